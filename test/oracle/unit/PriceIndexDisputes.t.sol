// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPriceIndex} from "../../../contracts/oracle/interfaces/IPriceIndex.sol";
import {IReportedRounds} from "../../../contracts/oracle/interfaces/IReportedRounds.sol";
import {PriceSeries, PriceStatus, SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {PriceFixture} from "../../fixtures/PriceFixture.sol";

contract PriceIndexDisputesTest is PriceFixture {
    function test_Dispute_HoldsThePriceUntilTheRuling() public {
        uint40 round = fixedRound(three(100, 101, 102));
        vm.expectEmit(address(index));
        emit IReportedRounds.RoundDisputed(spot, round, stranger, DISPUTE_BOND);
        dispute(spot, round, stranger);
        assertPrice(spot, endOf(round), 101, PriceStatus.DISPUTED, endOf(round), spot);
        IReportedRounds.PriceRound memory r = index.roundOf(spot, round);
        assertEq(r.disputer, stranger);
        assertEq(r.disputeBond, DISPUTE_BOND);
        assertEq(r.disputedAt, vm.getBlockTimestamp());
    }

    function test_Dispute_RevertWhen_OutsideItsWindow() public {
        uint40 round = fixedRound(three(1, 2, 3));
        uint256 fixedAt = vm.getBlockTimestamp();
        vm.warp(fixedAt + 1 hours);
        vm.expectRevert(outside(spot, round, fixedAt, fixedAt + 1 hours));
        dispute(spot, round, stranger);
        vm.warp(fixedAt + 1 hours - 1);
        dispute(spot, round, stranger);
    }

    function test_Dispute_RevertWhen_NotFixedOrDisputedAlready() public {
        uint40 round = reported(three(1, 2, 3));
        vm.expectRevert(_wrongStage(round, IReportedRounds.RoundStage.OPEN));
        dispute(spot, round, stranger);
        index.fix(spot, round);
        dispute(spot, round, stranger);
        vm.expectRevert(_wrongStage(round, IReportedRounds.RoundStage.DISPUTED));
        dispute(spot, round, consumer);
        rule(spot, round, new int64[](0));
        vm.expectRevert(_wrongStage(round, IReportedRounds.RoundStage.RULED));
        dispute(spot, round, consumer);
    }

    function test_Dispute_RevertWhen_ItsBondIsTooSmall() public {
        uint40 round = fixedRound(three(1, 2, 3));
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportedRounds.DisputeBondTooSmall.selector, DISPUTE_BOND - 1, DISPUTE_BOND
            )
        );
        vm.prank(stranger);
        index.dispute(spot, round, DISPUTE_BOND - 1);
    }

    function test_Dispute_RevertWhen_TheSeriesHasNoArbitrator() public {
        PriceSeries memory s = definition(false);
        s.arbitrator = address(0);
        (s.disputeTime, s.rulingTime, s.disputeBond, s.coverMultiple, s.coverFee) = (0, 0, 0, 0, 0);
        SeriesId id = open(s);
        uint40 round = nextRound(id);
        toOpen(id, round);
        for (uint256 i; i < 3; ++i) {
            send(id, round, i, flat(5));
        }
        toClose(id, round);
        index.fix(id, round);
        assertPrice(id, endOf(round), 5, PriceStatus.FINAL, endOf(round), id);
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.NoDisputes.selector, id));
        vm.prank(stranger);
        index.dispute(id, round, DISPUTE_BOND);
    }

    function test_Rule_ReplacesPricesAndSlashesWhoWasFurtherOff() public {
        uint40 round = fixedRound(three(100, 111, 250));
        dispute(spot, round, stranger);
        int64[] memory prices = flat(101);
        // Reporter 1 is off by the tolerance in all periods but one, where it is off by one more.
        prices[2] = 100;
        vm.expectEmit(address(index));
        emit IReportedRounds.BondSlashed(
            spot, round, reporters[1], IReportedRounds.BondFault.DEVIATION, BOND, stranger, BOND / 2
        );
        vm.expectEmit(address(index));
        emit IReportedRounds.RoundRuled(spot, round, prices);
        rule(spot, round, prices);
        assertPrice(spot, endOf(round), 101, PriceStatus.FINAL, endOf(round), spot);
        assertPrice(spot, endOf(round) - 900, 100, PriceStatus.FINAL, endOf(round) - 900, spot);
        assertEq(bondLeft(spot, 0), BOND);
        assertEq(bondLeft(spot, 1), 0);
        assertEq(bondLeft(spot, 2), 0);
        assertEq(bondLeft(spot, 3), BOND, "who did not report is not judged");
        assertEq(creditOf(stranger), DISPUTE_BOND + BOND);
        assertEq(burnable(), BOND);
        assertEq(index.roundOf(spot, round).reported, 1);
    }

    function test_Rule_WithinTheToleranceSlashesNobody() public {
        uint40 round = fixedRound(three(100, 101, 102));
        dispute(spot, round, stranger);
        rule(spot, round, flat(92));
        for (uint256 i; i < 3; ++i) {
            assertEq(bondLeft(spot, i), BOND);
        }
        assertEq(creditOf(stranger), DISPUTE_BOND);
        assertPrice(spot, endOf(round), 92, PriceStatus.FINAL, endOf(round), spot);
    }

    function test_Rule_UpheldPaysTheReporters() public {
        uint40 round = fixedRound(three(100, 101, 102));
        dispute(spot, round, stranger);
        vm.expectEmit(address(index));
        emit IReportedRounds.RoundUpheld(spot, round);
        rule(spot, round, new int64[](0));
        for (uint256 i; i < 3; ++i) {
            assertEq(creditOf(reporters[i]), uint256(DISPUTE_BOND) / 3);
        }
        assertEq(creditOf(stranger), 0);
        assertPrice(spot, endOf(round), 101, PriceStatus.FINAL, endOf(round), spot);
        // What did not divide waits for the next.
        round = fixedRound(three(1, 1, 1));
        skip(1 hours);
        index.settle(spot, round);
        round = fixedRound(three(1, 1, 1));
        dispute(spot, round, stranger);
        rule(spot, round, new int64[](0));
        assertEq(creditOf(reporters[0]), (2 * uint256(DISPUTE_BOND)) / 3);
    }

    function test_Rule_RevertWhen_NotTheArbitratorNorDisputed() public {
        uint40 round = fixedRound(three(1, 2, 3));
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.NotArbitrator.selector, spot, stranger, court));
        vm.prank(stranger);
        index.rule(spot, round, flat(1));
        vm.expectRevert(_wrongStage(round, IReportedRounds.RoundStage.FIXED));
        rule(spot, round, flat(1));
        dispute(spot, round, stranger);
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.WrongPriceCount.selector, 1, 4));
        rule(spot, round, new int64[](1));
    }

    function test_Rule_RevertWhen_Overdue() public {
        uint40 round = fixedRound(three(1, 2, 3));
        dispute(spot, round, stranger);
        uint256 due = vm.getBlockTimestamp() + 1 days;
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.RulingNotOverdue.selector, spot, round, due));
        index.lapse(spot, round);
        vm.warp(due);
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.RulingOverdue.selector, spot, round, due));
        rule(spot, round, flat(1));
        vm.warp(due - 1);
        rule(spot, round, flat(1));
    }

    function test_Lapse_VoidsAndReturnsTheBond() public {
        uint40 round = fixedRound(three(1, 2, 3));
        vm.expectRevert(_wrongStage(round, IReportedRounds.RoundStage.FIXED));
        index.lapse(spot, round);
        dispute(spot, round, stranger);
        skip(1 days);
        assertStatus(spot, round, PriceStatus.NONE);
        vm.expectEmit(address(index));
        emit IReportedRounds.RoundVoided(spot, round);
        index.lapse(spot, round);
        assertStatus(spot, round, PriceStatus.NONE);
        assertEq(creditOf(stranger), DISPUTE_BOND);
        for (uint256 i; i < 3; ++i) {
            assertEq(bondLeft(spot, i), BOND);
        }
        vm.expectRevert(_wrongStage(round, IReportedRounds.RoundStage.VOID));
        index.lapse(spot, round);
    }

    // ——— equivocation ———

    function test_Equivocation_DropsAReportBeforeTheFix() public {
        uint40 round = nextRound(spot);
        toOpen(spot, round);
        for (uint256 i; i < 3; ++i) {
            send(spot, round, i, flat(int64(int256(i))));
        }
        bytes memory other = sign(spot, round, 2, flat(9));
        vm.expectEmit(address(index));
        emit IReportedRounds.BondSlashed(
            spot, round, reporters[2], IReportedRounds.BondFault.EQUIVOCATION, BOND, stranger, BOND / 2
        );
        vm.prank(stranger);
        index.proveEquivocation(spot, round, 2, flat(9), other);
        assertEq(index.roundOf(spot, round).reported, 3);
        assertEq(creditOf(stranger), BOND / 2);
        assertEq(burnable(), BOND / 2);
        // With a new bond neither that report nor another comes back in this round, and it is not slashed twice.
        bondFor(spot, 2, BOND);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.NotReported.selector, spot, round, reporters[2])
        );
        index.proveEquivocation(spot, round, 2, flat(9), other);
        toClose(spot, round);
        index.fix(spot, round);
        assertStatus(spot, round, PriceStatus.NONE);
    }

    function test_Equivocation_AfterTheFixTakesTheBondOnly() public {
        uint40 round = fixedRound(three(1, 2, 3));
        bytes memory other = sign(spot, round, 1, flat(9));
        vm.warp(index.windowsOf(spot, round).heldUntil - 1);
        vm.prank(stranger);
        index.proveEquivocation(spot, round, 1, flat(9), other);
        assertEq(bondLeft(spot, 1), 0);
        assertPrice(spot, endOf(round), 2, PriceStatus.FINAL, endOf(round), spot);
    }

    function test_Equivocation_RevertWhen_TooLateSameOrForged() public {
        uint40 round = fixedRound(three(1, 2, 3));
        bytes memory other = sign(spot, round, 1, flat(9));
        bytes memory same = sign(spot, round, 1, flat(2));
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.SameReport.selector, spot, round, reporters[1])
        );
        index.proveEquivocation(spot, round, 1, flat(2), same);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.WrongSignature.selector, spot, round, reporters[0])
        );
        index.proveEquivocation(spot, round, 0, flat(9), other);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.NotReported.selector, spot, round, reporters[3])
        );
        index.proveEquivocation(spot, round, 3, flat(9), other);
        IReportedRounds.RoundWindows memory w = index.windowsOf(spot, round);
        vm.warp(w.heldUntil);
        vm.expectRevert(outside(spot, round, w.opens, w.heldUntil));
        index.proveEquivocation(spot, round, 1, flat(9), other);
    }

    function _wrongStage(uint40 round, IReportedRounds.RoundStage stage) private view returns (bytes memory) {
        return abi.encodeWithSelector(IReportedRounds.WrongRoundStage.selector, spot, round, stage);
    }
}
