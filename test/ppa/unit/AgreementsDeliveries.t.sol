// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEntitlements} from "../../../contracts/oracle/interfaces/IEntitlements.sol";
import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
import {AgreementFixture} from "../../fixtures/AgreementFixture.sol";

/// @notice Which entitlements an agreement is delivered by, and that none outlives it.
contract AgreementsDeliveriesTest is AgreementFixture {
    function _unfit(uint256 entitlement, uint256 id, bytes32 reason) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAgreementTypes.EntitlementUnfit.selector, entitlement, id, reason);
    }

    function _endOf(uint256 entitlement) private view returns (uint40) {
        return entitlements.entitlementOf(entitlement).end;
    }

    function _next() private view returns (uint40) {
        return uint40((vm.getBlockTimestamp() + 899) / 900 * 900);
    }

    /// @dev An agreement whose end does not move.
    function _short() private returns (Agreement memory a) {
        a = agreement();
        a.terms.life.extends = false;
    }

    function test_Bind_ServesTheAgreement() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        uint256 entitlement = grant(4000, 0);
        vm.expectEmit(address(ppa));
        emit IAgreementTypes.EntitlementBound(id, entitlement, plant.id, Register.DIRECT_EXPORT);
        life.bind(id, a, entitlement);
        assertEq(ppa.servedBy(entitlement), id);
        assertEq(ppa.entitlementOf(id, plant.id, Register.DIRECT_EXPORT), entitlement);
        assertEq(_endOf(entitlement), 0, "suspensions extend the agreement");
    }

    function test_Bind_EndsWithAnAgreementWhoseEndStands() public {
        Agreement memory a = _short();
        uint256 id = open(a);
        uint256 entitlement = grant(4000, 0);
        vm.expectEmit(address(ppa));
        emit IAgreementTypes.EntitlementReleased(entitlement, a.terms.life.end);
        life.bind(id, a, entitlement);
        assertEq(_endOf(entitlement), a.terms.life.end);
    }

    function test_Bind_RevertWhen_NotHeldHere() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        uint40 start = lastPeriod() + 900;
        vm.prank(plant.owner.addr);
        uint256 entitlement = entitlements.grant(plant.id, Register.DIRECT_EXPORT, buyer.addr, 4000, start, 0);
        vm.expectRevert(_unfit(entitlement, id, "holder"));
        life.bind(id, a, entitlement);
    }

    function test_Bind_RevertWhen_OfAnotherRegisterOrShare() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        uint256 entitlement = grant(3999, 0);
        vm.expectRevert(_unfit(entitlement, id, "plant"));
        life.bind(id, a, entitlement);
        uint40 start = lastPeriod() + 900;
        vm.prank(plant.owner.addr);
        entitlement = entitlements.grant(plant.id, Register.SELF_USE, address(ppa), 4000, start, 0);
        vm.expectRevert(_unfit(entitlement, id, "plant"));
        life.bind(id, a, entitlement);
    }

    /// @dev The same register and share, of a site that nobody listed, by its own owner.
    function test_Bind_RevertWhen_OfAnotherSite() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        Crew memory of_ = crew;
        plant = joinNew(of_, "another");
        uint256 entitlement = grant(4000, 0);
        vm.expectRevert(_unfit(entitlement, id, "plant"));
        vm.prank(plant.owner.addr);
        life.bind(id, a, entitlement);
    }

    function test_Bind_RevertWhen_ItBeginsLater() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        vm.warp(a.terms.life.start);
        uint256 entitlement = grant(4000, 0);
        vm.expectRevert(_unfit(entitlement, id, "start"));
        life.bind(id, a, entitlement);
        vm.warp(a.terms.life.start + 900);
        life.bind(id, a, entitlement);
    }

    function test_Bind_RevertWhen_ItEndsBefore() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        uint256 entitlement = grant(4000, a.terms.life.end - 900);
        vm.expectRevert(_unfit(entitlement, id, "end"));
        life.bind(id, a, entitlement);
        entitlement = grant(4000, a.terms.life.end);
        life.bind(id, a, entitlement);
    }

    function test_Bind_RevertWhen_TheAgreementsTimeIsOver() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        uint256 entitlement = grant(4000, 0);
        vm.warp(a.terms.life.end);
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementTypes.EndHasPassed.selector, a.terms.life.end, a.terms.life.end)
        );
        life.bind(id, a, entitlement);
    }

    function test_Bind_RevertWhen_ItServesAlready() public {
        Agreement memory a = agreement();
        Agreement memory b = agreement();
        (uint256 id, uint256 other) = (open(a), open(b));
        uint256 entitlement = grant(4000, 0);
        life.bind(id, a, entitlement);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.EntitlementInUse.selector, entitlement, id));
        life.bind(other, b, entitlement);
    }

    function test_Bind_RevertWhen_ThePlantIsServed() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        uint256 first = grant(4000, 0);
        uint256 second = grant(4000, 0);
        life.bind(id, a, first);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.PlantIsServed.selector, id, first));
        life.bind(id, a, second);
    }

    /// @dev While the old one lasts its energy would be claimed twice.
    function test_Bind_RevertWhen_TheLastOneHasNotEnded() public {
        Agreement memory a = _short();
        uint256 id = open(a);
        uint256 first = grant(4000, 0);
        life.bind(id, a, first);
        Agreement memory next = following(id, a);
        next.terms.plants[0].share = 3000;
        amend(id, a, next);
        vm.warp(vm.getBlockTimestamp() + 10 days);
        uint256 early = grant(3000, 0);
        vm.warp(vm.getBlockTimestamp() + 1 days);
        life.release(id, next, first);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.PlantIsServed.selector, id, first));
        life.bind(id, next, early);
    }

    function test_Release_AfterTheEndOnly() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        uint256 entitlement = grant(4000, 0);
        life.bind(id, a, entitlement);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.PlantIsServed.selector, id, entitlement));
        life.release(id, a, entitlement);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.EntitlementInUse.selector, 99, 0));
        life.release(id, a, 99);
    }

    function test_Release_OfAPlantThatIsNoLongerListed() public {
        Agreement memory a = _short();
        uint256 id = open(a);
        uint256 entitlement = grant(4000, 0);
        life.bind(id, a, entitlement);
        Agreement memory next = following(id, a);
        next.terms.plants[0].share = 3000;
        amend(id, a, next);
        vm.warp(vm.getBlockTimestamp() + 50 days + 1);
        life.release(id, next, entitlement);
        assertEq(_endOf(entitlement), _next());
        // The new share has its own, from when the old one ends.
        uint256 second = grant(3000, 0);
        vm.warp(vm.getBlockTimestamp() + 900);
        life.bind(id, next, second);
        assertEq(ppa.entitlementOf(id, plant.id, Register.DIRECT_EXPORT), second);
        assertEq(ppa.servedBy(entitlement), id, "its last days are still claimed for this agreement");
    }

    function test_End_EndsWhatServes() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        uint256 entitlement = grant(4000, 0);
        life.bind(id, a, entitlement);
        vm.warp(vm.getBlockTimestamp() + 30 days + 1);
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest("Termination", c);
        life.terminateByConsent(a, c, signWith(seller, digest), signWith(buyer, digest));
        assertEq(_endOf(entitlement), _next());
        // What is ended already stays so.
        life.release(id, a, entitlement);
        assertEq(_endOf(entitlement), _next());
    }

    function test_End_OfOneThatHasNotBegun() public {
        Agreement memory a = agreement();
        a.terms.life.start += 10 days;
        uint256 id = open(a);
        uint40 start = a.terms.life.start;
        vm.prank(plant.owner.addr);
        uint256 entitlement =
            entitlements.grant(plant.id, Register.DIRECT_EXPORT, address(ppa), 4000, start, 0);
        life.bind(id, a, entitlement);
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest("Termination", c);
        life.terminateByConsent(a, c, signWith(seller, digest), signWith(buyer, digest));
        assertEq(_endOf(entitlement), start, "it never counts");
    }

    function test_Withdraw_WhatServesNothing() public {
        uint256 entitlement = grant(4000, 0);
        vm.warp(vm.getBlockTimestamp() + 1 days);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAgreementTypes.NotSiteOwner.selector, plant.id, address(this), plant.owner.addr
            )
        );
        life.withdraw(entitlement);
        vm.prank(plant.owner.addr);
        life.withdraw(entitlement);
        assertEq(_endOf(entitlement), _next());
    }

    function test_Withdraw_RevertWhen_ItServes() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        uint256 entitlement = grant(4000, 0);
        life.bind(id, a, entitlement);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.EntitlementInUse.selector, entitlement, id));
        vm.prank(plant.owner.addr);
        life.withdraw(entitlement);
    }
}
