// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @title What is read of Uniswap's Permit2
interface IPermit2 {
    /// @notice What a spender may move of a user's token until `expiration`, unix seconds; `nonce` is the next permit's.
    function allowance(address user, address token, address spender)
        external
        view
        returns (uint160 amount, uint48 expiration, uint48 nonce);
}
