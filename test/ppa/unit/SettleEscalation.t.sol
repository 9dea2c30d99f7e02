// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixingFeed} from "../../../contracts/oracle/FixingFeed.sol";
import {Calendar, FixingSeries} from "../../../contracts/oracle/types/Fixings.sol";
import {SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {Agreement, EscalationType} from "../../../contracts/ppa/types/Terms.sol";
import {SettlementFixture} from "../../fixtures/SettlementFixture.sol";

/// @notice A price of 68,000 that moves with a consumer price index of three months before: days settle once the fixings that their contract year takes are decided (PPA-8).
contract SettleEscalationTest is SettlementFixture {
    uint32 private constant LAG = 3;
    /// @dev Days of the agreement's years: they begin in June 2026.
    uint256 private constant YEAR = 365;
    uint256 private constant LEAP_YEAR = 366;

    FixingFeed private _feed;
    SeriesId private _cpi;

    function setUp() public override {
        super.setUp();
        _feed = FixingFeed(address(dayPrices.fixings()));
        FixingSeries memory s;
        (s.reports.name, s.reports.bond, s.reports.bondToken) = ("CPI", 1e6, address(currency));
        (s.reports.exponent, s.reports.quorum, s.reports.periodsARound) = (-1, 3, 1);
        (s.reports.lead, s.reports.revealTime, s.reports.disputeTime) = (1 days, 9 days, 2 days);
        (s.reports.arbitrator, s.reports.disputeBond, s.reports.rulingTime) = (address(this), 1e6, 14 days);
        s.reports.reporters = new address[](3);
        (s.calendar, s.tenors) = (Calendar.MONTH, new uint16[](1));
        for (uint256 i; i < 3; ++i) {
            s.reports.reporters[i] = reporters[i].addr;
        }
        _cpi = _feed.openSeries(s);
        currency.mint(address(this), 3e6);
        currency.approve(address(_feed), 3e6);
        // Months before the first one that is reported.
        uint256 now_ = vm.getBlockTimestamp();
        vm.warp(now_ - 150 days);
        for (uint8 i; i < 3; ++i) {
            _feed.deposit(_cpi, i, 1e6);
        }
        vm.warp(now_);
    }

    // ——— helpers ———

    function _escalating() private returns (Agreement memory a) {
        a = fixedPrice(68_000);
        a.terms.escalation.kind = EscalationType.FIXING;
        a.terms.escalation.series = SeriesId.unwrap(_cpi);
        (a.terms.escalation.lag, a.terms.escalation.cap) = (uint8(LAG), 0.035e18);
        a.terms.escalation.floor = type(int64).min;
    }

    /// @dev The reference month of a day.
    function _monthOf(uint256 day) private view returns (uint32) {
        return _feed.periodAt(_cpi, uint40(day * 1 days)) - LAG;
    }

    /// @dev All three report a month in its window; whatever the time is.
    function _report(uint32 month, int64 value) private {
        uint256 now_ = vm.getBlockTimestamp();
        int64[] memory values_ = new int64[](1);
        values_[0] = value;
        vm.warp(_feed.windowsOf(_cpi, month).opens);
        bytes32 digest = _feed.reportDigest(_cpi, month, values_);
        for (uint8 i; i < 3; ++i) {
            _feed.report(_cpi, month, i, values_, signWith(reporters[i], digest));
        }
        vm.warp(_feed.windowsOf(_cpi, month).closes);
        _feed.fix(_cpi, month);
        vm.warp(now_);
    }

    /// @dev The first day of a contract year, settled by its seller, who goes past all before it: its first period is a gap.
    function _settleYear(Agreement memory a, uint256 day) private returns (uint32 parcel) {
        today = day;
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        vm.prank(seller.addr);
        return settlement.settleDay(id, a, one(d));
    }

    function _vector() private pure returns (bytes memory) {
        uint256[] memory wh = new uint256[](96);
        for (uint256 k = 1; k < 96; ++k) {
            wh[k] = 400;
        }
        return packed(wh);
    }

    // ——— ———

    function test_SettleDay_TheFixingOfItsYear() public {
        Agreement memory a = _escalating();
        begin(a);
        uint256 day = today + YEAR;
        _report(_monthOf(today), 1000);
        settle(a, evenly(1000));
        assertEq(
            monthOf(today - 1).numerator, 96 * 400 * 68_000 * WAD, "of the first year there is no change"
        );
        vm.warp(day * 1 days);
        _report(_monthOf(day), 1025);
        assertEq(_settleYear(a, day), NOTHING);
        assertEq(monthOf(day).numerator, 95 * 400 * 69_700 * WAD);
    }

    function test_SettleDay_TheFixingsCap() public {
        Agreement memory a = _escalating();
        begin(a);
        uint256 day = today + YEAR;
        _report(_monthOf(today), 1000);
        vm.warp(day * 1 days);
        _report(_monthOf(day), 1100);
        _settleYear(a, day);
        assertEq(monthOf(day).numerator, 95 * 400 * 70_380 * WAD, "3.5 %");
    }

    /// @dev It is published two months late, and can be disputed: the day waits, and is then paid as if it had been there.
    function test_SettleDay_WaitsForALateFixing() public {
        Agreement memory a = _escalating();
        a.terms.escalation.lag = 0;
        begin(a);
        uint32 month = _monthOf(today) + LAG;
        _report(month, 1000);
        uint256 day = today + YEAR;
        assertEq(_settleYear(a, day), 0);
        (, uint96 pending) = settlement.parcelOf(id, day, 0);
        assertEq(pending, ALL - 1);
        _pendingStill(a, day);
        uint32 next = _monthOf(day) + LAG;
        vm.warp(_feed.windowsOf(_cpi, next).opens);
        _report(next, 1025);
        vm.warp(_feed.windowsOf(_cpi, next).closes);
        _pendingStill(a, day);
        vm.warp(vm.getBlockTimestamp() + 2 days);
        settlement.settlePending(id, a, day, 0, _vector());
        assertEq(monthOf(day).numerator, 95 * 400 * 69_700 * WAD);
    }

    function _pendingStill(Agreement memory a, uint256 day) private {
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.NothingNewlyPriced.selector, id, day, 0));
        settlement.settlePending(id, a, day, 0, _vector());
    }

    /// @dev That nobody reported leaves the price where it was, and the next is held against the last that is there.
    function test_SettleDay_AFixingThatNeverCame() public {
        Agreement memory a = _escalating();
        begin(a);
        uint256 first = today + YEAR;
        uint256 second = first + LEAP_YEAR;
        _report(_monthOf(today), 1000);
        vm.warp(first * 1 days);
        assertEq(_settleYear(a, first), NOTHING);
        assertEq(monthOf(first).numerator, 95 * 400 * 68_000 * WAD);
        vm.warp(second * 1 days);
        _report(_monthOf(second), 1025);
        _settleYear(a, second);
        assertEq(monthOf(second).numerator, 95 * 400 * 69_700 * WAD);
    }

    /// @dev Against nothing nothing moves: without the base no day has a price, be it of the first year.
    function test_SettleDay_WithoutTheBaseNothingHasAPrice() public {
        Agreement memory a = _escalating();
        begin(a);
        uint256 day = today;
        assertEq(settle(a, evenly(1000)), 0);
        assertEq(monthOf(day).numerator, 0);
        assertEq(monthOf(day).settledDays, 0);
        vm.warp(_feed.windowsOf(_cpi, _monthOf(day)).voidAt + 1000 days);
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.NothingNewlyPriced.selector, id, day, 0));
        settlement.settlePending(id, a, day, 0, packed(sharesOf(0, evenly(1000))));
    }

    /// @dev A value below zero is no index level, and moves nothing.
    function test_SettleDay_ANegativeFixingIsNone() public {
        Agreement memory a = _escalating();
        begin(a);
        uint256 day = today + YEAR;
        _report(_monthOf(today), 1000);
        vm.warp(day * 1 days);
        _report(_monthOf(day), -5);
        _settleYear(a, day);
        assertEq(monthOf(day).numerator, 95 * 400 * 68_000 * WAD);
    }

    /// @dev Signed the day before it operates: the day before the anniversary of operation is of the second year.
    function test_SettleDay_YearsFromSigning() public {
        Agreement memory a = _escalating();
        a.terms.escalation.fromSigning = true;
        begin(a);
        uint256 day = today - 1 + YEAR;
        _report(_monthOf(today - 1), 1000);
        vm.warp(day * 1 days);
        _report(_monthOf(day), 1025);
        _settleYear(a, day);
        assertEq(monthOf(day).numerator, 95 * 400 * 69_700 * WAD);
    }
}
