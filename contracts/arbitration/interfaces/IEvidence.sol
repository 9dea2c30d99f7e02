// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IArbitrator} from "./IArbitrator.sol";

/// @title What is said of a dispute (ERC-1497)
interface IEvidence {
    /// @notice What disputes of a kind are about. @param _evidence Address of the document.
    event MetaEvidence(uint256 indexed _metaEvidenceID, string _evidence);
    /// @notice @param _evidence Address of what the party says, or shows.
    event Evidence(
        IArbitrator indexed _arbitrator,
        uint256 indexed _evidenceGroupID,
        address indexed _party,
        string _evidence
    );
    /// @notice Ties an arbitrator's dispute to what it is about and to what is said of it.
    event Dispute(
        IArbitrator indexed _arbitrator,
        uint256 indexed _disputeID,
        uint256 _metaEvidenceID,
        uint256 _evidenceGroupID
    );
}
