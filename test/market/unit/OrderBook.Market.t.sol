// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Exact, IOrderBook, Order, Side} from "../../../contracts/market/interfaces/IOrderBook.sol";
import {PoolKey} from "../../../contracts/market/types/PoolKey.sol";
import {OrdersTest} from "../OrdersTest.sol";

/// @notice Orders against a pool of 10,000 kWh at 0.20 with a fee of 0.30 %.
contract OrderBookMarketTest is OrdersTest {
    function setUp() public override {
        super.setUp();
        open();
        wait(3 hours);
    }

    function through(Order memory order) internal returns (uint256 energy, uint256 quote) {
        bytes memory signature = sign(order);
        vm.prank(bob);
        (energy, quote) = book.fillThroughMarket(order, signature, key, ALL, 0);
        assertEq(sharesOf(address(book)), 0, "nothing stays");
        assertEq(usd.balanceOf(address(book)), 0, "nothing stays");
    }

    function limited(Order memory order, uint160 price) internal pure returns (Order memory) {
        order.limitPrice = price;
        return order;
    }

    function test_FillThroughMarket_SellExactEnergy_ImprovementIsTheMakers() public {
        Order memory order = limited(sellOrder(10 * KWH), 150_000e18);
        uint256 had = usd.balanceOf(seller);
        (uint256 energy, uint256 quote) = through(order);
        assertEq(energy, 10 * KWH);
        assertEq(usd.balanceOf(seller) - had, quote);
        assertApproxEqRel(quote, 1_992_000, 1e15, "about 0.20 less the pool's fee, not 0.15");
        expectFill(order, abi.encodeWithSelector(IOrderBook.NonceInvalid.selector, seller, order.nonce));
    }

    function test_FillThroughMarket_SellExactQuote_ImprovementIsTheMakers() public {
        Order memory order = limited(orderOf(Side.SELL, Exact.QUOTE, 2 * USD), 150_000e18);
        (uint256 had, uint256 hadShares) = (usd.balanceOf(seller), sharesOf(seller));
        (uint256 energy, uint256 quote) = through(order);
        assertEq(quote, 2 * USD);
        assertEq(usd.balanceOf(seller) - had, quote);
        assertApproxEqRel(energy, 10.04e9, 1e15, "about 2 / 0.20 and the pool's fee, not 2 / 0.15");
        assertEq((hadShares - sharesOf(seller)) * kwh.index() / WAD, energy - 1, "what it sold, rounded up");
    }

    function test_FillThroughMarket_BuyExactEnergy_ImprovementIsTheMakers() public {
        Order memory order = limited(buyOrder(10 * KWH), 300_000e18);
        (uint256 had, uint256 hadEnergy) = (usd.balanceOf(buyer), kwh.balanceOf(buyer));
        (uint256 energy, uint256 quote) = through(order);
        assertEq(energy, 10 * KWH);
        assertGe(kwh.balanceOf(buyer) - hadEnergy, 10 * KWH);
        assertEq(had - usd.balanceOf(buyer), quote);
        assertApproxEqRel(quote, 2_008_000, 1e15, "about 0.20 and the pool's fee, not 0.30");
    }

    function test_FillThroughMarket_BuyExactQuote_ImprovementIsTheMakers() public {
        Order memory order = limited(orderOf(Side.BUY, Exact.QUOTE, 2 * USD), 300_000e18);
        (uint256 had, uint256 hadEnergy) = (usd.balanceOf(buyer), kwh.balanceOf(buyer));
        (uint256 energy, uint256 quote) = through(order);
        assertEq(quote, 2 * USD);
        assertEq(had - usd.balanceOf(buyer), 2 * USD);
        assertApproxEqRel(energy, 9.96e9, 1e15);
        assertApproxEqAbs(kwh.balanceOf(buyer) - hadEnergy, energy, 1);
    }

    function test_FillThroughMarket_FeeOnEveryKind() public {
        setFee(10_000);
        open(keyOf(address(kwh), address(usd), 100, 0), 10_000 * KWH, 2_000 * USD);
        key = keyOf(address(kwh), address(usd), 100, 0);
        uint256 paid;
        (, uint256 quote) = through(limited(sellOrder(10 * KWH), 150_000e18));
        assertApproxEqAbs(usd.balanceOf(treasury), quote / 99, 1, "1 % of what the pool paid");
        paid = usd.balanceOf(treasury);
        through(limited(orderOf(Side.SELL, Exact.QUOTE, 2 * USD), 150_000e18));
        assertApproxEqAbs(usd.balanceOf(treasury) - paid, 2 * USD / 99, 1);
        paid = usd.balanceOf(treasury);
        (, quote) = through(limited(buyOrder(10 * KWH), 300_000e18));
        assertApproxEqAbs(usd.balanceOf(treasury) - paid, quote / 100, 1, "1 % of what the maker paid");
        paid = usd.balanceOf(treasury);
        through(limited(orderOf(Side.BUY, Exact.QUOTE, 2 * USD), 300_000e18));
        assertEq(usd.balanceOf(treasury) - paid, 20_000);
    }

    function _expect(Order memory order, bytes memory error_) internal {
        bytes memory signature = sign(order);
        vm.prank(bob);
        vm.expectRevert(error_);
        book.fillThroughMarket(order, signature, key, ALL, 0);
    }

    function test_FillThroughMarket_RevertWhen_ThePoolIsWorseThanTheLimit() public {
        Order memory order = limited(sellOrder(10 * KWH), 199_500e18);
        bytes memory signature = sign(order);
        vm.prank(bob);
        vm.expectPartialRevert(IOrderBook.QuoteBelowMinimum.selector);
        book.fillThroughMarket(order, signature, key, ALL, 0);
        // The others are held to the limit by the market's own maximum and minimum.
        order = limited(orderOf(Side.SELL, Exact.QUOTE, 2 * USD), 199_500e18);
        signature = sign(order);
        vm.expectRevert();
        book.fillThroughMarket(order, signature, key, ALL, 0);
        order = limited(buyOrder(10 * KWH), 200_500e18);
        signature = sign(order);
        vm.expectRevert();
        book.fillThroughMarket(order, signature, key, ALL, 0);
        order = limited(orderOf(Side.BUY, Exact.QUOTE, 2 * USD), 200_500e18);
        signature = sign(order);
        vm.expectRevert();
        book.fillThroughMarket(order, signature, key, ALL, 0);
    }

    function test_FillThroughMarket_RevertWhen_ThePoolIsOfOtherTokens() public {
        key = keyOf(address(heat), address(usd), FEE, 0);
        _expect(
            sellOrder(KWH),
            abi.encodeWithSelector(IOrderBook.PoolMismatch.selector, address(heat), address(usd))
        );
        key = keyOf(address(kwh), address(heat), FEE, 0);
        _expect(
            sellOrder(KWH),
            abi.encodeWithSelector(IOrderBook.PoolMismatch.selector, address(kwh), address(heat))
        );
    }

    function test_FillThroughMarket_RevertWhen_TheCallerIsNotTheTaker() public {
        Order memory order = limited(sellOrder(KWH), 150_000e18);
        order.taker = alice;
        _expect(order, abi.encodeWithSelector(IOrderBook.NotTaker.selector, bob, alice));
    }

    function test_FillThroughMarket_AllThatIsHeld() public {
        Order memory order = limited(sellOrder(ALL), 1_000e18);
        uint256 balance = kwh.balanceOf(seller);
        (uint256 energy,) = through(order);
        assertEq(energy, balance);
        assertLe(kwh.balanceOf(seller), 1);
    }
}
