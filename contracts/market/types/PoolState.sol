// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @notice All that a swap reads and writes of a pool, in one slot, lowest bits first: xs u80, token shares | ys u64, internal quote units / I |
/// yt u64, internal quote units | emaTick i24 and lastTrade u24, both zero until the pool keeps its time-weighted price.
/// @dev Zero is the pool that does not exist: xs and ys of one that does are never zero.
type PoolState is uint256;

using {energyShares, staticQuote, totalQuote, exists, shifted} for PoolState global;

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

function exists(PoolState state) pure returns (bool) {
    return PoolState.unwrap(state) != 0;
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
