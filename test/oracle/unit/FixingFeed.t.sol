// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixingFeed} from "../../../contracts/oracle/FixingFeed.sol";
import {IFixingFeed} from "../../../contracts/oracle/interfaces/IFixingFeed.sol";
import {IReportedRounds} from "../../../contracts/oracle/interfaces/IReportedRounds.sol";
import {Calendar, Fixing, FixingSeries} from "../../../contracts/oracle/types/Fixings.sol";
import {PriceStatus, SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {FixingFixture} from "../../fixtures/FixingFixture.sol";

contract FixingFeedTest is FixingFixture {
    function statusOf(uint32 month) internal view returns (PriceStatus) {
        return feed.fixing(cpi, month, 0).status;
    }

    function assertStatus(PriceStatus given, PriceStatus expected) internal pure {
        assertEq(uint8(given), uint8(expected));
    }

    // ———————————————————————————————————————————————————————————————————————————— series

    function test_OpenSeries_IdIsTheDefinitions() public {
        FixingSeries memory s = monthly();
        s.reports.name = "another";
        SeriesId id = SeriesId.wrap(keccak256(abi.encode(s)));
        vm.expectEmit(address(feed));
        emit IFixingFeed.FixingSeriesOpened(id, s);
        assertTrue(feed.openSeries(s) == id);
        assertEq(abi.encode(feed.seriesOf(id)), abi.encode(s));
        assertTrue(feed.openSeries(s) == id);
        (int8 exponent, address currency, Calendar calendar) = feed.unitOf(id);
        assertEq(exponent, -2);
        assertEq(currency, address(0));
        assertEq(uint8(calendar), uint8(Calendar.MONTH));
    }

    function expectField(FixingSeries memory s, bytes32 field, int256 given, int256 least, int256 most)
        internal
    {
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.SeriesFieldOutOfRange.selector, field, given, least, most)
        );
        feed.openSeries(s);
    }

    function test_OpenSeries_RevertWhen_FieldOutOfRange() public {
        FixingSeries memory s = monthly();
        s.reports.lead = 401 days;
        expectField(s, "lead", 401 days, -400 days, 400 days);
        s = monthly();
        s.reports.revealTime = 91 days;
        expectField(s, "revealTime", 91 days, 60, 90 days);
        s = monthly();
        s.reports.quorum = 2;
        expectField(s, "quorum", 2, 3, 16);
        s = monthly();
        s.reports.maxAge = 1;
        expectField(s, "maxAge", 1, 0, 0);
        s = monthly();
        s.reports.coverMultiple = 1;
        expectField(s, "coverMultiple", 1, 0, 0);
        s = monthly();
        s.reports.fallbackId = cpi;
        expectField(s, "fallbackId", 1, 0, 0);
        s = monthly();
        s.tenors = new uint16[](2);
        expectField(s, "tenors", 2, 1, 1);
    }

    function test_OpenSeries_RevertWhen_TenorsDoNotAscend() public {
        FixingSeries memory s = daily();
        s.tenors[2] = 24;
        vm.expectRevert(abi.encodeWithSelector(IFixingFeed.TenorsNotAscending.selector, 2, 24, 24));
        feed.openSeries(s);
    }

    // ———————————————————————————————————————————————————————————————————————————— periods

    function test_Periods_MonthsAndDays() public view {
        assertEq(feed.periodAt(cpi, START), JANUARY);
        (uint40 start, uint40 end) = feed.boundsOf(cpi, JANUARY);
        assertEq(start, 1_767_225_600); // 2026-01-01
        assertEq(end, 1_769_904_000); // 2026-02-01
        assertEq(feed.periodAt(cpi, end - 1), JANUARY);
        assertEq(feed.periodAt(cpi, end), JANUARY + 1);
        assertEq(feed.periodAt(yields, START), 20_468);
    }

    function test_Windows_CountFromThePeriodsEnd() public view {
        (, uint40 end) = feed.boundsOf(cpi, JANUARY);
        IReportedRounds.RoundWindows memory w = feed.windowsOf(cpi, JANUARY);
        assertEq(w.opens, end + 10 days);
        assertEq(w.closes, end + 20 days);
        assertEq(w.voidAt, end + 21 days);
        assertEq(w.heldUntil, end + 37 days);
    }

    // ———————————————————————————————————————————————————————————————————————————— values

    function test_Fixing_FromReportsToFinal() public {
        assertStatus(statusOf(JANUARY), PriceStatus.OPEN);
        fixAt(cpi, JANUARY, 12_810, 12_790, 12_801);
        uint40 fixedAt = uint40(vm.getBlockTimestamp());
        Fixing memory f = feed.fixing(cpi, JANUARY, 0);
        assertStatus(f.status, PriceStatus.PENDING);
        assertEq(f.value, 12_801);
        vm.expectRevert(
            abi.encodeWithSelector(IFixingFeed.FixingNotFinal.selector, cpi, JANUARY, PriceStatus.PENDING)
        );
        feed.finalFixing(cpi, JANUARY, 0);
        toFinal(cpi);
        (uint40 start, uint40 end) = feed.boundsOf(cpi, JANUARY);
        assertEq(
            abi.encode(feed.fixing(cpi, JANUARY, 0)),
            abi.encode(Fixing(12_801, PriceStatus.FINAL, 0, JANUARY, start, end, fixedAt))
        );
        assertEq(feed.finalFixing(cpi, JANUARY, 0), 12_801);
    }

    function test_Fixing_RevertWhen_NoSuchPoint() public {
        bytes memory error = abi.encodeWithSelector(IFixingFeed.PointOutOfRange.selector, cpi, 1, 1);
        vm.expectRevert(error);
        feed.fixing(cpi, JANUARY, 1);
        vm.expectRevert(error);
        feed.revisionOf(cpi, JANUARY, 0, 1);
    }

    function test_Fixing_RevertWhen_UnknownSeries() public {
        bytes memory error = abi.encodeWithSelector(IReportedRounds.UnknownSeries.selector, bytes32(0));
        vm.expectRevert(error);
        feed.fixing(SeriesId.wrap(0), JANUARY, 0);
        vm.expectRevert(error);
        feed.periodAt(SeriesId.wrap(0), START);
    }

    function test_Fixing_RulingReplacesTheMedian() public {
        fixAt(cpi, JANUARY, 12_800, 12_800, 12_801);
        token.mint(address(this), DISPUTE_BOND);
        feed.dispute(cpi, JANUARY, DISPUTE_BOND);
        assertStatus(statusOf(JANUARY), PriceStatus.DISPUTED);
        vm.prank(court);
        feed.rule(cpi, JANUARY, one(12_900));
        assertEq(feed.finalFixing(cpi, JANUARY, 0), 12_900);
        assertEq(feed.bondOf(cpi, 0).amount, 0);
    }

    /// @notice Attack: what a reporter signed for the price index, or another feed, is no report here.
    function test_Report_RevertWhen_SignedForAnotherContract() public {
        vm.warp(feed.windowsOf(cpi, JANUARY).opens);
        FixingFeed here = feed;
        feed = new FixingFeed();
        bytes memory signature = sign(cpi, JANUARY, 0, one(1));
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.WrongSignature.selector, cpi, JANUARY, reporters[0])
        );
        here.report(cpi, JANUARY, 0, one(1), signature);
    }

    // ———————————————————————————————————————————————————————————————————————————— revisions

    /// @notice Attack: what was settled at is changed afterwards.
    function test_OpenRevision_FirstFinalBinds() public {
        fixAt(cpi, JANUARY, 12_800, 12_800, 12_800);
        toFinal(cpi);
        uint40 round = openRevision(cpi, JANUARY);
        assertEq(round, roundOf(JANUARY, 1));
        assertEq(feed.revisionsOf(cpi, JANUARY), 1);
        assertEq(feed.finalFixing(cpi, JANUARY, 0), 12_800);
        fixAt(cpi, round, 12_850, 12_850, 12_850);
        toFinal(cpi);
        assertEq(feed.finalFixing(cpi, JANUARY, 0), 12_800);
        Fixing memory f = feed.revisionOf(cpi, JANUARY, 1, 0);
        assertStatus(f.status, PriceStatus.FINAL);
        assertEq(f.value, 12_850);
        assertEq(f.revision, 1);
        assertEq(feed.revisionOf(cpi, JANUARY, 0, 0).value, 12_800);
        fixAt(cpi, openRevision(cpi, JANUARY), 12_860, 12_860, 12_860);
        toFinal(cpi);
        assertEq(feed.finalFixing(cpi, JANUARY, 0), 12_800);
        assertEq(feed.revisionOf(cpi, JANUARY, 2, 0).value, 12_860);
    }

    /// @notice A period that nobody reported in time gets its value later; then it binds.
    function test_OpenRevision_OfAVoidPeriod() public {
        toVoid(cpi, JANUARY);
        assertStatus(statusOf(JANUARY), PriceStatus.NONE);
        uint40 first = openRevision(cpi, JANUARY);
        assertStatus(feed.revisionOf(cpi, JANUARY, 1, 0).status, PriceStatus.OPEN);
        toVoid(cpi, first);
        assertStatus(statusOf(JANUARY), PriceStatus.NONE);
        uint40 second = openRevision(cpi, JANUARY);
        fixAt(cpi, second, 12_700, 12_700, 12_700);
        toFinal(cpi);
        Fixing memory f = feed.fixing(cpi, JANUARY, 0);
        assertStatus(f.status, PriceStatus.FINAL);
        assertEq(f.revision, 2);
        fixAt(cpi, openRevision(cpi, JANUARY), 1, 1, 1);
        toFinal(cpi);
        assertEq(feed.finalFixing(cpi, JANUARY, 0), 12_700);
    }

    /// @notice The base of an indexation may be older than the series.
    function test_OpenRevision_OfAPeriodBeforeTheSeries() public {
        uint32 past = JANUARY - 14;
        assertStatus(statusOf(past), PriceStatus.NONE);
        fixAt(cpi, openRevision(cpi, past), 12_000, 12_010, 12_020);
        toFinal(cpi);
        assertEq(feed.finalFixing(cpi, past, 0), 12_010);
    }

    function test_OpenRevision_RevertWhen_NotDecided() public {
        vm.expectRevert(
            abi.encodeWithSelector(IFixingFeed.RevisionNotDue.selector, cpi, JANUARY, PriceStatus.OPEN)
        );
        openRevision(cpi, JANUARY);
        fixAt(cpi, JANUARY, 12_800, 12_800, 12_800);
        vm.expectRevert(
            abi.encodeWithSelector(IFixingFeed.RevisionNotDue.selector, cpi, JANUARY, PriceStatus.PENDING)
        );
        openRevision(cpi, JANUARY);
        toFinal(cpi);
        openRevision(cpi, JANUARY);
        vm.expectRevert(
            abi.encodeWithSelector(IFixingFeed.RevisionNotDue.selector, cpi, JANUARY, PriceStatus.OPEN)
        );
        openRevision(cpi, JANUARY);
    }

    function test_OpenRevision_RevertWhen_NotReporter() public {
        toVoid(cpi, JANUARY);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.NotReporter.selector, cpi, address(this), reporters[1])
        );
        feed.openRevision(cpi, JANUARY, 1);
    }

    function test_OpenRevision_RevertWhen_NotBonded() public {
        toVoid(cpi, JANUARY);
        vm.prank(reporters[1]);
        feed.announceWithdrawal(cpi, 1);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.BondDoesNotCount.selector, cpi, reporters[1], 0, BOND)
        );
        openRevision(cpi, JANUARY);
    }

    function test_OpenRevision_RevertWhen_NoneIsLeft() public {
        toVoid(cpi, JANUARY);
        for (uint256 i; i < 254; ++i) {
            toVoid(cpi, openRevision(cpi, JANUARY));
        }
        vm.expectRevert(abi.encodeWithSelector(IFixingFeed.NoRevisionsLeft.selector, cpi, JANUARY));
        openRevision(cpi, JANUARY);
    }

    function test_Report_RevertWhen_RevisionNotOpened() public {
        toVoid(cpi, JANUARY);
        uint40 round = roundOf(JANUARY, 1);
        uint256 never = type(uint64).max;
        bytes memory signature = sign(cpi, round, 0, one(1));
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportedRounds.OutsideWindow.selector,
                cpi,
                round,
                never,
                never + 10 days,
                vm.getBlockTimestamp()
            )
        );
        feed.report(cpi, round, 0, one(1), signature);
    }

    // ———————————————————————————————————————————————————————————————————————————— the last before

    function test_LatestFixing_CarriesTheLastFinal() public {
        fixAt(cpi, JANUARY, 12_800, 12_800, 12_800);
        toFinal(cpi);
        toVoid(cpi, JANUARY + 2);
        Fixing memory f = feed.latestFixing(cpi, JANUARY + 2, 0, 2);
        assertStatus(f.status, PriceStatus.CARRIED);
        assertEq(f.value, 12_800);
        assertEq(f.period, JANUARY);
        f = feed.latestFixing(cpi, JANUARY + 2, 0, 1);
        assertStatus(f.status, PriceStatus.NONE);
        assertEq(f.value, 0);
        assertEq(f.period, JANUARY + 2);
        assertStatus(feed.latestFixing(cpi, 1, 0, 5).status, PriceStatus.NONE);
    }

    /// @notice What would be carried waits for an earlier report that is not decided.
    function test_LatestFixing_WaitsForWhatIsNotDecided() public {
        uint32 day = 20_470;
        int64[] memory values = curve(1, 2, 3, 4);
        commitAndReveal(day, values);
        assertStatus(feed.latestFixing(yields, day, 0, 5).status, PriceStatus.OPEN);
        // Fixed and disputed as late as can be: the day after is void before the ruling is due.
        vm.warp(feed.windowsOf(yields, day).voidAt - 1);
        feed.fix(yields, day);
        vm.warp(vm.getBlockTimestamp() + 1 hours - 1);
        token.mint(address(this), DISPUTE_BOND);
        feed.dispute(yields, day, DISPUTE_BOND);
        toVoid(yields, day + 1);
        assertStatus(feed.fixing(yields, day + 1, 0).status, PriceStatus.NONE);
        Fixing memory f = feed.latestFixing(yields, day + 1, 0, 5);
        assertStatus(f.status, PriceStatus.DISPUTED);
        assertEq(f.period, day);
        vm.prank(court);
        feed.rule(yields, day, new int64[](0));
        f = feed.latestFixing(yields, day + 1, 2, 5);
        assertStatus(f.status, PriceStatus.CARRIED);
        assertEq(f.value, 3);
    }

    /// @notice Attack: a reporter opens one revision after another, so that a missing value is never settled without.
    function test_LatestFixing_NotHeldUpByARevision() public {
        fixAt(cpi, JANUARY, 12_800, 12_800, 12_800);
        toFinal(cpi);
        toVoid(cpi, JANUARY + 1);
        uint40 round = openRevision(cpi, JANUARY + 1);
        assertStatus(feed.latestFixing(cpi, JANUARY + 1, 0, 1).status, PriceStatus.CARRIED);
        fixAt(cpi, round, 12_900, 12_900, 12_900);
        Fixing memory f = feed.fixing(cpi, JANUARY + 1, 0);
        assertStatus(f.status, PriceStatus.NONE);
        assertEq(f.value, 0);
        assertEq(f.publishedAt, 0);
        assertStatus(feed.latestFixing(cpi, JANUARY + 1, 0, 1).status, PriceStatus.CARRIED);
        toFinal(cpi);
        assertEq(feed.latestFixing(cpi, JANUARY + 1, 0, 1).value, 12_900);
    }

    // ———————————————————————————————————————————————————————————————————————————— curves

    function test_CurveOf_ByCommitment() public {
        uint32 day = 20_470;
        (Fixing memory head, uint16[] memory tenors, int64[] memory values) = feed.curveOf(yields, day);
        assertStatus(head.status, PriceStatus.OPEN);
        assertEq(tenors.length, 4);
        assertEq(values.length, 0);
        fixCurve(day, curve(2_100_000, 2_250_000, -50_000, 2_900_000));
        (head, tenors, values) = feed.curveOf(yields, day);
        assertStatus(head.status, PriceStatus.FINAL);
        assertEq(tenors[3], 120);
        assertEq(abi.encode(values), abi.encode(curve(2_100_000, 2_250_000, -50_000, 2_900_000)));
        assertEq(feed.finalFixing(yields, day, 2), -50_000);
    }
}
