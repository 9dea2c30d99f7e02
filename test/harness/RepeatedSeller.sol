// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeERC20} from "../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolKey} from "../../contracts/market/types/PoolKey.sol";

/// @notice Sells its own kWh several times in one transaction: what a sale costs after the first.
contract RepeatedSeller {
    function sell(IDissipativeAMM amm, PoolKey calldata key, uint256 energy, uint256 times) external {
        for (uint256 i; i < times; i++) {
            amm.sellEnergy(key, energy, 1, msg.sender, IDissipativeAMM.Settlement.EXTERNAL, type(uint256).max);
        }
    }

    function approve(IDissipativeERC20 token, address spender) external {
        token.approve(spender, type(uint256).max);
    }
}
