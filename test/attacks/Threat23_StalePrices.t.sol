// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPriceIndex} from "../../contracts/oracle/interfaces/IPriceIndex.sol";
import {IReportedRounds} from "../../contracts/oracle/interfaces/IReportedRounds.sol";
import {IndexPrice, PriceSeries, PriceStatus, SeriesId} from "../../contracts/oracle/types/PriceSeries.sol";
import {PriceFixture} from "../fixtures/PriceFixture.sol";

/// @notice Threats 8 and 23, for prices: a stale price used for a payment, and a search that others could lengthen.
contract Threat23StalePricesTest is PriceFixture {
    function test_Threat23_AStalePricePaysNothing() public {
        uint40 round = fixedRound(three(7, 8, 9));
        uint40 source = endOf(round);
        vm.warp(index.windowsOf(spot, round + 6).voidAt);
        // A carried price says how old it is, and never passes for the period's own.
        IndexPrice memory p = index.settledPriceAt(spot, source + 1 hours);
        assertEq(uint8(p.status), uint8(PriceStatus.CARRIED));
        assertEq(p.sourcePeriod, source);
        vm.expectRevert(
            abi.encodeWithSelector(
                IPriceIndex.PriceNotFinal.selector, spot, source + 1 hours, PriceStatus.NONE
            )
        );
        index.finalPriceAt(spot, source + 1 hours);
        vm.expectRevert(
            abi.encodeWithSelector(
                IPriceIndex.PriceNotFinal.selector, spot, source + 4 hours + 900, PriceStatus.NONE
            )
        );
        index.settledPriceAt(spot, source + 4 hours + 900);
    }

    function test_Threat23_APriceInDisputePaysNothing() public {
        uint40 round = fixedRound(three(7, 8, 9));
        dispute(spot, round, stranger);
        skip(2 hours);
        vm.expectRevert(
            abi.encodeWithSelector(
                IPriceIndex.PriceNotFinal.selector, spot, endOf(round), PriceStatus.DISPUTED
            )
        );
        index.settledPriceAt(spot, endOf(round));
        // Nor after the ruling is overdue, whether or not anybody says so: the round is void, and the next carries nothing from it.
        skip(1 days);
        vm.expectRevert(
            abi.encodeWithSelector(IPriceIndex.PriceNotFinal.selector, spot, endOf(round), PriceStatus.NONE)
        );
        index.settledPriceAt(spot, endOf(round));
    }

    /// @dev A lie that nobody fixed in time cannot be fixed when its reporters' bonds are gone.
    function test_Threat23_ARoundFixedTooLateIsVoid() public {
        uint40 round = reported(three(7, 8, 9));
        IReportedRounds.RoundWindows memory w = index.windowsOf(spot, round);
        vm.warp(w.heldUntil);
        for (uint256 i; i < 3; ++i) {
            vm.startPrank(reporters[i]);
            index.announceWithdrawal(spot, uint8(i));
            index.withdraw(spot, uint8(i), reporters[i]);
            vm.stopPrank();
        }
        vm.expectRevert(outside(spot, round, w.closes, w.voidAt));
        index.fix(spot, round);
        assertStatus(spot, round, PriceStatus.NONE);
    }

    /// @dev The longest search is the series' own: 96 void rounds. Nobody can add to it.
    function test_Threat08_TheSearchForACarriedPriceIsBounded() public {
        PriceSeries memory s = definition(false);
        s.periodsARound = 1;
        s.maxAge = 96 * 900;
        SeriesId id = index.openSeries(s);
        vm.warp(index.windowsOf(id, 5_000_000).opens);
        uint256 gas = gasleft();
        index.priceAt(id, 4_000_000 * 900);
        gas -= gasleft();
        assertLt(gas, 600_000);
        s.maxAge += 1;
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportedRounds.SeriesFieldOutOfRange.selector,
                bytes32("maxAge"),
                int256(96 * 900 + 1),
                int256(0),
                int256(96 * 900)
            )
        );
        index.openSeries(s);
    }
}
