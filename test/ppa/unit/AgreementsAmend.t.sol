// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {ITermsCheck} from "../../../contracts/ppa/interfaces/ITermsCheck.sol";
import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
import {AgreementFixture} from "../../fixtures/AgreementFixture.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice How one document takes another's place, and another buyer a buyer's.
contract AgreementsAmendTest is AgreementFixture {
    Vm.Wallet private _purchaser;

    function setUp() public override {
        super.setUp();
        _purchaser = vm.createWallet("purchaser");
    }

    function _refused(uint256 id, Agreement memory current, Agreement memory next, bytes memory error)
        private
    {
        IAgreementTypes.Signatures memory signatures = signaturesOf(next);
        vm.expectRevert(error);
        ppa.amend(id, current, next, URI, signatures);
    }

    function _unsigned(Vm.Wallet memory wallet, Agreement memory next) private view returns (bytes memory) {
        return abi.encodeWithSelector(IAgreementTypes.NotSignedBy.selector, wallet.addr, digestOf(next));
    }

    function test_Amend_TheNewDocumentIsInForceFromTheNextDay() public {
        Agreement memory first = agreement();
        uint256 id = open(first);
        Agreement memory second = following(id, first);
        second.terms.price.discount = 1;
        uint40 from = uint40(vm.getBlockTimestamp() / 1 days * 1 days + 1 days);
        vm.expectEmit(address(ppa));
        emit IAgreementTypes.AgreementAmended(id, digestOf(second), from, second, URI);
        assertEq(amend(id, first, second), digestOf(second));
        assertEq(ppa.digestOf(id), digestOf(second));
        Agreement memory third = following(id, second);
        third.terms.price.discount = 2;
        toNextDay(0);
        third.deadline += 1 days;
        amend(id, second, third);
        IAgreementTypes.Amendment[] memory amendments = ppa.amendmentsOf(id);
        assertEq(amendments.length, 2);
        assertEq(amendments[0].digest, digestOf(second));
        assertEq(amendments[0].from, from);
        assertEq(amendments[1].digest, digestOf(third));
        assertEq(amendments[1].from, from + 1 days);
        assertEq(ppa.ownerOf(id), seller.addr, "one agreement, one receivable");
        assertEq(ppa.balanceOf(seller.addr), 1);
    }

    function test_Amend_RevertWhen_ItDoesNotFollow() public {
        Agreement memory first = agreement();
        uint256 id = open(first);
        Agreement memory next = following(id, first);
        next.previous = keccak256("another");
        _refused(
            id,
            first,
            next,
            abi.encodeWithSelector(IAgreementTypes.WrongPredecessor.selector, next.previous, id)
        );
        next = following(id, first);
        Agreement memory false_ = copyOf(first);
        false_.terms.price.discount = 1;
        _refused(
            id,
            false_,
            next,
            abi.encodeWithSelector(IAgreementTypes.NotInForce.selector, id, digestOf(false_), bytes32(id))
        );
        _refused(7, first, next, abi.encodeWithSelector(IAgreementTypes.UnknownAgreement.selector, 7));
    }

    function test_Amend_RevertWhen_APartyDidNotSign() public {
        Agreement memory first = agreement();
        uint256 id = open(first);
        Agreement memory next = following(id, first);
        IAgreementTypes.Signatures memory s = signaturesOf(next);
        s.seller = s.buyer;
        bytes memory error = _unsigned(seller, next);
        vm.expectRevert(error);
        ppa.amend(id, first, next, URI, s);
        s = signaturesOf(next);
        s.buyer = "";
        error = _unsigned(buyer, next);
        vm.expectRevert(error);
        ppa.amend(id, first, next, URI, s);
        vm.prank(buyer.addr);
        ppa.amend(id, first, next, URI, s);
    }

    function test_Amend_RevertWhen_ThePurchaserOfTheReceivableDidNotSign() public {
        Agreement memory first = agreement();
        uint256 id = open(first);
        vm.prank(seller.addr);
        ppa.transferFrom(seller.addr, _purchaser.addr, id);
        Agreement memory next = following(id, first);
        next.terms.price.discount = 1;
        _refused(id, first, next, _unsigned(_purchaser, next));
        IAgreementTypes.Signatures memory s = signaturesOf(next);
        s.owner = by(_purchaser, next);
        ppa.amend(id, first, next, URI, s);
        assertEq(ppa.nonceWord(_purchaser.addr, 0), 1 << next.nonce);
    }

    function test_Amend_RevertWhen_SellerOrCurrencyChanges() public {
        Agreement memory first = agreement();
        uint256 id = open(first);
        Agreement memory next = following(id, first);
        next.terms.parties.seller = newBuyer.addr;
        _refused(
            id,
            first,
            next,
            abi.encodeWithSelector(
                IAgreementTypes.PartyChanged.selector, bytes32("parties.seller"), newBuyer.addr, seller.addr
            )
        );
        next = following(id, first);
        next.terms.parties.currency = address(oracle);
        _refused(
            id,
            first,
            next,
            abi.encodeWithSelector(
                IAgreementTypes.PartyChanged.selector,
                bytes32("parties.currency"),
                address(oracle),
                address(currency)
            )
        );
    }

    function test_Amend_RevertWhen_ItsTermsContradictOrItsTimeIsOver() public {
        Agreement memory first = agreement();
        uint256 id = open(first);
        Agreement memory next = following(id, first);
        next.terms.volume.minimum = 0;
        _refused(
            id,
            first,
            next,
            abi.encodeWithSelector(ITermsCheck.ClauseMissing.selector, bytes32("volume.minimum"))
        );
        next = following(id, first);
        next.terms.life.end = next.terms.life.start + 900;
        vm.warp(next.terms.life.end);
        _refused(
            id,
            first,
            next,
            abi.encodeWithSelector(
                IAgreementTypes.EndHasPassed.selector, next.terms.life.end, next.terms.life.end
            )
        );
    }

    function test_Amend_RevertWhen_ItHasEnded() public {
        Agreement memory first = agreement();
        uint256 id = open(first);
        Agreement memory next = following(id, first);
        vm.warp(first.terms.life.end);
        life.expire(id, first);
        _refused(
            id,
            first,
            next,
            abi.encodeWithSelector(IAgreementTypes.WrongState.selector, id, IAgreementTypes.State.EXPIRED)
        );
    }

    function test_Amend_PartiesMayAgreeThatPlantsOperate() public {
        Agreement memory first = planned();
        uint256 id = open(first);
        Agreement memory next = following(id, first);
        delete next.terms.operation;
        next.terms.price.testPrice = 0;
        vm.warp(first.terms.life.start + 10 days + 1);
        next.deadline += 11 days;
        amend(id, first, next);
        IAgreementTypes.Status memory status = ppa.statusOf(id);
        assertEq(uint8(status.state), uint8(IAgreementTypes.State.ACTIVE));
        assertEq(status.operatesFrom, first.terms.life.start + 10 days + 900);
    }

    // ——— novation ———

    function _novation(uint256 id, Agreement memory first) private returns (Agreement memory next) {
        next = following(id, first);
        next.terms.parties.buyer = newBuyer.addr;
    }

    /// @dev What is still to be built does not operate because something else was agreed.
    function test_Amend_APlannedPlantStaysPlanned() public {
        Agreement memory first = planned();
        uint256 id = open(first);
        Agreement memory second = following(id, first);
        second.terms.settlement.dueDays++;
        vm.recordLogs();
        amend(id, first, second);
        assertEq(uint8(stateOf(id)), uint8(IAgreementTypes.State.SIGNED));
        assertEq(ppa.statusOf(id).operatesFrom, 0);
        assertEq(vm.getRecordedLogs().length, 1, "no buyer is told to have changed");
    }

    /// @dev Who signs as a party has signed as the receivable's owner too: a nonce is good for one signature.
    function test_Amend_ThePartyThatBoughtTheReceivableSignsOnce() public {
        Agreement memory first = agreement();
        uint256 id = open(first);
        vm.prank(seller.addr);
        ppa.transferFrom(seller.addr, buyer.addr, id);
        // The buyer leaves, and keeps the receivable; then it comes back.
        Agreement memory second = following(id, first);
        second.terms.parties.buyer = newBuyer.addr;
        amend(id, first, second);
        Agreement memory third = following(id, second);
        third.terms.parties.buyer = buyer.addr;
        IAgreementTypes.Signatures memory s = signaturesOf(third);
        (s.buyer, s.newBuyer) = (s.newBuyer, s.buyer);
        ppa.amend(id, second, third, URI, s);
        assertEq(ppa.statusOf(id).buyer, buyer.addr);
    }

    function test_Novate_AnotherBuyerTakesOver() public {
        Agreement memory first = agreement();
        uint256 id = open(first);
        Agreement memory next = _novation(id, first);
        vm.expectEmit(address(ppa));
        emit IAgreementTypes.AgreementNovated(id, buyer.addr, newBuyer.addr);
        amend(id, first, next);
        assertEq(ppa.statusOf(id).buyer, newBuyer.addr);
        // From now on it is the new one who signs.
        Agreement memory third = following(id, next);
        IAgreementTypes.Signatures memory s;
        (s.seller, s.buyer) = (by(seller, third), by(buyer, third));
        bytes memory error = _unsigned(newBuyer, third);
        vm.expectRevert(error);
        ppa.amend(id, next, third, URI, s);
        s.buyer = by(newBuyer, third);
        ppa.amend(id, next, third, URI, s);
    }

    function test_Novate_RevertWhen_OneOfTheThreeDidNotSign() public {
        Agreement memory first = agreement();
        uint256 id = open(first);
        Agreement memory next = _novation(id, first);
        IAgreementTypes.Signatures memory s = signaturesOf(next);
        s.newBuyer = s.buyer;
        bytes memory error = _unsigned(newBuyer, next);
        vm.expectRevert(error);
        ppa.amend(id, first, next, URI, s);
        s = signaturesOf(next);
        s.buyer = s.newBuyer;
        error = _unsigned(buyer, next);
        vm.expectRevert(error);
        ppa.amend(id, first, next, URI, s);
        s = signaturesOf(next);
        s.seller = "";
        error = _unsigned(seller, next);
        vm.expectRevert(error);
        ppa.amend(id, first, next, URI, s);
    }
}
