// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
import {AgreementFixture} from "../../fixtures/AgreementFixture.sol";

/// @notice Force majeure and ends. See AgreementsLife.tree.
contract AgreementsLifeTest is AgreementFixture {
    bytes32 private constant NOTICE = keccak256("notice");

    function _next() private view returns (uint40) {
        return uint40((vm.getBlockTimestamp() + 899) / 900 * 900);
    }

    function _wrong(uint256 id, IAgreementTypes.State state) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAgreementTypes.WrongState.selector, id, state);
    }

    function _notAParty(uint256 id) private view returns (bytes memory) {
        return abi.encodeWithSelector(IAgreementTypes.NotAParty.selector, id, address(this));
    }

    function _early(uint256 id, uint256 at) private view returns (bytes memory) {
        return abi.encodeWithSelector(IAgreementTypes.TooEarly.selector, id, at, vm.getBlockTimestamp());
    }

    function _suspend(uint256 id, Agreement memory a) private {
        vm.prank(seller.addr);
        life.suspend(id, a, NOTICE);
    }

    function _terminateByBoth(uint256 id, Agreement memory a) private {
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest("Termination", c);
        life.terminateByConsent(a, c, signWith(seller, digest), signWith(buyer, digest));
    }

    function _assertEnded(uint256 id, IAgreementTypes.Ending why, uint40 at) private view {
        bool expired = why == IAgreementTypes.Ending.TERM;
        assertEq(
            uint8(stateOf(id)),
            uint8(expired ? IAgreementTypes.State.EXPIRED : IAgreementTypes.State.TERMINATED)
        );
        IAgreementTypes.End memory end = ppa.endOf(id);
        assertEq(uint8(end.why), uint8(why));
        assertEq(end.at, at);
    }

    // ——— SIGNED ———

    function test_Signed_TerminateAfterTheLongstop() public {
        Agreement memory a = planned();
        uint256 id = open(a);
        vm.warp(a.terms.operation.longstop);
        vm.expectRevert(_early(id, a.terms.operation.longstop));
        vm.prank(buyer.addr);
        life.terminate(id, a);
        vm.warp(a.terms.operation.longstop + 1);
        vm.expectRevert(_notAParty(id));
        life.terminate(id, a);
        vm.expectEmit(address(ppa));
        emit IAgreementTypes.AgreementEnded(
            id, IAgreementTypes.Ending.LONGSTOP, _next(), 90 * 25e6, bytes32(0)
        );
        vm.prank(buyer.addr);
        life.terminate(id, a);
        _assertEnded(id, IAgreementTypes.Ending.LONGSTOP, _next());
        assertEq(ppa.damagesOf(id).delay, 90 * 25e6);
        assertEq(ppa.ownerOf(id), seller.addr, "the receivable stays");
    }

    function test_Signed_BothTerminateAndNothingIsOwed() public {
        Agreement memory a = planned();
        uint256 id = open(a);
        vm.warp(a.terms.operation.target + 10 days);
        _terminateByBoth(id, a);
        _assertEnded(id, IAgreementTypes.Ending.CONSENT, _next());
        assertEq(ppa.damagesOf(id).delay, 0);
    }

    function test_Signed_ExpiresWithItsTerm() public {
        Agreement memory a = planned();
        uint256 id = open(a);
        vm.warp(a.terms.life.end);
        life.expire(id, a);
        _assertEnded(id, IAgreementTypes.Ending.TERM, a.terms.life.end);
        assertEq(ppa.damagesOf(id).delay, 90 * 25e6);
    }

    function test_Signed_RevertWhen_Suspended() public {
        Agreement memory a = planned();
        uint256 id = open(a);
        bytes memory error = _wrong(id, IAgreementTypes.State.SIGNED);
        vm.startPrank(seller.addr);
        vm.expectRevert(error);
        life.suspend(id, a, NOTICE);
        vm.expectRevert(error);
        life.contest(id, a, NOTICE);
        vm.expectRevert(error);
        life.resume(id, a);
    }

    // ——— ACTIVE ———

    function test_Active_SuspendFromTheNextPeriod() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        vm.warp(vm.getBlockTimestamp() + 1);
        vm.expectEmit(address(ppa));
        emit IAgreementTypes.AgreementSuspended(id, seller.addr, _next(), NOTICE);
        _suspend(id, a);
        assertEq(uint8(stateOf(id)), uint8(IAgreementTypes.State.SUSPENDED));
        IAgreementTypes.Suspension memory s = ppa.suspensionsOf(id)[0];
        assertEq(s.from, _next());
        assertEq(s.until, 0);
        assertTrue(s.bySeller);
        assertFalse(s.contested);
    }

    function test_Active_RevertWhen_SuspendedWithoutAClauseOrByNoParty() public {
        Agreement memory a = agreement();
        (a.terms.life.forceMajeure, a.terms.life.extends) = (0, false);
        uint256 id = open(a);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.NoForceMajeureClause.selector, id));
        vm.prank(seller.addr);
        life.suspend(id, a, NOTICE);
        a = agreement();
        id = open(a);
        vm.expectRevert(_notAParty(id));
        life.suspend(id, a, NOTICE);
        vm.warp(a.terms.life.end);
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementTypes.EndHasPassed.selector, a.terms.life.end, a.terms.life.end)
        );
        vm.prank(seller.addr);
        life.suspend(id, a, NOTICE);
    }

    function test_Active_RevertWhen_OnePartyTerminates() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        vm.expectRevert(_wrong(id, IAgreementTypes.State.ACTIVE));
        vm.prank(buyer.addr);
        life.terminate(id, a);
    }

    function test_Active_BothTerminate() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        vm.warp(vm.getBlockTimestamp() + 100 days + 1);
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest("Termination", c);
        assertEq(ppa.terminationDigest(c), digest);
        (bytes memory ofSeller, bytes memory ofBuyer) = (signWith(seller, digest), signWith(buyer, digest));
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.NotSignedBy.selector, seller.addr, digest));
        life.terminateByConsent(a, c, ofBuyer, ofBuyer);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.NotSignedBy.selector, buyer.addr, digest));
        life.terminateByConsent(a, c, ofSeller, ofSeller);
        vm.expectEmit(address(ppa));
        emit IAgreementTypes.AgreementEnded(id, IAgreementTypes.Ending.CONSENT, _next(), 0, c.document);
        vm.prank(buyer.addr);
        life.terminateByConsent(a, c, ofSeller, "");
        _assertEnded(id, IAgreementTypes.Ending.CONSENT, _next());
    }

    function test_Active_ExpiresAtItsEndHoweverLate() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        uint40 end = a.terms.life.end;
        vm.warp(end - 1);
        vm.expectRevert(_early(id, end));
        life.expire(id, a);
        vm.warp(end + 30 days);
        life.expire(id, a);
        _assertEnded(id, IAgreementTypes.Ending.TERM, end);
    }

    // ——— SUSPENDED ———

    function test_Suspended_ItsDeclarerResumesAndTheEndIsLater() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        _suspend(id, a);
        vm.warp(vm.getBlockTimestamp() + 20 days + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementTypes.NotTheDeclarer.selector, id, buyer.addr, seller.addr)
        );
        vm.prank(buyer.addr);
        life.resume(id, a);
        vm.expectEmit(address(ppa));
        emit IAgreementTypes.AgreementResumed(id, _next(), bytes32(0));
        vm.prank(seller.addr);
        life.resume(id, a);
        assertEq(uint8(stateOf(id)), uint8(IAgreementTypes.State.ACTIVE));
        // Another one, of the buyer: seconds add up.
        vm.prank(buyer.addr);
        life.suspend(id, a, NOTICE);
        vm.warp(vm.getBlockTimestamp() + 10 days);
        vm.prank(buyer.addr);
        life.resume(id, a);
        IAgreementTypes.Suspension[] memory all = ppa.suspensionsOf(id);
        assertEq(all[1].before, 20 days + 900);
        assertFalse(all[1].bySeller);
        uint40 end = a.terms.life.end + 30 days + 900;
        assertEq(all[1].before + all[1].until - all[1].from, 30 days + 900);
        vm.warp(end - 1);
        vm.expectRevert(_early(id, end));
        life.expire(id, a);
        vm.warp(end);
        life.expire(id, a);
        _assertEnded(id, IAgreementTypes.Ending.TERM, end);
    }

    function test_Suspended_BothResume() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        _suspend(id, a);
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest("Resumption", c);
        assertEq(ppa.resumptionDigest(c), digest);
        bytes memory ofSeller = signWith(seller, digest);
        bytes memory ofBuyer = signWith(buyer, consentDigest("Termination", c));
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.NotSignedBy.selector, buyer.addr, digest));
        life.resumeByConsent(a, c, ofSeller, ofBuyer);
        ofBuyer = signWith(buyer, digest);
        life.resumeByConsent(a, c, ofSeller, ofBuyer);
        assertEq(uint8(stateOf(id)), uint8(IAgreementTypes.State.ACTIVE));
    }

    function test_Suspended_TheOtherPartyContestsOnce() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        _suspend(id, a);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.NotTheOtherParty.selector, id, seller.addr));
        vm.prank(seller.addr);
        life.contest(id, a, NOTICE);
        vm.expectRevert(_notAParty(id));
        life.contest(id, a, NOTICE);
        vm.startPrank(buyer.addr);
        vm.expectEmit(address(ppa));
        emit IAgreementTypes.SuspensionContested(id, buyer.addr, NOTICE);
        life.contest(id, a, NOTICE);
        assertTrue(ppa.suspensionsOf(id)[0].contested);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.AlreadyContested.selector, id));
        life.contest(id, a, NOTICE);
    }

    function test_Suspended_EitherTerminatesAfterLongEnough() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        _suspend(id, a);
        uint256 allowedAt = vm.getBlockTimestamp() + 180 days;
        vm.warp(allowedAt);
        vm.expectRevert(_early(id, allowedAt));
        vm.prank(seller.addr);
        life.terminate(id, a);
        vm.warp(allowedAt + 1);
        uint256 snapshot = vm.snapshotState();
        vm.prank(seller.addr);
        life.terminate(id, a);
        _assertEnded(id, IAgreementTypes.Ending.FORCE_MAJEURE, _next());
        assertEq(ppa.suspensionsOf(id)[0].until, _next());
        vm.revertToState(snapshot);
        vm.prank(buyer.addr);
        life.terminate(id, a);
        _assertEnded(id, IAgreementTypes.Ending.FORCE_MAJEURE, _next());
    }

    /// @dev Nobody gets out of a losing agreement by declaring what is not.
    function test_Suspended_RevertWhen_TheDeclarerLeavesForWhatIsContested() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        vm.prank(buyer.addr);
        life.suspend(id, a, NOTICE);
        vm.prank(seller.addr);
        life.contest(id, a, NOTICE);
        vm.warp(vm.getBlockTimestamp() + 400 days);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.SuspensionInDispute.selector, id, buyer.addr));
        vm.prank(buyer.addr);
        life.terminate(id, a);
        vm.prank(seller.addr);
        life.terminate(id, a);
        _assertEnded(id, IAgreementTypes.Ending.FORCE_MAJEURE, _next());
    }

    function test_Suspended_BothTerminate() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        _suspend(id, a);
        _terminateByBoth(id, a);
        _assertEnded(id, IAgreementTypes.Ending.CONSENT, _next());
    }

    function test_Suspended_ExpiresOnlyWhereItDoesNotExtend() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        Agreement memory b = agreement();
        b.terms.life.extends = false;
        uint256 other = open(b);
        uint40 end = a.terms.life.end;
        vm.warp(end - 10 days);
        _suspend(id, a);
        _suspend(other, b);
        vm.warp(end + 50 days);
        vm.expectRevert(_early(id, end + 60 days));
        life.expire(id, a);
        life.expire(other, b);
        _assertEnded(other, IAgreementTypes.Ending.TERM, end);
    }

    // ——— ends ———

    function test_Ended_NothingCanBeCalled() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        _terminateByBoth(id, a);
        bytes memory error = _wrong(id, IAgreementTypes.State.TERMINATED);
        vm.warp(a.terms.life.end);
        IAgreementTypes.Consent memory c = consentOf(id);
        vm.startPrank(seller.addr);
        vm.expectRevert(error);
        life.suspend(id, a, NOTICE);
        vm.expectRevert(error);
        life.contest(id, a, NOTICE);
        vm.expectRevert(error);
        life.resume(id, a);
        vm.expectRevert(error);
        life.resumeByConsent(a, c, "", "");
        vm.expectRevert(error);
        life.terminate(id, a);
        vm.expectRevert(error);
        life.terminateByConsent(a, c, "", "");
        vm.expectRevert(error);
        life.expire(id, a);
        vm.expectRevert(error);
        life.bind(id, a, 1);
        vm.expectRevert(error);
        life.activate(id, a, new IAgreementTypes.Production[](0));
    }
}
