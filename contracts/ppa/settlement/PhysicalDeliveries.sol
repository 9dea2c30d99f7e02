// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRetirements} from "../../energy/interfaces/IRetirements.sol";
import {DayProfile} from "../../oracle/DayProfile.sol";
import {ICorrectionRecords} from "../../oracle/interfaces/ICorrectionRecords.sol";
import {Register} from "../../oracle/types/Registers.sol";
import {PERIOD} from "../../oracle/types/Site.sol";
import {IAgreementDeliveries} from "../interfaces/IAgreementDeliveries.sol";
import {Agreement, SettlementType, VolumeType} from "../types/Terms.sol";
import {SettledDays} from "./SettledDays.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {LibBit} from "solady/utils/LibBit.sol";

/// @title Energy that changes hands (finance rule PPA-3)
/// @notice What was settled of a plant's direct export becomes export records of single settlement periods, which their owner retires against its own consumption of the same period.
/// @dev What flows cannot be kept: export that no consumption of its own period takes is nobody's later, so nothing of it goes into a pool. A pool's way for green energy is through a
/// battery, by the plant owner's own entitlements.
abstract contract PhysicalDeliveries is IAgreementDeliveries, SettledDays {
    IRetirements internal immutable RETIREMENTS;

    constructor(IRetirements retirements_) {
        RETIREMENTS = retirements_;
    }

    /// @inheritdoc IAgreementDeliveries
    function deliver(uint256 id, Agreement calldata agreement, SettledDay calldata settled, uint96 periods)
        external
        returns (uint256 first)
    {
        address owner = _requireReceiver(id, agreement);
        PlantDay memory p = _dayOfPlant(id, agreement, settled);
        Register register = p.span.register;
        require(register == Register.DIRECT_EXPORT, NotExported(p.entitlement, register));
        _requireNothingWaits(agreement, p);
        DayProfile.ProfiledDay memory d = _dividedAsIs(p, settled);
        _requireDeliverable(id, agreement, p, d, periods);
        _mark(p, periods);
        first = _record(p, settled.proof.batch.fleet, owner, d, periods);
        emit PeriodsDelivered(id, p.day, p.entitlement, owner, periods, first);
    }

    /// @inheritdoc IAgreementDeliveries
    function deliveredOf(uint256 entitlement, uint256 day)
        external
        view
        returns (bytes20 profileHash, uint96 periods)
    {
        bytes32 kept = _delivered[entitlement][day];
        return (bytes20(kept), uint96(uint256(kept)));
    }

    /// @inheritdoc IAgreementDeliveries
    function restatedBy(uint256 entitlement, uint256 day) external view returns (bytes20 key, uint32 count) {
        bytes32 kept = _restated[entitlement][day];
        return (bytes20(kept), uint32(uint256(kept)));
    }

    /// @inheritdoc IAgreementDeliveries
    function corrections() external view returns (ICorrectionRecords) {
        return CORRECTIONS;
    }

    /// @inheritdoc IAgreementDeliveries
    function retirements() external view returns (IRetirements) {
        return RETIREMENTS;
    }

    /// @dev Of a volume by a profile part of the energy stays with the seller, and a contract for difference moves none.
    function _requireReceiver(uint256 id, Agreement calldata agreement) private view returns (address owner) {
        require(
            agreement.terms.settlement.kind == SettlementType.PHYSICAL
                && agreement.terms.volume.kind == VolumeType.AS_PRODUCED,
            NotPhysical(id)
        );
        owner = agreement.terms.settlement.certificatesToSeller
            ? agreement.terms.parties.seller
            : agreement.terms.parties.buyer;
        require(
            msg.sender == owner || RETIREMENTS.isExportOperator(owner, msg.sender),
            NotReceiver(id, msg.sender, owner)
        );
    }

    /// @dev A correction that can still be applied is applied first; after its time what was settled stands.
    function _requireNothingWaits(Agreement calldata agreement, PlantDay memory p) private view {
        if (block.timestamp >= _finalFrom(agreement, p.day)) return;
        uint32 count = CORRECTIONS.correctionsOf(p.commitment, p.index).count;
        require(count == p.corrections, CorrectionWaits(p.commitment, p.index, count));
    }

    /// @dev Those asked for have energy that is the agreement's own.
    function _requireDeliverable(
        uint256 id,
        Agreement calldata agreement,
        PlantDay memory p,
        DayProfile.ProfiledDay memory d,
        uint256 periods
    ) private view {
        Spans memory spans = _spansOf(id, agreement, p.day * 1 days);
        uint256 own = d.read & (spans.counting | spans.testing);
        for (uint256 left = periods & own; left != 0; left &= left - 1) {
            uint256 bit = left & (~left + 1);
            uint256 k = FixedPointMathLib.log2(bit);
            // A gap, whether or not it has its price.
            // forge-lint: disable-next-line(unsafe-typecast)
            uint40 to = uint40(d.start + (k + 1) * PERIOD);
            if (d.wh[k] == 0 || _gaps[p.entitlement][to].wh != 0) own ^= bit;
        }
        require(
            periods != 0 && periods & ~own == 0, PeriodsNotDeliverable(p.entitlement, p.day, periods & ~own)
        );
    }

    /// @dev By one profile, but that a restated day goes on by the one that counts.
    function _mark(PlantDay memory p, uint96 periods) private {
        bytes32 kept = _delivered[p.entitlement][p.day];
        uint96 done = uint96(uint256(kept));
        require(done & periods == 0, PeriodsDeliveredAlready(p.entitlement, p.day, done & periods));
        bytes32 profile = bytes32(bytes20(p.applied));
        bytes32 last = bytes32(bytes20(kept));
        require(
            done == 0 || last == profile || p.corrections != 0,
            NotWhatWasApplied(p.entitlement, p.day, profile, last)
        );
        _delivered[p.entitlement][p.day] = profile | bytes32(uint256(done | periods));
    }

    function _record(
        PlantDay memory p,
        uint32 fleet,
        address owner,
        DayProfile.ProfiledDay memory d,
        uint256 periods
    ) private returns (uint256) {
        uint40[] memory from = new uint40[](LibBit.popCount(periods));
        uint64[] memory wh = new uint64[](from.length);
        for (uint256 i; periods != 0; ++i) {
            uint256 k = FixedPointMathLib.log2(periods & (~periods + 1));
            // A date, and a part of a claim.
            // forge-lint: disable-next-line(unsafe-typecast)
            (from[i], wh[i]) = (uint40(d.start + k * PERIOD), uint64(d.wh[k]));
            periods &= periods - 1;
        }
        return RETIREMENTS.takeExports(p.entitlement, fleet, owner, from, wh);
    }
}
