// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BillingFixture} from "../../fixtures/BillingFixture.sol";

/// @notice Five months' invoices, paid in ten parts at random times, against the rule kept by hand: one book of principals, and of interest by the day.
contract BillingFuzzTest is BillingFixture {
    uint256 private constant MONTHS = 5;
    /// @dev 5 % a year of 360 days, in parts of 360e18.
    uint256 private constant RATE = 0.05e18;

    uint256[MONTHS] private _principal;
    uint256[MONTHS] private _due;
    /// @dev Numerators over 360e18, and the days that are in them.
    uint256[MONTHS] private _interest;
    uint256[MONTHS] private _days;
    uint256 private _funds;
    uint256 private _paid;

    function _reckon() private {
        for (uint256 i; i < MONTHS; ++i) {
            // Day by day.
            while (_due[i] + (_days[i] + 1) * 1 days <= vm.getBlockTimestamp()) {
                _interest[i] += _principal[i] * RATE;
                ++_days[i];
            }
        }
        _take(true);
        _take(false);
    }

    function _take(bool interest_) private {
        for (uint256 i; i < MONTHS; ++i) {
            if (_due[i] > vm.getBlockTimestamp()) continue;
            uint256 open = interest_ ? _interest[i] / 360e18 : _principal[i];
            uint256 part = open < _funds ? open : _funds;
            (_funds, _paid) = (_funds - part, _paid + part);
            if (interest_) _interest[i] -= part * 360e18;
            else _principal[i] -= part;
        }
    }

    function testFuzz_Payments_AreWhatTheRuleSays(
        uint72[MONTHS] memory amounts,
        uint72[10] memory payments,
        uint24[10] memory waits
    ) public {
        for (uint256 i; i < MONTHS; ++i) {
            // Each closed eleven days after the one before, out of turn of the calendar: it is the making that counts.
            vm.warp(startOf(AUGUST + 1) + 200 days + i * 11 days);
            settle(JULY + i, int256(uint256(amounts[i])));
            billing.closeMonth(id, document(), JULY + i);
            (_principal[i], _due[i]) = (amounts[i], vm.getBlockTimestamp() + 14 days);
        }
        currency.mint(buyer.addr, 10 * uint256(type(uint72).max));
        vm.prank(buyer.addr);
        currency.approve(address(ppa), type(uint256).max);
        for (uint256 n; n < 10; ++n) {
            vm.warp(vm.getBlockTimestamp() + waits[n] % 20 days);
            uint256 payment = uint256(payments[n]) % 1e21 + 1;
            payIn(buyer.addr, payment);
            _funds += payment;
            _reckon();
            assertEq(billing.prepaidOf(id, buyer.addr), _funds, "what is left");
            assertEq(claimOf(seller.addr), _paid, "what is paid");
        }
        uint256 index;
        for (uint256 i; i < MONTHS; ++i) {
            // A month of nothing is no invoice.
            if (amounts[i] == 0) continue;
            assertEq(unpaid(buyer.addr, index), _principal[i]);
            assertEq(interest(buyer.addr, index), _interest[i] / 360e18);
            ++index;
        }
    }
}
