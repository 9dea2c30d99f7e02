// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementBilling} from "../interfaces/IAgreementBilling.sol";
import {Arrears} from "../mathematics/Arrears.sol";
import {Agreement} from "../types/Terms.sol";
import {Ledgers} from "./Ledgers.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

/// @title How invoices are paid
/// @notice From the debtor's account, into which anyone pays, and by the debtor's allowance; what is paid waits for its payee.
abstract contract Payments is IAgreementBilling, Ledgers {
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @inheritdoc IAgreementBilling
    function pay(uint256 id, Agreement calldata agreement, address debtor, uint256 amount)
        external
        nonReentrant
        returns (uint256 received)
    {
        _requireDocument(id, agreement);
        _note(id, agreement);
        received = _deposit(id, debtor, msg.sender, agreement.terms.parties.currency, amount);
        _discharge(id, debtor);
    }

    /// @inheritdoc IAgreementBilling
    function discharge(uint256 id, address debtor) external nonReentrant returns (uint256 paid) {
        return _discharge(id, debtor);
    }

    /// @inheritdoc IAgreementBilling
    function collect(uint256 id, address debtor) external nonReentrant returns (uint256 received) {
        Ledger storage ledger = _ledgers[id][debtor];
        uint256 owed = FixedPointMathLib.zeroFloorSub(_owed(ledger), ledger.prepaid);
        require(owed != 0, NothingDue(id, debtor));
        address currency = _currencies[id];
        uint256 amount = FixedPointMathLib.min(owed, IERC20(currency).allowance(debtor, address(this)));
        amount = FixedPointMathLib.min(amount, SafeTransferLib.balanceOf(currency, debtor));
        require(amount != 0, AllowanceMissing(id, debtor, owed));
        received = _deposit(id, debtor, debtor, currency, amount);
        _discharge(id, debtor);
    }

    /// @inheritdoc IAgreementBilling
    function setOff(uint256 id, uint256 buyersIndex, uint256 sellersIndex) external returns (uint256 amount) {
        address seller = _sellerOf(id);
        Invoice storage buyers = _invoiceAt(id, msg.sender, buyersIndex);
        Invoice storage sellers = _invoiceAt(id, seller, sellersIndex);
        require(
            _buyerOf(id, sellers.month) == msg.sender
                && (buyers.month == sellers.month || _isBetween(id, seller, buyers, sellers)),
            NotSetOff(id, buyersIndex, sellersIndex)
        );
        (Arrears.Invoice memory a, Arrears.Invoice memory b) = (_accrued(buyers), _accrued(sellers));
        amount = FixedPointMathLib.min(a.unpaid, b.unpaid);
        require(amount != 0, NotSetOff(id, buyersIndex, sellersIndex));
        (a.unpaid, b.unpaid) = (a.unpaid - amount, b.unpaid - amount);
        _write(buyers, a);
        _write(sellers, b);
        _advance(_ledgers[id][msg.sender]);
        _advance(_ledgers[id][seller]);
        emit SetOff(id, msg.sender, buyersIndex, sellersIndex, amount);
    }

    /// @dev Whether both are due, and the one that the buyer owes is the seller's own.
    function _isBetween(uint256 id, address seller, Invoice storage buyers, Invoice storage sellers)
        private
        view
        returns (bool)
    {
        return buyers.due <= block.timestamp && sellers.due <= block.timestamp
            && _payeeAt(id, buyers.due) == seller;
    }

    /// @inheritdoc IAgreementBilling
    function withdrawPrepaid(uint256 id, uint256 amount, address to)
        external
        nonReentrant
        returns (uint256 withdrawn)
    {
        _discharge(id, msg.sender);
        Ledger storage ledger = _ledgers[id][msg.sender];
        uint256 owed = _owed(ledger);
        require(owed == 0, StillOwing(id, msg.sender, owed));
        uint256 there = ledger.prepaid;
        withdrawn = amount == type(uint256).max ? there : amount;
        require(withdrawn != 0 && withdrawn <= there, AccountShort(id, msg.sender, there, withdrawn));
        ledger.prepaid = (there - withdrawn).toUint128();
        emit AccountWithdrawn(id, msg.sender, to, withdrawn);
        _currencies[id].safeTransfer(to, withdrawn);
    }

    /// @inheritdoc IAgreementBilling
    function claim(address currency, address to) external returns (uint256) {
        return _claim(currency, msg.sender, to);
    }

    /// @inheritdoc IAgreementBilling
    function claimFor(address currency, address account) external returns (uint256) {
        return _claim(currency, account, account);
    }

    function _claim(address currency, address account, address to)
        private
        nonReentrant
        returns (uint256 amount)
    {
        amount = _claims[currency][account];
        require(amount != 0, NoMoneyToClaim(currency, account));
        delete _claims[currency][account];
        emit Claimed(currency, account, to, amount);
        currency.safeTransfer(to, amount);
    }

    // ——— views ———

    /// @inheritdoc IAgreementBilling
    function invoiceOf(uint256 id, address debtor, uint256 index)
        external
        view
        returns (Invoice memory invoice)
    {
        Invoice storage stored = _invoiceAt(id, debtor, index);
        invoice = stored;
        Arrears.Invoice memory a = _accrued(stored);
        (invoice.interest, invoice.daysAccrued) = (a.interest.toUint208(), a.daysAccrued.toUint24());
    }

    /// @inheritdoc IAgreementBilling
    function invoicesOf(uint256 id, address debtor) external view returns (uint256 count, uint256 open) {
        Ledger storage ledger = _ledgers[id][debtor];
        return (ledger.invoices.length, ledger.first);
    }

    /// @inheritdoc IAgreementBilling
    function ageingOf(uint256 id, address debtor) external view returns (Arrears.Ageing memory) {
        Ledger storage ledger = _ledgers[id][debtor];
        (uint256 first, uint256 count) = (ledger.first, ledger.invoices.length);
        Arrears.Invoice[] memory open = new Arrears.Invoice[](count - first);
        for (uint256 i = first; i < count; ++i) {
            open[i - first] = _accrued(ledger.invoices[i]);
        }
        return Arrears.ageingOf(open, block.timestamp);
    }

    /// @inheritdoc IAgreementBilling
    function prepaidOf(uint256 id, address account) external view returns (uint256) {
        return _ledgers[id][account].prepaid;
    }

    /// @inheritdoc IAgreementBilling
    function claimOf(address currency, address account) external view returns (uint256) {
        return _claims[currency][account];
    }

    /// @inheritdoc IAgreementBilling
    function payeeAt(uint256 id, uint256 time) external view returns (address) {
        _known(id);
        return _payeeAt(id, time);
    }

    /// @inheritdoc IAgreementBilling
    function buyerOf(uint256 id, uint256 month) external view returns (address) {
        _known(id);
        return _buyerOf(id, month);
    }
}
