// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {CountedMix, TechnologyMixLib} from "../../../contracts/energy/TechnologyMixLib.sol";
import {TechnologyMix} from "../../../contracts/energy/interfaces/IRetirements.sol";
import {BATTERY, BIOMASS, CHARGER, HYDRO, PV, WIND} from "../../../contracts/oracle/types/Site.sol";

contract TechnologyMixLibFuzzTest is Test {
    using TechnologyMixLib for CountedMix;

    uint256 internal constant FULL = (1 << 45) - 1;

    function partsOf(TechnologyMix memory mix) internal pure returns (uint256[5] memory) {
        return [uint256(mix.pv), mix.wind, mix.hydro, mix.biomass, mix.several];
    }

    function counted(uint64[5] memory wh) internal pure returns (CountedMix mix) {
        for (uint256 i; i < 5; ++i) {
            mix = mix.add(i, wh[i]);
        }
    }

    function test_LaneOf_EveryMask() public pure {
        for (uint256 mask; mask < 64; ++mask) {
            uint256 generating = mask & (PV | WIND | HYDRO | BIOMASS);
            uint256 expected = TechnologyMixLib.SEVERAL;
            if (generating == PV) expected = 0;
            if (generating == WIND) expected = 1;
            if (generating == HYDRO) expected = 2;
            if (generating == BIOMASS) expected = 3;
            assertEq(TechnologyMixLib.laneOf(mask), expected);
        }
        assertEq(TechnologyMixLib.laneOf(WIND | BATTERY | CHARGER), 1);
    }

    /// @dev Each part is the exact ratio's floor or the next above, so within one basis point of it; where one count is larger, so is
    /// not its part smaller.
    function testFuzz_MixAddsUpAndIsTheExactRatioWithinABasisPoint(uint64[5] memory wh) public pure {
        uint256 total;
        for (uint256 i; i < 5; ++i) {
            wh[i] = uint64(bound(wh[i], 0, i % 2 == 0 ? FULL : 1000));
            total += wh[i];
        }
        uint256[5] memory parts = partsOf(counted(wh).apportion());
        if (total == 0) {
            assertEq(keccak256(abi.encode(parts)), keccak256(new bytes(160)));
            return;
        }
        uint256 sum;
        for (uint256 i; i < 5; ++i) {
            sum += parts[i];
            uint256 floor = uint256(wh[i]) * 10_000 / total;
            assertGe(parts[i], floor);
            assertLe(parts[i], floor + 1);
            if (uint256(wh[i]) * 10_000 % total == 0) assertEq(parts[i], floor);
            for (uint256 j; j < 5; ++j) {
                if (wh[i] > wh[j]) assertGe(parts[i], parts[j]);
            }
        }
        assertEq(sum, 10_000);
    }

    /// @dev Hamilton's method by hand: 3333.3 each, the odd one to the first; 2857.1, 1428.6, 5714.3, the odd one to the second.
    function test_Apportion_ByLargestRemainder() public pure {
        uint256[5] memory parts = partsOf(counted([uint64(7), 7, 7, 0, 0]).apportion());
        assertEq(keccak256(abi.encode(parts)), keccak256(abi.encode(3334, 3333, 3333, 0, 0)));
        parts = partsOf(counted([uint64(2), 1, 0, 0, 4]).apportion());
        assertEq(keccak256(abi.encode(parts)), keccak256(abi.encode(2857, 1429, 0, 0, 5714)));
    }

    function testFuzz_LanesAndPeriodDoNotTouchEachOther(
        uint64[5] memory wh,
        uint24 period,
        uint8 lane,
        uint64 more
    ) public pure {
        lane = uint8(bound(lane, 0, 4));
        uint256 mask = 1 << (more % 6);
        CountedMix open = TechnologyMixLib.open(mask);
        CountedMix before =
            CountedMix.wrap(CountedMix.unwrap(open) | CountedMix.unwrap(counted(wh))).at(~period).at(period);
        CountedMix later = before.add(lane, more);
        assertTrue(open.isOpen());
        assertEq(later.policyLane(), TechnologyMixLib.laneOf(mask));
        assertEq(before.periodOf(), period);
        assertEq(later.periodOf(), period);
        for (uint256 i; i < 5; ++i) {
            uint256 had = wh[i] < FULL ? wh[i] : FULL;
            uint256 has = i == lane ? had + more : had;
            if (has > FULL) has = FULL;
            assertEq((CountedMix.unwrap(later) >> (45 * i)) & FULL, has);
        }
    }

    function testFuzz_WholeIsOneLane(uint8 lane) public pure {
        lane = uint8(bound(lane, 0, 4));
        uint256[5] memory parts = partsOf(TechnologyMixLib.whole(lane));
        for (uint256 i; i < 5; ++i) {
            assertEq(parts[i], i == lane ? 10_000 : 0);
        }
    }
}
