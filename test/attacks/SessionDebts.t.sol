// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeERC20} from "../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {ISessions} from "../../contracts/market/interfaces/ISessions.sol";
import {PoolId} from "../../contracts/market/types/PoolKey.sol";
import {SessionOwner} from "../harness/SessionOwner.sol";
import {SessionTest} from "../market/SessionTest.sol";

/// @notice Ways to end a session owing something, or to make another's session fail.
contract SessionDebtsTest is SessionTest {
    SessionOwner internal other;

    function setUp() public override {
        super.setUp();
        other = new SessionOwner(amm);
        fund(address(other));
        vm.startPrank(address(other));
        amm.deposit(address(usd), 100 * USD, address(other));
        amm.deposit(address(kwh), 100 * KWH, address(other));
        vm.stopPrank();
    }

    /// @dev The other account's call in the middle of the owner's session.
    function meanwhile(address target, bytes memory data) internal {
        SessionOwner.Step[] memory inner = new SessionOwner.Step[](1);
        inner[0] = SessionOwner.Step(target, data, false);
        then(address(other), abi.encodeCall(other.outside, (inner)));
    }

    function meanwhile(bytes memory data) internal {
        meanwhile(address(amm), data);
    }

    function test_ASessionDoesNotEndWithADebt() public {
        then(withdrawing(address(usd), 3_000 * USD));
        inSession(debt(address(usd), 3_000 * USD));
        then(buying(key, 10 * USD, bob, FROM));
        inSession(debt(address(usd), 10 * USD));
        uint256 sold = KWH * WAD / kwh.index();
        then(selling(key, KWH, who, FROM));
        inSession(debt(address(kwh), sold));
        assertEq(usd.balanceOf(address(amm)), 3_600 * USD);
    }

    function test_ADebtIsNotPaidInAnotherToken() public {
        then(withdrawing(address(usd), 10 * USD));
        then(depositing(address(kwh), 10 * KWH));
        inSession(credit(address(kwh), 10 * KWH));
        then(depositing(address(kwh), 10 * KWH));
        then(saving(address(kwh), ALL));
        then(withdrawing(address(usd), 10 * USD));
        inSession(debt(address(usd), 10 * USD));
    }

    function test_ADebtIsNotPaidByADonation() public {
        then(withdrawing(address(usd), 10 * USD));
        then(address(usd), abi.encodeCall(usd.transfer, (address(amm), 10 * USD)));
        inSession(debt(address(usd), 10 * USD));
    }

    /// @dev Neither by what others give the owner inside: that is stored, and pays when the owner says so.
    function test_ADebtIsNotPaidByAnothersBalance() public {
        then(withdrawing(address(usd), 10 * USD));
        meanwhile(abi.encodeCall(amm.transfer, (who, idOf(address(usd)), 10 * USD)));
        meanwhile(abi.encodeCall(amm.deposit, (address(usd), 10 * USD, who)));
        meanwhile(selling(key, 60 * KWH, who, INTERNAL));
        inSession(debt(address(usd), 10 * USD));
        then(withdrawing(address(usd), 10 * USD));
        meanwhile(abi.encodeCall(amm.transfer, (who, idOf(address(usd)), 10 * USD)));
        then(using_(address(usd), 10 * USD));
        inSession();
        assertEq(internalOf(address(other), address(usd)), 90 * USD);
    }

    /// @dev A gift of dust that the owner did not expect must not make its session end in UnclaimedCredit (threat 13's second half).
    function test_Threat13_DustFromOthersBlocksNoSession() public {
        then(withdrawing(address(usd), 10 * USD));
        meanwhile(abi.encodeCall(amm.deposit, (address(usd), 1, who)));
        meanwhile(abi.encodeCall(amm.deposit, (address(kwh), 1, who)));
        meanwhile(selling(key, KWH, who, INTERNAL));
        meanwhile(buying(key, USD, who, INTERNAL));
        then(depositing(address(usd), 10 * USD));
        inSession();
        assertGt(internalOf(who, address(usd)), 1);
        assertGt(internalOf(who, address(kwh)), 1);
    }

    function test_OtherAccountsSettleAsAlwaysDuringASession() public {
        uint256 snapshot = vm.snapshotState();
        vm.startPrank(address(other));
        uint256 sold = amm.sellEnergy(key, 10 * KWH, 0, address(other), INTERNAL, now_());
        amm.withdraw(address(usd), USD, address(other));
        vm.stopPrank();
        (uint256 cash, uint256 stored) =
            (usd.balanceOf(address(other)), internalOf(address(other), address(usd)));
        vm.revertToState(snapshot);

        then(withdrawing(address(usd), 10 * USD));
        meanwhile(selling(key, 10 * KWH, address(other), INTERNAL));
        meanwhile(abi.encodeCall(amm.withdraw, (address(usd), USD, address(other))));
        then(depositing(address(usd), 10 * USD));
        inSession();
        assertGt(sold, 0);
        assertEq(usd.balanceOf(address(other)), cash);
        assertEq(internalOf(address(other), address(usd)), stored);
    }

    /// @dev Another account has no deltas: it overdraws nothing.
    function test_OtherAccountsTakeNothingOnCredit() public {
        meanwhile(abi.encodeCall(amm.withdraw, (address(usd), 101 * USD, address(other))));
        inSession(short(address(other), idOf(address(usd)), 100 * USD, 101 * USD));
        meanwhile(using_(address(usd), 1));
        inSession(abi.encodeWithSelector(ISessions.NotInSession.selector, address(other)));
        then(depositing(address(usd), 5));
        meanwhile(saving(address(usd), 5));
        inSession(abi.encodeWithSelector(ISessions.NotInSession.selector, address(other)));
    }

    /// @dev Liquidity is a balance, not a delta: none can be taken that is not there, and none pays a debt.
    function test_LiquidityIsNeverOnCredit() public {
        uint256 lp = uint256(PoolId.unwrap(id));
        then(abi.encodeCall(amm.removeLiquidity, (key, 1e6, 0, 0, who, INTERNAL, now_())));
        inSession(short(who, lp, 0, 1e6));
        vm.prank(alice);
        amm.transfer(who, lp, 1e9);
        then(withdrawing(address(usd), 1));
        inSession(debt(address(usd), 1));
        then(abi.encodeCall(amm.removeLiquidity, (key, 1e9 + 1, 0, 0, who, INTERNAL, now_())));
        inSession(short(who, lp, 1e9, 1e9 + 1));
    }

    /// @dev What is stored inside was paid for: claims on nothing cannot be made and handed on.
    function test_NoClaimsAreMadeOnCredit() public {
        then(withdrawing(address(usd), 100 * USD));
        then(saving(address(usd), 1));
        inSession(short(who, idOf(address(usd)), 0, 1));
    }

    /// @dev Claims that are lent out are missing only until the end: who wants them during the session is told so by the token.
    function test_ALoanOfEverythingLeavesOthersWhole() public {
        uint256 all = usd.balanceOf(address(amm));
        then(withdrawing(address(usd), all));
        perhaps(
            address(other),
            abi.encodeCall(other.outside, (_one(abi.encodeCall(amm.withdraw, (address(usd), 1, bob)))))
        );
        then(depositing(address(usd), all));
        inSession();
        assertFalse(owner.done(1));
        vm.prank(address(other));
        amm.withdraw(address(usd), ALL, address(other));
        assertEq(usd.balanceOf(address(amm)), 3_500 * USD);
    }

    function _one(bytes memory data) internal view returns (SessionOwner.Step[] memory inner) {
        inner = new SessionOwner.Step[](1);
        inner[0] = SessionOwner.Step(address(amm), data, false);
    }

    function test_MoreThanThereIsIsNotLent() public {
        uint256 all = shares(address(amm));
        then(withdrawing(address(kwh), all + 1));
        inSession(
            abi.encodeWithSelector(
                IDissipativeERC20.InsufficientShares.selector,
                address(amm),
                Shares.wrap(all),
                Shares.wrap(all + 1)
            )
        );
    }

    /// @dev Paying on behalf of the owner out of the owner's own approval is not possible: a deposit takes the caller's tokens.
    function test_NobodySpendsTheOwnersTokens() public {
        uint256 cash = usd.balanceOf(who);
        then(withdrawing(address(usd), 10 * USD));
        meanwhile(abi.encodeCall(amm.deposit, (address(usd), 10 * USD, address(other))));
        inSession(debt(address(usd), 10 * USD));
        assertEq(usd.balanceOf(who), cash);
    }
}
