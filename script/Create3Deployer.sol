// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CREATE3} from "solady/utils/CREATE3.sol";

/// @title Addresses that depend on a deployer and a name alone
/// @notice A contract's address then survives a change of its code, its compiler and its constructor arguments, and two
/// contracts may name each other as immutables. Itself deployed by CREATE2 with salt zero, so it is at one address everywhere.
contract Create3Deployer {
    event Deployed(address indexed deployer, bytes32 indexed salt, address deployed);

    /// @notice Deploys `creationCode` at `addressOf(msg.sender, salt)`; reverts when something is there.
    function deploy(bytes32 salt, bytes calldata creationCode) external returns (address deployed) {
        deployed = CREATE3.deployDeterministic(creationCode, _saltOf(msg.sender, salt));
        emit Deployed(msg.sender, salt, deployed);
    }

    /// @notice Where `deployer` deploys with `salt`. Nobody else can deploy there.
    function addressOf(address deployer, bytes32 salt) external view returns (address) {
        return CREATE3.predictDeterministicAddress(_saltOf(deployer, salt));
    }

    function _saltOf(address deployer, bytes32 salt) private pure returns (bytes32) {
        return keccak256(abi.encode(deployer, salt));
    }
}
