// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {WorkflowReceiver} from "./WorkflowReceiver.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {IReportReceiver} from "./interfaces/IReportReceiver.sol";
import {Batch, Quorum} from "./types/Measurement.sol";

/// @title Batches by a Chainlink workflow
/// @notice A member of quorums that signs by calling: alone (1 of 1), or beside attesters, whose signatures come with the report.
/// @dev A report's body: chain id, receiver, then `postBatch`'s arguments as a tuple; the receiver's own signature is empty. The oracle refuses what is
/// late (BatchAlreadyFinal), repeated (RevisionNotForward) or out of order (PeriodNotForward, WrongPrevious). Leaves are challenged and roots
/// disproved as those of any fleet.
contract ReportReceiver is WorkflowReceiver {
    /// @notice Where batches are posted.
    IMeterOracle public immutable oracle;

    /// @param forwarder_ Chainlink's, on this chain. @param workflow_ Whose reports count. @param oracle_ Where batches are posted.
    constructor(address forwarder_, Workflow memory workflow_, IMeterOracle oracle_)
        WorkflowReceiver(forwarder_, workflow_)
    {
        oracle = oracle_;
    }

    /// @inheritdoc WorkflowReceiver
    function _deliver(bytes calldata body) internal override {
        (
            Batch memory batch,
            Batch memory previous,
            Quorum memory quorum,
            uint256 signers,
            bytes[] memory signatures
        ) = abi.decode(body, (Batch, Batch, Quorum, uint256, bytes[]));
        oracle.postBatch(batch, previous, quorum, signers, signatures);
    }
}
