// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPriceIndex} from "../../../contracts/oracle/interfaces/IPriceIndex.sol";
import {IReportedRounds} from "../../../contracts/oracle/interfaces/IReportedRounds.sol";
import {PriceSeries, PriceStatus, SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {PriceFixture} from "../../fixtures/PriceFixture.sol";

contract PriceIndexCoverTest is PriceFixture {
    // Two of a quorum of three decide; three times their bonds.
    uint256 private constant LIMIT = 6000e6;

    function test_Cover_ReservesAndPays() public {
        uint40 round = nextRound(spot);
        assertEq(index.coverLeft(spot), LIMIT);
        uint256 before = token.balanceOf(consumer);
        vm.expectEmit(address(index));
        emit IPriceIndex.RoundCovered(spot, round, consumer, 1000e6 + 1, 1e6 + 1);
        // A thousandth, rounded up in each round.
        assertEq(_cover(round, 2, 1000e6 + 1), 2e6 + 2);
        assertEq(before - token.balanceOf(consumer), 2e6 + 2);
        assertEq(index.coverLeft(spot), LIMIT - 2000e6 - 2);
        for (uint40 i; i < 2; ++i) {
            IReportedRounds.RoundCover memory c = index.coverOf(spot, round + i, consumer);
            assertEq(c.notional, 1000e6 + 1);
            assertEq(c.fee, 1e6 + 1);
            assertEq(index.roundOf(spot, round + i).covered, 1000e6 + 1);
            assertEq(index.roundOf(spot, round + i).fees, 1e6 + 1);
        }
        _cover(round, 1, 1e6);
        assertEq(index.coverOf(spot, round, consumer).notional, 1001e6 + 1);
    }

    function test_Cover_WithoutAFee() public {
        PriceSeries memory s = definition(false);
        s.coverFee = 0;
        SeriesId id = open(s);
        uint40 round = nextRound(id);
        vm.prank(consumer);
        assertEq(index.cover(id, round, 1, 5), 0);
        assertEq(index.coverOf(id, round, consumer).notional, 5);
    }

    function test_Cover_RevertWhen_AboveTheLimitOfAllRoundsTogether() public {
        uint40 round = nextRound(spot);
        _cover(round, 2, uint96(LIMIT / 3));
        vm.expectRevert(abi.encodeWithSelector(IPriceIndex.CoverTooLarge.selector, LIMIT / 3 + 1, LIMIT / 3));
        _cover(round + 2, 1, uint96(LIMIT / 3 + 1));
        _cover(round + 2, 1, uint96(LIMIT / 3));
    }

    function test_Cover_RevertWhen_ItsWindowIsOpenOrFarAhead() public {
        uint40 round = nextRound(spot);
        uint256 opens = index.windowsOf(spot, round).opens;
        uint40 far = uint40((vm.getBlockTimestamp() + 8 days) / 3600);
        vm.expectRevert(
            abi.encodeWithSelector(
                IPriceIndex.CoverTooFarAhead.selector,
                spot,
                far + 1,
                index.windowsOf(spot, far + 1).opens,
                vm.getBlockTimestamp() + 8 days
            )
        );
        _cover(far, 2, 1);
        _cover(far, 1, 1);
        vm.warp(opens);
        vm.expectRevert(outside(spot, round, 0, opens));
        _cover(round, 2, 1);
        vm.warp(opens - 1);
        _cover(round, 1, 1);
    }

    function test_Cover_RevertWhen_NothingOrTooManyRounds() public {
        uint40 round = nextRound(spot);
        vm.expectRevert(IPriceIndex.NothingToCover.selector);
        _cover(round, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IPriceIndex.RoundsOutOfRange.selector, 0, 96));
        _cover(round, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(IPriceIndex.RoundsOutOfRange.selector, 97, 96));
        _cover(round, 97, 1);
    }

    function test_Settle_PaysTheReportersAndFreesTheNotional() public {
        uint40 round = nextRound(spot);
        // A fee of 2,000,001 among three: 667 thousandths each, nothing over; of the second 1 is over.
        _cover(round, 1, 2000e6);
        assertEq(index.coverLeft(spot), LIMIT - 2000e6);
        round = fixedRound(three(1, 2, 3));
        vm.expectRevert(
            abi.encodeWithSelector(IPriceIndex.RoundNotDecided.selector, spot, round, PriceStatus.PENDING)
        );
        index.settle(spot, round);
        skip(1 hours);
        vm.expectEmit(address(index));
        emit IPriceIndex.RoundSettled(spot, round, 2e6, 3);
        index.settle(spot, round);
        assertEq(index.coverLeft(spot), LIMIT);
        for (uint256 i; i < 3; ++i) {
            assertEq(creditOf(reporters[i]), 666_666);
        }
        assertEq(creditOf(reporters[3]), 0);
        vm.expectRevert(abi.encodeWithSelector(IPriceIndex.RoundAlreadySettled.selector, spot, round));
        index.settle(spot, round);
        // The two units that did not divide come with the next round's million.
        _cover(nextRound(spot), 1, 1000e6);
        round = fixedRound(three(1, 2, 3));
        skip(1 hours);
        index.settle(spot, round);
        assertEq(creditOf(reporters[0]), 666_666 + 333_334);
        // A consumer's cover of a final round is not refunded.
        vm.expectRevert(
            abi.encodeWithSelector(IPriceIndex.RoundNotVoid.selector, spot, round, PriceStatus.FINAL)
        );
        index.refund(spot, round, consumer);
    }

    function test_Settle_WhoWasSlashedGetsNothing() public {
        _cover(nextRound(spot), 1, 2000e6);
        uint40 round = fixedRound(three(1, 2, 300));
        dispute(spot, round, stranger);
        rule(spot, round, flat(2));
        index.settle(spot, round);
        assertEq(creditOf(reporters[0]), 1e6);
        assertEq(creditOf(reporters[1]), 1e6);
        assertEq(creditOf(reporters[2]), 0);
    }

    function test_Settle_WhenAllWereSlashedTheFeesWait() public {
        _cover(nextRound(spot), 1, 3000e6);
        uint40 round = fixedRound(three(100, 200, 300));
        dispute(spot, round, stranger);
        rule(spot, round, flat(2));
        vm.expectEmit(address(index));
        emit IPriceIndex.RoundSettled(spot, round, 3e6, 0);
        index.settle(spot, round);
        for (uint256 i; i < 3; ++i) {
            bondFor(spot, i, BOND);
        }
        skip(1);
        round = fixedRound(three(1, 2, 3));
        skip(1 hours);
        index.settle(spot, round);
        assertEq(creditOf(reporters[0]), 1e6);
    }

    function test_Refund_OfAVoidRound() public {
        uint40 round = nextRound(spot);
        _cover(round, 1, 2000e6);
        vm.expectRevert(
            abi.encodeWithSelector(IPriceIndex.RoundNotVoid.selector, spot, round, PriceStatus.OPEN)
        );
        index.refund(spot, round, consumer);
        toClose(spot, round);
        index.fix(spot, round);
        vm.expectEmit(address(index));
        emit IPriceIndex.CoverRefunded(spot, round, consumer, 2e6);
        vm.prank(stranger);
        assertEq(index.refund(spot, round, consumer), 2e6);
        assertEq(creditOf(consumer), 2e6);
        bytes memory nothing =
            abi.encodeWithSelector(IPriceIndex.NothingToRefund.selector, spot, round, consumer);
        vm.expectRevert(nothing);
        index.refund(spot, round, consumer);
        vm.expectEmit(address(index));
        emit IPriceIndex.RoundSettled(spot, round, 0, 0);
        index.settle(spot, round);
        assertEq(index.coverLeft(spot), LIMIT);
        vm.expectRevert(nothing);
        index.refund(spot, round, consumer);
    }

    function _cover(uint40 first, uint256 rounds, uint96 notional) private returns (uint256) {
        vm.prank(consumer);
        return index.cover(spot, first, rounds, notional);
    }
}
