// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

/// @title Payments by what arrives of them
library ReceivedLib {
    using SafeTransferLib for address;

    /// @notice Pulls `amount` of a token from the caller. @return received What arrived, not what was sent: the token may take a fee.
    /// @dev Warning: only under a lock that every payment of the contract takes, or another one counts as part of the difference.
    function pull(address token, uint256 amount) internal returns (uint256 received) {
        uint256 held = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        received = token.balanceOf(address(this)) - held;
    }
}
