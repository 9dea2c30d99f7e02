// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Indexation} from "./Indexation.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title Value of energy to come, and the collateral for it (finance rule PPA-17)
/// @notice Pure. Money in base units; prices base units a kWh, WAD; discount factors WAD.
library Margin {
    uint256 private constant WHOLE = 10_000;
    /// @dev Of discount factor · Wh · price, in one base unit.
    int256 private constant UNIT = 1e39;

    /// @notice A month to come. @param discount Factor, at most 1e18. @param wh Expected, below 2^64. @param forward Price, an int128. @param price The contract's, likewise.
    struct Month {
        uint256 discount;
        uint256 wh;
        int256 forward;
        int256 price;
    }

    /// @notice A party's collateral terms. @param threshold Exposure without any. @param haircut Of what is posted, basis points. @param minimumTransfer Least that is moved.
    struct Collateral {
        uint256 threshold;
        uint256 haircut;
        uint256 minimumTransfer;
    }

    error MonthOutOfRange(uint256 month);

    /// @notice Energy that the terms expect in a month of a contract year: ⌊Wh · (1 − degradation)^year⌋. @param wh Of the month in the first year.
    /// @param degradation Basis points a year.
    function expectedIn(uint256 wh, uint256 degradation, uint256 year) internal pure returns (uint256) {
        // Energy is a uint64, degradation at most 10,000, so neither changes sign.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint256(Indexation.percent(int256(wh), -int256(degradation * 1e14), year));
    }

    /// @notice Σ DF · Wh · (forward − price): what the months are worth to the buyer, rounded down; the same to the seller, rounded down, is minus `valueUp`.
    function valueDown(Month[] memory months) internal pure returns (int256 value) {
        int256 rest;
        (value, rest) = _sum(months);
        if (rest < 0) --value;
    }

    /// @notice Likewise, rounded up: what the buyer stands to lose with the seller. What the seller stands to lose with the buyer is minus `valueDown`.
    function valueUp(Month[] memory months) internal pure returns (int256 value) {
        int256 rest;
        (value, rest) = _sum(months);
        if (rest > 0) ++value;
    }

    /// @notice What a party's default would cost: unpaid + accrued + value; not below zero. @param accrued Not billed yet, net; negative: the other owes it.
    /// @param value Of the months to come to the other party, rounded up.
    function exposureOf(uint256 unpaid, int256 accrued, int256 value) internal pure returns (uint256) {
        // Money is below 2^128.
        // forge-lint: disable-next-line(unsafe-typecast)
        int256 exposure = int256(unpaid) + accrued + value;
        // forge-lint: disable-next-line(unsafe-typecast)
        return exposure > 0 ? uint256(exposure) : 0;
    }

    /// @notice What a party is called for: max(0, exposure − threshold − ⌊posted · (1 − haircut)⌋), which is rounded up, or nothing below the minimum transfer.
    function callOf(uint256 exposure, uint256 posted, Collateral memory terms)
        internal
        pure
        returns (uint256 call)
    {
        uint256 covered = terms.threshold + posted * (WHOLE - terms.haircut) / WHOLE;
        call = FixedPointMathLib.zeroFloorSub(exposure, covered);
        if (call < terms.minimumTransfer) return 0;
    }

    /// @notice What a party may take back: posted − ⌈(exposure − threshold) / (1 − haircut)⌉, so that no call follows; nothing below the minimum transfer.
    function releaseOf(uint256 exposure, uint256 posted, Collateral memory terms)
        internal
        pure
        returns (uint256 release)
    {
        uint256 uncovered = FixedPointMathLib.zeroFloorSub(exposure, terms.threshold);
        if (uncovered == 0) {
            release = posted;
        } else if (terms.haircut == WHOLE) {
            return 0;
        } else {
            release = FixedPointMathLib.zeroFloorSub(
                posted, FixedPointMathLib.divUp(uncovered * WHOLE, WHOLE - terms.haircut)
            );
        }
        if (release < terms.minimumTransfer) return 0;
    }

    /// @dev The exact sum is quotient · 1e39 + rest, |rest| < 1e39. A month's term is below 2^253; a sum of them would not fit, so both parts are summed apart.
    function _sum(Month[] memory months) private pure returns (int256 quotient, int256 rest) {
        for (uint256 i; i < months.length; ++i) {
            Month memory month = months[i];
            require(month.discount <= 1e18 && month.wh < 1 << 64, MonthOutOfRange(i));
            // forge-lint: disable-next-line(unsafe-typecast)
            int256 term = int256(month.discount * month.wh) * (month.forward - month.price);
            quotient += term / UNIT;
            rest += term % UNIT;
        }
        quotient += rest / UNIT;
        rest %= UNIT;
    }
}
