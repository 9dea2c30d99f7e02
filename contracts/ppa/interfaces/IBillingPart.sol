// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IFixingFeed} from "../../oracle/interfaces/IFixingFeed.sol";

/// @title A piece of code of `PowerAgreements` that makes invoices
interface IBillingPart {
    /// @notice Where reference rates and forwards come from.
    function fixings() external view returns (IFixingFeed);
}
