// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IArbitrator} from "./IArbitrator.sol";

/// @title A contract whose disputes an arbitrator rules on (ERC-792)
interface IArbitrable {
    /// @notice A ruling was given. @param _ruling 0: the arbitrator refused to arbitrate.
    event Ruling(IArbitrator indexed _arbitrator, uint256 indexed _disputeID, uint256 _ruling);

    /// @notice Gives a ruling; by the dispute's arbitrator alone, and final.
    function rule(uint256 _disputeID, uint256 _ruling) external;
}
