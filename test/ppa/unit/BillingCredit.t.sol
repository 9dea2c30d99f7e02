// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementCredit} from "../../../contracts/ppa/interfaces/IAgreementCredit.sol";
import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {IBillingTypes} from "../../../contracts/ppa/interfaces/IBillingTypes.sol";
import {Agreement, TerminationType} from "../../../contracts/ppa/types/Terms.sol";
import {BillingFixture} from "../../fixtures/BillingFixture.sol";

/// @notice Collateral of fixed amounts, default, and what is owed at the end. The buyer posts 25,000 within five days of a call, the seller 10,000.
contract BillingCreditTest is BillingFixture {
    uint256 private constant ALL = type(uint256).max;
    uint256 private constant OF_BUYER = 25_000e6;
    uint256 private constant OF_SELLER = 10_000e6;

    function terms() internal override returns (Agreement memory a) {
        a = withoutYears(agreement());
        a.terms.credit.ofSeller = uint128(OF_SELLER);
    }

    function _call(address party) private returns (uint256 amount, uint256 dueAt) {
        return (credit.callCollateral(id, document(), party), vm.getBlockTimestamp() + 5 days);
    }

    function _release(address party, uint256 amount) private returns (uint256) {
        Agreement memory a = document();
        vm.prank(party);
        return credit.releaseCollateral(id, a, amount, party);
    }

    function _releaseRefused(address party, uint256 amount, bytes memory error) private {
        Agreement memory a = document();
        vm.prank(party);
        vm.expectRevert(error);
        credit.releaseCollateral(id, a, amount, party);
    }

    function _terminate(address party) private {
        Agreement memory a = document();
        vm.prank(party);
        life.terminateForDefault(id, a);
    }

    function _terminateRefused(address party, bytes memory error) private {
        Agreement memory a = document();
        vm.prank(party);
        vm.expectRevert(error);
        life.terminateForDefault(id, a);
    }

    // ——— posting and calls ———

    function test_Post_MeetsACall() public {
        (uint256 amount, uint256 dueAt) = _call(buyer.addr);
        assertEq(amount, OF_BUYER);
        assertEq(credit.securityOf(id, buyer.addr).dueAt, dueAt);
        assertEq(credit.securityOf(id, buyer.addr).target, OF_BUYER);
        postAs(buyer.addr, OF_BUYER - 1);
        assertEq(credit.securityOf(id, buyer.addr).dueAt, dueAt, "not yet");
        vm.expectEmit(address(ppa));
        emit IAgreementCredit.CollateralPosted(id, buyer.addr, buyer.addr, 1);
        postAs(buyer.addr, 1);
        assertEq(credit.securityOf(id, buyer.addr).dueAt, 0);
        assertEq(posted(buyer.addr), OF_BUYER);
    }

    function test_Call_IsRaisedOnceAndForWhatIsMissing() public {
        postAs(seller.addr, OF_SELLER - 500e6);
        Agreement memory a = document();
        uint256 dueAt = vm.getBlockTimestamp() + 5 days;
        vm.expectEmit(address(ppa));
        emit IAgreementCredit.CollateralCalled(id, seller.addr, 500e6, OF_SELLER, dueAt);
        credit.callCollateral(id, a, seller.addr);
        vm.expectRevert(abi.encodeWithSelector(IAgreementCredit.CallIsOpen.selector, id, seller.addr, dueAt));
        credit.callCollateral(id, a, seller.addr);
    }

    function test_Call_RevertWhen_LessThanTheLeastTransferIsMissing() public {
        postAs(buyer.addr, OF_BUYER - 500e6 + 1);
        Agreement memory a = document();
        vm.expectRevert(
            abi.encodeWithSelector(
                IAgreementCredit.NothingToCall.selector, id, buyer.addr, OF_BUYER - 500e6 + 1, OF_BUYER
            )
        );
        credit.callCollateral(id, a, buyer.addr);
        vm.expectRevert(abi.encodeWithSelector(IAgreementCredit.NothingToCall.selector, id, purchaser, 0, 0));
        credit.callCollateral(id, a, purchaser);
    }

    function test_Activate_RevertWhen_TheSellersCollateralIsMissing() public {
        Agreement memory a = planned();
        a.terms.credit.ofSeller = uint128(OF_SELLER);
        keep(a);
        id = open(a);
        postAs(seller.addr, OF_SELLER - 1);
        IAgreementTypes.Production[] memory none = new IAgreementTypes.Production[](0);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAgreementTypes.CollateralShort.selector, id, seller.addr, OF_SELLER - 1, OF_SELLER
            )
        );
        life.activate(id, a, none);
        postAs(seller.addr, 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAgreementTypes.ProductionNotProved.selector, plant.id, a.terms.plants[0].register, 0, 4
            )
        );
        life.activate(id, a, none);
    }

    // ——— taking ———

    function test_Enforce_AfterTheDaysOfGraceFromTheAccountFirst() public {
        postAs(buyer.addr, OF_BUYER);
        uint256 due = close(JULY, 1000e6);
        close(AUGUST, 500e6);
        vm.warp(due + 10 days - 1);
        assertEq(credit.enforce(id, buyer.addr), 0);
        payIn(buyer.addr, 200e6);
        vm.warp(due + 10 days);
        uint256 late = interest(buyer.addr, 0);
        vm.expectEmit(address(ppa));
        emit IAgreementCredit.CollateralTaken(id, buyer.addr, late + unpaid(buyer.addr, 0));
        uint256 taken = credit.enforce(id, buyer.addr);
        assertEq(claimOf(seller.addr), 200e6 + taken);
        assertEq(unpaid(buyer.addr, 0), 0);
        assertEq(unpaid(buyer.addr, 1), 500e6, "August has its days of grace");
        assertEq(posted(buyer.addr), OF_BUYER - taken);
        (uint256 amount,) = _call(buyer.addr);
        assertEq(amount, taken, "what was taken is called for again");
    }

    function test_Enforce_OfTheSellerForTheBuyer() public {
        postAs(seller.addr, OF_SELLER);
        uint256 due = close(JULY, -1000e6);
        vm.warp(due + 10 days);
        credit.enforce(id, seller.addr);
        assertGe(claimOf(buyer.addr), 1000e6);
    }

    // ——— release ———

    function test_Release_WhatTheTermsDoNotAskFor() public {
        postAs(buyer.addr, OF_BUYER + 300e6);
        _releaseRefused(
            buyer.addr,
            300e6 + 1,
            abi.encodeWithSelector(
                IAgreementCredit.CollateralHeld.selector, id, buyer.addr, OF_BUYER + 300e6, OF_BUYER
            )
        );
        uint256 before = currency.balanceOf(buyer.addr);
        assertEq(_release(buyer.addr, ALL), 300e6);
        assertEq(currency.balanceOf(buyer.addr), before + 300e6);
        _releaseRefused(
            buyer.addr,
            ALL,
            abi.encodeWithSelector(
                IAgreementCredit.CollateralHeld.selector, id, buyer.addr, OF_BUYER, OF_BUYER
            )
        );
    }

    function test_Release_KeepsWhatIsOwedAndNotYetBilled() public {
        postAs(buyer.addr, 2 * OF_BUYER);
        close(JULY, int256(OF_BUYER));
        settle(AUGUST, 3000e6);
        settle(AUGUST + 1, -9000e6);
        assertEq(
            _release(buyer.addr, ALL), OF_BUYER - 3000e6, "what the seller may owe is not set against it"
        );
    }

    function test_Release_AfterTheEndOnceAllIsBilled() public {
        postAs(buyer.addr, OF_BUYER);
        vm.warp(startOf(AUGUST) - 1 days);
        Agreement memory a = document();
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest("Termination", c);
        life.terminateByConsent(a, c, signWith(seller, digest), signWith(buyer, digest));
        uint256 clearedAt = startOf(AUGUST) + 20 days;
        vm.warp(clearedAt - 1);
        _releaseRefused(
            buyer.addr, ALL, abi.encodeWithSelector(IAgreementCredit.NotCleared.selector, id, clearedAt)
        );
        settle(JULY, 1000e6);
        vm.warp(clearedAt);
        assertEq(_release(buyer.addr, ALL), OF_BUYER - 1000e6);
        close(JULY, 0);
        vm.warp(clearedAt + 14 days);
        currency.mint(address(this), 1000e6);
        currency.approve(address(ppa), 1000e6);
        billing.pay(id, a, buyer.addr, 1000e6);
        assertEq(_release(buyer.addr, ALL), 1000e6);
    }

    function test_Release_OfAFormerBuyer() public {
        postAs(buyer.addr, OF_BUYER);
        Agreement memory a = document();
        Agreement memory next = following(id, a);
        next.terms.parties.buyer = newBuyer.addr;
        amend(id, a, next);
        keep(next);
        assertEq(_release(buyer.addr, ALL), OF_BUYER);
    }

    // ——— default ———

    function test_Default_WhatIsUnpaidAfterItsDaysOfGrace() public {
        uint256 due = close(JULY, 30_000e6);
        postAs(buyer.addr, OF_BUYER);
        payIn(buyer.addr, 5_000e6 - 1);
        vm.warp(due + 10 days);
        bytes memory not = abi.encodeWithSelector(IAgreementTypes.NotInDefault.selector, id, buyer.addr);
        _terminateRefused(seller.addr, not);
        assertFalse(life.isInDefault(id, buyer.addr));
        vm.warp(due + 10 days + 1);
        assertTrue(life.isInDefault(id, buyer.addr));
        assertFalse(life.isInDefault(id, seller.addr));
        Agreement memory a = document();
        vm.expectEmit(address(ppa));
        emit IAgreementTypes.AgreementEnded(
            id, IAgreementTypes.Ending.BUYER_DEFAULT, uint40(due + 10 days + 900), 0, 0
        );
        vm.prank(seller.addr);
        life.terminateForDefault(id, a);
        assertEq(uint8(stateOf(id)), uint8(IAgreementTypes.State.TERMINATED));
    }

    function test_Default_NotWhileAccountAndCollateralCanPay() public {
        uint256 due = close(JULY, 30_000e6);
        postAs(buyer.addr, OF_BUYER);
        payIn(buyer.addr, 5_000e6);
        vm.warp(due + 10 days + 1);
        _terminateRefused(
            seller.addr, abi.encodeWithSelector(IAgreementTypes.NotInDefault.selector, id, buyer.addr)
        );
    }

    function test_Default_ACallThatIsNotMet() public {
        (, uint256 dueAt) = _call(seller.addr);
        vm.warp(dueAt);
        _terminateRefused(
            buyer.addr, abi.encodeWithSelector(IAgreementTypes.NotInDefault.selector, id, seller.addr)
        );
        vm.warp(dueAt + 1);
        _terminate(buyer.addr);
        assertEq(uint8(ppa.endOf(id).why), uint8(IAgreementTypes.Ending.SELLER_DEFAULT));
    }

    function test_Default_IsOverOnceItIsMet() public {
        (, uint256 dueAt) = _call(seller.addr);
        vm.warp(dueAt + 1 days);
        postAs(seller.addr, OF_SELLER);
        _terminateRefused(
            buyer.addr, abi.encodeWithSelector(IAgreementTypes.NotInDefault.selector, id, seller.addr)
        );
    }

    function test_Default_RevertWhen_TheCallerIsInDefaultItself() public {
        _call(seller.addr);
        (, uint256 dueAt) = _call(buyer.addr);
        vm.warp(dueAt + 1);
        _terminateRefused(
            buyer.addr, abi.encodeWithSelector(IAgreementTypes.InDefault.selector, id, buyer.addr)
        );
        _terminateRefused(
            purchaser, abi.encodeWithSelector(IAgreementTypes.NotAParty.selector, id, purchaser)
        );
        postAs(buyer.addr, OF_BUYER);
        _terminate(buyer.addr);
    }

    function test_Default_OfTheBuyerBeforeOperationIsNoDelayOfTheSeller() public {
        Agreement memory a = planned();
        keep(a);
        id = open(a);
        vm.warp(a.terms.operation.target + 30 days);
        (, uint256 dueAt) = _call(buyer.addr);
        vm.warp(dueAt + 1);
        _terminate(seller.addr);
        assertEq(ppa.damagesOf(id).delay, 0);
    }

    // ——— close-out ———

    function _ended(bool byBuyer) private {
        (, uint256 dueAt) = _call(byBuyer ? seller.addr : buyer.addr);
        vm.warp(dueAt + 1);
        _terminate(byBuyer ? buyer.addr : seller.addr);
    }

    /// @dev 120,000 at the start, 10,000 at the end of ten years, linear between.
    function _scheduled() private view returns (uint256) {
        Agreement memory a = document();
        uint256 passed = ppa.endOf(id).at - a.terms.life.start;
        return (120_000e6 * (uint256(YEARS) - passed) + 10_000e6 * passed) / YEARS;
    }

    function test_CloseOut_TheBuyerOwesTheScheduledAmount() public {
        _ended(false);
        uint256 amount = _scheduled();
        assertLt(amount, 120_000e6);
        sell();
        assertEq(credit.closeOut(id, document()), int256(amount));
        assertEq(billing.invoiceOf(id, buyer.addr, 0).graceDays, 0);
        postAs(buyer.addr, OF_BUYER);
        vm.warp(vm.getBlockTimestamp() + 14 days);
        credit.enforce(id, buyer.addr);
        assertEq(claimOf(purchaser), OF_BUYER, "set against collateral");
        assertEq(unpaid(buyer.addr, 0), amount - OF_BUYER, "then an ordinary debt");
        Agreement memory a = document();
        vm.expectRevert(abi.encodeWithSelector(IAgreementCredit.AlreadyClosedOut.selector, id));
        credit.closeOut(id, a);
    }

    function test_CloseOut_TheSellersNeverFollowsTheReceivable() public {
        sell();
        _ended(true);
        assertEq(credit.closeOut(id, document()), -int256(_scheduled()));
        assertEq(unpaid(seller.addr, 0), _scheduled());
        assertTrue(credit.standingOf(id).closedOut);
    }

    function test_CloseOut_CollateralIsHeldUntilThen() public {
        postAs(seller.addr, OF_SELLER);
        _ended(false);
        uint256 clearedAt = startOf(JULY) + 20 days;
        vm.warp(clearedAt);
        _releaseRefused(
            seller.addr, ALL, abi.encodeWithSelector(IAgreementCredit.NotCleared.selector, id, clearedAt)
        );
        credit.closeOut(id, document());
        assertEq(_release(seller.addr, ALL), OF_SELLER);
    }

    function test_CloseOut_RevertWhen_ItDidNotEndByDefaultOrNothingIsAgreed() public {
        Agreement memory a = document();
        vm.expectRevert(
            abi.encodeWithSelector(
                IAgreementCredit.NotEndedByDefault.selector, id, IAgreementTypes.Ending.NONE
            )
        );
        credit.closeOut(id, a);
        a = terms();
        a.terms.life.termination = TerminationType.ACCRUED;
        (a.terms.life.firstYear, a.terms.life.lastYear) = (0, 0);
        keep(a);
        id = open(a);
        _ended(false);
        vm.expectRevert(abi.encodeWithSelector(IAgreementCredit.NoTerminationPayment.selector, id));
        credit.closeOut(id, a);
    }

    // ——— damages ———

    /// @dev 25 a day from the target until the longstop 90 days later.
    function test_BillDamages_AreTheSellersOnce() public {
        Agreement memory a = planned();
        keep(a);
        id = open(a);
        vm.expectRevert(abi.encodeWithSelector(IAgreementCredit.NoDamages.selector, id));
        credit.billDamages(id, a);
        vm.warp(a.terms.operation.longstop + 1);
        vm.prank(seller.addr);
        life.terminate(id, a);
        sell();
        assertEq(credit.billDamages(id, a), 90 * 25e6);
        assertEq(unpaid(seller.addr, 0), 90 * 25e6);
        vm.expectRevert(abi.encodeWithSelector(IAgreementCredit.DamagesBilled.selector, id));
        credit.billDamages(id, a);
        vm.warp(vm.getBlockTimestamp() + 14 days);
        payIn(seller.addr, 90 * 25e6);
        assertEq(claimOf(buyer.addr), 90 * 25e6);
    }

    function test_BillDamages_UpToTheLifetimeCapWhereDelayCounts() public {
        for (uint256 i; i < 2; ++i) {
            vm.warp(START + 900);
            Agreement memory a = planned();
            a.terms.performance.yearlyCap = 500e6;
            a.terms.performance.lifetimeCap = 1000e6;
            a.terms.operation.delayCounts = i == 0;
            keep(a);
            id = open(a);
            vm.warp(a.terms.operation.longstop + 1);
            vm.prank(buyer.addr);
            life.terminate(id, a);
            assertEq(credit.billDamages(id, a), i == 0 ? 1000e6 : 2250e6);
        }
    }
}
