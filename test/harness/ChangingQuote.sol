// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Quote} from "./Quotes.sol";

/// @notice A quote that is honest until it is told otherwise: then it keeps a part, answers false, lies, refuses an account, burns its gas, or calls
/// somebody in the middle of a transfer.
contract ChangingQuote is Quote {
    enum Mood {
        HONEST,
        KEEPS_A_PART,
        SAYS_FALSE,
        LIES,
        REFUSES,
        BURNS,
        CALLS_BACK
    }

    error Refused(address account);

    Mood public mood;
    address public account;
    bytes public data;
    bool public calledBack;

    constructor() Quote(6) {}

    /// @param account_ Whose payments it keeps a part of, answers false to or lies about (zero: everybody's); whom it refuses, whose receipts burn all
    /// gas, or whom it calls.
    function turn(Mood mood_, address account_, bytes calldata data_) external {
        (mood, account, data) = (mood_, account_, data_);
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        return _turned(msg.sender) || super.transfer(to, amount) ? _answer(msg.sender, to, amount) : false;
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        return _turned(from) || super.transferFrom(from, to, amount) ? _answer(from, to, amount) : false;
    }

    /// @dev Moves nothing.
    function _turned(address from) private view returns (bool) {
        return (mood == Mood.SAYS_FALSE || mood == Mood.LIES) && (account == address(0) || account == from);
    }

    function _answer(address from, address to, uint256 amount) private returns (bool) {
        bool concerned = account == address(0) || account == from;
        if (mood == Mood.KEEPS_A_PART && concerned) _burn(to, amount / 100);
        return mood != Mood.SAYS_FALSE || !concerned;
    }

    function _afterTokenTransfer(address from, address to, uint256) internal override {
        if (from == address(0) || to == address(0)) return;
        if (mood == Mood.REFUSES && (from == account || to == account)) revert Refused(account);
        while (mood == Mood.BURNS && to == account) {}
        if (mood == Mood.CALLS_BACK) {
            (bool success,) = account.call(data);
            if (success) calledBack = true;
        }
    }
}
