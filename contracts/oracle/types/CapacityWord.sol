// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Capacities} from "./Site.sol";

/// @notice `Capacities` in 160 bits, generationW highest, so that they share a storage slot with what is read beside them.
type CapacityWord is uint160;

using {unpack, storageWh} for CapacityWord global;

/// @notice Packs five capacities, W and Wh.
function packCapacities(Capacities memory c) pure returns (CapacityWord) {
    return CapacityWord.wrap(
        (uint160(c.generationW) << 128) | (uint160(c.storageW) << 96) | (uint160(c.exportW) << 64)
            | (uint160(c.importW) << 32) | c.storageWh
    );
}

/// @notice The five capacities, W and Wh.
function unpack(CapacityWord word) pure returns (Capacities memory c) {
    uint160 w = CapacityWord.unwrap(word);
    c.generationW = uint32(w >> 128);
    c.storageW = uint32(w >> 96);
    c.exportW = uint32(w >> 64);
    c.importW = uint32(w >> 32);
    c.storageWh = uint32(w);
}

/// @notice The accredited storage alone, Wh.
function storageWh(CapacityWord word) pure returns (uint32) {
    // The lowest lane.
    // forge-lint: disable-next-line(unsafe-typecast)
    return uint32(CapacityWord.unwrap(word));
}
