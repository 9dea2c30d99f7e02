// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";

import {IOrderBook, Order, Solution} from "../../contracts/market/interfaces/IOrderBook.sol";
import {ReentrantQuote} from "../harness/Quotes.sol";
import {OrdersTest} from "../market/OrdersTest.sol";

/// @notice A quote that calls the book in the middle of a transfer, to fill again or to see what is not yet true.
contract Threat12_OrderReentrancyTest is OrdersTest {
    ReentrantQuote internal quote;

    function setUp() public override {
        super.setUp();
        quote = new ReentrantQuote();
        usd = quote;
        address[3] memory all = [seller, buyer, bob];
        for (uint256 i; i < 3; i++) {
            quote.mint(all[i], 1e6 * USD);
            vm.prank(all[i]);
            quote.approve(address(book), ALL);
        }
        quote.mint(address(this), USD);
        quote.approve(address(book), ALL);
    }

    function _refused(bytes memory call_) internal {
        quote.aim(address(book), call_);
        fill(sellOrder(KWH));
        assertFalse(quote.succeeded());
        assertEq(bytes4(quote.answer()), ReentrancyGuardTransient.Reentrancy.selector);
        quote.aim(address(0), "");
    }

    function test_Threat12_NothingCanBeCalledDuringAFill() public {
        Order memory order = sellOrder(KWH);
        Solution memory solution = solutionOf(PRICE, one(order), one(buyOrder(KWH)));
        bytes memory signature = sign(order);
        _refused(abi.encodeCall(book.fill, (order, signature, ALL, 0, ALL, bob)));
        _refused(abi.encodeCall(book.fillThroughMarket, (order, signature, key, ALL, 0)));
        _refused(abi.encodeCall(book.fillExport, (order, signature, 1, ALL, 0, ALL, bob)));
        _refused(abi.encodeCall(book.submit, (solution)));
        _refused(abi.encodeCall(book.reassess, (solution)));
        _refused(abi.encodeCall(book.settle, (solution)));
        _refused(abi.encodeCall(book.claim, (address(usd), bob)));
        _refused(abi.encodeCall(book.cancel, (0, 1)));
        _refused(abi.encodeCall(book.cancelBelow, (1)));
    }

    function test_Threat12_NoViewAnswersDuringAFill() public {
        Order memory order = sellOrder(KWH);
        _refused(abi.encodeCall(book.openOf, (order)));
        _refused(abi.encodeCall(book.filledOf, (seller, 1)));
        _refused(abi.encodeCall(book.nonceWord, (seller, 0)));
        _refused(abi.encodeCall(book.nonceFloor, (seller)));
        _refused(abi.encodeCall(book.claimOf, (address(usd), bob)));
        _refused(abi.encodeCall(book.auctionOf, (bytes32(0))));
    }

    function test_Threat12_NothingCanBeCalledDuringASettlement() public {
        Solution memory solution = solutionOf(PRICE, one(sellOrder(KWH)), one(buyOrder(KWH)));
        submitAndClose(solution);
        Order memory order = sellOrder(KWH);
        quote.aim(address(book), abi.encodeCall(book.openOf, (order)));
        book.settle(solution);
        assertFalse(quote.succeeded());
        assertEq(bytes4(quote.answer()), ReentrancyGuardTransient.Reentrancy.selector);
    }
}
