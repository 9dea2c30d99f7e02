// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {DayNumerator} from "./DayNumerator.sol";

/// @title A day's energies, packed
/// @notice Six bytes a period, big-endian Wh: a fifth of what words would take in an event and in calldata.
/// @dev The loops run 96 times, so their accesses are assembled: each reads and writes no further than the arrays that it is given, and a word beyond for the
/// bytes that are cut off.
library Vectors {
    uint256 private constant SIZE = 6;
    uint256 private constant LIMIT = 1 << 48;

    error VectorLength(uint256 given);

    /// @notice Packs energies below 2^48; reverts with EnergyOutOfRange.
    function pack(uint256[] memory wh) internal pure returns (bytes memory packed) {
        uint256 length = wh.length;
        uint256 all;
        // The last energy's word ends 26 bytes behind its six.
        packed = new bytes(length * SIZE + 26);
        assembly ("memory-safe") {
            let from := add(wh, 32)
            let to := add(packed, 32)
            let end := add(from, shl(5, length))
            for {} lt(from, end) { from := add(from, 32) } {
                let energy := mload(from)
                all := or(all, energy)
                mstore(to, shl(208, energy))
                to := add(to, SIZE)
            }
            mstore(packed, mul(length, SIZE))
        }
        if (all < LIMIT) return packed;
        for (uint256 k; k < length; ++k) {
            require(wh[k] < LIMIT, DayNumerator.EnergyOutOfRange(k, wh[k]));
        }
    }

    /// @notice What `pack` packed.
    function unpack(bytes calldata packed) internal pure returns (uint256[] memory wh) {
        uint256 length = packed.length / SIZE;
        require(packed.length == length * SIZE, VectorLength(packed.length));
        wh = new uint256[](length);
        assembly ("memory-safe") {
            let from := packed.offset
            let to := add(wh, 32)
            let end := add(to, shl(5, length))
            for {} lt(to, end) { to := add(to, 32) } {
                mstore(to, shr(208, calldataload(from)))
                from := add(from, SIZE)
            }
        }
    }
}
