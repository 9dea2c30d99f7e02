// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PowerAgreements} from "../../contracts/ppa/PowerAgreements.sol";
import {IAgreementTypes} from "../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {Agreement} from "../../contracts/ppa/types/Terms.sol";
import {AgreementFixture} from "../fixtures/AgreementFixture.sol";

/// @notice Threat 5: a signature used again, elsewhere, later, or for something else.
contract Threat05_AgreementReplayTest is AgreementFixture {
    function _invalid(address party, bytes32 digest) private {
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.NotSignedBy.selector, party, digest));
    }

    function test_Threat05_AgreementOfAnotherChain() public {
        Agreement memory a = agreement();
        (bytes memory ofSeller, bytes memory ofBuyer) = (by(seller, a), by(buyer, a));
        vm.chainId(4242);
        bytes32 digest = ppa.digest(a);
        _invalid(seller.addr, digest);
        ppa.sign(a, URI, ofSeller, ofBuyer);
    }

    function test_Threat05_AgreementOfAnotherContract() public {
        Agreement memory a = agreement();
        (bytes memory ofSeller, bytes memory ofBuyer) = (by(seller, a), by(buyer, a));
        PowerAgreements other = new PowerAgreements(ppa.settlement());
        bytes32 digest = other.digest(a);
        _invalid(seller.addr, digest);
        other.sign(a, URI, ofSeller, ofBuyer);
    }

    function test_Threat05_TwoDraftsOfOneNonce() public {
        Agreement memory a = agreement();
        Agreement memory dearer = copyOf(a);
        dearer.terms.price.cap += 1;
        (bytes memory ofSeller, bytes memory ofBuyer) = (by(seller, dearer), by(buyer, dearer));
        open(a);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.NonceSpent.selector, seller.addr, a.nonce));
        ppa.sign(dearer, URI, ofSeller, ofBuyer);
    }

    function test_Threat05_AnOfferThatWasTakenBack() public {
        Agreement memory a = agreement();
        (bytes memory ofSeller, bytes memory ofBuyer) = (by(seller, a), by(buyer, a));
        vm.prank(seller.addr);
        ppa.cancel(0, 1 << a.nonce);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.NonceSpent.selector, seller.addr, a.nonce));
        ppa.sign(a, URI, ofSeller, ofBuyer);
    }

    function test_Threat05_AnOfferAfterItsDeadline() public {
        Agreement memory a = agreement();
        (bytes memory ofSeller, bytes memory ofBuyer) = (by(seller, a), by(buyer, a));
        vm.warp(a.deadline + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementTypes.SignatureExpired.selector, a.deadline, a.deadline + 1)
        );
        ppa.sign(a, URI, ofSeller, ofBuyer);
    }

    /// @dev Back to a document that was in force before, with the signatures of then.
    function test_Threat05_AnAmendmentUndone() public {
        Agreement memory first = agreement();
        uint256 id = open(first);
        Agreement memory second = following(id, first);
        second.terms.price.discount = 1;
        amend(id, first, second);
        Agreement memory third = following(id, second);
        third.terms.price.discount = 2;
        amend(id, second, third);
        IAgreementTypes.Signatures memory then = signaturesOf(second);
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementTypes.WrongPredecessor.selector, bytes32(id), digestOf(third))
        );
        ppa.amend(id, third, second, URI, then);
        // Nor does signing the first one again open a second agreement.
        assertEq(open(first), id);
        assertEq(ppa.balanceOf(seller.addr), 1);
        assertEq(ppa.digestOf(id), digestOf(third));
    }

    function test_Threat05_ADocumentThatIsNoLongerInForce() public {
        Agreement memory first = agreement();
        uint256 id = open(first);
        Agreement memory second = following(id, first);
        second.terms.life.end += 365 days;
        amend(id, first, second);
        vm.warp(first.terms.life.end);
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementTypes.NotInForce.selector, id, digestOf(first), digestOf(second))
        );
        life.expire(id, first);
    }

    function test_Threat05_AConsentFromBeforeTheAmendment() public {
        Agreement memory first = agreement();
        uint256 id = open(first);
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest("Termination", c);
        Agreement memory second = following(id, first);
        second.terms.price.discount = 1;
        amend(id, first, second);
        (bytes memory ofSeller, bytes memory ofBuyer) = (signWith(seller, digest), signWith(buyer, digest));
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementTypes.NotInForce.selector, id, bytes32(id), digestOf(second))
        );
        life.terminateByConsent(second, c, ofSeller, ofBuyer);
    }

    function test_Threat05_AConsentUsedTwice() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest("Resumption", c);
        (bytes memory ofSeller, bytes memory ofBuyer) = (signWith(seller, digest), signWith(buyer, digest));
        for (uint256 i; i < 2; ++i) {
            vm.prank(buyer.addr);
            life.suspend(id, a, keccak256("notice"));
            if (i == 1) {
                vm.expectRevert(
                    abi.encodeWithSelector(IAgreementTypes.NonceSpent.selector, seller.addr, c.nonce)
                );
            }
            life.resumeByConsent(a, c, ofSeller, ofBuyer);
        }
    }

    function test_Threat05_AConsentAfterItsDeadline() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest("Termination", c);
        vm.warp(c.deadline + 1);
        (bytes memory ofSeller, bytes memory ofBuyer) = (signWith(seller, digest), signWith(buyer, digest));
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementTypes.SignatureExpired.selector, c.deadline, c.deadline + 1)
        );
        life.terminateByConsent(a, c, ofSeller, ofBuyer);
    }
}
