// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {ISessions} from "../../../contracts/market/interfaces/ISessions.sol";
import {PoolId} from "../../../contracts/market/types/PoolKey.sol";
import {Quote} from "../../harness/Quotes.sol";
import {SessionTest} from "../SessionTest.sol";

contract SessionsTest is SessionTest {
    function test_Unlock_ALoanComesBack() public {
        uint256 cash = usd.balanceOf(who);
        then(withdrawing(address(usd), 3_000 * USD));
        askDelta(address(usd));
        then(address(usd), abi.encodeCall(usd.balanceOf, (who)));
        then(depositing(address(usd), 3_000 * USD));
        askDelta(address(usd));
        inSession();
        assertEq(answer(1), -int256(3_000 * USD));
        assertEq(uint256(answer(2)), cash + 3_000 * USD, "in hand, from two pools");
        assertEq(answer(4), 0);
        assertEq(usd.balanceOf(who), cash);
        assertEq(usd.balanceOf(address(amm)), 3_500 * USD);
    }

    /// @dev Sells one kind and buys another for more: the quote moves once, by the difference.
    function test_Unlock_OnlyTheRestIsTransferred() public {
        uint256 snapshot = vm.snapshotState();
        vm.startPrank(who);
        uint256 proceeds = amm.sellEnergy(key, 100 * KWH, 0, who, EXTERNAL, now_());
        uint256 bought = amm.buyEnergy(warm, 25 * USD, 0, who, EXTERNAL, now_());
        vm.stopPrank();
        vm.revertToState(snapshot);

        (uint256 cash, uint256 held) = (usd.balanceOf(who), heat.balanceOf(who));
        uint256 rest = 25 * USD - proceeds;
        then(selling(key, 100 * KWH, who, TO));
        then(buying(warm, 25 * USD, who, FROM));
        askDelta(address(usd));
        then(depositing(address(usd), rest));
        vm.expectCall(address(usd), abi.encodePacked(usd.transfer.selector), 0);
        vm.expectCall(address(usd), abi.encodeCall(usd.transferFrom, (who, address(amm), rest)), 1);
        inSession();
        assertEq(answer(2), -int256(rest));
        assertEq(cash - usd.balanceOf(who), rest);
        assertApproxEqAbs(heat.balanceOf(who) - held, bought, 1);
        assertEq(internalOf(who, address(usd)), 0, "nothing stored");
    }

    function test_Unlock_TradesFromAndToDeltas() public {
        then(buying(key, 10 * USD, who, INTERNAL));
        askDelta(address(usd));
        askDelta(address(kwh));
        then(abi.encodeCall(amm.swapEnergy, (key, warm, 5 * KWH, 0, who, INTERNAL, now_())));
        askDelta(address(kwh));
        askDelta(address(heat));
        then(selling(key, ALL, who, INTERNAL));
        askDelta(address(kwh));
        then(abi.encodeCall(amm.sellEnergyForExact, (warm, USD / 2, ALL, who, INTERNAL, now_())));
        then(abi.encodeCall(amm.buyExactEnergy, (key, KWH, ALL, who, INTERNAL, now_())));
        askDelta(address(kwh));
        then(saving(address(kwh), ALL));
        then(saving(address(heat), ALL));
        then(depositing(address(usd), 10 * USD));
        then(saving(address(usd), ALL));
        uint256 before = reserves().energyShares;
        inSession();
        assertEq(answer(1), -int256(10 * USD));
        assertGt(answer(2), int256(40 * KWH));
        assertEq(answer(2) - answer(4), int256(5 * KWH * WAD / kwh.index()), "shares of five kWh");
        assertGt(answer(5), 0);
        assertEq(answer(7), 0, "all");
        assertEq(answer(10), int256((KWH * WAD + kwh.index() - 1) / kwh.index()));
        assertEq(int256(internalOf(who, address(kwh))), answer(10));
        assertEq(
            before - reserves().energyShares,
            internalOf(who, address(kwh)),
            "the pool's loss is the owner's gain"
        );
        assertGt(internalOf(who, address(usd)), 0, "what the sales brought beyond ten");
        assertLt(internalOf(who, address(usd)), 10 * USD);
    }

    function test_UseBalance_AndSaveCredit() public {
        vm.startPrank(who);
        amm.deposit(address(usd), 100 * USD, who);
        amm.deposit(address(kwh), 50 * KWH, who);
        vm.stopPrank();
        then(using_(address(usd), 60 * USD));
        then(using_(address(kwh), 50 * KWH));
        then(abi.encodeCall(amm.balanceOf, (who, idOf(address(usd)))));
        askDelta(address(usd));
        then(buying(key, 60 * USD, bob, FROM));
        then(saving(address(kwh), 20 * KWH));
        then(saving(address(kwh), ALL));
        inSession();
        assertEq(answer(2), int256(40 * USD), "no longer stored");
        assertEq(answer(3), int256(60 * USD));
        assertEq(internalOf(who, address(usd)), 40 * USD);
        assertEq(internalOf(who, address(kwh)), 50 * KWH);
    }

    function test_UseBalance_RevertWhen_BalanceIsShort() public {
        vm.prank(who);
        amm.deposit(address(usd), 5, who);
        then(using_(address(usd), 6));
        inSession(short(who, idOf(address(usd)), 5, 6));
    }

    /// @dev What is stored has been paid for: it is no way to mint claims on credit.
    function test_SaveCredit_RevertWhen_CreditIsShort() public {
        then(depositing(address(usd), 5));
        then(saving(address(usd), 6));
        inSession(short(who, idOf(address(usd)), 5, 6));
        then(withdrawing(address(usd), 5));
        then(saving(address(usd), 1));
        inSession(short(who, idOf(address(usd)), 0, 1));
    }

    function test_Movements_RevertWhen_NotInSession() public {
        bytes memory error_ = abi.encodeWithSelector(ISessions.NotInSession.selector, bob);
        vm.startPrank(bob);
        amm.deposit(address(usd), USD, bob);
        vm.expectRevert(error_);
        amm.useBalance(address(usd), 1);
        vm.expectRevert(error_);
        amm.saveCredit(address(usd), 0);
    }

    function test_Withdraw_AllIsWhatIsThere() public {
        vm.prank(who);
        amm.deposit(address(usd), 100 * USD, who);
        uint256 cash = usd.balanceOf(who);
        then(using_(address(usd), 60 * USD));
        then(withdrawing(address(usd), ALL));
        inSession();
        assertEq(usd.balanceOf(who) - cash, 60 * USD, "in a session the delta");
        vm.prank(who);
        amm.withdraw(address(usd), ALL, who);
        assertEq(usd.balanceOf(who) - cash, 100 * USD, "outside the stored balance");
        bytes memory error_ = abi.encodeWithSelector(IDissipativeAMM.ZeroAmount.selector);
        vm.prank(who);
        vm.expectRevert(error_);
        amm.withdraw(address(usd), ALL, who);
        then(withdrawing(address(usd), 1));
        then(withdrawing(address(usd), ALL));
        inSession(error_);
    }

    /// @dev Stored balances are not touched by what the delta owes, and pay it only when they are told to.
    function test_Unlock_StoredBalancesArePaidWithOnlyWhenAsked() public {
        vm.prank(who);
        amm.deposit(address(usd), 100 * USD, who);
        then(buying(key, 10 * USD, who, FROM));
        inSession(debt(address(usd), 10 * USD));
        then(buying(key, 10 * USD, who, FROM));
        then(using_(address(usd), 10 * USD));
        inSession();
        assertEq(internalOf(who, address(usd)), 90 * USD);
    }

    function test_Unlock_ProceedsOfOthersAreStored() public {
        then(buying(key, 10 * USD, bob, INTERNAL));
        askDelta(address(kwh));
        then(depositing(address(usd), 10 * USD));
        inSession();
        assertEq(answer(1), 0);
        assertGt(internalOf(bob, address(kwh)), 40 * KWH);
    }

    function test_Unlock_RevertWhen_DebtIsOutstanding() public {
        then(withdrawing(address(usd), 7));
        then(depositing(address(usd), 6));
        inSession(debt(address(usd), 1));
        then(withdrawing(address(kwh), 7));
        inSession(debt(address(kwh), 7));
    }

    function test_Unlock_RevertWhen_CreditIsOutstanding() public {
        then(depositing(address(usd), 7));
        inSession(credit(address(usd), 7));
        then(buying(key, USD, who, TO));
        uint256 snapshot = vm.snapshotState();
        vm.prank(who);
        amm.buyEnergy(key, USD, 0, who, TO, now_());
        uint256 bought = internalOf(who, address(kwh));
        vm.revertToState(snapshot);
        inSession(credit(address(kwh), bought));
    }

    /// @dev A delta may pass zero as often as it likes; every id is looked at in the end, the last that moved first.
    function test_Unlock_EveryIdIsLookedAt() public {
        then(withdrawing(address(kwh), 3));
        then(depositing(address(usd), 2));
        then(withdrawing(address(usd), 2));
        then(withdrawing(address(usd), 2));
        then(depositing(address(usd), 2));
        inSession(debt(address(kwh), 3));
    }

    function test_Unlock_SessionsOfOneTransactionDoNotMix() public {
        then(withdrawing(address(usd), 7));
        then(depositing(address(usd), 7));
        inSession();
        then(withdrawing(address(usd), 9));
        then(depositing(address(usd), 9));
        askDelta(address(usd));
        inSession();
        assertEq(answer(2), 0);
        then(depositing(address(usd), 9));
        inSession(credit(address(usd), 9));
        assertEq(amm.deltaOf(address(usd)), 0);
    }

    function test_Unlock_PassesOnWhatTheCallbackReverts() public {
        then(selling(key, 0, who, INTERNAL));
        inSession(abi.encodeWithSelector(IDissipativeAMM.ZeroAmount.selector));
    }

    function test_Unlock_RevertWhen_CallerHasNoCallback() public {
        vm.prank(bob);
        vm.expectRevert();
        amm.unlock("");
        assertEq(amm.spotPrice(key), amm.spotPrice(key), "and no session stays open");
    }

    function test_Shift_RevertWhen_NoDeltaHoldsTheAmount() public {
        Quote huge = new Quote(6);
        huge.mint(who, ALL);
        owner.approve(address(huge));
        then(depositing(address(huge), 2 ** 255));
        inSession(abi.encodeWithSelector(SafeCastLib.Overflow.selector));
        then(depositing(address(huge), 2 ** 255 - 1));
        then(depositing(address(huge), 1));
        inSession(abi.encodeWithSignature("Panic(uint256)", 0x11));
        then(withdrawing(address(huge), 2 ** 255));
        inSession(abi.encodeWithSelector(SafeCastLib.Overflow.selector));
    }

    function test_Liquidity_IsPaidFromDeltasAndIsNone() public {
        uint256 lp = uint256(PoolId.unwrap(id));
        then(abi.encodeCall(amm.addLiquidity, (key, 100 * KWH, 100 * USD, 1, who, INTERNAL, now_())));
        askDelta(address(usd));
        then(abi.encodeCall(amm.balanceOf, (who, lp)));
        then(abi.encodeCall(amm.removeLiquidity, (key, 1e6, 0, 0, who, INTERNAL, now_())));
        then(depositing(address(usd), 100 * USD));
        then(saving(address(usd), ALL));
        then(depositing(address(kwh), 110 * KWH));
        then(saving(address(kwh), ALL));
        inSession();
        assertLt(answer(1), -int256(15 * USD));
        assertGt(answer(2), int256(1e6), "liquidity is a balance at once");
        assertEq(amm.balanceOf(who, lp), uint256(answer(2)) - 1e6);
    }
}
