// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReconcilerMath} from "../../../contracts/energy/ReconcilerMath.sol";
import {Test} from "forge-std/Test.sol";

contract ReconcilerMathFuzzTest is Test {
    /// @dev 1 Wh of a battery that is simulated finer than any meter shows.
    uint256 internal constant WH = 1e12;
    uint256 internal constant STEP = 3 hours;

    struct Battery {
        uint256 store;
        uint256 charged;
        uint256 discharged;
        uint256 rate;
        uint256 chargeEfficiency;
        uint256 dischargeEfficiency;
        uint256 rated;
    }

    function spanOf(uint256[5] memory seeds) internal pure returns (ReconcilerMath.Span memory s) {
        s.begin = uint64(bound(seeds[0], 0, 1e9));
        s.end = uint64(bound(uint256(keccak256(abi.encode(seeds, 1))), 0, 1e9));
        s.charge = uint64(bound(seeds[1], 0, 1e9));
        s.discharge = uint64(bound(seeds[2], 0, 1e9));
        s.storageWh = uint32(bound(seeds[3], 0, 4e9));
        s.duration = uint40(bound(seeds[4], 7 days, 365 days));
        s.dischargeEfficiency = uint64(bound(uint256(keccak256(abi.encode(seeds, 2))), 0.5e18, 1e18));
        s.roundTrip = uint64(bound(uint256(keccak256(abi.encode(seeds, 3))), 0.4e18, s.dischargeEfficiency));
    }

    /// @dev The formula over one common denominator, 100·ηd, so that it rounds once: at the end.
    function testFuzz_LeastIsTheFormulaWithinItsRounding(uint256[5] memory seeds) public pure {
        ReconcilerMath.Span memory s = spanOf(seeds);
        int256 d = 100 * int256(uint256(s.dischargeEfficiency));
        (int256 b, int256 e) = (int256(uint256(s.begin)) * 1e6, int256(uint256(s.end)) * 1e6);
        int256 low = 99 * int256(uint256(s.roundTrip)) * _positive(int256(uint256(s.charge)) - 1) * 1e6;
        int256 loss = d * (b - e - 1e6) + low - 101e24 * (int256(uint256(s.discharge)) + 1);
        int256 rated = _max(int256(uint256(s.storageWh)) * 1e6, _max(b, e));
        int256 store = _min(d * b + _chargeHigh(s), d * rated) + d * 1e6;
        (uint256 least,) = ReconcilerMath.bounds(s);
        _assertNear(least, uint256(_positive(loss)), uint256(store), s, true);
    }

    function testFuzz_MostIsTheFormulaWithinItsRounding(uint256[5] memory seeds) public pure {
        ReconcilerMath.Span memory s = spanOf(seeds);
        int256 d = 100 * int256(uint256(s.dischargeEfficiency));
        (int256 b, int256 e) = (int256(uint256(s.begin)) * 1e6, int256(uint256(s.end)) * 1e6);
        int256 discharge = _positive(int256(uint256(s.discharge)) - 1) * 1e6;
        int256 loss = d * (b - e + 1e6) + _chargeHigh(s) - _max(99e18 * discharge, d * discharge);
        int256 store = _positive(d * e - _chargeHigh(s));
        (, uint256 most) = ReconcilerMath.bounds(s);
        if (store == 0) {
            assertEq(most, ReconcilerMath.UNBOUNDED);
        } else if (store > 2 * d) {
            _assertNear(most, uint256(_positive(loss)), uint256(store), s, false);
        }
    }

    /// @dev The most of a charge that can have reached the store, µWh × 100·ηd.
    function _chargeHigh(ReconcilerMath.Span memory s) internal pure returns (int256) {
        int256 charge = (int256(uint256(s.charge)) + 1) * 1e6;
        return _min(
            101 * int256(uint256(s.roundTrip)) * charge, 100 * int256(uint256(s.dischargeEfficiency)) * charge
        );
    }

    /// @dev A rounding of each of four terms, of a µWh, and of the quotient: on the side that favours no change.
    function _assertNear(uint256 given, uint256 loss, uint256 store, ReconcilerMath.Span memory s, bool least)
        internal
        pure
    {
        uint256 d = 100 * uint256(s.dischargeEfficiency);
        uint256 exact = loss * 1e18 / (store * s.duration);
        uint256 slack = 4e18 * d / (store * s.duration) + 2 * exact * d / store + 2;
        if (exact >= ReconcilerMath.UNBOUNDED) {
            assertGe(given + slack, ReconcilerMath.UNBOUNDED);
        } else if (least) {
            assertLe(given, exact);
            assertGe(given + slack, exact);
        } else {
            assertGe(given, exact);
            assertLe(given, exact + slack);
        }
    }

    /// @dev A battery of any efficiency within 1 % of the declared one, run any way for a week or four: its λ is in the interval.
    function testFuzz_TheTrueRateIsInTheInterval(uint256 seed, uint256 rate, bool rests) public pure {
        ReconcilerMath.Span memory s;
        s.dischargeEfficiency = uint64(bound(_at(seed, 1), 0.85e18, 1e18));
        s.roundTrip = uint64(bound(_at(seed, 2), 0.8e18, 1e18) * s.dischargeEfficiency / 1e18);
        s.storageWh = 10_000;
        Battery memory b;
        b.rate = bound(rate, 0, 1e12);
        b.rated = 10_000 * WH;
        b.store = bound(_at(seed, 3), 0, b.rated);
        b.chargeEfficiency = _near(_at(seed, 4), uint256(s.roundTrip) * 1e18 / s.dischargeEfficiency);
        b.dischargeEfficiency = _near(_at(seed, 5), s.dischargeEfficiency);
        (b.charged, b.discharged) = (_at(seed, 6) % 1e18, _at(seed, 7) % 1e18);

        (uint256 charged, uint256 discharged) = (b.charged / WH, b.discharged / WH);
        s.begin = uint64(b.store / WH);
        uint256 steps = bound(_at(seed, 8), 56, 224);
        for (uint256 i; i < steps; ++i) {
            _run(b, rests ? 0 : _at(seed, 100 + i) % 4000, rests ? 0 : _at(seed, 1000 + i) % 4000);
        }
        s.end = uint64(b.store / WH);
        s.charge = uint64(b.charged / WH - charged);
        s.discharge = uint64(b.discharged / WH - discharged);
        s.duration = uint40(steps * STEP);
        (uint256 least, uint256 most) = ReconcilerMath.bounds(s);
        assertLe(least, b.rate);
        assertGe(most, b.rate);
    }

    /// @dev Three hours: what leaks of the store as it was, then a charge and a discharge of up to so many Wh.
    function _run(Battery memory b, uint256 charge, uint256 discharge) internal pure {
        b.store -= b.store * b.rate / 1e18 * STEP;
        charge *= WH;
        if (b.store + charge * b.chargeEfficiency / 1e18 > b.rated) charge = 0;
        b.store += charge * b.chargeEfficiency / 1e18;
        b.charged += charge;
        discharge *= WH;
        uint256 drawn = discharge * 1e18 / b.dischargeEfficiency;
        if (drawn > b.store) (discharge, drawn) = (0, 0);
        b.store -= drawn;
        b.discharged += discharge;
    }

    /// @dev At rest the interval is a few Wh of the store wide: it says something.
    function testFuzz_AtRestTheIntervalIsNarrow(uint256 begin, uint256 rate) public pure {
        ReconcilerMath.Span memory s;
        (s.roundTrip, s.dischargeEfficiency, s.storageWh, s.duration) = (0.9e18, 0.95e18, 10_000, 7 days);
        begin = bound(begin, 1000, 10_000);
        rate = bound(rate, 0, 100e9);
        s.begin = uint64(begin);
        s.end = uint64(begin - begin * rate * 7 days / 1e18);
        (uint256 least, uint256 most) = ReconcilerMath.bounds(s);
        // The exponential lies between 1 − S₁/S₀ and S₀/S₁ − 1, at most 6 % apart here; and four Wh of resolution.
        assertLe(most - least, rate * 8 / 100 + 6e18 / (begin * 7 days) + 1);
    }

    function testFuzz_MajorityIsWhatMoreThanHalfAgreesOn(
        uint8[6] memory low,
        uint8[6] memory width,
        uint8[6] memory weights,
        uint256 unseen
    ) public pure {
        uint256 total = bound(unseen, 0, 600);
        uint256[] memory leasts = new uint256[](6);
        uint256[] memory mosts = new uint256[](6);
        for (uint256 i; i < 6; ++i) {
            total += weights[i];
            leasts[i] = ReconcilerMath.pack(low[i], weights[i]);
            mosts[i] = ReconcilerMath.pack(uint256(low[i]) + width[i], weights[i]);
        }
        (uint256 least, uint256 most) = ReconcilerMath.majority(leasts, mosts, total);
        assertEq(least, _leastOf(low, weights, total));
        assertEq(most, _mostOf(low, width, weights, total));
        assertLe(least, most);
    }

    /// @dev The greatest x that sites with more than half of the weight lie above.
    function _leastOf(uint8[6] memory low, uint8[6] memory weights, uint256 total)
        internal
        pure
        returns (uint256 least)
    {
        for (uint256 i; i < 6; ++i) {
            uint256 above;
            for (uint256 j; j < 6; ++j) {
                if (low[j] >= low[i]) above += weights[j];
            }
            if (2 * above > total && low[i] > least) least = low[i];
        }
    }

    /// @dev The least y that sites with more than half of the weight lie below.
    function _mostOf(uint8[6] memory low, uint8[6] memory width, uint8[6] memory weights, uint256 total)
        internal
        pure
        returns (uint256 most)
    {
        most = ReconcilerMath.UNBOUNDED;
        for (uint256 i; i < 6; ++i) {
            uint256 y = uint256(low[i]) + width[i];
            uint256 below;
            for (uint256 j; j < 6; ++j) {
                if (uint256(low[j]) + width[j] <= y) below += weights[j];
            }
            if (2 * below > total && y < most) most = y;
        }
    }

    function testFuzz_SteppedGoesTowardsTheIntervalAndNoFurther(
        uint256 rate,
        uint256 least,
        uint256 most,
        uint256 limit
    ) public pure {
        limit = bound(limit, 0, type(uint48).max);
        rate = bound(rate, 0, limit);
        most = bound(most, 0, ReconcilerMath.UNBOUNDED);
        least = bound(least, 0, most);
        uint256 next = ReconcilerMath.stepped(rate, least, most, limit);
        assertLe(next, limit);
        uint256 moved = next > rate ? next - rate : rate - next;
        assertLe(moved, (limit + 3) / 4);
        uint256 goal = rate < least ? (least < limit ? least : limit) : rate > most ? most : rate;
        uint256 away = goal > rate ? goal - rate : rate - goal;
        assertEq(moved, away < (limit + 3) / 4 ? away : (limit + 3) / 4);
        if (moved != 0) assertEq(next > rate, goal > rate);
    }

    function _near(uint256 seed, uint256 declared) internal pure returns (uint256) {
        uint256 value = bound(seed, declared * 99 / 100 + 1, declared * 101 / 100 - 1);
        return value > 1e18 ? 1e18 : value;
    }

    function _at(uint256 seed, uint256 i) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, i)));
    }

    function _positive(int256 x) internal pure returns (int256) {
        return x > 0 ? x : int256(0);
    }

    function _min(int256 a, int256 b) internal pure returns (int256) {
        return a < b ? a : b;
    }

    function _max(int256 a, int256 b) internal pure returns (int256) {
        return a > b ? a : b;
    }
}
