// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "solady/tokens/ERC20.sol";

/// @notice A plain ERC-20 with 6 decimals that anyone may mint; it can take a fee on every transfer.
contract StakeToken is ERC20 {
    uint256 private immutable FEE_BPS;

    constructor(uint256 feeBps) {
        FEE_BPS = feeBps;
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function name() public pure override returns (string memory) {
        return "Stake";
    }

    function symbol() public pure override returns (string memory) {
        return "STK";
    }

    function decimals() public pure override returns (uint8) {
        return 6;
    }

    function _afterTokenTransfer(address from, address to, uint256 amount) internal override {
        if (from != address(0) && to != address(0) && FEE_BPS != 0) _burn(to, amount * FEE_BPS / 10_000);
    }
}
