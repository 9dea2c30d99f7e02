// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC6909} from "solady/tokens/ERC6909.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {IDissipativeERC20} from "../energy/interfaces/IDissipativeERC20.sol";
import {AMMMath} from "../market/AMMMath.sol";
import {IncomeMath} from "../market/IncomeMath.sol";
import {IDissipativeAMM} from "../market/interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey, PoolKeyLib} from "../market/types/PoolKey.sol";
import {PoolState} from "../market/types/PoolState.sol";
import {IMarketLens} from "./interfaces/IMarketLens.sol";

/// @title Everything about a pool of the market at one block
contract MarketLens is IMarketLens {
    using PoolKeyLib for PoolKey;
    using FixedPointMathLib for uint256;

    /// @dev µWh in a kWh times WAD: a price is per kWh, WAD.
    uint256 private constant PRICE_UNIT = 1e27;

    /// @inheritdoc IMarketLens
    IDissipativeAMM public immutable amm;

    /// @param amm_ Whose pools it reads; it may be deployed later at that address.
    constructor(IDissipativeAMM amm_) {
        amm = amm_;
    }

    /// @inheritdoc IMarketLens
    function poolOf(PoolKey calldata key, uint256[] calldata moves, address account)
        external
        view
        returns (MarketSnapshot memory shown)
    {
        _readPool(key, shown);
        _readToken(key, shown);
        _readQuote(key, shown);
        shown.depth = new Depth[](moves.length);
        for (uint256 i; i < moves.length; ++i) {
            shown.depth[i] = _depthOf(key, shown, moves[i]);
        }
        if (account != address(0)) shown.position = _positionOf(key, account);
    }

    /// @inheritdoc IMarketLens
    function positionsOf(address account, PoolKey[] calldata keys)
        external
        view
        returns (Position[] memory shown)
    {
        shown = new Position[](keys.length);
        for (uint256 i; i < keys.length; ++i) {
            shown[i] = _positionOf(keys[i], account);
        }
    }

    function _readPool(PoolKey calldata key, MarketSnapshot memory shown) private view {
        shown.id = key.toId();
        shown.key = key;
        shown.time = uint40(block.timestamp);
        shown.reserves = amm.reservesOf(shown.id);
        shown.income = amm.incomeOf(shown.id);
        shown.spotPrice = amm.spotPrice(key);
        shown.averagePrice = amm.emaPrice(key);
    }

    function _readToken(PoolKey calldata key, MarketSnapshot memory shown) private view {
        IDissipativeERC20 energy = IDissipativeERC20(key.energyToken());
        (shown.index, shown.decayRate, shown.pendingLoss) = energy.shareTerms();
        shown.ended = energy.ended();
        shown.buyFee = key.fee();
        shown.sellFee = key.fee() + AMMMath.carryFee(shown.decayRate, key.residence(), key.carryCap());
    }

    function _readQuote(PoolKey calldata key, MarketSnapshot memory shown) private view {
        (uint256 ys, uint256 yt) = (shown.reserves.staticQuote, shown.reserves.totalQuote);
        uint256 idle = AMMMath.idle(ys, yt, shown.index);
        shown.idleQuote = idle * key.quoteUnit();
        shown.activeQuote = (yt - idle) * key.quoteUnit();
        shown.harvestable = !shown.ended && IncomeMath.harvestable(idle, yt);
        if (!shown.ended) shown.recharge = amm.rechargeTerms(key);
    }

    /// @dev A trade changes both reserves, the one that comes in with its fee, so spot moves by the product of two factors. A purchase of d static
    /// quote, f of it after the fee, takes ys/xs to (ys + d)·(ys + f·d) / (xs·ys): spot times 1 + k for d = u·ys with (1 + u)(1 + f·u) = 1 + k.
    /// A sale likewise, in xs, for 1 + k = 1 / (1 − move). What is traded is rounded up, what it brings is the market's own arithmetic.
    function _depthOf(PoolKey calldata key, MarketSnapshot memory shown, uint256 move)
        private
        pure
        returns (Depth memory each)
    {
        require(move < AMMMath.MILLION, MoveOutOfRange(move));
        each.move = move;
        // At the end of its vintage a pool has no depth, whatever it holds.
        if (shown.ended) return each;
        IDissipativeAMM.Reserves memory r = shown.reserves;
        uint256 index = shown.index;
        uint256 part =
            _partFor(AMMMath.afterFee(AMMMath.WAD, shown.buyFee), move * AMMMath.WAD / AMMMath.MILLION);
        uint256 units = (part * r.staticQuote).divUp(AMMMath.WAD);
        units = (units * index).divUp(AMMMath.WAD);
        (uint256 bought,) = AMMMath.buyExactIn(r.energyShares, r.staticQuote, units, shown.buyFee, index);
        each.quoteIn = units * key.quoteUnit();
        each.energyOut = AMMMath.toEnergyDown(bought, index);

        uint256 counted = AMMMath.countedIn(AMMMath.WAD, shown.sellFee, shown.pendingLoss);
        part = _partFor(counted, (move * AMMMath.WAD).divUp(AMMMath.MILLION - move));
        uint256 shares = (part * r.energyShares).divUp(AMMMath.WAD);
        counted = AMMMath.countedIn(shares, shown.sellFee, shown.pendingLoss);
        (, uint256 out) = AMMMath.sellCounted(r.energyShares, r.staticQuote, counted, index);
        each.energyIn = AMMMath.toEnergyUp(shares, index);
        each.quoteOut = out * key.quoteUnit();
    }

    /// @dev The u > 0 with (1 + u)·(1 + f·u) = 1 + k: 2k / (1 + f + √((1 + f)² + 4·f·k)). @param f WAD. @param k WAD. @return u WAD, ⌈⌉.
    function _partFor(uint256 f, uint256 k) private pure returns (uint256 u) {
        uint256 sum = AMMMath.WAD + f;
        u = (2 * k * AMMMath.WAD).divUp(sum + (sum * sum + 4 * f * k).sqrt());
    }

    function _positionOf(PoolKey calldata key, address account) private view returns (Position memory shown) {
        shown.id = key.toId();
        IDissipativeAMM.Reserves memory r = amm.reservesOf(shown.id);
        shown.liquidity = ERC6909(address(amm)).balanceOf(account, uint256(PoolId.unwrap(shown.id)));
        shown.harvest = amm.harvestOf(key, account);
        (uint256 index,, uint256 loss) = IDissipativeERC20(key.energyToken()).shareTerms();
        // Reserves are within their lanes, which are all that proceeds are worked out from.
        // forge-lint: disable-start(unsafe-typecast)
        (, PoolState state) =
            PoolState.wrap(0).shifted(int256(r.energyShares), int256(r.staticQuote), int256(r.totalQuote));
        // forge-lint: disable-end(unsafe-typecast)
        uint256 unit = key.quoteUnit();
        (shown.energyShares,, shown.quote) = AMMMath.proceedsOf(state, r.liquidity, shown.liquidity);
        shown.quote *= unit;
        shown.idleQuote =
            AMMMath.idle(r.staticQuote, r.totalQuote, index) * shown.liquidity / r.liquidity * unit;
        shown.energy = shown.energyShares.fullMulDiv(index, AMMMath.WAD);
        uint256 sound = shown.energy * (AMMMath.MILLION - loss) / AMMMath.MILLION;
        shown.value = shown.quote + shown.harvest + sound.fullMulDiv(amm.emaPrice(key), PRICE_UNIT);
    }
}
