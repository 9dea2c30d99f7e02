// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {PriceTick} from "../../../contracts/market/PriceTick.sol";
import {PriceTickHarness} from "../../harness/PriceTickHarness.sol";

contract PriceTickTest is Test {
    PriceTickHarness internal harness;

    function setUp() public {
        harness = new PriceTickHarness();
    }

    function test_TickOf_KnownLogarithms() public pure {
        assertEq(PriceTick.tickOf(1, 1), 0);
        // ln 2, ln 1e6, −ln 1e9 and −ln 3, each floored.
        assertEq(PriceTick.tickOf(1, 2), 69_314);
        assertEq(PriceTick.tickOf(1, 1e6), 1_381_551);
        assertEq(PriceTick.tickOf(1e9, 1), -2_072_327);
        assertEq(PriceTick.tickOf(3e20, 1e20 / 100), -109_862 - 460_517);
        // The lanes' corners: 64·ln 2 and −80·ln 2, which the lanes only come near.
        assertEq(PriceTick.tickOf(1, type(uint64).max), 4_436_141);
        assertEq(PriceTick.tickOf(type(uint80).max, 1), -5_545_178);
    }

    function test_TickOf_CostsLittle() public view {
        (uint256 spent,) = harness.gasOfTick(10_000e9, 2_000e6);
        assertLt(spent, 600, "not inlined and not optimised as in a release");
    }

    function test_EmaAfter() public pure {
        assertEq(PriceTick.emaAfter(0, 1_000, 1_800), 500, "half way in T");
        assertEq(PriceTick.emaAfter(0, -1_000, 1_800), -500);
        assertEq(PriceTick.emaAfter(-700, -700, 1e6), -700);
        assertEq(PriceTick.emaAfter(0, 1_812, 12), 12, "a block's time of a price");
        // Away from where it was: never no movement, never too far.
        assertEq(PriceTick.emaAfter(0, 1, 1), 1);
        assertEq(PriceTick.emaAfter(0, -1, 1), -1);
        assertEq(PriceTick.emaAfter(0, 1_801, 1), 1);
        assertEq(PriceTick.emaAfter(0, 1_802, 1), 2);
    }

    function test_PriceAt() public pure {
        // e^0 units a µWh are 1e9 a kWh.
        assertApproxEqRel(PriceTick.priceAt(0, 1), 1e27, 1e4);
        assertApproxEqRel(PriceTick.priceAt(69_315, 1), 2e27, 1e14);
        // The corners: e^−55.5 and e^44.4 of 1e30 base units.
        assertApproxEqRel(PriceTick.priceAt(-5_545_178, 1), 1e27 / uint256(2 ** 80), 1e16);
        assertApproxEqRel(PriceTick.priceAt(4_436_142, 1e30), uint256(1e57) << 64, 1e14);
    }

    function test_FactorBelow() public pure {
        assertEq(PriceTick.factorBelow(0), 1e18);
        assertApproxEqRel(PriceTick.factorBelow(69_315), 0.5e18, 1e13);
        assertEq(PriceTick.factorBelow(10_000_000), 0);
    }

    function test_ElapsedSince_WrapsAfter194Days() public pure {
        uint256 now_ = 1_800_000_000;
        uint256 lane = now_ & PriceTick.TIME_MASK;
        assertEq(PriceTick.elapsedSince(lane, now_), 0);
        assertEq(PriceTick.elapsedSince(lane, now_ + 1), 1);
        assertEq(PriceTick.elapsedSince(lane, now_ + (1 << 24) - 1), (1 << 24) - 1);
        assertEq(PriceTick.elapsedSince(lane, now_ + (1 << 24) + 5), 5);
    }
}
