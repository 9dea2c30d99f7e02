// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {Exact, IOrderBook, Order, Side} from "../../contracts/market/interfaces/IOrderBook.sol";
import {OrdersTest} from "../market/OrdersTest.sol";

/// @notice Being first with a little must not make another's call fail.
contract Threat13_OrderFrontRunningTest is OrdersTest {
    function test_Threat13_ADustFillStopsNoTaker() public {
        Order memory order = sellOrder(10 * KWH);
        bytes memory signature = sign(order);
        vm.prank(alice);
        book.fill(order, signature, 1, 0, ALL, alice);
        vm.prank(bob);
        (uint256 energy,) = book.fill(order, signature, 10 * KWH, 9 * KWH, PRICE + 1e18, bob);
        assertEq(energy, 10 * KWH - 1);
    }

    function test_Threat13_ADustFillStopsNoMakersMinimum() public {
        Order memory order = sellOrder(10 * KWH);
        order.minFill = 6 * KWH;
        fill(order, 6 * KWH);
        // What remains is less than the minimum, and can still be taken.
        (uint256 energy,) = fill(order);
        assertEq(energy, 4 * KWH);
    }

    /// @dev A request for quote answered to one taker is not another's.
    function test_Threat13_ANamedTakerCannotBeForestalled() public {
        Order memory order = sellOrder(10 * KWH);
        order.taker = alice;
        expectFill(order, abi.encodeWithSelector(IOrderBook.NotTaker.selector, bob, alice));
    }

    function test_Threat13_ATokensGiftChangesNoFillThroughTheMarket() public {
        open();
        vm.startPrank(alice);
        kwh.transfer(address(book), 5 * KWH);
        usd.transfer(address(book), 5 * USD);
        vm.stopPrank();
        Order memory order = sellOrder(10 * KWH);
        order.limitPrice = 100_000e18;
        bytes memory signature = sign(order);
        uint256 had = usd.balanceOf(seller);
        (, uint256 quote) = book.fillThroughMarket(order, signature, key, ALL, 0);
        assertEq(usd.balanceOf(seller) - had, quote);
        assertEq(usd.balanceOf(address(book)), 5 * USD);
        order = buyOrder(10 * KWH);
        signature = sign(order);
        had = usd.balanceOf(buyer);
        (, quote) = book.fillThroughMarket(order, signature, key, ALL, 0);
        assertEq(had - usd.balanceOf(buyer), quote);
        assertEq(usd.balanceOf(address(book)), 5 * USD);
        assertEq(kwh.balanceOf(address(book)), 5 * KWH);
        order = orderOf(Side.SELL, Exact.QUOTE, USD);
        order.limitPrice = 100_000e18;
        signature = sign(order);
        book.fillThroughMarket(order, signature, key, ALL, 0);
        assertEq(usd.balanceOf(address(book)), 5 * USD);
        assertEq(kwh.balanceOf(address(book)), 5 * KWH);
    }

    /// @dev What lies in the book, a gift or what it keeps for others, makes up for no limit that the pool does not reach.
    function test_Threat13_WhatTheBookHoldsPaysForNoFillPastTheLimit() public {
        open();
        vm.startPrank(alice);
        kwh.transfer(address(book), 50 * KWH);
        usd.transfer(address(book), 50 * USD);
        // As after any fill through the market.
        vm.stopPrank();
        Order memory order = sellOrder(KWH);
        order.limitPrice = 100_000e18;
        bytes memory signature = sign(order);
        book.fillThroughMarket(order, signature, key, ALL, 0);
        order = buyOrder(KWH);
        signature = sign(order);
        book.fillThroughMarket(order, signature, key, ALL, 0);

        order = orderOf(Side.SELL, Exact.QUOTE, 2 * USD);
        signature = sign(order);
        vm.expectPartialRevert(IDissipativeAMM.InputAboveMaximum.selector);
        book.fillThroughMarket(order, signature, key, ALL, 0);
        order = buyOrder(10 * KWH);
        order.limitPrice = 190_000e18;
        signature = sign(order);
        vm.expectPartialRevert(IDissipativeAMM.InputAboveMaximum.selector);
        book.fillThroughMarket(order, signature, key, ALL, 0);
        order = orderOf(Side.BUY, Exact.QUOTE, 2 * USD);
        order.limitPrice = 190_000e18;
        signature = sign(order);
        vm.expectPartialRevert(IDissipativeAMM.OutputBelowMinimum.selector);
        book.fillThroughMarket(order, signature, key, ALL, 0);
    }
}
