// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {AMMMath} from "../../../contracts/market/AMMMath.sol";
import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey} from "../../../contracts/market/types/PoolKey.sol";
import {MarketTest} from "../MarketTest.sol";

contract DissipativeAMMSwapTest is MarketTest {
    function setUp() public override {
        super.setUp();
        open();
        wait(7 hours);
    }

    function test_SellEnergy() public {
        IDissipativeAMM.Reserves memory r = reserves();
        uint256 index = kwh.index();
        uint256 sold = 100 * KWH * WAD / index;
        (uint256 dys, uint256 out) = AMMMath.sellExactIn(r.energyShares, r.staticQuote, sold, FEE, 0, index);
        uint256 before = shares(bob);

        vm.expectEmit();
        emit IDissipativeAMM.Swapped(id, int256(sold), -int256(out));
        vm.prank(bob);
        uint256 got = amm.sellEnergy(key, 100 * KWH, out, alice, EXTERNAL, block.timestamp);

        assertEq(got, out);
        assertEq(usd.balanceOf(alice), 1e6 * USD - 2_000 * USD + out);
        assertEq(before - shares(bob), sold);
        IDissipativeAMM.Reserves memory q = reserves();
        assertEq(q.energyShares, r.energyShares + sold);
        assertEq(q.staticQuote, r.staticQuote - dys);
        assertEq(q.totalQuote, r.totalQuote - out);
        assertEq(q.liquidity, r.liquidity);
        // The pool opened with 0.20 a kWh; seven hours later that is still its price, less fee and depth.
        assertApproxEqRel(out, 20 * USD, 0.015e18);
        assertLt(out, 20 * USD);
    }

    function test_SellEnergy_AllOfTheCallers() public {
        vm.startPrank(bob);
        kwh.transferShares(alice, Shares.wrap(shares(bob) - 12_345_678_901));
        amm.sellEnergy(key, ALL, 0, bob, EXTERNAL, block.timestamp);
        assertEq(shares(bob), 0);
        assertEq(reserves().energyShares, 10_000 * KWH + 12_345_678_901);
    }

    function test_SellEnergy_ExactAllowanceSuffices() public {
        vm.startPrank(bob);
        kwh.approve(address(amm), 100 * KWH + 1);
        amm.sellEnergy(key, 100 * KWH + 1, 0, bob, EXTERNAL, block.timestamp);
    }

    function test_SellEnergyForExact() public {
        IDissipativeAMM.Reserves memory r = reserves();
        (uint256 sold,) = AMMMath.sellExactOut(r.energyShares, r.staticQuote, 20 * USD, FEE, 0, kwh.index());
        uint256 expected = AMMMath.toEnergyUp(sold, kwh.index());
        uint256 before = shares(bob);
        vm.expectEmit();
        emit IDissipativeAMM.Swapped(id, int256(sold), -int256(20 * USD));
        vm.prank(bob);
        uint256 energyIn = amm.sellEnergyForExact(key, 20 * USD, expected, alice, EXTERNAL, block.timestamp);
        assertEq(energyIn, expected);
        assertEq(before - shares(bob), sold);
        assertEq(usd.balanceOf(alice), 1e6 * USD - 2_000 * USD + 20 * USD);
        assertEq(reserves().totalQuote, r.totalQuote - 20 * USD);
        assertEq(reserves().energyShares, r.energyShares + sold);
    }

    function test_BuyEnergy() public {
        IDissipativeAMM.Reserves memory r = reserves();
        uint256 index = kwh.index();
        (uint256 bought, uint256 dys) =
            AMMMath.buyExactIn(r.energyShares, r.staticQuote, 20 * USD, FEE, index);
        uint256 energy = AMMMath.toEnergyDown(bought, index);
        uint256 before = shares(alice);
        vm.expectEmit();
        emit IDissipativeAMM.Swapped(id, -int256(bought), int256(20 * USD));
        vm.prank(bob);
        uint256 got = amm.buyEnergy(key, 20 * USD, energy, alice, EXTERNAL, block.timestamp);
        assertEq(got, energy);
        assertEq(shares(alice) - before, bought);
        assertEq(usd.balanceOf(bob), 1e6 * USD - 20 * USD);
        IDissipativeAMM.Reserves memory q = reserves();
        assertEq(q.energyShares, r.energyShares - bought);
        assertEq(q.staticQuote, r.staticQuote + dys);
        assertEq(q.totalQuote, r.totalQuote + 20 * USD);
    }

    function test_BuyExactEnergy() public {
        IDissipativeAMM.Reserves memory r = reserves();
        uint256 index = kwh.index();
        uint256 bought = AMMMath.toSharesUp(100 * KWH, index);
        (uint256 dy, uint256 dys) = AMMMath.buyExactOut(r.energyShares, r.staticQuote, bought, FEE, index);
        uint256 before = shares(bob);
        vm.prank(bob);
        uint256 paid = amm.buyExactEnergy(key, 100 * KWH, dy, bob, EXTERNAL, block.timestamp);
        assertEq(paid, dy);
        assertEq(shares(bob) - before, bought);
        assertGe(bought * index / WAD, 100 * KWH, "the receiver can spend what was asked for");
        assertEq(usd.balanceOf(bob), 1e6 * USD - dy);
        assertEq(reserves().staticQuote, r.staticQuote + dys);
    }

    function test_SwapEnergy_QuoteStaysInside() public {
        PoolKey memory into = keyOf(address(heat), address(usd), 10_000, 0);
        open(into, 5_000 * KWH, 1_500 * USD);
        PoolId intoId = amm.idOf(into);
        IDissipativeAMM.Reserves memory a = reserves();
        IDissipativeAMM.Reserves memory b = amm.reservesOf(intoId);
        uint256 sold = 100 * KWH * WAD / kwh.index();
        (, uint256 out) = AMMMath.sellExactIn(a.energyShares, a.staticQuote, sold, FEE, 0, kwh.index());
        (uint256 bought,) = AMMMath.buyExactIn(b.energyShares, b.staticQuote, out, 10_000, heat.index());
        uint256 cash = usd.balanceOf(address(amm));
        uint256 held = Shares.unwrap(heat.sharesOf(bob));

        vm.expectEmit();
        emit IDissipativeAMM.Swapped(id, int256(sold), -int256(out));
        vm.expectEmit();
        emit IDissipativeAMM.Swapped(intoId, -int256(bought), int256(out));
        vm.prank(bob);
        uint256 got = amm.swapEnergy(key, into, 100 * KWH, 1, bob, EXTERNAL, block.timestamp);

        assertEq(got, bought * heat.index() / WAD);
        assertEq(Shares.unwrap(heat.sharesOf(bob)) - held, bought);
        assertEq(usd.balanceOf(address(amm)), cash, "no quote moved");
        assertEq(a.totalQuote - reserves().totalQuote, out);
        assertEq(amm.reservesOf(intoId).totalQuote - b.totalQuote, out);
    }

    function test_SwapEnergy_RevertWhen_QuotesDiffer() public {
        PoolKey memory into = keyOf(address(heat), address(kwh), FEE, 0);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeAMM.QuoteMismatch.selector, address(usd), address(kwh))
        );
        amm.swapEnergy(key, into, KWH, 0, bob, EXTERNAL, block.timestamp);
    }

    function test_SwapEnergy_RevertWhen_OutputBelowMinimum() public {
        PoolKey memory into = keyOf(address(heat), address(usd), FEE, 0);
        open(into, 5_000 * KWH, 1_500 * USD);
        vm.startPrank(bob);
        uint256 snapshot = vm.snapshotState();
        uint256 out = amm.swapEnergy(key, into, KWH, 0, bob, EXTERNAL, block.timestamp);
        vm.revertToState(snapshot);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.OutputBelowMinimum.selector, out, out + 1));
        amm.swapEnergy(key, into, KWH, out + 1, bob, EXTERNAL, block.timestamp);
    }

    function test_SellEnergy_RevertWhen_OutputBelowMinimum() public {
        uint256 snapshot = vm.snapshotState();
        uint256 out = sell(bob, KWH);
        vm.revertToState(snapshot);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.OutputBelowMinimum.selector, out, out + 1));
        amm.sellEnergy(key, KWH, out + 1, bob, EXTERNAL, block.timestamp);
    }

    function test_BuyEnergy_RevertWhen_OutputBelowMinimum() public {
        uint256 snapshot = vm.snapshotState();
        uint256 out = buy(bob, USD);
        vm.revertToState(snapshot);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.OutputBelowMinimum.selector, out, out + 1));
        amm.buyEnergy(key, USD, out + 1, bob, EXTERNAL, block.timestamp);
    }

    function test_SellEnergyForExact_RevertWhen_InputAboveMaximum() public {
        uint256 snapshot = vm.snapshotState();
        vm.prank(bob);
        uint256 needed = amm.sellEnergyForExact(key, USD, ALL, bob, EXTERNAL, block.timestamp);
        vm.revertToState(snapshot);
        vm.prank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeAMM.InputAboveMaximum.selector, needed, needed - 1)
        );
        amm.sellEnergyForExact(key, USD, needed - 1, bob, EXTERNAL, block.timestamp);
    }

    function test_BuyExactEnergy_RevertWhen_InputAboveMaximum() public {
        uint256 snapshot = vm.snapshotState();
        vm.prank(bob);
        uint256 needed = amm.buyExactEnergy(key, KWH, ALL, bob, EXTERNAL, block.timestamp);
        vm.revertToState(snapshot);
        vm.prank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeAMM.InputAboveMaximum.selector, needed, needed - 1)
        );
        amm.buyExactEnergy(key, KWH, needed - 1, bob, EXTERNAL, block.timestamp);
    }

    function test_EveryEntry_RevertWhen_DeadlinePassed() public {
        uint256 late = block.timestamp - 1;
        bytes memory error_ =
            abi.encodeWithSelector(IDissipativeAMM.DeadlinePassed.selector, late, block.timestamp);
        vm.startPrank(bob);
        vm.expectRevert(error_);
        amm.initialize(key, KWH, USD, bob, late);
        vm.expectRevert(error_);
        amm.sellEnergy(key, KWH, 0, bob, EXTERNAL, late);
        vm.expectRevert(error_);
        amm.sellEnergyForExact(key, USD, ALL, bob, EXTERNAL, late);
        vm.expectRevert(error_);
        amm.buyEnergy(key, USD, 0, bob, EXTERNAL, late);
        vm.expectRevert(error_);
        amm.buyExactEnergy(key, KWH, ALL, bob, EXTERNAL, late);
        vm.expectRevert(error_);
        amm.swapEnergy(key, key, KWH, 0, bob, EXTERNAL, late);
        vm.expectRevert(error_);
        amm.addLiquidity(key, KWH, USD, 0, bob, EXTERNAL, late);
        vm.expectRevert(error_);
        amm.removeLiquidity(key, 1, 0, 0, bob, EXTERNAL, late);
    }

    function test_EveryEntry_RevertWhen_PoolIsUnknown() public {
        PoolKey memory other = keyOf(address(kwh), address(usd), FEE + 1, 0);
        bytes memory error_ = abi.encodeWithSelector(IDissipativeAMM.UnknownPool.selector, amm.idOf(other));
        vm.startPrank(bob);
        vm.expectRevert(error_);
        amm.sellEnergy(other, KWH, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.sellEnergyForExact(other, USD, ALL, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.buyEnergy(other, USD, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.buyExactEnergy(other, KWH, ALL, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.swapEnergy(key, other, KWH, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.swapEnergy(other, key, KWH, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.addLiquidity(other, KWH, USD, 0, bob, EXTERNAL, block.timestamp);
        PoolId otherId = amm.idOf(other);
        vm.expectRevert(error_);
        amm.reservesOf(otherId);
        vm.expectRevert(error_);
        amm.spotPrice(other);
        vm.expectRevert(error_);
        amm.idleQuote(other);
    }

    function test_EverySwap_RevertWhen_NothingMoves() public {
        bytes memory error_ = abi.encodeWithSelector(IDissipativeAMM.ZeroAmount.selector);
        vm.startPrank(bob);
        vm.expectRevert(error_);
        amm.sellEnergy(key, 0, 0, bob, EXTERNAL, block.timestamp);
        // Too little to be worth a unit of quote: 0.2 units of it.
        vm.expectRevert(error_);
        amm.sellEnergy(key, 1_000, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.sellEnergyForExact(key, 0, ALL, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.buyEnergy(key, 0, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.buyExactEnergy(key, 0, ALL, bob, EXTERNAL, block.timestamp);
    }

    function test_ExactOut_RevertWhen_ReservesAreTooSmall() public {
        IDissipativeAMM.Reserves memory r = reserves();
        vm.startPrank(bob);
        // More than the pool has at all, idle included.
        vm.expectRevert(
            abi.encodeWithSelector(
                IDissipativeAMM.InsufficientReserves.selector, id, r.totalQuote + 1, r.totalQuote
            )
        );
        amm.sellEnergyForExact(key, r.totalQuote + 1, ALL, bob, EXTERNAL, block.timestamp);
        // All of it: the curve's part is less, and its last unit has no price.
        uint256 dys = AMMMath.toSharesUp(r.totalQuote, kwh.index());
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeAMM.InsufficientReserves.selector, id, dys, r.staticQuote)
        );
        amm.sellEnergyForExact(key, r.totalQuote, ALL, bob, EXTERNAL, block.timestamp);
        uint256 energy = AMMMath.toEnergyDown(r.energyShares, kwh.index());
        uint256 needed = AMMMath.toSharesUp(energy + 1, kwh.index());
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeAMM.InsufficientReserves.selector, id, needed, r.energyShares)
        );
        amm.buyExactEnergy(key, energy + 1, ALL, bob, EXTERNAL, block.timestamp);
    }

    function test_EverySwap_RevertWhen_ReservesOverflow() public {
        bytes memory error_ = abi.encodeWithSelector(IDissipativeAMM.ReserveOverflow.selector, id);
        vm.startPrank(bob);
        kwh.mint(bob, Shares.wrap(type(uint128).max));
        vm.expectRevert(error_);
        amm.sellEnergy(key, type(uint80).max, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.sellEnergy(key, type(uint120).max, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.sellEnergy(key, ALL, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.buyEnergy(key, ALL, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.buyEnergy(key, type(uint64).max, 0, bob, EXTERNAL, block.timestamp);
    }

    function test_SwapsAndOpenings_RevertWhen_VintageHasEnded() public {
        wait(13.8e18 / RATE);
        while (!kwh.ended()) wait(1);
        bytes memory error_ = abi.encodeWithSelector(IDissipativeAMM.VintageHasEnded.selector, address(kwh));
        PoolKey memory fresh = keyOf(address(kwh), address(usd), 1, 0);
        PoolKey memory young = keyOf(address(heat), address(usd), 1, 0);
        vm.startPrank(alice);
        vm.expectRevert(error_);
        amm.initialize(fresh, KWH, USD, bob, block.timestamp);
        vm.expectRevert(error_);
        amm.sellEnergy(key, 1_000, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.sellEnergy(key, ALL, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.sellEnergyForExact(key, USD, ALL, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.buyEnergy(key, USD, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.buyExactEnergy(key, KWH, ALL, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.swapEnergy(key, young, 1_000, 0, bob, EXTERNAL, block.timestamp);

        // Liquidity is in shares, which go on: what is added now is given back as it came.
        uint256 mine = amm.balanceOf(alice, uint256(PoolId.unwrap(id)));
        (uint256 more, uint256 paid,) = amm.addLiquidity(key, KWH, USD, 0, alice, EXTERNAL, block.timestamp);
        (uint256 back,) = amm.removeLiquidity(key, more, 1, 0, alice, EXTERNAL, block.timestamp);
        assertApproxEqAbs(back, paid, 1);
        amm.removeLiquidity(key, mine, 1, 1, alice, EXTERNAL, block.timestamp);
        assertEq(amm.balanceOf(alice, uint256(PoolId.unwrap(id))), 0);
    }

    function test_Swaps_WorkUntilTheVintageEnds() public {
        uint256 start = vm.getBlockTimestamp() - 7 hours;
        vm.warp(start + 13.8e18 / RATE);
        assertFalse(kwh.ended());
        assertGt(sell(bob, kwh.balanceOf(bob) / 2), 0);
        vm.warp(start + 13.8e18 / RATE + 1);
        assertTrue(kwh.ended());
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.VintageHasEnded.selector, address(kwh)));
        vm.prank(bob);
        amm.sellEnergy(key, 1, 0, bob, EXTERNAL, vm.getBlockTimestamp());
    }
}
