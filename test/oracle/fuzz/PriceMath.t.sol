// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PriceMath} from "../../../contracts/oracle/PriceMath.sol";
import {IPriceIndex} from "../../../contracts/oracle/interfaces/IPriceIndex.sol";
import {IReportedRounds} from "../../../contracts/oracle/interfaces/IReportedRounds.sol";
import {PriceMathHarness} from "../../harness/PriceMathHarness.sol";
import {Test} from "forge-std/Test.sol";

contract PriceMathFuzzTest is Test {
    PriceMathHarness private _math = new PriceMathHarness();

    /// @dev By definition: the value that exactly ⌊(m − 1)/2⌋ others come before, equal ones in any order.
    function testFuzz_LowerMedianIsTheElementBelowTheMiddle(int64[16] memory values, uint256 count)
        public
        view
    {
        uint256 m = bound(count, 1, 16);
        int64[][] memory sets = new int64[][](1);
        sets[0] = new int64[](m);
        for (uint256 i; i < m; ++i) {
            // Small values too, so that some are equal.
            sets[0][i] = i % 3 == 0 ? values[i] % 4 : values[i];
        }
        int64 median = _math.lowerMedians(sets)[0];
        (uint256 below, uint256 equal) = (0, 0);
        for (uint256 i; i < m; ++i) {
            if (sets[0][i] < median) ++below;
            else if (sets[0][i] == median) ++equal;
        }
        uint256 place = (m - 1) / 2;
        assertGt(equal, 0, "nobody reported it");
        assertLe(below, place);
        assertGt(below + equal, place);
    }

    function testFuzz_PackedPricesComeBack(int64[96] memory values, uint256 count) public {
        uint256 n = bound(count, 1, 96);
        int64[] memory prices = new int64[](n);
        for (uint256 i; i < n; ++i) {
            prices[i] = values[i];
            if (values[i] == type(int64).min) {
                vm.expectRevert(
                    abi.encodeWithSelector(IReportedRounds.PriceOutOfRange.selector, i, type(int64).min)
                );
                _math.pack(_head(values, i + 1));
                return;
            }
        }
        uint256[] memory words = _math.pack(prices);
        assertEq(words.length, (n + 3) / 4);
        assertEq(abi.encode(_math.unpack(words, n)), abi.encode(prices));
        if (n % 4 != 0) assertEq(words[n / 4] >> 64 * (n % 4), 0, "beyond the last price");
    }

    function testFuzz_LanesOrderAsPricesDo(int64 a, int64 b) public pure {
        assertEq(a < b, PriceMath.toLane(a) < PriceMath.toLane(b));
        assertEq(a == type(int64).min, PriceMath.toLane(a) == 0);
    }

    /// @dev Each lane is its own: a word of medians is the medians of the lanes.
    function testFuzz_MedianOfWordsIsOfEachLane(uint256[7] memory values, uint256 count) public view {
        uint256 m = bound(count, 1, 7);
        uint256[] memory words = new uint256[](m);
        for (uint256 i; i < m; ++i) {
            words[i] = values[i];
        }
        uint256 median = _math.medianWord(words);
        for (uint256 place; place < 4; ++place) {
            uint256[] memory lanes = new uint256[](m);
            for (uint256 i; i < m; ++i) {
                lanes[i] = PriceMath.laneOf(words[i], place);
            }
            assertEq(PriceMath.laneOf(median, place), PriceMath.lowerMedian(lanes));
        }
    }

    /// @dev Near the tolerance, where it matters, and anywhere.
    function testFuzz_DifferIsByMoreThanTheTolerance(
        int64 a,
        int64 anywhere,
        uint64 tolerance,
        int256 off,
        uint256 place
    ) public view {
        tolerance = uint64(bound(tolerance, 1, 1 << 62));
        off = bound(off, -1, 2);
        int64 b = anywhere;
        if (off != 2) {
            int256 near = int256(uint256(tolerance)) + off;
            b = int64(a < 0 ? a + near : a - near);
        }
        place = bound(place, 0, 3);
        int256 apart = int256(a) - int256(b);
        if (apart < 0) apart = -apart;
        uint256 x = PriceMath.toLane(a) << 64 * place;
        uint256 y = PriceMath.toLane(b) << 64 * place;
        assertEq(_math.differ(x, y, tolerance), uint256(apart) > tolerance);
        assertEq(_math.differ(y, x, tolerance), uint256(apart) > tolerance);
    }

    function testFuzz_WadIsExact(int64 price, int8 exponent) public view {
        exponent = int8(bound(exponent, -18, 18));
        int256 wad = _math.toWad(price, exponent);
        int256 unit = int256(10 ** uint256(int256(exponent) + 18));
        assertEq(wad / unit, price);
        assertEq(wad % unit, 0);
    }

    function testFuzz_APeriodIsInOneRound(uint40 periods, uint8 periodsARound) public pure {
        uint256 n = bound(periodsARound, 1, 96);
        uint256 end = bound(periods, 1, type(uint40).max / 900) * 900;
        uint256 round = PriceMath.roundAt(end, n);
        assertGt(end, PriceMath.startOf(round, n));
        assertLe(end, PriceMath.startOf(round + 1, n));
        assertEq(PriceMath.startOf(round, n) + (PriceMath.placeAt(end, n) + 1) * 900, end);
        assertLt(PriceMath.placeAt(end, n), n);
    }

    function test_Pack_RevertWhen_PriceIsTheLeast() public {
        int64[] memory prices = new int64[](3);
        prices[2] = type(int64).min;
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.PriceOutOfRange.selector, 2, type(int64).min));
        _math.pack(prices);
    }

    function _head(int64[96] memory values, uint256 count) private pure returns (int64[] memory head) {
        head = new int64[](count);
        for (uint256 i; i < count; ++i) {
            head[i] = values[i];
        }
    }
}
