// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId} from "../../contracts/market/types/PoolKey.sol";
import {MarketTest} from "../market/MarketTest.sol";

/// @notice The market's storage, read by hand: indexers and proofs rely on it.
contract DissipativeAMMLayoutTest is MarketTest {
    function _slot(uint256 offset) internal view returns (uint256) {
        uint256 base = uint256(keccak256(abi.encode(PoolId.unwrap(id), uint256(1))));
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
        assertEq(int256(int24(uint24(a >> 208))), r.emaTick, "bits 208-231 emaTick");
        assertLt(r.emaTick, 0);
        assertEq(a >> 232, block.timestamp & type(uint24).max, "bits 232-255 lastTrade");
        assertEq(r.lastTrade, a >> 232);
    }

    function test_Layout_SlotB() public {
        open();
        wait(10 hours);
        amm.harvest(key);
        assertEq(_slot(1) & type(uint128).max, reserves().liquidity, "bits 0-127 liquidity");
        assertEq(_slot(1) >> 128, amm.incomeOf(id).accumulator, "bits 128-255 harvests of a liquidity share");
        assertGt(_slot(1) >> 128, 0);
    }

    function test_Layout_SlotsCAndD() public {
        open();
        wait(1 days);
        sell(bob, 700 * KWH);
        amm.checkpoint(key);
        IDissipativeAMM.Income memory i = amm.incomeOf(id);
        (uint256 c, uint256 d) = (_slot(2), _slot(3));
        assertEq(c & type(uint104).max, i.kept, "bits 0-103 kept");
        assertEq((c >> 104) & type(uint104).max, i.activation, "bits 104-207 activation");
        assertEq(c >> 208, i.rechargedAt, "bits 208-255 the recharge's clock");
        assertEq(i.rechargedAt, (block.timestamp - 1 days) * 256);
        assertEq(d & type(uint72).max, i.older, "bits 0-71 older");
        assertEq((d >> 72) & type(uint40).max, block.timestamp - 1 days, "bits 72-111 olderAt");
        assertEq((d >> 112) & type(uint72).max, i.newer, "bits 112-183 newer");
        assertEq((d >> 184) & type(uint40).max, block.timestamp, "bits 184-223 newerAt");
        assertEq(d >> 224, i.share, "bits 224-247 the protocol's share");
        assertGt(i.newer, i.older);
    }

    function test_Layout_ASwapWritesOneSlotOfTheMarket() public {
        open();
        vm.record();
        sell(bob, 7 * KWH);
        (, bytes32[] memory writes) = vm.accesses(address(amm));
        assertEq(writes.length, 1);
        assertEq(writes[0], keccak256(abi.encode(PoolId.unwrap(id), uint256(1))));
    }
}
