// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title What a pool earns, and what becomes of its idle quote
/// @notice Growth and the protocol's share of it; the harvest of idle quote; the recharge, which buys kWh with it. No swap runs any of this.
/// @dev Bounds: xs < 2^80; ys, yt and quote amounts < 2^64; 1,000 ≤ L < 2^128 (the burned liquidity never leaves); 0 < I ≤ 1e18. Growth is in Q64
/// (2^64 = 1) and below 2^127, since √(xs·ys) < 2^72. Parts per million are of what their name says.
library IncomeMath {
    using FixedPointMathLib for uint256;

    uint256 internal constant WAD = 1e18;
    uint256 internal constant MILLION = 1e6;

    /// @notice Idle quote may be harvested beyond a fiftieth, 2 %, of what the curve needs.
    uint256 internal constant HARVEST_PART = 50;
    /// @notice The recharge's clock ticks 256 times a second; 600 s of it are one lot.
    uint256 internal constant CLOCK = 256;
    uint256 internal constant LOT_TIME = 600 * CLOCK;
    /// @notice One lot is a two-hundredth, 0.5 %, of xs.
    uint256 internal constant LOT_PART = 200;
    /// @notice δ falls from 2 % to 0.1 % in the time of one lot, ppm.
    uint256 internal constant FIRST_DISCOUNT = 20_000;
    uint256 internal constant LAST_DISCOUNT = 1_000;
    /// @notice A tick between spot and average keeps the recharge shut for a second after the last trade: 1 % for 1,000 s.
    uint256 internal constant QUIET_PER_TICK = 1;
    /// @notice Income is measured over a day at least.
    uint256 internal constant INCOME_TIME = 1 days;

    // ——— growth and the protocol's share ———

    /// @notice ⌊√(xs·ys)·2^56⌋: exact, since xs·ys < 2^144.
    function rootOf(uint256 xs, uint256 ys) internal pure returns (uint256) {
        unchecked {
            return ((xs * ys) << 112).sqrt();
        }
    }

    /// @notice √(xs·ys) / L in Q64, ⌊root·2^8 / L⌋: what a liquidity share has of the curve. Fees and roundings raise it; adding, removing, waiting
    /// and haircuts leave it as it is; a recharge raises it by what `activationAfter` keeps account of.
    function growthOf(uint256 root, uint256 supply) internal pure returns (uint256) {
        unchecked {
            return (root << 8).rawDiv(supply);
        }
    }

    /// @notice By how much recharges have raised growth in all, Q64: ⌈activation·after / before⌉ of the roots. Up, so that it never counts as income.
    function activationAfter(uint256 activation, uint256 before, uint256 later)
        internal
        pure
        returns (uint256)
    {
        return activation.fullMulDivUp(later, before);
    }

    /// @notice Growth by fees alone, Q64: ⌊growth·2^64 / activation⌋.
    function earnedOf(uint256 growth, uint256 activation) internal pure returns (uint256) {
        unchecked {
            return (growth << 64).rawDiv(activation);
        }
    }

    /// @notice Liquidity that gives the protocol its share φ of what fees earned since `kept`: q = φ·(earned − kept) / earned · 2a / (a + yt) with
    /// a = ⌊ys·I⌋, and ⌊L·q / (1 − q)⌋.
    /// @dev Fees are (earned − kept) / earned of the curve's worth, a quote and as much in kWh; the pool with its idle quote is worth a + yt. Without
    /// the second factor the protocol would take its share of idle quote, which nobody earned, too. `whole` is below 2^213.
    /// @param share φ, ppm of the growth, at most 1e6. @return Zero when nothing was earned.
    function protocolLiquidity(
        uint256 supply,
        uint256 kept,
        uint256 earned,
        uint256 share,
        uint256 ys,
        uint256 yt,
        uint256 index
    ) internal pure returns (uint256) {
        if (earned <= kept) return 0;
        unchecked {
            uint256 active = ys * index / WAD;
            uint256 part = share * (earned - kept) * 2 * active;
            uint256 whole = MILLION * earned * (active + yt);
            return part < whole ? supply.fullMulDiv(part, whole - part) : 0;
        }
    }

    // ——— harvest ———

    /// @notice Whether idle quote is more than 2 % of what the curve needs: 50·idle > yt − idle.
    /// @param idle ⌊yt − ys·I⌋.
    function harvestable(uint256 idle, uint256 yt) internal pure returns (bool) {
        unchecked {
            return idle * HARVEST_PART > yt - idle;
        }
    }

    /// @notice A harvest: every liquidity share is credited step = ⌊idle·2^64 / L⌋ in Q64 of an internal unit, and ⌈step·L / 2^64⌉ ≤ idle leaves yt. So
    /// what does not divide stays idle in the pool.
    function harvestOf(uint256 idle, uint256 supply) internal pure returns (uint256 step, uint256 taken) {
        unchecked {
            step = (idle << 64).rawDiv(supply);
            taken = (step * supply + type(uint64).max) >> 64;
        }
    }

    /// @notice ⌊liquidity·step / 2^64⌋ internal units: what an account is credited for steps since it last was. The fractions of all accounts
    /// together, less than a unit each, stay behind.
    /// @param liquidity Below 2^128. @param step Below 2^128.
    function creditOf(uint256 liquidity, uint256 step) internal pure returns (uint256) {
        unchecked {
            return (liquidity * step) >> 64;
        }
    }

    // ——— recharge ———

    /// @notice Ticks of the recharge's clock that have passed since it last stood at `since`, no more than one lot's.
    /// @param since 1/256 s. @param time Seconds.
    function accruedTime(uint256 since, uint256 time) internal pure returns (uint256) {
        unchecked {
            return (time * CLOCK).zeroFloorSub(since).min(LOT_TIME);
        }
    }

    /// @notice Shares that may be recharged: ⌊xs·accrued / (200·600·256)⌋, at most 0.5 % of xs.
    function lotOf(uint256 xs, uint256 accrued) internal pure returns (uint256) {
        unchecked {
            return xs * accrued / (LOT_PART * LOT_TIME);
        }
    }

    /// @notice δ, ppm: 20,000 − ⌊19,000·accrued / (600·256)⌋.
    function discountAt(uint256 accrued) internal pure returns (uint256) {
        unchecked {
            return FIRST_DISCOUNT - (FIRST_DISCOUNT - LAST_DISCOUNT) * accrued / LOT_TIME;
        }
    }

    /// @notice Where the clock stands after a part of a lot was taken: now − accrued + ⌈accrued·shares / lot⌉. So a dust recharge moves neither price
    /// nor lot by more than dust, and a whole one begins anew.
    /// @param shares At most `lot`, which is not zero. @param time Seconds. @return 1/256 s.
    function clockAfter(uint256 accrued, uint256 shares, uint256 lot, uint256 time)
        internal
        pure
        returns (uint256)
    {
        unchecked {
            return time * CLOCK - accrued + (accrued * shares).divUp(lot);
        }
    }

    /// @notice What recharging `shares` costs the idle quote: `dys` = ⌊ys·shares / xs⌋ joins the curve, so that its price stays, and the seller gets
    /// ⌊⌊ys·shares·I / xs⌋·factor·(1 − δ)·(1 − loss)⌋, internal units: min(spot, average) less the discount and what is known to be lost.
    /// @param factor e^(−gap), WAD, of the average below spot; WAD when it is not below. @param discount δ, ppm. @param loss Ppm.
    function rechargeOf(
        uint256 xs,
        uint256 ys,
        uint256 shares,
        uint256 index,
        uint256 factor,
        uint256 discount,
        uint256 loss
    ) internal pure returns (uint256 dys, uint256 out) {
        unchecked {
            // Below 2^64 · 2^80 · 2^60; then below 2^64 · 2^60 · 2^20 · 2^20, since shares ≤ xs.
            dys = ys * shares / xs;
            out = ys * shares * index / (xs * WAD);
            out = out * factor * (MILLION - discount) * (MILLION - loss) / (WAD * MILLION * MILLION);
        }
    }

    /// @notice Seconds after the last trade in which nothing may be recharged: one for each tick between spot and the average as it was stored.
    function quietTime(int256 tick, int256 ema) internal pure returns (uint256) {
        return FixedPointMathLib.dist(tick, ema) * QUIET_PER_TICK;
    }

    /// @notice Whether trailing income is at least λ/2: 2·(earned − then)·WAD ≥ earned·λ·elapsed.
    /// @dev 1 − then / earned ≤ ln(earned / then): the gate is a little stricter than the logarithm, by 6 % of a tenth in a day.
    /// @param then Growth by fees at the older checkpoint, Q64. @param rate λ, WAD per second. @param elapsed Seconds since that checkpoint.
    function incomeSuffices(uint256 then, uint256 earned, uint256 rate, uint256 elapsed)
        internal
        pure
        returns (bool)
    {
        unchecked {
            return 2 * earned.zeroFloorSub(then) * WAD >= earned * rate * elapsed;
        }
    }
}
