// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "../../../contracts/energy/DecayMath.sol";
import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {TokenFixture} from "../../fixtures/TokenFixture.sol";
import {DissipativeToken} from "../../harness/DissipativeToken.sol";

contract DissipativeERC20Test is TokenFixture {
    // ——— description, decay ———

    function test_Metadata() public view {
        assertEq(token.name(), "Test kWh");
        assertEq(token.symbol(), "kWh");
        assertEq(token.decimals(), 9);
    }

    function test_Constructor_StartsUndecayed() public {
        vm.expectEmit();
        emit IDissipativeERC20.DecayRateChanged(0, RATE);
        DissipativeToken fresh = new DissipativeToken(RATE, MAX_RATE);
        assertEq(fresh.index(), 1e18);
        assertEq(fresh.exponent(), 0);
        assertEq(fresh.decayRate(), RATE);
        assertEq(fresh.maxDecayRate(), MAX_RATE);
        assertEq(fresh.totalSupply(), 0);
    }

    function test_Constructor_RevertWhen_RateAboveLimit() public {
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.DecayRateOutOfRange.selector, MAX_RATE + 1, MAX_RATE)
        );
        new DissipativeToken(MAX_RATE + 1, MAX_RATE);
    }

    function test_Constructor_RevertWhen_LimitDoesNotFit() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                IDissipativeERC20.DecayRateOutOfRange.selector, uint256(1) << 48, type(uint48).max
            )
        );
        new DissipativeToken(0, uint256(1) << 48);
        assertEq(new DissipativeToken(0, type(uint48).max).maxDecayRate(), type(uint48).max);
    }

    function test_BalanceOf_LosesThreePercentInAMonth() public {
        vm.warp(START + 30 days);
        assertApproxEqAbs(token.balanceOf(alice), 970e9, 100);
        assertEq(token.totalSupply(), token.balanceOf(alice));
        assertEq(shares(alice), 1_000e9);
    }

    function test_SetDecayRate_AccruesFirst() public {
        vm.warp(START + 1 days);
        uint256 index = token.index();
        vm.expectEmit();
        emit IDissipativeERC20.DecayRateChanged(RATE * 1 days, 5 * RATE);
        token.setDecayRate(5 * RATE);
        assertEq(token.index(), index);
        assertEq(token.decayRate(), 5 * RATE);
        vm.warp(START + 3 days);
        assertEq(token.exponent(), RATE * 1 days + 5 * RATE * 2 days);
    }

    function test_SetDecayRate_RevertWhen_AboveLimit() public {
        token.setDecayRate(MAX_RATE);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.DecayRateOutOfRange.selector, MAX_RATE + 1, MAX_RATE)
        );
        token.setDecayRate(MAX_RATE + 1);
    }

    function test_ExponentStore_IsOneSlot() public {
        vm.warp(START + 1 days);
        token.setDecayRate(7 * RATE);
        uint256 word = uint256(vm.load(address(token), bytes32(0)));
        assertEq(word, RATE * 1 days | (7 * RATE) << 88 | (START + 1 days) << 136 | 1e18 << 176);
    }

    // ——— transfer ———

    function test_Transfer_MovesSharesRoundedUp() public {
        vm.warp(START + 10 days);
        uint256 moved = Shares.unwrap(DecayMath.toSharesUp(Energy.wrap(7e9), token.index()));
        vm.expectEmit();
        emit IDissipativeERC20.Transfer(alice, bob, 7e9);
        vm.recordLogs();
        vm.prank(alice);
        assertTrue(token.transfer(bob, 7e9));
        assertEq(vm.getRecordedLogs().length, 1);
        assertEq(shares(bob), moved);
        assertEq(shares(alice), 1_000e9 - moved);
        assertGe(token.balanceOf(bob), 7e9);
    }

    function test_Transfer_OfAllLeavesNoShares() public {
        vm.warp(START + 10 days);
        uint256 balance = token.balanceOf(alice);
        vm.expectEmit();
        emit IDissipativeERC20.Transfer(alice, bob, balance);
        vm.expectEmit();
        emit IDissipativeERC20.TransferShares(alice, bob, Shares.wrap(1_000e9));
        vm.prank(alice);
        token.transfer(bob, ALL);
        assertEq(shares(alice), 0);
        assertEq(shares(bob), 1_000e9);
    }

    function test_Transfer_OfTheBalanceRead() public {
        vm.warp(START + 10 days);
        uint256 balance = token.balanceOf(alice);
        vm.prank(alice);
        token.transfer(bob, balance);
        assertGe(token.balanceOf(bob), balance);
    }

    function test_Transfer_ToOneself() public {
        vm.startPrank(alice);
        token.transfer(alice, 10e9);
        token.transfer(alice, ALL);
        token.transferShares(alice, Shares.wrap(10e9));
        assertEq(shares(alice), 1_000e9);
        assertEq(Shares.unwrap(token.totalShares()), 1_000e9);
    }

    function test_Transfer_RevertWhen_BalanceTooSmall() public {
        vm.warp(START + 10 days);
        uint256 balance = token.balanceOf(alice);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.InsufficientEnergy.selector, alice, balance, balance + 1)
        );
        vm.prank(alice);
        token.transfer(bob, balance + 1);
    }

    function test_Transfer_RevertWhen_ReceiverIsNobodyOrTheToken() public {
        address[2] memory receivers = [address(0), address(token)];
        for (uint256 i; i < 2; i++) {
            bytes memory refusal =
                abi.encodeWithSelector(IDissipativeERC20.InvalidReceiver.selector, receivers[i]);
            vm.startPrank(alice);
            vm.expectRevert(refusal);
            token.transfer(receivers[i], 1);
            vm.expectRevert(refusal);
            token.transfer(receivers[i], ALL);
            vm.expectRevert(refusal);
            token.transferShares(receivers[i], Shares.wrap(1));
            vm.expectRevert(refusal);
            token.transferShares(receivers[i], Shares.wrap(ALL));
            vm.expectRevert(refusal);
            token.mint(receivers[i], Shares.wrap(1));
            vm.stopPrank();
        }
    }

    // ——— transferShares ———

    function test_TransferShares_MovesJustThose() public {
        vm.warp(START + 10 days);
        vm.expectEmit();
        emit IDissipativeERC20.TransferShares(alice, bob, Shares.wrap(7e9));
        vm.recordLogs();
        vm.prank(alice);
        assertTrue(token.transferShares(bob, Shares.wrap(7e9)));
        assertEq(vm.getRecordedLogs().length, 1);
        assertEq(shares(bob), 7e9);
    }

    function test_TransferShares_OfAllLogsBoth() public {
        vm.warp(START + 10 days);
        vm.expectEmit();
        emit IDissipativeERC20.Transfer(alice, bob, token.balanceOf(alice));
        vm.expectEmit();
        emit IDissipativeERC20.TransferShares(alice, bob, Shares.wrap(1_000e9));
        vm.prank(alice);
        token.transferShares(bob, Shares.wrap(ALL));
        assertEq(shares(alice), 0);
    }

    function test_TransferShares_RevertWhen_TooFew() public {
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.InsufficientShares.selector, alice, 1_000e9, 1_000e9 + 1)
        );
        vm.prank(alice);
        token.transferShares(bob, Shares.wrap(1_000e9 + 1));
    }

    // ——— allowances ———

    function test_TransferFrom_SpendsTheEnergyStated() public {
        vm.warp(START + 10 days);
        vm.expectEmit();
        emit IDissipativeERC20.Approval(alice, bob, 10e9);
        vm.prank(alice);
        assertTrue(token.approve(bob, 10e9));
        vm.prank(bob);
        assertTrue(token.transferFrom(alice, carol, 4e9));
        assertEq(token.allowance(alice, bob), 6e9);
        assertGe(token.balanceOf(carol), 4e9);
    }

    function test_TransferFrom_InfiniteAllowanceIsNotSpent() public {
        vm.prank(alice);
        token.approve(bob, ALL);
        vm.startPrank(bob);
        token.transferFrom(alice, carol, 4e9);
        token.transferSharesFrom(alice, carol, Shares.wrap(4e9));
        token.transferFrom(alice, carol, ALL);
        assertEq(token.allowance(alice, bob), ALL);
        assertEq(shares(carol), 1_000e9);
    }

    function test_TransferFrom_OfAllSpendsRoundedUp() public {
        vm.warp(START + 10 days);
        uint256 worth = Energy.unwrap(DecayMath.toEnergyUp(Shares.wrap(1_000e9), token.index()));
        vm.prank(alice);
        token.approve(bob, worth);
        vm.prank(bob);
        token.transferFrom(alice, carol, ALL);
        assertEq(token.allowance(alice, bob), 0);
        assertEq(shares(carol), 1_000e9);
        assertEq(shares(alice), 0);
    }

    function test_TransferFrom_RevertWhen_AllowanceTooSmall() public {
        vm.prank(alice);
        token.approve(bob, 4e9);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.InsufficientAllowance.selector, alice, bob, 4e9, 4e9 + 1)
        );
        vm.prank(bob);
        token.transferFrom(alice, bob, 4e9 + 1);
    }

    function test_TransferFrom_RevertWhen_AllIsMoreThanTheAllowance() public {
        vm.prank(alice);
        token.approve(bob, 4e9);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.InsufficientAllowance.selector, alice, bob, 4e9, 1_000e9)
        );
        vm.prank(bob);
        token.transferFrom(alice, bob, ALL);
    }

    function test_TransferSharesFrom_SpendsTheirWorthRoundedUp() public {
        vm.warp(START + 10 days);
        uint256 worth = Energy.unwrap(DecayMath.toEnergyUp(Shares.wrap(3), token.index()));
        assertEq(worth, 3); // 2.97 rounded up
        vm.prank(alice);
        token.approve(bob, 10);
        vm.prank(bob);
        assertTrue(token.transferSharesFrom(alice, carol, Shares.wrap(3)));
        assertEq(token.allowance(alice, bob), 7);
        assertEq(shares(carol), 3);
    }

    function test_TransferSharesFrom_OfAllSpendsTheirWorthAndLogsBoth() public {
        vm.warp(START + 10 days);
        uint256 worth = Energy.unwrap(DecayMath.toEnergyUp(Shares.wrap(1_000e9), token.index()));
        vm.prank(alice);
        token.approve(bob, worth + 5);
        vm.expectEmit();
        emit IDissipativeERC20.Transfer(alice, carol, token.balanceOf(alice));
        vm.expectEmit();
        emit IDissipativeERC20.TransferShares(alice, carol, Shares.wrap(1_000e9));
        vm.prank(bob);
        token.transferSharesFrom(alice, carol, Shares.wrap(ALL));
        assertEq(token.allowance(alice, bob), 5);
        assertEq(shares(alice), 0);
    }

    function test_TransferSharesFrom_RevertWhen_AllowanceTooSmall() public {
        vm.warp(START + 10 days);
        vm.prank(alice);
        token.approve(bob, 2);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.InsufficientAllowance.selector, alice, bob, 2, 3)
        );
        vm.prank(bob);
        token.transferSharesFrom(alice, carol, Shares.wrap(3));
    }

    function test_TransferFrom_RevertWhen_OwnerHoldsTooLittle() public {
        vm.prank(bob);
        token.approve(alice, ALL);
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeERC20.InsufficientEnergy.selector, bob, 0, 1));
        token.transferFrom(bob, carol, 1);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeERC20.InsufficientShares.selector, bob, 0, 1));
        token.transferSharesFrom(bob, carol, Shares.wrap(1));
    }

    // ——— mint, burn, end of the vintage ———

    function test_MintShares_LogsBoth() public {
        vm.warp(START + 10 days);
        uint256 worth = Energy.unwrap(token.sharesToEnergy(Shares.wrap(5e9)));
        vm.expectEmit();
        emit IDissipativeERC20.Transfer(address(0), bob, worth);
        vm.expectEmit();
        emit IDissipativeERC20.TransferShares(address(0), bob, Shares.wrap(5e9));
        assertEq(Energy.unwrap(token.mint(bob, Shares.wrap(5e9))), worth);
        assertEq(Shares.unwrap(token.totalShares()), 1_005e9);
    }

    function test_BurnShares_LogsBoth() public {
        vm.warp(START + 10 days);
        uint256 worth = Energy.unwrap(token.sharesToEnergy(Shares.wrap(5e9)));
        vm.expectEmit();
        emit IDissipativeERC20.Transfer(alice, address(0), worth);
        vm.expectEmit();
        emit IDissipativeERC20.TransferShares(alice, address(0), Shares.wrap(5e9));
        assertEq(Energy.unwrap(token.burn(alice, Shares.wrap(5e9))), worth);
        assertEq(Shares.unwrap(token.totalShares()), 995e9);
        token.burn(alice, Shares.wrap(ALL));
        assertEq(shares(alice), 0);
        assertEq(Shares.unwrap(token.totalShares()), 0);
    }

    function test_BurnShares_RevertWhen_TooFew() public {
        vm.expectRevert(abi.encodeWithSelector(IDissipativeERC20.InsufficientShares.selector, bob, 0, 1));
        token.burn(bob, Shares.wrap(1));
    }

    function test_MintShares_RevertWhen_VintageEnded() public {
        pastTheEnd();
        assertTrue(token.ended());
        uint256 index = token.index();
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.VintageEnded.selector, index, DecayMath.END_INDEX)
        );
        token.mint(bob, Shares.wrap(1));
    }

    function test_Ended_AtTheLastMomentNotYet() public {
        vm.warp(START + DecayMath.END_EXPONENT / RATE);
        assertFalse(token.ended());
        token.mint(bob, Shares.wrap(1));
    }

    function test_Ended_AtJustTheEnd() public {
        DissipativeToken even = new DissipativeToken(13.8e12, 13.8e12);
        vm.warp(START + 1e6);
        assertEq(even.exponent(), DecayMath.END_EXPONENT);
        assertTrue(even.ended());
        assertEq(even.index(), DecayMath.END_INDEX);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDissipativeERC20.VintageEnded.selector, DecayMath.END_INDEX, DecayMath.END_INDEX
            )
        );
        even.mint(bob, Shares.wrap(1));
    }

    function test_Leaving_GoesOnAfterTheEnd() public {
        pastTheEnd();
        vm.startPrank(alice);
        token.transfer(bob, 1);
        token.transferShares(bob, Shares.wrap(1e9));
        token.transfer(bob, ALL);
        assertEq(shares(bob), 1_000e9);
        token.burn(bob, Shares.wrap(ALL));
        assertEq(Shares.unwrap(token.totalShares()), 0);
    }

    function test_Leaving_GoesOnWhenNothingIsLeftOfTheEnergy() public {
        dissipatedToNothing();
        assertEq(token.index(), 0);
        assertEq(token.balanceOf(alice), 0);
        vm.startPrank(alice);
        token.transfer(bob, 0);
        assertEq(shares(bob), 0);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeERC20.InsufficientEnergy.selector, alice, 0, 1));
        token.transfer(bob, 1);
        token.transferShares(bob, Shares.wrap(1e9));
        token.transfer(bob, ALL);
        assertEq(shares(bob), 1_000e9);
    }

    function test_EnergyToShares_RevertWhen_NothingIsLeft() public {
        dissipatedToNothing();
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.VintageEnded.selector, 0, DecayMath.END_INDEX)
        );
        token.energyToShares(Energy.wrap(1));
    }
}
