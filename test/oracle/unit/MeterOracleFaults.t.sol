// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch, Leaf, LeafProof, Reading} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {OracleScene} from "../../fixtures/OracleScene.sol";

contract MeterOracleFaultsTest is OracleScene {
    function test_ProveTwoRoots_VoidsTheBatchAndRollsBack() public {
        Scene memory s = scene();
        uint40 first = s.batch.periodEnd;
        postNext(s, ENERGY, FLOWS);
        Batch memory other = abi.decode(abi.encode(s.batch), (Batch));
        other.dataHash = bytes32(uint256(7));
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, other, 2);
        vm.expectEmit(address(oracle));
        emit IMeterOracle.BatchVoided(s.crew.fleet, s.batch.periodEnd, batchHash(s.batch), "two roots");
        oracle.proveTwoRoots(s.batch, other, s.crew.quorum, signers, signatures);
        assertTrue(oracle.batchOf(s.crew.fleet, s.batch.periodEnd).voided);
        assertEq(oracle.fleetOf(s.crew.fleet).latestPeriod, first);

        LeafProof memory p = proof(s, 0);
        warpToFinal(s.batch);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.BatchVoid.selector, s.crew.fleet, s.batch.periodEnd)
        );
        oracle.requireFinalLeaf(p);
    }

    function test_ProveTwoRoots_RevertWhen_NotAFault() public {
        Scene memory s = scene();
        Batch memory other = abi.decode(abi.encode(s.batch), (Batch));
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, other, 2);
        vm.expectRevert(IMeterOracle.NotAFault.selector);
        oracle.proveTwoRoots(s.batch, other, s.crew.quorum, signers, signatures);
        other.revision = 1;
        (signers, signatures) = attest(s.crew, other, 2);
        vm.expectRevert(IMeterOracle.NotAFault.selector);
        oracle.proveTwoRoots(s.batch, other, s.crew.quorum, signers, signatures);
    }

    function test_ProveTwoRoots_RevertWhen_Final() public {
        Scene memory s = scene();
        Batch memory other = abi.decode(abi.encode(s.batch), (Batch));
        other.dataHash = bytes32(uint256(7));
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, other, 2);
        uint256 finalAt = oracle.finalAt(uint40(block.timestamp));
        warpToFinal(s.batch);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.BatchAlreadyFinal.selector, s.crew.fleet, s.batch.periodEnd, finalAt
            )
        );
        oracle.proveTwoRoots(s.batch, other, s.crew.quorum, signers, signatures);
    }

    /// @dev Voids the middle of three batches: its neighbours join up, and a revision of it can come back between them.
    function test_ProveTwoRoots_InTheMiddle() public {
        Scene memory s = scene();
        Batch memory first = s.batch;
        postNext(s, ENERGY, FLOWS);
        Batch memory middle = s.batch;
        postNext(s, ENERGY, FLOWS);
        Batch memory other = abi.decode(abi.encode(middle), (Batch));
        other.dataHash = bytes32(uint256(7));
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, other, 2);
        oracle.proveTwoRoots(middle, other, s.crew.quorum, signers, signatures);
        assertEq(oracle.fleetOf(s.crew.fleet).latestPeriod, s.batch.periodEnd);
        assertEq(oracle.batchOf(s.crew.fleet, s.batch.periodEnd).previousPeriod, first.periodEnd, "unlinked");

        middle.revision = 1;
        (signers, signatures) = attest(s.crew, middle, 2);
        oracle.postBatch(middle, first, s.crew.quorum, signers, signatures);
        assertEq(
            oracle.batchOf(s.crew.fleet, s.batch.periodEnd).previousPeriod, middle.periodEnd, "linked again"
        );
        assertEq(oracle.fleetOf(s.crew.fleet).latestPeriod, s.batch.periodEnd);
    }

    /// @dev Attesters sign a root whose sums are not those of its children.
    function test_ProveSumFault_AtTheRoot() public {
        Scene memory s = scene();
        nextPeriod();
        show(s, ENERGY, FLOWS);
        Tree memory tree = treeOf(s.crew.fleet, s.leaves);
        Batch memory batch = batchOf(s.crew, lastPeriod(), s.leaves);
        bytes32[4] memory children = _children(tree, 1, 0);
        bytes32[] memory none;
        postAs(s.crew, batch);
        vm.expectRevert(IMeterOracle.NotAFault.selector);
        oracle.proveSumFault(batch, 2, 0, children, batch.sums, none);

        nextPeriod();
        batch = batchOf(s.crew, lastPeriod(), s.leaves);
        batch.sums = batch.sums + packRegisters(1, 0, 0, 0);
        postAs(s.crew, batch);
        oracle.proveSumFault(batch, 2, 0, children, batch.sums, none);
        assertTrue(oracle.batchOf(batch.fleet, batch.periodEnd).voided);
    }

    /// @dev A node under the root commits to less than its children hold; all above it adds up.
    function test_ProveSumFault_BelowTheRoot() public {
        Scene memory s = scene();
        nextPeriod();
        show(s, ENERGY, FLOWS);
        Tree memory tree = treeOf(s.crew.fleet, s.leaves);
        bytes32[4] memory children = _children(tree, 0, 0);
        Registers claimed = tree.sums[1][0] - packRegisters(100, 0, 0, 0);
        Batch memory batch = batchOf(s.crew, lastPeriod(), s.leaves);
        batch.sums = claimed + tree.sums[1][1];
        batch.root = keccak256(abi.encode(tree.hashes[1][0], claimed, tree.hashes[1][1], tree.sums[1][1]));
        s.crew.last = s.batch;
        // The honest batch before holds more: this one would run backwards, so it revises that.
        batch.periodEnd = s.batch.periodEnd;
        batch.revision = 1;
        batch.previous = bytes32(0);
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, batch, 2);
        oracle.postBatch(batch, batch, s.crew.quorum, signers, signatures);

        bytes32[] memory path = new bytes32[](3);
        (path[0], path[1]) = (tree.hashes[1][1], bytes32(Registers.unwrap(tree.sums[1][1])));
        path[2] = bytes32(Registers.unwrap(tree.sums[2][0]));
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.InvalidProof.selector, path[2], bytes32(Registers.unwrap(batch.sums))
            )
        );
        oracle.proveSumFault(batch, 1, 0, children, claimed, path);
        path[2] = bytes32(Registers.unwrap(batch.sums));
        oracle.proveSumFault(batch, 1, 0, children, claimed, path);
        assertTrue(oracle.batchOf(batch.fleet, batch.periodEnd).voided);
        assertEq(oracle.fleetOf(batch.fleet).latestPeriod, 0);
    }

    function test_ProveLeafFault_RevertWhen_TheLeafIsRight() public {
        Scene memory s = scene();
        bytes32[] memory path = climbPath(treeOf(s.crew.fleet, s.leaves), 1);
        vm.expectRevert(IMeterOracle.NotAFault.selector);
        oracle.proveLeafFault(s.batch, 1, s.leaves[1], ENERGY, path);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.InvalidProof.selector,
                _rootWith(s, 1, ENERGY + packRegisters(1, 0, 0, 0)),
                s.batch.root
            )
        );
        oracle.proveLeafFault(s.batch, 1, s.leaves[1], ENERGY + packRegisters(1, 0, 0, 0), path);
    }

    function test_ProvePartitionFault_RevertWhen_TheOwnerCanStillChallenge() public {
        Scene memory s = scene();
        LeafProof memory earlier = proof(s, 1);
        skip(CHALLENGE_WINDOW);
        postNext(s, ENERGY + packRegisters(100, 60, 0, 0), FLOWS + packRegisters(0, 0, 50, 0));
        LeafProof memory later = proof(s, 1);
        uint256 closedAt = block.timestamp + CHALLENGE_WINDOW;
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.BatchNotFinal.selector,
                s.crew.fleet,
                s.batch.periodEnd,
                closedAt,
                block.timestamp
            )
        );
        oracle.provePartitionFault(earlier, later);
    }

    function test_ProvePartitionFault_AfterTheChallengeWindow() public {
        Scene memory s = scene();
        LeafProof memory earlier = proof(s, 1);
        postNext(s, ENERGY + packRegisters(100, 60, 0, 0), FLOWS + packRegisters(0, 0, 50, 0));
        LeafProof memory later = proof(s, 1);
        skip(CHALLENGE_WINDOW + 1);
        oracle.provePartitionFault(earlier, later);
        assertEq(oracle.membershipOf(s.homes[1].id).disputedFrom, s.batch.periodEnd);
        warpToFinal(s.batch);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.SiteInQuarantine.selector, s.homes[1].id, s.batch.periodEnd)
        );
        oracle.requireFinalLeaf(later);
        oracle.requireFinalLeaf(earlier);
    }

    function test_ProvePartitionFault_RevertWhen_TheRuleHolds() public {
        Scene memory s = scene();
        LeafProof memory earlier = proof(s, 1);
        postNext(s, ENERGY + packRegisters(100, 50, 0, 0), FLOWS + packRegisters(0, 0, 50, 0));
        LeafProof memory later = proof(s, 1);
        skip(CHALLENGE_WINDOW + 1);
        vm.expectRevert(IMeterOracle.NotAFault.selector);
        oracle.provePartitionFault(earlier, later);
        vm.expectRevert(IMeterOracle.NotAFault.selector);
        oracle.provePartitionFault(later, earlier);
    }

    function climbPath(Tree memory tree, uint256 index) internal pure returns (bytes32[] memory path) {
        uint256 depth = tree.hashes.length - 1;
        path = new bytes32[](3 * depth);
        for (uint256 level; level < depth; ++level) {
            uint256 sibling = (index >> level) ^ 1;
            path[3 * level] = tree.hashes[level][sibling];
            path[3 * level + 1] = bytes32(Registers.unwrap(tree.sums[level][sibling]));
            path[3 * level + 2] = bytes32(Registers.unwrap(tree.sums[level + 1][index >> (level + 1)]));
        }
    }

    function _rootWith(Scene memory s, uint256 index, Registers sum) private view returns (bytes32) {
        Tree memory tree = treeOf(s.crew.fleet, s.leaves);
        bytes32 node = keccak256(
            abi.encode(tree.hashes[0][index - 1], tree.sums[0][index - 1], tree.hashes[0][index], sum)
        );
        return keccak256(abi.encode(node, tree.sums[1][0], tree.hashes[1][1], tree.sums[1][1]));
    }

    function _children(Tree memory tree, uint256 level, uint256 left)
        private
        pure
        returns (bytes32[4] memory)
    {
        return [
            tree.hashes[level][left],
            bytes32(Registers.unwrap(tree.sums[level][left])),
            tree.hashes[level][left + 1],
            bytes32(Registers.unwrap(tree.sums[level][left + 1]))
        ];
    }
}
