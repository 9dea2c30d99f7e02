// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {continueRegisters} from "../../../contracts/oracle/types/RegisterOffset.sol";
import {Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {DeviceKey, KeyKind, PERIOD, SiteId} from "../../../contracts/oracle/types/Site.sol";
import {SiteFixture} from "../../fixtures/SiteFixture.sol";

/// @dev What ends a device's epoch and begins another: a rotation, and the transfer that makes one due.
contract SiteRegistryRotationTest is SiteFixture {
    Home private home;

    function setUp() public override {
        super.setUp();
        vm.warp(START + 100);
        home = createHome("alice");
    }

    // --- rotation ---

    function test_Rotate_EndsOneEpochWhereTheNextBegins() public {
        vm.warp(START + 3 * PERIOD + 10);
        Vm.Wallet memory device = vm.createWallet("second device");
        vm.expectEmit(address(registry));
        emit ISiteRegistry.DeviceEpochBegun(
            home.id, 2, secp256k1Key(device), START + 4 * PERIOD, Registers.wrap(0), Registers.wrap(0)
        );
        rotateHome(home.id, home.owner, device, START + 4 * PERIOD);
        assertEq(registry.siteOf(home.id).epoch, 2);
        assertEq(registry.epochOf(home.id, 1).until, START + 4 * PERIOD);
        assertEq(registry.epochOf(home.id, 2).from, START + 4 * PERIOD);
        assertEq(registry.epochOf(home.id, 2).until, 0);
    }

    function test_Rotate_TheSameKeyMayBeginAnotherEpoch() public {
        rotateHome(home.id, home.owner, home.device, START);
        assertEq(registry.siteOf(home.id).epoch, 2);
        assertEq(keyHash(registry.epochOf(home.id, 2).key), keyHash(secp256k1Key(home.device)));
    }

    function test_Rotate_RevertWhen_FromIsNotAPeriodEnd() public {
        _expectRotationRevert(
            START + 1, abi.encodeWithSelector(ISiteRegistry.PeriodNotAligned.selector, START + 1)
        );
    }

    function test_Rotate_RevertWhen_FromIsBeforeTheLastPeriodEnd() public {
        vm.warp(START + 2 * PERIOD);
        uint40 from = START + PERIOD;
        _expectRotationRevert(
            from,
            abi.encodeWithSelector(ISiteRegistry.EpochNotForward.selector, home.id, from, START + 2 * PERIOD)
        );
    }

    function test_Rotate_RevertWhen_TheLastEpochHasNotBegun() public {
        rotateHome(home.id, home.owner, vm.createWallet("second device"), START + PERIOD);
        bytes memory notBegun =
            abi.encodeWithSelector(ISiteRegistry.EpochNotBegun.selector, home.id, 2, START + PERIOD);
        _expectRotationRevert(START + PERIOD, notBegun);
        vm.warp(START + PERIOD - 1);
        _expectRotationRevert(START + PERIOD, notBegun);
        vm.warp(START + PERIOD);
        rotateHome(home.id, home.owner, vm.createWallet("third device"), START + PERIOD);
        assertEq(registry.siteOf(home.id).epoch, 3);
    }

    function test_Rotate_RevertWhen_FromIsBeyondTheNextPeriodEnd() public {
        uint40 from = START + 2 * PERIOD;
        _expectRotationRevert(
            from, abi.encodeWithSelector(ISiteRegistry.EpochAhead.selector, home.id, from, START + PERIOD)
        );
    }

    function test_Rotate_RevertWhen_TheNewDeviceDidNotSign() public {
        DeviceKey memory key = secp256k1Key(vm.createWallet("third device"));
        ISiteRegistry.Rotation memory r = rotationOf(home.id, key, START);
        bytes memory old = signWith(home.device, rotationDigest(r));
        bytes memory owner = signWith(home.owner, rotationDigest(r));
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.InvalidDeviceSignature.selector, home.id, key));
        registry.rotate(r, old, owner);
    }

    function test_Rotate_RevertWhen_TheOwnerDidNotSign() public {
        Vm.Wallet memory device = vm.createWallet("third device");
        ISiteRegistry.Rotation memory r = rotationOf(home.id, secp256k1Key(device), START);
        bytes memory signature = signWith(device, rotationDigest(r));
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.InvalidOwnerSignature.selector, home.owner.addr));
        registry.rotate(r, signature, signature);
    }

    function test_Rotate_RevertWhen_TheKeyIsInvalid() public {
        DeviceKey memory key = DeviceKey(KeyKind.P256, bytes32(uint256(1)), bytes32(uint256(1)));
        ISiteRegistry.Rotation memory r = rotationOf(home.id, key, START);
        bytes memory owner = signWith(home.owner, rotationDigest(r));
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.InvalidDeviceKey.selector, key));
        registry.rotate(r, owner, owner);
    }

    function test_Rotate_RevertWhen_TheKeyIsAnotherSites() public {
        Home memory other = enrolHome("bob");
        ISiteRegistry.Rotation memory r = rotationOf(home.id, secp256k1Key(other.device), START);
        bytes memory device = signWith(other.device, rotationDigest(r));
        bytes memory owner = signWith(home.owner, rotationDigest(r));
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.DeviceKeyInUse.selector, r.key, other.id));
        registry.rotate(r, device, owner);
    }

    function test_Rotate_RevertWhen_SiteIsUnknown() public {
        ISiteRegistry.Rotation memory r;
        r.site = SiteId.wrap(9);
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.UnknownSite.selector, r.site));
        registry.rotate(r, "", "");
    }

    function _expectRotationRevert(uint40 from, bytes memory reason) private {
        Vm.Wallet memory device = vm.createWallet("third device");
        ISiteRegistry.Rotation memory r = rotationOf(home.id, secp256k1Key(device), from);
        bytes memory deviceSignature = signWith(device, rotationDigest(r));
        bytes memory ownerSignature = signWith(home.owner, rotationDigest(r));
        vm.expectRevert(reason);
        registry.rotate(r, deviceSignature, ownerSignature);
    }

    // --- transfer ---

    function test_Transfer_MakesARotationDueAfterTheLastPeriodEnd() public {
        vm.warp(START + PERIOD);
        vm.expectEmit(address(registry));
        emit ISiteRegistry.RotationDue(home.id, START + 2 * PERIOD);
        _transfer(home.owner.addr, makeAddr("buyer"));
        (,,, uint40 due) = registry.boundsOf(home.id);
        assertEq(due, START + 2 * PERIOD);
        assertEq(registry.siteOf(home.id).rotationDue, due);
        (uint32 storageWh, uint40 same) = registry.storageOf(home.id);
        assertEq(storageWh, homeCapacities().storageWh);
        assertEq(same, due);
    }

    function test_Transfer_ToOneselfChangesNothing() public {
        _transfer(home.owner.addr, home.owner.addr);
        assertEq(registry.siteOf(home.id).rotationDue, 0);
    }

    function test_Transfer_RotationClearsWhatIsDue() public {
        Vm.Wallet memory buyer = vm.createWallet("buyer");
        _transfer(home.owner.addr, buyer.addr);
        rotateHome(home.id, buyer, vm.createWallet("buyer's device"), START);
        (,,, uint40 due) = registry.boundsOf(home.id);
        assertEq(due, 0);
    }

    function _transfer(address from, address to) private {
        vm.prank(from);
        registry.transferFrom(from, to, SiteId.unwrap(home.id));
    }

    // --- meters ---

    function test_Rotate_OffsetsAreClosingMinusOpening() public {
        ISiteRegistry.Rotation memory r =
            rotationOf(home.id, secp256k1Key(vm.createWallet("new meter")), START + PERIOD);
        r.closingEnergy = packRegisters(9000, 400, 300, 70);
        r.openingEnergy = packRegisters(12, 500, 0, 70);
        r.closingFlows = packRegisters(1, 2, 3, 4);
        r.openingFlows = packRegisters(2, 2, 0, 1);
        bytes32 digest = rotationDigest(r);
        registry.rotate(r, signWith(vm.createWallet("new meter"), digest), signWith(home.owner, digest));
        ISiteRegistry.Epoch memory epoch = registry.epochOf(home.id, 2);
        assertEq(
            Registers.unwrap(epoch.energyOffset),
            Registers.unwrap(packRegisters(8988, type(uint64).max - 99, 300, 0))
        );
        assertEq(
            Registers.unwrap(epoch.flowsOffset),
            Registers.unwrap(packRegisters(type(uint64).max, 0, 3, 0)),
            "a state of charge has no offset"
        );
        assertEq(
            Registers.unwrap(continueRegisters(r.openingEnergy, epoch.energyOffset)),
            Registers.unwrap(r.closingEnergy)
        );
    }
}
