// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPriceIndex} from "../../../contracts/oracle/interfaces/IPriceIndex.sol";
import {IReportedRounds} from "../../../contracts/oracle/interfaces/IReportedRounds.sol";
import {PriceSeries, PriceStatus, SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {PriceFixture} from "../../fixtures/PriceFixture.sol";
import {SmartWallet} from "../../harness/SmartWallet.sol";

contract PriceIndexRoundsTest is PriceFixture {
    // ——— signed reports ———

    function test_Report_FromAnyoneForTheReporter() public {
        uint40 round = nextRound(spot);
        toOpen(spot, round);
        int64[] memory prices = flat(-250);
        bytes memory signature = sign(spot, round, 1, prices);
        vm.expectEmit(address(index));
        emit IReportedRounds.PricesReported(spot, round, reporters[1], prices);
        vm.prank(stranger);
        index.report(spot, round, 1, prices, signature);
        assertSame(index.reportOf(spot, round, 1), prices);
        assertEq(index.reportOf(spot, round, 0).length, 0);
        assertEq(index.roundOf(spot, round).reported, 2);
        assertEq(index.bondOf(spot, 1).heldUntil, index.windowsOf(spot, round).heldUntil);
    }

    function test_Report_FromAContractReporter() public {
        SmartWallet wallet = new SmartWallet();
        PriceSeries memory s = definition(false);
        s.reporters = withReporter(address(wallet));
        SeriesId id = open(s);
        uint8 place;
        while (s.reporters[place] != address(wallet)) ++place;
        uint40 round = nextRound(id);
        toOpen(id, round);
        int64[] memory prices = flat(7);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.WrongSignature.selector, id, round, address(wallet))
        );
        index.report(id, round, place, prices, "");
        wallet.approveHash(index.reportDigest(id, round, prices), true);
        index.report(id, round, place, prices, "");
        assertSame(index.reportOf(id, round, place), prices);
    }

    function test_Report_RevertWhen_OutsideItsWindow() public {
        uint40 round = nextRound(spot);
        IReportedRounds.RoundWindows memory w = index.windowsOf(spot, round);
        int64[] memory prices = flat(1);
        bytes memory signature = sign(spot, round, 0, prices);
        vm.warp(w.opens - 1);
        vm.expectRevert(outside(spot, round, w.opens, w.closes));
        index.report(spot, round, 0, prices, signature);
        vm.warp(w.closes);
        vm.expectRevert(outside(spot, round, w.opens, w.closes));
        index.report(spot, round, 0, prices, signature);
        vm.warp(w.closes - 1);
        index.report(spot, round, 0, prices, signature);
    }

    function test_Report_RevertWhen_SignedByAnother() public {
        uint40 round = nextRound(spot);
        toOpen(spot, round);
        bytes memory signature = sign(spot, round, 2, flat(1));
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.WrongSignature.selector, spot, round, reporters[0])
        );
        index.report(spot, round, 0, flat(1), signature);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.WrongSignature.selector, spot, round, reporters[2])
        );
        index.report(spot, round, 2, flat(2), signature);
    }

    function test_Report_RevertWhen_UnknownReporterOrSeries() public {
        uint40 round = nextRound(spot);
        toOpen(spot, round);
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.UnknownReporter.selector, spot, 5, REPORTERS));
        index.report(spot, round, 5, flat(1), "");
        SeriesId other = SeriesId.wrap(keccak256("none"));
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.UnknownSeries.selector, other));
        index.report(other, round, 0, flat(1), "");
    }

    function test_Report_RevertWhen_NotOnePriceAPeriod() public {
        uint40 round = nextRound(spot);
        toOpen(spot, round);
        int64[] memory prices = new int64[](3);
        bytes memory signature = sign(spot, round, 0, prices);
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.WrongPriceCount.selector, 3, 4));
        index.report(spot, round, 0, prices, signature);
        prices = flat(1);
        prices[3] = type(int64).min;
        signature = sign(spot, round, 0, prices);
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.PriceOutOfRange.selector, 3, type(int64).min));
        index.report(spot, round, 0, prices, signature);
    }

    function test_Report_RevertWhen_TheSeriesCommits() public {
        uint40 round = nextRound(sealed_);
        toOpen(sealed_, round);
        bytes memory signature = sign(sealed_, round, 0, flat(1));
        bytes memory wrong = abi.encodeWithSelector(IReportedRounds.WrongSubmission.selector, sealed_, true);
        vm.expectRevert(wrong);
        index.report(sealed_, round, 0, flat(1), signature);
        vm.expectRevert(wrong);
        index.proveEquivocation(sealed_, round, 0, flat(1), signature);
    }

    // ——— commitments ———

    function test_CommitAndReveal_ByAnyoneWhoKnows() public {
        uint40 round = nextRound(sealed_);
        toOpen(sealed_, round);
        int64[] memory prices = flat(31);
        bytes32 commitment = index.commitmentOf(sealed_, round, reporters[2], prices, SALT);
        vm.expectEmit(address(index));
        emit IReportedRounds.PricesCommitted(sealed_, round, reporters[2], commitment);
        vm.prank(reporters[2]);
        index.commit(sealed_, round, 2, commitment);
        toReveals(sealed_, round);
        vm.expectEmit(address(index));
        emit IReportedRounds.PricesReported(sealed_, round, reporters[2], prices);
        vm.prank(stranger);
        index.reveal(sealed_, round, 2, prices, SALT);
        assertEq(index.roundOf(sealed_, round).committed, 4);
        assertEq(index.roundOf(sealed_, round).reported, 4);
    }

    function test_Commit_RevertWhen_NotTheReporter() public {
        uint40 round = nextRound(sealed_);
        toOpen(sealed_, round);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.NotReporter.selector, sealed_, stranger, reporters[0])
        );
        vm.prank(stranger);
        index.commit(sealed_, round, 0, bytes32(uint256(1)));
    }

    function test_Commit_RevertWhen_OutsideItsWindow() public {
        uint40 round = nextRound(sealed_);
        IReportedRounds.RoundWindows memory w = index.windowsOf(sealed_, round);
        vm.startPrank(reporters[0]);
        vm.warp(w.opens - 1);
        vm.expectRevert(outside(sealed_, round, w.opens, w.reveals));
        index.commit(sealed_, round, 0, SALT);
        vm.warp(w.reveals);
        vm.expectRevert(outside(sealed_, round, w.opens, w.reveals));
        index.commit(sealed_, round, 0, SALT);
        vm.warp(w.reveals - 1);
        index.commit(sealed_, round, 0, SALT);
    }

    function test_Commit_RevertWhen_CommittedAlready() public {
        uint40 round = nextRound(sealed_);
        toOpen(sealed_, round);
        commit(sealed_, round, 0, flat(1));
        bytes32 other = index.commitmentOf(sealed_, round, reporters[0], flat(2), SALT);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.AlreadyCommitted.selector, sealed_, round, reporters[0])
        );
        vm.prank(reporters[0]);
        index.commit(sealed_, round, 0, other);
    }

    function test_Commit_RevertWhen_TheSeriesIsSigned() public {
        uint40 round = nextRound(spot);
        toOpen(spot, round);
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.WrongSubmission.selector, spot, false));
        vm.prank(reporters[0]);
        index.commit(spot, round, 0, SALT);
    }

    function test_Reveal_RevertWhen_OutsideItsWindow() public {
        uint40 round = nextRound(sealed_);
        IReportedRounds.RoundWindows memory w = index.windowsOf(sealed_, round);
        toOpen(sealed_, round);
        commit(sealed_, round, 0, flat(1));
        vm.warp(w.reveals - 1);
        vm.expectRevert(outside(sealed_, round, w.reveals, w.closes));
        reveal(sealed_, round, 0, flat(1));
        vm.warp(w.closes);
        vm.expectRevert(outside(sealed_, round, w.reveals, w.closes));
        reveal(sealed_, round, 0, flat(1));
        vm.warp(w.closes - 1);
        reveal(sealed_, round, 0, flat(1));
    }

    function test_Reveal_RevertWhen_NotWhatWasCommitted() public {
        uint40 round = nextRound(sealed_);
        toOpen(sealed_, round);
        commit(sealed_, round, 0, flat(1));
        toReveals(sealed_, round);
        bytes32 given = index.commitmentOf(sealed_, round, reporters[0], flat(2), SALT);
        bytes32 made = index.commitmentOf(sealed_, round, reporters[0], flat(1), SALT);
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.WrongReveal.selector, given, made));
        reveal(sealed_, round, 0, flat(2));
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.NotCommitted.selector, sealed_, round, reporters[1])
        );
        reveal(sealed_, round, 1, flat(1));
    }

    // ——— the fix ———

    function test_Fix_StoresTheLowerMedianOfEachPeriod() public {
        uint40 round = nextRound(spot);
        toOpen(spot, round);
        for (uint256 i; i < 4; ++i) {
            int64[] memory prices = new int64[](4);
            // Each period has another order of the four.
            for (uint256 k; k < 4; ++k) {
                prices[k] = int64(int256((i + k) % 4)) * 100 - 150;
            }
            send(spot, round, i, prices);
        }
        toClose(spot, round);
        vm.prank(stranger);
        index.fix(spot, round);
        for (uint40 k; k < 4; ++k) {
            uint40 end = endOf(round) - (3 - k) * 900;
            // Of −150, −50, 50 and 150 the lower of the middle two.
            assertPrice(spot, end, -50, PriceStatus.PENDING, end, spot);
        }
        assertEq(index.roundOf(spot, round).fixedAt, vm.getBlockTimestamp());
    }

    function test_Fix_VoidBelowTheQuorum() public {
        int64[] memory each = new int64[](2);
        (each[0], each[1]) = (1, 1);
        uint40 round = reported(each);
        vm.expectEmit(address(index));
        emit IReportedRounds.RoundVoided(spot, round);
        index.fix(spot, round);
        assertStatus(spot, round, PriceStatus.NONE);
        assertEq(uint8(index.roundOf(spot, round).stage), uint8(IReportedRounds.RoundStage.VOID));
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportedRounds.WrongRoundStage.selector, spot, round, IReportedRounds.RoundStage.VOID
            )
        );
        index.fix(spot, round);
    }

    function test_Fix_RevertWhen_OutsideItsTime() public {
        uint40 round = reported(three(1, 2, 3));
        IReportedRounds.RoundWindows memory w = index.windowsOf(spot, round);
        vm.warp(w.closes - 1);
        vm.expectRevert(outside(spot, round, w.closes, w.voidAt));
        index.fix(spot, round);
        vm.warp(w.voidAt - 1);
        assertStatus(spot, round, PriceStatus.OPEN);
        vm.warp(w.voidAt);
        assertStatus(spot, round, PriceStatus.NONE);
        vm.expectRevert(outside(spot, round, w.closes, w.voidAt));
        index.fix(spot, round);
    }

    function test_Fix_RevertWhen_FixedAlready() public {
        uint40 round = fixedRound(three(1, 2, 3));
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportedRounds.WrongRoundStage.selector, spot, round, IReportedRounds.RoundStage.FIXED
            )
        );
        index.fix(spot, round);
    }

    function test_Windows_FollowTheDefinition() public {
        PriceSeries memory s = definition(true);
        s.lead = -int32(int256(12 hours));
        SeriesId id = open(s);
        uint40 round = uint40(vm.getBlockTimestamp() / 3600) + 30;
        IReportedRounds.RoundWindows memory w = index.windowsOf(id, round);
        assertEq(w.opens, uint256(round) * 3600 - 12 hours);
        assertEq(w.reveals, w.opens + 15 minutes);
        assertEq(w.closes, w.reveals + 30 minutes);
        assertEq(w.voidAt, w.closes + 1 days);
        assertEq(w.heldUntil, w.voidAt + 1 hours + 1 days);
        assertEq(index.windowsOf(id, 0).opens, 0);
        assertEq(index.roundAt(id, endOf(round)), round);
        assertEq(index.roundAt(id, endOf(round) + 900), round + 1);
    }
}
