// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Batch, Leaf, LeafProof, Quorum, Reading} from "../types/Measurement.sol";
import {Registers} from "../types/Registers.sol";
import {Capacities, SiteId} from "../types/Site.sol";
import {IAttesterBonds} from "./IAttesterBonds.sol";
import {IMeterCourt} from "./IMeterCourt.sol";
import {ISiteRegistry} from "./ISiteRegistry.sol";

/// @title From device-signed readings to final leaves
/// @notice Fleets post one Merkle-sum tree a period, signed by k of n attesters; anyone can challenge a leaf or prove a fault of
/// the root; a batch is final once the challenge and the answer windows are over.
/// @dev EIP-712 domain ("Wattle MeterOracle", "1"). Bonds are in the chain's native coin: they pay for the answer's gas.
interface IMeterOracle {
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
    /// @param signers Of a bonded set: bit i set when member i signed; else zero. @param roster Which quorum of that set.
    struct BatchRecord {
        bytes32 commitment;
        uint40 postedAt;
        uint40 previousPeriod;
        uint32 revision;
        bool voided;
        uint32 signers;
        uint8 roster;
    }

    /// @notice A fleet. @param latestPeriod Period end of its newest batch that is not void.
    /// @param quorumId Its attester set: the id of a quorum, or of a bonded set; zero: the device alone.
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

    enum ChallengeKind {
        DEMAND,
        CONTRADICTION
    }

    /// @notice An open challenge of one leaf. @param answerBy Unix seconds.
    /// @param signers Who answers for the batch with a bond: bit i for member i. @param roster Of which quorum of the set.
    /// @param reading Struct hash of the contradicting reading, zero for a demand.
    struct Challenge {
        bytes32 commitment;
        uint32 fleet;
        uint32 index;
        ChallengeKind kind;
        address challenger;
        uint40 answerBy;
        uint96 bond;
        uint32 signers;
        uint8 roster;
        bytes32 reading;
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
    event BatchVoided(
        uint32 indexed fleet, uint40 indexed periodEnd, bytes32 indexed commitment, bytes32 fault
    );
    event LeafChallenged(
        uint256 indexed challenge,
        bytes32 indexed commitment,
        uint32 index,
        ChallengeKind kind,
        address challenger,
        uint40 answerBy,
        uint96 bond
    );
    event LeafAnswered(
        uint256 indexed challenge, bytes32 indexed commitment, uint32 index, address answerer, Leaf leaf
    );
    event LeafVoided(uint256 indexed challenge, bytes32 indexed commitment, uint32 index);
    event SiteQuarantined(SiteId indexed site, uint40 disputedFrom);
    event QuarantineLifted(SiteId indexed site, uint40 clearedFrom);

