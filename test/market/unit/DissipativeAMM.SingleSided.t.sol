// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice Liquidity from kWh alone or from quote alone.
contract DissipativeAMMSingleSidedTest is MarketTest {
    IDissipativeAMM.Settlement internal constant INTERNAL = IDissipativeAMM.Settlement.INTERNAL;

    function setUp() public override {
        super.setUp();
        open();
        wait(7 hours);
    }

    /// @dev The same as a sale and a balanced add in two transactions.
    function test_AddEnergyLiquidity_IsASaleAndAnAdd() public {
        uint256 snapshot = vm.snapshotState();
        uint256 held = shares(bob);
        uint256 got = sell(bob, 50 * KWH);
        vm.prank(bob);
        (uint256 expected,,) = amm.addLiquidity(key, 60 * KWH, got, 0, bob, EXTERNAL, block.timestamp);
        uint256 paid = held - shares(bob);
        vm.revertToState(snapshot);
        uint256 cash = usd.balanceOf(bob);
        vm.prank(bob);
        (uint256 liquidity, uint256 energy) =
            amm.addEnergyLiquidity(key, 110 * KWH, 50 * KWH, expected, bob, EXTERNAL, block.timestamp);
        assertEq(liquidity, expected);
        assertEq(lpOf(bob), expected);
        assertEq(held - shares(bob), paid);
        assertLe(energy, 110 * KWH);
        assertApproxEqAbs(energy, paid * kwh.index() / WAD, 2);
        assertEq(usd.balanceOf(bob), cash, "what was rounding stayed in the pool");
    }

    function test_AddQuoteLiquidity_IsAPurchaseAndAnAdd() public {
        uint256 snapshot = vm.snapshotState();
        uint256 cash = usd.balanceOf(bob);
        uint256 held = shares(bob);
        buy(bob, 10 * USD);
        uint256 bought = shares(bob) - held;
        vm.prank(bob);
        (uint256 expected,,) = amm.addLiquidity(key, bought, 30 * USD, 0, bob, EXTERNAL, block.timestamp);
        uint256 paid = cash - usd.balanceOf(bob);
        vm.revertToState(snapshot);
        vm.prank(bob);
        (uint256 liquidity, uint256 quote) =
            amm.addQuoteLiquidity(key, 40 * USD, 10 * USD, 0, bob, EXTERNAL, block.timestamp);
        assertApproxEqAbs(liquidity, expected, 200);
        assertEq(cash - usd.balanceOf(bob), quote);
        assertApproxEqAbs(quote, paid, 10);
        assertLe(quote, 40 * USD);
        assertEq(shares(bob), held);
    }

    /// @dev Too much sold for what is left: the quote beyond goes to who gets the liquidity.
    function test_AddEnergyLiquidity_GivesBackQuoteThatFindsNoEnergy() public {
        uint256 cash = usd.balanceOf(alice);
        IDissipativeAMM.Reserves memory r = reserves();
        vm.prank(bob);
        (uint256 liquidity, uint256 energy) =
            amm.addEnergyLiquidity(key, 110 * KWH, 100 * KWH, 1, alice, EXTERNAL, block.timestamp);
        assertGt(liquidity, 0);
        assertApproxEqAbs(energy, 110 * KWH, 100, "all of it was used, but for a liquidity share's worth");
        assertApproxEqRel(usd.balanceOf(alice) - cash, 18 * USD, 0.05e18);
        assertEq(r.totalQuote - reserves().totalQuote, usd.balanceOf(alice) - cash);
    }

    function test_AddQuoteLiquidity_GivesBackEnergyThatFindsNoQuote() public {
        uint256 held = shares(alice);
        IDissipativeAMM.Reserves memory r = reserves();
        vm.prank(bob);
        amm.addQuoteLiquidity(key, 22 * USD, 20 * USD, 1, alice, EXTERNAL, block.timestamp);
        uint256 given = shares(alice) - held;
        assertApproxEqRel(given, 90 * KWH * WAD / kwh.index(), 0.05e18);
        assertEq(r.energyShares - reserves().energyShares, given);
    }

    function test_SingleSided_Internal() public {
        vm.startPrank(bob);
        amm.deposit(address(kwh), 200 * KWH, bob);
        amm.deposit(address(usd), 200 * USD, bob);
        (uint256 held, uint256 cash) = (shares(bob), usd.balanceOf(bob));
        amm.addEnergyLiquidity(key, 110 * KWH, 100 * KWH, 1, bob, INTERNAL, block.timestamp);
        assertGt(internalOf(bob, address(usd)), 217 * USD);
        amm.addQuoteLiquidity(key, 22 * USD, 20 * USD, 1, bob, INTERNAL, block.timestamp);
        assertGt(internalOf(bob, address(kwh)), 150 * KWH);
        assertEq(shares(bob), held);
        assertEq(usd.balanceOf(bob), cash);
    }

    function test_SingleSided_RevertWhen_BoundsAreMissed() public {
        vm.startPrank(bob);
        uint256 t = block.timestamp;
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.PartAboveWhole.selector, KWH + 1, KWH));
        amm.addEnergyLiquidity(key, KWH, KWH + 1, 0, bob, EXTERNAL, t);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.PartAboveWhole.selector, USD + 1, USD));
        amm.addQuoteLiquidity(key, USD, USD + 1, 0, bob, EXTERNAL, t);
        bytes memory late = abi.encodeWithSelector(IDissipativeAMM.DeadlinePassed.selector, t - 1, t);
        vm.expectRevert(late);
        amm.addEnergyLiquidity(key, KWH, KWH / 2, 0, bob, EXTERNAL, t - 1);
        vm.expectRevert(late);
        amm.addQuoteLiquidity(key, USD, USD / 2, 0, bob, EXTERNAL, t - 1);
        uint256 snapshot = vm.snapshotState();
        (uint256 liquidity,) = amm.addEnergyLiquidity(key, KWH, KWH / 2, 0, bob, EXTERNAL, t);
        vm.revertToState(snapshot);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeAMM.OutputBelowMinimum.selector, liquidity, liquidity + 1)
        );
        amm.addEnergyLiquidity(key, KWH, KWH / 2, liquidity + 1, bob, EXTERNAL, t);
        (liquidity,) = amm.addQuoteLiquidity(key, USD, USD / 2, 0, bob, EXTERNAL, t);
        vm.revertToState(snapshot);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeAMM.OutputBelowMinimum.selector, liquidity, liquidity + 1)
        );
        amm.addQuoteLiquidity(key, USD, USD / 2, liquidity + 1, bob, EXTERNAL, t);
        vm.expectRevert(IDissipativeAMM.ZeroAmount.selector);
        amm.addEnergyLiquidity(key, KWH, KWH, 0, bob, EXTERNAL, t);
        vm.expectRevert(IDissipativeAMM.ZeroAmount.selector);
        amm.addQuoteLiquidity(key, USD, USD, 0, bob, EXTERNAL, t);
    }

    /// @dev In and out at once never pays, whatever the split; nor does it cost those who are there.
    function testFuzz_SingleSidedInAndOutNeverPays(uint256 amount, uint256 part, bool energy, uint32 time)
        public
    {
        wait(time % 20 days);
        uint256 t = vm.getBlockTimestamp();
        uint256 cash = usd.balanceOf(bob);
        uint256 held = shares(bob);
        IDissipativeAMM.Reserves memory r = reserves();
        vm.startPrank(bob);
        if (energy) {
            amount = bound(amount, 1e6, 5_000 * KWH);
            try amm.addEnergyLiquidity(key, amount, bound(part, 1, amount), 0, bob, EXTERNAL, t) {}
            catch {
                return;
            }
        } else {
            amount = bound(amount, 1e4, 5_000 * USD);
            try amm.addQuoteLiquidity(key, amount, bound(part, 1, amount), 0, bob, EXTERNAL, t) {}
            catch {
                return;
            }
        }
        amm.removeLiquidity(key, lpOf(bob), 0, 0, bob, EXTERNAL, t);
        // What he has more of on one side he can sell back for the other: the loop must not pay.
        if (shares(bob) > held) {
            uint256 more = shares(bob) - held;
            try amm.sellShares(key, more, 0, bob, EXTERNAL, t) {} catch {}
        } else if (shares(bob) < held) {
            uint256 less = held - shares(bob);
            amm.buyExactShares(key, less, ALL, bob, EXTERNAL, t);
        }
        assertLe(usd.balanceOf(bob), cash);
        IDissipativeAMM.Reserves memory q = reserves();
        assertGe(
            q.energyShares * q.staticQuote * r.liquidity * r.liquidity,
            r.energyShares * r.staticQuote * q.liquidity * q.liquidity / 1e9 * 1e9
        );
    }
}
