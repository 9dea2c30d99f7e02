// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AMMMath} from "../../../contracts/market/AMMMath.sol";
import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey} from "../../../contracts/market/types/PoolKey.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice Trades stated in shares.
contract DissipativeAMMSharesTest is MarketTest {
    IDissipativeAMM.Settlement internal constant INTERNAL = IDissipativeAMM.Settlement.INTERNAL;

    function setUp() public override {
        super.setUp();
        open();
        wait(7 hours);
    }

    function test_SellShares() public {
        IDissipativeAMM.Reserves memory r = reserves();
        (uint256 dys, uint256 out) =
            AMMMath.sellExactIn(r.energyShares, r.staticQuote, 123_456_789, FEE, 0, kwh.index());
        uint256 held = shares(bob);
        uint256 cash = usd.balanceOf(alice);
        vm.expectEmit();
        emit IDissipativeAMM.Swapped(id, 123_456_789, -int256(out));
        vm.prank(bob);
        assertEq(amm.sellShares(key, 123_456_789, out, alice, EXTERNAL, block.timestamp), out);
        assertEq(held - shares(bob), 123_456_789);
        assertEq(usd.balanceOf(alice) - cash, out);
        assertEq(reserves().staticQuote, r.staticQuote - dys);
    }

    function test_SellShares_All() public {
        uint256 held = shares(bob);
        vm.startPrank(bob);
        amm.deposit(address(kwh), 5 * KWH, bob);
        amm.sellShares(key, ALL, 0, bob, INTERNAL, block.timestamp);
        assertEq(internalOf(bob, address(kwh)), 0);
        assertEq(shares(bob), held - 5 * KWH);
        uint256 before = reserves().energyShares;
        amm.sellShares(key, ALL, 0, bob, EXTERNAL, block.timestamp);
        assertEq(shares(bob), 0);
        assertEq(reserves().energyShares, before + held - 5 * KWH);
    }

    function test_BuyExactShares() public {
        IDissipativeAMM.Reserves memory r = reserves();
        (uint256 dy,) = AMMMath.buyExactOut(r.energyShares, r.staticQuote, KWH, FEE, kwh.index());
        uint256 held = shares(alice);
        uint256 cash = usd.balanceOf(bob);
        vm.prank(bob);
        assertEq(amm.buyExactShares(key, KWH, dy, alice, EXTERNAL, block.timestamp), dy);
        assertEq(shares(alice) - held, KWH);
        assertEq(cash - usd.balanceOf(bob), dy);
        assertEq(reserves().energyShares, r.energyShares - KWH);
    }

    function test_Shares_RevertWhen_BoundsAreMissed() public {
        vm.startPrank(bob);
        uint256 snapshot = vm.snapshotState();
        uint256 out = amm.sellShares(key, KWH, 0, bob, EXTERNAL, block.timestamp);
        vm.revertToState(snapshot);
        uint256 paid = amm.buyExactShares(key, KWH, ALL, bob, EXTERNAL, block.timestamp);
        vm.revertToState(snapshot);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.OutputBelowMinimum.selector, out, out + 1));
        amm.sellShares(key, KWH, out + 1, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.InputAboveMaximum.selector, paid, paid - 1));
        amm.buyExactShares(key, KWH, paid - 1, bob, EXTERNAL, block.timestamp);
        uint256 xs = reserves().energyShares;
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.InsufficientReserves.selector, id, xs, xs));
        amm.buyExactShares(key, xs, ALL, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(IDissipativeAMM.ZeroAmount.selector);
        amm.buyExactShares(key, 0, ALL, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(IDissipativeAMM.ZeroAmount.selector);
        amm.sellShares(key, 0, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.ReserveOverflow.selector, id));
        amm.sellShares(key, ALL - 1, 0, bob, EXTERNAL, block.timestamp);
        uint256 late = block.timestamp - 1;
        bytes memory passed =
            abi.encodeWithSelector(IDissipativeAMM.DeadlinePassed.selector, late, block.timestamp);
        vm.expectRevert(passed);
        amm.sellShares(key, KWH, 0, bob, EXTERNAL, late);
        vm.expectRevert(passed);
        amm.buyExactShares(key, KWH, ALL, bob, EXTERNAL, late);
        PoolKey memory other = keyOf(address(kwh), address(usd), FEE + 1, 0);
        bytes memory unknown = abi.encodeWithSelector(IDissipativeAMM.UnknownPool.selector, amm.idOf(other));
        vm.expectRevert(unknown);
        amm.sellShares(other, KWH, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(unknown);
        amm.buyExactShares(other, KWH, ALL, bob, EXTERNAL, block.timestamp);
    }
}
