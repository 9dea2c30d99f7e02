// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IDissipativeERC20} from "../energy/interfaces/IDissipativeERC20.sol";

/// @title The calls that a swap makes to a kWh token
/// @notice What `IDissipativeERC20(token).shareTerms()`, `assignShares` and `takeEnergyAtMost` do, about 500 gas a swap cheaper.
/// @dev Only for listed tokens: they have code, answer what they declare and revert rather than answer false, so nothing of that is checked again.
/// Their reverts are passed on as they are.
library EnergyTokenLib {
    /// @notice The token's index, WAD.
    function indexOf(address token) internal view returns (uint256 index) {
        bytes4 selector = IDissipativeERC20.shareTerms.selector;
        assembly ("memory-safe") {
            mstore(0x00, selector)
            if iszero(staticcall(gas(), token, 0x00, 0x04, 0x00, 0x20)) {
                let m := mload(0x40)
                returndatacopy(m, 0x00, returndatasize())
                revert(m, returndatasize())
            }
            index := mload(0x00)
        }
    }

    /// @notice The token's index and λ, WAD, and the loss that is known and not yet taken off, ppm.
    function termsOf(address token) internal view returns (uint256 index, uint256 rate, uint256 loss) {
        bytes4 selector = IDissipativeERC20.shareTerms.selector;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, selector)
            if iszero(staticcall(gas(), token, m, 0x04, m, 0x60)) {
                returndatacopy(m, 0x00, returndatasize())
                revert(m, returndatasize())
            }
            index := mload(m)
            rate := mload(add(m, 0x20))
            loss := mload(add(m, 0x40))
        }
    }

    /// @notice Moves shares: this contract's own, or the caller's out of the allowance that this contract has.
    function assignShares(address token, address from, address to, uint256 shares) internal {
        bytes4 selector = IDissipativeERC20.assignShares.selector;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, selector)
            mstore(add(m, 0x04), shr(96, shl(96, from)))
            mstore(add(m, 0x24), shr(96, shl(96, to)))
            mstore(add(m, 0x44), shares)
            if iszero(call(gas(), token, 0x00, m, 0x64, 0x00, 0x00)) {
                returndatacopy(m, 0x00, returndatasize())
                revert(m, returndatasize())
            }
        }
    }

    /// @notice Takes the shares that `energy` of the caller's pays for, and reads the index they were valued at with the rest of the token's terms.
    function takeEnergyAtMost(address token, uint256 energy)
        internal
        returns (uint256 shares, uint256 index, uint256 rate, uint256 loss)
    {
        bytes4 selector = IDissipativeERC20.takeEnergyAtMost.selector;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, selector)
            mstore(add(m, 0x04), caller())
            mstore(add(m, 0x24), energy)
            if iszero(call(gas(), token, 0x00, m, 0x44, m, 0x80)) {
                returndatacopy(m, 0x00, returndatasize())
                revert(m, returndatasize())
            }
            shares := mload(m)
            index := mload(add(m, 0x20))
            rate := mload(add(m, 0x40))
            loss := mload(add(m, 0x60))
        }
    }
}
