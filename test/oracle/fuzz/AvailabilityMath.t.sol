// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AvailabilityMath} from "../../../contracts/oracle/AvailabilityMath.sol";
import {IAvailabilityReport} from "../../../contracts/oracle/interfaces/IAvailabilityReport.sol";
import {Curtailment} from "../../../contracts/oracle/types/Availability.sol";
import {CapacityStretch} from "../../../contracts/oracle/types/Site.sol";
import {AvailabilityHarness} from "../../harness/AvailabilityHarness.sol";
import {Test} from "forge-std/Test.sol";

contract AvailabilityMathTest is Test {
    uint40 internal constant MIDNIGHT = 1_782_000_000;

    AvailabilityHarness internal harness;

    function setUp() public {
        harness = new AvailabilityHarness();
    }

    /// @notice AVAIL-1: what is packed comes back; nothing reported is not zero; sums are those of the periods that count.
    function testFuzz_PeriodsComeBack(uint256 seed, uint8 excused) public view {
        bytes memory data;
        AvailabilityMath.Period[] memory all = new AvailabilityMath.Period[](96);
        (uint256 unavailable, uint256 counted) = (0, 0);
        for (uint256 k; k < 96; ++k) {
            uint256 r = uint256(keccak256(abi.encode(seed, k)));
            if (r % 5 == 0) {
                data = bytes.concat(data, hex"ffffffffffffffffff");
                continue;
            }
            all[k] = AvailabilityMath.Period(
                true, uint32(r >> 8), uint32(r >> 40), Curtailment(uint8((r >> 80) % 5))
            );
            data = bytes.concat(
                data, abi.encodePacked(all[k].potential, all[k].unavailable, uint8(all[k].cause))
            );
            if (excused >> uint8(all[k].cause) & 1 == 0) {
                unavailable += all[k].unavailable;
                ++counted;
            }
        }
        assertEq(abi.encode(harness.periodsOf(data)), abi.encode(all));
        (uint256 sum, uint256 count) = harness.outage(data, excused);
        assertEq(sum, unavailable);
        assertEq(count, counted);
    }

    /// @notice AVAIL-2: each period is held to the capacity of its own time, whatever changes in the day.
    function testFuzz_BoundedByTheCapacityOfItsTime(uint256 seed, uint256 changes, uint256 k, uint256 over)
        public
    {
        changes = bound(changes, 0, 5);
        k = bound(k, 0, 95);
        CapacityStretch[] memory stretches = new CapacityStretch[](changes + 1);
        uint32 then = 1;
        uint256 at = MIDNIGHT - 900;
        // Oldest last; the oldest counts before its own beginning too.
        for (uint256 i = changes + 1; i != 0;) {
            --i;
            uint256 r = uint256(keccak256(abi.encode(seed, i)));
            stretches[i].from = uint40(at);
            stretches[i].capacities.generationW = uint32(1 + (r % 1e6));
            if (at <= MIDNIGHT + k * 900 || i == changes) then = stretches[i].capacities.generationW;
            at += 900 * (1 + ((r >> 64) % 40));
        }
        bytes memory data = new bytes(96 * 9);
        for (uint256 i; i < data.length; ++i) {
            data[i] = 0xff;
        }
        over = bound(over, 0, 1);
        uint32 potential = then / 4 + uint32(over);
        bytes memory entry = abi.encodePacked(potential, then, uint8(0));
        for (uint256 i; i < 9; ++i) {
            data[9 * k + i] = entry[i];
        }
        if (over != 0) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    IAvailabilityReport.PotentialAboveCapacity.selector, k, potential, then
                )
            );
        }
        harness.requireBounded(data, MIDNIGHT, 0, stretches);
    }

    function test_Deemed_OfNothingReportedIsNone() public view {
        bytes memory data = new bytes(96 * 9);
        bytes memory entry = abi.encodePacked(uint32(2400), uint32(0), uint8(Curtailment.GRID));
        for (uint256 i; i < 9; ++i) {
            (data[i], data[9 + i]) = (entry[i], 0xff);
        }
        assertEq(harness.deemed(data, 0, 900), 1500);
        assertEq(harness.deemed(data, 0, 2400), 0);
        assertEq(harness.deemed(data, 0, 2401), 0);
        assertEq(harness.deemed(data, 1, 0), 0);
        assertEq(harness.deemed(data, 2, 0), 0);
    }

    function test_PeriodAt_RevertWhen_OutOfRange() public {
        bytes memory data = new bytes(96 * 9);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityReport.PeriodOutOfRange.selector, 96, 96));
        harness.periodAt(data, 96);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityReport.ReportLengthWrong.selector, 863, 864));
        harness.periodAt(new bytes(863), 0);
        vm.expectRevert(abi.encodeWithSelector(IAvailabilityReport.ReportLengthWrong.selector, 865, 864));
        harness.outage(new bytes(865), 0);
    }
}
