// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Agreement} from "../types/Terms.sol";
import {IVolumeTypes} from "./IVolumeTypes.sol";

/// @title What is agreed for a day before it, and what a profile is reconciled to
interface INominations is IVolumeTypes {
    /// @notice Nominates the energy of a day, before the gate closes. @param profile Wh of its periods, packed.
    function nominate(uint256 id, Agreement calldata agreement, uint256 day, bytes calldata profile) external;
    /// @notice keccak256 of the profile that binds on a day; zero: none was nominated.
    function nominationOf(uint256 id, uint256 day) external view returns (bytes32);
    /// @notice What a document's profile is reconciled to so far. @param first The window's first day: the day, or the month's first. @param digest_ Of the document.
    function windowOf(uint256 id, bytes32 digest_, uint256 first) external view returns (WindowSums memory);
}
