// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DayNumerator} from "../../../contracts/ppa/mathematics/DayNumerator.sol";
import {NegativeRuns} from "../../../contracts/ppa/mathematics/NegativeRuns.sol";
import {PriceDay, Tariff} from "../../../contracts/ppa/types/Tariff.sol";
import {NegativeRule, PriceType, SettlementType} from "../../../contracts/ppa/types/Terms.sol";
import {PpaDayHarness} from "../../harness/PpaDayHarness.sol";
import {Test} from "forge-std/Test.sol";
import {LibPRNG} from "solady/utils/LibPRNG.sol";

/// @notice The day's loop against what it stands for, period by period; what it refuses; what it costs.
contract DayNumeratorFuzzTest is Test {
    using LibPRNG for LibPRNG.PRNG;

    PpaDayHarness private immutable _harness = new PpaDayHarness();

    function testFuzz_TheLoopIsTheSumOfItsPeriods(uint256 seed, uint256 which, uint256 excluded) public pure {
        (PriceDay memory day, uint256[] memory wh) = _dayOf(seed);
        day.excluded = excluded & NegativeRuns.DAY;
        (int256 numerator, uint256 energy) = DayNumerator.numeratorOf(wh, which, day);
        int256 expected;
        uint256 sum;
        for (uint256 k; k < wh.length; ++k) {
            if (which >> k & 1 == 0) continue;
            sum += wh[k];
            if (excluded >> k & 1 == 0) expected += int256(wh[k]) * DayNumerator.priceAt(k, day);
        }
        assertEq(numerator, expected);
        assertEq(energy, sum);
    }

    function testFuzz_CutAnywhereItIsTheSame(uint256 seed, uint256 first) public pure {
        (PriceDay memory day, uint256[] memory wh) = _dayOf(seed);
        (int256 whole, uint256 energy) = DayNumerator.numeratorOf(wh, NegativeRuns.DAY, day);
        (int256 one, uint256 ofOne) = DayNumerator.numeratorOf(wh, first & NegativeRuns.DAY, day);
        (int256 other, uint256 ofOther) = DayNumerator.numeratorOf(wh, ~first & NegativeRuns.DAY, day);
        assertEq(one + other, whole);
        assertEq(ofOne + ofOther, energy);
    }

    function test_NumeratorOf_RevertWhen_APriceIsMissing() public {
        (PriceDay memory day, uint256[] memory wh) = _dayOf(1);
        day.tariff.settlement = SettlementType.TWO_WAY;
        day.words[5] &= ~(uint256(type(uint64).max) << 128);
        vm.expectRevert(abi.encodeWithSelector(DayNumerator.PriceMissing.selector, 22));
        _harness.numeratorOf(wh, NegativeRuns.DAY, day);
        day.tariff.settlement = SettlementType.PHYSICAL;
        day.tariff.kind = PriceType.INDEXED;
        vm.expectRevert(abi.encodeWithSelector(DayNumerator.PriceMissing.selector, 22));
        _harness.numeratorOf(wh, NegativeRuns.DAY, day);
        vm.expectRevert(abi.encodeWithSelector(DayNumerator.PriceMissing.selector, 22));
        _harness.worst(1 << 22, 0, true, day);
        _harness.numeratorOf(wh, NegativeRuns.DAY & ~(uint256(1) << 22), day);
    }

    function test_NumeratorOf_RevertWhen_AnEnergyIsARegister() public {
        (PriceDay memory day, uint256[] memory wh) = _dayOf(2);
        wh[95] = 1 << 48;
        vm.expectRevert(abi.encodeWithSelector(DayNumerator.EnergyOutOfRange.selector, 95, 1 << 48));
        _harness.numeratorOf(wh, NegativeRuns.DAY, day);
        _harness.numeratorOf(wh, NegativeRuns.DAY >> 1, day);
    }

    function test_Gas_OfADayIsBounded() public view {
        (PriceDay memory day, uint256[] memory wh) = _dayOf(3);
        for (uint256 k; k < wh.length; ++k) {
            wh[k] = 100_000 + k;
        }
        day.multipliers = new uint256[](0);
        day.tariff = Tariff({
            settlement: SettlementType.TWO_WAY,
            kind: PriceType.FIXED,
            negative: NegativeRule.WHOLE_RUN,
            discountShare: 0,
            amount: 68_400e18,
            discount: 0,
            floor: type(int256).min,
            cap: type(int256).max
        });
        assertLt(_gasOf(wh, day), 75_000, "contract for difference");
        day.tariff.settlement = SettlementType.PHYSICAL;
        assertLt(_gasOf(wh, day), 40_000, "fixed");
        day.tariff.kind = PriceType.INDEXED;
        assertLt(_gasOf(wh, day), 95_000, "indexed");
        day.tariff.discountShare = 500;
        assertLt(_gasOf(wh, day), 115_000, "indexed, with a share off");
        uint256 gas = gasleft();
        uint256 signs = NegativeRuns.signsOf(day.words, true);
        gas -= gasleft();
        assertLt(gas, 7_500, "signs of hours");
        gas = gasleft();
        NegativeRuns.excludedOf(signs, NegativeRule.WHOLE_RUN, 6, true, NegativeRuns.Around(3, 3, true));
        gas -= gasleft();
        assertLt(gas, 5_000, "whole runs");
    }

    function _gasOf(uint256[] memory wh, PriceDay memory day) private view returns (uint256 gas) {
        gas = gasleft();
        DayNumerator.numeratorOf(wh, NegativeRuns.DAY, day);
        gas -= gasleft();
    }

    function _dayOf(uint256 seed) private pure returns (PriceDay memory day, uint256[] memory wh) {
        LibPRNG.PRNG memory prng = LibPRNG.PRNG(seed);
        wh = new uint256[](96);
        day.words = new uint256[](24);
        for (uint256 k; k < 96; ++k) {
            wh[k] = prng.uniform(8) == 0 ? 0 : prng.uniform(1 << 32);
            day.words[k / 4] |= (1 + prng.uniform(type(uint64).max)) << 64 * (k % 4);
        }
        if (prng.uniform(2) == 0) {
            day.multipliers = new uint256[](24);
            for (uint256 hour; hour < 24; ++hour) {
                day.multipliers[hour] = prng.uniform(1 << 64);
            }
        }
        day.unit = int256(10 ** prng.uniform(37));
        Tariff memory t = day.tariff;
        t.settlement = SettlementType(prng.uniform(3));
        t.kind = PriceType(prng.uniform(2));
        t.negative = NegativeRule(prng.uniform(6));
        t.discountShare = uint16(prng.uniform(10_001));
        t.amount = int128(int256(prng.next()));
        t.discount = int128(int256(prng.next()));
        t.floor = prng.uniform(2) == 0 ? type(int256).min : int256(int128(int256(prng.next())));
        t.cap = prng.uniform(2) == 0 ? type(int256).max : t.floor > 0 ? t.floor + 1 : int256(1);
    }
}
