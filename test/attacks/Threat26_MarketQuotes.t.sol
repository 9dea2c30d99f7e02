// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolKey} from "../../contracts/market/types/PoolKey.sol";
import {FalseQuote, FeeQuote, LyingQuote, Quote, SilentQuote, TakingQuote} from "../harness/Quotes.sol";
import {MarketTest} from "../market/MarketTest.sol";

/// @notice The zoo: quotes that keep a fee, rebase, lie, return false or nothing, with 2 to 24 decimals, beside an honest pool.
contract Threat26_MarketQuotesTest is MarketTest {
    function _ready(address quote) internal {
        key = keyOf(address(kwh), quote, FEE, 0);
        id = amm.idOf(key);
        Quote(quote).mint(alice, 1e6 * USD);
        Quote(quote).mint(bob, 1e6 * USD);
        // The silent one needs no approval and could not answer.
        if (Quote(quote).totalSupply() == 0) return;
        vm.prank(alice);
        Quote(quote).approve(address(amm), ALL);
        vm.prank(bob);
        Quote(quote).approve(address(amm), ALL);
    }

    function _short(address quote, uint256 received, uint256 expected) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IDissipativeAMM.TransferShort.selector, quote, received, expected);
    }

    function test_Threat26_FeeOnTransferIsRefused() public {
        FeeQuote quote = new FeeQuote();
        _ready(address(quote));
        vm.prank(alice);
        vm.expectRevert(_short(address(quote), 1_980 * USD, 2_000 * USD));
        amm.initialize(key, 10_000 * KWH, 2_000 * USD, alice, block.timestamp);
        vm.prank(alice);
        vm.expectRevert(_short(address(quote), 99, 100));
        amm.deposit(address(quote), 100, alice);
    }

    function test_Threat26_LyingTransferIsRefused() public {
        LyingQuote quote = new LyingQuote();
        _ready(address(quote));
        vm.prank(alice);
        vm.expectRevert(_short(address(quote), 0, 2_000 * USD));
        amm.initialize(key, 10_000 * KWH, 2_000 * USD, alice, block.timestamp);
    }

    function test_Threat26_TransferThatTakesIsRefused() public {
        TakingQuote quote = new TakingQuote();
        _ready(address(quote));
        quote.mint(address(amm), USD);
        vm.prank(alice);
        vm.expectRevert(_short(address(quote), 0, 2_000 * USD));
        amm.initialize(key, 10_000 * KWH, 2_000 * USD, alice, block.timestamp);
    }

    /// @dev Whoever names a contract of their own as a kWh token learns that there is no such pool; the contract is not even called.
    function test_Threat26_NoContractOutsideThePoolsIsAskedToMoveAnything() public {
        key = keyOf(address(usd), address(usd), FEE, 0);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.UnknownPool.selector, amm.idOf(key)));
        amm.sellEnergy(key, KWH, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.UnknownPool.selector, amm.idOf(key)));
        amm.swapEnergy(key, key, KWH, 0, bob, EXTERNAL, block.timestamp);
    }

    function test_Threat26_FalseIsRefused() public {
        FalseQuote quote = new FalseQuote();
        _ready(address(quote));
        vm.prank(alice);
        vm.expectRevert(SafeTransferLib.TransferFromFailed.selector);
        amm.initialize(key, 10_000 * KWH, 2_000 * USD, alice, block.timestamp);
    }

    function test_Threat26_NoReturnAndNoDecimalsWork() public {
        SilentQuote quote = new SilentQuote();
        _ready(address(quote));
        open();
        assertGt(sell(bob, 10 * KWH), 0);
        assertGt(buy(bob, USD), 0);
        assertEq(quote.balanceOf(address(amm)), reserves().totalQuote);
    }

    /// @dev Two pools of one kWh token: what a hostile quote does to its own pool leaves the other's quote where it was.
    function test_Threat26_HostileQuoteTouchesOnlyItsOwnPool() public {
        open();
        uint256 cash = usd.balanceOf(address(amm));
        FalseQuote quote = new FalseQuote();
        quote.mint(address(amm), 1e30);
        assertEq(internalOf(bob, address(quote)), 0);
        assertEq(reserves().totalQuote, 2_000 * USD);
        assertEq(usd.balanceOf(address(amm)), cash);
    }

    function test_Threat26_EveryScale() public {
        uint8[5] memory decimals = [0, 2, 6, 18, 24];
        for (uint256 i; i < 5; i++) {
            uint256 scale = decimals[i] > 6 ? decimals[i] - 6 : 0;
            uint256 unit = 10 ** scale;
            Quote quote = new Quote(decimals[i]);
            quote.mint(alice, 1e40);
            quote.mint(bob, 1e40);
            vm.prank(alice);
            quote.approve(address(amm), ALL);
            vm.prank(bob);
            quote.approve(address(amm), ALL);
            key = keyOf(address(kwh), address(quote), FEE, scale);
            id = amm.idOf(key);
            uint256 whole = 10 ** decimals[i];
            uint256 before = quote.balanceOf(alice);
            open(key, 10_000 * KWH, 2_000 * whole + unit - 1);
            assertEq(before - quote.balanceOf(alice), 2_000 * whole, "whole internal units only");
            assertApproxEqRel(amm.spotPrice(key), whole * WAD / 5, 1e10);
            _tradesAtScale(quote, whole, unit);
        }
    }

    function _tradesAtScale(Quote quote, uint256 whole, uint256 unit) internal {
        uint256 before = quote.balanceOf(bob);
        uint256 pooled = reserves().totalQuote;
        buy(bob, 20 * whole + unit - 1);
        assertEq(before - quote.balanceOf(bob), 20 * whole, "what is no whole unit stays with the payer");
        assertEq(reserves().totalQuote, pooled + 20 * whole / unit);

        before = quote.balanceOf(bob);
        uint256 out = sell(bob, 50 * KWH);
        assertEq(out % unit, 0);
        assertEq(quote.balanceOf(bob) - before, out);

        before = quote.balanceOf(bob);
        vm.prank(bob);
        amm.sellEnergyForExact(key, whole + 1, ALL, bob, EXTERNAL, vm.getBlockTimestamp());
        assertEq(quote.balanceOf(bob) - before, whole + (unit == 1 ? 1 : unit), "rounded up, and paid for");

        before = quote.balanceOf(bob);
        vm.prank(bob);
        uint256 paid = amm.buyExactEnergy(key, 10 * KWH, ALL, bob, EXTERNAL, vm.getBlockTimestamp());
        assertEq(paid % unit, 0);
        assertEq(before - quote.balanceOf(bob), paid);

        vm.prank(bob);
        (uint256 liquidity,, uint256 cost) =
            amm.addLiquidity(key, KWH, 10 * whole, 1, bob, EXTERNAL, vm.getBlockTimestamp());
        assertEq(cost % unit, 0);
        vm.prank(bob);
        (, uint256 back) = amm.removeLiquidity(key, liquidity, 0, 0, bob, EXTERNAL, vm.getBlockTimestamp());
        assertEq(back % unit, 0);
        assertLe(back, cost);
        assertEq(
            quote.balanceOf(address(amm)), reserves().totalQuote * unit, "not a base unit unaccounted for"
        );
    }

    /// @dev A deposit of *all* credits what moved, not 2^256 − 1.
    function test_Threat26_DepositOfAllCreditsWhatMoved() public {
        uint256 held = shares(bob);
        vm.startPrank(bob);
        amm.deposit(address(kwh), ALL, bob);
        assertEq(internalOf(bob, address(kwh)), held);
        amm.withdraw(address(kwh), held, bob);
        assertEq(shares(bob), held);
    }
}
