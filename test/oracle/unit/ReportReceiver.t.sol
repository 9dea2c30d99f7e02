// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReportReceiver} from "../../../contracts/oracle/ReportReceiver.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {IReportReceiver} from "../../../contracts/oracle/interfaces/IReportReceiver.sol";
import {Batch, Leaf, Quorum} from "../../../contracts/oracle/types/Measurement.sol";
import {ReceiverScene} from "../../fixtures/ReceiverScene.sol";
import {ERC165Checker} from "@openzeppelin/contracts/utils/introspection/ERC165Checker.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice A Chainlink workflow's reports as batches. Against the real forwarder: test/chainlink. Reports that come late, twice or out of order: Threat19.
contract ReportReceiverTest is ReceiverScene {
    address private _forwarder = makeAddr("forwarder");

    function setUp() public override {
        super.setUp();
        receiver = receiverOf(_forwarder, WORKFLOW);
    }

    function _deliver(bytes memory metadata_, bytes memory report) private {
        vm.prank(_forwarder);
        receiver.onReport(metadata_, report);
    }

    function test_OnReport_PostsTheBatch() public {
        (Scene memory s, Batch memory batch) = received();
        vm.expectEmit(address(receiver));
        emit IReportReceiver.ReportReceived(WORKFLOW, REPORT);
        _deliver(metadata(), reportOf(s, batch));
        assertEq(oracle.batchOf(batch.fleet, batch.periodEnd).commitment, batchHash(batch));
        warpToFinal(batch);
        oracle.requireFinalLeaf(proofOf(batch, s.leaves, 1));
    }

    /// @dev Two of three: the receiver by calling, an attester by the signature that the report brings.
    function test_OnReport_BesideAttesters() public {
        (Scene memory s, Batch memory batch) = received();
        Vm.Wallet[] memory wallets = attesterWallets("attester", 1);
        bool first = wallets[0].addr < address(receiver);
        s.crew.quorum = Quorum(2, new address[](2));
        (s.crew.quorum.members[first ? 0 : 1], s.crew.quorum.members[first ? 1 : 0]) =
        (wallets[0].addr, address(receiver));
        s.crew.fleet = oracle.createFleet(s.crew.quorum);
        s.homes[0] = joinNew(s.crew, "c");
        s.homes[1] = joinNew(s.crew, "d");
        s.leaves = new Leaf[](0);
        batch = nextBatch(s);
        bytes[] memory signatures = new bytes[](2);
        signatures[first ? 0 : 1] = signWith(wallets[0], oracleDigest(batchHash(batch)));
        _deliver(
            metadata(),
            bytes.concat(
                abi.encode(block.chainid, address(receiver)),
                abi.encode(batch, s.crew.last, s.crew.quorum, 3, signatures)
            )
        );
        assertEq(oracle.batchOf(batch.fleet, batch.periodEnd).commitment, batchHash(batch));
    }

    function test_OnReport_OfAnyVersionWhereNoneIsNamed() public {
        receiver = receiverOf(_forwarder, bytes32(0));
        (Scene memory s, Batch memory batch) = received();
        _deliver(metadataOf(keccak256("a later version"), NAME, workflowOwner), reportOf(s, batch));
        assertEq(oracle.batchOf(batch.fleet, batch.periodEnd).commitment, batchHash(batch));
    }

    function test_OnReport_RevertWhen_NotTheForwarder() public {
        (Scene memory s, Batch memory batch) = received();
        bytes memory report = reportOf(s, batch);
        vm.expectRevert(
            abi.encodeWithSelector(IReportReceiver.NotForwarder.selector, address(this), _forwarder)
        );
        receiver.onReport(metadata(), report);
    }

    function test_OnReport_RevertWhen_AnotherWorkflow() public {
        (Scene memory s, Batch memory batch) = received();
        bytes memory report = reportOf(s, batch);
        IReportReceiver.Workflow memory own = receiver.workflow();
        IReportReceiver.Workflow[3] memory others = [
            IReportReceiver.Workflow(keccak256("other code"), own.name, own.owner),
            IReportReceiver.Workflow(own.id, "other", own.owner),
            IReportReceiver.Workflow(own.id, own.name, makeAddr("another owner"))
        ];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IReportReceiver.WrongWorkflow.selector, others[i], own));
            _deliver(metadataOf(others[i].id, others[i].name, others[i].owner), report);
        }
    }

    function test_OnReport_RevertWhen_MetadataAreMalformed() public {
        (Scene memory s, Batch memory batch) = received();
        bytes memory report = reportOf(s, batch);
        bytes memory long = bytes.concat(metadata(), hex"00");
        vm.expectRevert(abi.encodeWithSelector(IReportReceiver.MetadataMalformed.selector, 65));
        _deliver(long, report);
        vm.expectRevert(abi.encodeWithSelector(IReportReceiver.MetadataMalformed.selector, 0));
        _deliver("", report);
    }

    /// @dev A bare call: there is nothing to say of bytes that are no report.
    function test_OnReport_RevertWhen_TheReportIsMalformed() public {
        vm.expectRevert(bytes(""));
        _deliver(metadata(), hex"01");
    }

    function test_SupportsInterface_AsTheForwarderAsks() public view {
        assertTrue(ERC165Checker.supportsInterface(address(receiver), IReportReceiver.onReport.selector));
        assertEq(IReportReceiver.onReport.selector, bytes4(0x805f2132));
        assertFalse(receiver.supportsInterface(0xffffffff));
    }

    function test_Constructor_RevertWhen_NobodyIsNamed() public {
        vm.expectRevert(
            abi.encodeWithSelector(IReportReceiver.IncompleteReceiver.selector, address(0), workflowOwner)
        );
        receiverOf(address(0), WORKFLOW);
        workflowOwner = address(0);
        vm.expectRevert(
            abi.encodeWithSelector(IReportReceiver.IncompleteReceiver.selector, _forwarder, address(0))
        );
        receiverOf(_forwarder, WORKFLOW);
    }

    function test_Views() public view {
        assertEq(receiver.forwarder(), _forwarder);
        assertEq(address(receiver.oracle()), address(oracle));
        assertEq(receiver.workflow().id, WORKFLOW);
    }

    /// @dev A key holder may sign by calling too; nobody else may leave its signature out.
    function test_PostBatch_AMemberSignsByCalling() public {
        Scene memory s = scene();
        nextPeriod();
        show(s, s.leaves[0].energy, FLOWS);
        Batch memory batch = batchOf(s.crew, lastPeriod(), s.leaves);
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, batch, 2);
        signatures[1] = "";
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.InvalidAttesterSignature.selector, 1, s.crew.attesters[1].addr
            )
        );
        oracle.postBatch(batch, s.crew.last, s.crew.quorum, signers, signatures);
        vm.prank(s.crew.attesters[0].addr);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.InvalidAttesterSignature.selector, 1, s.crew.attesters[1].addr
            )
        );
        oracle.postBatch(batch, s.crew.last, s.crew.quorum, signers, signatures);
        // Nor does its own call stand for a signature that is there and false.
        signatures[1] = signatures[0];
        vm.prank(s.crew.attesters[1].addr);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.InvalidAttesterSignature.selector, 1, s.crew.attesters[1].addr
            )
        );
        oracle.postBatch(batch, s.crew.last, s.crew.quorum, signers, signatures);
        signatures[1] = "";
        vm.prank(s.crew.attesters[1].addr);
        oracle.postBatch(batch, s.crew.last, s.crew.quorum, signers, signatures);
    }
}
