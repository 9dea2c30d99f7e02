// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A maker that is a contract: it signs what it was told to (ERC-1271), and can burn all gas instead of answering.
contract SmartWallet {
    mapping(bytes32 hash => bool) public signs;
    bool public burns;

    function approveHash(bytes32 hash, bool yes) external {
        signs[hash] = yes;
    }

    function burn(bool yes) external {
        burns = yes;
    }

    function isValidSignature(bytes32 hash, bytes calldata) external view returns (bytes4) {
        while (burns) {}
        return signs[hash] ? bytes4(0x1626ba7e) : bytes4(0);
    }
}
