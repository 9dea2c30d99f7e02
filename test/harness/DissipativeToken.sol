// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DissipativeBase} from "../../contracts/energy/DissipativeBase.sol";
import {DissipativeERC20} from "../../contracts/energy/DissipativeERC20.sol";
import {Energy, Shares} from "../../contracts/energy/types/Amounts.sol";

/// @notice The abstract token with its doors open: what an EnergyPool decides by policy, anyone may do here.
contract DissipativeToken is DissipativeERC20 {
    constructor(uint256 rate, uint256 maxRate) DissipativeBase(maxRate) DissipativeERC20(rate) {}

    function name() public pure override returns (string memory) {
        return "Test kWh";
    }

    function symbol() public pure override returns (string memory) {
        return "kWh";
    }

    function mint(address to, Shares shares) external returns (Energy) {
        return _mintShares(to, shares);
    }

    function burn(address from, Shares shares) external returns (Energy) {
        return _burnShares(from, shares, _index());
    }

    function setDecayRate(uint256 rate) external {
        _setDecayRate(rate);
    }

    function cutTo(uint256 kept_) external {
        _cutTo(kept_);
    }

    function setPendingLoss(uint256 loss) external {
        _setPendingLoss(loss);
    }

    function frames() external view returns (uint256 store, uint256 kept_) {
        return _frames();
    }

    function accruedSince(uint40 time) external view returns (uint256 least, uint256 most) {
        return _accruedSince(time);
    }
}
