// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReferencePeriods} from "../../oracle/ReferencePeriods.sol";
import {IFixingFeed} from "../../oracle/interfaces/IFixingFeed.sol";
import {Calendar, Fixing} from "../../oracle/types/Fixings.sol";
import {PriceStatus, SeriesId} from "../../oracle/types/PriceSeries.sol";
import {AgreementBase} from "../AgreementBase.sol";
import {IAgreementTypes} from "../interfaces/IAgreementTypes.sol";
import {IBillingPart} from "../interfaces/IBillingPart.sol";
import {IBillingTypes} from "../interfaces/IBillingTypes.sol";
import {Arrears} from "../mathematics/Arrears.sol";
import {Agreement, Settlement} from "../types/Terms.sol";
import {DateTimeLib} from "solady/utils/DateTimeLib.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

/// @title What parties owe under an agreement, and who is owed it
/// @dev Each debtor has a list of its own: what one leaves unpaid stands in nobody else's way. Money never goes to a payee by itself, it becomes the payee's to claim.
abstract contract Ledgers is
    IAgreementTypes,
    IBillingTypes,
    IBillingPart,
    AgreementBase,
    ReentrancyGuardTransient
{
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @dev Invoices that one payment goes to.
    uint256 internal constant MOST_PAID = 32;
    /// @dev Reference periods back that a rate is looked for.
    uint256 internal constant LOOK_BACK = 12;
    uint256 private constant MONTHS = 12;

    /// @inheritdoc IBillingPart
    IFixingFeed public immutable fixings;

    /// @param feed_ Of reference rates and forwards.
    constructor(IFixingFeed feed_) {
        fixings = feed_;
    }

    /// @dev Transient storage on every chain.
    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }

    // ——— who ———

    /// @dev The receivable's owner at a time: the one since whose coming it is not earlier.
    function _payeeAt(uint256 id, uint256 time) internal view returns (address) {
        Holder[] storage owners = _owners[id];
        uint256 high = owners.length;
        if (high == 0) return _ownerOf(id);
        uint256 low;
        while (low + 1 < high) {
            uint256 middle = (low + high) / 2;
            if (owners[middle].at <= time) low = middle;
            else high = middle;
        }
        return owners[low].account;
    }

    /// @dev The receivable's first owner.
    function _sellerOf(uint256 id) internal view returns (address) {
        return _payeeAt(id, 0);
    }

    /// @dev Whoever was the buyer on the month's last day. A novation needs every party's signature, so these are few.
    function _buyerOf(uint256 id, uint256 month) internal view returns (address buyer) {
        uint256 lastDay = _monthStart(month + 1) - 1 days;
        buyer = _statuses[id].buyer;
        Holder[] storage buyers = _buyers[id];
        for (uint256 i = buyers.length; i != 0 && buyers[i - 1].at > lastDay; --i) {
            buyer = buyers[i - 1].account;
        }
    }

    /// @dev Who is owed an invoice that is due.
    function _creditorOf(uint256 id, address debtor, Invoice storage invoice)
        internal
        view
        returns (address)
    {
        return debtor == _sellerOf(id) ? _buyerOf(id, invoice.month) : _payeeAt(id, invoice.due);
    }

    function _monthStart(uint256 month) internal pure returns (uint256) {
        return DateTimeLib.dateToTimestamp(month / MONTHS, month % MONTHS + 1, 1);
    }

    /// @dev That a time is in.
    function _monthAt(uint256 time) internal pure returns (uint256) {
        (uint256 year, uint256 month,) = DateTimeLib.timestampToDate(time);
        return year * MONTHS + month - 1;
    }

    // ——— invoices ———

    /// @dev Makes an invoice of `amount`; positive: of the month's buyer, negative: of the seller.
    function _invoice(
        uint256 id,
        Agreement calldata agreement,
        uint256 month,
        InvoiceKind kind,
        int256 amount
    ) internal {
        if (amount == 0) return;
        address debtor = amount > 0 ? _buyerOf(id, month) : agreement.terms.parties.seller;
        _note(id, agreement);
        Settlement calldata terms = agreement.terms.settlement;
        uint128 size = FixedPointMathLib.abs(amount).toUint128();
        uint40 due = Arrears.dueAt(block.timestamp, terms.dueDays).toUint40();
        uint64 rate = _lateRate(terms);
        Invoice[] storage invoices = _ledgers[id][debtor].invoices;
        uint256 index = invoices.length;
        uint8 grace = kind == InvoiceKind.TERMINATION ? 0 : terms.graceDays;
        invoices.push(Invoice(size, due, rate, 0, 0, month.toUint24(), kind, grace));
        emit Invoiced(id, debtor, index, month, kind, size, due, rate);
    }

    /// @dev An agreement's currency never changes; what is stored spares later calls the document.
    function _note(uint256 id, Agreement calldata agreement) internal {
        if (_currencies[id] == address(0)) _currencies[id] = agreement.terms.parties.currency;
    }

    /// @dev The margin and the reference rate's last final value, not below zero. A series that there is not adds nothing: no rate stops a month from closing.
    function _lateRate(Settlement calldata terms) private view returns (uint64) {
        int256 rate = terms.lateMargin;
        if (terms.lateRate != 0) rate += _lastFinal(SeriesId.wrap(terms.lateRate));
        rate = FixedPointMathLib.clamp(rate, 0, int256(uint256(type(uint64).max)));
        // Between the two.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(uint256(rate));
    }

    /// @dev A caller who leaves too little gas for the first question has none to go on with.
    function _lastFinal(SeriesId series) private view returns (int256) {
        try fixings.unitOf(series) returns (int8 exponent, address, Calendar calendar) {
            uint256 period = ReferencePeriods.periodAt(calendar, block.timestamp);
            for (uint256 k; k < LOOK_BACK; ++k) {
                Fixing memory fixing = fixings.fixing(series, (period - k).toUint32(), 0);
                // An exponent is from −18 to 18.
                // forge-lint: disable-next-line(unsafe-typecast)
                if (fixing.status == PriceStatus.FINAL) {
                    return fixing.value * int256(10 ** uint256(18 + int256(exponent)));
                }
            }
        } catch {}
        return 0;
    }

    function _invoiceAt(uint256 id, address debtor, uint256 index) internal view returns (Invoice storage) {
        Invoice[] storage invoices = _ledgers[id][debtor].invoices;
        require(index < invoices.length, UnknownInvoice(id, debtor, index));
        return invoices[index];
    }

    /// @dev With interest up to now.
    function _accrued(Invoice storage invoice) internal view returns (Arrears.Invoice memory a) {
        Invoice memory i = invoice;
        a = Arrears.Invoice(i.due, i.unpaid, i.interest, i.daysAccrued);
        Arrears.accrue(a, block.timestamp, int256(uint256(i.rate)));
    }

    function _write(Invoice storage invoice, Arrears.Invoice memory a) internal {
        invoice.unpaid = a.unpaid.toUint128();
        invoice.interest = a.interest.toUint208();
        invoice.daysAccrued = a.daysAccrued.toUint24();
    }

    /// @dev Moves on past what is closed for good.
    function _advance(Ledger storage ledger) internal {
        (uint256 first, uint256 count) = (ledger.first, ledger.invoices.length);
        uint256 next = first;
        while (next < count && _isClosed(ledger.invoices[next])) ++next;
        if (next != first) ledger.first = next.toUint32();
    }

    function _isClosed(Invoice storage invoice) private view returns (bool) {
        return invoice.unpaid == 0 && invoice.interest < Arrears.UNIT;
    }

    /// @dev The oldest open invoices that are due; of those past their days of grace alone.
    function _due(Ledger storage ledger, bool pastGrace)
        internal
        view
        returns (uint256[] memory places, Arrears.Invoice[] memory open)
    {
        uint256 count = ledger.invoices.length;
        places = new uint256[](MOST_PAID);
        uint256 found;
        for (uint256 i = ledger.first; i < count && found < MOST_PAID; ++i) {
            Invoice storage invoice = ledger.invoices[i];
            uint256 from = pastGrace ? _graceEnds(invoice) : invoice.due;
            if (from <= block.timestamp && !_isClosed(invoice)) places[found++] = i;
        }
        open = new Arrears.Invoice[](found);
        for (uint256 i; i < found; ++i) {
            open[i] = _accrued(ledger.invoices[places[i]]);
        }
    }

    function _owed(Ledger storage ledger) internal view returns (uint256 owed) {
        (, Arrears.Invoice[] memory open) = _due(ledger, false);
        for (uint256 i; i < open.length; ++i) {
            owed += open[i].unpaid + Arrears.interestOf(open[i]);
        }
    }

    // ——— money ———

    /// @dev What arrived, not what was sent: a currency may keep a part. The lock keeps every other payment out of the difference.
    function _pull(address currency, address from, uint256 amount) internal returns (uint256 received) {
        uint256 held = SafeTransferLib.balanceOf(currency, address(this));
        currency.safeTransferFrom(from, address(this), amount);
        received = SafeTransferLib.balanceOf(currency, address(this)) - held;
        require(received != 0, NothingArrived(currency));
    }

    function _deposit(uint256 id, address account, address payer, address currency, uint256 amount)
        internal
        returns (uint256 received)
    {
        received = _pull(currency, payer, amount);
        Ledger storage ledger = _ledgers[id][account];
        ledger.prepaid = (ledger.prepaid + received).toUint128();
        emit AccountPaid(id, account, payer, received);
    }

    /// @dev From the debtor's account to whoever is owed what is due.
    function _discharge(uint256 id, address debtor) internal returns (uint256 paid) {
        Ledger storage ledger = _ledgers[id][debtor];
        uint256 funds = ledger.prepaid;
        if (funds == 0) return 0;
        uint256 rest = _payDue(id, debtor, ledger, funds, false);
        if (rest == funds) return 0;
        ledger.prepaid = rest.toUint128();
        return funds - rest;
    }

    /// @dev The funds are the caller's to take from wherever they are. @return rest Of them.
    function _payDue(uint256 id, address debtor, Ledger storage ledger, uint256 funds, bool pastGrace)
        internal
        returns (uint256 rest)
    {
        (uint256[] memory places, Arrears.Invoice[] memory open) = _due(ledger, pastGrace);
        rest = Arrears.pay(open, funds);
        for (uint256 i; i < open.length; ++i) {
            _book(id, debtor, places[i], open[i]);
        }
        _advance(ledger);
    }

    /// @dev What an invoice is now less than it was is its payee's.
    function _book(uint256 id, address debtor, uint256 index, Arrears.Invoice memory paid) private {
        Invoice storage invoice = _ledgers[id][debtor].invoices[index];
        Arrears.Invoice memory before = _accrued(invoice);
        _write(invoice, paid);
        uint256 principal = before.unpaid - paid.unpaid;
        uint256 interest = (before.interest - paid.interest) / Arrears.UNIT;
        if (principal + interest == 0) return;
        address payee = _creditorOf(id, debtor, invoice);
        _claims[_currencies[id]][payee] += principal + interest;
        emit InvoicePaid(id, debtor, index, payee, principal, interest);
    }
}
