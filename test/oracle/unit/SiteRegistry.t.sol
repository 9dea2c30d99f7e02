// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";
import {ERC721} from "solady/tokens/ERC721.sol";
import {Base64} from "solady/utils/Base64.sol";
import {LibString} from "solady/utils/LibString.sol";

import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {Registers} from "../../../contracts/oracle/types/Registers.sol";
import {
    BATTERY,
    Capacities,
    DeviceKey,
    KeyKind,
    PERIOD,
    PV,
    SiteId,
    Zone
} from "../../../contracts/oracle/types/Site.sol";
import {OwnerAccount} from "../../fixtures/OwnerAccount.sol";
import {SiteFixture} from "../../fixtures/SiteFixture.sol";

contract SiteRegistryTest is SiteFixture {
    Home private home;

    function setUp() public override {
        super.setUp();
        vm.warp(START + 100);
        home = createHome("alice");
    }

    // --- enrolment ---

    function test_Enrol_RecordsTheSiteAndItsFirstEpoch() public view {
        assertEq(SiteId.unwrap(home.id), 1);
        assertEq(registry.ownerOf(1), home.owner.addr);
        ISiteRegistry.Site memory site = registry.siteOf(home.id);
        assertEq(Zone.unwrap(site.zone), Zone.unwrap(ZONE));
        assertEq(site.technologies, PV | BATTERY);
        assertEq(site.commissioned, 1_577_836_800);
        assertEq(site.location, keccak256("salted location"));
        assertEq(site.epoch, 1);
        assertEq(site.rotationDue, 0);
        assertEq(site.accreditor, accreditor.addr);
        (Zone zone, uint16 technologies, address signer) = registry.admissionOf(home.id);
        assertEq(abi.encode(zone, technologies, signer), abi.encode(ZONE, PV | BATTERY, accreditor.addr));
        ISiteRegistry.Epoch memory epoch = registry.epochOf(home.id, 1);
        assertEq(keyHash(epoch.key), keyHash(secp256k1Key(home.device)));
        assertEq(epoch.from, START, "signs for period ends after now");
        assertEq(epoch.until, 0);
        assertEq(Registers.unwrap(epoch.energyOffset), 0);
        assertEq(Registers.unwrap(epoch.flowsOffset), 0);
        assertEq(registry.enrolmentNonce(home.owner.addr), 1);
    }

    function test_Enrol_CapacitiesAreZeroUntilAccredited() public {
        Home memory bare = enrolHome("bob");
        (Capacities memory current, Capacities memory before, uint40 since, uint40 due) =
            registry.boundsOf(bare.id);
        assertEq(keccak256(abi.encode(current, before)), keccak256(new bytes(320)));
        assertEq(since, 0);
        assertEq(due, 0);
        assertEq(registry.siteOf(bare.id).accreditor, address(0));
    }

    function test_Enrol_EmitsTheSiteAndItsEpoch() public {
        Vm.Wallet memory owner = vm.createWallet("carol owner");
        Vm.Wallet memory device = vm.createWallet("carol device");
        ISiteRegistry.Enrolment memory e = enrolmentOf(owner.addr, secp256k1Key(device));
        bytes32 digest = enrolmentDigest(e);
        SiteId next = SiteId.wrap(2);
        vm.expectEmit(address(registry));
        emit ISiteRegistry.SiteEnrolled(next, owner.addr, e.zone, e.technologies, e.commissioned, e.location);
        vm.expectEmit(address(registry));
        emit ISiteRegistry.DeviceEpochBegun(next, 1, e.key, START, Registers.wrap(0), Registers.wrap(0));
        vm.expectEmit(address(registry));
        emit ERC721.Transfer(address(0), owner.addr, 2);
        registry.enrol(e, signWith(device, digest), signWith(owner, digest));
    }

    function test_Enrol_AtAPeriodEndBeginsAfterIt() public {
        vm.warp(START + PERIOD);
        assertEq(registry.epochOf(enrolHome("bob").id, 1).from, START + PERIOD);
    }

    function test_Enrol_OwnerMayBeAContract() public {
        OwnerAccount owner = new OwnerAccount(home.owner.addr);
        Vm.Wallet memory device = vm.createWallet("device of a contract's site");
        ISiteRegistry.Enrolment memory e = enrolmentOf(address(owner), secp256k1Key(device));
        bytes32 digest = enrolmentDigest(e);
        SiteId site = registry.enrol(e, signWith(device, digest), signWith(home.owner, digest));
        assertEq(registry.ownerOf(SiteId.unwrap(site)), address(owner));
    }

    function test_Enrol_RevertWhen_OwnerDidNotSign() public {
        Vm.Wallet memory device = vm.createWallet("new device");
        ISiteRegistry.Enrolment memory e = enrolmentOf(home.owner.addr, secp256k1Key(device));
        bytes memory signature = signWith(device, enrolmentDigest(e));
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.InvalidOwnerSignature.selector, home.owner.addr));
        registry.enrol(e, signature, signature);
    }

    function test_Enrol_RevertWhen_DeviceDidNotSign() public {
        ISiteRegistry.Enrolment memory e =
            enrolmentOf(home.owner.addr, secp256k1Key(vm.createWallet("new device")));
        bytes memory signature = signWith(home.owner, enrolmentDigest(e));
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.InvalidDeviceSignature.selector, SiteId.wrap(0), e.key)
        );
        registry.enrol(e, signature, signature);
    }

    function test_Enrol_RevertWhen_OwnerIsZero() public {
        Vm.Wallet memory device = vm.createWallet("new device");
        ISiteRegistry.Enrolment memory e = enrolmentOf(address(0), secp256k1Key(device));
        bytes memory signature = signWith(device, enrolmentDigest(e));
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.InvalidOwnerSignature.selector, address(0)));
        registry.enrol(e, signature, new bytes(65));
    }

    function test_Enrol_RevertWhen_KeyIsAlreadyASites() public {
        ISiteRegistry.Enrolment memory e = enrolmentOf(home.owner.addr, secp256k1Key(home.device));
        bytes32 digest = enrolmentDigest(e);
        bytes memory deviceSignature = signWith(home.device, digest);
        bytes memory ownerSignature = signWith(home.owner, digest);
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.DeviceKeyInUse.selector, e.key, home.id));
        registry.enrol(e, deviceSignature, ownerSignature);
    }

    function test_Enrol_RevertWhen_KeyCannotSign() public {
        uint256 p256X = uint256(p256Key(7).x);
        uint256 p256Y = uint256(p256Key(7).y);
        _expectInvalidKey(DeviceKey(KeyKind.SECP256K1, 0, 0));
        _expectInvalidKey(DeviceKey(KeyKind.SECP256K1, bytes32(uint256(1) << 160 | 1), 0));
        _expectInvalidKey(DeviceKey(KeyKind.SECP256K1, bytes32(uint256(1)), bytes32(uint256(1))));
        _expectInvalidKey(DeviceKey(KeyKind.P256, 0, 0));
        _expectInvalidKey(DeviceKey(KeyKind.P256, bytes32(p256X), bytes32(p256Y ^ 1)));
        _expectInvalidKey(DeviceKey(KeyKind.P256, bytes32(p256X), bytes32(0)));
    }

    function _expectInvalidKey(DeviceKey memory key) private {
        ISiteRegistry.Enrolment memory e = enrolmentOf(home.owner.addr, key);
        bytes memory signature = signWith(home.owner, enrolmentDigest(e));
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.InvalidDeviceKey.selector, key));
        registry.enrol(e, signature, signature);
    }

    // --- accreditation ---

    function test_Accredit_KeepsTheCapacitiesBeforeAndWhen() public {
        vm.warp(START + 5000);
        Capacities memory larger = homeCapacities();
        larger.generationW = 20_000;
        vm.expectEmit(address(registry));
        emit ISiteRegistry.CapacitiesAccredited(home.id, accreditor.addr, larger);
        accreditHome(home, larger);
        (Capacities memory current, Capacities memory before, uint40 since, uint40 due) =
            registry.boundsOf(home.id);
        assertEq(keccak256(abi.encode(current)), keccak256(abi.encode(larger)));
        assertEq(keccak256(abi.encode(before)), keccak256(abi.encode(homeCapacities())));
        assertEq(since, START + 5000);
        assertEq(due, 0);
        assertEq(registry.siteNonce(home.id), 2);
    }

    function test_Accredit_AnApprovedAccountMaySubmit() public {
        address manager = makeAddr("manager");
        vm.prank(home.owner.addr);
        registry.setApprovalForAll(manager, true);
        ISiteRegistry.Accreditation memory a = accreditationOf(home.id, homeCapacities());
        bytes memory signature = signWith(accreditor, accreditationDigest(a));
        vm.prank(manager);
        registry.accredit(a, signature);
        assertEq(registry.siteNonce(home.id), 2);
    }

    function test_Accredit_AccreditorMayBeAContract() public {
        OwnerAccount body = new OwnerAccount(accreditor.addr);
        ISiteRegistry.Accreditation memory a = accreditationOf(home.id, homeCapacities());
        a.accreditor = address(body);
        bytes memory signature = signWith(accreditor, accreditationDigest(a));
        vm.prank(home.owner.addr);
        registry.accredit(a, signature);
        assertEq(registry.siteOf(home.id).accreditor, address(body));
    }

    function test_Accredit_RevertWhen_CallerIsNotTheOwner() public {
        ISiteRegistry.Accreditation memory a = accreditationOf(home.id, homeCapacities());
        bytes memory signature = signWith(accreditor, accreditationDigest(a));
        vm.prank(accreditor.addr);
        vm.expectRevert(
            abi.encodeWithSelector(
                ISiteRegistry.NotSiteOwner.selector, home.id, accreditor.addr, home.owner.addr
            )
        );
        registry.accredit(a, signature);
    }

    function test_Accredit_RevertWhen_CapacitiesAreNotWhatWasSigned() public {
        ISiteRegistry.Accreditation memory a = accreditationOf(home.id, homeCapacities());
        bytes memory signature = signWith(accreditor, accreditationDigest(a));
        a.capacities.storageWh += 1;
        vm.prank(home.owner.addr);
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.InvalidAccreditorSignature.selector, accreditor.addr)
        );
        registry.accredit(a, signature);
    }

    function test_Accredit_RevertWhen_SiteIsUnknown() public {
        ISiteRegistry.Accreditation memory a = accreditationOf(home.id, homeCapacities());
        a.site = SiteId.wrap(9);
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.UnknownSite.selector, a.site));
        registry.accredit(a, "");
    }

    function test_LowerCapacities_ByTheAccreditorAlone() public {
        Capacities memory audited = homeCapacities();
        audited.storageWh = 4000;
        vm.warp(START + 7000);
        vm.expectEmit(address(registry));
        emit ISiteRegistry.CapacitiesAccredited(home.id, accreditor.addr, audited);
        vm.prank(accreditor.addr);
        registry.lowerCapacities(home.id, audited);
        (Capacities memory current, Capacities memory before, uint40 since,) = registry.boundsOf(home.id);
        assertEq(keccak256(abi.encode(current)), keccak256(abi.encode(audited)));
        assertEq(keccak256(abi.encode(before)), keccak256(abi.encode(homeCapacities())));
        assertEq(since, START + 7000);
    }

    function test_LowerCapacities_RevertWhen_AnyLaneRises() public {
        Capacities memory current = homeCapacities();
        for (uint256 i; i < 5; ++i) {
            Capacities memory proposed;
            if (i == 0) proposed.generationW = current.generationW + 1;
            if (i == 1) proposed.storageW = current.storageW + 1;
            if (i == 2) proposed.exportW = current.exportW + 1;
            if (i == 3) proposed.importW = current.importW + 1;
            if (i == 4) proposed.storageWh = current.storageWh + 1;
            vm.prank(accreditor.addr);
            vm.expectRevert(
                abi.encodeWithSelector(ISiteRegistry.CapacityRaised.selector, home.id, current, proposed)
            );
            registry.lowerCapacities(home.id, proposed);
        }
    }

    function test_LowerCapacities_RevertWhen_CallerIsNotTheAccreditor() public {
        vm.prank(home.owner.addr);
        vm.expectRevert(
            abi.encodeWithSelector(
                ISiteRegistry.NotAccreditor.selector, home.id, home.owner.addr, accreditor.addr
            )
        );
        registry.lowerCapacities(home.id, homeCapacities());
    }

    function test_LowerCapacities_RevertWhen_AnotherAccreditorHasFollowed() public {
        Vm.Wallet memory former = accreditor;
        accreditor = vm.createWallet("another accreditor");
        accreditHome(home, homeCapacities());
        vm.prank(former.addr);
        vm.expectRevert(
            abi.encodeWithSelector(
                ISiteRegistry.NotAccreditor.selector, home.id, former.addr, accreditor.addr
            )
        );
        registry.lowerCapacities(home.id, homeCapacities());
    }

    function test_LowerCapacities_RevertWhen_SiteIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.UnknownSite.selector, SiteId.wrap(9)));
        registry.lowerCapacities(SiteId.wrap(9), homeCapacities());
    }

    // --- views ---

    function test_IsDeviceSignature_OfTheEpochAskedFor() public {
        Vm.Wallet memory second = vm.createWallet("second device");
        rotateHome(home.id, home.owner, second, START + PERIOD);
        bytes32 digest = keccak256("a reading");
        assertTrue(registry.isDeviceSignature(home.id, 1, digest, signWith(home.device, digest)));
        assertTrue(registry.isDeviceSignature(home.id, 2, digest, signWith(second, digest)));
        assertFalse(registry.isDeviceSignature(home.id, 1, digest, signWith(second, digest)));
        assertFalse(registry.isDeviceSignature(home.id, 2, digest, signWith(home.device, digest)));
    }

    function test_Views_RevertWhen_SiteOrEpochIsUnknown() public {
        SiteId unknown = SiteId.wrap(9);
        bytes memory noSite = abi.encodeWithSelector(ISiteRegistry.UnknownSite.selector, unknown);
        vm.expectRevert(noSite);
        registry.siteOf(unknown);
        vm.expectRevert(noSite);
        registry.boundsOf(unknown);
        vm.expectRevert(noSite);
        registry.siteNonce(unknown);
        vm.expectRevert(noSite);
        registry.epochOf(unknown, 1);
        vm.expectRevert(noSite);
        registry.isDeviceSignature(unknown, 1, 0, "");
        vm.expectRevert(noSite);
        registry.tokenURI(9);
        vm.expectRevert(ERC721.TokenDoesNotExist.selector);
        registry.ownerOf(9);
        for (uint16 epoch; epoch <= 2; epoch += 2) {
            bytes memory noEpoch = abi.encodeWithSelector(ISiteRegistry.UnknownEpoch.selector, home.id, epoch);
            vm.expectRevert(noEpoch);
            registry.epochOf(home.id, epoch);
            vm.expectRevert(noEpoch);
            registry.isDeviceSignature(home.id, epoch, 0, "");
        }
    }

    function test_TokenURI_RevertWhen_TheIdOnlyLooksLikeASites() public {
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.UnknownSite.selector, SiteId.wrap(0)));
        registry.tokenURI((1 << 64) + 1);
    }

    function test_TokenURI_IsJsonThatAZoneCannotBreak() public {
        Vm.Wallet memory device = vm.createWallet("odd device");
        ISiteRegistry.Enrolment memory e = enrolmentOf(home.owner.addr, secp256k1Key(device));
        e.zone = Zone.wrap('","value":"x');
        bytes32 digest = enrolmentDigest(e);
        SiteId odd = registry.enrol(e, signWith(device, digest), signWith(home.owner, digest));
        string memory uri = registry.tokenURI(SiteId.unwrap(odd));
        assertTrue(LibString.startsWith(uri, "data:application/json;base64,"));
        string memory json = string(Base64.decode(LibString.slice(uri, 29)));
        assertEq(vm.parseJsonString(json, ".name"), "Site 2");
        assertEq(vm.parseJsonString(json, ".attributes[0].value"), '","value":"x');
        assertEq(vm.parseJsonUint(json, ".attributes[1].value"), PV | BATTERY);
        assertEq(registry.name(), "Wattle Sites");
        assertEq(registry.symbol(), "SITE");
    }
}
