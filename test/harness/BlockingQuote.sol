// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Quote} from "./Quotes.sol";

/// @notice A quote whose issuer blocks accounts: they neither pay nor are paid.
contract BlockingQuote is Quote {
    error Blocked(address account);

    mapping(address => bool) private _blocked;

    constructor() Quote(6) {}

    function block_(address account) external {
        _blocked[account] = true;
    }

    function _beforeTokenTransfer(address from, address to, uint256) internal view override {
        require(!_blocked[from], Blocked(from));
        require(!_blocked[to], Blocked(to));
    }
}
