// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @title A fee that cannot surprise
/// @notice A fee in 1e-6 of what it is taken from, never above a cap that is part of the code. Its controller lowers it at once and raises it a week
/// after saying so; a contract without a controller never charges anything.
interface ICappedFee {
    /// @param fee 1e-6. @param effectiveAt When it holds, unix seconds: now if it was lowered.
    event FeeSet(uint256 fee, uint256 effectiveAt);
    event FeeRecipientSet(address indexed recipient);

    error NotFeeController(address caller, address controller);
    error FeeAboveCap(uint256 fee, uint256 cap);
    error InvalidFeeRecipient(address recipient);

    /// @notice Lowers the fee at once, which also takes back a raise that was announced; or announces a raise, effective after `feeNotice`. A
    /// raise announced later takes the place of the first and waits anew. Only the controller; InvalidFeeRecipient before there is one.
    /// @param fee 1e-6, at most `feeCap`.
    function setFee(uint256 fee) external;
    /// @notice Sends fees elsewhere, from now on. Only the controller; not to the zero address.
    function setFeeRecipient(address recipient) external;

    /// @notice The fee now, 1e-6, and who gets it (zero: nobody yet, and no fee).
    function feeTerms() external view returns (uint256 fee, address recipient);
    /// @notice What the fee will be, and from when; the fee now and zero if nothing is announced.
    function announcedFee() external view returns (uint256 fee, uint256 effectiveAt);
    /// @notice The most that the fee can ever be, 1e-6.
    function feeCap() external view returns (uint256);
    /// @notice Who sets the fee; zero: nobody, for ever.
    function feeController() external view returns (address);
    /// @notice Seconds between the announcement of a raise and its effect.
    function feeNotice() external view returns (uint256);
}
