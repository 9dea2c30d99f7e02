// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPriceIndex} from "../../../contracts/oracle/interfaces/IPriceIndex.sol";
import {IReportedRounds} from "../../../contracts/oracle/interfaces/IReportedRounds.sol";
import {
    IndexPrice,
    PriceSeries,
    PriceStatus,
    SeriesId
} from "../../../contracts/oracle/types/PriceSeries.sol";
import {PriceFixture} from "../../fixtures/PriceFixture.sol";

contract PriceIndexPricesTest is PriceFixture {
    function test_Prices_OpenPendingFinal() public {
        uint40 round = reported(three(-5, 0, 5));
        uint40 end = endOf(round);
        assertPrice(spot, end, 0, PriceStatus.OPEN, end, spot);
        _refuse(spot, end, PriceStatus.OPEN);
        index.fix(spot, round);
        uint256 fixedAt = vm.getBlockTimestamp();
        assertPrice(spot, end, 0, PriceStatus.PENDING, end, spot);
        vm.warp(fixedAt + 1 hours - 1);
        _refuse(spot, end, PriceStatus.PENDING);
        vm.warp(fixedAt + 1 hours);
        assertPrice(spot, end, 0, PriceStatus.FINAL, end, spot);
        assertEq(index.finalPriceAt(spot, end), 0);
        IndexPrice memory p = index.settledPriceAt(spot, end);
        assertEq(uint8(p.status), uint8(PriceStatus.FINAL));
        assertEq(p.sourcePeriod, end);
    }

    function test_Prices_OfEachPeriod() public {
        uint40 round = nextRound(spot);
        toOpen(spot, round);
        int64[] memory prices = new int64[](4);
        (prices[0], prices[1], prices[2], prices[3]) = (-1, type(int64).max, type(int64).min + 1, 4);
        for (uint256 i; i < 3; ++i) {
            send(spot, round, i, prices);
        }
        toClose(spot, round);
        index.fix(spot, round);
        skip(1 hours);
        for (uint40 k; k < 4; ++k) {
            assertEq(index.finalPriceAt(spot, round * 3600 + (k + 1) * 900), prices[k]);
        }
    }

    function test_Prices_RevertWhen_NotAPeriodsEnd() public {
        vm.expectRevert(abi.encodeWithSelector(IPriceIndex.PeriodNotAligned.selector, 901));
        index.priceAt(spot, 901);
        vm.expectRevert(abi.encodeWithSelector(IPriceIndex.PeriodNotAligned.selector, 0));
        index.finalPriceAt(spot, 0);
        SeriesId none = SeriesId.wrap(keccak256("none"));
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.UnknownSeries.selector, none));
        index.settledPriceAt(none, 900);
    }

    function test_Carried_IsTheLastFinalPriceWithinTheAge() public {
        uint40 round = fixedRound(three(7, 8, 9));
        // Nobody reports in the five rounds after it: the fourth's last period is exactly four hours older.
        vm.warp(index.windowsOf(spot, round + 5).voidAt);
        uint40 source = endOf(round);
        assertPrice(spot, source + 900, 8, PriceStatus.CARRIED, source, spot);
        assertPrice(spot, source + 4 hours, 8, PriceStatus.CARRIED, source, spot);
        assertPrice(spot, source + 4 hours + 900, 0, PriceStatus.NONE, 0, spot);
        IndexPrice memory p = index.settledPriceAt(spot, source + 4 hours);
        assertEq(p.price, 8);
        assertEq(p.sourcePeriod, source);
        _refuse(spot, source + 4 hours + 900, PriceStatus.NONE);
        vm.expectRevert(
            abi.encodeWithSelector(IPriceIndex.PriceNotFinal.selector, spot, source + 900, PriceStatus.NONE)
        );
        index.finalPriceAt(spot, source + 900);
    }

    function test_Carried_WaitsForAnEarlierRoundThatIsNotDecided() public {
        uint40 round = fixedRound(three(7, 8, 9));
        dispute(spot, round, stranger);
        // The next is void before the ruling is due: what it carries is not known yet.
        uint40 next = round + 1;
        toOpen(spot, next);
        toClose(spot, next);
        index.fix(spot, next);
        assertPrice(spot, endOf(next), 8, PriceStatus.DISPUTED, endOf(round), spot);
        _refuse(spot, endOf(next), PriceStatus.DISPUTED);
        rule(spot, round, flat(11));
        assertPrice(spot, endOf(next), 11, PriceStatus.CARRIED, endOf(round), spot);
    }

    function test_Carried_NothingBeforeTheFirstRound() public {
        PriceSeries memory s = definition(false);
        s.maxAge = 96 hours;
        SeriesId id = index.openSeries(s);
        assertPrice(id, 900, 0, PriceStatus.NONE, 0, id);
        assertPrice(id, 8100, 0, PriceStatus.NONE, 0, id);
    }

    function test_Fallback_StandsForAVoidRound() public {
        (SeriesId id, uint40 round) = _withFallback();
        // Ours is void; the other's is fixed, then final.
        index.fix(id, round);
        assertPrice(id, endOf(round), 20, PriceStatus.PENDING, endOf(round), spot);
        _refuse(id, endOf(round), PriceStatus.PENDING);
        skip(1 hours);
        assertPrice(id, endOf(round), 20, PriceStatus.FALLBACK, endOf(round), spot);
        assertTrue(index.settledPriceAt(id, endOf(round)).source == spot);
        vm.expectRevert(
            abi.encodeWithSelector(IPriceIndex.PriceNotFinal.selector, id, endOf(round), PriceStatus.NONE)
        );
        index.finalPriceAt(id, endOf(round));
    }

    function test_Fallback_WaitsForItsOwnRound() public {
        (SeriesId id, uint40 round) = _withFallback();
        assertPrice(id, endOf(round), 0, PriceStatus.OPEN, endOf(round), id);
        index.fix(id, round);
        // The other's next round is open, ours is not due either.
        assertPrice(id, endOf(round + 1), 0, PriceStatus.OPEN, endOf(round + 1), id);
        toClose(id, round + 1);
        index.fix(id, round + 1);
        assertPrice(id, endOf(round + 1), 0, PriceStatus.OPEN, endOf(round + 1), spot);
    }

    /// @dev The fallback is void too: what it would carry itself is not asked for, our own last price is.
    function test_Fallback_VoidTooThenCarried() public {
        (SeriesId id, uint40 round) = _withFallback();
        for (uint256 i; i < 3; ++i) {
            // In time for the next round.
            bytes memory signature = sign(id, round + 1, i, flat(33));
            toOpen(id, round + 1);
            index.report(id, round + 1, uint8(i), flat(33), signature);
        }
        toClose(id, round + 1);
        index.fix(id, round + 1);
        vm.warp(index.windowsOf(spot, round + 2).voidAt);
        assertPrice(id, endOf(round + 2), 33, PriceStatus.CARRIED, endOf(round + 1), id);
        assertPrice(spot, endOf(round + 2), 20, PriceStatus.CARRIED, endOf(round), spot);
    }

    /// @dev A series that falls back on `spot`, and a round in which nobody reports to it and `spot` is fixed at 20.
    function _withFallback() private returns (SeriesId id, uint40 round) {
        PriceSeries memory s = definition(false);
        s.name = "falls back";
        s.fallbackId = spot;
        id = open(s);
        round = fixedRound(three(10, 20, 30));
    }

    function _refuse(SeriesId id, uint40 end, PriceStatus status) private {
        bytes memory notFinal = abi.encodeWithSelector(IPriceIndex.PriceNotFinal.selector, id, end, status);
        vm.expectRevert(notFinal);
        index.settledPriceAt(id, end);
    }
}
