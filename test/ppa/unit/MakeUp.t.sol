// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {IBillingTypes} from "../../../contracts/ppa/interfaces/IBillingTypes.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {IYearTypes} from "../../../contracts/ppa/interfaces/IYearTypes.sol";
import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
import {YearFixture} from "../../fixtures/YearFixture.sol";

/// @notice Energy that was paid for and not taken (PPA-14), and years that come to something else.
contract MakeUpTest is YearFixture {
    function _made(uint8 lifetime, bool refunded) private returns (Agreement memory a) {
        a = taking(fixedPrice(50_000));
        (a.terms.performance.makeUpYears, a.terms.performance.makeUpRefunded) = (lifetime, refunded);
        start(a);
    }

    /// @dev 600 kWh taken, 400 kWh refused: paid for.
    function _refused() private pure returns (ISettlementTypes.Year memory y) {
        y = taken(600_000);
        y.refusedWh = 400_000;
    }

    function _account() private view returns (IYearTypes.MakeUp[] memory) {
        return annual.accountOf(id).makeUp;
    }

    function _isLeft(uint256 place, uint32 year, uint64 wh) private view {
        IYearTypes.MakeUp memory m = _account()[place];
        assertEq(m.year, year);
        assertEq(m.wh, wh);
    }

    function test_MakeUp_IsOpenedByTakeOrPayAndDrawnAboveTheMinimum() public {
        _made(3, false);
        close(0, _refused());
        _isLeft(0, 0, 400_000);
        assertEq(_account()[0].price, 50_000e18);
        (int256 amount, IYearTypes.Reckoning memory r) = close(1, taken(1_150_000));
        assertEq(r.drawnWh, 150_000);
        assertEq(amount, -7_500_000, "paid already");
        _isLeft(0, 0, 250_000);
    }

    /// @dev Only the price above the one already paid is due: a cheaper year returns no more than it cost.
    function test_MakeUp_ACheaperYearReturnsWhatItCost() public {
        _made(3, false);
        close(0, _refused());
        ISettlementTypes.Year memory y = taken(1_150_000);
        y.numerator = int256(1_150_000) * 30_000e18;
        (int256 amount,) = close(1, y);
        assertEq(amount, -4_500_000);
    }

    function test_MakeUp_TheOldestIsDrawnFirst() public {
        _made(3, false);
        close(0, _refused());
        close(1, _refused());
        close(2, taken(1_500_000));
        _isLeft(0, 1, 300_000);
        assertEq(_account().length, 1);
    }

    function test_MakeUp_WhatWasDrawnIsNotDrawnAgain() public {
        _made(3, false);
        close(0, _refused());
        close(1, taken(1_400_000));
        assertEq(_account().length, 0);
        (int256 amount, IYearTypes.Reckoning memory r) = close(2, taken(1_400_000));
        assertEq(r.drawnWh, 0);
        assertEq(amount, 0);
    }

    function test_MakeUp_IsLostWhenItsYearsAreOver() public {
        _made(1, false);
        close(0, _refused());
        (int256 amount, IYearTypes.Reckoning memory r) = close(1, taken(1_100_000));
        assertEq(r.drawnWh, 100_000);
        assertEq(r.expiredWh, 300_000);
        assertEq(amount, -5_000_000);
        (amount, r) = close(2, taken(1_400_000));
        assertEq(r.drawnWh, 0, "expired");
        assertEq(amount, 0);
    }

    function test_MakeUp_IsRefundedWhereThatIsAgreed() public {
        _made(1, true);
        close(0, _refused());
        (int256 amount,) = close(1, taken(1_100_000));
        assertEq(amount, -20_000_000);
    }

    function test_MakeUp_TheRestIsRefundedAtTheEnd() public {
        Agreement memory a = _made(3, true);
        close(0, _refused());
        vm.warp(startOf(1) + 73 days - 1);
        IAgreementTypes.Consent memory c = consentOf(id);
        bytes32 digest = consentDigest("Termination", c);
        life.terminateByConsent(a, c, signWith(seller, digest), signWith(buyer, digest));
        vm.warp(startOf(1) + 73 days + 1);
        bill(1);
        write(1, taken(200_000));
        (int256 amount, IYearTypes.Reckoning memory r) = closeYear(1);
        // Of 366 days: a minimum of 199,453 Wh, so 547 Wh are drawn and the rest is refunded.
        assertEq(r.drawnWh, 547);
        assertEq(r.expiredWh, 399_453);
        assertEq(amount, -20_000_000);
        assertEq(_account().length, 0);
    }

    // ——— restated ———

    function _restate(uint256 year) private returns (int256 difference, IYearTypes.Reckoning memory r) {
        Agreement memory a = document();
        vm.recordLogs();
        difference = annual.restateYear(id, a, year);
        r = reckoned(vm.getRecordedLogs(), IYearTypes.YearRestated.selector);
    }

    function _restateRefused(uint256 year, bytes memory error) private {
        Agreement memory a = document();
        vm.expectRevert(error);
        annual.restateYear(id, a, year);
    }

    function test_RestateYear_OwesTheDifference() public {
        start(taking(fixedPrice(50_000)));
        close(0, taken(600_000));
        write(0, taken(700_000));
        (int256 difference,) = _restate(0);
        assertEq(difference, 2_000_000);
        assertEq(invoice(buyer.addr, 0).unpaid, 2_000_000);
        assertEq(uint8(invoice(buyer.addr, 0).kind), uint8(IBillingTypes.InvoiceKind.YEAR_TRUE_UP));
        assertEq(annual.accountOf(id).damages, 6_000_000);
        _restateRefused(0, abi.encodeWithSelector(IYearTypes.NothingToRestateOfYear.selector, id, 0));
    }

    function test_RestateYear_RevertWhen_YearIsNotClosed() public {
        start(taking(fixedPrice(50_000)));
        _restateRefused(0, abi.encodeWithSelector(IYearTypes.YearNotClosed.selector, id, 0));
    }

    function test_RestateYear_RevertWhen_ItsTimeIsOver() public {
        start(taking(fixedPrice(50_000)));
        close(0, taken(600_000));
        write(0, taken(700_000));
        uint256 until = startOf(3);
        vm.warp(until);
        _restateRefused(0, abi.encodeWithSelector(IYearTypes.YearTrueUpTooLate.selector, id, 0, until, until));
        vm.warp(until - 1);
        _restate(0);
    }

    /// @dev What later years have used of a cap stays used.
    function test_RestateYear_StaysWithinTheCaps() public {
        Agreement memory a = taking(fixedPrice(50_000));
        (a.terms.performance.yearlyCap, a.terms.performance.lifetimeCap) = (9_000_000, 15_000_000);
        start(a);
        close(0, taken(800_000));
        close(1, taken(500_000));
        assertEq(annual.accountOf(id).damages, 4_000_000 + 9_000_000);
        write(0, taken(500_000));
        (int256 difference,) = _restate(0);
        assertEq(difference, -2_000_000, "the rest of the lifetime cap");
        assertEq(annual.accountOf(id).damages, 15_000_000);
        write(0, taken(MINIMUM));
        (difference,) = _restate(0);
        assertEq(difference, 6_000_000);
        assertEq(annual.accountOf(id).damages, 9_000_000);
    }

    function test_RestateYear_MoreToTakeJoinsItsMakeUp() public {
        _made(3, false);
        close(0, taken(MINIMUM));
        close(1, _refused());
        write(0, _refused());
        (int256 difference,) = _restate(0);
        assertEq(difference, 20_000_000);
        _isLeft(0, 0, 400_000);
        _isLeft(1, 1, 400_000);
        ISettlementTypes.Year memory y = taken(500_000);
        y.refusedWh = 500_000;
        write(0, y);
        (difference,) = _restate(0);
        assertEq(difference, 5_000_000);
        _isLeft(0, 0, 500_000);
    }

    /// @dev What was drawn stays; what is still there is paid back.
    function test_RestateYear_LessToTakeLeavesWhatWasDrawn() public {
        _made(3, false);
        close(0, _refused());
        close(1, taken(1_300_000));
        _isLeft(0, 0, 100_000);
        write(0, taken(MINIMUM));
        (int256 difference, IYearTypes.Reckoning memory r) = _restate(0);
        assertEq(r.takeWh, 300_000);
        assertEq(difference, -5_000_000);
        (, r) = close(2, taken(1_300_000));
        assertEq(r.drawnWh, 0);
    }

    function test_RestateYear_MoreToTakeAfterItsYearsIsLostOrRefunded() public {
        for (uint256 i; i < 2; ++i) {
            vm.warp(1_782_000_000);
            _made(1, i == 1);
            close(0, taken(MINIMUM));
            close(1, taken(MINIMUM));
            write(0, _refused());
            if (i == 0) {
                (int256 difference,) = _restate(0);
                assertEq(difference, 20_000_000);
            } else {
                _restateRefused(0, abi.encodeWithSelector(IYearTypes.NothingToRestateOfYear.selector, id, 0));
            }
            assertEq(_account().length, 0);
        }
    }
}
