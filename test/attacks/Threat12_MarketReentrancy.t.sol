// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey} from "../../contracts/market/types/PoolKey.sol";
import {ReentrantQuote} from "../harness/Quotes.sol";
import {MarketTest} from "../market/MarketTest.sol";

/// @notice A quote that calls back in the middle of a transfer, to trade again or to read a price that is half written.
contract Threat12_MarketReentrancyTest is MarketTest {
    ReentrantQuote internal hostile;
    // Reentrancy().
    bytes4 internal constant LOCKED = 0xab143c06;

    function setUp() public override {
        super.setUp();
        hostile = new ReentrantQuote();
        hostile.mint(alice, 1e6 * USD);
        hostile.mint(bob, 1e6 * USD);
        vm.prank(alice);
        hostile.approve(address(amm), ALL);
        vm.prank(bob);
        hostile.approve(address(amm), ALL);
        key = keyOf(address(kwh), address(hostile), FEE, 0);
        id = amm.idOf(key);
        open();
        // An honest pool beside it.
        open(keyOf(address(kwh), address(usd), FEE, 0), KWH, USD);
    }

    function _locked(bytes memory data) internal {
        hostile.aim(address(amm), data);
        uint256 snapshot = vm.snapshotState();
        buy(bob, USD);
        assertFalse(hostile.succeeded());
        assertEq(bytes4(hostile.answer()), LOCKED);
        vm.revertToState(snapshot);
        sell(bob, KWH);
        assertFalse(hostile.succeeded());
        assertEq(bytes4(hostile.answer()), LOCKED);
        vm.revertToState(snapshot);
        vm.prank(alice);
        amm.removeLiquidity(key, 1e6, 0, 0, alice, EXTERNAL, block.timestamp);
        assertFalse(hostile.succeeded());
        vm.revertToState(snapshot);
        vm.prank(alice);
        amm.deposit(address(hostile), USD, alice);
        assertFalse(hostile.succeeded());
        vm.revertToState(snapshot);
    }

    function test_Threat12_EveryEntryIsLocked() public {
        uint256 t = block.timestamp;
        PoolKey memory honest = keyOf(address(kwh), address(usd), FEE, 0);
        _locked(abi.encodeCall(amm.initialize, (key, 1, 1, bob, t)));
        _locked(abi.encodeCall(amm.sellEnergy, (key, 1, 0, bob, EXTERNAL, t)));
        _locked(abi.encodeCall(amm.sellEnergyForExact, (key, 1, 0, bob, EXTERNAL, t)));
        _locked(abi.encodeCall(amm.buyEnergy, (honest, 1, 0, bob, EXTERNAL, t)));
        _locked(abi.encodeCall(amm.buyExactEnergy, (honest, 1, 0, bob, EXTERNAL, t)));
        _locked(abi.encodeCall(amm.swapEnergy, (key, honest, 1, 0, bob, EXTERNAL, t)));
        _locked(abi.encodeCall(amm.addLiquidity, (key, 1, 1, 0, bob, EXTERNAL, t)));
        _locked(abi.encodeCall(amm.removeLiquidity, (key, 1, 0, 0, bob, EXTERNAL, t)));
        _locked(abi.encodeCall(amm.deposit, (address(usd), 1, bob)));
        _locked(abi.encodeCall(amm.withdraw, (address(usd), 1, bob)));
        _locked(abi.encodeCall(amm.sellShares, (key, 1, 0, bob, EXTERNAL, t)));
        _locked(abi.encodeCall(amm.buyExactShares, (honest, 1, 0, bob, EXTERNAL, t)));
        _locked(abi.encodeCall(amm.addEnergyLiquidity, (key, 2, 1, 0, bob, EXTERNAL, t)));
        _locked(abi.encodeCall(amm.addQuoteLiquidity, (key, 2, 1, 0, bob, EXTERNAL, t)));
        _locked(abi.encodeCall(amm.harvest, (key)));
        _locked(abi.encodeCall(amm.claimHarvest, (key, bob, EXTERNAL)));
        _locked(abi.encodeCall(amm.recharge, (key, 1, 0, bob, EXTERNAL, t)));
        _locked(abi.encodeCall(amm.collectProtocolFee, (key)));
        _locked(abi.encodeCall(amm.checkpoint, (key)));
    }

    /// @dev A lender that read the price in the middle of a swap would lend on it: the read fails instead.
    function test_Threat12_ViewsAreLockedToo() public {
        _locked(abi.encodeCall(amm.reservesOf, (id)));
        _locked(abi.encodeCall(amm.spotPrice, (key)));
        _locked(abi.encodeCall(amm.idleQuote, (key)));
        _locked(abi.encodeCall(amm.emaPrice, (key)));
        _locked(abi.encodeCall(amm.harvestOf, (key, bob)));
        _locked(abi.encodeCall(amm.incomeOf, (id)));
        _locked(abi.encodeCall(amm.rechargeTerms, (key)));
    }

    function test_Threat12_ViewsOpenAgainAfterwards() public {
        buy(bob, USD);
        assertGt(amm.spotPrice(key), 0);
        assertGt(amm.reservesOf(id).liquidity, 0);
    }

    /// @dev Why spot is never an oracle: one transaction moves it as far as it likes and back, for two fees.
    function test_Threat12_SpotIsNeverAnOracle() public {
        uint256 price = amm.spotPrice(key);
        hostile.mint(bob, 1e6 * USD);
        uint256 cash = hostile.balanceOf(bob);
        uint256 held = kwh.balanceOf(bob);
        buy(bob, 20_000 * USD);
        assertGt(amm.spotPrice(key), 100 * price);
        sell(bob, kwh.balanceOf(bob) - held);
        assertApproxEqRel(amm.spotPrice(key), price, 0.05e18);
        assertLt(cash - hostile.balanceOf(bob), 20_000 * USD / 100, "for less than 1 % of the sum");
    }

    /// @dev A sandwich takes at most what the minimum leaves: with it set at a fair price the trade fails instead.
    function test_SandwichIsBoundedByTheMinimum() public {
        uint256 snapshot = vm.snapshotState();
        uint256 fair = sell(alice, 100 * KWH);
        vm.revertToState(snapshot);
        sell(bob, 2_000 * KWH);
        uint256 minimum = fair * 995 / 1_000;
        snapshot = vm.snapshotState();
        uint256 squeezed = sell(alice, 100 * KWH);
        vm.revertToState(snapshot);
        assertLt(squeezed, minimum);
        vm.prank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeAMM.OutputBelowMinimum.selector, squeezed, minimum)
        );
        amm.sellEnergy(key, 100 * KWH, minimum, alice, EXTERNAL, block.timestamp);
    }
}
