// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AgreementBase} from "../AgreementBase.sol";
import {ISettlementTypes} from "../interfaces/ISettlementTypes.sol";
import {Agreement, VolumeType} from "../types/Terms.sol";
import {DateTimeLib} from "solady/utils/DateTimeLib.sol";

/// @title What days add to months and to contract years
abstract contract MonthSums is ISettlementTypes, AgreementBase {
    /// @dev 29 February, as `_dateOf`.
    uint256 private constant LEAP_DAY = 93;

    /// @dev @param whole Whether the day is settled, too.
    function _addTo(uint256 id, Agreement calldata agreement, uint256 day, Sums memory sums, bool whole)
        internal
    {
        (uint256 year, uint256 month, uint256 date) = DateTimeLib.epochDayToDate(day);
        Month storage m = _months[id][12 * year + month - 1];
        if (sums.numerator != 0) m.numerator += sums.numerator;
        (m.wh, m.excludedWh) = (m.wh + sums.wh, m.excludedWh + sums.excludedWh);
        uint32 bit = uint32(1 << date - 1);
        m.begunDays |= bit;
        if (whole) m.settledDays |= bit;
        if (!_isAnnual(agreement)) return;
        (bool counts, uint256 contractYear) = _yearOf(id, day);
        if (!counts) return;
        Year storage y = _years[id][contractYear];
        (y.wh, y.excludedWh) = (y.wh + sums.wh, y.excludedWh + sums.excludedWh);
        y.numerator += sums.numerator;
    }

    /// @dev What a day adds in the place of what it did. @param whole Whether the day is settled now.
    function _replaceIn(
        uint256 id,
        Agreement calldata agreement,
        uint256 day,
        Sums memory before,
        Sums memory sums,
        bool whole
    ) internal {
        (uint256 year, uint256 month, uint256 date) = DateTimeLib.epochDayToDate(day);
        Month storage m = _months[id][12 * year + month - 1];
        int256 numerator = sums.numerator - before.numerator;
        m.numerator += numerator;
        (m.wh, m.excludedWh) =
        (m.wh + sums.wh - before.wh, m.excludedWh + sums.excludedWh - before.excludedWh);
        if (whole) m.settledDays |= uint32(1 << date - 1);
        if (!_isAnnual(agreement)) return;
        (bool counts, uint256 contractYear) = _yearOf(id, day);
        if (!counts) return;
        Year storage y = _years[id][contractYear];
        (y.wh, y.excludedWh) =
        (y.wh + sums.wh - before.wh, y.excludedWh + sums.excludedWh - before.excludedWh);
        y.numerator += numerator;
    }

    /// @dev Whether anything of the agreement is reckoned by contract years.
    function _isAnnual(Agreement calldata agreement) internal pure returns (bool) {
        return agreement.terms.volume.minimum | agreement.terms.volume.maximum
                    | agreement.terms.performance.availability != 0
            || agreement.terms.volume.kind == VolumeType.MATCHED;
    }

    /// @dev The contract year that a day is in, as `Indexation.yearAt`, of days and smaller. @return counts Whether it is in one: days before operation are not.
    function _yearOf(uint256 id, uint256 day) internal view returns (bool counts, uint256 year) {
        uint256 first = uint256(_statuses[id].operatesFrom) / 1 days;
        if (first == 0 || day < first) return (false, 0);
        (uint256 began, uint256 from) = _dateOf(first);
        uint256 date;
        (year, date) = _dateOf(day);
        // The anniversary of 29 February is the 28th where there is no other.
        if (from == LEAP_DAY && date == LEAP_DAY - 1 && !DateTimeLib.isLeapYear(year)) ++date;
        year -= date < from ? began + 1 : began;
        counts = true;
    }

    /// @dev @return date 32 · month + day of the month.
    function _dateOf(uint256 day) private pure returns (uint256 year, uint256 date) {
        uint256 month;
        (year, month, date) = DateTimeLib.epochDayToDate(day);
        date += 32 * month;
    }
}
