// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPoolFactory} from "../energy/interfaces/IEnergyPoolFactory.sol";
import {PERIOD} from "../oracle/types/Site.sol";
import {BatchSettlement} from "./BatchSettlement.sol";
import {OrderBooks} from "./OrderBooks.sol";
import {OrderMath} from "./OrderMath.sol";
import {IOrderBook, Side, Solution} from "./interfaces/IOrderBook.sol";

/// @title One price for many
/// @dev Who solves chooses the orders: nobody can see an order that was left out. What keeps it honest is that anyone else can offer more volume, counted from
/// what makers hold and allow at that moment. Volume that was only lent for the count is found by counting again.
/// @dev Never called itself: `OrderBook` runs this code on its own slots, because both together are more than one contract may hold (EIP-170).
contract BatchAuctions is BatchSettlement {
    /// @param factory Whose kWh tokens are traded. @param biddingTime Seconds. @param controller Of the fee.
    constructor(IEnergyPoolFactory factory, uint40 biddingTime, address controller)
        OrderBooks(factory, biddingTime, controller)
    {}

    /// @dev `IOrderBook`: see there.
    function submit(Solution calldata solution) external nonReentrant returns (uint256 volume) {
        Batch memory batch = _count(solution, true);
        IOrderBook.Auction memory auction = _auctions[batch.id];
        if (auction.solution == 0) {
            uint40 current = _currentPeriod();
            require(solution.period == current, IOrderBook.WrongPeriod(solution.period, current));
            // forge-lint: disable-next-line(unsafe-typecast)
            auction.closesAt = uint40(block.timestamp) + BIDDING_TIME;
        }
        // Closed too once it is settled.
        require(block.timestamp < auction.closesAt, IOrderBook.BiddingClosed(batch.id, auction.closesAt));
        uint256 matched = _matchOf(batch);
        require(
            batch.sells.inside <= matched,
            IOrderBook.PriceDoesNotClear(Side.SELL, batch.sells.inside, matched)
        );
        require(
            batch.buys.inside <= matched, IOrderBook.PriceDoesNotClear(Side.BUY, batch.buys.inside, matched)
        );
        volume = OrderMath.worthDown(matched, batch.index);
        require(volume > auction.volume, IOrderBook.VolumeNotLarger(volume, auction.volume));

        uint256 admitted;
        (auction.solution, admitted) = _hashOf(solution, batch, true);
        // forge-lint: disable-next-line(unsafe-typecast)
        auction.volume = uint128(volume); // of what is held
        _auctions[batch.id] = auction;
        emit IOrderBook.SolutionChosen(
            batch.id, msg.sender, auction.solution, admitted, solution.price, volume, auction.closesAt
        );
    }

    /// @dev `IOrderBook`: see there.
    function reassess(Solution calldata solution) external nonReentrant returns (uint256 volume) {
        (Batch memory batch, IOrderBook.Auction memory auction) = _chosen(solution);
        volume = OrderMath.worthDown(_lesserOf(batch), batch.index);
        require(volume < auction.volume, IOrderBook.VolumeNotLarger(auction.volume, volume));
        // forge-lint: disable-next-line(unsafe-typecast)
        auction.volume = uint128(volume); // less than one
        if (block.timestamp >= auction.closesAt) {
            // forge-lint: disable-next-line(unsafe-typecast)
            auction.closesAt = uint40(block.timestamp) + BIDDING_TIME;
        }
        _auctions[batch.id] = auction;
        emit IOrderBook.SolutionReassessed(batch.id, volume, auction.closesAt);
    }

    /// @dev `IOrderBook`: see there.
    function settle(Solution calldata solution) external nonReentrant returns (uint256 volume) {
        (Batch memory batch, IOrderBook.Auction memory auction) = _chosen(solution);
        require(block.timestamp >= auction.closesAt, IOrderBook.BiddingOpen(batch.id, auction.closesAt));
        uint256 matched = _matchOf(batch);
        volume = OrderMath.worthDown(matched, batch.index);
        require(2 * volume >= auction.volume, IOrderBook.SolutionShrunk(batch.id, auction.volume, volume));
        _auctions[batch.id].settled = true;
        volume = OrderMath.worthDown(_settle(solution, batch, matched), batch.index);
    }

    /// @dev The auction's chosen solution, counted as of now.
    function _chosen(Solution calldata solution)
        private
        returns (Batch memory batch, IOrderBook.Auction memory auction)
    {
        batch = _count(solution, false);
        auction = _auctions[batch.id];
        require(!auction.settled, IOrderBook.AlreadySettled(batch.id));
        (bytes32 given,) = _hashOf(solution, batch, false);
        require(given == auction.solution, IOrderBook.NotTheSolution(batch.id, given, auction.solution));
    }

    /// @dev Every period end is a multiple of the period, and belongs to the period that it ends.
    function _currentPeriod() private view returns (uint40) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint40((block.timestamp + PERIOD - 1) / PERIOD * PERIOD);
    }
}
