// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "../../../contracts/energy/DecayMath.sol";
import {WrappedEnergy} from "../../../contracts/energy/WrappedEnergy.sol";
import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {DissipativeToken} from "../../harness/DissipativeToken.sol";
import {Test} from "forge-std/Test.sol";
import {ERC4626} from "solady/tokens/ERC4626.sol";

contract WrappedEnergyTest is Test {
    uint256 internal constant RATE = 11_751237455;
    uint256 internal constant ALL = type(uint256).max;
    uint256 internal constant START = 1_700_000_100;

    DissipativeToken internal token;
    WrappedEnergy internal wrapped;
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");

    function setUp() public {
        vm.warp(START);
        token = new DissipativeToken(RATE, RATE);
        wrapped = new WrappedEnergy(token);
        token.mint(alice, Shares.wrap(1_000e9));
        vm.warp(START + 10 days);
        vm.prank(alice);
        token.approve(address(wrapped), ALL);
    }

    function shares(address account) internal view returns (uint256) {
        return Shares.unwrap(token.sharesOf(account));
    }

    function worth(uint256 amount) internal view returns (uint256) {
        return Energy.unwrap(DecayMath.toEnergyDown(Shares.wrap(amount), token.index()));
    }

    function sharesUp(uint256 energy) internal view returns (uint256) {
        return Shares.unwrap(DecayMath.toSharesUp(Energy.wrap(energy), token.index()));
    }

    function test_Metadata() public view {
        assertEq(wrapped.name(), "Wrapped Test kWh");
        assertEq(wrapped.symbol(), "wkWh");
        assertEq(wrapped.decimals(), 9);
        assertEq(wrapped.asset(), address(token));
    }

    function test_Deposit_MintsJustTheSharesItPulls() public {
        vm.expectEmit();
        emit ERC4626.Deposit(alice, bob, 100e9, sharesUp(100e9));
        vm.prank(alice);
        uint256 minted = wrapped.deposit(100e9, bob);
        assertEq(minted, sharesUp(100e9));
        assertEq(wrapped.balanceOf(bob), minted);
        assertEq(shares(address(wrapped)), minted);
        assertEq(shares(alice), 1_000e9 - minted);
    }

    function test_Deposit_AnAllowanceOfJustTheAssetsSuffices() public {
        vm.startPrank(alice);
        for (uint256 assets = 1; assets < 30; assets++) {
            token.approve(address(wrapped), assets);
            wrapped.deposit(assets, alice);
            assertEq(token.allowance(alice, address(wrapped)), 0);
        }
        assertEq(shares(address(wrapped)), wrapped.totalSupply());
    }

    function test_Deposit_OfAll() public {
        assertEq(wrapped.previewDeposit(100e9), sharesUp(100e9));
        vm.startPrank(alice);
        assertEq(wrapped.previewDeposit(ALL), 1_000e9);
        vm.expectEmit();
        emit ERC4626.Deposit(alice, bob, worth(1_000e9), 1_000e9);
        assertEq(wrapped.deposit(ALL, bob), 1_000e9);
        assertEq(wrapped.balanceOf(bob), 1_000e9);
        assertEq(shares(address(wrapped)), 1_000e9);
        assertEq(shares(alice), 0);
    }

    function test_Mint_PullsJustThoseShares() public {
        vm.startPrank(alice);
        token.approve(address(wrapped), wrapped.previewMint(77));
        vm.expectEmit();
        emit ERC4626.Deposit(alice, bob, wrapped.previewMint(77), 77);
        assertEq(wrapped.mint(77, bob), worth(77) + 1);
        assertEq(token.allowance(alice, address(wrapped)), 0);
        assertEq(wrapped.balanceOf(bob), 77);
        assertEq(shares(address(wrapped)), 77);
    }

    /// @dev `max` shares mean *all* to the token: minted unresolved they would be wrapped shares out of nothing.
    function test_Mint_OfAllMintsNoMoreThanItPulls() public {
        vm.startPrank(alice);
        uint256 expected = wrapped.previewMint(ALL);
        assertEq(wrapped.mint(ALL, alice), expected);
        assertEq(wrapped.balanceOf(alice), 1_000e9);
        assertEq(wrapped.totalSupply(), 1_000e9);
        assertEq(shares(address(wrapped)), 1_000e9);
    }

    function test_Redeem_GivesTheSharesBack() public {
        vm.startPrank(alice);
        wrapped.mint(500e9, alice);
        vm.warp(START + 200 days);
        vm.expectEmit();
        emit ERC4626.Withdraw(alice, bob, alice, worth(200e9), 200e9);
        assertEq(wrapped.redeem(200e9, bob, alice), worth(200e9));
        assertEq(shares(bob), 200e9);
        assertEq(wrapped.balanceOf(alice), 300e9);
    }

    function test_Withdraw_BurnsRoundedUp() public {
        vm.startPrank(alice);
        wrapped.mint(500e9, alice);
        vm.warp(START + 200 days);
        uint256 burned = sharesUp(100e9);
        vm.expectEmit();
        emit ERC4626.Withdraw(alice, bob, alice, 100e9, burned);
        assertEq(wrapped.withdraw(100e9, bob, alice), burned);
        assertEq(shares(bob), burned);
        assertGe(token.balanceOf(bob), 100e9);
        assertEq(wrapped.balanceOf(alice), 500e9 - burned);
    }

    function test_Withdraw_BySpenderSpendsWrappedAllowance() public {
        vm.startPrank(alice);
        wrapped.mint(500e9, alice);
        wrapped.approve(bob, 300e9);
        vm.startPrank(bob);
        wrapped.redeem(200e9, bob, alice);
        assertEq(wrapped.allowance(alice, bob), 100e9);
        vm.expectRevert(abi.encodeWithSignature("InsufficientAllowance()"));
        wrapped.redeem(100e9 + 1, bob, alice);
    }

    function test_Limits_AreWhatCanBeDone() public {
        vm.startPrank(alice);
        wrapped.mint(500e9 + 7, alice);
        vm.warp(START + 200 days);
        assertEq(wrapped.maxDeposit(alice), ALL);
        assertEq(wrapped.maxMint(alice), ALL);
        assertEq(wrapped.maxRedeem(alice), 500e9 + 7);
        uint256 most = wrapped.maxWithdraw(alice);
        assertEq(most, worth(500e9 + 7));
        vm.expectRevert(ERC4626.WithdrawMoreThanMax.selector);
        wrapped.withdraw(most + 1, alice, alice);
        vm.expectRevert(ERC4626.RedeemMoreThanMax.selector);
        wrapped.redeem(500e9 + 8, alice, alice);
        wrapped.withdraw(most, alice, alice);
        assertEq(wrapped.maxWithdraw(alice), 0);
    }

    function test_Deposit_RevertWhen_CallerHoldsTooLittle() public {
        vm.startPrank(bob);
        token.approve(address(wrapped), ALL);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeERC20.InsufficientEnergy.selector, bob, 0, 1));
        wrapped.deposit(1, bob);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeERC20.InsufficientShares.selector, bob, 0, 1));
        wrapped.mint(1, bob);
    }

    function test_TotalAssets_IsTheSupplysWorth() public {
        vm.prank(alice);
        wrapped.mint(500e9, alice);
        assertEq(wrapped.totalAssets(), worth(500e9));
        vm.warp(START + 100 days);
        assertEq(wrapped.totalAssets(), worth(500e9));
    }

    function test_Rate_OnlyFalls() public {
        uint256 last = wrapped.convertToAssets(1e18);
        for (uint256 i = 1; i < 12; i++) {
            vm.warp(START + i * 30 days);
            assertLt(wrapped.convertToAssets(1e18), last);
            last = wrapped.convertToAssets(1e18);
        }
    }

    function test_Permit2_HasNoAllowanceOfItsOwn() public view {
        assertEq(wrapped.allowance(alice, 0x000000000022D473030F116dDEE9F6B43aC78BA3), 0);
    }

    function test_Redeem_GoesOnAfterTheEndOfTheVintage() public {
        vm.startPrank(alice);
        wrapped.mint(500e9, alice);
        vm.warp(START + DecayMath.END_EXPONENT / RATE + 1);
        assertTrue(token.ended());
        wrapped.withdraw(1000, alice, alice);
        uint256 rest = wrapped.balanceOf(alice);
        wrapped.redeem(rest, alice, alice);
        assertEq(shares(alice), 1_000e9);
        assertEq(wrapped.totalSupply(), 0);
    }

    function test_Redeem_GoesOnWhenNothingIsLeftOfTheEnergy() public {
        vm.startPrank(alice);
        wrapped.mint(500e9, alice);
        vm.warp(START + DecayMath.ZERO_EXPONENT / RATE + 1);
        assertEq(wrapped.maxWithdraw(alice), 0);
        assertEq(wrapped.maxDeposit(alice), 0);
        vm.expectRevert(ERC4626.DepositMoreThanMax.selector);
        wrapped.deposit(1, alice);
        vm.expectRevert(abi.encodeWithSelector(DecayMath.ZeroIndex.selector, 1));
        wrapped.convertToShares(1);
        assertEq(wrapped.redeem(500e9, alice, alice), 0);
        assertEq(shares(alice), 1_000e9);
    }
}
