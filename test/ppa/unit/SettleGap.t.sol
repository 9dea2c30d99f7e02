// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {PERIOD, SiteId} from "../../../contracts/oracle/types/Site.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {Agreement, Plant} from "../../../contracts/ppa/types/Terms.sol";
import {SettlementFixture} from "../../fixtures/SettlementFixture.sol";

/// @notice Energy of periods that were not read one by one (SettleDay.tree).
contract SettleGapTest is SettlementFixture {
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

    /// @dev The first call's price is kept, where the second day has none that is worse.
    function test_SettleGap_TheWorstOfAllItsDays() public {
        Agreement memory a = atIndex(0);
        begin(a);
        uint256 day = today;
        report(day, pricesWith(50_000, 70, 71, 30_000));
        report(day + 1, flat(60_000));
        today = day + 1;
        settleAsOwner(a, evenly(1000));
        uint40 to = uint40((day + 1) * 1 days + PERIOD);
        vm.warp(to + 30 days);
        assertFalse(settlement.settleGap(id, a, entitlement, to, 1));
        int256 before = monthOf(day + 1).numerator;
        assertTrue(settlement.settleGap(id, a, entitlement, to, 1));
        assertEq(monthOf(day + 1).numerator - before, 400 * 30_000 * WAD);
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

    // ——— days that a claim goes past ———

    function test_SettleDay_ADayWithoutItsLastReadingIsSettledByTheNext() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        uint32[] memory grown = new uint32[](95);
        for (uint256 k; k < 95; ++k) {
            grown[k] = 1000;
        }
        settleAsOwner(a, grown);
        assertFalse(isSettled(day));
        today = day + 1;
        grown = evenly(1000);
        grown[0] = 2000;
        settleAsOwner(a, grown);
        assertTrue(isSettled(day), "its last period's energy is the next day's");
        assertFalse(isSettled(day + 1), "which waits for it");
        uint40 to = uint40((day + 1) * 1 days + PERIOD);
        assertEq(settlement.gapOf(entitlement, to).wh, 800);
        vm.warp(to + 30 days);
        settlement.settleGap(id, a, entitlement, to, 0);
        assertTrue(isSettled(day + 1));
    }

    /// @dev What of it has no price yet is still to come.
    function test_SettleDay_ADayThatWaitsIsNotSettledByTheNext() public {
        Agreement memory a = atIndex(0);
        begin(a);
        uint256 day = today;
        uint32[] memory morning = new uint32[](40);
        for (uint256 k; k < 40; ++k) {
            morning[k] = 1000;
        }
        settleAsOwner(a, morning);
        today = day + 1;
        settleAsOwner(a, evenly(1000));
        assertFalse(isSettled(day), "no prices");
        report(day, flat(50_000));
        uint256[] memory wh = new uint256[](40);
        for (uint256 k; k < 40; ++k) {
            wh[k] = 400;
        }
        settlement.settlePending(id, a, day, 0, packed(wh));
        assertTrue(isSettled(day));
    }

    /// @dev The other plant's energy of those days is still to come.
    function test_SettleDay_DaysPassedArePassedByThatPlantAlone() public {
        Agreement memory a = fixedPrice(68_000);
        Plant[] memory plants = new Plant[](2);
        plants[0] = a.terms.plants[0];
        plants[1] = Plant(SiteId.wrap(type(uint64).max), Register.GENERATION, 1);
        a.terms.plants = plants;
        begin(a);
        uint256 day = today;
        today = day + 2;
        settleAsOwner(a, evenly(1000));
        for (uint256 i; i < 2; ++i) {
            assertEq(settlement.dayOf(id, day + i).delivered, 1);
            assertFalse(isSettled(day + i));
        }
    }

    /// @dev Plants of another document are others.
    function test_SettleDay_DaysOfAnotherDocumentAreNotPassed() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        vm.warp(day * 1 days + 12 hours);
        Agreement memory next = following(id, a);
        next.terms.price.amount = 70_000 * 1e18;
        amend(id, a, next);
        today = day + 2;
        settleAsOwner(next, evenly(1000));
        assertFalse(isSettled(day), "by the first document");
        assertTrue(isSettled(day + 1));
    }

    /// @dev Whatever time a claim goes past, a transaction is enough for it; what can still be closed is among the days.
    function test_SettleDay_ALongTimePassedFitsATransaction() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        today = day + 600;
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        vm.prank(seller.addr);
        uint256 before = gasleft();
        settlement.settleDay(id, a, one(d));
        assertLt(before - gasleft(), 1 << 24);
        assertTrue(isSettled(day + 314));
        assertFalse(isSettled(day + 313));
    }

    // ——— whose gap it is ———

    /// @dev A meter that is not read while the agreement is suspended tells nothing of the agreement's.
    function test_SettleGap_InASuspensionNothingCounts() public {
        (Agreement memory a, uint40 to) = gapWhileSuspended(40, 50);
        assertEq(settlement.gapOf(entitlement, to).wh, 4000);
        vm.expectEmit(address(ppa));
        emit ISettlementTypes.GapSettled(id, entitlement, to, 0, 0, 0);
        assertTrue(settlement.settleGap(id, a, entitlement, to, 0));
        uint256 day = (to - 1) / 1 days;
        assertEq(monthOf(day).wh, 86 * 400);
        assertEq(monthOf(day).numerator, 86 * 400 * 68_000 * WAD);
        assertTrue(isSettled(day));
    }

    /// @dev Nobody knows how much of it is: it counts, and the period that is not the agreement's is the worst of its prices.
    function test_SettleGap_PartlyInASuspensionCountsWhole() public {
        (Agreement memory a, uint40 to) = gapWhileSuspended(40, 49);
        assertTrue(settlement.settleGap(id, a, entitlement, to, 0));
        uint256 day = (to - 1) / 1 days;
        assertEq(monthOf(day).wh, 86 * 400 + 4000);
        assertEq(monthOf(day).numerator, 86 * 400 * 68_000 * WAD);
    }

    /// @dev A call a day: that its first day was the agreement's is kept.
    function test_SettleGap_ItsFirstDayWasTheAgreements() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        vm.warp((day + 1) * 1 days - 1);
        vm.prank(seller.addr);
        life.suspend(id, a, 0);
        today = day + 1;
        settleAsOwner(a, evenly(1000));
        uint40 to = uint40((day + 1) * 1 days + PERIOD);
        vm.warp(to + 30 days);
        assertFalse(settlement.settleGap(id, a, entitlement, to, 1));
        assertTrue(settlement.settleGap(id, a, entitlement, to, 1));
        assertEq(monthOf(day + 1).wh, 400, "its energy; the rest of the day is suspended");
    }

    // ——— ———

    function isSettled(uint256 day) private view returns (bool) {
        return monthOf(day).settledDays >> dateOf(day) - 1 & 1 == 1;
    }

    function settleAsOwner(Agreement memory a, uint32[] memory grown) private {
        ISettlementTypes.Delivery memory d = deliver(grown);
        vm.prank(seller.addr);
        settlement.settleDay(id, a, one(d));
    }

    /// @dev Ten periods of a day are not read, from 40 on; the agreement is suspended in those from `from` to before `until`.
    function gapWhileSuspended(uint256 from, uint256 until) private returns (Agreement memory a, uint40 to) {
        a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        vm.warp(day * 1 days + from * PERIOD);
        vm.prank(seller.addr);
        life.suspend(id, a, 0);
        vm.warp(day * 1 days + until * PERIOD);
        vm.prank(seller.addr);
        life.resume(id, a);
        uint32[] memory grown = evenly(1000);
        for (uint256 k = 40; k < 49; ++k) {
            grown[k] = UNREAD;
        }
        grown[49] = 10_000;
        settle(a, grown);
        to = uint40(day * 1 days + 50 * PERIOD);
        vm.warp(to + 30 days);
    }
}
