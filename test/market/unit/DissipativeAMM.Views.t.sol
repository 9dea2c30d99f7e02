// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MarketTest} from "../MarketTest.sol";

contract DissipativeAMMViewsTest is MarketTest {
    function test_SpotPrice_IsQuotePerKwh() public {
        open();
        assertApproxEqRel(amm.spotPrice(key), 0.2e6 * WAD, 1e10);
    }

    function test_SpotPrice_DoesNotMoveWithTime() public {
        open();
        uint256 price = amm.spotPrice(key);
        wait(30 days);
        assertEq(amm.spotPrice(key), price);
    }

    function test_IdleQuote_IsWhatTheCurveNoLongerNeeds() public {
        open();
        assertEq(amm.idleQuote(key), 0);
        wait(1 hours);
        // 1 % of 2,000, and the index of an hour is not exactly 0.99.
        assertApproxEqRel(amm.idleQuote(key), 20 * USD, 0.01e18);
        uint256 index = kwh.index();
        assertEq(amm.idleQuote(key), 2_000 * USD - (2_000 * USD * index + WAD - 1) / WAD);
        // Long after the vintage all of it is idle.
        wait(400 days);
        assertEq(kwh.index(), 0);
        assertEq(amm.idleQuote(key), 2_000 * USD);
    }

    function test_Factory() public view {
        assertEq(address(amm.factory()), address(listing));
    }
}
