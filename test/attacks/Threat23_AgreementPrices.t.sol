// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PriceSeries, SeriesId} from "../../contracts/oracle/types/PriceSeries.sol";
import {ISettlementTypes} from "../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {Agreement} from "../../contracts/ppa/types/Terms.sol";
import {SettlementFixture} from "../fixtures/SettlementFixture.sol";

/// @notice A price that can still be disputed, or that is disputed, paid as if it stood.
contract Threat23_AgreementPricesTest is SettlementFixture {
    function test_Threat23_ADayIsNotPaidAtAPriceInDispute() public {
        Agreement memory a = atIndex(0);
        PriceSeries memory d = index.seriesOf(series);
        (d.arbitrator, d.disputeTime, d.rulingTime, d.disputeBond) = (address(this), 20 days, 5 days, 1e6);
        d.name = "disputable";
        SeriesId disputable = openSeries(d);
        a.terms.price.series = SeriesId.unwrap(disputable);
        begin(a);
        uint256 day = today;
        report(disputable, day, flat(50_000));
        assertEq(settle(a, evenly(1000)), 0, "waits");
        assertEq(monthOf(day).numerator, 0);
        currency.mint(address(this), 1e6);
        currency.approve(address(index), 1e6);
        index.dispute(disputable, uint40(day), 1e6);
        bytes memory vector = packed(sharesOf(0, evenly(1000)));
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.NothingNewlyPriced.selector, id, day, 0));
        settlement.settlePending(id, a, day, 0, vector);
        index.rule(disputable, uint40(day), flat(40_000));
        settlement.settlePending(id, a, day, 0, vector);
        assertEq(monthOf(day).numerator, 96 * 400 * 40_000 * WAD, "what was ruled");
    }
}
