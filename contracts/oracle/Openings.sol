// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MeterBase} from "./MeterBase.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {Quorum} from "./types/Measurement.sol";

/// @title Opening fleets
abstract contract Openings is MeterBase {
    uint256 private constant MAX_MEMBERS = 32;

    /// @dev `IMeterOracle.createFleet`.
    function createFleet(Quorum calldata quorum) external returns (uint32 fleet) {
        uint256 count = quorum.members.length;
        bool valid = quorum.threshold != 0 && quorum.threshold <= count && count <= MAX_MEMBERS;
        // Strictly ascending from zero: nobody twice, and nobody whose signature is a failed recovery.
        address last;
        for (uint256 i; valid && i < count; ++i) {
            valid = quorum.members[i] > last;
            last = quorum.members[i];
        }
        require(valid, IMeterOracle.InvalidQuorum(quorum.threshold, count));
        fleet = _open(_quorumId(quorum), quorum);
    }

    /// @dev `IMeterOracle.createDirectFleet`.
    function createDirectFleet() external returns (uint32 fleet) {
        fleet = _open(bytes32(0), Quorum(0, new address[](0)));
    }

    function _open(bytes32 quorumId, Quorum memory quorum) private returns (uint32 fleet) {
        fleet = ++_fleetCount;
        _fleets[fleet].operator = msg.sender;
        _fleets[fleet].quorumId = quorumId;
        emit IMeterOracle.FleetCreated(fleet, msg.sender, quorumId, quorum);
    }
}
