// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../../contracts/energy/interfaces/ICollateral.sol";
import {Owners} from "./Owners.sol";

/// @notice Defaults from the theft to the haircut and back to a debt that a refilled store owes again: chance alone would seldom find the way.
abstract contract Crises is Owners {
    /// @notice A site's shortfall goes on by one to seven stages, without anybody in between.
    function advance(uint256 index, uint256 part, uint256 stages) external acts {
        index %= SITES;
        for (uint256 i; i <= stages % 7; ++i) {
            uint256 open = someShort(index, ICollateral.Stage.NONE);
            _advance(open == NOBODY ? index : open, part);
        }
    }

    function _advance(uint256 index, uint256 part) private {
        ICollateral.Stage stage = caseAt(index).stage;
        if (stage == ICollateral.Stage.CURE) return _enforce(index, 1);
        if (stage == ICollateral.Stage.AUCTION) return _haircut(index, 1);
        if (raw(accountAt(index).writtenOff) == 0) return _default(part);
        // A full store takes its debt up again.
        meters[index].s = STORE;
        settleAll();
        attempt(Kind.SETTLE, stranger, address(pool), abi.encodeCall(pool.settle, (proofAt(index))));
    }
}
