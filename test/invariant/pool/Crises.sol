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

    /// @notice The greatest debtor takes what stake it can out, defaults with nobody filling the auction, fills its store and owes all of it again: its
    /// stake no longer answers for that. A posted leaf then finds the store empty again, which is true or not.
    function ruin(uint256 seed) external acts {
        uint256 index = _greatestDebtor();
        address owner_ = ownerAt(index);
        bytes memory data = abi.encodeCall(collateral.unbond, (address(pool), siteAt(index), ALL));
        attempt(Kind.UNBOND, owner_, address(collateral), data);
        vm.warp(vm.getBlockTimestamp() + 3 days);
        if (seed % 2 == 0) _withdraw(index);
        for (uint256 i; i < 5; ++i) {
            _advance(index, 0);
            if (raw(accountAt(index).writtenOff) != 0) break;
        }
        if (raw(accountAt(index).writtenOff) == 0) return;
        _advance(index, 0);
        // Stake on its way has answered meanwhile.
        if (seed % 2 == 1) _withdraw(index);
        _showLoss(index, 0);
        if (seed % 3 != 0) return;
        (, uint40 expiresAt) = collateral.lossOf(address(pool), siteAt(index));
        publishAll(seed >> 8);
        warpTo(uint256(expiresAt) + 1);
        _dropLoss(index);
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
