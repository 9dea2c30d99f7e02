// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibTransient} from "solady/utils/LibTransient.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {ISessions} from "./interfaces/ISessions.sol";
import {IUnlockCallback} from "./interfaces/IUnlockCallback.sol";

/// @title Take first, pay before the end
/// @notice The transient half of the desk: whose session is open, and its deltas.
/// @dev The lock is not held between the calls of a session, so the owner and everybody else may trade in it; what must not be seen half
/// done, the pools, is not shown.
abstract contract Sessions is ISessions, ReentrancyGuardTransient {
    using LibTransient for LibTransient.TInt256;
    using LibTransient for LibTransient.TStack;
    using LibTransient for LibTransient.TUint256;
    using SafeCastLib for uint256;

    /// @dev Deltas lie from here on, one slot a token address.
    uint256 private constant DELTAS = uint256(keccak256("wattle.market.deltas")) >> 160 << 160;
    /// @dev Ids whose delta left zero, as often as it did.
    uint256 private constant MOVED = uint256(keccak256("wattle.market.moved"));

    /// @dev Zero: no session.
    address private transient _owner;

    /// @dev Pools are read at rest only: between the calls of a session they may hold what nobody has paid for.
    modifier nonReadReentrant() override {
        _requireAtRest();
        _;
    }

    /// @inheritdoc ISessions
    function unlock(bytes calldata data) external nonReadReentrant {
        _owner = msg.sender;
        IUnlockCallback(msg.sender).unlockCallback(data);
        LibTransient.TStack storage moved = LibTransient.tStack(MOVED);
        while (moved.length() != 0) {
            uint256 id = LibTransient.tUint256(moved.pop()).get();
            int256 delta = _deltaOf(id);
            // forge-lint: disable-start(unsafe-typecast)
            unchecked {
                if (delta < 0) revert UnpaidDebt(id, uint256(-delta));
                if (delta > 0) revert UnclaimedCredit(id, uint256(delta));
            }
            // forge-lint: disable-end(unsafe-typecast)
        }
        _owner = address(0);
    }

    /// @inheritdoc ISessions
    function deltaOf(address token) external view returns (int256) {
        return _deltaOf(uint160(token));
    }

    /// @dev Whether the caller's internal amounts are deltas.
    function _inSession() internal view returns (bool) {
        return _owner == msg.sender;
    }

    function _deltaOf(uint256 id) internal view returns (int256) {
        return LibTransient.tInt256(DELTAS | id).get();
    }

    /// @dev What the owner has of a token to give away: its delta, if not negative.
    function _creditOf(uint256 id) internal view returns (uint256) {
        int256 delta = _deltaOf(id);
        // forge-lint: disable-next-line(unsafe-typecast)
        return delta > 0 ? uint256(delta) : 0;
    }

    function _credit(uint256 id, uint256 amount) internal {
        _shift(id, amount.toInt256());
    }

    function _debit(uint256 id, uint256 amount) internal {
        _shift(id, -amount.toInt256());
    }

    /// @dev A delta that leaves zero is looked at in the end.
    function _shift(uint256 id, int256 change) private {
        LibTransient.TInt256 storage slot = LibTransient.tInt256(DELTAS | id);
        int256 delta = slot.get();
        if (delta == 0) LibTransient.tUint256(LibTransient.tStack(MOVED).place()).set(id);
        slot.set(delta + change);
    }

    function _requireAtRest() private view ReentrancyGuardTransient.nonReadReentrant {
        address owner = _owner;
        require(owner == address(0), SessionOpen(owner));
    }
}
