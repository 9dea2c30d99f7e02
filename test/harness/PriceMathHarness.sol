// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PriceMath} from "../../contracts/oracle/PriceMath.sol";

/// @notice The price index's arithmetic, for tests on both sides.
contract PriceMathHarness {
    mapping(uint256 word => uint256) private _words;

    function pack(int64[] calldata prices) external pure returns (uint256[] memory) {
        return PriceMath.pack(prices);
    }

    function unpack(uint256[] calldata words, uint256 count) external returns (int64[] memory prices) {
        for (uint256 i; i < words.length; ++i) {
            _words[i] = words[i];
        }
        prices = new int64[](count);
        for (uint256 i; i < count; ++i) {
            prices[i] = PriceMath.priceAt(_words, i);
        }
    }

    function medianWord(uint256[] calldata words) external pure returns (uint256) {
        return PriceMath.medianWord(words);
    }

    function differ(uint256 a, uint256 b, uint256 tolerance) external pure returns (bool) {
        return PriceMath.differ(a, b, tolerance);
    }

    function toWad(int64 price, int8 exponent) external pure returns (int256) {
        return PriceMath.toWad(price, exponent);
    }

    /// @notice Lower medians of many sets of values at once.
    function lowerMedians(int64[][] calldata sets) external pure returns (int64[] memory medians) {
        medians = new int64[](sets.length);
        for (uint256 k; k < sets.length; ++k) {
            uint256[] memory lanes = new uint256[](sets[k].length);
            for (uint256 i; i < lanes.length; ++i) {
                lanes[i] = PriceMath.toLane(sets[k][i]);
            }
            medians[k] = PriceMath.toPrice(PriceMath.lowerMedian(lanes));
        }
    }
}
