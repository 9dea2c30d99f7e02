// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BusinessCalendar} from "../../contracts/bond/BusinessCalendar.sol";
import {Coupons} from "../../contracts/bond/Coupons.sol";
import {DayCount} from "../../contracts/bond/DayCount.sol";
import {Schedule} from "../../contracts/bond/Schedule.sol";
import {CouponPeriod, DayCountType, ScheduleTerms} from "../../contracts/bond/types/Schedule.sol";

/// @notice Opens the bonds' mathematics to calls of many cases at once.
contract BondHarness {
    struct Fraction {
        uint256 numerator;
        uint256 denominator;
    }

    struct Accrual {
        Coupons.Issue issue;
        uint256 rate;
        uint256 numerator;
        uint256 denominator;
    }

    struct Floating {
        int256 fixing;
        int256 spread;
        int256 floor;
        int256 cap;
    }

    function periods(ScheduleTerms[] memory terms, uint256[] memory holidays)
        external
        pure
        returns (CouponPeriod[][] memory all)
    {
        all = new CouponPeriod[][](terms.length);
        for (uint256 i; i < terms.length; ++i) {
            uint256 count = Schedule.count(terms[i]);
            all[i] = new CouponPeriod[](count);
            for (uint256 k; k < count; ++k) {
                all[i][k] = Schedule.periodAt(terms[i], count, k, holidays);
            }
        }
    }

    function fractions(
        DayCountType[] memory counts,
        uint256[] memory from,
        uint256[] memory to,
        ScheduleTerms[] memory terms,
        uint256[] memory holidays
    )
        external
        pure
        returns (Fraction[] memory ofYears, Fraction[] memory notional, uint256[] memory between)
    {
        uint256 length = counts.length;
        (ofYears, notional, between) = (new Fraction[](length), new Fraction[](length), new uint256[](length));
        for (uint256 i; i < length; ++i) {
            between[i] = DayCount.daysBetween(counts[i], from[i], to[i]);
            (ofYears[i].numerator, ofYears[i].denominator) =
                DayCount.yearFraction(counts[i], from[i], to[i], terms[i], holidays);
            (notional[i].numerator, notional[i].denominator) =
                DayCount.periodsBetween(counts[i], from[i], to[i], terms[i], holidays);
        }
    }

    function interest(Accrual[] memory accruals) external pure returns (uint256[] memory amounts) {
        amounts = new uint256[](accruals.length);
        for (uint256 i; i < accruals.length; ++i) {
            Accrual memory a = accruals[i];
            amounts[i] = Coupons.interestOf(a.issue, a.rate, a.numerator, a.denominator);
        }
    }

    function rates(Floating[] memory floating) external pure returns (int256[] memory found) {
        found = new int256[](floating.length);
        for (uint256 i; i < floating.length; ++i) {
            Floating memory f = floating[i];
            found[i] = Coupons.floatingRate(f.fixing, f.spread, f.floor, f.cap);
        }
    }

    function requireAscending(uint256[] memory holidays) external pure {
        BusinessCalendar.requireAscending(holidays);
    }
}
