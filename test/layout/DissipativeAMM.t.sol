// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId} from "../../contracts/market/types/PoolKey.sol";
import {MarketTest} from "../market/MarketTest.sol";

/// @notice The market's storage, read by hand: indexers and proofs rely on it.
contract DissipativeAMMLayoutTest is MarketTest {
    function _slot(uint256 offset) internal view returns (uint256) {
        uint256 base = uint256(keccak256(abi.encode(PoolId.unwrap(id), uint256(0))));
        return uint256(vm.load(address(amm), bytes32(base + offset)));
    }

    function test_Layout_SlotA() public {
        open();
        wait(3 hours);
        sell(bob, 7 * KWH);
        IDissipativeAMM.Reserves memory r = reserves();
        uint256 a = _slot(0);
        assertEq(a & (2 ** 80 - 1), r.energyShares, "bits 0-79 xs");
        assertEq((a >> 80) & (2 ** 64 - 1), r.staticQuote, "bits 80-143 ys");
        assertEq((a >> 144) & (2 ** 64 - 1), r.totalQuote, "bits 144-207 yt");
        assertEq(a >> 208, 0, "bits 208-231 emaTick, 232-255 lastTrade: kept for the price memory");
    }

    function test_Layout_SlotB() public {
        open();
        assertEq(_slot(1), reserves().liquidity, "bits 0-127 liquidity, the rest for the harvest");
        assertEq(_slot(2), 0);
    }

    function test_Layout_ASwapWritesOneSlotOfTheMarket() public {
        open();
        vm.record();
        sell(bob, 7 * KWH);
        (, bytes32[] memory writes) = vm.accesses(address(amm));
        assertEq(writes.length, 1);
        assertEq(writes[0], keccak256(abi.encode(PoolId.unwrap(id), uint256(0))));
    }
}
