// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAvailabilityReport} from "../../../contracts/oracle/interfaces/IAvailabilityReport.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Curtailment} from "../../../contracts/oracle/types/Availability.sol";
import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {IYearTypes} from "../../../contracts/ppa/interfaces/IYearTypes.sol";
import {Agreement, NegativeRule} from "../../../contracts/ppa/types/Terms.sol";
import {AvailabilityScene} from "../../fixtures/AvailabilityScene.sol";

/// @notice Energy that could have been produced, and what a plant's availability is counted by.
contract AvailabilityTest is AvailabilityScene {
    /// @dev 40 % of 2,500 Wh less the 500 that were produced, in four periods.
    uint256 private constant DEEMED = 4 * 800;
    uint8 private constant GRID = 1;
    uint8 private constant ECONOMIC = 2;
    uint8 private constant BUYER = 4;
    uint8 private constant FORCE_MAJEURE = 8;

    function _minimum(Agreement memory a) private pure returns (Agreement memory) {
        (a.terms.volume.minimum, a.terms.performance.takeOrPay) = (1, true);
        return a;
    }

    function _year() private view returns (ISettlementTypes.Year memory) {
        return annual.yearOf(id, 0);
    }

    function _refused(Agreement memory a, IYearTypes.Outage memory o, bytes memory error) private {
        vm.expectRevert(error);
        availability.settleAvailability(id, a, o);
    }

    /// @dev A day of 500 Wh a period whose hour from 10:00 on is held back.
    function _held(Agreement memory a, Curtailment cause) private returns (IYearTypes.Outage memory) {
        begin(a);
        return outageOf(settled(a, evenly(500)), heldBack(cause));
    }

    // ——— what is paid ———

    function test_SettleAvailability_PaysWhatAListedCauseHeldBack() public {
        Agreement memory a = _minimum(deeming(fixedPrice(50_000), GRID));
        IYearTypes.Outage memory o = _held(a, Curtailment.GRID);
        ISettlementTypes.Month memory before = monthOf(today - 1);
        int256 numerator = availability.settleAvailability(id, a, o);
        assertEq(numerator, int256(DEEMED) * 50_000 * WAD);
        ISettlementTypes.Month memory m = monthOf(today - 1);
        assertEq(m.numerator, before.numerator + numerator);
        assertEq(_year().excusedWh, DEEMED);
        assertEq(_year().refusedWh, 0);
    }

    /// @dev Never energy: neither the month's nor the year's, nor what the year's energy was paid.
    function test_SettleAvailability_DeemedEnergyIsNotDelivered() public {
        Agreement memory a = _minimum(deeming(fixedPrice(50_000), GRID));
        IYearTypes.Outage memory o = _held(a, Curtailment.GRID);
        (ISettlementTypes.Month memory m, ISettlementTypes.Year memory y) = (monthOf(today - 1), _year());
        assertEq(y.wh, 96 * 200);
        availability.settleAvailability(id, a, o);
        assertEq(monthOf(today - 1).wh, m.wh);
        assertEq(_year().wh, y.wh);
        assertEq(_year().numerator, y.numerator);
    }

    function test_SettleAvailability_ACauseThatIsNotListedIsNotPaid() public {
        Agreement memory a = _minimum(deeming(fixedPrice(50_000), ECONOMIC));
        IYearTypes.Outage memory o = _held(a, Curtailment.FORCE_MAJEURE);
        assertEq(availability.settleAvailability(id, a, o), 0);
        assertEq(_year().excusedWh, DEEMED, "nobody answers for it");
    }

    function test_SettleAvailability_WhatTheBuyerHeldBackIsAvailable() public {
        Agreement memory a = _minimum(deeming(fixedPrice(50_000), GRID));
        IYearTypes.Outage memory o = _held(a, Curtailment.BUYER);
        assertEq(availability.settleAvailability(id, a, o), 0);
        assertEq(_year().excusedWh, 0);
        assertEq(_year().refusedWh, DEEMED);
    }

    function test_SettleAvailability_WhatTheBuyerPaysAsDeemedIsNotRefused() public {
        Agreement memory a = _minimum(deeming(fixedPrice(50_000), BUYER));
        IYearTypes.Outage memory o = _held(a, Curtailment.BUYER);
        assertEq(availability.settleAvailability(id, a, o), int256(DEEMED) * 50_000 * WAD);
        assertEq(_year().excusedWh, DEEMED);
        assertEq(_year().refusedWh, 0);
    }

    function test_SettleAvailability_NothingHeldBackNeedsNoReading() public {
        Agreement memory a = guaranteeing(fixedPrice(50_000), 9700, 20_000);
        begin(a);
        settled(a, evenly(500));
        IYearTypes.Outage memory o;
        o.report = reported(today - 1, periodsWith(8, 16, entry(0, 6000, Curtailment.NONE)));
        assertEq(availability.settleAvailability(id, a, o), 0);
        // 40 % of 10 kW for 24 hours, and of 6 kW for two.
        assertEq(_year().possibleWh, 96_000);
        assertEq(_year().unavailableWh, 4800);
    }

    function test_SettleAvailability_ExcusedPeriodsDoNotCountToAvailability() public {
        Agreement memory a = guaranteeing(fixedPrice(50_000), 9700, 20_000);
        begin(a);
        ISettlementTypes.Delivery memory d = settled(a, evenly(500));
        IYearTypes.Outage memory o = outageOf(d, periodsWith(40, 44, entry(2500, 9000, Curtailment.GRID)));
        availability.settleAvailability(id, a, o);
        assertEq(_year().possibleWh, 96_000 - 4000);
        assertEq(_year().unavailableWh, 0);
    }

    function test_SettleAvailability_WhatIsNotReportedDoesNotCount() public {
        Agreement memory a = guaranteeing(fixedPrice(50_000), 9700, 20_000);
        begin(a);
        ISettlementTypes.Delivery memory d = settled(a, evenly(500));
        IYearTypes.Outage memory o = outageOf(d, periodsWith(0, 48, hex"ffffffffffffffffff"));
        availability.settleAvailability(id, a, o);
        assertEq(_year().possibleWh, 48_000);
    }

    function test_SettleAvailability_OfAPeriodThatWasNotReadNothingIsDeemed() public {
        Agreement memory a = deeming(fixedPrice(50_000), GRID);
        begin(a);
        uint32[] memory grown = evenly(500);
        (grown[41], grown[42]) = (UNREAD, 1000);
        ISettlementTypes.Delivery memory d = settled(a, grown);
        // The period that carries the gap's energy has 1,000 of 2,500.
        int256 numerator = availability.settleAvailability(id, a, outageOf(d, heldBack(Curtailment.GRID)));
        assertEq(numerator, (800 + 600 + 800) * 50_000 * WAD);
    }

    // ——— prices ———

    function test_SettleAvailability_WaitsForItsPrices() public {
        Agreement memory a = deeming(atIndex(10_000), GRID);
        a.terms.settlement.fallbackDays = 0;
        IYearTypes.Outage memory o = _held(a, Curtailment.GRID);
        _refused(
            a,
            o,
            abi.encodeWithSelector(IYearTypes.DeemedNotPriced.selector, id, today - 1, uint256(15) << 40)
        );
        report(today - 1, pricesWith(90_000, 40, 42, 60_000));
        int256 numerator = availability.settleAvailability(id, a, o);
        assertEq(numerator, (1600 * 50_000 + 1600 * 80_000) * WAD);
    }

    /// @dev Nobody owes for energy that was not produced because its price was negative.
    function test_SettleAvailability_NeverBelowZero() public {
        Agreement memory a = deeming(atIndex(10_000), GRID);
        IYearTypes.Outage memory o = _held(a, Curtailment.GRID);
        report(today - 1, pricesWith(-70_000, 42, 44, 60_000));
        assertEq(availability.settleAvailability(id, a, o), 1600 * 50_000 * WAD);
    }

    function test_SettleAvailability_ADifferenceIsNotPaidForTheMarketsPrice() public {
        Agreement memory a = deeming(difference(50_000), GRID);
        IYearTypes.Outage memory o = _held(a, Curtailment.GRID);
        // Strike − index, the index not below zero, the difference neither.
        report(today - 1, pricesWith(-70_000, 42, 44, 80_000));
        assertEq(availability.settleAvailability(id, a, o), 1600 * 50_000 * WAD);
    }

    function test_SettleAvailability_WhatARunLeavesUnpaidStaysUnpaid() public {
        Agreement memory a = deeming(withRuns(fixedPrice(50_000), NegativeRule.ANY, 0, false), GRID);
        IYearTypes.Outage memory o = _held(a, Curtailment.GRID);
        report(today - 1, pricesWith(-70_000, 42, 44, 80_000));
        assertEq(availability.settleAvailability(id, a, o), 1600 * 50_000 * WAD);
    }

    /// @dev A plant may stand still where the index is negative, not where it likes.
    function test_SettleAvailability_CurtailedEnergyIsPaidOnlyWhereTheIndexIsNegative() public {
        Agreement memory a =
            _minimum(deeming(withRuns(fixedPrice(50_000), NegativeRule.CURTAIL, 0, false), ECONOMIC));
        IYearTypes.Outage memory o = _held(a, Curtailment.ECONOMIC);
        _refused(
            a,
            o,
            abi.encodeWithSelector(IYearTypes.DeemedNotPriced.selector, id, today - 1, uint256(15) << 40)
        );
        report(today - 1, pricesWith(-1, 42, 44, 0));
        assertEq(availability.settleAvailability(id, a, o), 1600 * 50_000 * WAD);
        assertEq(_year().excusedWh, 1600);
    }

    function test_SettleAvailability_BeforeOperationAndInSuspensionNothingIsDeemed() public {
        Agreement memory a = _minimum(deeming(fixedPrice(50_000), GRID));
        begin(a);
        vm.warp(today * 1 days + 42 * 900);
        vm.prank(seller.addr);
        life.suspend(id, a, 0);
        ISettlementTypes.Delivery memory d = settled(a, evenly(500));
        int256 numerator = availability.settleAvailability(id, a, outageOf(d, heldBack(Curtailment.GRID)));
        assertEq(numerator, 1600 * 50_000 * WAD);
        assertEq(_year().possibleWh, 40 * 1000, "until it was suspended, without the hour that is excused");
    }

    // ——— what is refused ———

    function test_SettleAvailability_RevertWhen_AlreadyReported() public {
        Agreement memory a = deeming(fixedPrice(50_000), GRID);
        IYearTypes.Outage memory o = _held(a, Curtailment.GRID);
        availability.settleAvailability(id, a, o);
        assertEq(availability.reportedOf(id, today - 1), 1);
        _refused(a, o, abi.encodeWithSelector(IYearTypes.PlantDayReported.selector, id, today - 1, 0));
    }

    function test_SettleAvailability_RevertWhen_OtherMethod() public {
        Agreement memory a = deeming(fixedPrice(50_000), GRID);
        begin(a);
        ISettlementTypes.Delivery memory d = settled(a, evenly(500));
        bytes32 other = keccak256("as the owner likes");
        IYearTypes.Outage memory o =
            IYearTypes.Outage(0, posted(today - 1, other, heldBack(Curtailment.GRID)), d.proof, d.profile);
        vm.warp(vm.getBlockTimestamp() + 1 days);
        _refused(a, o, abi.encodeWithSelector(IYearTypes.OtherMethod.selector, other, METHOD));
    }

    function test_SettleAvailability_RevertWhen_TheReportIsNotFinal() public {
        Agreement memory a = deeming(fixedPrice(50_000), GRID);
        begin(a);
        ISettlementTypes.Delivery memory d = settled(a, evenly(500));
        IYearTypes.Outage memory o =
            IYearTypes.Outage(0, posted(today - 1, METHOD, heldBack(Curtailment.GRID)), d.proof, d.profile);
        uint256 now_ = vm.getBlockTimestamp();
        _refused(
            a,
            o,
            abi.encodeWithSelector(
                IAvailabilityReport.ReportNotFinal.selector,
                crew.fleet,
                uint32(today - 1),
                reports.finalAt(uint40(now_)),
                now_
            )
        );
    }

    function test_SettleAvailability_RevertWhen_OtherSite() public {
        Agreement memory a = deeming(fixedPrice(50_000), GRID);
        IYearTypes.Outage memory o = _held(a, Curtailment.GRID);
        o.proof.leaf.site = OTHER;
        _refused(a, o, abi.encodeWithSelector(IAgreementTypes.WrongSite.selector, OTHER, plant.id));
        (o.proof.leaf.site, o.report.site) = (plant.id, OTHER);
        _refused(a, o, abi.encodeWithSelector(IAgreementTypes.WrongSite.selector, OTHER, plant.id));
    }

    function test_SettleAvailability_RevertWhen_OfAttestersThatWereNotAgreed() public {
        Agreement memory a = deeming(fixedPrice(50_000), GRID);
        a.terms.parties.attesters = keccak256("others");
        begin(a);
        IYearTypes.Outage memory o;
        o.report = reported(today - 1, heldBack(Curtailment.GRID));
        _refused(
            a,
            o,
            abi.encodeWithSelector(
                IAgreementTypes.WrongAttesters.selector,
                crew.fleet,
                oracle.fleetOf(crew.fleet).quorumId,
                keccak256("others")
            )
        );
    }

    /// @dev An early leaf would leave out what was produced later in the day.
    function test_SettleAvailability_RevertWhen_NotTheDaysLast() public {
        Agreement memory a = deeming(fixedPrice(50_000), GRID);
        begin(a);
        uint32[] memory half = new uint32[](48);
        ISettlementTypes.Delivery memory d = deliver(half);
        IYearTypes.Outage memory o =
            IYearTypes.Outage(0, reported(today, heldBack(Curtailment.GRID)), d.proof, d.profile);
        uint256 noon = today * 1 days + 12 hours;
        bytes memory error =
            abi.encodeWithSelector(IYearTypes.NotTheDaysLast.selector, noon, noon, (today + 1) * 1 days);
        _refused(a, o, error);
    }

    function test_SettleAvailability_RevertWhen_OfAnotherDay() public {
        Agreement memory a = deeming(fixedPrice(50_000), GRID);
        begin(a);
        settled(a, evenly(2000));
        ISettlementTypes.Delivery memory d = settled(a, evenly(0));
        uint256 day = today - 2;
        IYearTypes.Outage memory o =
            IYearTypes.Outage(0, reported(day, heldBack(Curtailment.GRID)), d.proof, d.profile);
        uint256 read = (day + 2) * 1 days;
        _refused(a, o, abi.encodeWithSelector(IYearTypes.NotTheDaysLast.selector, read, read, read - 1 days));
    }

    function test_SettleAvailability_RevertWhen_WrongProfile() public {
        Agreement memory a = deeming(fixedPrice(50_000), GRID);
        IYearTypes.Outage memory o = _held(a, Curtailment.GRID);
        o.profile[483] = 0;
        _refused(
            a,
            o,
            abi.encodeWithSelector(
                IAgreementTypes.WrongProfile.selector, keccak256(o.profile), o.proof.leaf.profile
            )
        );
    }

    /// @dev A profile of nothing produced, and the leaf that would commit to it: it is in no batch.
    function test_SettleAvailability_RevertWhen_TheLeafIsInNoBatch() public {
        Agreement memory a = deeming(fixedPrice(50_000), GRID);
        IYearTypes.Outage memory o = _held(a, Curtailment.GRID);
        o.profile = new bytes(96 * 12);
        o.proof.leaf.profile = keccak256(o.profile);
        _refused(
            a,
            o,
            abi.encodeWithSelector(
                IMeterOracle.InvalidProof.selector, leafHash(o.proof.leaf), o.proof.batch.root
            )
        );
    }

    function test_SettleAvailability_RevertWhen_NoClause() public {
        Agreement memory a = fixedPrice(50_000);
        begin(a);
        IYearTypes.Outage memory o;
        o.report = reported(today, heldBack(Curtailment.GRID));
        _refused(a, o, abi.encodeWithSelector(IYearTypes.NoAvailabilityClause.selector, id));
        o.plant = 1;
        _refused(a, o, abi.encodeWithSelector(IAgreementTypes.UnknownPlant.selector, 1, 1));
    }

    function test_SettleAvailability_RevertWhen_NobodyKnowsHowItWouldHaveBeenUsed() public {
        Agreement memory a = deeming(asConsumed(fixedPrice(50_000)), GRID);
        begin(a);
        IYearTypes.Outage memory o;
        o.report = reported(today, heldBack(Curtailment.GRID));
        _refused(a, o, abi.encodeWithSelector(IYearTypes.NoPotential.selector, 0, Register.CONSUMPTION));
    }

    function test_SettleAvailability_RevertWhen_NotTheDocumentOfTheDay() public {
        Agreement memory a = deeming(fixedPrice(50_000), GRID);
        IYearTypes.Outage memory o = _held(a, Curtailment.GRID);
        Agreement memory other = copyOf(a);
        other.terms.performance.deemedCauses = 15;
        _refused(
            other,
            o,
            abi.encodeWithSelector(IAgreementTypes.NotInForce.selector, id, digestOf(other), digestOf(a))
        );
    }
}
