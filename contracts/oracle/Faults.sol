// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Challenges} from "./Challenges.sol";
import {Partition} from "./Partition.sol";
import {QuorumLib} from "./QuorumLib.sol";
import {SumTree} from "./SumTree.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {AttesterFault} from "./types/Bonds.sol";
import {Batch, Leaf, LeafProof, Quality, Quorum, Reading} from "./types/Measurement.sol";
import {Registers} from "./types/Registers.sol";
import {PERIOD, SiteId} from "./types/Site.sol";

/// @title Proofs that a device or a root is false
abstract contract Faults is Challenges {
    /// @dev A batch under proof. @param stands Whether it is stored and not void. Its signers are zero where nobody is bonded.
    struct Accused {
        bytes32 commitment;
        uint40 postedAt;
        uint32 signers;
        uint8 roster;
        bool stands;
    }

    /// @dev `IMeterOracle.proveEquivocation`.
    function proveEquivocation(
        Reading calldata first,
        bytes calldata firstSignature,
        Reading calldata second,
        bytes calldata secondSignature
    ) external {
        (bytes32 firstHash, ISiteRegistry.Epoch memory epoch) = _requireDeviceSigned(first, firstSignature);
        (bytes32 secondHash,) = _requireDeviceSigned(second, secondSignature);
        require(
            first.site == second.site && first.periodEnd == second.periodEnd
                && first.revision == second.revision && firstHash != secondHash,
            IMeterOracle.ReadingDoesNotContradict(second.site, second.periodEnd, second.revision)
        );
        _quarantine(first.site, first.periodEnd, first.epoch, epoch.until);
    }

    /// @dev `IMeterOracle.provePartitionFault`.
    function provePartitionFault(LeafProof calldata earlier, LeafProof calldata later) external {
        (Leaf calldata a, Leaf calldata b) = (earlier.leaf, later.leaf);
        SiteId site = b.site;
        require(a.site == site, IMeterOracle.WrongSite(a.site, site));
        require(a.readAt < b.readAt, IMeterOracle.NotAFault());
        _requireUnchallenged(earlier);
        _requireUnchallenged(later);
        bool fault = Partition.backwards(a.energy, b.energy, a.flows, b.flows);
        // The rule speaks of one period, measured at both ends; min is not linear, so of nothing longer.
        if (
            !fault && b.readAt - a.readAt == PERIOD && a.quality == Quality.MEASURED
                && b.quality == Quality.MEASURED
        ) {
            fault = Partition.next(a.energy, b.energy, a.flows, b.flows) != b.energy;
        }
        require(fault, IMeterOracle.NotAFault());
        uint16 epoch = _registry.siteOf(site).epoch;
        uint40 from = _registry.epochOf(site, epoch).from;
        // Read under an earlier key: leaves of the present one are not in doubt.
        if (b.readAt > from) _quarantine(site, b.readAt, epoch, 0);
        else _quarantine(site, b.readAt, epoch - 1, from);
    }

    /// @dev `IMeterOracle.proveTwoRoots`.
    function proveTwoRoots(
        Batch calldata posted,
        Batch calldata other,
        Quorum calldata quorum,
        uint256 signers,
        bytes[] calldata signatures
    ) external {
        Accused memory a = _accuse(posted);
        bytes32 otherHash = _hashBatch(other);
        require(
            other.fleet == posted.fleet && other.periodEnd == posted.periodEnd
                && other.revision == posted.revision && otherHash != a.commitment,
            IMeterOracle.NotAFault()
        );
        bytes32 set = _fleets[posted.fleet].quorumId;
        bytes32 given = QuorumLib.idOf(quorum);
        // Of a bonded set the quorum that signed the first: then a bit means the same member in both.
        bytes32 expected = a.signers == 0 ? set : _bonds.rosterIdOf(set, a.roster);
        require(given == expected, IMeterOracle.WrongQuorum(posted.fleet, given, expected));
        _requireSigned(otherHash, quorum, signers, signatures);
        // Only who signed both contradicted itself.
        a.signers &= uint32(signers);
        _convict(posted, a, "two roots", AttesterFault.TWO_ROOTS);
    }

    /// @dev `IMeterOracle.proveSumFault`.
    function proveSumFault(
        Batch calldata batch,
        uint256 level,
        uint32 index,
        bytes32[4] calldata children,
        Registers sum,
        bytes32[] calldata path
    ) external {
        Accused memory a = _accuse(batch);
        uint256 depth = SumTree.depthOf(batch.leafCount);
        require(level != 0 && level <= depth, IMeterOracle.NotAFault());
        (Registers left, Registers right) =
            (Registers.wrap(uint256(children[1])), Registers.wrap(uint256(children[3])));
        require(!_addsUp(left, right, sum), IMeterOracle.NotAFault());
        bytes32 node = SumTree.nodeHash(children[0], left, children[2], right);
        _requireCommitted(batch, node, sum, index, depth - level, path);
        _convict(batch, a, "sum", AttesterFault.SUM);
    }

    /// @dev `IMeterOracle.proveLeafFault`.
    function proveLeafFault(
        Batch calldata batch,
        uint32 index,
        Leaf calldata leaf,
        Registers sum,
        bytes32[] calldata path
    ) external {
        Accused memory a = _accuse(batch);
        _requireCommitted(batch, SumTree.leafHash(leaf), sum, index, SumTree.depthOf(batch.leafCount), path);
        // Sum + entry = registers, so that registers below the entry need no negative sum.
        require(
            index >= batch.leafCount || leaf.site != _siteAt[batch.fleet][index]
                || !_addsUp(sum, _entryAt[batch.fleet][index], leaf.energy),
            IMeterOracle.NotAFault()
        );
        _convict(batch, a, "leaf", AttesterFault.LEAF);
    }

    /// @dev The batch that a proof is about: one that stands, or one that is void or replaced by a revision while its signers still
    /// answer for it.
    function _accuse(Batch calldata batch) private view returns (Accused memory a) {
        (uint32 fleet, uint40 periodEnd) = (batch.fleet, batch.periodEnd);
        BatchState storage record = _batchAt(fleet, periodEnd);
        bytes32 stored = record.commitment;
        a.commitment = _hashBatch(batch);
        if (a.commitment == stored) {
            (a.signers, a.roster, a.postedAt) = (record.signers, record.roster, record.postedAt);
            a.stands = !record.voided;
            require(a.stands || a.signers != 0, IMeterOracle.BatchVoid(fleet, periodEnd));
        } else {
            Superseded storage old = _superseded[a.commitment];
            (a.signers, a.roster, a.postedAt) = (old.signers, old.roster, old.postedAt);
            require(a.signers != 0, IMeterOracle.UnknownBatch(fleet, periodEnd, a.commitment, stored));
        }
    }

    /// @dev Voids the batch if it stands, and slashes whom the proof found at fault.
    function _convict(Batch calldata batch, Accused memory a, bytes32 fault, AttesterFault kind) private {
        (uint32 fleet, uint40 periodEnd) = (batch.fleet, batch.periodEnd);
        uint256 finalAt_ = _finalAt(a.postedAt);
        require(block.timestamp < finalAt_, IMeterOracle.BatchAlreadyFinal(fleet, periodEnd, finalAt_));
        if (a.stands) _voidBatch(fleet, periodEnd, a.commitment, fault);
        if (a.signers != 0) {
            // The whole call, with whatever follows its arguments: what its prover committed to.
            bytes32 proof = keccak256(msg.data);
            _bonds.slash(_fleets[fleet].quorumId, a.commitment, kind, a.roster, a.signers, msg.sender, proof);
        }
    }

    /// @dev Takes a batch out of the fleet's list. Later batches stay: their sums are cumulative, so nothing of theirs is lost.
    function _voidBatch(uint32 fleet, uint40 periodEnd, bytes32 commitment, bytes32 fault) private {
        BatchState storage record = _batchAt(fleet, periodEnd);
        record.voided = true;
        (uint40 before, uint40 after_) = (record.previousPeriod, record.nextPeriod);
        _batchAt(fleet, before).nextPeriod = after_;
        if (after_ == 0) {
            _fleets[fleet].latestPeriod = before;
            _returnCredit(fleet, periodEnd);
        } else {
            _batchAt(fleet, after_).previousPeriod = before;
        }
        emit IMeterOracle.BatchVoided(fleet, periodEnd, commitment, fault);
    }

    /// @dev The latest batch was voided: the batch that takes its place may draw what it drew.
    function _returnCredit(uint32 fleet, uint40 periodEnd) private {
        Registers drawn = _drawnCredit[fleet][periodEnd];
        if (drawn == Registers.wrap(0)) return;
        _drawnCredit[fleet][periodEnd] = Registers.wrap(0);
        _joinCredit[fleet] = _joinCredit[fleet] + drawn;
    }

    /// @dev A leaf that its owner had the whole challenge window to refuse, so that attesters cannot frame a device with it.
    function _requireUnchallenged(LeafProof calldata proof) private view {
        (BatchState storage record, bytes32 commitment) = _requireStored(proof.batch);
        (uint32 fleet, uint40 periodEnd) = (proof.batch.fleet, proof.batch.periodEnd);
        uint256 closedAt = uint256(record.postedAt) + _challengeWindow;
        require(
            block.timestamp > closedAt,
            IMeterOracle.BatchNotFinal(fleet, periodEnd, closedAt, block.timestamp)
        );
        MemberState memory m = _members[proof.leaf.site];
        require(m.fleet == fleet, IMeterOracle.SiteNotInFleet(proof.leaf.site, fleet));
        _requireFree(record, commitment, m.index);
        _requireProof(proof, m.index);
    }

    /// @dev The node is in the batch's tree: hashes lead to its root, committed sums to its sums.
    function _requireCommitted(
        Batch calldata batch,
        bytes32 node,
        Registers sum,
        uint256 index,
        uint256 levels,
        bytes32[] calldata path
    ) private pure {
        require(index >> levels == 0, IMeterOracle.LeafOutOfRange(uint32(index), uint32(1 << levels)));
        (bytes32 root, Registers sums) = SumTree.climb(node, sum, index, levels, path);
        _requireRoot(batch, root, sums);
    }

    /// @dev a + b = c in every lane, no lane overflowing.
    function _addsUp(Registers a, Registers b, Registers c) private pure returns (bool) {
        for (uint256 i; i < 4; ++i) {
            if (uint256(a.lane(i)) + b.lane(i) != c.lane(i)) return false;
        }
        return true;
    }
}
