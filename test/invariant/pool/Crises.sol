// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../../contracts/energy/interfaces/ICollateral.sol";
import {Owners} from "./Owners.sol";

/// @notice Defaults from the theft to the haircut and back to a debt that a refilled store owes again: chance alone would seldom find the way.
abstract contract Crises is Owners {
    /// @notice A site's shortfall goes on by one to three stages, without anybody in between.
    function advance(uint256 index, uint256 part, uint256 stages) external acts {
        index %= SITES;
        uint256 open = someShort(index, ICollateral.Stage.NONE);
        if (open != NOBODY && part % 4 != 0) index = open;
        for (uint256 i; i <= stages % 3; ++i) {
            _advance(index, part);
        }
    }

    function _advance(uint256 index, uint256 part) private {
        ICollateral.Stage stage = caseAt(index).stage;
        if (stage == ICollateral.Stage.CURE) return _enforce(index, 1);
        if (stage == ICollateral.Stage.AUCTION) return _haircut(index, 1);
        // A debt is taken up again by a full store; nothing else can be stolen of one that is written off.
        bool debt = raw(accountAt(index).writtenOff) != 0;
        meters[index].s = debt ? STORE : uint64(bound(part, 0, meters[index].s / 4));
        settleAll();
        if (debt) {
            attempt(Kind.SETTLE, stranger, address(pool), abi.encodeCall(pool.settle, (proofAt(index))));
        } else {
            _prove(keeper, proofAt(index));
        }
    }
}
