// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPoolFactory} from "../../contracts/energy/interfaces/IEnergyPoolFactory.sol";
import {OrderBook} from "../../contracts/market/OrderBook.sol";
import {ICappedFee} from "../../contracts/market/interfaces/ICappedFee.sol";
import {IOrderBook, Order, Solution} from "../../contracts/market/interfaces/IOrderBook.sol";
import {OrdersTest} from "../market/OrdersTest.sol";

/// @notice A fee that could be raised without cap or delay.
contract Threat18_BookFeeTest is OrdersTest {
    function test_Threat18_NeverAboveTheCap() public {
        vm.startPrank(controller);
        book.setFeeRecipient(treasury);
        vm.expectRevert(
            abi.encodeWithSelector(ICappedFee.FeeAboveCap.selector, uint256(10_001), uint256(10_000))
        );
        book.setFee(10_001);
        assertEq(book.feeCap(), 10_000, "1 %");
    }

    function test_Threat18_NotWithoutNotice() public {
        vm.startPrank(controller);
        book.setFeeRecipient(treasury);
        book.setFee(10_000);
        vm.stopPrank();
        wait(7 days - 1);
        fill(sellOrder(10 * KWH));
        assertEq(usd.balanceOf(treasury), 0);
        wait(1);
        fill(sellOrder(10 * KWH));
        assertGt(usd.balanceOf(treasury), 0);
    }

    function test_Threat18_NotAboveWhatTheOrderSigned() public {
        Order memory order = sellOrder(10 * KWH);
        order.maxFee = 5_000;
        Order memory bid = buyOrder(10 * KWH);
        setFee(5_001);
        expectFill(
            order,
            abi.encodeWithSelector(IOrderBook.OrderFeeExceeded.selector, uint256(5_001), uint256(5_000))
        );
        bytes memory signature = sign(order);
        vm.expectRevert(
            abi.encodeWithSelector(IOrderBook.OrderFeeExceeded.selector, uint256(5_001), uint256(5_000))
        );
        book.fillThroughMarket(order, signature, key, ALL, 0);
        order.limitPrice = 1;
        Solution memory solution = solutionOf(PRICE, one(order), one(bid));
        vm.expectRevert(IOrderBook.NothingMatches.selector);
        book.submit(solution);
    }

    function test_Threat18_NoControllerNeverAnyFee() public {
        OrderBook free = new OrderBook(IEnergyPoolFactory(address(listing)), amm, BIDDING, address(0));
        vm.expectRevert(abi.encodeWithSelector(ICappedFee.NotFeeController.selector, address(0), address(0)));
        vm.prank(address(0));
        free.setFee(0);
        (uint256 fee, address recipient) = free.feeTerms();
        assertEq(fee, 0);
        assertEq(recipient, address(0));
    }
}
