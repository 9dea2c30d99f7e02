// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MeterBase} from "./MeterBase.sol";
import {SumTree} from "./SumTree.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {Batch, Leaf, LeafProof} from "./types/Measurement.sol";
import {Registers} from "./types/Registers.sol";
import {PERIOD} from "./types/Site.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title Leaves and their proofs
/// @notice A leaf's place in its batch, and whether a challenge holds it.
abstract contract Leaves is MeterBase {
    /// @dev Gas of the dearest answer, a transaction with everything cold, at depth 20, that also quarantines: 424,000 with a P-256
    /// device where the chain has no precompile for it, rounded up for other signatures (180,000 with the precompile, 176,000
    /// with secp256k1). `bondNeeded` adds a quarter for the priority fee.
    uint256 private constant ANSWER_GAS = 436_000;

    /// @dev The leaf is neither void nor held by a challenge.
    function _requireFree(BatchState storage record, bytes32 commitment, uint32 index) internal view {
        if (!record.challenged) return;
        LeafState storage state = _leaves[commitment][index];
        require(!state.void, IMeterOracle.LeafIsVoid(commitment, index));
        require(state.open == 0, IMeterOracle.LeafHeld(commitment, index));
    }

    /// @dev The leaf is at `index` of its batch's tree, and its sum there is its registers less its entry.
    function _requireProof(LeafProof calldata proof, uint32 index) internal view {
        (Batch calldata batch, Leaf calldata leaf) = (proof.batch, proof.leaf);
        require(index < batch.leafCount, IMeterOracle.LeafOutOfRange(index, batch.leafCount));
        require(leaf.readAt % PERIOD == 0, IMeterOracle.PeriodNotAligned(leaf.readAt));
        require(leaf.readAt <= batch.periodEnd, IMeterOracle.LeafAfterBatch(leaf.readAt, batch.periodEnd));
        Registers sum = leaf.energy - _entryAt[batch.fleet][index];
        (bytes32 root, Registers sums) =
            SumTree.verify(SumTree.leafHash(leaf), sum, index, SumTree.depthOf(batch.leafCount), proof.path);
        _requireRoot(batch, root, sums);
    }

    /// @dev A node's hash does not cover its own sum, so the root's are compared too.
    function _requireRoot(Batch calldata batch, bytes32 root, Registers sums) internal pure {
        require(root == batch.root, IMeterOracle.InvalidProof(root, batch.root));
        require(
            sums == batch.sums,
            IMeterOracle.InvalidProof(bytes32(Registers.unwrap(sums)), bytes32(Registers.unwrap(batch.sums)))
        );
    }

    function _challengeOf(uint256 id) internal view returns (IMeterOracle.Challenge memory c) {
        c = _challenges[id];
        require(c.challenger != address(0), IMeterOracle.UnknownChallenge(id));
    }

    function _bondNeeded() internal view returns (uint256) {
        return FixedPointMathLib.max(_minBond, ANSWER_GAS * block.basefee * 5 / 4);
    }
}
