// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {PoolState} from "./types/PoolState.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title Constant product in the frame that melts with the token
/// @notice Every formula of the market with its rounding. xs: token shares. ys: internal quote units / I. yt and quote amounts: internal quote
/// units. I: the token's index e^(−Λ), WAD, 0 < I ≤ 1. Fees: 1e-6 of the input. Rounding favours the pool throughout.
/// @dev Why it works: dissipation takes x = xs·I and y = ys·I to x·d and y·d, which is I → I·d with xs and ys unchanged. So an ordinary
/// xs·ys = k, with quote multiplied by I on its way out and divided by I on its way in, neither moves its price nor needs a write while time
/// passes. A trade leaves xs·ys no smaller, by the floors below, and idle = yt − ys·I no smaller: a sale takes ⌊dys·I⌋ ≤ dys·I from yt, a
/// purchase adds dy to yt and ⌊dy / I⌋·I ≤ dy to ys·I. Since I never rises, ys·I ≤ yt holds for ever once it holds.
/// @dev Bounds, which the market keeps: xs < 2^80; ys, yt and quote amounts < 2^64 + 1; shares and energy in < 2^100; 1e12 ≤ I ≤ 1e18;
/// fee ≤ 5e5; liquidity < 2^128. No intermediate of a trade or of liquidity then reaches 2^226, so those are unchecked; tests run them
/// against unbounded integers.
library AMMMath {
    using FixedPointMathLib for uint256;

    uint256 internal constant WAD = 1e18;
    /// @notice The unit of fees.
    uint256 internal constant MILLION = 1e6;
    /// @notice Liquidity shares that the first provider leaves behind for ever.
    uint256 internal constant BURNED_LIQUIDITY = 1_000;

    /// @notice ⌊energy / I⌋ shares.
    function toSharesDown(uint256 energy, uint256 index) internal pure returns (uint256) {
        unchecked {
            return (energy * WAD).rawDiv(index);
        }
    }

    /// @notice ⌈energy / I⌉ shares.
    function toSharesUp(uint256 energy, uint256 index) internal pure returns (uint256) {
        unchecked {
            return (energy * WAD).divUp(index);
        }
    }

    /// @notice ⌊shares · I⌋ µWh.
    function toEnergyDown(uint256 shares, uint256 index) internal pure returns (uint256) {
        unchecked {
            return shares * index / WAD;
        }
    }

    /// @notice ⌈shares · I⌉ µWh.
    function toEnergyUp(uint256 shares, uint256 index) internal pure returns (uint256) {
        unchecked {
            return (shares * index).divUp(WAD);
        }
    }

    /// @notice The carry fee on kWh that come in: min(⌈λ·τ / 1e12⌉, cap), 1e-6 of the input. The pool's price does not fall as the kWh melt, so
    /// its providers carry λ for as long as the kWh stay.
    /// @param rate λ, WAD per second, below 2^48. @param residence τ, seconds, below 2^32. @param cap 1e-6.
    function carryFee(uint256 rate, uint256 residence, uint256 cap) internal pure returns (uint256) {
        unchecked {
            return (rate * residence).divUp(1e12).min(cap);
        }
    }

    /// @notice Sells exactly `dxs` shares, all of which join xs: dys = ⌊ys·e / (xs + e)⌋ with e = ⌊⌊dxs·(1 − loss)⌋·(1 − fee)⌋, out = ⌊dys·I⌋.
    /// @param fee With carry. @param loss What is known to be lost of every share and not yet taken off, 1e-6.
    /// @return dys Leaves ys.
    /// @return out Leaves yt.
    function sellExactIn(uint256 xs, uint256 ys, uint256 dxs, uint256 fee, uint256 loss, uint256 index)
        internal
        pure
        returns (uint256 dys, uint256 out)
    {
        return sellCounted(xs, ys, countedIn(dxs, fee, loss), index);
    }

    /// @notice What shares that come in count for: ⌊⌊dxs·(1 − loss)⌋·(1 − fee)⌋. @param fee With carry.
    function countedIn(uint256 dxs, uint256 fee, uint256 loss) internal pure returns (uint256) {
        return afterFee(afterFee(dxs, loss), fee);
    }

    /// @notice `sellExactIn` of shares that count for e: dys = ⌊ys·e / (xs + e)⌋, out = ⌊dys·I⌋.
    function sellCounted(uint256 xs, uint256 ys, uint256 counted, uint256 index)
        internal
        pure
        returns (uint256 dys, uint256 out)
    {
        unchecked {
            dys = (ys * counted).rawDiv(xs + counted);
            out = dys * index / WAD;
        }
    }

    /// @notice The least shares whose sale gets `out`: dys = ⌈out / I⌉, e = ⌈xs·dys / (ys − dys)⌉, dxs = ⌈⌈e / (1 − fee)⌉ / (1 − loss)⌉.
    /// @param fee With carry. @param loss Below 1e6: the caller must refuse shares of which nothing will be left.
    /// @return dxs Joins xs.
    /// @return dys Leaves ys; the caller must refuse dys ≥ ys, for which dxs is zero and means nothing.
    function sellExactOut(uint256 xs, uint256 ys, uint256 out, uint256 fee, uint256 loss, uint256 index)
        internal
        pure
        returns (uint256 dxs, uint256 dys)
    {
        unchecked {
            dys = (out * WAD).divUp(index);
            if (dys < ys) dxs = beforeFee(beforeFee((xs * dys).divUp(ys - dys), fee), loss);
        }
    }

    /// @notice Buys with exactly `dy`: dxs = ⌊xs·e / (ys + e)⌋ with e = ⌊⌊dy·(1 − fee)⌋ / I⌋.
    /// @return dxs Leaves xs.
    /// @return dys ⌊dy / I⌋, joins ys.
    function buyExactIn(uint256 xs, uint256 ys, uint256 dy, uint256 fee, uint256 index)
        internal
        pure
        returns (uint256 dxs, uint256 dys)
    {
        unchecked {
            uint256 effective = (afterFee(dy, fee) * WAD).rawDiv(index);
            dxs = (xs * effective).rawDiv(ys + effective);
            dys = (dy * WAD).rawDiv(index);
        }
    }

    /// @notice The least quote that buys `dxs` < xs shares: e = ⌈ys·dxs / (xs − dxs)⌉, dy = ⌈⌈e·I⌉ / (1 − fee)⌉.
    /// @return dy Joins yt.
    /// @return dys ⌊dy / I⌋, joins ys.
    function buyExactOut(uint256 xs, uint256 ys, uint256 dxs, uint256 fee, uint256 index)
        internal
        pure
        returns (uint256 dy, uint256 dys)
    {
        unchecked {
            uint256 effective = (ys * dxs).divUp(xs - dxs);
            dy = beforeFee((effective * index).divUp(WAD), fee);
            dys = (dy * WAD).rawDiv(index);
        }
    }

    /// @notice ⌊amount·(1 − fee)⌋.
    function afterFee(uint256 amount, uint256 fee) internal pure returns (uint256) {
        unchecked {
            return amount * (MILLION - fee) / MILLION;
        }
    }

    /// @notice ⌈amount / (1 − fee)⌉, the least that leaves `amount` after the fee.
    function beforeFee(uint256 amount, uint256 fee) internal pure returns (uint256) {
        unchecked {
            return (amount * MILLION).divUp(MILLION - fee);
        }
    }

    /// @notice ⌊√(xs·ys)⌋, the first liquidity, `BURNED_LIQUIDITY` of it nobody's.
    function firstLiquidity(uint256 xs, uint256 ys) internal pure returns (uint256) {
        return (xs * ys).sqrt();
    }

    /// @notice The most liquidity that both maxima pay for: min(⌊maxShares·L / xs⌋, ⌊(maxQuote − 1)·L / yt⌋).
    function liquidityFor(uint256 xs, uint256 yt, uint256 supply, uint256 maxShares, uint256 maxQuote)
        internal
        pure
        returns (uint256)
    {
        unchecked {
            return (maxShares * supply).rawDiv(xs).min((maxQuote.zeroFloorSub(1) * supply).rawDiv(yt));
        }
    }

    /// @notice What liquidity ℓ of L costs: ⌈xs·ℓ/L⌉ shares, ⌈yt·ℓ/L⌉ + 1 quote; ys grows by ⌈ys·ℓ/L⌉.
    /// @dev The unit on top is what lets ys round up. Rounded down, ys lost up to a unit each time while nobody paid for it, and a patient caller
    /// walked the price of a small pool to zero. With it ys·I grows by less than (ys·ℓ/L)·I + 1 ≤ yt·ℓ/L + 1, so ys·I ≤ yt stays true,
    /// whatever the index, and none of xs/L, ys/L, yt/L ever falls.
    function costOf(PoolState state, uint256 supply, uint256 liquidity)
        internal
        pure
        returns (uint256 dxs, uint256 dys, uint256 dy)
    {
        unchecked {
            dxs = (state.energyShares() * liquidity).divUp(supply);
            dys = (state.staticQuote() * liquidity).divUp(supply);
            dy = (state.totalQuote() * liquidity).divUp(supply) + 1;
        }
    }

    /// @notice What liquidity ℓ < L returns: ⌊xs·ℓ/L⌋ shares, max(0, ⌊yt·ℓ/L⌋ − 1) quote; ys shrinks by ⌊ys·ℓ/L⌋.
    /// @dev The unit left behind lets ys keep its remainder without an index: see `costOf`. Since ℓ < L, xs and ys stay above zero.
    function proceedsOf(PoolState state, uint256 supply, uint256 liquidity)
        internal
        pure
        returns (uint256 dxs, uint256 dys, uint256 dy)
    {
        unchecked {
            dxs = (state.energyShares() * liquidity).rawDiv(supply);
            dys = (state.staticQuote() * liquidity).rawDiv(supply);
            dy = (state.totalQuote() * liquidity).rawDiv(supply).zeroFloorSub(1);
        }
    }

    /// @notice What a curve keeps when its kWh are surrendered: the least reserves of its price, ⌈xs/ys⌉ and max(1, ⌊ys/xs⌋). Both stay above zero;
    /// the price does not rise, and stays above half of what it was.
    function remnantOf(uint256 xs, uint256 ys) internal pure returns (uint256, uint256) {
        return (xs.divUp(ys), (ys / xs).max(1));
    }

    /// @notice Whether the curve's quote is covered: ys·I ≤ yt. False only for an index that rose.
    function covered(uint256 ys, uint256 yt, uint256 index) internal pure returns (bool) {
        unchecked {
            return ys * index <= yt * WAD;
        }
    }

    /// @notice Quote that dissipation released: ⌊yt − ys·I⌋, zero if not covered.
    function idle(uint256 ys, uint256 yt, uint256 index) internal pure returns (uint256) {
        return yt.zeroFloorSub((ys * index).divUp(WAD));
    }

    /// @notice ⌊ys / xs⌋ in base units of the quote per kWh, WAD: 1e9 µWh are a kWh, `unit` base units an internal one.
    function spot(uint256 xs, uint256 ys, uint256 unit) internal pure returns (uint256) {
        return ys * unit * (1e9 * WAD) / xs;
    }
}
