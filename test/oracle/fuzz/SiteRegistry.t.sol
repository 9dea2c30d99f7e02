// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {CapacityWord, packCapacities} from "../../../contracts/oracle/types/CapacityWord.sol";
import {Capacities, DeviceKey, PERIOD, SiteId} from "../../../contracts/oracle/types/Site.sol";
import {SiteFixture} from "../../fixtures/SiteFixture.sol";

contract SiteRegistryFuzzTest is SiteFixture {
    function testFuzz_CapacitiesSurvivePacking(Capacities memory capacities) public pure {
        CapacityWord word = packCapacities(capacities);
        assertEq(keccak256(abi.encode(word.unpack())), keccak256(abi.encode(capacities)));
    }

    function testFuzz_BoundsAreTheLastTwoAccreditations(Capacities[3] memory signed, uint16[3] memory waits)
        public
    {
        Home memory home = enrolHome("alice");
        Capacities memory expectedBefore;
        for (uint256 i; i < 3; ++i) {
            vm.warp(vm.getBlockTimestamp() + waits[i]);
            accreditHome(home, signed[i]);
            (Capacities memory current, Capacities memory before, uint40 since, uint40 due) =
                registry.boundsOf(home.id);
            assertEq(keccak256(abi.encode(current)), keccak256(abi.encode(signed[i])));
            assertEq(keccak256(abi.encode(before)), keccak256(abi.encode(expectedBefore)));
            assertEq(since, vm.getBlockTimestamp());
            assertEq(due, 0);
            expectedBefore = signed[i];
        }
    }

    /// @dev What an accreditor lowers alone never raises a lane; what raises one is refused.
    function testFuzz_LowerCapacitiesNeverRaises(Capacities memory first, Capacities memory next) public {
        Home memory home = enrolHome("alice");
        accreditHome(home, first);
        bool lower = next.generationW <= first.generationW && next.storageW <= first.storageW
            && next.exportW <= first.exportW && next.importW <= first.importW
            && next.storageWh <= first.storageWh;
        if (!lower) {
            vm.expectRevert(
                abi.encodeWithSelector(ISiteRegistry.CapacityRaised.selector, home.id, first, next)
            );
        }
        vm.prank(accreditor.addr);
        registry.lowerCapacities(home.id, next);
    }

    /// @dev A signature is the key's over the digest, and nobody else's or over anything else, on both curves.
    function testFuzz_DeviceSignatureIsTheKeys(uint256 privateKey, bytes32 digest, bytes32 other, bool p256)
        public
    {
        // The lesser of the two curves' orders.
        uint256 order = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551;
        privateKey = bound(privateKey, 1, order - 2);
        vm.assume(digest != other);
        SiteId site = _enrol(privateKey, p256);
        bytes memory signature = _sign(privateKey, p256, digest);
        assertTrue(registry.isDeviceSignature(site, 1, digest, signature));
        assertFalse(registry.isDeviceSignature(site, 1, other, signature));
        assertFalse(registry.isDeviceSignature(site, 1, digest, _sign(privateKey + 1, p256, digest)));
        assertFalse(registry.isDeviceSignature(site, 1, digest, _sign(privateKey, !p256, digest)));
    }

    function testFuzz_RandomBytesAreNoSignature(bytes32 digest, bytes memory signature, bool p256) public {
        assertFalse(registry.isDeviceSignature(_enrol(11, p256), 1, digest, signature));
    }

    /// @dev Whatever the sequence of rotations, transfers and waits: no period end belongs to two epochs, and none after a transfer
    /// belongs to an epoch from before it.
    function testFuzz_EpochsNeverOverlapNorOutliveTheirOwner(uint256 seed) public {
        Home memory home = enrolHome("alice");
        Vm.Wallet memory owner = home.owner;
        uint16 epoch = 1;
        uint40 transferred; // last period end up to the first transfer of the present epoch, zero without one
        for (uint256 step; step < 8; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            vm.warp(vm.getBlockTimestamp() + seed % 2000);
            uint40 last = uint40(vm.getBlockTimestamp() / PERIOD * PERIOD);
            if ((seed >> 32) % 2 == 0) {
                Vm.Wallet memory to = vm.createWallet(string.concat("owner ", vm.toString(step)));
                vm.prank(owner.addr);
                registry.transferFrom(owner.addr, to.addr, SiteId.unwrap(home.id));
                owner = to;
                if (transferred == 0) transferred = last;
                _requireEndedBy(home.id, epoch, last);
            } else {
                uint40 from = last + uint40((seed >> 64) % 2) * PERIOD;
                if (registry.epochOf(home.id, epoch).from > last) continue; // has not begun
                Vm.Wallet memory device = vm.createWallet(string.concat("device ", vm.toString(step)));
                rotateHome(home.id, owner, device, from);
                uint40 until = registry.epochOf(home.id, epoch).until;
                assertEq(until, transferred == 0 ? from : transferred);
                assertLe(until, registry.epochOf(home.id, ++epoch).from);
                transferred = 0;
            }
        }
    }

    function _requireEndedBy(SiteId site, uint16 epoch, uint40 last) private view {
        for (uint16 e = 1; e < epoch; ++e) {
            assertLe(registry.epochOf(site, e).until, last);
        }
    }

    function _enrol(uint256 privateKey, bool p256) private returns (SiteId) {
        Vm.Wallet memory owner = vm.createWallet("owner");
        DeviceKey memory key = p256 ? p256Key(privateKey) : secp256k1Key(vm.createWallet(privateKey));
        ISiteRegistry.Enrolment memory e = enrolmentOf(owner.addr, key);
        bytes32 digest = enrolmentDigest(e);
        return registry.enrol(e, _sign(privateKey, p256, digest), signWith(owner, digest));
    }

    function _sign(uint256 privateKey, bool p256, bytes32 digest) private pure returns (bytes memory) {
        if (p256) return signWithP256(privateKey, digest);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(privateKey, digest);
        return abi.encodePacked(r, s, v);
    }
}
