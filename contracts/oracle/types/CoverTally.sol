// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @notice All that a post of a bonded set reads and writes of it, in one word: who is bonded, and what was drawn of the cover
/// within the last W seconds. Three buckets of L = ⌈W/2⌉ seconds, the present one and the two before it; their sum S(t) holds
/// Σ draws in [t − W, t] ≤ S(t) ≤ Σ draws in (t − 3L, t].
/// Never too little, because 2L ≥ W; and a steady flow can use two thirds of a limit on S at least.
/// @dev From the lowest bits: Wh drawn in the present bucket and the two before it, 40 bits each; the number ⌊t/L⌋ of the present
/// one (24); L (32); the limit on S, Wh (40); bonded members, bit i for member i (32); roster (8).
type CoverTally is uint256;

using {at, drawn, without, draw, limit, bonded, roster, withBonded, withRoster} for CoverTally global;

/// @dev The most that a limit can be, Wh: 1.1 TWh.
uint256 constant MAX_COVER = (1 << 40) - 1;
/// @dev The least L, seconds: t/L then fits its 24 bits while t fits 32.
uint256 constant MIN_BUCKET = 256;

uint256 constant LANE_BITS = 40;
uint256 constant LANE_MASK = MAX_COVER;
uint256 constant LANES_BITS = 120;
uint256 constant LANES_MASK = (1 << LANES_BITS) - 1;
uint256 constant NUMBER_MASK = (1 << 24) - 1;
uint256 constant BUCKET_SHIFT = 144;
uint256 constant LIMIT_SHIFT = 176;
uint256 constant BONDED_SHIFT = 216;
uint256 constant ROSTER_SHIFT = 248;

/// @notice An empty tally. @param window W, seconds. @return The tally, of no roster yet.
function emptyTally(uint256 window) pure returns (CoverTally) {
    return CoverTally.wrap(bucketOf(window) << BUCKET_SHIFT);
}

/// @notice L = ⌈window / 2⌉, seconds.
function bucketOf(uint256 window) pure returns (uint256) {
    return (window + 1) / 2;
}

/// @notice The tally at a time not before its last: buckets that are over grow older, and the oldest are forgotten.
function at(CoverTally t, uint256 time) pure returns (CoverTally) {
    unchecked {
        uint256 word = CoverTally.unwrap(t);
        uint256 number = time / uint32(word >> BUCKET_SHIFT);
        uint256 passed = number - ((word >> LANES_BITS) & NUMBER_MASK);
        // A shift by more than the word gives zero.
        uint256 lanes = (word & LANES_MASK) << (LANE_BITS * passed) & LANES_MASK;
        return CoverTally.wrap(word >> BUCKET_SHIFT << BUCKET_SHIFT | number << LANES_BITS | lanes);
    }
}

/// @notice S, Wh.
function drawn(CoverTally t) pure returns (uint256) {
    unchecked {
        uint256 word = CoverTally.unwrap(t);
        return (word & LANE_MASK) + (word >> LANE_BITS & LANE_MASK) + (word >> (2 * LANE_BITS) & LANE_MASK);
    }
}

/// @notice The tally without `wh` that were drawn at `time`; unchanged when they are forgotten already.
function without(CoverTally t, uint256 wh, uint256 time) pure returns (CoverTally) {
    uint256 word = CoverTally.unwrap(t);
    uint256 age = ((word >> LANES_BITS) & NUMBER_MASK) - time / uint32(word >> BUCKET_SHIFT);
    return age < 3 ? CoverTally.wrap(word - (wh << (LANE_BITS * age))) : t;
}

/// @notice Draws Wh in the present bucket; the caller has seen that S stays within the limit.
function draw(CoverTally t, uint256 wh) pure returns (CoverTally) {
    return CoverTally.wrap(CoverTally.unwrap(t) + wh);
}

/// @notice What S may not exceed, Wh.
function limit(CoverTally t) pure returns (uint256) {
    return CoverTally.unwrap(t) >> LIMIT_SHIFT & MAX_COVER;
}

/// @notice Bit i set: member i's bond is whole and stays.
function bonded(CoverTally t) pure returns (uint256) {
    return uint32(CoverTally.unwrap(t) >> BONDED_SHIFT);
}

/// @notice Which quorum of the set is in force.
function roster(CoverTally t) pure returns (uint8) {
    return uint8(CoverTally.unwrap(t) >> ROSTER_SHIFT);
}

/// @notice The tally with these members bonded.
function withBonded(CoverTally t, uint256 bonded_) pure returns (CoverTally) {
    uint256 word = CoverTally.unwrap(t) & ~(uint256(type(uint32).max) << BONDED_SHIFT);
    return CoverTally.wrap(word | uint256(uint32(bonded_)) << BONDED_SHIFT);
}

/// @notice The tally with another quorum in force. @param limit_ At most MAX_COVER, Wh.
function withRoster(CoverTally t, uint8 roster_, uint256 limit_) pure returns (CoverTally) {
    uint256 word = CoverTally.unwrap(t) & ~(MAX_COVER << LIMIT_SHIFT);
    word = word & ~(uint256(type(uint8).max) << ROSTER_SHIFT);
    return CoverTally.wrap(word | limit_ << LIMIT_SHIFT | uint256(roster_) << ROSTER_SHIFT);
}
