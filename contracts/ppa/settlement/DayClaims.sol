// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BatchHash} from "../../oracle/BatchHash.sol";
import {DayProfile} from "../../oracle/DayProfile.sol";
import {IEntitlements} from "../../oracle/interfaces/IEntitlements.sol";
import {ClaimedSpan} from "../../oracle/types/ClaimedSpan.sol";
import {Leaf, LeafProof} from "../../oracle/types/Measurement.sol";
import {Register} from "../../oracle/types/Registers.sol";
import {PERIOD} from "../../oracle/types/Site.sol";
import {AgreementBase} from "../AgreementBase.sol";
import {IAgreementTypes} from "../interfaces/IAgreementTypes.sol";
import {ISettlementTypes} from "../interfaces/ISettlementTypes.sol";
import {Gaps} from "../mathematics/Gaps.sol";
import {Agreement, Plant} from "../types/Terms.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title The energy of a day
/// @notice Entitlements are claimed up to the day's last leaf and divided among its periods. What was measured of several periods together is set apart as a gap.
/// @dev A claim moves an entitlement's pointer, so no Wh is ever in two vectors. Whoever claims chooses the leaf: from an early one, or past a day, it would lump
/// together periods that a later leaf, or the day's own, tells apart. Only the owner of the meter may, whom that harms, until a gap's time is over.
abstract contract DayClaims is ISettlementTypes, AgreementBase {
    uint256 private constant PERIODS = 96;

    /// @dev @param day Its number. @param wh Of the day's periods. @param own Those that have their own. @param delivered Plants whose claims reach as far as the day goes.
    /// @param gaps How many were found. @param from Where the last claim begins.
    struct Claimed {
        uint256 day;
        uint256[] wh;
        uint256 own;
        uint256 delivered;
        uint256 gaps;
        uint256 from;
    }

    function _claim(uint256 id, Agreement calldata agreement, Delivery[] calldata deliveries)
        internal
        returns (Claimed memory c)
    {
        require(deliveries.length != 0, NothingDelivered());
        c.day = _dayOf(deliveries[0].proof.leaf);
        for (uint256 i; i < deliveries.length; ++i) {
            Delivery calldata delivery = deliveries[i];
            uint256 day = _dayOf(delivery.proof.leaf);
            require(day == c.day, OtherDay(i, day, c.day));
            _add(c, _claimOne(c, id, agreement, delivery));
        }
    }

    function _claimOne(Claimed memory c, uint256 id, Agreement calldata agreement, Delivery calldata delivery)
        internal
        returns (DayProfile.ProfiledDay memory d)
    {
        uint256 entitlement = delivery.entitlement;
        _requireOwn(id, entitlement);
        _requireAttesters(agreement, delivery.proof.batch.fleet);
        Leaf calldata leaf = delivery.proof.leaf;
        ClaimedSpan memory span = ENTITLEMENTS.claimSpan(entitlement, delivery.proof);
        Plant[] calldata plants = agreement.terms.plants;
        uint256 index = delivery.plant;
        require(index < plants.length, IAgreementTypes.UnknownPlant(index, plants.length));
        require(
            plants[index].site == leaf.site && plants[index].register == span.register
                && plants[index].share == span.share,
            OtherPlant(entitlement, leaf.site, span.register, span.share)
        );
        _requireLast(agreement, delivery, span, c.day);
        d = DayProfile.divide(leaf, delivery.profile, span);
        _setApart(c, id, entitlement, span, d);
        if (span.to == (c.day + 1) * 1 days || _isAtEnd(entitlement, span.to)) c.delivered |= 1 << index;
        c.from = span.from;
        if (span.from < c.day * 1 days) _pass(id, agreement, span.from / 1 days, c.day, index);
        _tell(id, c.day, delivery, span, d);
    }

    /// @dev The claim began before its day: of this plant nothing is to come in the days from `first` to before `day`.
    function _pass(uint256 id, Agreement calldata agreement, uint256 first, uint256 day, uint256 plant)
        internal
        virtual;

    function _tell(
        uint256 id,
        uint256 day,
        Delivery calldata delivery,
        ClaimedSpan memory span,
        DayProfile.ProfiledDay memory d
    ) private {
        LeafProof calldata proof = delivery.proof;
        Claim memory claim;
        (claim.site, claim.readAt) = (proof.leaf.site, proof.leaf.readAt);
        claim.commitment = BatchHash.hash(proof.batch);
        (claim.from, claim.to, claim.wh) = (span.from, span.to, span.wh);
        (claim.read, claim.own) = (uint96(d.read), uint96(d.own));
        emit EnergyDelivered(id, day, delivery.entitlement, claim);
    }

    /// @dev The claim begins in the day, and its leaf is in a batch from the day's end or later: the day's profile will not be better.
    function _requireLast(
        Agreement calldata agreement,
        Delivery calldata delivery,
        ClaimedSpan memory span,
        uint256 day
    ) private view {
        uint40 batch = delivery.proof.batch.periodEnd;
        if (span.from >= day * 1 days && batch >= (day + 1) * 1 days) return;
        uint256 allowedAt = Gaps.ripeAt(span.to);
        require(
            msg.sender == _meterOwner(agreement, span.register) || block.timestamp >= allowedAt,
            NotYetTheDaysLast(delivery.entitlement, span.from, batch, allowedAt)
        );
    }

    /// @dev Of the two parties, the one whose meter it is.
    function _meterOwner(Agreement calldata agreement, Register register) internal pure returns (address) {
        return
            register == Register.CONSUMPTION ? agreement.terms.parties.buyer : agreement.terms.parties.seller;
    }

    /// @dev Takes gaps' energy out of the vector.
    function _setApart(
        Claimed memory c,
        uint256 id,
        uint256 entitlement,
        ClaimedSpan memory span,
        DayProfile.ProfiledDay memory d
    ) private {
        for (uint256 left = Gaps.endsOf(d.read, d.own); left != 0; left &= left - 1) {
            uint256 k = FixedPointMathLib.log2(left & (~left + 1));
            uint256 wh = d.wh[k];
            if (wh == 0) continue;
            d.wh[k] = 0;
            uint256 before = d.read & ((1 << k) - 1);
            // As the dates that they are of; energy as a claim's.
            // forge-lint: disable-start(unsafe-typecast)
            uint40 from =
                before == 0 ? span.from : d.start + uint40((FixedPointMathLib.log2(before) + 1) * PERIOD);
            uint40 to = d.start + uint40((k + 1) * PERIOD);
            Gap storage gap = _gaps[entitlement][to];
            (gap.wh, gap.from, gap.since) = (uint64(wh), from, from);
            emit GapFound(id, entitlement, from, to, uint64(wh));
            // forge-lint: disable-end(unsafe-typecast)
            ++c.gaps;
        }
    }

    /// @dev Whether the entitlement ends there: nothing of it comes later in the day.
    function _isAtEnd(uint256 entitlement, uint40 to) private view returns (bool) {
        IEntitlements.Entitlement memory e = ENTITLEMENTS.entitlementOf(entitlement);
        return e.end != 0 && to >= e.end;
    }

    function _add(Claimed memory c, DayProfile.ProfiledDay memory d) private pure {
        if (c.wh.length < d.wh.length) (c.wh, d.wh) = (d.wh, c.wh);
        c.own |= d.own;
        for (uint256 k; k < d.wh.length; ++k) {
            c.wh[k] += d.wh[k];
        }
    }

    /// @dev Of a leaf's reading, which is of the period before it.
    function _dayOf(Leaf calldata leaf) internal pure returns (uint256) {
        return (uint256(leaf.readAt) - 1) / 1 days;
    }
}
