// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ledgers} from "../billing/Ledgers.sol";
import {IAgreementYears} from "../interfaces/IAgreementYears.sol";
import {IDayPrices} from "../interfaces/IDayPrices.sol";
import {AnnualQuantities} from "../mathematics/AnnualQuantities.sol";
import {Billing} from "../mathematics/Billing.sol";
import {Damages as DamagesLib} from "../mathematics/Damages.sol";
import {Indexation} from "../mathematics/Indexation.sol";
import {Volumes} from "../mathematics/Volumes.sol";
import {YearReckoning} from "../mathematics/YearReckoning.sol";
import {DayPricing} from "../settlement/DayPricing.sol";
import {PriceDay} from "../types/Tariff.sol";
import {Agreement, Performance} from "../types/Terms.sol";
import {DateTimeLib} from "solady/utils/DateTimeLib.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

/// @title From contract years to invoices
/// @notice Years are closed in order, each once: damages accrue to their caps, and make-up energy is drawn, in the order of the years.
abstract contract YearEnds is IAgreementYears, Ledgers, DayPricing {
    using SafeCastLib for uint256;

    /// @dev A contract year. @param from Where it begins, or operation in it. @param until Where it ends, or the agreement. @param last Whether the agreement ends with it.
    struct Term {
        uint256 year;
        uint256 from;
        uint256 until;
        uint256 daysOfYear;
        bool last;
    }

    /// @inheritdoc IAgreementYears
    function closeYear(uint256 id, Agreement calldata agreement, uint256 year)
        external
        returns (int256 amount)
    {
        Term memory t = _termOf(id, agreement, year);
        Account storage account = _accounts[id];
        require(year == account.closed, YearOutOfOrder(id, year, account.closed));
        _requireClosable(id, agreement, t);
        Reckoning memory r = _quantitiesOf(id, agreement, t);
        if (r.takeWh != 0) r.takePrice = _takePriceOf(id, agreement, t);
        uint256 owed =
            YearReckoning.damages(agreement.terms, r, _delayDamages(id, agreement) + account.damages);
        if (agreement.terms.performance.makeUpYears != 0) _makeUp(id, agreement, t, r);
        r.numerator = YearReckoning.numeratorOf(r, owed);

        account.closed = uint32(year + 1);
        account.damages = (account.damages + owed).toUint128();
        _yearBills[id][year] = YearBill(
            uint40(block.timestamp), r.takeWh, owed.toUint128(), r.takePrice, r.returned, r.numerator
        );
        amount = Billing.amountOf(r.numerator);
        emit YearClosed(id, year, amount, uint40(t.until), r);
        _invoice(id, agreement, _monthAt(t.until - 1), InvoiceKind.YEAR, amount);
    }

    /// @inheritdoc IAgreementYears
    function restateYear(uint256 id, Agreement calldata agreement, uint256 year)
        external
        returns (int256 difference)
    {
        Term memory t = _termOf(id, agreement, year);
        YearBill memory before = _yearBills[id][year];
        require(before.closedAt != 0, YearNotClosed(id, year));
        uint256 until = DateTimeLib.addMonths(t.until, agreement.terms.settlement.trueUpMonths);
        require(block.timestamp < until, YearTrueUpTooLate(id, year, until, block.timestamp));
        Reckoning memory r = _quantitiesOf(id, agreement, t);
        (r.takePrice, r.returned) = (before.takePrice, before.returned);
        if (before.takeWh == 0 && r.takeWh != 0) r.takePrice = _takePriceOf(id, agreement, t);
        if (agreement.terms.performance.makeUpYears != 0) {
            _restateMakeUp(id, agreement, year, before.takeWh, r);
        }
        Account storage account = _accounts[id];
        uint256 others = account.damages - before.damages;
        uint256 owed = YearReckoning.damages(agreement.terms, r, _delayDamages(id, agreement) + others);
        r.numerator = YearReckoning.numeratorOf(r, owed);
        require(r.numerator != before.numerator, NothingToRestateOfYear(id, year));

        account.damages = (others + owed).toUint128();
        _yearBills[id][year] =
            YearBill(before.closedAt, r.takeWh, owed.toUint128(), r.takePrice, r.returned, r.numerator);
        difference = Billing.trueUp(before.numerator, r.numerator);
        emit YearRestated(id, year, difference, r);
        _invoice(id, agreement, _monthAt(t.until - 1), InvoiceKind.YEAR_TRUE_UP, difference);
    }

    // ——— when ———

    /// @dev The document is the one of the year's last day.
    function _termOf(uint256 id, Agreement calldata agreement, uint256 year)
        private
        view
        returns (Term memory t)
    {
        uint256 operates = _known(id).operatesFrom;
        uint256 end = _endOf(id, agreement);
        t.year = year;
        t.from = Indexation.anniversary(operates, year);
        t.until = Indexation.anniversary(operates, year + 1);
        t.daysOfYear = (t.until - t.from) / 1 days;
        t.last = end <= t.until;
        (t.from, t.until) = (FixedPointMathLib.max(t.from, operates), FixedPointMathLib.min(t.until, end));
        require(operates != 0 && t.from < t.until, NoContractYear(id, year));
        _requireDocumentOn(id, agreement, (t.until - 1) / 1 days);
    }

    /// @dev When the agreement ended, or its time is over.
    function _endOf(uint256 id, Agreement calldata agreement) private view returns (uint256) {
        return _statuses[id].state >= State.TERMINATED ? _ends[id].at : _endDate(id, agreement);
    }

    /// @dev All its months are billed; and reports of availability have had their time.
    function _requireClosable(uint256 id, Agreement calldata agreement, Term memory t) private view {
        uint256 closesAt = t.until;
        Performance calldata p = agreement.terms.performance;
        if (p.availability != 0 || p.deemedCauses != 0) {
            closesAt += uint256(agreement.terms.settlement.closeDays) * 1 days;
        }
        // Later than its end: an agreement that ends from now on does not end with it.
        require(block.timestamp > closesAt, YearNotOver(id, t.year, closesAt, block.timestamp));
        uint256 last = _monthAt(t.until - 1);
        for (uint256 month = _monthAt(t.from); month <= last; ++month) {
            require(_months[id][month].closedAt != 0, MonthOfYearOpen(id, t.year, month));
        }
    }

    /// @dev Days that are begun and not suspended.
    function _inForce(uint256 id, Term memory t) private view returns (uint256) {
        uint256 time = t.until - t.from;
        Suspension[] storage suspensions = _suspensions[id];
        for (uint256 i = suspensions.length; i != 0; --i) {
            Suspension storage s = suspensions[i - 1];
            uint256 until = s.until == 0 ? t.until : FixedPointMathLib.min(s.until, t.until);
            if (until <= t.from) break;
            time -= FixedPointMathLib.zeroFloorSub(until, FixedPointMathLib.max(s.from, t.from));
        }
        return FixedPointMathLib.divUp(time, 1 days);
    }

    // ——— what ———

    function _quantitiesOf(uint256 id, Agreement calldata agreement, Term memory t)
        private
        view
        returns (Reckoning memory r)
    {
        Year memory y = _years[id][t.year];
        r = YearReckoning.quantities(agreement.terms, y, YearReckoning.Span(_inForce(id, t), t.daysOfYear));
        r.excess = YearReckoning.excess(agreement.terms, y, r.aboveWh);
    }

    /// @dev Of the year's last day, when it is owed: without the multiplier of a band, which is an hour's.
    function _takePriceOf(uint256 id, Agreement calldata agreement, Term memory t)
        private
        view
        returns (int256)
    {
        if (!YearReckoning.isFixed(agreement.terms)) {
            return YearReckoning.meanPrice(agreement.terms, _years[id][t.year]);
        }
        IDayPrices.Query memory q = _query(id, agreement, (t.until - 1) / 1 days);
        q.price.series = 0;
        (PriceDay memory day, uint256 missing,) = PRICES.priceDay(q);
        require(missing == 0, YearNotPriced(id, t.year));
        return day.tariff.amount;
    }

    /// @dev What delay has used of the lifetime cap, billed or not: it came before the first year.
    function _delayDamages(uint256 id, Agreement calldata agreement) private view returns (uint256 counted) {
        if (!agreement.terms.operation.delayCounts) return 0;
        (counted,) = DamagesLib.accrue(
            DamagesLib.Accrued(0, 0),
            _damages[id].delay,
            0,
            agreement.terms.performance.lifetimeCap,
            false,
            true
        );
    }

    // ——— make-up energy (PPA-14) ———

    /// @dev Energy above the minimum is drawn from what was paid before; what was paid for now is put there; what can be drawn no more leaves it.
    function _makeUp(uint256 id, Agreement calldata agreement, Term memory t, Reckoning memory r) private {
        Performance calldata p = agreement.terms.performance;
        AnnualQuantities.Vintage[] memory vintages = _vintagesOf(id, t.year, r);
        Year memory y = _years[id][t.year];
        uint256 surplus = FixedPointMathLib.zeroFloorSub(y.wh, r.minimum);
        (uint256 drawn, int256 paid) = AnnualQuantities.draw(vintages, surplus, t.year, p.makeUpYears);
        // Only the price above the one already paid is due; where the year's is lower, nothing is.
        if (drawn != 0) r.returned = FixedPointMathLib.min(paid, Volumes.part(y.numerator, drawn, y.wh));
        uint256 expired;
        (expired, paid) = AnnualQuantities.expire(vintages, t.year + 1, p.makeUpYears, t.last);
        if (p.makeUpRefunded) r.returned += paid;
        (r.drawnWh, r.expiredWh) = (drawn.toUint64(), expired.toUint64());
        _keep(id, vintages);
    }

    /// @dev As they are stored, and the year's own.
    function _vintagesOf(uint256 id, uint256 year, Reckoning memory r)
        private
        view
        returns (AnnualQuantities.Vintage[] memory vintages)
    {
        MakeUp[] storage stored = _accounts[id].makeUp;
        uint256 count = stored.length;
        vintages = new AnnualQuantities.Vintage[](count + 1);
        for (uint256 i; i < count; ++i) {
            MakeUp storage m = stored[i];
            vintages[i] = AnnualQuantities.Vintage(m.year, m.wh, m.price);
        }
        vintages[count] = AnnualQuantities.Vintage(year, r.takeWh, r.takePrice);
    }

    /// @dev More that was to be taken joins the year's make-up energy; less leaves it, as far as it is there. What was drawn, or is gone, stays as it was.
    function _restateMakeUp(
        uint256 id,
        Agreement calldata agreement,
        uint256 year,
        uint256 before,
        Reckoning memory r
    ) private {
        Account storage account = _accounts[id];
        MakeUp[] storage stored = account.makeUp;
        uint256 i;
        while (i < stored.length && stored[i].year < year) ++i;
        bool there = i < stored.length && stored[i].year == year;
        if (r.takeWh < before) {
            uint256 less = there ? FixedPointMathLib.min(before - r.takeWh, stored[i].wh) : 0;
            if (less != 0) stored[i].wh -= uint64(less);
            r.takeWh = uint64(before - less);
        } else if (_lives(id, agreement, year, account.closed)) {
            uint64 more = r.takeWh - uint64(before);
            if (there) stored[i].wh += more;
            else if (more != 0) _insert(stored, i, MakeUp(uint32(year), more, r.takePrice));
        } else if (agreement.terms.performance.makeUpRefunded) {
            // It would be refunded at once.
            r.takeWh = uint64(before);
        }
    }

    /// @dev Whether energy that was paid in a year can still be drawn when the next one is closed.
    function _lives(uint256 id, Agreement calldata agreement, uint256 year, uint256 closed)
        private
        view
        returns (bool)
    {
        if (_endOf(id, agreement) <= Indexation.anniversary(_statuses[id].operatesFrom, closed)) {
            return false;
        }
        return year + agreement.terms.performance.makeUpYears >= closed;
    }

    function _insert(MakeUp[] storage stored, uint256 at, MakeUp memory made) private {
        stored.push(made);
        for (uint256 i = stored.length - 1; i > at; --i) {
            stored[i] = stored[i - 1];
        }
        stored[at] = made;
    }

    /// @dev Only what is left, so that the account is never longer than its energy lives.
    function _keep(uint256 id, AnnualQuantities.Vintage[] memory vintages) private {
        MakeUp[] storage stored = _accounts[id].makeUp;
        uint256 count;
        for (uint256 i; i < vintages.length; ++i) {
            AnnualQuantities.Vintage memory v = vintages[i];
            if (v.wh == 0) continue;
            MakeUp memory kept = MakeUp(uint32(v.year), v.wh.toUint64(), v.price);
            if (count < stored.length) stored[count] = kept;
            else stored.push(kept);
            ++count;
        }
        while (stored.length > count) stored.pop();
    }

    // ——— views ———

    /// @inheritdoc IAgreementYears
    function yearOf(uint256 id, uint256 year) external view returns (Year memory) {
        return _years[id][year];
    }

    /// @inheritdoc IAgreementYears
    function yearBillOf(uint256 id, uint256 year) external view returns (YearBill memory) {
        return _yearBills[id][year];
    }

    /// @inheritdoc IAgreementYears
    function accountOf(uint256 id) external view returns (Account memory) {
        return _accounts[id];
    }
}
