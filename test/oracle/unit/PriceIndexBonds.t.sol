// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPriceIndex} from "../../../contracts/oracle/interfaces/IPriceIndex.sol";
import {IReportedRounds} from "../../../contracts/oracle/interfaces/IReportedRounds.sol";
import {PriceSeries, SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {PriceFixture} from "../../fixtures/PriceFixture.sol";

contract PriceIndexBondsTest is PriceFixture {
    SeriesId private _empty;

    function setUp() public override {
        super.setUp();
        PriceSeries memory s = definition(false);
        s.name = "empty";
        _empty = index.openSeries(s);
    }

    function test_Deposit_CountsFromWhenItReachesTheBond() public {
        bondFor(_empty, 0, BOND - 1);
        assertEq(index.bondOf(_empty, 0).countsFrom, 0);
        skip(5);
        token.mint(stranger, 1);
        vm.expectEmit(address(index));
        emit IReportedRounds.BondDeposited(_empty, reporters[0], stranger, 1);
        vm.prank(stranger);
        assertEq(index.deposit(_empty, 0, 1), 1);
        IReportedRounds.ReporterBond memory bond = index.bondOf(_empty, 0);
        assertEq(bond.amount, BOND);
        assertEq(bond.countsFrom, vm.getBlockTimestamp());
        uint256 since = vm.getBlockTimestamp();
        skip(5);
        bondFor(_empty, 0, 7);
        assertEq(index.bondOf(_empty, 0).countsFrom, since, "more does not begin anew");
    }

    function test_Deposit_RevertWhen_NothingArrives() public {
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.NothingArrived.selector, address(token)));
        index.deposit(_empty, 0, 0);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.UnknownReporter.selector, _empty, 5, REPORTERS)
        );
        index.deposit(_empty, 5, 1);
    }

    function test_Report_RevertWhen_TheBondCameAfterTheWindowOpened() public {
        uint40 round = nextRound(_empty);
        toOpen(_empty, round);
        bytes memory signature = sign(_empty, round, 0, flat(1));
        bytes memory none = abi.encodeWithSelector(
            IReportedRounds.BondDoesNotCount.selector, _empty, reporters[0], uint40(0), BOND
        );
        vm.expectRevert(none);
        index.report(_empty, round, 0, flat(1), signature);
        skip(1);
        bondFor(_empty, 0, BOND);
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportedRounds.BondDoesNotCount.selector,
                _empty,
                reporters[0],
                uint40(vm.getBlockTimestamp()),
                BOND
            )
        );
        index.report(_empty, round, 0, flat(1), signature);
        // In the next it counts.
        toOpen(_empty, round + 1);
        send(_empty, round + 1, 0, flat(1));
    }

    function test_Withdraw_AllOfItAtOnceWithoutAReport() public {
        vm.startPrank(reporters[0]);
        vm.expectEmit(address(index));
        emit IReportedRounds.WithdrawalAnnounced(spot, reporters[0], 0);
        index.announceWithdrawal(spot, 0);
        vm.expectEmit(address(index));
        emit IReportedRounds.BondWithdrawn(spot, reporters[0], stranger, BOND);
        uint256 before = token.balanceOf(stranger);
        assertEq(index.withdraw(spot, 0, stranger), BOND);
        vm.stopPrank();
        assertEq(token.balanceOf(stranger) - before, BOND);
        assertEq(bondLeft(spot, 0), 0);
        // And it may come back.
        bondFor(spot, 0, BOND);
        assertEq(index.bondOf(spot, 0).countsFrom, vm.getBlockTimestamp());
    }

    function test_Withdraw_RevertWhen_HeldByAReport() public {
        uint40 round = nextRound(spot);
        toOpen(spot, round);
        send(spot, round, 0, flat(1));
        uint40 heldUntil = uint40(index.windowsOf(spot, round).heldUntil);
        vm.startPrank(reporters[0]);
        assertEq(index.announceWithdrawal(spot, 0), heldUntil);
        vm.warp(heldUntil - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportedRounds.BondHeld.selector, spot, reporters[0], heldUntil, heldUntil - 1
            )
        );
        index.withdraw(spot, 0, reporters[0]);
        vm.warp(heldUntil);
        assertEq(index.withdraw(spot, 0, reporters[0]), BOND);
    }

    function test_Withdraw_RevertWhen_NotAnnouncedOrNotTheReporter() public {
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.BondNotLeaving.selector, spot, reporters[0]));
        vm.prank(reporters[0]);
        index.withdraw(spot, 0, reporters[0]);
        bytes memory wrong =
            abi.encodeWithSelector(IReportedRounds.NotReporter.selector, spot, stranger, reporters[0]);
        vm.startPrank(stranger);
        vm.expectRevert(wrong);
        index.announceWithdrawal(spot, 0);
        vm.expectRevert(wrong);
        index.withdraw(spot, 0, stranger);
        vm.stopPrank();
        vm.startPrank(reporters[0]);
        index.announceWithdrawal(spot, 0);
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.BondLeaving.selector, spot, reporters[0]));
        index.announceWithdrawal(spot, 0);
    }

    function test_AnnouncedBond_CountsForNoFurtherRound() public {
        vm.prank(reporters[0]);
        index.announceWithdrawal(spot, 0);
        uint40 round = nextRound(spot);
        toOpen(spot, round);
        bytes memory signature = sign(spot, round, 0, flat(1));
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportedRounds.BondDoesNotCount.selector, spot, reporters[0], uint40(0), BOND
            )
        );
        index.report(spot, round, 0, flat(1), signature);
    }

    function test_Collect_RevertWhen_NothingIsOwed() public {
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.NothingToCollect.selector, address(this), address(token))
        );
        index.collect(address(token), address(this));
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportedRounds.NothingToCollect.selector,
                0x000000000000000000000000000000000000dEaD,
                address(token)
            )
        );
        index.burn(address(token));
    }

    function test_CollectAndBurn_PayWhatSlashingTook() public {
        uint40 round = nextRound(spot);
        toOpen(spot, round);
        send(spot, round, 0, flat(1));
        bytes memory other = sign(spot, round, 0, flat(2));
        vm.prank(stranger);
        index.proveEquivocation(spot, round, 0, flat(2), other);
        uint256 before = token.balanceOf(consumer);
        vm.expectEmit(address(index));
        emit IReportedRounds.Collected(stranger, address(token), consumer, BOND / 2);
        vm.prank(stranger);
        assertEq(index.collect(address(token), consumer), BOND / 2);
        assertEq(token.balanceOf(consumer) - before, BOND / 2);
        vm.expectEmit(address(index));
        emit IReportedRounds.Burned(address(token), BOND / 2);
        assertEq(index.burn(address(token)), BOND / 2);
        assertEq(token.balanceOf(0x000000000000000000000000000000000000dEaD), BOND / 2);
        assertEq(creditOf(stranger), 0);
        assertEq(burnable(), 0);
    }
}
