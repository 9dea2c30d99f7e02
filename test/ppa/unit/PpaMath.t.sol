// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Indexation} from "../../../contracts/ppa/mathematics/Indexation.sol";
import {Margin} from "../../../contracts/ppa/mathematics/Margin.sol";
import {NegativeRuns} from "../../../contracts/ppa/mathematics/NegativeRuns.sol";
import {PriceFallback} from "../../../contracts/ppa/mathematics/PriceFallback.sol";
import {Volumes} from "../../../contracts/ppa/mathematics/Volumes.sol";
import {Tariff} from "../../../contracts/ppa/types/Tariff.sol";
import {
    Escalation,
    EscalationType,
    NegativeRule,
    Price,
    PriceType,
    SettlementType
} from "../../../contracts/ppa/types/Terms.sol";
import {PpaDayHarness} from "../../harness/PpaDayHarness.sol";
import {PpaHarness} from "../../harness/PpaHarness.sol";
import {Test} from "forge-std/Test.sol";

/// @notice What the agreements' mathematics refuses, and the sums of finance-rules by hand. Values at random are compared in sdk/test/ppa.
contract PpaMathTest is Test {
    PpaDayHarness private immutable _day = new PpaDayHarness();
    PpaHarness private immutable _math = new PpaHarness();

    function test_ExcludedOf_RevertWhen_TheRunIsNoneThatCounts() public {
        NegativeRuns.Around memory around;
        vm.expectRevert(abi.encodeWithSelector(NegativeRuns.RunOutOfRange.selector, 0));
        _day.excludedOf(1, NegativeRule.WHOLE_RUN, 0, true, around);
        vm.expectRevert(abi.encodeWithSelector(NegativeRuns.RunOutOfRange.selector, 7));
        _day.excludedOf(1, NegativeRule.FROM_NTH, 7, true, around);
        vm.expectRevert(abi.encodeWithSelector(NegativeRuns.RunOutOfRange.selector, 25));
        _day.excludedOf(1, NegativeRule.WHOLE_RUN, 25, false, around);
        _day.excludedOf(1, NegativeRule.WHOLE_RUN, 6, true, around);
        _day.excludedOf(1, NegativeRule.WHOLE_RUN, 24, false, around);
        _day.excludedOf(1, NegativeRule.NONE, 0, false, around);
    }

    function test_ExcludedOf_TheLastHoursOfADayWaitForTheNext() public view {
        uint256 signs = uint256(0xff) << 88;
        (uint256 excluded, uint256 open) =
            _day.excludedOf(signs, NegativeRule.WHOLE_RUN, 4, true, NegativeRuns.Around(0, 4, false));
        assertEq(excluded, 0);
        assertEq(open, signs);
        (excluded, open) =
            _day.excludedOf(signs, NegativeRule.WHOLE_RUN, 4, true, NegativeRuns.Around(0, 8, false));
        assertEq(excluded, signs);
        assertEq(open, 0);
        (excluded, open) =
            _day.excludedOf(signs, NegativeRule.WHOLE_RUN, 4, true, NegativeRuns.Around(0, 4, true));
        assertEq(excluded | open, 0);
    }

    function test_Push_RevertWhen_TheOpenAmountLeavesItsWord() public {
        bool[] memory negative = new bool[](1);
        int256[] memory amounts = new int256[](1);
        (negative[0], amounts[0]) = (true, int256(1) << 247);
        vm.expectRevert(abi.encodeWithSelector(NegativeRuns.OpenAmountOutOfRange.selector, amounts[0]));
        _day.push(negative, amounts, 2);
        amounts[0] = (int256(1) << 247) - 1;
        (,, int256 open) = _day.push(negative, amounts, 2);
        assertEq(open, amounts[0]);
        amounts[0] = -(int256(1) << 247);
        (,, open) = _day.push(negative, amounts, 2);
        assertEq(open, amounts[0]);
    }

    function testFuzz_UnitByUnitARunIsWhatTheMasksSay(uint256 signs, uint256 n, uint256 seed) public view {
        n = bound(n, 1, 24);
        signs &= NegativeRuns.DAY;
        (bool[] memory negative, int256[] memory amounts) = (new bool[](96), new int256[](96));
        for (uint256 k; k < 96; ++k) {
            negative[k] = signs >> k & 1 != 0;
            amounts[k] = int128(int256(uint256(keccak256(abi.encode(seed, k)))));
        }
        (int256[] memory due,, int256 open) = _day.push(negative, amounts, n);
        (uint256 excluded, uint256 undecided) =
            _day.excludedOf(signs, NegativeRule.WHOLE_RUN, n, false, NegativeRuns.Around(0, 0, false));
        int256 sum;
        for (uint256 k; k < 96; ++k) {
            sum += due[k];
            if ((excluded | undecided) >> k & 1 == 0) sum -= amounts[k];
            if (undecided >> k & 1 != 0) open -= amounts[k];
        }
        assertEq(sum, 0);
        assertEq(open, 0);
    }

    function testFuzz_ADayKnowsWhatIsAroundIt(uint256 signs, uint256 before, uint256 afterwards, uint256 n)
        public
        view
    {
        n = bound(n, 1, 24);
        (before, afterwards, signs) =
        (bound(before, 0, 200), bound(afterwards, 0, 200), signs & NegativeRuns.DAY);
        (uint256 excluded,) = _day.excludedOf(
            signs, NegativeRule.WHOLE_RUN, n, false, NegativeRuns.Around(before, afterwards, true)
        );
        (uint256 late,) = _day.excludedOf(
            signs, NegativeRule.FROM_NTH, n, false, NegativeRuns.Around(before, afterwards, true)
        );
        uint256 length = before;
        for (uint256 k; k < 96; ++k) {
            uint256 bit = signs >> k & 1;
            length = bit == 0 ? 0 : length + 1;
            assertEq(late >> k & 1, length >= n ? bit : 0);
            uint256 rest;
            while (bit != 0 && k + rest + 1 < 96 && signs >> k + rest + 1 & 1 != 0) {
                ++rest;
            }
            if (k + rest == 95) rest += afterwards;
            assertEq(excluded >> k & 1, length + rest >= n ? bit : 0);
        }
    }

    function test_Missing_TellsPeriodsWithoutAPrice() public view {
        uint256[] memory words = new uint256[](24);
        for (uint256 i; i < 24; ++i) {
            words[i] = type(uint256).max;
        }
        words[3] ^= uint256(type(uint64).max) << 64;
        (uint256 signs, uint256 missing, uint256 atEnd, uint256 atStart) = _day.masksOf(words, false);
        assertEq(missing, 1 << 13);
        // A lane of zero is below 2^63: what has no price is not to be settled at all.
        assertEq(signs, 1 << 13);
        assertEq(atEnd + atStart, 0);
        words[0] = words[23] = 1 << 192 | 1 << 128 | 1 << 64 | 1;
        (, missing, atEnd, atStart) = _day.masksOf(words, true);
        assertEq(missing, 1 << 13);
        assertEq(atEnd, 4);
        assertEq(atStart, 4);
    }

    function test_TariffOf_LimitsThatAreNotWantedStayUnwanted() public view {
        Price memory price;
        (price.kind, price.floor, price.cap) = (PriceType.INDEXED, type(int128).min, type(int128).max);
        (price.discount, price.discountShare, price.negative) = (-7, 300, NegativeRule.FLOOR);
        Escalation memory doubled;
        (doubled.kind, doubled.rate) = (EscalationType.PERCENT, 1e18);
        uint256[] memory none;
        Tariff memory tariff = _day.tariffOf(price, SettlementType.PHYSICAL, doubled, 3, none);
        assertEq(tariff.floor, type(int256).min);
        assertEq(tariff.cap, type(int256).max);
        assertEq(tariff.discount, -7);
        assertEq(tariff.discountShare, 300);
        assertEq(uint256(tariff.negative), uint256(NegativeRule.FLOOR));
        (price.floor, price.cap) = (-10, 20);
        tariff = _day.tariffOf(price, SettlementType.PHYSICAL, doubled, 3, none);
        assertEq(tariff.floor, -80);
        assertEq(tariff.cap, 160);
    }

    function test_TariffOf_AFixedPriceAndAStrikeEscalate() public view {
        Price memory price;
        price.amount = 60_000e18;
        Escalation memory escalation;
        uint256[] memory fixings = new uint256[](3);
        Tariff memory tariff = _day.tariffOf(price, SettlementType.ONE_WAY, escalation, 5, fixings);
        assertEq(tariff.amount, 60_000e18);
        assertEq(uint256(tariff.settlement), uint256(SettlementType.ONE_WAY));
        assertEq(tariff.floor, type(int256).min);
        (fixings[0], fixings[1]) = (1_000, 1_050);
        (escalation.kind, escalation.floor, escalation.cap) = (EscalationType.FIXING, 0, 0.03e18);
        tariff = _day.tariffOf(price, SettlementType.TWO_WAY, escalation, 2, fixings);
        assertEq(tariff.amount, 61_800e18);
    }

    function testFuzz_GapsAreWhatTheirEndsDoNotTell(uint256 read, uint256 known, uint256 first) public view {
        first = bound(first, 0, 95);
        read &= NegativeRuns.DAY & ~((uint256(1) << first) - 1);
        uint256 own = read & (read << 1 | (known & 1) << first);
        uint256[96] memory periods = _day.gapsOf(read, own, first);
        uint256 covered = own;
        for (uint256 k; k < 96; ++k) {
            assertEq(periods[k] != 0, (read & ~own) >> k & 1 == 1);
            assertEq(covered & periods[k], 0);
            covered |= periods[k];
            // No end in a gap was read but its last.
            if (periods[k] != 0) assertEq(periods[k] & read, 1 << k);
        }
        // Every period up to the last reading is its own or in one gap.
        uint256 last = read;
        for (uint256 shift = 1; shift < 128; shift *= 2) {
            last |= last >> shift;
        }
        assertEq(covered, last & ~((uint256(1) << first) - 1));
    }

    function test_MeanOfHour_RevertWhen_APriceOfTheSevenDaysIsMissing() public {
        uint256[][] memory words = new uint256[][](1);
        words[0] = new uint256[](6);
        vm.expectRevert(abi.encodeWithSelector(PriceFallback.DaysWrong.selector, 6));
        _day.meansOfHours(words);
        words[0] = new uint256[](7);
        for (uint256 i; i < 7; ++i) {
            words[0][i] = type(uint256).max;
        }
        assertEq(_day.meansOfHours(words)[0], type(int64).max);
        words[0][4] ^= uint256(type(uint64).max) << 128;
        vm.expectRevert(abi.encodeWithSelector(PriceFallback.HourIncomplete.selector, 4));
        _day.meansOfHours(words);
    }

    function test_Percent_RevertWhen_TheRateTakesMoreThanAll() public {
        int256[3][] memory c = new int256[3][](1);
        c[0] = [int256(1e18), -1e18 - 1, 1];
        vm.expectRevert(abi.encodeWithSelector(Indexation.RateBelowMinusOne.selector, -1e18 - 1));
        _math.percent(c);
        c[0][1] = -1e18;
        assertEq(_math.percent(c)[0], 0);
    }

    function test_Percent_RevertWhen_NoPriceIsThatHigh() public {
        int256[3][] memory c = new int256[3][](1);
        // Doubled each year, and by a rate that needs limbs.
        for (int256 rate = 1e18; rate < 1e18 + 8; rate += 7) {
            c[0] = [int256(1), rate, 126];
            assertGe(_math.percent(c)[0], 1 << 126);
            c[0][2] = 127;
            vm.expectRevert(abi.encodeWithSelector(Indexation.EscalatedPriceOutOfRange.selector, 1));
            _math.percent(c);
            c[0][2] = 200;
            vm.expectRevert(abi.encodeWithSelector(Indexation.EscalatedPriceOutOfRange.selector, 1));
            _math.percent(c);
        }
        c[0] = [int256(1) << 127, 0, 0];
        vm.expectRevert(
            abi.encodeWithSelector(Indexation.EscalatedPriceOutOfRange.selector, int256(1) << 127)
        );
        _math.percent(c);
    }

    function test_Percent_RoundsANegativePriceDown() public view {
        int256[3][] memory c = new int256[3][](2);
        c[0] = [int256(-3), -0.5e18, 1];
        c[1] = [int256(-3), 1, 9];
        assertEq(_math.percent(c)[0], -2);
        assertEq(_math.percent(c)[1], -4);
    }

    function test_Chained_RevertWhen_AFixingIsNone() public {
        uint256[] memory fixings = new uint256[](3);
        vm.expectRevert(abi.encodeWithSelector(Indexation.FixingOutOfRange.selector, 0, 0));
        _math.chained(1e18, fixings, 0, 0);
        (fixings[0], fixings[2]) = (1, 1 << 128);
        vm.expectRevert(abi.encodeWithSelector(Indexation.FixingOutOfRange.selector, 2, 1 << 128));
        _math.chained(1e18, fixings, 0, 0);
    }

    function test_Settle_RevertWhen_TheWindowsAmountLeavesItsWord() public {
        PpaHarness.WindowCase[] memory c = new PpaHarness.WindowCase[](1);
        c[0].periods = new PpaHarness.Period[](1);
        c[0].periods[0] = PpaHarness.Period(2, 0, 0, 0, int256(1) << 254);
        c[0].terms.excessShare = 10_000;
        vm.expectRevert(
            abi.encodeWithSelector(Volumes.PartOutOfRange.selector, int256(1) << 254, 20_000, 10_000)
        );
        _math.windows(c);
    }

    function test_ValueDown_RevertWhen_AMonthIsNone() public {
        PpaHarness.MarginCase[] memory c = new PpaHarness.MarginCase[](1);
        c[0].months = new Margin.Month[](2);
        c[0].months[1] = Margin.Month(1e18 + 1, 0, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(Margin.MonthOutOfRange.selector, 1));
        _math.margins(c);
        c[0].months[1] = Margin.Month(1e18, 1 << 64, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(Margin.MonthOutOfRange.selector, 1));
        _math.margins(c);
        c[0].months[1] = Margin.Month(1e18, 1 << 63, 0, 0);
        _math.margins(c);
    }
}
