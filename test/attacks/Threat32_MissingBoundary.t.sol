// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEntitlements} from "../../contracts/oracle/interfaces/IEntitlements.sol";
import {LeafProof, Quality} from "../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../fixtures/PoolFixture.sol";

/// @notice Threat 32: the leaf at which shares change is missing, or shows something else later. Energy is neither counted twice
/// nor lost: both sides of the boundary read the same checkpoint.
contract Threat32_MissingBoundaryTest is PoolFixture {
    address internal before = makeAddr("before");
    address internal after_ = makeAddr("after");
    uint256 internal ending;
    uint256 internal beginning;
    uint40 internal start;
    uint40 internal boundary;

    function setUp() public override {
        super.setUp();
        start = lastPeriod() + PERIOD;
        // Batches of this fixture are final a quarter of a day after the last: the boundary lies between two of them.
        boundary = start + 13 * PERIOD;
        ending = grantAs(consumer, Register.GENERATION, before, 10_000, start, boundary);
        beginning = grantAs(consumer, Register.GENERATION, after_, 10_000, boundary, 0);
        settle();
        entitlements.checkpoint(ending, proofAt(CONSUMER));
    }

    function claimAs(address holder, uint256 id, LeafProof memory proof) internal returns (uint64 wh) {
        vm.prank(holder);
        (wh,,) = entitlements.claim(id, proof);
    }

    function test_Threat32_NoWhTwiceNoneLost() public {
        meter(CONSUMER, 1001, 0, 0, 0);
        vm.warp(boundary);
        uint40 at = settle();
        assertEq(at, boundary + PERIOD, "the boundary itself has no leaf");
        LeafProof memory across = proofAt(CONSUMER);
        // Neither side can claim across the boundary before it is settled.
        vm.prank(before);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.NotCheckpointed.selector, consumer.id, boundary));
        entitlements.claim(ending, across);
        vm.prank(after_);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.NotCheckpointed.selector, consumer.id, boundary));
        entitlements.claim(beginning, across);

        vm.warp(vm.getBlockTimestamp() + 1 days);
        entitlements.checkpoint(beginning, across);
        meter(CONSUMER, 2002, 0, 0, 0);
        settle();
        LeafProof memory later = proofAt(CONSUMER);
        assertEq(claimAs(before, ending, later), 1001);
        assertEq(claimAs(after_, beginning, later), 2002);
    }

    /// @dev The last leaf before the boundary is restated downwards after it was claimed: the next holder waits, and nothing is paid twice.
    function test_Threat32_ARestatedBoundaryPaysNothingTwice() public {
        meter(CONSUMER, 1000, 0, 0, 0);
        vm.warp(boundary - 2 * PERIOD);
        settle();
        assertEq(claimAs(before, ending, proofAt(CONSUMER)), 1000);
        // The next reading shows less; the fleet's sum still grows.
        meters[CONSUMER].g = 950;
        meter(SOLAR, 500, 0, 0, 0);
        settle();
        vm.warp(vm.getBlockTimestamp() + 1 days);
        LeafProof memory lower = proofAt(CONSUMER);
        vm.expectRevert(
            abi.encodeWithSelector(IEntitlements.RegisterBackwards.selector, consumer.id, 950, 1000)
        );
        entitlements.checkpoint(beginning, lower);
        meter(CONSUMER, 70, 0, 0, 0);
        settle();
        vm.warp(vm.getBlockTimestamp() + 1 days);
        entitlements.checkpoint(beginning, proofAt(CONSUMER));
        meter(CONSUMER, 300, 0, 0, 0);
        settle();
        uint64 first = 1000 + claimAs(before, ending, proofAt(CONSUMER));
        uint64 second = claimAs(after_, beginning, proofAt(CONSUMER));
        assertEq(first + second, meters[CONSUMER].g);
    }

    /// @dev A leaf from before the end that shows more than the end's checkpoint claims up to the checkpoint only.
    function test_Threat32_AnOlderLeafDoesNotReachBeyondTheCheckpoint() public {
        meter(CONSUMER, 1000, 0, 0, 0);
        vm.warp(boundary - 2 * PERIOD);
        settle();
        LeafProof memory high = proofAt(CONSUMER);
        meters[CONSUMER].g = 950;
        meter(SOLAR, 500, 0, 0, 0);
        settle();
        vm.warp(vm.getBlockTimestamp() + 1 days);
        entitlements.checkpoint(beginning, proofAt(CONSUMER));
        meter(CONSUMER, 300, 0, 0, 0);
        settle();
        uint64 first = claimAs(before, ending, high);
        uint64 second = claimAs(after_, beginning, proofAt(CONSUMER));
        assertEq(first, 950);
        assertEq(first + second, meters[CONSUMER].g);
    }

    /// @dev Checkpoints never run backwards either: who opens at a later one never opens below where an earlier holder stopped.
    function test_Threat32_CheckpointsNeverFall() public {
        meter(CONSUMER, 1000, 0, 0, 0);
        vm.warp(boundary);
        settle();
        vm.warp(vm.getBlockTimestamp() + 1 days);
        entitlements.checkpoint(beginning, proofAt(CONSUMER));
        uint40 end = lastPeriod() + PERIOD;
        vm.prank(after_);
        entitlements.endAt(beginning, end);
        meters[CONSUMER].g = 999;
        meter(SOLAR, 500, 0, 0, 0);
        assertEq(settle(), end);
        LeafProof memory lower = proofAt(CONSUMER);
        vm.expectRevert(
            abi.encodeWithSelector(IEntitlements.RegisterBackwards.selector, consumer.id, 999, 1000)
        );
        entitlements.checkpoint(beginning, lower);
    }

    /// @dev An estimate fills the batch of the boundary but cannot be its checkpoint.
    function test_Threat32_AnEstimateIsNoBoundary() public {
        meter(CONSUMER, 1000, 0, 0, 0);
        vm.warp(boundary - PERIOD);
        nextPeriod();
        show(SOLAR, Quality.MEASURED);
        show(CONSUMER, Quality.ESTIMATED);
        postShown();
        warpToFinal(crew.last);
        LeafProof memory estimated = proofAt(CONSUMER);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.NotMeasured.selector, consumer.id, boundary));
        entitlements.checkpoint(beginning, estimated);
    }
}
