// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @notice A market pool's constants in two words of calldata; they hash to its id, so a swap reads no configuration from storage.
/// @param energy Bits 0–159 the kWh token; 160–183 fee in 1e-6 of the input; 184–215 residence τ, seconds (carry fee on kWh-in is λ·τ, up to
/// the cap); 216–239 carry cap in 1e-6; 240–255 zero.
/// @param quote Bits 0–159 the quote token; 160–167 contraction exponent a in quarters (4: full contraction, the only one yet); 168–175
/// quote scale: decimals beyond 6, so one internal unit is 10^scale base units; 176–255 zero.
struct PoolKey {
    uint256 energy;
    uint256 quote;
}

/// @notice keccak256(energy ‖ quote).
type PoolId is bytes32;
