// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DayNumerator} from "../../contracts/ppa/mathematics/DayNumerator.sol";
import {Gaps} from "../../contracts/ppa/mathematics/Gaps.sol";
import {PriceDay} from "../../contracts/ppa/types/Tariff.sol";
import {SettlementType} from "../../contracts/ppa/types/Terms.sol";
import {Test} from "forge-std/Test.sol";

/// @notice A meter that is read only when its energy is dear: what it delivered in between is one sum, at the end of a gap.
contract Threat36_GapLumpingTest is Test {
    /// @dev Dear from 18:00 to 19:00 (90), cheap at noon (5), else 40; paid as a contract for difference against a strike of 100.
    function _day(SettlementType settlement) private pure returns (PriceDay memory day) {
        day.words = new uint256[](24);
        for (uint256 hour; hour < 24; ++hour) {
            uint256 lane = (1 << 63) + (hour == 18 ? 90 : hour == 12 ? 5 : 40);
            day.words[hour] = lane << 192 | lane << 128 | lane << 64 | lane;
        }
        (day.unit, day.tariff.amount, day.tariff.settlement) = (1e18, 100e18, settlement);
    }

    /// @dev Read until 10:00, then at 18:45 only.
    uint256 private constant READ = (1 << 40) - 1 | 1 << 74;
    uint256 private constant OWN = (1 << 40) - 1;

    function test_Threat36_AGapsEnergyIsNotSettledAtItsLastPeriod() public pure {
        uint256[] memory wh = new uint256[](75);
        wh[74] = 35_000;
        (int256 numerator, uint256 energy) =
            DayNumerator.numeratorOf(wh, READ & ~Gaps.endsOf(READ, OWN), _day(SettlementType.TWO_WAY));
        assertEq(numerator, 0);
        assertEq(energy, 0);
    }

    function test_Threat36_TheWorstPriceInTheGapIsThatOfEitherOwner() public pure {
        PriceDay memory day = _day(SettlementType.TWO_WAY);
        uint256 gap = Gaps.periodsOf(READ, 74, 0);
        assertEq(gap, ((1 << 35) - 1) << 40);
        // strike − index: from 10 in the dear hour to 95 at noon.
        assertEq(DayNumerator.worst(gap, type(int256).max, true, day), 10e18);
        assertEq(DayNumerator.worst(gap, type(int256).min, false, day), 95e18);
        // An hour that is not paid for is the worst for who sells, and no better for who buys.
        day.excluded = 15 << 52;
        assertEq(DayNumerator.worst(gap, type(int256).max, true, day), 0);
        assertEq(DayNumerator.worst(gap, type(int256).min, false, day), 95e18);
        day.excluded = 15 << 48;
        assertEq(DayNumerator.worst(gap, type(int256).min, false, day), 60e18);
    }

    function test_Threat36_AGapOverMidnightTakesTheWorstOfBothDays() public pure {
        PriceDay memory day = _day(SettlementType.TWO_WAY);
        int256 first = DayNumerator.worst(15 << 92, type(int256).max, true, day);
        assertEq(first, 60e18);
        assertEq(DayNumerator.worst(15 << 72, first, true, day), 10e18);
        assertEq(DayNumerator.worst(15 << 48, first, true, day), 60e18);
        assertEq(Gaps.ripeAt(1_782_000_000), 1_784_592_000);
    }
}
