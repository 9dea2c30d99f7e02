// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {MetadataReaderLib} from "solady/utils/MetadataReaderLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {ICollateral} from "../energy/interfaces/ICollateral.sol";
import {IEnergyPool} from "../energy/interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "../energy/interfaces/IEnergyPoolFactory.sol";
import {Shares} from "../energy/types/Amounts.sol";
import {AMMMath} from "./AMMMath.sol";
import {EnergyTokenLib} from "./EnergyTokenLib.sol";
import {IncomeMath} from "./IncomeMath.sol";
import {MarketBooks} from "./MarketBooks.sol";
import {PriceTick} from "./PriceTick.sol";
import {IDissipativeAMM} from "./interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey, PoolKeyLib} from "./types/PoolKey.sol";
import {MAX_ENERGY_SHARES, PoolState, openedState} from "./types/PoolState.sol";

/// @title What no trade needs
/// @notice Openings, harvests, recharges, collections, and the views that belong to them.
/// @dev The market's second piece of code: it runs by delegatecall on the market's slots. It changes the books and says what is due; the market takes
/// and gives it. Called by itself it knows no pool. Amounts it returns to the market are internal units.
contract MarketOffice is MarketBooks {
    using PoolKeyLib for PoolKey;
    using FixedPointMathLib for uint256;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @dev Fee and carry cap together, 1e-6 of the input.
    uint256 internal constant MAX_FEES = 500_000;
    /// @dev Full contraction, quarters.
    uint256 internal constant FULL_CONTRACTION = 4;
    /// @dev Decimals of a quote that are counted inside, and how many more a quote may have: spot stays below 2^256.
    uint256 internal constant INTERNAL_DECIMALS = 6;
    uint256 internal constant MAX_SCALE = 30;

    IEnergyPoolFactory private immutable FACTORY;

    /// @param factory Whose tokens may be listed. @param controller Who sets the protocol's share.
    constructor(IEnergyPoolFactory factory, address controller) MarketBooks(controller) {
        FACTORY = factory;
    }

    // ——— opening ———

    /// @dev Writes a pool's first books; the market mints, takes and says so. All of its quote is active: ys = ⌊yt / I⌋.
    /// @return liquidity All but what is burned. @return shares To be taken.
    function open(PoolKey calldata key, uint256 energy, uint256 quote)
        external
        returns (uint256 liquidity, uint256 shares)
    {
        PoolId id = key.toId();
        _validate(key, id);
        uint256 index = _openIndex(key.energyToken());
        shares = _toSharesSaturated(energy, index);
        uint256 yt = _toUnitsSaturated(quote, key.quoteUnit());
        uint256 ys = yt * AMMMath.WAD / index;
        uint256 supply = AMMMath.firstLiquidity(shares, ys);
        uint256 least = AMMMath.BURNED_LIQUIDITY + 1;
        require(supply >= least, IDissipativeAMM.LiquidityTooSmall(supply, least));
        (bool fits, PoolState state) = openedState(shares, ys, yt, block.timestamp);
        require(fits, IDissipativeAMM.ReserveOverflow(id));
        Pool storage pool = _pools[id];
        pool.state = state;
        pool.liquidity = supply.toUint128();
        _beginIncome(pool, state);
        liquidity = supply - AMMMath.BURNED_LIQUIDITY;
    }

    /// @dev Begins to count a pool's income, from its opening.
    function _beginIncome(Pool storage pool, PoolState state) private {
        (uint256 share,) = _fee();
        pool.activation = 1 << 64;
        uint256 earned = _earned(pool, state);
        pool.kept = earned.toUint104();
        pool.rechargedAt = (block.timestamp * IncomeMath.CLOCK).toUint48();
        (pool.older, pool.olderAt) = (_inQ48(earned), uint40(block.timestamp));
        (pool.newer, pool.newerAt) = (_inQ48(earned), uint40(block.timestamp));
        pool.share = uint24(share);
    }

    /// @dev A key is listed once, with constants this contract charges, a kWh token of the factory and the scale of its quote.
    function _validate(PoolKey calldata key, PoolId id) private view {
        require(!_pools[id].state.exists(), IDissipativeAMM.PoolAlreadyExists(id));
        address energy = key.energyToken();
        require(FACTORY.isPool(energy), IDissipativeAMM.NotEnergyPool(energy));
        address quote = key.quoteToken();
        uint256 scale = key.quoteScale();
        require(
            key.reserved() == 0 && key.fee() + key.carryCap() <= MAX_FEES
                && (key.residence() == 0) == (key.carryCap() == 0) && key.contraction() == FULL_CONTRACTION
                && scale <= MAX_SCALE
                && scale == uint256(MetadataReaderLib.readDecimals(quote)).zeroFloorSub(INTERNAL_DECIMALS)
                && quote.code.length != 0 && !FACTORY.isPool(quote)
                && uint256(PoolId.unwrap(id)) > type(uint160).max,
            IDissipativeAMM.InvalidKey(key)
        );
    }

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

    // ——— compensation ———

    /// @dev `IDissipativeAMM`: see there. The index never rises, so what trades no more, and is no µWh, never will again: burning it takes nothing
    /// from anybody. It is one token's for all of its pools, but each surrenders what it counts as its own.
    function claimCompensation(PoolKey calldata key) external returns (uint256 quote) {
        PoolId id = key.toId();
        Pool storage pool = _pools[id];
        PoolState state = _load(pool, id);
        _requireOfNoUse(state, key);
        (uint256 xs, uint256 ys) = (state.energyShares(), state.staticQuote());
        (uint256 xsLeft, uint256 ysLeft) = AMMMath.remnantOf(xs, ys);
        _store(pool, id, state, -int256(xs - xsLeft), -int256(ys - ysLeft), 0);
        (uint256 unit, uint256 due) = (key.quoteUnit(), _surrender(key, xs - xsLeft));
        uint256 units = due / unit;
        require(units != 0, IDissipativeAMM.NoCompensation(id, xs - xsLeft, due));
        _collect(key.quoteToken(), due);
        // The lock is held: nothing else has written it meanwhile.
        _store(pool, id, pool.state, 0, 0, int256(units));
        quote = units * unit;
        emit IDissipativeAMM.CompensationClaimed(id, xs - xsLeft, quote, due - quote);
    }

    /// @dev kWh that can neither be traded nor, being less than a µWh all together, retired or delivered, and whose compensation is in the quote.
    function _requireOfNoUse(PoolState state, PoolKey calldata key) private view {
        address energy = key.energyToken();
        address stakeToken = IEnergyPool(energy).terms().stakeToken;
        address quote = key.quoteToken();
        require(stakeToken == quote, IDissipativeAMM.CompensationNotInQuote(energy, stakeToken, quote));
        uint256 index = EnergyTokenLib.indexOf(energy);
        uint256 left = AMMMath.toEnergyDown(state.energyShares(), index);
        require(index <= END_OF_VINTAGE && left == 0, IDissipativeAMM.EnergyStillOfUse(energy, index, left));
    }

    /// @dev Burns shares of the market's. @return due What Collateral credited it with for these, base units: not what it may have had there before.
    function _surrender(PoolKey calldata key, uint256 shares) private returns (uint256 due) {
        (ICollateral collateral, address quote) = (FACTORY.collateral(), key.quoteToken());
        uint256 before = collateral.creditOf(address(this), quote);
        IEnergyPool(key.energyToken()).surrender(Shares.wrap(shares.toUint128()));
        due = collateral.creditOf(address(this), quote) - before;
    }

    /// @dev Has what is due paid. What arrives is measured: kWh that are burned come back as little as a payment that was short.
    function _collect(address quote, uint256 due) private {
        uint256 before = quote.balanceOf(address(this));
        FACTORY.collateral().collect(quote, address(this));
        uint256 received = quote.balanceOf(address(this)).zeroFloorSub(before);
        require(received >= due, IDissipativeAMM.TransferShort(quote, received, due));
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
