// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch, Leaf, LeafProof, Reading} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {PERIOD, SiteId} from "../../../contracts/oracle/types/Site.sol";
import {OracleScene} from "../../fixtures/OracleScene.sol";

contract MeterOracleChallengeTest is OracleScene {
    address private _answerer = makeAddr("answerer");

    function test_Demand_HoldsItsLeafOnly() public {
        Scene memory s = scene();
        demandLeaf(s, 1);
        warpToFinal(s.batch);
        oracle.requireFinalLeaf(proof(s, 0));
        oracle.requireFinalLeaf(proof(s, 2));
        LeafProof memory held = proof(s, 1);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.LeafHeld.selector, batchHash(s.batch), uint32(1)));
        oracle.requireFinalLeaf(held);
    }

    function test_Answer_ShowsTheLeafAndPaysTheBond() public {
        Scene memory s = scene();
        uint256 id = demandLeaf(s, 1);
        assertEq(oracle.challengeOf(id).bond, MIN_BOND);
        LeafProof memory p = proof(s, 1);
        bytes memory signature = signReading(s.homes[1], s.readings[1]);
        vm.expectEmit(address(oracle));
        emit IMeterOracle.LeafAnswered(id, batchHash(s.batch), 1, _answerer, s.leaves[1]);
        vm.prank(_answerer);
        oracle.answer(id, p, s.readings[1], signature);
        assertEq(_answerer.balance, MIN_BOND);
        assertEq(address(oracle).balance, 0);
        warpToFinal(s.batch);
        oracle.requireFinalLeaf(p);
    }

    function test_Answer_RevertWhen_AnsweredTwice() public {
        Scene memory s = scene();
        uint256 id = demandLeaf(s, 1);
        answerLeaf(s, id, 1);
        LeafProof memory p = proof(s, 1);
        bytes memory signature = signReading(s.homes[1], s.readings[1]);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.UnknownChallenge.selector, id));
        oracle.answer(id, p, s.readings[1], signature);
    }

    function test_Answer_RevertWhen_WindowOver() public {
        Scene memory s = scene();
        uint256 id = demandLeaf(s, 1);
        uint40 answerBy = uint40(block.timestamp) + ANSWER_WINDOW;
        LeafProof memory p = proof(s, 1);
        bytes memory signature = signReading(s.homes[1], s.readings[1]);
        vm.warp(answerBy + 1);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.AnswerWindowOver.selector, id, answerBy));
        oracle.answer(id, p, s.readings[1], signature);
        vm.warp(answerBy);
        oracle.answer(id, p, s.readings[1], signature);
    }

    function test_Answer_RevertWhen_AnotherReading() public {
        Scene memory s = scene();
        uint256 id = demandLeaf(s, 1);
        Reading memory other = contradiction(s, 1);
        bytes memory signature = signReading(s.homes[1], other);
        LeafProof memory p = proof(s, 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.WrongReading.selector, readingHash(other), s.leaves[1].reading
            )
        );
        oracle.answer(id, p, other, signature);
    }

    function test_Answer_RevertWhen_NotTheDevicesSignature() public {
        Scene memory s = scene();
        uint256 id = demandLeaf(s, 1);
        LeafProof memory p = proof(s, 1);
        bytes memory signature = signReading(s.homes[2], s.readings[1]);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.InvalidDeviceSignature.selector, s.homes[1].id, uint16(1))
        );
        oracle.answer(id, p, s.readings[1], signature);
    }

    function test_Answer_RevertWhen_AnotherSitesLeaf() public {
        Scene memory s = scene();
        uint256 id = demandLeaf(s, 1);
        LeafProof memory p = proof(s, 2);
        bytes memory signature = signReading(s.homes[2], s.readings[2]);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.WrongSite.selector, s.homes[2].id, s.homes[1].id));
        oracle.answer(id, p, s.readings[2], signature);
    }

    /// @dev The attesters put other registers under the hash of the genuine reading: no answer exists, so the leaf ends void.
    function test_Answer_RevertWhen_TheLeafIsNotItsReading() public {
        Scene memory s = scene();
        nextPeriod();
        show(s, ENERGY + packRegisters(100, 0, 0, 0), FLOWS);
        s.leaves[1].energy = s.leaves[1].energy + packRegisters(100, 0, 0, 0);
        s.batch = post(s.crew, s.leaves);
        uint256 id = demandLeaf(s, 1);
        LeafProof memory p = proof(s, 1);
        bytes memory signature = signReading(s.homes[1], s.readings[1]);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.ReadingDoesNotMatchLeaf.selector, s.homes[1].id));
        oracle.answer(id, p, s.readings[1], signature);
        skip(ANSWER_WINDOW + 1);
        oracle.voidLeaf(id);
        warpToFinal(s.batch);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.LeafIsVoid.selector, batchHash(s.batch), uint32(1))
        );
        oracle.requireFinalLeaf(p);
    }

    function test_VoidLeaf_ReturnsTheBond() public {
        Scene memory s = scene();
        uint256 before = address(this).balance;
        uint256 id = demandLeaf(s, 1);
        uint40 answerBy = uint40(block.timestamp) + ANSWER_WINDOW;
        vm.warp(answerBy);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.AnswerWindowOpen.selector, id, answerBy));
        oracle.voidLeaf(id);
        vm.warp(answerBy + 1);
        vm.expectEmit(address(oracle));
        emit IMeterOracle.LeafVoided(id, batchHash(s.batch), 1);
        oracle.voidLeaf(id);
        assertEq(address(this).balance, before);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.UnknownChallenge.selector, id));
        oracle.voidLeaf(id);
        LeafProof memory p = proof(s, 1);
        warpToFinal(s.batch);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.LeafIsVoid.selector, batchHash(s.batch), uint32(1))
        );
        oracle.requireFinalLeaf(p);
    }

    function test_Challenge_RevertWhen_NothingIsContradicted() public {
        Scene memory s = scene();
        LeafProof memory p = proof(s, 1);
        Reading memory r = s.readings[1];
        bytes memory signature = signReading(s.homes[1], r);
        bytes memory expected = abi.encodeWithSelector(
            IMeterOracle.ReadingDoesNotContradict.selector, s.homes[1].id, r.periodEnd, uint32(0)
        );
        vm.expectRevert(expected);
        oracle.challenge{value: MIN_BOND}(p, r, signature);

        // Another revision of the same period is a correction, not a contradiction.
        Reading memory other = contradiction(s, 1);
        other.revision = 1;
        signature = signReading(s.homes[1], other);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.ReadingDoesNotContradict.selector, s.homes[1].id, r.periodEnd, uint32(1)
            )
        );
        oracle.challenge{value: MIN_BOND}(p, other, signature);
    }

    function test_Challenge_RevertWhen_BondTooSmall() public {
        Scene memory s = scene();
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.BondTooSmall.selector, MIN_BOND - 1, uint256(MIN_BOND))
        );
        oracle.demand{value: MIN_BOND - 1}(s.batch, 1);
        vm.fee(1000 gwei);
        uint256 needed = oracle.bondNeeded();
        assertEq(needed, 436_000 * 1000 gwei * 5 / 4);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.BondTooSmall.selector, uint256(MIN_BOND), needed));
        oracle.demand{value: MIN_BOND}(s.batch, 1);
    }

    function test_Demand_RevertWhen_IndexBeyondTheLeaves() public {
        Scene memory s = scene();
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.LeafOutOfRange.selector, 3, 3));
        oracle.demand{value: MIN_BOND}(s.batch, 3);
    }

    function test_Demand_RevertWhen_BatchIsNotTheStoredOne() public {
        Scene memory s = scene();
        bytes32 stored = batchHash(s.batch);
        s.batch.dataHash = bytes32(uint256(1));
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.UnknownBatch.selector,
                s.crew.fleet,
                s.batch.periodEnd,
                batchHash(s.batch),
                stored
            )
        );
        oracle.demand{value: MIN_BOND}(s.batch, 0);
    }

    /// @dev A challenge of a batch that a revision replaced: the bond still returns, the new revision's leaf is untouched.
    function test_VoidLeaf_OfASupersededBatchDoesNotTouchTheRevision() public {
        Scene memory s = scene();
        uint256 before = address(this).balance;
        uint256 id = demandLeaf(s, 1);
        Batch memory revised = s.batch;
        s.crew.last = revised;
        revised = Batch(
            s.batch.fleet,
            s.batch.periodEnd,
            1,
            s.batch.leafCount,
            s.batch.root,
            s.batch.sums,
            bytes32(0),
            bytes32(0)
        );
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, revised, 2);
        oracle.postBatch(revised, revised, s.crew.quorum, signers, signatures);
        skip(ANSWER_WINDOW + 1);
        oracle.voidLeaf(id);
        assertEq(address(this).balance, before);
        warpToFinal(revised);
        oracle.requireFinalLeaf(proofOf(revised, s.leaves, 1));
    }

    function test_Answer_ToAContradictionQuarantinesTheSite() public {
        Scene memory s = scene();
        uint256 id = challengeLeaf(s, 1);
        SiteId site = s.homes[1].id;
        uint40 period = s.batch.periodEnd;
        skip(60);
        LeafProof memory p = proof(s, 1);
        bytes memory signature = signReading(s.homes[1], s.readings[1]);
        vm.expectEmit(address(oracle));
        emit IMeterOracle.SiteQuarantined(site, period);
        oracle.answer(id, p, s.readings[1], signature);
        IMeterOracle.Membership memory m = oracle.membershipOf(site);
        assertEq(m.disputedFrom, period);
        assertEq(m.quarantinedAt, block.timestamp);
        assertEq(m.clearedFrom, 0);

        warpToFinal(s.batch);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.LeafIsVoid.selector, batchHash(s.batch), uint32(1))
        );
        oracle.requireFinalLeaf(p);

        postNext(s, ENERGY + packRegisters(10, 0, 0, 0), FLOWS);
        warpToFinal(s.batch);
        LeafProof memory next = proof(s, 1);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.SiteInQuarantine.selector, site, period));
        oracle.requireFinalLeaf(next);
        oracle.requireFinalLeaf(proof(s, 0));
    }

    function test_LiftQuarantine_NeedsANewKeyAndANewAccreditation() public {
        Scene memory s = scene();
        SiteId site = s.homes[1].id;
        uint40 period = s.batch.periodEnd;
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.SiteNotInQuarantine.selector, site));
        oracle.liftQuarantine(site);
        answerLeaf(s, challengeLeaf(s, 1), 1);
        bytes memory stands = abi.encodeWithSelector(IMeterOracle.SiteInQuarantine.selector, site, period);
        skip(PERIOD);
        vm.expectRevert(stands);
        oracle.liftQuarantine(site);
        rotateHome(site, s.homes[1].owner, vm.createWallet("new device"), lastPeriod());
        vm.expectRevert(stands);
        oracle.liftQuarantine(site);
        accreditHome(s.homes[1], homeCapacities());
        uint40 clearedFrom = lastPeriod() + PERIOD;
        vm.expectEmit(address(oracle));
        emit IMeterOracle.QuarantineLifted(site, clearedFrom);
        oracle.liftQuarantine(site);
        assertEq(oracle.membershipOf(site).clearedFrom, clearedFrom);

        postNext(s, ENERGY + packRegisters(10, 0, 0, 0), FLOWS);
        assertEq(s.batch.periodEnd, clearedFrom);
        warpToFinal(s.batch);
        oracle.requireFinalLeaf(proof(s, 1));
    }
}
