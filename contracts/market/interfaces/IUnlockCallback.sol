// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @title What a contract that opens a session is called with
interface IUnlockCallback {
    /// @notice Trades, takes and pays inside the caller's session: see `ISessions.unlock`.
    /// @dev Warning: anybody can call it. Require `msg.sender` to be the market, and take nothing in `data` on trust that others could have written.
    /// @param data What was given to `unlock`.
    function unlockCallback(bytes calldata data) external;
}
