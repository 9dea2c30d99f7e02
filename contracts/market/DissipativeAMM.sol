// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IDissipativeERC20} from "../energy/interfaces/IDissipativeERC20.sol";
import {IEnergyPoolFactory} from "../energy/interfaces/IEnergyPoolFactory.sol";
import {AMMMath} from "./AMMMath.sol";
import {EnergyTokenLib} from "./EnergyTokenLib.sol";
import {SettlementDesk} from "./SettlementDesk.sol";
import {IDissipativeAMM} from "./interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey, PoolKeyLib} from "./types/PoolKey.sol";
import {MAX_ENERGY_SHARES, MAX_QUOTE, PoolState} from "./types/PoolState.sol";

/// @title The market for a good that melts
/// @notice One contract for all pools: a pool is one slot that a swap writes and one that only liquidity writes.
/// @dev A token's index is read once a call, so every amount of a call is measured by the same I. Reserves are what this contract counted,
/// never what it holds: donations change nothing.
contract DissipativeAMM is IDissipativeAMM, SettlementDesk {
    using PoolKeyLib for PoolKey;
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @dev A pool's slots. A: `state`, all that a swap reads and writes. B: what only liquidity reads and writes; the harvest accumulator joins
    /// it when idle quote gets its own exit. C, later: protocol fee and auction.
    struct Pool {
        PoolState state;
        uint128 liquidity;
    }

    /// @dev ⌊e^(−13.8)⌋, WAD: at or below it the vintage has ended. Cheaper than asking the token twice, and it also stops a zero index.
    uint256 internal constant END_OF_VINTAGE = 1_015_631_471_002;
    /// @dev Fee and carry cap together, 1e-6 of the input.
    uint256 internal constant MAX_FEES = 500_000;
    /// @dev Full contraction, quarters.
    uint256 internal constant FULL_CONTRACTION = 4;
    /// @dev Decimals of a quote that are counted inside, and how many more a quote may have: spot stays below 2^256.
    uint256 internal constant INTERNAL_DECIMALS = 6;
    uint256 internal constant MAX_SCALE = 30;

    mapping(PoolId id => Pool) internal _pools;

    constructor(IEnergyPoolFactory factory_) SettlementDesk(factory_) {}

    modifier before(uint256 deadline) {
        if (block.timestamp > deadline) revert DeadlinePassed(deadline, block.timestamp);
        _;
    }

    /// @inheritdoc IDissipativeAMM
    function initialize(PoolKey calldata key, uint256 energy, uint256 quote, address to, uint256 deadline)
        external
        nonReentrant
        before(deadline)
        returns (PoolId id, uint256 liquidity)
    {
        id = key.toId();
        _validate(key, id);
        uint256 index = _openIndex(key.energyToken());
        uint256 shares = _toSharesSaturated(energy, index);
        uint256 units = _toUnitsSaturated(quote, key.quoteUnit());
        liquidity = _open(id, shares, units, index, to);
        quote = units * key.quoteUnit();
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
            quoteOut = _sell(key, energyIn, unit, settlement) * unit;
        }
        if (quoteOut < minQuoteOut) revert OutputBelowMinimum(quoteOut, minQuoteOut);
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
        uint256 index = _openIndex(key.energyToken());
        uint256 unit = key.quoteUnit();
        uint256 units = quoteOut.divUp(unit);
        uint256 shares = _sellForExact(key, units, index, unit);
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
        address energy = key.energyToken();
        uint256 index = _openIndex(energy);
        // Rounded up: the receiver gets at least what was asked for.
        uint256 shares = AMMMath.toSharesUp(energyOut.min(MAX_ENERGY_SHARES + 1), index);
        uint256 unit = key.quoteUnit();
        quoteIn = _buyExact(key, shares, index, unit) * unit;
        if (quoteIn > maxQuoteIn) revert InputAboveMaximum(quoteIn, maxQuoteIn);
        _takeQuote(key.quoteToken(), quoteIn, settlement);
        _giveShares(key.energyToken(), shares, to, settlement);
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
        uint256 units = _sell(from, energyIn, unit, settlement);

        uint256 index = _openIndex(into.energyToken());
        uint256 shares = _buy(into, units, index, unit);
        energyOut = AMMMath.toEnergyDown(shares, index);
        if (energyOut < minEnergyOut) revert OutputBelowMinimum(energyOut, minEnergyOut);
        _giveShares(into.energyToken(), shares, to, settlement);
    }

    /// @inheritdoc IDissipativeAMM
    function addLiquidity(
        PoolKey calldata key,
        uint256 maxEnergy,
        uint256 maxQuote,
        uint256 minLiquidity,
        address to,
        Settlement settlement,
        uint256 deadline
    ) external nonReentrant before(deadline) returns (uint256 liquidity, uint256 energy, uint256 quote) {
        uint256 index = _openIndex(key.energyToken());
        uint256 shares;
        (liquidity, shares, quote) = _add(key, _toSharesSaturated(maxEnergy, index), maxQuote, to);
        if (liquidity < minLiquidity) revert OutputBelowMinimum(liquidity, minLiquidity);
        energy = AMMMath.toEnergyUp(shares, index);
        _takeShares(key.energyToken(), shares, settlement);
        _takeQuote(key.quoteToken(), quote, settlement);
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
        _burnInternal(uint256(PoolId.unwrap(id)), liquidity);
        (energyShares, quote) = _remove(id, liquidity);
        quote *= key.quoteUnit();
        if (energyShares < minEnergyShares) revert OutputBelowMinimum(energyShares, minEnergyShares);
        if (quote < minQuote) revert OutputBelowMinimum(quote, minQuote);

        emit LiquidityRemoved(id, liquidity, energyShares, quote);
        _giveShares(key.energyToken(), energyShares, to, settlement);
        _giveQuote(key.quoteToken(), quote, to, settlement);
    }

    /// @inheritdoc IDissipativeAMM
    function idOf(PoolKey calldata key) external pure returns (PoolId) {
        return key.toId();
    }

    /// @inheritdoc IDissipativeAMM
    function reservesOf(PoolId id) external view nonReadReentrant returns (Reserves memory) {
        Pool storage pool = _pools[id];
        PoolState state = _load(pool, id);
        return Reserves(state.energyShares(), state.staticQuote(), state.totalQuote(), pool.liquidity);
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

    /// @dev Takes the caller's energy and sells it to a pool's curve. @return out Internal quote units.
    function _sell(PoolKey calldata key, uint256 energyIn, uint256 unit, Settlement settlement)
        internal
        returns (uint256 out)
    {
        PoolId id = key.toId();
        Pool storage pool = _pools[id];
        // A pool that exists has a token of the factory's: no other is asked to move anything.
        PoolState state = _load(pool, id);
        (uint256 shares, uint256 index) = _takeEnergy(key.energyToken(), energyIn, settlement);
        _requireCovered(state, key, index);
        uint256 dys;
        (dys, out) =
            AMMMath.sellExactIn(state.energyShares(), state.staticQuote(), shares, key.fee(), 0, index);
        require(out != 0, ZeroAmount());
        unchecked {
            _store(pool, id, state, int256(shares), -int256(dys), -int256(out));
            emit Swapped(id, int256(shares), -int256(out * unit));
        }
    }

    /// @dev The least shares that get `out` internal units.
    function _sellForExact(PoolKey calldata key, uint256 out, uint256 index, uint256 unit)
        internal
        returns (uint256 shares)
    {
        require(out != 0, ZeroAmount());
        PoolId id = key.toId();
        Pool storage pool = _pools[id];
        PoolState state = _loadCovered(pool, id, key, index);
        require(out <= state.totalQuote(), InsufficientReserves(id, out, state.totalQuote()));
        uint256 dys;
        (shares, dys) =
            AMMMath.sellExactOut(state.energyShares(), state.staticQuote(), out, key.fee(), 0, index);
        require(dys < state.staticQuote(), InsufficientReserves(id, dys, state.staticQuote()));
        unchecked {
            _store(pool, id, state, int256(shares), -int256(dys), -int256(out));
            emit Swapped(id, int256(shares), -int256(out * unit));
        }
    }

    /// @dev Buys from a pool's curve with internal quote units. @return shares Out of the pool.
    function _buy(PoolKey calldata key, uint256 units, uint256 index, uint256 unit)
        internal
        returns (uint256 shares)
    {
        PoolId id = key.toId();
        Pool storage pool = _pools[id];
        PoolState state = _loadCovered(pool, id, key, index);
        uint256 dys;
        (shares, dys) = AMMMath.buyExactIn(state.energyShares(), state.staticQuote(), units, key.fee(), index);
        require(shares != 0, ZeroAmount());
        unchecked {
            _store(pool, id, state, -int256(shares), int256(dys), int256(units));
            emit Swapped(id, -int256(shares), int256(units * unit));
        }
    }

    /// @dev The least quote that buys `shares`. @return units Internal quote units.
    function _buyExact(PoolKey calldata key, uint256 shares, uint256 index, uint256 unit)
        internal
        returns (uint256 units)
    {
        require(shares != 0, ZeroAmount());
        PoolId id = key.toId();
        Pool storage pool = _pools[id];
        PoolState state = _loadCovered(pool, id, key, index);
        require(shares < state.energyShares(), InsufficientReserves(id, shares, state.energyShares()));
        uint256 dys;
        (units, dys) =
            AMMMath.buyExactOut(state.energyShares(), state.staticQuote(), shares, key.fee(), index);
        unchecked {
            _store(pool, id, state, -int256(shares), int256(dys), int256(units));
            emit Swapped(id, -int256(shares), int256(units * unit));
        }
    }

    /// @dev Opens a pool whose quote is all active: ys = ⌊yt / I⌋. @return liquidity What `to` gets.
    function _open(PoolId id, uint256 xs, uint256 yt, uint256 index, address to)
        internal
        returns (uint256 liquidity)
    {
        uint256 ys = yt * AMMMath.WAD / index;
        uint256 supply = AMMMath.firstLiquidity(xs, ys);
        uint256 least = AMMMath.BURNED_LIQUIDITY + 1;
        require(supply >= least, LiquidityTooSmall(supply, least));
        Pool storage pool = _pools[id];
        _store(pool, id, PoolState.wrap(0), int256(xs), int256(ys), int256(yt));
        pool.liquidity = supply.toUint128();
        liquidity = supply - AMMMath.BURNED_LIQUIDITY;
        _mint(to, uint256(PoolId.unwrap(id)), liquidity);
    }

    /// @dev Adds the most liquidity that both maxima pay for. @return quote Base units.
    function _add(PoolKey calldata key, uint256 maxShares, uint256 maxQuote, address to)
        internal
        returns (uint256 liquidity, uint256 shares, uint256 quote)
    {
        PoolId id = key.toId();
        (liquidity, shares, quote) = _grow(id, maxShares, _toUnitsSaturated(maxQuote, key.quoteUnit()));
        _mint(to, uint256(PoolId.unwrap(id)), liquidity);
        quote *= key.quoteUnit();
        emit LiquidityAdded(id, liquidity, shares, quote);
    }

    /// @dev Writes the most liquidity that shares and internal quote units pay for into a pool. @return quote Internal units.
    function _grow(PoolId id, uint256 maxShares, uint256 maxUnits)
        internal
        returns (uint256 liquidity, uint256 shares, uint256 quote)
    {
        Pool storage pool = _pools[id];
        PoolState state = _load(pool, id);
        uint256 supply = pool.liquidity;
        liquidity =
            AMMMath.liquidityFor(state.energyShares(), state.totalQuote(), supply, maxShares, maxUnits);
        require(liquidity != 0, ZeroAmount());
        uint256 dys;
        (shares, dys, quote) = AMMMath.costOf(state, supply, liquidity);
        _store(pool, id, state, int256(shares), int256(dys), int256(quote));
        pool.liquidity = (supply + liquidity).toUint128();
    }

    /// @dev Liquidity is below the supply: the burned part is nobody's. @return quote Internal units.
    function _remove(PoolId id, uint256 liquidity) internal returns (uint256 shares, uint256 quote) {
        require(liquidity != 0, ZeroAmount());
        Pool storage pool = _pools[id];
        PoolState state = _load(pool, id);
        uint256 supply = pool.liquidity;
        uint256 dys;
        (shares, dys, quote) = AMMMath.proceedsOf(state, supply, liquidity);
        _store(pool, id, state, -int256(shares), -int256(dys), -int256(quote));
        pool.liquidity = (supply - liquidity).toUint128();
    }

    /// @dev A key is listed once, with constants this contract charges, a kWh token of the factory and the scale of its quote.
    function _validate(PoolKey calldata key, PoolId id) internal view {
        require(!_pools[id].state.exists(), PoolAlreadyExists(id));
        address energy = key.energyToken();
        require(factory.isPool(energy), NotEnergyPool(energy));
        address quote = key.quoteToken();
        uint256 scale = key.quoteScale();
        require(
            key.reserved() == 0 && key.fee() <= MAX_FEES && key.residence() == 0 && key.carryCap() == 0
                && key.contraction() == FULL_CONTRACTION && scale <= MAX_SCALE
                && scale == _decimals(quote).zeroFloorSub(INTERNAL_DECIMALS) && quote.code.length != 0
                && !factory.isPool(quote) && uint256(PoolId.unwrap(id)) > type(uint160).max,
            InvalidKey(key)
        );
    }

    /// @dev A token's index, of a vintage that still trades.
    function _openIndex(address energy) internal view returns (uint256 index) {
        index = EnergyTokenLib.indexOf(energy);
        _requireOpen(energy, index);
    }

    function _requireOpen(address energy, uint256 index) internal pure {
        if (index <= END_OF_VINTAGE) revert VintageHasEnded(energy);
        if (index > AMMMath.WAD) revert UnsoundIndex(energy, index);
    }

    /// @dev Takes the caller's energy as ⌊energy / I⌋ shares, so that an allowance of exactly `energy` suffices; `max`: all the caller has where
    /// the input comes from. The token moves the shares and says the index in one call, before the pool's state changes: it is the factory's
    /// code, which calls nobody, and the lock is held.
    /// @return shares What no lane holds becomes a number that no lane holds.
    function _takeEnergy(address energy, uint256 energyIn, Settlement settlement)
        internal
        returns (uint256 shares, uint256 index)
    {
        if (_fromInternal(settlement)) {
            index = _openIndex(energy);
            shares = energyIn == type(uint256).max
                ? balanceOf(msg.sender, _idOf(energy))
                : _toSharesSaturated(energyIn, index);
            _burnInternal(_idOf(energy), shares);
        } else {
            (shares, index) = EnergyTokenLib.takeEnergyAtMost(energy, energyIn);
            _requireOpen(energy, index);
        }
        shares = shares.min(MAX_ENERGY_SHARES + 1);
    }

    /// @dev ⌊energy / I⌋; what no lane holds becomes a number that no lane holds, without overflow.
    function _toSharesSaturated(uint256 energy, uint256 index) internal pure returns (uint256) {
        return AMMMath.toSharesDown(energy.min(MAX_ENERGY_SHARES + 1), index);
    }

    /// @dev Whole internal units in base units, likewise.
    function _toUnitsSaturated(uint256 quote, uint256 unit) internal pure returns (uint256) {
        return quote.rawDiv(unit).min(MAX_QUOTE + 1);
    }

    function _load(Pool storage pool, PoolId id) internal view returns (PoolState state) {
        state = pool.state;
        if (!state.exists()) revert UnknownPool(id);
    }

    function _loadCovered(Pool storage pool, PoolId id, PoolKey calldata key, uint256 index)
        internal
        view
        returns (PoolState state)
    {
        state = _load(pool, id);
        _requireCovered(state, key, index);
    }

    /// @dev A state whose curve the index still covers: then no payout can exceed yt.
    function _requireCovered(PoolState state, PoolKey calldata key, uint256 index) internal pure {
        if (!AMMMath.covered(state.staticQuote(), state.totalQuote(), index)) {
            revert UnsoundIndex(key.energyToken(), index);
        }
    }

    /// @dev Writes reserves that changed; amounts are below 2^200, so what fits is what was meant.
    function _store(Pool storage pool, PoolId id, PoolState state, int256 dxs, int256 dys, int256 dyt)
        internal
    {
        (bool fits, PoolState next) = state.shifted(dxs, dys, dyt);
        require(fits, ReserveOverflow(id));
        pool.state = next;
    }
}
