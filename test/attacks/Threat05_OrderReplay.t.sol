// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPoolFactory} from "../../contracts/energy/interfaces/IEnergyPoolFactory.sol";
import {OrderBook} from "../../contracts/market/OrderBook.sol";
import {Exact, IOrderBook, Order, Side} from "../../contracts/market/interfaces/IOrderBook.sol";
import {Zone} from "../../contracts/oracle/types/Site.sol";
import {SmartWallet} from "../harness/SmartWallet.sol";
import {OrdersTest} from "../market/OrdersTest.sol";

/// @notice A signature is good for one order, on one chain, in one book, in its time, up to its amount.
contract Threat05_OrderReplayTest is OrdersTest {
    function _expectInvalid(OrderBook at, Order memory order, bytes memory signature) internal {
        bytes memory error_ =
            abi.encodeWithSelector(IOrderBook.InvalidOrderSignature.selector, order.maker, at.hashOf(order));
        vm.prank(bob);
        vm.expectRevert(error_);
        at.fill(order, signature, ALL, 0, anyPrice(order), bob);
    }

    function test_Threat05_NotOnAnotherChain() public {
        Order memory order = sellOrder(KWH);
        bytes memory signature = sign(order);
        vm.chainId(1);
        _expectInvalid(book, order, signature);
    }

    function test_Threat05_NotInAnotherBook() public {
        OrderBook other = new OrderBook(IEnergyPoolFactory(address(listing)), amm, BIDDING, controller);
        Order memory order = sellOrder(KWH);
        _expectInvalid(other, order, sign(order));
    }

    function test_Threat05_NotTwice() public {
        Order memory order = sellOrder(KWH);
        fill(order);
        expectFill(order, abi.encodeWithSelector(IOrderBook.NonceInvalid.selector, seller, order.nonce));
        order = sellOrder(2 * KWH);
        fill(order, KWH);
        fill(order, 2 * KWH);
        expectFill(
            order, abi.encodeWithSelector(IOrderBook.AlreadyFilled.selector, book.hashOf(order), 2 * KWH)
        );
    }

    /// @dev The same signature in its other form (EIP-2098) is the same order.
    function test_Threat05_NotTwiceInAnotherForm() public {
        Order memory order = sellOrder(KWH);
        fill(order);
        (bytes32 r, bytes32 vs) = vm.signCompact(keyOfAccount[seller], book.hashOf(order));
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.NonceInvalid.selector, seller, order.nonce));
        book.fill(order, abi.encodePacked(r, vs), ALL, 0, ALL, bob);
    }

    /// @dev Signed again for the same nonce at another price: whichever is filled first is the only one.
    function test_Threat05_OneNonceOneOrder() public {
        Order memory old = sellOrder(10 * KWH);
        Order memory newer = sellOrder(10 * KWH);
        (newer.nonce, newer.limitPrice) = (old.nonce, PRICE * 2);
        fill(newer, KWH);
        bytes memory error_ = abi.encodeWithSelector(
            IOrderBook.NonceBound.selector, seller, old.nonce, bytes16(book.hashOf(newer))
        );
        expectFill(old, error_);
        old.minFill = old.amount;
        expectFill(old, error_);
        fill(newer);
    }

    function test_Threat05_EveryFieldIsSigned() public {
        Order memory order = sellOrder(KWH);
        bytes memory signature = sign(order);
        bytes memory fields = abi.encode(order);
        for (uint256 i; i < 17; i++) {
            bytes memory changed = bytes.concat(fields);
            // The lowest bit of the word; bytes types have theirs at the other end.
            uint256 at = i == 10 ? 32 * i : 32 * i + 31;
            changed[at] = bytes1(uint8(changed[at]) ^ 1);
            Order memory other = abi.decode(changed, (Order));
            vm.prank(bob);
            vm.expectRevert();
            book.fill(other, signature, ALL, 0, anyPrice(other), bob);
            assertTrue(book.hashOf(other) != book.hashOf(order));
        }
        fill(order);
    }

    function test_Threat05_NotForTheZeroAddress() public {
        Order memory order = sellOrder(KWH);
        order.maker = address(0);
        _expectInvalid(book, order, abi.encodePacked(bytes32("r"), bytes32("s"), uint8(29)));
    }

    function test_Threat05_AContractSignsByERC1271() public {
        SmartWallet wallet = new SmartWallet();
        fund(address(wallet));
        allow(address(wallet));
        Order memory order = sellOrder(KWH);
        order.maker = address(wallet);
        _expectInvalid(book, order, "");
        wallet.approveHash(book.hashOf(order), true);
        vm.prank(bob);
        book.fill(order, "", ALL, 0, ALL, bob);
    }
}
