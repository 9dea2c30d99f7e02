// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISettlementTypes} from "../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {MonthSums} from "../../contracts/ppa/settlement/MonthSums.sol";
import {MonthWriter} from "./MonthWriter.sol";

/// @notice Likewise, what days would have added to a contract year, and months that are billed.
contract YearWriter is MonthWriter, MonthSums {
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

    /// @notice The contract year of a day, of an agreement that operates from a time on.
    function contractYear(uint40 operatesFrom, uint256 day) external returns (bool counts, uint256 year) {
        _statuses[0].operatesFrom = operatesFrom;
        return _yearOf(0, day);
    }
}
