// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementBilling} from "../../../contracts/ppa/interfaces/IAgreementBilling.sol";
import {IBillingTypes} from "../../../contracts/ppa/interfaces/IBillingTypes.sol";
import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
import {SettlementFixture} from "../../fixtures/SettlementFixture.sol";

/// @notice From the meter to the money: days settled through the real oracle become a month that is billed and paid.
contract BillingSettledTest is SettlementFixture {
    function test_Settled_DaysAreBilledAndPaid() public {
        IAgreementBilling billing = IAgreementBilling(address(ppa));
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 month = monthNumber(today);
        // From 23 June on: eight days are the agreement's.
        for (uint256 i; i < 7; ++i) {
            settle(a, evenly(1000));
        }
        uint256 closesAt = 1_782_864_000 + 20 days;
        vm.expectRevert(
            abi.encodeWithSelector(
                IBillingTypes.MonthIncomplete.selector, id, month, uint256(0x7f) << 22, 0xff << 22, closesAt
            )
        );
        billing.closeMonth(id, a, month);
        settle(a, evenly(1001));
        // 400 Wh a period at 0.068 a kWh; the last day's shares come to 400.4 Wh.
        uint256 wh = 7 * 96 * 400 + uint256(96) * 1001 * 4 / 10;
        uint256 amount = wh * 68_000 / 1000;
        assertEq(billing.closeMonth(id, a, month), int256(amount));
        vm.warp(vm.getBlockTimestamp() + 14 days);
        currency.mint(address(this), amount);
        currency.approve(address(ppa), amount);
        billing.pay(id, a, buyer.addr, amount);
        billing.claimFor(address(currency), seller.addr);
        assertEq(currency.balanceOf(seller.addr), amount);
    }
}
