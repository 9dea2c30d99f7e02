// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {Test} from "forge-std/Test.sol";

import {PriceTick} from "../../../contracts/market/PriceTick.sol";

/// @notice Ticks against a logarithm of 18 places, and averages against what they may be.
contract PriceTickFuzzTest is Test {
    int256 internal constant MIN_TICK = -5_545_178;
    int256 internal constant MAX_TICK = 4_436_141;

    function _spread(uint256 x, uint256 bits) internal pure returns (uint256) {
        uint256 max = (uint256(1) << bits) - 1;
        uint256 least = max >> bound(x & 0xff, 0, bits - 1);
        return bound(x >> 8, 1, least);
    }

    /// @dev Solady's lnWad is good to 1e-18; of numbers ≥ 1 it takes 80 more binary digits here than ticks have.
    function testFuzz_TickIsTheFlooredLogarithm(uint256 x, uint256 y) public pure {
        (x, y) = (_spread(x, 80), _spread(y, 64));
        int256 tick = PriceTick.tickOf(x, y);
        int256 exact = FixedPointMathLib.lnWad(int256(y * 1e18)) - FixedPointMathLib.lnWad(int256(x * 1e18));
        // exact / 1e13 is the tick with its fraction.
        assertLe(tick * 1e13, exact + 0.003e13, "never above but by the series");
        assertGt((tick + 1) * 1e13, exact - 0.003e13, "and the last below");
        assertGe(tick, MIN_TICK);
        assertLe(tick, MAX_TICK);
    }

    /// @dev A dearer pool has no lower tick.
    function testFuzz_TickRisesWithThePrice(uint256 x, uint256 y, uint256 more) public pure {
        (x, y) = (_spread(x, 80), bound(_spread(y, 64), 1, type(uint64).max - 1));
        more = bound(_spread(more, 64), 1, type(uint64).max - y);
        assertGe(PriceTick.tickOf(x, y + more), PriceTick.tickOf(x, y));
    }

    /// @dev Between where it was and the price that stood, with at most a tick more than the formula and never less.
    function testFuzz_EmaMovesByTheFormulaRoundedUp(int256 ema, int256 tick, uint256 elapsed) public pure {
        ema = bound(ema, MIN_TICK, MAX_TICK);
        tick = bound(tick, MIN_TICK, MAX_TICK);
        elapsed = bound(elapsed, 1, type(uint24).max);
        int256 moved = PriceTick.emaAfter(ema, tick, elapsed);
        uint256 gap = FixedPointMathLib.dist(ema, tick);
        uint256 by = FixedPointMathLib.dist(ema, moved);
        assertEq(by + FixedPointMathLib.dist(moved, tick), gap, "never past the price, never away from it");
        assertEq(by, (gap * elapsed + elapsed + 1_799) / (elapsed + 1_800), "rounded up");
    }

    /// @dev A trade that pauses the same time in more steps brings the average no less near.
    function testFuzz_MoreTradesNeverHoldTheAverageBack(int256 ema, int256 tick, uint8 steps, uint256 each)
        public
        pure
    {
        ema = bound(ema, MIN_TICK, MAX_TICK);
        tick = bound(tick, MIN_TICK, MAX_TICK);
        each = bound(each, 1, 3_600);
        int256 once = PriceTick.emaAfter(ema, tick, each * (uint256(steps) + 1));
        int256 often = ema;
        for (uint256 i; i <= steps; i++) {
            often = PriceTick.emaAfter(often, tick, each);
        }
        assertLe(FixedPointMathLib.dist(often, tick), FixedPointMathLib.dist(once, tick));
    }

    function testFuzz_PriceOfTheTickIsTheSpotPrice(uint256 x, uint256 y) public pure {
        (x, y) = (_spread(x, 80), _spread(y, 64));
        uint256 spot = y * 1e27 / x;
        vm.assume(spot > 1e6);
        uint256 price = PriceTick.priceAt(PriceTick.tickOf(x, y), 1);
        assertLe(price, spot + spot / 1e6 + 1);
        assertGe(price, spot - spot / 50_000 - 2);
    }
}
