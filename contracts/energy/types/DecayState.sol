// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @notice All that the index of a dissipating token needs, in one slot, lowest bits first: exponent Λ₀ u88, WAD | rate λ u48, WAD per second |
/// since t₀ u40, unix seconds | kept u60, WAD: what haircuts have left of every share | loss u20, ppm: the loss that is known and not yet a haircut.
/// @dev λ < 2^48 for less than 2^40 seconds adds less than 2^88 in all, so the exponent has room for ever. kept ≤ 1e18 < 2^60; loss ≤ 1e6 < 2^20.
type DecayState is uint256;

using {exponentOf, rateOf, sinceOf, keptOf, lossOf, withKept, withLoss} for DecayState global;

// The most λ may ever be, WAD per second: a half-life of 41 minutes.
uint256 constant MAX_RATE = type(uint48).max;

/// @notice Packs a state; the caller has held each to its lane.
function packDecay(uint256 exponent, uint256 rate, uint256 since, uint256 kept, uint256 loss)
    pure
    returns (DecayState)
{
    return DecayState.wrap((loss << 236) | (kept << 176) | (since << 136) | (rate << 88) | exponent);
}

/// @return Λ₀, WAD.
function exponentOf(DecayState state) pure returns (uint256) {
    return uint88(DecayState.unwrap(state));
}

/// @return λ, WAD per second.
function rateOf(DecayState state) pure returns (uint256) {
    return uint48(DecayState.unwrap(state) >> 88);
}

/// @return t₀, unix seconds.
function sinceOf(DecayState state) pure returns (uint256) {
    return uint40(DecayState.unwrap(state) >> 136);
}

/// @return What haircuts have left of every share, WAD.
function keptOf(DecayState state) pure returns (uint256) {
    return (DecayState.unwrap(state) >> 176) & ((1 << 60) - 1);
}

/// @return The loss that is known and not yet a haircut, ppm.
function lossOf(DecayState state) pure returns (uint256) {
    return DecayState.unwrap(state) >> 236;
}

/// @notice The state with another `kept`, at most the present one.
function withKept(DecayState state, uint256 kept) pure returns (DecayState) {
    return packDecay(state.exponentOf(), state.rateOf(), state.sinceOf(), kept, state.lossOf());
}

/// @notice The state with another `loss`, at most 1e6.
function withLoss(DecayState state, uint256 loss) pure returns (DecayState) {
    return packDecay(state.exponentOf(), state.rateOf(), state.sinceOf(), state.keptOf(), loss);
}
