// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {ClearSky} from "./ClearSky.sol";
import {EnvelopeMath} from "./EnvelopeMath.sol";
import {IEntitlements} from "./interfaces/IEntitlements.sol";
import {IEnvelopes} from "./interfaces/IEnvelopes.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {Growth, GrowthWord, packGrowth} from "./types/Growth.sol";
import {Register, Registers} from "./types/Registers.sol";
import {Capacities, CapacityStretch, PERIOD, SiteId, Zone} from "./types/Site.sol";

/// @title What a technology allows
/// @dev A site's claims, whoever makes them, run through two buckets: a Wh of generation, a cycle of charge. What a bucket of size B lets
/// through in any interval is what flows into it then, and B: that is the bound, and why no way of splitting claims widens it.
abstract contract Envelopes is IEntitlements {
    /// @dev A claim as its bounds need it. `energy`: the registers up to which it claims.
    struct Reach {
        SiteId site;
        Register register;
        uint256 from;
        uint256 to;
        uint256 grown;
        Registers energy;
    }

    /// @inheritdoc IEnvelopes
    address public immutable clearSky;
    ISiteRegistry internal immutable REGISTRY;

    mapping(SiteId => GrowthWord) private _growth;

    /// @param registry Whose sites they are. @param clearSky_ A `ClearSkyTable`.
    constructor(ISiteRegistry registry, address clearSky_) {
        (REGISTRY, clearSky) = (registry, clearSky_);
    }

    /// @inheritdoc IEnvelopes
    function fullPower(Zone zone, uint40 from, uint40 to) external view returns (uint256) {
        uint8 table = ClearSky.tableOf(clearSky, zone);
        require(table != ClearSky.NONE, NoClearSky(zone));
        return ClearSky.fullPower(clearSky, table, from, to);
    }

    /// @inheritdoc IEnvelopes
    function limitOf(SiteId site, Register register, uint40 from, uint40 to) external view returns (uint256) {
        (uint8 table, bool battery) = _technologyOf(site);
        CapacityStretch[] memory stretches = REGISTRY.capacitiesSince(site, from);
        (uint256 parts,) = EnvelopeMath.growth(stretches, register, clearSky, table, from, to);
        uint256 limit = parts / EnvelopeMath.WH + 1;
        if (register != Register.GREEN_CHARGE) return limit;
        (uint256 earned, uint256 storageWh) = EnvelopeMath.charge(stretches, from, to);
        if (!battery && storageWh == 0) return limit;
        return FixedPointMathLib.min(limit, (EnvelopeMath.full(storageWh) + earned) / EnvelopeMath.CHARGED_WH);
    }

    /// @inheritdoc IEnvelopes
    function growthOf(SiteId site)
        external
        view
        returns (uint40 at, uint64 generation, uint40 storedAt, uint64 stored, uint256 cycles)
    {
        Growth memory g = _growth[site].unpack();
        (at, storedAt) = (uint40(g.at) * PERIOD, uint40(g.storedAt) * PERIOD);
        (generation, stored) = (g.generation, g.stored);
        (Capacities memory current,,,) = REGISTRY.boundsOf(site);
        cycles =
            FixedPointMathLib.min(g.cycles, EnvelopeMath.full(current.storageWh)) / EnvelopeMath.CHARGED_WH;
    }

    /// @dev A site's bounds begin at its entry, the oldest registers that the oracle vouches for.
    function _openGrowth(SiteId site, uint40 at, Registers energy) internal {
        Growth memory g = EnvelopeMath.opening(at, energy.lane(0), energy.lane(1));
        (g.table, g.battery) = _technologyOf(site);
        _growth[site] = packGrowth(g);
    }

    /// @dev Refuses a claim that no plant of the site's can have earned, and notes how far it came.
    /// @param current The capacities in force. @param since When they were signed.
    function _requireWithinEnvelope(Reach memory reach, Capacities memory current, uint40 since) internal {
        bool generates = reach.register != Register.CONSUMPTION;
        Growth memory g;
        uint256 earliest = reach.from;
        if (generates) {
            g = _growth[reach.site].unpack();
            earliest = FixedPointMathLib.min(earliest, uint256(g.at) * PERIOD);
        }
        bool stores = reach.register == Register.GREEN_CHARGE;
        if (stores) earliest = FixedPointMathLib.min(earliest, uint256(g.storedAt) * PERIOD);

        CapacityStretch[] memory stretches = _stretches(reach.site, earliest, current, since);
        (uint256 parts, uint256 generated) =
            EnvelopeMath.growth(stretches, reach.register, clearSky, g.table, reach.from, reach.to);
        uint256 limit = parts / EnvelopeMath.WH + 1;
        require(reach.grown <= limit, ClaimAboveCapacity(reach.site, reach.grown, limit));
        if (!generates) return;
        _takeGeneration(reach, g, stretches, generated);
        if (stores) _takeCharge(reach, g, stretches);
        _growth[reach.site] = packGrowth(g);
    }

    /// @dev The capacities from a period end on. Mostly they have not changed since.
    function _stretches(SiteId site, uint256 from, Capacities memory current, uint40 since)
        private
        view
        returns (CapacityStretch[] memory stretches)
    {
        // A period end of the past.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (from < since) return REGISTRY.capacitiesSince(site, uint40(from));
        stretches = new CapacityStretch[](1);
        stretches[0].capacities = current;
    }

    /// @dev Claims of G and of its parts alike, so that the parts together are no more than what was generated.
    /// @param generated The most that could have been since the claim's beginning, 1/36,000 Wh.
    function _takeGeneration(
        Reach memory reach,
        Growth memory g,
        CapacityStretch[] memory stretches,
        uint256 generated
    ) private view {
        uint256 at = uint256(g.at) * PERIOD;
        // Mostly a claim begins where the site's last one ended: then the sun need not be summed again.
        if (at != reach.from) {
            (, generated) =
                EnvelopeMath.growth(stretches, Register.GENERATION, clearSky, g.table, at, reach.to);
        }
        uint256 allowed = g.spare + generated;
        uint64 generation = reach.energy.lane(0);
        uint256 grown = FixedPointMathLib.zeroFloorSub(generation, g.generation);
        require(
            grown * EnvelopeMath.WH <= allowed,
            GenerationAboveEnvelope(reach.site, grown, allowed / EnvelopeMath.WH)
        );
        // A Wh at most; the period of a time.
        // forge-lint: disable-next-line(unsafe-typecast)
        g.spare = uint16(FixedPointMathLib.min(allowed - grown * EnvelopeMath.WH, EnvelopeMath.WH));
        if (grown != 0) g.generation = generation;
        // forge-lint: disable-next-line(unsafe-typecast)
        if (reach.to > at) g.at = uint32(reach.to / PERIOD);
    }

    /// @dev A claim of K. Where no battery is known, none bounds it.
    function _takeCharge(Reach memory reach, Growth memory g, CapacityStretch[] memory stretches)
        private
        pure
    {
        uint64 stored = reach.energy.lane(1);
        uint256 grown = FixedPointMathLib.zeroFloorSub(stored, g.stored);
        if (grown != 0) g.stored = stored;
        uint256 allowed = g.cycles;
        uint256 full = allowed;
        uint256 at = uint256(g.storedAt) * PERIOD;
        if (reach.to > at) {
            // forge-lint: disable-next-line(unsafe-typecast)
            g.storedAt = uint32(reach.to / PERIOD);
            (uint256 earned, uint256 storageWh) = EnvelopeMath.charge(stretches, at, reach.to);
            if (!g.battery && storageWh == 0) {
                g.cycles = EnvelopeMath.UNBOUND;
                return;
            }
            full = EnvelopeMath.full(storageWh);
            allowed = FixedPointMathLib.min(allowed, full) + earned;
        }
        require(
            grown * EnvelopeMath.CHARGED_WH <= allowed,
            ChargeAboveCycles(reach.site, grown, allowed / EnvelopeMath.CHARGED_WH)
        );
        // At most 240 · 2^32 and a little, which 40 bits hold.
        // forge-lint: disable-next-line(unsafe-typecast)
        g.cycles = uint40(FixedPointMathLib.min(allowed - grown * EnvelopeMath.CHARGED_WH, full));
    }

    function _technologyOf(SiteId site) private view returns (uint8 table, bool battery) {
        (Zone zone, uint16 technologies,) = REGISTRY.admissionOf(site);
        battery = EnvelopeMath.hasBattery(technologies);
        if (EnvelopeMath.isPhotovoltaic(technologies)) table = ClearSky.tableOf(clearSky, zone);
    }
}
