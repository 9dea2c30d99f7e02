// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Fleets} from "./Fleets.sol";
import {QuorumLib} from "./QuorumLib.sol";
import {Readings} from "./Readings.sol";
import {SumTree} from "./SumTree.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {Batch, Leaf, Quorum, Reading} from "./types/Measurement.sol";
import {Registers} from "./types/Registers.sol";
import {PERIOD, SiteId} from "./types/Site.sol";

/// @title Posting and revising batches
abstract contract Batches is Fleets {
    /// @dev What a post adds, and what the batch that it takes the place of drew of its set's cover, and when.
    struct Posted {
        Registers grown;
        uint256 replaced;
        uint40 replacedAt;
    }

    /// @inheritdoc IMeterOracle
    function postBatch(
        Batch calldata batch,
        Batch calldata previous,
        Quorum calldata quorum,
        uint256 signers,
        bytes[] calldata signatures
    ) external {
        bytes32 commitment = _hashBatch(batch);
        FleetState storage fleet = _requireFleet(batch.fleet);
        _requireSigned(commitment, quorum, signers, signatures);
        Posted memory posted = _store(fleet, batch, previous, commitment);
        // An unbonded set's id is its quorum's own. Of any other the bonds know who is in it.
        (bytes32 given, bytes32 set) = (QuorumLib.idOf(quorum), fleet.quorumId);
        if (given != set) _draw(batch, set, given, signers, posted);
    }

    /// @inheritdoc IMeterOracle
    function postReading(
        Batch calldata batch,
        Batch calldata previous,
        Leaf calldata leaf,
        Reading calldata reading,
        bytes calldata deviceSignature
    ) external {
        FleetState storage fleet = _requireFleet(batch.fleet);
        bytes32 quorumId = fleet.quorumId;
        require(quorumId == bytes32(0), WrongQuorum(batch.fleet, bytes32(0), quorumId));
        _requireShown(batch, leaf, reading, deviceSignature);
        _store(fleet, batch, previous, _hashBatch(batch));
    }

    /// @dev Counts the batch of a bonded set, and keeps who answers for it. G and M: every Wh that can be claimed is part of one of
    /// them, and of no more than one.
    function _draw(Batch calldata batch, bytes32 set, bytes32 quorum, uint256 signers, Posted memory posted)
        private
    {
        uint256 grown = uint256(posted.grown.lane(0)) + posted.grown.lane(3);
        uint8 roster =
            _bonds.draw(batch.fleet, set, quorum, signers, grown, posted.replaced, posted.replacedAt);
        BatchState storage record = _batchAt(batch.fleet, batch.periodEnd);
        // A quorum has 32 members at most, and no set covers 2^40 Wh.
        // forge-lint: disable-next-line(unsafe-typecast)
        (record.signers, record.roster, record.drawn) = (uint32(signers), roster, uint40(grown));
    }

    /// @inheritdoc IMeterOracle
    function batchOf(uint32 fleet, uint40 periodEnd) external view returns (BatchRecord memory) {
        BatchState storage b = _batchAt(fleet, periodEnd);
        return
            BatchRecord(b.commitment, b.postedAt, b.previousPeriod, b.revision, b.voided, b.signers, b.roster);
    }

    /// @dev A tree of one leaf, and that leaf what the device says of the batch's own period.
    function _requireShown(
        Batch calldata batch,
        Leaf calldata leaf,
        Reading calldata reading,
        bytes calldata deviceSignature
    ) private view {
        (bytes32 hash, ISiteRegistry.Epoch memory epoch) = _requireDeviceSigned(reading, deviceSignature);
        SiteId site = _siteAt[batch.fleet][0];
        require(leaf.site == site, WrongSite(leaf.site, site));
        require(leaf.reading == hash, WrongReading(hash, leaf.reading));
        require(
            Readings.shows(leaf, reading, epoch) && leaf.readAt == batch.periodEnd,
            ReadingDoesNotMatchLeaf(site)
        );
        _requireRoot(batch, SumTree.leafHash(leaf), leaf.energy - _entryAt[batch.fleet][0]);
    }

    function _store(
        FleetState storage fleet,
        Batch calldata batch,
        Batch calldata previous,
        bytes32 commitment
    ) private returns (Posted memory posted) {
        (uint40 periodEnd, uint32 siteCount) = (batch.periodEnd, fleet.siteCount);
        require(periodEnd % PERIOD == 0, PeriodNotAligned(periodEnd));
        require(periodEnd <= block.timestamp, PeriodNotOver(periodEnd, block.timestamp));
        require(
            batch.leafCount != 0 && batch.leafCount <= siteCount,
            LeafCountOutOfRange(batch.leafCount, siteCount)
        );
        (uint40 before, uint40 after_) = _place(fleet, batch, previous);
        bytes32 expected = _batchAt(batch.fleet, before).commitment;
        require(batch.previous == expected, WrongPrevious(batch.previous, expected));
        Registers grown = batch.sums;
        if (before != 0) {
            bytes32 given = _hashBatch(previous);
            require(given == expected, WrongPrevious(given, expected));
            grown = batch.sums - previous.sums;
        }
        _boundGrowth(batch.fleet, fleet.checkpoints, before, periodEnd, batch.leafCount, grown);

        BatchState storage record = _batchAt(batch.fleet, periodEnd);
        posted.grown = grown;
        if (record.signers != 0) _supersede(record, posted);
        record.commitment = commitment;
        record.postedAt = uint40(block.timestamp);
        record.previousPeriod = before;
        record.nextPeriod = after_;
        record.revision = batch.revision;
        record.voided = false;
        record.challenged = false;
        _announce(batch, commitment);
    }

    /// @dev A revision is no way out of a fault: who signed what it replaces still answers for it. What that drew of the cover
    /// returns only where nothing grew from it: later batches that did are claimable up to their own sums, as are those that
    /// stood on a batch now void.
    function _supersede(BatchState storage record, Posted memory posted) private {
        _superseded[record.commitment] = Superseded(record.postedAt, record.signers, record.roster);
        if (!record.voided && record.nextPeriod == 0) {
            (posted.replaced, posted.replacedAt) = (record.drawn, record.postedAt);
        }
    }

    function _announce(Batch calldata batch, bytes32 commitment) private {
        emit BatchPosted(
            batch.fleet,
            batch.periodEnd,
            commitment,
            batch.revision,
            batch.leafCount,
            batch.root,
            batch.sums,
            batch.dataHash,
            uint40(_finalAt(uint40(block.timestamp)))
        );
    }

    /// @dev Where a batch goes in the fleet's list: after the latest, in the place of its own earlier revision, or, when that was
    /// voided, back between its neighbours.
    function _place(FleetState storage fleet, Batch calldata batch, Batch calldata previous)
        private
        returns (uint40 before, uint40 after_)
    {
        (uint32 id, uint40 periodEnd, uint40 latest) = (batch.fleet, batch.periodEnd, fleet.latestPeriod);
        BatchState storage record = _batchAt(id, periodEnd);
        (bool known, bool voided) = (record.postedAt != 0, record.voided);
        require(known || periodEnd > latest, PeriodNotForward(id, periodEnd, latest));
        require(
            !known || batch.revision > record.revision, RevisionNotForward(batch.revision, record.revision)
        );
        if (known && !voided) {
            uint256 finalAt_ = _finalAt(record.postedAt);
            require(block.timestamp < finalAt_, BatchAlreadyFinal(id, periodEnd, finalAt_));
            return (record.previousPeriod, record.nextPeriod);
        }
        if (periodEnd > latest) {
            before = latest;
            fleet.latestPeriod = periodEnd;
        } else {
            before = batch.previous == bytes32(0) ? 0 : previous.periodEnd;
            BatchState storage neighbour = _batchAt(id, before);
            after_ = neighbour.nextPeriod;
            require(
                before < periodEnd && after_ > periodEnd && !neighbour.voided,
                PeriodNotForward(id, periodEnd, after_)
            );
            _batchAt(id, after_).previousPeriod = periodEnd;
        }
        _batchAt(id, before).nextPeriod = periodEnd;
    }
}
