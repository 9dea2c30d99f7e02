// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BatchHash} from "./BatchHash.sol";
import {QuorumLib} from "./QuorumLib.sol";
import {Readings} from "./Readings.sol";
import {IAttesterBonds} from "./interfaces/IAttesterBonds.sol";
import {CourtTerms} from "./interfaces/IMeterCourt.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {Batch, Quorum, Reading} from "./types/Measurement.sol";
import {Registers} from "./types/Registers.sol";
import {Capacities, PERIOD, SiteId} from "./types/Site.sol";
import {EIP712} from "solady/utils/EIP712.sol";

/// @title What the oracle stores, and the signatures all its parts check
/// @dev All storage is here and nowhere else: the oracle and its court run on the same slots.
abstract contract MeterBase is EIP712 {
    /// @dev Two slots: `operator … checkpoints` is all that a post needs besides the quorum.
    struct FleetState {
        address operator;
        uint40 latestPeriod;
        uint32 siteCount;
        uint24 checkpoints;
        bytes32 quorumId;
    }

    /// @dev Batches that are not void form a list in time order, so voiding one takes the same gas whatever was voided before it.
    /// The sentinel at period zero stands before the first. `challenged` saves claims the leaf's slot while nobody ever challenged.
    /// Of a bonded set `signers` of its quorum `roster` answer for the batch, which drew `drawn` Wh of its cover; else zeros.
    struct BatchState {
        bytes32 commitment;
        uint40 postedAt;
        uint40 previousPeriod;
        uint40 nextPeriod;
        uint32 revision;
        bool voided;
        bool challenged;
        uint32 signers;
        uint8 roster;
        uint40 drawn;
    }

    /// @dev Who signed a batch of a bonded set that a revision has replaced: they answer for it as long as if it stood.
    struct Superseded {
        uint40 postedAt;
        uint32 signers;
        uint8 roster;
    }

    /// @dev `disputes` counts the site's disputed device epochs: zero for nearly all, so that their claims read this slot alone.
    /// `credited`: period end up to which join credits cover its growth, whatever the fleet.
    struct MemberState {
        uint32 fleet;
        uint32 index;
        uint40 from;
        uint8 disputes;
        uint40 credited;
    }

    /// @dev `power`: four lanes of 54 bits, W: generation (bounds G), min(generation, storage) (K), min(generation, export) (E),
    /// import (M); above them, in the top 40 bits, the period end from which they count. `integral`: up to that period end.
    struct Checkpoint {
        uint256 power;
        Registers integral;
    }

    /// @dev One a disputed device epoch. Leaves read from `from` on count only if final before `at`, or read from `clearedFrom` on
    /// (zero: not cleared).
    struct Dispute {
        uint40 from;
        uint40 at;
        uint40 clearedFrom;
        uint16 epoch;
    }

    struct LeafState {
        uint8 open;
        bool void;
        bool shown;
        bool demanded;
        bool contradicted;
    }

    bytes32 internal constant JOIN_TYPEHASH =
        keccak256("Join(uint64 site,uint32 fleet,uint256 nonce,uint256 deadline)");

    ISiteRegistry internal immutable _registry;
    uint40 internal immutable _challengeWindow;
    uint40 internal immutable _answerWindow;
    uint96 internal immutable _minBond;
    IAttesterBonds internal immutable _bonds;

    uint32 internal _fleetCount;
    mapping(uint32 fleet => FleetState) internal _fleets;
    mapping(uint32 fleet => mapping(uint40 periodEnd => BatchState)) internal _batches;
    mapping(SiteId => MemberState) internal _members;
    mapping(bytes32 commitment => mapping(uint32 index => LeafState)) internal _leaves;
    mapping(uint32 fleet => mapping(uint32 index => SiteId)) internal _siteAt;
    mapping(uint32 fleet => mapping(uint32 index => Registers)) internal _entryAt;
    mapping(SiteId => uint256) internal _joinNonces;
    mapping(SiteId => mapping(uint256 index => Dispute)) internal _disputes;
    uint256 internal _challengeCount;
    mapping(uint256 id => IMeterOracle.Challenge) internal _challenges;
    mapping(uint32 fleet => mapping(uint256 index => Checkpoint)) internal _checkpoints;
    mapping(SiteId => uint256) internal _countedPower;
    // Wh that sites may show at the next posts for the time between their entry and their capacity's first counted period.
    mapping(uint32 fleet => Registers) internal _joinCredit;
    // Of that, what the batch of a period drew, so that a revision of it can draw the same.
    mapping(uint32 fleet => mapping(uint40 periodEnd => Registers)) internal _drawnCredit;
    mapping(bytes32 commitment => Superseded) internal _superseded;

    constructor(CourtTerms memory terms) {
        (_registry, _bonds, _minBond) = (terms.registry, terms.bonds, terms.minBond);
        (_challengeWindow, _answerWindow) = (terms.challengeWindow, terms.answerWindow);
    }

    function _finalAt(uint40 postedAt) internal view returns (uint256) {
        return uint256(postedAt) + _challengeWindow + _answerWindow;
    }

    /// @dev In one place: the decoding of what it returns is long.
    function _boundsOf(SiteId site)
        internal
        view
        returns (Capacities memory current, Capacities memory before, uint40 since, uint40 rotationDue)
    {
        return _registry.boundsOf(site);
    }

    function _batchAt(uint32 fleet, uint40 periodEnd) internal view returns (BatchState storage) {
        return _batches[fleet][periodEnd];
    }

    function _hashBatch(Batch calldata batch) internal pure returns (bytes32) {
        return BatchHash.hash(batch);
    }

    /// @dev The stored, not void batch with this header.
    function _requireStored(Batch calldata batch)
        internal
        view
        returns (BatchState storage record, bytes32 commitment)
    {
        record = _batchAt(batch.fleet, batch.periodEnd);
        commitment = _hashBatch(batch);
        bytes32 stored = record.commitment;
        require(
            commitment == stored, IMeterOracle.UnknownBatch(batch.fleet, batch.periodEnd, commitment, stored)
        );
        require(!record.voided, IMeterOracle.BatchVoid(batch.fleet, batch.periodEnd));
    }

    /// @dev A reading that the device of its epoch signed, for a period end in which that epoch's key is accepted.
    function _requireDeviceSigned(Reading calldata reading, bytes calldata signature)
        internal
        view
        returns (bytes32 hash, ISiteRegistry.Epoch memory epoch)
    {
        (SiteId site, uint40 periodEnd) = (reading.site, reading.periodEnd);
        require(periodEnd % PERIOD == 0, IMeterOracle.PeriodNotAligned(periodEnd));
        (,,, uint40 rotationDue) = _boundsOf(site);
        require(rotationDue == 0 || periodEnd < rotationDue, IMeterOracle.KeyRotationDue(site, rotationDue));
        epoch = _registry.epochOf(site, reading.epoch);
        require(
            epoch.from < periodEnd && (epoch.until == 0 || periodEnd <= epoch.until),
            IMeterOracle.EpochOutOfRange(site, reading.epoch, periodEnd)
        );
        hash = Readings.hash(reading);
        require(
            _registry.isDeviceSignature(site, reading.epoch, _hashTypedData(hash), signature),
            IMeterOracle.InvalidDeviceSignature(site, reading.epoch)
        );
    }

    /// @dev At least k different members of a quorum signed this batch on this contract and chain.
    function _requireSigned(
        bytes32 commitment,
        Quorum calldata quorum,
        uint256 signers,
        bytes[] calldata signatures
    ) internal view {
        QuorumLib.requireSigned(_hashTypedData(commitment), quorum, signers, signatures);
    }

    function _domainNameAndVersion()
        internal
        pure
        override
        returns (string memory name, string memory version)
    {
        (name, version) = ("Wattle MeterOracle", "1");
    }
}
