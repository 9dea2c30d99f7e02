// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch, Leaf, LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../contracts/oracle/types/Registers.sol";
import {OracleScene} from "../fixtures/OracleScene.sol";

/// @dev Threats 3, 4 and 29: what a sum tree is for.
contract Threat04_SumTreeTest is OracleScene {
    function _postRevision(Scene memory s, Batch memory batch) private {
        batch.revision += 1;
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, batch, 2);
        oracle.postBatch(batch, batch, s.crew.quorum, signers, signatures);
        warpToFinal(batch);
    }

    /// @dev Leaves worth more than the root's sums: none of them can be proved.
    function test_Threat03_LeavesWorthMoreThanTheRoot() public {
        Scene memory s = scene();
        Registers honest = s.batch.sums;
        s.batch.sums = honest - packRegisters(1, 0, 0, 0);
        _postRevision(s, s.batch);
        for (uint256 i; i < 3; ++i) {
            LeafProof memory p = proof(s, i);
            vm.expectRevert(
                abi.encodeWithSelector(
                    IMeterOracle.InvalidProof.selector,
                    bytes32(Registers.unwrap(honest)),
                    bytes32(Registers.unwrap(s.batch.sums))
                )
            );
            oracle.requireFinalLeaf(p);
        }
    }

    /// @dev The two children of a node, taken for a leaf one level up: a leaf is hashed over 160 bytes, a node over 128.
    function test_Threat04_NodeCannotPassAsLeaf() public {
        Scene memory s = scene();
        warpToFinal(s.batch);
        LeafProof memory p = proof(s, 1);
        Tree memory tree = treeOf(s.crew.fleet, s.leaves);
        bytes32[] memory shorter = new bytes32[](2);
        (shorter[0], shorter[1]) = (tree.hashes[1][1], bytes32(Registers.unwrap(tree.sums[1][1])));
        p.path = shorter;
        vm.expectRevert(abi.encodeWithSignature("PathLength(uint256,uint256)", 2, 4));
        oracle.requireFinalLeaf(p);
    }

    /// @dev Three leaves: the fourth place is empty, not the third again. A root that counts the third leaf twice is a fault that
    /// anyone can prove: no site has the fourth place.
    function test_Threat04_OddLeafIsNotDuplicated() public {
        Scene memory s = scene();
        assertEq(treeOf(s.crew.fleet, s.leaves).hashes[0][3], bytes32(0));
        bytes32[] memory hashes = new bytes32[](4);
        Registers[] memory sums = new Registers[](4);
        for (uint256 i; i < 4; ++i) {
            (hashes[i], sums[i]) = (leafHash(s.leaves[i < 3 ? i : 2]), ENERGY);
        }
        Tree memory tree = treeOf(hashes, sums);
        s.batch.root = tree.hashes[2][0];
        s.batch.sums = tree.sums[2][0];
        s.batch.revision = 1;
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, s.batch, 2);
        oracle.postBatch(s.batch, s.batch, s.crew.quorum, signers, signatures);
        bytes32[] memory path = new bytes32[](6);
        (path[0], path[1]) = (hashes[2], bytes32(Registers.unwrap(ENERGY)));
        path[2] = bytes32(Registers.unwrap(tree.sums[1][1]));
        (path[3], path[4]) = (tree.hashes[1][0], bytes32(Registers.unwrap(tree.sums[1][0])));
        path[5] = bytes32(Registers.unwrap(tree.sums[2][0]));
        oracle.proveLeafFault(s.batch, 3, s.leaves[2], ENERGY, path);
        assertTrue(oracle.batchOf(s.batch.fleet, s.batch.periodEnd).voided);
    }

    /// @dev Moving a Wh from the sibling's sum to the leaf's keeps the total and changes the root.
    function test_Threat04_SumsAreCommittedOnBothSides() public {
        Scene memory s = scene();
        warpToFinal(s.batch);
        LeafProof memory p = proof(s, 1);
        p.path[1] = bytes32(uint256(p.path[1]) - (1 << 192));
        p.leaf.energy = p.leaf.energy + packRegisters(1, 0, 0, 0);
        try oracle.requireFinalLeaf(p) {
            revert("accepted");
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), IMeterOracle.InvalidProof.selector);
        }
        // The other way round: the leaf stays, the sibling's sum alone is raised.
        p = proof(s, 1);
        p.path[1] = bytes32(uint256(p.path[1]) + (1 << 192));
        try oracle.requireFinalLeaf(p) {
            revert("accepted");
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), IMeterOracle.InvalidProof.selector);
        }
    }

    /// @dev The leaf's register jumps by 500 Wh while the sums say it did not: the sum is taken from the register, never given.
    function test_Threat29_RegisterJumpsWhileTheSumsSayZero() public {
        Scene memory s = scene();
        bytes32[] memory hashes = new bytes32[](3);
        Registers[] memory sums = new Registers[](3);
        s.leaves[1].energy = s.leaves[1].energy + packRegisters(500, 0, 0, 0);
        for (uint256 i; i < 3; ++i) {
            (hashes[i], sums[i]) = (leafHash(s.leaves[i]), ENERGY);
        }
        Tree memory tree = treeOf(hashes, sums);
        s.batch.root = tree.hashes[2][0];
        _postRevision(s, s.batch);
        LeafProof memory p = LeafProof(s.batch, s.leaves[1], pathOf(tree, 1));
        try oracle.requireFinalLeaf(p) {
            revert("accepted");
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), IMeterOracle.InvalidProof.selector);
        }
    }

    function test_Threat29_IsALeafFault() public {
        Scene memory s = scene();
        bytes32[] memory hashes = new bytes32[](3);
        Registers[] memory sums = new Registers[](3);
        s.leaves[1].energy = s.leaves[1].energy + packRegisters(500, 0, 0, 0);
        for (uint256 i; i < 3; ++i) {
            (hashes[i], sums[i]) = (leafHash(s.leaves[i]), ENERGY);
        }
        Tree memory tree = treeOf(hashes, sums);
        s.batch.root = tree.hashes[2][0];
        s.batch.revision = 1;
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, s.batch, 2);
        oracle.postBatch(s.batch, s.batch, s.crew.quorum, signers, signatures);
        bytes32[] memory path = new bytes32[](6);
        (path[0], path[1]) = (hashes[0], bytes32(Registers.unwrap(ENERGY)));
        path[2] = bytes32(Registers.unwrap(tree.sums[1][0]));
        (path[3], path[4]) = (tree.hashes[1][1], bytes32(Registers.unwrap(tree.sums[1][1])));
        path[5] = bytes32(Registers.unwrap(tree.sums[2][0]));
        vm.expectEmit(address(oracle));
        emit IMeterOracle.BatchVoided(s.crew.fleet, s.batch.periodEnd, batchHash(s.batch), "leaf");
        oracle.proveLeafFault(s.batch, 1, s.leaves[1], ENERGY, path);
    }
}
