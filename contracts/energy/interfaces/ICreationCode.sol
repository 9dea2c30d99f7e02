// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @title Creation code that a factory deploys from
interface ICreationCode {
    /// @notice The whole of it, without constructor arguments.
    function code() external view returns (bytes memory);
}
