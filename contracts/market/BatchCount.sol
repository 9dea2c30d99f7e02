// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IDissipativeERC20} from "../energy/interfaces/IDissipativeERC20.sol";
import {IEnergyPool} from "../energy/interfaces/IEnergyPool.sol";
import {IRetirements} from "../energy/interfaces/IRetirements.sol";
import {Energy, Shares} from "../energy/types/Amounts.sol";
import {Zone} from "../oracle/types/Site.sol";
import {OrderBooks} from "./OrderBooks.sol";
import {OrderMath} from "./OrderMath.sol";
import {Exact, IOrderBook, Order, Side, SignedOrder, Solution} from "./interfaces/IOrderBook.sol";
import {OrderLib} from "./types/OrderLib.sol";

/// @title What a solution's orders could trade now
/// @dev Everything here only reads, except that a token is noted as the factory's. Nothing that a maker or a quote does makes the count fail: what cannot
/// be filled counts zero. What reverts is the solver's own mistake, and the same at every time.
abstract contract BatchCount is OrderBooks {
    using FixedPointMathLib for uint256;
    using OrderLib for Order;
    using SafeTransferLib for address;

    /// @dev One side, in the order given. @param units What each could trade, then what it does. @param wanted What would fill it whole. @param open
    /// What is open of it, exact side's unit. @param marginal Bit i: the i-th is at the price. @param inside Σ units of the others. @param total Σ units.
    struct Lane {
        bytes32[] hashes;
        uint256[] units;
        uint256[] wanted;
        uint256[] open;
        uint256 marginal;
        uint256 inside;
        uint256 total;
    }

    /// @dev @param index WAD; 1e18 for direct export. @param loss 1e-6. @param buyPrice What buyers pay, and @param sellPrice what sellers get, WAD.
    struct Batch {
        bytes32 id;
        bytes32 good;
        address token;
        address quote;
        bool ofExport;
        Zone zone;
        uint256 index;
        uint256 loss;
        uint256 fee;
        address recipient;
        uint256 buyPrice;
        uint256 sellPrice;
        Lane sells;
        Lane buys;
        // Sales whose maker and nonce the purchases counted so far have passed.
        uint256 passed;
    }

    uint256 private constant MAX_ORDERS = 64;
    /// @dev The most gas that a contract gets to answer for its signature: several owners' or a passkey's worth, and 64 of them still fit in a transaction.
    uint256 private constant SIGNATURE_GAS = 150_000;

    /// @param checked Whether signatures are needed: those of a chosen solution were, when it was submitted.
    function _count(Solution calldata solution, bool checked) internal returns (Batch memory batch) {
        uint256 count = solution.sells.length + solution.buys.length;
        require(count <= MAX_ORDERS, IOrderBook.TooManyOrders(count, MAX_ORDERS));
        require(solution.sells.length != 0 && solution.buys.length != 0, IOrderBook.NothingMatches());
        require(solution.price != 0, IOrderBook.ZeroAmount());
        Order calldata first = solution.sells[0].order;
        batch.id = first.auctionId(solution.period);
        (batch.good, batch.token, batch.quote) = (first.goodId(), first.good, first.quote);
        // Between coming in and being paid out in other parts it would be rounded to shares, and a claim would melt.
        require(!FACTORY.isPool(batch.quote), IOrderBook.QuoteMelts(batch.quote));
        batch.ofExport = first.ofExport();
        if (batch.ofExport) {
            require(batch.token == address(RETIREMENTS), IOrderBook.NotAnExportOrder(batch.token));
            batch.index = OrderMath.WAD;
        } else {
            (batch.index, batch.loss) = _termsOf(batch.token, Zone.wrap(0));
        }
        (batch.fee, batch.recipient) = _fee();
        batch.buyPrice = solution.price;
        batch.sellPrice = OrderMath.less(solution.price, batch.fee);
        _countLane(batch, batch.sells, solution, Side.SELL, checked);
        _countLane(batch, batch.buys, solution, Side.BUY, checked);
    }

    /// @dev The least of what both sides could trade.
    function _lesserOf(Batch memory batch) internal pure returns (uint256) {
        return batch.sells.total.min(batch.buys.total);
    }

    function _matchOf(Batch memory batch) internal pure returns (uint256 matched) {
        matched = _lesserOf(batch);
        require(matched != 0, IOrderBook.NothingMatches());
    }

    /// @dev A solution is its price and its orders, with their exports. Those that could not be filled when it was submitted are no part of it, then or later:
    /// a signature may have been false. @param admitting Leaves them out. @return admitted Bits of what is in it, sells first.
    function _hashOf(Solution calldata solution, Batch memory batch, bool admitting)
        internal
        pure
        returns (bytes32 hash, uint256 admitted)
    {
        uint256 sells = solution.sells.length;
        uint256 count = sells + solution.buys.length;
        bytes memory parts = abi.encode(solution.price);
        for (uint256 i; i < count; i++) {
            bool sell = i < sells;
            Lane memory lane = sell ? batch.sells : batch.buys;
            uint256 at = sell ? i : i - sells;
            if (admitting && lane.units[at] == 0) continue;
            admitted |= 1 << i;
            parts = abi.encode(keccak256(parts), lane.hashes[at], sell ? solution.sells[at].export_ : 0);
        }
        hash = keccak256(parts);
    }

    function _countLane(
        Batch memory batch,
        Lane memory lane,
        Solution calldata solution,
        Side side,
        bool checked
    ) private view {
        SignedOrder[] calldata orders = side == Side.SELL ? solution.sells : solution.buys;
        uint256 count = orders.length;
        (lane.hashes, lane.units) = (new bytes32[](count), new uint256[](count));
        (lane.wanted, lane.open) = (new uint256[](count), new uint256[](count));
        // What the orders of one maker have of its balance already: they stand side by side.
        uint256 used;
        for (uint256 i; i < count; i++) {
            Order calldata order = orders[i].order;
            if (i != 0) {
                Order calldata last = orders[i - 1].order;
                bool ascends = order.maker > last.maker;
                if (ascends) used = 0;
                else ascends = order.maker == last.maker && order.nonce > last.nonce;
                require(ascends, IOrderBook.OrdersNotAscending(side, i));
            }
            _requireOfAuction(batch, order, side, i);
            lane.hashes[i] = _hash(order);
            if (side == Side.BUY && _isSold(batch, solution.sells, order)) continue;
            if (!_takesPart(batch, lane, order, i)) continue;
            if (checked && !_answersFor(order, lane.hashes[i], orders[i].signature)) continue;
            uint256 units;
            if (side == Side.BUY) {
                (units, used) = _payable(batch, lane.wanted[i], order.maker, used);
            } else {
                units = batch.ofExport
                    ? _exportable(orders, lane, i)
                    : _sellable(batch, order.maker).zeroFloorSub(used);
                units = units.min(lane.wanted[i]);
                used += units;
            }
            lane.units[i] = units;
            lane.total += units;
            if ((lane.marginal >> i) & 1 == 0) lane.inside += units;
        }
    }

    /// @dev Whether a purchase's nonce is that of a sale which takes part: of one nonce one order is filled. Both lists ascend, so each is walked once.
    function _isSold(Batch memory batch, SignedOrder[] calldata sells, Order calldata order)
        private
        pure
        returns (bool)
    {
        uint256 at = batch.passed;
        while (
            at < sells.length
                && (sells[at].order.maker < order.maker
                    || (sells[at].order.maker == order.maker && sells[at].order.nonce < order.nonce))
        ) ++at;
        batch.passed = at;
        return at < sells.length && sells[at].order.maker == order.maker
            && sells[at].order.nonce == order.nonce && batch.sells.units[at] != 0;
    }

    /// @dev What no time changes: the same good, quote and side, and nothing that no fill can satisfy.
    function _requireOfAuction(Batch memory batch, Order calldata order, Side side, uint256 i) private view {
        order.requireSound();
        require(order.side == side, IOrderBook.WrongSide(side, i));
        bool same = order.goodId() == batch.good && order.quote == batch.quote;
        if (same && !batch.ofExport && order.zone != batch.zone && Zone.unwrap(order.zone) != 0) {
            // The first that asks for a zone settles what the token's is.
            if (Zone.unwrap(batch.zone) == 0) batch.zone = IEnergyPool(batch.token).zone();
            same = order.zone == batch.zone;
        }
        require(same, IOrderBook.OrderNotOfAuction(side, i));
    }

    /// @dev Whether the order itself allows a part at this price, now; then what is open of it and what would fill it are set.
    function _takesPart(Batch memory batch, Lane memory lane, Order calldata order, uint256 i)
        private
        view
        returns (bool)
    {
        if (order.taker != address(0) || order.minFill != 0 || order.maxFee < batch.fee) return false;
        bool sells = order.side == Side.SELL;
        uint256 price = sells ? batch.sellPrice : batch.buyPrice;
        uint256 limit = _limitOf(order, batch.loss);
        if (sells ? limit > price : limit < price) return false;
        (uint256 open,) = _openOf(order, lane.hashes[i]);
        // Not open: its maker is asked for no signature and no balance.
        if (open == 0) return false;
        lane.open[i] = open;
        if (order.exact == Exact.QUOTE) lane.wanted[i] = OrderMath.unitsFor(open, batch.index, price);
        else if (open == ALL) lane.wanted[i] = ALL;
        else if (sells) lane.wanted[i] = OrderMath.unitsDown(open, batch.index);
        else lane.wanted[i] = OrderMath.unitsUp(open, batch.index);
        if (limit == price) lane.marginal |= 1 << i;
        return true;
    }

    /// @dev As `_signed`. A contract gets no more gas than a signature needs: it can refuse, not stop the count.
    function _answersFor(Order calldata order, bytes32 hash, bytes calldata signature)
        private
        view
        returns (bool yes)
    {
        address maker = order.maker;
        if (maker.code.length == 0) return _signed(order, hash, signature);
        bytes memory question = abi.encodeCall(IERC1271.isValidSignature, (hash, signature));
        bytes32 magic = bytes32(IERC1271.isValidSignature.selector);
        assembly ("memory-safe") {
            // One word of the answer, however long it is.
            yes := staticcall(SIGNATURE_GAS, maker, add(question, 0x20), mload(question), 0x00, 0x20)
            yes := and(yes, and(gt(returndatasize(), 0x1f), eq(mload(0x00), magic)))
        }
    }

    /// @dev Shares that a maker holds and allows.
    function _sellable(Batch memory batch, address maker) private view returns (uint256 shares) {
        IDissipativeERC20 token = IDissipativeERC20(batch.token);
        shares = Shares.unwrap(token.sharesOf(maker));
        uint256 allowed = token.allowance(maker, address(this));
        if (allowed <= type(uint128).max) shares = shares.min(OrderMath.unitsDown(allowed, batch.index));
    }

    /// @dev What a maker can deliver of the export that the i-th order names, less what its orders before it do.
    function _exportable(SignedOrder[] calldata orders, Lane memory lane, uint256 i)
        private
        view
        returns (uint256 remaining)
    {
        Order calldata order = orders[i].order;
        uint256 export_ = orders[i].export_;
        IRetirements.Export memory known = RETIREMENTS.exportOf(export_);
        require(_matches(order, known), IOrderBook.ExportMismatch(export_));
        if (known.owner != order.maker) return 0;
        if (!RETIREMENTS.isExportOperator(known.owner, address(this))) return 0;
        remaining = Energy.unwrap(known.remaining);
        for (uint256 j = i; j != 0 && orders[j - 1].order.maker == order.maker; j--) {
            if (orders[j - 1].export_ == export_) remaining = remaining.zeroFloorSub(lane.units[j - 1]);
        }
    }

    /// @dev The units up to `wanted` that a buyer can pay for, and what its orders use then.
    function _payable(Batch memory batch, uint256 wanted, address maker, uint256 used)
        private
        view
        returns (uint256 units, uint256 usedNow)
    {
        uint256 budget = batch.quote.balanceOf(maker).min(_allowanceOf(batch.quote, maker));
        budget = budget.min(type(uint128).max).zeroFloorSub(used);
        units = wanted.min(OrderMath.unitsFor(budget, batch.index, batch.buyPrice));
        usedNow = used + OrderMath.costUp(units, batch.index, batch.buyPrice);
    }

    /// @dev Zero for a quote that does not answer.
    function _allowanceOf(address quote, address owner) private view returns (uint256) {
        (bool success, bytes memory answer) =
            quote.staticcall(abi.encodeCall(IERC20.allowance, (owner, address(this))));
        return success && answer.length >= 32 ? abi.decode(answer, (uint256)) : 0;
    }
}
