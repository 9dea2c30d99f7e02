// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @title Sessions: take first, pay before the end
/// @notice Inside a session its owner's internal amounts are transient signed balances of tokens, *deltas*: a trade from internal takes from one,
/// below zero too; a trade to internal with the owner as the receiver adds to one; `withdraw` and `deposit` likewise. At the end every delta is
/// zero or the whole session is undone. So trades are batched for the transfers of what remains, and a withdrawal beyond the delta is a loan
/// within the transaction, without a fee.
/// @dev Deltas of kWh are token shares, of a quote base units. Liquidity is never a delta. Calls of other accounts settle as always, and so does
/// what they give the owner: nobody else changes its deltas. One session at a time. Prices, reserves and what else is read of pools revert until it
/// is over. A stored balance that an account has in a session was paid for, but what the contract holds may be out on loan.
interface ISessions {
    /// @param owner Whose session is open: no other can be opened, and nothing of the pools read.
    error SessionOpen(address owner);
    error NotInSession(address account);
    /// @param id The token's address. @param amount kWh in shares, quote in base units.
    error UnpaidDebt(uint256 id, uint256 amount);
    /// @param id The token's address. @param amount kWh in shares, quote in base units.
    error UnclaimedCredit(uint256 id, uint256 amount);

    /// @notice Opens a session of the caller, a contract, and calls its `unlockCallback(data)`. Reverts with SessionOpen in another session,
    /// with Reentrancy while the lock is held, and with UnpaidDebt or UnclaimedCredit when a delta is left.
    function unlock(bytes calldata data) external;
    /// @notice Moves so much of a stored internal balance of the session's owner into its delta. Reverts with InsufficientInternalBalance.
    function useBalance(address token, uint256 amount) external;
    /// @notice Moves a delta into the owner's stored balance (`max`: all of it). Reverts with InsufficientInternalBalance beyond what is there.
    function saveCredit(address token, uint256 amount) external;
    /// @notice The owner's delta of a token in the session that is open: negative is owed. Zero outside sessions.
    function deltaOf(address token) external view returns (int256 delta);
}
