// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {WrappedEnergy} from "../../contracts/energy/WrappedEnergy.sol";
import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {DissipativeToken} from "../harness/DissipativeToken.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Decay: reserves credited or debited by choosing when to touch the pool (skim and sync of rebasing tokens). At the token: there
/// is nothing to touch. Whoever holds shares finds just those shares, whatever others did in the meantime, and when.
contract Threat10_TouchingADissipatingBalance is Test {
    uint256 internal constant RATE = 2_763889e6; // 1 % an hour

    DissipativeToken internal token;
    WrappedEnergy internal wrapped;
    address internal pair = makeAddr("pair");
    address internal attacker = makeAddr("attacker");

    function setUp() public {
        vm.warp(1_700_000_100);
        token = new DissipativeToken(RATE, 10 * RATE);
        wrapped = new WrappedEnergy(token);
        token.mint(pair, Shares.wrap(1_000e9));
        token.mint(attacker, Shares.wrap(10e9));
        vm.prank(attacker);
        token.approve(address(wrapped), type(uint256).max);
    }

    /// @dev Every kind of touch that an outsider has.
    function touch(uint256 kind) internal {
        vm.startPrank(attacker);
        if (kind % 6 == 0) token.transfer(attacker, token.balanceOf(attacker));
        if (kind % 6 == 1) token.transferShares(attacker, Shares.wrap(1));
        if (kind % 6 == 2) token.transferFrom(pair, attacker, 0);
        if (kind % 6 == 3) token.transfer(pair, 0);
        if (kind % 6 == 4) wrapped.redeem(wrapped.deposit(1e6, attacker), attacker, attacker);
        if (kind % 6 == 5) token.transfer(attacker, type(uint256).max);
        vm.stopPrank();
    }

    function testFuzz_Threat10_NoTouchCreditsOrDebitsAHolder(uint256[8] memory waits, uint256[8] memory kinds)
        public
    {
        uint256 start = vm.getBlockTimestamp();
        uint256 snapshot = vm.snapshotState();
        uint256 elapsed;
        for (uint256 i; i < waits.length; i++) {
            elapsed += bound(waits[i], 0, 1 days);
            vm.warp(start + elapsed);
            touch(kinds[i]);
        }
        uint256 touched = token.balanceOf(pair);
        uint256 exponent = token.exponent();
        uint256 shares = Shares.unwrap(token.sharesOf(pair));

        // The same time without anybody's touch.
        vm.revertToState(snapshot);
        vm.warp(start + elapsed);
        assertEq(touched, token.balanceOf(pair));
        assertEq(exponent, token.exponent());
        assertEq(shares, 1_000e9);
    }

    /// @dev A constant-product pair over the wrapped form: its balance is the reserve it wrote down, so `skim` has nothing to give and
    /// `sync` nothing to change. Over raw energy the balance would have fallen below the reserve.
    function test_Threat10_PairOverWrappedEnergyHasNothingToSkim() public {
        vm.startPrank(pair);
        token.approve(address(wrapped), type(uint256).max);
        uint256 reserve = wrapped.deposit(type(uint256).max, pair);
        uint256 energy = wrapped.convertToAssets(reserve);
        vm.warp(block.timestamp + 7 days);
        assertEq(wrapped.balanceOf(pair), reserve);
        assertLt(wrapped.convertToAssets(reserve), energy);
    }

    /// @dev Changing λ is a touch too: what has passed keeps its old rate, to the bit.
    function testFuzz_Threat10_ChangeOfRateDoesNotReachBack(uint256 wait, uint256 rate) public {
        vm.warp(block.timestamp + bound(wait, 0, 30 days));
        uint256 balance = token.balanceOf(pair);
        uint256 exponent = token.exponent();
        token.setDecayRate(bound(rate, 0, 10 * RATE));
        assertEq(token.balanceOf(pair), balance);
        assertEq(token.exponent(), exponent);
    }
}
