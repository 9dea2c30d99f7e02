// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Fleets} from "./Fleets.sol";
import {Readings} from "./Readings.sol";
import {SumTree} from "./SumTree.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {Batch, Leaf, Quorum, Reading} from "./types/Measurement.sol";
import {Registers} from "./types/Registers.sol";
import {PERIOD, SiteId} from "./types/Site.sol";

/// @title Posting and revising batches
abstract contract Batches is Fleets {
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
        _requireAttested(batch.fleet, fleet.quorumId, commitment, quorum, signers, signatures);
        _store(fleet, batch, previous, commitment);
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

    /// @inheritdoc IMeterOracle
    function batchOf(uint32 fleet, uint40 periodEnd) external view returns (BatchRecord memory) {
        BatchState storage b = _batchAt(fleet, periodEnd);
        return BatchRecord(b.commitment, b.postedAt, b.previousPeriod, b.revision, b.voided);
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
    ) private {
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
        record.commitment = commitment;
        record.postedAt = uint40(block.timestamp);
        record.previousPeriod = before;
        record.nextPeriod = after_;
        record.revision = batch.revision;
        record.voided = false;
        record.challenged = false;
        _announce(batch, commitment);
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
