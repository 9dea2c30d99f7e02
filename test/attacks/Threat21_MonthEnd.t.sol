// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Agreement} from "../../contracts/ppa/types/Terms.sol";
import {SettlementFixture} from "../fixtures/SettlementFixture.sol";

/// @notice Energy booked into the month after the one that it was delivered in: a reading at midnight is of the day before.
contract Threat21_MonthEndTest is SettlementFixture {
    function test_Threat21_TheLastPeriodOfAMonthIsItsOwn() public {
        // 2026-06-29 00:00 UTC: the agreement begins on the 30th.
        vm.warp(1_782_691_200 - 2 days);
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 june = 12 * 2026 + 5;
        while (monthNumber(today) == june) settle(a, evenly(1000));
        int256 wh = int256(uint256(settlement.monthOf(id, june).wh));
        assertEq(settlement.monthOf(id, june).numerator, wh * 68_000 * WAD);
        assertEq(settlement.monthOf(id, june).settledDays >> 29, 1, "the 30th");
        assertEq(wh % (96 * 400), 0, "whole days, their last periods with them");
        assertEq(settlement.monthOf(id, june + 1).wh, 0);
        settle(a, evenly(1000));
        assertEq(settlement.monthOf(id, june + 1).wh, 96 * 400);
        assertEq(int256(uint256(settlement.monthOf(id, june).wh)), wh);
    }
}
