// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title Deemed energy, availability and liquidated damages (finance rules PPA-15, PPA-16, PPA-20)
/// @notice Pure. Energy in Wh, power in W, money in base units; what is owed rounds down.
library Damages {
    uint256 private constant WHOLE = 10_000;
    uint256 private constant HOUR = 3_600;
    uint256 private constant DAY = 1 days;

    /// @notice What damages have come to. @param yearly Of the contract year. @param lifetime Of all.
    struct Accrued {
        uint256 yearly;
        uint256 lifetime;
    }

    /// @notice Energy that could have been produced: min(max(0, potential − produced), ⌊capacity · seconds / 3600⌋), where the terms list the cause; it is paid, never minted.
    /// @param cause Number of the report's. @param listed Bits of those that are paid. @param capacity W. @param time Seconds.
    function deemed(
        uint256 potential,
        uint256 produced,
        uint256 cause,
        uint256 listed,
        uint256 capacity,
        uint256 time
    ) internal pure returns (uint256) {
        if (listed >> cause & 1 == 0) return 0;
        return
            FixedPointMathLib.min(FixedPointMathLib.zeroFloorSub(potential, produced), capacity * time / HOUR);
    }

    /// @notice Availability of a contract year, basis points, rounded down: (possible − unavailable) / possible; all where nothing was possible.
    /// @param unavailable Σ unavailable power · time, Wh, without what is excused. @param possible Σ capacity · time, Wh, less excused hours.
    function availability(uint256 unavailable, uint256 possible) internal pure returns (uint256) {
        if (possible == 0) return WHOLE;
        return FixedPointMathLib.zeroFloorSub(possible, unavailable) * WHOLE / possible;
    }

    /// @notice Wh lost below a guaranteed availability: max(0, unavailable − ⌈possible · (1 − guaranteed)⌉). @param guaranteed Basis points.
    function lost(uint256 unavailable, uint256 possible, uint256 guaranteed) internal pure returns (uint256) {
        uint256 allowed = FixedPointMathLib.divUp(possible * (WHOLE - guaranteed), WHOLE);
        return FixedPointMathLib.zeroFloorSub(unavailable, allowed);
    }

    /// @notice Damages as far as the caps allow, in the order in which they accrue. @param amount Base units. @param yearlyCap Zero: none. @param lifetimeCap Zero: none.
    /// @param inYear Whether they count to the year (delay damages: none). @param inLifetime Whether they count to the lifetime cap; what does not is not held by it.
    /// @return owed Of the amount.
    /// @return sum With it.
    function accrue(
        Accrued memory soFar,
        uint256 amount,
        uint256 yearlyCap,
        uint256 lifetimeCap,
        bool inYear,
        bool inLifetime
    ) internal pure returns (uint256 owed, Accrued memory sum) {
        owed = amount;
        sum = Accrued(soFar.yearly, soFar.lifetime);
        if (inYear && yearlyCap != 0) {
            owed = FixedPointMathLib.min(owed, FixedPointMathLib.zeroFloorSub(yearlyCap, soFar.yearly));
        }
        if (inLifetime && lifetimeCap != 0) {
            owed = FixedPointMathLib.min(owed, FixedPointMathLib.zeroFloorSub(lifetimeCap, soFar.lifetime));
        }
        if (inYear) sum.yearly += owed;
        if (inLifetime) sum.lifetime += owed;
    }

    /// @notice Damages for delay: whole days from the target to the earlier of operation and longstop, each at a price.
    /// @param operated Unix seconds of commercial operation; zero: not yet, so `time` counts.
    function delay(uint256 target, uint256 longstop, uint256 operated, uint256 time, uint256 dayPrice)
        internal
        pure
        returns (uint256)
    {
        uint256 end = FixedPointMathLib.min(longstop, operated == 0 ? time : operated);
        return FixedPointMathLib.zeroFloorSub(end, target) / DAY * dayPrice;
    }

    /// @notice What the seller pays for capacity that was contracted and is not there: ⌊missing · price / 1000⌋. @param price A kW.
    function buyDown(uint256 contracted, uint256 accredited, uint256 price) internal pure returns (uint256) {
        return FixedPointMathLib.zeroFloorSub(contracted, accredited) * price / 1_000;
    }
}
