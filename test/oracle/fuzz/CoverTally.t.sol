// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CoverTally, bucketOf, emptyTally} from "../../../contracts/oracle/types/CoverTally.sol";
import {Test} from "forge-std/Test.sol";

/// @notice The tally against an exact sliding window over a list.
contract CoverTallyFuzzTest is Test {
    uint256 private constant START = 1_782_000_000;
    uint256 private constant FULL = (1 << 40) - 1;

    struct Draw {
        uint256 time;
        uint256 amount;
    }

    Draw[] private _draws;

    function _within(uint256 from, uint256 until) private view returns (uint256 sum) {
        for (uint256 i; i < _draws.length; ++i) {
            if (_draws[i].time >= from && _draws[i].time <= until) sum += _draws[i].amount;
        }
    }

    /// @dev Σ over [t − W, t] ≤ S(t) ≤ Σ over (t − 3L, t], at every step of a random run.
    function testFuzz_NeverUnderTheSlidingWindowNorOverThreeBuckets(uint32 window_, uint256 seed) public {
        uint256 window = bound(window_, 512, 400 days);
        uint256 bucket = window / 2 + window % 2;
        assertEq(bucketOf(window), bucket);
        CoverTally tally = emptyTally(window);
        uint256 time = START;
        for (uint256 i; i < 40; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            // Steps of nothing, of parts of a bucket, and now and then past the whole window.
            time += seed % 4 == 0 ? 0 : (seed >> 8) % (seed % 11 == 0 ? 5 * bucket : bucket) + 1;
            tally = tally.at(time);
            uint256 amount = (seed >> 64) % (1 << 34);
            if (seed % 3 != 0) {
                tally = tally.draw(amount);
                _draws.push(Draw(time, amount));
            } else if (_draws.length != 0) {
                uint256 which = (seed >> 128) % _draws.length;
                tally = tally.without(_draws[which].amount, _draws[which].time);
                _draws[which].amount = 0;
            }
            assertGe(tally.drawn(), _within(time - window, time), "counts too little");
            assertLe(tally.drawn(), _within(time - 3 * bucket + 1, time), "counts too much");
        }
    }

    /// @dev What was drawn counts through the whole window, and is forgotten after three buckets.
    function testFuzz_ForgetsNoSoonerThanTheWindow(uint32 window_, uint40 amount, uint32 wait) public pure {
        uint256 window = bound(window_, 512, 400 days);
        wait = uint32(bound(wait, 0, 4 * window));
        CoverTally tally = emptyTally(window).at(START).draw(amount);
        uint256 sum = tally.at(START + wait).drawn();
        if (wait <= window) assertEq(sum, amount);
        if (wait >= 3 * ((window + 1) / 2)) assertEq(sum, 0);
    }

    /// @dev No part of the word reaches into another, each as full as it can be.
    function testFuzz_PartsStayApart(uint40 limit, uint32 bonded, uint8 roster, uint32 other) public pure {
        CoverTally tally = emptyTally(1000).withRoster(255, FULL).withBonded(type(uint32).max);
        tally = tally.withRoster(roster, limit).withBonded(bonded);
        for (uint256 i; i < 5; ++i) {
            tally = tally.at(START + 500 * i).draw(FULL);
        }
        assertEq(tally.drawn(), 3 * FULL);
        assertEq(tally.limit(), limit);
        assertEq(tally.bonded(), bonded);
        assertEq(tally.roster(), roster);
        assertEq(tally.without(FULL, START + 1500).drawn(), 2 * FULL);
        assertEq(tally.without(FULL, START + 500).drawn(), 3 * FULL, "forgotten already");
        tally = tally.withBonded(other).withRoster(roster, limit);
        assertEq(tally.drawn(), 3 * FULL);
        assertEq(tally.bonded(), other);
        assertEq(tally.at(type(uint32).max).drawn(), 0);
    }

    /// @dev The number of a bucket has room until 2106, with the shortest buckets there are.
    function test_TheNumberHasRoom() public pure {
        CoverTally tally = emptyTally(512).withRoster(3, 7).at(type(uint32).max).draw(5);
        assertEq(tally.limit(), 7);
        assertEq(tally.drawn(), 5);
        assertEq(tally.at(type(uint32).max).drawn(), 5);
    }
}
