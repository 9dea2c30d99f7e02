// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {IBillingTypes} from "../../../contracts/ppa/interfaces/IBillingTypes.sol";
import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
import {BillingFixture} from "../../fixtures/BillingFixture.sol";

/// @notice How a settled month becomes an invoice.
contract BillingMonthsTest is BillingFixture {
    uint256 private constant JUNE = JULY - 1;
    uint256 private constant SEPTEMBER = JULY + 2;

    function _refused(uint256 month, bytes memory error) private {
        Agreement memory a = document();
        vm.expectRevert(error);
        billing.closeMonth(id, a, month);
    }

    // ——— closing ———

    function test_CloseMonth_WhatTheBuyerOwesIsItsInvoice() public {
        settleNumerator(JULY, 1000e6 * UNIT + UNIT - 1, ALL_DAYS);
        vm.warp(startOf(AUGUST));
        uint256 due = startOf(AUGUST) + 14 days;
        Agreement memory a = document();
        vm.expectEmit(address(ppa));
        emit IBillingTypes.MonthClosed(id, JULY, 1000e6, 1000e6 * UNIT + UNIT - 1, 0, ALL_DAYS);
        vm.expectEmit(address(ppa));
        emit IBillingTypes.Invoiced(
            id, buyer.addr, 0, JULY, IBillingTypes.InvoiceKind.MONTH, 1000e6, due, 0.05e18
        );
        assertEq(billing.closeMonth(id, a, JULY), 1000e6, "rounded toward zero");
        IBillingTypes.Invoice memory invoice = billing.invoiceOf(id, buyer.addr, 0);
        assertEq(invoice.unpaid, 1000e6);
        assertEq(invoice.due, due);
        assertEq(invoice.rate, 0.05e18, "the margin alone: nobody opened the reference series");
        assertEq(invoice.graceDays, 10);
        assertEq(invoice.month, JULY);
        assertEq(owed(seller.addr), 0);
    }

    function test_CloseMonth_WhatTheSellerOwesIsItsInvoice() public {
        settleNumerator(JULY, -1000e6 * UNIT - UNIT + 1, ALL_DAYS);
        vm.warp(startOf(AUGUST));
        assertEq(billing.closeMonth(id, document(), JULY), -1000e6, "rounded toward zero");
        assertEq(unpaid(seller.addr, 0), 1000e6);
        assertEq(owed(buyer.addr), 0);
    }

    function test_CloseMonth_OfNothingIsNoInvoice() public {
        close(JULY, 0);
        assertEq(owed(buyer.addr) + owed(seller.addr), 0);
        _refused(
            JULY, abi.encodeWithSelector(IBillingTypes.MonthIsClosed.selector, id, JULY, startOf(AUGUST))
        );
    }

    function test_CloseMonth_RevertWhen_ItIsClosed() public {
        close(JULY, 1e6);
        vm.warp(startOf(AUGUST) + 100 days);
        _refused(
            JULY, abi.encodeWithSelector(IBillingTypes.MonthIsClosed.selector, id, JULY, startOf(AUGUST))
        );
    }

    function test_CloseMonth_RevertWhen_ADayIsMissing() public {
        // All but the 31st.
        settleNumerator(JULY, 1e6 * UNIT, ALL_DAYS >> 2);
        uint256 closesAt = startOf(AUGUST) + 20 days;
        vm.warp(closesAt - 1);
        uint256 all = (1 << 31) - 1;
        _refused(
            JULY,
            abi.encodeWithSelector(
                IBillingTypes.MonthIncomplete.selector, id, JULY, ALL_DAYS >> 2, all, closesAt
            )
        );
        vm.warp(closesAt);
        assertEq(billing.closeMonth(id, document(), JULY), 1e6, "whatever is missing");
    }

    function test_CloseMonth_TheFirstMonthHasTheDaysFromItsStart() public {
        // Operation begins at 00:15 on the 21st.
        uint32 days_ = uint32((1 << 30) - (1 << 20));
        settleNumerator(JUNE, 1e6 * UNIT, days_ - (1 << 20));
        vm.warp(startOf(JULY));
        _refused(
            JUNE,
            abi.encodeWithSelector(
                IBillingTypes.MonthIncomplete.selector,
                id,
                JUNE,
                days_ - (1 << 20),
                days_,
                startOf(JULY) + 20 days
            )
        );
        settleNumerator(JUNE, 0, days_);
        assertEq(billing.closeMonth(id, document(), JUNE), 1e6);
    }

    function test_CloseMonth_TheLastMonthHasTheDaysUpToTheEnd() public {
        // Both end it on 2 July, in its first period: two days are the agreement's.
        vm.warp(startOf(JULY) + 1 days);
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest("Termination", c);
        Agreement memory a = document();
        vm.warp(startOf(JULY) + 1 days + 1);
        life.terminateByConsent(a, c, signWith(seller, digest), signWith(buyer, digest));
        settleNumerator(JULY, 1e6 * UNIT, 1);
        _refused(
            JULY,
            abi.encodeWithSelector(
                IBillingTypes.MonthIncomplete.selector, id, JULY, 1, 3, startOf(AUGUST) + 20 days
            )
        );
        settleNumerator(JULY, 0, 2);
        assertEq(billing.closeMonth(id, a, JULY), 1e6, "at once, when all its days are settled");
        settleNumerator(AUGUST, 1e6 * UNIT, ALL_DAYS);
        vm.warp(startOf(SEPTEMBER));
        _refused(AUGUST, abi.encodeWithSelector(IBillingTypes.MonthOutsideTerm.selector, id, AUGUST));
    }

    function test_CloseMonth_RevertWhen_ItIsBeforeTheStart() public {
        settleNumerator(JUNE - 1, 1e6 * UNIT, ALL_DAYS);
        _refused(JUNE - 1, abi.encodeWithSelector(IBillingTypes.MonthOutsideTerm.selector, id, JUNE - 1));
    }

    /// @dev Its last period is July's last: August has none, however long one waits.
    function test_CloseMonth_RevertWhen_ItEndedAsTheMonthBegan() public {
        vm.warp(startOf(AUGUST));
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest("Termination", c);
        life.terminateByConsent(document(), c, signWith(seller, digest), signWith(buyer, digest));
        assertEq(ppa.endOf(id).at, startOf(AUGUST));
        settle(AUGUST, 1e6);
        vm.warp(startOf(SEPTEMBER) + 100 days);
        _refused(AUGUST, abi.encodeWithSelector(IBillingTypes.MonthOutsideTerm.selector, id, AUGUST));
    }

    function test_CloseMonth_BeforeOperationOnlyWithAPriceForTestEnergy() public {
        Agreement memory a = planned();
        a.terms.price.testPrice = 0;
        keep(a);
        id = open(a);
        settleNumerator(JULY, 1e6 * UNIT, ALL_DAYS);
        vm.warp(startOf(AUGUST) + 30 days);
        _refused(JULY, abi.encodeWithSelector(IBillingTypes.MonthOutsideTerm.selector, id, JULY));

        vm.warp(startOf(JULY) - 1 days);
        a = planned();
        keep(a);
        id = open(a);
        close(JULY, 1e6);
        assertEq(unpaid(buyer.addr, 0), 1e6);
    }

    function test_CloseMonth_RevertWhen_TheDocumentIsNotInForce() public {
        Agreement memory a = document();
        a.terms.settlement.dueDays = 1;
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementTypes.NotInForce.selector, id, digestOf(a), bytes32(id))
        );
        billing.closeMonth(id, a, JULY);
    }

    // ——— true-ups ———

    function test_Restate_WhatIsMoreTheBuyerOwes() public {
        close(JULY, 1000e6);
        vm.warp(startOf(AUGUST) + 40 days);
        uint256 due = startOf(AUGUST) + 54 days;
        settle(JULY, 5e6);
        Agreement memory a = document();
        vm.expectEmit(address(ppa));
        emit IBillingTypes.MonthRestated(id, JULY, 5e6, 1005e6 * UNIT);
        vm.expectEmit(address(ppa));
        emit IBillingTypes.Invoiced(
            id, buyer.addr, 1, JULY, IBillingTypes.InvoiceKind.TRUE_UP, 5e6, due, 0.05e18
        );
        assertEq(billing.restate(id, a, JULY), 5e6);
        assertEq(unpaid(buyer.addr, 0), 1000e6, "what was billed stands");
        assertEq(unpaid(buyer.addr, 1), 5e6);
    }

    function test_Restate_WhatIsLessTheSellerOwes() public {
        close(JULY, 1000e6);
        assertEq(restate(JULY, -5e6), -5e6);
        assertEq(unpaid(seller.addr, 0), 5e6);
    }

    /// @dev The month is worth what it is worth restated at once, however often it is.
    function testFuzz_Restate_ComesToTheMonthsOneRounding(int128[4] memory numerators) public {
        int256 sum = numerators[0];
        settleNumerator(JULY, sum, ALL_DAYS);
        vm.warp(startOf(AUGUST));
        int256 billed = billing.closeMonth(id, document(), JULY);
        for (uint256 i = 1; i < 4; ++i) {
            if (numerators[i] == 0) continue;
            sum += numerators[i];
            settleNumerator(JULY, numerators[i], 0);
            billed += billing.restate(id, document(), JULY);
        }
        assertEq(billed, sum / UNIT);
        int256 net;
        for (uint256 i; i < owed(buyer.addr); ++i) {
            net += int256(unpaid(buyer.addr, i));
        }
        for (uint256 i; i < owed(seller.addr); ++i) {
            net -= int256(unpaid(seller.addr, i));
        }
        assertEq(net, billed, "and that is what invoices come to");
    }

    function test_Restate_RevertWhen_TheMonthIsOpen() public {
        settle(JULY, 1e6);
        Agreement memory a = document();
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.MonthNotClosed.selector, id, JULY));
        billing.restate(id, a, JULY);
    }

    function test_Restate_RevertWhen_NothingHasChanged() public {
        close(JULY, 1e6);
        Agreement memory a = document();
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.NothingToRestate.selector, id, JULY));
        billing.restate(id, a, JULY);
    }

    function test_Restate_RevertWhen_ItIsTooLate() public {
        close(JULY, 1e6);
        settle(JULY, 1e6);
        // 24 months after 1 August 2026.
        uint256 until = 1_848_700_800;
        vm.warp(until);
        Agreement memory a = document();
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.TrueUpTooLate.selector, id, JULY, until, until));
        billing.restate(id, a, JULY);
        vm.warp(until - 1);
        assertEq(billing.restate(id, a, JULY), 1e6);
    }
}
