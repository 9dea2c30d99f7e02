// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {ClearSky} from "./ClearSky.sol";
import {EntitlementMath} from "./EntitlementMath.sol";
import {Growth} from "./types/Growth.sol";
import {Register} from "./types/Registers.sol";
import {BATTERY, BIOMASS, Capacities, CapacityStretch, HYDRO, PERIOD, PV, WIND} from "./types/Site.sol";

/// @title Arithmetic of envelopes
/// @notice How much a site's registers can grow by, exactly: nothing is rounded before the last step.
/// @dev Power is summed in 1/36,000 Wh (1.1 · W · s · 10 / 3600 has whole numbers then), charge in 1/192 Wh (of
/// two cycles a day, a quarter more each than the battery holds, five times its storageWh flow in each period of 900 s).
library EnvelopeMath {
    /// @dev Parts of a Wh in which power is summed: 11 of them are 1.1 W for a second.
    uint256 internal constant WH = 36_000;
    uint256 private constant TENTHS = 11;
    /// @dev Parts of a Wh in which charge is summed: a quarter of a forty-eighth.
    uint256 internal constant CHARGED_WH = 192;
    /// @dev A battery takes 5/4 of what it holds to be full: at worst a fifth is lost on the way in.
    uint256 private constant QUARTERS = 5;
    /// @dev Periods of 900 s in half a day: a cycle's time.
    uint256 private constant CYCLE = 48;
    /// @dev More than any battery can take.
    uint40 internal constant UNBOUND = type(uint40).max;

    /// @notice Whether photovoltaics are all that generates on a site.
    function isPhotovoltaic(uint16 technologies) internal pure returns (bool) {
        return technologies & (PV | WIND | HYDRO | BIOMASS) == PV;
    }

    function hasBattery(uint16 technologies) internal pure returns (bool) {
        return technologies & BATTERY != 0;
    }

    /// @notice The most that a register, and the most that generation can grow by between two period ends, in 1/36,000 Wh. Of
    /// consumption the second is without the sun, which it does not ask for.
    /// @param stretches The site's capacities, newest first, from `from` on. @param tables Of the clear sky. @param table The zone's, or NONE.
    function growth(
        CapacityStretch[] memory stretches,
        Register register,
        address tables,
        uint8 table,
        uint256 from,
        uint256 to
    ) internal view returns (uint256 parts, uint256 generated) {
        for (uint256 i; i < stretches.length && from < to; ++i) {
            uint256 begins = stretches[i].from;
            if (begins < from) begins = from;
            if (begins >= to) continue;
            Capacities memory capacities = stretches[i].capacities;
            uint256 sun = type(uint256).max;
            if (table != ClearSky.NONE && register != Register.CONSUMPTION) {
                sun = capacities.generationW * ClearSky.fullPower(tables, table, begins, to);
            }
            uint256 time = to - begins;
            uint256 power = EntitlementMath.powerOf(capacities, register);
            parts += TENTHS * FixedPointMathLib.min(power * time, sun);
            generated += TENTHS * FixedPointMathLib.min(capacities.generationW * time, sun);
            to = begins;
        }
    }

    /// @notice What two cycles a day come to between two period ends, in 1/192 Wh, and the largest store that there was.
    function charge(CapacityStretch[] memory stretches, uint256 from, uint256 to)
        internal
        pure
        returns (uint256 parts, uint256 storageWh)
    {
        for (uint256 i; i < stretches.length && from < to; ++i) {
            uint256 begins = stretches[i].from;
            if (begins < from) begins = from;
            if (begins >= to) continue;
            uint256 holds = stretches[i].capacities.storageWh;
            if (holds > storageWh) storageWh = holds;
            parts += QUARTERS * holds * ((to - begins) / PERIOD);
            to = begins;
        }
    }

    /// @notice What a battery may take at once: a cycle, and a Wh for the rounding of registers, in 1/192 Wh.
    function full(uint256 storageWh) internal pure returns (uint256) {
        return QUARTERS * CYCLE * storageWh + CHARGED_WH;
    }

    /// @notice Where a site's claims begin: at its entry, with a Wh and a cycle to spare.
    function opening(uint40 at, uint64 generation, uint64 stored) internal pure returns (Growth memory g) {
        // A period number has 32 bits for as long as a time has 40.
        // forge-lint: disable-next-line(unsafe-typecast)
        g.at = g.storedAt = uint32(at / PERIOD);
        (g.generation, g.stored) = (generation, stored);
        (g.spare, g.cycles) = (uint16(WH), UNBOUND);
    }
}
