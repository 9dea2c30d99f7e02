// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {IBillingTypes} from "../../../contracts/ppa/interfaces/IBillingTypes.sol";
import {Arrears} from "../../../contracts/ppa/mathematics/Arrears.sol";
import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
import {BillingFixture} from "../../fixtures/BillingFixture.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice How invoices are paid, and to whom.
contract BillingPaymentsTest is BillingFixture {
    uint256 private constant ALL = type(uint256).max;

    // ——— payment ———

    function test_Pay_WaitsUntilItIsDueAndIsThenThePayees() public {
        uint256 due = close(JULY, 1000e6);
        Agreement memory a = document();
        vm.expectEmit(address(ppa));
        emit IBillingTypes.AccountPaid(id, buyer.addr, buyer.addr, 1200e6);
        vm.prank(buyer.addr);
        assertEq(billing.pay(id, a, buyer.addr, 1200e6), 1200e6);
        assertEq(billing.prepaidOf(id, buyer.addr), 1200e6);
        vm.warp(due - 1);
        assertEq(billing.discharge(id, buyer.addr), 0);
        vm.warp(due);
        vm.expectEmit(address(ppa));
        emit IBillingTypes.InvoicePaid(id, buyer.addr, 0, seller.addr, 1000e6, 0);
        assertEq(billing.discharge(id, buyer.addr), 1000e6);
        assertEq(billing.prepaidOf(id, buyer.addr), 200e6);
        assertEq(claimOf(seller.addr), 1000e6);
        assertEq(billing.discharge(id, buyer.addr), 0, "nothing twice");
        (uint256 count, uint256 open) = billing.invoicesOf(id, buyer.addr);
        assertEq(count, 1);
        assertEq(open, 1);
    }

    function test_Pay_ByAnybodyForTheDebtor() public {
        vm.warp(close(JULY, 1000e6));
        currency.mint(address(this), 400e6);
        currency.approve(address(ppa), 400e6);
        billing.pay(id, document(), buyer.addr, 400e6);
        assertEq(unpaid(buyer.addr, 0), 600e6, "what is due is paid at once, in part");
        assertEq(claimOf(seller.addr), 400e6);
    }

    function test_Pay_TheSellerPaysTheBuyer() public {
        vm.warp(close(JULY, -1000e6));
        payIn(seller.addr, 1000e6);
        assertEq(claimOf(buyer.addr), 1000e6);
        assertEq(unpaid(seller.addr, 0), 0);
    }

    function test_Pay_RevertWhen_TheDocumentIsNotInForce() public {
        Agreement memory a = document();
        a.terms.parties.currency = address(this);
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementTypes.NotInForce.selector, id, digestOf(a), bytes32(id))
        );
        billing.pay(id, a, buyer.addr, 1);
    }

    // ——— arrears ———

    function test_Arrears_InterestIsSimpleForWholeDays() public {
        uint256 due = close(JULY, 1000e6);
        vm.warp(due + 36 days - 1);
        // 1000 · 5 % · 35/360.
        assertEq(interest(buyer.addr, 0), uint256(1000e6) * 5 * 35 / 36_000);
        vm.warp(due + 36 days);
        assertEq(interest(buyer.addr, 0), 5e6);
        payIn(buyer.addr, 3e6);
        assertEq(interest(buyer.addr, 0), 2e6, "to interest first");
        assertEq(unpaid(buyer.addr, 0), 1000e6);
        payIn(buyer.addr, 502e6);
        assertEq(unpaid(buyer.addr, 0), 500e6);
        vm.warp(due + 72 days);
        assertEq(interest(buyer.addr, 0), 2.5e6, "on what is unpaid");
        payIn(buyer.addr, 502.5e6);
        assertEq(claimOf(seller.addr), 1007.5e6);
        (, uint256 open) = billing.invoicesOf(id, buyer.addr);
        assertEq(open, 1);
    }

    function test_Arrears_InterestOfAllThenTheOldestInvoice() public {
        close(JULY, 1000e6);
        uint256 due = close(AUGUST, 360e6);
        vm.warp(due + 10 days);
        uint256 ofJuly = interest(buyer.addr, 0);
        uint256 ofAugust = interest(buyer.addr, 1);
        assertEq(ofJuly, uint256(1000e6) * 5 * 41 / 36_000);
        assertEq(ofAugust, 0.5e6);
        payIn(buyer.addr, ofJuly + ofAugust + 100e6);
        assertEq(interest(buyer.addr, 0) + interest(buyer.addr, 1), 0);
        assertEq(unpaid(buyer.addr, 0), 900e6);
        assertEq(unpaid(buyer.addr, 1), 360e6);
    }

    /// @dev Of two that are due the money is enough for the older.
    function test_Pay_WhatGetsNothingIsNotTold() public {
        close(JULY, 1000e6);
        vm.warp(close(AUGUST, 360e6));
        vm.recordLogs();
        payIn(buyer.addr, interest(buyer.addr, 0) + 1);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 told;
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] == IBillingTypes.InvoicePaid.selector) ++told;
        }
        assertEq(told, 1);
    }

    function test_Arrears_AreToldByHowLongTheyAreDue() public {
        uint256 due = close(JULY, 1000e6);
        close(AUGUST, 360e6);
        Arrears.Ageing memory ageing = billing.ageingOf(id, buyer.addr);
        assertEq(ageing.late1, 1000e6 + interest(buyer.addr, 0));
        assertEq(ageing.current, 360e6);
        vm.warp(due + 61 days);
        ageing = billing.ageingOf(id, buyer.addr);
        assertEq(ageing.late61, 1000e6 + interest(buyer.addr, 0));
        assertEq(ageing.late1, 360e6 + interest(buyer.addr, 1));
        payIn(buyer.addr, 2000e6);
        ageing = billing.ageingOf(id, buyer.addr);
        assertEq(ageing.current + ageing.late1 + ageing.late31 + ageing.late61 + ageing.late91, 0);
    }

    /// @dev Paid in one or in parts, at whatever times it is discharged between: the same.
    function testFuzz_Arrears_WhenTheyAreReckonedChangesNothing(uint128 amount, uint16[6] memory hours_)
        public
    {
        amount = uint128(bound(amount, 1, 1e30));
        uint256 due = close(JULY, int256(uint256(amount)));
        vm.warp(due);
        for (uint256 i; i < 6; ++i) {
            vm.warp(vm.getBlockTimestamp() + uint256(hours_[i]) * 1 hours);
            billing.discharge(id, buyer.addr);
        }
        uint256 late = (vm.getBlockTimestamp() - due) / 1 days;
        uint256 expected = uint256(amount) * 5 * late / 36_000;
        assertEq(interest(buyer.addr, 0), expected);
        currency.mint(buyer.addr, amount + expected);
        vm.prank(buyer.addr);
        currency.approve(address(ppa), ALL);
        payIn(buyer.addr, amount + expected);
        assertEq(claimOf(seller.addr), amount + expected);
        (, uint256 open) = billing.invoicesOf(id, buyer.addr);
        assertEq(open, 1, "closed");
    }

    function test_Arrears_OfMoreInvoicesThanOneCallPays() public {
        close(JULY, 1e6);
        for (uint256 i; i < 39; ++i) {
            restate(JULY, 1e6);
        }
        vm.warp(vm.getBlockTimestamp() + 14 days);
        payIn(buyer.addr, 40e6);
        assertEq(claimOf(seller.addr), 32e6);
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.AccountShort.selector, id, buyer.addr, 0, 0));
        vm.prank(buyer.addr);
        billing.withdrawPrepaid(id, ALL, buyer.addr);
        assertEq(billing.discharge(id, buyer.addr), 8e6);
        assertEq(claimOf(seller.addr), 40e6);
    }

    // ——— whose it is ———

    function test_Payee_IsWhoeverHoldsTheReceivableWhenItIsDue() public {
        uint256 july = close(JULY, 1000e6);
        vm.warp(july - 1);
        sell();
        uint256 august = close(AUGUST, 500e6);
        vm.warp(august);
        vm.prank(purchaser);
        ppa.transferFrom(purchaser, newBuyer.addr, id);
        vm.warp(august + 1);
        vm.prank(newBuyer.addr);
        ppa.transferFrom(newBuyer.addr, seller.addr, id);
        assertEq(billing.payeeAt(id, 0), seller.addr);
        assertEq(billing.payeeAt(id, july - 2), seller.addr);
        assertEq(billing.payeeAt(id, july), purchaser);
        assertEq(billing.payeeAt(id, august - 1), purchaser);
        assertEq(billing.payeeAt(id, august), newBuyer.addr, "of the same second the last");
        assertEq(billing.payeeAt(id, august + 1), seller.addr);
        payIn(buyer.addr, 2000e6);
        assertEq(claimOf(newBuyer.addr), 500e6);
        assertGe(claimOf(purchaser), 1000e6, "July, with its interest");
        assertEq(claimOf(seller.addr), 0);
    }

    function testFuzz_Payee_OfAnyTimeIsWhoHeldItThen(uint16[9] memory waits, uint256 probe) public {
        address[10] memory holders;
        uint256[10] memory since;
        (holders[0], since[0]) = (seller.addr, 0);
        for (uint256 i; i < 9; ++i) {
            vm.warp(vm.getBlockTimestamp() + waits[i]);
            holders[i + 1] = address(uint160(0xa11ce + i));
            since[i + 1] = vm.getBlockTimestamp();
            vm.prank(holders[i]);
            ppa.transferFrom(holders[i], holders[i + 1], id);
        }
        probe = bound(probe, START - 1, vm.getBlockTimestamp() + 1);
        address expected;
        for (uint256 i; i < 10; ++i) {
            if (since[i] <= probe) expected = holders[i];
        }
        assertEq(billing.payeeAt(id, probe), expected);
    }

    function test_Payee_OfWhatTheSellerOwesIsTheBuyer() public {
        sell();
        vm.warp(close(JULY, -1000e6));
        payIn(seller.addr, 1000e6);
        assertEq(claimOf(buyer.addr), 1000e6);
        assertEq(claimOf(purchaser), 0);
    }

    function test_Payee_WhatAPurchaserWasPaidIsNeverTakenBack() public {
        sell();
        vm.warp(close(JULY, 1000e6));
        payIn(buyer.addr, 1000e6);
        restate(JULY, -100e6);
        assertEq(claimOf(purchaser), 1000e6);
        assertEq(unpaid(seller.addr, 0), 100e6, "the seller owes it back");
    }

    function test_Payee_RevertWhen_ThereIsNoAgreement() public {
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.UnknownAgreement.selector, 1));
        billing.payeeAt(1, 0);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.UnknownAgreement.selector, 1));
        billing.buyerOf(1, JULY);
    }

    // ——— novation ———

    function test_Novation_AMonthIsWhoeversWhoIsTheBuyerOnItsLastDay() public {
        close(JULY, 1000e6);
        // Signed on the last day of August, so the new buyer's days begin with September.
        vm.warp(startOf(AUGUST + 1) - 1 hours);
        Agreement memory a = document();
        Agreement memory next = following(id, a);
        next.terms.parties.buyer = newBuyer.addr;
        amend(id, a, next);
        keep(next);
        assertEq(billing.buyerOf(id, JULY), buyer.addr);
        assertEq(billing.buyerOf(id, AUGUST), buyer.addr);
        assertEq(billing.buyerOf(id, AUGUST + 1), newBuyer.addr);
        close(AUGUST, 500e6);
        restate(JULY, 10e6);
        assertEq(owed(buyer.addr), 3, "old months, however late they are billed");
        vm.warp(startOf(AUGUST + 1) + 30 days);
        settle(AUGUST + 1, 700e6);
        billing.closeMonth(id, next, AUGUST + 1);
        assertEq(unpaid(newBuyer.addr, 0), 700e6);
        // What the old one owes holds up nobody.
        vm.warp(vm.getBlockTimestamp() + 14 days);
        currency.mint(newBuyer.addr, 700e6);
        vm.startPrank(newBuyer.addr);
        currency.approve(address(ppa), 700e6);
        billing.pay(id, next, newBuyer.addr, 700e6);
        assertEq(claimOf(seller.addr), 700e6);
    }

    // ——— allowance ———

    function test_Collect_TakesWhatIsDueAndNoMore() public {
        vm.warp(close(JULY, 1000e6) + 36 days);
        payIn(buyer.addr, 1);
        assertEq(billing.collect(id, buyer.addr), 1005e6 - 1);
        assertEq(claimOf(seller.addr), 1005e6);
        assertEq(billing.prepaidOf(id, buyer.addr), 0);
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.NothingDue.selector, id, buyer.addr));
        billing.collect(id, buyer.addr);
    }

    function test_Collect_AsFarAsTheDebtorLets() public {
        vm.warp(close(JULY, 1000e6));
        vm.prank(buyer.addr);
        currency.approve(address(ppa), 300e6);
        assertEq(billing.collect(id, buyer.addr), 300e6);
        assertEq(unpaid(buyer.addr, 0), 700e6);
        vm.expectRevert(
            abi.encodeWithSelector(IBillingTypes.AllowanceMissing.selector, id, buyer.addr, 700e6)
        );
        billing.collect(id, buyer.addr);
        vm.prank(buyer.addr);
        currency.approve(address(ppa), ALL);
        uint256 there = currency.balanceOf(buyer.addr);
        vm.prank(buyer.addr);
        currency.transfer(address(this), there - 200e6);
        assertEq(billing.collect(id, buyer.addr), 200e6, "as far as it has");
    }

    function test_Collect_RevertWhen_NothingIsDue() public {
        uint256 due = close(JULY, 1000e6);
        vm.warp(due - 1);
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.NothingDue.selector, id, buyer.addr));
        billing.collect(id, buyer.addr);
    }

    // ——— set-off ———

    function test_SetOff_OfOneMonthWhoeverHoldsTheReceivable() public {
        sell();
        close(JULY, 1000e6);
        restate(JULY, -100e6);
        vm.expectEmit(address(ppa));
        emit IBillingTypes.SetOff(id, buyer.addr, 0, 0, 100e6);
        vm.prank(buyer.addr);
        assertEq(billing.setOff(id, 0, 0), 100e6);
        assertEq(unpaid(buyer.addr, 0), 900e6);
        assertEq(unpaid(seller.addr, 0), 0);
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.NotSetOff.selector, id, 0, 0));
        vm.prank(buyer.addr);
        billing.setOff(id, 0, 0);
    }

    function test_SetOff_OfTwoMonthsWhileTheSellerIsThePayee() public {
        close(JULY, -100e6);
        uint256 due = close(AUGUST, 1000e6);
        vm.warp(due - 1);
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.NotSetOff.selector, id, 0, 0));
        vm.prank(buyer.addr);
        billing.setOff(id, 0, 0);
        vm.warp(due);
        vm.prank(buyer.addr);
        assertEq(billing.setOff(id, 0, 0), 100e6);
    }

    function test_SetOff_RevertWhen_ItIsOfAnotherMonthThanThePurchasers() public {
        close(JULY, -100e6);
        sell();
        vm.warp(close(AUGUST, 1000e6));
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.NotSetOff.selector, id, 0, 0));
        vm.prank(buyer.addr);
        billing.setOff(id, 0, 0);
    }

    function test_SetOff_RevertWhen_TheCallerIsNotTheCreditor() public {
        close(JULY, -100e6);
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.UnknownInvoice.selector, id, purchaser, 0));
        vm.prank(purchaser);
        billing.setOff(id, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.NotSetOff.selector, id, 0, 0));
        vm.prank(seller.addr);
        billing.setOff(id, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.UnknownInvoice.selector, id, buyer.addr, 0));
        vm.prank(buyer.addr);
        billing.setOff(id, 0, 0);
    }

    /// @dev What the seller owes the new buyer is not the old one's to pay with.
    function test_SetOff_RevertWhen_TheSellerOwesItToAnotherBuyer() public {
        close(JULY, 1000e6);
        Agreement memory a = document();
        Agreement memory next = following(id, a);
        next.terms.parties.buyer = newBuyer.addr;
        amend(id, a, next);
        keep(next);
        vm.warp(close(AUGUST, -100e6));
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.NotSetOff.selector, id, 0, 0));
        vm.prank(buyer.addr);
        billing.setOff(id, 0, 0);
        assertEq(unpaid(seller.addr, 0), 100e6);
    }

    function test_SetOff_KeepsTheInterestOfBoth() public {
        uint256 due = close(JULY, 1000e6);
        restate(JULY, -1000e6);
        vm.warp(due + 36 days);
        vm.prank(buyer.addr);
        billing.setOff(id, 0, 0);
        vm.warp(due + 100 days);
        assertEq(interest(buyer.addr, 0), 5e6);
        assertEq(interest(seller.addr, 0), 5e6);
    }

    // ——— taking out ———

    function test_WithdrawPrepaid_WhatNothingDueNeeds() public {
        payIn(buyer.addr, 1500e6);
        vm.warp(close(JULY, 1000e6));
        vm.startPrank(buyer.addr);
        vm.expectRevert(
            abi.encodeWithSelector(IBillingTypes.AccountShort.selector, id, buyer.addr, 500e6, 501e6)
        );
        billing.withdrawPrepaid(id, 501e6, purchaser);
        vm.expectEmit(address(ppa));
        emit IBillingTypes.AccountWithdrawn(id, buyer.addr, purchaser, 200e6);
        assertEq(billing.withdrawPrepaid(id, 200e6, purchaser), 200e6);
        assertEq(claimOf(seller.addr), 1000e6, "what was due first");
        assertEq(billing.withdrawPrepaid(id, ALL, purchaser), 300e6);
        assertEq(currency.balanceOf(purchaser), 500e6);
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.AccountShort.selector, id, buyer.addr, 0, 0));
        billing.withdrawPrepaid(id, ALL, purchaser);
    }

    function test_WithdrawPrepaid_RevertWhen_SomethingIsDue() public {
        payIn(buyer.addr, 400e6);
        vm.warp(close(JULY, 1000e6));
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.StillOwing.selector, id, buyer.addr, 600e6));
        vm.prank(buyer.addr);
        billing.withdrawPrepaid(id, 1, buyer.addr);
    }

    function test_Claim_IsThePayeesToSendAnywhere() public {
        vm.warp(close(JULY, 1000e6));
        payIn(buyer.addr, 1000e6);
        vm.expectEmit(address(ppa));
        emit IBillingTypes.Claimed(address(currency), seller.addr, purchaser, 1000e6);
        vm.prank(seller.addr);
        assertEq(billing.claim(address(currency), purchaser), 1000e6);
        assertEq(currency.balanceOf(purchaser), 1000e6);
        vm.expectRevert(
            abi.encodeWithSelector(IBillingTypes.NoMoneyToClaim.selector, address(currency), seller.addr)
        );
        vm.prank(seller.addr);
        billing.claim(address(currency), purchaser);
    }

    function test_ClaimFor_SendsAnAccountItsOwn() public {
        sell();
        vm.warp(close(JULY, 1000e6));
        payIn(buyer.addr, 1000e6);
        assertEq(billing.claimFor(address(currency), purchaser), 1000e6);
        assertEq(currency.balanceOf(purchaser), 1000e6);
    }

    function test_InvoiceOf_RevertWhen_ThereIsNone() public {
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.UnknownInvoice.selector, id, buyer.addr, 0));
        billing.invoiceOf(id, buyer.addr, 0);
    }
}
