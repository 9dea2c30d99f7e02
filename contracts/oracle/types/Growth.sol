// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @notice Up to where a site's claims have been held against what its plant can do, in one word.
type GrowthWord is uint256;

using {unpack} for GrowthWord global;

/// @notice That, in parts.
/// @param table Of the clear sky over its zone, from one; zero for none. @param battery Whether it has a battery.
/// @param at Last period end, in periods, up to which generation was held. @param generation The register there, Wh.
/// @param spare What generation may still exceed its bound by: 1 Wh at first, for the rounding of registers, in 1/36,000 Wh.
/// @param storedAt, stored Likewise of green charge. @param cycles What the battery may still take at once, in 1/192 Wh.
struct Growth {
    uint8 table;
    bool battery;
    uint32 at;
    uint64 generation;
    uint16 spare;
    uint32 storedAt;
    uint64 stored;
    uint40 cycles;
}

/// @notice Packs them; `table` has seven bits.
function packGrowth(Growth memory g) pure returns (GrowthWord) {
    return GrowthWord.wrap(
        (uint256(g.table) << 249) | ((g.battery ? uint256(1) : 0) << 248) | (uint256(g.at) << 216)
            | (uint256(g.generation) << 152) | (uint256(g.spare) << 136) | (uint256(g.storedAt) << 104)
            | (uint256(g.stored) << 40) | g.cycles
    );
}

/// @notice The parts of the word.
function unpack(GrowthWord word) pure returns (Growth memory g) {
    uint256 w = GrowthWord.unwrap(word);
    // Lanes.
    // forge-lint: disable-start(unsafe-typecast)
    g.table = uint8(w >> 249);
    g.battery = w >> 248 & 1 != 0;
    g.at = uint32(w >> 216);
    g.generation = uint64(w >> 152);
    g.spare = uint16(w >> 136);
    g.storedAt = uint32(w >> 104);
    g.stored = uint64(w >> 40);
    g.cycles = uint40(w);
    // forge-lint: disable-end(unsafe-typecast)
}
