// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PriceMath} from "../../../contracts/oracle/PriceMath.sol";
import {IPriceIndex} from "../../../contracts/oracle/interfaces/IPriceIndex.sol";
import {IReportedRounds} from "../../../contracts/oracle/interfaces/IReportedRounds.sol";
import {
    IndexPrice,
    PriceSeries,
    PriceStatus,
    SeriesId
} from "../../../contracts/oracle/types/PriceSeries.sol";
import {PriceFixture} from "../../fixtures/PriceFixture.sol";

/// @notice Hours of settled prices as words: those that `settledPriceAt` gives, and nothing where it gives none.
contract PriceWordsTest is PriceFixture {
    /// @dev Whatever a round holds, word by word against period by period.
    function _isWhatEachPeriodHas(SeriesId series, uint40 from, uint256 count)
        private
        view
        returns (uint256 some)
    {
        (uint256[] memory words, int8 exponent, address currency) = index.settledWords(series, from, count);
        assertEq(words.length, count);
        assertEq(exponent, -3);
        assertEq(currency, address(token));
        for (uint256 k; k < 4 * count; ++k) {
            uint256 lane = PriceMath.laneOf(words[k / 4], k % 4);
            IndexPrice memory p = index.priceAt(series, from + uint40(k + 1) * 900);
            if (p.status < PriceStatus.FINAL) assertEq(lane, 0, "none yet");
            else assertEq(PriceMath.toPrice(lane), p.price);
            if (lane != 0) ++some;
        }
    }

    function test_SettledWords_FinalCarriedAndNone() public {
        uint40 round = fixedRound(three(7, 8, 9));
        uint40 from = (round - 2) * 3600;
        assertEq(_isWhatEachPeriodHas(spot, from, 8), 0, "still disputable");
        skip(1 hours);
        assertEq(_isWhatEachPeriodHas(spot, from, 8), 4);
        vm.warp(index.windowsOf(spot, round + 6).voidAt);
        assertEq(_isWhatEachPeriodHas(spot, from, 8), 20, "four hours are carried");
    }

    /// @dev Rounds whose words are not hours: of one period, of six, of ninety-six.
    function testFuzz_SettledWords_OfAnyRounds(uint8 size, uint8 shift) public {
        PriceSeries memory d = definition(false);
        d.periodsARound = uint8([1, 2, 3, 4, 6, 8, 96, 95][size % 8]);
        (d.name, d.maxAge) = ("other rounds", 0);
        SeriesId series = open(d);
        uint40 round = uint40(vm.getBlockTimestamp() / 900 / d.periodsARound) + 2;
        int64[] memory prices = new int64[](d.periodsARound);
        for (uint256 k; k < prices.length; ++k) {
            prices[k] = int64(int256(k * 7919 % 1000)) - 500;
        }
        vm.warp(index.windowsOf(series, round).opens);
        bytes32 digest = index.reportDigest(series, round, prices);
        for (uint256 i; i < 3; ++i) {
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOf[reporters[i]], digest);
            index.report(series, round, uint8(i), prices, abi.encodePacked(r, s, v));
        }
        vm.warp(index.windowsOf(series, round).closes);
        index.fix(series, round);
        skip(1 hours);
        uint40 begins = uint40(uint256(round) * d.periodsARound * 900);
        uint40 from = begins / 3600 * 3600 - uint40(shift % 4) * 3600;
        assertGt(_isWhatEachPeriodHas(series, from, 32), 0);
    }

    function test_SettledWords_RevertWhen_NotAFullHour() public {
        vm.expectRevert(abi.encodeWithSelector(IPriceIndex.PeriodNotAligned.selector, 900));
        index.settledWords(spot, 900, 1);
    }

    function test_SettledWords_RevertWhen_UnknownSeries() public {
        SeriesId none = SeriesId.wrap("none");
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.UnknownSeries.selector, none));
        index.settledWords(none, 3600, 1);
    }
}
