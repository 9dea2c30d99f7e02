// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "../../contracts/energy/DecayMath.sol";
import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {DissipativeToken} from "../harness/DissipativeToken.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Decay: accrual that depends on how often it is called; half-life formulas that break at large t.
contract Threat11_AccrualFrequency is Test {
    uint256 internal constant START = 1_700_000_100;
    // ⌊ln 2 · 1e18 / 86,400⌋: half a day's energy is gone in a day.
    uint256 internal constant HALF_LIFE_DAY = 8_022536812036;

    address internal alice = makeAddr("alice");

    function setUp() public {
        vm.warp(START);
    }

    function deployed(uint256 rate) internal returns (DissipativeToken token) {
        token = new DissipativeToken(rate, type(uint48).max);
        token.mint(alice, Shares.wrap(1_000e9));
    }

    function test_Threat11_AccruedEverySecondOrNeverIsTheSame() public {
        DissipativeToken often = deployed(HALF_LIFE_DAY);
        DissipativeToken never = deployed(HALF_LIFE_DAY);
        for (uint256 i = 1; i <= 3600; i++) {
            vm.warp(START + i);
            often.setDecayRate(HALF_LIFE_DAY);
        }
        assertEq(often.exponent(), never.exponent());
        assertEq(often.balanceOf(alice), never.balanceOf(alice));
    }

    function testFuzz_Threat11_AnyAccrualTimesGiveTheSameBits(uint48 rate, uint256[10] memory waits) public {
        DissipativeToken often = deployed(rate);
        DissipativeToken never = deployed(rate);
        for (uint256 i; i < waits.length; i++) {
            vm.warp(vm.getBlockTimestamp() + bound(waits[i], 0, 365 days));
            often.setDecayRate(rate);
        }
        vm.warp(vm.getBlockTimestamp() + 12345);
        assertEq(often.exponent(), never.exponent());
        assertEq(often.index(), never.index());
    }

    function test_Threat11_HalfLivesHalve() public {
        DissipativeToken token = deployed(HALF_LIFE_DAY);
        for (uint256 n = 1; n <= 60; n++) {
            vm.warp(START + n * 1 days);
            uint256 half = 1e18 >> n;
            // λ itself is rounded down by less than 5e-14 of its worth.
            assertApproxEqAbs(token.index(), half, 1 + half * n * 5 / 1e14);
        }
    }

    /// @dev A shift by elapsed / half-life, or e^(λt) before its inverse, overflows or turns around somewhere out here.
    function test_Threat11_LargeTimesNeitherRevertNorRise() public {
        DissipativeToken token = deployed(HALF_LIFE_DAY);
        uint256 last = 1e18;
        for (uint256 shift = 0; shift < 40; shift++) {
            vm.warp(START + (uint256(1) << shift) - 1);
            if (vm.getBlockTimestamp() > type(uint40).max) break;
            uint256 index = token.index();
            assertLe(index, last);
            last = index;
            token.balanceOf(alice);
        }
        assertEq(last, 0);
    }

    function test_Threat11_TheFastestRateForTheLongestTime() public {
        DissipativeToken token = deployed(type(uint48).max);
        vm.warp(type(uint40).max);
        uint256 exponent = uint256(type(uint48).max) * (type(uint40).max - START);
        assertEq(token.exponent(), exponent);
        assertEq(token.index(), 0);
        assertEq(token.totalSupply(), 0);
        token.setDecayRate(0);
        assertEq(token.exponent(), exponent);
        vm.prank(alice);
        token.transfer(makeAddr("bob"), type(uint256).max);
    }

    /// @dev The slowest rate over the longest vintage still accrues each second: nothing is lost to rounding.
    function test_Threat11_TheSlowestRateAccruesEachSecond() public {
        DissipativeToken token = deployed(1);
        for (uint256 i = 1; i < 100; i++) {
            vm.warp(START + i);
            token.setDecayRate(1);
            assertEq(token.exponent(), i);
        }
        assertEq(DecayMath.exponentAfter(0, 1, 99), 99);
    }
}
