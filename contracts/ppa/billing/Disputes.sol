// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IArbitrable} from "../../arbitration/interfaces/IArbitrable.sol";
import {IArbitrator} from "../../arbitration/interfaces/IArbitrator.sol";
import {IAgreementDisputes} from "../interfaces/IAgreementDisputes.sol";
import {Arrears} from "../mathematics/Arrears.sol";
import {Agreement} from "../types/Terms.sol";
import {Ledgers} from "./Ledgers.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

/// @title Disputed invoices
/// @dev See `IAgreementDisputes`. The arbitrator is a stranger's code: nothing here trusts what it says of itself, and while it is called all money stands still.
abstract contract Disputes is IAgreementDisputes, Ledgers {
    using SafeCastLib for uint256;

    uint256 private constant OWED = 1;
    uint256 private constant NOT_OWED = 2;

    /// @inheritdoc IAgreementDisputes
    function dispute(uint256 id, Agreement calldata agreement, Case calldata case_)
        external
        payable
        nonReentrant
        returns (uint256 disputeID)
    {
        _requireDocument(id, agreement);
        bytes32 given = keccak256(bytes(case_.uri));
        require(given == agreement.uri, WrongUri(given, agreement.uri));
        IArbitrator arbitrator = _arbitratorOf(id, agreement, case_.extraData);
        Disputed memory d = _hold(id, case_.index, case_.amount);

        disputeID = arbitrator.createDispute{value: msg.value}(NOT_OWED, case_.extraData);
        Disputed storage stored = _disputes[address(arbitrator)][disputeID];
        require(stored.id == 0, DisputeExists(address(arbitrator), disputeID));
        (stored.id, stored.debtor, stored.index) = (id, d.debtor, d.index);
        (stored.daysLate, stored.open, stored.amount) = (d.daysLate, true, d.amount);

        uint256 group = evidenceGroupOf(arbitrator, disputeID);
        emit MetaEvidence(id, case_.uri);
        emit Dispute(arbitrator, disputeID, id, group);
        emit Evidence(arbitrator, group, msg.sender, case_.evidence);
    }

    /// @inheritdoc IArbitrable
    function rule(uint256 disputeID, uint256 ruling) external nonReentrant {
        Disputed storage d = _disputed(msg.sender, disputeID);
        require(ruling <= NOT_OWED, UnknownRuling(ruling));
        emit Ruling(IArbitrator(msg.sender), disputeID, ruling);
        // A party has given in: there is nothing left to rule on.
        if (d.open) _decide(IArbitrator(msg.sender), disputeID, d, ruling != NOT_OWED);
    }

    /// @inheritdoc IAgreementDisputes
    function concede(IArbitrator arbitrator, uint256 disputeID) external nonReentrant {
        Disputed storage d = _open(arbitrator, disputeID);
        (uint256 id, address debtor) = (d.id, d.debtor);
        bool owed = msg.sender == debtor;
        if (!owed) {
            Invoice storage invoice = _ledgers[id][debtor].invoices[d.index];
            require(invoice.due <= block.timestamp, NotDueYet(id, invoice.due));
            require(msg.sender == _creditorOf(id, debtor, invoice), NotConcerned(id, msg.sender));
        }
        _decide(arbitrator, disputeID, d, owed);
    }

    /// @inheritdoc IAgreementDisputes
    function appeal(IArbitrator arbitrator, uint256 disputeID, bytes calldata extraData)
        external
        payable
        nonReentrant
    {
        _requireConcerned(_open(arbitrator, disputeID));
        arbitrator.appeal{value: msg.value}(disputeID, extraData);
    }

    /// @inheritdoc IAgreementDisputes
    function submitEvidence(IArbitrator arbitrator, uint256 disputeID, string calldata evidence) external {
        _requireConcerned(_open(arbitrator, disputeID));
        emit Evidence(arbitrator, evidenceGroupOf(arbitrator, disputeID), msg.sender, evidence);
    }

    /// @inheritdoc IAgreementDisputes
    function disputeOf(IArbitrator arbitrator, uint256 disputeID) external view returns (Disputed memory) {
        return _disputes[address(arbitrator)][disputeID];
    }

    /// @inheritdoc IAgreementDisputes
    function evidenceGroupOf(IArbitrator arbitrator, uint256 disputeID) public pure returns (uint256) {
        return uint256(keccak256(abi.encode(arbitrator, disputeID)));
    }

    // ——— ———

    /// @dev As the terms name it, and asked for what was sent.
    function _arbitratorOf(uint256 id, Agreement calldata agreement, bytes calldata extraData)
        private
        view
        returns (IArbitrator arbitrator)
    {
        arbitrator = IArbitrator(agreement.terms.parties.arbitrator);
        require(address(arbitrator) != address(0), NoArbitrator(id));
        bytes32 agreed = agreement.terms.parties.arbitration;
        bytes32 given = extraData.length == 0 ? bytes32(0) : keccak256(extraData);
        require(given == agreed, WrongArbitration(given, agreed));
        uint256 cost = arbitrator.arbitrationCost(extraData);
        require(msg.value == cost, WrongCost(msg.value, cost));
    }

    /// @dev Takes the amount out of the caller's invoice and out of its account.
    function _hold(uint256 id, uint256 index, uint256 amount) private returns (Disputed memory) {
        Invoice storage invoice = _invoiceAt(id, msg.sender, index);
        Arrears.Invoice memory a = _accrued(invoice);
        require(
            amount != 0 && amount <= a.unpaid, DisputedAboveUnpaid(id, msg.sender, index, amount, a.unpaid)
        );
        a.unpaid -= amount;
        _write(invoice, a);
        Ledger storage ledger = _ledgers[id][msg.sender];
        uint256 there = ledger.prepaid;
        require(amount <= there, AccountShort(id, msg.sender, there, amount));
        ledger.prepaid = (there - amount).toUint128();
        _advance(ledger);
        return Disputed(id, msg.sender, index.toUint32(), invoice.daysAccrued, true, amount.toUint128());
    }

    /// @dev What was held goes where it belongs, and interest with it: of what is owed for the time of the dispute, of what is not for none.
    function _decide(IArbitrator arbitrator, uint256 disputeID, Disputed storage d, bool owed) private {
        d.open = false;
        (uint256 id, address debtor, uint256 index, uint256 amount) = (d.id, d.debtor, d.index, d.amount);
        Ledger storage ledger = _ledgers[id][debtor];
        Invoice storage invoice = ledger.invoices[index];
        Arrears.Invoice memory a = _accrued(invoice);
        uint256 interest = amount * invoice.rate * (owed ? a.daysAccrued - d.daysLate : d.daysLate);
        if (!owed) interest = FixedPointMathLib.min(interest, a.interest);
        a.interest = owed ? a.interest + interest : a.interest - interest;
        emit DisputeDecided(arbitrator, disputeID, owed, interest);

        if (owed && invoice.due <= block.timestamp) {
            address payee = _creditorOf(id, debtor, invoice);
            _claims[_currencies[id]][payee] += amount;
            emit InvoicePaid(id, debtor, index, payee, amount, 0);
        } else {
            // Not due: whoever will be owed it is not known, and it is paid when it is.
            if (owed) a.unpaid += amount;
            ledger.prepaid = (ledger.prepaid + amount).toUint128();
        }
        _write(invoice, a);
        if (index < ledger.first) ledger.first = index.toUint32();
        _advance(ledger);
    }

    /// @dev The debtor, the parties, and whoever holds the receivable.
    function _requireConcerned(Disputed storage d) private view {
        uint256 id = d.id;
        require(
            msg.sender == d.debtor || msg.sender == _sellerOf(id) || msg.sender == _statuses[id].buyer
                || msg.sender == _ownerOf(id),
            NotConcerned(id, msg.sender)
        );
    }

    function _open(IArbitrator arbitrator, uint256 disputeID) private view returns (Disputed storage d) {
        d = _disputed(address(arbitrator), disputeID);
        require(d.open, DisputeIsOver(address(arbitrator), disputeID));
    }

    function _disputed(address arbitrator, uint256 disputeID) private view returns (Disputed storage d) {
        d = _disputes[arbitrator][disputeID];
        require(d.id != 0, UnknownDispute(arbitrator, disputeID));
    }
}
