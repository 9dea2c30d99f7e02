// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPoolFactory} from "../../contracts/energy/interfaces/IEnergyPoolFactory.sol";
import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {OrderBook} from "../../contracts/market/OrderBook.sol";
import {
    Exact,
    IOrderBook,
    Order,
    Side,
    SignedOrder,
    Solution
} from "../../contracts/market/interfaces/IOrderBook.sol";
import {Zone} from "../../contracts/oracle/types/Site.sol";
import {MarketTest} from "./MarketTest.sol";

/// @notice The market, and an order book beside it. Makers have keys, balances and endless allowances to the book.
abstract contract OrdersTest is MarketTest {
    uint40 internal constant BIDDING = 5 minutes;
    // 0.25 a kWh: base units per kWh, WAD.
    uint160 internal constant PRICE = 250_000e18;

    OrderBook internal book;
    address internal controller = makeAddr("fee controller");
    address internal treasury = makeAddr("treasury");
    mapping(address account => uint256) internal keyOfAccount;
    address internal seller;
    address internal buyer;
    uint64 private _nonce;

    function setUp() public virtual override {
        super.setUp();
        book = new OrderBook(IEnergyPoolFactory(address(listing)), amm, BIDDING, controller);
        seller = maker("seller");
        buyer = maker("buyer");
        allow(alice);
        allow(bob);
        // Who settles pays for rounding.
        fund(address(this));
        allow(address(this));
    }

    /// @dev An account that can sign, with a million of everything.
    function maker(string memory name) internal returns (address account) {
        uint256 secret;
        (account, secret) = makeAddrAndKey(name);
        keyOfAccount[account] = secret;
        fund(account);
        allow(account);
    }

    function allow(address account) internal {
        vm.startPrank(account);
        kwh.approve(address(book), ALL);
        heat.approve(address(book), ALL);
        usd.approve(address(book), ALL);
        vm.stopPrank();
    }

    function setFee(uint256 fee) internal {
        vm.startPrank(controller);
        book.setFeeRecipient(treasury);
        book.setFee(fee);
        vm.stopPrank();
        wait(7 days);
    }

    // ——— orders ———

    /// @dev A divisible order at PRICE, valid for a day.
    function orderOf(Side side, Exact exact, uint256 amount) internal returns (Order memory order) {
        order.maker = side == Side.SELL ? seller : buyer;
        (order.side, order.exact, order.amount) = (side, exact, amount);
        (order.good, order.quote, order.limitPrice) = (address(kwh), address(usd), PRICE);
        order.maxFee = 10_000;
        order.validFrom = uint40(vm.getBlockTimestamp());
        order.deadline = uint40(vm.getBlockTimestamp() + 30 days);
        order.nonce = ++_nonce;
    }

    function sellOrder(uint256 energy) internal returns (Order memory) {
        return orderOf(Side.SELL, Exact.ENERGY, energy);
    }

    function buyOrder(uint256 energy) internal returns (Order memory) {
        return orderOf(Side.BUY, Exact.ENERGY, energy);
    }

    function sign(Order memory order) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOfAccount[order.maker], book.hashOf(order));
        return abi.encodePacked(r, s, v);
    }

    /// @dev Bob fills all that is open, at any price.
    function fill(Order memory order) internal returns (uint256 energy, uint256 quote) {
        return fill(order, ALL);
    }

    function fill(Order memory order, uint256 amount) internal returns (uint256 energy, uint256 quote) {
        bytes memory signature = sign(order);
        vm.prank(bob);
        return book.fill(order, signature, amount, 0, anyPrice(order), bob);
    }

    function anyPrice(Order memory order) internal pure returns (uint256) {
        return order.side == Side.SELL ? ALL : 0;
    }

    function expectFill(Order memory order, bytes memory error_) internal {
        bytes memory signature = sign(order);
        vm.prank(bob);
        vm.expectRevert(error_);
        book.fill(order, signature, ALL, 0, anyPrice(order), bob);
    }

    // ——— auctions ———

    /// @dev What makers sign for an auction, without the lists' order: `solutionOf` sorts.
    function solutionOf(uint160 price, Order[] memory sells, Order[] memory buys)
        internal
        view
        returns (Solution memory)
    {
        return Solution(currentPeriod(), price, signed(sells), signed(buys));
    }

    function currentPeriod() internal view returns (uint40) {
        return uint40((vm.getBlockTimestamp() + 899) / 900 * 900);
    }

    function signed(Order[] memory orders) internal view returns (SignedOrder[] memory out) {
        sort(orders);
        out = new SignedOrder[](orders.length);
        for (uint256 i; i < orders.length; i++) {
            out[i] = SignedOrder(orders[i], sign(orders[i]), 0);
        }
    }

    /// @dev By maker, then nonce.
    function sort(Order[] memory orders) internal pure {
        for (uint256 i = 1; i < orders.length; i++) {
            for (uint256 j = i; j != 0 && _after(orders[j - 1], orders[j]); j--) {
                (orders[j - 1], orders[j]) = (orders[j], orders[j - 1]);
            }
        }
    }

    function _after(Order memory a, Order memory b) private pure returns (bool) {
        return a.maker > b.maker || (a.maker == b.maker && a.nonce > b.nonce);
    }

    function one(Order memory order) internal pure returns (Order[] memory orders) {
        orders = new Order[](1);
        orders[0] = order;
    }

    function two(Order memory first, Order memory second) internal pure returns (Order[] memory orders) {
        orders = new Order[](2);
        (orders[0], orders[1]) = (first, second);
    }

    function submitAndClose(Solution memory solution) internal {
        book.submit(solution);
        wait(BIDDING);
    }

    function sharesOf(address account) internal view returns (uint256) {
        return Shares.unwrap(kwh.sharesOf(account));
    }

    function zoneOf(bytes16 zone) internal pure returns (Zone) {
        return Zone.wrap(zone);
    }
}
