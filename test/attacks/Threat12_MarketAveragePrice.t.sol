// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PriceTick} from "../../contracts/market/PriceTick.sol";
import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {MarketTest} from "../market/MarketTest.sol";

/// @notice Spot as an oracle, and the average that stands in for it: pinned by dust, pushed within a timestamp, pushed at a block's end.
contract Threat12_MarketAveragePriceTest is MarketTest {
    function setUp() public override {
        super.setUp();
        open();
        wait(1 hours);
    }

    function _off() internal view returns (uint256) {
        (uint256 ema, uint256 spot) = (amm.emaPrice(key), amm.spotPrice(key));
        return (ema > spot ? ema - spot : spot - ema) * 1e6 / spot;
    }

    /// @dev A move of 1 % is 1,000 ticks: 1,000·1/1,801 of a tick a second, which rounded down would be none for ever.
    function test_Threat12_DustTradesEverySecondCannotPinTheAverage() public {
        sell(alice, 50 * KWH);
        wait(1);
        sell(alice, KWH);
        uint256 before = _off();
        assertGt(before, 8_000, "almost 1 % away");
        for (uint256 i; i < 1_800; i++) {
            wait(1);
            buy(bob, 100);
        }
        assertLt(_off(), before / 2, "at least as near as if nobody had traded");
    }

    /// @dev Whatever is done and undone within a timestamp, the average is what it would have been.
    function test_Threat12_OneTransactionDoesNotMoveTheAverage() public {
        usd.mint(bob, 1e6 * USD);
        uint256 honest = amm.emaPrice(key);
        uint256 held = shares(bob);
        buy(bob, 200_000 * USD);
        assertGt(amm.spotPrice(key), 1_000 * honest);
        assertEq(amm.emaPrice(key), honest, "nor does it show before it is undone");
        uint256 bought = shares(bob) - held;
        vm.prank(bob);
        amm.sellShares(key, bought, 0, bob, EXTERNAL, vm.getBlockTimestamp());
        assertEq(amm.emaPrice(key), honest);
        wait(12);
        buy(alice, USD);
        assertApproxEqRel(amm.emaPrice(key), honest, 1e14);
    }

    /// @dev Whoever owns the end of a block and the beginning of the next holds a price for 12 s: a tenfold price weighs 12 / 1,812 of its logarithm.
    function test_Threat12_PushAtTheBlocksEndMovesTheAverageALittle() public {
        uint256 honest = amm.emaPrice(key);
        usd.mint(bob, 1e6 * USD);
        uint256 held = shares(bob);
        uint256 cash = usd.balanceOf(bob);
        buy(bob, 4_350 * USD);
        assertApproxEqRel(amm.spotPrice(key), 10 * honest, 0.02e18);
        wait(12);
        uint256 out = shares(bob) - held;
        vm.prank(bob);
        amm.sellShares(key, out, 0, bob, EXTERNAL, vm.getBlockTimestamp());
        assertGt(amm.emaPrice(key), honest);
        assertLt(amm.emaPrice(key), honest * 1_016 / 1_000, "1.5 % for a tenfold price");
        assertGt(cash - usd.balanceOf(bob), 8 * USD, "for 0.4 % of the pool, with nobody trading against it");
    }

    /// @dev The average lies between the prices that stood, whatever order trades come in.
    function testFuzz_Threat12_AverageStaysAmongThePricesThatStood(uint256 seed) public {
        int256 low = reserves().emaTick;
        int256 high = low;
        for (uint256 i; i < 24; i++) {
            uint256 x = uint256(keccak256(abi.encode(seed, i)));
            wait(x % 300);
            if (x & 256 == 0) sell(bob, bound(x >> 16, KWH, 3_000 * KWH));
            else buy(bob, bound(x >> 16, USD, 600 * USD));
            IDissipativeAMM.Reserves memory r = reserves();
            assertGe(r.emaTick, low);
            assertLe(r.emaTick, high);
            int256 tick = _tickOf(r);
            if (tick < low) low = tick;
            if (tick > high) high = tick;
        }
    }

    /// @dev ±12 s of a block's time move the average by ±12 s of its movement, 0.7 % of the way to the price that stands.
    function test_Threat12_TimestampMovesTheAverageLittle() public {
        sell(alice, 1_000 * KWH);
        wait(600);
        uint256 early = amm.emaPrice(key);
        wait(24);
        uint256 late = amm.emaPrice(key);
        assertApproxEqRel(early, late, 0.002e18);
    }

    function _tickOf(IDissipativeAMM.Reserves memory r) internal pure returns (int256) {
        return PriceTick.tickOf(r.energyShares, r.staticQuote);
    }
}
