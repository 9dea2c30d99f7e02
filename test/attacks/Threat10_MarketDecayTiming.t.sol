// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId} from "../../contracts/market/types/PoolKey.sol";
import {MarketTest} from "../market/MarketTest.sol";

/// @notice Reserves credited or debited by choosing when to touch the pool: skim and sync of pairs that hold rebasing tokens.
contract Threat10_MarketDecayTimingTest is MarketTest {
    function setUp() public override {
        super.setUp();
        open();
    }

    /// @dev In a stock pair the balance falls below the reserve and swaps revert until somebody syncs.
    function test_Threat10_SwapsNeedNoSync() public {
        wait(3 days);
        assertGt(sell(bob, KWH), 0);
        assertGt(buy(bob, USD), 0);
        assertGe(shares(address(amm)), reserves().energyShares);
    }

    /// @dev What a transfer brought before the call is not the caller's.
    function test_Threat10_DonationsCannotBeSkimmed() public {
        vm.startPrank(bob);
        kwh.transferShares(address(amm), Shares.wrap(100 * KWH));
        usd.transfer(address(amm), 100 * USD);
        IDissipativeAMM.Reserves memory r = reserves();
        assertEq(r.energyShares, 10_000 * KWH);
        assertEq(r.totalQuote, 2_000 * USD);
        bytes memory error_ = abi.encodeWithSelector(
            IDissipativeAMM.InsufficientInternalBalance.selector,
            bob,
            uint256(uint160(address(usd))),
            uint256(0),
            100 * USD
        );
        vm.expectRevert(error_);
        amm.withdraw(address(usd), 100 * USD, bob);
    }

    /// @dev The price drift of a stock pool, e^Λ, is what an arbitrageur takes from it: here there is none to take.
    function test_Threat10_WaitingOpensNoArbitrage() public {
        uint256 cash = usd.balanceOf(bob);
        uint256 held = shares(bob);
        for (uint256 i; i < 48; i++) {
            wait(1 hours);
            buy(bob, USD);
            sell(bob, (shares(bob) - held) * kwh.index() / WAD);
        }
        assertLt(usd.balanceOf(bob), cash);
    }

    /// @dev Touching the pool every second for an hour, or never, leaves the same pool.
    function test_Threat10_TouchGriefingLosesNothing() public {
        uint256 snapshot = vm.snapshotState();
        for (uint256 i; i < 600; i++) {
            wait(6);
            vm.startPrank(bob);
            kwh.transferShares(address(amm), Shares.wrap(0));
            try amm.sellEnergy(key, 0, 0, bob, EXTERNAL, vm.getBlockTimestamp()) {} catch {}
            vm.stopPrank();
        }
        IDissipativeAMM.Reserves memory a = reserves();
        uint256 idle = amm.idleQuote(key);
        vm.revertToState(snapshot);
        wait(1 hours);
        IDissipativeAMM.Reserves memory b = reserves();
        assertEq(abi.encode(a), abi.encode(b));
        assertEq(idle, amm.idleQuote(key));
    }

    /// @dev A provider who comes just before others leave takes none of the idle quote: he paid for his part of it on entry.
    function test_Threat10_IdleQuoteCannotBeEnteredFor() public {
        wait(2 days);
        uint256 cash = usd.balanceOf(bob);
        uint256 held = shares(bob);
        vm.startPrank(bob);
        (uint256 liquidity,,) =
            amm.addLiquidity(key, 1_000 * KWH, ALL, 1, bob, EXTERNAL, vm.getBlockTimestamp());
        amm.removeLiquidity(key, liquidity, 0, 0, bob, EXTERNAL, vm.getBlockTimestamp());
        assertLe(usd.balanceOf(bob), cash);
        assertLe(shares(bob), held);
    }

    /// @dev Demurrage parking: sell kWh, wait, buy back what would be left. The seller escapes the decay of (1 − d) and pays two fees, so at
    /// 1 %/h a pool of 0.3 % is the wrong class: it is parked in for as little as two hours. The fee classes and the carry fee price it.
    function test_ParkingPaysDecayLessTwoFees() public {
        assertGt(_parked(FEE, 1 hours, 10 * KWH), 0, "0.3 %: 1 % escaped, 0.6 % paid");
        assertLt(_parked(10_000, 1 hours, 10 * KWH), 0, "1 %: 1 % escaped, 2 % paid");
        assertLt(_parked(30_000, 5 hours, 10 * KWH), 0, "3 %: 5 % escaped, 6 % paid");
        assertGt(_parked(30_000, 8 hours, 10 * KWH), 0, "3 %: 8 % escaped: what the carry fee is for");
    }

    /// @dev Quote gained by selling, waiting and buying back what the same kWh would have become.
    function _parked(uint256 fee, uint256 time, uint256 energy) internal returns (int256) {
        uint256 snapshot = vm.snapshotState();
        key = keyOf(address(kwh), address(usd), fee, 0);
        if (fee != FEE) open(key, 10_000 * KWH, 2_000 * USD);
        uint256 cash = usd.balanceOf(bob);
        uint256 held = shares(bob);
        sell(bob, energy);
        wait(time);
        uint256 left = (held - shares(bob)) * kwh.index() / WAD;
        vm.prank(bob);
        amm.buyExactEnergy(key, left, ALL, bob, EXTERNAL, vm.getBlockTimestamp());
        assertApproxEqAbs(shares(bob), held, 2);
        int256 gain = int256(usd.balanceOf(bob)) - int256(cash);
        vm.revertToState(snapshot);
        return gain;
    }

    /// @dev An operator of a block may choose among ±12 s: it moves what a trade is worth by 1 % · 12/3600 at most, and no price at all.
    function test_TimestampMovesLittle() public {
        wait(1 days);
        uint256 snapshot = vm.snapshotState();
        uint256 early = sell(bob, 100 * KWH);
        vm.revertToState(snapshot);
        wait(12);
        uint256 late = sell(bob, 100 * KWH);
        assertApproxEqRel(early, late, 0.00004e18);
    }

    function test_PriceIsTheSameAcrossTheHolding() public {
        uint256 lp = amm.balanceOf(alice, uint256(PoolId.unwrap(id)));
        assertGt(lp, 0);
        uint256 price = amm.spotPrice(key);
        kwh.setDecayRate(0);
        wait(1 days);
        kwh.setDecayRate(RATE);
        assertEq(amm.spotPrice(key), price);
    }
}
