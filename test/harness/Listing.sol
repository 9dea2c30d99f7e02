// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPoolFactory} from "../../contracts/energy/interfaces/IEnergyPoolFactory.sol";

/// @notice The answers that the market asks of the factory of energy pools.
contract Listing {
    mapping(address => bool) public isPool;
    /// @dev Nobody: no direct export is traded here.
    address public retirements;

    function list(address token) external returns (IEnergyPoolFactory) {
        isPool[token] = true;
        return IEnergyPoolFactory(address(this));
    }
}
