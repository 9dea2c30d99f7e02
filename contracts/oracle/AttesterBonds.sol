// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {AttesterSets} from "./AttesterSets.sol";
import {IAttesterBonds} from "./interfaces/IAttesterBonds.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {AttesterFault} from "./types/Bonds.sol";
import {CoverTally} from "./types/CoverTally.sol";

/// @title Bonds of attesters: paid in, counted at posts, slashed by proof
/// @dev No owner, no upgrade. Stands on `AttesterSets` (sets and rotation).
contract AttesterBonds is AttesterSets {
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @dev At least half of what slashing takes goes there, through `burn`.
    address private constant NOBODY = 0x000000000000000000000000000000000000dEaD;
    uint256 private constant SIGNERS_BITS = 32;

    /// @dev Rewards of proofs that nobody had committed to. @param since When the first of them was made.
    struct Held {
        uint128 amount;
        uint40 since;
    }

    mapping(address account => mapping(address asset => uint256)) private _credits;
    // 32 bits for each kind of fault: who has paid for it.
    mapping(bytes32 commitment => uint256) private _paid;
    mapping(bytes32 commitment => Held) private _held;
    mapping(bytes32 hash => uint40) private _committedAt;

    /// @param oracle Whose batches and proofs count. @param settleTime Seconds after a batch is final in which its signers' bonds
    /// stay: for cures of shortfalls, and for audits.
    constructor(IMeterOracle oracle, uint32 settleTime) AttesterSets(oracle, settleTime) {}

    // ——— bonds ———

    /// @inheritdoc IAttesterBonds
    function deposit(bytes32 set, address member, uint256 amount)
        external
        nonReentrant
        returns (uint256 received)
    {
        SetState storage state = _set(set);
        address asset = state.asset;
        // What arrived, not what was sent: the asset may take a fee. The lock keeps every other payment out of the difference.
        uint256 held = SafeTransferLib.balanceOf(asset, address(this));
        asset.safeTransferFrom(msg.sender, address(this), amount);
        received = SafeTransferLib.balanceOf(asset, address(this)) - held;
        require(received != 0, NothingArrived(asset));
        MemberBond storage bond = state.bonds[member];
        bond.amount = (bond.amount + received).toUint96();
        uint256 seat = bond.seat;
        if (seat != 0 && _isWhole(state, bond)) _count(state, seat, true);
        emit AttesterBonded(set, member, msg.sender, received);
    }

    /// @inheritdoc IAttesterBonds
    function leave(bytes32 set) external returns (uint40 leavesAt) {
        SetState storage state = _set(set);
        MemberBond storage bond = state.bonds[msg.sender];
        require(bond.amount != 0, NoBond(set, msg.sender));
        require(bond.leavesAt == 0, MemberLeaving(set, msg.sender, bond.leavesAt));
        leavesAt = uint40(block.timestamp) + state.unbonding;
        bond.leavesAt = leavesAt;
        // At once: so everything that it signed was posted before, and the windows of all that end before its bond is free.
        uint256 seat = bond.seat;
        if (seat != 0) _count(state, seat, false);
        emit AttesterLeaving(set, msg.sender, leavesAt);
    }

    /// @inheritdoc IAttesterBonds
    function withdraw(bytes32 set, address to) external nonReentrant returns (uint256 amount) {
        SetState storage state = _set(set);
        MemberBond storage bond = state.bonds[msg.sender];
        uint40 leavesAt = bond.leavesAt;
        require(leavesAt != 0, MemberNotLeaving(set, msg.sender));
        require(block.timestamp >= leavesAt, BondStillHeld(set, msg.sender, leavesAt, block.timestamp));
        amount = bond.amount;
        (bond.amount, bond.leavesAt) = (0, 0);
        emit AttesterWithdrew(set, msg.sender, to, amount);
        state.asset.safeTransfer(to, amount);
    }

    /// @inheritdoc IAttesterBonds
    function collect(address asset, address to) external nonReentrant returns (uint256 amount) {
        amount = _take(msg.sender, asset);
        emit SlashCollected(msg.sender, asset, to, amount);
        asset.safeTransfer(to, amount);
    }

    /// @inheritdoc IAttesterBonds
    function burn(address asset) external nonReentrant returns (uint256 amount) {
        amount = _take(NOBODY, asset);
        emit SlashBurned(asset, amount);
        asset.safeTransfer(NOBODY, amount);
    }

    // ——— at posts ———

    /// @inheritdoc IAttesterBonds
    function draw(
        uint32 fleet,
        bytes32 set,
        bytes32 quorum,
        uint256 signers,
        uint256 grown,
        uint256 replaced,
        uint40 replacedAt
    ) external returns (uint8 roster) {
        _requireOracle();
        SetState storage state = _slot(set);
        CoverTally tally = state.tally;
        roster = tally.roster();
        bytes32 expected = state.quorumIds[roster];
        // A quorum without terms has no roster here: its id is its own.
        require(quorum == expected, IMeterOracle.WrongQuorum(fleet, quorum, expected == 0 ? set : expected));
        _requireBonded(set, signers, tally.bonded());
        if (grown == 0 && replaced == 0) return roster;
        tally = tally.at(block.timestamp);
        if (replaced != 0) tally = tally.without(replaced, replacedAt);
        // A rotation to fewer signers may have lowered the limit below what is drawn.
        uint256 room = FixedPointMathLib.zeroFloorSub(tally.limit(), tally.drawn());
        require(grown <= room, CoverExceeded(set, grown, room));
        state.tally = tally.draw(grown);
    }

    // ——— faults ———

    /// @inheritdoc IAttesterBonds
    function slash(
        bytes32 set,
        bytes32 commitment,
        AttesterFault fault,
        uint8 roster,
        uint256 signers,
        address prover,
        bytes32 proof
    ) external {
        _requireOracle();
        uint256 taken = _slash(set, commitment, fault, roster, signers);
        // Half at most returns to who proves a fault, who may be the one at fault.
        uint256 reward = taken / 2;
        uint256 burned = taken - reward;
        if (proof != 0) reward = _earn(set, commitment, _hashProof(prover, proof), reward);
        _share(set, commitment, prover, reward, burned);
    }

    /// @inheritdoc IAttesterBonds
    function commitProof(bytes32 hash) external {
        if (_committedAt[hash] != 0) return;
        _committedAt[hash] = uint40(block.timestamp);
        emit ProofCommitted(hash);
    }

    /// @dev A proof that can be read in the mempool can be sent by anybody, who slashes with it but earns nothing: a reward is whose who
    /// had committed before the block in which the fault was first proved. Until such a prover comes it waits; his call, which
    /// then slashes nobody, brings it.
    function _earn(bytes32 set, bytes32 commitment, bytes32 hash, uint256 reward)
        private
        returns (uint256 earned)
    {
        uint40 at = _committedAt[hash];
        Held storage held = _held[commitment];
        if (at == 0 || at == block.timestamp) {
            if (reward == 0) return 0;
            if (held.since == 0) held.since = uint40(block.timestamp);
            held.amount += reward.toUint128();
            emit RewardHeld(set, commitment, reward);
            return 0;
        }
        earned = reward;
        if (at < held.since) {
            earned += held.amount;
            held.amount = 0;
        }
    }

    /// @inheritdoc IAttesterBonds
    function failAudit(uint32 fleet, uint40 periodEnd, bytes32 report) external {
        bytes32 set = _oracle.fleetOf(fleet).quorumId;
        SetState storage state = _set(set);
        require(msg.sender == state.arbitrator, NotSetArbitrator(set, msg.sender, state.arbitrator));
        IMeterOracle.BatchRecord memory batch = _oracle.batchOf(fleet, periodEnd);
        require(batch.signers != 0, NoSigners(fleet, periodEnd));
        uint256 until = uint256(batch.postedAt) + state.unbonding;
        require(block.timestamp < until, AuditTooLate(batch.commitment, until, block.timestamp));
        emit AuditFailed(set, batch.commitment, report);
        uint256 taken = _slash(set, batch.commitment, AttesterFault.AUDIT, batch.roster, batch.signers);
        _share(set, batch.commitment, NOBODY, 0, taken);
    }

    /// @dev Calls nothing, so no asset can stop it; at most 32 members.
    function _slash(bytes32 set, bytes32 commitment, AttesterFault fault, uint8 roster, uint256 signers)
        private
        returns (uint256 taken)
    {
        SetState storage state = _slot(set);
        uint256 due = _due(commitment, fault, signers);
        uint256 most = fault == AttesterFault.UNSHOWN
            ? FixedPointMathLib.mulDivUp(state.bond, state.leafPenalty, BPS)
            : type(uint96).max;
        for (uint256 i; due >> i != 0; ++i) {
            if ((due >> i) & 1 == 0) continue;
            address member = state.members[roster][i];
            uint256 amount = _penalise(state, member, most);
            taken += amount;
            emit AttesterSlashed(set, member, commitment, fault, amount);
        }
    }

    /// @dev The signers who have not paid for this kind of fault of this batch; now they have.
    function _due(bytes32 commitment, AttesterFault fault, uint256 signers) private returns (uint256 due) {
        uint256 paid = _paid[commitment];
        uint256 shift = SIGNERS_BITS * uint8(fault);
        due = signers & ~(paid >> shift) & type(uint32).max;
        _paid[commitment] = paid | due << shift;
    }

    /// @dev Also one who leaves. What is left must be the whole bond again before the member counts at posts.
    function _penalise(SetState storage state, address member, uint256 most)
        private
        returns (uint256 amount)
    {
        MemberBond storage bond = state.bonds[member];
        amount = FixedPointMathLib.min(bond.amount, most);
        // No more than there is.
        // forge-lint: disable-next-line(unsafe-typecast)
        bond.amount -= uint96(amount);
        uint256 seat = bond.seat;
        if (seat != 0 && !_isWhole(state, bond)) _count(state, seat, false);
    }

    function _share(bytes32 set, bytes32 commitment, address prover, uint256 reward, uint256 burned) private {
        if (reward == 0 && burned == 0) return;
        address asset = _slot(set).asset;
        _credits[prover][asset] += reward;
        _credits[NOBODY][asset] += burned;
        emit SlashShared(set, commitment, prover, reward, burned);
    }

    // ——— shared ———

    /// @inheritdoc IAttesterBonds
    function creditOf(address account, address asset) external view returns (uint256) {
        return _credits[account][asset];
    }

    /// @inheritdoc IAttesterBonds
    function proofHash(address prover, bytes calldata call) external pure returns (bytes32) {
        return _hashProof(prover, keccak256(call));
    }

    /// @inheritdoc IAttesterBonds
    function committedAt(bytes32 hash) external view returns (uint40) {
        return _committedAt[hash];
    }

    /// @inheritdoc IAttesterBonds
    function heldOf(bytes32 commitment) external view returns (uint128 amount, uint40 since) {
        Held storage held = _held[commitment];
        return (held.amount, held.since);
    }

    function _hashProof(address prover, bytes32 proof) private pure returns (bytes32) {
        return keccak256(abi.encode(prover, proof));
    }

    function _take(address account, address asset) private returns (uint256 amount) {
        amount = _credits[account][asset];
        require(amount != 0, NothingToCollect(account, asset));
        _credits[account][asset] = 0;
    }

    /// @dev Whether a seat's signature counts at posts.
    function _count(SetState storage state, uint256 seat, bool counts) private {
        uint256 bit = 1 << (seat - 1);
        uint256 bonded = state.tally.bonded();
        state.tally = state.tally.withBonded(counts ? bonded | bit : bonded & ~bit);
    }

    function _requireOracle() private view {
        require(msg.sender == address(_oracle), NotOracle(msg.sender, address(_oracle)));
    }
}
