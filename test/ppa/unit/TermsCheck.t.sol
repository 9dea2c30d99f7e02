// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITermsCheck} from "../../../contracts/ppa/interfaces/ITermsCheck.sol";
import {NegativeRule, TerminationType, Terms} from "../../../contracts/ppa/types/Terms.sol";
import {TermsFixture} from "../../fixtures/TermsFixture.sol";

/// @notice Terms that contradict themselves are refused, naming the clause. A test is a group of clauses; a line is a rule, and after each the terms are sound again.
contract TermsCheckTest is TermsFixture {
    // ——— who ———

    function test_Parties() public {
        Terms memory t = agreement().terms;
        address of_ = t.parties.seller;
        t.parties.seller = address(0);
        _missing(t, "parties.seller");
        t.parties.seller = of_;
        of_ = t.parties.buyer;
        t.parties.buyer = address(0);
        _missing(t, "parties.buyer");
        t.parties.buyer = seller.addr;
        vm.expectRevert(abi.encodeWithSelector(ITermsCheck.SellerIsBuyer.selector, seller.addr));
        ppa.checkTerms(t);
        t.parties.buyer = of_;
        t.parties.accreditor = address(0);
        _missing(t, "parties.accreditor");
        t.parties.accreditor = accreditor.addr;
        _sound(t);
    }

    function test_Parties_ContractsHaveCode() public {
        Terms memory t = agreement().terms;
        t.parties.currency = makeAddr("nobody");
        vm.expectRevert(
            abi.encodeWithSelector(ITermsCheck.NoCode.selector, _name("parties.currency"), t.parties.currency)
        );
        ppa.checkTerms(t);
        t.parties.currency = address(currency);
        t.parties.arbitrator = makeAddr("nobody");
        vm.expectRevert(
            abi.encodeWithSelector(
                ITermsCheck.NoCode.selector, _name("parties.arbitrator"), t.parties.arbitrator
            )
        );
        ppa.checkTerms(t);
        t.parties.arbitrator = address(oracle);
        t.parties.arbitration = keccak256("court");
        _sound(t);
        t.parties.arbitrator = address(0);
        _unused(t, "parties.arbitration", uint256(keccak256("court")));
    }

    // ——— payment, performance, credit ———

    function test_Settlement() public {
        Terms memory t = agreement().terms;
        t.settlement.lateMargin = -1;
        _outside(t, "settlement.lateMargin", -1, 0, MOST);
        t.settlement.lateMargin = 0;
        t.settlement.provisional = true;
        _unused(t, "settlement.provisional", 1);
        t.settlement.provisional = false;
        t.settlement.closeDays = 4;
        _reversed(t, "settlement.fallbackDays", 5, 4);
        t.settlement.closeDays = 5;
        t.settlement.secondary = t.price.series;
        _unused(t, "settlement.secondary", uint256(t.price.series));
        t.settlement.secondary = keccak256("neighbouring zone");
        _sound(t);
        _fixed(t);
        t.price.negative = NegativeRule.NONE;
        t.price.run = 0;
        t.price.hourly = false;
        t.price.series = 0;
        _unused(t, "settlement.fallbackDays", 5);
        t.settlement.fallbackDays = 0;
        _unused(t, "settlement.secondary", uint256(keccak256("neighbouring zone")));
        t.settlement.secondary = 0;
        _sound(t);
    }

    function test_Performance_Availability() public {
        Terms memory t = agreement().terms;
        t.performance.availabilityPrice = 19;
        _unused(t, "performance.availabilityPrice", 19);
        t.performance.availability = 10_001;
        _outside(t, "performance.availability", 10_001, 0, 10_000);
        t.performance.availability = 9700;
        t.performance.availabilityPrice = 0;
        _outside(t, "performance.availabilityPrice", 0, 1, MOST);
        t.performance.availabilityPrice = 19;
        _missing(t, "performance.method");
        t.performance.method = keccak256("method");
        _sound(t);
        t.performance.deemedCauses = 16;
        _outside(t, "performance.deemedCauses", 16, 0, 15);
        t.performance.deemedCauses = 0;
        (t.performance.availability, t.performance.availabilityPrice) = (0, 0);
        _unused(t, "performance.method", uint256(keccak256("method")));
    }

    function test_Performance_CapsCapSomething() public {
        Terms memory t = agreement().terms;
        t.performance.yearlyCap = 200_000e6 + 1;
        _reversed(t, "performance.yearlyCap", 200_000e6 + 1, 200_000e6);
        t.performance.lifetimeCap = 0;
        _sound(t);
        t.performance.deliverOrPay = 0;
        _unused(t, "performance.yearlyCap", 200_000e6 + 1);
        t.performance.yearlyCap = 0;
        _sound(t);
        t.performance.lifetimeCap = 20;
        _unused(t, "performance.lifetimeCap", 20);
    }

    function test_Credit() public {
        Terms memory t = agreement().terms;
        t.credit.haircut = 10_000;
        _outside(t, "credit.haircut", 10_000, 0, 9999);
        t.credit.haircut = 9999;
        t.credit.discount = bytes32(uint256(21));
        _unused(t, "credit.discount", 21);
        t.credit.discount = 0;
        t.credit.months = 22;
        _unused(t, "credit.months", 22);
        t.credit.months = 0;
        _sound(t);
        t.credit.forward = keccak256("forward");
        _missing(t, "credit.months");
        t.credit.months = 12;
        t.credit.cureTime = 0;
        _missing(t, "credit.cureTime");
        t.credit.cureTime = 1;
        _sound(t);
        delete t.expectation.months;
        _missing(t, "expectation.months");
    }

    function test_Credit_NoneIsAllZeros() public {
        Terms memory t = agreement().terms;
        t.credit.ofBuyer = 0;
        t.credit.threshold = 23;
        _unused(t, "credit.threshold", 23);
        t.credit.threshold = 0;
        t.credit.haircut = 24;
        _unused(t, "credit.haircut", 24);
        t.credit.haircut = 0;
        _unused(t, "credit.minimumTransfer", 500e6);
        t.credit.minimumTransfer = 0;
        _unused(t, "credit.cureTime", 5 days);
        t.credit.cureTime = 0;
        _sound(t);
        t.credit.ofSeller = 1;
        t.credit.cureTime = 5 days;
        _sound(t);
    }

    // ——— operation and life ———

    function test_Operation_OfAPlantThatOperatesIsAllZeros() public {
        Terms memory t = agreement().terms;
        t.operation.longstop = 1;
        _unused(t, "operation.longstop", 1);
        t.operation.longstop = 0;
        t.operation.capacity = 2;
        _unused(t, "operation.capacity", 2);
        t.operation.capacity = 0;
        t.operation.least = 3;
        _unused(t, "operation.least", 3);
        t.operation.least = 0;
        t.operation.periods = 4;
        _unused(t, "operation.periods", 4);
        t.operation.periods = 0;
        t.operation.delayPrice = 5;
        _unused(t, "operation.delayPrice", 5);
        t.operation.delayPrice = 0;
        t.operation.delayCounts = true;
        _unused(t, "operation.delayCounts", 1);
        t.operation.delayCounts = false;
        t.operation.buyDown = 6;
        _unused(t, "operation.buyDown", 6);
    }

    function test_Operation_Dates() public {
        Terms memory t = planned().terms;
        _sound(t);
        uint40 target = t.operation.target;
        t.operation.longstop = target - 1;
        _early(t, "operation.longstop", target - 1, target);
        t.operation.longstop = target;
        _sound(t);
        uint40 end = t.life.end;
        t.operation.longstop = end;
        _early(t, "life.end", end, uint256(end) + 1);
    }

    function test_Operation_Capacity() public {
        Terms memory t = planned().terms;
        t.operation.capacity = 0;
        _outside(t, "operation.capacity", 0, 1, int256(uint256(type(uint64).max)));
        t.operation.capacity = 1;
        t.operation.least = 0;
        _outside(t, "operation.least", 0, 1, 10_000);
        t.operation.least = 10_001;
        _outside(t, "operation.least", 10_001, 1, 10_000);
        t.operation.least = 10_000;
        _sound(t);
    }

    function test_Operation_WhatIsOwedFitsItsWord() public {
        Terms memory t = planned().terms;
        uint128 most = type(uint128).max / 90;
        t.operation.delayPrice = most + 1;
        _outside(t, "operation.delayPrice", int256(uint256(most) + 1), 0, int256(uint256(most)));
        t.operation.delayPrice = most;
        _sound(t);
        most = type(uint128).max / 13;
        t.operation.buyDown = most + 1;
        _outside(t, "operation.buyDown", int256(uint256(most) + 1), 0, int256(uint256(most)));
        t.operation.buyDown = most;
        _sound(t);
    }

    function test_Operation_DelayCountsToACap() public {
        Terms memory t = planned().terms;
        t.operation.delayPrice = 0;
        _missing(t, "operation.delayPrice");
        t.operation.delayPrice = 1;
        t.performance.lifetimeCap = 0;
        _missing(t, "performance.lifetimeCap");
        t.operation.delayCounts = false;
        _sound(t);
    }

    function test_Life_Dates() public {
        Terms memory t = agreement().terms;
        uint40 start = t.life.start;
        t.life.start = 0;
        _missing(t, "life.start");
        t.life.start = start + 1;
        vm.expectRevert(
            abi.encodeWithSelector(ITermsCheck.ClauseNotAligned.selector, _name("life.start"), start + 1)
        );
        ppa.checkTerms(t);
        t.life.start = start;
        t.life.end = start + 901;
        vm.expectRevert(
            abi.encodeWithSelector(ITermsCheck.ClauseNotAligned.selector, _name("life.end"), start + 901)
        );
        ppa.checkTerms(t);
        t.life.end = start;
        _early(t, "life.end", start, uint256(start) + 1);
        t.life.end = start + 900;
        _sound(t);
    }

    function test_Life_ForceMajeureAndTermination() public {
        Terms memory t = agreement().terms;
        t.life.forceMajeure = 0;
        _unused(t, "life.extends", 1);
        t.life.extends = false;
        _sound(t);
        t.life.twoWay = true;
        _unused(t, "life.twoWay", 1);
        t.life.twoWay = false;
        t.life.firstYear = 0;
        _missing(t, "life.firstYear");
        t.life.termination = TerminationType.MARKET;
        _unused(t, "life.lastYear", 10_000e6);
        t.life.lastYear = 0;
        t.life.twoWay = true;
        _sound(t);
        delete t.expectation.months;
        _missing(t, "expectation.months");
        t.life.twoWay = false;
        t.life.termination = TerminationType.ACCRUED;
        _sound(t);
        t.life.firstYear = 25;
        _unused(t, "life.firstYear", 25);
        t.life.firstYear = 0;
        t.expectation.degradation = 10_001;
        _outside(t, "expectation.degradation", 10_001, 0, 10_000);
    }
}
