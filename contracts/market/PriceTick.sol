// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title A pool's price on a logarithmic scale, and its average over time
/// @notice A tick is 1e-5 of the natural logarithm of ys / xs (internal quote units per share, both in the frame that melts). The average is an
/// exponential moving average of ticks with T = 1,800 s, so it is of prices' geometric mean.
/// @dev Finer than the usual 1.0001 and without a change of base; ln(ys / xs) lies within −55.5 and 44.4 for every state that fits its lanes, so
/// ticks lie within ±5.6e6, inside 24 signed bits.
library PriceTick {
    using FixedPointMathLib for uint256;
    using FixedPointMathLib for int256;

    /// @notice T, seconds: after so long at another price the average is half way there.
    uint256 internal constant AVERAGING_TIME = 1_800;
    /// @notice Times of trades are kept modulo 2^24 seconds, 194 days.
    uint256 internal constant TIME_MASK = type(uint24).max;
    /// @notice A tick as a WAD logarithm.
    int256 internal constant WAD_PER_TICK = 1e13;

    /// @dev 1e5·ln 2·2^192, and 159½ of it: 160 binary places that the ratio is scaled by, less the half that √2 takes.
    int256 private constant OCTAVE =
        435_095_536_997_121_765_447_756_309_022_479_416_536_434_489_667_613_574_506_953_926;
    int256 private constant ORIGIN =
        69_397_738_151_040_921_588_917_131_289_085_466_937_561_301_101_984_365_133_859_151_233;
    /// @dev √2·2^127.
    int256 private constant ROOT_TWO = 240_615_969_168_004_511_545_033_772_477_625_056_927;
    /// @dev 2e5·2^96 / n of the series' terms n = 1, 3, 5, 7.
    int256 private constant TERM_1 = 15_845_632_502_852_867_518_708_790_067_200_000;
    int256 private constant TERM_3 = 5_281_877_500_950_955_839_569_596_689_066_667;
    int256 private constant TERM_5 = 3_169_126_500_570_573_503_741_758_013_440_000;
    int256 private constant TERM_7 = 2_263_661_786_121_838_216_958_398_581_028_571;
    /// @dev ln 1e9, WAD.
    int256 private constant LN_KWH = 20_723_265_836_946_411_156;

    /// @notice ⌊1e5·ln(ys / xs) + ε⌋ with |ε| < 0.003.
    /// @dev ratio = ⌊ys·2^160 / xs⌋ ≥ 2^80; k = ⌊log2 ratio⌋; m = ratio / 2^k in [1, 2), to 127 places; s = (m − √2) / (m + √2), |s| < 0.1716, to 96
    /// places, towards zero; ln m = ½ ln 2 + 2·(s + s³/3 + s⁵/5 + s⁷/7 + …), cut after s⁷: the rest is below 2·s⁹/9 / (1 − s²) < 3e-8, which is
    /// 0.003 ticks and all of ε but for less than 1e-15. Every product of two 96-place numbers but the last is floored to 96 places.
    /// @param xs 0 < xs < 2^80. @param ys 0 < ys < 2^64. @return tick Within ±5.6e6.
    function tickOf(uint256 xs, uint256 ys) internal pure returns (int256 tick) {
        unchecked {
            uint256 ratio = (ys << 160).rawDiv(xs);
            uint256 k = ratio.log2();
            // Below 2^128.
            int256 m = int256((ratio << (255 - k)) >> 128);
            int256 s = ((m - ROOT_TWO) << 96).rawSDiv(m + ROOT_TWO);
            int256 square = (s * s) >> 96;
            int256 sum = TERM_5 + ((square * TERM_7) >> 96);
            sum = TERM_3 + ((square * sum) >> 96);
            sum = TERM_1 + ((square * sum) >> 96);
            tick = (s * sum + int256(k) * OCTAVE - ORIGIN) >> 192;
        }
    }

    /// @notice Seconds since a trade, modulo 2^24: after 194 days without one they begin again at zero, and the average then counts less of
    /// that time than it might.
    function elapsedSince(uint256 lastTrade, uint256 time) internal pure returns (uint256) {
        unchecked {
            return (time - lastTrade) & TIME_MASK;
        }
    }

    /// @notice The average after a tick stood for some seconds: ema ± ⌈|tick − ema|·elapsed / (elapsed + T)⌉, towards the tick.
    /// @dev Rounded away from where it was: rounded down, one dust trade a second would hold an average for ever that is within 1,800 ticks (1.8 %)
    /// of the price. So it moves at most a tick a trade, and a timestamp has one, faster than the formula, and never past the tick.
    /// @param ema Ticks. @param tick Of the price that stood. @param elapsed Seconds, below 2^24.
    function emaAfter(int256 ema, int256 tick, uint256 elapsed) internal pure returns (int256) {
        unchecked {
            int256 gap = tick - ema;
            int256 whole = int256(elapsed + AVERAGING_TIME);
            // Division of signed numbers is towards zero.
            int256 up = gap < 0 ? 1 - whole : whole - 1;
            return ema + (gap * int256(elapsed) + up).rawSDiv(whole);
        }
    }

    /// @notice ⌊e^(tick·1e-5)·1e9⌋ base units of the quote per kWh, WAD (1e9 µWh are a kWh, `unit` base units an internal one): the exponential, to
    /// a unit of its last place, times `unit`.
    function priceAt(int256 tick, uint256 unit) internal pure returns (uint256) {
        // e^65.2 is the most.
        return uint256((tick * WAD_PER_TICK + LN_KWH).expWad()) * unit;
    }

    /// @notice e^(−gap·1e-5), WAD: by what factor a price that is `gap` ≥ 0 ticks lower is lower.
    function factorBelow(uint256 gap) internal pure returns (uint256) {
        return uint256((-int256(gap) * WAD_PER_TICK).expWad());
    }
}
