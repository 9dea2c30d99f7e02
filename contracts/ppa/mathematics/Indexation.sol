// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {DateTimeLib} from "solady/utils/DateTimeLib.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title How a price moves from one contract year to the next (finance rule PPA-8)
/// @notice Pure. A year's price is computed from the base, as one fraction that is rounded once, down: ⌊P₀ · Π nᵢ / Π dᵢ⌋. It never compounds a rounded price, so it
/// does not depend on which years were asked for. Prices and rates are WAD.
/// @dev Equal factors are cancelled first; what then fits a word is one 512-bit division. What does not is multiplied out in limbs of 128 bits, and divided by
/// one factor after another: ⌊⌊x / a⌋ / b⌋ = ⌊x / ab⌋.
library Indexation {
    uint256 private constant WAD = 1e18;
    uint256 private constant LIMB = 128;
    uint256 private constant LOW = type(uint128).max;
    uint256 private constant DAY = 1 days;

    /// @notice Factors on either side of a fraction, each below 2^128.
    struct Ratio {
        uint256[] above;
        uint256[] below;
        uint256 many;
        uint256 few;
    }

    /// @notice A rate below −100 % a year.
    error RateBelowMinusOne(int256 rate);
    /// @notice A price that no int128 holds.
    error EscalatedPriceOutOfRange(int256 base);
    error FixingOutOfRange(uint256 year, uint256 fixing);

    /// @notice ⌊P₀ · (1 + g)^years⌋. @param base P₀, an int128. @param rate g, at least −1e18. @param yearsPast Since the base.
    function percent(int256 base, int256 rate, uint256 yearsPast) internal pure returns (int256) {
        require(rate >= -1e18, RateBelowMinusOne(rate));
        // forge-lint: disable-next-line(unsafe-typecast)
        uint256 above = uint256(rate + 1e18);
        uint256 common = FixedPointMathLib.gcd(above, WAD);
        Ratio memory ratio = _ratio(yearsPast);
        for (uint256 i; i < yearsPast; ++i) {
            _push(ratio, above / common, WAD / common);
        }
        return _times(base, ratio);
    }

    /// @notice P₀ times, for each year, the change of the fixing within [1 + least, 1 + most]. A missing fixing leaves the price where it was; the next one is held
    /// against the last that is there, as the change of one year; when the missing one comes, the month is restated.
    /// @param base P₀, an int128. @param fixings At the reference month of the base, which is there, and of each year since, above zero and below 2^128; zero: missing.
    /// @param least WAD; at or below −1e18: no limit. @param most WAD; the greatest int64: no limit.
    function chained(int256 base, uint256[] memory fixings, int256 least, int256 most)
        internal
        pure
        returns (int256)
    {
        uint256 last = fixings[0];
        require(last != 0 && last <= LOW, FixingOutOfRange(0, last));
        Ratio memory ratio = _ratio(fixings.length);
        for (uint256 year = 1; year < fixings.length; ++year) {
            uint256 next = fixings[year];
            if (next == 0) continue;
            require(next <= LOW, FixingOutOfRange(year, next));
            (uint256 above, uint256 below) = (next, last);
            // Factors are at most 1e18 + 2^63, fixings below 2^128.
            // forge-lint: disable-next-line(unsafe-typecast)
            if (least > -1e18 && next * WAD < uint256(least + 1e18) * last) {
                (above, below) = (uint256(least + 1e18), WAD);
            }
            if (most < type(int64).max) {
                uint256 cap = most > -1e18 ? uint256(most + 1e18) : 0;
                if (next * WAD > cap * last) (above, below) = (cap, WAD);
            }
            _push(ratio, above, below);
            last = next;
        }
        return _times(base, ratio);
    }

    /// @notice 00:00 UTC on the anniversary of a day; of 29 February it is the 28th in years without. @param anchor Unix seconds, of signing or of delivery's start.
    function anniversary(uint256 anchor, uint256 yearsPast) internal pure returns (uint256) {
        return DateTimeLib.addYears(anchor / DAY * DAY, yearsPast);
    }

    /// @notice Anniversaries that a time is at or past: the contract year, from 0. Requires time ≥ the anchor's day.
    function yearAt(uint256 anchor, uint256 time) internal pure returns (uint256 year) {
        year = DateTimeLib.diffYears(anchor / DAY * DAY, time);
        if (anniversary(anchor, year) > time) --year;
    }

    function _ratio(uint256 size) private pure returns (Ratio memory ratio) {
        ratio.above = new uint256[](size);
        ratio.below = new uint256[](size);
    }

    /// @dev A fixing that the next year divides by is cancelled.
    function _push(Ratio memory ratio, uint256 above, uint256 below) private pure {
        if (ratio.many != 0 && ratio.above[ratio.many - 1] == below) {
            ratio.above[ratio.many - 1] = above;
            return;
        }
        ratio.above[ratio.many++] = above;
        ratio.below[ratio.few++] = below;
    }

    function _times(int256 base, Ratio memory ratio) private pure returns (int256 price) {
        uint256 size = FixedPointMathLib.abs(base);
        (uint256 quotient, bool exact) = _divided(size, ratio);
        bool down = base < 0 && !exact;
        require(size <= LOW && quotient < 1 << 127, EscalatedPriceOutOfRange(base));
        // forge-lint: disable-next-line(unsafe-typecast)
        price = base < 0 ? -int256(quotient) : int256(quotient);
        if (down) --price;
    }

    /// @return quotient ⌊size · Π above / Π below⌋, or something above 2^127 in its place.
    /// @return exact Whether nothing was cut off.
    function _divided(uint256 size, Ratio memory ratio) private pure returns (uint256 quotient, bool exact) {
        (uint256 above, bool fits) = _product(ratio.above, ratio.many);
        (uint256 below, bool alsoFits) = _product(ratio.below, ratio.few);
        if (!fits || !alsoFits) return _divideLimbs(_multiplyLimbs(size, ratio), ratio);
        if (above / below >= 1 << 127) return (size == 0 ? 0 : 1 << 127, true);
        quotient = FixedPointMathLib.fullMulDiv(size, above, below);
        exact = mulmod(size, above, below) == 0;
    }

    function _product(uint256[] memory factors, uint256 count)
        private
        pure
        returns (uint256 product, bool fits)
    {
        product = 1;
        for (uint256 i; i < count; ++i) {
            uint256 factor = factors[i];
            if (factor != 0 && product > type(uint256).max / factor) return (0, false);
            product *= factor;
        }
        fits = true;
    }

    function _multiplyLimbs(uint256 size, Ratio memory ratio) private pure returns (uint256[] memory limbs) {
        limbs = new uint256[](ratio.many + 2);
        limbs[0] = size;
        uint256 used = 1;
        for (uint256 i; i < ratio.many;) {
            uint256 factor;
            (factor, i) = _merged(ratio.above, i, ratio.many);
            uint256 carry;
            // A limb and a factor are below 2^128, so a product with a carry fits a word.
            unchecked {
                for (uint256 j; j < used; ++j) {
                    carry += limbs[j] * factor;
                    limbs[j] = carry & LOW;
                    carry >>= LIMB;
                }
            }
            if (carry != 0) limbs[used++] = carry;
        }
    }

    function _divideLimbs(uint256[] memory limbs, Ratio memory ratio)
        private
        pure
        returns (uint256 quotient, bool exact)
    {
        uint256 used = limbs.length;
        exact = true;
        for (uint256 i; i < ratio.few;) {
            uint256 divisor;
            (divisor, i) = _merged(ratio.below, i, ratio.few);
            uint256 rest;
            unchecked {
                for (uint256 j = used; j != 0; --j) {
                    rest = rest << LIMB | limbs[j - 1];
                    limbs[j - 1] = rest / divisor;
                    rest %= divisor;
                }
            }
            if (rest != 0) exact = false;
            while (used > 1 && limbs[used - 1] == 0) --used;
        }
        quotient = used > 1 ? 1 << 127 : limbs[0];
    }

    /// @dev The product of factors from `i` on, as long as it is below 2^128, and the one after them.
    function _merged(uint256[] memory factors, uint256 i, uint256 count)
        private
        pure
        returns (uint256 product, uint256 next)
    {
        product = factors[i];
        for (next = i + 1; next < count && product * factors[next] <= LOW; ++next) {
            product *= factors[next];
        }
    }
}
