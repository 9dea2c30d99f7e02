// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MeterBase} from "./MeterBase.sol";
import {QuorumLib} from "./QuorumLib.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {Quorum} from "./types/Measurement.sol";

/// @title Opening fleets
abstract contract Openings is MeterBase {
    /// @dev `IMeterOracle.createFleet`.
    function createFleet(Quorum calldata quorum) external returns (uint32 fleet) {
        QuorumLib.requireValid(quorum);
        fleet = _open(QuorumLib.idOf(quorum), quorum);
    }

    /// @dev `IMeterOracle.createBondedFleet`.
    function createBondedFleet(bytes32 set) external returns (uint32 fleet) {
        fleet = _open(set, _bonds.quorumOf(set));
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
