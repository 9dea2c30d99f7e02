// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "../../../contracts/energy/DecayMath.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {Test} from "forge-std/Test.sol";

contract DecayMathFuzzTest is Test {
    function testFuzz_IndexNeverRisesInTheExponent(uint256 exponent, uint256 step) public pure {
        exponent = bound(exponent, 0, DecayMath.ZERO_EXPONENT + 1e18);
        // Small steps try the approximation's own joints, large ones its range.
        step = bound(step, 0, step % 2 == 0 ? 1e6 : 5e18);
        uint256 before = DecayMath.indexAt(exponent);
        assertLe(DecayMath.indexAt(exponent + step), before);
        assertLe(before, 1e18);
    }

    function testFuzz_ExponentIsPathIndependentToTheBit(
        uint64 start,
        uint64 rate,
        uint40 elapsed,
        uint256[8] memory cuts
    ) public pure {
        uint256 whole = DecayMath.exponentAfter(start, rate, elapsed);
        uint128 exponent = start;
        uint40 left = elapsed;
        for (uint256 i; i < cuts.length; i++) {
            uint40 part = uint40(bound(cuts[i], 0, left));
            exponent = uint128(DecayMath.exponentAfter(exponent, rate, part));
            left -= part;
        }
        assertEq(DecayMath.exponentAfter(exponent, rate, left), whole);
    }

    function testFuzz_ConversionsBracketTheExactQuotient(uint256 amount, uint256 exponent) public pure {
        amount = bound(amount, 0, type(uint128).max);
        uint256 index = DecayMath.indexAt(bound(exponent, 0, DecayMath.END_EXPONENT));
        uint256 down = Energy.unwrap(DecayMath.toEnergyDown(Shares.wrap(amount), index));
        uint256 up = Energy.unwrap(DecayMath.toEnergyUp(Shares.wrap(amount), index));
        assertLe(down * 1e18, amount * index);
        assertGe(up * 1e18, amount * index);
        assertEq(up - down, amount * index % 1e18 == 0 ? 0 : 1);
        down = Shares.unwrap(DecayMath.toSharesDown(Energy.wrap(amount), index));
        up = Shares.unwrap(DecayMath.toSharesUp(Energy.wrap(amount), index));
        assertLe(down * index, amount * 1e18);
        assertGe(up * index, amount * 1e18);
        assertEq(up - down, amount * 1e18 % index == 0 ? 0 : 1);
    }

    function testFuzz_RoundTripsGainNothing(uint256 amount, uint256 exponent) public pure {
        amount = bound(amount, 0, type(uint128).max);
        uint256 index = DecayMath.indexAt(bound(exponent, 0, DecayMath.END_EXPONENT));
        Energy worth = DecayMath.toEnergyDown(Shares.wrap(amount), index);
        assertLe(Shares.unwrap(DecayMath.toSharesDown(worth, index)), amount);
        // What a balance shows can be moved with the shares behind it.
        assertLe(Shares.unwrap(DecayMath.toSharesUp(worth, index)), amount);
        Shares shares = DecayMath.toSharesDown(Energy.wrap(amount), index);
        assertLe(Energy.unwrap(DecayMath.toEnergyDown(shares, index)), amount);
        // And a receiver of ⌈energy / I⌉ shares shows at least the energy.
        assertGe(
            Energy.unwrap(DecayMath.toEnergyDown(DecayMath.toSharesUp(Energy.wrap(amount), index), index)),
            amount
        );
    }
}
