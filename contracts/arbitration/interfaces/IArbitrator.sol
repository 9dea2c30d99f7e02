// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IArbitrable} from "./IArbitrable.sol";

/// @title Who rules on disputes of arbitrable contracts (ERC-792)
/// @notice Costs are wei of the native coin. Ids of disputes are the arbitrator's own.
interface IArbitrator {
    /// @notice Waiting: for a ruling. Appealable: there is one, until its time to appeal is over. Solved: it is final.
    enum DisputeStatus {
        Waiting,
        Appealable,
        Solved
    }

    event DisputeCreation(uint256 indexed _disputeID, IArbitrable indexed _arbitrable);
    event AppealPossible(uint256 indexed _disputeID, IArbitrable indexed _arbitrable);
    event AppealDecision(uint256 indexed _disputeID, IArbitrable indexed _arbitrable);

    /// @notice Opens a dispute of the calling contract, which pays `arbitrationCost`. @param _choices Rulings there are, from 1; 0 is to refuse. @param _extraData What
    /// the arbitrator needs to know, as it says.
    function createDispute(uint256 _choices, bytes calldata _extraData)
        external
        payable
        returns (uint256 disputeID);
    /// @notice What a dispute costs.
    function arbitrationCost(bytes calldata _extraData) external view returns (uint256 cost);
    /// @notice Appeals a ruling, and pays `appealCost`.
    function appeal(uint256 _disputeID, bytes calldata _extraData) external payable;
    /// @notice What an appeal costs; more than anybody has where there is none.
    function appealCost(uint256 _disputeID, bytes calldata _extraData) external view returns (uint256 cost);
    /// @notice When a ruling can be appealed, unix seconds; zeros where it cannot.
    function appealPeriod(uint256 _disputeID) external view returns (uint256 start, uint256 end);
    /// @notice How a dispute stands.
    function disputeStatus(uint256 _disputeID) external view returns (DisputeStatus status);
    /// @notice The ruling as it stands; 0 while there is none.
    function currentRuling(uint256 _disputeID) external view returns (uint256 ruling);
}
