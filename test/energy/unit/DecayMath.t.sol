// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "../../../contracts/energy/DecayMath.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {DecayMathHarness} from "../../harness/DecayMathHarness.sol";
import {Test} from "forge-std/Test.sol";

contract DecayMathTest is Test {
    DecayMathHarness internal decay = new DecayMathHarness();

    function test_IndexAt_Landmarks() public view {
        assertEq(decay.indexAt(0), 1e18);
        // 1e18·e^(−Λ) to 50 digits: 367879441171442321.59…, 500000000000000000.20…, 1015631471002.49…
        assertEq(decay.indexAt(1e18), 367879441171442321);
        assertEq(decay.indexAt(693147180559945309), 500000000000000000);
        assertEq(decay.indexAt(DecayMath.END_EXPONENT), 1015631471002);
    }

    function test_IndexAt_IsZeroFromTheZeroExponentOn() public view {
        assertEq(decay.indexAt(DecayMath.ZERO_EXPONENT), 0);
        assertEq(decay.indexAt(type(uint128).max), 0);
        assertEq(decay.indexAt((1 << 255) - 1), 0);
    }

    function test_ExponentAfter_HoldsTheExtremes() public view {
        uint256 most = decay.exponentAfter(type(uint128).max, type(uint64).max, type(uint40).max);
        assertEq(most, uint256(type(uint128).max) + uint256(type(uint64).max) * type(uint40).max);
    }

    function test_Conversions_RoundAsNamed() public view {
        uint256 index = 0.3e18;
        assertEq(Energy.unwrap(decay.toEnergyDown(Shares.wrap(11), index)), 3); // 3.3
        assertEq(Energy.unwrap(decay.toEnergyUp(Shares.wrap(11), index)), 4);
        assertEq(Shares.unwrap(decay.toSharesDown(Energy.wrap(2), index)), 6); // 6.67
        assertEq(Shares.unwrap(decay.toSharesUp(Energy.wrap(2), index)), 7);
        assertEq(Shares.unwrap(decay.toSharesUp(Energy.wrap(3), index)), 10); // exact
    }

    function test_Conversions_HoldLargeProducts() public view {
        uint256 large = type(uint256).max;
        assertEq(Energy.unwrap(decay.toEnergyDown(Shares.wrap(large), 1e18)), large);
        assertEq(Shares.unwrap(decay.toSharesDown(Energy.wrap(large), 1e18)), large);
    }

    function test_ToSharesDown_RevertWhen_IndexIsZero() public {
        vm.expectRevert(abi.encodeWithSelector(DecayMath.ZeroIndex.selector, 5));
        decay.toSharesDown(Energy.wrap(5), 0);
    }

    function test_ToSharesUp_RevertWhen_IndexIsZero() public {
        vm.expectRevert(abi.encodeWithSelector(DecayMath.ZeroIndex.selector, 5));
        decay.toSharesUp(Energy.wrap(5), 0);
    }
}
