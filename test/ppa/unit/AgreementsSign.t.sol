// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {IAgreements} from "../../../contracts/ppa/interfaces/IAgreements.sol";
import {ITermsCheck} from "../../../contracts/ppa/interfaces/ITermsCheck.sol";
import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
import {AgreementFixture} from "../../fixtures/AgreementFixture.sol";
import {AgreementReference} from "../../fixtures/AgreementReference.sol";
import {OwnerAccount} from "../../fixtures/OwnerAccount.sol";
import {ERC721} from "solady/tokens/ERC721.sol";

/// @notice How an agreement comes into being.
contract AgreementsSignTest is AgreementFixture {
    function _refused(Agreement memory a, bytes memory error) private {
        (bytes memory ofSeller, bytes memory ofBuyer) = (by(seller, a), by(buyer, a));
        vm.expectRevert(error);
        ppa.sign(a, URI, ofSeller, ofBuyer);
    }

    function test_Digest_IsTheStandards() public {
        Agreement memory a = agreement();
        assertEq(ppa.digest(a), digestOf(a));
        assertEq(ppa.hashTerms(a.terms), AgreementReference.hashTerms(a.terms));
    }

    function test_Sign_BindsBothAndSaysAll() public {
        Agreement memory a = agreement();
        uint256 id = uint256(digestOf(a));
        vm.expectEmit(address(ppa));
        emit ERC721.Transfer(address(0), seller.addr, id);
        vm.expectEmit(address(ppa));
        emit IAgreementTypes.AgreementSigned(id, seller.addr, buyer.addr, a, URI);
        assertEq(open(a), id);
        assertEq(ppa.ownerOf(id), seller.addr, "the seller is owed");
        assertEq(ppa.digestOf(id), bytes32(id));
        IAgreementTypes.Status memory status = ppa.statusOf(id);
        assertEq(status.buyer, buyer.addr);
        assertEq(status.signedAt, vm.getBlockTimestamp());
        assertEq(uint8(ppa.nonceWord(seller.addr, 0)), 1 << a.nonce);
        assertEq(uint8(ppa.nonceWord(buyer.addr, 0)), 1 << a.nonce);
    }

    function test_Sign_OfPlantsThatOperateIsActive() public {
        Agreement memory a = agreement();
        IAgreementTypes.Status memory status = ppa.statusOf(open(a));
        assertEq(uint8(status.state), uint8(IAgreementTypes.State.ACTIVE));
        assertEq(status.operatesFrom, a.terms.life.start);
    }

    function test_Sign_OfPlantsToBeBuiltWaits() public {
        IAgreementTypes.Status memory status = ppa.statusOf(open(planned()));
        assertEq(uint8(status.state), uint8(IAgreementTypes.State.SIGNED));
        assertEq(status.operatesFrom, 0);
    }

    function test_Sign_ByContracts() public {
        Agreement memory a = agreement();
        a.terms.parties.seller = address(new OwnerAccount(seller.addr));
        a.terms.parties.buyer = address(new OwnerAccount(buyer.addr));
        uint256 id = open(a);
        assertEq(ppa.ownerOf(id), a.terms.parties.seller);
        Agreement memory b = agreement();
        b.terms.parties = a.terms.parties;
        bytes memory ofBuyer = by(buyer, b);
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementTypes.NotSignedBy.selector, b.terms.parties.seller, digestOf(b))
        );
        ppa.sign(b, URI, ofBuyer, ofBuyer);
    }

    function test_Sign_WhoCallsNeedsNoSignature() public {
        Agreement memory a = agreement();
        bytes memory other = by(buyer, a);
        vm.prank(seller.addr);
        ppa.sign(a, URI, "", other);
        a = agreement();
        other = by(seller, a);
        vm.prank(buyer.addr);
        ppa.sign(a, URI, other, "");
        assertEq(ppa.balanceOf(seller.addr), 2);
    }

    function test_Sign_NoncesInAnyOrderAndWord() public {
        uint256[5] memory nonces = [uint256(255), 3, 224, 223, 1 << 200];
        for (uint256 i; i < nonces.length; ++i) {
            Agreement memory a = agreement();
            a.nonce = nonces[i];
            open(a);
            assertEq((ppa.nonceWord(seller.addr, a.nonce >> 8) >> (a.nonce & 255)) & 1, 1, "used");
            a.terms.volume.minimum -= 1;
            _refused(a, abi.encodeWithSelector(IAgreementTypes.NonceSpent.selector, seller.addr, nonces[i]));
        }
        assertEq(ppa.nonceWord(buyer.addr, 0), (1 << 255) | (1 << 224) | (1 << 223) | (1 << 3));
        assertEq(ppa.balanceOf(seller.addr), 5, "the balance beside them is untouched");
    }

    function test_Sign_RevertWhen_ASignatureIsNotTheParties() public {
        Agreement memory a = agreement();
        bytes memory ofSeller = by(seller, a);
        bytes memory ofBuyer = by(buyer, a);
        bytes32 digest = digestOf(a);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.NotSignedBy.selector, seller.addr, digest));
        ppa.sign(a, URI, ofBuyer, ofBuyer);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.NotSignedBy.selector, buyer.addr, digest));
        ppa.sign(a, URI, ofSeller, ofSeller);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.NotSignedBy.selector, buyer.addr, digest));
        ppa.sign(a, URI, ofSeller, "");
    }

    function test_Sign_RevertWhen_Expired() public {
        Agreement memory a = agreement();
        a.deadline = uint40(vm.getBlockTimestamp()) - 1;
        _refused(
            a,
            abi.encodeWithSelector(
                IAgreementTypes.SignatureExpired.selector, a.deadline, vm.getBlockTimestamp()
            )
        );
        a.deadline += 1;
        open(a);
    }

    function test_Sign_RevertWhen_TheUriIsNotTheSigned() public {
        Agreement memory a = agreement();
        a.uri = keccak256("another");
        _refused(
            a,
            abi.encodeWithSelector(
                IAgreementTypes.WrongUri.selector, keccak256(bytes(URI)), keccak256("another")
            )
        );
    }

    function test_Sign_RevertWhen_ItAmendsSomething() public {
        Agreement memory a = agreement();
        a.previous = bytes32(uint256(1));
        _refused(a, abi.encodeWithSelector(IAgreementTypes.WrongPredecessor.selector, a.previous, 0));
    }

    function test_Sign_RevertWhen_WithoutProseOrTemplate() public {
        Agreement memory a = agreement();
        a.prose = 0;
        _refused(a, abi.encodeWithSelector(ITermsCheck.ClauseMissing.selector, bytes32("prose")));
        a.prose = keccak256("prose");
        a.template = 0;
        _refused(a, abi.encodeWithSelector(ITermsCheck.ClauseMissing.selector, bytes32("template")));
    }

    function test_Sign_RevertWhen_TermsContradict() public {
        Agreement memory a = agreement();
        a.terms.price.floor = a.terms.price.cap + 1;
        _refused(
            a,
            abi.encodeWithSelector(
                ITermsCheck.LowerAboveUpper.selector,
                bytes32("price.floor"),
                int256(a.terms.price.floor),
                int256(a.terms.price.cap)
            )
        );
    }

    function test_Sign_RevertWhen_ItsTimeIsOver() public {
        Agreement memory a = agreement();
        uint40 end = a.terms.life.end;
        vm.warp(end);
        a.deadline = end;
        _refused(a, abi.encodeWithSelector(IAgreementTypes.EndHasPassed.selector, end, end));
    }

    /// @dev Words with bits beyond their type would give one document two digests.
    function test_Sign_RevertWhen_AWordIsNotOfItsType() public {
        Agreement memory a = agreement();
        bytes memory data =
            abi.encodeWithSelector(IAgreements.sign.selector, a, URI, by(seller, a), by(buyer, a));
        // Selector, four offsets, the agreement's seven words, then the terms: `settlement.provisional` is word 52.
        uint256 at = 4 + 32 * (4 + 7 + 52);
        assertEq(uint8(data[at + 31]), 0);
        data[at + 31] = 0x02;
        (bool ok,) = address(ppa).call(data);
        assertFalse(ok);
        data[at + 31] = 0x01;
        (ok,) = address(ppa).call(data);
        assertFalse(ok, "another document");
        data[at + 31] = 0x00;
        (ok,) = address(ppa).call(data);
        assertTrue(ok);
    }

    function test_Cancel_TakesNoncesBack() public {
        vm.expectEmit(address(ppa));
        emit IAgreementTypes.NoncesCancelled(buyer.addr, 0, type(uint256).max);
        vm.prank(buyer.addr);
        ppa.cancel(0, type(uint256).max);
        vm.prank(buyer.addr);
        ppa.cancel(3, 5);
        assertEq(ppa.nonceWord(buyer.addr, 0), type(uint256).max);
        assertEq(ppa.nonceWord(buyer.addr, 3), 5);
        Agreement memory a = agreement();
        _refused(a, abi.encodeWithSelector(IAgreementTypes.NonceSpent.selector, buyer.addr, a.nonce));
        a.nonce = 3 * 256 + 2;
        _refused(a, abi.encodeWithSelector(IAgreementTypes.NonceSpent.selector, buyer.addr, a.nonce));
        a.nonce = 3 * 256 + 1;
        open(a);
    }

    function test_Receivable_IsAnERC721WithNotice() public {
        uint256 id = open(agreement());
        assertEq(ppa.name(), "Wattle Receivables");
        assertEq(ppa.symbol(), "WATTLE-PPA");
        assertGt(bytes(ppa.tokenURI(id)).length, 0);
        address purchaser = makeAddr("purchaser");
        vm.expectEmit(address(ppa));
        emit IAgreementTypes.ReceivableAssigned(id, buyer.addr, seller.addr, purchaser);
        vm.prank(seller.addr);
        ppa.transferFrom(seller.addr, purchaser, id);
        assertEq(ppa.ownerOf(id), purchaser);
    }

    function test_Views_RevertWhen_Unknown() public {
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.UnknownAgreement.selector, 7));
        ppa.digestOf(7);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.UnknownAgreement.selector, 7));
        ppa.tokenURI(7);
        assertEq(uint8(ppa.statusOf(7).state), uint8(IAgreementTypes.State.NONE));
        assertEq(address(ppa.entitlements()), address(entitlements));
    }
}
