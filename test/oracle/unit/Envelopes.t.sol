// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnvelopes} from "../../../contracts/oracle/interfaces/IEnvelopes.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {
    BATTERY,
    Capacities,
    CapacityStretch,
    PERIOD,
    PV,
    Zone
} from "../../../contracts/oracle/types/Site.sol";
import {EnvelopeFixture} from "../../fixtures/EnvelopeFixture.sol";

contract EnvelopesTest is EnvelopeFixture {
    // ————————————————————————————————————————————————————————————————————————————— the sun

    function test_FullPower_OfASummersDay() public view {
        // Noon is full power, midnight none; the day is longer than its 16 hours of sun by twilight and by the zone's width.
        assertEq(entitlements.fullPower(AUSTRIA, hour(11), hour(12)), 1 hours);
        assertEq(entitlements.fullPower(AUSTRIA, hour(22), hour(25)), 0);
        uint256 day = entitlements.fullPower(AUSTRIA, hour(0), hour(24));
        assertGt(day, 16 hours);
        assertLt(day, 18 hours);
    }

    function test_FullPower_OfAYearIsTheSameFromAnyDay() public view {
        uint256 year = entitlements.fullPower(AUSTRIA, hour(0), hour(0) + 1461 days);
        for (uint40 day = 1; day < 1461; day += 97) {
            uint40 from = hour(0) + day * 1 days + day * PERIOD;
            assertEq(entitlements.fullPower(AUSTRIA, from, from + 1461 days), year);
        }
    }

    function testFuzz_FullPower_AddsUp(uint40 a, uint40 b, uint40 c) public view {
        a = uint40(bound(a, 0, 1e6)) * PERIOD;
        b = a + uint40(bound(b, 0, 1e6)) * PERIOD;
        c = b + uint40(bound(c, 0, 1e6)) * PERIOD;
        uint256 whole = entitlements.fullPower(AUSTRIA, a, c);
        assertEq(whole, entitlements.fullPower(AUSTRIA, a, b) + entitlements.fullPower(AUSTRIA, b, c));
        assertLe(whole, c - a);
    }

    function test_FullPower_RevertWhen_TheZoneHasNoTable() public {
        vm.expectRevert(abi.encodeWithSelector(IEnvelopes.NoClearSky.selector, ZONE));
        entitlements.fullPower(ZONE, hour(0), hour(1));
        vm.expectRevert(abi.encodeWithSelector(IEnvelopes.NoClearSky.selector, Zone.wrap(0)));
        entitlements.fullPower(Zone.wrap(0), hour(0), hour(1));
    }

    // ——————————————————————————————————————————————————————————————————————————————— limits

    function test_LimitOf_EachRegister() public {
        Plant memory plant = openPlant("home", AUSTRIA, PV | BATTERY, hour(11));
        uint40 from = lastPeriod();
        uint40 to = from + 1 hours;
        assertEq(entitlements.limitOf(siteOf(plant), Register.GENERATION, from, to), 11_001);
        assertEq(entitlements.limitOf(siteOf(plant), Register.SELF_USE, from, to), 11_001);
        assertEq(entitlements.limitOf(siteOf(plant), Register.DIRECT_EXPORT, from, to), 8801);
        assertEq(entitlements.limitOf(siteOf(plant), Register.GREEN_CHARGE, from, to), 5501);
        assertEq(entitlements.limitOf(siteOf(plant), Register.CONSUMPTION, from, to), 13_201);
        // A month: 12.5 kWh twice a day, and once, and a Wh.
        assertEq(
            entitlements.limitOf(siteOf(plant), Register.GREEN_CHARGE, from, from + 30 days), 12_500 * 61 + 1
        );
        // At night only the grid runs.
        assertEq(entitlements.limitOf(siteOf(plant), Register.DIRECT_EXPORT, hour(22), hour(24)), 1);
        assertEq(entitlements.limitOf(siteOf(plant), Register.CONSUMPTION, hour(22), hour(24)), 26_401);
    }

    function test_GrowthOf_FollowsTheClaims() public {
        Plant memory plant = openPlant("home", AUSTRIA, PV | BATTERY, hour(11));
        uint40 from = lastPeriod();
        uint256 charge = grant(plant, Register.GREEN_CHARGE);
        uint256 used = grant(plant, Register.SELF_USE);
        (uint40 at, uint64 generation, uint40 storedAt, uint64 stored, uint256 cycles) =
            entitlements.growthOf(siteOf(plant));
        assertEq(abi.encode(at, generation, storedAt, stored, cycles), abi.encode(from, 0, from, 0, 12_501));
        LeafProof memory one = show(plant, from + 1 hours, 6000, 4000, 0);
        LeafProof memory two = show(plant, from + 2 hours, 9000, 5000, 0);
        finish();
        claim(used, two);
        (at, generation, storedAt, stored, cycles) = entitlements.growthOf(siteOf(plant));
        assertEq(
            abi.encode(at, generation, storedAt, stored, cycles),
            abi.encode(from + 2 hours, 9000, from, 0, 12_501)
        );
        // An earlier leaf, of another part: what was held already is not taken again.
        claim(charge, one);
        (at, generation, storedAt, stored, cycles) = entitlements.growthOf(siteOf(plant));
        assertEq(
            abi.encode(at, generation, storedAt, stored, cycles),
            abi.encode(from + 2 hours, 9000, from + 1 hours, 4000, 12_501 + 1041 - 4000)
        );
        claim(charge, two);
    }

    // ———————————————————————————————————————————————————————————————————————————— capacities

    function _powers(Home memory home, uint40 from) private view returns (uint256[] memory watts) {
        CapacityStretch[] memory stretches = registry.capacitiesSince(home.id, from);
        watts = new uint256[](2 * stretches.length);
        for (uint256 i; i < stretches.length; ++i) {
            (watts[2 * i], watts[2 * i + 1]) = (stretches[i].from, stretches[i].capacities.generationW);
        }
    }

    function _accredit(Home memory home, uint32 watts) private {
        Capacities memory capacities = homeCapacities();
        capacities.generationW = watts;
        accreditHome(home, capacities);
    }

    function test_CapacitiesSince_EachForItsTime() public {
        Home memory home = enrolHome("home");
        assertEq(abi.encode(_powers(home, START)), abi.encode(_list(0, 0)));
        vm.warp(START + 100);
        _accredit(home, 1);
        // The first speaks of what stood there.
        assertEq(abi.encode(_powers(home, START)), abi.encode(_list(0, 1)));
        assertEq(abi.encode(_powers(home, START + PERIOD)), abi.encode(_list(0, 1)));
        vm.warp(START + 2 hours);
        _accredit(home, 2);
        vm.warp(START + 3 hours + 1);
        _accredit(home, 3);
        uint256 third = START + 3 hours + PERIOD;
        assertEq(abi.encode(_powers(home, uint40(third))), abi.encode(_list(third, 3)));
        assertEq(
            abi.encode(_powers(home, uint40(third - PERIOD))), abi.encode(_list(third, 3, START + 2 hours, 2))
        );
        uint256[] memory all = _powers(home, START);
        assertEq(all.length, 6);
        assertEq(abi.encode(all[4], all[5]), abi.encode(0, 1));
    }

    function test_CapacitiesSince_WhatWasInForceForNoPeriodIsNotKept() public {
        Home memory home = enrolHome("home");
        _accredit(home, 1);
        vm.warp(START + PERIOD + 1);
        _accredit(home, 100);
        vm.warp(START + PERIOD + 2);
        _accredit(home, 2);
        assertEq(abi.encode(_powers(home, START + PERIOD)), abi.encode(_list(START + 2 * PERIOD, 2, 0, 1)));
    }

    function test_CapacitiesSince_NothingCountsBeforeThirtyTwoChanges() public {
        Home memory home = enrolHome("home");
        for (uint256 i; i < 40; ++i) {
            vm.warp(START + i * PERIOD);
            _accredit(home, uint32(i + 1));
        }
        CapacityStretch[] memory stretches = registry.capacitiesSince(home.id, START);
        assertEq(stretches.length, 32);
        assertEq(stretches[31].capacities.generationW, 9);
        assertEq(stretches[31].from, START + 8 * PERIOD);
    }

    function _list(uint256 a, uint256 b) private pure returns (uint256[] memory list) {
        list = new uint256[](2);
        (list[0], list[1]) = (a, b);
    }

    function _list(uint256 a, uint256 b, uint256 c, uint256 d) private pure returns (uint256[] memory list) {
        list = new uint256[](4);
        (list[0], list[1], list[2], list[3]) = (a, b, c, d);
    }
}
