// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAvailabilityReport} from "../../../contracts/oracle/interfaces/IAvailabilityReport.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {AvailabilityDay} from "../../../contracts/oracle/types/Availability.sol";
import {AvailabilityFixture} from "../../fixtures/AvailabilityFixture.sol";

contract AvailabilityChallengeTest is AvailabilityFixture {
    uint256 internal constant STAKE = 100e6; // 10 % of the bond: the leaf penalty
    bytes32 internal constant EVIDENCE = keccak256("the wind measured there");

    address internal doubter = makeAddr("doubter");
    AvailabilityDay internal report;

    function setUp() public override {
        super.setUp();
        report = reportOf(usual());
        postReport(report);
        asset.mint(doubter, 10 * STAKE);
        vm.prank(doubter);
        asset.approve(address(reports), type(uint256).max);
    }

    function challenge(uint32 index) internal returns (uint256 id) {
        vm.prank(doubter);
        return reports.challenge(report.fleet, day, index, STAKE, EVIDENCE);
    }

    function rule(uint256 id, bool upheld) internal {
        vm.prank(ARBITRATOR);
        reports.rule(id, upheld, "ruling");
    }

    function expectPart(uint256 index, bytes4 selector) internal {
        vm.expectRevert(abi.encodeWithSelector(selector, reportHash(report), index));
        reports.available(partOf(report, usual(), index));
    }

    function test_Challenge_HoldsThatPartOnly() public {
        (address token, uint256 stake) = reports.stakeOf(report.fleet);
        assertEq(token, address(asset));
        assertEq(stake, STAKE);
        vm.expectEmit(address(reports));
        emit IAvailabilityReport.ReportChallenged(1, reportHash(report), 1, doubter, STAKE, EVIDENCE);
        uint256 id = challenge(1);
        IAvailabilityReport.ReportChallenge memory c = reports.challengeOf(id);
        assertEq(c.dueAt, vm.getBlockTimestamp() + RULING_TIME);
        assertEq(c.arbitrator, ARBITRATOR);
        warpToFinalReport();
        expectPart(1, IAvailabilityReport.ReportHeld.selector);
        assertEq(reports.available(partOf(report, usual(), 0)), METHOD);
    }

    function test_Challenge_RevertWhen_Final() public {
        warpToFinalReport();
        vm.expectRevert(
            abi.encodeWithSelector(
                IAvailabilityReport.ReportAlreadyFinal.selector, report.fleet, day, vm.getBlockTimestamp()
            )
        );
        challenge(0);
    }

    function test_Challenge_RevertWhen_NoReport() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                IAvailabilityReport.UnknownReport.selector, report.fleet, day + 1, bytes32(0), bytes32(0)
            )
        );
        reports.challenge(report.fleet, day + 1, 0, STAKE, EVIDENCE);
    }

    function test_Challenge_RevertWhen_NoSuchLeaf() public {
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.LeafOutOfRange.selector, 3, 3));
        challenge(3);
    }

    function test_Challenge_RevertWhen_StakeTooSmall() public {
        vm.prank(doubter);
        vm.expectRevert(
            abi.encodeWithSelector(IAvailabilityReport.ReportStakeTooSmall.selector, STAKE - 1, STAKE)
        );
        reports.challenge(report.fleet, day, 0, STAKE - 1, EVIDENCE);
    }

    function test_Challenge_RevertWhen_NoArbitrator() public {
        Crew memory plain = openFleet(1, 1);
        joinNew(plain, "d");
        s.crew.fleet = plain.fleet;
        day = uint32(vm.getBlockTimestamp() / 1 days);
        vm.warp(dayEnd(day));
        AvailabilityDay memory other = reportOf(usual());
        other.leafCount = 1;
        bytes[] memory signatures = signAs(plain.attesters, reportDigest(other), 1);
        reports.post(other, plain.quorum, 1, signatures);
        bytes memory error = abi.encodeWithSelector(
            IAvailabilityReport.NoReportArbitrator.selector, oracle.fleetOf(plain.fleet).quorumId
        );
        vm.expectRevert(error);
        reports.challenge(plain.fleet, day, 0, STAKE, EVIDENCE);
        vm.expectRevert(error);
        reports.stakeOf(plain.fleet);
    }

    function test_Rule_UpheldVoidsThePart() public {
        uint256 id = challenge(1);
        vm.expectEmit(address(reports));
        emit IAvailabilityReport.ReportChallengeClosed(id, true, doubter, "ruling");
        rule(id, true);
        warpToFinalReport();
        expectPart(1, IAvailabilityReport.ReportVoid.selector);
        assertEq(reports.creditOf(doubter, address(asset)), STAKE);
        vm.prank(doubter);
        assertEq(reports.collect(address(asset), doubter), STAKE);
        assertEq(asset.balanceOf(address(reports)), 0);
    }

    /// @dev Who had to wait for nothing has the stake.
    function test_Rule_RefusedPaysTheOwner() public {
        uint256 id = challenge(1);
        rule(id, false);
        warpToFinalReport();
        assertEq(reports.available(partOf(report, usual(), 1)), METHOD);
        assertEq(reports.creditOf(s.homes[1].owner.addr, address(asset)), STAKE);
        vm.prank(doubter);
        vm.expectRevert(
            abi.encodeWithSelector(IAvailabilityReport.NoStakeToCollect.selector, doubter, address(asset))
        );
        reports.collect(address(asset), doubter);
    }

    /// @notice Attack: a weak challenge of one's own lie, to have it refused.
    function test_Rule_RefusedBarsNoOther() public {
        uint256 own = challenge(1);
        uint256 other = challenge(1);
        rule(own, false);
        warpToFinalReport();
        expectPart(1, IAvailabilityReport.ReportHeld.selector);
        rule(other, true);
        expectPart(1, IAvailabilityReport.ReportVoid.selector);
    }

    function test_Rule_RevertWhen_NotArbitrator() public {
        uint256 id = challenge(1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAvailabilityReport.NotReportArbitrator.selector, id, address(this), ARBITRATOR
            )
        );
        reports.rule(id, true, "ruling");
    }

    function test_Rule_RevertWhen_Overdue() public {
        uint256 id = challenge(1);
        uint256 due = vm.getBlockTimestamp() + RULING_TIME;
        vm.warp(due);
        vm.prank(ARBITRATOR);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityReport.ReportRulingOverdue.selector, id, due));
        reports.rule(id, false, "ruling");
    }

    function test_Lapse_VoidsWhatNobodyRuledOn() public {
        uint256 id = challenge(1);
        uint256 due = vm.getBlockTimestamp() + RULING_TIME;
        vm.warp(due - 1);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityReport.ReportRulingNotOverdue.selector, id, due));
        reports.lapse(id);
        vm.warp(due);
        reports.lapse(id);
        expectPart(1, IAvailabilityReport.ReportVoid.selector);
        assertEq(reports.creditOf(doubter, address(asset)), STAKE);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityReport.UnknownReportChallenge.selector, id));
        reports.lapse(id);
    }

    /// @dev Corrected: the challenge has served its purpose.
    function test_Lapse_AtOnceWhenReplaced() public {
        uint256 id = challenge(1);
        AvailabilityDay memory next = report;
        next.revision = 1;
        next.dataHash = keccak256("corrected");
        postReport(next);
        vm.prank(ARBITRATOR);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityReport.ReportReplaced.selector, id));
        reports.rule(id, false, "ruling");
        reports.lapse(id);
        assertEq(reports.creditOf(doubter, address(asset)), STAKE);
        warpToFinalReport();
        assertEq(reports.available(partOf(next, usual(), 1)), METHOD);
    }
}
