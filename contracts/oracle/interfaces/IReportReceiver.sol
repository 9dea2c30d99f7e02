// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @title What Chainlink's forwarder hands a workflow's reports to
/// @notice The way in for a Chainlink network (CRE) beside the committee of attesters: a fleet names the receiver in its quorum, and a report that the
/// network signed posts a batch.
/// @dev The forwarder's interface, ERC-165 id 0x805f2132 (`onReport` alone). It signs neither who receives a report nor the chain: anybody may hand
/// any receiver any report, so a report says both itself.
interface IReportReceiver {
    /// @notice A workflow's version, name and owner, as the forwarder passes them on. @param id Hash of its code and settings; zero in a receiver that
    /// takes any version its owner deploys under the name.
    struct Workflow {
        bytes32 id;
        bytes10 name;
        address owner;
    }

    /// @notice A report was delivered. @param executionReport The number of the report within its execution.
    event ReportReceived(bytes32 indexed workflow, bytes2 executionReport);

    error NotForwarder(address caller, address forwarder);
    /// @notice Metadata are 64 bytes: workflow, its name and owner, number of the report.
    error MetadataMalformed(uint256 length);
    error WrongWorkflow(Workflow given, Workflow expected);
    /// @notice The report is for another receiver, or for this one's address on another chain.
    error WrongDestination(uint256 chainId, address receiver);
    error IncompleteReceiver(address forwarder, address workflowOwner);

    /// @notice Delivers a report; only the forwarder. What the oracle refuses reverts with the oracle's error: nothing has changed then, and the
    /// forwarder counts the delivery as failed, so that it can be repeated.
    function onReport(bytes calldata metadata, bytes calldata report) external;
    /// @notice Whose calls are reports.
    function forwarder() external view returns (address);
    /// @notice Whose reports are taken.
    function workflow() external view returns (Workflow memory);
    /// @notice ERC-165: this interface and ERC-165 itself.
    function supportsInterface(bytes4 id) external view returns (bool);
}
