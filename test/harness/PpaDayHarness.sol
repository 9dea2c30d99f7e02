// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EntitlementMath} from "../../contracts/oracle/EntitlementMath.sol";
import {DayNumerator} from "../../contracts/ppa/mathematics/DayNumerator.sol";
import {DayVolumes} from "../../contracts/ppa/mathematics/DayVolumes.sol";
import {Gaps} from "../../contracts/ppa/mathematics/Gaps.sol";
import {NegativeRuns} from "../../contracts/ppa/mathematics/NegativeRuns.sol";
import {PriceBuildUp} from "../../contracts/ppa/mathematics/PriceBuildUp.sol";
import {PriceFallback} from "../../contracts/ppa/mathematics/PriceFallback.sol";
import {TimeOfUse} from "../../contracts/ppa/mathematics/TimeOfUse.sol";
import {Volumes} from "../../contracts/ppa/mathematics/Volumes.sol";
import {PriceDay, Tariff} from "../../contracts/ppa/types/Tariff.sol";
import {Band, Escalation, NegativeRule, Price, SettlementType} from "../../contracts/ppa/types/Terms.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @notice Days of agreements, many a call.
contract PpaDayHarness {
    using NegativeRuns for NegativeRuns.Run;
    using Volumes for Volumes.Window;

    /// @param grown What the register grew by in each period, uint32 Wh. @param opened It, before the first, since the entitlement's opening.
    struct Day {
        Tariff tariff;
        uint256[] words;
        int256 unit;
        uint256 n;
        bool hourly;
        NegativeRuns.Around around;
        Band[] bands;
        uint256 start;
        bytes grown;
        uint64 opened;
        uint16 share;
        uint256 gap;
        bool sells;
    }

    struct Settled {
        uint256 excluded;
        uint256 open;
        int256 numerator;
        uint256 energy;
        int256 worst;
    }

    function settle(Day[] calldata days_) external pure returns (Settled[] memory out) {
        out = new Settled[](days_.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] = _settle(days_[i]);
        }
    }

    /// @param d The prices. @param wh Delivered. @param volume Agreed or nominated, of as many periods. @param which Periods.
    struct VolumeDay {
        Day d;
        uint256[] wh;
        uint256[] volume;
        uint256 which;
        Volumes.Deviations deviations;
        PriceDay imbalance;
        uint256 tolerance;
        bool toBuyer;
    }

    /// @param numerators Of the periods one by one, of the day as a window, and by nomination. @param energies Likewise: shortfall and excess, or short and long. @param leasts What
    /// energy of a gap of these periods is worth, by a profile and by nomination.
    struct VolumesSettled {
        int256[3] numerators;
        uint256[2][3] energies;
        int256[2] leasts;
    }

    function volumes(VolumeDay[] calldata c) external pure returns (VolumesSettled[] memory out) {
        out = new VolumesSettled[](c.length);
        for (uint256 i; i < out.length; ++i) {
            out[i] = _volumes(c[i]);
        }
    }

    function _volumes(VolumeDay calldata c) private pure returns (VolumesSettled memory s) {
        (PriceDay memory day,) = _priced(c.d);
        (s.numerators[0], s.energies[0][0], s.energies[0][1]) =
            DayVolumes.settle(c.wh, c.volume, c.which, day, c.deviations);
        Volumes.Window memory window;
        DayVolumes.addTo(window, c.wh, c.volume, c.which, day);
        if (window.periods != 0) {
            (s.numerators[1], s.energies[1][0], s.energies[1][1]) = window.settle(c.deviations);
        }
        (s.numerators[2], s.energies[2][0], s.energies[2][1]) =
            DayVolumes.settleNominated(c.wh, c.volume, c.which, day, c.imbalance, c.tolerance, c.toBuyer);
        s.leasts[0] = DayVolumes.least(c.which, type(int256).max, day, c.deviations);
        s.leasts[1] = DayVolumes.leastNominated(c.which, type(int256).max, c.imbalance, c.tolerance);
    }

    /// @notice Gas of the pricing of a day alone, without its energies.
    function measure(Day calldata d) external view returns (int256 numerator, uint256 gas) {
        uint256[] memory wh = _energies(d);
        PriceDay memory day;
        gas = gasleft();
        uint256 open;
        (day, open) = _priced(d);
        (numerator,) = DayNumerator.numeratorOf(wh, NegativeRuns.DAY & ~open, day);
        gas -= gasleft();
    }

    function tariffOf(
        Price calldata price,
        SettlementType settlement,
        Escalation calldata escalation,
        uint256 yearsPast,
        uint256[] calldata fixings
    ) external pure returns (Tariff memory) {
        return PriceBuildUp.tariffOf(price, settlement, escalation, yearsPast, fixings);
    }

    /// @notice A gap after another. @return periods Of each that ends in the day, by its last period's number; zero: none ends there.
    function gapsOf(uint256 read, uint256 own, uint256 first)
        external
        pure
        returns (uint256[96] memory periods)
    {
        for (uint256 left = Gaps.endsOf(read, own); left != 0; left &= left - 1) {
            uint256 k = FixedPointMathLib.log2(left & (~left + 1));
            periods[k] = Gaps.periodsOf(read, k, first);
        }
    }

    function numeratorOf(uint256[] calldata wh, uint256 which, PriceDay calldata day)
        external
        pure
        returns (int256 numerator, uint256 energy)
    {
        return DayNumerator.numeratorOf(wh, which, day);
    }

    function worst(uint256 which, int256 soFar, bool sells, PriceDay calldata day)
        external
        pure
        returns (int256)
    {
        return DayNumerator.worst(which, soFar, sells, day);
    }

    function excludedOf(
        uint256 signs,
        NegativeRule rule,
        uint256 n,
        bool hourly,
        NegativeRuns.Around calldata around
    ) external pure returns (uint256 excluded, uint256 open) {
        return NegativeRuns.excludedOf(signs, rule, n, hourly, around);
    }

    function masksOf(uint256[] calldata words, bool hourly)
        external
        pure
        returns (uint256 signs, uint256 missing, uint256 atEnd, uint256 atStart)
    {
        signs = NegativeRuns.signsOf(words, hourly);
        missing = NegativeRuns.missing(words);
        atEnd = NegativeRuns.atEnd(signs);
        atStart = NegativeRuns.atStart(signs);
    }

    function meansOfHours(uint256[][] calldata words) external pure returns (int64[] memory means) {
        means = new int64[](words.length);
        for (uint256 i; i < means.length; ++i) {
            means[i] = PriceFallback.meanOfHour(words[i]);
        }
    }

    /// @notice Units one after another. @return due After each. @return fates Likewise. @return open What a month's end takes out after the last.
    function push(bool[] calldata negative, int256[] calldata amounts, uint256 n)
        external
        pure
        returns (int256[] memory due, NegativeRuns.Fate[] memory fates, int256 open)
    {
        due = new int256[](amounts.length);
        fates = new NegativeRuns.Fate[](amounts.length);
        NegativeRuns.Run run;
        for (uint256 i; i < amounts.length; ++i) {
            (run, due[i], fates[i]) = run.push(negative[i], amounts[i], n);
        }
        (, open) = run.closeMonth();
    }

    function _settle(Day calldata d) private pure returns (Settled memory s) {
        PriceDay memory day;
        (day, s.open) = _priced(d);
        s.excluded = day.excluded;
        (s.numerator, s.energy) =
            DayNumerator.numeratorOf(_energies(d), NegativeRuns.DAY & ~s.open & ~d.gap, day);
        s.worst = d.sells ? type(int256).max : type(int256).min;
        s.worst = DayNumerator.worst(d.gap, s.worst, d.sells, day);
    }

    function _priced(Day calldata d) private pure returns (PriceDay memory day, uint256 open) {
        (day.words, day.unit, day.tariff) = (d.words, d.unit, d.tariff);
        day.multipliers = TimeOfUse.multipliersOf(d.bands, d.start);
        uint256 signs = NegativeRuns.signsOf(d.words, d.hourly);
        (day.excluded, open) = NegativeRuns.excludedOf(signs, d.tariff.negative, d.n, d.hourly, d.around);
    }

    function _energies(Day calldata d) private pure returns (uint256[] memory wh) {
        wh = new uint256[](d.grown.length / 4);
        uint64 register = d.opened;
        for (uint256 k; k < wh.length; ++k) {
            uint64 next = register + uint32(bytes4(d.grown[4 * k:4 * k + 4]));
            wh[k] = EntitlementMath.claimed(0, register, next, d.share);
            register = next;
        }
    }
}
