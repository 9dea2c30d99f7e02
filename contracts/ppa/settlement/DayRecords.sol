// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Agreement, VolumeType} from "../types/Terms.sol";
import {MonthSums} from "./MonthSums.sol";

/// @title What is written down of settled days
abstract contract DayRecords is MonthSums {
    /// @dev Whether the volume is another than what is produced or consumed.
    function _isAgreed(Agreement calldata agreement) internal pure returns (bool) {
        return agreement.terms.volume.kind > VolumeType.AS_CONSUMED;
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
