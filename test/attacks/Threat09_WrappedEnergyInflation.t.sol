// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {WrappedEnergy} from "../../contracts/energy/WrappedEnergy.sol";
import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {DissipativeToken} from "../harness/DissipativeToken.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Donation or first-deposit inflation of a share price, and rounding that favours the caller.
contract Threat09_WrappedEnergyInflation is Test {
    DissipativeToken internal token;
    WrappedEnergy internal wrapped;
    address internal attacker = makeAddr("attacker");
    address internal victim = makeAddr("victim");

    function setUp() public {
        vm.warp(1_700_000_100);
        token = new DissipativeToken(11_751237455, 11_751237455);
        wrapped = new WrappedEnergy(token);
        address[2] memory accounts = [attacker, victim];
        for (uint256 i; i < 2; i++) {
            token.mint(accounts[i], Shares.wrap(1_000e9));
            vm.prank(accounts[i]);
            token.approve(address(wrapped), type(uint256).max);
        }
        vm.warp(block.timestamp + 10 days);
    }

    function shares(address account) internal view returns (uint256) {
        return Shares.unwrap(token.sharesOf(account));
    }

    function test_Threat09_FirstDepositorCannotInflateTheRateByDonating() public {
        vm.startPrank(attacker);
        wrapped.mint(1, attacker);
        token.transfer(address(wrapped), 500e9);
        vm.startPrank(victim);
        uint256 minted = wrapped.deposit(300e9, victim);
        assertEq(minted, 1_000e9 - shares(victim));
        assertEq(wrapped.redeem(minted, victim, victim), 300e9);
        assertEq(shares(victim), 1_000e9);
        // The donation is the attacker's loss, all of it.
        vm.startPrank(attacker);
        wrapped.redeem(wrapped.balanceOf(attacker), attacker, attacker);
        assertLt(token.balanceOf(attacker), 1_000e9 - 500e9);
    }

    function testFuzz_Threat09_DonationChangesNobodysRate(uint256 donation, uint256 held) public {
        held = bound(held, 1, 900e9);
        vm.prank(victim);
        wrapped.mint(held, victim);
        (uint256 rate, uint256 assets) = (wrapped.convertToAssets(1e18), wrapped.totalAssets());
        (uint256 quoted, uint256 most) = (wrapped.previewDeposit(5e9), wrapped.maxWithdraw(victim));
        vm.prank(attacker);
        token.transferShares(address(wrapped), Shares.wrap(bound(donation, 1, 1_000e9)));
        assertEq(wrapped.convertToAssets(1e18), rate);
        assertEq(wrapped.totalAssets(), assets);
        assertEq(wrapped.previewDeposit(5e9), quoted);
        assertEq(wrapped.maxWithdraw(victim), most);
    }

    function testFuzz_Threat09_NoSequenceOfRoundingsPaysTheCaller(uint256[8] memory amounts) public {
        vm.prank(victim);
        wrapped.mint(777e9 + 1, victim);
        vm.startPrank(attacker);
        for (uint256 i; i < amounts.length; i++) {
            // Small amounts, where a unit of rounding weighs most.
            if (i % 2 == 0) wrapped.deposit(bound(amounts[i], 0, 1000), attacker);
            else wrapped.withdraw(bound(amounts[i], 0, wrapped.maxWithdraw(attacker)), attacker, attacker);
        }
        wrapped.redeem(wrapped.balanceOf(attacker), attacker, attacker);
        assertLe(shares(attacker), 1_000e9);
        assertGe(shares(address(wrapped)), 777e9 + 1);
    }

    function test_Threat09_DustCannotBeWithdrawnForFree() public {
        vm.prank(victim);
        wrapped.mint(500e9, victim);
        vm.startPrank(attacker);
        uint256 before = shares(attacker) + wrapped.balanceOf(attacker);
        wrapped.mint(10, attacker);
        // One µWh costs two shares, since one is worth a little less.
        for (uint256 i; i < 4; i++) {
            assertEq(wrapped.withdraw(1, attacker, attacker), 2);
        }
        assertEq(shares(attacker) + wrapped.balanceOf(attacker), before);
    }
}
