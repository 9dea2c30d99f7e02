// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PriceMath} from "../../oracle/PriceMath.sol";
import {IFixingFeed} from "../../oracle/interfaces/IFixingFeed.sol";
import {IPriceIndex} from "../../oracle/interfaces/IPriceIndex.sol";
import {Fixing} from "../../oracle/types/Fixings.sol";
import {PriceStatus, SeriesId} from "../../oracle/types/PriceSeries.sol";
import {PERIOD} from "../../oracle/types/Site.sol";
import {IDayPrices} from "../interfaces/IDayPrices.sol";
import {ISettlementTypes} from "../interfaces/ISettlementTypes.sol";
import {DayNumerator} from "../mathematics/DayNumerator.sol";
import {DayVolumes} from "../mathematics/DayVolumes.sol";
import {Indexation} from "../mathematics/Indexation.sol";
import {NegativeRuns} from "../mathematics/NegativeRuns.sol";
import {PriceBuildUp} from "../mathematics/PriceBuildUp.sol";
import {PriceFallback} from "../mathematics/PriceFallback.sol";
import {TimeOfUse} from "../mathematics/TimeOfUse.sol";
import {Vectors} from "../mathematics/Vectors.sol";
import {Volumes} from "../mathematics/Volumes.sol";
import {PriceDay, Tariff} from "../types/Tariff.sol";
import {
    Escalation,
    EscalationType,
    NegativeRule,
    Reconciliation,
    SettlementType,
    Volume,
    VolumeType
} from "../types/Terms.sol";

