// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {Agreement, NegativeRule} from "../../../contracts/ppa/types/Terms.sol";
import {SettlementFixture} from "../../fixtures/SettlementFixture.sol";

/// @notice Days of an agreement as produced.
contract SettleDayTest is SettlementFixture {
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
        assertGt(m.settledDays, 0);
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
}
