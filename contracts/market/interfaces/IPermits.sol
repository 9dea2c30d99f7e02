// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Shares} from "../../energy/types/Amounts.sol";

/// @title Allowances by signature, made for `multicall`
/// @notice Each gives this contract the caller's allowance that the next call of a bundle spends. Where there is enough already the signature is
/// not used: whoever uses it first, out of the bundle, has brought about what it was for, and blocks nothing.
/// @dev Warning: `token` is called as it is given. A permit is the signer's own: nobody can bring another's.
interface IPermits {
    /// @notice An allowance by the token's own permit (EIP-2612): a quote's in base units, a kWh token's in energy. Reverts as the token does.
    function selfPermit(address token, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external;
    /// @notice An allowance of what a kWh token's shares are worth, by its `permitShares`. Reverts as the token does.
    function selfPermitOfShares(address token, Shares shares, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external;
    /// @notice An allowance of a quote in Permit2, by its `PermitSingle` that expires at 2^48 − 1. A quote is pulled with it when the quote itself
    /// refuses. Reverts with Permit2Failed, or Permit2AmountOverflow from 2^160 on.
    function permit2(address token, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;
}
