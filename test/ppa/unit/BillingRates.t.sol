// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Calendar, FixingSeries} from "../../../contracts/oracle/types/Fixings.sol";
import {SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {IBillingTypes} from "../../../contracts/ppa/interfaces/IBillingTypes.sol";
import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
import {BillingFixture} from "../../fixtures/BillingFixture.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Late interest at a margin over a reference rate that three reporters fix each month, in hundredths of a per cent, within ten days of its end.
contract BillingRatesTest is BillingFixture {
    Vm.Wallet[] private _reporters;
    SeriesId private _rate;

    function setUp() public override {
        super.setUp();
        FixingSeries memory s;
        s.reports.name = "ESTR";
        (s.reports.bond, s.reports.bondToken) = (100e6, address(currency));
        (s.reports.exponent, s.reports.quorum, s.reports.periodsARound) = (-4, 3, 1);
        (s.reports.lead, s.reports.revealTime, s.reports.disputeTime) = (1 days, 9 days, 2 days);
        (s.reports.arbitrator, s.reports.disputeBond, s.reports.rulingTime) = (address(this), 10e6, 14 days);
        s.reports.reporters = new address[](3);
        (s.calendar, s.tenors) = (Calendar.MONTH, new uint16[](1));
        for (uint256 i; i < 3; ++i) {
            _reporters.push(vm.createWallet(string.concat("reporter ", vm.toString(i))));
            for (uint256 j = i; j != 0 && _reporters[j].addr < _reporters[j - 1].addr; --j) {
                Vm.Wallet memory higher = _reporters[j - 1];
                (_reporters[j - 1], _reporters[j]) = (_reporters[j], higher);
            }
        }
        for (uint256 i; i < 3; ++i) {
            s.reports.reporters[i] = _reporters[i].addr;
        }
        _rate = feed.openSeries(s);
        currency.mint(address(this), 300e6);
        currency.approve(address(feed), 300e6);
        for (uint8 i; i < 3; ++i) {
            feed.deposit(_rate, i, 100e6);
        }
        Agreement memory a = agreement();
        a.terms.settlement.lateRate = SeriesId.unwrap(_rate);
        keep(a);
        id = open(a);
    }

    /// @dev Of a month from January 1970; final at the 13th of the next.
    function _fix(uint32 month, int64 value) private {
        vm.warp(feed.windowsOf(_rate, month).opens);
        int64[] memory values = new int64[](1);
        values[0] = value;
        for (uint8 i; i < 3; ++i) {
            feed.report(
                _rate, month, i, values, signWith(_reporters[i], feed.reportDigest(_rate, month, values))
            );
        }
        vm.warp(feed.windowsOf(_rate, month).closes);
        feed.fix(_rate, month);
    }

    function _rateOf(uint256 index) private view returns (uint64) {
        return billing.invoiceOf(id, buyer.addr, index).rate;
    }

    uint32 private constant JULY_OF_FEED = 678;

    function test_Rate_IsTheLastFinalOneWhenTheMonthIsClosed() public {
        settle(JULY, 1e6);
        settle(AUGUST, 1e6);
        _fix(JULY_OF_FEED - 1, 193);
        vm.warp(startOf(AUGUST));
        billing.closeMonth(id, document(), JULY);
        assertEq(_rateOf(0), 0.0693e18, "5 % and June's 1.93 %");
        _fix(JULY_OF_FEED, 200);
        restate(JULY, 1e6);
        assertEq(_rateOf(1), 0.0693e18, "July's can still be disputed");
        vm.warp(vm.getBlockTimestamp() + 2 days);
        restate(JULY, 1e6);
        assertEq(_rateOf(2), 0.07e18);
        assertEq(_rateOf(0), 0.0693e18, "what was billed keeps its rate");
    }

    function test_Rate_IsNotBelowZeroAndFitsItsWord() public {
        settle(JULY, 1e6);
        _fix(JULY_OF_FEED - 1, -501);
        vm.warp(startOf(AUGUST));
        billing.closeMonth(id, document(), JULY);
        assertEq(_rateOf(0), 0);
        _fix(JULY_OF_FEED, type(int64).max);
        vm.warp(vm.getBlockTimestamp() + 2 days);
        restate(JULY, 1e6);
        assertEq(_rateOf(1), type(uint64).max);
        vm.warp(vm.getBlockTimestamp() + 36_500 days);
        assertGt(interest(buyer.addr, 1), 1e6 * 1800);
        assertEq(interest(buyer.addr, 0), 0);
    }

    function test_Rate_OfNoFixingForAYearIsTheMargin() public {
        _fix(JULY_OF_FEED - 1, 193);
        settle(JULY, 1e6);
        vm.warp(startOf(AUGUST) + 334 days);
        billing.closeMonth(id, document(), JULY);
        assertEq(_rateOf(0), 0.05e18, "July 2027 and the eleven months before");
    }
}
