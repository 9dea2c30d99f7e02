// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {DateTimeLib} from "solady/utils/DateTimeLib.sol";

import {ReferencePeriods} from "./ReferencePeriods.sol";

/// @title Which fixing an agreement goes by, and curves
/// @notice Dates are UTC. Business days are Mondays to Fridays: holidays are for the caller's own calendar.
library FixingMath {
    uint256 private constant DAY = 1 days;
    int256 private constant WAD = 1e18;
    /// @dev Monday to Friday of a week.
    uint256 private constant WORKING = 5;

    error LagTooLong(uint256 month, uint256 lag);
    error CurveEmpty();
    error TenorMissing(uint256 months);

    /// @notice The anniversary of a day, 00:00 UTC. Of 29 February it is the 28th in other years. @param from Unix seconds. @param count Years after it.
    function anniversary(uint256 from, uint256 count) internal pure returns (uint256) {
        return DateTimeLib.addYears(from / DAY * DAY, count);
    }

    /// @notice The reference month of an anniversary: its own month less the lag, counted from January 1970. @param time Unix seconds. @param lag Months.
    function referenceMonth(uint256 time, uint256 lag) internal pure returns (uint256) {
        uint256 month = ReferencePeriods.monthAt(time);
        require(lag <= month, LagTooLong(month, lag));
        return month - lag;
    }

    /// @notice The day whose term rate is that of an interest period: the n-th business day before its first day; for n = 0 that day, or the last business day before it.
    /// @param day Days since 1970-01-01. @return Likewise.
    function businessDaysBefore(uint256 day, uint256 n) internal pure returns (uint256) {
        // Monday 0 … Sunday 6; day 0 was a Thursday.
        uint256 weekday = (day + 3) % 7;
        if (weekday >= WORKING) {
            // A weekend's first business day before is its Friday.
            day -= weekday - (WORKING - 1);
            weekday = WORKING - 1;
            if (n != 0) --n;
        }
        uint256 rest = n % WORKING;
        return day - n / WORKING * 7 - rest - (rest > weekday ? 2 : 0);
    }

    /// @notice A curve's value at a maturity, linear between its tenors and flat beyond them: v₀ + ⌊(v₁ − v₀)·(m − m₀)/(m₁ − m₀)⌋ in units · 1e18, toward −∞: of a yield, for
    /// who is paid its present value.
    /// @param tenors Months, ascending. @param values Units of the series, one for each. @param months Maturity, WAD.
    function interpolate(uint16[] memory tenors, int64[] memory values, uint256 months)
        internal
        pure
        returns (int256)
    {
        uint256 count = values.length;
        require(count != 0, CurveEmpty());
        if (months <= tenors[0] * uint256(WAD)) return values[0] * WAD;
        for (uint256 i = 1; i < count; ++i) {
            if (months >= tenors[i] * uint256(WAD)) continue;
            // Between two tenors, so below 2^76; differences of values below 2^65.
            // forge-lint: disable-next-line(unsafe-typecast)
            int256 along = int256(months) - int256(uint256(tenors[i - 1])) * WAD;
            int256 rise = (int256(values[i]) - values[i - 1]) * along;
            int256 width = int256(uint256(tenors[i] - tenors[i - 1]));
            int256 step = rise / width;
            if (rise % width < 0) --step;
            return values[i - 1] * WAD + step;
        }
        return values[count - 1] * WAD;
    }

    /// @notice The place of a tenor: of a forward's delivery month among those of a curve. @param months After the reference period's month.
    function placeOf(uint16[] memory tenors, uint256 months) internal pure returns (uint256 place) {
        for (; place < tenors.length; ++place) {
            if (tenors[place] == months) return place;
        }
        revert TenorMissing(months);
    }
}
