// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DayProfile} from "../../../contracts/oracle/DayProfile.sol";
import {IEntitlements} from "../../../contracts/oracle/interfaces/IEntitlements.sol";
import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../../contracts/oracle/types/Site.sol";
import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {IDayPrices} from "../../../contracts/ppa/interfaces/IDayPrices.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {Agreement, EscalationType, NegativeRule, VolumeType} from "../../../contracts/ppa/types/Terms.sol";
import {SettlementFixture} from "../../fixtures/SettlementFixture.sol";

/// @notice Days of an agreement as produced (SettleDay.tree).
contract SettleDayTest is SettlementFixture {
    uint256 private constant HOURLY = 15;

    function test_SettleDay_AFixedPrice() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        assertEq(settle(a, evenly(1000)), NOTHING);
        ISettlementTypes.Month memory m = monthOf(day);
        assertEq(m.numerator, 96 * 400 * 68_000 * WAD);
        assertEq(m.wh, 96 * 400);
        assertEq(m.excludedWh, 0);
        assertEq(m.settledDays, m.begunDays);
        assertEq(m.settledDays, 1 << dateOf(day) - 1);
        assertEq(abi.encode(settlement.dayOf(id, day)), new bytes(96), "no record of its own");
    }

    function test_SettleDay_ADifference() public {
        Agreement memory a = difference(68_000);
        begin(a);
        report(today, pricesWith(50_000, 40, 60, 90_000));
        uint256 day = today;
        assertEq(settle(a, evenly(1000)), NOTHING);
        assertEq(monthOf(day).numerator, (76 * 400 * 18_000 - 20 * 400 * 22_000) * WAD);
    }

    function test_SettleDay_AnIndex() public {
        Agreement memory a = atIndex(4000);
        begin(a);
        report(today, flat(50_000));
        uint256 day = today;
        settle(a, evenly(1000));
        assertEq(monthOf(day).numerator, 96 * 400 * 46_000 * WAD);
    }

    /// @dev All that an invoice needs of a day is in its two events.
    function test_SettleDay_TellsItsPeriods() public {
        Agreement memory a = withRuns(fixedPrice(68_000), NegativeRule.ANY, 0, false);
        begin(a);
        report(today, pricesWith(50_000, 48, 52, -1));
        uint256 day = today;
        ISettlementTypes.Delivery memory d = deliver(evenly(1001));
        ISettlementTypes.Masks memory m;
        (m.paid, m.excluded) = (ALL & ~(uint96(HOURLY) << 48), uint96(HOURLY) << 48);
        bytes memory vector = packed(sharesOf(0, evenly(1001)));
        ISettlementTypes.Claim memory claim = ISettlementTypes.Claim({
            site: plant.id,
            commitment: batchHash(d.proof.batch),
            readAt: uint40(day + 1) * 1 days,
            from: uint40(day) * 1 days,
            to: uint40(day + 1) * 1 days,
            wh: 38_438,
            read: ALL,
            own: ALL
        });
        uint64 unpaid = 1601;
        int256 numerator = int256(uint256(claim.wh - unpaid)) * 68_000 * WAD;
        vm.expectEmit(address(ppa));
        emit ISettlementTypes.EnergyDelivered(id, day, entitlement, claim);
        vm.expectEmit(address(ppa));
        emit ISettlementTypes.DaySettled(
            id, day, NOTHING, m, ISettlementTypes.Sums(numerator, claim.wh, unpaid), vector
        );
        settlement.settleDay(id, a, one(d));
        assertEq(monthOf(day).excludedWh, unpaid, "excluded energy counts (PPA-3)");
        assertEq(monthOf(day).wh, claim.wh);
    }

    // ——— what waits ———

    function test_SettleDay_PeriodsWithoutAPriceWait() public {
        Agreement memory a = atIndex(0);
        begin(a);
        uint256 day = today;
        uint32 parcel = settle(a, evenly(1000));
        assertEq(parcel, 0);
        assertEq(monthOf(day).numerator, 0);
        assertEq(monthOf(day).settledDays, 0);
        bytes memory vector = packed(sharesOf(0, evenly(1000)));
        (bytes20 hash, uint96 pending) = settlement.parcelOf(id, day, 0);
        assertEq(hash, bytes20(keccak256(vector)));
        assertEq(pending, ALL);
        _nothingNew(a, day, 0, vector);

        report(day, flat(50_000));
        settlement.settlePending(id, a, day, 0, vector);
        assertEq(monthOf(day).numerator, 96 * 400 * 50_000 * WAD);
        assertEq(monthOf(day).settledDays, 1 << dateOf(day) - 1);
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.NoParcel.selector, id, day, 0));
        settlement.settlePending(id, a, day, 0, vector);
    }

    function _nothingNew(Agreement memory a, uint256 day, uint32 parcel, bytes memory vector) private {
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.NothingNewlyPriced.selector, id, day, parcel));
        settlement.settlePending(id, a, day, parcel, vector);
    }

    function test_SettlePending_RevertWhen_WrongVector() public {
        Agreement memory a = atIndex(0);
        begin(a);
        uint256 day = today;
        settle(a, evenly(1000));
        report(day, flat(50_000));
        bytes memory vector = packed(sharesOf(0, evenly(2000)));
        bytes memory kept = packed(sharesOf(0, evenly(1000)));
        vm.expectRevert(
            abi.encodeWithSelector(
                ISettlementTypes.WrongVector.selector,
                bytes32(bytes20(keccak256(vector))),
                bytes32(bytes20(keccak256(kept)))
            )
        );
        settlement.settlePending(id, a, day, 0, vector);
    }

    /// @dev The day's last two hours begin a run whose length the next day tells.
    function test_SettleDay_TheEndOfARunWaitsForTheNextDay() public {
        Agreement memory a = withRuns(fixedPrice(68_000), NegativeRule.WHOLE_RUN, 4, true);
        begin(a);
        uint256 day = today;
        report(day, pricesWith(50_000, 88, 96, -5));
        assertEq(settle(a, evenly(1000)), 0);
        (, uint96 pending) = settlement.parcelOf(id, day, 0);
        assertEq(pending, 255 << 88);
        assertEq(monthOf(day).numerator, 88 * 400 * 68_000 * WAD);

        report(day + 1, pricesWith(50_000, 0, 8, -5));
        settlement.settlePending(id, a, day, 0, packed(sharesOf(0, evenly(1000))));
        assertEq(monthOf(day).numerator, 88 * 400 * 68_000 * WAD, "four hours: not paid");
        assertEq(monthOf(day).excludedWh, 8 * 400);
        assertEq(settle(a, evenly(1000)), NOTHING);
        assertEq(monthOf(day + 1).excludedWh - (sameMonth(day) ? 8 * 400 : 0), 8 * 400, "nor its other half");
    }

    function test_SettleDay_ARunThatEndsShortIsPaid() public {
        Agreement memory a = withRuns(fixedPrice(68_000), NegativeRule.WHOLE_RUN, 4, true);
        begin(a);
        uint256 day = today;
        report(day, pricesWith(50_000, 88, 96, -5));
        settle(a, evenly(1000));
        report(day + 1, pricesWith(50_000, 0, 4, -5));
        settlement.settlePending(id, a, day, 0, packed(sharesOf(0, evenly(1000))));
        assertEq(monthOf(day).numerator, 96 * 400 * 68_000 * WAD);
        assertEq(monthOf(day).excludedWh, 0);
    }

    /// @dev The day before has no price, so whether the first hours are in a long run is not known; nothing else waits.
    function test_SettleDay_TheBeginningOfARunWaitsForTheDayBefore() public {
        Agreement memory a = withRuns(fixedPrice(68_000), NegativeRule.FROM_NTH, 3, true);
        begin(a);
        uint256 day = today;
        report(day, pricesWith(50_000, 0, 16, -5));
        assertEq(settle(a, evenly(1000)), 0);
        (, uint96 pending) = settlement.parcelOf(id, day, 0);
        assertEq(pending, 255, "the third and fourth hour are unpaid either way");
        assertEq(monthOf(day).excludedWh, 8 * 400);
        report(day - 1, pricesWith(50_000, 92, 96, -5));
        settlement.settlePending(id, a, day, 0, packed(sharesOf(0, evenly(1000))));
        assertEq(monthOf(day).excludedWh, 12 * 400, "the second hour is the run's third");
    }

    // ——— whose period it is ———

    function test_SettleDay_ASuspendedPeriodIsNotPaid() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        vm.warp(day * 1 days + 10 hours);
        vm.prank(seller.addr);
        life.suspend(id, a, 0);
        vm.warp(day * 1 days + 15 hours);
        vm.prank(seller.addr);
        life.resume(id, a);
        assertEq(settle(a, evenly(1000)), NOTHING);
        assertEq(monthOf(day).numerator, 76 * 400 * 68_000 * WAD);
        assertEq(monthOf(day).wh, 76 * 400);
        assertEq(monthOf(day).settledDays, 1 << dateOf(day) - 1);
    }

    function test_SettleDay_WhileItIsSuspendedNothingIsPaid() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        vm.warp(day * 1 days + 10 hours);
        vm.prank(seller.addr);
        life.suspend(id, a, 0);
        settle(a, evenly(1000));
        settle(a, evenly(1000));
        assertEq(monthOf(day).numerator, 40 * 400 * 68_000 * WAD);
        assertEq(settlement.monthOf(id, monthNumber(day)).wh, 40 * 400);
    }

    function test_SettleDay_AfterItsEndNothingIsPaid() public {
        Agreement memory a = fixedPrice(68_000);
        a.terms.life.extends = false;
        begin(a);
        uint256 day = today;
        vm.warp(day * 1 days + 12 hours);
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest("Termination", c);
        life.terminateByConsent(a, c, signWith(seller, digest), signWith(buyer, digest));
        vm.warp(day * 1 days + 12 hours);
        // The entitlement ends with the agreement, at a checkpoint of that period.
        uint32[] memory morning = new uint32[](48);
        for (uint256 k; k < 48; ++k) {
            morning[k] = 1000;
        }
        ISettlementTypes.Delivery memory d = deliver(morning);
        entitlements.checkpoint(entitlement, d.proof);
        vm.prank(seller.addr);
        settlement.settleDay(id, a, one(d));
        assertEq(monthOf(day).numerator, 48 * 400 * 68_000 * WAD);
        assertEq(monthOf(day).settledDays, 1 << dateOf(day) - 1, "nothing of the day is to come");
    }

    function test_SettleDay_TestEnergyHasItsOwnPrice() public {
        Agreement memory a = fixedPrice(68_000);
        a.terms.price.testPrice = 30_000 * 1e18;
        uint40 now_ = uint40(vm.getBlockTimestamp());
        a.terms.operation.target = now_ + 90 days;
        a.terms.operation.longstop = now_ + LONGSTOP;
        a.terms.operation.capacity = 12_000;
        a.terms.operation.least = 8000;
        a.terms.operation.periods = 4;
        begin(a);
        uint256 day = today;
        assertEq(settle(a, evenly(1000)), NOTHING);
        assertEq(monthOf(day).numerator, 96 * 400 * 30_000 * WAD);
        assertEq(monthOf(day).wh, 96 * 400);
    }

    // ——— whose day it is ———

    function test_SettleDay_InPartsIsTheSame() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        uint32[] memory morning = new uint32[](40);
        for (uint256 k; k < 40; ++k) {
            morning[k] = 999;
        }
        (uint64 g, uint64 e) = (generated, exported);
        ISettlementTypes.Delivery memory d = deliver(morning);
        vm.prank(seller.addr);
        settlement.settleDay(id, a, one(d));
        assertEq(monthOf(day).settledDays, 0);
        assertEq(settlement.dayOf(id, day).delivered, 0);
        (generated, exported) = (g, e);
        settle(a, evenly(999));
        uint256 wh = uint256(96) * 999 * 4 / 10;
        assertEq(monthOf(day).wh, wh);
        assertEq(monthOf(day).numerator, int256(wh) * 68_000 * WAD);
        assertEq(monthOf(day).settledDays, 1 << dateOf(day) - 1);
    }

    function test_SettleDay_TwiceIsRefused() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        settlement.settleDay(id, a, one(d));
        uint40 at = d.proof.leaf.readAt;
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.NothingNew.selector, entitlement, at, at));
        settlement.settleDay(id, a, one(d));
    }

    function test_SettleDay_ByTheDocumentOfTheDay() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        vm.warp(day * 1 days + 5 hours);
        Agreement memory next = following(id, a);
        next.terms.price.amount = 70_000 * 1e18;
        bytes32 digest = amend(id, a, next);
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.NotInForce.selector, id, digest, bytes32(id)));
        settlement.settleDay(id, next, one(d));
        settlement.settleDay(id, a, one(d));
        d = deliver(evenly(1000));
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.NotInForce.selector, id, bytes32(id), digest));
        settlement.settleDay(id, a, one(d));
        settlement.settleDay(id, next, one(d));
        int256 both = monthOf(day).numerator;
        if (!sameMonth(day)) both += monthOf(day + 1).numerator;
        assertEq(both, 96 * 400 * 138_000 * WAD);
    }

    function test_SettleDay_AContractYearsPrice() public {
        Agreement memory a = fixedPrice(68_000);
        a.terms.escalation.kind = EscalationType.PERCENT;
        a.terms.escalation.rate = 0.025e18;
        begin(a);
        // The day before its first anniversary, and that day.
        uint256 anniversary = today + (leapDayWithin(today) ? 366 : 365);
        skipTo(a, anniversary - 1);
        int256 before = monthOf(anniversary - 1).numerator;
        settle(a, evenly(1000));
        int256 last = monthOf(anniversary - 1).numerator - before;
        assertEq(last, 96 * 400 * 68_000 * WAD);
        before = monthOf(anniversary).numerator;
        settle(a, evenly(1000));
        assertEq(monthOf(anniversary).numerator - before, 96 * 400 * 69_700 * WAD);
    }

    // ——— what is refused ———

    function test_SettleDay_RevertWhen_NothingDelivered() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        vm.expectRevert(ISettlementTypes.NothingDelivered.selector);
        settlement.settleDay(id, a, new ISettlementTypes.Delivery[](0));
    }

    function test_SettleDay_RevertWhen_TwoDaysAtOnce() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        ISettlementTypes.Delivery[] memory both = new ISettlementTypes.Delivery[](2);
        both[0] = deliver(evenly(1000));
        both[1] = deliver(evenly(1000));
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.OtherDay.selector, 1, today - 1, today - 2));
        settlement.settleDay(id, a, both);
    }

    function test_SettleDay_RevertWhen_TheEntitlementServesAnother() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        d.entitlement = 77;
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.EntitlementOfAnother.selector, 77, 0, id));
        settlement.settleDay(id, a, one(d));
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.EntitlementOfAnother.selector, 77, 0, id));
        settlement.settleGap(id, a, 77, 900, 0);
    }

    function test_SettleDay_RevertWhen_UnknownPlant() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        d.plant = 1;
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.UnknownPlant.selector, 1, 1));
        settlement.settleDay(id, a, one(d));
    }

    /// @dev The document in force lists another share than the entitlement that is still bound.
    function test_SettleDay_RevertWhen_OtherPlant() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        Agreement memory next = following(id, a);
        next.terms.plants[0].share = SHARE + 1;
        amend(id, a, next);
        settle(a, evenly(1000));
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        vm.expectRevert(
            abi.encodeWithSelector(
                ISettlementTypes.OtherPlant.selector, entitlement, plant.id, Register.DIRECT_EXPORT, SHARE
            )
        );
        settlement.settleDay(id, next, one(d));
    }

    function test_SettleDay_RevertWhen_AttestedByOthers() public {
        Agreement memory a = fixedPrice(68_000);
        bytes32 agreed = keccak256("others");
        bytes32 by = a.terms.parties.attesters;
        a.terms.parties.attesters = agreed;
        begin(a);
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementTypes.WrongAttesters.selector, crew.fleet, by, agreed)
        );
        settlement.settleDay(id, a, one(d));
    }

    function test_SettleDay_RevertWhen_TheIndexCountsAnotherCurrency() public {
        Agreement memory a = atIndex(0);
        a.terms.parties.currency = address(registry);
        begin(a);
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        vm.expectRevert(
            abi.encodeWithSelector(
                IDayPrices.SeriesOfAnotherCurrency.selector, series, address(currency), address(registry)
            )
        );
        settlement.settleDay(id, a, one(d));
    }

    function test_SettleDay_RevertWhen_TheProfileIsNotTheLeafs() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        bytes32 expected = keccak256(d.profile);
        d.profile[3] = 0x01;
        vm.expectRevert(
            abi.encodeWithSelector(DayProfile.ProfileHashWrong.selector, keccak256(d.profile), expected)
        );
        settlement.settleDay(id, a, one(d));
    }

    function test_SettleDay_RevertWhen_UnknownAgreement() public {
        Agreement memory a = fixedPrice(68_000);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.UnknownAgreement.selector, 5));
        settlement.settlePending(5, a, 20_000, 0, "");
    }

    // ——— gaps ———

    function test_SettleDay_AGapWaitsAndTakesItsWorstPrice() public {
        Agreement memory a = atIndex(0);
        begin(a);
        uint256 day = today;
        int64[] memory prices = pricesWith(50_000, 40, 48, 90_000);
        prices[43] = 20_000;
        report(day, prices);
        uint32[] memory grown = evenly(1000);
        for (uint256 k = 40; k < 47; ++k) {
            grown[k] = UNREAD;
        }
        grown[47] = 8000;
        assertEq(settle(a, grown), NOTHING);
        uint40 to = uint40(day * 1 days + 48 * PERIOD);
        ISettlementTypes.Gap memory gap = settlement.gapOf(entitlement, to);
        assertEq(gap.wh, 3200);
        assertEq(gap.from, day * 1 days + 40 * PERIOD);
        assertEq(monthOf(day).numerator, 88 * 400 * 50_000 * WAD);
        assertEq(monthOf(day).settledDays, 0);
        assertEq(settlement.dayOf(id, day).open, 1);

        vm.expectRevert(
            abi.encodeWithSelector(ISettlementTypes.GapNotRipe.selector, entitlement, to, to + 30 days)
        );
        settlement.settleGap(id, a, entitlement, to, 0);
        vm.warp(to + 30 days);
        assertTrue(settlement.settleGap(id, a, entitlement, to, 0));
        assertEq(monthOf(day).numerator, (88 * 400 * 50_000 + 3200 * 20_000) * WAD);
        assertEq(monthOf(day).wh, 96 * 400);
        assertEq(monthOf(day).settledDays, 1 << dateOf(day) - 1);
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.NoGap.selector, entitlement, to));
        settlement.settleGap(id, a, entitlement, to, 0);
    }

    /// @dev Over two midnights, a day a call; a day without a price stops it.
    function test_SettleGap_DayByDay() public {
        Agreement memory a = atIndex(0);
        begin(a);
        uint256 day = today;
        uint32[] memory grown = new uint32[](60);
        for (uint256 k; k < 60; ++k) {
            grown[k] = 1000;
        }
        report(day, pricesWith(50_000, 70, 71, 30_000));
        ISettlementTypes.Delivery memory first = deliver(grown);
        vm.prank(seller.addr);
        settlement.settleDay(id, a, one(first));
        today = day + 2;
        grown = evenly(1000);
        for (uint256 k; k < 10; ++k) {
            grown[k] = UNREAD;
        }
        grown[10] = 5000;
        report(day + 2, flat(60_000));
        ISettlementTypes.Delivery memory second = deliver(grown);
        vm.prank(seller.addr);
        settlement.settleDay(id, a, one(second));
        uint40 to = uint40((day + 2) * 1 days + 11 * PERIOD);
        vm.warp(to + 30 days);
        assertFalse(settlement.settleGap(id, a, entitlement, to, 1));
        ISettlementTypes.Gap memory gap = settlement.gapOf(entitlement, to);
        assertEq(gap.worst, 30_000 * WAD);
        assertEq(gap.from, (day + 1) * 1 days);
        vm.expectRevert(
            abi.encodeWithSelector(ISettlementTypes.GapNotPriced.selector, entitlement, day + 1, uint256(ALL))
        );
        settlement.settleGap(id, a, entitlement, to, 0);
        report(day + 1, pricesWith(50_000, 5, 6, 10_000));
        int256 before = monthOf(day + 2).numerator;
        assertTrue(settlement.settleGap(id, a, entitlement, to, 0));
        assertEq(monthOf(day + 2).numerator - before, 2000 * 10_000 * WAD);
    }

    /// @dev A register that stood still while it was not read left nothing to price.
    function test_SettleDay_AGapWithoutEnergyIsNone() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        uint32[] memory grown = evenly(0);
        (grown[10], grown[11]) = (UNREAD, UNREAD);
        settle(a, grown);
        assertEq(monthOf(day).settledDays, 1 << dateOf(day) - 1);
    }

    // ——— helpers ———

    function dateOf(uint256 day) private pure returns (uint256 date) {
        for (date = 1; monthNumber(day - date) == monthNumber(day); ++date) {}
    }

    function sameMonth(uint256 day) private pure returns (bool) {
        return monthNumber(day) == monthNumber(day + 1);
    }

    function leapDayWithin(uint256 day) private pure returns (bool found) {
        for (uint256 i; i < 366 && !found; ++i) {
            found = dateOf(day + i) == 29 && monthNumber(day + i) % 12 == 1;
        }
    }

    /// @dev The plant stands still until then, and the owner of its meter claims over it.
    function skipTo(Agreement memory a, uint256 day) private {
        today = day - 1;
        ISettlementTypes.Delivery memory d = deliver(evenly(0));
        vm.prank(seller.addr);
        settlement.settleDay(id, a, one(d));
    }
}
