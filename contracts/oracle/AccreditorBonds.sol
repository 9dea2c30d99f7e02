// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {ReceivedLib} from "./ReceivedLib.sol";
import {IAccreditorBonds} from "./interfaces/IAccreditorBonds.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {AccreditorTerms, AuditStage} from "./types/Audits.sol";

/// @title Accreditors who answer for the capacities that they sign
/// @dev Every audit ends by its `dueAt`, whoever does what or nothing, and none can be asked for once the last accreditation is older than
/// the terms' time: a bond is free at a time that nobody can move but its accreditor, by signing.
contract AccreditorBonds is IAccreditorBonds, ReentrancyGuardTransient {
    using ReceivedLib for address;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @dev Half of what slashing takes goes there, through `burn`.
    address private constant NOBODY = 0x000000000000000000000000000000000000dEaD;

    /// @inheritdoc IAccreditorBonds
    ISiteRegistry public immutable registry;

    uint256 private _count;
    mapping(bytes32 bond => AccreditorBond) private _bonds;
    mapping(bytes32 bond => AccreditorTerms) private _terms;
    mapping(uint256 id => Audit) private _audits;
    mapping(address account => mapping(address asset => uint256)) private _credits;

    /// @param registry_ Whose accreditations they are.
    constructor(ISiteRegistry registry_) {
        registry = registry_;
    }

    // ——— bonds ———

    /// @inheritdoc IAccreditorBonds
    function openBond(address accreditor, AccreditorTerms calldata terms) external returns (bytes32 bond) {
        bond = bondIdOf(accreditor, terms);
        if (_bonds[bond].accreditor != address(0)) return bond;
        _check("accreditor", uint160(accreditor), 1, type(uint160).max);
        _check("asset", uint160(terms.asset), 1, type(uint160).max);
        _check("amount", terms.amount, 1, type(uint96).max);
        _check("stake", terms.stake, 1, type(uint96).max);
        _check("auditTime", terms.auditTime, 1 days, 3650 days);
        _check("rulingTime", terms.rulingTime, 1 days, 180 days);
        _check("arbitrator", uint160(terms.arbitrator), 1, type(uint160).max);
        require(terms.arbitrator != accreditor, OwnArbitrator(accreditor));
        _bonds[bond].accreditor = accreditor;
        _terms[bond] = terms;
        emit AccreditorBondOpened(bond, accreditor, terms);
    }

    /// @inheritdoc IAccreditorBonds
    function deposit(bytes32 bond, uint256 amount) external nonReentrant returns (uint256 received) {
        AccreditorBond storage state = _bond(bond);
        address asset = _terms[bond].asset;
        received = asset.pull(amount);
        require(received != 0, NothingArrived(asset));
        state.amount = (state.amount + received).toUint96();
        emit AccreditorBonded(bond, msg.sender, received);
    }

    /// @inheritdoc IAccreditorBonds
    function leave(bytes32 bond) external returns (uint40 leavesAt) {
        AccreditorBond storage state = _ownBond(bond);
        require(state.leavesAt == 0, AccreditorIsLeaving(bond, state.leavesAt));
        leavesAt = uint40(block.timestamp) + _terms[bond].auditTime;
        state.leavesAt = leavesAt;
        emit AccreditorLeft(bond, leavesAt);
    }

    /// @inheritdoc IAccreditorBonds
    function withdraw(bytes32 bond, address to) external nonReentrant returns (uint256 amount) {
        AccreditorBond storage state = _ownBond(bond);
        (uint40 leavesAt, uint56 audits) = (state.leavesAt, state.audits);
        require(leavesAt != 0, AccreditorNotLeaving(bond));
        // An audit in the last second is as good as any: it holds the bond until it is ruled on.
        require(block.timestamp > leavesAt && audits == 0, AccreditorBondHeld(bond, leavesAt, audits));
        amount = state.amount;
        (state.amount, state.leavesAt) = (0, 0);
        emit AccreditorWithdrew(bond, to, amount);
        _terms[bond].asset.safeTransfer(to, amount);
    }

    // ——— audits ———

    /// @inheritdoc IAccreditorBonds
    function ask(
        bytes32 bond,
        ISiteRegistry.Accreditation calldata accreditation,
        bytes32 evidence,
        uint256 amount
    ) external nonReentrant returns (uint256 id) {
        AccreditorBond storage state = _bond(bond);
        AccreditorTerms storage terms = _terms[bond];
        address accreditor = state.accreditor;
        require(
            accreditation.accreditor == accreditor,
            AccreditedByAnother(bond, accreditation.accreditor, accreditor)
        );
        require(state.amount != 0, NothingBonded(bond));
        bytes32 digest = registry.accreditationDigest(accreditation);
        uint256 until = _auditableUntil(digest, terms.auditTime);
        require(block.timestamp <= until, AuditAskedTooLate(digest, until, block.timestamp));

        uint256 received = terms.asset.pull(amount);
        require(received >= terms.stake, AuditStakeTooSmall(received, terms.stake));
        ++state.audits;
        id = ++_count;
        _audits[id] = Audit({
            bond: bond,
            accreditation: digest,
            evidence: evidence,
            claimant: msg.sender,
            stake: received.toUint96(),
            dueAt: uint40(block.timestamp) + terms.rulingTime,
            stage: AuditStage.OPEN
        });
        emit AuditAsked(id, bond, digest, evidence, msg.sender, received);
    }

    /// @inheritdoc IAccreditorBonds
    function rule(uint256 id, bool upheld, bytes32 report) external {
        Audit storage audit = _openAudit(id);
        bytes32 bond = audit.bond;
        AccreditorTerms storage terms = _terms[bond];
        require(msg.sender == terms.arbitrator, NotAuditArbitrator(bond, msg.sender, terms.arbitrator));
        require(block.timestamp < audit.dueAt, AuditRulingOverdue(id, audit.dueAt));
        AccreditorBond storage state = _bonds[bond];
        --state.audits;
        if (!upheld) {
            audit.stage = AuditStage.REFUSED;
            _credit(state.accreditor, terms.asset, audit.stake);
            emit AuditRefused(id, report);
            return;
        }
        audit.stage = AuditStage.UPHELD;
        uint256 taken = state.amount;
        state.amount = 0;
        uint256 reward = taken / 2;
        _credit(audit.claimant, terms.asset, audit.stake + reward);
        _credit(NOBODY, terms.asset, taken - reward);
        emit AuditUpheld(id, report, taken, reward);
    }

    /// @inheritdoc IAccreditorBonds
    function lapse(uint256 id) external {
        Audit storage audit = _openAudit(id);
        require(block.timestamp >= audit.dueAt, AuditRulingNotOverdue(id, audit.dueAt));
        bytes32 bond = audit.bond;
        --_bonds[bond].audits;
        audit.stage = AuditStage.LAPSED;
        _credit(audit.claimant, _terms[bond].asset, audit.stake);
        emit AuditLapsed(id);
    }

    // ——— payments ———

    /// @inheritdoc IAccreditorBonds
    function collect(address asset, address to) external nonReentrant returns (uint256 amount) {
        amount = _take(msg.sender, asset);
        emit AuditCreditCollected(msg.sender, asset, to, amount);
        asset.safeTransfer(to, amount);
    }

    /// @inheritdoc IAccreditorBonds
    function burn(address asset) external nonReentrant returns (uint256 amount) {
        amount = _take(NOBODY, asset);
        emit AuditCreditBurned(asset, amount);
        asset.safeTransfer(NOBODY, amount);
    }

    // ——— views ———

    /// @inheritdoc IAccreditorBonds
    function bondIdOf(address accreditor, AccreditorTerms calldata terms) public pure returns (bytes32) {
        return keccak256(abi.encode(accreditor, terms));
    }

    /// @inheritdoc IAccreditorBonds
    function termsOf(bytes32 bond) external view returns (AccreditorTerms memory) {
        _bond(bond);
        return _terms[bond];
    }

    /// @inheritdoc IAccreditorBonds
    function bondOf(bytes32 bond) external view returns (AccreditorBond memory) {
        return _bond(bond);
    }

    /// @inheritdoc IAccreditorBonds
    function answersNow(bytes32 bond) external view returns (bool) {
        AccreditorBond storage state = _bond(bond);
        return state.leavesAt == 0 && state.amount >= _terms[bond].amount;
    }

    /// @inheritdoc IAccreditorBonds
    function auditOf(uint256 id) external view returns (Audit memory) {
        return _audits[id];
    }

    /// @inheritdoc IAccreditorBonds
    function creditOf(address account, address asset) external view returns (uint256) {
        return _credits[account][asset];
    }

    // ——— own ———

    /// @dev Until when an audit of an accreditation can be asked for.
    function _auditableUntil(bytes32 digest, uint256 auditTime) private view returns (uint256) {
        uint256 at = registry.accreditationAt(digest);
        require(at != 0, NotAccredited(digest));
        return at + auditTime;
    }

    function _bond(bytes32 bond) private view returns (AccreditorBond storage state) {
        state = _bonds[bond];
        require(state.accreditor != address(0), UnknownAccreditorBond(bond));
    }

    function _ownBond(bytes32 bond) private view returns (AccreditorBond storage state) {
        state = _bond(bond);
        address accreditor = state.accreditor;
        require(msg.sender == accreditor, NotBondedAccreditor(bond, msg.sender, accreditor));
    }

    function _openAudit(uint256 id) private view returns (Audit storage audit) {
        audit = _audits[id];
        require(audit.stage == AuditStage.OPEN, AuditNotOpen(id, audit.stage));
    }

    function _credit(address account, address asset, uint256 amount) private {
        if (amount != 0) _credits[account][asset] += amount;
    }

    function _take(address account, address asset) private returns (uint256 amount) {
        amount = _credits[account][asset];
        require(amount != 0, NothingToCollect(account, asset));
        _credits[account][asset] = 0;
    }

    function _check(bytes32 field, uint256 given, uint256 least, uint256 most) private pure {
        require(given >= least && given <= most, AccreditorTermOutOfRange(field, given, least, most));
    }

    /// @dev Every chain that this is deployed on has transient storage.
    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }
}
