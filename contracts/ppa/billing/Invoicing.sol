// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementBilling} from "../interfaces/IAgreementBilling.sol";
import {ISettlementTypes} from "../interfaces/ISettlementTypes.sol";
import {Billing} from "../mathematics/Billing.sol";
import {Agreement} from "../types/Terms.sol";
import {Ledgers} from "./Ledgers.sol";
import {DateTimeLib} from "solady/utils/DateTimeLib.sol";

/// @title From settled days to invoices
/// @notice Settlement writes a month's numerator; here it is rounded, once, and owed. Nothing here prices anything.
abstract contract Invoicing is IAgreementBilling, Ledgers {
    /// @inheritdoc IAgreementBilling
    function closeMonth(uint256 id, Agreement calldata agreement, uint256 month)
        external
        returns (int256 amount)
    {
        _requireDocument(id, agreement);
        ISettlementTypes.Month storage m = _months[id][month];
        require(m.closedAt == 0, MonthIsClosed(id, month, m.closedAt));
        _requireClosable(id, agreement, month, m.settledDays);
        int256 numerator = m.numerator;
        amount = Billing.trueUp(0, numerator);
        // Unix seconds fit 40 bits for 34,000 years.
        // forge-lint: disable-next-line(unsafe-typecast)
        (m.billed, m.closedAt) = (numerator, uint40(block.timestamp));
        emit MonthClosed(id, month, amount, numerator, m.wh, m.settledDays);
        _invoice(id, agreement, month, InvoiceKind.MONTH, amount);
    }

    /// @inheritdoc IAgreementBilling
    function restate(uint256 id, Agreement calldata agreement, uint256 month)
        external
        returns (int256 difference)
    {
        _requireDocument(id, agreement);
        ISettlementTypes.Month storage m = _months[id][month];
        require(m.closedAt != 0, MonthNotClosed(id, month));
        uint256 until = DateTimeLib.addMonths(_monthStart(month + 1), agreement.terms.settlement.trueUpMonths);
        require(block.timestamp < until, TrueUpTooLate(id, month, until, block.timestamp));
        (int256 billed, int256 numerator) = (m.billed, m.numerator);
        require(billed != numerator, NothingToRestate(id, month));
        difference = Billing.trueUp(billed, numerator);
        m.billed = numerator;
        emit MonthRestated(id, month, difference, numerator);
        _invoice(id, agreement, month, InvoiceKind.TRUE_UP, difference);
    }

    /// @dev All of the month's days that are the agreement's are settled, or it has waited long enough.
    function _requireClosable(uint256 id, Agreement calldata agreement, uint256 month, uint256 settled)
        private
        view
    {
        (uint256 start, uint256 end) = (_monthStart(month), _monthStart(month + 1));
        (uint256 from, uint256 until) = _span(id, agreement);
        if (from < start) from = start;
        if (until > end) until = end;
        require(from < until, MonthOutsideTerm(id, month));
        uint256 closesAt = end + uint256(agreement.terms.settlement.closeDays) * 1 days;
        if (block.timestamp >= closesAt) return;
        // Bits of the first and the last day and those between.
        uint256 needed = (2 << (until - 1 - start) / 1 days) - (1 << (from - start) / 1 days);
        require(settled & needed == needed, MonthIncomplete(id, month, settled, needed, closesAt));
    }

    /// @dev The time that is the agreement's: of one with a price for test energy from its signing on.
    function _span(uint256 id, Agreement calldata agreement)
        private
        view
        returns (uint256 from, uint256 until)
    {
        Status storage status = _statuses[id];
        from = agreement.terms.price.testPrice != 0 ? _periodEnd(status.signedAt) : status.operatesFrom;
        until = status.state >= State.TERMINATED ? _ends[id].at : _endDate(id, agreement);
        // One that never was in operation has no time.
        if (from == 0) until = 0;
    }
}
