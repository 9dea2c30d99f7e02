// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Agreement} from "../types/Terms.sol";
import {IDeliveryTypes} from "./IDeliveryTypes.sol";

/// @title Days that are priced again
interface IAgreementRestatements is IDeliveryTypes {
    /// @notice Prices a settled day of a plant again, as its leaf's last correction says it was; its month moves by the difference, period by period at the period's
    /// own price, and what a closed month was billed by is trued up by `restate`. Anyone may call, until `trueUpMonths` after the month's end. A correction counts once.
    /// @param agreement In force on the day. @param corrected The profile of the leaf's last correction.
    function restateDay(
        uint256 id,
        Agreement calldata agreement,
        SettledDay calldata settled,
        bytes calldata corrected
    ) external;
}
