// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {ISettlementTypes} from "./ISettlementTypes.sol";

/// @title What agreements are worth, day by day
interface IAgreementSettlement is ISettlementTypes {
    /// @notice A billing month. @param month 12 · year + month − 1, UTC.
    function monthOf(uint256 id, uint256 month) external view returns (Month memory);
}
