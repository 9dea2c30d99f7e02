// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {IDissipativeERC20} from "../energy/interfaces/IDissipativeERC20.sol";
import {IEnergyPoolFactory} from "../energy/interfaces/IEnergyPoolFactory.sol";
import {AMMMath} from "./AMMMath.sol";
import {MarketIncome} from "./MarketIncome.sol";
import {MarketOffice} from "./MarketOffice.sol";
import {SettlementDesk} from "./SettlementDesk.sol";
import {IDissipativeAMM} from "./interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey, PoolKeyLib} from "./types/PoolKey.sol";
import {MAX_ENERGY_SHARES, PoolState} from "./types/PoolState.sol";

/// @title The market for a good that melts
/// @notice One contract for all pools: a pool is one slot that a swap writes and three that only liquidity and the pool's income write.
/// @dev A token's index is read once a call, so every amount of a call is measured by the same I. Reserves are what this contract counted,
/// never what it holds: donations change nothing. What no trade needs runs from `MarketOffice`'s code on the same slots.
contract DissipativeAMM is IDissipativeAMM, MarketIncome {
    using PoolKeyLib for PoolKey;
    using FixedPointMathLib for uint256;

    /// @param factory_ Whose tokens may be listed. @param feeController Who sets the protocol's share of growth; zero: it never has one.
    constructor(IEnergyPoolFactory factory_, address feeController)
        MarketIncome(factory_, feeController)
        SettlementDesk(factory_)
    {}

    /// @inheritdoc IDissipativeAMM
    function initialize(PoolKey calldata key, uint256 energy, uint256 quote, address to, uint256 deadline)
        external
        nonReentrant
        before(deadline)
        returns (PoolId id, uint256 liquidity)
    {
        id = key.toId();
        uint256 shares;
        (liquidity, shares) = _ask(abi.encodeCall(MarketOffice.open, (key, energy, quote)));
        _mint(to, uint256(PoolId.unwrap(id)), liquidity);
        quote = _toUnitsSaturated(quote, key.quoteUnit()) * key.quoteUnit();
        emit PoolInitialized(id, key.energyToken(), key.quoteToken(), key);
        emit LiquidityAdded(id, liquidity, shares, quote);
        _takeShares(key.energyToken(), shares, Settlement.EXTERNAL);
        _takeQuote(key.quoteToken(), quote, Settlement.EXTERNAL);
    }

    /// @inheritdoc IDissipativeAMM
    function sellEnergy(
        PoolKey calldata key,
        uint256 energyIn,
        uint256 minQuoteOut,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external nonReentrant before(deadline) returns (uint256 quoteOut) {
        uint256 unit = key.quoteUnit();
        unchecked {
            // Below 2^64 · 10^30.
            (uint256 units,) = _sell(key, energyIn, unit, settlement);
            quoteOut = units * unit;
        }
        if (quoteOut < minQuoteOut) revert OutputBelowMinimum(quoteOut, minQuoteOut);
        _giveQuote(key.quoteToken(), quoteOut, to, settlement);
    }

    /// @inheritdoc IDissipativeAMM
    function sellShares(
        PoolKey calldata key,
        uint256 shares,
        uint256 minQuoteOut,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external nonReentrant before(deadline) returns (uint256 quoteOut) {
        uint256 unit = key.quoteUnit();
        uint256 taken;
        (quoteOut, taken) = _sellShares(key, shares, unit, settlement);
        unchecked {
            quoteOut *= unit;
        }
        if (quoteOut < minQuoteOut) revert OutputBelowMinimum(quoteOut, minQuoteOut);
        _takeShares(key.energyToken(), taken, settlement);
        _giveQuote(key.quoteToken(), quoteOut, to, settlement);
    }

    /// @inheritdoc IDissipativeAMM
    function sellEnergyForExact(
        PoolKey calldata key,
        uint256 quoteOut,
        uint256 maxEnergyIn,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external nonReentrant before(deadline) returns (uint256 energyIn) {
        uint256 unit = key.quoteUnit();
        uint256 units = quoteOut.divUp(unit);
        (uint256 shares, uint256 index) = _sellForExact(key, units, unit);
        energyIn = AMMMath.toEnergyUp(shares, index);
        if (energyIn > maxEnergyIn) revert InputAboveMaximum(energyIn, maxEnergyIn);
        _takeShares(key.energyToken(), shares, settlement);
        _giveQuote(key.quoteToken(), units * unit, to, settlement);
    }

    /// @inheritdoc IDissipativeAMM
    function buyEnergy(
        PoolKey calldata key,
        uint256 quoteIn,
        uint256 minEnergyOut,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external nonReentrant before(deadline) returns (uint256 energyOut) {
        uint256 index = _openIndex(key.energyToken());
        uint256 unit = key.quoteUnit();
        uint256 units = _toUnitsSaturated(quoteIn, unit);
        uint256 shares = _buy(key, units, index, unit);
        energyOut = AMMMath.toEnergyDown(shares, index);
        if (energyOut < minEnergyOut) revert OutputBelowMinimum(energyOut, minEnergyOut);
        unchecked {
            // At most quoteIn.
            _takeQuote(key.quoteToken(), units * unit, settlement);
        }
        _giveShares(key.energyToken(), shares, to, settlement);
    }

    /// @inheritdoc IDissipativeAMM
    function buyExactEnergy(
        PoolKey calldata key,
        uint256 energyOut,
        uint256 maxQuoteIn,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external nonReentrant before(deadline) returns (uint256 quoteIn) {
        uint256 index = _openIndex(key.energyToken());
        // Rounded up: the receiver gets at least what was asked for.
        uint256 shares = AMMMath.toSharesUp(energyOut.min(MAX_ENERGY_SHARES + 1), index);
        return _buyFor(key, shares, index, maxQuoteIn, to, settlement);
    }

    /// @inheritdoc IDissipativeAMM
    function buyExactShares(
        PoolKey calldata key,
        uint256 shares,
        uint256 maxQuoteIn,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external nonReentrant before(deadline) returns (uint256 quoteIn) {
        return _buyFor(key, shares, _openIndex(key.energyToken()), maxQuoteIn, to, settlement);
    }

    /// @inheritdoc IDissipativeAMM
    function swapEnergy(
        PoolKey calldata from,
        PoolKey calldata into,
        uint256 energyIn,
        uint256 minEnergyOut,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external nonReentrant before(deadline) returns (uint256 energyOut) {
        require(from.quoteToken() == into.quoteToken(), QuoteMismatch(from.quoteToken(), into.quoteToken()));
        // The quote only changes pools. Pools of one quote have one scale, so internal units are the same in both.
        uint256 unit = from.quoteUnit();
        (uint256 units,) = _sell(from, energyIn, unit, settlement);

        uint256 index = _openIndex(into.energyToken());
        uint256 shares = _buy(into, units, index, unit);
        energyOut = AMMMath.toEnergyDown(shares, index);
        if (energyOut < minEnergyOut) revert OutputBelowMinimum(energyOut, minEnergyOut);
        _giveShares(into.energyToken(), shares, to, settlement);
    }

    /// @inheritdoc IDissipativeAMM
    function addLiquidity(
        PoolKey calldata key,
        uint256 maxEnergyShares,
        uint256 maxQuote,
        uint256 minLiquidity,
        address to,
        Settlement settlement,
        uint256 deadline
    )
        external
        nonReentrant
        before(deadline)
        returns (uint256 liquidity, uint256 energyShares, uint256 quote)
    {
        uint256 unit = key.quoteUnit();
        (liquidity, energyShares, quote) =
            _add(key, maxEnergyShares.min(MAX_ENERGY_SHARES + 1), _toUnitsSaturated(maxQuote, unit), to);
        if (liquidity < minLiquidity) revert OutputBelowMinimum(liquidity, minLiquidity);
        unchecked {
            // Below 2^65 · 10^30.
            quote *= unit;
        }
        _takeShares(key.energyToken(), energyShares, settlement);
        _takeQuote(key.quoteToken(), quote, settlement);
    }

    /// @inheritdoc IDissipativeAMM
    function addEnergyLiquidity(
        PoolKey calldata key,
        uint256 energyIn,
        uint256 energySold,
        uint256 minLiquidity,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external nonReentrant before(deadline) returns (uint256 liquidity, uint256 energy) {
        uint256 rest;
        uint256 shares;
        (liquidity, energy, shares, rest) = _sellAndAdd(key, energyIn, energySold, to, settlement);
        if (liquidity < minLiquidity) revert OutputBelowMinimum(liquidity, minLiquidity);
        _takeShares(key.energyToken(), shares, settlement);
        if (rest != 0) _giveQuote(key.quoteToken(), rest, to, settlement);
    }

    /// @inheritdoc IDissipativeAMM
    function addQuoteLiquidity(
        PoolKey calldata key,
        uint256 quoteIn,
        uint256 quoteSpent,
        uint256 minLiquidity,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external nonReentrant before(deadline) returns (uint256 liquidity, uint256 quote) {
        uint256 rest;
        (liquidity, quote, rest) = _buyAndAdd(key, quoteIn, quoteSpent, to);
        if (liquidity < minLiquidity) revert OutputBelowMinimum(liquidity, minLiquidity);
        _takeQuote(key.quoteToken(), quote, settlement);
        if (rest != 0) _giveShares(key.energyToken(), rest, to, settlement);
    }

    /// @inheritdoc IDissipativeAMM
    function removeLiquidity(
        PoolKey calldata key,
        uint256 liquidity,
        uint256 minEnergyShares,
        uint256 minQuote,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external nonReentrant before(deadline) returns (uint256 energyShares, uint256 quote) {
        PoolId id = key.toId();
        (energyShares, quote) = _remove(id, liquidity);
        quote *= key.quoteUnit();
        if (energyShares < minEnergyShares) revert OutputBelowMinimum(energyShares, minEnergyShares);
        if (quote < minQuote) revert OutputBelowMinimum(quote, minQuote);

        emit LiquidityRemoved(id, liquidity, energyShares, quote);
        _giveShares(key.energyToken(), energyShares, to, settlement);
        _giveQuote(key.quoteToken(), quote, to, settlement);
    }

    // ——— views ———

    /// @inheritdoc IDissipativeAMM
    function idOf(PoolKey calldata key) external pure returns (PoolId) {
        return key.toId();
    }

    /// @inheritdoc IDissipativeAMM
    function reservesOf(PoolId id) external view nonReadReentrant returns (Reserves memory) {
        Pool storage pool = _pools[id];
        PoolState state = _load(pool, id);
        return Reserves(
            state.energyShares(),
            state.staticQuote(),
            state.totalQuote(),
            pool.liquidity,
            state.emaTick(),
            state.lastTrade()
        );
    }

    /// @inheritdoc IDissipativeAMM
    function spotPrice(PoolKey calldata key) external view nonReadReentrant returns (uint256) {
        PoolId id = key.toId();
        PoolState state = _load(_pools[id], id);
        return AMMMath.spot(state.energyShares(), state.staticQuote(), key.quoteUnit());
    }

    /// @inheritdoc IDissipativeAMM
    function idleQuote(PoolKey calldata key) external view nonReadReentrant returns (uint256) {
        PoolId id = key.toId();
        PoolState state = _load(_pools[id], id);
        uint256 index = IDissipativeERC20(key.energyToken()).index();
        return AMMMath.idle(state.staticQuote(), state.totalQuote(), index) * key.quoteUnit();
    }

    // ——— trades in shares ———

    /// @dev Buys shares for the caller's quote. @return quoteIn Base units.
    function _buyFor(
        PoolKey calldata key,
        uint256 shares,
        uint256 index,
        uint256 maxQuoteIn,
        address to,
        Settlement settlement
    ) private returns (uint256 quoteIn) {
        uint256 unit = key.quoteUnit();
        unchecked {
            // A pool takes below 2^64 · 10^30; what overflows has been refused.
            quoteIn = _buyExact(key, shares, index, unit) * unit;
        }
        if (quoteIn > maxQuoteIn) revert InputAboveMaximum(quoteIn, maxQuoteIn);
        _takeQuote(key.quoteToken(), quoteIn, settlement);
        _giveShares(key.energyToken(), shares, to, settlement);
    }
}
