// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "solady/tokens/ERC20.sol";

/// @notice An ERC-20 that makes one prepared call in the middle of a transfer, as ERC-777 hooks do.
contract ReenteringToken is ERC20 {
    address private _target;
    bytes private _call;
    bytes public revertData;
    bool public succeeded;

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function arm(address target, bytes calldata call_) external {
        (_target, _call) = (target, call_);
    }

    function name() public pure override returns (string memory) {
        return "Reentering";
    }

    function symbol() public pure override returns (string memory) {
        return "RE";
    }

    function _beforeTokenTransfer(address from, address to, uint256) internal override {
        if (from == address(0) || to == address(0) || _target == address(0)) return;
        address target = _target;
        _target = address(0);
        (succeeded, revertData) = target.call(_call);
    }
}
