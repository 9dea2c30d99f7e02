// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {AMMMath} from "./AMMMath.sol";
import {EnergyTokenLib} from "./EnergyTokenLib.sol";
import {IncomeMath} from "./IncomeMath.sol";
import {MarketBooks} from "./MarketBooks.sol";
import {PriceTick} from "./PriceTick.sol";
import {IDissipativeAMM} from "./interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey, PoolKeyLib} from "./types/PoolKey.sol";
import {MAX_ENERGY_SHARES, PoolState} from "./types/PoolState.sol";

/// @title What becomes of idle quote and of the protocol's share
/// @notice Harvests, recharges, collection, and the views that belong to them.
/// @dev The market's second piece of code: it runs by delegatecall on the market's slots. It changes the books and says what is due; the market takes
/// and gives it. Called by itself it knows no pool. Amounts it returns to the market are internal units.
contract MarketOffice is MarketBooks {
    using PoolKeyLib for PoolKey;
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;

    /// @param controller Who sets the protocol's share.
    constructor(address controller) MarketBooks(controller) {}

    // ——— harvest ———

    /// @dev `IDissipativeAMM`: see there. @return taken Base units.
    function harvest(PoolKey calldata key) external returns (uint256 taken) {
        PoolId id = key.toId();
        Pool storage pool = _pools[id];
        PoolState state = _load(pool, id);
        uint256 index = _openIndex(key.energyToken());
        _requireCovered(state, key, index);
        uint256 yt = state.totalQuote();
        uint256 idle = AMMMath.idle(state.staticQuote(), yt, index);
        require(IncomeMath.harvestable(idle, yt), IDissipativeAMM.NothingToHarvest(id, idle, yt - idle));
        uint256 step;
        (step, taken) = IncomeMath.harvestOf(idle, pool.liquidity);
        pool.accumulator = (pool.accumulator + step).toUint128();
        _store(pool, id, state, 0, 0, -int256(taken));
        _remember(pool, _earned(pool, state));
        taken *= key.quoteUnit();
        emit IDissipativeAMM.Harvested(id, taken);
    }

    // ——— the protocol's share ———

    /// @dev `IDissipativeAMM`: see there. The market mints what this says.
    function collectProtocolFee(PoolKey calldata key)
        external
        returns (uint256 liquidity, address recipient)
    {
        PoolId id = key.toId();
        Pool storage pool = _pools[id];
        PoolState state = _load(pool, id);
        uint256 index = _openIndex(key.energyToken());
        _requireCovered(state, key, index);
        uint256 earned = _earned(pool, state);
        uint256 share;
        (share, recipient) = _fee();
        uint256 supply = pool.liquidity;
        liquidity = IncomeMath.protocolLiquidity(
            supply, pool.kept, earned, share.min(pool.share), state.staticQuote(), state.totalQuote(), index
        );
        if (liquidity != 0) {
            pool.liquidity = (supply + liquidity).toUint128();
            emit IDissipativeAMM.ProtocolFeeCollected(id, recipient, liquidity);
            earned = _earned(pool, state);
        }
        (pool.kept, pool.share) = (earned.toUint104(), uint24(share));
        _remember(pool, earned);
    }

    /// @dev `IDissipativeAMM`: see there.
    function checkpoint(PoolKey calldata key) external {
        PoolId id = key.toId();
        Pool storage pool = _pools[id];
        _remember(pool, _earned(pool, _load(pool, id)));
    }

    /// @dev Two checkpoints, at least a day apart: the older one is then never less than a day old, but for a pool's first day.
    function _remember(Pool storage pool, uint256 earned) private {
        if (block.timestamp - pool.newerAt < IncomeMath.INCOME_TIME) return;
        (pool.older, pool.olderAt) = (pool.newer, pool.newerAt);
        (pool.newer, pool.newerAt) = (_inQ48(earned), uint40(block.timestamp));
    }

    // ——— recharge ———

    /// @dev What a recharge knows of its pool.
    struct Recharge {
        uint256 index;
        uint256 loss;
        uint256 lot;
        uint256 accrued;
        // Seconds since the last trade, and how many it must be.
        uint256 elapsed;
        uint256 quiet;
        // Of the average below spot, WAD.
        uint256 factor;
        uint256 idle;
        uint256 earned;
        uint256 sinceOlder;
        bool earns;
    }

    /// @dev `IDissipativeAMM`: see there. The market takes and gives what this says. @return out Internal units.
    function recharge(PoolKey calldata key, uint256 maxShares)
        external
        returns (uint256 shares, uint256 out)
    {
        PoolId id = key.toId();
        Pool storage pool = _pools[id];
        PoolState state = _load(pool, id);
        Recharge memory r = _rechargeNow(pool, state, key);
        require(r.elapsed >= r.quiet, IDissipativeAMM.PriceUnsettled(id, r.elapsed, r.quiet));
        require(
            r.earns, IDissipativeAMM.IncomeTooLow(id, pool.older, uint256(_inQ48(r.earned)), r.sinceOlder)
        );
        uint256 dys;
        (shares, dys, out) = _affordable(state, r, maxShares);
        require(shares != 0 && out != 0, IDissipativeAMM.NothingToRecharge(id));
        PoolState before = state;
        _store(pool, id, state, int256(shares), int256(dys), -int256(out));
        state = pool.state;
        _requireCovered(state, key, r.index);
        pool.rechargedAt = IncomeMath.clockAfter(r.accrued, shares, r.lot, block.timestamp).toUint48();
        pool.activation = IncomeMath.activationAfter(
                pool.activation,
                IncomeMath.rootOf(before.energyShares(), before.staticQuote()),
                IncomeMath.rootOf(state.energyShares(), state.staticQuote())
            ).toUint104();
        _remember(pool, _earned(pool, state));
        emit IDissipativeAMM.Recharged(id, shares, out * key.quoteUnit());
    }

    function _rechargeNow(Pool storage pool, PoolState state, PoolKey calldata key)
        private
        view
        returns (Recharge memory r)
    {
        address energy = key.energyToken();
        uint256 rate;
        (r.index, rate, r.loss) = EnergyTokenLib.termsOf(energy);
        _requireOpen(energy, r.index);
        _requireCovered(state, key, r.index);
        int256 tick = state.tick();
        r.elapsed = PriceTick.elapsedSince(state.lastTrade(), block.timestamp);
        r.quiet = IncomeMath.quietTime(tick, state.emaTick());
        int256 ema = PriceTick.emaAfter(state.emaTick(), tick, r.elapsed);
        r.factor = ema < tick ? PriceTick.factorBelow(uint256(tick - ema)) : AMMMath.WAD;
        r.accrued = IncomeMath.accruedTime(pool.rechargedAt, block.timestamp);
        r.lot = IncomeMath.lotOf(state.energyShares(), r.accrued);
        r.idle = AMMMath.idle(state.staticQuote(), state.totalQuote(), r.index);
        r.earned = _earned(pool, state);
        r.sinceOlder = block.timestamp - pool.olderAt;
        r.earns = r.sinceOlder >= IncomeMath.INCOME_TIME
            && IncomeMath.incomeSuffices(pool.older, _inQ48(r.earned), rate, r.sinceOlder);
    }

    /// @dev No more than the lot, and than idle quote pays for: the seller and the curve's part of what comes in.
    function _affordable(PoolState state, Recharge memory r, uint256 maxShares)
        private
        pure
        returns (uint256 shares, uint256 dys, uint256 out)
    {
        shares = maxShares.min(r.lot);
        (dys, out) = _costOf(state, r, shares);
        uint256 cost = out + (dys * r.index).divUp(AMMMath.WAD);
        if (cost > r.idle) {
            // Both parts are linear but for their floors, less than four units together: so the part that is bought costs no more than idle.
            shares = shares * r.idle / (cost + 4);
            (dys, out) = _costOf(state, r, shares);
        }
    }

    function _costOf(PoolState state, Recharge memory r, uint256 shares)
        private
        pure
        returns (uint256 dys, uint256 out)
    {
        (dys, out) = IncomeMath.rechargeOf(
            state.energyShares(),
            state.staticQuote(),
            shares,
            r.index,
            r.factor,
            IncomeMath.discountAt(r.accrued),
            r.loss
        );
    }

    // ——— views ———

    /// @dev `IDissipativeAMM`: see there.
    function rechargeTerms(PoolKey calldata key)
        external
        view
        returns (IDissipativeAMM.RechargeTerms memory t)
    {
        PoolId id = key.toId();
        Pool storage pool = _pools[id];
        PoolState state = _load(pool, id);
        Recharge memory r = _rechargeNow(pool, state, key);
        (t.energyShares,, t.quote) = _affordable(state, r, MAX_ENERGY_SHARES);
        t.quote *= key.quoteUnit();
        t.opensAt = block.timestamp + r.quiet.zeroFloorSub(r.elapsed);
        t.earns = r.earns;
    }

    /// @dev `IDissipativeAMM`: see there.
    function incomeOf(PoolId id) external view returns (IDissipativeAMM.Income memory) {
        Pool storage pool = _pools[id];
        return IDissipativeAMM.Income({
            accumulator: pool.accumulator,
            earned: _earned(pool, _load(pool, id)),
            kept: pool.kept,
            activation: pool.activation,
            share: pool.share,
            rechargedAt: pool.rechargedAt,
            older: pool.older,
            olderAt: pool.olderAt,
            newer: pool.newer,
            newerAt: pool.newerAt
        });
    }

    /// @dev `IDissipativeAMM`: see there.
    function emaPrice(PoolKey calldata key) external view returns (uint256) {
        PoolId id = key.toId();
        return PriceTick.priceAt(_load(_pools[id], id).averaged(block.timestamp), key.quoteUnit());
    }
}
