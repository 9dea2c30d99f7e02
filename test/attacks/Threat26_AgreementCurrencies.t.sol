// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBillingTypes} from "../../contracts/ppa/interfaces/IBillingTypes.sol";
import {Agreement} from "../../contracts/ppa/types/Terms.sol";
import {BillingFixture} from "../fixtures/BillingFixture.sol";
import {FalseQuote, FeeQuote, LyingQuote, Quote, ReentrantQuote, SilentQuote} from "../harness/Quotes.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

/// @notice Threats 12 and 26, of agreements: currencies that keep a part, lie, say nothing, have other decimals, or call back in the middle of a payment.
contract Threat26_AgreementCurrenciesTest is BillingFixture {
    function _in(address token) private {
        Agreement memory a = agreement();
        a.terms.parties.currency = token;
        keep(a);
        id = open(a);
        Quote(token).mint(buyer.addr, 1e30);
    }

    function _inQuote(Quote token) private {
        currency = token;
        _in(address(token));
        vm.prank(buyer.addr);
        token.approve(address(ppa), type(uint256).max);
    }

    function test_Threat26_WhatArrivesIsWhatIsPaid() public {
        _inQuote(new FeeQuote());
        vm.warp(close(JULY, 1000e6));
        payIn(buyer.addr, 1000e6);
        assertEq(unpaid(buyer.addr, 0), 10e6);
        assertEq(claimOf(seller.addr), 990e6);
        assertEq(currency.balanceOf(address(ppa)), 990e6);
        assertEq(billing.collect(id, buyer.addr), 9.9e6);
        assertEq(unpaid(buyer.addr, 0), 0.1e6);
        billing.claimFor(address(currency), seller.addr);
        assertEq(currency.balanceOf(address(ppa)), 0);
    }

    function test_Threat26_WhatArrivesIsWhatIsPosted() public {
        _inQuote(new FeeQuote());
        postAs(buyer.addr, 1000e6);
        assertEq(posted(buyer.addr), 990e6);
        assertEq(currency.balanceOf(address(ppa)), 990e6);
        Quote lying = new LyingQuote();
        _inQuote(lying);
        Agreement memory a = document();
        vm.expectRevert(abi.encodeWithSelector(IBillingTypes.NothingArrived.selector, lying));
        vm.prank(buyer.addr);
        credit.postCollateral(id, a, buyer.addr, 1000e6);
    }

    function test_Threat26_NothingIsCreditedForWords() public {
        Quote[2] memory liars = [Quote(new LyingQuote()), new FalseQuote()];
        for (uint256 i; i < 2; ++i) {
            _inQuote(liars[i]);
            Agreement memory a = document();
            vm.expectRevert(
                i == 0
                    ? abi.encodeWithSelector(IBillingTypes.NothingArrived.selector, liars[0])
                    : abi.encodeWithSelector(SafeTransferLib.TransferFromFailed.selector)
            );
            vm.prank(buyer.addr);
            billing.pay(id, a, buyer.addr, 1000e6);
        }
    }

    function test_Threat26_ACurrencyThatSaysNothing() public {
        SilentQuote silent = new SilentQuote();
        _in(address(silent));
        vm.warp(close(JULY, 1000e6));
        payIn(buyer.addr, 1000e6);
        assertEq(billing.claimFor(address(silent), seller.addr), 1000e6);
        assertEq(silent.balanceOf(seller.addr), 1000e6);
    }

    function test_Threat26_DecimalsDoNotMatter() public {
        uint8[3] memory decimals = [0, 2, 24];
        for (uint256 i; i < 3; ++i) {
            vm.warp(START);
            _inQuote(new Quote(decimals[i]));
            int256 amount = int256(7 * 10 ** uint256(decimals[i]));
            vm.warp(close(JULY, amount));
            payIn(buyer.addr, uint256(amount));
            assertEq(claimOf(seller.addr), uint256(amount));
        }
    }

    /// @dev A payment inside a payment would count twice: once by itself, once as a part of what arrived.
    function test_Threat12_APaymentInsideAPaymentIsRefused() public {
        ReentrantQuote token = new ReentrantQuote();
        _inQuote(token);
        token.mint(address(token), 50e6);
        vm.prank(address(token));
        token.approve(address(ppa), 50e6);
        token.aim(address(ppa), abi.encodeCall(billing.pay, (id, document(), buyer.addr, 50e6)));
        payIn(buyer.addr, 100e6);
        assertFalse(token.succeeded());
        assertEq(bytes4(token.answer()), ReentrancyGuardTransient.Reentrancy.selector);
        assertEq(billing.prepaidOf(id, buyer.addr), 100e6);
        assertEq(token.balanceOf(address(ppa)), 100e6);
    }

    function test_Threat12_NothingIsTakenTwiceInAnAnswer() public {
        ReentrantQuote token = new ReentrantQuote();
        _inQuote(token);
        vm.warp(close(JULY, 1000e6));
        payIn(buyer.addr, 2000e6);
        token.aim(address(ppa), abi.encodeCall(billing.claimFor, (address(token), seller.addr)));
        billing.claimFor(address(token), seller.addr);
        assertFalse(token.succeeded());
        assertEq(token.balanceOf(seller.addr), 1000e6);
        assertEq(token.balanceOf(address(ppa)), 1000e6, "the buyer's");
    }
}
