// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OrderMath} from "../../../contracts/market/OrderMath.sol";
import {IOrderBook, Order, Side, Solution} from "../../../contracts/market/interfaces/IOrderBook.sol";
import {OrdersTest} from "../OrdersTest.sol";

/// @notice Auctions against exact rationals, cross-multiplied: amounts are kept so small that 256 bits hold every product.
contract OrderAuctionFuzzTest is OrdersTest {
    uint256 private constant PRICE_UNIT = 1e27;

    // ——— auctions ———

    /// @dev A naive auction over plain lists. Whatever orders: what the book does is one price, inside whole, at it pro rata, nobody past its limit,
    /// nothing left.
    function testFuzz_AuctionsAreUniformProRataAndExact(
        uint256[6] memory amounts,
        uint160[6] memory limits,
        uint256 time,
        uint256 fee
    ) public {
        wait(bound(time, 0, 5 days));
        fee = bound(fee, 0, 10_000);
        if (fee != 0) setFee(fee);
        Order[] memory sells = new Order[](3);
        Order[] memory buys = new Order[](3);
        for (uint256 i; i < 6; i++) {
            Order memory order = i < 3 ? sellOrder(0) : buyOrder(0);
            order.maker = maker(vm.toString(i));
            order.amount = bound(amounts[i], 1e6, 1_000 * KWH);
            // Few prices, so that several are often at the margin.
            order.limitPrice = uint160(bound(limits[i], 0, 6)) * 7_000e18 + 230_001e18;
            if (i < 3) sells[i] = order;
            else buys[i - 3] = order;
        }
        // A seller's limit is a sensible price: what buyers must pay for the seller to get just that.
        for (uint256 i; i < 6; i++) {
            uint256 limit =
                i < 3 ? OrderMath.gross(sells[i].limitPrice, fee) : uint256(buys[i - 3].limitPrice);
            Solution memory solution = solutionOf(uint160(limit), sells, buys);
            try book.submit(solution) returns (uint256) {
                _settleAndCheck(solution, fee);
                return;
            } catch (bytes memory reason) {
                bytes4 why = bytes4(reason);
                assertTrue(
                    why == IOrderBook.NothingMatches.selector || why == IOrderBook.PriceDoesNotClear.selector
                );
            }
        }
    }

    function _settleAndCheck(Solution memory solution, uint256 fee) private {
        uint256 sellPrice = uint256(solution.price) * (1e6 - fee) / 1e6;
        // Only what was admitted settles.
        Order[] memory sells = _inside(solution, Side.SELL, sellPrice);
        Order[] memory buys = _inside(solution, Side.BUY, solution.price);
        Solution memory chosen = solutionOf(solution.price, sells, buys);
        chosen.period = solution.period;
        wait(BIDDING);
        uint256 index = kwh.index();
        // Each part at the price that costs less than a base unit drops out, and as much of the other side with it: in shares, at sellers' price.
        uint256 slack = (sells.length + buys.length) * (PRICE_UNIT * WAD / (index * sellPrice) + 2);
        book.settle(chosen);
        (uint256 sold, uint256 paidOut) = _check(sells, sellPrice, slack, index);
        (uint256 bought, uint256 paidIn) = _check(buys, solution.price, slack, index);
        assertEq(sold, bought, "to the share");
        assertEq(sharesOf(address(book)), 0, "nothing stays");
        assertEq(usd.balanceOf(address(book)), 0, "nothing stays");
        if (fee != 0 && paidIn > paidOut) assertEq(usd.balanceOf(treasury), paidIn - paidOut);
    }

    function _inside(Solution memory solution, Side side, uint256 price)
        private
        pure
        returns (Order[] memory found)
    {
        uint256 length = side == Side.SELL ? solution.sells.length : solution.buys.length;
        found = new Order[](length);
        uint256 count;
        for (uint256 i; i < length; i++) {
            Order memory order = side == Side.SELL ? solution.sells[i].order : solution.buys[i].order;
            bool reached = side == Side.SELL ? order.limitPrice <= price : order.limitPrice >= price;
            if (reached) found[count++] = order;
        }
        assembly {
            mstore(found, count)
        }
    }

    /// @dev Each maker began with a million of both. @return total Shares. @return paid Base units.
    function _check(Order[] memory orders, uint256 price, uint256 slack, uint256 index)
        private
        view
        returns (uint256 total, uint256 paid)
    {
        // The filled fraction is the same for all at the price: compared in parts of 1e18, one share apart.
        uint256[2] memory fraction = [uint256(0), type(uint256).max];
        for (uint256 i; i < orders.length; i++) {
            (uint256 shares, uint256 quote) = _moved(orders[i]);
            _checkPrice(orders[i], shares * index, quote, price);
            uint256 size = _sizeOf(orders[i], index);
            if (orders[i].limitPrice != price) {
                assertApproxEqAbs(shares, size, slack, "inside: whole");
            } else {
                uint256 low = (shares < slack ? 0 : shares - slack) * WAD / size;
                uint256 high = (shares + slack) * WAD / size + 1;
                if (low > fraction[0]) fraction[0] = low;
                if (high < fraction[1]) fraction[1] = high;
            }
            (total, paid) = (total + shares, paid + quote);
        }
        assertLe(fraction[0], fraction[1], "at the price: pro rata");
    }

    function _sizeOf(Order memory order, uint256 index) private pure returns (uint256) {
        uint256 wad = order.amount * WAD;
        return order.side == Side.SELL ? wad / index : (wad + index - 1) / index;
    }

    /// @param worth µWh, WAD.
    function _checkPrice(Order memory order, uint256 worth, uint256 quote, uint256 price) private pure {
        uint256 limit = worth * order.limitPrice;
        if (order.side == Side.SELL) assertGe(quote * PRICE_UNIT * WAD, limit, "never past the limit");
        else assertLe(quote * PRICE_UNIT * WAD, limit, "never past the limit");
        assertApproxEqAbs(
            quote * PRICE_UNIT * WAD, worth * price, PRICE_UNIT * WAD, "the one price, to a unit"
        );
    }

    function _moved(Order memory order) private view returns (uint256 shares, uint256 quote) {
        (uint256 held, uint256 cash) = (sharesOf(order.maker), usd.balanceOf(order.maker));
        return
            order.side == Side.SELL
                ? (1e6 * KWH - held, cash - 1e6 * USD)
                : (held - 1e6 * KWH, 1e6 * USD - cash);
    }
}
