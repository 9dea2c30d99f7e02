// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Leaves} from "./Leaves.sol";
import {Readings} from "./Readings.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {AttesterFault} from "./types/Bonds.sol";
import {Batch, Leaf, LeafProof, Reading} from "./types/Measurement.sol";
import {PERIOD, SiteId} from "./types/Site.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

/// @title The challenge of one leaf
/// @notice A challenge holds its own leaf and nothing else; its bond pays whoever answers, or returns when nobody does.
abstract contract Challenges is Leaves {
    using SafeTransferLib for address;

    uint8 private constant MAX_DISPUTES = 16;

    /// @dev `IMeterOracle.challenge`.
    function challenge(LeafProof calldata proof, Reading calldata reading, bytes calldata deviceSignature)
        external
        payable
        returns (uint256 id)
    {
        Leaf calldata leaf = proof.leaf;
        bytes32 commitment = _requireChallengeable(proof.batch);
        MemberState storage m = _members[leaf.site];
        require(m.fleet == proof.batch.fleet, IMeterOracle.SiteNotInFleet(leaf.site, proof.batch.fleet));
        uint32 index = m.index;
        _requireProof(proof, index);
        (bytes32 hash,) = _requireDeviceSigned(reading, deviceSignature);
        require(
            reading.site == leaf.site && reading.periodEnd == leaf.readAt && reading.revision == leaf.revision
                && hash != leaf.reading,
            IMeterOracle.ReadingDoesNotContradict(reading.site, reading.periodEnd, reading.revision)
        );
        LeafState storage state = _leaves[commitment][index];
        require(
            !state.contradicted,
            IMeterOracle.AlreadyChallenged(commitment, index, IMeterOracle.ChallengeKind.CONTRADICTION)
        );
        state.contradicted = true;
        id = _openChallenge(
            proof.batch, commitment, index, state, IMeterOracle.ChallengeKind.CONTRADICTION, hash
        );
    }

    /// @dev `IMeterOracle.demand`.
    function demand(Batch calldata batch, uint32 index) external payable returns (uint256 id) {
        bytes32 commitment = _requireChallengeable(batch);
        require(index < batch.leafCount, IMeterOracle.LeafOutOfRange(index, batch.leafCount));
        LeafState storage state = _leaves[commitment][index];
        require(
            !state.demanded && !state.shown,
            IMeterOracle.AlreadyChallenged(commitment, index, IMeterOracle.ChallengeKind.DEMAND)
        );
        state.demanded = true;
        id = _openChallenge(batch, commitment, index, state, IMeterOracle.ChallengeKind.DEMAND, bytes32(0));
    }

    /// @dev `IMeterOracle.answer`.
    function answer(
        uint256 id,
        LeafProof calldata proof,
        Reading calldata reading,
        bytes calldata deviceSignature
    ) external {
        IMeterOracle.Challenge memory c = _challengeOf(id);
        require(block.timestamp <= c.answerBy, IMeterOracle.AnswerWindowOver(id, c.answerBy));
        bytes32 commitment = _hashBatch(proof.batch);
        require(
            commitment == c.commitment,
            IMeterOracle.UnknownBatch(proof.batch.fleet, proof.batch.periodEnd, commitment, c.commitment)
        );
        Leaf calldata leaf = proof.leaf;
        SiteId site = _siteAt[c.fleet][c.index];
        require(leaf.site == site, IMeterOracle.WrongSite(leaf.site, site));
        _requireProof(proof, c.index);
        (bytes32 hash, ISiteRegistry.Epoch memory epoch) = _requireDeviceSigned(reading, deviceSignature);
        require(hash == leaf.reading, IMeterOracle.WrongReading(hash, leaf.reading));
        require(Readings.shows(leaf, reading, epoch), IMeterOracle.ReadingDoesNotMatchLeaf(site));

        delete _challenges[id];
        LeafState storage state = _leaves[c.commitment][c.index];
        state.open -= 1;
        state.shown = true;
        emit IMeterOracle.LeafAnswered(id, c.commitment, c.index, msg.sender, leaf);
        if (c.kind == IMeterOracle.ChallengeKind.CONTRADICTION) {
            // Both readings carry the device's signature: the attesters are cleared, the device is not.
            state.void = true;
            emit IMeterOracle.LeafVoided(id, c.commitment, c.index);
            _quarantine(site, reading.periodEnd, reading.epoch, epoch.until);
        }
        msg.sender.forceSafeTransferETH(c.bond);
    }

    /// @dev `IMeterOracle.voidLeaf`.
    function voidLeaf(uint256 id) external {
        IMeterOracle.Challenge memory c = _challengeOf(id);
        require(block.timestamp > c.answerBy, IMeterOracle.AnswerWindowOpen(id, c.answerBy));
        delete _challenges[id];
        LeafState storage state = _leaves[c.commitment][c.index];
        state.open -= 1;
        state.void = true;
        emit IMeterOracle.LeafVoided(id, c.commitment, c.index);
        // Also when a revision has replaced the batch since, or a challenge would only make false attesters correct themselves.
        if (c.signers != 0) {
            _bonds.slash(
                _fleets[c.fleet].quorumId,
                c.commitment,
                AttesterFault.UNSHOWN,
                c.roster,
                c.signers,
                c.challenger,
                bytes32(0)
            );
        }
        c.challenger.forceSafeTransferETH(c.bond);
    }

    /// @dev `IMeterOracle.liftQuarantine`.
    function liftQuarantine(SiteId site) external {
        ISiteRegistry.Site memory known = _registry.siteOf(site);
        uint16 epoch = known.epoch;
        // Nothing that the disputed key may still sign counts, so neither does the period in which the new one began.
        uint40 from = _registry.epochOf(site, epoch).from;
        uint40 now_ = uint40(block.timestamp - block.timestamp % PERIOD);
        uint40 clearedFrom = (from > now_ ? from : now_) + PERIOD;
        uint256 count = _members[site].disputes;
        bool lifted;
        for (uint256 i; i < count; ++i) {
            Dispute storage d = _disputes[site][i];
            if (d.clearedFrom != 0) continue;
            // Capacities that the accreditor merely lowered since say nothing of the new device.
            require(epoch > d.epoch && known.accreditedAt > d.at, IMeterOracle.SiteInQuarantine(site, d.from));
            d.clearedFrom = clearedFrom;
            lifted = true;
        }
        require(lifted, IMeterOracle.SiteNotInQuarantine(site));
        emit IMeterOracle.QuarantineLifted(site, clearedFrom);
    }

    /// @dev The posted batch with this header, while its challenge window is open.
    function _requireChallengeable(Batch calldata batch) private returns (bytes32 commitment) {
        BatchState storage record;
        (record, commitment) = _requireStored(batch);
        uint256 closedAt = uint256(record.postedAt) + _challengeWindow;
        require(
            block.timestamp <= closedAt,
            IMeterOracle.ChallengeWindowOver(batch.fleet, batch.periodEnd, closedAt)
        );
        if (!record.challenged) record.challenged = true;
    }

    function _openChallenge(
        Batch calldata batch,
        bytes32 commitment,
        uint32 index,
        LeafState storage state,
        IMeterOracle.ChallengeKind kind,
        bytes32 reading
    ) private returns (uint256 id) {
        uint256 needed = _bondNeeded();
        require(msg.value >= needed, IMeterOracle.BondTooSmall(msg.value, needed));
        uint96 bond = SafeCastLib.toUint96(msg.value);
        uint40 answerBy = uint40(block.timestamp) + _answerWindow;
        state.open += 1;
        id = ++_challengeCount;
        BatchState storage record = _batchAt(batch.fleet, batch.periodEnd);
        IMeterOracle.Challenge storage c = _challenges[id];
        (c.commitment, c.fleet, c.index, c.kind) = (commitment, batch.fleet, index, kind);
        (c.challenger, c.answerBy, c.bond, c.reading) = (msg.sender, answerBy, bond, reading);
        (c.signers, c.roster) = (record.signers, record.roster);
        emit IMeterOracle.LeafChallenged(id, commitment, index, kind, msg.sender, answerBy, bond);
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
        emit IMeterOracle.SiteQuarantined(site, from);
    }
}