/// @title What a day's periods are paid, as far as that is known
/// @dev Holds nothing. A mask here is of a day's periods. Whether a negative run leaves a period unpaid is known as soon as it is the same whatever the missing
/// prices turn out to be: more negative prices never exclude less, so it is enough to look at none and at all of them negative.
contract DayPrices is IDayPrices {
    uint256 private constant PERIODS = 96;
    /// @dev Bytes of a packed day.
    uint256 private constant PROFILE = 6 * PERIODS;
    /// @dev Hours of prices that a run can reach into the days before and after.
    uint256 private constant REACH = 6;
    uint256 private constant HOUR = 1 hours;
    /// @dev Days that are looked through for seven with prices.
    uint256 private constant LOOK_BACK = 28;
    uint256 private constant LOWEST = 1 << 192 | 1 << 128 | 1 << 64 | 1;

    /// @inheritdoc IDayPrices
    IPriceIndex public immutable index;
    /// @inheritdoc IDayPrices
    IFixingFeed public immutable fixings;

    /// @param index_ Where indices come from. @param fixings_ Where escalation finds its fixings.
    constructor(IPriceIndex index_, IFixingFeed fixings_) {
        (index, fixings) = (index_, fixings_);
    }

    /// @inheritdoc IDayPrices
    function settle(Query memory q, bytes calldata vector, uint256 which, uint256 tests)
        external
        view
        returns (Settled memory s)
    {
        uint256[] memory wh = Vectors.unpack(vector);
        if (which != 0) {
            PriceDay memory day;
            (day, s.missing, s.open) = priceDay(q);
            (s.missing, s.open) = (s.missing & which, s.open & which & ~s.missing);
            which &= ~(s.missing | s.open);
            s.excluded = day.excluded & which;
            uint256 energy;
            (s.numerator, energy) = DayNumerator.numeratorOf(wh, which, day);
            // Sums of a day's claims, which are below 2^64.
            // forge-lint: disable-start(unsafe-typecast)
            s.wh = uint64(energy);
            if (s.excluded != 0) s.excludedWh = uint64(DayNumerator.energyOf(wh, s.excluded));
        }
        if (tests != 0) {
            (int256 numerator, uint256 energy) = DayNumerator.numeratorOf(wh, tests, _testsOf(q));
            (s.numerator, s.wh) = (s.numerator + numerator, s.wh + uint64(energy));
            // forge-lint: disable-end(unsafe-typecast)
        }
    }

    /// @inheritdoc IDayPrices
    function worst(Query memory q, uint256 which, uint256 tests, uint256 unpaid, int256 soFar, bool sells)
        external
        view
        returns (int256 price, uint256 missing)
    {
        price = soFar;
        if (which != 0) {
            (PriceDay memory day, uint256 unknown, uint256 open) = priceDay(q);
            missing = which & (unknown | open);
            price = DayNumerator.worst(which & ~missing, price, sells, day);
        }
        if (tests != 0) price = DayNumerator.worst(tests, price, sells, _testsOf(q));
        if (unpaid != 0 && (sells ? price > 0 : price < 0)) price = 0;
    }

    /// @inheritdoc IDayPrices
    function settleAgreed(
        Query memory q,
        Volume memory v,
        bytes calldata vector,
        uint256 which,
        uint256 tests
    ) external view returns (Settled memory s, Volumes.Window memory window) {
        uint256[] memory wh = Vectors.unpack(vector[:PROFILE]);
        if (which != 0) {
            (PriceDay memory day, uint256 missing, uint256 open) = priceDay(q);
            PriceDay memory imbalance;
            if (v.kind == VolumeType.NOMINATED && !v.imbalanceToBuyer) {
                uint256 lacking;
                (imbalance, lacking) = _imbalanceOf(q, v);
                missing |= lacking;
            }
            (s.missing, s.open) = (missing & which, open & which & ~missing);
            which &= ~(s.missing | s.open);
            s.excluded = day.excluded & which;
            s.numerator = _valueOf(v, wh, _agreedOf(v, vector[PROFILE:]), which, day, imbalance, window);
            // As of a claim.
            // forge-lint: disable-start(unsafe-typecast)
            s.wh = uint64(DayNumerator.energyOf(wh, which));
            s.excludedWh = uint64(DayNumerator.energyOf(wh, s.excluded));
        }
        if (tests != 0) {
            (int256 numerator, uint256 energy) = DayNumerator.numeratorOf(wh, tests, _testsOf(q));
            (s.numerator, s.wh) = (s.numerator + numerator, s.wh + uint64(energy));
            // forge-lint: disable-end(unsafe-typecast)
        }
    }

    /// @inheritdoc IDayPrices
    function reconciled(ISettlementTypes.WindowSums memory w, int128 shortfallPrice, uint16 excessShare)
        external
        pure
        returns (int256 numerator)
    {
        Volumes.Window memory window =
            Volumes.Window(w.entitled, w.profiled, w.paid, w.index, w.price, w.periods);
        (numerator,,) = Volumes.settle(window, Volumes.Deviations(shortfallPrice, excessShare));
    }

    /// @inheritdoc IDayPrices
    function leastAgreed(
        Query memory q,
        Volume memory v,
        uint256 which,
        uint256 tests,
        uint256 unpaid,
        int256 soFar
    ) external view returns (int256 price, uint256 missing) {
        price = soFar;
        if (which != 0) {
            bool nominated = v.kind == VolumeType.NOMINATED;
            if (nominated ? v.imbalanceToBuyer : q.settlement != SettlementType.PHYSICAL) {
                // What was delivered changes nothing.
                unpaid |= which;
            } else if (nominated) {
                PriceDay memory imbalance;
                (imbalance, missing) = _imbalanceOf(q, v);
                missing &= which;
                price = DayVolumes.leastNominated(which & ~missing, price, imbalance, v.tolerance);
            } else {
                (PriceDay memory day, uint256 unknown, uint256 open) = priceDay(q);
                missing = which & (unknown | open);
                price = DayVolumes.least(which & ~missing, price, day, _deviationsOf(v));
                if (v.reconciliation != Reconciliation.PERIOD) unpaid |= which;
            }
        }
        if (tests != 0) price = DayNumerator.worst(tests, price, true, _testsOf(q));
        if (unpaid != 0 && price > 0) price = 0;
    }

    /// @inheritdoc IDayPrices
    function priceDay(Query memory q)
        public
        view
        returns (PriceDay memory day, uint256 missing, uint256 open)
    {
        bool known;
        (day.tariff, known) = _tariffOf(q);
        if (!known) return (day, (1 << PERIODS) - 1, 0);
        day.multipliers = TimeOfUse.multipliersOf(q.bands, q.start);
        if (q.price.series == 0) return (day, 0, 0);
        (day.words, day.unit, missing) = _wordsOf(q, q.start, PERIODS / 4);
        NegativeRule rule = q.price.negative;
        if (rule == NegativeRule.ANY || rule == NegativeRule.WHOLE_RUN || rule == NegativeRule.FROM_NTH) {
            (day.excluded, open) = _runs(q, day.words, missing);
        }
    }

    // ——— volumes ———

    /// @dev Of a window of more than a period the numerator is what it moves, and not known here.
    function _valueOf(
        Volume memory v,
        uint256[] memory wh,
        uint256[] memory agreed,
        uint256 which,
        PriceDay memory day,
        PriceDay memory imbalance,
        Volumes.Window memory window
    ) private pure returns (int256 numerator) {
        if (v.kind == VolumeType.NOMINATED) {
            (numerator,,) = DayVolumes.settleNominated(
                wh, agreed, which, day, imbalance, v.tolerance, v.imbalanceToBuyer
            );
        } else if (v.kind == VolumeType.MATCHED) {
            (numerator,) = DayNumerator.numeratorOf(wh, which, day);
        } else if (day.tariff.settlement != SettlementType.PHYSICAL) {
            (numerator,) = DayNumerator.numeratorOf(agreed, which, day);
        } else if (v.reconciliation == Reconciliation.PERIOD) {
            (numerator,,) = DayVolumes.settle(wh, agreed, which, day, _deviationsOf(v));
        } else {
            DayVolumes.addTo(window, wh, agreed, which, day);
        }
    }

    /// @dev What was agreed for the day's periods; where that is nothing, none.
    function _agreedOf(Volume memory v, bytes calldata profile) private pure returns (uint256[] memory wh) {
        if (v.kind != VolumeType.BASELOAD) return Vectors.unpack(profile);
        wh = new uint256[](PERIODS);
        for (uint256 k; k < PERIODS; ++k) {
            wh[k] = v.perPeriod;
        }
    }

    function _deviationsOf(Volume memory v) private pure returns (Volumes.Deviations memory) {
        return Volumes.Deviations(v.shortfallPrice, v.excessShare);
    }

    /// @dev The day of the imbalance series. What is missing is not replaced: no series stands for what the grid charges.
    function _imbalanceOf(Query memory q, Volume memory v)
        private
        view
        returns (PriceDay memory day, uint256 missing)
    {
        int8 exponent;
        (day.words, exponent) = _read(q, v.imbalance, q.start, PERIODS / 4);
        (day.unit, missing) = (_unitOf(exponent), _missingOf(day.words));
    }

    // ——— prices ———

    /// @dev Test energy has one price, whatever the terms say of operation.
    function _testsOf(Query memory q) private pure returns (PriceDay memory day) {
        day.tariff.amount = q.price.testPrice;
    }

    /// @dev As it stands in the contract year that the day begins in; unknown while a fixing that it takes is not decided.
    function _tariffOf(Query memory q) private view returns (Tariff memory tariff, bool known) {
        Escalation memory e = q.escalation;
        uint256 year;
        uint256[] memory values;
        known = true;
        if (e.kind != EscalationType.NONE) {
            year = Indexation.yearAt(q.anchor, q.start);
            if (e.kind == EscalationType.FIXING) {
                (values, known) = _fixingsOf(e, q.anchor, year);
                if (!known) return (tariff, false);
            }
        }
        tariff = PriceBuildUp.tariffOf(q.price, q.settlement, e, year, values);
    }

    /// @dev At the reference period of the base and of each year since. One that never came is missing (zero); of the base, nothing can be known without it.
    function _fixingsOf(Escalation memory escalation, uint256 anchor, uint256 year)
        private
        view
        returns (uint256[] memory values, bool known)
    {
        SeriesId series = SeriesId.wrap(escalation.series);
        values = new uint256[](year + 1);
        for (uint256 y; y <= year; ++y) {
            // As the date that it is of.
            // forge-lint: disable-next-line(unsafe-typecast)
            uint32 period = fixings.periodAt(series, uint40(Indexation.anniversary(anchor, y)));
            Fixing memory f = fixings.fixing(series, period - escalation.lag, 0);
            if (f.status != PriceStatus.FINAL && f.status != PriceStatus.NONE) return (values, false);
            // forge-lint: disable-next-line(unsafe-typecast)
            if (f.value > 0) values[y] = uint256(int256(f.value));
        }
        known = values[0] != 0;
    }

    /// @dev From a full hour on, those replaced that have been missing for too long. @return unit WAD in one unit of the series. @return missing Periods that have
    /// no price even so.
    function _wordsOf(Query memory q, uint256 from, uint256 count)
        private
        view
        returns (uint256[] memory words, int256 unit, uint256 missing)
    {
        int8 exponent;
        (words, exponent) = _read(q, q.price.series, from, count);
        (unit, missing) = (_unitOf(exponent), _missingOf(words));
        if (missing == 0 || block.timestamp < PriceFallback.replaceableAt(from, q.fallbackDays)) {
            return (words, unit, missing);
        }
        uint256[] memory others;
        int8 other;
        if (q.secondary != 0) (others, other) = _read(q, q.secondary, from, count);
        for (uint256 i; i < count; ++i) {
            uint256 lacking = missing >> 4 * i & 15;
            if (lacking == 0) continue;
            uint256 second = others.length == 0 ? 0 : others[i];
            words[i] = _filled(q, from + i * HOUR, words[i], lacking, second, exponent, other);
        }
        missing = _missingOf(words);
    }

    /// @dev WAD in one unit of a series.
    function _unitOf(int256 exponent) private pure returns (int256) {
        // From 0 to 36.
        // forge-lint: disable-next-line(unsafe-typecast)
        return int256(10 ** uint256(exponent + 18));
    }

    function _read(Query memory q, bytes32 series, uint256 from, uint256 count)
        private
        view
        returns (uint256[] memory words, int8 exponent)
    {
        address currency;
        // As the date that it is of.
        // forge-lint: disable-next-line(unsafe-typecast)
        (words, exponent, currency) = index.settledWords(SeriesId.wrap(series), uint40(from), count);
        require(currency == q.currency, SeriesOfAnotherCurrency(series, currency, q.currency));
    }

    // ——— prices that never came (PPA-9) ———

    /// @dev An hour's word with what has been missing for too long. @param lacking Which of its periods. @param second The secondary series' word.
    function _filled(
        Query memory q,
        uint256 hour,
        uint256 word,
        uint256 lacking,
        uint256 second,
        int8 exponent,
        int8 other
    ) private view returns (uint256) {
        uint256 mean;
        bool sought;
        for (uint256 place; place < 4; ++place) {
            uint256 end = hour + (place + 1) * PERIOD;
            if (lacking >> place & 1 == 0) continue;
            if (block.timestamp < PriceFallback.replaceableAt(end, q.fallbackDays)) continue;
            uint256 lane = _converted(PriceMath.laneOf(second, place), exponent, other);
            if (lane == 0) {
                if (!sought) (mean, sought) = (_meanAt(q, hour), true);
                lane = mean;
            }
            word |= lane << 64 * place;
        }
        return word;
    }

    /// @dev A lane in units of 10^exponent, truncated toward zero; zero where there is none, or where it leaves its range.
    function _converted(uint256 lane, int256 exponent, int256 other) private pure returns (uint256) {
        if (lane == 0 || exponent == other) return lane;
        int256 price = PriceMath.toPrice(lane);
        // Exponents are from −18 to 18, prices int64.
        // forge-lint: disable-start(unsafe-typecast)
        if (other > exponent) price *= int256(10 ** uint256(other - exponent));
        else price /= int256(10 ** uint256(exponent - other));
        if (price <= type(int64).min || price > type(int64).max) return 0;
        return PriceMath.toLane(int64(price));
        // forge-lint: disable-end(unsafe-typecast)
    }

    /// @dev The mean of the same clock hour over the latest seven days before that have all of its prices; zero where four weeks have not so many.
    function _meanAt(Query memory q, uint256 hour) private view returns (uint256) {
        uint256[] memory found = new uint256[](PriceFallback.DAYS);
        uint256 count;
        for (uint256 back = 1; back <= LOOK_BACK; ++back) {
            (uint256[] memory word,) = _read(q, q.price.series, hour - back * 1 days, 1);
            if (_missingOf(word) != 0) continue;
            found[count++] = word[0];
            if (count == PriceFallback.DAYS) return PriceMath.toLane(PriceFallback.meanOfHour(found));
        }
        return 0;
    }

    /// @dev `NegativeRuns.missing`, where anything is: a word less one a lane has a lane's highest bit, which the word has not, exactly where some lane is zero.
    function _missingOf(uint256[] memory words) private pure returns (uint256) {
        uint256 zero;
        (uint256 lowest, uint256 highest) = (LOWEST, LOWEST << 63);
        assembly ("memory-safe") {
            let at := add(words, 32)
            let end := add(at, shl(5, mload(words)))
            for {} lt(at, end) { at := add(at, 32) } {
                let word := mload(at)
                zero := or(zero, and(sub(word, lowest), and(not(word), highest)))
            }
        }
        return zero == 0 ? 0 : NegativeRuns.missing(words);
    }

    // ——— runs of negative prices ———

    function _runs(Query memory q, uint256[] memory words, uint256 missing)
        private
        view
        returns (uint256 excluded, uint256 open)
    {
        (uint256 least, uint256 most) = _signsOf(words, missing, q.price.hourly);
        NegativeRule rule = q.price.negative;
        if (rule == NegativeRule.ANY) return (least, most & ~least);
        NegativeRuns.Around memory few = NegativeRuns.Around(0, 0, true);
        NegativeRuns.Around memory many = NegativeRuns.Around(0, 0, true);
        if (most & 1 != 0) {
            (uint256 a, uint256 b) = _signsAt(q, q.start - REACH * HOUR);
            // Brought to where the day before ends.
            (few.before, many.before) = (_atEnd(a), _atEnd(b));
        }
        if (rule == NegativeRule.WHOLE_RUN && most >> PERIODS - 1 != 0) {
            (uint256 a, uint256 b) = _signsAt(q, q.start + 1 days);
            (few.afterwards, many.afterwards) = (NegativeRuns.atStart(a), NegativeRuns.atStart(b));
        }
        (excluded,) = NegativeRuns.excludedOf(least, rule, q.price.run, q.price.hourly, few);
        if (most == least && few.before == many.before && few.afterwards == many.afterwards) {
            return (excluded, 0);
        }
        (open,) = NegativeRuns.excludedOf(most, rule, q.price.run, q.price.hourly, many);
        open &= ~excluded;
    }

    /// @dev Of six hours, in the lowest bits.
    function _signsAt(Query memory q, uint256 from) private view returns (uint256 least, uint256 most) {
        (uint256[] memory words,, uint256 missing) = _wordsOf(q, from, REACH);
        return _signsOf(words, missing, q.price.hourly);
    }

    function _atEnd(uint256 signs) private pure returns (uint256) {
        return NegativeRuns.atEnd(signs << PERIODS - REACH * 4);
    }

    /// @dev Periods whose unit is negative, if no missing price is, and if all are.
    function _signsOf(uint256[] memory words, uint256 missing, bool hourly)
        private
        pure
        returns (uint256 least, uint256 most)
    {
        uint256 signs = NegativeRuns.signsOf(words, hourly);
        if (missing == 0) return (signs, signs);
        if (hourly) {
            for (uint256 k; missing >> k != 0; k += 4) {
                if (missing >> k & 15 != 0) missing |= 15 << k;
            }
        }
        (least, most) = (signs & ~missing, signs | missing);
    }
}
