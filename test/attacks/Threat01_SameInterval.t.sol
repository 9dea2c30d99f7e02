// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch, Leaf, LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {RegisterUnderflow, Registers, packRegisters} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../contracts/oracle/types/Site.sol";
import {OracleScene} from "../fixtures/OracleScene.sol";

/// @dev Threat 1: the same interval issued twice, or overlapping ranges. Threat 21: periods off the grid, restatement after finality.
contract Threat01_SameIntervalTest is OracleScene {
    function _expectPost(Scene memory s, Batch memory batch, bytes memory error_) private {
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, batch, 2);
        Batch memory previous = s.crew.last;
        vm.expectRevert(error_);
        oracle.postBatch(batch, previous, s.crew.quorum, signers, signatures);
    }

    function test_Threat01_SamePeriodSameRevision() public {
        Scene memory s = scene();
        s.batch.dataHash = bytes32(uint256(1));
        _expectPost(
            s, s.batch, abi.encodeWithSelector(IMeterOracle.RevisionNotForward.selector, uint32(0), uint32(0))
        );
    }

    function test_Threat01_PeriodBehindTheLatest() public {
        Scene memory s = scene();
        nextPeriod();
        postNext(s, ENERGY, FLOWS);
        Batch memory batch = batchOf(s.crew, s.batch.periodEnd - PERIOD, s.leaves);
        _expectPost(
            s,
            batch,
            abi.encodeWithSelector(
                IMeterOracle.PeriodNotForward.selector, s.crew.fleet, batch.periodEnd, s.batch.periodEnd
            )
        );
    }

    function test_Threat01_BatchThatDoesNotGrowFromTheLatest() public {
        Scene memory s = scene();
        bytes32 latest = batchHash(s.batch);
        nextPeriod();
        Batch memory batch = batchOf(s.crew, lastPeriod(), s.leaves);
        batch.previous = bytes32(0);
        _expectPost(s, batch, abi.encodeWithSelector(IMeterOracle.WrongPrevious.selector, bytes32(0), latest));
        batch.previous = latest;
        s.crew.last.sums = Registers.wrap(0);
        _expectPost(
            s,
            batch,
            abi.encodeWithSelector(IMeterOracle.WrongPrevious.selector, batchHash(s.crew.last), latest)
        );
    }

    function test_Threat21_PeriodOffTheGridOrNotOver() public {
        Scene memory s = scene();
        Batch memory batch = batchOf(s.crew, s.batch.periodEnd + 1, s.leaves);
        skip(PERIOD);
        _expectPost(
            s, batch, abi.encodeWithSelector(IMeterOracle.PeriodNotAligned.selector, s.batch.periodEnd + 1)
        );
        batch.periodEnd = lastPeriod() + PERIOD;
        _expectPost(
            s,
            batch,
            abi.encodeWithSelector(IMeterOracle.PeriodNotOver.selector, batch.periodEnd, block.timestamp)
        );
    }

    function test_Threat21_RestatedAfterFinality() public {
        Scene memory s = scene();
        uint256 finalAt = oracle.finalAt(uint40(block.timestamp));
        Batch memory revised = abi.decode(abi.encode(s.batch), (Batch));
        revised.revision = 1;
        vm.warp(finalAt);
        _expectPost(
            s,
            revised,
            abi.encodeWithSelector(
                IMeterOracle.BatchAlreadyFinal.selector, s.crew.fleet, revised.periodEnd, finalAt
            )
        );
        vm.warp(finalAt - 1);
        postAs(s.crew, revised);
        assertEq(oracle.batchOf(s.crew.fleet, revised.periodEnd).postedAt, finalAt - 1, "windows begin again");
        LeafProof memory old = proof(s, 0);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.UnknownBatch.selector,
                s.crew.fleet,
                revised.periodEnd,
                batchHash(s.batch),
                batchHash(revised)
            )
        );
        oracle.requireFinalLeaf(old);
    }

    /// @dev Threat 2: the sums never run backwards, so neither does a fleet's register, gap or no gap.
    function test_Threat02_RegistersBackwards() public {
        Scene memory s = scene();
        Registers before = s.batch.sums;
        nextPeriod();
        nextPeriod();
        show(s, ENERGY - packRegisters(1, 0, 0, 0), FLOWS);
        Batch memory batch = batchOf(s.crew, lastPeriod(), s.leaves);
        _expectPost(s, batch, abi.encodeWithSelector(RegisterUnderflow.selector, batch.sums, before));
    }

    /// @dev A reading nobody signed cannot answer for its leaf, so a gap cannot be filled in by the attesters.
    function test_Threat02_GapFilledWithAnUnsignedReading() public {
        Scene memory s = scene();
        postNext(s, ENERGY + packRegisters(50, 0, 0, 0), FLOWS);
        uint256 id = demandLeaf(s, 1);
        LeafProof memory p = proof(s, 1);
        bytes memory signature = signWith(s.crew.attesters[0], oracleDigest(readingHash(s.readings[1])));
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.InvalidDeviceSignature.selector, s.homes[1].id, uint16(1))
        );
        oracle.answer(id, p, s.readings[1], signature);
    }

    /// @dev The missing site's leaf is carried; its next reading covers the gap.
    function test_Threat02_CarriedLeafLosesNothing() public {
        Scene memory s = scene();
        Leaf memory carried = s.leaves[1];
        nextPeriod();
        show(s, ENERGY + packRegisters(10, 0, 0, 0), FLOWS);
        s.leaves[1] = carried;
        s.batch = post(s.crew, s.leaves);
        LeafProof memory p = proof(s, 1);
        warpToFinal(s.batch);
        oracle.requireFinalLeaf(p);
        p.leaf.readAt = s.batch.periodEnd + PERIOD;
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.LeafAfterBatch.selector, s.batch.periodEnd + PERIOD, s.batch.periodEnd
            )
        );
        oracle.requireFinalLeaf(p);
    }
}
