// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IDissipativeERC20} from "../energy/interfaces/IDissipativeERC20.sol";
import {Shares} from "../energy/types/Amounts.sol";
import {AMMMath} from "./AMMMath.sol";
import {EnergyTokenLib} from "./EnergyTokenLib.sol";
import {MarketBooks} from "./MarketBooks.sol";
import {SettlementDesk} from "./SettlementDesk.sol";
import {PoolId, PoolKey, PoolKeyLib} from "./types/PoolKey.sol";
import {MAX_ENERGY_SHARES, PoolState} from "./types/PoolState.sol";

/// @title What trades and liquidity do to a pool
/// @dev Here amounts become reserves; where they come from and go to is the desk's. A trade first lets the average price see what stood before it.
abstract contract MarketTrades is MarketBooks, SettlementDesk {
    using PoolKeyLib for PoolKey;
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    // ——— trades ———

    /// @dev Takes the caller's energy and sells it to a pool's curve. @return out Internal quote units. @return index The token's index.
    function _sell(PoolKey calldata key, uint256 energyIn, uint256 unit, Settlement settlement)
        internal
        returns (uint256 out, uint256 index)
    {
        PoolId id = key.toId();
        Pool storage pool = _pools[id];
        // A pool that exists has a token of the factory's: no other is asked to move anything.
        PoolState state = _load(pool, id);
        uint256 shares;
        uint256 counted;
        (shares, counted, index) = _takeEnergy(key, energyIn, settlement);
        out = _sellCounted(key, unit, pool, id, state, shares, counted, index);
    }

    /// @dev Sells exact shares, or all of the caller's, which are still to be taken.
    /// @return out Internal quote units. @return taken Shares.
    function _sellShares(PoolKey calldata key, uint256 shares, uint256 unit, Settlement settlement)
        internal
        returns (uint256 out, uint256 taken)
    {
        PoolId id = key.toId();
        Pool storage pool = _pools[id];
        PoolState state = _load(pool, id);
        taken = _allOrExact(key, shares, settlement);
        (uint256 index, uint256 counted) = _countedNow(key, taken);
        out = _sellCounted(key, unit, pool, id, state, taken, counted, index);
    }

    /// @dev Shares as they are, or for `max` all of the caller's; what no lane holds becomes a number that no lane holds.
    function _allOrExact(PoolKey calldata key, uint256 shares, Settlement settlement)
        private
        view
        returns (uint256)
    {
        address energy = key.energyToken();
        if (shares == type(uint256).max) {
            shares = _fromInternal(settlement)
                ? _internalOf(_idOf(energy))
                : Shares.unwrap(IDissipativeERC20(energy).sharesOf(msg.sender));
        }
        return shares.min(MAX_ENERGY_SHARES + 1);
    }

    /// @dev What shares that come in count for now.
    function _countedNow(PoolKey calldata key, uint256 shares)
        private
        view
        returns (uint256 index, uint256 counted)
    {
        uint256 fee;
        uint256 loss;
        (index, fee, loss) = _termsIn(key);
        counted = AMMMath.countedIn(shares, fee, loss);
    }

    /// @dev Sells shares that count for `counted`. @return out Internal quote units.
    function _sellCounted(
        PoolKey calldata key,
        uint256 unit,
        Pool storage pool,
        PoolId id,
        PoolState state,
        uint256 shares,
        uint256 counted,
        uint256 index
    ) private returns (uint256 out) {
        _requireCovered(state, key, index);
        uint256 dys;
        (dys, out) = AMMMath.sellCounted(state.energyShares(), state.staticQuote(), counted, index);
        if (out == 0) revert ZeroAmount();
        unchecked {
            (bool fits, PoolState next) =
                state.observed(block.timestamp).shifted(int256(shares), -int256(dys), -int256(out));
            if (!fits) revert ReserveOverflow(id);
            pool.state = next;
            emit Swapped(id, int256(shares), -int256(out * unit));
        }
    }

    /// @dev Sells the least shares that get `out` internal units.
    function _sellForExact(PoolKey calldata key, uint256 out, uint256 unit)
        internal
        returns (uint256 shares, uint256 index)
    {
        if (out == 0) revert ZeroAmount();
        PoolId id = key.toId();
        Pool storage pool = _pools[id];
        PoolState state = _load(pool, id);
        uint256 dys;
        (shares, dys, index) = _sharesFor(key, id, state, out);
        unchecked {
            _trade(pool, id, state, int256(shares), -int256(dys), -int256(out), unit);
        }
    }

    function _sharesFor(PoolKey calldata key, PoolId id, PoolState state, uint256 out)
        private
        view
        returns (uint256 shares, uint256 dys, uint256 index)
    {
        uint256 fee;
        uint256 loss;
        (index, fee, loss) = _termsIn(key);
        if (loss >= AMMMath.MILLION) revert EnergyIsLost(key.energyToken());
        _requireCovered(state, key, index);
        if (out > state.totalQuote()) revert InsufficientReserves(id, out, state.totalQuote());
        (shares, dys) = AMMMath.sellExactOut(state.energyShares(), state.staticQuote(), out, fee, loss, index);
        if (dys >= state.staticQuote()) revert InsufficientReserves(id, dys, state.staticQuote());
    }

    /// @dev Buys from a pool's curve with internal quote units. @return shares Out of the pool.
    function _buy(PoolKey calldata key, uint256 units, uint256 index, uint256 unit)
        internal
        returns (uint256 shares)
    {
        PoolId id = key.toId();
        Pool storage pool = _pools[id];
        PoolState state = pool.state;
        _requireCovered(state, key, index);
        uint256 dys;
        (shares, dys) = AMMMath.buyExactIn(state.energyShares(), state.staticQuote(), units, key.fee(), index);
        if (shares == 0) {
            // A pool that does not exist has none to sell.
            _load(pool, id);
            revert ZeroAmount();
        }
        // As `_trade`, whose call would cost it 50 gas: the same in `_sellCounted`.
        unchecked {
            (bool fits, PoolState next) =
                state.observed(block.timestamp).shifted(-int256(shares), int256(dys), int256(units));
            if (!fits) revert ReserveOverflow(id);
            pool.state = next;
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
        PoolState state = _load(pool, id);
        _requireCovered(state, key, index);
        require(shares < state.energyShares(), InsufficientReserves(id, shares, state.energyShares()));
        uint256 dys;
        (units, dys) =
            AMMMath.buyExactOut(state.energyShares(), state.staticQuote(), shares, key.fee(), index);
        unchecked {
            _trade(pool, id, state, -int256(shares), int256(dys), int256(units), unit);
        }
    }

    /// @dev Writes a trade: the average first sees the price that stood until now, then the reserves move.
    function _trade(
        Pool storage pool,
        PoolId id,
        PoolState state,
        int256 dxs,
        int256 dys,
        int256 dyt,
        uint256 unit
    ) private {
        _store(pool, id, state.observed(block.timestamp), dxs, dys, dyt);
        unchecked {
            emit Swapped(id, dxs, dyt * int256(unit));
        }
    }

    // ——— kWh in ———

    /// @dev Takes the caller's energy as ⌊energy / I⌋ shares, so that an allowance of exactly `energy` suffices; `max`: all the caller has where
    /// the input comes from. The token moves the shares and says their terms in one call, before the pool's state changes: it is the factory's
    /// code, which calls nobody, and the lock is held.
    /// @return shares What no lane holds becomes a number that no lane holds.
    /// @return counted What they count for after fees and known losses.
    /// @return index The token's.
    function _takeEnergy(PoolKey calldata key, uint256 energyIn, Settlement settlement)
        internal
        returns (uint256 shares, uint256 counted, uint256 index)
    {
        uint256 fee;
        uint256 loss;
        address energy = key.energyToken();
        if (_fromInternal(settlement)) {
            (index, fee, loss) = _termsIn(key);
            shares = energyIn == type(uint256).max
                ? _internalOf(_idOf(energy))
                : _toSharesSaturated(energyIn, index);
            _takeInternal(_idOf(energy), shares);
        } else {
            uint256 rate;
            (shares, index, rate, loss) = EnergyTokenLib.takeEnergyAtMost(energy, energyIn);
            _requireOpen(energy, index);
            fee = _feeIn(key, rate);
        }
        shares = shares.min(MAX_ENERGY_SHARES + 1);
        counted = AMMMath.countedIn(shares, fee, loss);
    }

    /// @dev A token's index, of a vintage that still trades, and what its kWh pay on their way in.
    function _termsIn(PoolKey calldata key) internal view returns (uint256 index, uint256 fee, uint256 loss) {
        uint256 rate;
        (index, rate, loss) = EnergyTokenLib.termsOf(key.energyToken());
        _requireOpen(key.energyToken(), index);
        fee = _feeIn(key, rate);
    }

    /// @dev Fee and carry, 1e-6. @param rate λ, WAD per second.
    function _feeIn(PoolKey calldata key, uint256 rate) internal pure returns (uint256) {
        unchecked {
            return key.fee() + AMMMath.carryFee(rate, key.residence(), key.carryCap());
        }
    }

    // ——— liquidity ———

    /// @dev Adds the most liquidity that shares and internal quote units pay for. @return quote Internal units.
    function _add(PoolKey calldata key, uint256 maxShares, uint256 maxUnits, address to)
        internal
        returns (uint256 liquidity, uint256 shares, uint256 quote)
    {
        PoolId id = key.toId();
        (liquidity, shares, quote) = _grow(id, maxShares, maxUnits, to);
        _mint(to, uint256(PoolId.unwrap(id)), liquidity);
        unchecked {
            // Below 2^65 · 10^30.
            emit LiquidityAdded(id, liquidity, shares, quote * key.quoteUnit());
        }
    }

    /// @dev Writes the most liquidity that shares and internal quote units pay for into a pool. @return quote Internal units.
    function _grow(PoolId id, uint256 maxShares, uint256 maxUnits, address to)
        private
        returns (uint256 liquidity, uint256 shares, uint256 quote)
    {
        Pool storage pool = _pools[id];
        PoolState state = _load(pool, id);
        (uint256 supply, uint256 accumulator) = (pool.liquidity, pool.accumulator);
        if (accumulator != 0) _creditTo(id, accumulator, to);
        liquidity =
            AMMMath.liquidityFor(state.energyShares(), state.totalQuote(), supply, maxShares, maxUnits);
        if (liquidity == 0) revert ZeroAmount();
        _storeLiquidity(pool, supply + liquidity, accumulator);
        uint256 dys;
        (shares, dys, quote) = AMMMath.costOf(state, supply, liquidity);
        _store(pool, id, state, int256(shares), int256(dys), int256(quote));
    }

    /// @dev Sells a part of the caller's energy and adds what that got with the rest. What of it would not have paid for a liquidity share, so a
    /// rounding, joins the pool.
    /// @return liquidity Minted. @return energy Taken and to be taken, µWh. @return shares To be taken. @return rest Of the sale's proceeds, to
    /// be given out, base units.
    function _sellAndAdd(
        PoolKey calldata key,
        uint256 energyIn,
        uint256 energySold,
        address to,
        Settlement settlement
    ) internal returns (uint256 liquidity, uint256 energy, uint256 shares, uint256 rest) {
        if (energySold > energyIn) revert PartAboveWhole(energySold, energyIn);
        uint256 index;
        (rest, index) = _sell(key, energySold, key.quoteUnit(), settlement);
        shares = _toSharesSaturated(energyIn - energySold, index);
        uint256 spent;
        (liquidity, shares, spent) = _add(key, shares, rest, to);
        energy = energySold + AMMMath.toEnergyUp(shares, index);
        rest = _keepRounding(key, 0, rest - spent) * key.quoteUnit();
    }

    /// @dev Buys with a part of the caller's quote and adds the kWh with the rest, likewise.
    /// @return liquidity Minted. @return quote To be taken, base units. @return rest Of the purchase, to be given out, shares.
    function _buyAndAdd(PoolKey calldata key, uint256 quoteIn, uint256 quoteSpent, address to)
        internal
        returns (uint256 liquidity, uint256 quote, uint256 rest)
    {
        if (quoteSpent > quoteIn) revert PartAboveWhole(quoteSpent, quoteIn);
        uint256 unit = key.quoteUnit();
        uint256 units = _toUnitsSaturated(quoteSpent, unit);
        rest = _buy(key, units, _openIndex(key.energyToken()), unit);
        uint256 used;
        (liquidity, used, quote) = _add(key, rest, _toUnitsSaturated(quoteIn - quoteSpent, unit), to);
        quote = (quote + units) * unit;
        rest = _keepRounding(key, rest - used, 0);
    }

    /// @dev What of shares or quote, one of them zero, pays for no liquidity share joins the pool. @return What does.
    function _keepRounding(PoolKey calldata key, uint256 shares, uint256 units) private returns (uint256) {
        PoolId id = key.toId();
        Pool storage pool = _pools[id];
        PoolState state = pool.state;
        uint256 supply = pool.liquidity;
        // Reserves are above zero, so a zero pays for none.
        if (shares * supply >= state.energyShares()) return shares;
        if (units * supply >= state.totalQuote()) return units;
        _store(pool, id, state, int256(shares), 0, int256(units));
        return 0;
    }

    /// @dev Liquidity is below the supply: the burned part is nobody's. @return quote Internal units.
    function _remove(PoolId id, uint256 liquidity) internal returns (uint256 shares, uint256 quote) {
        if (liquidity == 0) revert ZeroAmount();
        Pool storage pool = _pools[id];
        (uint256 supply, uint256 accumulator) = (pool.liquidity, pool.accumulator);
        if (accumulator != 0) _creditTo(id, accumulator, msg.sender);
        _burnInternal(uint256(PoolId.unwrap(id)), liquidity);
        PoolState state = _load(pool, id);
        uint256 dys;
        (shares, dys, quote) = AMMMath.proceedsOf(state, supply, liquidity);
        _store(pool, id, state, -int256(shares), -int256(dys), -int256(quote));
        _storeLiquidity(pool, supply - liquidity, accumulator);
    }

    /// @dev Slot B in one write: two of its lanes, written one by one, are read again first.
    function _storeLiquidity(Pool storage pool, uint256 supply, uint256 accumulator) private {
        supply = supply.toUint128();
        assembly ("memory-safe") {
            sstore(add(pool.slot, 1), or(shl(128, accumulator), supply))
        }
    }

    /// @dev Before liquidity changes hands, both are credited with what was harvested while they had it; when it comes and goes, `_grow`, `_remove`
    /// and `collectProtocolFee` see to that, which have the accumulator at hand. A token's id is below 2^160, a pool's above.
    function _beforeTokenTransfer(address from, address to, uint256 id, uint256) internal override {
        if (id >> 160 == 0 || from == address(0) || to == address(0)) return;
        PoolId pool = PoolId.wrap(bytes32(id));
        uint256 accumulator = _pools[pool].accumulator;
        // Most pools were never harvested.
        if (accumulator == 0) return;
        _creditTo(pool, accumulator, from);
        _creditTo(pool, accumulator, to);
    }

    function _creditTo(PoolId id, uint256 accumulator, address account) internal {
        _creditHarvests(id, accumulator, account, balanceOf(account, uint256(PoolId.unwrap(id))));
    }
}
