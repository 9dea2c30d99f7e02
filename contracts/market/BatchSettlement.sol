// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IDissipativeERC20} from "../energy/interfaces/IDissipativeERC20.sol";
import {Energy, Shares} from "../energy/types/Amounts.sol";
import {BatchCount} from "./BatchCount.sol";
import {EnergyTokenLib} from "./EnergyTokenLib.sol";
import {OrderMath} from "./OrderMath.sol";
import {Exact, IOrderBook, Order, Side, Solution} from "./interfaces/IOrderBook.sol";
import {OrderLib} from "./types/OrderLib.sol";

/// @title How a batch changes hands
/// @dev The good comes in first, then the money for no more than came, then what nobody paid for goes back; only then is anybody paid. Each step takes what
/// the one before left, so both sides are equal at the end whoever dropped out on the way.
abstract contract BatchSettlement is BatchCount {
    using EnergyTokenLib for address;
    using FixedPointMathLib for uint256;
    using OrderLib for Order;
    using SafeTransferLib for address;

    /// @dev Settles `matched` units. @return matched What was left of it.
    function _settle(Solution calldata solution, Batch memory batch, uint256 matched)
        internal
        returns (uint256)
    {
        _allot(batch.sells, matched);
        uint256[] memory parts = _pullGoods(solution, batch);
        uint256[] memory pulled = _copy(batch.sells.units);
        _allot(batch.buys, batch.sells.total);
        uint256 paid = _pullQuotes(solution, batch);
        matched = batch.buys.total;
        require(matched != 0, IOrderBook.NothingMatches());
        _allot(batch.sells, matched);
        _deliver(solution, batch, parts, pulled);
        _payOut(solution, batch, paid);
        return matched;
    }

    /// @dev Cuts a lane to `target` units: orders at the price first, pro rata; what is inside it only if that is not enough.
    function _allot(Lane memory lane, uint256 target) internal pure {
        if (lane.total == target) return;
        uint256 inside = lane.inside;
        uint256 atPrice = lane.total - inside;
        bool cutsInside = target < inside;
        uint256 before;
        for (uint256 i; i < lane.units.length; i++) {
            uint256 units = lane.units[i];
            bool marginal = (lane.marginal >> i) & 1 != 0;
            if (cutsInside == marginal) {
                // Either the price is not reached, or what is inside it stays whole.
                if (cutsInside) lane.units[i] = 0;
                continue;
            }
            lane.units[i] = cutsInside
                ? OrderMath.proRata(target, before, units, inside)
                : OrderMath.proRata(target - inside, before, units, atPrice);
            before += units;
        }
        (lane.total, lane.inside) = (target, inside.min(target));
    }

    /// @dev Takes the good from its sellers. @return parts The exports that the book has now.
    function _pullGoods(Solution calldata solution, Batch memory batch)
        private
        returns (uint256[] memory parts)
    {
        Lane memory lane = batch.sells;
        parts = new uint256[](lane.units.length);
        for (uint256 i; i < parts.length; i++) {
            uint256 units = lane.units[i];
            if (units == 0) continue;
            bool success;
            if (batch.ofExport) {
                try RETIREMENTS.transferExportPart(
                    solution.sells[i].export_, Energy.wrap(units), address(this)
                ) returns (
                    uint256 part
                ) {
                    (parts[i], success) = (part, true);
                } catch {}
            } else {
                try IDissipativeERC20(batch.token)
                    .assignShares(solution.sells[i].order.maker, address(this), Shares.wrap(units)) {
                    success = true;
                } catch {}
            }
            if (!success) _drop(lane, i);
        }
    }

    /// @dev Takes what buyers pay. What arrives beyond or short of a payment is its buyer's claim. @return paid Σ, base units.
    function _pullQuotes(Solution calldata solution, Batch memory batch) private returns (uint256 paid) {
        Lane memory lane = batch.buys;
        for (uint256 i; i < lane.units.length; i++) {
            if (lane.units[i] == 0) continue;
            Order calldata order = solution.buys[i].order;
            uint256 cost = _costOf(batch, order, lane.units[i]);
            uint256 received = cost == 0 ? 0 : _tryPull(batch.quote, order.maker, cost);
            if (cost != 0 && received >= cost) {
                paid += cost;
                received -= cost;
                _fill(batch, lane, order, i, cost);
            } else {
                _drop(lane, i);
            }
            _keep(batch.quote, order.maker, received);
        }
    }

    /// @dev Gives the good to who paid, in order, and back what was not.
    function _deliver(
        Solution calldata solution,
        Batch memory batch,
        uint256[] memory parts,
        uint256[] memory pulled
    ) private {
        Lane memory sells = batch.sells;
        Lane memory buys = batch.buys;
        for (uint256 i; i < pulled.length; i++) {
            uint256 back = pulled[i] - sells.units[i];
            if (back != 0) _give(batch, parts[i], solution.sells[i].order.maker, back);
        }
        uint256 from;
        uint256 left = batch.ofExport ? 0 : buys.total;
        for (uint256 i; i < buys.units.length; i++) {
            uint256 due = buys.units[i];
            while (due != 0) {
                while (left == 0) left = sells.units[from++];
                uint256 units = due.min(left);
                _give(batch, batch.ofExport ? parts[from - 1] : 0, solution.buys[i].order.maker, units);
                (due, left) = (due - units, left - units);
            }
        }
    }

    /// @dev Pays the sellers out of what the buyers paid. What the fee and rounding leave goes to the fee's recipient, or without a fee to the caller;
    /// what is missing the caller adds first, so that no seller is paid late for it.
    function _payOut(Solution calldata solution, Batch memory batch, uint256 paid) private {
        Lane memory lane = batch.sells;
        uint256[] memory amounts = new uint256[](lane.units.length);
        uint256 due;
        for (uint256 i; i < amounts.length; i++) {
            if (lane.units[i] == 0) continue;
            Order calldata order = solution.sells[i].order;
            amounts[i] = _costOf(batch, order, lane.units[i]);
            due += amounts[i];
            _fill(batch, lane, order, i, amounts[i]);
        }
        uint256 volume = OrderMath.worthDown(lane.total, batch.index);
        emit IOrderBook.AuctionSettled(batch.id, batch.buyPrice, volume, int256(paid) - int256(due));
        if (due > paid) {
            uint256 missing = due - paid;
            uint256 received = _tryPull(batch.quote, msg.sender, missing);
            require(received >= missing, IOrderBook.RoundingUnpaid(missing));
            _keep(batch.quote, msg.sender, received - missing);
        }
        for (uint256 i; i < amounts.length; i++) {
            _pay(batch.quote, solution.sells[i].order.maker, amounts[i]);
        }
        if (paid > due) _pay(batch.quote, batch.fee != 0 ? batch.recipient : msg.sender, paid - due);
    }

    /// @dev A payment that fails is kept.
    function _pay(address quote, address to, uint256 amount) private {
        if (amount != 0 && !_trySend(quote, to, amount)) _keep(quote, to, amount);
    }

    /// @dev Records what an auction filled of an order. An order that got all its units is done, whatever a fraction of a unit is worth.
    function _fill(Batch memory batch, Lane memory lane, Order calldata order, uint256 i, uint256 quote)
        private
    {
        (uint256 units, uint256 traded) = (lane.units[i], quote);
        uint256 energy = order.side == Side.SELL
            ? OrderMath.worthUp(units, batch.index)
            : OrderMath.worthDown(units, batch.index);
        if (order.exact == Exact.ENERGY) traded = energy;
        // Never more than is open: units are rounded so that what they come to, rounded again, is not.
        if (units == lane.wanted[i]) traded = lane.open[i];
        _record(order, lane.hashes[i], traded);
        emit IOrderBook.OrderFilled(lane.hashes[i], order.maker, address(this), energy, quote, 0);
    }

    function _costOf(Batch memory batch, Order calldata order, uint256 units) private pure returns (uint256) {
        uint256 limit = _limitOf(order, batch.loss);
        return order.side == Side.BUY
            ? OrderMath.buyerPays(units, batch.index, batch.buyPrice, limit)
            : OrderMath.sellerGets(units, batch.index, batch.sellPrice, limit);
    }

    function _give(Batch memory batch, uint256 export_, address to, uint256 units) private {
        if (batch.ofExport) RETIREMENTS.transferExportPart(export_, Energy.wrap(units), to);
        else batch.token.assignShares(address(this), to, units);
    }

    function _drop(Lane memory lane, uint256 i) private pure {
        uint256 units = lane.units[i];
        lane.units[i] = 0;
        lane.total -= units;
        if ((lane.marginal >> i) & 1 == 0) lane.inside -= units;
    }

    function _copy(uint256[] memory from) private pure returns (uint256[] memory to) {
        to = new uint256[](from.length);
        for (uint256 i; i < to.length; i++) {
            to[i] = from[i];
        }
    }
}
