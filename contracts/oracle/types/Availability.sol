// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {SiteId} from "./Site.sol";

/// @notice Why a site produced less than it could have. NONE: nothing held it back but itself.
enum Curtailment {
    NONE,
    GRID,
    ECONOMIC,
    BUYER,
    FORCE_MAJEURE
}

/// @notice One fleet's report of a UTC day. Its EIP-712 struct hash is what attesters sign and what is stored.
/// @param fleet The fleet. @param day Days since 1970-01-01. @param revision 0, then 1 … supersedes before finality.
/// @param leafCount Leaves in the tree; the depth is the least d with 2^d ≥ leafCount. @param root The tree's: leaf i is that of the site at place i of the fleet.
/// @param dataHash Hash (blob or content address) of the published leaves.
struct AvailabilityDay {
    uint32 fleet;
    uint32 day;
    uint32 revision;
    uint32 leafCount;
    bytes32 root;
    bytes32 dataHash;
}

/// @notice A site's part of a day's report, with its way to the root.
/// @param site The site. @param method Id of how potential energy was computed, which agreements name: the hash of a document.
/// @param periods 9 bytes for each of the day's 96 periods (`AvailabilityMath`). @param path Sibling hashes from the leaf upwards.
struct AvailabilityProof {
    AvailabilityDay report;
    SiteId site;
    bytes32 method;
    bytes periods;
    bytes32[] path;
}
