// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReportReceiver} from "../../contracts/oracle/ReportReceiver.sol";
import {IMeterOracle} from "../../contracts/oracle/interfaces/IMeterOracle.sol";
import {IReportReceiver} from "../../contracts/oracle/interfaces/IReportReceiver.sol";
import {Batch} from "../../contracts/oracle/types/Measurement.sol";
import {ReceiverScene} from "../fixtures/ReceiverScene.sol";

/// @notice Threat 19: reports that come late, again or out of order; of another workflow; for somebody else.
contract Threat19_WorkflowReportsTest is ReceiverScene {
    address private _forwarder = makeAddr("forwarder");

    function setUp() public override {
        super.setUp();
        receiver = receiverOf(_forwarder, WORKFLOW);
    }

    function _deliver(bytes memory report) private {
        vm.prank(_forwarder);
        receiver.onReport(metadata(), report);
    }

    function _refused(bytes memory report, bytes memory error_, Batch memory standing) private {
        vm.expectRevert(error_);
        _deliver(report);
        assertEq(oracle.batchOf(standing.fleet, standing.periodEnd).commitment, batchHash(standing));
        assertEq(oracle.fleetOf(standing.fleet).latestPeriod, standing.periodEnd);
    }

    function test_Threat19_ARepeatedReportChangesNothing() public {
        (Scene memory s, Batch memory batch) = received();
        bytes memory report = reportOf(s, batch);
        _deliver(report);
        bytes memory error_ = abi.encodeWithSelector(IMeterOracle.RevisionNotForward.selector, 0, 0);
        _refused(report, error_, batch);
        // The windows ran on: repeating does not put finality off.
        warpToFinal(batch);
        _refused(report, error_, batch);
        oracle.requireFinalLeaf(proofOf(batch, s.leaves, 0));
    }

    function test_Threat19_AReorderedReportChangesNothing() public {
        (Scene memory s, Batch memory skipped) = received();
        bytes memory late = reportOf(s, skipped);
        Batch memory batch = nextBatch(s);
        _deliver(reportOf(s, batch));
        bytes memory error_ = abi.encodeWithSelector(
            IMeterOracle.PeriodNotForward.selector, batch.fleet, skipped.periodEnd, batch.periodEnd
        );
        _refused(late, error_, batch);
    }

    function test_Threat19_ALateCorrectionOfWhatIsFinalChangesNothing() public {
        (Scene memory s, Batch memory batch) = received();
        _deliver(reportOf(s, batch));
        uint256 finalAt = uint256(batch.periodEnd) + CHALLENGE_WINDOW + ANSWER_WINDOW;
        Batch memory corrected = batchOf(s.crew, batch.periodEnd, s.leaves);
        corrected.revision = 1;
        bytes memory late = reportOf(s, corrected);
        vm.warp(finalAt);
        _refused(
            late,
            abi.encodeWithSelector(
                IMeterOracle.BatchAlreadyFinal.selector, batch.fleet, batch.periodEnd, finalAt
            ),
            batch
        );
    }

    /// @dev The forwarder's signatures cover neither receiver nor chain: anybody may hand a report to another receiver of the same workflow.
    function test_Threat19_AReportForAnotherReceiverIsNotTaken() public {
        (Scene memory s, Batch memory batch) = received();
        address twin = address(receiverOf(_forwarder, WORKFLOW));
        bytes memory report = reportFor(block.chainid, twin, s, batch);
        vm.expectRevert(
            abi.encodeWithSelector(IReportReceiver.WrongDestination.selector, block.chainid, twin)
        );
        _deliver(report);
    }

    function test_Threat19_AReportForAnotherChainIsNotTaken() public {
        (Scene memory s, Batch memory batch) = received();
        bytes memory report = reportFor(block.chainid + 1, address(receiver), s, batch);
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportReceiver.WrongDestination.selector, block.chainid + 1, address(receiver)
            )
        );
        _deliver(report);
    }

    /// @dev A transmitter that gives too little gas: the whole delivery fails, so it can be repeated with more.
    function testFuzz_Threat19_TooLittleGasLosesNoReport(uint256 gas_) public {
        (Scene memory s, Batch memory batch) = received();
        bytes memory report = reportOf(s, batch);
        gas_ = bound(gas_, 25_000, 400_000);
        vm.prank(_forwarder);
        (bool done,) =
            address(receiver).call{gas: gas_}(abi.encodeCall(IReportReceiver.onReport, (metadata(), report)));
        bool posted = oracle.batchOf(batch.fleet, batch.periodEnd).commitment == batchHash(batch);
        assertEq(done, posted, "delivered is posted");
        if (!done) _deliver(report);
        assertEq(oracle.batchOf(batch.fleet, batch.periodEnd).commitment, batchHash(batch));
    }

    /// @dev Nobody else's call counts as the receiver's signature.
    function test_Threat19_NobodySignsForTheReceiver() public {
        (Scene memory s, Batch memory batch) = received();
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.InvalidAttesterSignature.selector, 0, address(receiver))
        );
        oracle.postBatch(batch, s.crew.last, s.crew.quorum, 1, new bytes[](1));
    }
}
