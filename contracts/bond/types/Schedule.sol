// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

// A day is the number of a UTC day since 1970-01-01.

/// @notice How days become a fraction of a year (finance rule BOND-3). THIRTY_360: US, with its rules for the last of February. THIRTY_E_360: Eurobond. ACT_ACT_ISDA: days
/// in leap years over 366, others over 365. ACT_ACT_ICMA: over those of the notional coupon period, times the frequency.
enum DayCountType {
    THIRTY_360,
    THIRTY_E_360,
    ACT_360,
    ACT_365F,
    ACT_ACT_ISDA,
    ACT_ACT_ICMA
}

/// @notice Where a date goes that is no business day (BOND-4). MODIFIED_FOLLOWING: to the next one, or the one before where the next is in another month.
enum BusinessDays {
    UNADJUSTED,
    FOLLOWING,
    MODIFIED_FOLLOWING,
    PRECEDING
}

/// @notice Which coupon period is not regular: what is left over is a period of its own, or joins its neighbour.
enum Stub {
    NONE,
    SHORT_FIRST,
    LONG_FIRST,
    SHORT_LAST,
    LONG_LAST
}

/// @notice When coupons accrue and are paid. @param start Interest accrues from this day. @param maturity Last day of the last period. @param frequency Periods a year: a divisor of
/// 12. @param stub Periods are counted back from maturity for a first one, forward from the start for a last one. @param endOfMonth Whether dates are the last of their
/// month where the one they are counted from is. @param businessDays Of payments. @param adjusted Whether accrual follows them.
struct ScheduleTerms {
    uint32 start;
    uint32 maturity;
    uint8 frequency;
    Stub stub;
    bool endOfMonth;
    BusinessDays businessDays;
    bool adjusted;
}

/// @notice A coupon period. @param from First day of interest. @param to Last one; the next period's first. @param payment When it is paid.
struct CouponPeriod {
    uint32 from;
    uint32 to;
    uint32 payment;
}