    error InvalidQuorum(uint8 threshold, uint256 members);
    error UnknownFleet(uint32 fleet);
    error NotFleetOperator(uint32 fleet, address caller, address operator);
    error WrongQuorum(uint32 fleet, bytes32 given, bytes32 expected);
    error QuorumNotMet(uint256 valid, uint8 threshold);
    error InvalidAttesterSignature(uint256 position, address expected);
    error SiteInFleet(SiteId site, uint32 fleet);
    error SiteNotInFleet(SiteId site, uint32 fleet);
    error PeriodNotAligned(uint40 time);
    error PeriodNotOver(uint40 periodEnd, uint256 now_);
    error OpeningOutOfDate(uint40 periodEnd, uint256 now_);
    error PeriodNotForward(uint32 fleet, uint40 periodEnd, uint40 latest);
    error RevisionNotForward(uint32 revision, uint32 current);
    error BatchAlreadyFinal(uint32 fleet, uint40 periodEnd, uint256 finalAt);
    error WrongPrevious(bytes32 given, bytes32 expected);
    error LeafCountOutOfRange(uint32 leafCount, uint32 siteCount);
    error GrowthAboveCapacity(uint32 fleet, uint256 laneIndex, uint256 grown, uint256 limit);
    error UnknownBatch(uint32 fleet, uint40 periodEnd, bytes32 given, bytes32 stored);
    error BatchVoid(uint32 fleet, uint40 periodEnd);
    error BatchNotFinal(uint32 fleet, uint40 periodEnd, uint256 finalAt, uint256 now_);
    error ChallengeWindowOver(uint32 fleet, uint40 periodEnd, uint256 closedAt);
    error LeafHeld(bytes32 commitment, uint32 index);
    error LeafIsVoid(bytes32 commitment, uint32 index);
    error InvalidProof(bytes32 computed, bytes32 expected);
    error LeafBeforeEntry(SiteId site, uint40 readAt, uint40 from);
    error LeafAfterBatch(uint40 readAt, uint40 periodEnd);
    error SiteInQuarantine(SiteId site, uint40 disputedFrom);
    error KeyRotationDue(SiteId site, uint40 from);
    error InvalidDeviceSignature(SiteId site, uint16 epoch);
    error WrongReading(bytes32 given, bytes32 expected);
    error ReadingDoesNotMatchLeaf(SiteId site);
    error ReadingDoesNotContradict(SiteId site, uint40 periodEnd, uint32 revision);
    error EpochOutOfRange(SiteId site, uint16 epoch, uint40 periodEnd);
    error BondTooSmall(uint256 given, uint256 needed);
    error AlreadyChallenged(bytes32 commitment, uint32 index, ChallengeKind kind);
    error UnknownChallenge(uint256 challenge);
    error AnswerWindowOver(uint256 challenge, uint40 answerBy);
    error AnswerWindowOpen(uint256 challenge, uint40 answerBy);
    error NotAFault();
    error WrongSite(SiteId given, SiteId expected);
    error NotMeasured(SiteId site, uint40 readAt);
    error FleetFull(uint32 fleet);
    error SignersMismatch(uint256 signers, uint256 signatures);
    error LeafOutOfRange(uint32 index, uint32 leafCount);
    error SiteNotInQuarantine(SiteId site);
    error CapacityOverflow();
    error NotACourt(address given);

    /// @notice Opens a fleet; the caller is its operator. The quorum is fixed for the fleet.
    function createFleet(Quorum calldata quorum) external returns (uint32 fleet);
    /// @notice Opens a fleet that a bonded set attests; the caller is its operator. Reverts with UnknownSet where the set is not open.
    function createBondedFleet(bytes32 set) external returns (uint32 fleet);
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
    /// @notice The operator takes in a site from another fleet, at the registers of a final leaf there (the closing checkpoint), or,
    /// with an empty proof, at those of its entry there: a fleet that never posts a site's leaf cannot keep the site.
    function move(Join calldata join_, bytes calldata ownerSignature, LeafProof calldata closing) external;
    /// @notice Counts a site's capacities, as they are now in the registry, in its fleet's bound from the next period on.
    function syncCapacity(SiteId site) external;

    /// @notice Posts a batch. @param previous The batch it grows from (ignored for the first).
    /// @param quorum The fleet's quorum: of a bonded set the one in force.
    /// @param signers Bit i set: member i signed. @param signatures 64 or 65 bytes each, in ascending member order; empty for the member that calls.
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

    /// @notice Challenges a leaf with a device-signed reading of the same site, period and revision that the leaf does not show.
    function challenge(LeafProof calldata proof, Reading calldata reading, bytes calldata deviceSignature)
        external
        payable
        returns (uint256 id);
    /// @notice Demands that the leaf at `index` be shown.
    function demand(Batch calldata batch, uint32 index) external payable returns (uint256 id);
    /// @notice Answers a challenge with the leaf and the device-signed reading that it commits to; the bond goes to the caller.
    /// When the challenge brought another reading of that device, the device has equivocated: quarantine, and the leaf is void.
    function answer(
        uint256 id,
        LeafProof calldata proof,
        Reading calldata reading,
        bytes calldata deviceSignature
    ) external;
    /// @notice Voids a leaf whose challenge went unanswered; the bond returns to the challenger. Signers of a bonded set are slashed.
    function voidLeaf(uint256 id) external;

