// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {MarketTest} from "../market/MarketTest.sol";

/// @notice Spot moved first and what depends on it taken after: the recharge, which pays with the providers' idle quote, and liquidity of one
/// side, which trades at the pool's price.
contract Threat12_MarketRechargeTest is MarketTest {
    function setUp() public override {
        super.setUp();
        kwh.setDecayRate(1.16e11);
        use(keyOf(address(kwh), address(usd), 30_000, 0));
        open();
        // Trades that earn, and a month in which a quarter of the quote becomes idle.
        uint256 held = shares(alice);
        for (uint256 i; i < 20; i++) {
            buy(alice, 200 * USD);
            uint256 more = shares(alice) - held;
            vm.prank(alice);
            amm.sellShares(key, more, 0, alice, EXTERNAL, vm.getBlockTimestamp());
        }
        wait(30 days);
        kwh.setDecayRate(1e9);
        assertGt(amm.idleQuote(key), 400 * USD);
        assertTrue(amm.rechargeTerms(key).earns);
    }

    /// @dev Push spot up, sell the pool kWh for its idle quote at that price, take the push back.
    function test_Threat12_PushedSpotCannotBeRechargedAt() public {
        buy(bob, 1_000 * USD);
        vm.startPrank(bob);
        uint256 quiet = amm.rechargeTerms(key).opensAt - vm.getBlockTimestamp();
        assertGt(quiet, 10 hours, "as long as the price is far from its average");
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.PriceUnsettled.selector, id, 0, quiet));
        amm.recharge(key, ALL, 0, bob, EXTERNAL, vm.getBlockTimestamp());
    }

    /// @dev Somebody who could make the price stand unsettled, or whom nothing asked to wait, would be paid the average all the same.
    function test_Threat12_RechargeNeverPaysMoreThanTheAverageOrSpot() public {
        uint256 fair = amm.spotPrice(key);
        // 0.2 % up: 200 s and more of quiet, a tenth of the way for the average.
        buy(bob, 2 * USD);
        wait(amm.rechargeTerms(key).opensAt - vm.getBlockTimestamp());
        uint256 average = amm.emaPrice(key);
        assertLt(average, fair * 1_001 / 1_000);
        uint256 index = kwh.index();
        vm.prank(bob);
        (uint256 xs, uint256 out) = amm.recharge(key, ALL, 0, bob, EXTERNAL, vm.getBlockTimestamp());
        assertLt(out * 1e27 / (xs * index / WAD), average);
        assertLt(out * 1e27 / (xs * index / WAD), amm.spotPrice(key));
    }

    /// @dev One transaction gets half a per cent of xs at most, and then nothing for ten minutes, however it is cut.
    function test_Threat12_OneLotInTenMinutesHoweverItIsCut() public {
        uint256 xs = reserves().energyShares;
        uint256 taken;
        vm.startPrank(bob);
        for (uint256 i; i < 60; i++) {
            for (uint256 j; j < 3; j++) {
                try amm.recharge(
                    key, ALL >> (i * 7 + j) % 200, 0, bob, EXTERNAL, vm.getBlockTimestamp()
                ) returns (
                    uint256 more, uint256
                ) {
                    taken += more;
                } catch {}
            }
            wait(10);
        }
        // One lot was waiting and one accrued; xs grew by them.
        assertLe(taken, xs / 200 + (xs + taken) / 200);
        assertGt(taken, xs / 300);
    }

    /// @dev Dust every second does not hold the clock back: a part moves it by its part, in 256ths of a second.
    function test_Threat12_DustCannotHoldTheRechargeBack() public {
        vm.startPrank(bob);
        for (uint256 i; i < 300; i++) {
            // The least that gets a unit of quote.
            amm.recharge(key, 20_000, 1, bob, EXTERNAL, vm.getBlockTimestamp());
            wait(2);
        }
        uint256 xs = reserves().energyShares;
        assertGt(amm.rechargeTerms(key).energyShares, xs / 200 * 99 / 100);
    }

    /// @dev A pool that does not earn keeps its idle quote: buying kWh that melt faster than they earn loses it.
    function test_Threat12_PoolThatDoesNotEarnIsNotRecharged() public {
        kwh.setDecayRate(RATE);
        IDissipativeAMM.Income memory i = amm.incomeOf(id);
        vm.startPrank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDissipativeAMM.IncomeTooLow.selector, id, i.older, i.earned >> 16, 30 days
            )
        );
        amm.recharge(key, ALL, 0, bob, EXTERNAL, vm.getBlockTimestamp());
    }

    /// @dev Spot moved before somebody adds kWh alone, and back after: his minimum refuses it.
    function test_Threat12_PushedSpotBeforeASingleSidedAddMeetsItsMinimum() public {
        vm.startPrank(alice);
        uint256 snapshot = vm.snapshotState();
        uint256 t = vm.getBlockTimestamp();
        (uint256 fair,) = amm.addEnergyLiquidity(key, 100 * KWH, 50 * KWH, 0, alice, EXTERNAL, t);
        vm.revertToState(snapshot);
        vm.startPrank(bob);
        amm.sellEnergy(key, 5_000 * KWH, 0, bob, EXTERNAL, t);
        vm.startPrank(alice);
        uint256 pushed = vm.snapshotState();
        (uint256 squeezed,) = amm.addEnergyLiquidity(key, 100 * KWH, 50 * KWH, 0, alice, EXTERNAL, t);
        vm.revertToState(pushed);
        uint256 minimum = fair * 99 / 100;
        assertLt(squeezed, minimum);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeAMM.OutputBelowMinimum.selector, squeezed, minimum)
        );
        amm.addEnergyLiquidity(key, 100 * KWH, 50 * KWH, minimum, alice, EXTERNAL, t);
    }
}
