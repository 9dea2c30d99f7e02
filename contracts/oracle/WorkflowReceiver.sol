// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IReportReceiver} from "./interfaces/IReportReceiver.sol";

/// @title Who may deliver a report, and whose
/// @dev The forwarder's own owner can admit others that it believes without signatures: whoever names a receiver trusts that owner too.
abstract contract WorkflowReceiver is IReportReceiver {
    /// @dev Workflow's id (32 bytes), name (10), owner (20), number of the report (2).
    uint256 private constant METADATA = 64;
    /// @dev Chain id and receiver, at the head of each report.
    uint256 private constant DESTINATION = 64;

    /// @inheritdoc IReportReceiver
    address public immutable forwarder;
    bytes32 private immutable _workflowId;
    bytes10 private immutable _workflowName;
    address private immutable _workflowOwner;

    constructor(address forwarder_, Workflow memory workflow_) {
        require(
            forwarder_ != address(0) && workflow_.owner != address(0),
            IncompleteReceiver(forwarder_, workflow_.owner)
        );
        forwarder = forwarder_;
        (_workflowId, _workflowName, _workflowOwner) = (workflow_.id, workflow_.name, workflow_.owner);
    }

    /// @inheritdoc IReportReceiver
    function onReport(bytes calldata metadata, bytes calldata report) external {
        require(msg.sender == forwarder, NotForwarder(msg.sender, forwarder));
        require(metadata.length == METADATA, MetadataMalformed(metadata.length));
        Workflow memory given =
            Workflow(bytes32(metadata[:32]), bytes10(metadata[32:42]), address(bytes20(metadata[42:62])));
        Workflow memory expected = workflow();
        bool version = expected.id == bytes32(0) || given.id == expected.id;
        require(
            version && given.name == expected.name && given.owner == expected.owner,
            WrongWorkflow(given, expected)
        );
        (uint256 chainId, address receiver) = abi.decode(report, (uint256, address));
        require(chainId == block.chainid && receiver == address(this), WrongDestination(chainId, receiver));
        emit ReportReceived(given.id, bytes2(metadata[62:]));
        _deliver(report[DESTINATION:]);
    }

    /// @inheritdoc IReportReceiver
    function workflow() public view returns (Workflow memory) {
        return Workflow(_workflowId, _workflowName, _workflowOwner);
    }

    /// @inheritdoc IReportReceiver
    function supportsInterface(bytes4 id) external pure returns (bool) {
        // `onReport` alone: what the forwarder asks for.
        return id == IReportReceiver.onReport.selector || id == 0x01ffc9a7;
    }

    /// @dev Acts on a report that is this receiver's. Late, repeated and reordered ones are for what it calls to refuse.
    function _deliver(bytes calldata body) internal virtual;
}
