// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {BusinessCalendar} from "./BusinessCalendar.sol";
import {BusinessDays, CouponPeriod, ScheduleTerms, Stub} from "./types/Schedule.sol";
import {DateTimeLib} from "solady/utils/DateTimeLib.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

/// @title Coupon dates (finance rule BOND-4)
/// @notice Pure. Every date is whole months from one date, maturity or the start, so a 31st comes back after a February, and any period is found without those before it.
library Schedule {
    using SafeCastLib for uint256;

    error FrequencyUnknown(uint8 frequency);
    error MaturityNotAfterStart(uint256 start, uint256 maturity);
    /// @notice The dates leave a period over and the terms name no stub, or the other way round.
    error StubMismatch(Stub stub, bool regular);

    /// @notice How many coupon periods there are. Reverts on dates that make no schedule.
    function count(ScheduleTerms memory terms) internal pure returns (uint256 periods) {
        uint256 months = _months(terms);
        require(terms.maturity > terms.start, MaturityNotAfterStart(terms.start, terms.maturity));
        (uint256 fromYear, uint256 fromMonth,) = DateTimeLib.epochDayToDate(terms.start);
        (uint256 toYear, uint256 toMonth,) = DateTimeLib.epochDayToDate(terms.maturity);
        periods = FixedPointMathLib.max(1, (12 * toYear + toMonth - 12 * fromYear - fromMonth) / months);
        // Whole months that are less than that by days, or more.
        if (!_reaches(terms, periods)) ++periods;
        if (periods > 1 && _reaches(terms, periods - 1)) --periods;
        bool regular = isForward(terms)
            ? _unmoved(terms, int256(periods)) == terms.maturity
            : _unmoved(terms, -int256(periods)) == terms.start;
        require(regular == (terms.stub == Stub.NONE), StubMismatch(terms.stub, regular));
        bool long = terms.stub == Stub.LONG_FIRST || terms.stub == Stub.LONG_LAST;
        if (long && periods > 1) --periods;
    }

    /// @notice A coupon period. @param periods `count`. @param index From 0. @param holidays Ascending.
    function periodAt(ScheduleTerms memory terms, uint256 periods, uint256 index, uint256[] memory holidays)
        internal
        pure
        returns (CouponPeriod memory period)
    {
        (uint256 from, uint256 to) = (_date(terms, periods, index), _date(terms, periods, index + 1));
        uint256 payment = BusinessCalendar.adjust(to, terms.businessDays, holidays);
        if (terms.adjusted) {
            to = payment;
            // The day of issue stays: nothing is paid on it.
            if (index != 0) from = BusinessCalendar.adjust(from, terms.businessDays, holidays);
        }
        (period.from, period.to, period.payment) = (from.toUint32(), to.toUint32(), payment.toUint32());
    }

    /// @notice The notional date that is `index` periods after the one that dates are counted from. @param index Negative: before. @param holidays Ascending.
    function notionalDate(ScheduleTerms memory terms, int256 index, uint256[] memory holidays)
        internal
        pure
        returns (uint256)
    {
        BusinessDays rule = terms.adjusted ? terms.businessDays : BusinessDays.UNADJUSTED;
        return BusinessCalendar.adjust(_unmoved(terms, index), rule, holidays);
    }

    /// @notice Whether dates are counted from the start.
    function isForward(ScheduleTerms memory terms) internal pure returns (bool) {
        return terms.stub == Stub.SHORT_LAST || terms.stub == Stub.LONG_LAST;
    }

    /// @notice The same day of another month, or that month's last where it is shorter. @param months Negative: before. @param endOfMonth The last of its month, if `day` is.
    function monthsAfter(uint256 day, int256 months, bool endOfMonth) internal pure returns (uint256) {
        (uint256 year, uint256 month, uint256 date) = DateTimeLib.epochDayToDate(day);
        bool last = endOfMonth && date == DateTimeLib.daysInMonth(year, month);
        // Since the year 0; no date of a bond is before it.
        uint256 total = uint256(int256(12 * year + month - 1) + months);
        (year, month) = (total / 12, total % 12 + 1);
        uint256 length = DateTimeLib.daysInMonth(year, month);
        return DateTimeLib.dateToEpochDay(year, month, last ? length : FixedPointMathLib.min(date, length));
    }

    // ——— own ———

    /// @dev Where period `index` begins, before it is moved.
    function _date(ScheduleTerms memory terms, uint256 periods, uint256 index)
        private
        pure
        returns (uint256)
    {
        if (index == 0) return terms.start;
        if (index == periods) return terms.maturity;
        return _unmoved(terms, isForward(terms) ? int256(index) : int256(index) - int256(periods));
    }

    function _reaches(ScheduleTerms memory terms, uint256 periods) private pure returns (bool) {
        return isForward(terms)
            ? _unmoved(terms, int256(periods)) >= terms.maturity
            : _unmoved(terms, -int256(periods)) <= terms.start;
    }

    function _unmoved(ScheduleTerms memory terms, int256 index) private pure returns (uint256) {
        uint256 anchor = isForward(terms) ? terms.start : terms.maturity;
        return monthsAfter(anchor, index * int256(_months(terms)), terms.endOfMonth);
    }

    function _months(ScheduleTerms memory terms) private pure returns (uint256) {
        uint256 frequency = terms.frequency;
        require(frequency != 0 && 12 % frequency == 0, FrequencyUnknown(terms.frequency));
        return 12 / frequency;
    }
}
