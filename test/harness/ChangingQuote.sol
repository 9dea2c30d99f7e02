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

    /// @param account_ Whom it refuses, whose payments burn all gas, or whom it calls.
    function turn(Mood mood_, address account_, bytes calldata data_) external {
        (mood, account, data) = (mood_, account_, data_);
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        if (mood == Mood.SAYS_FALSE) return false;
        if (mood == Mood.LIES) return true;
        super.transfer(to, amount);
        if (mood == Mood.KEEPS_A_PART) _burn(to, amount / 100);
        return true;
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        if (mood == Mood.SAYS_FALSE) return false;
        if (mood == Mood.LIES) return true;
        super.transferFrom(from, to, amount);
        if (mood == Mood.KEEPS_A_PART) _burn(to, amount / 100);
        return true;
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
