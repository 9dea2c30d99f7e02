// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {IDissipativeERC20} from "../energy/interfaces/IDissipativeERC20.sol";
import {IRetirements} from "../energy/interfaces/IRetirements.sol";
import {Energy, Shares} from "../energy/types/Amounts.sol";
import {EnergyTokenLib} from "./EnergyTokenLib.sol";
import {OrderDesk} from "./OrderDesk.sol";
import {OrderMath} from "./OrderMath.sol";
import {Exact, IOrderBook, Order, Side} from "./interfaces/IOrderBook.sol";
import {OrderLib} from "./types/OrderLib.sol";

/// @title One order, one taker
/// @dev Everything goes from maker to taker directly. What is recorded is written before anything moves.
abstract contract LimitOrders is OrderDesk {
    using EnergyTokenLib for address;
    using FixedPointMathLib for uint256;
    using OrderLib for Order;

    /// @dev A fill as it is worked out. @param hash The order's. @param open What it may trade, exact side's unit. @param energy µWh. @param units Shares that move; of direct export µWh. @param quote What the maker pays
    /// or gets. @param fee 1e-6. @param recipient Of the fee. @param index The token's, WAD. @param limit What the order is held to.
    struct Trade {
        bytes32 hash;
        uint256 open;
        uint256 energy;
        uint256 units;
        uint256 quote;
        uint256 fee;
        address recipient;
        uint256 index;
        uint256 limit;
    }

    /// @inheritdoc IOrderBook
    function fill(
        Order calldata order,
        bytes calldata signature,
        uint256 amount,
        uint256 minAmount,
        uint256 price,
        address to
    ) external nonReentrant returns (uint256 energy, uint256 quote) {
        Trade memory trade = _begin(order, signature);
        _enter(order, trade);
        _trade(order, trade, amount, minAmount);
        // All of a balance is all of its shares, and what they are worth to the last fraction is paid for.
        if (order.isWhole() && order.amount == ALL) {
            trade.units = Shares.unwrap(IDissipativeERC20(order.good).sharesOf(order.maker));
            trade.quote = OrderMath.costUp(trade.units, trade.index, trade.limit);
        }
        quote = _settleQuote(order, trade, price, to);
        if (order.side == Side.SELL) order.good.assignShares(order.maker, to, trade.units);
        else order.good.assignShares(msg.sender, order.maker, trade.units);
        return (trade.energy, quote);
    }

    /// @inheritdoc IOrderBook
    function fillExport(
        Order calldata order,
        bytes calldata signature,
        uint256 export_,
        uint256 amount,
        uint256 minAmount,
        uint256 price,
        address to
    ) external nonReentrant returns (uint256 energy, uint256 quote) {
        Trade memory trade = _begin(order, signature);
        (trade.index, trade.limit) = (OrderMath.WAD, order.limitPrice);
        bool sells = order.side == Side.SELL;
        trade.open = trade.open.min(_exportBound(order, export_, sells ? order.maker : msg.sender));
        _work(order, trade, amount, minAmount);
        quote = _settleQuote(order, trade, price, to);
        RETIREMENTS.transferExportPart(export_, Energy.wrap(trade.energy), sells ? to : order.maker);
        return (trade.energy, quote);
    }

    /// @dev What every fill checks first: the order in itself, whose it is, its nonce, time and fee.
    function _begin(Order calldata order, bytes calldata signature)
        internal
        view
        returns (Trade memory trade)
    {
        order.requireSound();
        if (order.taker != address(0) && msg.sender != order.taker) revert NotTaker(msg.sender, order.taker);
        trade.hash = _hash(order);
        trade.open = _requireOpen(order, trade.hash);
        if (!_signed(order, trade.hash, signature)) revert InvalidOrderSignature(order.maker, trade.hash);
        (trade.fee, trade.recipient) = _fee();
        if (trade.fee > order.maxFee) revert OrderFeeExceeded(trade.fee, order.maxFee);
    }

    /// @dev The good is a kWh token that trades.
    function _enter(Order calldata order, Trade memory trade) internal {
        if (order.ofExport()) revert NotEnergyPool(order.good);
        uint256 loss;
        (trade.index, loss) = _termsOf(order.good, order.zone);
        trade.limit = _limitOf(order, loss);
    }

    /// @dev Works a trade of kWh tokens out and records it.
    function _trade(Order calldata order, Trade memory trade, uint256 amount, uint256 minAmount) internal {
        if (trade.open == ALL) {
            Shares held = IDissipativeERC20(order.good).sharesOf(order.maker);
            trade.open = OrderMath.worthDown(Shares.unwrap(held), trade.index);
        }
        _work(order, trade, amount, minAmount);
    }

    /// @dev Works both sides of a trade out, the rounding in the maker's favour, and records it. The least that it may be is the taker's, or the
    /// maker's while as much is open.
    function _work(Order calldata order, Trade memory trade, uint256 amount, uint256 minAmount) internal {
        uint256 traded = amount.min(trade.open);
        uint256 least = minAmount.max(order.minFill.min(trade.open));
        if (traded < least) revert FillTooSmall(traded, least);
        (bool sells, bool exactEnergy) = (order.side == Side.SELL, order.exact == Exact.ENERGY);
        uint256 limit = trade.limit;
        trade.energy = traded;
        if (!exactEnergy) {
            if (limit == 0) revert ZeroAmount();
            trade.energy = sells ? OrderMath.energyDown(traded, limit) : OrderMath.energyUp(traded, limit);
        }
        if (trade.energy > OrderLib.MAX_ENERGY) revert FillTooLarge(trade.energy, OrderLib.MAX_ENERGY);
        trade.quote = traded;
        if (exactEnergy) {
            trade.quote = sells ? OrderMath.quoteUp(traded, limit) : OrderMath.quoteDown(traded, limit);
        }
        trade.units = sells
            ? OrderMath.unitsDown(trade.energy, trade.index)
            : OrderMath.unitsUp(trade.energy, trade.index);
        if (trade.units == 0 || trade.quote == 0) revert ZeroAmount();
        _record(order, trade.hash, traded);
    }

    /// @dev Pays the seller and the fee. @return quote What the caller paid or got.
    function _settleQuote(Order calldata order, Trade memory trade, uint256 price, address to)
        private
        returns (uint256 quote)
    {
        address maker = order.maker;
        if (maker == msg.sender) revert OwnOrder(maker);
        if (to == address(0)) revert InvalidReceiver(to);
        quote = trade.quote;
        uint256 fee;
        if (order.side == Side.SELL) {
            if (trade.fee != 0) quote = OrderMath.gross(quote, trade.fee);
            fee = quote - trade.quote;
            if (price <= type(uint160).max) {
                uint256 most = OrderMath.quoteDown(trade.energy, price);
                if (quote > most) revert QuoteAboveMaximum(quote, most);
            }
            emit OrderFilled(trade.hash, maker, msg.sender, trade.energy, trade.quote, fee);
            _move(order.quote, msg.sender, maker, trade.quote);
            _moveFee(order.quote, msg.sender, trade.recipient, fee);
        } else {
            fee = OrderMath.share(quote, trade.fee);
            quote -= fee;
            uint256 least = OrderMath.quoteUp(trade.energy, price.min(type(uint160).max));
            if (quote < least) revert QuoteBelowMinimum(quote, least);
            emit OrderFilled(trade.hash, maker, msg.sender, trade.energy, trade.quote, fee);
            _move(order.quote, maker, to, quote);
            _moveFee(order.quote, maker, trade.recipient, fee);
        }
    }

    /// @dev The most that an export, which is what the order names and its seller's, allows of it, exact side's unit.
    function _exportBound(Order calldata order, uint256 export_, address seller)
        private
        view
        returns (uint256)
    {
        if (order.good != address(RETIREMENTS) || !order.ofExport()) revert NotAnExportOrder(order.good);
        IRetirements.Export memory known = RETIREMENTS.exportOf(export_);
        if (!_matches(order, known)) revert ExportMismatch(export_);
        if (known.owner != seller) revert NotExportOwner(export_, seller, known.owner);
        uint256 remaining = Energy.unwrap(known.remaining);
        if (order.exact == Exact.ENERGY) return remaining;
        // The most quote whose energy, rounded as the fill rounds it, is no more than what remains.
        return order.side == Side.SELL
            ? OrderMath.quoteUp(remaining + 1, order.limitPrice) - 1
            : OrderMath.quoteDown(remaining, order.limitPrice);
    }
}
