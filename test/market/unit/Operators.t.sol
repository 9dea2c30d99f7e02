// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC6909} from "solady/tokens/ERC6909.sol";

import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {ISessions} from "../../../contracts/market/interfaces/ISessions.sol";
import {PoolId} from "../../../contracts/market/types/PoolKey.sol";
import {SessionTest} from "../SessionTest.sol";

/// @notice An operator moves all claims and liquidity of an account by ERC-6909, and that is all: whoever names one trusts it with everything
/// inside and with nothing outside.
contract OperatorsTest is SessionTest {
    uint256 internal lp;

    function setUp() public override {
        super.setUp();
        lp = uint256(PoolId.unwrap(id));
        vm.startPrank(alice);
        amm.deposit(address(usd), 100 * USD, alice);
        amm.deposit(address(kwh), 100 * KWH, alice);
        amm.setOperator(bob, true);
        vm.stopPrank();
    }

    function test_Operator_MovesClaimsAndLiquidity() public {
        uint256 liquidity = amm.balanceOf(alice, lp);
        vm.startPrank(bob);
        amm.transferFrom(alice, bob, idOf(address(usd)), 100 * USD);
        amm.transferFrom(alice, bob, idOf(address(kwh)), 40 * KWH);
        amm.transferFrom(alice, bob, lp, liquidity);
        amm.withdraw(address(usd), 100 * USD, bob);
        amm.removeLiquidity(key, liquidity, 1, 1, bob, EXTERNAL, now_());
        assertEq(internalOf(alice, address(usd)), 0);
        assertEq(internalOf(alice, address(kwh)), 60 * KWH);
        assertEq(amm.balanceOf(alice, lp), 0);
    }

    /// @dev Every call of the market spends what its caller has: no argument names another account to take from.
    function test_Operator_DrawsOnNoCallForTheOwner() public {
        vm.startPrank(bob);
        vm.expectRevert(short(bob, idOf(address(usd)), 0, 1));
        amm.withdraw(address(usd), 1, bob);
        vm.expectRevert(short(bob, lp, 0, 1));
        amm.removeLiquidity(key, 1, 0, 0, bob, EXTERNAL, now_());
        vm.expectRevert(short(bob, idOf(address(usd)), 0, USD));
        amm.buyEnergy(key, USD, 0, bob, FROM, now_());
        uint256 sold = KWH * WAD / kwh.index();
        vm.expectRevert(short(bob, idOf(address(kwh)), 0, sold));
        amm.sellEnergy(key, KWH, 0, bob, FROM, now_());
    }

    /// @dev What the owner allows the market of tokens outside is out of an operator's reach.
    function test_Operator_TouchesNothingOutside() public {
        (uint256 cash, uint256 held) = (usd.balanceOf(alice), shares(alice));
        vm.startPrank(bob);
        usd.transfer(alice, usd.balanceOf(bob));
        vm.expectRevert(ERC6909.InsufficientBalance.selector);
        amm.transferFrom(alice, bob, idOf(address(usd)), 100 * USD + 1);
        vm.expectRevert();
        amm.deposit(address(usd), 1, bob);
        assertEq(usd.balanceOf(alice) - cash, 1e6 * USD);
        assertEq(shares(alice), held);
    }

    function test_Operator_UntilTakenBack() public {
        vm.prank(alice);
        amm.setOperator(bob, false);
        vm.prank(bob);
        vm.expectRevert(ERC6909.InsufficientPermission.selector);
        amm.transferFrom(alice, bob, idOf(address(usd)), 1);
    }

    function test_Allowance_IsOfOneIdAndSpent() public {
        address eve = makeAddr("eve");
        vm.prank(alice);
        amm.approve(eve, idOf(address(usd)), 10);
        vm.startPrank(eve);
        amm.transferFrom(alice, eve, idOf(address(usd)), 6);
        assertEq(amm.allowance(alice, eve, idOf(address(usd))), 4);
        vm.expectRevert(ERC6909.InsufficientPermission.selector);
        amm.transferFrom(alice, eve, idOf(address(usd)), 5);
        vm.expectRevert(ERC6909.InsufficientPermission.selector);
        amm.transferFrom(alice, eve, lp, 1);
        vm.expectRevert(ERC6909.InsufficientPermission.selector);
        amm.transferFrom(alice, eve, idOf(address(kwh)), 1);
    }

    /// @dev A session's owner that named an operator: its stored balances move, its deltas do not.
    function test_Operator_MovesNoDelta() public {
        vm.prank(who);
        amm.setOperator(bob, true);
        vm.prank(bob);
        amm.approve(who, idOf(address(usd)), 0);
        then(depositing(address(usd), 10));
        perhaps(address(this), abi.encodeCall(this.asOperator, ()));
        askDelta(address(usd));
        then(saving(address(usd), ALL));
        inSession();
        assertFalse(owner.done(1));
        assertEq(owner.answers(1), abi.encodeWithSelector(ERC6909.InsufficientBalance.selector));
        assertEq(answer(2), 10);
        vm.prank(bob);
        amm.transferFrom(who, bob, idOf(address(usd)), 10);
    }

    function asOperator() external {
        vm.prank(bob);
        amm.transferFrom(who, bob, idOf(address(usd)), 1);
    }

    function test_Operator_OpensNoSessionForTheOwner() public {
        vm.prank(who);
        amm.setOperator(bob, true);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(ISessions.NotInSession.selector, bob));
        amm.useBalance(address(usd), 0);
        then(address(this), abi.encodeCall(this.useAsOperator, ()));
        inSession(abi.encodeWithSelector(ISessions.NotInSession.selector, bob));
    }

    function useAsOperator() external {
        vm.prank(bob);
        amm.useBalance(address(usd), 0);
    }
}
