// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SiteOwners} from "../oracle/SiteOwners.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {IMeterOracle} from "../oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../oracle/interfaces/ISiteRegistry.sol";
import {LeafProof} from "../oracle/types/Measurement.sol";
import {Register} from "../oracle/types/Registers.sol";
import {SiteId, Zone} from "../oracle/types/Site.sol";
import {IRetirements} from "./interfaces/IRetirements.sol";
import {Energy, MICRO_PER_WH} from "./types/Amounts.sol";

/// @title Measured intervals that can be used once
/// @dev What an interval is worth and who vouches for it, for consumption and for direct export alike. Zone, attester set and accreditor are
/// the same for every interval of a site, often of a whole zone: they are stored once, and an interval is one slot.
abstract contract ConsumptionCredits is IRetirements {
    using SafeCastLib for uint256;
    using SiteOwners for ISiteRegistry;

    /// @dev One slot. @param remaining µWh; what a site can measure in a century is far below 2^80.
    struct Interval {
        SiteId site;
        uint40 from;
        uint40 to;
        uint80 remaining;
        uint32 origin;
    }

    /// @dev Where energy was measured, and who vouches for it.
    struct Origin {
        bytes32 quorum;
        address accreditor;
        Zone zone;
    }

    IEntitlements internal immutable ENTITLEMENTS;
    IMeterOracle internal immutable ORACLE;
    ISiteRegistry internal immutable REGISTRY;

    uint128 private _creditCount;
    uint32 private _originCount;
    mapping(uint256 credit => Interval) internal _credits;
    mapping(uint256 origin => Origin) internal _origins;
    mapping(bytes32 hash => uint32) private _originOf;

    /// @param entitlements_ Whose M and E entitlements this contract holds.
    constructor(IEntitlements entitlements_) {
        ENTITLEMENTS = entitlements_;
        ORACLE = entitlements_.oracle();
        REGISTRY = ORACLE.registry();
    }

    /// @inheritdoc IRetirements
    function claimConsumption(uint256 entitlement, LeafProof calldata proof)
        external
        returns (uint256 credit)
    {
        IEntitlements.Entitlement memory right = ENTITLEMENTS.entitlementOf(entitlement);
        require(right.register == Register.CONSUMPTION, NotConsumption(entitlement));
        // A stranger could close a credit where it is of least use, such as across the start of a vintage.
        REGISTRY.requireOperator(right.site);
        (Interval memory interval, uint64 wh,) = _claim(right.site, entitlement, proof);
        credit = ++_creditCount;
        _credits[credit] = interval;
        emit ConsumptionClaimed(right.site, entitlement, credit, wh, interval.from, interval.to);
    }

    /// @inheritdoc IRetirements
    function endEntitlement(uint256 entitlement, uint40 end) external {
        REGISTRY.requireOperator(ENTITLEMENTS.entitlementOf(entitlement).site);
        ENTITLEMENTS.endAt(entitlement, end);
    }

    /// @inheritdoc IRetirements
    function creditOf(uint256 credit) external view returns (Credit memory) {
        Interval memory interval = _credit(credit);
        Origin memory origin = _origins[interval.origin];
        return Credit({
            site: interval.site,
            from: interval.from,
            to: interval.to,
            remaining: Energy.wrap(interval.remaining),
            quorum: origin.quorum,
            accreditor: origin.accreditor
        });
    }

    /// @dev Claims an entitlement held here.
    function _claim(SiteId site, uint256 entitlement, LeafProof calldata proof)
        internal
        returns (Interval memory interval, uint64 wh, uint16 technologies)
    {
        (interval, technologies) = _at(site, proof.batch.fleet);
        (wh, interval.from, interval.to) = ENTITLEMENTS.claim(entitlement, proof);
        interval.remaining = _energyOf(wh);
    }

    /// @dev Where it is measured and who vouches. The accreditor is the one of now: a former one's capacities do not count towards a claim.
    function _at(SiteId site, uint32 fleet) internal returns (Interval memory interval, uint16 technologies) {
        ISiteRegistry.Site memory known = REGISTRY.siteOf(site);
        technologies = known.technologies;
        interval.site = site;
        interval.origin = _intern(Origin(ORACLE.fleetOf(fleet).quorumId, known.accreditor, known.zone));
    }

    /// @dev µWh.
    function _energyOf(uint64 wh) internal pure returns (uint80) {
        return (wh * MICRO_PER_WH).toUint80();
    }

    /// @dev Uses energy of a credit.
    function _use(uint256 credit, Interval memory interval, Energy energy) internal {
        require(
            !(Energy.wrap(interval.remaining) < energy),
            CreditExceeded(credit, Energy.wrap(interval.remaining), energy)
        );
        _credits[credit].remaining = _less(interval, energy);
    }

    /// @dev The caller has held the energy to what remains, a u80.
    function _less(Interval memory interval, Energy energy) internal pure returns (uint80) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return interval.remaining - uint80(Energy.unwrap(energy));
    }

    /// @dev `max` is the most that both sides of a retirement allow. Nothing is not retired.
    function _amount(Energy energy, uint256 available, uint256 remaining) internal pure returns (Energy) {
        if (Energy.unwrap(energy) == type(uint256).max) {
            energy = Energy.wrap(FixedPointMathLib.min(available, remaining));
        }
        require(Energy.unwrap(energy) != 0, ZeroEnergy());
        return energy;
    }

    function _credit(uint256 credit) internal view returns (Interval memory interval) {
        interval = _credits[credit];
        require(SiteId.unwrap(interval.site) != 0, UnknownCredit(credit));
    }

    function _intern(Origin memory origin) private returns (uint32 number) {
        bytes32 hash = keccak256(abi.encode(origin));
        number = _originOf[hash];
        if (number == 0) {
            number = ++_originCount;
            _originOf[hash] = number;
            _origins[number] = origin;
        }
    }
}
