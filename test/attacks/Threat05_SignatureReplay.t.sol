// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {SiteRegistry} from "../../contracts/oracle/SiteRegistry.sol";
import {ISiteRegistry} from "../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {PERIOD, SiteId} from "../../contracts/oracle/types/Site.sol";
import {SiteFixture} from "../fixtures/SiteFixture.sol";

/// @notice Threat 5: a signature used again, elsewhere, too late, or by a device that is no longer the site's.
contract Threat05_SignatureReplay is SiteFixture {
    Vm.Wallet private owner;
    Vm.Wallet private device;

    function setUp() public override {
        super.setUp();
        owner = vm.createWallet("owner");
        device = vm.createWallet("device");
    }

    function test_Threat05_EnrolmentOfAnotherChain() public {
        (ISiteRegistry.Enrolment memory e, bytes memory byDevice, bytes memory byOwner) = _enrolment();
        vm.chainId(block.chainid + 1);
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.InvalidOwnerSignature.selector, owner.addr));
        registry.enrol(e, byDevice, byOwner);
    }

    function test_Threat05_EnrolmentOfAnotherRegistry() public {
        (ISiteRegistry.Enrolment memory e, bytes memory byDevice, bytes memory byOwner) = _enrolment();
        SiteRegistry other = new SiteRegistry();
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.InvalidOwnerSignature.selector, owner.addr));
        other.enrol(e, byDevice, byOwner);
    }

    function test_Threat05_EnrolmentUsedTwice() public {
        (ISiteRegistry.Enrolment memory e, bytes memory byDevice, bytes memory byOwner) = _enrolment();
        registry.enrol(e, byDevice, byOwner);
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.NonceUsed.selector, 0, 1));
        registry.enrol(e, byDevice, byOwner);
    }

    function test_Threat05_EnrolmentWithANonceAhead() public {
        ISiteRegistry.Enrolment memory e = enrolmentOf(owner.addr, secp256k1Key(device));
        e.nonce = 5;
        bytes32 digest = enrolmentDigest(e);
        bytes memory byDevice = signWith(device, digest);
        bytes memory byOwner = signWith(owner, digest);
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.NonceUsed.selector, 5, 0));
        registry.enrol(e, byDevice, byOwner);
    }

    function test_Threat05_EnrolmentAfterItsDeadline() public {
        (ISiteRegistry.Enrolment memory e, bytes memory byDevice, bytes memory byOwner) = _enrolment();
        vm.warp(e.deadline + 1);
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.SignatureExpired.selector, e.deadline, e.deadline + 1)
        );
        registry.enrol(e, byDevice, byOwner);
        vm.warp(e.deadline);
        registry.enrol(e, byDevice, byOwner);
    }

    function test_Threat05_AccreditationOfAnotherChain() public {
        (ISiteRegistry.Accreditation memory a, bytes memory signature) = _accreditation();
        vm.chainId(block.chainid + 1);
        _expectAccreditationRevert(
            a,
            signature,
            abi.encodeWithSelector(ISiteRegistry.InvalidAccreditorSignature.selector, accreditor.addr)
        );
    }

    function test_Threat05_AccreditationOfAnotherSite() public {
        (ISiteRegistry.Accreditation memory a, bytes memory signature) = _accreditation();
        a.site = enrolHome("bob").id;
        vm.startPrank(registry.ownerOf(SiteId.unwrap(a.site)));
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.InvalidAccreditorSignature.selector, accreditor.addr)
        );
        registry.accredit(a, signature);
    }

    function test_Threat05_AccreditationUsedTwice() public {
        (ISiteRegistry.Accreditation memory a, bytes memory signature) = _accreditation();
        vm.prank(owner.addr);
        registry.accredit(a, signature);
        // The accreditor lowers what it signed; the owner brings the old signature back.
        a.capacities.storageWh = 0;
        vm.prank(accreditor.addr);
        registry.lowerCapacities(a.site, a.capacities);
        a.capacities = homeCapacities();
        _expectAccreditationRevert(
            a, signature, abi.encodeWithSelector(ISiteRegistry.NonceUsed.selector, 0, 1)
        );
    }

    function test_Threat05_AccreditationAfterItsDeadline() public {
        (ISiteRegistry.Accreditation memory a, bytes memory signature) = _accreditation();
        vm.warp(a.deadline + 1);
        _expectAccreditationRevert(
            a,
            signature,
            abi.encodeWithSelector(ISiteRegistry.SignatureExpired.selector, a.deadline, a.deadline + 1)
        );
    }

    function test_Threat05_RotationUsedTwiceToBringAnOldKeyBack() public {
        SiteId site = _site();
        vm.warp(START + PERIOD);
        Vm.Wallet memory second = vm.createWallet("second device");
        (ISiteRegistry.Rotation memory r, bytes memory byDevice, bytes memory byOwner) =
            _rotation(site, second);
        registry.rotate(r, byDevice, byOwner);
        rotateHome(site, owner, vm.createWallet("third device"), START + PERIOD);
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.NonceUsed.selector, 0, 2));
        registry.rotate(r, byDevice, byOwner);
    }

    function test_Threat05_RotationAfterItsDeadlineOrOnAnotherChain() public {
        (ISiteRegistry.Rotation memory r, bytes memory byDevice, bytes memory byOwner) =
            _rotation(_site(), vm.createWallet("second device"));
        uint256 home = block.chainid;
        vm.chainId(home + 1);
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.InvalidOwnerSignature.selector, owner.addr));
        registry.rotate(r, byDevice, byOwner);
        vm.chainId(home);
        vm.warp(r.deadline + 1);
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.SignatureExpired.selector, r.deadline, r.deadline + 1)
        );
        registry.rotate(r, byDevice, byOwner);
    }

    function test_Threat05_DeviceThatWasUnpairedSignsOn() public {
        SiteId site = _site();
        vm.warp(START + PERIOD + 1);
        rotateHome(site, owner, vm.createWallet("second device"), START + PERIOD);
        bytes32 digest = keccak256("a reading of 00:30 under epoch 2");
        assertFalse(registry.isDeviceSignature(site, 2, digest, signWith(device, digest)));
        // Under its own epoch the key still answers for what it once signed, but no longer than it was in force.
        assertTrue(registry.isDeviceSignature(site, 1, digest, signWith(device, digest)));
        assertEq(registry.epochOf(site, 1).until, START + PERIOD);
    }

    function _enrolment()
        private
        view
        returns (ISiteRegistry.Enrolment memory e, bytes memory byDevice, bytes memory byOwner)
    {
        e = enrolmentOf(owner.addr, secp256k1Key(device));
        bytes32 digest = enrolmentDigest(e);
        (byDevice, byOwner) = (signWith(device, digest), signWith(owner, digest));
    }

    function _site() private returns (SiteId) {
        (ISiteRegistry.Enrolment memory e, bytes memory byDevice, bytes memory byOwner) = _enrolment();
        return registry.enrol(e, byDevice, byOwner);
    }

    function _accreditation() private returns (ISiteRegistry.Accreditation memory a, bytes memory signature) {
        a = accreditationOf(_site(), homeCapacities());
        signature = signWith(accreditor, accreditationDigest(a));
    }

    function _expectAccreditationRevert(
        ISiteRegistry.Accreditation memory a,
        bytes memory signature,
        bytes memory reason
    ) private {
        vm.prank(owner.addr);
        vm.expectRevert(reason);
        registry.accredit(a, signature);
    }

    function _rotation(SiteId site, Vm.Wallet memory next)
        private
        view
        returns (ISiteRegistry.Rotation memory r, bytes memory byDevice, bytes memory byOwner)
    {
        r = rotationOf(site, secp256k1Key(next), uint40(block.timestamp));
        bytes32 digest = rotationDigest(r);
        (byDevice, byOwner) = (signWith(next, digest), signWith(owner, digest));
    }
}
