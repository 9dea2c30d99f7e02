// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IRetirements} from "../../energy/interfaces/IRetirements.sol";
import {ICorrectionRecords} from "../../oracle/interfaces/ICorrectionRecords.sol";
import {Agreement} from "../types/Terms.sol";
import {IDeliveryTypes} from "./IDeliveryTypes.sol";

/// @title Energy that changes hands
interface IAgreementDeliveries is IDeliveryTypes {
    /// @notice Makes export records (`IRetirements`) of what a plant's direct export was in settled periods, one a period: the buyer's, or the seller's where it keeps the
    /// certificates. Each period once. The caller is whose they become, or its export operator: nobody else chooses when a day that may yet be corrected is delivered.
    /// @param agreement In force on the day. @param periods Mask.
    /// @return first The first record's number; the others follow in the order of their periods.
    function deliver(uint256 id, Agreement calldata agreement, SettledDay calldata settled, uint96 periods)
        external
        returns (uint256 first);

    /// @notice Which of a day's periods were delivered.
    /// @return profileHash The first 20 bytes of the hash of the profile by which the last of them were.
    /// @return periods Mask.
    function deliveredOf(uint256 entitlement, uint256 day)
        external
        view
        returns (bytes20 profileHash, uint96 periods);
    /// @notice What a day of a plant was last restated by.
    /// @return key The first 20 bytes of keccak256 of commitment, the leaf's index and the profile's hash.
    /// @return count How many of the leaf's corrections are applied; zero: none.
    function restatedBy(uint256 entitlement, uint256 day) external view returns (bytes20 key, uint32 count);
    /// @notice Whose corrections count.
    function corrections() external view returns (ICorrectionRecords);
    /// @notice Where delivered energy is kept and retired.
    function retirements() external view returns (IRetirements);
}
