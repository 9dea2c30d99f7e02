// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {ITermsCheck} from "../../../contracts/ppa/interfaces/ITermsCheck.sol";
import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
import {AgreementFixture} from "../../fixtures/AgreementFixture.sol";
import {OwnerAccount} from "../../fixtures/OwnerAccount.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Offers on the chain: what one party signed, for the other to take.
contract AgreementsProposeTest is AgreementFixture {
    address private _anyone = makeAddr("anyone");

    /// @dev By somebody who is neither.
    function _propose(Agreement memory a, bytes memory signature) private returns (uint256) {
        vm.prank(_anyone);
        return ppa.propose(a, URI, signature);
    }

    function _refused(Agreement memory a, bytes memory signature, bytes memory error) private {
        vm.expectRevert(error);
        _propose(a, signature);
    }

    /// @dev Knows nothing but the event.
    function _offered()
        private
        returns (address by_, Agreement memory a, string memory uri, bytes memory signature)
    {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        Vm.Log memory last = logs[logs.length - 1];
        assertEq(last.topics[0], IAgreementTypes.AgreementProposed.selector);
        (a, uri, signature) = abi.decode(last.data, (Agreement, string, bytes));
        assertEq(last.topics[1], digestOf(a));
        by_ = address(uint160(uint256(last.topics[2])));
    }

    function test_Propose_TheBuyerTakesTheSellersOfferFromTheChain() public {
        Agreement memory drafted = agreement();
        vm.recordLogs();
        uint256 id = _propose(drafted, by(seller, drafted));
        (address from, Agreement memory a, string memory uri, bytes memory signature) = _offered();
        assertEq(from, seller.addr);
        assertEq(uint256(stateOf(id)), uint256(IAgreementTypes.State.NONE), "nobody is bound");
        vm.prank(buyer.addr);
        assertEq(ppa.sign(a, uri, signature, ""), id);
        assertEq(uint256(stateOf(id)), uint256(IAgreementTypes.State.ACTIVE));
    }

    function test_Propose_TheSellerTakesTheBuyersOffer() public {
        Agreement memory drafted = agreement();
        vm.recordLogs();
        uint256 id = _propose(drafted, by(buyer, drafted));
        (address from, Agreement memory a, string memory uri, bytes memory signature) = _offered();
        assertEq(from, buyer.addr);
        vm.prank(seller.addr);
        assertEq(ppa.sign(a, uri, "", signature), id);
        assertEq(ppa.ownerOf(id), seller.addr);
    }

    function test_Propose_ByAContractAccount() public {
        Agreement memory a = agreement();
        a.terms.parties.buyer = address(new OwnerAccount(buyer.addr));
        vm.expectEmit(address(ppa));
        emit IAgreementTypes.AgreementProposed(
            uint256(digestOf(a)), a.terms.parties.buyer, seller.addr, a, URI, by(buyer, a)
        );
        _propose(a, by(buyer, a));
    }

    function test_Propose_ChangesNothing() public {
        Agreement memory a = agreement();
        uint256 word = ppa.nonceWord(seller.addr, a.nonce >> 8);
        vm.record();
        _propose(a, by(seller, a));
        (, bytes32[] memory writes) = vm.accesses(address(ppa));
        assertEq(writes.length, 0);
        assertEq(ppa.nonceWord(seller.addr, a.nonce >> 8), word);
    }

    // ——— what is no offer ———

    /// @dev Calling is not enough: the other party needs the signature.
    function test_Propose_RevertWhen_NoPartySigned() public {
        Agreement memory a = agreement();
        bytes memory error =
            abi.encodeWithSelector(IAgreementTypes.NotSignedBy.selector, buyer.addr, digestOf(a));
        _refused(a, by(newBuyer, a), error);
        _refused(a, "", error);
        vm.expectRevert(error);
        vm.prank(buyer.addr);
        ppa.propose(a, URI, "");
        // Of another document of the same party.
        bytes memory signature = by(seller, a);
        a.terms.settlement.dueDays++;
        _refused(
            a,
            signature,
            abi.encodeWithSelector(IAgreementTypes.NotSignedBy.selector, buyer.addr, digestOf(a))
        );
    }

    function test_Propose_RevertWhen_ItWasTakenBack() public {
        Agreement memory a = agreement();
        a.nonce = 300;
        _propose(a, by(seller, a));
        vm.prank(seller.addr);
        ppa.cancel(1, 1 << 44);
        bytes memory error = abi.encodeWithSelector(IAgreementTypes.NonceSpent.selector, seller.addr, a.nonce);
        _refused(a, by(seller, a), error);
        bytes memory signature = by(seller, a);
        vm.expectRevert(error);
        vm.prank(buyer.addr);
        ppa.sign(a, URI, signature, "");
    }

    function test_Propose_RevertWhen_ItIsSigned() public {
        Agreement memory a = agreement();
        open(a);
        _refused(
            a,
            by(seller, a),
            abi.encodeWithSelector(IAgreementTypes.NonceSpent.selector, seller.addr, a.nonce)
        );
    }

    function test_Propose_RevertWhen_ItsDeadlineIsPast() public {
        Agreement memory a = agreement();
        vm.warp(uint256(a.deadline) + 1);
        _refused(
            a,
            by(seller, a),
            abi.encodeWithSelector(
                IAgreementTypes.SignatureExpired.selector, a.deadline, uint256(a.deadline) + 1
            )
        );
    }

    function test_Propose_RevertWhen_ItAmends() public {
        Agreement memory a = agreement();
        a.previous = keccak256("another");
        _refused(
            a,
            by(seller, a),
            abi.encodeWithSelector(IAgreementTypes.WrongPredecessor.selector, a.previous, bytes32(0))
        );
    }

    function test_Propose_RevertWhen_KeptElsewhere() public {
        Agreement memory a = agreement();
        a.uri = keccak256("elsewhere");
        _refused(
            a,
            by(seller, a),
            abi.encodeWithSelector(IAgreementTypes.WrongUri.selector, keccak256(bytes(URI)), a.uri)
        );
    }

    function test_Propose_RevertWhen_ItsTermsContradictThemselves() public {
        Agreement memory a = agreement();
        a.terms.plants[0].share = 0;
        _refused(
            a,
            by(seller, a),
            abi.encodeWithSelector(
                ITermsCheck.ClauseOutOfRange.selector,
                bytes32("plants.share"),
                int256(0),
                int256(1),
                int256(10_000)
            )
        );
    }
}
