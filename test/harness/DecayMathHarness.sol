// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "../../contracts/energy/DecayMath.sol";
import {DissipativeBase} from "../../contracts/energy/DissipativeBase.sol";
import {Energy, Shares} from "../../contracts/energy/types/Amounts.sol";
import {MAX_RATE, packDecay} from "../../contracts/energy/types/DecayState.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @notice DecayMath and the index of a token's word of decay behind a call, one case or many: the other side of the differential tests.
contract DecayMathHarness is DissipativeBase(MAX_RATE) {
    function exponentAfter(uint128 exponent, uint64 rate, uint40 elapsed) external pure returns (uint256) {
        return DecayMath.exponentAfter(exponent, rate, elapsed);
    }

    function indexAt(uint256 exponent) public pure returns (uint256) {
        return DecayMath.indexAt(exponent);
    }

    function toEnergyDown(Shares shares, uint256 index) public pure returns (Energy) {
        return DecayMath.toEnergyDown(shares, index);
    }

    function toEnergyUp(Shares shares, uint256 index) public pure returns (Energy) {
        return DecayMath.toEnergyUp(shares, index);
    }

    function toSharesDown(Energy energy, uint256 index) public pure returns (Shares) {
        return DecayMath.toSharesDown(energy, index);
    }

    function toSharesUp(Energy energy, uint256 index) public pure returns (Shares) {
        return DecayMath.toSharesUp(energy, index);
    }

    function expWadMany(int256[] calldata xs) external pure returns (int256[] memory results) {
        results = new int256[](xs.length);
        for (uint256 i; i < xs.length; i++) {
            results[i] = FixedPointMathLib.expWad(xs[i]);
        }
    }

    function indexAtMany(uint256[] calldata exponents) external pure returns (uint256[] memory results) {
        results = new uint256[](exponents.length);
        for (uint256 i; i < exponents.length; i++) {
            results[i] = indexAt(exponents[i]);
        }
    }

    function exponentAfterMany(
        uint128[] calldata exponents,
        uint64[] calldata rates,
        uint40[] calldata elapsed
    ) external pure returns (uint256[] memory results) {
        results = new uint256[](exponents.length);
        for (uint256 i; i < exponents.length; i++) {
            results[i] = DecayMath.exponentAfter(exponents[i], rates[i], elapsed[i]);
        }
    }

    /// @notice Each amount at each index, four ways: toEnergyDown, toEnergyUp, toSharesDown, toSharesUp.
    function convertMany(uint256[] calldata amounts, uint256[] calldata indexes)
        external
        pure
        returns (uint256[4][] memory results)
    {
        results = new uint256[4][](amounts.length);
        for (uint256 i; i < amounts.length; i++) {
            (uint256 amount, uint256 index) = (amounts[i], indexes[i]);
            results[i] = [
                Energy.unwrap(toEnergyDown(Shares.wrap(amount), index)),
                Energy.unwrap(toEnergyUp(Shares.wrap(amount), index)),
                Shares.unwrap(toSharesDown(Energy.wrap(amount), index)),
                Shares.unwrap(toSharesUp(Energy.wrap(amount), index))
            ];
        }
    }

    /// @notice The token's index at the block's time. @param c Per case: Λ₀, λ, t₀, kept, loss.
    function tokenIndexMany(uint256[5][] calldata c) external view returns (uint256[] memory results) {
        results = new uint256[](c.length);
        for (uint256 i; i < c.length; i++) {
            results[i] = _indexOf(packDecay(c[i][0], c[i][1], c[i][2], c[i][3], c[i][4]));
        }
    }
}
