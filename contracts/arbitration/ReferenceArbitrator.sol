// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IArbitrable} from "./interfaces/IArbitrable.sol";
import {IArbitrator} from "./interfaces/IArbitrator.sol";
import {IReferenceArbitrator} from "./interfaces/IReferenceArbitrator.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

/// @title One account's arbitration
/// @dev See `IReferenceArbitrator`. Money: what is paid for open cases and what is earned, nothing else.
contract ReferenceArbitrator is IReferenceArbitrator {
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @dev So that doubled fees fit their word.
    uint256 private constant MOST_APPEALS = 16;
    uint256 private constant NO_APPEAL = type(uint256).max;

    /// @inheritdoc IReferenceArbitrator
    address public immutable owner;
    /// @inheritdoc IReferenceArbitrator
    uint256 public earned;
    Procedure private _procedure;
    Case[] private _cases;

    /// @param owner_ Who rules. @param procedure_ Never changes.
    constructor(address owner_, Procedure memory procedure_) {
        require(
            owner_ != address(0) && procedure_.rulingTime != 0 && procedure_.mostAppeals <= MOST_APPEALS,
            ProcedureUnfit(procedure_)
        );
        (owner, _procedure) = (owner_, procedure_);
    }

    modifier onlyOwner() {
        require(msg.sender == owner, NotTheOwner(msg.sender, owner));
        _;
    }

    // ——— ERC-792 ———

    /// @inheritdoc IArbitrator
    function createDispute(uint256 choices, bytes calldata) external payable returns (uint256 id) {
        require(choices != 0, NoChoices(choices));
        _requirePaid(_procedure.fee);
        id = _cases.length;
        Case storage c = _cases.push();
        c.arbitrable = IArbitrable(msg.sender);
        c.choices = choices.toUint32();
        c.paid = msg.value.toUint128();
        c.until = _after(_procedure.rulingTime);
        emit DisputeCreation(id, c.arbitrable);
    }

    /// @inheritdoc IArbitrator
    function appeal(uint256 id, bytes calldata) external payable {
        Case storage c = _in(id, DisputeStatus.Appealable);
        require(msg.sender == address(c.arbitrable), NotTheArbitrable(id, msg.sender));
        require(c.appeals < _procedure.mostAppeals, NoMoreAppeals(id, c.appeals));
        require(block.timestamp < c.until, AppealTimeOver(id, c.until));
        _requirePaid(_appealCost(c));
        ++c.appeals;
        c.status = DisputeStatus.Waiting;
        c.paid += msg.value.toUint128();
        c.until = _after(_procedure.rulingTime);
        emit AppealDecision(id, c.arbitrable);
    }

    /// @inheritdoc IArbitrator
    function arbitrationCost(bytes calldata) external view returns (uint256) {
        return _procedure.fee;
    }

    /// @inheritdoc IArbitrator
    function appealCost(uint256 id, bytes calldata) external view returns (uint256) {
        Case storage c = _known(id);
        return c.appeals < _procedure.mostAppeals ? _appealCost(c) : NO_APPEAL;
    }

    /// @inheritdoc IArbitrator
    function appealPeriod(uint256 id) external view returns (uint256 start, uint256 end) {
        Case storage c = _known(id);
        if (c.status != DisputeStatus.Appealable || c.appeals >= _procedure.mostAppeals) return (0, 0);
        return (c.until - _procedure.appealTime, c.until);
    }

    /// @inheritdoc IArbitrator
    function disputeStatus(uint256 id) external view returns (DisputeStatus) {
        return _known(id).status;
    }

    /// @inheritdoc IArbitrator
    function currentRuling(uint256 id) external view returns (uint256) {
        return _known(id).ruling;
    }

    // ——— rulings ———

    /// @inheritdoc IReferenceArbitrator
    function giveRuling(uint256 id, uint256 ruling, bytes32 reasons) external onlyOwner {
        Case storage c = _in(id, DisputeStatus.Waiting);
        require(block.timestamp < c.until, CaseOverdue(id, c.until));
        require(ruling <= c.choices, UnknownChoice(id, ruling, c.choices));
        c.status = DisputeStatus.Appealable;
        c.ruling = ruling.toUint32();
        // The last one cannot be appealed.
        c.until = _after(c.appeals < _procedure.mostAppeals ? _procedure.appealTime : 0);
        emit RulingGiven(id, ruling, reasons, c.until);
        if (c.until > block.timestamp) emit AppealPossible(id, c.arbitrable);
    }

    /// @inheritdoc IReferenceArbitrator
    function execute(uint256 id) external {
        Case storage c = _in(id, DisputeStatus.Appealable);
        require(block.timestamp >= c.until, StillAppealable(id, c.until));
        c.status = DisputeStatus.Solved;
        earned += c.paid;
        emit CaseSolved(id, c.ruling);
        c.arbitrable.rule(id, c.ruling);
    }

    /// @inheritdoc IReferenceArbitrator
    function lapse(uint256 id) external {
        Case storage c = _in(id, DisputeStatus.Waiting);
        require(block.timestamp >= c.until, CaseNotOverdue(id, c.until));
        (c.status, c.ruling) = (DisputeStatus.Solved, 0);
        emit CaseLapsed(id, msg.sender, c.paid);
        c.arbitrable.rule(id, 0);
        msg.sender.safeTransferETH(c.paid);
    }

    /// @inheritdoc IReferenceArbitrator
    function withdrawFees(address to) external onlyOwner returns (uint256 amount) {
        amount = earned;
        require(amount != 0, NoFees());
        earned = 0;
        emit FeesWithdrawn(to, amount);
        to.safeTransferETH(amount);
    }

    /// @inheritdoc IReferenceArbitrator
    function procedure() external view returns (Procedure memory) {
        return _procedure;
    }

    /// @inheritdoc IReferenceArbitrator
    function caseOf(uint256 id) external view returns (Case memory c) {
        if (id < _cases.length) c = _cases[id];
    }

    // ——— ———

    /// @dev Twice what was paid last.
    function _appealCost(Case storage c) private view returns (uint256) {
        return uint256(_procedure.fee) << (c.appeals + 1);
    }

    function _requirePaid(uint256 cost) private view {
        require(msg.value == cost, WrongFee(msg.value, cost));
    }

    function _known(uint256 id) private view returns (Case storage) {
        require(id < _cases.length, UnknownCase(id));
        return _cases[id];
    }

    function _in(uint256 id, DisputeStatus status) private view returns (Case storage c) {
        c = _known(id);
        require(c.status == status, WrongStatus(id, c.status));
    }

    function _after(uint256 time) private view returns (uint40) {
        return (block.timestamp + time).toUint40();
    }
}
