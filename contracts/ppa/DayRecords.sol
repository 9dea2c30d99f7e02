// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AgreementBase} from "./AgreementBase.sol";
import {ISettlementTypes} from "./interfaces/ISettlementTypes.sol";
import {Agreement} from "./types/Terms.sol";
import {DateTimeLib} from "solady/utils/DateTimeLib.sol";

/// @title What is written down of days and months
abstract contract DayRecords is ISettlementTypes, AgreementBase {
    /// @dev Whether the day is settled, too.
    function _addTo(uint256 id, uint256 day, Sums memory sums, bool whole) internal {
        (uint256 year, uint256 month, uint256 date) = DateTimeLib.epochDayToDate(day);
        Month storage m = _months[id][12 * year + month - 1];
        if (sums.numerator != 0) m.numerator += sums.numerator;
        (m.wh, m.excludedWh) = (m.wh + sums.wh, m.excludedWh + sums.excludedWh);
        uint32 bit = uint32(1 << date - 1);
        m.begunDays |= bit;
        if (whole) m.settledDays |= bit;
    }

    /// @dev What a day was worth before it was restated.
    function _takeFrom(uint256 id, uint256 day, Sums memory sums) internal {
        (uint256 year, uint256 month,) = DateTimeLib.epochDayToDate(day);
        Month storage m = _months[id][12 * year + month - 1];
        m.numerator -= sums.numerator;
        (m.wh, m.excludedWh) = (m.wh - sums.wh, m.excludedWh - sums.excludedWh);
    }

    /// @dev A bit a plant.
    function _allOf(Agreement calldata agreement) internal pure returns (uint256) {
        return (1 << agreement.terms.plants.length) - 1;
    }

    /// @dev What of a vector waits, which must be the one that was kept.
    function _requireKept(uint256 id, uint256 day, uint32 parcel, bytes calldata vector)
        internal
        view
        returns (uint256 pending)
    {
        bytes32 kept = _parcels[id][day][parcel];
        pending = uint96(uint256(kept));
        require(pending != 0, NoParcel(id, day, parcel));
        bytes32 given = _hashOf(vector);
        require(given == kept ^ bytes32(pending), WrongVector(given, kept ^ bytes32(pending)));
    }

    /// @dev One thing less waits. @return whole Whether it was the last.
    function _closeOne(uint256 id, Agreement calldata agreement, uint256 day) internal returns (bool whole) {
        Day storage d = _days[id][day];
        whole = --d.open == 0 && d.delivered == _allOf(agreement);
    }

    function _hashOf(bytes memory vector) internal pure returns (bytes32) {
        return bytes32(bytes20(keccak256(vector)));
    }
}
