// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Capacity} from "./Capacity.sol";
import {SumTree} from "./SumTree.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {Batch, Leaf, LeafProof, Reading} from "./types/Measurement.sol";
import {Registers} from "./types/Registers.sol";
import {Capacities, PERIOD, SiteId} from "./types/Site.sol";

/// @title When a leaf counts
/// @notice A leaf's proof, its finality, and the quarantine of sites whose device signed two truths.
abstract contract Leaves is Capacity {
    /// @dev One a disputed device epoch. Leaves read from `from` on count only if final before `at`, or read from `clearedFrom` on
    /// (zero: not cleared).
    struct Dispute {
        uint40 from;
        uint40 at;
        uint40 clearedFrom;
        uint16 epoch;
    }

    uint8 private constant MAX_DISPUTES = 16;

    mapping(SiteId => mapping(uint256 index => Dispute)) private _disputes;

    /// @inheritdoc IMeterOracle
    function requireFinalLeaf(LeafProof calldata proof)
        external
        view
        returns (Capacities memory current, Capacities memory before, uint40 since)
    {
        _requireFinal(proof);
        uint40 rotationDue;
        SiteId site = proof.leaf.site;
        (current, before, since, rotationDue) = registry.boundsOf(site);
        require(rotationDue == 0 || proof.leaf.readAt < rotationDue, KeyRotationDue(site, rotationDue));
    }

    /// @inheritdoc IMeterOracle
    function membershipOf(SiteId site) external view returns (Membership memory) {
        MemberState memory m = _members[site];
        Dispute memory shown;
        for (uint256 i; i < m.disputes; ++i) {
            Dispute memory d = _disputes[site][i];
            // One that stands comes before cleared ones, and of those that stand the earliest.
            bool earlier = shown.clearedFrom != 0 || shown.from == 0 || d.from < shown.from;
            if (d.clearedFrom == 0 ? earlier : shown.from == 0 || shown.clearedFrom != 0) shown = d;
        }
        return Membership(m.fleet, m.index, m.from, shown.from, shown.at, shown.clearedFrom);
    }

    /// @inheritdoc IMeterOracle
    function entryOf(uint32 fleet, uint32 index) external view returns (SiteId site, Registers entry) {
        return (_siteAt[fleet][index], _entryAt[fleet][index]);
    }

    /// @inheritdoc IMeterOracle
    function liftQuarantine(SiteId site) external {
        (,, uint40 since,) = registry.boundsOf(site);
        uint16 epoch = registry.siteOf(site).epoch;
        // Nothing that the disputed key may still sign counts, so neither does the period in which the new one began.
        uint40 from = registry.epochOf(site, epoch).from;
        uint40 now_ = uint40(block.timestamp - block.timestamp % PERIOD);
        uint40 clearedFrom = (from > now_ ? from : now_) + PERIOD;
        uint256 count = _members[site].disputes;
        bool lifted;
        for (uint256 i; i < count; ++i) {
            Dispute storage d = _disputes[site][i];
            if (d.clearedFrom != 0) continue;
            require(epoch > d.epoch && since > d.at, SiteInQuarantine(site, d.from));
            d.clearedFrom = clearedFrom;
            lifted = true;
        }
        require(lifted, SiteNotInQuarantine(site));
        emit QuarantineLifted(site, clearedFrom);
    }

    function _requireFinal(LeafProof calldata proof) internal view {
        Leaf calldata leaf = proof.leaf;
        (BatchState storage record, bytes32 commitment) = _requireStored(proof.batch);
        uint256 finalAt_ = finalAt(record.postedAt);
        require(
            block.timestamp >= finalAt_,
            BatchNotFinal(proof.batch.fleet, proof.batch.periodEnd, finalAt_, block.timestamp)
        );
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

    /// @dev The leaf is neither void nor held by a challenge.
    function _requireFree(BatchState storage record, bytes32 commitment, uint32 index) internal view {
        if (!record.challenged) return;
        LeafState storage state = _leaves[commitment][index];
        require(!state.void, LeafIsVoid(commitment, index));
        require(state.open == 0, LeafHeld(commitment, index));
    }

    /// @dev The leaf is at `index` of its batch's tree, and its sum there is its registers less its entry.
    function _requireProof(LeafProof calldata proof, uint32 index) internal view {
        (Batch calldata batch, Leaf calldata leaf) = (proof.batch, proof.leaf);
        require(index < batch.leafCount, LeafOutOfRange(index, batch.leafCount));
        require(leaf.readAt % PERIOD == 0, PeriodNotAligned(leaf.readAt));
        require(leaf.readAt <= batch.periodEnd, LeafAfterBatch(leaf.readAt, batch.periodEnd));
        Registers sum = leaf.energy - _entryAt[batch.fleet][index];
        (bytes32 root, Registers sums) =
            SumTree.verify(SumTree.leafHash(leaf), sum, index, SumTree.depthOf(batch.leafCount), proof.path);
        _requireRoot(batch, root, sums);
    }

    /// @dev A node's hash does not cover its own sum, so the root's are compared too.
    function _requireRoot(Batch calldata batch, bytes32 root, Registers sums) internal pure {
        require(root == batch.root, InvalidProof(root, batch.root));
        require(
            sums == batch.sums,
            InvalidProof(bytes32(Registers.unwrap(sums)), bytes32(Registers.unwrap(batch.sums)))
        );
    }

    /// @dev A device contradicted itself, or its registers broke the rules, at `from`. A second fault of the same epoch can move
    /// the dispute's beginning back, nothing else: it neither revives what was disputed nor prolongs what was cleared.
    /// @param until The last period end of the disputed key, zero while it is in force. Leaves after it are another key's, so a
    /// previous owner's key cannot hold back a buyer's leaves.
    function _quarantine(SiteId site, uint40 from, uint16 epoch, uint40 until) internal {
        uint8 count = _members[site].disputes;
        uint256 i;
        while (i < count && _disputes[site][i].epoch != epoch) ++i;
        if (i == MAX_DISPUTES) --i;
        Dispute storage d = _disputes[site][i];
        if (i == count) {
            _members[site].disputes = count + 1;
            _disputes[site][i] =
                Dispute(from, uint40(block.timestamp), until == 0 ? 0 : until + PERIOD, epoch);
        } else if (d.epoch != epoch) {
            // A site with sixteen disputed keys behind it gets no further record: the last one stands again.
            (d.epoch, d.clearedFrom) = (epoch, 0);
        } else if (from < d.from) {
            d.from = from;
        } else {
            return;
        }
        emit SiteQuarantined(site, from);
    }
}
