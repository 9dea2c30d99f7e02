// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayState, MAX_RATE, packDecay} from "../../../contracts/energy/types/DecayState.sol";
import {Test} from "forge-std/Test.sol";

/// @notice One word of five lanes: what goes in comes out, and nobody's lane touches another's.
contract DecayStateFuzzTest is Test {
    uint256 private constant WAD = 1e18;
    uint256 private constant MILLION = 1e6;

    struct Lanes {
        uint256 exponent;
        uint256 rate;
        uint256 since;
        uint256 kept;
        uint256 loss;
    }

    function within(Lanes memory l) private pure {
        l.exponent = bound(l.exponent, 0, type(uint88).max);
        l.rate = bound(l.rate, 0, MAX_RATE);
        l.since = bound(l.since, 0, type(uint40).max);
        l.kept = bound(l.kept, 0, WAD);
        l.loss = bound(l.loss, 0, MILLION);
    }

    function pack(Lanes memory l) private pure returns (DecayState) {
        return packDecay(l.exponent, l.rate, l.since, l.kept, l.loss);
    }

    function assertLanes(DecayState state, Lanes memory l) private pure {
        assertEq(state.exponentOf(), l.exponent, "exponent");
        assertEq(state.rateOf(), l.rate, "rate");
        assertEq(state.sinceOf(), l.since, "since");
        assertEq(state.keptOf(), l.kept, "kept");
        assertEq(state.lossOf(), l.loss, "loss");
    }

    function testFuzz_DecayState_LanesComeBack(Lanes memory l) public pure {
        within(l);
        assertLanes(pack(l), l);
    }

    function testFuzz_DecayState_WithKeptAndWithLossTouchTheirLaneOnly(Lanes memory l, uint256 next)
        public
        pure
    {
        within(l);
        DecayState state = pack(l);
        uint256 kept = bound(next, 0, WAD);
        uint256 before = l.kept;
        l.kept = kept;
        assertLanes(state.withKept(kept), l);
        (l.kept, l.loss) = (before, bound(next, 0, MILLION));
        assertLanes(state.withLoss(l.loss), l);
    }

    /// @dev Each lane at its most, with the others empty, and all at once.
    function test_DecayState_FullLanesDoNotRunOver() public pure {
        uint256[5] memory most = [uint256(type(uint88).max), MAX_RATE, type(uint40).max, WAD, MILLION];
        assertLanes(
            packDecay(most[0], most[1], most[2], most[3], most[4]),
            Lanes(most[0], most[1], most[2], most[3], most[4])
        );
        for (uint256 i; i < 5; ++i) {
            uint256[5] memory lanes;
            lanes[i] = most[i];
            Lanes memory l = Lanes(lanes[0], lanes[1], lanes[2], lanes[3], lanes[4]);
            assertLanes(pack(l), l);
        }
    }

    /// @dev Lowest bits first: exponent 88, rate 48, since 40, kept 60, loss 20. Indexers read the word.
    function test_DecayState_Layout() public pure {
        assertEq(DecayState.unwrap(packDecay(1, 0, 0, 0, 0)), 1);
        assertEq(DecayState.unwrap(packDecay(0, 1, 0, 0, 0)), uint256(1) << 88);
        assertEq(DecayState.unwrap(packDecay(0, 0, 1, 0, 0)), uint256(1) << 136);
        assertEq(DecayState.unwrap(packDecay(0, 0, 0, 1, 0)), uint256(1) << 176);
        assertEq(DecayState.unwrap(packDecay(0, 0, 0, 0, 1)), uint256(1) << 236);
    }

    /// @dev The exponent has room for the fastest rate for as long as time has.
    function testFuzz_DecayState_TheExponentNeverOutgrowsItsLane(uint40 since, uint40 until, uint48 rate)
        public
        pure
    {
        (since, until) = since < until ? (since, until) : (until, since);
        uint256 exponent = uint256(since) * MAX_RATE + uint256(until - since) * rate;
        assertEq(packDecay(exponent, rate, until, 0, 0).exponentOf(), exponent);
    }
}
