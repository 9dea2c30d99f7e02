// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
import {SettlementFixture} from "../../fixtures/SettlementFixture.sol";

/// @notice Prices that never come (PPA-9): the secondary series', then the mean of the hour over seven days, and otherwise nothing.
contract PriceFallbacksTest is SettlementFixture {
    function _settlePending(Agreement memory a, uint256 day) private {
        settlement.settlePending(id, a, day, 0, packed(sharesOf(0, evenly(1000))));
    }

    function _stillWaits(Agreement memory a, uint256 day) private {
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.NothingNewlyPriced.selector, id, day, 0));
        _settlePending(a, day);
    }

    function test_SettlePending_TheSecondarySeriesInItsOwnUnit() public {
        Agreement memory a = atIndex(0);
        SeriesId hundredths = openSeries("exchange", -2);
        a.terms.settlement.secondary = SeriesId.unwrap(hundredths);
        begin(a);
        uint256 day = today;
        report(hundredths, day, pricesWith(5_000_099, 0, 4, -299));
        settle(a, evenly(1000));
        _stillWaits(a, day);
        // Five days after delivery, period by period.
        vm.warp(day * 1 days + 5 days + 12 hours - 1);
        _settlePending(a, day);
        (, uint96 pending) = settlement.parcelOf(id, day, 0);
        assertEq(pending, ALL & ~uint96((1 << 47) - 1));
        vm.warp(day * 1 days + 6 days);
        _settlePending(a, day);
        assertEq(monthOf(day).numerator, (92 * 400 * 50_000 - 4 * 400 * 2) * WAD, "truncated toward zero");
    }

    function test_SettlePending_ASecondaryPriceThatLeavesItsRangeIsNone() public {
        Agreement memory a = atIndex(0);
        SeriesId millions = openSeries("exchange", 6);
        a.terms.settlement.secondary = SeriesId.unwrap(millions);
        begin(a);
        uint256 day = today;
        report(millions, day, pricesWith(2, 0, 4, type(int64).max));
        settle(a, evenly(1000));
        vm.warp(day * 1 days + 6 days);
        _settlePending(a, day);
        (, uint96 pending) = settlement.parcelOf(id, day, 0);
        assertEq(pending, 15);
        assertEq(monthOf(day).numerator, int256(92 * 400) * 2e6 * WAD);
    }

    /// @dev Eight days before, one of which has no prices: the seven others count, hour by hour.
    function test_SettlePending_TheMeanOfTheHour() public {
        // Reporters' bonds count from when they were paid in.
        skip(40 days);
        Agreement memory a = atIndex(0);
        begin(a);
        uint256 day = today;
        int64 sum;
        for (uint256 i = 1; i < 9; ++i) {
            if (i == 3) continue;
            int64 price = int64(int256(10_000 * i));
            report(day - i, pricesWith(price, 40, 44, -price));
            sum += price;
        }
        settle(a, evenly(1000));
        vm.warp(day * 1 days + 6 days);
        _settlePending(a, day);
        int256 mean = sum / 7;
        assertEq(monthOf(day).numerator, (92 - 4) * 400 * mean * WAD);
        assertEq(mean, 47_142);
    }

    function test_SettlePending_SixDaysAreTooFew() public {
        // Reporters' bonds count from when they were paid in.
        skip(40 days);
        Agreement memory a = atIndex(0);
        begin(a);
        uint256 day = today;
        for (uint256 i = 1; i < 7; ++i) {
            report(day - i, flat(10_000));
        }
        report(day - 29, flat(10_000));
        settle(a, evenly(1000));
        vm.warp(day * 1 days + 60 days);
        _stillWaits(a, day);
        report(day - 28, flat(10_000));
        _settlePending(a, day);
        assertEq(monthOf(day).numerator, 96 * 400 * 10_000 * WAD);
    }

    /// @dev The index's own price is preferred as long as nothing else was settled at.
    function test_SettlePending_TheIndexComesFirst() public {
        Agreement memory a = atIndex(0);
        SeriesId other = openSeries("exchange", 0);
        a.terms.settlement.secondary = SeriesId.unwrap(other);
        begin(a);
        uint256 day = today;
        report(other, day, flat(1));
        settle(a, evenly(1000));
        report(day, flat(50_000));
        vm.warp(day * 1 days + 60 days);
        _settlePending(a, day);
        assertEq(monthOf(day).numerator, 96 * 400 * 50_000 * WAD);
    }

    // ——— as consumed ———

    function test_SettleDay_AsConsumed() public {
        Agreement memory a = asConsumed(fixedPrice(68_000));
        begin(a);
        uint256 day = today;
        assertEq(settle(a, evenly(1000)), NOTHING);
        assertEq(monthOf(day).numerator, 96 * 400 * 68_000 * WAD);
    }

    /// @dev Of the buyer's meter a gap takes its highest price, and the buyer alone may lump.
    function test_SettleGap_AsConsumedTakesTheHighestPrice() public {
        Agreement memory a = asConsumed(atIndex(0));
        begin(a);
        uint256 day = today;
        int64[] memory prices = flat(50_000);
        prices[10] = 90_000;
        report(day, prices);
        uint32[] memory grown = evenly(1000);
        (grown[9], grown[10], grown[11]) = (UNREAD, UNREAD, 3000);
        settle(a, grown);
        uint40 to = uint40(day * 1 days + 12 * 900);
        vm.warp(to + 30 days);
        settlement.settleGap(id, a, entitlement, to, 0);
        assertEq(monthOf(day).numerator, (93 * 400 * 50_000 + 1200 * 90_000) * WAD);
    }
}
