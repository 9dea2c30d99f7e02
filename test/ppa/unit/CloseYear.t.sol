// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixingFeed} from "../../../contracts/oracle/FixingFeed.sol";
import {Calendar, FixingSeries} from "../../../contracts/oracle/types/Fixings.sol";
import {SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {IAgreementCredit} from "../../../contracts/ppa/interfaces/IAgreementCredit.sol";
import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {IBillingTypes} from "../../../contracts/ppa/interfaces/IBillingTypes.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {IYearTypes} from "../../../contracts/ppa/interfaces/IYearTypes.sol";
import {Agreement, EscalationType, Plant, VolumeType} from "../../../contracts/ppa/types/Terms.sol";
import {YearFixture} from "../../fixtures/YearFixture.sol";

/// @notice What a contract year owes (CloseYear.tree).
contract CloseYearTest is YearFixture {
    function _refused(uint256 year, bytes memory error) private {
        Agreement memory a = document();
        vm.expectRevert(error);
        annual.closeYear(id, a, year);
    }

    // ——— when ———

    function test_CloseYear_RevertWhen_YearIsNotTheAgreements() public {
        Agreement memory a = planned();
        id = open(a);
        keep(a);
        _refused(0, abi.encodeWithSelector(IYearTypes.NoContractYear.selector, id, 0));
        start(taking(fixedPrice(50_000)));
        _refused(10, abi.encodeWithSelector(IYearTypes.NoContractYear.selector, id, 10));
    }

    function test_CloseYear_RevertWhen_NotTheDocumentOfItsLastDay() public {
        start(taking(fixedPrice(50_000)));
        Agreement memory first = document();
        vm.warp(startOf(0) + 30 days);
        Agreement memory next = following(id, first);
        next.terms.volume.minimum = 2 * MINIMUM;
        amend(id, first, next);
        pass(0);
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementTypes.NotInForce.selector, id, digestOf(first), digestOf(next))
        );
        annual.closeYear(id, first, 0);
        annual.closeYear(id, next, 0);
    }

    function test_CloseYear_RevertWhen_YearOutOfOrder() public {
        start(taking(fixedPrice(50_000)));
        pass(0);
        pass(1);
        _refused(1, abi.encodeWithSelector(IYearTypes.YearOutOfOrder.selector, id, 1, 0));
        closeYear(0);
        _refused(0, abi.encodeWithSelector(IYearTypes.YearOutOfOrder.selector, id, 0, 1));
        closeYear(1);
    }

    function test_CloseYear_RevertWhen_YearIsNotOver() public {
        start(taking(fixedPrice(50_000)));
        bill(0);
        uint256 end = startOf(1);
        vm.warp(end);
        _refused(0, abi.encodeWithSelector(IYearTypes.YearNotOver.selector, id, 0, end, end));
        vm.warp(end + 1);
        closeYear(0);
    }

    /// @dev Reports of availability have as long as days do.
    function test_CloseYear_RevertWhen_ReportsMayStillCome() public {
        start(guaranteeing(taking(fixedPrice(50_000)), 9700, 10_000));
        bill(0);
        uint256 end = startOf(1) + 20 days;
        vm.warp(end);
        _refused(0, abi.encodeWithSelector(IYearTypes.YearNotOver.selector, id, 0, end, end));
        vm.warp(end + 1);
        closeYear(0);
    }

    function test_CloseYear_RevertWhen_AMonthIsOpen() public {
        start(taking(fixedPrice(50_000)));
        vm.warp(startOf(1) + 90 days);
        Agreement memory a = document();
        for (uint256 month = JULY; month < JULY + 12; ++month) {
            _refused(0, abi.encodeWithSelector(IYearTypes.MonthOfYearOpen.selector, id, 0, month));
            billing.closeMonth(id, a, month);
        }
        closeYear(0);
    }

    /// @dev Take-or-pay at a price that moves with a fixing that nobody has reported.
    function test_CloseYear_RevertWhen_ItsPriceIsNotDecided() public {
        FixingSeries memory s;
        (s.reports.name, s.reports.bond, s.reports.bondToken) = ("CPI", 1e6, address(currency));
        (s.reports.quorum, s.reports.periodsARound) = (3, 1);
        (s.reports.lead, s.reports.revealTime) = (1 days, 9 days);
        (s.calendar, s.tenors) = (Calendar.MONTH, new uint16[](1));
        s.reports.reporters = new address[](3);
        for (uint256 i; i < 3; ++i) {
            s.reports.reporters[i] = reporters[i].addr;
        }
        Agreement memory a = taking(fixedPrice(50_000));
        a.terms.escalation.kind = EscalationType.FIXING;
        a.terms.escalation.series = SeriesId.unwrap(FixingFeed(address(dayPrices.fixings())).openSeries(s));
        start(a);
        ISettlementTypes.Year memory y = taken(600_000);
        y.refusedWh = 400_000;
        write(0, y);
        pass(0);
        _refused(0, abi.encodeWithSelector(IYearTypes.YearNotPriced.selector, id, 0));
    }

    // ——— quantities ———

    function test_CloseYear_TakeOrPayIsOfWhatWasAvailable() public {
        start(taking(fixedPrice(50_000)));
        ISettlementTypes.Year memory y = taken(600_000);
        y.refusedWh = 300_000;
        (int256 amount, IYearTypes.Reckoning memory r) = close(0, y);
        assertEq(r.minimum, MINIMUM);
        assertEq(r.takeWh, 300_000);
        assertEq(r.takePrice, 50_000e18);
        // No Wh bears both.
        assertEq(r.shortWh, 100_000);
        assertEq(amount, 15_000_000 - 2_000_000);
        assertEq(invoice(buyer.addr, 0).unpaid, 13_000_000);
        assertEq(uint8(invoice(buyer.addr, 0).kind), uint8(IBillingTypes.InvoiceKind.YEAR));
        assertEq(invoice(buyer.addr, 0).month, JULY + 11);
    }

    function test_CloseYear_TheSellerPaysForWhatItMisses() public {
        start(taking(fixedPrice(50_000)));
        (int256 amount, IYearTypes.Reckoning memory r) = close(0, taken(600_000));
        assertEq(r.takeWh, 0);
        assertEq(r.shortDamages, 8_000_000);
        assertEq(amount, -8_000_000);
        assertEq(invoice(seller.addr, 0).unpaid, 8_000_000);
    }

    function test_CloseYear_WhatNobodyAnswersForReducesTheMinimum() public {
        start(taking(fixedPrice(50_000)));
        ISettlementTypes.Year memory y = taken(600_000);
        y.excusedWh = 350_000;
        (int256 amount, IYearTypes.Reckoning memory r) = close(0, y);
        assertEq(r.minimum, 650_000);
        assertEq(r.shortWh, 50_000);
        assertEq(amount, -1_000_000);
    }

    function test_CloseYear_OfConsumptionTheBuyerTakesOrPays() public {
        Agreement memory a = taking(asConsumed(fixedPrice(50_000)));
        start(a);
        (int256 amount, IYearTypes.Reckoning memory r) = close(0, taken(600_000));
        assertEq(r.takeWh, 400_000);
        assertEq(r.shortWh, 0);
        assertEq(amount, 20_000_000);
    }

    function test_CloseYear_NothingIsOwedWhereAllIsWell() public {
        start(taking(fixedPrice(50_000)));
        (int256 amount,) = close(0, taken(MINIMUM));
        assertEq(amount, 0);
        assertEq(invoices(buyer.addr) + invoices(seller.addr), 0);
        assertEq(annual.accountOf(id).closed, 1);
    }

    function test_CloseYear_AboveTheMaximumAtItsPrice() public {
        Agreement memory a = taking(fixedPrice(50_000));
        (a.terms.volume.maximum, a.terms.performance.excessPrice) = (1_500_000, 30_000e18);
        start(a);
        (int256 amount, IYearTypes.Reckoning memory r) = close(0, taken(1_700_000));
        assertEq(r.aboveWh, 200_000);
        assertEq(amount, -200 * 20_000, "at 30,000 instead of 50,000");
    }

    function test_CloseYear_AboveTheMaximumItIsTheSellers() public {
        Agreement memory a = taking(fixedPrice(50_000));
        (a.terms.volume.maximum, a.terms.performance.excessPrice) = (1_500_000, type(int128).min);
        start(a);
        (int256 amount,) = close(0, taken(1_700_000));
        assertEq(amount, -200 * 50_000);
    }

    function test_CloseYear_AnIndexedPriceIsTheMeanOfWhatWasPaid() public {
        start(taking(atIndex(10_000)));
        ISettlementTypes.Year memory y = taken(600_000);
        (y.refusedWh, y.excludedWh) = (400_000, 100_000);
        (int256 amount, IYearTypes.Reckoning memory r) = close(0, y);
        assertEq(r.takePrice, 60_000e18, "30,000,000 for 500 kWh");
        assertEq(amount, 24_000_000);
    }

    function test_CloseYear_AnIndexedPriceOfNothingIsItsFloor() public {
        Agreement memory a = taking(atIndex(10_000));
        a.terms.price.floor = 20_000e18;
        start(a);
        ISettlementTypes.Year memory y;
        y.refusedWh = MINIMUM;
        (int256 amount,) = close(0, y);
        assertEq(amount, 20_000_000);
    }

    function test_CloseYear_AMeanBelowZeroIsZero() public {
        start(taking(difference(50_000)));
        ISettlementTypes.Year memory y = taken(600_000);
        (y.refusedWh, y.numerator) = (400_000, -y.numerator);
        (int256 amount,) = close(0, y);
        assertEq(amount, 0);
    }

    function test_CloseYear_AnEscalatedPriceIsThatOfTheLastDay() public {
        Agreement memory a = taking(fixedPrice(50_000));
        (a.terms.escalation.kind, a.terms.escalation.rate) = (EscalationType.PERCENT, 0.02e18);
        start(a);
        close(0, taken(MINIMUM));
        ISettlementTypes.Year memory y = taken(600_000);
        y.refusedWh = 400_000;
        (, IYearTypes.Reckoning memory r) = close(1, y);
        assertEq(r.takePrice, 51_000e18);
    }

    // ——— short years ———

    function test_CloseYear_ALastYearIsProratedByDays() public {
        start(taking(fixedPrice(50_000)));
        vm.warp(startOf(0) + 73 days - 1);
        Agreement memory a = document();
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest("Termination", c);
        life.terminateByConsent(a, c, signWith(seller, digest), signWith(buyer, digest));
        vm.warp(startOf(0) + 73 days + 1);
        bill(0);
        (int256 amount, IYearTypes.Reckoning memory r) = closeYear(0);
        assertEq(r.inForce, 73);
        assertEq(r.minimum, 200_000);
        assertEq(amount, -4_000_000);
        assertEq(invoice(seller.addr, 0).month, JULY + 2);
        _refused(1, abi.encodeWithSelector(IYearTypes.NoContractYear.selector, id, 1));
    }

    function test_CloseYear_DaysOfSuspensionAreOut() public {
        Agreement memory a = taking(fixedPrice(50_000));
        a.terms.life.forceMajeure = 300 days;
        start(a);
        vm.warp(startOf(0) + 10 days);
        vm.startPrank(seller.addr);
        life.suspend(id, a, 0);
        vm.warp(startOf(0) + 10 days + 73 days + 5 hours);
        life.resume(id, a);
        vm.stopPrank();
        (, IYearTypes.Reckoning memory r) = close(0, taken(0));
        // What is begun of a day counts.
        assertEq(r.inForce, 365 - 73);
        assertEq(r.minimum, 800_000);
    }

    // ——— damages ———

    function test_CloseYear_AvailabilityBelowItsGuaranteeCosts() public {
        start(guaranteeing(fixedPrice(50_000), 9700, 10_000));
        ISettlementTypes.Year memory y = taken(600_000);
        (y.possibleWh, y.unavailableWh) = (10_000_000, 500_000);
        (int256 amount, IYearTypes.Reckoning memory r) = close(0, y);
        assertEq(r.lostWh, 200_000);
        assertEq(amount, -2_000_000);
    }

    function test_CloseYear_WhatIsNotMatchedCosts() public {
        start(_matching(fixedPrice(50_000)));
        ISettlementTypes.Year memory y = taken(600_000);
        (y.consumedWh, y.matchedWh) = (1_000_000, 700_000);
        (int256 amount, IYearTypes.Reckoning memory r) = close(0, y);
        assertEq(r.unmatchedWh, 100_000);
        assertEq(amount, -3_000_000);
    }

    function _matching(Agreement memory a) private view returns (Agreement memory) {
        a.terms.volume.kind = VolumeType.MATCHED;
        (a.terms.volume.matched, a.terms.volume.unmatchedPrice) = (8000, 30_000e18);
        Plant memory first = a.terms.plants[0];
        a.terms.plants = new Plant[](2);
        a.terms.plants[0] = first;
        a.terms.plants[1] = Plant(plant.id, Register.CONSUMPTION, 10_000);
        return a;
    }

    /// @dev 8,000,000 for what is missing, 2,000,000 for availability, 3,000,000 for matching: in this order.
    function _all() private returns (ISettlementTypes.Year memory y) {
        y = taken(600_000);
        (y.possibleWh, y.unavailableWh, y.consumedWh, y.matchedWh) = (10_000_000, 500_000, 1_000_000, 700_000);
    }

    function test_CloseYear_DamagesEndAtTheYearlyCap() public {
        Agreement memory a = guaranteeing(_matching(taking(fixedPrice(50_000))), 9700, 10_000);
        a.terms.performance.yearlyCap = 11_000_000;
        start(a);
        (int256 amount, IYearTypes.Reckoning memory r) = close(0, _all());
        assertEq(r.shortDamages, 8_000_000);
        assertEq(r.availabilityDamages, 2_000_000);
        assertEq(r.matchingDamages, 1_000_000);
        assertEq(amount, -11_000_000);
        (amount,) = close(1, _all());
        assertEq(amount, -11_000_000, "another year's is another's");
    }

    function test_CloseYear_DamagesEndAtTheLifetimeCap() public {
        Agreement memory a = guaranteeing(_matching(taking(fixedPrice(50_000))), 9700, 10_000);
        (a.terms.performance.yearlyCap, a.terms.performance.lifetimeCap) = (11_000_000, 20_000_000);
        start(a);
        close(0, _all());
        (int256 amount, IYearTypes.Reckoning memory r) = close(1, _all());
        assertEq(amount, -9_000_000);
        assertEq(r.availabilityDamages, 1_000_000);
        assertEq(r.matchingDamages, 0);
        (amount,) = close(2, _all());
        assertEq(amount, 0);
        assertEq(annual.accountOf(id).damages, 20_000_000);
    }

    /// @dev Delay comes first, whether or not it is billed.
    function test_CloseYear_DelayUsesTheLifetimeCap() public {
        Agreement memory a = taking(fixedPrice(50_000));
        a.terms.performance.lifetimeCap = 10_000_000;
        (a.terms.operation.target, a.terms.operation.longstop) =
        (uint40(vm.getBlockTimestamp() + 2 hours), uint40(vm.getBlockTimestamp() + 90 days));
        (a.terms.operation.delayPrice, a.terms.operation.delayCounts) = (3_000_000, true);
        (a.terms.operation.capacity, a.terms.operation.least, a.terms.operation.periods) = (8000, 8000, 1);
        a.terms.credit.ofSeller = 0;
        (a.terms.life.start, a.terms.life.end) = (uint40(JULY_FIRST), uint40(JULY_FIRST) + 10 * 365 days);
        id = open(a);
        keep(a);
        vm.warp(a.terms.operation.target + 1 days + 1 hours);
        life.activate(id, a, one(evidenceOf(type(uint256).max)));
        assertEq(ppa.damagesOf(id).delay, 3_000_000);
        (int256 amount,) = close(0, taken(600_000));
        assertEq(amount, -7_000_000);
    }

    // ——— the end ———

    /// @dev What is posted stays until the last year is billed.
    function test_ReleaseCollateral_RevertWhen_AYearIsOpen() public {
        Agreement memory a = taking(fixedPrice(50_000));
        (a.terms.credit.forward, a.terms.credit.months) = (0, 0);
        start(a);
        currency.mint(seller.addr, 1e12);
        vm.startPrank(seller.addr);
        currency.approve(address(ppa), 1e12);
        credit.postCollateral(id, a, seller.addr, 1e12);
        vm.stopPrank();
        vm.warp(startOf(0) + 73 days - 1);
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest("Termination", c);
        life.terminateByConsent(a, c, signWith(seller, digest), signWith(buyer, digest));
        uint256 clearedAt = JULY_FIRST + (31 + 31 + 30 + 20) * 1 days;
        vm.warp(clearedAt);
        vm.prank(seller.addr);
        vm.expectRevert(abi.encodeWithSelector(IAgreementCredit.YearsOpen.selector, id, 0, 1));
        credit.releaseCollateral(id, a, type(uint256).max, seller.addr);
        bill(0);
        closeYear(0);
        vm.prank(seller.addr);
        assertEq(credit.releaseCollateral(id, a, type(uint256).max, seller.addr), 1e12 - 4_000_000);
    }
}
