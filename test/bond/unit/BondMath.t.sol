// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BusinessCalendar} from "../../../contracts/bond/BusinessCalendar.sol";
import {Schedule} from "../../../contracts/bond/Schedule.sol";
import {BusinessDays, ScheduleTerms, Stub} from "../../../contracts/bond/types/Schedule.sol";
import {BondHarness} from "../../harness/BondHarness.sol";
import {Test} from "forge-std/Test.sol";

/// @notice What the bonds' mathematics refuses. Values are compared in sdk/test/bond.
contract BondMathTest is Test {
    BondHarness private immutable _math = new BondHarness();

    function test_Periods_RevertWhen_TheFrequencyDividesNoYear() public {
        ScheduleTerms memory terms = _terms();
        uint8[4] memory wrong = [0, 5, 24, 255];
        for (uint256 i; i < wrong.length; ++i) {
            terms.frequency = wrong[i];
            _expectRefused(terms, abi.encodeWithSelector(Schedule.FrequencyUnknown.selector, wrong[i]));
        }
    }

    function test_Periods_RevertWhen_MaturityIsNotAfterTheStart() public {
        ScheduleTerms memory terms = _terms();
        terms.maturity = terms.start;
        _expectRefused(
            terms,
            abi.encodeWithSelector(Schedule.MaturityNotAfterStart.selector, terms.start, terms.maturity)
        );
    }

    function test_Periods_RevertWhen_SomethingIsLeftOverWithoutAStub() public {
        ScheduleTerms memory terms = _terms();
        ++terms.maturity;
        _expectRefused(terms, abi.encodeWithSelector(Schedule.StubMismatch.selector, Stub.NONE, false));
    }

    function test_Periods_RevertWhen_AStubHasNothingLeftOver() public {
        ScheduleTerms memory terms = _terms();
        for (uint8 stub = 1; stub <= uint8(Stub.LONG_LAST); ++stub) {
            terms.stub = Stub(stub);
            _expectRefused(terms, abi.encodeWithSelector(Schedule.StubMismatch.selector, stub, true));
        }
    }

    function test_RequireAscending_RevertWhen_AHolidayIsTwiceOrOutOfOrder() public {
        uint256[] memory holidays = new uint256[](3);
        (holidays[0], holidays[1], holidays[2]) = (20_000, 20_001, 20_001);
        vm.expectRevert(BusinessCalendar.HolidaysNotAscending.selector);
        _math.requireAscending(holidays);
        (holidays[1], holidays[2]) = (20_002, 20_001);
        vm.expectRevert(BusinessCalendar.HolidaysNotAscending.selector);
        _math.requireAscending(holidays);
        (holidays[1], holidays[2]) = (20_001, 20_002);
        _math.requireAscending(holidays);
    }

    function _expectRefused(ScheduleTerms memory terms, bytes memory reason) private {
        ScheduleTerms[] memory one = new ScheduleTerms[](1);
        one[0] = terms;
        vm.expectRevert(reason);
        _math.periods(one, new uint256[](0));
    }

    /// @dev Five years, half-yearly, from 15 January 2026.
    function _terms() private pure returns (ScheduleTerms memory) {
        return ScheduleTerms(20_468, 22_294, 2, Stub.NONE, false, BusinessDays.UNADJUSTED, false);
    }
}
