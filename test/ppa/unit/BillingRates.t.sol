// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
import {RateFixture} from "../../fixtures/RateFixture.sol";

/// @notice Late interest at a margin of 5 % over a reference rate in hundredths of a per cent.
contract BillingRatesTest is RateFixture {
    SeriesId private _rate;

    function setUp() public override {
        super.setUp();
        _rate = openSeries("ESTR", -4, address(0), new uint16[](1));
        Agreement memory a = agreement();
        a.terms.settlement.lateRate = SeriesId.unwrap(_rate);
        keep(a);
        id = open(a);
    }

    function _rateOf(uint256 index) private view returns (uint64) {
        return billing.invoiceOf(id, buyer.addr, index).rate;
    }

    function test_Rate_IsTheLastFinalOneWhenTheMonthIsClosed() public {
        settle(JULY, 1e6);
        fixMonth(_rate, JUNE_FIXING, single(193));
        vm.warp(startOf(AUGUST));
        billing.closeMonth(id, document(), JULY);
        assertEq(_rateOf(0), 0.0693e18, "5 % and June's 1.93 %");
        fixMonth(_rate, JULY_FIXING, single(200));
        restate(JULY, 1e6);
        assertEq(_rateOf(1), 0.0693e18, "July's can still be disputed");
        toFinal();
        restate(JULY, 1e6);
        assertEq(_rateOf(2), 0.07e18);
        assertEq(_rateOf(0), 0.0693e18, "what was billed keeps its rate");
    }

    function test_Rate_IsNotBelowZeroAndFitsItsWord() public {
        settle(JULY, 1e6);
        fixMonth(_rate, JUNE_FIXING, single(-501));
        vm.warp(startOf(AUGUST));
        billing.closeMonth(id, document(), JULY);
        assertEq(_rateOf(0), 0);
        fixMonth(_rate, JULY_FIXING, single(type(int64).max));
        toFinal();
        restate(JULY, 1e6);
        assertEq(_rateOf(1), type(uint64).max);
        vm.warp(vm.getBlockTimestamp() + 36_500 days);
        assertGt(interest(buyer.addr, 1), 1e6 * 1800);
        assertEq(interest(buyer.addr, 0), 0);
    }

    function test_Rate_OfNoFixingForAYearIsTheMargin() public {
        fixMonth(_rate, JUNE_FIXING, single(193));
        settle(JULY, 1e6);
        vm.warp(startOf(AUGUST) + 334 days);
        billing.closeMonth(id, document(), JULY);
        assertEq(_rateOf(0), 0.05e18, "July 2027 and the eleven months before");
    }
}
