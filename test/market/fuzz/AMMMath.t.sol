// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {AMMMath} from "../../../contracts/market/AMMMath.sol";
import {PoolState} from "../../../contracts/market/types/PoolState.sol";

/// @notice The mathematics over all that its bounds allow, against the statements it makes.
contract AMMMathFuzzTest is Test {
    uint256 internal constant WAD = 1e18;
    uint256 internal constant MAX_XS = type(uint80).max;
    uint256 internal constant MAX_Y = type(uint64).max;

    struct Case {
        uint256 xs;
        uint256 ys;
        uint256 fee;
        uint256 index;
        uint256 loss;
    }

    /// @dev Sizes, not values, are spread evenly: a thousand units are as likely as a lane full of them.
    function _spread(uint256 x, uint256 max) internal pure returns (uint256) {
        return bound(x >> 8, 1, max >> bound(x & 0xff, 0, 70) > 1 ? max >> bound(x & 0xff, 0, 70) : 1);
    }

    function _bounded(Case memory c) internal pure returns (Case memory) {
        return Case(
            _spread(c.xs, MAX_XS),
            _spread(c.ys, MAX_Y),
            bound(c.fee, 0, 500_000),
            WAD - bound(c.index, 0, WAD - 1_015_631_471_003),
            // None, as a rule.
            c.loss & 1 == 0 ? 0 : bound(c.loss >> 1, 0, 999_999)
        );
    }

    function testFuzz_SellLeavesProductAndIdleNoSmaller(Case memory c, uint256 dxs) public pure {
        c = _bounded(c);
        dxs = _spread(dxs, MAX_XS);
        (uint256 dys, uint256 out) = AMMMath.sellExactIn(c.xs, c.ys, dxs, c.fee, c.loss, c.index);
        assertLt(dys, c.ys, "the static quote never runs out");
        assertGe((c.xs + dxs) * (c.ys - dys), c.xs * c.ys);
        assertLe(out * WAD, dys * c.index, "idle: less leaves yt than leaves ys times I");
    }

    function testFuzz_BuyLeavesProductAndIdleNoSmaller(Case memory c, uint256 dy) public pure {
        c = _bounded(c);
        dy = _spread(dy, MAX_Y);
        (uint256 dxs, uint256 dys) = AMMMath.buyExactIn(c.xs, c.ys, dy, c.fee, c.index);
        assertLt(dxs, c.xs, "the energy never runs out");
        assertGe((c.xs - dxs) * (c.ys + dys), c.xs * c.ys);
        assertLe(dys * c.index, dy * WAD);
    }

    function testFuzz_SellExactOutIsTheLeast(Case memory c, uint256 out) public pure {
        c = _bounded(c);
        out = _spread(out, MAX_Y);
        (uint256 dxs, uint256 dys) = AMMMath.sellExactOut(c.xs, c.ys, out, c.fee, c.loss, c.index);
        vm.assume(dys < c.ys && dxs < 1 << 100);
        (, uint256 got) = AMMMath.sellExactIn(c.xs, c.ys, dxs, c.fee, c.loss, c.index);
        assertGe(got, out, "enough");
        (, got) = AMMMath.sellExactIn(c.xs, c.ys, dxs - 1, c.fee, c.loss, c.index);
        assertLt(got, out, "and a share less is not");
        assertGe((c.xs + dxs) * (c.ys - dys), c.xs * c.ys);
        assertLe(out * WAD, dys * c.index);
    }

    function testFuzz_BuyExactOutIsTheLeast(Case memory c, uint256 dxs) public pure {
        c = _bounded(c);
        vm.assume(c.xs > 1);
        dxs = bound(_spread(dxs, MAX_XS), 1, c.xs - 1);
        (uint256 dy, uint256 dys) = AMMMath.buyExactOut(c.xs, c.ys, dxs, c.fee, c.index);
        vm.assume(dy <= MAX_Y);
        (uint256 got, uint256 joins) = AMMMath.buyExactIn(c.xs, c.ys, dy, c.fee, c.index);
        assertGe(got, dxs, "enough");
        assertEq(joins, dys);
        (got,) = AMMMath.buyExactIn(c.xs, c.ys, dy - 1, c.fee, c.index);
        assertLt(got, dxs, "and a unit less is not");
        assertGe((c.xs - dxs) * (c.ys + dys), c.xs * c.ys);
    }

    /// @dev The pool is some index away from now: covered at one that is no lower.
    function _state(Case memory c) internal pure returns (PoolState state) {
        uint256 yt = (c.ys * c.index + WAD - 1) / WAD;
        (, state) = PoolState.wrap(0).shifted(int256(c.xs), int256(c.ys), int256(yt));
    }

    function testFuzz_AddingLeavesEveryLiquidityShareNoPoorer(
        Case memory c,
        uint256 supply,
        uint256 liquidity
    ) public pure {
        c = _bounded(c);
        PoolState state = _state(c);
        supply = _spread(supply, 1 << 72);
        liquidity = _spread(liquidity, 1 << 72);
        (uint256 dxs, uint256 dys, uint256 dy) = AMMMath.costOf(state, supply, liquidity);
        uint256 yt = state.totalQuote();
        assertGe((c.xs + dxs) * supply, c.xs * (supply + liquidity));
        assertGe((c.ys + dys) * supply, c.ys * (supply + liquidity));
        assertGe((yt + dy) * supply, yt * (supply + liquidity));
        assertLe((c.ys + dys) * c.index, (yt + dy) * WAD, "covered before, covered after");
    }

    function testFuzz_RemovingLeavesEveryLiquidityShareNoPoorer(
        Case memory c,
        uint256 supply,
        uint256 liquidity
    ) public pure {
        c = _bounded(c);
        PoolState state = _state(c);
        supply = _spread(supply, 1 << 72) + 1;
        liquidity = bound(liquidity, 1, supply - 1);
        (uint256 dxs, uint256 dys, uint256 dy) = AMMMath.proceedsOf(state, supply, liquidity);
        uint256 yt = state.totalQuote();
        assertGe((c.xs - dxs) * supply, c.xs * (supply - liquidity));
        assertGe((c.ys - dys) * supply, c.ys * (supply - liquidity));
        assertGe((yt - dy) * supply, yt * (supply - liquidity));
        assertGt(c.xs - dxs, 0);
        assertGt(c.ys - dys, 0);
        assertLe((c.ys - dys) * c.index, (yt - dy) * WAD, "covered before, covered after");
    }

    function testFuzz_LiquidityForStaysWithinBothMaxima(
        Case memory c,
        uint256 supply,
        uint256 maxShares,
        uint256 maxQuote
    ) public pure {
        c = _bounded(c);
        PoolState state = _state(c);
        supply = _spread(supply, 1 << 72);
        maxShares = _spread(maxShares, MAX_XS);
        maxQuote = _spread(maxQuote, MAX_Y);
        uint256 liquidity = AMMMath.liquidityFor(c.xs, state.totalQuote(), supply, maxShares, maxQuote);
        vm.assume(liquidity != 0);
        (uint256 dxs,, uint256 dy) = AMMMath.costOf(state, supply, liquidity);
        assertLe(dxs, maxShares);
        assertLe(dy, maxQuote);
    }

    /// @dev What stays when kWh are surrendered: both above zero and no more than there was; the price does not rise and stays above half. Another time
    /// nothing more goes.
    function testFuzz_RemnantKeepsThePrice(Case memory c) public pure {
        c = _bounded(c);
        (uint256 xs, uint256 ys) = AMMMath.remnantOf(c.xs, c.ys);
        assertGt(xs, 0);
        assertGt(ys, 0);
        assertLe(xs, c.xs);
        assertLe(ys, c.ys);
        assertTrue(xs == 1 || ys == 1);
        assertLe(ys * c.xs, c.ys * xs, "rose");
        assertGt(2 * ys * c.xs, c.ys * xs, "fell below half");
        (uint256 xsAgain, uint256 ysAgain) = AMMMath.remnantOf(xs, ys);
        assertEq(xsAgain, xs);
        assertEq(ysAgain, ys);
    }

    /// @dev Λ(t₁ + t₂) is integer addition, and nothing is written between: waiting in two steps is waiting once.
    function testFuzz_IdleGrowsAsTheIndexFalls(Case memory c, uint256 later) public pure {
        c = _bounded(c);
        uint256 yt = _state(c).totalQuote();
        later = bound(later, 0, c.index);
        uint256 idle = AMMMath.idle(c.ys, yt, c.index);
        assertGe(AMMMath.idle(c.ys, yt, later), idle);
        assertEq(AMMMath.idle(c.ys, yt, 0), yt);
        assertTrue(AMMMath.covered(c.ys, yt, later));
        assertEq(AMMMath.spot(c.xs, c.ys, 1), c.ys * 1e27 / c.xs, "no index in the price");
    }

    function testFuzz_StateKeepsItsLanes(uint256 word, uint80 xs, uint64 ys, uint64 yt) public pure {
        PoolState state = PoolState.wrap((word >> 208) << 208);
        (bool fits, PoolState next) =
            state.shifted(int256(uint256(xs)), int256(uint256(ys)), int256(uint256(yt)));
        assertTrue(fits);
        assertEq(next.energyShares(), xs);
        assertEq(next.staticQuote(), ys);
        assertEq(next.totalQuote(), yt);
        assertEq(PoolState.unwrap(next) >> 208, word >> 208, "the average is not the reserves' to touch");
    }

    function testFuzz_StateRefusesWhatDoesNotFit(uint80 xs, uint64 ys, uint64 yt, uint256 by) public pure {
        (, PoolState state) =
            PoolState.wrap(0).shifted(int256(uint256(xs)), int256(uint256(ys)), int256(uint256(yt)));
        by = bound(by, 1, 1 << 200);
        bool fits;
        (fits,) = state.shifted(-int256(uint256(xs) + by), 0, 0);
        assertFalse(fits);
        (fits,) = state.shifted(0, -int256(uint256(ys) + by), 0);
        assertFalse(fits);
        (fits,) = state.shifted(0, 0, -int256(uint256(yt) + by));
        assertFalse(fits);
        (fits,) = state.shifted(int256(MAX_XS - xs + by), 0, 0);
        assertFalse(fits);
        (fits,) = state.shifted(0, int256(MAX_Y - ys + by), 0);
        assertFalse(fits);
        (fits,) = state.shifted(0, 0, int256(MAX_Y - yt + by));
        assertFalse(fits);
    }
}
