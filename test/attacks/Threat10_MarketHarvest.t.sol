// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId} from "../../contracts/market/types/PoolKey.sol";
import {MarketTest} from "../market/MarketTest.sol";

/// @notice Coming for idle quote that others' decay released: just before a harvest, with borrowed liquidity, twice with the same.
contract Threat10_MarketHarvestTest is MarketTest {
    function setUp() public override {
        super.setUp();
        open();
        wait(20 hours);
        kwh.mint(bob, kwh.sharesOf(bob));
        usd.mint(bob, 1e6 * USD);
    }

    /// @dev Add ninety-nine hundredths of the pool, harvest, leave: what was paid for idle quote on the way in is what comes out.
    function test_Threat10_JustInTimeLiquidityEarnsNoHarvest() public {
        uint256 hers = amm.idleQuote(key);
        uint256 cash = usd.balanceOf(bob);
        uint256 held = shares(bob);
        uint256 t = vm.getBlockTimestamp();
        vm.startPrank(bob);
        amm.addLiquidity(key, 800_000 * KWH, ALL, 1, bob, EXTERNAL, t);
        amm.harvest(key);
        amm.removeLiquidity(key, lpOf(bob), 0, 0, bob, EXTERNAL, t);
        amm.claimHarvest(key, bob, EXTERNAL);
        assertLe(usd.balanceOf(bob), cash);
        assertLe(shares(bob), held);
        assertApproxEqAbs(amm.harvestOf(key, alice), hers, 3, "the provider's is hers");
    }

    /// @dev Coming after a harvest pays for none of it and gets none of it.
    function test_Threat10_LatecomersGetNoneOfAnEarlierHarvest() public {
        amm.harvest(key);
        uint256 hers = amm.harvestOf(key, alice);
        vm.startPrank(bob);
        amm.addLiquidity(key, 800_000 * KWH, ALL, 1, bob, EXTERNAL, vm.getBlockTimestamp());
        assertEq(amm.harvestOf(key, bob), 0);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.NothingToClaim.selector, id, bob));
        amm.claimHarvest(key, bob, EXTERNAL);
        assertEq(amm.harvestOf(key, alice), hers);
    }

    /// @dev The same liquidity in two hands is credited once.
    function test_Threat10_PassingLiquidityOnClaimsNothingTwice() public {
        amm.harvest(key);
        uint256 hers = amm.harvestOf(key, alice);
        uint256 lp = uint256(PoolId.unwrap(id));
        uint256 all = lpOf(alice);
        vm.prank(alice);
        amm.transfer(bob, lp, all);
        assertEq(amm.harvestOf(key, bob), 0);
        vm.prank(bob);
        amm.transfer(bob, lp, all);
        assertEq(amm.harvestOf(key, bob), 0);
        vm.prank(bob);
        amm.transfer(alice, lp, all);
        assertEq(amm.harvestOf(key, alice), hers);
        vm.prank(alice);
        assertEq(amm.claimHarvest(key, alice, EXTERNAL), hers);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.NothingToClaim.selector, id, alice));
        amm.claimHarvest(key, alice, EXTERNAL);
    }
}
