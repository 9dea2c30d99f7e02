// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @title A contract's second piece of code
/// @notice What is more than one contract may hold (EIP-170) runs by delegatecall from another, on the first one's slots.
library SecondCode {
    /// @notice Runs the call in hand from `code`, and ends it with what that returns or reverts with.
    function run(address code) internal {
        assembly ("memory-safe") {
            // Never returns to Solidity, so it may write from the first word of memory on.
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), code, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if iszero(ok) { revert(0, returndatasize()) }
            return(0, returndatasize())
        }
    }
}
