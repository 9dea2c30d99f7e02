// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IArbitrable} from "../../../contracts/arbitration/interfaces/IArbitrable.sol";
import {IArbitrator} from "../../../contracts/arbitration/interfaces/IArbitrator.sol";
import {IEvidence} from "../../../contracts/arbitration/interfaces/IEvidence.sol";
import {IReferenceArbitrator} from "../../../contracts/arbitration/interfaces/IReferenceArbitrator.sol";
import {IAgreementDisputes} from "../../../contracts/ppa/interfaces/IAgreementDisputes.sol";
import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {IBillingTypes} from "../../../contracts/ppa/interfaces/IBillingTypes.sol";
import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
import {DisputeFixture} from "../../fixtures/DisputeFixture.sol";

/// @notice Disputed invoices: what is held, what flows, and what a ruling does.
contract BillingDisputesTest is DisputeFixture {
    function _refused(IAgreementDisputes.Case memory c, uint256 value, bytes memory error) private {
        _refused(document(), c, value, error);
    }

    function _refused(Agreement memory a, IAgreementDisputes.Case memory c, uint256 value, bytes memory error)
        private
    {
        vm.deal(buyer.addr, value);
        vm.prank(buyer.addr);
        vm.expectRevert(error);
        disputes.dispute{value: value}(id, a, c);
    }

    // ——— opening ———

    function test_Dispute_OnlyTheDisputedAmountIsHeld() public {
        uint256 due = close(JULY, 1000e6);
        payIn(buyer.addr, 1000e6);
        Agreement memory a = document();
        uint256 group = disputes.evidenceGroupOf(arbitrator, 0);
        vm.deal(buyer.addr, FEE);
        vm.expectEmit(address(ppa));
        emit IEvidence.MetaEvidence(id, URI);
        vm.expectEmit(address(ppa));
        emit IEvidence.Dispute(arbitrator, 0, id, group);
        vm.expectEmit(address(ppa));
        emit IEvidence.Evidence(arbitrator, group, buyer.addr, "ipfs://evidence");
        vm.prank(buyer.addr);
        assertEq(disputes.dispute{value: FEE}(id, a, caseOf(0, 300e6)), 0);

        IAgreementDisputes.Disputed memory d = disputes.disputeOf(arbitrator, 0);
        assertEq(d.id, id);
        assertEq(d.debtor, buyer.addr);
        assertEq(d.amount, 300e6);
        assertTrue(d.open);
        assertEq(address(arbitrator).balance, FEE);
        assertEq(address(ppa).balance, 0);
        IReferenceArbitrator.Case memory c = arbitrator.caseOf(0);
        assertEq(address(c.arbitrable), address(ppa));
        assertEq(c.choices, 2);

        assertEq(billing.prepaidOf(id, buyer.addr), 700e6);
        vm.warp(due);
        assertEq(billing.discharge(id, buyer.addr), 700e6, "the rest flows");
        assertEq(claimOf(seller.addr), 700e6);
        assertEq(billing.ageingOf(id, buyer.addr).current, 0, "what is disputed is not late");
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.NothingDue.selector, id, buyer.addr));
        billing.collect(id, buyer.addr);
    }

    function test_Dispute_BySellerOfItsOwn() public {
        close(JULY, -1000e6);
        payIn(seller.addr, 1000e6);
        uint256 disputeID = disputeAs(seller.addr, 0, 1000e6);
        decide(disputeID, NOT_OWED);
        assertEq(billing.prepaidOf(id, seller.addr), 1000e6);
        vm.warp(vm.getBlockTimestamp() + 100 days);
        assertEq(billing.discharge(id, seller.addr), 0);
        assertEq(claimOf(buyer.addr), 0);
    }

    function test_Dispute_RevertWhen_TheTermsNameNoArbitrator() public {
        Agreement memory a = agreement();
        keep(a);
        id = open(a);
        close(JULY, 1000e6);
        _refused(caseOf(0, 1), 0, abi.encodeWithSelector(IAgreementDisputes.NoArbitrator.selector, id));
    }

    function test_Dispute_RevertWhen_ItIsNotAsAgreed() public {
        close(JULY, 1000e6);
        payIn(buyer.addr, 1000e6);
        IAgreementDisputes.Case memory c = caseOf(0, 1);
        c.extraData = "other rules";
        _refused(
            c,
            FEE,
            abi.encodeWithSelector(
                IAgreementDisputes.WrongArbitration.selector, keccak256("other rules"), keccak256(RULES)
            )
        );
        c.extraData = "";
        _refused(
            c,
            FEE,
            abi.encodeWithSelector(IAgreementDisputes.WrongArbitration.selector, bytes32(0), keccak256(RULES))
        );
        c = caseOf(0, 1);
        c.uri = "elsewhere";
        _refused(
            c,
            FEE,
            abi.encodeWithSelector(
                IAgreementTypes.WrongUri.selector, keccak256("elsewhere"), keccak256(bytes(URI))
            )
        );
        Agreement memory a = document();
        a.terms.parties.arbitrator = address(this);
        _refused(
            a,
            caseOf(0, 1),
            FEE,
            abi.encodeWithSelector(IAgreementTypes.NotInForce.selector, id, digestOf(a), bytes32(id))
        );
    }

    function test_Dispute_RevertWhen_TheCostIsNotPaid() public {
        close(JULY, 1000e6);
        payIn(buyer.addr, 1000e6);
        _refused(
            caseOf(0, 1), FEE - 1, abi.encodeWithSelector(IAgreementDisputes.WrongCost.selector, FEE - 1, FEE)
        );
        _refused(
            caseOf(0, 1), FEE + 1, abi.encodeWithSelector(IAgreementDisputes.WrongCost.selector, FEE + 1, FEE)
        );
    }

    function test_Dispute_RevertWhen_ItIsMoreThanUnpaid() public {
        vm.warp(close(JULY, 1000e6));
        payIn(buyer.addr, 900e6);
        for (uint256 i; i < 2; ++i) {
            uint256 amount = i * (100e6 + 1);
            _refused(
                caseOf(0, amount),
                FEE,
                abi.encodeWithSelector(
                    IAgreementDisputes.DisputedAboveUnpaid.selector, id, buyer.addr, 0, amount, 100e6
                )
            );
        }
        _refused(
            caseOf(1, 1),
            FEE,
            abi.encodeWithSelector(IBillingTypes.UnknownInvoice.selector, id, buyer.addr, 1)
        );
    }

    function test_Dispute_RevertWhen_TheAmountIsNotPutUp() public {
        close(JULY, 1000e6);
        payIn(buyer.addr, 299e6);
        _refused(
            caseOf(0, 300e6),
            FEE,
            abi.encodeWithSelector(IBillingTypes.AccountShort.selector, id, buyer.addr, 299e6, 300e6)
        );
    }

    // ——— rulings ———

    function test_Rule_WhatIsOwedIsThePayeesWithInterest() public {
        uint256 due = close(JULY, 1000e6);
        sell();
        payIn(buyer.addr, 360e6);
        uint256 disputeID = disputeAs(buyer.addr, 0, 360e6);
        vm.warp(due + 20 days);
        vm.prank(lawyer);
        arbitrator.giveRuling(disputeID, OWED, 0);
        vm.warp(due + 30 days);
        vm.expectEmit(address(ppa));
        emit IArbitrable.Ruling(arbitrator, disputeID, OWED);
        vm.expectEmit(address(ppa));
        emit IAgreementDisputes.DisputeDecided(arbitrator, disputeID, true, 360e6 * 0.05e18 * 30);
        vm.expectEmit(address(ppa));
        emit IBillingTypes.InvoicePaid(id, buyer.addr, 0, purchaser, 360e6, 0);
        arbitrator.execute(disputeID);
        assertEq(claimOf(purchaser), 360e6);
        assertEq(unpaid(buyer.addr, 0), 640e6);
        assertEq(
            interest(buyer.addr, 0), uint256(1000e6) * 5 * 30 / 36_000, "as if nothing had been disputed"
        );
        assertFalse(disputes.disputeOf(arbitrator, disputeID).open);
    }

    function test_Rule_WhatIsNotOwedIsTheDebtorsAgainWithItsInterest() public {
        uint256 due = close(JULY, 1000e6);
        vm.warp(due + 36 days);
        // What is due is paid when money comes; August is not.
        close(AUGUST, 360e6);
        uint256 there = interest(buyer.addr, 0);
        payIn(buyer.addr, there + 1000e6 + 360e6);
        assertEq(unpaid(buyer.addr, 0), 0);
        uint256 disputeID = disputeAs(buyer.addr, 1, 360e6);
        decide(disputeID, NOT_OWED);
        assertEq(billing.prepaidOf(id, buyer.addr), 360e6);
        vm.warp(vm.getBlockTimestamp() + 100 days);
        assertEq(interest(buyer.addr, 1), 0);
        vm.prank(buyer.addr);
        assertEq(billing.withdrawPrepaid(id, type(uint256).max, buyer.addr), 360e6);
    }

    function test_Rule_BeforeItIsDueWhatIsOwedWaitsForThePayee() public {
        uint256 due = close(JULY, 1000e6);
        payIn(buyer.addr, 1000e6);
        uint256 disputeID = disputeAs(buyer.addr, 0, 1000e6);
        (, uint256 open) = billing.invoicesOf(id, buyer.addr);
        assertEq(open, 1, "nothing of it is open");
        decide(disputeID, OWED);
        (, open) = billing.invoicesOf(id, buyer.addr);
        assertEq(open, 0);
        sell();
        vm.warp(due);
        billing.discharge(id, buyer.addr);
        assertEq(claimOf(purchaser), 1000e6);
    }

    function test_Rule_RefusedIsAsBilled() public {
        uint256 due = close(JULY, 1000e6);
        payIn(buyer.addr, 1000e6);
        uint256 disputeID = disputeAs(buyer.addr, 0, 1000e6);
        vm.warp(due + 90 days);
        uint256 before = address(this).balance;
        arbitrator.lapse(disputeID);
        assertEq(claimOf(seller.addr), 1000e6);
        assertEq(address(this).balance - before, FEE, "the fee is whoever's who ended it");
    }

    receive() external payable {}

    function test_Rule_AppealedRulingsDoNotCount() public {
        uint256 due = close(JULY, 1000e6);
        payIn(buyer.addr, 1000e6);
        uint256 disputeID = disputeAs(buyer.addr, 0, 1000e6);
        vm.prank(lawyer);
        arbitrator.giveRuling(disputeID, NOT_OWED, 0);
        uint256 cost = arbitrator.appealCost(disputeID, RULES);
        assertEq(cost, 2 * FEE);
        vm.deal(seller.addr, cost);
        vm.prank(seller.addr);
        disputes.appeal{value: cost}(arbitrator, disputeID, RULES);
        vm.warp(due);
        vm.expectRevert(
            abi.encodeWithSelector(
                IReferenceArbitrator.WrongStatus.selector, disputeID, IArbitrator.DisputeStatus.Waiting
            )
        );
        arbitrator.execute(disputeID);
        decide(disputeID, OWED);
        assertEq(claimOf(seller.addr), 1000e6);
    }

    function test_Appeal_RevertWhen_TheCallerIsNotConcerned() public {
        close(JULY, 1000e6);
        payIn(buyer.addr, 1000e6);
        uint256 disputeID = disputeAs(buyer.addr, 0, 1000e6);
        vm.prank(lawyer);
        arbitrator.giveRuling(disputeID, NOT_OWED, 0);
        vm.expectRevert(abi.encodeWithSelector(IAgreementDisputes.NotConcerned.selector, id, address(this)));
        disputes.appeal{value: 2 * FEE}(arbitrator, disputeID, RULES);
    }

    function test_Rule_RevertWhen_ItIsNobodysDispute() public {
        close(JULY, 1000e6);
        payIn(buyer.addr, 1000e6);
        uint256 disputeID = disputeAs(buyer.addr, 0, 1000e6);
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementDisputes.UnknownDispute.selector, address(this), disputeID)
        );
        disputes.rule(disputeID, NOT_OWED);
        vm.expectRevert(abi.encodeWithSelector(IAgreementDisputes.UnknownRuling.selector, 3));
        vm.prank(address(arbitrator));
        disputes.rule(disputeID, 3);
    }

    // ——— giving in ———

    function test_Concede_TheDebtorOwesIt() public {
        vm.warp(close(JULY, 1000e6) - 1);
        payIn(buyer.addr, 1000e6);
        uint256 disputeID = disputeAs(buyer.addr, 0, 1000e6);
        vm.warp(vm.getBlockTimestamp() + 1);
        vm.prank(buyer.addr);
        disputes.concede(arbitrator, disputeID);
        assertEq(claimOf(seller.addr), 1000e6);
        vm.prank(buyer.addr);
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementDisputes.DisputeIsOver.selector, address(arbitrator), disputeID)
        );
        disputes.concede(arbitrator, disputeID);
        decide(disputeID, NOT_OWED);
        assertEq(claimOf(seller.addr), 1000e6, "what is ruled on later changes nothing");
        assertEq(billing.prepaidOf(id, buyer.addr), 0);
    }

    function test_Concede_WhoeverIsOwedItLetsItGo() public {
        uint256 due = close(JULY, 1000e6);
        sell();
        payIn(buyer.addr, 1000e6);
        uint256 disputeID = disputeAs(buyer.addr, 0, 1000e6);
        vm.expectRevert(abi.encodeWithSelector(IAgreementDisputes.NotDueYet.selector, id, due));
        vm.prank(purchaser);
        disputes.concede(arbitrator, disputeID);
        vm.warp(due);
        vm.expectRevert(abi.encodeWithSelector(IAgreementDisputes.NotConcerned.selector, id, seller.addr));
        vm.prank(seller.addr);
        disputes.concede(arbitrator, disputeID);
        vm.prank(purchaser);
        disputes.concede(arbitrator, disputeID);
        assertEq(billing.prepaidOf(id, buyer.addr), 1000e6);
        assertEq(claimOf(purchaser), 0);
    }

    function test_Evidence_IsTheirsWhomItConcerns() public {
        close(JULY, 1000e6);
        payIn(buyer.addr, 1000e6);
        uint256 disputeID = disputeAs(buyer.addr, 0, 1000e6);
        sell();
        address[3] memory concerned = [buyer.addr, seller.addr, purchaser];
        for (uint256 i; i < 3; ++i) {
            vm.expectEmit(address(ppa));
            emit IEvidence.Evidence(
                arbitrator, disputes.evidenceGroupOf(arbitrator, disputeID), concerned[i], "ipfs://more"
            );
            vm.prank(concerned[i]);
            disputes.submitEvidence(arbitrator, disputeID, "ipfs://more");
        }
        vm.expectRevert(abi.encodeWithSelector(IAgreementDisputes.NotConcerned.selector, id, lawyer));
        vm.prank(lawyer);
        disputes.submitEvidence(arbitrator, disputeID, "ipfs://more");
    }

    /// @dev Also the former buyer whose invoice it is, and the one whose agreement it now is.
    function test_Evidence_AfterANovation() public {
        close(JULY, 1000e6);
        payIn(buyer.addr, 1000e6);
        uint256 disputeID = disputeAs(buyer.addr, 0, 1000e6);
        Agreement memory a = document();
        Agreement memory next = following(id, a);
        next.terms.parties.buyer = newBuyer.addr;
        amend(id, a, next);
        address[2] memory concerned = [buyer.addr, newBuyer.addr];
        for (uint256 i; i < 2; ++i) {
            vm.expectEmit(address(ppa));
            emit IEvidence.Evidence(
                arbitrator, disputes.evidenceGroupOf(arbitrator, disputeID), concerned[i], "ipfs://more"
            );
            vm.prank(concerned[i]);
            disputes.submitEvidence(arbitrator, disputeID, "ipfs://more");
        }
    }

    /// @dev What is decided of a later invoice hides no earlier one that is open.
    function test_Rule_OlderInvoicesStayOpen() public {
        close(JULY, 1000e6);
        restate(JULY, 360e6);
        payIn(buyer.addr, 360e6);
        uint256 disputeID = disputeAs(buyer.addr, 1, 360e6);
        decide(disputeID, NOT_OWED);
        (, uint256 first) = billing.invoicesOf(id, buyer.addr);
        assertEq(first, 0);
        assertEq(unpaid(buyer.addr, 0), 1000e6);
    }

    /// @dev Its interest was paid while it was disputed: none is left to take back, and that stops no ruling.
    function test_Rule_WhatIsNotOwedAndItsInterestPaid() public {
        uint256 due = close(JULY, 1000e6);
        payIn(buyer.addr, 1000e6);
        vm.warp(due + 36 days);
        uint256 disputeID = disputeAs(buyer.addr, 0, 1000e6);
        payIn(buyer.addr, 5e6);
        assertEq(claimOf(seller.addr), 5e6, "for the days before it was disputed");
        decide(disputeID, NOT_OWED);
        assertEq(billing.prepaidOf(id, buyer.addr), 1000e6);
        assertEq(interest(buyer.addr, 0), 0);
    }

    /// @dev Nothing else of the invoice is unpaid, so no other interest runs.
    function test_Rule_AllThatWasDisputedCarriesInterest() public {
        uint256 due = close(JULY, 1000e6);
        payIn(buyer.addr, 1000e6);
        uint256 disputeID = disputeAs(buyer.addr, 0, 1000e6);
        vm.warp(due + 26 days);
        decide(disputeID, OWED);
        assertEq(interest(buyer.addr, 0), 5e6, "5 % of 36 days");
    }

    /// @dev Whatever is disputed, when, and however it is ruled on: what the payee gets and the debtor keeps is what both put in.
    function testFuzz_Dispute_NoUnitIsMadeOrLost(uint96 amount, uint96 disputed, uint16 wait, uint8 ruling)
        public
    {
        amount = uint96(bound(amount, 1, 1e15));
        disputed = uint96(bound(disputed, 1, amount));
        uint256 due = close(JULY, int256(uint256(amount)));
        payIn(buyer.addr, amount);
        uint256 disputeID = disputeAs(buyer.addr, 0, disputed);
        vm.warp(due + uint256(wait) % 30 days);
        if (wait % 2 == 0) billing.discharge(id, buyer.addr);
        decide(disputeID, ruling % 3);
        billing.discharge(id, buyer.addr);
        assertEq(claimOf(seller.addr) + billing.prepaidOf(id, buyer.addr), amount);
        assertEq(currency.balanceOf(address(ppa)), amount);
        if (ruling % 3 == NOT_OWED) assertGe(billing.prepaidOf(id, buyer.addr) + amount, disputed);
        else assertLe(unpaid(buyer.addr, 0), interest(buyer.addr, 0) + amount);
    }
}
