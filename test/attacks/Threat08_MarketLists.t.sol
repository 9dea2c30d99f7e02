// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PoolKey} from "../../contracts/market/types/PoolKey.sol";
import {MarketTest} from "../market/MarketTest.sol";

/// @notice An outsider opens as many pools as he likes: nobody's swap costs more for it.
contract Threat08_MarketListsTest is MarketTest {
    function _gasOfASale() internal returns (uint256 used) {
        uint256 snapshot = vm.snapshotState();
        vm.prank(bob);
        used = gasleft();
        amm.sellEnergy(key, KWH, 0, bob, EXTERNAL, vm.getBlockTimestamp());
        used -= gasleft();
        vm.revertToState(snapshot);
    }

    function test_Threat08_ManyPoolsDoNotSlowOne() public {
        open();
        uint256 alone = _gasOfASale();
        for (uint256 fee = 1; fee <= 50; fee++) {
            open(keyOf(address(kwh), address(usd), FEE + fee, 0), KWH, USD);
        }
        // But for a few units of the test's own memory.
        assertApproxEqAbs(_gasOfASale(), alone, 100);
    }
}
