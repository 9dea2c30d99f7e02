// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title Invoices past due (finance rule PPA-5)
/// @notice Pure. Money in base units, time in unix seconds, rates a year and WAD. Interest is simple, on what is unpaid, ACT/360, for whole days from the due date.
/// It is kept as a numerator over 360 · 1e18 and rounded, down, only where it is told: when and how often it is accrued changes nothing.
library Arrears {
    /// @notice One base unit of interest in a numerator.
    uint256 internal constant UNIT = 360e18;
    uint256 private constant DAY = 1 days;

    /// @notice An unpaid invoice. @param due When it was. @param unpaid Of its amount. @param interest Numerator of what has accrued and is unpaid.
    /// @param daysAccrued Days past due for which it has.
    struct Invoice {
        uint256 due;
        uint256 unpaid;
        uint256 interest;
        uint256 daysAccrued;
    }

    /// @notice How long what is unpaid has been due; interest included. @param current Not yet. Then 1–30 days, and so on. @param late31 31–60. @param late61 61–90.
    /// @param late91 Longer.
    struct Ageing {
        uint256 current;
        uint256 late1;
        uint256 late31;
        uint256 late61;
        uint256 late91;
    }

    /// @notice When an invoice is due. @param closed When the month was. @param dueDays After that.
    function dueAt(uint256 closed, uint256 dueDays) internal pure returns (uint256) {
        return closed + dueDays * DAY;
    }

    /// @notice Whole days past due; zero before.
    function daysLate(uint256 due, uint256 time) internal pure returns (uint256) {
        return FixedPointMathLib.zeroFloorSub(time, due) / DAY;
    }

    /// @notice Accrues interest. @param rate Of all the time since it was last; the margin with the fixing, not below zero.
    function accrue(Invoice memory invoice, uint256 time, int256 rate) internal pure {
        uint256 late = daysLate(invoice.due, time);
        if (late <= invoice.daysAccrued) return;
        // forge-lint: disable-next-line(unsafe-typecast)
        if (rate > 0) invoice.interest += invoice.unpaid * uint256(rate) * (late - invoice.daysAccrued);
        invoice.daysAccrued = late;
    }

    /// @notice Interest that is owed, base units, rounded down.
    function interestOf(Invoice memory invoice) internal pure returns (uint256) {
        return invoice.interest / UNIT;
    }

    /// @notice A payment: to late interest, of the oldest invoice first, then to what is unpaid, likewise. @param invoices In ascending order of due dates, accrued; what
    /// is left is written into them.
    /// @return rest Of the payment, when all is paid.
    function pay(Invoice[] memory invoices, uint256 amount) internal pure returns (uint256 rest) {
        rest = amount;
        for (uint256 i; i < invoices.length; ++i) {
            uint256 interest = FixedPointMathLib.min(rest, interestOf(invoices[i]));
            invoices[i].interest -= interest * UNIT;
            rest -= interest;
        }
        for (uint256 i; i < invoices.length; ++i) {
            uint256 part = FixedPointMathLib.min(rest, invoices[i].unpaid);
            invoices[i].unpaid -= part;
            rest -= part;
        }
    }

    /// @notice What is owed by how long it has been due.
    function ageingOf(Invoice[] memory invoices, uint256 time) internal pure returns (Ageing memory ageing) {
        for (uint256 i; i < invoices.length; ++i) {
            uint256 owed = invoices[i].unpaid + interestOf(invoices[i]);
            uint256 late = daysLate(invoices[i].due, time);
            if (late == 0) ageing.current += owed;
            else if (late <= 30) ageing.late1 += owed;
            else if (late <= 60) ageing.late31 += owed;
            else if (late <= 90) ageing.late61 += owed;
            else ageing.late91 += owed;
        }
    }
}
