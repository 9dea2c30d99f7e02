// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Agreement} from "../../contracts/ppa/types/Terms.sol";
import {BillingFixture} from "../fixtures/BillingFixture.sol";
import {BlockingQuote} from "../harness/BlockingQuote.sol";

/// @notice Threat 25, of agreements: a payee whom the currency's issuer blocks stops nobody but itself (ALL-3).
contract Threat25_BlockedPayeesTest is BillingFixture {
    function terms() internal override returns (Agreement memory) {
        currency = new BlockingQuote();
        return agreement();
    }

    function test_Threat25_ABlockedPurchaserStopsNobody() public {
        close(JULY, 1000e6);
        vm.warp(startOf(AUGUST) + 1 days);
        sell();
        BlockingQuote(address(currency)).block_(purchaser);
        uint256 due = close(AUGUST, 500e6);
        vm.warp(due - 1);
        payIn(buyer.addr, 1000e6);
        vm.prank(purchaser);
        ppa.transferFrom(purchaser, seller.addr, id);
        vm.warp(due);
        billing.collect(id, buyer.addr);
        assertEq(unpaid(buyer.addr, 0) + unpaid(buyer.addr, 1), 0, "the buyer has paid");
        assertGt(claimOf(purchaser), 1000e6 - 1, "July waits for its payee");
        billing.claimFor(address(currency), seller.addr);
        assertEq(currency.balanceOf(seller.addr), 1e15 + 500e6, "August is there");
        // The payee can still have it sent elsewhere.
        address other = makeAddr("other account");
        uint256 held = claimOf(purchaser);
        vm.prank(purchaser);
        billing.claim(address(currency), other);
        assertEq(currency.balanceOf(other), held);
    }

    function test_Threat25_ABlockedBuyersMonthsStillClose() public {
        BlockingQuote(address(currency)).block_(buyer.addr);
        vm.warp(close(JULY, 1000e6));
        vm.expectRevert();
        billing.collect(id, buyer.addr);
        close(AUGUST, -300e6);
        assertEq(unpaid(seller.addr, 0), 300e6);
        currency.mint(address(this), 1000e6);
        currency.approve(address(ppa), 1000e6);
        billing.pay(id, document(), buyer.addr, 1000e6);
        assertGt(claimOf(seller.addr), 999e6, "anybody can pay for it");
    }
}
