// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Indexation} from "../../../contracts/ppa/mathematics/Indexation.sol";
import {YearFixture} from "../../fixtures/YearFixture.sol";
import {YearWriter} from "../../harness/YearWriter.sol";

/// @notice Days are counted to the same years as prices move by.
contract ContractYearsTest is YearFixture {
    /// @dev 29 February 2028.
    uint256 private constant LEAP_DAY = 21_243;

    function _yearAt(uint256 operatesFrom, uint256 day) private returns (bool counts, uint256 year) {
        return YearWriter(payable(address(ppa))).contractYear(uint40(operatesFrom), day);
    }

    function testFuzz_ContractYears_AreThoseOfIndexation(uint40 from, uint16 later, bool leaps) public {
        uint256 first = leaps ? LEAP_DAY * 1 days : bound(from, 1_600_000_000, 4_000_000_000);
        uint256 day = first / 1 days + bound(later, 0, 60 * 366);
        (bool counts, uint256 year) = _yearAt(first, day);
        assertTrue(counts);
        assertEq(year, Indexation.yearAt(first, day * 1 days));
        (counts,) = _yearAt(first, first / 1 days - 1);
        assertFalse(counts, "before operation");
        (counts,) = _yearAt(0, day);
        assertFalse(counts, "not in operation");
    }

    function test_ContractYears_TurnOnTheAnniversaryOfALeapDay() public {
        uint256 last = LEAP_DAY + 365;
        (, uint256 year) = _yearAt(LEAP_DAY * 1 days, last - 1);
        assertEq(year, 0, "27 February 2029");
        (, year) = _yearAt(LEAP_DAY * 1 days, last);
        assertEq(year, 1, "28 February 2029");
        (, year) = _yearAt(LEAP_DAY * 1 days, LEAP_DAY + 1461);
        assertEq(year, 3 + 1, "29 February 2032");
        (, year) = _yearAt(LEAP_DAY * 1 days, LEAP_DAY + 1460);
        assertEq(year, 3, "28 February 2032");
    }
}
