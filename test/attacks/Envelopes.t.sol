// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEntitlements} from "../../contracts/oracle/interfaces/IEntitlements.sol";
import {IEnvelopes} from "../../contracts/oracle/interfaces/IEnvelopes.sol";
import {ISiteRegistry} from "../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {Batch, LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../contracts/oracle/types/Registers.sol";
import {BATTERY, Capacities, PERIOD, PV, SiteId, WIND, Zone} from "../../contracts/oracle/types/Site.sol";
import {EnvelopeFixture} from "../fixtures/EnvelopeFixture.sol";
import {Vm} from "forge-std/Vm.sol";

/// @dev What an owner and its attesters, together, might post beyond what a plant can do. The fleet's bound at posting lets all of it through.
contract EnvelopesAttack is EnvelopeFixture {
    // Between two period ends at night no sun is seen anywhere in Austria; between the others it is, all the time.
    uint40 private immutable NIGHT = hour(21);
    uint40 private immutable NOON = hour(11);

    /// @dev A run of leaves, and which of them were claimed.
    uint40[] private _at;
    uint64[] private _reached;
    uint256[] private _claimed;

    function _aboveCapacity(Plant memory plant, uint256 grown, uint256 limit)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(IEntitlements.ClaimAboveCapacity.selector, siteOf(plant), grown, limit);
    }

    function _aboveEnvelope(Plant memory plant, uint256 grown, uint256 limit)
        private
        pure
        returns (bytes memory)
    {
        return
            abi.encodeWithSelector(IEnvelopes.GenerationAboveEnvelope.selector, siteOf(plant), grown, limit);
    }

    function _aboveCycles(Plant memory plant, uint256 grown, uint256 limit)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(IEnvelopes.ChargeAboveCycles.selector, siteOf(plant), grown, limit);
    }

    // ———————————————————————————————————————————————————————————————————————————————— the sun

    function test_Envelope_PhotovoltaicsMakeNothingAtNight() public {
        Plant memory plant = openPlant("sun", AUSTRIA, PV, NIGHT);
        uint256 id = grant(plant, Register.GENERATION);
        // An hour of ten kilowatts and a tenth, in the dark.
        LeafProof memory proof = show(plant, lastPeriod() + 1 hours, 11_000, 0, 0);
        finish();
        expectRefused(id, proof, _aboveCapacity(plant, 11_000, 1));
    }

    function test_Envelope_NeitherDoTheirParts() public {
        Plant memory plant = openPlant("sun", AUSTRIA, PV | BATTERY, NIGHT);
        uint256 charge = grant(plant, Register.GREEN_CHARGE);
        uint256 exported = grant(plant, Register.DIRECT_EXPORT);
        uint256 used = grant(plant, Register.SELF_USE);
        LeafProof memory proof = show(plant, lastPeriod() + 1 hours, 9000, 3000, 3000);
        finish();
        expectRefused(charge, proof, _aboveCapacity(plant, 3000, 1));
        expectRefused(exported, proof, _aboveCapacity(plant, 3000, 1));
        expectRefused(used, proof, _aboveCapacity(plant, 3000, 1));
    }

    function test_Envelope_WindBlowsAtNight() public {
        Plant memory plant = openPlant("wind", AUSTRIA, WIND, NIGHT);
        uint256 id = grant(plant, Register.GENERATION);
        LeafProof memory proof = show(plant, lastPeriod() + 1 hours, 11_000, 0, 0);
        finish();
        assertEq(claim(id, proof), 11_000);
    }

    function test_Envelope_APlantThatAlsoHasWindIsNotHeldToTheSun() public {
        Plant memory plant = openPlant("both", AUSTRIA, PV | WIND, NIGHT);
        uint256 id = grant(plant, Register.GENERATION);
        LeafProof memory proof = show(plant, lastPeriod() + 1 hours, 11_000, 0, 0);
        finish();
        assertEq(claim(id, proof), 11_000);
    }

    function test_Envelope_UnderTheSunAllThatItsRatingAllows() public {
        Plant memory plant = openPlant("sun", AUSTRIA, PV, NOON);
        uint256 id = grant(plant, Register.GENERATION);
        uint40 from = lastPeriod();
        LeafProof memory all = show(plant, from + 1 hours, 11_001, 0, 0);
        LeafProof memory more = show(plant, from + 2 hours, 22_002, 0, 0);
        finish();
        assertEq(claim(id, all), 11_001);
        // The Wh of rounding is spent, though this claim alone would be within its bound.
        expectRefused(id, more, _aboveEnvelope(plant, 11_001, 11_000));
    }

    function test_Envelope_APlantWithoutATableIsHeldToItsRatingAlone() public {
        Plant memory plant = openPlant("elsewhere", ZONE, PV, NIGHT);
        uint256 id = grant(plant, Register.GENERATION);
        LeafProof memory proof = show(plant, lastPeriod() + 1 hours, 11_001, 0, 0);
        finish();
        assertEq(claim(id, proof), 11_001);
    }

    /// @dev A zone is signed at enrolment, once; the same meter is nowhere else.
    function test_Envelope_AZoneCannotBeSwitched() public {
        Plant memory plant = openPlant("sun", AUSTRIA, PV, NIGHT);
        ISiteRegistry.Enrolment memory e = enrolmentOf(plant.home.owner.addr, secp256k1Key(plant.home.device));
        (e.zone, e.technologies) = (ZONE, PV);
        bytes32 digest = enrolmentDigest(e);
        bytes memory byDevice = signWith(plant.home.device, digest);
        bytes memory byOwner = signWith(plant.home.owner, digest);
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.DeviceKeyInUse.selector, e.key, siteOf(plant)));
        registry.enrol(e, byDevice, byOwner);
        // Nor does a sale, or a new key, change it.
        vm.prank(plant.home.owner.addr);
        registry.transferFrom(plant.home.owner.addr, holder, SiteId.unwrap(siteOf(plant)));
        (Zone zone, uint16 technologies,) = registry.admissionOf(siteOf(plant));
        assertTrue(zone == AUSTRIA);
        assertEq(technologies, PV);
    }

    // ————————————————————————————————————————————————————————————————————————————— splitting

    /// @dev A Wh of rounding each quarter of an hour of every night.
    function test_Envelope_SplittingAClaimAddsNoRounding() public {
        Plant memory plant = openPlant("sun", AUSTRIA, PV, NIGHT);
        uint256 id = grant(plant, Register.GENERATION);
        uint40 from = lastPeriod();
        LeafProof memory first = show(plant, from + PERIOD, 1, 0, 0);
        LeafProof memory second = show(plant, from + 2 * PERIOD, 2, 0, 0);
        finish();
        assertEq(claim(id, first), 1);
        expectRefused(id, second, _aboveEnvelope(plant, 1, 0));
    }

    /// @dev An hour in which another register showed that nothing was generated is over, though this one's claim reaches back over it.
    function test_Envelope_AnotherRegistersClaimDoesNotBringBackThePast() public {
        Plant memory plant = openPlant("sun", AUSTRIA, PV, NOON);
        uint256 used = grant(plant, Register.SELF_USE);
        uint256 exported = grant(plant, Register.DIRECT_EXPORT);
        uint40 from = lastPeriod();
        LeafProof memory nothing = show(plant, from + 1 hours, 0, 0, 0);
        LeafProof memory jump = show(plant, from + 2 hours, 17_600, 0, 17_600);
        finish();
        assertEq(claim(used, nothing), 0);
        // Eight kilowatts and a tenth for two hours are within the register's own bound.
        expectRefused(exported, jump, _aboveEnvelope(plant, 17_600, 11_001));
    }

    /// @dev Entitlements one after another, each with a first claim of its own.
    function test_Envelope_SplittingAnEntitlementAddsNoCycle() public {
        Plant memory plant = openPlant("battery", ZONE, PV | BATTERY, NOON, batteryOf(1920));
        uint40 from = lastPeriod();
        vm.startPrank(plant.home.owner.addr);
        uint256 one =
            entitlements.grant(siteOf(plant), Register.GREEN_CHARGE, holder, 10_000, from, from + 2 hours);
        uint256 two =
            entitlements.grant(siteOf(plant), Register.GREEN_CHARGE, holder, 10_000, from + 2 hours, 0);
        vm.stopPrank();
        // The whole battery and two of a cycle's twelve hours, and the Wh of rounding; then two hours more and as much again.
        LeafProof memory boundary = show(plant, from + 2 hours, 2801, 2801, 0);
        uint256 honest = vm.snapshotState();
        Batch memory latest = plant.crew.last;
        LeafProof memory last = show(plant, from + 4 hours, 5602, 5602, 0);
        finish();
        entitlements.checkpoint(one, boundary);
        assertEq(claim(one, boundary), 2801);
        expectRefused(two, last, _aboveCycles(plant, 2801, 400));
        // Two hours' part of two cycles a day is all that there is.
        vm.revertToState(honest);
        plant.crew.last = latest;
        last = show(plant, from + 4 hours, 5602, 3201, 0);
        finish();
        entitlements.checkpoint(one, boundary);
        assertEq(claim(one, boundary), 2801);
        assertEq(claim(two, last), 400);
    }

    /// @dev Claims of parts, each within its own bound, of a generation that is beyond it.
    function test_Envelope_ThePartsTogetherAreWhatWasGenerated() public {
        Plant memory plant = openPlant("sun", AUSTRIA, PV | BATTERY, NOON);
        uint256 charge = grant(plant, Register.GREEN_CHARGE);
        uint256 used = grant(plant, Register.SELF_USE);
        // 5.5 kWh into the battery and 11 used, in an hour in which eleven can be made.
        LeafProof memory proof = show(plant, lastPeriod() + 1 hours, 16_500, 5500, 0);
        finish();
        expectRefused(charge, proof, _aboveEnvelope(plant, 16_500, 11_001));
        expectRefused(used, proof, _aboveEnvelope(plant, 16_500, 11_001));
    }

    // ——————————————————————————————————————————————————————————————————————————————— batteries

    function test_Envelope_NoThirdCycleInADay() public {
        Plant memory plant = openPlant("battery", ZONE, PV | BATTERY, NOON, batteryOf(8000));
        uint256 id = grant(plant, Register.GREEN_CHARGE);
        uint40 from = lastPeriod();
        // From an empty battery, which a claim may find, to a full one is a cycle more; from then on it is two a day.
        LeafProof memory day = show(plant, from + 1 days, 30_001, 30_001, 0);
        LeafProof memory second = show(plant, from + 2 days, 60_001, 60_001, 0);
        LeafProof memory honest = show(plant, from + 3 days, 80_001, 70_001, 0);
        finish();
        assertEq(claim(id, day), 30_001);
        (,,, uint64 stored, uint256 cycles) = entitlements.growthOf(siteOf(plant));
        assertEq(stored, 30_001);
        assertEq(cycles, 0);
        expectRefused(id, second, _aboveCycles(plant, 30_000, 20_000));
        assertEq(claim(id, honest), 40_000);
    }

    function test_Envelope_ABatteryThatIsNotTheFirstClaimsTakesNoMore() public {
        Plant memory plant = openPlant("battery", ZONE, PV | BATTERY, NOON, batteryOf(8000));
        uint256 id = grant(plant, Register.GREEN_CHARGE);
        LeafProof memory proof = show(plant, lastPeriod() + 1 days, 30_002, 30_002, 0);
        finish();
        expectRefused(id, proof, _aboveCycles(plant, 30_002, 30_001));
    }

    /// @dev What a battery did not take for a month, it does not take in a day.
    function test_Envelope_CyclesAreNotSaved() public {
        Plant memory plant = openPlant("battery", ZONE, PV | BATTERY, NOON, batteryOf(8000));
        uint256 id = grant(plant, Register.GREEN_CHARGE);
        uint40 from = lastPeriod();
        LeafProof memory month = show(plant, from + 30 days, 0, 0, 0);
        LeafProof memory day = show(plant, from + 31 days, 40_000, 40_000, 0);
        finish();
        assertEq(claim(id, month), 0);
        expectRefused(id, day, _aboveCycles(plant, 40_000, 30_001));
    }

    /// @dev A battery that no accreditor measured takes nothing.
    function test_Envelope_ABatteryOfNoSizeTakesNothing() public {
        Plant memory plant = openPlant("battery", ZONE, PV | BATTERY, NOON, batteryOf(0));
        uint256 id = grant(plant, Register.GREEN_CHARGE);
        LeafProof memory proof = show(plant, lastPeriod() + 1 hours, 2, 2, 0);
        finish();
        expectRefused(id, proof, _aboveCycles(plant, 2, 1));
    }

    // ——————————————————————————————————————————————————————————————————————————————— capacities

    function _larger() private pure returns (Capacities memory larger) {
        larger = homeCapacities();
        larger.generationW = 100_000;
    }

    /// @dev Ten hours of a small plant, posted as a large one's; its capacity is raised for the claim.
    function test_Envelope_ACapacityRaisedForTheClaimDoesNotReachBack() public {
        Plant memory plant = openPlant("small", ZONE, WIND, NOON);
        uint256 id = grant(plant, Register.GENERATION);
        uint40 from = lastPeriod();
        LeafProof memory proof = show(plant, from + 10 hours, 110_002, 0, 0);
        accreditHome(plant.home, _larger());
        finish();
        expectRefused(id, proof, _aboveCapacity(plant, 110_002, 110_001));
        // From then on it counts.
        LeafProof memory later = show(plant, from + 11 hours, 220_001, 0, 0);
        finish();
        assertEq(claim(id, later), 220_001);
    }

    /// @dev Signed twice, so that what was in force before is the raised one too.
    function test_Envelope_NorWhenItIsSignedTwice() public {
        Plant memory plant = openPlant("small", ZONE, WIND, NOON);
        uint256 id = grant(plant, Register.GENERATION);
        uint40 from = lastPeriod();
        vm.warp(from + 10 hours);
        accreditHome(plant.home, _larger());
        vm.warp(from + 11 hours);
        accreditHome(plant.home, _larger());
        // 10 h of 11 kWh, 2 h of 110 kWh, and the Wh of rounding.
        LeafProof memory proof = show(plant, from + 12 hours, 330_002, 0, 0);
        finish();
        expectRefused(id, proof, _aboveCapacity(plant, 330_002, 330_001));
    }

    /// @dev An accreditor of the owner's own signs ten times as much for eight hours; then the one that counts signs again.
    function test_Envelope_WhatAnotherAccreditorSignedCountsNoFurther() public {
        Plant memory plant = openPlant("small", ZONE, WIND, NOON);
        uint256 id = grant(plant, Register.GENERATION);
        uint40 from = lastPeriod();
        vm.warp(from + 2 hours);
        Vm.Wallet memory honest = accreditor;
        accreditor = vm.createWallet("friend");
        accreditHome(plant.home, _larger());
        vm.warp(from + 10 hours);
        accreditor = honest;
        accreditHome(plant.home, homeCapacities());
        LeafProof memory proof = show(plant, from + 12 hours, 132_002, 0, 0);
        finish();
        expectRefused(id, proof, _aboveCapacity(plant, 132_002, 132_001));
    }

    /// @dev Lowered for the time to come only: what was made before is not lost.
    function test_Envelope_ALoweredCapacityStillCountsForItsTime() public {
        Plant memory plant = openPlant("small", ZONE, WIND, NOON);
        uint256 id = grant(plant, Register.GENERATION);
        uint40 from = lastPeriod();
        vm.warp(from + 10 hours);
        Capacities memory lower = homeCapacities();
        lower.generationW = 1000;
        vm.prank(accreditor.addr);
        registry.lowerCapacities(siteOf(plant), lower);
        LeafProof memory proof = show(plant, from + 12 hours, 112_201, 0, 0);
        LeafProof memory more = show(plant, from + 13 hours, 113_302, 0, 0);
        finish();
        assertEq(claim(id, proof), 112_201);
        expectRefused(id, more, _aboveEnvelope(plant, 1101, 1100));
    }

    // —————————————————————————————————————————————————————————————————————————————————— bounds

    /// @dev However a run of claims is cut, and whatever each grows by, the plant's bound holds between any two of them, and nothing within
    /// it is refused.
    function testFuzz_Envelope_HoldsOverEveryIntervalAndRefusesNothingWithin(uint256 seed) public {
        Plant memory plant = openPlant("sun", AUSTRIA, PV | BATTERY, hour(17), batteryOf(2400));
        uint256 id = grant(plant, Register.GREEN_CHARGE);
        LeafProof[] memory proofs = new LeafProof[](7);
        _at.push(lastPeriod());
        _reached.push(0);
        for (uint256 i = 1; i < 7; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            _at.push(_at[i - 1] + uint40(1 + seed % 30) * PERIOD);
            _reached.push(_reached[i - 1] + uint64((seed >> 64) % 5 == 0 ? 0 : (seed >> 128) % 2500));
            proofs[i] = show(plant, _at[i], _reached[i], _reached[i], 0);
        }
        finish();
        _claimed.push(0);
        for (uint256 i = 1; i < 7; ++i) {
            bool within = _isWithin(siteOf(plant), i);
            vm.prank(holder);
            try entitlements.claim(id, proofs[i]) {
                assertTrue(within, "beyond what a plant can do");
                _claimed.push(i);
            } catch {
                assertFalse(within, "refused within what a plant can do");
            }
        }
    }

    /// @dev Whether a claim of the i-th leaf keeps within every bound since each of those that went through.
    function _isWithin(SiteId site, uint256 i) private view returns (bool within) {
        within = true;
        for (uint256 j; j < _claimed.length; ++j) {
            uint256 from = _claimed[j];
            uint256 grown = _reached[i] - _reached[from];
            uint256 sun = entitlements.limitOf(site, Register.GENERATION, _at[from], _at[i]);
            uint256 battery = 3001 + uint256(3000) * (_at[i] - _at[from]) / 12 hours;
            within = within && grown <= sun && grown <= battery;
            // Ratings bound one claim at a time.
            if (j + 1 < _claimed.length) continue;
            within = within && grown <= entitlements.limitOf(site, Register.GREEN_CHARGE, _at[from], _at[i]);
        }
    }
}
