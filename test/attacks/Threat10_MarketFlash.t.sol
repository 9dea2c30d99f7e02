// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {SessionTest} from "../market/SessionTest.sol";

/// @notice A debt denominated in kWh that melt: whoever borrows before a loss is booked must owe what it borrowed, not what that is worth now.
contract Threat10_MarketFlashTest is SessionTest {
    uint256 internal constant LENT = 5_000 * KWH;

    function test_Threat10_ALoanAcrossAHaircutIsOwedInShares() public {
        then(withdrawing(address(kwh), LENT));
        then(address(kwh), abi.encodeCall(kwh.cutTo, (WAD / 2)));
        askDelta(address(kwh));
        then(depositing(address(kwh), LENT / 2));
        inSession(debt(address(kwh), LENT - LENT / 2));

        IDissipativeAMM.Reserves memory r = reserves();
        uint256 held = shares(address(amm));
        then(withdrawing(address(kwh), LENT));
        then(address(kwh), abi.encodeCall(kwh.cutTo, (WAD / 2)));
        askDelta(address(kwh));
        then(depositing(address(kwh), LENT));
        inSession();
        assertEq(answer(2), -int256(LENT));
        assertEq(shares(address(amm)), held, "share for share");
        assertEq(abi.encode(reserves()), abi.encode(r));
    }

    /// @dev The same energy, borrowed before and given back after: more shares than were borrowed.
    function test_Threat10_TheSameEnergyBackIsMoreShares() public {
        then(withdrawing(address(kwh), LENT));
        then(address(kwh), abi.encodeCall(kwh.cutTo, (WAD / 2)));
        then(depositing(address(kwh), 2 * LENT));
        then(saving(address(kwh), LENT));
        inSession();
        assertEq(internalOf(who, address(kwh)), LENT);
        vm.prank(who);
        amm.withdraw(address(kwh), ALL, who);
        assertEq(shares(who), 1e6 * KWH);
    }

    /// @dev Sold from internal before the haircut and bought back after it: the debt is the shares sold.
    function test_Threat10_ASaleOnCreditIsCoveredInShares() public {
        uint256 sold = 100 * KWH * WAD / kwh.index();
        then(selling(key, 100 * KWH, who, INTERNAL));
        askDelta(address(kwh));
        then(address(kwh), abi.encodeCall(kwh.cutTo, (WAD / 2)));
        askDelta(address(kwh));
        then(depositing(address(kwh), sold));
        then(saving(address(usd), ALL));
        inSession();
        assertEq(answer(1), -int256(sold));
        assertEq(answer(3), -int256(sold));
        assertEq(shares(who), 1e6 * KWH - sold);
    }

    /// @dev Nothing melts inside a transaction: a loan that does nothing costs and earns nothing.
    function test_Threat10_AnIdleLoanChangesNothing() public {
        uint256 idle = amm.idleQuote(key);
        then(withdrawing(address(kwh), LENT));
        then(address(kwh), abi.encodeCall(kwh.setDecayRate, (RATE / 2)));
        then(depositing(address(kwh), LENT));
        inSession();
        assertEq(amm.idleQuote(key), idle);
        assertEq(shares(who), 1e6 * KWH);
    }

    /// @dev Borrows, sells, books a loss that was known, buys back cheaper, returns: kWh that came in counted for what would be left of them.
    function test_Threat10_ALoanSoldAheadOfAHaircutEarnsNothing() public {
        uint256[3] memory lots = [10 * KWH, 500 * KWH, LENT];
        for (uint256 i; i < lots.length; i++) {
            uint256 snapshot = vm.snapshotState();
            uint256 cash = usd.balanceOf(who);
            kwh.setPendingLoss(500_000);
            then(depositing(address(usd), 10_000 * USD));
            then(abi.encodeCall(amm.sellShares, (key, lots[i], 0, who, INTERNAL, now_())));
            then(address(kwh), abi.encodeCall(kwh.cutTo, (WAD / 2)));
            then(address(kwh), abi.encodeCall(kwh.setPendingLoss, (0)));
            then(abi.encodeCall(amm.buyExactShares, (key, lots[i], ALL, who, INTERNAL, now_())));
            then(withdrawing(address(usd), ALL));
            inSession();
            assertLt(usd.balanceOf(who), cash);
            vm.revertToState(snapshot);
        }
    }
}
