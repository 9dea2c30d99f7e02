// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAttesterBonds} from "../../../contracts/oracle/interfaces/IAttesterBonds.sol";
import {IAvailabilityReport} from "../../../contracts/oracle/interfaces/IAvailabilityReport.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {
    AvailabilityDay,
    AvailabilityProof,
    Curtailment
} from "../../../contracts/oracle/types/Availability.sol";
import {Capacities, SiteId} from "../../../contracts/oracle/types/Site.sol";
import {AvailabilityFixture} from "../../fixtures/AvailabilityFixture.sol";

contract AvailabilityReportTest is AvailabilityFixture {
    function expectAvailable(AvailabilityProof memory proof, bytes memory error) internal {
        vm.expectRevert(error);
        reports.available(proof);
    }

    function two(bytes4 selector, uint256 a, uint256 b) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(selector, a, b);
    }

    // ———————————————————————————————————————————————————————————————————————————— posting

    function test_Post_RecordsTheReport() public {
        AvailabilityDay memory report = reportOf(usual());
        bytes32 hash = reportHash(report);
        vm.expectEmit(address(reports));
        emit IAvailabilityReport.AvailabilityPosted(
            report.fleet,
            day,
            hash,
            0,
            3,
            report.root,
            report.dataHash,
            vm.getBlockTimestamp() + CHALLENGE_WINDOW + ANSWER_WINDOW
        );
        postReport(report);
        IAvailabilityReport.ReportRecord memory record = reports.reportOf(report.fleet, day);
        assertEq(record.commitment, hash);
        assertEq(record.set, setOf(s.crew));
        assertEq(record.postedAt, vm.getBlockTimestamp());
        assertEq(record.leafCount, 3);
        assertEq(reports.reportDigest(report), reportDigest(report));
    }

    function test_Post_RevertWhen_DayNotOver() public {
        AvailabilityDay memory report = reportOf(usual());
        uint256 now_ = dayEnd(day) - 1;
        vm.warp(now_);
        expectReport(
            report, 3, abi.encodeWithSelector(IAvailabilityReport.DayNotOver.selector, day, dayEnd(day), now_)
        );
    }

    function test_Post_RevertWhen_LeafCountOutOfRange() public {
        AvailabilityDay memory report = reportOf(usual());
        report.leafCount = 4;
        expectReport(report, 3, two(IAvailabilityReport.ReportLeafCountOutOfRange.selector, 4, 3));
        report.leafCount = 0;
        expectReport(report, 3, two(IAvailabilityReport.ReportLeafCountOutOfRange.selector, 0, 3));
    }

    function test_Post_RevertWhen_FewerThanTheQuorumSigned() public {
        expectReport(reportOf(usual()), 1, two(IMeterOracle.QuorumNotMet.selector, 1, 2));
    }

    function test_Post_RevertWhen_SignedForAnotherContract() public {
        AvailabilityDay memory report = reportOf(usual());
        // As a batch would be.
        bytes[] memory signatures = signAs(s.crew.attesters, oracleDigest(reportHash(report)), 3);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.InvalidAttesterSignature.selector, 0, s.crew.quorum.members[0]
            )
        );
        reports.post(report, s.crew.quorum, 3, signatures);
    }

    function test_Post_RevertWhen_SignerNotBonded() public {
        bytes32 set = setOf(s.crew);
        vm.prank(s.crew.quorum.members[1]);
        bonds.leave(set);
        expectReport(
            reportOf(usual()), 3, abi.encodeWithSelector(IAttesterBonds.SignersNotBonded.selector, set, 3, 5)
        );
    }

    function test_Post_RevertWhen_AnotherQuorum() public {
        AvailabilityDay memory report = reportOf(usual());
        bytes[] memory signatures = signAs(s.crew.attesters, reportDigest(report), 3);
        bytes32 expected = keccak256(abi.encode(uint8(2), s.crew.quorum.members));
        s.crew.quorum.threshold = 1;
        bytes32 given = keccak256(abi.encode(uint8(1), s.crew.quorum.members));
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.WrongQuorum.selector, report.fleet, given, expected)
        );
        reports.post(report, s.crew.quorum, 3, signatures);
    }

    function test_Post_RevisionBeforeFinality() public {
        AvailabilityDay memory first = reportOf(usual());
        postReport(first);
        bytes memory other = allDay(entry(1000, 0, Curtailment.BUYER));
        AvailabilityDay memory report = reportOf(other);
        expectReport(report, 3, two(IAvailabilityReport.ReportRevisionNotForward.selector, 0, 0));
        report.revision = 2;
        vm.warp(vm.getBlockTimestamp() + CHALLENGE_WINDOW + ANSWER_WINDOW - 1);
        postReport(report);
        // Its windows begin anew.
        uint256 at = vm.getBlockTimestamp() + CHALLENGE_WINDOW + ANSWER_WINDOW;
        expectAvailable(
            partOf(report, other, 0),
            abi.encodeWithSelector(
                IAvailabilityReport.ReportNotFinal.selector, report.fleet, day, at, vm.getBlockTimestamp()
            )
        );
        warpToFinalReport();
        assertEq(reports.available(partOf(report, other, 0)), METHOD);
        expectAvailable(
            partOf(first, usual(), 0),
            abi.encodeWithSelector(
                IAvailabilityReport.UnknownReport.selector,
                report.fleet,
                day,
                reportHash(first),
                reportHash(report)
            )
        );
    }

    function test_Post_RevertWhen_Final() public {
        AvailabilityDay memory report = reportOf(usual());
        postReport(report);
        uint256 at = vm.getBlockTimestamp() + CHALLENGE_WINDOW + ANSWER_WINDOW;
        vm.warp(at);
        report.revision = 1;
        expectReport(
            report,
            3,
            abi.encodeWithSelector(IAvailabilityReport.ReportAlreadyFinal.selector, report.fleet, day, at)
        );
    }

    // ———————————————————————————————————————————————————————————————————————————— reading

    function test_Available_EachPlace() public {
        AvailabilityDay memory report = reportOf(usual());
        postReport(report);
        warpToFinalReport();
        for (uint256 i; i < 3; ++i) {
            assertEq(reports.available(partOf(report, usual(), i)), METHOD);
        }
    }

    /// @notice Attack: no final report, no deemed payment.
    function test_Available_RevertWhen_NoReport() public {
        AvailabilityDay memory report = reportOf(usual());
        expectAvailable(
            partOf(report, usual(), 0),
            abi.encodeWithSelector(
                IAvailabilityReport.UnknownReport.selector, report.fleet, day, reportHash(report), bytes32(0)
            )
        );
    }

    function test_Available_RevertWhen_NotFinal() public {
        AvailabilityDay memory report = reportOf(usual());
        postReport(report);
        uint256 at = vm.getBlockTimestamp() + CHALLENGE_WINDOW + ANSWER_WINDOW;
        vm.warp(at - 1);
        expectAvailable(
            partOf(report, usual(), 0),
            abi.encodeWithSelector(IAvailabilityReport.ReportNotFinal.selector, report.fleet, day, at, at - 1)
        );
    }

    function test_Available_RevertWhen_AnotherSitesPart() public {
        AvailabilityDay memory report = reportOf(usual());
        postReport(report);
        warpToFinalReport();
        AvailabilityProof memory proof = partOf(report, usual(), 0);
        proof.site = s.homes[1].id;
        vm.expectPartialRevert(IAvailabilityReport.ReportPathInvalid.selector);
        reports.available(proof);
    }

    function test_Available_RevertWhen_AnotherMethod() public {
        AvailabilityDay memory report = reportOf(usual());
        postReport(report);
        warpToFinalReport();
        AvailabilityProof memory proof = partOf(report, usual(), 0);
        proof.method = keccak256("another");
        vm.expectPartialRevert(IAvailabilityReport.ReportPathInvalid.selector);
        reports.available(proof);
    }

    /// @notice Attack: a node of the tree as a leaf, with a path one shorter.
    function test_Available_RevertWhen_PathTooShort() public {
        AvailabilityDay memory report = reportOf(usual());
        postReport(report);
        warpToFinalReport();
        AvailabilityProof memory proof = partOf(report, usual(), 0);
        bytes32[] memory path = new bytes32[](1);
        path[0] = proof.path[1];
        proof.path = path;
        expectAvailable(proof, two(IAvailabilityReport.ReportPathLengthWrong.selector, 1, 2));
    }

    function test_Available_RevertWhen_SiteOfAnotherFleet() public {
        AvailabilityDay memory report = reportOf(usual());
        postReport(report);
        warpToFinalReport();
        AvailabilityProof memory proof = partOf(report, usual(), 0);
        proof.site = SiteId.wrap(99);
        expectAvailable(proof, abi.encodeWithSelector(IMeterOracle.SiteNotInFleet.selector, 99, report.fleet));
    }

    function test_Available_RevertWhen_SiteJoinedAfterTheLeaves() public {
        AvailabilityDay memory report = reportOf(usual());
        report.leafCount = 2;
        bytes32[4] memory leaves = leavesOf(usual());
        report.root = keccak256(abi.encode(leaves[0], leaves[1]));
        postReport(report);
        warpToFinalReport();
        expectAvailable(partOf(report, usual(), 2), two(IMeterOracle.LeafOutOfRange.selector, 2, 2));
    }

    // ———————————————————————————————————————————————————————————————————————————— bounds

    function postAllDay(bytes memory periods) internal returns (AvailabilityProof memory) {
        AvailabilityDay memory report = reportOf(periods);
        postReport(report);
        warpToFinalReport();
        return partOf(report, periods, 0);
    }

    function test_Available_AtCapacity() public {
        // 10 kW for a quarter of an hour.
        AvailabilityProof memory proof = postAllDay(allDay(entry(2500, 10_000, Curtailment.FORCE_MAJEURE)));
        assertEq(reports.available(proof), METHOD);
    }

    /// @notice Attack: deemed energy beyond what the plant can do.
    function test_Available_RevertWhen_PotentialAboveCapacity() public {
        bytes memory periods = withPeriod(usual(), 7, entry(2501, 0, Curtailment.GRID));
        expectAvailable(
            postAllDay(periods),
            abi.encodeWithSelector(IAvailabilityReport.PotentialAboveCapacity.selector, 7, 2501, 10_000)
        );
    }

    function test_Available_RevertWhen_UnavailableAboveCapacity() public {
        bytes memory periods = withPeriod(usual(), 8, entry(0, 10_001, Curtailment.NONE));
        expectAvailable(
            postAllDay(periods),
            abi.encodeWithSelector(IAvailabilityReport.UnavailableAboveCapacity.selector, 8, 10_001, 10_000)
        );
    }

    function test_Available_RevertWhen_UnknownCause() public {
        bytes memory periods = withPeriod(usual(), 9, hex"000000010000000005");
        expectAvailable(postAllDay(periods), two(IAvailabilityReport.UnknownCause.selector, 9, 5));
    }

    function test_Available_RevertWhen_NotADay() public {
        bytes memory periods = bytes.concat(usual(), entry(0, 0, Curtailment.NONE));
        expectAvailable(postAllDay(periods), two(IAvailabilityReport.ReportLengthWrong.selector, 873, 864));
    }

    /// @notice Attack: capacity raised after the fact.
    function test_Available_CapacitiesCountForTheirOwnTime() public {
        uint40 noon = dayEnd(day) + 12 hours;
        vm.warp(noon);
        Capacities memory more = homeCapacities();
        more.generationW = 20_000;
        accreditHome(s.homes[0], more);
        day += 1;
        vm.warp(dayEnd(day));
        // Up to noon 10 kW, from then on 20 kW.
        bytes memory periods = allDay(entry(2500, 0, Curtailment.GRID));
        periods = withPeriod(periods, 48, entry(5000, 0, Curtailment.GRID));
        assertEq(reports.available(postAllDay(periods)), METHOD);
        vm.warp(vm.getBlockTimestamp() - 1);
        AvailabilityDay memory report = reportOf(withPeriod(periods, 47, entry(2501, 0, Curtailment.GRID)));
        report.revision = 1;
        postReport(report);
        warpToFinalReport();
        expectAvailable(
            partOf(report, withPeriod(periods, 47, entry(2501, 0, Curtailment.GRID)), 0),
            abi.encodeWithSelector(IAvailabilityReport.PotentialAboveCapacity.selector, 47, 2501, 10_000)
        );
    }

    function test_Available_RevertWhen_ReportedBeforeTheSiteWasThere() public {
        uint40 from = oracle.membershipOf(s.homes[0].id).from;
        day -= 1;
        uint256 first = (from - uint256(day) * 1 days) / 900;
        assertGt(first, 0);
        bytes memory periods = allDay(hex"ffffffffffffffffff");
        periods = withPeriod(periods, first, entry(1, 0, Curtailment.NONE));
        assertEq(reports.available(postAllDay(periods)), METHOD);
        vm.warp(vm.getBlockTimestamp() - 1);
        periods = withPeriod(periods, first - 1, entry(1, 0, Curtailment.NONE));
        AvailabilityDay memory report = reportOf(periods);
        report.revision = 1;
        postReport(report);
        warpToFinalReport();
        expectAvailable(
            partOf(report, periods, 0), two(IAvailabilityReport.ReportedBeforeEntry.selector, first - 1, from)
        );
    }

    function test_Available_GasOfADay() public {
        AvailabilityDay memory report = reportOf(usual());
        postReport(report);
        warpToFinalReport();
        AvailabilityProof memory proof = partOf(report, usual(), 0);
        vm.cool(address(reports));
        vm.cool(address(oracle));
        vm.cool(address(registry));
        uint256 used = gasleft();
        reports.available(proof);
        used -= gasleft();
        emit log_named_uint("gas of available", used);
        assertLt(used, 80_000);
    }
}
