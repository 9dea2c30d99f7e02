// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {PriceMath} from "../../oracle/PriceMath.sol";

/// @title A price that never came (finance rule PPA-9)
/// @notice Pure. Some days after delivery a period without a final price takes the secondary series' price; where that has none either, the mean of the same clock hour on
/// the latest seven days that have final prices; and whoever contests that has the arbitrator.
library PriceFallback {
    /// @dev Days that the mean is taken over.
    uint256 internal constant DAYS = 7;
    uint256 private constant PER_HOUR = 4;

    /// @notice The mean is over seven days.
    error DaysWrong(uint256 given);
    /// @notice A price that the mean needs is not there. @param day Of those given, from 0.
    error HourIncomplete(uint256 day);

    /// @notice From when a price is replaced, unix seconds. @param periodEnd Of delivery.
    function replaceableAt(uint256 periodEnd, uint256 fallbackDays) internal pure returns (uint256) {
        return periodEnd + fallbackDays * 1 days;
    }

    /// @notice Mean of an hour's prices over seven days, units of the series, truncated toward zero. @param words The hour's four prices on each of the days, packed.
    function meanOfHour(uint256[] memory words) internal pure returns (int64) {
        require(words.length == DAYS, DaysWrong(words.length));
        int256 sum;
        for (uint256 day; day < DAYS; ++day) {
            for (uint256 place; place < PER_HOUR; ++place) {
                uint256 lane = PriceMath.laneOf(words[day], place);
                require(lane != 0, HourIncomplete(day));
                sum += PriceMath.toPrice(lane);
            }
        }
        // A mean of int64 is one.
        // forge-lint: disable-next-line(unsafe-typecast)
        return int64(sum / int256(DAYS * PER_HOUR));
    }
}
