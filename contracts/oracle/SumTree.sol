// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Leaf} from "./types/Measurement.sol";
import {Registers} from "./types/Registers.sol";
import {SiteId} from "./types/Site.sol";
import {EfficientHashLib} from "solady/utils/EfficientHashLib.sol";
import {LibBit} from "solady/utils/LibBit.sol";

/// @title Merkle-sum trees of cumulative registers
/// @notice Every node commits to both children's hashes *and* sums, so the leaves under a root cannot add up to more than its sums.
/// @dev leaf = keccak256(head ‖ energy ‖ flows ‖ reading ‖ profile), 160 bytes; node = keccak256(leftHash ‖ leftSum ‖ rightHash ‖
/// rightSum), 128 bytes: the lengths keep one from passing as the other. Missing leaves up to 2^depth have hash and sum zero;
/// nodes over them are hashed like any other, so no leaf is ever counted twice to fill a level. Depth is fixed by the leaf count.
/// Committing both sums: Ji and Chalkias, "Generalized Proof of Liabilities" (2021), §4.1.
library SumTree {
    /// @notice A path of the wrong length for the tree's depth, in words.
    error PathLength(uint256 given, uint256 expected);

    /// @notice The least d with 2^d ≥ `leafCount`.
    function depthOf(uint256 leafCount) internal pure returns (uint256) {
        return leafCount < 2 ? 0 : LibBit.fls(leafCount - 1) + 1;
    }

    /// @notice Hash of a leaf: head = site ‖ readAt ‖ revision ‖ quality ‖ 112 zero bits.
    function leafHash(Leaf calldata leaf) internal pure returns (bytes32) {
        uint256 head = (uint256(SiteId.unwrap(leaf.site)) << 192) | (uint256(leaf.readAt) << 152)
            | (uint256(leaf.revision) << 120) | (uint256(uint8(leaf.quality)) << 112);
        return EfficientHashLib.hash(
            bytes32(head),
            bytes32(Registers.unwrap(leaf.energy)),
            bytes32(Registers.unwrap(leaf.flows)),
            leaf.reading,
            leaf.profile
        );
    }

    /// @notice Hash of a node over two children.
    function nodeHash(bytes32 left, Registers leftSum, bytes32 right, Registers rightSum)
        internal
        pure
        returns (bytes32)
    {
        return EfficientHashLib.hash(
            left, bytes32(Registers.unwrap(leftSum)), right, bytes32(Registers.unwrap(rightSum))
        );
    }

    /// @notice The root that a leaf and its path lead to. Sums are added on the way; a lane that overflows reverts.
    /// @param hash The leaf's hash. @param sum Its registers less its entry, Wh. @param index Its position, below 2^depth.
    /// @param depth Levels of the tree. @param path Sibling hash, sibling sum … from the leaf upwards; 2·depth words.
    /// @return root The computed root hash. @return sums The computed root sums, Wh.
    function verify(bytes32 hash, Registers sum, uint256 index, uint256 depth, bytes32[] calldata path)
        internal
        pure
        returns (bytes32 root, Registers sums)
    {
        require(path.length == 2 * depth, PathLength(path.length, 2 * depth));
        (root, sums) = (hash, sum);
        for (uint256 i; i < path.length; i += 2) {
            bytes32 sibling = path[i];
            Registers siblingSum = Registers.wrap(uint256(path[i + 1]));
            root = index & 1 == 0
                ? nodeHash(root, sums, sibling, siblingSum)
                : nodeHash(sibling, siblingSum, root, sums);
            sums = sums + siblingSum;
            index >>= 1;
        }
    }

    /// @notice The root that a node leads to when the sums above it are taken as committed, not as added: the way to a fault,
    /// where adding would stop at the very node that is wrong.
    /// @param levels Levels above the node. @param path Sibling hash, sibling sum, parent's committed sum … ; 3·levels words.
    /// @return root The computed root hash. @return sums The last committed sum: the batch's own when the path is honest.
    function climb(bytes32 hash, Registers sum, uint256 index, uint256 levels, bytes32[] calldata path)
        internal
        pure
        returns (bytes32 root, Registers sums)
    {
        require(path.length == 3 * levels, PathLength(path.length, 3 * levels));
        (root, sums) = (hash, sum);
        for (uint256 i; i < path.length; i += 3) {
            bytes32 sibling = path[i];
            Registers siblingSum = Registers.wrap(uint256(path[i + 1]));
            root = index & 1 == 0
                ? nodeHash(root, sums, sibling, siblingSum)
                : nodeHash(sibling, siblingSum, root, sums);
            sums = Registers.wrap(uint256(path[i + 2]));
            index >>= 1;
        }
    }
}
