// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IDissipativeERC20} from "../energy/interfaces/IDissipativeERC20.sol";
import {Shares} from "../energy/types/Amounts.sol";
import {EnergyTokenLib} from "./EnergyTokenLib.sol";
import {LimitOrders} from "./LimitOrders.sol";
import {OrderMath} from "./OrderMath.sol";
import {IDissipativeAMM} from "./interfaces/IDissipativeAMM.sol";
import {Exact, IOrderBook, Order, Side} from "./interfaces/IOrderBook.sol";
import {OrderLib} from "./types/OrderLib.sol";
import {PoolKey, PoolKeyLib} from "./types/PoolKey.sol";

/// @title One order against a pool of the market
/// @dev The book stands between: it takes at most what the maker's limit comes to, trades, and gives the maker everything but the fee. It is told
/// what it got by balances before and after, so what it keeps for others is never part of it.
abstract contract MarketFills is LimitOrders {
    using EnergyTokenLib for address;
    using FixedPointMathLib for uint256;
    using OrderLib for Order;
    using PoolKeyLib for PoolKey;
    using SafeTransferLib for address;

    IDissipativeAMM.Settlement private constant EXTERNAL = IDissipativeAMM.Settlement.EXTERNAL;

    IDissipativeAMM internal immutable MARKET;

    /// @param market Whose pools orders are filled against.
    constructor(IDissipativeAMM market) {
        MARKET = market;
    }

    /// @inheritdoc IOrderBook
    function fillThroughMarket(
        Order calldata order,
        bytes calldata signature,
        PoolKey calldata key,
        uint256 amount,
        uint256 minAmount
    ) external nonReentrant returns (uint256 energy, uint256 quote) {
        if (key.energyToken() != order.good || key.quoteToken() != order.quote) {
            revert PoolMismatch(key.energyToken(), key.quoteToken());
        }
        Trade memory trade = _begin(order, signature);
        _enter(order, trade);
        _trade(order, trade, amount, minAmount);
        uint256 fee;
        (energy, quote, fee) =
            order.side == Side.SELL ? _sellThrough(order, key, trade) : _buyThrough(order, key, trade);
        emit OrderFilled(trade.hash, order.maker, address(MARKET), energy, quote, fee);
    }

    /// @dev `trade` holds the limit: with exact energy the least quote, with exact quote the most energy.
    function _sellThrough(Order calldata order, PoolKey calldata key, Trade memory trade)
        private
        returns (uint256 energy, uint256 quote, uint256 fee)
    {
        (address good, address maker) = (order.good, order.maker);
        good.assignShares(maker, address(this), trade.units);
        _allow(good, trade.units);
        uint256 balance = order.quote.balanceOf(address(this));
        energy = trade.energy;
        if (order.exact == Exact.ENERGY) {
            MARKET.sellEnergy(key, energy, 0, address(this), EXTERNAL, block.timestamp);
        } else {
            uint256 shares = _sharesHere(good);
            energy = MARKET.sellEnergyForExact(
                key, OrderMath.gross(trade.quote, trade.fee), energy, address(this), EXTERNAL, block.timestamp
            );
            uint256 left = trade.units + _sharesHere(good) - shares;
            if (left != 0) good.assignShares(address(this), maker, left);
        }
        quote = order.quote.balanceOf(address(this)).zeroFloorSub(balance);
        fee = OrderMath.share(quote, trade.fee);
        quote -= fee;
        if (quote < trade.quote) revert QuoteBelowMinimum(quote, trade.quote);
        _send(order.quote, maker, quote);
        _payFee(order.quote, trade.recipient, fee);
    }

    /// @dev `trade` holds the limit: with exact energy the most quote, with exact quote the least energy.
    function _buyThrough(Order calldata order, PoolKey calldata key, Trade memory trade)
        private
        returns (uint256 energy, uint256 quote, uint256 fee)
    {
        (address token, address maker) = (order.quote, order.maker);
        uint256 balance = token.balanceOf(address(this));
        _move(token, maker, address(this), trade.quote);
        uint256 most = trade.quote - OrderMath.share(trade.quote, trade.fee);
        _allow(token, most);
        if (order.exact == Exact.ENERGY) {
            energy = trade.energy;
            MARKET.buyExactEnergy(key, energy, most, maker, EXTERNAL, block.timestamp);
        } else {
            energy = MARKET.buyEnergy(key, most, trade.energy, maker, EXTERNAL, block.timestamp);
        }
        // What the pool took, by what is left here of the maker's quote.
        uint256 left = token.balanceOf(address(this)).zeroFloorSub(balance);
        quote = OrderMath.gross(trade.quote.zeroFloorSub(left), trade.fee).min(trade.quote);
        fee = quote - (trade.quote - left);
        _send(token, maker, trade.quote - quote);
        _payFee(token, trade.recipient, fee);
    }

    function _payFee(address token, address recipient, uint256 fee) private {
        if (fee != 0 && !_trySend(token, recipient, fee)) _keep(token, recipient, fee);
    }

    /// @dev The market takes what this contract sells or pays, and calls for it only when asked to.
    function _allow(address token, uint256 amount) private {
        if (IDissipativeERC20(token).allowance(address(this), address(MARKET)) >= amount) return;
        token.safeApproveWithRetry(address(MARKET), ALL);
    }

    function _sharesHere(address token) private view returns (uint256) {
        return Shares.unwrap(IDissipativeERC20(token).sharesOf(address(this)));
    }
}
