// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "../../../contracts/energy/DecayMath.sol";
import {WrappedEnergy} from "../../../contracts/energy/WrappedEnergy.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {DissipativeToken} from "../../harness/DissipativeToken.sol";
import {Test} from "forge-std/Test.sol";

contract WrappedEnergyFuzzTest is Test {
    uint256 internal constant RATE = 2_763889e6; // about 1 % an hour

    DissipativeToken internal token;
    WrappedEnergy internal wrapped;
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");

    function setUp() public {
        vm.warp(1_700_000_100);
        token = new DissipativeToken(RATE, RATE);
        wrapped = new WrappedEnergy(token);
    }

    function held(uint256 amount, uint256 age) internal {
        token.mint(alice, Shares.wrap(bound(amount, 1, 1e30)));
        vm.prank(alice);
        token.approve(address(wrapped), type(uint256).max);
        vm.warp(vm.getBlockTimestamp() + bound(age, 0, DecayMath.END_EXPONENT / RATE));
    }

    function testFuzz_PreviewsAreWhatHappens(uint256 amount, uint256 age, uint256 assets) public {
        held(amount, age);
        vm.startPrank(alice);
        assets = bound(assets, 0, token.balanceOf(alice) / 2);
        uint256 previewed = wrapped.previewDeposit(assets);
        assertEq(wrapped.deposit(assets, alice), previewed);
        uint256 half = Shares.unwrap(token.sharesOf(alice)) / 2;
        previewed = wrapped.previewMint(half);
        assertEq(wrapped.mint(half, alice), previewed);
        assertEq(wrapped.totalSupply(), Shares.unwrap(token.sharesOf(address(wrapped))));
        assets = wrapped.maxWithdraw(alice) / 3;
        previewed = wrapped.previewWithdraw(assets);
        assertEq(wrapped.withdraw(assets, bob, alice), previewed);
        uint256 rest = wrapped.maxRedeem(alice);
        previewed = wrapped.previewRedeem(rest);
        assertEq(wrapped.redeem(rest, bob, alice), previewed);
        assertEq(wrapped.totalSupply(), 0);
        assertEq(Shares.unwrap(token.sharesOf(address(wrapped))), 0);
    }

    function testFuzz_RoundTripIsExactInShares(uint256 amount, uint256 age, uint256 assets, uint256 wait)
        public
    {
        held(amount, age);
        vm.startPrank(alice);
        assets = bound(assets, 0, token.balanceOf(alice));
        uint256 before = Shares.unwrap(token.sharesOf(alice));
        uint256 minted = wrapped.deposit(assets, alice);
        vm.warp(vm.getBlockTimestamp() + bound(wait, 0, 3650 days));
        wrapped.redeem(minted, alice, alice);
        assertEq(Shares.unwrap(token.sharesOf(alice)), before);
    }

    function testFuzz_RoundTripInAssetsGainsNothing(uint256 amount, uint256 age, uint256 assets) public {
        held(amount, age);
        vm.startPrank(alice);
        assets = bound(assets, 0, token.balanceOf(alice));
        uint256 minted = wrapped.deposit(assets, alice);
        assertGe(wrapped.previewWithdraw(assets), minted);
        assertLe(wrapped.previewRedeem(minted), assets + 1);
        assertLe(wrapped.convertToShares(assets), minted);
    }
}
