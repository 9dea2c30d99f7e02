// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {BusinessDays} from "./types/Schedule.sol";
import {DateTimeLib} from "solady/utils/DateTimeLib.sol";
import {LibSort} from "solady/utils/LibSort.sol";

/// @title Days on which nothing is paid (finance rule BOND-4)
/// @notice Pure. Saturdays, Sundays and a list of holidays; after the last of the list only weekends count.
library BusinessCalendar {
    /// @dev 1970-01-01 was a Thursday, so days 2 and 3 of each seven are a weekend.
    uint256 private constant SATURDAY = 2;

    error HolidaysNotAscending();

    /// @notice Requires each holiday once, in order.
    function requireAscending(uint256[] memory holidays) internal pure {
        require(LibSort.isSortedAndUniquified(holidays), HolidaysNotAscending());
    }

    /// @param holidays Ascending.
    function isBusinessDay(uint256 day, uint256[] memory holidays) internal pure returns (bool) {
        uint256 weekday = day % 7;
        if (weekday == SATURDAY || weekday == SATURDAY + 1) return false;
        (bool holiday,) = LibSort.searchSorted(holidays, day);
        return !holiday;
    }

    /// @notice The business day that a date becomes. @param holidays Ascending.
    function adjust(uint256 day, BusinessDays rule, uint256[] memory holidays)
        internal
        pure
        returns (uint256)
    {
        if (rule == BusinessDays.UNADJUSTED) return day;
        if (rule == BusinessDays.PRECEDING) return _before(day, holidays);
        uint256 next = day;
        while (!isBusinessDay(next, holidays)) ++next;
        bool leaves = rule == BusinessDays.MODIFIED_FOLLOWING && _monthOf(next) != _monthOf(day);
        return leaves ? _before(day, holidays) : next;
    }

    function _before(uint256 day, uint256[] memory holidays) private pure returns (uint256) {
        while (!isBusinessDay(day, holidays)) --day;
        return day;
    }

    function _monthOf(uint256 day) private pure returns (uint256 month) {
        (, month,) = DateTimeLib.epochDayToDate(day);
    }
}
