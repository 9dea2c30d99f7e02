// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Billing} from "../../contracts/ppa/mathematics/Billing.sol";
import {DayNumerator} from "../../contracts/ppa/mathematics/DayNumerator.sol";
import {PriceDay} from "../../contracts/ppa/types/Tariff.sol";
import {NegativeRule, SettlementType} from "../../contracts/ppa/types/Terms.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Contracts for difference: signs, negative prices times volumes, casts, and the ends of every type. Random days are in sdk/test/ppa.
contract Threat24_DifferenceNettingTest is Test {
    uint256 private constant ALL = (1 << 96) - 1;
    int256 private constant HIGHEST = type(int64).max;

    function _day(int256 price, int256 unit, int256 strike) private pure returns (PriceDay memory day) {
        day.words = new uint256[](24);
        uint256 lane = uint256(price + (1 << 63));
        for (uint256 i; i < 24; ++i) {
            day.words[i] = lane << 192 | lane << 128 | lane << 64 | lane;
        }
        (day.unit, day.tariff.amount) = (unit, strike);
        day.tariff.settlement = SettlementType.TWO_WAY;
    }

    function _numerator(uint256 each, PriceDay memory day) private pure returns (int256 numerator) {
        uint256[] memory wh = new uint256[](96);
        for (uint256 k; k < 96; ++k) {
            wh[k] = each;
        }
        (numerator,) = DayNumerator.numeratorOf(wh, ALL, day);
    }

    function test_Threat24_TheSignIsWhoOwes() public pure {
        // Strike 60, index 80: the seller owes 20 on each of 96 kWh; index −20: the buyer owes 80.
        assertEq(Billing.amountOf(_numerator(1_000, _day(80, 1e18, 60e18))), -20 * 96);
        assertEq(Billing.amountOf(_numerator(1_000, _day(-20, 1e18, 60e18))), 80 * 96);
        assertEq(Billing.amountOf(_numerator(1_000, _day(-20, 1e18, -60e18))), -40 * 96);
        assertEq(Billing.amountOf(_numerator(1_000, _day(0, 1e18, 60e18))), 60 * 96);
    }

    function test_Threat24_AFlooredIndexPaysTheStrike() public pure {
        PriceDay memory day = _day(-20, 1e18, 60e18);
        day.tariff.negative = NegativeRule.FLOOR;
        assertEq(Billing.amountOf(_numerator(1_000, day)), 60 * 96);
    }

    function test_Threat24_OneWayTheBuyerIsNeverPaid() public pure {
        PriceDay memory day = _day(80, 1e18, 60e18);
        day.tariff.settlement = SettlementType.ONE_WAY;
        assertEq(_numerator(1_000, day), 0);
    }

    function test_Threat24_TheEndsOfEveryTypeStayExact() public pure {
        // The dearest and the cheapest index at the largest unit, the largest energies, the largest strikes with and against them.
        uint256 wh = type(uint32).max;
        int256 energy = int256(wh) * 96;
        int256 strike = type(int128).max;
        for (int256 sign = -1; sign < 2; sign += 2) {
            int256 index = sign * HIGHEST * 1e36;
            assertEq(_numerator(wh, _day(sign * HIGHEST, 1e36, strike)), energy * (strike - index));
            assertEq(
                _numerator(wh, _day(sign * HIGHEST, 1e36, type(int128).min)),
                energy * (type(int128).min - index)
            );
        }
    }

    function test_Threat24_TheLargestEnergiesThatAreTakenDoNotWrap() public pure {
        PriceDay memory day = _day(-HIGHEST, 1e36, type(int128).max);
        day.multipliers = new uint256[](24);
        for (uint256 hour; hour < 24; ++hour) {
            day.multipliers[hour] = type(uint64).max;
        }
        int256 price = int256(type(int128).max) * int256(uint256(type(uint64).max)) / 1e18 + HIGHEST * 1e36;
        assertEq(_numerator((1 << 48) - 1, day) / 96, int256((1 << 48) - 1) * price);
    }

    function test_Threat24_RoundedOnceForWhoeverPays() public pure {
        assertEq(Billing.amountOf(Billing.UNIT - 1), 0);
        assertEq(Billing.amountOf(1 - Billing.UNIT), 0);
        assertEq(Billing.amountOf(-Billing.UNIT), -1);
        assertEq(Billing.trueUp(2 * Billing.UNIT - 1, 2 * Billing.UNIT), 1);
        assertEq(Billing.trueUp(Billing.UNIT / 2, -Billing.UNIT / 2), 0);
    }
}
