// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {EfficientHashLib} from "solady/utils/EfficientHashLib.sol";

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

/// @title The lanes of a pool key
library PoolKeyLib {
    /// @notice The pool's id. Ids below 2^160 are never listed, so that no pool's id is a token's (an internal balance's id).
    function toId(PoolKey calldata key) internal pure returns (PoolId) {
        return PoolId.wrap(EfficientHashLib.hash(key.energy, key.quote));
    }

    function energyToken(PoolKey calldata key) internal pure returns (address) {
        return address(uint160(key.energy));
    }

    function quoteToken(PoolKey calldata key) internal pure returns (address) {
        return address(uint160(key.quote));
    }

    /// @return Fee, 1e-6 of the input.
    function fee(PoolKey calldata key) internal pure returns (uint256) {
        return uint24(key.energy >> 160);
    }

    /// @return τ, seconds that a kWh is expected to stay in the pool.
    function residence(PoolKey calldata key) internal pure returns (uint256) {
        return uint32(key.energy >> 184);
    }

    /// @return Cap of the carry fee, 1e-6 of the input.
    function carryCap(PoolKey calldata key) internal pure returns (uint256) {
        return uint24(key.energy >> 216);
    }

    /// @return Contraction exponent a, quarters.
    function contraction(PoolKey calldata key) internal pure returns (uint256) {
        return uint8(key.quote >> 160);
    }

    /// @return Decimals of the quote beyond 6.
    function quoteScale(PoolKey calldata key) internal pure returns (uint256) {
        return uint8(key.quote >> 168);
    }

    /// @return Base units of the quote in one internal unit. Means nothing for a scale above 77, which is never listed.
    function quoteUnit(PoolKey calldata key) internal pure returns (uint256) {
        unchecked {
            return 10 ** quoteScale(key);
        }
    }

    /// @return Bits that have no meaning and must be zero.
    function reserved(PoolKey calldata key) internal pure returns (uint256) {
        return (key.energy >> 240) | (key.quote >> 176);
    }
}
