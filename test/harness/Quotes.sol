// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "solady/tokens/ERC20.sol";

/// @notice A well-behaved quote of any decimals.
contract Quote is ERC20 {
    uint8 internal immutable _decimals;

    constructor(uint8 decimals_) {
        _decimals = decimals_;
    }

    function name() public pure override returns (string memory) {
        return "Test quote";
    }

    function symbol() public pure override returns (string memory) {
        return "QTE";
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// @notice Keeps 1 % of what moves.
contract FeeQuote is Quote {
    constructor() Quote(6) {}

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        bool ok = super.transferFrom(from, to, amount);
        _burn(to, amount / 100);
        return ok;
    }
}

/// @notice Says true and moves nothing.
contract LyingQuote is Quote {
    constructor() Quote(6) {}

    function transferFrom(address, address, uint256) public pure override returns (bool) {
        return true;
    }
}

/// @notice Takes what the receiver had.
contract TakingQuote is Quote {
    constructor() Quote(6) {}

    function transferFrom(address, address to, uint256) public override returns (bool) {
        _burn(to, balanceOf(to));
        return true;
    }
}

/// @notice Says false and moves nothing.
contract FalseQuote is Quote {
    constructor() Quote(6) {}

    function transfer(address, uint256) public pure override returns (bool) {
        return false;
    }

    function transferFrom(address, address, uint256) public pure override returns (bool) {
        return false;
    }
}

/// @notice Moves and returns nothing, as some old stablecoins do. No decimals either.
contract SilentQuote {
    mapping(address => uint256) public balanceOf;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function totalSupply() external pure returns (uint256) {
        return 0;
    }

    function transfer(address to, uint256 amount) external {
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
    }

    function transferFrom(address from, address to, uint256 amount) external {
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
    }
}

/// @notice Calls somebody in the middle of a transfer, and keeps what came back.
contract ReentrantQuote is Quote {
    address public target;
    bytes public data;
    bool public succeeded;
    bytes public answer;

    constructor() Quote(6) {}

    function aim(address target_, bytes calldata data_) external {
        (target, data) = (target_, data_);
    }

    function _afterTokenTransfer(address from, address to, uint256) internal override {
        if (target == address(0) || from == address(0) || to == address(0)) return;
        (succeeded, answer) = target.call(data);
    }
}

/// @notice Burns all the gas it gets when a certain account is paid, as a receiver's hook could.
contract BurningQuote is Quote {
    address public burner;

    constructor() Quote(6) {}

    function burnFor(address account) external {
        burner = account;
    }

    function _afterTokenTransfer(address, address to, uint256) internal view override {
        while (to == burner && to != address(0)) {}
    }
}
