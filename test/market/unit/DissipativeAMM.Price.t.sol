// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PriceTick} from "../../../contracts/market/PriceTick.sol";
import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolKey} from "../../../contracts/market/types/PoolKey.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice The average price: when it is written, with what, and when it is not.
contract DissipativeAMMPriceTest is MarketTest {
    function setUp() public override {
        super.setUp();
        open();
    }

    function _tick() internal view returns (int256) {
        IDissipativeAMM.Reserves memory r = reserves();
        return PriceTick.tickOf(r.energyShares, r.staticQuote);
    }

    function test_Opening_IsTheFirstAverage() public view {
        assertEq(reserves().emaTick, _tick());
        // 2e9 units for 1e13 shares.
        assertEq(reserves().emaTick, -851_720);
        assertEq(reserves().lastTrade, block.timestamp & type(uint24).max);
        assertApproxEqRel(amm.emaPrice(key), amm.spotPrice(key), 2e13);
    }

    function test_Trade_CountsThePriceThatStoodBeforeIt() public {
        wait(600);
        int256 opening = _tick();
        sell(bob, 1_000 * KWH);
        assertEq(reserves().emaTick, opening, "the opening's price stood until now");
        assertEq(reserves().lastTrade, block.timestamp & type(uint24).max);
        int256 stood = _tick();
        assertLt(stood, opening - 15_000);
        wait(600);
        buy(bob, 1_000 * USD);
        // A quarter of the way: 600 / (600 + 1,800), away from where it was.
        assertEq(reserves().emaTick, PriceTick.emaAfter(opening, stood, 600));
        assertEq(reserves().emaTick, opening - (opening - stood + 3) / 4);
    }

    function test_Trade_OnlyTheFirstOfATimestampCounts() public {
        wait(600);
        sell(bob, 1_000 * KWH);
        int256 ema = reserves().emaTick;
        buy(bob, 1_000 * USD);
        sell(bob, KWH);
        assertEq(reserves().emaTick, ema);
    }

    function test_EveryTradeCounts() public {
        PoolKey memory into = keyOf(address(heat), address(usd), FEE, 0);
        open(into, 5_000 * KWH, 1_500 * USD);
        sell(bob, 1_000 * KWH);
        buyFrom(into);
        uint256 snapshot;
        for (uint256 i; i < 8; i++) {
            snapshot = vm.snapshotState();
            wait(60);
            int256 expected = PriceTick.emaAfter(reserves().emaTick, _tick(), 60);
            uint256 t = vm.getBlockTimestamp();
            vm.startPrank(bob);
            if (i == 0) amm.sellEnergy(key, KWH, 0, bob, EXTERNAL, t);
            if (i == 1) amm.sellShares(key, KWH, 0, bob, EXTERNAL, t);
            if (i == 2) amm.sellEnergyForExact(key, USD, ALL, bob, EXTERNAL, t);
            if (i == 3) amm.buyEnergy(key, USD, 0, bob, EXTERNAL, t);
            if (i == 4) amm.buyExactEnergy(key, KWH, ALL, bob, EXTERNAL, t);
            if (i == 5) amm.buyExactShares(key, KWH, ALL, bob, EXTERNAL, t);
            if (i == 6) amm.swapEnergy(into, key, KWH, 0, bob, EXTERNAL, t);
            if (i == 7) amm.addQuoteLiquidity(key, 20 * USD, 10 * USD, 0, bob, EXTERNAL, t);
            vm.stopPrank();
            assertEq(reserves().emaTick, expected);
            assertEq(reserves().lastTrade, t & type(uint24).max);
            vm.revertToState(snapshot);
        }
    }

    function buyFrom(PoolKey memory k) internal {
        vm.prank(bob);
        amm.buyEnergy(k, USD, 0, bob, EXTERNAL, block.timestamp);
    }

    function test_LiquidityDoesNotTouchIt() public {
        sell(bob, 1_000 * KWH);
        wait(600);
        int256 ema = reserves().emaTick;
        uint256 last = reserves().lastTrade;
        vm.startPrank(alice);
        (uint256 liquidity,,) = amm.addLiquidity(key, KWH, ALL, 0, alice, EXTERNAL, vm.getBlockTimestamp());
        amm.removeLiquidity(key, liquidity, 0, 0, alice, EXTERNAL, vm.getBlockTimestamp());
        assertEq(reserves().emaTick, ema);
        assertEq(reserves().lastTrade, last);
    }

    function test_EmaPrice_IsAsOfNow() public {
        sell(bob, 1_000 * KWH);
        uint256 before = amm.emaPrice(key);
        wait(1_800);
        uint256 spot = amm.spotPrice(key);
        uint256 half = amm.emaPrice(key);
        assertLt(half, before);
        // Half way on the logarithm: the geometric mean.
        assertApproxEqRel(half * half / WAD, before * spot / WAD, 1e14);
        // The trade writes what the view said.
        buy(bob, USD);
        assertEq(amm.emaPrice(key), half);
    }

    /// @dev 24 bits of time: after 194 days without a trade the time counts from the beginning, so the average is older than it might be.
    function test_EmaPrice_After194Days() public {
        sell(bob, 1_000 * KWH);
        uint256 before = amm.emaPrice(key);
        wait(1 << 24);
        assertEq(amm.emaPrice(key), before);
        kwh.setDecayRate(0);
    }
}
