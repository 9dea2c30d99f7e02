// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPriceIndex} from "../../contracts/oracle/interfaces/IPriceIndex.sol";
import {IReportedRounds} from "../../contracts/oracle/interfaces/IReportedRounds.sol";
import {PriceStatus} from "../../contracts/oracle/types/PriceSeries.sol";
import {PriceFixture} from "../fixtures/PriceFixture.sol";

/// @notice Threats 20 and 24, for prices: tokens that vote, minorities with extreme values, and the ends of the range.
contract Threat20PriceMajoritiesTest is PriceFixture {
    /// @dev A bond is a condition, not a weight.
    function test_Threat20_AHundredfoldBondIsOneReport() public {
        bondFor(spot, 4, 99 * uint256(BOND));
        int64[] memory each = new int64[](5);
        (each[0], each[1], each[2], each[3], each[4]) = (10, 11, 12, 13, 1_000_000);
        uint40 round = fixedRound(each);
        assertPrice(spot, endOf(round), 12, PriceStatus.PENDING, endOf(round), spot);
    }

    /// @dev Nobody outside the series' list is heard, whatever it owns.
    function test_Threat20_NoStrangerReportsOrRules() public {
        uint40 round = nextRound(spot);
        toOpen(spot, round);
        bytes memory none =
            abi.encodeWithSelector(IReportedRounds.UnknownReporter.selector, spot, 5, REPORTERS);
        vm.expectRevert(none);
        vm.prank(stranger);
        index.deposit(spot, 5, BOND);
        vm.expectRevert(none);
        vm.prank(stranger);
        index.report(spot, round, 5, flat(1), "");
        round = fixedRound(three(1, 2, 3));
        dispute(spot, round, stranger);
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.NotArbitrator.selector, spot, stranger, court));
        vm.prank(stranger);
        index.rule(spot, round, flat(9));
    }

    /// @dev With two liars of five the price is within what the three honest say, whatever the two say.
    function testFuzz_Threat20_AMinorityCannotLeaveTheHonestRange(
        int64[5] memory values,
        uint256 liar,
        uint256 other
    ) public {
        liar = bound(liar, 0, 4);
        other = bound(other, 0, 4);
        (int64 least, int64 most) = (type(int64).max, type(int64).min);
        int64[] memory each = new int64[](5);
        for (uint256 i; i < 5; ++i) {
            each[i] = values[i] == type(int64).min ? type(int64).min + 1 : values[i];
            if (i == liar || i == other) continue;
            each[i] = each[i] % 1000;
            if (each[i] < least) least = each[i];
            if (each[i] > most) most = each[i];
        }
        uint40 round = fixedRound(each);
        int64 price = index.priceAt(spot, endOf(round)).price;
        assertGe(price, least);
        assertLe(price, most);
    }

    /// @dev Of an even number the lower of the middle two: one of two high reports never lifts the price.
    function test_Threat24_HalfOfTheReportsCannotLiftThePrice() public {
        int64[] memory each = new int64[](4);
        (each[0], each[1], each[2], each[3]) = (10, 11, type(int64).max, type(int64).max);
        uint40 round = fixedRound(each);
        assertPrice(spot, endOf(round), 11, PriceStatus.PENDING, endOf(round), spot);
    }

    function test_Threat24_TheEndsOfTheRangeAndTheSignAreKept() public {
        uint40 round = fixedRound(three(type(int64).min + 1, -1, type(int64).max));
        assertPrice(spot, endOf(round), -1, PriceStatus.PENDING, endOf(round), spot);
        round = fixedRound(three(type(int64).min + 1, type(int64).min + 1, type(int64).max));
        assertPrice(spot, endOf(round), type(int64).min + 1, PriceStatus.PENDING, endOf(round), spot);
        // A ruling at the other end is further away than any tolerance says, and slashes both.
        dispute(spot, round, stranger);
        rule(spot, round, flat(type(int64).max));
        assertEq(bondLeft(spot, 0), 0);
        assertEq(bondLeft(spot, 1), 0);
        assertEq(bondLeft(spot, 2), BOND);
    }
}
