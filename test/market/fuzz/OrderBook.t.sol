// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {OrderMath} from "../../../contracts/market/OrderMath.sol";
import {Exact, IOrderBook, Order, Side} from "../../../contracts/market/interfaces/IOrderBook.sol";
import {OrdersTest} from "../OrdersTest.sol";

/// @notice Fills against exact rationals, cross-multiplied: amounts are kept so small that 256 bits hold every product.
contract OrderBookFuzzTest is OrdersTest {
    uint256 private constant PRICE_UNIT = 1e27;

    function _kind(uint8 kind, uint256 amount, uint160 price) private returns (Order memory order) {
        Side side = kind & 1 == 0 ? Side.SELL : Side.BUY;
        Exact exact = kind & 2 == 0 ? Exact.ENERGY : Exact.QUOTE;
        order = orderOf(side, exact, bound(amount, 1e5, exact == Exact.ENERGY ? 1e3 * KWH : USD));
        order.limitPrice = uint160(bound(price, 1_000e18, 10e6 * 1e18));
    }

    /// @dev Within a unit of the exact amounts, and never past the maker's limit, in three fills of one order.
    function testFuzz_FillsAreWithinAUnitAndNeverPastTheLimit(
        uint8 kind,
        uint256 amount,
        uint160 price,
        uint256[3] memory parts,
        uint256 time,
        uint256 loss,
        uint256 fee
    ) public {
        wait(bound(time, 0, 10 days));
        fee = bound(fee, 0, 10_000);
        if (fee != 0) setFee(fee);
        Order memory order = _kind(kind, amount, price);
        loss = bound(loss, 0, 900_000);
        kwh.setPendingLoss(loss);
        uint256 total;
        for (uint256 i; i < 3; i++) {
            uint256 open = book.openOf(order);
            if (open == 0) break;
            uint256 part = bound(parts[i], 1, open);
            total += _fillOnce(order, part, loss, fee);
            assertLe(total, order.amount, "never beyond the amount");
        }
    }

    function _fillOnce(Order memory order, uint256 part, uint256 loss, uint256 fee)
        private
        returns (uint256 traded)
    {
        (uint256 quote, uint256 shares) = (usd.balanceOf(order.maker), sharesOf(order.maker));
        uint256 taken = usd.balanceOf(treasury);
        (uint256 energy, uint256 paid) = _try(order, part);
        if (energy == 0) return 0;
        quote = FixedPointMathLib.dist(quote, usd.balanceOf(order.maker));
        shares = FixedPointMathLib.dist(shares, sharesOf(order.maker));
        taken = usd.balanceOf(treasury) - taken;
        _checkLimit(order, shares, quote, loss);
        assertApproxEqAbs(shares * kwh.index() / WAD, energy, 1, "what moved is what was counted");
        bool sells = order.side == Side.SELL;
        assertEq(paid, sells ? quote + taken : quote - taken);
        // Of what the buying side pays.
        assertApproxEqAbs(taken, (sells ? paid : quote) * fee / 1e6, 1);
        return order.exact == Exact.ENERGY ? energy : quote;
    }

    function _try(Order memory order, uint256 part) private returns (uint256, uint256) {
        bytes memory signature = sign(order);
        vm.prank(bob);
        try book.fill(order, signature, part, 0, anyPrice(order), bob) returns (uint256 e, uint256 q) {
            return (e, q);
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), IOrderBook.ZeroAmount.selector);
            return (0, 0);
        }
    }

    /// @dev SELL: quote ≥ shares · I · p; BUY: quote ≤ shares · I · p'. And less than a unit, or a µWh's price, better than that.
    function _checkLimit(Order memory order, uint256 shares, uint256 quote, uint256 loss) private view {
        uint256 limit = order.limitPrice;
        uint256 worth = shares * kwh.index(); // µWh, WAD
        if (order.side == Side.SELL) {
            assertGe(quote * PRICE_UNIT * WAD, worth * limit);
        } else {
            limit = limit * (1e6 - loss) / 1e6;
            assertLe(quote * PRICE_UNIT * WAD, worth * limit);
        }
        assertApproxEqAbs(quote * PRICE_UNIT * WAD, worth * limit, PRICE_UNIT * WAD + 2 * WAD * limit);
    }

    function testFuzz_ProRataAddsUpAndIsFair(uint256[8] memory sizes, uint256 target) public pure {
        uint256 total;
        for (uint256 i; i < 8; i++) {
            sizes[i] = bound(sizes[i], 0, 1e18);
            total += sizes[i];
        }
        if (total == 0) return;
        target = bound(target, 0, total);
        uint256 before;
        uint256 given;
        for (uint256 i; i < 8; i++) {
            uint256 part = OrderMath.proRata(target, before, sizes[i], total);
            assertLe(part, sizes[i]);
            assertApproxEqAbs(part * total, target * sizes[i], total, "within a unit");
            (before, given) = (before + sizes[i], given + part);
        }
        assertEq(given, target);
    }
}
