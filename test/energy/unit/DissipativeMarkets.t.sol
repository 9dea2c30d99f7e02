// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "../../../contracts/energy/DecayMath.sol";
import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {TokenFixture} from "../../fixtures/TokenFixture.sol";

/// @notice What markets call of the token: assignShares, takeEnergyAtMost, shareTerms.
contract DissipativeMarketsTest is TokenFixture {
    function test_AssignShares_OnesOwnNeedNoAllowance() public {
        vm.warp(START + 10 days);
        vm.expectEmit();
        emit IDissipativeERC20.TransferShares(alice, bob, Shares.wrap(7e9));
        vm.recordLogs();
        vm.prank(alice);
        token.assignShares(alice, bob, Shares.wrap(7e9));
        assertEq(vm.getRecordedLogs().length, 1);
        assertEq(shares(alice), 993e9);
        assertEq(shares(bob), 7e9);
    }

    function test_AssignShares_OfAnotherSpendTheirWorthRoundedUp() public {
        vm.warp(START + 10 days);
        vm.prank(alice);
        token.approve(bob, 10);
        vm.prank(bob);
        token.assignShares(alice, carol, Shares.wrap(3)); // 2.97 rounded up
        assertEq(token.allowance(alice, bob), 7);
        assertEq(shares(carol), 3);
        vm.prank(alice);
        token.approve(bob, ALL);
        vm.prank(bob);
        token.assignShares(alice, carol, Shares.wrap(3));
        assertEq(token.allowance(alice, bob), ALL);
    }

    function test_AssignShares_RevertWhen_AllowanceSharesOrReceiverAreWrong() public {
        vm.prank(alice);
        token.approve(bob, 2);
        vm.prank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.InsufficientAllowance.selector, alice, bob, 2, 3)
        );
        token.assignShares(alice, carol, Shares.wrap(3));
        vm.startPrank(alice);
        // No amount means all.
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.InsufficientShares.selector, alice, 1_000e9, ALL)
        );
        token.assignShares(alice, bob, Shares.wrap(ALL));
        address[2] memory receivers = [address(0), address(token)];
        for (uint256 i; i < 2; i++) {
            vm.expectRevert(abi.encodeWithSelector(IDissipativeERC20.InvalidReceiver.selector, receivers[i]));
            token.assignShares(alice, receivers[i], Shares.wrap(1));
        }
    }

    function test_TakeEnergyAtMost_MovesSharesRoundedDown() public {
        vm.warp(START + 10 days);
        uint256 moved = Shares.unwrap(DecayMath.toSharesDown(Energy.wrap(7e9), token.index()));
        uint256 worth = Energy.unwrap(DecayMath.toEnergyUp(Shares.wrap(moved), token.index()));
        vm.prank(alice);
        token.approve(bob, 10e9);
        vm.expectEmit();
        emit IDissipativeERC20.TransferShares(alice, bob, Shares.wrap(moved));
        vm.recordLogs();
        vm.prank(bob);
        (Shares taken, uint256 index) = token.takeEnergyAtMost(alice, 7e9);
        assertEq(vm.getRecordedLogs().length, 1);
        assertEq(Shares.unwrap(taken), moved);
        assertEq(index, token.index());
        assertEq(shares(bob), moved);
        assertEq(shares(alice), 1_000e9 - moved);
        assertLe(worth, 7e9);
        assertEq(token.allowance(alice, bob), 10e9 - worth);
    }

    function test_TakeEnergyAtMost_OfAllLogsBoth() public {
        vm.warp(START + 10 days);
        uint256 worth = Energy.unwrap(DecayMath.toEnergyUp(Shares.wrap(1_000e9), token.index()));
        vm.prank(alice);
        token.approve(bob, worth + 5);
        vm.expectEmit();
        emit IDissipativeERC20.Transfer(alice, bob, token.balanceOf(alice));
        vm.expectEmit();
        emit IDissipativeERC20.TransferShares(alice, bob, Shares.wrap(1_000e9));
        vm.prank(bob);
        (Shares taken, uint256 index) = token.takeEnergyAtMost(alice, ALL);
        assertEq(Shares.unwrap(taken), 1_000e9);
        assertEq(index, token.index());
        assertEq(token.allowance(alice, bob), 5);
        assertEq(shares(bob), 1_000e9);
    }

    function test_TakeEnergyAtMost_InfiniteAllowanceIsNotSpent() public {
        vm.prank(alice);
        token.approve(bob, ALL);
        vm.startPrank(bob);
        token.takeEnergyAtMost(alice, 7e9);
        token.takeEnergyAtMost(alice, ALL);
        assertEq(token.allowance(alice, bob), ALL);
        assertEq(shares(bob), 1_000e9);
    }

    function test_TakeEnergyAtMost_RevertWhen_AllowanceTooSmall() public {
        vm.prank(alice);
        token.approve(bob, 2);
        vm.startPrank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.InsufficientAllowance.selector, alice, bob, 2, 3)
        );
        token.takeEnergyAtMost(alice, 3);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.InsufficientAllowance.selector, alice, bob, 2, 1_000e9)
        );
        token.takeEnergyAtMost(alice, ALL);
    }

    function test_TakeEnergyAtMost_RevertWhen_BalanceTooSmall() public {
        vm.warp(START + 10 days);
        uint256 balance = token.balanceOf(alice);
        vm.prank(alice);
        token.approve(bob, ALL);
        vm.startPrank(bob);
        // Just too much, more than the shares, and more than any division could hold.
        uint256[3] memory amounts = [balance + 2, 1_000e9 + 1, ALL - 1];
        for (uint256 i; i < 3; i++) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    IDissipativeERC20.InsufficientEnergy.selector, alice, balance, amounts[i]
                )
            );
            token.takeEnergyAtMost(alice, amounts[i]);
        }
    }

    function test_TakeEnergyAtMost_OfWhatDissipatedToNothing() public {
        dissipatedToNothing();
        vm.prank(alice);
        token.approve(bob, ALL);
        vm.startPrank(bob);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeERC20.InsufficientEnergy.selector, alice, 0, 1));
        token.takeEnergyAtMost(alice, 1);
        (Shares taken, uint256 index) = token.takeEnergyAtMost(alice, ALL);
        assertEq(Shares.unwrap(taken), 1_000e9);
        assertEq(index, 0);
    }

    function test_TakeEnergyAtMost_RevertWhen_TheTokenItselfWouldReceive() public {
        vm.prank(alice);
        token.approve(address(token), ALL);
        vm.startPrank(address(token));
        bytes memory refusal =
            abi.encodeWithSelector(IDissipativeERC20.InvalidReceiver.selector, address(token));
        vm.expectRevert(refusal);
        token.takeEnergyAtMost(alice, 1);
        vm.expectRevert(refusal);
        token.takeEnergyAtMost(alice, ALL);
    }

    function test_ShareTerms_AreIndexRateAndLoss() public {
        vm.warp(START + 10 days);
        (uint256 index, uint256 rate, uint256 loss) = token.shareTerms();
        assertEq(index, token.index());
        assertEq(rate, RATE);
        assertEq(loss, 0);
    }
}
