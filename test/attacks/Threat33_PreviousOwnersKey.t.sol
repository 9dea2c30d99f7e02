// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {ISiteRegistry} from "../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {PERIOD, SiteId} from "../../contracts/oracle/types/Site.sol";
import {SiteFixture} from "../fixtures/SiteFixture.sol";

/// @notice Threat 33, the registry's part: a device key that a previous owner holds must not sign for the buyer's time, neither to
/// harvest nor to equivocate and frame the buyer.
contract Threat33_PreviousOwnersKey is SiteFixture {
    Home private home;
    Vm.Wallet private buyer;

    function setUp() public override {
        super.setUp();
        home = createHome("seller");
        buyer = vm.createWallet("buyer");
        vm.warp(START + 10 * PERIOD + 1);
    }

    function test_Threat33_TheOldKeyEndsAtTheTransferHoweverLateTheRotation() public {
        _transfer(home.owner.addr, buyer.addr);
        assertEq(registry.siteOf(home.id).rotationDue, START + 11 * PERIOD);
        vm.warp(START + 50 * PERIOD + 1);
        rotateHome(home.id, buyer, vm.createWallet("buyer's device"), START + 50 * PERIOD);
        assertEq(registry.epochOf(home.id, 1).until, START + 10 * PERIOD, "not the 40 periods in between");
        assertEq(registry.epochOf(home.id, 2).from, START + 50 * PERIOD);
        assertEq(registry.siteOf(home.id).rotationDue, 0);
    }

    function test_Threat33_ASecondTransferDoesNotPostponeTheEnd() public {
        _transfer(home.owner.addr, makeAddr("accomplice"));
        vm.warp(START + 20 * PERIOD);
        _transfer(makeAddr("accomplice"), buyer.addr);
        assertEq(registry.siteOf(home.id).rotationDue, START + 11 * PERIOD);
    }

    function test_Threat33_TheSellersKeyCannotBeRotatedToItself() public {
        _transfer(home.owner.addr, buyer.addr);
        _expectKeyInUse(home.device);
    }

    function test_Threat33_AnEarlierKeyOfTheSellersCannotComeBack() public {
        rotateHome(home.id, home.owner, vm.createWallet("second device"), START + 10 * PERIOD);
        _transfer(home.owner.addr, buyer.addr);
        _expectKeyInUse(home.device);
    }

    function test_Threat33_AnEpochThatWasToEndAfterTheTransferEndsAtIt() public {
        rotateHome(home.id, home.owner, vm.createWallet("second device"), START + 11 * PERIOD);
        assertEq(registry.epochOf(home.id, 1).until, START + 11 * PERIOD);
        _transfer(home.owner.addr, buyer.addr);
        assertEq(registry.epochOf(home.id, 1).until, START + 10 * PERIOD);
        vm.warp(START + 11 * PERIOD);
        rotateHome(home.id, buyer, vm.createWallet("buyer's device"), START + 11 * PERIOD);
        ISiteRegistry.Epoch memory second = registry.epochOf(home.id, 2);
        assertLt(second.until, second.from, "an epoch without a period end of its own");
    }

    function test_Threat33_TheSellerCannotRotateAfterTheTransfer() public {
        Vm.Wallet memory device = vm.createWallet("seller's next device");
        ISiteRegistry.Rotation memory r = rotationOf(home.id, secp256k1Key(device), START + 10 * PERIOD);
        bytes memory byDevice = signWith(device, rotationDigest(r));
        bytes memory bySeller = signWith(home.owner, rotationDigest(r));
        _transfer(home.owner.addr, buyer.addr);
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.InvalidOwnerSignature.selector, buyer.addr));
        registry.rotate(r, byDevice, bySeller);
    }

    function test_Threat33_EveryWayOfTransferMakesTheRotationDue() public {
        uint256 snapshot = vm.snapshotState();
        vm.prank(home.owner.addr);
        registry.safeTransferFrom(home.owner.addr, buyer.addr, SiteId.unwrap(home.id));
        assertEq(registry.siteOf(home.id).rotationDue, START + 11 * PERIOD);
        vm.revertToState(snapshot);
        vm.prank(home.owner.addr);
        registry.approve(buyer.addr, SiteId.unwrap(home.id));
        vm.prank(buyer.addr);
        registry.transferFrom(home.owner.addr, buyer.addr, SiteId.unwrap(home.id));
        assertEq(registry.siteOf(home.id).rotationDue, START + 11 * PERIOD);
    }

    function _expectKeyInUse(Vm.Wallet memory device) private {
        ISiteRegistry.Rotation memory r = rotationOf(home.id, secp256k1Key(device), START + 10 * PERIOD);
        bytes memory byDevice = signWith(device, rotationDigest(r));
        bytes memory byBuyer = signWith(buyer, rotationDigest(r));
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.DeviceKeyInUse.selector, r.key, home.id));
        registry.rotate(r, byDevice, byBuyer);
    }

    function _transfer(address from, address to) private {
        vm.prank(from);
        registry.transferFrom(from, to, SiteId.unwrap(home.id));
    }
}
