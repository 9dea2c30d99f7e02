// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {OrderBooks} from "./OrderBooks.sol";
import {IOrderBook, Order} from "./interfaces/IOrderBook.sol";
import {OrderLib} from "./types/OrderLib.sol";

/// @title What a maker does without a taker
abstract contract OrderDesk is IOrderBook, OrderBooks {
    using OrderLib for Order;
    using SafeTransferLib for address;

    // ——— cancelling ———

    /// @inheritdoc IOrderBook
    function cancel(uint256 word, uint256 mask) external nonReentrant {
        _nonces[msg.sender][word] |= mask;
        emit NoncesCancelled(msg.sender, word, mask);
    }

    /// @inheritdoc IOrderBook
    function cancelBelow(uint64 floor) external nonReentrant {
        require(floor > _floors[msg.sender], NonceFloorNotRaised(floor, _floors[msg.sender]));
        _floors[msg.sender] = floor;
        emit NonceFloorRaised(msg.sender, floor);
    }

    // ——— claims ———

    /// @inheritdoc IOrderBook
    function claim(address token, address to) external nonReentrant returns (uint256 amount) {
        amount = _claims[token][msg.sender];
        require(amount != 0, NothingToClaim(token, msg.sender));
        require(to != address(0), InvalidReceiver(to));
        _claims[token][msg.sender] = 0;
        emit Claimed(token, msg.sender, to, amount);
        token.safeTransfer(to, amount);
    }

    /// @inheritdoc IOrderBook
    function claimOf(address token, address account) external view nonReadReentrant returns (uint256) {
        return _claims[token][account];
    }

    // ——— views ———

    /// @inheritdoc IOrderBook
    function hashOf(Order calldata order) external view returns (bytes32) {
        return _hash(order);
    }

    /// @inheritdoc IOrderBook
    function openOf(Order calldata order) external view nonReadReentrant returns (uint256 open) {
        Fault fault;
        (open, fault) = _openOf(order, _hash(order));
        if (fault != Fault.NONE) open = 0;
    }

    /// @inheritdoc IOrderBook
    function filledOf(address maker, uint64 nonce)
        external
        view
        nonReadReentrant
        returns (uint128 filled, bytes16 order)
    {
        Fill memory known = _fills[maker][nonce];
        return (known.filled, known.order);
    }

    /// @inheritdoc IOrderBook
    function nonceWord(address maker, uint256 word) external view nonReadReentrant returns (uint256) {
        return _nonces[maker][word];
    }

    /// @inheritdoc IOrderBook
    function nonceFloor(address maker) external view nonReadReentrant returns (uint64) {
        return _floors[maker];
    }

    /// @inheritdoc IOrderBook
    function goodOf(Order calldata order) external pure returns (bytes32) {
        return order.goodId();
    }

    /// @inheritdoc IOrderBook
    function auctionOf(bytes32 auction) external view nonReadReentrant returns (Auction memory) {
        return _auctions[auction];
    }

    /// @inheritdoc IOrderBook
    function auctionIdOf(Order calldata order, uint40 period) external pure returns (bytes32) {
        return order.auctionId(period);
    }

    /// @inheritdoc IOrderBook
    function biddingTime() external view returns (uint40) {
        return BIDDING_TIME;
    }
}
