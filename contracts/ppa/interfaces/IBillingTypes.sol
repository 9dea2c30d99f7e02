// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @title What is known of invoices and accounts, what happens to them, and why a call fails
/// @notice Money is base units of the agreement's currency. A month is 12 · year + month − 1, UTC.
interface IBillingTypes {
    /// @notice What an invoice is of. MONTH: a closed month. TRUE_UP: what a closed month was restated by. DAMAGES: what the seller
    /// owes for a plant that came late or small. TERMINATION: what is owed for an agreement that ended by default. YEAR: what a contract year
    /// owes besides its months. YEAR_TRUE_UP: what a closed year was restated by.
    enum InvoiceKind {
        MONTH,
        TRUE_UP,
        DAMAGES,
        TERMINATION,
        YEAR,
        YEAR_TRUE_UP
    }

    /// @notice Two slots. @param unpaid Of its amount, without what is disputed. @param due Unix seconds. @param rate Of late interest, a year, WAD: the margin and the
    /// reference rate last final when the invoice was made, so that interest depends on nothing that happens later. @param daysAccrued Whole days past due for
    /// which interest has accrued. @param interest Late interest that is unpaid: a numerator over 360 · 1e18. @param graceDays After the due date.
    struct Invoice {
        uint128 unpaid;
        uint40 due;
        uint64 rate;
        uint24 daysAccrued;
        uint208 interest;
        uint24 month;
        InvoiceKind kind;
        uint8 graceDays;
    }

    /// @notice What one party owes under one agreement, and what it has paid in for that. @param prepaid Its money. @param first No invoice before this one is
    /// open. @param invoices In the order in which they were made.
    struct Ledger {
        uint128 prepaid;
        uint32 first;
        Invoice[] invoices;
    }

    /// @notice Who held a place from a time on: the receivable, from its transfer. Of the buyer's place: who held it until then. @param at Unix seconds.
    struct Holder {
        address account;
        uint40 at;
    }

    /// @notice A party's collateral under an agreement. @param posted Base units. @param dueAt Until when a call has to be met, unix seconds; zero: none is open. @param valued One more than the
    /// reference period of the forward curve that it was last called by. @param target What must be posted then.
    struct Security {
        uint128 posted;
        uint40 dueAt;
        uint32 valued;
        uint128 target;
    }

    /// @notice What is billed once. @param damages Those of delay and missing capacity. @param closedOut The termination payment.
    struct Standing {
        bool damages;
        bool closedOut;
    }

    /// @notice A month is billed. @param amount Base units; positive: the buyer owes it. @param settledDays Bits of the month's days that are in it whole.
    event MonthClosed(
        uint256 indexed id,
        uint256 indexed month,
        int256 amount,
        int256 numerator,
        uint64 wh,
        uint32 settledDays
    );
    /// @notice A closed month was restated. @param difference Base units; positive: the buyer owes it.
    event MonthRestated(uint256 indexed id, uint256 indexed month, int256 difference, int256 numerator);
    /// @param index Place among what the debtor owes under this agreement.
    event Invoiced(
        uint256 indexed id,
        address indexed debtor,
        uint256 index,
        uint256 indexed month,
        InvoiceKind kind,
        uint256 amount,
        uint256 due,
        uint256 rate
    );
    /// @notice Money came into a party's account. @param amount What arrived.
    event AccountPaid(uint256 indexed id, address indexed account, address indexed payer, uint256 amount);
    event AccountWithdrawn(uint256 indexed id, address indexed account, address to, uint256 amount);
    /// @notice Money of the debtor became the payee's. @param principal Of the invoice. @param interest Late.
    event InvoicePaid(
        uint256 indexed id,
        address indexed debtor,
        uint256 index,
        address indexed payee,
        uint256 principal,
        uint256 interest
    );
    event SetOff(
        uint256 indexed id, address indexed buyer, uint256 buyersIndex, uint256 sellersIndex, uint256 amount
    );
    event Claimed(address indexed token, address indexed account, address to, uint256 amount);

    error MonthOutsideTerm(uint256 id, uint256 month);
    error MonthIncomplete(
        uint256 id, uint256 month, uint256 settledDays, uint256 neededDays, uint256 closesAt
    );
    error MonthIsClosed(uint256 id, uint256 month, uint256 closedAt);
    error MonthNotClosed(uint256 id, uint256 month);
    error NothingToRestate(uint256 id, uint256 month);
    error TrueUpTooLate(uint256 id, uint256 month, uint256 until, uint256 now_);
    error NothingArrived(address token);
    error NothingDue(uint256 id, address debtor);
    error AllowanceMissing(uint256 id, address debtor, uint256 owed);
    error StillOwing(uint256 id, address account, uint256 owed);
    error AccountShort(uint256 id, address account, uint256 there, uint256 needed);
    error NoMoneyToClaim(address token, address account);
    error UnknownInvoice(uint256 id, address debtor, uint256 index);
    error NotSetOff(uint256 id, uint256 buyersIndex, uint256 sellersIndex);
}
