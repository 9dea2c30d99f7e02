// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IPriceIndex} from "../../contracts/oracle/interfaces/IPriceIndex.sol";
import {IReportedRounds} from "../../contracts/oracle/interfaces/IReportedRounds.sol";
import {PriceStatus} from "../../contracts/oracle/types/PriceSeries.sol";
import {PriceFixture} from "../fixtures/PriceFixture.sol";

/// @notice Threat 34, for prices: unbonded, last-second and own disputes, and liars who leave.
contract Threat34PriceDisputesTest is PriceFixture {
    function test_Threat34_ADisputeWithoutABondIsRefused() public {
        uint40 round = fixedRound(three(1, 2, 3));
        address poor = makeAddr("poor");
        vm.expectRevert(SafeTransferLib.TransferFromFailed.selector);
        dispute(spot, round, poor);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.DisputeBondTooSmall.selector, 0, uint256(DISPUTE_BOND))
        );
        vm.prank(poor);
        index.dispute(spot, round, 0);
    }

    /// @dev The time to rule counts from the dispute: one in the last second leaves the arbitrator all of it.
    function test_Threat34_ALastSecondDisputeLeavesTheWholeTimeToRule() public {
        uint40 round = fixedRound(three(100, 200, 300));
        uint256 fixedAt = vm.getBlockTimestamp();
        vm.warp(fixedAt + 1 hours - 1);
        dispute(spot, round, stranger);
        vm.warp(fixedAt + 1 hours - 1 + 1 days - 1);
        assertStatus(spot, round, PriceStatus.DISPUTED);
        rule(spot, round, flat(100));
        assertPrice(spot, endOf(round), 100, PriceStatus.FINAL, endOf(round), spot);
        // And the liars' bonds are still there, whatever they announced.
        assertEq(bondLeft(spot, 1) + bondLeft(spot, 2), 0);
    }

    /// @dev The last ruling of a round fixed and disputed as late as can be still finds the bonds.
    function test_Threat34_ALiarWhoLeavesIsSlashedToTheEnd() public {
        uint40 round = nextRound(spot);
        toOpen(spot, round);
        for (uint256 i; i < 3; ++i) {
            send(spot, round, i, flat(900));
            vm.prank(reporters[i]);
            index.announceWithdrawal(spot, uint8(i));
        }
        IReportedRounds.RoundWindows memory w = index.windowsOf(spot, round);
        vm.warp(w.voidAt - 1);
        index.fix(spot, round);
        vm.warp(w.voidAt - 1 + 1 hours - 1);
        dispute(spot, round, stranger);
        vm.warp(w.voidAt - 1 + 1 hours - 1 + 1 days - 1);
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    IReportedRounds.BondHeld.selector,
                    spot,
                    reporters[i],
                    uint40(w.heldUntil),
                    vm.getBlockTimestamp()
                )
            );
            vm.prank(reporters[i]);
            index.withdraw(spot, uint8(i), reporters[i]);
        }
        rule(spot, round, flat(100));
        for (uint256 i; i < 3; ++i) {
            assertEq(bondLeft(spot, i), 0);
            vm.expectRevert(
                abi.encodeWithSelector(IReportedRounds.BondNotLeaving.selector, spot, reporters[i])
            );
            vm.prank(reporters[i]);
            index.withdraw(spot, uint8(i), reporters[i]);
        }
    }

    /// @dev Deposits of dust by others neither stop a withdrawal nor make a leaving bond count again.
    function test_Threat34_DustDoesNotKeepAReporterWhoLeaves() public {
        vm.prank(reporters[0]);
        index.announceWithdrawal(spot, 0);
        bondFor(spot, 0, BOND);
        assertEq(index.bondOf(spot, 0).countsFrom, 0);
        vm.prank(reporters[0]);
        assertEq(index.withdraw(spot, 0, reporters[0]), 2 * uint256(BOND));
    }

    /// @dev Liars who dispute themselves to get their bonds back get half of them at most.
    function test_Threat34_ASelfDisputeReturnsHalfAtMost() public {
        uint40 round = fixedRound(three(900, 900, 900));
        fund(reporters[0]);
        dispute(spot, round, reporters[0]);
        rule(spot, round, flat(100));
        assertEq(creditOf(reporters[0]), DISPUTE_BOND + 3 * uint256(BOND) / 2);
        assertEq(burnable(), 3 * uint256(BOND) / 2);
    }

    /// @dev A dispute of one's own delays a price once, by the time to rule, and no second one follows.
    function test_Threat34_ARoundIsDisputedOnce() public {
        uint40 round = fixedRound(three(100, 100, 100));
        uint256 fixedAt = vm.getBlockTimestamp();
        dispute(spot, round, stranger);
        rule(spot, round, new int64[](0));
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportedRounds.WrongRoundStage.selector, spot, round, IReportedRounds.RoundStage.RULED
            )
        );
        dispute(spot, round, consumer);
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportedRounds.WrongRoundStage.selector, spot, round, IReportedRounds.RoundStage.RULED
            )
        );
        rule(spot, round, flat(7));
        assertEq(index.finalPriceAt(spot, endOf(round)), 100);
        assertEq(vm.getBlockTimestamp(), fixedAt);
    }

    /// @dev Slashed once, whatever else is proved of the same report.
    function test_Threat34_NobodyIsSlashedTwiceForOneReport() public {
        uint40 round = fixedRound(three(100, 100, 900));
        bytes memory other = sign(spot, round, 2, flat(800));
        dispute(spot, round, stranger);
        rule(spot, round, flat(100));
        bondFor(spot, 2, BOND);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.NotReported.selector, spot, round, reporters[2])
        );
        index.proveEquivocation(spot, round, 2, flat(800), other);
        assertEq(bondLeft(spot, 2), BOND);
    }

    /// @dev What may be at stake in all rounds together is a multiple of what the fewest liars lose: it is not sold twice.
    function test_Threat34_OneBondCoversNoTwoRounds() public {
        uint40 round = nextRound(spot);
        uint96 all = uint96(index.coverLeft(spot));
        assertEq(all, 3 * 2 * uint256(BOND));
        vm.prank(consumer);
        index.cover(spot, round, 1, all);
        for (uint40 i = 1; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IPriceIndex.CoverTooLarge.selector, 1, 0));
            vm.prank(stranger);
            index.cover(spot, round + i, 1, 1);
        }
        // Free again once the round is decided, and not before.
        toClose(spot, round);
        vm.expectRevert(
            abi.encodeWithSelector(IPriceIndex.RoundNotDecided.selector, spot, round, PriceStatus.OPEN)
        );
        index.settle(spot, round);
        index.fix(spot, round);
        index.settle(spot, round);
        assertEq(index.coverLeft(spot), all);
    }
}
