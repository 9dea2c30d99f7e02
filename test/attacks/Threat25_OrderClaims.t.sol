// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrderBook, Order, Solution} from "../../contracts/market/interfaces/IOrderBook.sol";
import {BlockingQuote} from "../harness/BlockingQuote.sol";
import {BurningQuote} from "../harness/Quotes.sol";
import {OrdersTest} from "../market/OrdersTest.sol";

/// @notice One account that cannot be paid stops nobody else, and keeps what is its own.
contract Threat25_OrderClaimsTest is OrdersTest {
    BlockingQuote internal quote;
    address internal mallory;

    function setUp() public override {
        super.setUp();
        mallory = maker("mallory");
        quote = new BlockingQuote();
        usd = quote;
        address[4] memory all = [seller, buyer, mallory, bob];
        for (uint256 i; i < 4; i++) {
            quote.mint(all[i], 1e6 * USD);
            vm.prank(all[i]);
            quote.approve(address(book), ALL);
        }
        quote.mint(address(this), USD);
        quote.approve(address(book), ALL);
    }

    function test_Threat25_ABlockedSellersProceedsAreKept() public {
        Order memory hers = sellOrder(5 * KWH);
        hers.maker = mallory;
        Solution memory solution = solutionOf(PRICE, two(sellOrder(5 * KWH), hers), one(buyOrder(10 * KWH)));
        submitAndClose(solution);
        quote.block_(mallory);
        vm.expectEmit(address(book));
        emit IOrderBook.ClaimKept(address(quote), mallory, 1_250_000);
        book.settle(solution);
        assertEq(quote.balanceOf(seller), 1e6 * USD + 1_250_000);
        assertEq(quote.balanceOf(address(book)), 1_250_000);
        assertEq(book.claimOf(address(quote), mallory), 1_250_000);

        vm.startPrank(mallory);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.InvalidReceiver.selector, address(0)));
        book.claim(address(quote), address(0));
        vm.expectEmit(address(book));
        emit IOrderBook.Claimed(address(quote), mallory, alice, 1_250_000);
        assertEq(book.claim(address(quote), alice), 1_250_000);
        assertEq(quote.balanceOf(alice), 1_250_000);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.NothingToClaim.selector, quote, mallory));
        book.claim(address(quote), alice);
    }

    /// @dev Claims of one are not the next batch's money.
    function test_Threat25_WhatIsKeptIsNobodyElses() public {
        test_Threat25_ABlockedSellersProceedsAreKeptOnly();
        Solution memory solution = solutionOf(PRICE, one(sellOrder(5 * KWH)), one(buyOrder(5 * KWH)));
        wait(900);
        solution.period = currentPeriod();
        submitAndClose(solution);
        book.settle(solution);
        assertEq(quote.balanceOf(address(book)), book.claimOf(address(quote), mallory));
    }

    function test_Threat25_ABlockedSellersProceedsAreKeptOnly() public {
        Order memory hers = sellOrder(5 * KWH);
        hers.maker = mallory;
        Solution memory solution = solutionOf(PRICE, one(hers), one(buyOrder(5 * KWH)));
        submitAndClose(solution);
        quote.block_(mallory);
        book.settle(solution);
        assertGt(book.claimOf(address(quote), mallory), 0);
    }

    function test_Threat25_ABlockedFeeRecipientStopsNoFill() public {
        setFee(3_000);
        quote.block_(treasury);
        fill(sellOrder(10 * KWH));
        assertEq(book.claimOf(address(quote), treasury), 7_523);
        fill(buyOrder(10 * KWH));
        assertEq(book.claimOf(address(quote), treasury), 15_023);
        assertEq(quote.balanceOf(address(book)), 15_023);
    }

    function test_Threat25_ABlockedFeeRecipientStopsNoFillThroughTheMarket() public {
        setFee(10_000);
        fund(alice);
        open(keyOf(address(kwh), address(quote), FEE, 0), 10_000 * KWH, 2_000 * USD);
        key = keyOf(address(kwh), address(quote), FEE, 0);
        quote.block_(treasury);
        Order memory order = sellOrder(10 * KWH);
        order.limitPrice = 150_000e18;
        bytes memory signature = sign(order);
        (, uint256 paid) = book.fillThroughMarket(order, signature, key, ALL, 0);
        assertApproxEqAbs(book.claimOf(address(quote), treasury), paid / 99, 1);
        assertEq(quote.balanceOf(address(book)), book.claimOf(address(quote), treasury));
    }

    /// @dev Nor one whose receipt burns all the gas there is.
    function test_Threat25_AFeeRecipientThatBurnsGasStopsNoFill() public {
        BurningQuote burning = new BurningQuote();
        usd = burning;
        burning.mint(bob, USD * 10);
        vm.prank(bob);
        burning.approve(address(book), ALL);
        setFee(10_000);
        burning.burnFor(treasury);
        Order memory order = sellOrder(10 * KWH);
        bytes memory signature = sign(order);
        vm.prank(bob);
        book.fill{gas: 500_000}(order, signature, ALL, 0, ALL, bob);
        assertEq(book.claimOf(address(burning), treasury), 25_253);
    }

    function test_Threat25_ABlockedFeeRecipientStopsNoAuction() public {
        setFee(10_000);
        Order memory ask = sellOrder(10 * KWH);
        ask.limitPrice = 200_000e18;
        Solution memory solution = solutionOf(PRICE, one(ask), one(buyOrder(10 * KWH)));
        submitAndClose(solution);
        quote.block_(treasury);
        book.settle(solution);
        assertApproxEqAbs(book.claimOf(address(quote), treasury), 25_000, 1);
    }
}
