// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {PriceTick} from "../PriceTick.sol";

/// @notice All that a swap reads and writes of a pool, in one slot, lowest bits first: xs u80, token shares | ys u64, internal quote units / I |
/// yt u64, internal quote units | emaTick i24, the average price's tick | lastTrade u24, unix seconds modulo 2^24.
/// @dev Zero is the pool that does not exist: xs and ys of one that does are never zero.
type PoolState is uint256;

using {
    energyShares,
    staticQuote,
    totalQuote,
    emaTick,
    lastTrade,
    exists,
    tick,
    observed,
    averaged,
    shifted
} for PoolState global;

uint256 constant MAX_ENERGY_SHARES = type(uint80).max;
uint256 constant MAX_QUOTE = type(uint64).max;

/// @return xs, token shares.
function energyShares(PoolState state) pure returns (uint256) {
    return uint80(PoolState.unwrap(state));
}

/// @return ys, internal quote units / I.
function staticQuote(PoolState state) pure returns (uint256) {
    return uint64(PoolState.unwrap(state) >> 80);
}

/// @return yt, internal quote units.
function totalQuote(PoolState state) pure returns (uint256) {
    return uint64(PoolState.unwrap(state) >> 144);
}

/// @return The average's tick as it was last written: see PriceTick.
function emaTick(PoolState state) pure returns (int256) {
    return int24(uint24(PoolState.unwrap(state) >> 208));
}

/// @return When the last trade was, or the opening: unix seconds modulo 2^24.
function lastTrade(PoolState state) pure returns (uint256) {
    return PoolState.unwrap(state) >> 232;
}

/// @return The tick of the price that stands.
function tick(PoolState state) pure returns (int256) {
    return PriceTick.tickOf(energyShares(state), staticQuote(state));
}

/// @notice The average as of a time: as it was last written, moved towards the price that has stood since.
function averaged(PoolState state, uint256 time) pure returns (int256) {
    uint256 elapsed = PriceTick.elapsedSince(lastTrade(state), time);
    return PriceTick.emaAfter(emaTick(state), tick(state), elapsed);
}

/// @notice The state that a trade at this time finds: its average counts the price that stood until now. A timestamp's later trades find it
/// counted, so no price that is made and unmade within one counts at all.
function observed(PoolState state, uint256 time) pure returns (PoolState) {
    unchecked {
        uint256 word = PoolState.unwrap(state);
        uint256 elapsed = PriceTick.elapsedSince(word >> 232, time);
        if (elapsed == 0) return state;
        int256 ema = PriceTick.emaAfter(emaTick(state), tick(state), elapsed);
        return PoolState.wrap((time << 232) | ((uint256(ema) & 0xffffff) << 208) | (word & ((1 << 208) - 1)));
    }
}

function exists(PoolState state) pure returns (bool) {
    return PoolState.unwrap(state) != 0;
}

/// @notice A pool's first state: the average is the price it opens with, xs and ys above zero. @return fits As of `shifted`.
function openedState(uint256 xs, uint256 ys, uint256 yt, uint256 time)
    pure
    returns (bool fits, PoolState state)
{
    (fits, state) = shifted(PoolState.wrap(0), int256(xs), int256(ys), int256(yt));
    if (!fits) return (fits, state);
    uint256 ema = uint256(tick(state)) & 0xffffff;
    state = PoolState.wrap((time << 232) | (ema << 208) | PoolState.unwrap(state));
}

/// @notice The state with its reserves moved by dxs, dys and dyt, each within ±2^255.
/// @return fits Whether all three stay in their lanes. A sum below zero is a number beyond any lane, so one test sees both ends.
function shifted(PoolState state, int256 dxs, int256 dys, int256 dyt)
    pure
    returns (bool fits, PoolState next)
{
    unchecked {
        uint256 xs = energyShares(state) + uint256(dxs);
        uint256 ys = staticQuote(state) + uint256(dys);
        uint256 yt = totalQuote(state) + uint256(dyt);
        fits = (xs >> 80) | (ys >> 64) | (yt >> 64) == 0;
        next = PoolState.wrap(((PoolState.unwrap(state) >> 208) << 208) | (yt << 144) | (ys << 80) | xs);
    }
}
