// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @notice Four cumulative unsigned 64-bit registers in one word, lane 0 in the highest bits.
/// @dev Two layouts are in use, both in Wh. *Energy*: G, K, E, M (generation, green charge, direct green export,
/// grid import). *Flows*: D, X, C, S (battery discharge, grid export, battery charge, state of charge).
type Registers is uint256;

/// @notice The registers that can be entitled. U, self-use, is derived: U = G − K − E.
enum Register {
    GENERATION,
    GREEN_CHARGE,
    DIRECT_EXPORT,
    SELF_USE,
    CONSUMPTION
}

/// @notice A lane that a sum or a difference cannot hold: the two words and the operation's lane (0 the highest).
error RegisterOverflow(Registers a, Registers b);
error RegisterUnderflow(Registers a, Registers b);

using {add as +, sub as -, eq as ==, neq as !=} for Registers global;
using {lane} for Registers global;

uint256 constant LANE = type(uint64).max;

/// @notice Packs four registers.
/// @param a Lane 0 (G or D), Wh. @param b Lane 1 (K or X), Wh. @param c Lane 2 (E or C), Wh. @param d Lane 3 (M or S), Wh.
function packRegisters(uint64 a, uint64 b, uint64 c, uint64 d) pure returns (Registers) {
    return Registers.wrap((uint256(a) << 192) | (uint256(b) << 128) | (uint256(c) << 64) | d);
}

/// @notice The register in lane `index`, Wh.
function lane(Registers r, uint256 index) pure returns (uint64) {
    return uint64(Registers.unwrap(r) >> (192 - 64 * index));
}

/// @notice Lane-wise sum; reverts when a lane overflows.
function add(Registers a, Registers b) pure returns (Registers) {
    unchecked {
        uint256 x = Registers.unwrap(a);
        uint256 y = Registers.unwrap(b);
        // Lanes 1 and 3 in one addition, lanes 0 and 2 in another: 64 free bits above each lane catch its carry.
        uint256 odd = (x & ODD) + (y & ODD);
        uint256 even = ((x >> 64) & ODD) + ((y >> 64) & ODD);
        require((odd | even) & ~ODD == 0, RegisterOverflow(a, b));
        return Registers.wrap((even << 64) | odd);
    }
}

/// @notice Lane-wise difference; reverts when a lane of `b` exceeds that of `a` (registers never run backwards).
function sub(Registers a, Registers b) pure returns (Registers) {
    unchecked {
        uint256 x = Registers.unwrap(a);
        uint256 y = Registers.unwrap(b);
        uint256 odd = ((x & ODD) | CARRY) - (y & ODD);
        uint256 even = (((x >> 64) & ODD) | CARRY) - ((y >> 64) & ODD);
        require((odd & even) & CARRY == CARRY, RegisterUnderflow(a, b));
        return Registers.wrap(((even & ODD) << 64) | (odd & ODD));
    }
}

function eq(Registers a, Registers b) pure returns (bool) {
    return Registers.unwrap(a) == Registers.unwrap(b);
}

function neq(Registers a, Registers b) pure returns (bool) {
    return Registers.unwrap(a) != Registers.unwrap(b);
}

uint256 constant ODD = 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff;
uint256 constant CARRY = 0x0000000000000001000000000000000000000000000000010000000000000000;
