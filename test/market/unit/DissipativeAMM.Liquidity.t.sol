// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId} from "../../../contracts/market/types/PoolKey.sol";
import {MarketTest} from "../MarketTest.sol";

contract DissipativeAMMLiquidityTest is MarketTest {
    function setUp() public override {
        super.setUp();
        open();
        wait(5 hours);
    }

    function _ceil(uint256 a, uint256 b, uint256 c) internal pure returns (uint256) {
        return (a * b + c - 1) / c;
    }

    function test_AddLiquidity_PaysForTheIdleQuoteToo() public {
        IDissipativeAMM.Reserves memory r = reserves();
        uint256 before = shares(bob);
        assertGt(amm.idleQuote(key), 90 * USD, "five hours released a twentieth of the quote");
        vm.prank(bob);
        (uint256 liquidity, uint256 paid, uint256 quote) =
            amm.addLiquidity(key, 100 * KWH, 1_000 * USD, 1, alice, EXTERNAL, block.timestamp);

        // The kWh bind: quote was offered in plenty.
        assertEq(liquidity, 100 * KWH * r.liquidity / r.energyShares);
        assertEq(paid, _ceil(r.energyShares, liquidity, r.liquidity));
        assertEq(before - shares(bob), paid);
        assertLe(paid, 100 * KWH);
        assertEq(quote, _ceil(r.totalQuote, liquidity, r.liquidity) + 1);
        assertEq(usd.balanceOf(bob), 1e6 * USD - quote);
        IDissipativeAMM.Reserves memory q = reserves();
        assertEq(q.energyShares, r.energyShares + paid);
        assertEq(q.staticQuote, r.staticQuote + _ceil(r.staticQuote, liquidity, r.liquidity));
        assertEq(q.totalQuote, r.totalQuote + quote);
        assertEq(q.liquidity, r.liquidity + liquidity);
        assertEq(
            amm.balanceOf(alice, uint256(PoolId.unwrap(id))),
            r.liquidity - 1_000 + liquidity,
            "to the receiver"
        );
    }

    function test_AddLiquidity_QuoteBinds() public {
        IDissipativeAMM.Reserves memory r = reserves();
        vm.expectEmit(true, true, true, false);
        emit IDissipativeAMM.LiquidityAdded(id, 0, 0, 0);
        vm.prank(bob);
        (uint256 liquidity,, uint256 quote) =
            amm.addLiquidity(key, ALL, 20 * USD, 1, bob, EXTERNAL, block.timestamp);
        assertEq(liquidity, (20 * USD - 1) * r.liquidity / r.totalQuote);
        assertLe(quote, 20 * USD);
    }

    function test_AddLiquidity_RevertWhen_LiquidityBelowMinimum() public {
        uint256 snapshot = vm.snapshotState();
        vm.prank(bob);
        (uint256 liquidity,,) = amm.addLiquidity(key, KWH, USD, 0, bob, EXTERNAL, block.timestamp);
        vm.revertToState(snapshot);
        vm.prank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeAMM.OutputBelowMinimum.selector, liquidity, liquidity + 1)
        );
        amm.addLiquidity(key, KWH, USD, liquidity + 1, bob, EXTERNAL, block.timestamp);
    }

    function test_AddLiquidity_RevertWhen_NothingIsAdded() public {
        bytes memory error_ = abi.encodeWithSelector(IDissipativeAMM.ZeroAmount.selector);
        vm.startPrank(bob);
        vm.expectRevert(error_);
        amm.addLiquidity(key, 0, USD, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.addLiquidity(key, KWH, 0, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(error_);
        amm.addLiquidity(key, KWH, 1, 0, bob, EXTERNAL, block.timestamp);
    }

    function test_AddLiquidity_RevertWhen_ReservesOverflow() public {
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.ReserveOverflow.selector, id));
        amm.addLiquidity(key, ALL, ALL, 0, bob, EXTERNAL, block.timestamp);
    }

    function test_RemoveLiquidity() public {
        IDissipativeAMM.Reserves memory r = reserves();
        uint256 mine = amm.balanceOf(alice, uint256(PoolId.unwrap(id)));
        uint256 liquidity = mine / 3;
        uint256 xs = r.energyShares * liquidity / r.liquidity;
        uint256 quote = r.totalQuote * liquidity / r.liquidity - 1;
        uint256 before = shares(bob);

        vm.expectEmit();
        emit IDissipativeAMM.LiquidityRemoved(id, liquidity, xs, quote);
        vm.prank(alice);
        (uint256 gotShares, uint256 gotQuote) =
            amm.removeLiquidity(key, liquidity, xs, quote, bob, EXTERNAL, block.timestamp);

        assertEq(gotShares, xs);
        assertEq(gotQuote, quote);
        assertEq(shares(bob) - before, xs);
        assertEq(usd.balanceOf(bob), 1e6 * USD + quote);
        IDissipativeAMM.Reserves memory q = reserves();
        assertEq(q.energyShares, r.energyShares - xs);
        assertEq(q.staticQuote, r.staticQuote - r.staticQuote * liquidity / r.liquidity);
        assertEq(q.totalQuote, r.totalQuote - quote);
        assertEq(q.liquidity, r.liquidity - liquidity);
        assertEq(amm.balanceOf(alice, uint256(PoolId.unwrap(id))), mine - liquidity);
    }

    function test_RemoveLiquidity_EverybodyLeavesAndThePoolStillTrades() public {
        uint256 mine = amm.balanceOf(alice, uint256(PoolId.unwrap(id)));
        vm.prank(alice);
        amm.removeLiquidity(key, mine, 0, 0, alice, EXTERNAL, block.timestamp);
        IDissipativeAMM.Reserves memory r = reserves();
        assertEq(r.liquidity, 1_000);
        assertGt(r.energyShares, 0);
        assertGt(r.staticQuote, 0);
        assertGt(buy(bob, USD), 0);
    }

    function test_RemoveLiquidity_RevertWhen_OutputBelowMinimum() public {
        uint256 snapshot = vm.snapshotState();
        vm.prank(alice);
        (uint256 xs, uint256 quote) = amm.removeLiquidity(key, 1e6, 0, 0, alice, EXTERNAL, block.timestamp);
        vm.revertToState(snapshot);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.OutputBelowMinimum.selector, xs, xs + 1));
        amm.removeLiquidity(key, 1e6, xs + 1, 0, alice, EXTERNAL, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.OutputBelowMinimum.selector, quote, quote + 1));
        amm.removeLiquidity(key, 1e6, xs, quote + 1, alice, EXTERNAL, block.timestamp);
    }

    function test_RemoveLiquidity_RevertWhen_ZeroOrNotOwned() public {
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.ZeroAmount.selector));
        amm.removeLiquidity(key, 0, 0, 0, alice, EXTERNAL, block.timestamp);
        vm.prank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDissipativeAMM.InsufficientInternalBalance.selector,
                bob,
                uint256(PoolId.unwrap(id)),
                uint256(0),
                uint256(1)
            )
        );
        amm.removeLiquidity(key, 1, 0, 0, alice, EXTERNAL, block.timestamp);
    }

    function test_RemoveLiquidity_ReadsNoIndex() public {
        haltIndex();
        vm.prank(alice);
        (uint256 xs, uint256 quote) = amm.removeLiquidity(key, 1e9, 1, 1, alice, EXTERNAL, block.timestamp);
        assertGt(xs, 0);
        assertGt(quote, 0);
    }

    function test_LiquidityIsErc6909() public {
        uint256 lp = uint256(PoolId.unwrap(id));
        vm.prank(alice);
        amm.transfer(bob, lp, 5_000);
        assertEq(amm.balanceOf(bob, lp), 5_000);
        assertEq(amm.name(lp), "Wattle liquidity");
        assertEq(amm.symbol(lp), "WATTLE-LP");
        assertEq(amm.decimals(lp), 0);
        assertEq(amm.tokenURI(lp), "");
        assertEq(amm.name(uint160(address(usd))), "Test quote");
        assertEq(amm.symbol(uint160(address(usd))), "QTE");
        assertEq(amm.decimals(uint160(address(usd))), 6);
    }
}
