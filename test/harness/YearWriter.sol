// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISettlementTypes} from "../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {MonthWriter} from "./MonthWriter.sol";

/// @notice Likewise, what days would have added to a contract year, and months that are billed.
contract YearWriter is MonthWriter {
    constructor(address next) MonthWriter(next) {}

    function writeYear(uint256 id, uint256 year, ISettlementTypes.Year calldata sums) external {
        _years[id][year] = sums;
    }

    /// @notice Marks months as billed, from one to before another.
    function bill(uint256 id, uint256 from, uint256 until) external {
        for (uint256 month = from; month < until; ++month) {
            _months[id][month].closedAt = uint40(block.timestamp);
        }
    }
}
