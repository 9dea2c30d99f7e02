// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "solady/utils/EIP712.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {LibBit} from "solady/utils/LibBit.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";

import {QuorumLib} from "./QuorumLib.sol";
import {IAttesterBonds} from "./interfaces/IAttesterBonds.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {BondTerms} from "./types/Bonds.sol";
import {CoverTally, MAX_COVER, MIN_BUCKET, emptyTally} from "./types/CoverTally.sol";
import {Quorum} from "./types/Measurement.sol";

/// @title Attester sets and who is in them
abstract contract AttesterSets is IAttesterBonds, EIP712, ReentrancyGuardTransient {
    using QuorumLib for Quorum;

    /// @dev A post reads `tally` and one of `quorumIds`, and writes `tally`.
    struct SetState {
        CoverTally tally;
        address asset;
        uint96 bond;
        address arbitrator;
        uint40 coverWh;
        uint32 unbonding;
        uint16 leafPenalty;
        uint8 threshold;
        bytes32 pendingId;
        uint40 rotationFrom;
        uint64 nonce;
        mapping(uint8 roster => bytes32) quorumIds;
        mapping(uint8 roster => address[]) members;
        mapping(address member => MemberBond) bonds;
    }

    bytes32 private constant ROTATION =
        keccak256("Rotation(bytes32 set,uint8 threshold,address[] members,uint256 nonce,uint256 deadline)");
    uint256 internal constant BPS = 10_000;

    IMeterOracle internal immutable _oracle;
    uint256 internal immutable _minUnbonding;

    mapping(bytes32 set => SetState) private _sets;

    constructor(IMeterOracle oracle, uint32 settleTime) {
        _oracle = oracle;
        _minUnbonding = FixedPointMathLib.max(oracle.finalAt(0) + settleTime, 2 * MIN_BUCKET);
    }

    // ——— opening ———

    /// @inheritdoc IAttesterBonds
    function openSet(Quorum calldata quorum, BondTerms calldata terms) external returns (bytes32 set) {
        set = setIdOf(quorum, terms);
        SetState storage state = _sets[set];
        if (state.bond != 0) return set;
        quorum.requireValid();
        _requireWithin("bond", terms.bond, 1, type(uint96).max);
        _requireWithin("coverWh", terms.coverWh, 1, MAX_COVER / quorum.threshold);
        _requireWithin("unbonding", terms.unbonding, _minUnbonding, type(uint32).max);
        _requireWithin("leafPenalty", terms.leafPenalty, 1, BPS);
        (state.asset, state.bond, state.arbitrator) = (terms.asset, terms.bond, terms.arbitrator);
        (state.coverWh, state.unbonding, state.leafPenalty) =
        (terms.coverWh, terms.unbonding, terms.leafPenalty);
        state.tally = emptyTally(terms.unbonding);
        _seat(state, 0, quorum);
        emit SetOpened(set, quorum, terms);
    }

    // ——— rotation ———

    /// @inheritdoc IAttesterBonds
    function proposeRotation(
        bytes32 set,
        Quorum calldata present,
        Quorum calldata next,
        uint256 deadline,
        uint256 signers,
        bytes[] calldata signatures
    ) external {
        SetState storage state = _set(set);
        bytes32 presentId = state.quorumIds[state.tally.roster()];
        _requireRoster(set, present, presentId);
        next.requireValid();
        _requireWithin("coverWh", state.coverWh, 1, MAX_COVER / next.threshold);
        // Who has nothing in, or is on its way out, has nothing to lose by handing the set to strangers.
        _requireBonded(set, signers, state.tally.bonded());
        require(block.timestamp <= deadline, ISiteRegistry.SignatureExpired(deadline, block.timestamp));
        QuorumLib.requireSigned(
            rotationDigest(set, next, state.nonce++, deadline), present, signers, signatures
        );
        bytes32 nextId = next.idOf();
        if (nextId == presentId) {
            emit RotationDropped(set, state.pendingId);
            (state.pendingId, state.rotationFrom) = (0, 0);
        } else {
            uint40 from = uint40(block.timestamp) + state.unbonding;
            (state.pendingId, state.rotationFrom) = (nextId, from);
            emit RotationProposed(set, next, from);
        }
    }

    /// @inheritdoc IAttesterBonds
    function rotate(bytes32 set, Quorum calldata next) external {
        SetState storage state = _set(set);
        (bytes32 pendingId, uint40 from) = (state.pendingId, state.rotationFrom);
        require(pendingId != 0, NoRotation(set));
        require(block.timestamp >= from, RotationNotDue(set, from, block.timestamp));
        _requireRoster(set, next, pendingId);
        (state.pendingId, state.rotationFrom) = (0, 0);
        uint8 roster = state.tally.roster();
        address[] storage members = state.members[roster];
        for (uint256 i; i < members.length; ++i) {
            state.bonds[members[i]].seat = 0;
        }
        // Never round again: a proof that comes late would find strangers in the seats.
        require(roster != type(uint8).max, NoRotationsLeft(set));
        uint256 bonded = _seat(state, ++roster, next);
        // Nobody could post: the present members stay until the next ones have paid in.
        require(LibBit.popCount(bonded) >= next.threshold, RosterNotBonded(set, bonded, next.threshold));
        emit SetRotated(set, roster, next, bonded);
    }

    /// @dev Seats a quorum's members, whose bonds may be in already.
    function _seat(SetState storage state, uint8 roster, Quorum calldata quorum)
        private
        returns (uint256 bonded)
    {
        state.threshold = quorum.threshold;
        state.quorumIds[roster] = quorum.idOf();
        state.members[roster] = quorum.members;
        for (uint256 i; i < quorum.members.length; ++i) {
            MemberBond storage bond = state.bonds[quorum.members[i]];
            // At most 32 members.
            // forge-lint: disable-next-line(unsafe-typecast)
            bond.seat = uint8(i + 1);
            if (_isWhole(state, bond)) bonded |= 1 << i;
        }
        // k bonds, not n: no more than the signers of one batch need answer for all of a window's lies.
        uint256 most = uint256(quorum.threshold) * state.coverWh;
        state.tally = state.tally.withRoster(roster, most).withBonded(bonded);
    }

    // ——— views ———

    /// @inheritdoc IAttesterBonds
    function setIdOf(Quorum calldata quorum, BondTerms calldata terms) public pure returns (bytes32) {
        return keccak256(abi.encode(quorum.idOf(), terms));
    }

    /// @inheritdoc IAttesterBonds
    function termsOf(bytes32 set) external view returns (BondTerms memory) {
        SetState storage state = _set(set);
        return BondTerms(
            state.asset, state.bond, state.coverWh, state.unbonding, state.leafPenalty, state.arbitrator
        );
    }

    /// @inheritdoc IAttesterBonds
    function setOf(bytes32 set) external view returns (SetInfo memory) {
        SetState storage state = _set(set);
        return SetInfo(
            state.quorumIds[state.tally.roster()],
            state.tally.roster(),
            state.threshold,
            // 32 members at most.
            // forge-lint: disable-next-line(unsafe-typecast)
            uint32(state.tally.bonded()),
            state.pendingId,
            state.rotationFrom,
            state.nonce
        );
    }

    /// @inheritdoc IAttesterBonds
    function quorumOf(bytes32 set) external view returns (Quorum memory) {
        SetState storage state = _set(set);
        return Quorum(state.threshold, state.members[state.tally.roster()]);
    }

    /// @inheritdoc IAttesterBonds
    function rosterIdOf(bytes32 set, uint8 roster) external view returns (bytes32) {
        return _set(set).quorumIds[roster];
    }

    /// @inheritdoc IAttesterBonds
    function bondOf(bytes32 set, address member) external view returns (MemberBond memory) {
        return _set(set).bonds[member];
    }

    /// @inheritdoc IAttesterBonds
    function coverOf(bytes32 set) external view returns (uint256 limit, uint256 drawn) {
        SetState storage state = _set(set);
        CoverTally tally = state.tally.at(block.timestamp);
        return (tally.limit(), tally.drawn());
    }

    /// @inheritdoc IAttesterBonds
    function rotationDigest(bytes32 set, Quorum calldata next, uint256 nonce, uint256 deadline)
        public
        view
        returns (bytes32)
    {
        bytes32 members = keccak256(abi.encodePacked(next.members));
        return _hashTypedData(keccak256(abi.encode(ROTATION, set, next.threshold, members, nonce, deadline)));
    }

    /// @inheritdoc IAttesterBonds
    function minUnbonding() external view returns (uint256) {
        return _minUnbonding;
    }

    // ——— shared ———

    function _set(bytes32 set) internal view returns (SetState storage state) {
        state = _sets[set];
        require(state.bond != 0, UnknownSet(set));
    }

    /// @dev Also of a set that nobody opened.
    function _slot(bytes32 set) internal view returns (SetState storage) {
        return _sets[set];
    }

    function _isWhole(SetState storage state, MemberBond storage bond) internal view returns (bool) {
        return bond.leavesAt == 0 && bond.amount >= state.bond;
    }

    /// @dev Every signer's bond is in, whole and not leaving.
    function _requireBonded(bytes32 set, uint256 signers, uint256 bonded) internal pure {
        require(signers & ~bonded == 0, SignersNotBonded(set, signers, bonded));
    }

    function _requireRoster(bytes32 set, Quorum calldata quorum, bytes32 expected) private pure {
        bytes32 given = quorum.idOf();
        require(given == expected, WrongRoster(set, given, expected));
    }

    function _requireWithin(bytes32 field, uint256 given, uint256 least, uint256 most) private pure {
        require(given >= least && given <= most, TermsOutOfRange(field, given, least, most));
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Wattle AttesterBonds", "1");
    }

    /// @dev Every chain that this is deployed on has transient storage.
    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }
}
