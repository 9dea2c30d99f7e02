// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {LibSort} from "solady/utils/LibSort.sol";

/// @title What stores show of λ
/// @notice Pure. S, C and D in Wh, as meters show them (rounded down); in between µWh; λ in WAD per second.
/// @dev From S′ = ηc·C′ − D′/ηd − λ·S follows λ · ∫S dt = S₀ + ηc·ΔC − ΔD/ηd − S₁, exactly. What is known of each term is an interval, and
/// the result is the interval that no true value can lie outside of:
/// *Efficiencies*: a policy's ηc = (ηc·ηd)/ηd and ηd are believed to 1 % (τ). A battery that cycles moves many times its store in a week, and 1 %
/// of that is more than it leaks: a point estimate would be a measurement of the policy's roundings, and whoever cycled most would set λ.
/// *Registers*: each may have up to one Wh more than it shows.
/// *Store*: at any instant S₁ − ηc·ΔC ≤ S ≤ S₀ + ηc·ΔC, so marks at convenient moments (both full, both empty) gain nothing: the mean
/// of the two ends is not taken for the mean of the span. Nor can a store hold more than it is rated for.
/// At rest (ΔC = ΔD = 0) this is 1 − S₁/S₀ ≤ λ·Δt ≤ S₀/S₁ − 1, which encloses the exponential's ln(S₀/S₁).
library ReconcilerMath {
    /// @notice What two leaves of a site show. @param begin S₀. @param end S₁. @param charge ΔC. @param discharge ΔD; Wh. @param storageWh
    /// Rated. @param duration Δt, seconds, not zero. @param roundTrip ηc·ηd. @param dischargeEfficiency ηd; WAD, not zero.
    struct Span {
        uint64 begin;
        uint64 end;
        uint64 charge;
        uint64 discharge;
        uint32 storageWh;
        uint40 duration;
        uint64 roundTrip;
        uint64 dischargeEfficiency;
    }

    uint256 private constant WAD = 1e18;
    uint256 private constant MICRO = 1e6;
    /// @dev τ.
    uint256 private constant TOLERANCE = 0.01e18;
    /// @dev Beyond any λ: such an end of an interval says nothing.
    uint256 internal constant UNBOUNDED = type(uint64).max;

    /// @notice The least λ, rounded down, and the most, rounded up, that a span allows, WAD per second; UNBOUNDED at most.
    function bounds(Span memory s) internal pure returns (uint256 least, uint256 most) {
        (uint256 chargedLow, uint256 chargedHigh) = _stored(s.charge, s.roundTrip, s.dischargeEfficiency);
        (uint256 drawnLow, uint256 drawnHigh) = _drawn(s.discharge, s.dischargeEfficiency);
        (uint256 begin, uint256 end) = (s.begin * MICRO, s.end * MICRO);

        uint256 loss = FixedPointMathLib.zeroFloorSub(begin + chargedLow, end + MICRO + drawnHigh);
        uint256 rated = FixedPointMathLib.max(s.storageWh * MICRO, FixedPointMathLib.max(begin, end));
        uint256 store = FixedPointMathLib.min(begin + chargedHigh, rated) + MICRO;
        least = _capped(loss * WAD / (store * s.duration));

        loss = FixedPointMathLib.zeroFloorSub(begin + MICRO + chargedHigh, end + drawnLow);
        store = FixedPointMathLib.zeroFloorSub(end, chargedHigh);
        most = store == 0 ? UNBOUNDED : _capped(FixedPointMathLib.divUp(loss * WAD, store * s.duration));
    }

    /// @notice What more than half of `total` agrees on: λ is at least `least` and at most `most`. Weight that is not listed agrees
    /// to anything, so nobody gains by choosing whom to measure. Zero and UNBOUNDED without such a half.
    /// @dev least ≤ most, because two halves and more of one total share a member, and its own least is not above its own most.
    /// @param leasts Each packed with its weight (`pack`). @param mosts Likewise. Both are sorted in place. @param total Σ of all weights.
    function majority(uint256[] memory leasts, uint256[] memory mosts, uint256 total)
        internal
        pure
        returns (uint256 least, uint256 most)
    {
        LibSort.sort(leasts);
        LibSort.sort(mosts);
        most = UNBOUNDED;
        uint256 weight;
        for (uint256 i; i < mosts.length; ++i) {
            weight += uint128(mosts[i]);
            if (2 * weight <= total) continue;
            most = mosts[i] >> 128;
            break;
        }
        weight = 0;
        for (uint256 i = leasts.length; i != 0; --i) {
            weight += uint128(leasts[i - 1]);
            if (2 * weight <= total) continue;
            least = leasts[i - 1] >> 128;
            break;
        }
    }

    /// @notice A rate and its weight in one word that sorts by the rate. @param rate At most UNBOUNDED. @param weight Below 2^128.
    function pack(uint256 rate, uint256 weight) internal pure returns (uint256) {
        return (rate << 128) | weight;
    }

    /// @notice The next λ: `rate`, brought into [least, most] and [0, limit], by at most ⌈limit / 4⌉.
    function stepped(uint256 rate, uint256 least, uint256 most, uint256 limit)
        internal
        pure
        returns (uint256)
    {
        uint256 step = FixedPointMathLib.divUp(limit, 4);
        if (rate < least) return FixedPointMathLib.min(FixedPointMathLib.min(least, limit), rate + step);
        if (rate > most) return FixedPointMathLib.max(most, FixedPointMathLib.zeroFloorSub(rate, step));
        return rate;
    }

    /// @dev What reached the store of a charge, µWh: ηc·ΔC within τ and a Wh, and never more than was charged.
    function _stored(uint64 wh, uint64 roundTrip, uint64 efficiency)
        private
        pure
        returns (uint256 low, uint256 high)
    {
        (uint256 lower, uint256 upper) = _within(wh);
        low = FixedPointMathLib.fullMulDiv(lower * (WAD - TOLERANCE), roundTrip, efficiency * WAD);
        high = FixedPointMathLib.fullMulDivUp(upper * (WAD + TOLERANCE), roundTrip, efficiency * WAD);
        high = FixedPointMathLib.min(high, upper);
    }

    /// @dev What left the store for a discharge, µWh: ΔD/ηd within τ and a Wh, and never less than was discharged.
    function _drawn(uint64 wh, uint64 efficiency) private pure returns (uint256 low, uint256 high) {
        (uint256 lower, uint256 upper) = _within(wh);
        low = FixedPointMathLib.max(lower * (WAD - TOLERANCE) / efficiency, lower);
        high = FixedPointMathLib.divUp(upper * (WAD + TOLERANCE), efficiency);
    }

    /// @dev A difference of two registers, each rounded down, µWh.
    function _within(uint64 wh) private pure returns (uint256 lower, uint256 upper) {
        return (FixedPointMathLib.zeroFloorSub(wh, 1) * MICRO, (uint256(wh) + 1) * MICRO);
    }

    function _capped(uint256 rate) private pure returns (uint256) {
        return FixedPointMathLib.min(rate, UNBOUNDED);
    }
}
