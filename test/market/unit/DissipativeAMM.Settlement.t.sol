// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey} from "../../../contracts/market/types/PoolKey.sol";
import {MarketTest} from "../MarketTest.sol";

contract DissipativeAMMSettlementTest is MarketTest {
    IDissipativeAMM.Settlement internal constant FROM = IDissipativeAMM.Settlement.FROM_INTERNAL;
    IDissipativeAMM.Settlement internal constant TO = IDissipativeAMM.Settlement.TO_INTERNAL;
    IDissipativeAMM.Settlement internal constant INTERNAL = IDissipativeAMM.Settlement.INTERNAL;

    function setUp() public override {
        super.setUp();
        open();
        vm.startPrank(bob);
        amm.deposit(address(kwh), 1_000 * KWH, bob);
        amm.deposit(address(usd), 1_000 * USD, bob);
        vm.stopPrank();
        wait(2 hours);
    }

    function test_DepositAndWithdraw() public {
        assertEq(internalOf(bob, address(kwh)), 1_000 * KWH, "shares: they melt by themselves");
        assertEq(internalOf(bob, address(usd)), 1_000 * USD);
        uint256 held = shares(alice);
        vm.startPrank(bob);
        amm.withdraw(address(kwh), 400 * KWH, alice);
        amm.withdraw(address(usd), 400 * USD, bob);
        assertEq(shares(alice) - held, 400 * KWH);
        assertEq(usd.balanceOf(bob), 1e6 * USD - 600 * USD);
        assertEq(internalOf(bob, address(kwh)), 600 * KWH);
        assertEq(internalOf(bob, address(usd)), 600 * USD);
    }

    /// @dev `max` means *all* to the token; as a credit it would be 2^256 − 1.
    function test_Deposit_AllIsWhatTheCallerHas() public {
        uint256 held = shares(alice);
        vm.prank(alice);
        amm.deposit(address(kwh), ALL, alice);
        assertEq(internalOf(alice, address(kwh)), held);
        assertEq(shares(alice), 0);
    }

    function test_Deposit_RevertWhen_Zero() public {
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.ZeroAmount.selector));
        amm.deposit(address(usd), 0, bob);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.ZeroAmount.selector));
        amm.deposit(address(kwh), ALL, bob);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.ZeroAmount.selector));
        amm.withdraw(address(usd), 0, bob);
    }

    function _short(address who, address token, uint256 balance, uint256 needed)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(
            IDissipativeAMM.InsufficientInternalBalance.selector,
            who,
            uint256(uint160(token)),
            balance,
            needed
        );
    }

    function test_EveryInternalSource_RevertWhen_BalanceIsShort() public {
        vm.startPrank(bob);
        vm.expectRevert(_short(bob, address(usd), 1_000 * USD, 1_000 * USD + 1));
        amm.withdraw(address(usd), 1_000 * USD + 1, bob);
        vm.expectRevert(_short(bob, address(kwh), 1_000 * KWH, ALL - 1));
        amm.withdraw(address(kwh), ALL - 1, bob);
        vm.expectRevert(_short(bob, address(usd), 1_000 * USD, 1_001 * USD));
        amm.buyEnergy(key, 1_001 * USD, 0, bob, FROM, block.timestamp);
        vm.stopPrank();
        uint256 sold = KWH * WAD / kwh.index();
        vm.prank(alice);
        vm.expectRevert(_short(alice, address(kwh), 0, sold));
        amm.sellEnergy(key, KWH, 0, alice, INTERNAL, block.timestamp);
    }

    function test_SellEnergy_EverySettlement() public {
        for (uint256 i; i < 4; i++) {
            uint256 snapshot = vm.snapshotState();
            (uint256 outside, uint256 inside) = (shares(bob), internalOf(bob, address(kwh)));
            (uint256 cash, uint256 credit) = (usd.balanceOf(alice), internalOf(alice, address(usd)));
            vm.prank(bob);
            uint256 out =
                amm.sellEnergy(key, 100 * KWH, 1, alice, IDissipativeAMM.Settlement(i), block.timestamp);
            uint256 sold = 100 * KWH * WAD / kwh.index();
            assertEq(outside - shares(bob), i & 1 == 0 ? sold : 0);
            assertEq(inside - internalOf(bob, address(kwh)), i & 1 == 1 ? sold : 0);
            assertEq(usd.balanceOf(alice) - cash, i & 2 == 0 ? out : 0);
            assertEq(internalOf(alice, address(usd)) - credit, i & 2 == 2 ? out : 0);
            vm.revertToState(snapshot);
        }
    }

    function test_BuyEnergy_EverySettlement() public {
        for (uint256 i; i < 4; i++) {
            uint256 snapshot = vm.snapshotState();
            (uint256 outside, uint256 inside) = (usd.balanceOf(bob), internalOf(bob, address(usd)));
            (uint256 held, uint256 credit) = (shares(alice), internalOf(alice, address(kwh)));
            uint256 before = reserves().energyShares;
            vm.prank(bob);
            amm.buyEnergy(key, 10 * USD, 1, alice, IDissipativeAMM.Settlement(i), block.timestamp);
            uint256 bought = before - reserves().energyShares;
            assertEq(outside - usd.balanceOf(bob), i & 1 == 0 ? 10 * USD : 0);
            assertEq(inside - internalOf(bob, address(usd)), i & 1 == 1 ? 10 * USD : 0);
            assertEq(shares(alice) - held, i & 2 == 0 ? bought : 0);
            assertEq(internalOf(alice, address(kwh)) - credit, i & 2 == 2 ? bought : 0);
            vm.revertToState(snapshot);
        }
    }

    function test_ExactOut_Internal() public {
        vm.startPrank(bob);
        amm.sellEnergyForExact(key, USD, ALL, bob, INTERNAL, block.timestamp);
        assertEq(internalOf(bob, address(usd)), 1_001 * USD);
        assertLt(internalOf(bob, address(kwh)), 1_000 * KWH);
        uint256 credit = internalOf(bob, address(kwh));
        uint256 paid = amm.buyExactEnergy(key, KWH, ALL, bob, INTERNAL, block.timestamp);
        assertEq(internalOf(bob, address(usd)), 1_001 * USD - paid);
        assertEq(internalOf(bob, address(kwh)) - credit, (KWH * WAD + kwh.index() - 1) / kwh.index());
    }

    function test_SellEnergy_AllOfTheInternalBalance() public {
        uint256 outside = shares(bob);
        vm.prank(bob);
        amm.sellEnergy(key, ALL, 1, bob, FROM, block.timestamp);
        assertEq(internalOf(bob, address(kwh)), 0);
        assertEq(shares(bob), outside, "what is outside stays");
    }

    function test_SwapEnergy_Internal() public {
        PoolKey memory into = keyOf(address(heat), address(usd), FEE, 0);
        open(into, 5_000 * KWH, 1_500 * USD);
        vm.prank(bob);
        uint256 out = amm.swapEnergy(key, into, 10 * KWH, 1, bob, INTERNAL, block.timestamp);
        assertEq(internalOf(bob, address(heat)) * heat.index() / WAD, out);
        assertEq(internalOf(bob, address(kwh)), 1_000 * KWH - 10 * KWH * WAD / kwh.index());
    }

    function test_Liquidity_Internal() public {
        vm.startPrank(bob);
        (uint256 liquidity,, uint256 quote) =
            amm.addLiquidity(key, 100 * KWH, 100 * USD, 1, bob, INTERNAL, block.timestamp);
        assertEq(internalOf(bob, address(usd)), 1_000 * USD - quote);
        (uint256 xs, uint256 back) = amm.removeLiquidity(key, liquidity, 1, 1, bob, TO, block.timestamp);
        assertEq(internalOf(bob, address(usd)), 1_000 * USD - quote + back);
        assertLe(back, quote);
        assertGt(xs, 0);
        assertLe(internalOf(bob, address(kwh)), 1_000 * KWH);
        assertApproxEqAbs(internalOf(bob, address(kwh)), 1_000 * KWH, 10);
    }

    function test_Deposit_ShortEnergyIsTheTokensError() public {
        uint256 held = shares(bob);
        vm.prank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDissipativeERC20.InsufficientShares.selector, bob, Shares.wrap(held), Shares.wrap(held + 1)
            )
        );
        amm.deposit(address(kwh), held + 1, bob);
    }
}
