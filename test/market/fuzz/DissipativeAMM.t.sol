// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId} from "../../../contracts/market/types/PoolKey.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice The five properties of the curve, on the contract.
contract DissipativeAMMFuzzTest is MarketTest {
    function setUp() public override {
        super.setUp();
        open();
    }

    function testFuzz_WaitingMovesNoPrice(uint32 time) public {
        uint256 price = amm.spotPrice(key);
        wait(time);
        assertEq(amm.spotPrice(key), price);
    }

    /// @dev Somebody pokes the pool with every call that trades nothing, and the token by changing its rate to itself.
    function testFuzz_PokesChangeNothing(uint32[8] memory times, uint256 energy) public {
        energy = bound(energy, KWH, 5_000 * KWH);
        uint256 total;
        uint256 snapshot = vm.snapshotState();
        for (uint256 i; i < times.length; i++) {
            uint256 time = times[i] % 6 hours;
            total += time;
            wait(time);
            kwh.setDecayRate(RATE);
            amm.spotPrice(key);
            amm.idleQuote(key);
            vm.prank(bob);
            kwh.transferShares(address(amm), Shares.wrap(0));
        }
        uint256 poked = sell(bob, energy);
        IDissipativeAMM.Reserves memory a = reserves();
        vm.revertToState(snapshot);
        wait(total);
        assertEq(sell(bob, energy), poked);
        IDissipativeAMM.Reserves memory b = reserves();
        assertEq(a.energyShares, b.energyShares);
        assertEq(a.staticQuote, b.staticQuote);
        assertEq(a.totalQuote, b.totalQuote);
    }

    /// @dev Any sequence of trades with any waits that ends with no kWh bought on top ends with no more quote.
    function testFuzz_NoClosedLoopPays(uint256[6] memory amounts, uint32[6] memory times, uint256 kinds)
        public
    {
        uint256 cash = usd.balanceOf(bob);
        uint256 outside = shares(bob);
        vm.startPrank(bob);
        // Only what was bought inside the loop is sold in it.
        kwh.transferShares(alice, Shares.wrap(outside));
        for (uint256 i; i < 6; i++) {
            if ((kinds >> i) & 1 == 0 || shares(bob) == 0) {
                amm.buyEnergy(
                    key, bound(amounts[i], 1_000, 500 * USD), 0, bob, EXTERNAL, vm.getBlockTimestamp()
                );
            } else {
                uint256 energy = bound(amounts[i], 0, kwh.balanceOf(bob));
                try amm.sellEnergy(key, energy, 0, bob, EXTERNAL, vm.getBlockTimestamp()) {} catch {}
            }
            wait(times[i] % 3 hours);
        }
        if (shares(bob) != 0) {
            try amm.sellEnergy(key, ALL, 0, bob, EXTERNAL, vm.getBlockTimestamp()) {} catch {}
        }
        assertLe(usd.balanceOf(bob), cash);
    }

    function testFuzz_EveryTradeLeavesProductAndIdleNoSmaller(uint256 amount, uint256 kind, uint32 time)
        public
    {
        wait(time % 10 days);
        IDissipativeAMM.Reserves memory r = reserves();
        uint256 index = kwh.index();
        vm.startPrank(bob);
        uint256 t = vm.getBlockTimestamp();
        kind %= 4;
        if (kind == 0) {
            amount = bound(amount, KWH, 100_000 * KWH);
            try amm.sellEnergy(key, amount, 0, bob, EXTERNAL, t) {} catch {}
        }
        if (kind == 1) amm.buyEnergy(key, bound(amount, 1e4, 1e5 * USD), 0, bob, EXTERNAL, t);
        if (kind == 2) {
            // Half of what the curve has.
            amm.sellEnergyForExact(
                key, bound(amount, 1, r.staticQuote * index / WAD / 2), ALL, bob, EXTERNAL, t
            );
        }
        if (kind == 3) {
            amm.buyExactEnergy(key, bound(amount, 1, r.energyShares * index / WAD / 2), ALL, bob, EXTERNAL, t);
        }
        IDissipativeAMM.Reserves memory q = reserves();
        assertGe(q.energyShares * q.staticQuote, r.energyShares * r.staticQuote);
        // idle = yt − ys·I, exactly: yt·WAD − ys·I.
        assertGe(
            int256(q.totalQuote * WAD) - int256(q.staticQuote * index),
            int256(r.totalQuote * WAD) - int256(r.staticQuote * index)
        );
        assertLe(q.staticQuote * index, q.totalQuote * WAD);
    }

    /// @dev With nobody trading, providing is holding: the same shares, which melt alike, and the same quote, but for the burned thousand
    /// and two units.
    function testFuzz_IdleLiquidityIsWorthWhatHoldingIs(uint256 energy, uint256 quote, uint32 time) public {
        energy = bound(energy, KWH, 100_000 * KWH);
        quote = bound(quote, 1e5, 1e5 * USD);
        key = keyOf(address(kwh), address(usd), 1, 0);
        id = amm.idOf(key);
        vm.prank(bob);
        (, uint256 liquidity) = amm.initialize(key, energy, quote, bob, vm.getBlockTimestamp());
        wait(time);
        (uint256 xs, uint256 total) = (reserves().energyShares, reserves().liquidity);
        vm.prank(bob);
        (uint256 gotShares, uint256 gotQuote) =
            amm.removeLiquidity(key, liquidity, 0, 0, bob, EXTERNAL, vm.getBlockTimestamp());
        assertEq(gotShares, xs * liquidity / total);
        assertEq(gotQuote, quote * liquidity / total - 1);
        assertEq(gotShares, xs - (xs * 1_000 + total - 1) / total);
    }

    /// @dev Liquidity in and out at once, however often and in whatever sizes, never pays.
    function testFuzz_AddAndRemoveNeverPay(uint256[4] memory amounts, uint32 time) public {
        wait(time % 20 days);
        kwh.mint(bob, Shares.wrap(1e20));
        usd.mint(bob, 1e20);
        uint256 cash = usd.balanceOf(bob);
        uint256 held = shares(bob);
        IDissipativeAMM.Reserves memory r = reserves();
        vm.startPrank(bob);
        uint256 t = vm.getBlockTimestamp();
        for (uint256 i; i < 4; i++) {
            amm.addLiquidity(key, bound(amounts[i], 1e4, 1e5 * KWH), ALL, 0, bob, EXTERNAL, t);
            uint256 mine = amm.balanceOf(bob, uint256(PoolId.unwrap(id)));
            if (i == 3) amounts[i] = ALL;
            amm.removeLiquidity(key, bound(amounts[i] >> 1, 1, mine), 0, 0, bob, EXTERNAL, t);
        }
        uint256 rest = amm.balanceOf(bob, uint256(PoolId.unwrap(id)));
        if (rest != 0) amm.removeLiquidity(key, rest, 0, 0, bob, EXTERNAL, t);
        assertLe(usd.balanceOf(bob), cash);
        assertLe(shares(bob), held);
        IDissipativeAMM.Reserves memory q = reserves();
        assertGe(q.energyShares, r.energyShares);
        assertGe(q.staticQuote, r.staticQuote);
        assertGe(q.totalQuote, r.totalQuote);
    }
}
