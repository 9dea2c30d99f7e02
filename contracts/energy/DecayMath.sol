// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Energy, Shares} from "./types/Amounts.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title The mathematics of dissipation
/// @notice Energy = shares × index, index I = e^(−Λ), exponent Λ(t) = Λ₀ + λ·(t − t₀). Λ, λ and I are WAD (1e18 = 1), time is seconds,
/// energy µWh. The exponent is what is kept: accruing it is integer addition, so however often and whenever it is accrued the result is the
/// same to the bit; an index compounded step by step would drift with every touch.
/// @dev The direction of rounding is in each function's name: `Down` never gives more than the exact quotient, `Up` never less.
library DecayMath {
    /// @notice The index was zero: the energy has dissipated to nothing, and no number of shares is worth any.
    error ZeroIndex(Energy energy);

    uint256 internal constant WAD = 1e18;

    /// @notice Λ at which a vintage ends: I = e^(−13.8) ≈ 1.016e-6, WAD. 37 years at 3 % a month, 57 days at 1 % an hour.
    uint256 internal constant END_EXPONENT = 13.8e18;

    /// @notice The index at which a vintage ends: ⌊e^(−13.8)⌋, WAD. Haircuts bring it nearer, as time does.
    uint256 internal constant END_INDEX = 1_015_631_471_002;

    /// @notice Least Λ whose index is zero: e^(−Λ) < ½·1e-18 from here on, WAD.
    uint256 internal constant ZERO_EXPONENT = 41_446531673892822313;

    /// @notice Λ₀ + λ·elapsed. Exact: exponentAfter(exponentAfter(Λ, λ, a), λ, b) = exponentAfter(Λ, λ, a + b).
    /// @param exponent Λ₀, WAD. @param rate λ per second, WAD. @param elapsed Seconds. Below 2^128, 2^64 and 2^40. @return Λ, WAD, below 2^129.
    function exponentAfter(uint256 exponent, uint256 rate, uint256 elapsed) internal pure returns (uint256) {
        unchecked {
            return exponent + rate * elapsed;
        }
    }

    /// @notice e^(−Λ), WAD: exactly 1e18 at Λ = 0, exactly 0 from ZERO_EXPONENT on, and never rising in Λ.
    /// @dev Solady's expWad (Remco Bloemen's (6,7)-term rational approximation). Before its last step,
    /// which rounds down, it differs from the exact value × 1e18 by −0.0015 to +0.0126 for Λ in [0, ZERO_EXPONENT); so the result
    /// differs by more than −1.0015 and at most +0.0126: rounded down, but for a value that close to an integer. Checked against exact
    /// arithmetic in sdk/test/decay.test.ts.
    /// @param exponent Λ, WAD, below 2^255: `exponentAfter` stays below 2^129. @return I, WAD.
    function indexAt(uint256 exponent) internal pure returns (uint256) {
        unchecked {
            // The cast and the sign are safe below 2^255, and e^(−Λ) is never negative. From ZERO_EXPONENT on expWad itself answers zero: asking
            // before it cost every reading of an index 55 gas.
            // forge-lint: disable-next-line(unsafe-typecast)
            return uint256(FixedPointMathLib.expWad(-int256(exponent)));
        }
    }

    /// @notice ⌊shares × I⌋, µWh: what shares are worth to their holder.
    function toEnergyDown(Shares shares, uint256 index) internal pure returns (Energy) {
        return Energy.wrap(FixedPointMathLib.fullMulDiv(Shares.unwrap(shares), index, WAD));
    }

    /// @notice ⌈shares × I⌉, µWh: what shares cost an allowance, or a debtor.
    function toEnergyUp(Shares shares, uint256 index) internal pure returns (Energy) {
        return Energy.wrap(FixedPointMathLib.fullMulDivUp(Shares.unwrap(shares), index, WAD));
    }

    /// @notice ⌊energy / I⌋: shares that are worth no more than the energy. ZeroIndex when I = 0.
    function toSharesDown(Energy energy, uint256 index) internal pure returns (Shares) {
        require(index != 0, ZeroIndex(energy));
        return Shares.wrap(FixedPointMathLib.fullMulDiv(Energy.unwrap(energy), WAD, index));
    }

    /// @notice ⌈energy / I⌉: shares that are worth at least the energy. ZeroIndex when I = 0.
    function toSharesUp(Energy energy, uint256 index) internal pure returns (Shares) {
        require(index != 0, ZeroIndex(energy));
        return Shares.wrap(FixedPointMathLib.fullMulDivUp(Energy.unwrap(energy), WAD, index));
    }
}
