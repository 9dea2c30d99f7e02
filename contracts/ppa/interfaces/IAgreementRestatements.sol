// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {ICorrectionRecords} from "../../oracle/interfaces/ICorrectionRecords.sol";
import {Agreement} from "../types/Terms.sol";
import {IDeliveryTypes} from "./IDeliveryTypes.sol";

/// @title Days that are priced again
interface IAgreementRestatements is IDeliveryTypes {
    /// @notice Prices a settled day of a plant again, as its leaf's last correction says it was; its month moves by the difference, period by period at the period's
    /// own price, and what a closed month was billed by is trued up by `restate`. Anyone may call, until `trueUpMonths` after the month's end. A correction counts once.
    /// @param agreement In force on the day.
    function restateDay(
        uint256 id,
        Agreement calldata agreement,
        SettledDay calldata settled,
        Corrected calldata corrected
    ) external;

    /// @notice What a day of a plant was last restated by.
    /// @return key The first 20 bytes of keccak256 of commitment, the leaf's index and the profile's hash.
    /// @return count How many of the leaf's corrections are applied; zero: none.
    function restatedBy(uint256 entitlement, uint256 day) external view returns (bytes20 key, uint32 count);
    /// @notice Whose corrections count.
    function corrections() external view returns (ICorrectionRecords);
}
