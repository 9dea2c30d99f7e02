// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title What a coupon comes to (finance rules BOND-2, BOND-6)
/// @notice Pure. Rates a year and factors are WAD, money is base units.
library Coupons {
    uint256 private constant WAD = 1e18;
    int256 private constant STEP = 1e11;

    /// @notice An issue while a period lasts. @param units Of original face. @param face Base units of each. @param factor Part of it that is outstanding when the period
    /// begins.
    struct Issue {
        uint256 units;
        uint256 face;
        uint256 factor;
    }

    /// @notice Interest of the whole issue: ⌊units · face · factor · rate · numerator / denominator⌋, rounded once. Units · face and rate · numerator are below 2^128.
    function interestOf(Issue memory issue, uint256 rate, uint256 numerator, uint256 denominator)
        internal
        pure
        returns (uint256)
    {
        // Of 60 bits, the factor leaves 196 for the principal.
        uint256 principal = issue.units * issue.face * issue.factor;
        return FixedPointMathLib.fullMulDiv(principal, rate * numerator, WAD * WAD * denominator);
    }

    /// @notice A floating rate: clamp(fixing + spread, floor, cap), the cap last, rounded to 1e-7 half up before it is applied.
    function floatingRate(int256 fixing, int256 spread, int256 floor, int256 cap)
        internal
        pure
        returns (int256)
    {
        int256 rate = FixedPointMathLib.min(FixedPointMathLib.max(fixing + spread, floor), cap);
        int256 raised = rate + STEP / 2;
        // Toward less, where division goes toward zero.
        int256 steps = raised / STEP - (raised % STEP < 0 ? int256(1) : int256(0));
        return steps * STEP;
    }
}
