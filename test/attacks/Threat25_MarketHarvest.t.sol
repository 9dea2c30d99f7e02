// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {BlockingQuote} from "../harness/BlockingQuote.sol";
import {MarketTest} from "../market/MarketTest.sol";

/// @notice A distribution that one blocked holder can stop for all.
contract Threat25_MarketHarvestTest is MarketTest {
    BlockingQuote internal quote;

    function setUp() public override {
        super.setUp();
        quote = new BlockingQuote();
        for (uint256 i; i < 2; i++) {
            address who = i == 0 ? alice : bob;
            quote.mint(who, 1e6 * USD);
            vm.prank(who);
            quote.approve(address(amm), ALL);
        }
        use(keyOf(address(kwh), address(quote), FEE, 0));
        open();
        vm.prank(bob);
        amm.addLiquidity(key, 5_000 * KWH, ALL, 1, bob, EXTERNAL, block.timestamp);
        wait(20 hours);
    }

    function test_Threat25_BlockedHolderStopsNeitherHarvestNorOthersClaims() public {
        quote.block_(bob);
        amm.harvest(key);
        vm.prank(alice);
        assertGt(amm.claimHarvest(key, alice, EXTERNAL), 0);
        vm.prank(bob);
        vm.expectRevert();
        amm.claimHarvest(key, bob, EXTERNAL);
        // What is his waits, and an account that is not blocked may have it.
        uint256 his = amm.harvestOf(key, bob);
        assertGt(his, 0);
        address other = makeAddr("other");
        vm.prank(bob);
        assertEq(amm.claimHarvest(key, other, EXTERNAL), his);
        assertEq(quote.balanceOf(other), his);
    }

    function test_Threat25_BlockedRecipientOfTheProtocolsShareStopsNothing() public {
        address treasury = makeAddr("treasury");
        vm.startPrank(feeController);
        amm.setFeeRecipient(treasury);
        amm.setFee(100_000);
        vm.stopPrank();
        wait(7 days);
        amm.collectProtocolFee(key);
        quote.block_(treasury);
        sell(alice, 2_000 * KWH);
        buy(alice, 500 * USD);
        assertGt(amm.collectProtocolFee(key), 0, "it is paid in liquidity");
        vm.startPrank(alice);
        amm.removeLiquidity(key, lpOf(alice), 1, 1, alice, EXTERNAL, vm.getBlockTimestamp());
    }

    /// @dev Claims read no index: they work when it is halted, as leaving does.
    function test_Threat11_HaltedIndexStopsNoClaim() public {
        amm.harvest(key);
        haltIndex();
        vm.startPrank(alice);
        assertGt(amm.claimHarvest(key, alice, EXTERNAL), 0);
        amm.removeLiquidity(key, lpOf(alice), 1, 1, alice, EXTERNAL, vm.getBlockTimestamp());
        vm.expectRevert("halted");
        amm.harvest(key);
        vm.expectRevert("halted");
        amm.recharge(key, KWH, 0, alice, EXTERNAL, vm.getBlockTimestamp());
        vm.expectRevert("halted");
        amm.collectProtocolFee(key);
    }
}
