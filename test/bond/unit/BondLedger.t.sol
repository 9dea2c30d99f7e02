// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBondLedger} from "../../../contracts/bond/interfaces/IBondLedger.sol";
import {BondLedgerHarness} from "../../harness/BondLedgerHarness.sol";
import {Quote} from "../../harness/Quotes.sol";
import {Test} from "forge-std/Test.sol";

contract BondLedgerTest is Test {
    Quote private _money = new Quote(6);
    BondLedgerHarness private _bond = new BondLedgerHarness(address(_money));
    address private _ann = makeAddr("ann");
    address private _bob = makeAddr("bob");

    function setUp() public {
        _bond.mint(_ann, 600);
        _bond.mint(_bob, 400);
        _money.mint(address(_bond), 1e12);
    }

    function test_Coupon_BelongsToWhoeverHeldAtTheRecordTime() public {
        vm.warp(_bond.START() + _bond.PERIOD() - 1);
        vm.prank(_ann);
        _bond.transfer(_bob, 100);
        vm.warp(_bond.START() + _bond.PERIOD());
        vm.prank(_bob);
        _bond.transfer(_ann, 500);
        _pay(1, 1e6);
        assertEq(_bond.claimable(_ann), 500_000);
        assertEq(_bond.claimable(_bob), 500_000);
    }

    function test_Principal_BelongsToWhoeverHoldsAtThePayment() public {
        vm.warp(_bond.START() + _bond.PERIOD());
        vm.prank(_bob);
        _bond.transfer(_ann, 400);
        _bond.payPrincipal(1e6);
        assertEq(_bond.claimable(_ann), 1e6);
        assertEq(_bond.claimable(_bob), 0);
    }

    function test_Coupon_PaidLateAndInPartsGoesToTheHoldersOfItsRecordTime() public {
        vm.warp(_bond.START() + 3 * _bond.PERIOD());
        vm.prank(_ann);
        _bond.transfer(_bob, 600);
        _bond.openCoupon(1, 1_000);
        _bond.payCoupon(300);
        // Three tenths of a base unit a unit have no end in binary: the last of them comes with the rest.
        assertEq(_bond.claimable(_ann), 179);
        vm.prank(_ann);
        _bond.claim(_ann);
        _bond.payCoupon(700);
        assertEq(_bond.claimable(_ann), 421);
        assertEq(_bond.claimable(_bob), 400);
    }

    function test_Claim_PaysWhereTheAccountSays() public {
        _bond.payPrincipal(1_000);
        vm.expectEmit();
        emit IBondLedger.Claimed(_ann, _bob, 600);
        vm.prank(_ann);
        assertEq(_bond.claim(_bob), 600);
        assertEq(_money.balanceOf(_bob), 600);
    }

    function test_Claim_RevertWhen_ThereIsNothing() public {
        vm.expectRevert(abi.encodeWithSelector(IBondLedger.NothingToClaim.selector, _ann));
        vm.prank(_ann);
        _bond.claim(_ann);
    }

    function test_Units_IssuedAfterARecordTimeHaveNoPart() public {
        vm.warp(_bond.START() + _bond.PERIOD());
        _bond.mint(_bob, 1_000);
        assertEq(_bond.unitsOf(1), 1_000);
        _pay(1, 1e6);
        assertEq(_bond.claimable(_bob), 400_000);
    }

    /// @dev A third of a base unit each is not lost: it joins the next payment.
    function test_Remainder_JoinsTheNextPayment() public {
        vm.prank(_ann);
        _bond.transfer(_bob, 600);
        _bond.burn(_bob, 997);
        for (uint256 i; i < 3; ++i) {
            _bond.payPrincipal(1);
        }
        assertEq(_bond.claimable(_bob), 3);
    }

    function test_OpenCoupon_RevertWhen_ThePeriodIsNotClosed() public {
        uint256 record = _bond.START() + _bond.PERIOD();
        vm.expectRevert(abi.encodeWithSelector(IBondLedger.PeriodNotClosed.selector, 1, record));
        _bond.openCoupon(1, 1);
    }

    function test_OpenCoupon_RevertWhen_OutOfOrderOrOpen() public {
        vm.warp(_bond.START() + 2 * _bond.PERIOD());
        vm.expectRevert(abi.encodeWithSelector(IBondLedger.CouponOutOfOrder.selector, 2, 1));
        _bond.openCoupon(2, 1);
        _bond.openCoupon(1, 5);
        vm.expectRevert(abi.encodeWithSelector(IBondLedger.CouponIsDue.selector, 1, 5));
        _bond.openCoupon(1, 6);
    }

    function test_PayCoupon_RevertWhen_NotDueOrTooMuch() public {
        vm.warp(_bond.START() + _bond.PERIOD());
        vm.expectRevert(abi.encodeWithSelector(IBondLedger.CouponNotDue.selector, 1));
        _bond.payCoupon(1);
        _bond.openCoupon(1, 5);
        vm.expectRevert(abi.encodeWithSelector(IBondLedger.CouponOverpaid.selector, 1, 6, 5));
        _bond.payCoupon(6);
    }

    function test_Payments_RevertWhen_ThereAreNoUnits() public {
        _bond.burn(_ann, 600);
        _bond.burn(_bob, 400);
        vm.expectRevert(IBondLedger.NoUnits.selector);
        _bond.payPrincipal(1);
        vm.warp(_bond.START() + _bond.PERIOD());
        vm.expectRevert(IBondLedger.NoUnits.selector);
        _bond.openCoupon(1, 1);
        _bond.openCoupon(1, 0);
        assertEq(_bond.paidPeriods(), 1);
    }

    /// @dev Whoever sends a holder one unit in each period only adds to what that holder's own claim works off.
    function test_Claim_WorksOffWhatOthersSentInEveryPeriod() public {
        for (uint256 period = 1; period <= 20; ++period) {
            vm.warp(_bond.START() + period * _bond.PERIOD());
            vm.prank(_bob);
            _bond.transfer(_ann, 1);
        }
        for (uint256 period = 1; period <= 20; ++period) {
            _pay(period, 1_000);
        }
        vm.prank(_ann);
        // 600, 601, … 619 of a thousand.
        assertEq(_bond.claim(_ann), 12_190);
    }

    function _pay(uint256 period, uint256 amount) private {
        _bond.openCoupon(period, amount);
        _bond.payCoupon(amount);
    }
}
