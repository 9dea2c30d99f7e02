// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Schedule} from "./Schedule.sol";
import {DayCountType, ScheduleTerms} from "./types/Schedule.sol";
import {DateTimeLib} from "solady/utils/DateTimeLib.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title Fractions of a year between days (finance rule BOND-3)
/// @notice Pure and exact: a fraction is a numerator over a denominator, and whoever multiplies by it rounds once.
library DayCount {
    uint256 private constant YEAR = 365;
    uint256 private constant LEAP_YEAR = 366;

    /// @notice Days from one day to a later one: of months of 30, or of the calendar. US, in this order: (1) both last of February: the second becomes the 30th; (2) the first last of
    /// February: the 30th; (3) the second the 31st and the first the 30th or 31st: the 30th; (4) the first the 31st: the 30th. Eurobond: a 31st is the 30th.
    function daysBetween(DayCountType convention, uint256 from, uint256 to) internal pure returns (uint256) {
        if (!_isThirty(convention)) return to - from;
        (uint256 y1, uint256 m1, uint256 d1) = DateTimeLib.epochDayToDate(from);
        (uint256 y2, uint256 m2, uint256 d2) = DateTimeLib.epochDayToDate(to);
        if (convention == DayCountType.THIRTY_E_360) {
            (d1, d2) = (FixedPointMathLib.min(d1, 30), FixedPointMathLib.min(d2, 30));
        } else {
            bool lastOfFebruary = m1 == 2 && d1 == DateTimeLib.daysInMonth(y1, 2);
            if (lastOfFebruary && m2 == 2 && d2 == DateTimeLib.daysInMonth(y2, 2)) d2 = 30;
            if (lastOfFebruary) d1 = 30;
            if (d2 == 31 && d1 >= 30) d2 = 30;
            if (d1 == 31) d1 = 30;
        }
        return 360 * (y2 - y1) + 30 * m2 + d2 - 30 * m1 - d1;
    }

    /// @notice The fraction of a year from one day to a later one. ICMA adds, over the notional periods that the time touches, days in it / (frequency · days of it): a stub counts in the
    /// periods that it would have been. @param holidays Ascending; notional periods follow them where accrual does.
    function yearFraction(
        DayCountType convention,
        uint256 from,
        uint256 to,
        ScheduleTerms memory terms,
        uint256[] memory holidays
    ) internal pure returns (uint256 numerator, uint256 denominator) {
        if (convention == DayCountType.ACT_ACT_ICMA) {
            (numerator, denominator) = periodsBetween(convention, from, to, terms, holidays);
            return (numerator, denominator * terms.frequency);
        }
        uint256 given = daysBetween(convention, from, to);
        if (convention != DayCountType.ACT_ACT_ISDA) {
            return (given, convention == DayCountType.ACT_365F ? YEAR : 360);
        }
        uint256 leap = _leapDays(from, to);
        return (leap * YEAR + (given - leap) * LEAP_YEAR, YEAR * LEAP_YEAR);
    }

    /// @notice Notional coupon periods from one day to a later one: of each the days in it over its own, E; with months of 30 days E is 360 / frequency. What remains of a period after
    /// A days is E − A, never counted from the other side.
    function periodsBetween(
        DayCountType convention,
        uint256 from,
        uint256 to,
        ScheduleTerms memory terms,
        uint256[] memory holidays
    ) internal pure returns (uint256 numerator, uint256 denominator) {
        int256 index = _indexOf(terms, from, holidays);
        uint256 start = Schedule.notionalDate(terms, index, holidays);
        denominator = 1;
        // Only the first and the last are not whole, so the denominator stays below 2^20.
        while (start < to) {
            uint256 end = Schedule.notionalDate(terms, ++index, holidays);
            uint256 whole = _isThirty(convention) ? 360 / uint256(terms.frequency) : end - start;
            uint256 before =
                from > start ? FixedPointMathLib.min(whole, daysBetween(convention, start, from)) : 0;
            uint256 upTo = to < end ? FixedPointMathLib.min(whole, daysBetween(convention, start, to)) : whole;
            if (upTo - before == whole) {
                numerator += denominator;
            } else {
                numerator = numerator * whole + (upTo - before) * denominator;
                denominator *= whole;
            }
            start = end;
        }
    }

    /// @dev The notional period that a day is in.
    function _indexOf(ScheduleTerms memory terms, uint256 day, uint256[] memory holidays)
        private
        pure
        returns (int256 index)
    {
        (uint256 year, uint256 month,) = DateTimeLib.epochDayToDate(day);
        uint256 anchor = Schedule.isForward(terms) ? terms.start : terms.maturity;
        (uint256 anchorYear, uint256 anchorMonth,) = DateTimeLib.epochDayToDate(anchor);
        int256 months = int256(12 * year + month) - int256(12 * anchorYear + anchorMonth);
        index = months * int256(uint256(terms.frequency)) / 12;
        while (Schedule.notionalDate(terms, index, holidays) > day) --index;
        while (Schedule.notionalDate(terms, index + 1, holidays) <= day) ++index;
    }

    /// @dev Days of leap years among those from one day to before another.
    function _leapDays(uint256 from, uint256 to) private pure returns (uint256 total) {
        while (from < to) {
            (uint256 year,,) = DateTimeLib.epochDayToDate(from);
            uint256 end = FixedPointMathLib.min(to, DateTimeLib.dateToEpochDay(year + 1, 1, 1));
            if (DateTimeLib.isLeapYear(year)) total += end - from;
            from = end;
        }
    }

    function _isThirty(DayCountType convention) private pure returns (bool) {
        return convention <= DayCountType.THIRTY_E_360;
    }
}
