// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAttesterBonds} from "../../../contracts/oracle/interfaces/IAttesterBonds.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {AttesterFault} from "../../../contracts/oracle/types/Bonds.sol";
import {Batch, Leaf} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {BondFixture} from "../../fixtures/BondFixture.sol";

/// @notice Each fault that the court proves, and what it costs whom.
contract AttesterSlashTest is BondFixture {
    uint256 private constant PENALTY = uint256(BOND) * LEAF_PENALTY / 10_000;
    address private constant WATCHER = address(0x3A7C);

    function _demand(Scene memory s, uint32 index) private returns (uint256 id) {
        vm.deal(WATCHER, 1 ether);
        vm.prank(WATCHER);
        id = oracle.demand{value: MIN_BOND}(s.batch, index);
    }

    function _void(uint256 id) private {
        vm.warp(oracle.challengeOf(id).answerBy + 1);
        oracle.voidLeaf(id);
    }

    function test_VoidLeaf_CostsEachSignerThePenaltyAndPaysTheChallengerHalf() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        uint256 id = _demand(s, 1);
        assertEq(oracle.challengeOf(id).signers, 3);
        vm.warp(oracle.challengeOf(id).answerBy + 1);
        expectSlash(s.crew, 0, s.batch, AttesterFault.UNSHOWN, PENALTY);
        expectSlash(s.crew, 1, s.batch, AttesterFault.UNSHOWN, PENALTY);
        vm.expectEmit(address(bonds));
        emit IAttesterBonds.SlashShared(set, batchHash(s.batch), WATCHER, PENALTY, PENALTY);
        oracle.voidLeaf(id);
        assertEq(amountOf(s.crew, 0), BOND - PENALTY);
        assertEq(amountOf(s.crew, 1), BOND - PENALTY);
        assertEq(amountOf(s.crew, 2), BOND, "did not sign");
        assertEq(bonds.setOf(set).bonded, 4, "count again only when whole");
        assertEq(bonds.creditOf(WATCHER, address(asset)), PENALTY, "the challenger's, whoever calls");

        vm.expectEmit(address(bonds));
        emit IAttesterBonds.SlashCollected(WATCHER, address(asset), address(9), PENALTY);
        vm.prank(WATCHER);
        assertEq(bonds.collect(address(asset), address(9)), PENALTY);
        assertEq(asset.balanceOf(address(9)), PENALTY);
        vm.prank(WATCHER);
        vm.expectRevert(
            abi.encodeWithSelector(IAttesterBonds.NothingToCollect.selector, WATCHER, address(asset))
        );
        bonds.collect(address(asset), address(9));
        vm.expectEmit(address(bonds));
        emit IAttesterBonds.SlashBurned(address(asset), PENALTY);
        assertEq(bonds.burn(address(asset)), PENALTY);
        assertEq(asset.balanceOf(NOBODY), PENALTY);
        assertEq(
            asset.balanceOf(address(bonds)), 3 * uint256(BOND) - 2 * PENALTY, "what members still have in"
        );

        bond(set, s.crew.quorum.members[0], PENALTY);
        assertEq(bonds.setOf(set).bonded, 5);
    }

    /// @dev One fault of one batch is paid for once, however many of its leaves nobody can show.
    function test_VoidLeaf_OnceABatch() public {
        Scene memory s = bondedScene();
        uint256 first = _demand(s, 0);
        uint256 second = _demand(s, 1);
        _void(first);
        _void(second);
        assertEq(amountOf(s.crew, 0), BOND - PENALTY);
        postNext(s, ENERGY, FLOWS, 4 | 1);
        _void(_demand(s, 1));
        assertEq(amountOf(s.crew, 0), BOND - PENALTY, "the second batch's fault");
    }

    function postNext(Scene memory s, Registers energy, Registers flows, uint256 signers) private {
        bond(setOf(s.crew), s.crew.quorum.members[0], PENALTY);
        nextPeriod();
        show(s, energy, flows);
        s.batch = batchOf(s.crew, lastPeriod(), s.leaves);
        postWith(s.crew, s.batch, signers);
    }

    function test_ProveTwoRoots_CostsThoseWhoSignedBoth() public {
        Scene memory s = bondedScene();
        Batch memory other = twin(s.batch);
        bytes[] memory signatures = attestAs(s.crew, other, 6);
        bytes memory call_ =
            abi.encodeCall(oracle.proveTwoRoots, (s.batch, other, s.crew.quorum, 6, signatures));
        bonds.commitProof(bonds.proofHash(WATCHER, call_));
        skip(12);
        expectSlash(s.crew, 1, s.batch, AttesterFault.TWO_ROOTS, BOND);
        sendProof(WATCHER, call_);
        assertTrue(batchRecord(s.batch).voided);
        assertEq(amountOf(s.crew, 0), BOND, "signed the posted one alone");
        assertEq(amountOf(s.crew, 1), 0);
        assertEq(amountOf(s.crew, 2), BOND, "signed the other alone");
        assertEq(bonds.creditOf(WATCHER, address(asset)), BOND / 2);
        assertEq(bonds.creditOf(NOBODY, address(asset)), BOND - BOND / 2);
    }

    function test_ProveSumFault_CostsItsSignersAllTheyHave() public {
        Scene memory s = bondedScene();
        bond(setOf(s.crew), s.crew.quorum.members[0], 7);
        (Batch memory batch, bytes32[4] memory children) = postFalseSums(s, 5);
        proveAs(WATCHER, callOf(batch, children));
        assertEq(amountOf(s.crew, 0), 0, "also what was in above the bond");
        assertEq(amountOf(s.crew, 1), BOND);
        assertEq(amountOf(s.crew, 2), 0);
        assertEq(bonds.creditOf(WATCHER, address(asset)), (2 * uint256(BOND) + 7) / 2, "rounded down");
        assertEq(bonds.creditOf(NOBODY, address(asset)), uint256(BOND) + 4);
    }

    function test_ProveLeafFault_CostsItsSigners() public {
        Scene memory s = bondedScene();
        nextPeriod();
        Leaf[] memory swapped = new Leaf[](1);
        swapped[0] = leafOf(read(s.homes[1], ENERGY, FLOWS));
        Batch memory batch = batchOf(s.crew, lastPeriod(), s.leaves);
        (batch.leafCount, batch.root, batch.sums) = (1, leafHash(swapped[0]), batch.sums);
        postWith(s.crew, batch, 3);
        proveAs(
            WATCHER,
            abi.encodeCall(oracle.proveLeafFault, (batch, 0, swapped[0], batch.sums, new bytes32[](0)))
        );
        assertTrue(batchRecord(batch).voided);
        assertEq(amountOf(s.crew, 0) + amountOf(s.crew, 1), 0);
        assertEq(bonds.creditOf(WATCHER, address(asset)), BOND);
    }

    /// @dev Two roots, then the sum: the second proof finds a void batch and still slashes who has not paid.
    function test_AFurtherFaultOfAVoidBatchStillCosts() public {
        Scene memory s = bondedScene();
        (Batch memory batch, bytes32[4] memory children) = postFalseSums(s, 5);
        Batch memory other = twin(batch);
        oracle.proveTwoRoots(batch, other, s.crew.quorum, 6, attestAs(s.crew, other, 6));
        assertEq(amountOf(s.crew, 0), BOND);
        assertEq(amountOf(s.crew, 2), 0);
        oracle.proveSumFault(batch, 2, 0, children, batch.sums, new bytes32[](0));
        assertEq(amountOf(s.crew, 0), 0);
        bond(setOf(s.crew), s.crew.quorum.members[0], BOND);
        oracle.proveSumFault(batch, 2, 0, children, batch.sums, new bytes32[](0));
        assertEq(amountOf(s.crew, 0), BOND, "nobody pays twice for one fault");
    }

    function test_Fault_RevertWhen_TheBatchIsFinal() public {
        Scene memory s = bondedScene();
        (Batch memory batch, bytes32[4] memory children) = postFalseSums(s, 5);
        uint256 finalAt = oracle.finalAt(batchRecord(batch).postedAt);
        vm.warp(finalAt);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.BatchAlreadyFinal.selector, batch.fleet, batch.periodEnd, finalAt
            )
        );
        oracle.proveSumFault(batch, 2, 0, children, batch.sums, new bytes32[](0));
    }

    function test_FailAudit_TakesAllAndGivesItToNobody() public {
        Scene memory s = bondedScene();
        warpToFinal(s.batch);
        vm.expectEmit(address(bonds));
        emit IAttesterBonds.AuditFailed(setOf(s.crew), batchHash(s.batch), "report");
        expectSlash(s.crew, 0, s.batch, AttesterFault.AUDIT, BOND);
        vm.prank(ARBITRATOR);
        bonds.failAudit(s.crew.fleet, s.batch.periodEnd, "report");
        assertEq(amountOf(s.crew, 0) + amountOf(s.crew, 1), 0);
        assertEq(amountOf(s.crew, 2), BOND);
        assertEq(bonds.creditOf(NOBODY, address(asset)), 2 * uint256(BOND));
        assertEq(bonds.creditOf(ARBITRATOR, address(asset)), 0);
    }

    function test_FailAudit_RevertWhen_ItIsNotTheArbitratorsOrTooLate() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        vm.expectRevert(
            abi.encodeWithSelector(IAttesterBonds.NotSetArbitrator.selector, set, address(this), ARBITRATOR)
        );
        bonds.failAudit(s.crew.fleet, s.batch.periodEnd, 0);
        vm.startPrank(ARBITRATOR);
        vm.expectRevert(
            abi.encodeWithSelector(IAttesterBonds.NoSigners.selector, s.crew.fleet, s.batch.periodEnd + 900)
        );
        bonds.failAudit(s.crew.fleet, s.batch.periodEnd + 900, 0);
        uint256 until = uint256(batchRecord(s.batch).postedAt) + UNBONDING;
        vm.warp(until);
        vm.expectRevert(
            abi.encodeWithSelector(IAttesterBonds.AuditTooLate.selector, batchHash(s.batch), until, until)
        );
        bonds.failAudit(s.crew.fleet, s.batch.periodEnd, 0);
        vm.warp(until - 1);
        bonds.failAudit(s.crew.fleet, s.batch.periodEnd, 0);
        vm.stopPrank();
        Crew memory free = openFleet(2, 3);
        vm.expectRevert(abi.encodeWithSelector(IAttesterBonds.UnknownSet.selector, setOf(free)));
        bonds.failAudit(free.fleet, s.batch.periodEnd, 0);
    }
}
