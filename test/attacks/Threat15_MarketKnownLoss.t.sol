// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MarketTest} from "../market/MarketTest.sol";

/// @notice Leaving before a known loss is booked: a store's posted state of charge shows a loss, the haircut comes days later, and between them
/// the informed sell to the pool.
contract Threat15_MarketKnownLossTest is MarketTest {
    uint256 internal constant LOSS = 200_000;

    function setUp() public override {
        super.setUp();
        kwh.setDecayRate(0);
        open();
    }

    /// @dev What a seller gets once the loss is known is what the kWh will be worth.
    function test_Threat15_KnownLossCannotBeSoldToThePool() public {
        uint256 snapshot = vm.snapshotState();
        uint256 unaware = sell(bob, 10 * KWH);
        vm.revertToState(snapshot);
        kwh.setPendingLoss(LOSS);
        uint256 aware = sell(bob, 10 * KWH);
        assertApproxEqRel(aware, unaware * 4 / 5, 0.001e18);
    }

    /// @dev Sell before the haircut, buy the same shares' worth back after it: the round trip loses its fees, and no more is to be had.
    function test_Threat15_RoundTripAroundTheHaircutDoesNotPay() public {
        uint256 held = shares(bob);
        uint256 cash = usd.balanceOf(bob);
        kwh.setPendingLoss(LOSS);
        sell(bob, 500 * KWH);
        wait(3 days);
        kwh.cutTo(0.8e18);
        kwh.setPendingLoss(0);
        uint256 sold = held - shares(bob);
        vm.prank(bob);
        amm.buyExactShares(key, sold, ALL, bob, EXTERNAL, vm.getBlockTimestamp());
        assertEq(shares(bob), held);
        assertLt(usd.balanceOf(bob), cash);
    }

    /// @dev The same through the other ways in: two hops, exact quote, shares, kWh added alone.
    function test_Threat15_EveryWayInCountsTheLoss() public {
        for (uint256 i; i < 3; i++) {
            uint256 snapshot = vm.snapshotState();
            uint256 unaware = _in(i);
            vm.revertToState(snapshot);
            kwh.setPendingLoss(LOSS);
            uint256 aware = _in(i);
            vm.revertToState(snapshot);
            assertApproxEqRel(aware, unaware * 4 / 5, 0.01e18);
        }
    }

    function _in(uint256 way) internal returns (uint256 worth) {
        uint256 t = vm.getBlockTimestamp();
        vm.startPrank(bob);
        if (way == 0) worth = amm.sellShares(key, 10 * KWH, 0, bob, EXTERNAL, t);
        if (way == 1) {
            // Quote for the kWh that it takes, inverted.
            worth = 1e24 / amm.sellEnergyForExact(key, USD, ALL, bob, EXTERNAL, t);
        }
        if (way == 2) {
            uint256 before = reserves().totalQuote;
            // The quote that the pool gave for the part that was sold is in the pool again: what came of it is liquidity.
            (uint256 liquidity,) = amm.addEnergyLiquidity(key, 100 * KWH, 10 * KWH, 0, bob, EXTERNAL, t);
            worth = liquidity;
            assertApproxEqAbs(reserves().totalQuote, before, 1);
        }
        vm.stopPrank();
    }
}
