// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PERIOD} from "../../../contracts/oracle/types/Site.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
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
}
