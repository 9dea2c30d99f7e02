// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch, LeafProof, Quorum} from "../../../contracts/oracle/types/Measurement.sol";
import {packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {Capacities, PERIOD} from "../../../contracts/oracle/types/Site.sol";
import {OracleScene} from "../../fixtures/OracleScene.sol";

/// @notice Posting and revising batches, and each reason to refuse one. Growth: MeterOracleGrowth. Signatures: also Threat05.
contract MeterOraclePostTest is OracleScene {
    /// @dev The scene, one period on, and an honest batch for it, not posted yet.
    function _next() private returns (Scene memory s, Batch memory batch) {
        s = scene();
        nextPeriod();
        show(s, ENERGY + packRegisters(500, 100, 50, 7), FLOWS);
        batch = batchOf(s.crew, lastPeriod(), s.leaves);
    }

    function _expect(Scene memory s, Batch memory batch, Batch memory previous, bytes memory error_) private {
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, batch, 2);
        vm.expectRevert(error_);
        oracle.postBatch(batch, previous, s.crew.quorum, signers, signatures);
    }

    function test_PostBatch_LeafIsFinalAfterBothWindows() public {
        (Scene memory s, Batch memory batch) = _next();
        uint256 finalAt = uint256(lastPeriod()) + CHALLENGE_WINDOW + ANSWER_WINDOW;
        vm.expectEmit(address(oracle));
        emit IMeterOracle.BatchPosted(
            s.crew.fleet,
            batch.periodEnd,
            batchHash(batch),
            0,
            3,
            batch.root,
            batch.sums,
            batch.dataHash,
            uint40(finalAt)
        );
        postAs(s.crew, batch);
        LeafProof memory p = proofOf(batch, s.leaves, 1);

        vm.warp(finalAt - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.BatchNotFinal.selector, s.crew.fleet, batch.periodEnd, finalAt, finalAt - 1
            )
        );
        oracle.requireFinalLeaf(p);
        vm.warp(finalAt);
        (Capacities memory current,,) = oracle.requireFinalLeaf(p);
        assertEq(current.generationW, 10_000);
    }

    function test_PostBatch_RevertWhen_TheFleetIsUnknown() public {
        (Scene memory s, Batch memory batch) = _next();
        batch.fleet = 9;
        _expect(s, batch, s.crew.last, abi.encodeWithSelector(IMeterOracle.UnknownFleet.selector, uint32(9)));
    }

    function test_PostBatch_RevertWhen_TheQuorumIsNotTheFleets() public {
        (Scene memory s, Batch memory batch) = _next();
        bytes32 expected = keccak256(abi.encode(s.crew.quorum.threshold, s.crew.quorum.members));
        Batch memory previous = s.crew.last;
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, batch, 2);
        Quorum memory easier = Quorum(1, s.crew.quorum.members);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.WrongQuorum.selector,
                s.crew.fleet,
                keccak256(abi.encode(easier.threshold, easier.members)),
                expected
            )
        );
        oracle.postBatch(batch, previous, easier, signers, signatures);
    }

    /// @dev No signature but of nothing: a signature that recovers to nobody is no member's.
    function test_PostBatch_RevertWhen_ASignatureIsNoMembers() public {
        (Scene memory s, Batch memory batch) = _next();
        Batch memory previous = s.crew.last;
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, batch, 2);
        signatures[1] = new bytes(65);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.InvalidAttesterSignature.selector, 1, s.crew.quorum.members[1]
            )
        );
        oracle.postBatch(batch, previous, s.crew.quorum, signers, signatures);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.QuorumNotMet.selector, 0, uint8(2)));
        oracle.postBatch(batch, previous, s.crew.quorum, 0, new bytes[](0));
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.SignersMismatch.selector, 0, 2));
        oracle.postBatch(batch, previous, s.crew.quorum, 0, signatures);
    }

    function test_PostBatch_RevertWhen_ThereAreNoLeavesOrMoreThanSites() public {
        (Scene memory s, Batch memory batch) = _next();
        batch.leafCount = 0;
        _expect(
            s,
            batch,
            s.crew.last,
            abi.encodeWithSelector(IMeterOracle.LeafCountOutOfRange.selector, uint32(0), uint32(3))
        );
        batch.leafCount = 4;
        _expect(
            s,
            batch,
            s.crew.last,
            abi.encodeWithSelector(IMeterOracle.LeafCountOutOfRange.selector, uint32(4), uint32(3))
        );
    }

    function test_PostBatch_RevertWhen_TheHeaderOfThePreviousIsNotTheStoredOne() public {
        (Scene memory s, Batch memory batch) = _next();
        bytes32 stored = batchHash(s.crew.last);
        Batch memory other = abi.decode(abi.encode(s.crew.last), (Batch));
        other.sums = packRegisters(0, 0, 0, 0);
        _expect(
            s,
            batch,
            other,
            abi.encodeWithSelector(IMeterOracle.WrongPrevious.selector, batchHash(other), stored)
        );
        batch.previous = bytes32(0);
        _expect(
            s,
            batch,
            s.crew.last,
            abi.encodeWithSelector(IMeterOracle.WrongPrevious.selector, bytes32(0), stored)
        );
    }

    function test_PostBatch_RevertWhen_TheRevisionIsNotHigher() public {
        (Scene memory s, Batch memory batch) = _next();
        Batch memory previous = s.crew.last;
        batch.revision = 4;
        postAs(s.crew, batch);
        for (uint32 given = 3; given < 5; ++given) {
            batch.revision = given;
            _expect(
                s,
                batch,
                previous,
                abi.encodeWithSelector(IMeterOracle.RevisionNotForward.selector, given, uint32(4))
            );
        }
        batch.revision = 5;
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, batch, 2);
        skip(60);
        oracle.postBatch(batch, previous, s.crew.quorum, signers, signatures);
        IMeterOracle.BatchRecord memory record = oracle.batchOf(batch.fleet, batch.periodEnd);
        assertEq(record.commitment, batchHash(batch));
        assertEq(record.revision, 5);
        assertEq(record.postedAt, block.timestamp, "the windows begin again");
        assertEq(record.previousPeriod, previous.periodEnd);
    }

    /// @dev To the second: a revision still replaces its batch one second before it is final.
    function test_PostBatch_RevertWhen_RevisedAtFinality() public {
        (Scene memory s, Batch memory batch) = _next();
        Batch memory previous = s.crew.last;
        postAs(s.crew, batch);
        uint256 finalAt = block.timestamp + CHALLENGE_WINDOW + ANSWER_WINDOW;
        batch.revision = 1;
        vm.warp(finalAt);
        _expect(
            s,
            batch,
            previous,
            abi.encodeWithSelector(
                IMeterOracle.BatchAlreadyFinal.selector, s.crew.fleet, batch.periodEnd, finalAt
            )
        );
        vm.warp(finalAt - 1);
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, batch, 2);
        oracle.postBatch(batch, previous, s.crew.quorum, signers, signatures);
    }

    /// @dev What was voided between two others comes back between them only, and not while its own neighbour is void.
    function test_PostBatch_RevertWhen_AVoidedBatchDoesNotReturnToItsPlace() public {
        (Scene memory s, Batch memory middle) = _next();
        Batch memory first = s.crew.last;
        postAs(s.crew, middle);
        postNext(s, ENERGY + packRegisters(900, 200, 100, 14), FLOWS);
        Batch memory last = s.crew.last;
        _void(s, middle);

        // After the last one: that is not where it stood.
        middle.revision = 1;
        middle.previous = batchHash(last);
        _expect(
            s,
            middle,
            last,
            abi.encodeWithSelector(
                IMeterOracle.PeriodNotForward.selector, s.crew.fleet, middle.periodEnd, uint40(0)
            )
        );
        // Grown from nothing: the first stands between.
        middle.previous = bytes32(0);
        _expect(
            s,
            middle,
            first,
            abi.encodeWithSelector(
                IMeterOracle.PeriodNotForward.selector, s.crew.fleet, middle.periodEnd, first.periodEnd
            )
        );
        // After the last one while another follows that: still not where it stood.
        postNext(s, ENERGY + packRegisters(900, 200, 100, 14), FLOWS);
        middle.previous = batchHash(last);
        _expect(
            s,
            middle,
            last,
            abi.encodeWithSelector(
                IMeterOracle.PeriodNotForward.selector, s.crew.fleet, middle.periodEnd, s.batch.periodEnd
            )
        );
        // Grown from a batch that is void itself.
        _void(s, first);
        middle.previous = batchHash(first);
        _expect(
            s,
            middle,
            first,
            abi.encodeWithSelector(
                IMeterOracle.PeriodNotForward.selector, s.crew.fleet, middle.periodEnd, last.periodEnd
            )
        );
    }

    function _void(Scene memory s, Batch memory batch) private {
        Batch memory other = abi.decode(abi.encode(batch), (Batch));
        other.dataHash = ~other.dataHash;
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, other, 2);
        oracle.proveTwoRoots(batch, other, s.crew.quorum, signers, signatures);
    }

    function test_PostBatch_RevertWhen_ThePeriodIsNotOver() public {
        (Scene memory s, Batch memory batch) = _next();
        batch.periodEnd += PERIOD;
        _expect(
            s,
            batch,
            s.crew.last,
            abi.encodeWithSelector(IMeterOracle.PeriodNotOver.selector, batch.periodEnd, block.timestamp)
        );
        vm.warp(batch.periodEnd);
        postAs(s.crew, batch);
    }
}
