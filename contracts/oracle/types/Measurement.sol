// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Registers} from "./Registers.sol";
import {SiteId} from "./Site.sol";

/// @notice How a reading came about. Only MEASURED can be claimed.
enum Quality {
    MEASURED,
    ESTIMATED
}

/// @notice What a site's device signs for the end of one settlement period: the meter's own cumulative registers, Wh.
/// @param site The site. @param periodEnd Unix seconds, a multiple of 900. @param revision 0, then 1 … for a corrected reading.
/// @param epoch The device epoch whose key signs (a key rotation or a meter exchange begins a new one).
/// @param quality Measured or estimated.
/// @param energy G, K, E, M of the meter. @param flows D, X, C, S of the meter (S is a state, not a register).
struct Reading {
    SiteId site;
    uint40 periodEnd;
    uint32 revision;
    uint16 epoch;
    Quality quality;
    Registers energy;
    Registers flows;
}

/// @notice What a fleet's tree holds for one site: the site's registers, continuous across meters (meter + epoch's offset).
/// @param site The site. @param readAt Period end of the reading that the leaf shows: the batch's own, or an earlier one when
/// the site's reading is missing and its last one is carried. @param revision That reading's revision.
/// @param quality That reading's quality. @param energy G, K, E, M. @param flows D, X, C, S.
/// @param reading EIP-712 struct hash of the device-signed `Reading`.
/// @param profile Hash of the UTC day's packed per-period differences (G, E, M as uint32 Wh each) up to `readAt`.
struct Leaf {
    SiteId site;
    uint40 readAt;
    uint32 revision;
    Quality quality;
    Registers energy;
    Registers flows;
    bytes32 reading;
    bytes32 profile;
}

/// @notice One fleet's Merkle-sum tree for one period. Its EIP-712 struct hash is what attesters sign and what is stored.
/// @param fleet The fleet. @param periodEnd Unix seconds, a multiple of 900. @param revision 0, then 1 … supersedes before finality.
/// @param leafCount Leaves in the tree; the depth is the least d with 2^d ≥ leafCount. @param root The root's hash.
/// @param sums The root's sums: G, K, E, M of all sites since each entered the fleet, Wh.
/// @param dataHash Hash (blob or content address) of the published leaves.
/// @param previous Struct hash of the fleet's previous batch, zero for its first: what the growth bound is measured from.
struct Batch {
    uint32 fleet;
    uint40 periodEnd;
    uint32 revision;
    uint32 leafCount;
    bytes32 root;
    Registers sums;
    bytes32 dataHash;
    bytes32 previous;
}

/// @notice A leaf with its way to a batch's root.
/// @param path Sibling hashes and sums from the leaf upwards: hash, sum, hash, sum …; 2·depth words.
struct LeafProof {
    Batch batch;
    Leaf leaf;
    bytes32[] path;
}

/// @notice A k-of-n attester set; its id is keccak256(abi.encode(threshold, members)). Zero members: direct readings (id 0).
/// @param threshold k, 1 … n. @param members Signers in strictly ascending order, at most 32.
struct Quorum {
    uint8 threshold;
    address[] members;
}
