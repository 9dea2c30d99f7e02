// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @title From a month's numerator to money (finance rule PPA-4)
/// @notice Pure. A billing month has one signed numerator, Σ Wh · price with prices in base units a kWh and WAD. It is divided once, by 1000 · 1e18, and truncated
/// toward zero, which is for whoever pays.
library Billing {
    /// @notice Numerator of one base unit: 1 kWh at 1.
    int256 internal constant UNIT = 1e21;

    /// @notice What is owed for a month, base units; positive: by the buyer.
    function amountOf(int256 numerator) internal pure returns (int256) {
        return numerator / UNIT;
    }

    /// @notice What a restated month still moves: the difference of the two rounded results, so a month is worth the same however often it is restated.
    function trueUp(int256 before, int256 restated) internal pure returns (int256) {
        return amountOf(restated) - amountOf(before);
    }

    /// @notice Energy at a price. @param wh Wh. @param price Base units a kWh, WAD.
    function numeratorOf(uint256 wh, int256 price) internal pure returns (int256) {
        // Energy is below 2^64, or a sum of such.
        // forge-lint: disable-next-line(unsafe-typecast)
        return int256(wh) * price;
    }

    /// @notice An amount that joins a month's numerator, such as a penalty. @param amount Base units.
    function numeratorOfAmount(int256 amount) internal pure returns (int256) {
        return amount * UNIT;
    }
}
