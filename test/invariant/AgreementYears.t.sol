// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISettlementTypes} from "../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {IYearTypes} from "../../contracts/ppa/interfaces/IYearTypes.sol";
import {Agreement} from "../../contracts/ppa/types/Terms.sol";
import {YearFixture} from "../fixtures/YearFixture.sol";

/// @notice Ten years of an agreement with every annual clause but matching: closed in order or not, restated at will, with whatever energy.
/// @dev The contract is its own handler. A call that may not be made reverts and changes nothing, which the properties see too.
/// forge-config: default.invariant.runs = 8
/// forge-config: default.invariant.depth = 60
contract AgreementYearsInvariantTest is YearFixture {
    uint128 private constant YEARLY = 12_000_000;
    uint128 private constant LIFETIME = 40_000_000;
    uint8 private constant LIVES = 2;

    /// @dev Of each year: how often it was closed, its damages as its last statement has them, and what its statements come to.
    uint256[10] private _closings;
    uint256[10] private _damages;
    int256[10] private _stated;
    uint256 private _opened;
    uint256 private _drawn;
    uint256 private _expired;
    bool private _drawnTooLate;

    function setUp() public override {
        super.setUp();
        Agreement memory a = guaranteeing(taking(fixedPrice(50_000)), 9700, 10_000);
        (a.terms.volume.maximum, a.terms.performance.excessPrice) = (1_500_000, 30_000e18);
        (a.terms.performance.yearlyCap, a.terms.performance.lifetimeCap) = (YEARLY, LIFETIME);
        (a.terms.performance.makeUpYears, a.terms.performance.makeUpRefunded) = (LIVES, true);
        a.terms.settlement.trueUpMonths = 60;
        start(a);
        bytes4[] memory calls = new bytes4[](3);
        (calls[0], calls[1], calls[2]) =
        (this.closeNext.selector, this.closeAny.selector, this.restateAny.selector);
        targetSelector(FuzzSelector(address(this), calls));
        targetContract(address(this));
    }

    function _sums(uint256 seed) private pure returns (ISettlementTypes.Year memory y) {
        y = taken(uint64(seed % 2_000_000));
        y.refusedWh = uint64((seed >> 32) % 800_000);
        y.excusedWh = uint64((seed >> 64) % 200_000);
        y.possibleWh = 10_000_000;
        y.unavailableWh = uint64((seed >> 96) % 2_000_000);
    }

    /// @dev The year's energy is what it was and something else.
    function closeNext(uint256 seed) external {
        uint256 year = annual.accountOf(id).closed;
        if (year > 8) return;
        write(year, _sums(seed));
        pass(year);
        _close(year);
    }

    function closeAny(uint256 seed) external {
        uint256 year = seed % 10;
        try this.closeOne(year) {} catch {}
    }

    function closeOne(uint256 year) external {
        _close(year);
    }

    function restateAny(uint256 seed) external {
        uint256 closed = annual.accountOf(id).closed;
        if (closed == 0) return;
        uint256 year = (seed >> 128) % closed;
        ISettlementTypes.Year memory before = annual.yearOf(id, year);
        write(year, _sums(seed));
        Agreement memory a = document();
        uint256 took = annual.yearBillOf(id, year).takeWh;
        vm.recordLogs();
        try annual.restateYear(id, a, year) returns (int256 difference) {
            _stated[year] += difference;
            IYearTypes.Reckoning memory r = reckoned(vm.getRecordedLogs(), IYearTypes.YearRestated.selector);
            _damages[year] = uint256(r.shortDamages) + r.availabilityDamages;
            if (r.takeWh < took) _opened -= took - r.takeWh;
            else _opened += r.takeWh - took;
        } catch {
            vm.getRecordedLogs();
            write(year, before);
        }
    }

    function _close(uint256 year) private {
        IYearTypes.MakeUp[] memory before = annual.accountOf(id).makeUp;
        (int256 amount, IYearTypes.Reckoning memory r) = closeYear(year);
        ++_closings[year];
        _stated[year] += amount;
        _damages[year] = uint256(r.shortDamages) + r.availabilityDamages;
        (_opened, _drawn, _expired) = (_opened + r.takeWh, _drawn + r.drawnWh, _expired + r.expiredWh);
        uint256 alive;
        for (uint256 i; i < before.length; ++i) {
            if (before[i].year + LIVES >= year) alive += before[i].wh;
        }
        if (r.drawnWh > alive) _drawnTooLate = true;
    }

    function invariant_DamagesStayWithinTheirCaps() public view {
        uint256 sum;
        for (uint256 year; year < 10; ++year) {
            assertLe(_damages[year], YEARLY, "a year's cap");
            sum += _damages[year];
        }
        assertLe(sum, LIFETIME, "the lifetime cap");
        assertEq(annual.accountOf(id).damages, sum, "the account is their sum");
    }

    function invariant_MakeUpEnergyIsOpenedLessDrawnLessExpired() public view {
        IYearTypes.MakeUp[] memory left = annual.accountOf(id).makeUp;
        uint256 closed = annual.accountOf(id).closed;
        uint256 sum;
        for (uint256 i; i < left.length; ++i) {
            assertTrue(i == 0 || left[i - 1].year < left[i].year, "in order");
            assertGe(uint256(left[i].year) + LIVES, closed, "none that has expired");
            sum += left[i].wh;
        }
        assertEq(sum, _opened - _drawn - _expired);
        assertFalse(_drawnTooLate, "drawn in its time");
    }

    function invariant_EachYearIsBilledOnceInOrder() public view {
        uint256 closed = annual.accountOf(id).closed;
        for (uint256 year; year < 10; ++year) {
            assertEq(_closings[year], year < closed ? 1 : 0, "once");
            assertEq(_stated[year], annual.yearBillOf(id, year).numerator / 1e21, "statements add up");
        }
    }
}
