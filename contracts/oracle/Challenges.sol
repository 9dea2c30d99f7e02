// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Batches} from "./Batches.sol";
import {Readings} from "./Readings.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {Batch, Leaf, LeafProof, Reading} from "./types/Measurement.sol";
import {SiteId} from "./types/Site.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

/// @title The challenge of one leaf
/// @notice A challenge holds its own leaf and nothing else; its bond pays whoever answers, or returns when nobody does.
abstract contract Challenges is Batches {
    using SafeTransferLib for address;

    /// @dev Gas of an answer at depth 20 with a P-256 device, and a quarter above it for the priority fee.
    uint256 private constant ANSWER_GAS = 250_000;

    uint256 private _challengeCount;
    mapping(uint256 id => Challenge) private _challenges;

    /// @inheritdoc IMeterOracle
    function challenge(LeafProof calldata proof, Reading calldata reading, bytes calldata deviceSignature)
        external
        payable
        returns (uint256 id)
    {
        Leaf calldata leaf = proof.leaf;
        bytes32 commitment = _requireChallengeable(proof.batch);
        MemberState storage m = _members[leaf.site];
        require(m.fleet == proof.batch.fleet, SiteNotInFleet(leaf.site, proof.batch.fleet));
        uint32 index = m.index;
        _requireProof(proof, index);
        (bytes32 hash,) = _requireDeviceSigned(reading, deviceSignature);
        require(
            reading.site == leaf.site && reading.periodEnd == leaf.readAt && reading.revision == leaf.revision
                && hash != leaf.reading,
            ReadingDoesNotContradict(reading.site, reading.periodEnd, reading.revision)
        );
        LeafState storage state = _leaves[commitment][index];
        require(!state.contradicted, AlreadyChallenged(commitment, index, ChallengeKind.CONTRADICTION));
        state.contradicted = true;
        id = _openChallenge(proof.batch, commitment, index, state, ChallengeKind.CONTRADICTION, hash);
    }

    /// @inheritdoc IMeterOracle
    function demand(Batch calldata batch, uint32 index) external payable returns (uint256 id) {
        bytes32 commitment = _requireChallengeable(batch);
        require(index < batch.leafCount, LeafOutOfRange(index, batch.leafCount));
        LeafState storage state = _leaves[commitment][index];
        require(!state.demanded && !state.shown, AlreadyChallenged(commitment, index, ChallengeKind.DEMAND));
        state.demanded = true;
        id = _openChallenge(batch, commitment, index, state, ChallengeKind.DEMAND, bytes32(0));
    }

    /// @inheritdoc IMeterOracle
    function answer(
        uint256 id,
        LeafProof calldata proof,
        Reading calldata reading,
        bytes calldata deviceSignature
    ) external {
        Challenge memory c = challengeOf(id);
        require(block.timestamp <= c.answerBy, AnswerWindowOver(id, c.answerBy));
        bytes32 commitment = hashBatch(proof.batch);
        require(
            commitment == c.commitment,
            UnknownBatch(proof.batch.fleet, proof.batch.periodEnd, commitment, c.commitment)
        );
        Leaf calldata leaf = proof.leaf;
        SiteId site = _siteAt[c.fleet][c.index];
        require(leaf.site == site, WrongSite(leaf.site, site));
        _requireProof(proof, c.index);
        (bytes32 hash, ISiteRegistry.Epoch memory epoch) = _requireDeviceSigned(reading, deviceSignature);
        require(hash == leaf.reading, WrongReading(hash, leaf.reading));
        require(Readings.shows(leaf, reading, epoch), ReadingDoesNotMatchLeaf(site));

        delete _challenges[id];
        LeafState storage state = _leaves[c.commitment][c.index];
        state.open -= 1;
        state.shown = true;
        emit LeafAnswered(id, c.commitment, c.index, msg.sender, leaf);
        if (c.kind == ChallengeKind.CONTRADICTION) {
            // Both readings carry the device's signature: the attesters are cleared, the device is not.
            state.void = true;
            emit LeafVoided(id, c.commitment, c.index);
            _quarantine(site, reading.periodEnd, reading.epoch, epoch.until);
        }
        msg.sender.forceSafeTransferETH(c.bond);
    }

    /// @inheritdoc IMeterOracle
    function voidLeaf(uint256 id) external {
        Challenge memory c = challengeOf(id);
        require(block.timestamp > c.answerBy, AnswerWindowOpen(id, c.answerBy));
        delete _challenges[id];
        LeafState storage state = _leaves[c.commitment][c.index];
        state.open -= 1;
        state.void = true;
        emit LeafVoided(id, c.commitment, c.index);
        c.challenger.forceSafeTransferETH(c.bond);
    }

    /// @inheritdoc IMeterOracle
    function challengeOf(uint256 id) public view returns (Challenge memory c) {
        c = _challenges[id];
        require(c.challenger != address(0), UnknownChallenge(id));
    }

    /// @inheritdoc IMeterOracle
    function bondNeeded() public view returns (uint256) {
        return FixedPointMathLib.max(_minBond, ANSWER_GAS * block.basefee * 5 / 4);
    }

    /// @dev The posted batch with this header, while its challenge window is open.
    function _requireChallengeable(Batch calldata batch) private returns (bytes32 commitment) {
        BatchState storage record;
        (record, commitment) = _requireStored(batch);
        uint256 closedAt = uint256(record.postedAt) + _challengeWindow;
        require(block.timestamp <= closedAt, ChallengeWindowOver(batch.fleet, batch.periodEnd, closedAt));
        if (!record.challenged) record.challenged = true;
    }

    function _openChallenge(
        Batch calldata batch,
        bytes32 commitment,
        uint32 index,
        LeafState storage state,
        ChallengeKind kind,
        bytes32 reading
    ) private returns (uint256 id) {
        uint256 needed = bondNeeded();
        require(msg.value >= needed, BondTooSmall(msg.value, needed));
        uint96 bond = SafeCastLib.toUint96(msg.value);
        uint40 answerBy = uint40(block.timestamp) + _answerWindow;
        state.open += 1;
        id = ++_challengeCount;
        _challenges[id] = Challenge(commitment, batch.fleet, index, kind, msg.sender, answerBy, bond, reading);
        emit LeafChallenged(id, commitment, index, kind, msg.sender, answerBy, bond);
    }
}
