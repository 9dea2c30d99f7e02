// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Capacity} from "./Capacity.sol";
import {Readings} from "./Readings.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {Leaf, LeafProof, Quality, Reading} from "./types/Measurement.sol";
import {Registers} from "./types/Registers.sol";
import {Capacities, SiteId} from "./types/Site.sol";
import {SignatureCheckerLib} from "solady/utils/SignatureCheckerLib.sol";

/// @title Fleets and the sites in them
abstract contract Fleets is Capacity {
    using Readings for Reading;

    /// @dev Keeps a sum of 32-bit ratings inside a 54-bit lane.
    uint256 private constant MAX_SITES = 1 << 22;
    uint256 private constant MAX_OPENING_AGE = 1 days;

    /// @inheritdoc IMeterOracle
    function join(
        Join calldata join_,
        bytes calldata ownerSignature,
        Reading calldata opening,
        bytes calldata deviceSignature
    ) external {
        SiteId site = join_.site;
        uint32 fleet = _members[site].fleet;
        require(fleet == 0, SiteInFleet(site, fleet));
        require(opening.site == site, WrongSite(opening.site, site));
        (, ISiteRegistry.Epoch memory epoch) = _requireDeviceSigned(opening, deviceSignature);
        uint40 readAt = opening.periodEnd;
        require(readAt <= block.timestamp, PeriodNotOver(readAt, block.timestamp));
        require(block.timestamp - readAt <= MAX_OPENING_AGE, OpeningOutOfDate(readAt, block.timestamp));
        require(opening.quality == Quality.MEASURED, NotMeasured(site, readAt));
        _enter(join_, ownerSignature, opening.energyOf(epoch), readAt);
    }

    /// @inheritdoc IMeterOracle
    function move(Join calldata join_, bytes calldata ownerSignature, LeafProof calldata closing) external {
        SiteId site = join_.site;
        MemberState memory m = _members[site];
        uint32 fleet = m.fleet;
        require(fleet != join_.fleet, SiteInFleet(site, fleet));
        Registers energy = _entryAt[fleet][m.index];
        uint40 from = m.from;
        if (closing.batch.periodEnd != 0) {
            Leaf calldata leaf = closing.leaf;
            require(leaf.site == site, WrongSite(leaf.site, site));
            _requireFinal(closing);
            require(leaf.quality == Quality.MEASURED, NotMeasured(site, leaf.readAt));
            (energy, from) = (leaf.energy, leaf.readAt);
        }
        require(from != 0, SiteNotInFleet(site, fleet));
        _uncountCapacity(fleet, site);
        _enter(join_, ownerSignature, energy, from);
    }

    /// @inheritdoc IMeterOracle
    function syncCapacity(SiteId site) external {
        uint32 fleet = _members[site].fleet;
        require(fleet != 0, SiteNotInFleet(site, fleet));
        _countCapacity(fleet, site);
    }

    /// @inheritdoc IMeterOracle
    function fleetOf(uint32 fleet) external view returns (Fleet memory) {
        FleetState storage state = _requireFleet(fleet);
        return Fleet(state.operator, state.latestPeriod, state.siteCount, state.quorumId);
    }

    /// @inheritdoc IMeterOracle
    function requireFinalLeaf(LeafProof calldata proof)
        external
        view
        returns (Capacities memory current, Capacities memory before, uint40 since)
    {
        _requireFinal(proof);
        return _requireBounds(proof);
    }

    /// @inheritdoc IMeterOracle
    function requireFinalStore(LeafProof calldata proof) external view returns (uint32 storageWh) {
        _requireFinal(proof);
        uint40 rotationDue;
        (storageWh, rotationDue) = _registry.storageOf(proof.leaf.site);
        _requireKey(proof.leaf, rotationDue);
    }

    /// @inheritdoc IMeterOracle
    function requirePostedLeaf(LeafProof calldata proof)
        external
        view
        returns (Capacities memory current, Capacities memory before, uint40 since, uint256 finalAt_)
    {
        finalAt_ = _requirePosted(proof);
        (current, before, since) = _requireBounds(proof);
    }

    /// @inheritdoc IMeterOracle
    function membershipOf(SiteId site) external view returns (Membership memory) {
        MemberState memory m = _members[site];
        Dispute memory d;
        // The first that stands, or else the last that was cleared.
        for (uint256 i; i < m.disputes; ++i) {
            d = _disputes[site][i];
            if (d.clearedFrom == 0) break;
        }
        return Membership(m.fleet, m.index, m.from, d.from, d.at, d.clearedFrom);
    }

    /// @inheritdoc IMeterOracle
    function entryOf(uint32 fleet, uint32 index) external view returns (SiteId site, Registers entry) {
        return (_siteAt[fleet][index], _entryAt[fleet][index]);
    }

    /// @inheritdoc IMeterOracle
    function joinNonce(SiteId site) external view returns (uint256) {
        return _joinNonces[site];
    }

    function _requireFinal(LeafProof calldata proof) internal view {
        uint256 finalAt_ = _requirePosted(proof);
        require(
            block.timestamp >= finalAt_,
            BatchNotFinal(proof.batch.fleet, proof.batch.periodEnd, finalAt_, block.timestamp)
        );
    }

    /// @dev The leaf is of a batch that stands, and counts.
    function _requirePosted(LeafProof calldata proof) private view returns (uint256 finalAt_) {
        Leaf calldata leaf = proof.leaf;
        (BatchState storage record, bytes32 commitment) = _requireStored(proof.batch);
        finalAt_ = _finalAt(record.postedAt);
        MemberState memory m = _members[leaf.site];
        require(m.fleet == proof.batch.fleet, SiteNotInFleet(leaf.site, proof.batch.fleet));
        _requireFree(record, commitment, m.index);
        require(leaf.readAt >= m.from, LeafBeforeEntry(leaf.site, leaf.readAt, m.from));
        for (uint256 i; i < m.disputes; ++i) {
            Dispute memory d = _disputes[leaf.site][i];
            // What was final before stays other people's energy: the device's owner cannot take it back by lying.
            require(
                leaf.readAt < d.from || finalAt_ <= d.at
                    || (d.clearedFrom != 0 && leaf.readAt >= d.clearedFrom),
                SiteInQuarantine(leaf.site, d.from)
            );
        }
        _requireProof(proof, m.index);
    }

    /// @dev The device's key was in force. Returns the capacities that bound what a leaf may claim.
    function _requireBounds(LeafProof calldata proof)
        private
        view
        returns (Capacities memory current, Capacities memory before, uint40 since)
    {
        uint40 rotationDue;
        (current, before, since, rotationDue) = _boundsOf(proof.leaf.site);
        _requireKey(proof.leaf, rotationDue);
    }

    function _requireKey(Leaf calldata leaf, uint40 rotationDue) private pure {
        require(rotationDue == 0 || leaf.readAt < rotationDue, KeyRotationDue(leaf.site, rotationDue));
    }

    function _requireFleet(uint32 fleet) internal view returns (FleetState storage state) {
        state = _fleets[fleet];
        require(state.operator != address(0), UnknownFleet(fleet));
    }

    /// @dev Gives a site the next leaf of a fleet, at the registers that it showed at `from`.
    function _enter(Join calldata join_, bytes calldata ownerSignature, Registers entry, uint40 from)
        private
    {
        (SiteId site, uint32 fleet) = (join_.site, join_.fleet);
        FleetState storage state = _requireFleet(fleet);
        require(msg.sender == state.operator, NotFleetOperator(fleet, msg.sender, state.operator));
        uint32 index = state.siteCount;
        require(index < (state.quorumId == bytes32(0) ? 1 : MAX_SITES), FleetFull(fleet));
        _requireOwnerSigned(join_, ownerSignature);

        state.siteCount = index + 1;
        _siteAt[fleet][index] = site;
        _entryAt[fleet][index] = entry;
        MemberState storage m = _members[site];
        (m.fleet, m.index, m.from) = (fleet, index, from);
        emit SiteJoined(site, fleet, index, from, entry);
        (uint256 power, uint40 countedFrom) = _countCapacity(fleet, site);
        // No time is credited twice, or a site that goes to and fro on one reading would raise the bound without end.
        uint40 credited = m.credited;
        m.credited = countedFrom;
        _creditJoin(fleet, power, credited > from ? credited : from, countedFrom);
    }

    function _requireOwnerSigned(Join calldata join_, bytes calldata signature) private {
        require(
            block.timestamp <= join_.deadline, ISiteRegistry.SignatureExpired(join_.deadline, block.timestamp)
        );
        uint256 nonce = _joinNonces[join_.site]++;
        require(join_.nonce == nonce, ISiteRegistry.NonceUsed(join_.nonce, nonce));
        address owner = _registry.ownerOf(SiteId.unwrap(join_.site));
        bytes32 digest = _hashTypedData(keccak256(abi.encode(JOIN_TYPEHASH, join_)));
        require(
            SignatureCheckerLib.isValidSignatureNowCalldata(owner, digest, signature),
            ISiteRegistry.InvalidOwnerSignature(owner)
        );
    }
}
