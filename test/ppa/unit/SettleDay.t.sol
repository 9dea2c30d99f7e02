// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEntitlements} from "../../../contracts/oracle/interfaces/IEntitlements.sol";
import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../../contracts/oracle/types/Site.sol";
import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {Agreement, EscalationType, NegativeRule, Plant} from "../../../contracts/ppa/types/Terms.sol";
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
        assertEq(abi.encode(settlement.dayOf(id, day)), new bytes(128), "no record of its own");
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

    /// @dev Two plants of one meter, whose leaves reach into the day as far as they do, in either order.
    function test_SettleDay_PlantsOfWhichOneWasReadFurther() public {
        for (uint256 order; order < 2; ++order) {
            uint256 state = vm.snapshotState();
            Agreement memory a = fixedPrice(68_000);
            Plant[] memory plants = new Plant[](2);
            (plants[0], plants[1]) = (Plant(plant.id, Register.GENERATION, 1000), a.terms.plants[0]);
            a.terms.plants = plants;
            toNextDay(1 days - PERIOD);
            uint256 day = vm.getBlockTimestamp() / 1 days + 1;
            today = day;
            (a.terms.life.start, a.terms.life.end) = (uint40(day * 1 days), uint40(day * 1 days) + YEARS);
            a.deadline = uint40(vm.getBlockTimestamp()) + 1 days;
            id = open(a);
            uint256 other = grant(Register.GENERATION, 1000, 0);
            entitlement = grant(Register.DIRECT_EXPORT, SHARE, 0);
            life.bind(id, a, other);
            life.bind(id, a, entitlement);
            nextPeriod();
            // One of a site is of all its entitlements.
            entitlements.checkpoint(entitlement, leafAt(bytes32(0)));
            uint32[] memory morning = new uint32[](48);
            for (uint256 k; k < 48; ++k) {
                morning[k] = 1000;
            }
            (uint64 g, uint64 e) = (generated, exported);
            ISettlementTypes.Delivery[] memory both = new ISettlementTypes.Delivery[](2);
            both[order] = deliver(morning);
            (both[order].plant, both[order].entitlement) = (0, other);
            (generated, exported) = (g, e);
            both[1 - order] = deliver(evenly(1000));
            both[1 - order].plant = 1;
            vm.prank(seller.addr);
            settlement.settleDay(id, a, both);
            assertEq(monthOf(day).wh, 48 * 100 + 96 * 400);
            assertEq(settlement.dayOf(id, day).delivered, 2, "the first plant's afternoon is to come");
            vm.revertToState(state);
        }
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

    // ——— helpers ———

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
