// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IReportedRounds} from "./interfaces/IReportedRounds.sol";
import {PERIOD} from "./types/Site.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {LibSort} from "solady/utils/LibSort.sol";

/// @title Rounds, packed prices and the lower median
/// @notice Four prices a word, the first in the lowest 64 bits. A lane holds price + 2^63: lanes order as prices do, and zero means none.
library PriceMath {
    /// @dev Prices in a word.
    uint256 internal constant LANES = 4;
    uint256 private constant BIAS = 1 << 63;
    uint256 private constant LANE = type(uint64).max;

    /// @notice The round that a period is in. @param periodEnd A multiple of 900, not zero. @param periodsARound Of the series.
    function roundAt(uint256 periodEnd, uint256 periodsARound) internal pure returns (uint256) {
        return (periodEnd / PERIOD - 1) / periodsARound;
    }

    /// @notice Where a period is in its round, from 0.
    function placeAt(uint256 periodEnd, uint256 periodsARound) internal pure returns (uint256) {
        return (periodEnd / PERIOD - 1) % periodsARound;
    }

    /// @notice When a round's first period begins, unix seconds.
    function startOf(uint256 round, uint256 periodsARound) internal pure returns (uint256) {
        return round * periodsARound * PERIOD;
    }

    /// @notice Words that so many prices take.
    function wordsOf(uint256 prices) internal pure returns (uint256) {
        return FixedPointMathLib.divUp(prices, LANES);
    }

    /// @notice Prices as words; lanes beyond the last price are zero.
    function pack(int64[] calldata prices) internal pure returns (uint256[] memory words) {
        words = new uint256[](wordsOf(prices.length));
        for (uint256 i; i < prices.length; ++i) {
            int64 price = prices[i];
            require(price != type(int64).min, IReportedRounds.PriceOutOfRange(i, price));
            words[i / LANES] |= toLane(price) << 64 * (i % LANES);
        }
    }

    /// @notice A word's lane, zero for none. @param place From 0 to 3.
    function laneOf(uint256 word, uint256 place) internal pure returns (uint256) {
        return word >> 64 * place & LANE;
    }

    /// @notice price + 2^63.
    function toLane(int64 price) internal pure returns (uint256) {
        // Modulo 2^64, which is what it is for.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint256(uint64(price)) ^ BIAS;
    }

    /// @notice The price of a lane that has one.
    function toPrice(uint256 lane) internal pure returns (int64) {
        // A lane has 64 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        return int64(uint64(lane ^ BIAS));
    }

    /// @notice The price at a place of stored words, which must have one there. @param place From 0.
    function priceAt(mapping(uint256 word => uint256) storage words, uint256 place)
        internal
        view
        returns (int64)
    {
        return toPrice(laneOf(words[place / LANES], place % LANES));
    }

    /// @notice Element ⌊(m − 1)/2⌋ of the m values in ascending order, from 0; sorts them in place. Of an even number it is the lower of the two in the
    /// middle: no price is ever made that nobody reported.
    function lowerMedian(uint256[] memory values) internal pure returns (uint256) {
        LibSort.insertionSort(values);
        return values[(values.length - 1) / 2];
    }

    /// @notice The lower median of each lane. @param words One of each report, at least one.
    function medianWord(uint256[] memory words) internal pure returns (uint256 word) {
        uint256[] memory lanes = new uint256[](words.length);
        for (uint256 place; place < LANES; ++place) {
            for (uint256 i; i < words.length; ++i) {
                lanes[i] = laneOf(words[i], place);
            }
            word |= lowerMedian(lanes) << 64 * place;
        }
    }

    /// @notice Whether some lane of two words differs by more than `tolerance`.
    function differ(uint256 a, uint256 b, uint256 tolerance) internal pure returns (bool) {
        for (uint256 place; place < LANES; ++place) {
            if (FixedPointMathLib.dist(laneOf(a, place), laneOf(b, place)) > tolerance) return true;
        }
        return false;
    }

    /// @notice A price as the market states its own: base units of the currency a kWh, WAD; exact. @param exponent From −18 to 18.
    function toWad(int64 price, int8 exponent) internal pure returns (int256) {
        // From 0 to 36.
        // forge-lint: disable-next-line(unsafe-typecast)
        return int256(price) * int256(10 ** uint256(int256(exponent) + 18));
    }
}
