// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CountedMix, TechnologyMixLib} from "../../../contracts/energy/TechnologyMixLib.sol";
import {IEnergyPool, Policy} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {IRetirements} from "../../../contracts/energy/interfaces/IRetirements.sol";
import {BATTERY, HYDRO, PERIOD, PV, WIND} from "../../../contracts/oracle/types/Site.sol";
import {RetirementScene} from "../../fixtures/RetirementScene.sol";

contract RetirementsMixTest is RetirementScene {
    using TechnologyMixLib for CountedMix;

    /// @dev What a fuzzed pool was told, in its order.
    struct Told {
        uint256 lane;
        uint64 wh;
        uint40 until;
    }

    IEnergyPool internal mixed;

    function setUp() public override {
        super.setUp();
        mixed = createMixedPool();
    }

    function test_RecordCharge_CountsByTechnology() public {
        record(mixed, PV | BATTERY, 3000, START + PERIOD);
        record(mixed, WIND, 1000, START + PERIOD);
        assertMix(mixed, START + PERIOD, mix(7500, 2500, 0, 0, 0));
        record(mixed, PV | WIND, 4000, START + PERIOD);
        assertMix(mixed, START + PERIOD, mix(3750, 1250, 0, 0, 5000));
    }

    /// @dev A mix is that of a time: what comes later does not change it.
    function test_MixOf_IsThatOfItsPeriodEnd() public {
        record(mixed, PV, 1000, START + PERIOD);
        record(mixed, WIND, 1000, START + 3 * PERIOD);
        record(mixed, WIND, 2000, START + 600 * PERIOD);
        assertMix(mixed, START, mix(0, 0, 0, 0, 0));
        assertMix(mixed, START + PERIOD - 1, mix(0, 0, 0, 0, 0));
        assertMix(mixed, START + PERIOD, mix(10_000, 0, 0, 0, 0));
        assertMix(mixed, START + 3 * PERIOD - 1, mix(10_000, 0, 0, 0, 0));
        assertMix(mixed, START + 3 * PERIOD, mix(5000, 5000, 0, 0, 0));
        assertMix(mixed, START + 599 * PERIOD, mix(5000, 5000, 0, 0, 0));
        assertMix(mixed, START + 600 * PERIOD, mix(2500, 7500, 0, 0, 0));
        assertMix(mixed, type(uint40).max, mix(2500, 7500, 0, 0, 0));
    }

    /// @dev A late deposit counts from the latest on record on: it neither fails nor rewrites a time that is past.
    function test_RecordCharge_OutOfOrder() public {
        record(mixed, PV, 1000, START + 4 * PERIOD);
        record(mixed, PV, 1000, START + 9 * PERIOD);
        record(mixed, WIND, 2000, START + 5 * PERIOD);
        assertMix(mixed, START + 4 * PERIOD, mix(10_000, 0, 0, 0, 0));
        assertMix(mixed, START + 8 * PERIOD, mix(10_000, 0, 0, 0, 0));
        assertMix(mixed, START + 9 * PERIOD, mix(5000, 5000, 0, 0, 0));
    }

    function test_RecordCharge_OfNothingIsNotRecorded() public {
        record(mixed, PV, 1000, START + PERIOD);
        record(mixed, WIND, 0, START + 2 * PERIOD);
        record(mixed, WIND, 1000, START + PERIOD);
        assertMix(mixed, START + PERIOD, mix(5000, 5000, 0, 0, 0));
    }

    function test_RecordCharge_RevertWhen_NotPool() public {
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IRetirements.NotPool.selector, owner));
        retirements.recordCharge(PV, 1, START);
    }

    function test_MixOf_RevertWhen_NotPool() public {
        vm.expectRevert(abi.encodeWithSelector(IRetirements.NotPool.selector, owner));
        retirements.mixOf(owner, START);
    }

    /// @dev Its policy says it, at any time, whatever is recorded.
    function test_MixOf_APoolOfOneTechnology() public {
        assertMix(pool, 0, mix(10_000, 0, 0, 0, 0));
        record(pool, WIND, 1000, START);
        assertMix(pool, START, mix(10_000, 0, 0, 0, 0));
        Policy memory p = defaultPolicy();
        p.technologies = HYDRO | BATTERY;
        assertMix(createPool(p), START, mix(0, 0, 10_000, 0, 0));
    }

    function test_MixOf_PoolsAreApart() public {
        Policy memory p = defaultPolicy();
        p.technologies |= HYDRO;
        IEnergyPool other = createPool(p);
        record(mixed, PV, 1, START);
        record(other, HYDRO, 1, START);
        assertMix(mixed, START, mix(10_000, 0, 0, 0, 0));
        assertMix(other, START, mix(0, 0, 10_000, 0, 0));
    }

    /// @dev Against a list read from its start. Gaps of up to three years cross both layers of the index.
    function testFuzz_MixOf_IsTheSumOfWhatWasTold(uint256 seed, uint40[8] memory asked) public {
        Told[] memory told = new Told[](12);
        uint40 latest = START;
        for (uint256 i; i < told.length; ++i) {
            uint256 r = uint256(keccak256(abi.encode(seed, i)));
            uint256 gap = (r >> 8) % 4;
            uint40 step = uint40((r >> 16) % [uint256(2), 300, 3000, 105_000][gap]) * PERIOD;
            bool late = i != 0 && r % 5 == 0;
            uint40 until = late ? latest - step / 50 / PERIOD * PERIOD : latest + step;
            if (until > latest) latest = until;
            told[i] = Told((r >> 64) % 2, uint64((r >> 96) % 5000) + 1, latest);
            record(mixed, told[i].lane == 0 ? PV : WIND, told[i].wh, until);
        }
        for (uint256 i; i < asked.length; ++i) {
            uint40 at = uint40(bound(asked[i], START - 10 * PERIOD, latest + PERIOD));
            if (i < 4) at = told[asked[i] % told.length].until;
            CountedMix expected;
            for (uint256 j; j < told.length && told[j].until / PERIOD <= at / PERIOD; ++j) {
                expected = expected.add(told[j].lane, told[j].wh);
            }
            assertMix(mixed, at, expected.apportion());
        }
    }

    /// @dev Two layers of bits: what a retirement reads does not grow with the pool's age. A year of deposits, one a day, then a pause.
    function test_MixOf_ReadsAFewSlotsHoweverOldThePool() public {
        for (uint40 i; i < 365; ++i) {
            record(mixed, PV, 1000, START + i * 1 days);
        }
        record(mixed, PV, 1000, START + 600 days);
        vm.record();
        assertMix(mixed, START + 500 days, mix(10_000, 0, 0, 0, 0));
        (bytes32[] memory reads,) = vm.accesses(address(retirements));
        assertLe(reads.length, 6);
    }
}
