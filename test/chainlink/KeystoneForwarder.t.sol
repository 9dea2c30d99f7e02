// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch} from "../../contracts/oracle/types/Measurement.sol";
import {ReceiverScene} from "../fixtures/ReceiverScene.sol";
import {KeystoneForwarder} from "@chainlink/contracts/src/v0.8/keystone/KeystoneForwarder.sol";
import {IRouter} from "@chainlink/contracts/src/v0.8/keystone/interfaces/IRouter.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Batches through Chainlink's own forwarder: four nodes of which one may be faulty, two signatures a report.
contract KeystoneForwarderTest is ReceiverScene {
    uint32 private constant DON = 1;
    uint32 private constant CONFIG = 1;

    KeystoneForwarder private _forwarder;
    Vm.Wallet[] private _nodes;
    address private _transmitter = makeAddr("transmitter");

    function setUp() public override {
        super.setUp();
        _forwarder = new KeystoneForwarder();
        address[] memory signers = new address[](4);
        for (uint256 i; i < 4; ++i) {
            _nodes.push(vm.createWallet(string.concat("node", vm.toString(i))));
            signers[i] = _nodes[i].addr;
        }
        _forwarder.setConfig(DON, CONFIG, 1, signers);
        receiver = receiverOf(address(_forwarder), WORKFLOW);
    }

    /// @dev A report as the network makes it: version, execution, time, network, configuration, workflow, name, owner, number, body.
    function _raw(bytes32 execution, bytes32 workflow, bytes memory body)
        private
        view
        returns (bytes memory)
    {
        bytes memory header = abi.encodePacked(
            uint8(1),
            execution,
            uint32(vm.getBlockTimestamp()),
            DON,
            CONFIG,
            workflow,
            NAME,
            workflowOwner,
            REPORT
        );
        return bytes.concat(header, body);
    }

    /// @dev Signed by `count` nodes from `first` on. The signature's last byte is the parity alone.
    function _signed(bytes memory raw, uint256 first, uint256 count)
        private
        view
        returns (bytes memory context, bytes[] memory signatures)
    {
        context = abi.encode(uint256(7), uint256(8), uint256(9));
        bytes32 digest = keccak256(abi.encodePacked(keccak256(raw), context));
        signatures = new bytes[](count);
        for (uint256 i; i < count; ++i) {
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(_nodes[first + i].privateKey, digest);
            signatures[i] = abi.encodePacked(r, s, v - 27);
        }
    }

    function _transmit(bytes memory raw) private {
        (bytes memory context, bytes[] memory signatures) = _signed(raw, 1, 2);
        vm.prank(_transmitter);
        _forwarder.report(address(receiver), raw, context, signatures);
    }

    function _stateOf(bytes32 execution) private view returns (IRouter.TransmissionState) {
        return _forwarder.getTransmissionInfo(address(receiver), execution, REPORT).state;
    }

    function _assertState(bytes32 execution, IRouter.TransmissionState state) private view {
        assertEq(uint256(_stateOf(execution)), uint256(state));
    }

    function test_AReportPostsABatchThatBecomesFinal() public {
        (Scene memory s, Batch memory batch) = received();
        _transmit(_raw("a", WORKFLOW, reportOf(s, batch)));
        _assertState("a", IRouter.TransmissionState.SUCCEEDED);
        s.crew.last = batch;
        Batch memory next = nextBatch(s);
        _transmit(_raw("b", WORKFLOW, reportOf(s, next)));
        assertEq(oracle.fleetOf(batch.fleet).latestPeriod, next.periodEnd);
        warpToFinal(next);
        oracle.requireFinalLeaf(proofOf(next, s.leaves, 1));
    }

    function test_Threat19_ARepeatedDeliveryIsRefusedByTheForwarder() public {
        (Scene memory s, Batch memory batch) = received();
        bytes memory raw = _raw("a", WORKFLOW, reportOf(s, batch));
        _transmit(raw);
        (bytes memory context, bytes[] memory signatures) = _signed(raw, 0, 2);
        bytes32 id = _forwarder.getTransmissionId(address(receiver), "a", REPORT);
        vm.expectRevert(abi.encodeWithSelector(IRouter.AlreadyAttempted.selector, id));
        _forwarder.report(address(receiver), raw, context, signatures);
    }

    /// @dev The workflow ran twice on one period: another execution, the same batch.
    function test_Threat19_ASecondExecutionFailsAndChangesNothing() public {
        (Scene memory s, Batch memory batch) = received();
        _transmit(_raw("a", WORKFLOW, reportOf(s, batch)));
        _transmit(_raw("b", WORKFLOW, reportOf(s, batch)));
        _assertState("b", IRouter.TransmissionState.FAILED);
        assertEq(oracle.batchOf(batch.fleet, batch.periodEnd).postedAt, batch.periodEnd);
    }

    /// @dev Delivered before its predecessor is there, a report fails; repeated when its time has come, it is posted.
    function test_Threat19_AnEarlyReportCanBeRepeatedInItsTurn() public {
        (Scene memory s, Batch memory first) = received();
        bytes memory firstReport = _raw("a", WORKFLOW, reportOf(s, first));
        s.crew.last = first;
        Batch memory second = nextBatch(s);
        bytes memory early = _raw("b", WORKFLOW, reportOf(s, second));
        _transmit(early);
        _assertState("b", IRouter.TransmissionState.FAILED);
        _transmit(firstReport);
        _transmit(early);
        _assertState("b", IRouter.TransmissionState.SUCCEEDED);
        assertEq(oracle.fleetOf(first.fleet).latestPeriod, second.periodEnd);
    }

    function test_Threat19_AnotherWorkflowOfTheNetworkIsRefused() public {
        (Scene memory s, Batch memory batch) = received();
        _transmit(_raw("a", keccak256("other code"), reportOf(s, batch)));
        _assertState("a", IRouter.TransmissionState.FAILED);
        workflowOwner = makeAddr("another owner");
        _transmit(_raw("b", WORKFLOW, reportOf(s, batch)));
        _assertState("b", IRouter.TransmissionState.FAILED);
        assertEq(oracle.batchOf(batch.fleet, batch.periodEnd).postedAt, 0);
    }

    /// @dev What the network signed for one receiver is handed to another of the same workflow.
    function test_Threat19_AReportHandedToAnotherReceiverFails() public {
        (Scene memory s, Batch memory batch) = received();
        bytes memory raw = _raw("a", WORKFLOW, reportOf(s, batch));
        receiver = receiverOf(address(_forwarder), WORKFLOW);
        _transmit(raw);
        _assertState("a", IRouter.TransmissionState.FAILED);
    }

    function test_TooFewOrForeignSignaturesAreRefusedByTheForwarder() public {
        (Scene memory s, Batch memory batch) = received();
        bytes memory raw = _raw("a", WORKFLOW, reportOf(s, batch));
        (bytes memory context, bytes[] memory signatures) = _signed(raw, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(KeystoneForwarder.InvalidSignatureCount.selector, 2, 1));
        _forwarder.report(address(receiver), raw, context, signatures);
        _nodes[0] = vm.createWallet("a stranger");
        (context, signatures) = _signed(raw, 0, 2);
        vm.expectRevert(abi.encodeWithSelector(KeystoneForwarder.InvalidSigner.selector, _nodes[0].addr));
        _forwarder.report(address(receiver), raw, context, signatures);
    }

    /// @dev A transmitter that is short of gas can put a report off, not away: the forwarder either reverts, or counts a failure that can be
    /// repeated. Never that the receiver is none.
    function testFuzz_Threat19_AnyGasLeavesTheReportDeliverable(uint256 gas_) public {
        (Scene memory s, Batch memory batch) = received();
        bytes memory raw = _raw("a", WORKFLOW, reportOf(s, batch));
        (bytes memory context, bytes[] memory signatures) = _signed(raw, 0, 2);
        gas_ = bound(gas_, 60_000, 700_000);
        try _forwarder.report{gas: gas_}(address(receiver), raw, context, signatures) {} catch {}
        assertTrue(_stateOf("a") != IRouter.TransmissionState.INVALID_RECEIVER);
        if (_stateOf("a") != IRouter.TransmissionState.SUCCEEDED) _transmit(raw);
        assertEq(oracle.batchOf(batch.fleet, batch.periodEnd).commitment, batchHash(batch));
    }

    /// @dev What it costs beyond a committee's post: the forwarder's checks and its record.
    function test_GasOfADelivery() public {
        (Scene memory s, Batch memory batch) = received();
        _transmit(_raw("a", WORKFLOW, reportOf(s, batch)));
        s.crew.last = batch;
        Batch memory next = nextBatch(s);
        bytes memory raw = _raw("b", WORKFLOW, reportOf(s, next));
        (bytes memory context, bytes[] memory signatures) = _signed(raw, 1, 2);
        vm.prank(_transmitter);
        _forwarder.report(address(receiver), raw, context, signatures);
        emit log_named_uint("gas of a delivery", vm.lastCallGas().gasTotalUsed);
        assertEq(oracle.fleetOf(batch.fleet).latestPeriod, next.periodEnd);
    }
}
