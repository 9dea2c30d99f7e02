// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SecondCode} from "../common/SecondCode.sol";
import {IEnergyPoolFactory} from "../energy/interfaces/IEnergyPoolFactory.sol";
import {BatchAuctions} from "./BatchAuctions.sol";
import {MarketFills} from "./MarketFills.sol";
import {OrderBooks} from "./OrderBooks.sol";
import {IDissipativeAMM} from "./interfaces/IDissipativeAMM.sol";
import {IOrderBook, Solution} from "./interfaces/IOrderBook.sol";

/// @title Signed orders between peers
/// @dev See `IOrderBook`. Nobody owns it; the fee's controller can set a capped fee and its recipient, nothing else. Auctions run from `BatchAuctions`' code
/// on this contract's slots, so that one signature is good for both; that code is made with the book and never changes.
contract OrderBook is MarketFills {
    address private immutable AUCTIONS;

    /// @param factory Whose kWh tokens are traded, and whose Retirements hold direct export. @param market That orders may be filled against.
    /// @param biddingTime_ Seconds that an auction takes solutions. @param controller Of the fee; zero: never any.
    constructor(IEnergyPoolFactory factory, IDissipativeAMM market, uint40 biddingTime_, address controller)
        OrderBooks(factory, biddingTime_, controller)
        MarketFills(market)
    {
        AUCTIONS = address(new BatchAuctions(factory, biddingTime_, controller));
    }

    /// @inheritdoc IOrderBook
    function submit(Solution calldata) external returns (uint256) {
        SecondCode.run(AUCTIONS);
    }

    /// @inheritdoc IOrderBook
    function reassess(Solution calldata) external returns (uint256) {
        SecondCode.run(AUCTIONS);
    }

    /// @inheritdoc IOrderBook
    function settle(Solution calldata) external returns (uint256) {
        SecondCode.run(AUCTIONS);
    }
}
