// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

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
        _runAuctions();
    }

    /// @inheritdoc IOrderBook
    function reassess(Solution calldata) external returns (uint256) {
        _runAuctions();
    }

    /// @inheritdoc IOrderBook
    function settle(Solution calldata) external returns (uint256) {
        _runAuctions();
    }

    /// @dev Runs the call in hand from the auctions' code, and ends it with what that returns or reverts with.
    function _runAuctions() private {
        address auctions = AUCTIONS;
        assembly ("memory-safe") {
            // Never returns to Solidity; what it needs is beyond the memory in use.
            let m := mload(0x40)
            calldatacopy(m, 0, calldatasize())
            let ok := delegatecall(gas(), auctions, m, calldatasize(), 0, 0)
            returndatacopy(m, 0, returndatasize())
            if iszero(ok) { revert(m, returndatasize()) }
            return(m, returndatasize())
        }
    }
}
