// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {Test} from "forge-std/Test.sol";

import {AMMMath} from "../../../contracts/market/AMMMath.sol";
import {IncomeMath} from "../../../contracts/market/IncomeMath.sol";

/// @notice What a pool earns and what becomes of it, against what each formula promises.
contract IncomeMathFuzzTest is Test {
    uint256 internal constant WAD = 1e18;

    struct Case {
        uint256 xs;
        uint256 ys;
        uint256 yt;
        uint256 supply;
        uint256 index;
    }

    function _spread(uint256 x, uint256 bits) internal pure returns (uint256) {
        return bound(x >> 8, 1, ((uint256(1) << bits) - 1) >> bound(x & 0xff, 0, bits - 1));
    }

    function _bounded(Case memory c) internal pure returns (Case memory) {
        c.xs = _spread(c.xs, 80);
        c.ys = _spread(c.ys, 64);
        c.index = WAD - bound(c.index, 0, WAD - 1_015_631_471_003);
        uint256 active = (c.ys * c.index + WAD - 1) / WAD;
        c.yt = bound(
            c.yt, active, active + _spread(c.yt, 63) > type(uint64).max ? active : active + _spread(c.yt, 63)
        );
        c.supply = bound(_spread(c.supply, 80), 1_000, 1 << 80);
        return c;
    }

    function testFuzz_GrowthIsTheRootOfTheProduct(Case memory c) public pure {
        c = _bounded(c);
        uint256 root = IncomeMath.rootOf(c.xs, c.ys);
        assertLe(root * root, (c.xs * c.ys) << 112);
        assertGt((root + 1) * (root + 1), (c.xs * c.ys) << 112);
        uint256 growth = IncomeMath.growthOf(root, c.supply);
        assertEq(growth, root * 256 / c.supply);
        assertLt(growth, 1 << 127);
    }

    /// @dev The protocol's liquidity is worth at most φ of the fees, valued with the pool's idle quote.
    function testFuzz_ProtocolTakesAtMostItsShareOfTheFees(
        Case memory c,
        uint256 kept,
        uint256 earned,
        uint256 share
    ) public pure {
        c = _bounded(c);
        earned = bound(_spread(earned, 100), 1 << 20, 1 << 100);
        kept = bound(kept, 0, earned);
        share = bound(share, 0, 200_000);
        uint256 minted = IncomeMath.protocolLiquidity(c.supply, kept, earned, share, c.ys, c.yt, c.index);
        uint256 active = c.ys * c.index / WAD;
        // minted / (L + minted) · (a + yt) ≤ φ · (earned − kept) / earned · 2a.
        assertLe(
            FixedPointMathLib.fullMulDiv(minted * (active + c.yt), earned, c.supply + minted),
            share * (earned - kept) * 2 * active / 1e6 + 1
        );
        if (earned == kept || share == 0) assertEq(minted, 0);
    }

    function testFuzz_HarvestTakesNoMoreThanIdleAndCreditsNoMoreThanItTakes(
        Case memory c,
        uint256[4] memory parts
    ) public pure {
        c = _bounded(c);
        uint256 idle = AMMMath.idle(c.ys, c.yt, c.index);
        (uint256 step, uint256 taken) = IncomeMath.harvestOf(idle, c.supply);
        assertLe(taken, idle);
        assertLe(idle - taken, c.supply >> 64, "what is left would not have been a 2^-64th a share");
        assertTrue(AMMMath.covered(c.ys, c.yt - taken, c.index), "the curve stays covered");
        uint256 left = c.supply;
        uint256 credited;
        for (uint256 i; i < 4; i++) {
            uint256 part = bound(parts[i], 0, left);
            left -= part;
            credited += IncomeMath.creditOf(part, step);
        }
        credited += IncomeMath.creditOf(left, step);
        assertLe(credited, taken);
        assertLe(taken - credited, 5, "a unit each at most stays behind");
    }

    function testFuzz_DiscountAndLot(uint256 xs, uint256 since, uint256 time) public pure {
        xs = _spread(xs, 80);
        time = bound(time, 1e9, 1e12);
        since = bound(since, 0, time * 256 + 300);
        uint256 accrued = IncomeMath.accruedTime(since, time);
        assertLe(accrued, 600 * 256);
        uint256 lot = IncomeMath.lotOf(xs, accrued);
        assertLe(lot, xs / 200);
        uint256 discount = IncomeMath.discountAt(accrued);
        assertGe(discount, 1_000);
        assertLe(discount, 20_000);
        if (accrued == 600 * 256) {
            assertEq(lot, xs / 200);
            assertEq(discount, 1_000);
        }
        if (accrued == 0) assertEq(discount, 20_000);
    }

    /// @dev A lot in parts is no more than a lot, and a part moves the clock by its part, rounded up.
    function testFuzz_ClockMovesByThePartThatWasTaken(uint256 xs, uint256 accrued, uint256 part) public pure {
        xs = bound(_spread(xs, 80), 1e6, type(uint80).max);
        accrued = bound(accrued, 1, 600 * 256);
        uint256 lot = IncomeMath.lotOf(xs, accrued);
        vm.assume(lot != 0);
        part = bound(part, 1, lot);
        uint256 clock = IncomeMath.clockAfter(accrued, part, lot, 2e9);
        assertLe(clock, 2e9 * 256);
        uint256 left = IncomeMath.accruedTime(clock, 2e9);
        assertLe(part + IncomeMath.lotOf(xs, left), lot, "parts add up to no more");
        if (part == lot) assertEq(left, 0);
        assertGt(clock, 2e9 * 256 - accrued, "a dust part moves it by a tick of the clock");
    }

    /// @dev No dearer than spot less the discount; the price stays; what comes in and its pay leave the curve covered when idle pays for both.
    function testFuzz_RechargeBuysBelowSpot(
        Case memory c,
        uint256 shares,
        uint256 gap,
        uint256 discount,
        uint256 loss
    ) public pure {
        c = _bounded(c);
        shares = bound(shares, 0, c.xs / 200);
        discount = bound(discount, 1_000, 20_000);
        loss = bound(loss, 0, 1e6);
        uint256 factor = uint256(FixedPointMathLib.expWad(-int256(bound(gap, 0, 1e7) * 1e13)));
        (uint256 dys, uint256 out) =
            IncomeMath.rechargeOf(c.xs, c.ys, shares, c.index, factor, discount, loss);
        uint256 worth = c.ys * shares * c.index;
        assertLe(out * c.xs * WAD * 1e6, worth * (1e6 - discount));
        assertLe(dys * c.xs, c.ys * shares);
        assertGe((dys + 1) * c.xs, c.ys * shares);
        uint256 idle = AMMMath.idle(c.ys, c.yt, c.index);
        if (out + (dys * c.index + WAD - 1) / WAD <= idle) {
            assertTrue(AMMMath.covered(c.ys + dys, c.yt - out, c.index));
        }
        _activates(c, shares, dys);
    }

    function _activates(Case memory c, uint256 shares, uint256 dys) internal pure {
        uint256 before = IncomeMath.rootOf(c.xs, c.ys);
        uint256 later = IncomeMath.rootOf(c.xs + shares, c.ys + dys);
        uint256 activation = IncomeMath.activationAfter(1 << 64, before, later);
        assertGe(activation, 1 << 64);
        // √(xs·ys) / L grows by it and no more: nothing of a recharge is income.
        assertLe(
            IncomeMath.earnedOf(IncomeMath.growthOf(later, c.supply), activation),
            IncomeMath.growthOf(before, c.supply) + 1
        );
    }

    /// @dev The gate is never more lenient than the logarithm.
    function testFuzz_GateIsNoMoreLenientThanTheLogarithm(
        uint256 then,
        uint256 more,
        uint256 rate,
        uint256 elapsed
    ) public pure {
        then = bound(then, 1 << 40, 1 << 72);
        more = bound(_spread(more, 72), 1, then);
        rate = bound(rate, 0, type(uint48).max);
        elapsed = bound(elapsed, 1 days, 365 days);
        if (!IncomeMath.incomeSuffices(then, then + more, rate, elapsed)) return;
        int256 ln = FixedPointMathLib.lnWad(int256(WAD + FixedPointMathLib.fullMulDivUp(more, WAD, then)));
        assertGe(uint256(ln) + 2, rate * elapsed / 2);
    }
}
