// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {DateTimeLib} from "solady/utils/DateTimeLib.sol";

import {Calendar} from "./types/Fixings.sol";

/// @title Days, months, quarters and years, UTC
/// @notice Counted from the one that begins 1970-01-01.
library ReferencePeriods {
    uint256 private constant DAY = 1 days;
    uint256 private constant EPOCH = 1970;
    uint256 private constant MONTHS = 12;

    /// @notice The period that a time is in. @param time Unix seconds.
    function periodAt(Calendar calendar, uint256 time) internal pure returns (uint256) {
        if (calendar == Calendar.DAY) return time / DAY;
        return monthAt(time) / monthsOf(calendar);
    }

    /// @notice When a period begins, unix seconds.
    function startOf(Calendar calendar, uint256 period) internal pure returns (uint256) {
        return calendar == Calendar.DAY ? period * DAY : startOfMonth(period * monthsOf(calendar));
    }

    /// @notice The month that a time is in, from January 1970.
    function monthAt(uint256 time) internal pure returns (uint256) {
        (uint256 year, uint256 month,) = DateTimeLib.timestampToDate(time);
        return (year - EPOCH) * MONTHS + month - 1;
    }

    /// @notice When a month begins, unix seconds. @param month From January 1970.
    function startOfMonth(uint256 month) internal pure returns (uint256) {
        return DateTimeLib.dateToTimestamp(EPOCH + month / MONTHS, month % MONTHS + 1, 1);
    }

    /// @dev Of a calendar of months.
    function monthsOf(Calendar calendar) private pure returns (uint256) {
        if (calendar == Calendar.MONTH) return 1;
        return calendar == Calendar.QUARTER ? 3 : MONTHS;
    }
}
