// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IDissipativeAMM} from "../../market/interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey} from "../../market/types/PoolKey.sol";

/// @title Everything about a pool of the market at one block
/// @notice Views only. What a trader, a provider or a page needs, in one call: parts read one by one may be of different blocks.
/// @dev Keeps nothing and can do nothing; nobody but readers depends on it. It reads the market's views, so it reverts with Reentrancy or SessionOpen
/// while these do.
interface IMarketLens {
    /// @notice A pool. @param time The block's, unix seconds. @param index The kWh token's, WAD. @param decayRate λ, WAD per second. @param pendingLoss
    /// What is known to be lost of every kWh and not yet taken off, ppm. @param ended Whether the vintage has: nothing trades, leaving works.
    /// @param buyFee 1e-6 of the quote that comes in. @param sellFee 1e-6 of the kWh that come in: with the carry fee at the present λ.
    /// @param spotPrice Quote base units per kWh, WAD; never an oracle. @param averagePrice The moving average, likewise; zero when the curve has none.
    /// @param activeQuote What the curve needs, base units, ⌈⌉. @param idleQuote What dissipation released, base units, ⌊⌋.
    /// @param harvestable Whether that is enough to be harvested. @param recharge What a recharge would find; all zero after the end of the vintage.
    /// @param depth As it was asked for. @param position The account's.
    struct MarketSnapshot {
        PoolId id;
        PoolKey key;
        uint40 time;
        uint256 index;
        uint256 decayRate;
        uint256 pendingLoss;
        bool ended;
        uint256 buyFee;
        uint256 sellFee;
        IDissipativeAMM.Reserves reserves;
        IDissipativeAMM.Income income;
        uint256 spotPrice;
        uint256 averagePrice;
        uint256 activeQuote;
        uint256 idleQuote;
        bool harvestable;
        IDissipativeAMM.RechargeTerms recharge;
        Depth[] depth;
        Position position;
    }

    /// @notice What one trade costs that moves spot by a part of it, fees included, to within a few units of the reserves. @param move Ppm of spot. @param quoteIn Buys spot up, base
    /// units. @param energyOut What that buys, µWh, ⌊⌋. @param energyIn Sells spot down, µWh, ⌈⌉. @param quoteOut What that brings, base units.
    struct Depth {
        uint256 move;
        uint256 quoteIn;
        uint256 energyOut;
        uint256 energyIn;
        uint256 quoteOut;
    }

    /// @notice An account's liquidity in a pool, as removing all of it would pay now. @param liquidity Shares of it. @param energyShares kWh in token
    /// shares. @param energy What they are now, µWh, ⌊⌋. @param quote Base units, idle quote included. @param idleQuote The idle part of it.
    /// @param harvest What harvests have credited besides, to be claimed, base units. @param value All of it in base units of the quote: kWh at the average
    /// price, less what is known to be lost.
    struct Position {
        PoolId id;
        uint256 liquidity;
        uint256 energyShares;
        uint256 energy;
        uint256 quote;
        uint256 idleQuote;
        uint256 harvest;
        uint256 value;
    }

    /// @notice Spot cannot fall by all of itself. @param move Ppm, below a million.
    error MoveOutOfRange(uint256 move);

    /// @notice A pool, its depth and an account's part in it. Reverts with UnknownPool of the market, and with MoveOutOfRange.
    /// @param moves Changes of spot whose cost is wanted, ppm each. @param account Whose position; zero for none.
    function poolOf(PoolKey calldata key, uint256[] calldata moves, address account)
        external
        view
        returns (MarketSnapshot memory);
    /// @notice An account's positions in these pools, in their order; all zero where it has none. Reverts with UnknownPool of the market.
    function positionsOf(address account, PoolKey[] calldata keys) external view returns (Position[] memory);
    /// @notice Whose pools it reads.
    function amm() external view returns (IDissipativeAMM);
}
