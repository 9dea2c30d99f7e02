// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch, LeafProof, Reading} from "../../../contracts/oracle/types/Measurement.sol";
import {packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {Capacities, PERIOD, SiteId} from "../../../contracts/oracle/types/Site.sol";
import {OracleScene} from "../../fixtures/OracleScene.sol";

/// @notice `requirePostedLeaf`: all that `requireFinalLeaf` holds a leaf to, but the windows.
contract MeterOraclePostedTest is OracleScene {
    function _expect(LeafProof memory p, bytes memory error_) private {
        vm.expectRevert(error_);
        oracle.requirePostedLeaf(p);
    }

    function copyOf(Batch memory batch) private pure returns (Batch memory) {
        return abi.decode(abi.encode(batch), (Batch));
    }

    function test_RequirePostedLeaf_CountsFromThePostOnAndSaysWhenItIsFinal() public {
        Scene memory s = scene();
        uint256 due = block.timestamp + CHALLENGE_WINDOW + ANSWER_WINDOW;
        LeafProof memory p = proof(s, 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.BatchNotFinal.selector, s.crew.fleet, s.batch.periodEnd, due, block.timestamp
            )
        );
        oracle.requireFinalLeaf(p);
        (Capacities memory current, Capacities memory before, uint40 since, uint256 finalAt) =
            oracle.requirePostedLeaf(p);
        (Capacities memory known, Capacities memory former, uint40 changed,) =
            registry.boundsOf(s.homes[1].id);
        assertEq(keccak256(abi.encode(current, before, since)), keccak256(abi.encode(known, former, changed)));
        assertEq(finalAt, due);
        vm.warp(due);
        (,,, finalAt) = oracle.requirePostedLeaf(p);
        assertEq(finalAt, due, "a final leaf is a posted one");
    }

    /// @dev A revision takes its predecessor's place and begins the windows anew.
    function test_RequirePostedLeaf_RevertWhen_ARevisionTookItsPlace() public {
        Scene memory s = scene();
        LeafProof memory old = proof(s, 1);
        skip(10 minutes);
        s.batch = copyOf(s.batch);
        s.batch.revision = 1;
        postAs(s.crew, s.batch);
        _expect(
            old,
            abi.encodeWithSelector(
                IMeterOracle.UnknownBatch.selector,
                s.crew.fleet,
                s.batch.periodEnd,
                batchHash(old.batch),
                batchHash(s.batch)
            )
        );
        (,,, uint256 finalAt) = oracle.requirePostedLeaf(proof(s, 1));
        assertEq(finalAt, block.timestamp + CHALLENGE_WINDOW + ANSWER_WINDOW);
    }

    function test_RequirePostedLeaf_RevertWhen_TheBatchIsVoid() public {
        Scene memory s = scene();
        LeafProof memory p = proof(s, 1);
        Batch memory other = copyOf(s.batch);
        other.root = bytes32(uint256(1));
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, other, 2);
        oracle.proveTwoRoots(s.batch, other, s.crew.quorum, signers, signatures);
        _expect(p, abi.encodeWithSelector(IMeterOracle.BatchVoid.selector, s.crew.fleet, s.batch.periodEnd));
    }

    /// @dev A demand holds the leaf for as long as nobody answers, and unanswered voids it; the neighbours are free.
    function test_RequirePostedLeaf_RevertWhen_ChallengedOrVoid() public {
        Scene memory s = scene();
        uint256 id = demandLeaf(s, 1);
        _expect(
            proof(s, 1), abi.encodeWithSelector(IMeterOracle.LeafHeld.selector, batchHash(s.batch), uint32(1))
        );
        oracle.requirePostedLeaf(proof(s, 0));
        skip(ANSWER_WINDOW + 1);
        oracle.voidLeaf(id);
        _expect(
            proof(s, 1),
            abi.encodeWithSelector(IMeterOracle.LeafIsVoid.selector, batchHash(s.batch), uint32(1))
        );
    }

    function test_RequirePostedLeaf_AnAnsweredDemandFreesTheLeaf() public {
        Scene memory s = scene();
        answerLeaf(s, demandLeaf(s, 1), 1);
        oracle.requirePostedLeaf(proof(s, 1));
    }

    /// @dev Nothing that is not final yet was final before the quarantine: all leaves from the dispute on are held.
    function test_RequirePostedLeaf_RevertWhen_InQuarantine() public {
        Scene memory s = scene();
        LeafProof memory earlier = proof(s, 1);
        postNext(s, ENERGY, FLOWS);
        Reading memory other = contradiction(s, 1);
        oracle.proveEquivocation(
            s.readings[1], signReading(s.homes[1], s.readings[1]), other, signReading(s.homes[1], other)
        );
        _expect(
            proof(s, 1),
            abi.encodeWithSelector(IMeterOracle.SiteInQuarantine.selector, s.homes[1].id, s.batch.periodEnd)
        );
        oracle.requirePostedLeaf(earlier);
        oracle.requirePostedLeaf(proof(s, 0));
    }

    function test_RequirePostedLeaf_RevertWhen_AKeyRotationIsDue() public {
        Scene memory s = scene();
        address owner = s.homes[1].owner.addr;
        vm.prank(owner);
        registry.transferFrom(owner, address(0xb0b), SiteId.unwrap(s.homes[1].id));
        uint40 due = lastPeriod() + PERIOD;
        LeafProof memory before = proof(s, 1);
        postNext(s, ENERGY, FLOWS);
        _expect(proof(s, 1), abi.encodeWithSelector(IMeterOracle.KeyRotationDue.selector, s.homes[1].id, due));
        oracle.requirePostedLeaf(before);
    }

    function test_RequirePostedLeaf_RevertWhen_TheSiteIsInNoFleetOrNotYet() public {
        Scene memory s = scene();
        LeafProof memory p = proof(s, 1);
        Home memory stranger = createHome("stranger");
        p.leaf.site = stranger.id;
        _expect(p, abi.encodeWithSelector(IMeterOracle.SiteNotInFleet.selector, stranger.id, s.crew.fleet));
        // Home 1 joined two periods after the start; its leaf of the period end before counts for nothing.
        nextPeriod();
        show(s, ENERGY, FLOWS);
        s.readings[1].periodEnd = START + PERIOD;
        s.leaves[1] = leafOf(s.readings[1]);
        s.batch = post(s.crew, s.leaves);
        _expect(
            proof(s, 1),
            abi.encodeWithSelector(
                IMeterOracle.LeafBeforeEntry.selector, s.homes[1].id, START + PERIOD, START + 2 * PERIOD
            )
        );
    }

    function test_RequirePostedLeaf_RevertWhen_TheProofIsFalse() public {
        Scene memory s = scene();
        LeafProof memory p = proof(s, 1);
        p.leaf.energy = p.leaf.energy + packRegisters(1, 0, 0, 0);
        bytes32 hash = keccak256(abi.encode(p.path[0], p.path[1], leafHash(p.leaf), p.leaf.energy));
        hash = keccak256(abi.encode(hash, ENERGY + packRegisters(1, 0, 0, 0) + ENERGY, p.path[2], p.path[3]));
        _expect(p, abi.encodeWithSelector(IMeterOracle.InvalidProof.selector, hash, s.batch.root));
    }
}
