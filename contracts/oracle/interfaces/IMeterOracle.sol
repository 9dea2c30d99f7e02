// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Batch, Leaf, LeafProof, Quorum, Reading} from "../types/Measurement.sol";
import {Registers} from "../types/Registers.sol";
import {Capacities, SiteId} from "../types/Site.sol";
import {IMeterCourt} from "./IMeterCourt.sol";
import {ISiteRegistry} from "./ISiteRegistry.sol";

/// @title From device-signed readings to final leaves
/// @notice Fleets post one Merkle-sum tree a period, signed by k of n attesters; anyone can challenge a leaf or prove a fault of
/// the root; a batch is final once the challenge and the answer windows are over.
/// @dev EIP-712 domain ("Wattle MeterOracle", "1"). Bonds are in the chain's native coin: they pay for the answer's gas.
interface IMeterOracle is IMeterCourt {
    /// @notice Where a site stands in a fleet. @param index Its leaf. @param from Period end of its opening registers.
    /// @param disputedFrom First period end that an equivocation put in doubt, zero if none. @param quarantinedAt When, unix seconds.
    /// @param clearedFrom Period end from which its leaves count again; zero while in quarantine.
    struct Membership {
        uint32 fleet;
        uint32 index;
        uint40 from;
        uint40 disputedFrom;
        uint40 quarantinedAt;
        uint40 clearedFrom;
    }

    /// @notice A posted batch's record. @param commitment Its struct hash. @param postedAt Unix seconds.
    /// @param previousPeriod Period end of the batch it grew from. @param voided Whether a root fault was proved.
    struct BatchRecord {
        bytes32 commitment;
        uint40 postedAt;
        uint40 previousPeriod;
        uint32 revision;
        bool voided;
    }

    /// @notice A fleet. @param latestPeriod Period end of its newest batch that is not void.
    struct Fleet {
        address operator;
        uint40 latestPeriod;
        uint32 siteCount;
        bytes32 quorumId;
    }

    /// @notice What a site's owner signs to enter a fleet.
    struct Join {
        SiteId site;
        uint32 fleet;
        uint256 nonce;
        uint256 deadline;
    }

    event FleetCreated(
        uint32 indexed fleet, address indexed operator, bytes32 indexed quorumId, Quorum quorum
    );
    event SiteJoined(SiteId indexed site, uint32 indexed fleet, uint32 index, uint40 from, Registers entry);
    event SiteCapacityCounted(SiteId indexed site, uint32 indexed fleet, Capacities capacities, uint40 from);
    event BatchPosted(
        uint32 indexed fleet,
        uint40 indexed periodEnd,
        bytes32 indexed commitment,
        uint32 revision,
        uint32 leafCount,
        bytes32 root,
        Registers sums,
        bytes32 dataHash,
        uint40 finalAt
    );
    /// @notice Opens a fleet; the caller is its operator. The quorum is fixed for the fleet.
    function createFleet(Quorum calldata quorum) external returns (uint32 fleet);
    /// @notice Opens the one-site fleet of a direct reader: no attesters, the device's own signature posts. Quorum id zero.
    function createDirectFleet() external returns (uint32 fleet);
    /// @notice The operator takes in a site that is in no fleet. `opening` is device-signed, at most a day old; its registers are the
    /// site's entry. `ownerSignature` signs `Join`.
    function join(
        Join calldata join_,
        bytes calldata ownerSignature,
        Reading calldata opening,
        bytes calldata deviceSignature
    ) external;
    /// @notice The operator takes in a site from another fleet, at the registers of a final leaf there (the closing checkpoint).
    function move(Join calldata join_, bytes calldata ownerSignature, LeafProof calldata closing) external;
    /// @notice Counts a site's capacities, as they are now in the registry, in its fleet's bound from the next period on.
    function syncCapacity(SiteId site) external;

    /// @notice Posts a batch. @param previous The batch it grows from (ignored for the first). @param quorum The fleet's set.
    /// @param signers Bit i set: member i signed. @param signatures 64 or 65 bytes each, in ascending member order.
    function postBatch(
        Batch calldata batch,
        Batch calldata previous,
        Quorum calldata quorum,
        uint256 signers,
        bytes[] calldata signatures
    ) external;
    /// @notice Posts a direct fleet's batch: one leaf, made from one device-signed reading.
    function postReading(
        Batch calldata batch,
        Batch calldata previous,
        Leaf calldata leaf,
        Reading calldata reading,
        bytes calldata deviceSignature
    ) external;

    /// @notice Reverts unless the leaf is of a final batch, unchallenged, of its site's own place in the fleet, and in no quarantine.
    /// @return current The site's capacities. @return before Those before their last change. @return since When that was.
    function requireFinalLeaf(LeafProof calldata proof)
        external
        view
        returns (Capacities memory current, Capacities memory before, uint40 since);
    function registry() external view returns (ISiteRegistry);
    function fleetOf(uint32 fleet) external view returns (Fleet memory);
    function membershipOf(SiteId site) external view returns (Membership memory);
    /// @notice The registers at which leaf `index` of a fleet entered it, and whose it is.
    function entryOf(uint32 fleet, uint32 index) external view returns (SiteId site, Registers entry);
    function batchOf(uint32 fleet, uint40 periodEnd) external view returns (BatchRecord memory);
    /// @notice When a batch posted then is final: challenge and answer windows over. Unix seconds.
    function finalAt(uint40 postedAt) external view returns (uint256);
    function challengeOf(uint256 id) external view returns (Challenge memory);
    /// @notice The least bond a challenge needs in this block, wei.
    function bondNeeded() external view returns (uint256);
    function joinNonce(SiteId site) external view returns (uint256);
    /// @notice EIP-712 struct hashes: what a leaf commits to, and what is stored and signed of a batch.
    function hashReading(Reading calldata reading) external pure returns (bytes32);
    function hashBatch(Batch calldata batch) external pure returns (bytes32);
}
