// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {DayVolumes} from "../../../contracts/ppa/mathematics/DayVolumes.sol";
import {Volumes} from "../../../contracts/ppa/mathematics/Volumes.sol";
import {PriceDay, Tariff} from "../../../contracts/ppa/types/Tariff.sol";
import {Agreement, NegativeRule, PriceType, Reconciliation} from "../../../contracts/ppa/types/Terms.sol";
import {VolumeFixture} from "../../fixtures/VolumeFixture.sol";
import {LibPRNG} from "solady/utils/LibPRNG.sol";

/// @notice Days against a profile, cut anywhere and settled in any order; and what a gap is worth.
contract AgreedDaysFuzzTest is VolumeFixture {
    using LibPRNG for LibPRNG.PRNG;

    uint256 private constant DAYS = 3;

    bytes[] private _vectors;

    // ——— cuts ———

    /// @dev Once each day is settled whole, with all prices; once without any, which come one day after another, and what waits is settled in whatever order and parts.
    /// forge-config: default.fuzz.runs = 24
    function testFuzz_AMonthComesToTheSameHoweverItIsCut(uint256 seed, uint256 over, uint256 share) public {
        Agreement memory a = baseload(400, Reconciliation(over % 3));
        a.terms.volume.excessShare = uint16(share % 10_001);
        if (seed & 1 == 0) a.terms.volume.shortfallPrice = int128(uint128(seed >> 180)) * 1e9;
        if (seed & 2 == 0) {
            (a.terms.price.negative, a.terms.price.run, a.terms.price.hourly) =
            (NegativeRule.WHOLE_RUN, 2, true);
        }
        beginAll(a);
        uint256 day = today;
        uint256 state = vm.snapshotState();
        for (uint256 i; i <= DAYS + 1; ++i) {
            report(day + i - 1, _prices(seed, i));
        }
        for (uint256 i; i < DAYS; ++i) {
            assertEq(settleAll(a, _grown(seed, i), ""), 0);
        }
        (int256 numerator, uint256 wh, uint256 excluded) = _totals(day);
        bytes32 windows = _windows(a, day);
        vm.revertToState(state);
        _settleLate(a, day, seed);
        (int256 numerator2, uint256 wh2, uint256 excluded2) = _totals(day);
        assertEq(numerator2, numerator);
        assertEq(wh2, wh);
        assertEq(excluded2, excluded);
        if (a.terms.volume.reconciliation == Reconciliation.MONTH) {
            assertEq(_windows(a, day), windows, "and so does the window");
        }
    }

    function _settleLate(Agreement memory a, uint256 day, uint256 seed) private {
        uint256 had = seed >> 8 & 7;
        for (uint256 i; i < DAYS; ++i) {
            if (had >> i & 1 == 1) report(day + i, _prices(seed, i + 1));
            uint32[] memory grown = _grown(seed, i);
            _vectors.push(packed(sharesOf(exported, grown)));
            settleAll(a, grown, "");
        }
        report(day - 1, _prices(seed, 0));
        report(day + DAYS, _prices(seed, DAYS + 1));
        LibPRNG.PRNG memory prng = LibPRNG.PRNG(seed);
        uint256[] memory order = new uint256[](DAYS);
        for (uint256 i; i < DAYS; ++i) {
            order[i] = i;
        }
        prng.shuffle(order);
        for (uint256 n; n < DAYS; ++n) {
            uint256 i = order[n];
            if (had >> i & 1 == 0) report(day + i, _prices(seed, i + 1));
            for (uint256 m; m <= n; ++m) {
                _pend(a, day, order[m]);
            }
        }
        for (uint256 i; i < DAYS; ++i) {
            _pend(a, day, i);
            (, uint96 pending) = settlement.parcelOf(id, day + i, 0);
            assertEq(pending, 0, "nothing waits");
        }
    }

    function _pend(Agreement memory a, uint256 day, uint256 i) private {
        try settlement.settlePending(id, a, day + i, 0, _vectors[i]) {} catch {}
    }

    function _grown(uint256 seed, uint256 i) private pure returns (uint32[] memory grown) {
        LibPRNG.PRNG memory prng = LibPRNG.PRNG(uint256(keccak256(abi.encode(seed, i))));
        grown = new uint32[](96);
        for (uint256 k; k < 96; ++k) {
            grown[k] = uint32(prng.uniform(2000));
        }
    }

    function _prices(uint256 seed, uint256 i) private pure returns (int64[] memory prices) {
        LibPRNG.PRNG memory prng = LibPRNG.PRNG(uint256(keccak256(abi.encode(i, seed))));
        prices = new int64[](96);
        for (uint256 hour; hour < 24; ++hour) {
            bool negative = prng.uniform(3) == 0;
            for (uint256 k; k < 4; ++k) {
                int64 size = int64(int256(prng.uniform(150_000)));
                prices[4 * hour + k] = negative ? -size : size;
            }
        }
    }

    /// @dev Of all months that the days are in.
    function _totals(uint256 day) private view returns (int256 numerator, uint256 wh, uint256 excluded) {
        uint256 last;
        for (uint256 i; i < DAYS; ++i) {
            uint256 number = monthNumber(day + i);
            if (number == last) continue;
            last = number;
            ISettlementTypes.Month memory m = settlement.monthOf(id, number);
            numerator += m.numerator;
            wh += m.wh;
            excluded += m.excludedWh;
            assertEq(m.settledDays, m.begunDays);
        }
    }

    function _windows(Agreement memory, uint256 day) private view returns (bytes32 hash) {
        for (uint256 i; i < DAYS; ++i) {
            uint256 first = day + i + 1 - dateOf(day + i);
            hash = keccak256(abi.encode(hash, nominations.windowOf(id, bytes32(id), first)));
        }
    }

    // ——— gaps ———

    /// @dev In however many of its periods the energy flowed: the meter's owner would have been paid at least as much, had it been read. At the ends of types a price is cut by less
    /// than 1e-18 of a base unit for each Wh.
    function testFuzz_AGapIsWorthNoMoreThanAnyReadingOfIt(
        uint256[6] memory energies,
        uint256[6] memory agreed,
        int64[6] memory prices,
        uint256 share,
        int128 fixedPrice,
        int120 amount,
        uint8 flags
    ) public pure {
        PriceDay memory day = _dayOf(prices, amount, flags);
        Volumes.Deviations memory terms = Volumes.Deviations(
            flags & 1 == 0 ? type(int128).min : int256(uint256(uint128(fixedPrice) >> 1)), share % 10_001
        );
        uint256[] memory flowed = new uint256[](6);
        uint256[] memory none = new uint256[](6);
        uint256[] memory profile = new uint256[](6);
        uint256 all;
        for (uint256 k; k < 6; ++k) {
            (flowed[k], profile[k]) = (energies[k] % 2 ** 40, agreed[k] % 2 ** 40);
            all += flowed[k];
        }
        (int256 read,,) = DayVolumes.settle(flowed, profile, 63, day, terms);
        (int256 unread,,) = DayVolumes.settle(none, profile, 63, day, terms);
        int256 gap = int256(all) * DayVolumes.least(63, type(int256).max, day, terms);
        assertLe(unread + gap, read + int256(all), "threat 36");
    }

    /// @dev Likewise of a nomination, to the unit.
    function testFuzz_AGapOfANominationIsWorthNoMoreThanAnyReadingOfIt(
        uint256[6] memory energies,
        uint256[6] memory agreed,
        int64[6] memory prices,
        uint256 tolerance,
        bool positive
    ) public pure {
        // Where all are above zero, a band is what makes energy worth nothing.
        for (uint256 k; positive && k < 6; ++k) {
            if (prices[k] < 0) prices[k] = -(prices[k] + 1);
        }
        PriceDay memory day = _dayOf(prices, 0, 0);
        uint256[] memory flowed = new uint256[](6);
        uint256[] memory none = new uint256[](6);
        uint256[] memory profile = new uint256[](6);
        uint256 all;
        tolerance = tolerance % 3 * 5000;
        for (uint256 k; k < 6; ++k) {
            (flowed[k], profile[k]) = (energies[k] % 2 ** 40, agreed[k] % 2 ** 40);
            all += flowed[k];
        }
        (int256 read,,) = DayVolumes.settleNominated(flowed, profile, 63, day, day, tolerance, false);
        (int256 unread,,) = DayVolumes.settleNominated(none, profile, 63, day, day, tolerance, false);
        int256 gap = int256(all) * DayVolumes.leastNominated(63, type(int256).max, day, tolerance);
        assertLe(unread + gap, read, "threat 36");
    }

    function _dayOf(int64[6] memory prices, int256 amount, uint8 flags)
        private
        pure
        returns (PriceDay memory day)
    {
        day.words = new uint256[](2);
        day.unit = 1e15;
        for (uint256 k; k < 6; ++k) {
            int64 price = prices[k] == type(int64).min ? int64(0) : prices[k];
            day.words[k / 4] |= uint256(int256(price) + 2 ** 63) << 64 * (k % 4);
        }
        Tariff memory t = day.tariff;
        t.amount = amount;
        (t.floor, t.cap) = (type(int256).min, type(int256).max);
        if (flags & 2 != 0) (t.kind, t.amount, t.discount) = (PriceType.INDEXED, 0, amount / 1e9);
        if (flags & 4 != 0) t.negative = NegativeRule.FLOOR;
        day.excluded = flags >> 3;
    }
}