    /// @notice Proves that a device signed two readings for one period and revision: quarantine.
    function proveEquivocation(
        Reading calldata first,
        bytes calldata firstSignature,
        Reading calldata second,
        bytes calldata secondSignature
    ) external;
    /// @notice Proves that two leaves of consecutive periods break the partition rule or run backwards: quarantine from the later.
    function provePartitionFault(LeafProof calldata earlier, LeafProof calldata later) external;
    /// @notice Proves that a quorum signed another batch of the same revision: the posted one is void, and members of a bonded set who
    /// signed both are slashed. Like the other proofs of false roots: until the batch would be final, also after a revision.
    /// @param quorum Of a bonded set the quorum that signed the posted one.
    function proveTwoRoots(
        Batch calldata posted,
        Batch calldata other,
        Quorum calldata quorum,
        uint256 signers,
        bytes[] calldata signatures
    ) external;
    /// @notice Proves that a node's committed sum is not that of its children: the batch is void.
    /// @param level Height of the node over the leaves (≥ 1). @param index The node's position in its level.
    /// @param children Left hash, left sum, right hash, right sum. @param sum The node's committed sum.
    /// @param path Per level from the node upwards: sibling hash, sibling sum, committed sum of their parent; 3 words a level.
    function proveSumFault(
        Batch calldata batch,
        uint256 level,
        uint32 index,
        bytes32[4] calldata children,
        Registers sum,
        bytes32[] calldata path
    ) external;
    /// @notice Proves that the leaf at `index` is of a foreign site or that its committed sum is not its registers less its entry.
    /// @param path As in `proveSumFault`, from the leaf.
    function proveLeafFault(
        Batch calldata batch,
        uint32 index,
        Leaf calldata leaf,
        Registers sum,
        bytes32[] calldata path
    ) external;
    /// @notice Ends a quarantine after a key rotation and a new accreditation, both later than it.
    function liftQuarantine(SiteId site) external;

    /// @notice Reverts unless the leaf is of a final batch, unchallenged, of its site's own place in the fleet, and in no quarantine.
    /// @return current The site's capacities. @return before Those before their last change. @return since When that was.
    function requireFinalLeaf(LeafProof calldata proof)
        external
        view
        returns (Capacities memory current, Capacities memory before, uint40 since);
    /// @notice As `requireFinalLeaf`, for whom only the store matters. @return storageWh The site's accredited storage, Wh.
    function requireFinalStore(LeafProof calldata proof) external view returns (uint32 storageWh);
    /// @notice As `requireFinalLeaf`, of a batch that may not be final yet: posted and not void. Nobody may rely on such a leaf without a stake.
    /// @return current The site's capacities.
    /// @return before Those before their last change.
    /// @return since When that was.
    /// @return finalAt_ When its batch is final, unix seconds.
    function requirePostedLeaf(LeafProof calldata proof)
        external
        view
        returns (Capacities memory current, Capacities memory before, uint40 since, uint256 finalAt_);
    /// @notice Where sites, their device keys and their capacities are registered.
    function registry() external view returns (ISiteRegistry);
    /// @notice Whose code it runs for challenges, faults and the opening of fleets.
    /// @dev Warning: that code can do to the oracle whatever it says, so an oracle is known good only together with its court.
    function court() external view returns (IMeterCourt);
    /// @notice Where attester sets are bonded.
    function bonds() external view returns (IAttesterBonds);
    /// @notice A fleet; reverts with UnknownFleet.
    function fleetOf(uint32 fleet) external view returns (Fleet memory);
    /// @notice The fleet a site is in and its place there, zeros if in none; and the dispute that stands against it (of several the
    /// first not cleared, else the last cleared).
    function membershipOf(SiteId site) external view returns (Membership memory);
    /// @notice The registers at which leaf `index` of a fleet entered it, and whose it is.
    function entryOf(uint32 fleet, uint32 index) external view returns (SiteId site, Registers entry);
    /// @notice The record of the batch posted for a period end, zeros if none: its newest revision.
    function batchOf(uint32 fleet, uint40 periodEnd) external view returns (BatchRecord memory);
    /// @notice When a batch posted then is final: challenge and answer windows over. Unix seconds.
    function finalAt(uint40 postedAt) external view returns (uint256);
    /// @notice An open challenge; reverts with UnknownChallenge, also once it is answered or its leaf is void.
    function challengeOf(uint256 id) external view returns (Challenge memory);
    /// @notice The least bond a challenge needs in this block, wei.
    function bondNeeded() external view returns (uint256);
    /// @notice The nonce that a site's next `Join` must carry.
    function joinNonce(SiteId site) external view returns (uint256);
    /// @notice EIP-712 struct hash of a reading: what its leaf commits to, and under the domain what the device signs.
    function hashReading(Reading calldata reading) external pure returns (bytes32);
    /// @notice EIP-712 struct hash of a batch: its commitment, and under the domain what attesters sign.
    function hashBatch(Batch calldata batch) external pure returns (bytes32);
}
