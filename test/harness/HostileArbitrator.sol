// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IArbitrator} from "../../contracts/arbitration/interfaces/IArbitrator.sol";

/// @notice An arbitrator that names the same dispute again and again, and calls somebody while one is opened.
contract HostileArbitrator is IArbitrator {
    address private _target;
    bytes private _data;
    bool public succeeded;
    bytes public answer;

    function aim(address target, bytes calldata data) external {
        (_target, _data) = (target, data);
    }

    function createDispute(uint256, bytes calldata) external payable returns (uint256) {
        if (_target != address(0)) (succeeded, answer) = _target.call(_data);
        return 7;
    }

    function arbitrationCost(bytes calldata) external pure returns (uint256) {
        return 0;
    }

    function appeal(uint256, bytes calldata) external payable {}

    function appealCost(uint256, bytes calldata) external pure returns (uint256) {
        return 0;
    }

    function appealPeriod(uint256) external pure returns (uint256, uint256) {
        return (0, 0);
    }

    function disputeStatus(uint256) external pure returns (DisputeStatus) {
        return DisputeStatus.Waiting;
    }

    function currentRuling(uint256) external pure returns (uint256) {
        return 0;
    }
}
