// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixingMath} from "../../../contracts/oracle/FixingMath.sol";
import {Calendar} from "../../../contracts/oracle/types/Fixings.sol";
import {FixingHarness} from "../../harness/FixingHarness.sol";
import {Test} from "forge-std/Test.sol";

contract FixingMathTest is Test {
    FixingHarness internal harness;

    function setUp() public {
        harness = new FixingHarness();
    }

    /// @notice FIX-1: a time is in one period: not before its beginning, and before the next one's.
    function testFuzz_APeriodContainsItsTimes(uint256 time, uint8 calendar) public view {
        time = bound(time, 0, 250_000_000_000);
        Calendar c = Calendar(calendar % 4);
        uint256 period = harness.periodAt(c, time);
        assertLe(harness.startOf(c, period), time);
        assertGt(harness.startOf(c, period + 1), time);
        assertEq(harness.periodAt(c, harness.startOf(c, period)), period);
    }

    /// @notice FIX-2: the n-th business day before, counted one by one.
    function testFuzz_BusinessDaysBefore(uint256 day, uint256 n) public view {
        day = bound(day, 2000, 1e6);
        n = bound(n, 0, 400);
        uint256 at = day;
        if (n == 0) while (!works(at)) --at;
        for (uint256 left = n; left > 0;) {
            --at;
            if (works(at)) --left;
        }
        assertEq(harness.businessDaysBefore(day, n), at);
    }

    function works(uint256 day) internal pure returns (bool) {
        return (day + 3) % 7 < 5;
    }

    function test_BusinessDaysBefore_Known() public view {
        // 2026-01-19 is a Monday; two business days before it is Thursday, the 15th.
        assertEq(harness.businessDaysBefore(20_472, 2), 20_468);
        assertEq(harness.businessDaysBefore(20_472, 0), 20_472);
        // Of Sunday, the 18th, the last business day before is Friday, the 16th.
        assertEq(harness.businessDaysBefore(20_471, 0), 20_469);
        assertEq(harness.businessDaysBefore(20_471, 1), 20_469);
    }

    function test_Anniversary_OfALeapDay() public view {
        uint256 leap = 1_709_208_000; // 2024-02-29 12:00
        assertEq(harness.anniversary(leap, 1), 1_740_700_800); // 2025-02-28
        assertEq(harness.anniversary(leap, 4), 1_835_395_200); // 2028-02-29
        assertEq(harness.anniversary(leap, 0), 1_709_164_800);
    }

    function test_ReferenceMonth_LessTheLag() public {
        assertEq(harness.referenceMonth(1_768_478_400, 0), 672);
        assertEq(harness.referenceMonth(1_768_478_400, 3), 669);
        vm.expectRevert(abi.encodeWithSelector(FixingMath.LagTooLong.selector, 672, 673));
        harness.referenceMonth(1_768_478_400, 673);
    }

    /// @notice FIX-3: at a tenor its own value; between two of them the floor of the line; monotone if they are; flat beyond.
    function testFuzz_Interpolate(int64 a, int64 b, uint16 width, uint256 months) public view {
        width = uint16(bound(width, 1, 600));
        (uint16[] memory tenors, int64[] memory values) = (new uint16[](2), new int64[](2));
        (tenors[0], tenors[1]) = (12, 12 + width);
        (values[0], values[1]) = (a, b);
        assertEq(harness.interpolate(tenors, values, 12e18), int256(a) * 1e18);
        assertEq(harness.interpolate(tenors, values, uint256(12 + width) * 1e18), int256(b) * 1e18);
        assertEq(harness.interpolate(tenors, values, 0), int256(a) * 1e18);
        assertEq(harness.interpolate(tenors, values, 1e30), int256(b) * 1e18);
        months = bound(months, 12e18, uint256(12 + width) * 1e18);
        int256 at = harness.interpolate(tenors, values, months);
        // Not above the line, and less than a unit below it: at ≤ v₀ + rise · along / width < at + 1.
        int256 exact = (int256(b) - a) * (int256(months) - 12e18);
        int256 given = (at - int256(a) * 1e18) * int256(uint256(width));
        assertLe(given, exact);
        assertLt(exact, given + int256(uint256(width)));
    }

    function test_Interpolate_FindsItsPlace() public {
        (uint16[] memory tenors, int64[] memory values) = (new uint16[](3), new int64[](3));
        (tenors[0], tenors[1], tenors[2]) = (12, 24, 60);
        (values[0], values[1], values[2]) = (200, 230, -10);
        assertEq(harness.interpolate(tenors, values, 16e18), 210e18);
        assertEq(harness.interpolate(tenors, values, 33e18), 170e18);
        assertEq(harness.placeOf(tenors, 60), 2);
        vm.expectRevert(abi.encodeWithSelector(FixingMath.TenorMissing.selector, 36));
        harness.placeOf(tenors, 36);
        vm.expectRevert(FixingMath.CurveEmpty.selector);
        harness.interpolate(new uint16[](0), new int64[](0), 0);
    }
}
