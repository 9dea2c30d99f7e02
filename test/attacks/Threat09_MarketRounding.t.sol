// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId} from "../../contracts/market/types/PoolKey.sol";
import {MarketTest} from "../market/MarketTest.sol";

/// @notice Inflation by the first depositor or by donation, and rounding that favours the caller.
contract Threat09_MarketRoundingTest is MarketTest {
    function _lp(address who) internal view returns (uint256) {
        return amm.balanceOf(who, uint256(PoolId.unwrap(id)));
    }

    /// @dev The classic: open with the least, donate a fortune, let the next depositor's shares round to nothing.
    function test_Threat09_FirstDepositorCannotInflate() public {
        vm.startPrank(bob);
        amm.initialize(key, 1_001, 1_001, bob, block.timestamp);
        assertEq(_lp(bob), 1);
        kwh.transferShares(address(amm), Shares.wrap(1e5 * KWH));
        usd.transfer(address(amm), 1e5 * USD);
        IDissipativeAMM.Reserves memory r = reserves();
        assertEq(r.energyShares, 1_001, "donations are nobody's");
        assertEq(r.totalQuote, 1_001);
        vm.stopPrank();

        uint256 cash = usd.balanceOf(alice);
        vm.startPrank(alice);
        (uint256 liquidity, uint256 energy, uint256 quote) =
            amm.addLiquidity(key, 1e4, 1e4, 1, alice, EXTERNAL, block.timestamp);
        assertGe(liquidity, 9_990, "a share still costs a unit");
        (uint256 xs, uint256 back) =
            amm.removeLiquidity(key, liquidity, 0, 0, alice, EXTERNAL, block.timestamp);
        assertLe(energy - xs, 1);
        assertLe(quote - back, 2);
        assertLe(cash - usd.balanceOf(alice), 2);
    }

    /// @dev Inflating through the pool itself costs more than it can take: the attacker owns one share, the burned own a thousand.
    function test_Threat09_FirstDepositorCannotInflateByTrading() public {
        vm.startPrank(bob);
        amm.initialize(key, 1_001, 1_001, bob, block.timestamp);
        uint256 cash = usd.balanceOf(bob);
        uint256 held = shares(bob);
        for (uint256 i; i < 20; i++) {
            amm.buyEnergy(key, 10 * USD, 0, bob, EXTERNAL, block.timestamp);
            amm.sellEnergy(key, shares(bob) - held, 0, bob, EXTERNAL, block.timestamp);
        }
        assertLt(usd.balanceOf(bob), cash, "all of it went to the burned shares");
    }

    /// @dev Balancer v2, 2025: many alternating swaps of a few units in a pool of a thousand, each rounded the trader's way.
    function testFuzz_Threat09_AlternatingSwapsInATinyPool(uint256 seed, bool exact) public {
        open(key, 1_000, 1_700);
        wait(seed % 10 days);
        kwh.setDecayRate(0);
        IDissipativeAMM.Reserves memory r = reserves();
        uint256 cash = usd.balanceOf(bob);
        uint256 held = shares(bob);
        vm.startPrank(bob);
        uint256 t = vm.getBlockTimestamp();
        for (uint256 i; i < 64; i++) {
            uint256 x = uint256(keccak256(abi.encode(seed, i)));
            uint256 amount = x % 40 + 1;
            if (i & 1 == 0) {
                if (exact) {
                    try amm.buyExactEnergy(key, amount, ALL, bob, EXTERNAL, t) {} catch {}
                } else {
                    try amm.buyEnergy(key, amount, 0, bob, EXTERNAL, t) {} catch {}
                }
            } else {
                if (exact) {
                    try amm.sellEnergyForExact(key, amount, ALL, bob, EXTERNAL, t) {} catch {}
                } else {
                    try amm.sellEnergy(key, amount, 0, bob, EXTERNAL, t) {} catch {}
                }
            }
        }
        // Whatever kWh the loop left over is given back at no price at all; the rest must not have paid.
        IDissipativeAMM.Reserves memory q = reserves();
        assertGe(q.energyShares * q.staticQuote, r.energyShares * r.staticQuote);
        if (shares(bob) >= held && usd.balanceOf(bob) >= cash) {
            assertEq(shares(bob), held);
            assertEq(usd.balanceOf(bob), cash);
        }
    }

    /// @dev Liquidity added and removed a share at a time. If the static reserve rounded down each time, the price of a small pool would walk
    /// to zero for nothing and the attacker would buy the rest.
    function test_Threat09_LiquidityDustCannotWalkThePrice() public {
        open(key, 2_000, 2_000);
        IDissipativeAMM.Reserves memory r = reserves();
        assertEq(
            r.liquidity, r.energyShares, "every quotient is exact: nothing would be paid for the rounding"
        );
        uint256 price = amm.spotPrice(key);
        wait(2 hours);
        vm.startPrank(bob);
        uint256 t = vm.getBlockTimestamp();
        for (uint256 i; i < 500; i++) {
            (uint256 liquidity,,) = amm.addLiquidity(key, 3, ALL, 0, bob, EXTERNAL, t);
            amm.removeLiquidity(key, liquidity, 0, 0, bob, EXTERNAL, t);
        }
        IDissipativeAMM.Reserves memory q = reserves();
        assertGe(q.staticQuote * r.liquidity, r.staticQuote * q.liquidity);
        assertGe(q.energyShares * r.liquidity, r.energyShares * q.liquidity);
        assertGe(amm.spotPrice(key), price * 99 / 100, "the price did not fall");
        // Neither did it rise for nothing: each round trip left two units of quote.
        assertGe(q.totalQuote, r.totalQuote + 1_000);
    }

    /// @dev The same in shares, and with liquidity of one side, whose rounding stays in the pool.
    function testFuzz_Threat09_AlternatingSharesAndSingleSidedInATinyPool(uint256 seed) public {
        open(key, 1_000, 1_700);
        wait(seed % 10 days);
        kwh.setDecayRate(0);
        IDissipativeAMM.Reserves memory r = reserves();
        uint256 cash = usd.balanceOf(bob);
        uint256 held = shares(bob);
        vm.startPrank(bob);
        uint256 t = vm.getBlockTimestamp();
        for (uint256 i; i < 48; i++) {
            uint256 x = uint256(keccak256(abi.encode(seed, i)));
            uint256 amount = (x >> 8) % 40 + 2;
            x %= 4;
            if (x == 0) try amm.sellShares(key, amount, 0, bob, EXTERNAL, t) {} catch {}
            if (x == 1) try amm.buyExactShares(key, amount, ALL, bob, EXTERNAL, t) {} catch {}
            if (x == 2) {
                try amm.addEnergyLiquidity(key, amount, amount / 2, 0, bob, EXTERNAL, t) {} catch {}
            }
            if (x == 3) {
                try amm.addQuoteLiquidity(key, amount, amount / 2, 0, bob, EXTERNAL, t) {} catch {}
            }
            uint256 mine = lpOf(bob);
            if (mine != 0) amm.removeLiquidity(key, mine, 0, 0, bob, EXTERNAL, t);
        }
        IDissipativeAMM.Reserves memory q = reserves();
        assertEq(q.liquidity, r.liquidity);
        assertGe(q.energyShares * q.staticQuote, r.energyShares * r.staticQuote);
        if (shares(bob) >= held) assertLe(usd.balanceOf(bob), cash);
    }
}
