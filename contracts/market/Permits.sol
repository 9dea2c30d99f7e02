// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {Multicallable} from "solady/utils/Multicallable.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IDissipativeERC20} from "../energy/interfaces/IDissipativeERC20.sol";
import {Shares} from "../energy/types/Amounts.sol";
import {IPermit2} from "./interfaces/IPermit2.sol";
import {IPermits} from "./interfaces/IPermits.sol";

/// @title Allowances by signature, and calls in one
/// @dev What is missing is asked for, not what the call says: a permit that somebody else has used already is enough.
abstract contract Permits is IPermits, Multicallable {
    using FixedPointMathLib for uint256;
    using SafeTransferLib for address;

    /// @inheritdoc IPermits
    function selfPermit(address token, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
    {
        if (_allowance(token) < amount) {
            IDissipativeERC20(token).permit(msg.sender, address(this), amount, deadline, v, r, s);
        }
    }

    /// @inheritdoc IPermits
    function selfPermitOfShares(address token, Shares shares, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
    {
        uint256 worth = Shares.unwrap(shares);
        if (worth != type(uint256).max) worth = worth.mulWadUp(IDissipativeERC20(token).index());
        if (_allowance(token) < worth) {
            IDissipativeERC20(token).permitShares(msg.sender, address(this), shares, deadline, v, r, s);
        }
    }

    /// @inheritdoc IPermits
    function permit2(address token, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
    {
        address at = SafeTransferLib.PERMIT2;
        if (at.code.length != 0) {
            (uint256 allowed, uint256 expiration,) = IPermit2(at).allowance(msg.sender, token, address(this));
            if (allowed >= amount && expiration >= block.timestamp) return;
        }
        token.simplePermit2(msg.sender, address(this), amount, deadline, v, r, s);
    }

    /// @dev `allowance` and `permit` are a quote's as they are a kWh token's.
    function _allowance(address token) private view returns (uint256) {
        return IDissipativeERC20(token).allowance(msg.sender, address(this));
    }
}
