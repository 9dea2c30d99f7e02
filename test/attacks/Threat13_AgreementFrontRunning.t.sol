// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Register} from "../../contracts/oracle/types/Registers.sol";
import {IAgreementTypes} from "../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {Agreement} from "../../contracts/ppa/types/Terms.sol";
import {AgreementFixture} from "../fixtures/AgreementFixture.sol";

/// @notice Threat 13: somebody is first with what another is about to send.
contract Threat13_AgreementFrontRunningTest is AgreementFixture {
    address private _stranger = makeAddr("stranger");

    function test_Threat13_AnAgreementSubmittedByAStranger() public {
        Agreement memory a = agreement();
        (bytes memory ofSeller, bytes memory ofBuyer) = (by(seller, a), by(buyer, a));
        vm.prank(_stranger);
        uint256 id = ppa.sign(a, URI, ofSeller, ofBuyer);
        // The party's own call, perhaps one of several in a bundle, goes through and changes nothing.
        vm.prank(seller.addr);
        assertEq(ppa.sign(a, URI, "", ofBuyer), id);
        assertEq(ppa.ownerOf(id), seller.addr);
        assertEq(ppa.balanceOf(seller.addr), 1);
    }

    function test_Threat13_AnAmendmentSubmittedByAStranger() public {
        Agreement memory first = agreement();
        uint256 id = open(first);
        Agreement memory second = following(id, first);
        second.terms.price.discount = 1;
        IAgreementTypes.Signatures memory s = signaturesOf(second);
        vm.prank(_stranger);
        ppa.amend(id, first, second, URI, s);
        assertEq(ppa.amend(id, first, second, URI, s), digestOf(second));
        assertEq(ppa.amendmentsOf(id).length, 1);
    }

    /// @dev Anybody can sign an agreement with himself that lists anybody's plant, and could take what its owner has just granted for another.
    function test_Threat13_AnEntitlementBoundToAStrangersAgreement() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        Agreement memory theirs = agreement();
        theirs.terms.parties.seller = newBuyer.addr;
        theirs.terms.parties.buyer = buyer.addr;
        uint256 other = ppa.sign(theirs, URI, by(newBuyer, theirs), by(buyer, theirs));
        uint256 entitlement = grant(4000, 0);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAgreementTypes.NotSiteOwner.selector, plant.id, newBuyer.addr, plant.owner.addr
            )
        );
        vm.prank(newBuyer.addr);
        life.bind(other, theirs, entitlement);
        vm.prank(_stranger);
        life.bind(id, a, entitlement);
        assertEq(ppa.servedBy(entitlement), id);
    }

    /// @dev Of a home in somebody else's portfolio its owner decides.
    function test_Threat13_AnEntitlementBoundByItsSitesOwner() public {
        Agreement memory theirs = agreement();
        theirs.terms.parties.seller = newBuyer.addr;
        uint256 other = ppa.sign(theirs, URI, by(newBuyer, theirs), by(buyer, theirs));
        uint256 entitlement = grant(4000, 0);
        vm.prank(plant.owner.addr);
        life.bind(other, theirs, entitlement);
        assertEq(ppa.entitlementOf(other, plant.id, Register.DIRECT_EXPORT), entitlement);
    }

    function test_Threat13_AGrantWithdrawnByAStranger() public {
        uint256 entitlement = grant(4000, 0);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAgreementTypes.NotSiteOwner.selector, plant.id, _stranger, plant.owner.addr
            )
        );
        vm.prank(_stranger);
        life.withdraw(entitlement);
    }
}
