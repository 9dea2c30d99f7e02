// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PERIOD} from "../../../contracts/oracle/types/Site.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {IVolumeTypes} from "../../../contracts/ppa/interfaces/IVolumeTypes.sol";
import {Agreement, Reconciliation} from "../../../contracts/ppa/types/Terms.sol";
import {VolumeFixture} from "../../fixtures/VolumeFixture.sol";

/// @notice Energy of a profile's periods that were not read one by one (AgreedDays.tree).
contract AgreedGapsTest is VolumeFixture {
    /// @dev Periods 40 to 47 were read together: 3,200 Wh of the agreement's, as much as is agreed.
    function _lumped() private pure returns (uint32[] memory grown) {
        grown = evenly(1000);
        for (uint256 k = 40; k < 47; ++k) {
            grown[k] = UNREAD;
        }
        grown[47] = 8000;
    }

    /// @dev Dear in the gap's first hour, cheap in its second.
    function _prices() private pure returns (int64[] memory prices) {
        prices = pricesWith(100_000, 44, 48, 50_000);
    }

    /// @dev Whoever could have energy of a gap offset what was missing in its dear periods would let no meter be read there. So it is in no period's profile.
    function test_SettleGap_InNoPeriodsProfile() public {
        Agreement memory a = baseload(400, Reconciliation.PERIOD);
        beginAll(a);
        uint256 day = today;
        report(day, _prices());
        assertEq(settleAll(a, _lumped(), ""), 255 << 40, "the gap's periods wait");
        assertEq(monthOf(day).numerator, 88 * 400 * 68_000 * WAD);
        assertEq(settlement.dayOf(id, day).open, 2);
        bytes memory vector = packed(_read());
        uint256 ripeAt = (day + 31) * 1 days;
        vm.warp(ripeAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IVolumeTypes.PeriodsNotRipe.selector, day, ripeAt));
        settlement.settlePending(id, a, day, 1, vector);
        vm.warp(ripeAt);
        settlement.settlePending(id, a, day, 1, vector);
        // Nothing was read in them: missing at 32,000, and at nothing where the index is below the price.
        int256 short = 4 * 400 * 32_000 * WAD;
        assertEq(monthOf(day).numerator, 88 * 400 * 68_000 * WAD - short);
        uint40 to = uint40(day * 1 days + 48 * PERIOD);
        assertTrue(settlement.settleGap(id, a, entitled[0], to, 0));
        // One Wh more was worth nine tenths of 50,000 at the least.
        assertEq(monthOf(day).numerator, 88 * 400 * 68_000 * WAD - short + 3200 * 45_000 * WAD);
        assertEq(monthOf(day).wh, 96 * 400);
        assertEq(monthOf(day).settledDays, 1 << dateOf(day) - 1);
    }

    /// @dev Where the day offsets, all of it was delivered in the day, at the worst payment in it.
    function test_SettleGap_JoinsTheDay() public {
        Agreement memory a = baseload(400, Reconciliation.DAY);
        beginAll(a);
        uint256 day = today;
        report(day, _prices());
        settleAll(a, _lumped(), "");
        uint40 to = uint40(day * 1 days + 48 * PERIOD);
        vm.warp((day + 31) * 1 days);
        assertTrue(settlement.settleGap(id, a, entitled[0], to, 0));
        settlement.settlePending(id, a, day, 1, packed(_read()));
        assertEq(monthOf(day).numerator, 96 * 400 * 68_000 * WAD);
        assertEq(monthOf(day).wh, 96 * 400);
        assertEq(monthOf(day).settledDays, 1 << dateOf(day) - 1);
    }

    /// @dev Energy of a gap can be there before any period is.
    function test_SettleGap_BeforeAnyPeriod() public {
        Agreement memory a = baseload(400, Reconciliation.DAY);
        beginAll(a);
        uint256 day = today;
        report(day, _prices());
        uint32[] memory grown = evenly(UNREAD);
        grown[95] = 96_000;
        settleAll(a, grown, "");
        vm.warp((day + 31) * 1 days);
        assertTrue(settlement.settleGap(id, a, entitled[0], uint40((day + 1) * 1 days), 0));
        assertEq(monthOf(day).numerator, 0);
        uint256[] memory none = new uint256[](96);
        settlement.settlePending(id, a, day, 1, packed(none));
        assertEq(monthOf(day).numerator, 96 * 400 * 68_000 * WAD);
    }

    /// @dev What is read on a later day was not delivered on the days before, and is bought above the profile, at the least of all its periods.
    function test_SettleGap_OverMidnight() public {
        Agreement memory a = baseload(400, Reconciliation.PERIOD);
        (uint256 day, uint40 to) = _overMidnight(a);
        // Missing at once, and at no price where the index is low.
        assertEq(monthOf(day).numerator - _second(day), (60 * 400 * 68_000 - 35 * 400 * 32_000) * WAD);
        vm.warp((day + 32) * 1 days);
        int256 before = monthOf(day + 1).numerator;
        assertFalse(settlement.settleGap(id, a, entitled[0], to, 1));
        assertTrue(settlement.settleGap(id, a, entitled[0], to, 1));
        assertEq(monthOf(day + 1).numerator - before, 37 * 400 * 27_000 * WAD);
    }

    /// @dev Two days that do not offset each other: neither had it, and it brings no more than nothing.
    function test_SettleGap_OverAWindowsEnd() public {
        Agreement memory a = baseload(400, Reconciliation.DAY);
        (uint256 day, uint40 to) = _overMidnight(a);
        vm.warp((day + 32) * 1 days);
        int256 before = monthOf(day + 1).numerator;
        assertTrue(settlement.settleGap(id, a, entitled[0], to, 0));
        assertEq(monthOf(day + 1).numerator, before);
        assertFalse(settlement.gapOf(entitled[0], to).joined);
    }

    /// @dev Read until three in the afternoon, and next a quarter past midnight: the second day delivers what is agreed, but in its first period.
    function _overMidnight(Agreement memory a) private returns (uint256 day, uint40 to) {
        beginAll(a);
        day = today;
        report(day, pricesWith(100_000, 70, 71, 30_000));
        report(day + 1, flat(100_000));
        uint32[] memory grown = new uint32[](60);
        for (uint256 k; k < 60; ++k) {
            grown[k] = 1000;
        }
        ISettlementTypes.Delivery[] memory first = deliverAll(grown, new uint32[](60));
        vm.warp((day + 1) * 1 days);
        uint40 batch = first[0].proof.batch.periodEnd;
        vm.expectRevert(
            abi.encodeWithSelector(
                ISettlementTypes.NotYetTheDaysLast.selector,
                entitled[0],
                uint40(day * 1 days),
                batch,
                uint256(batch) + 30 days
            )
        );
        volumes.settleAgreedDay(id, a, day, first, "");
        vm.prank(seller.addr);
        volumes.settleAgreedDay(id, a, day, first, "");
        today = day + 1;
        grown = evenly(1000);
        grown[0] = 37_000;
        ISettlementTypes.Delivery[] memory second = deliverAll(grown, evenly(0));
        vm.prank(seller.addr);
        volumes.settleAgreedDay(id, a, day + 1, second, "");
        to = uint40((day + 1) * 1 days + PERIOD);
    }

    /// @dev Of the second day, where it is of the same month: all but the first period, which waits.
    function _second(uint256 day) private view returns (int256) {
        return monthNumber(day) == monthNumber(day + 1) ? 95 * 400 * 68_000 * WAD : int256(0);
    }

    /// @dev The day's vector: what was read period by period.
    function _read() private pure returns (uint256[] memory wh) {
        wh = new uint256[](96);
        for (uint256 k; k < 96; ++k) {
            if (k < 40 || k > 47) wh[k] = 400;
        }
    }
}
