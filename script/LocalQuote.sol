// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "solady/tokens/ERC20.sol";

/// @title The money of a local chain
/// @notice A plain ERC-20 of 6 decimals that anyone may mint. For chains that end with the process that started them: worth nothing.
contract LocalQuote is ERC20 {
    function name() public pure override returns (string memory) {
        return "Local US dollar";
    }

    function symbol() public pure override returns (string memory) {
        return "USD";
    }

    function decimals() public pure override returns (uint8) {
        return 6;
    }

    /// @param amount Base units, 1e-6 USD.
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}
