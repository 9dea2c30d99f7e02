// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolKey} from "../../contracts/market/types/PoolKey.sol";
import {FalseQuote, FeeQuote, LyingQuote, Quote} from "../harness/Quotes.sol";
import {SessionTest} from "../market/SessionTest.sol";

/// @notice A quote that does as it likes, lent and paid back inside a session: the debt is what left, the payment what arrived, and no other token's.
contract Threat26_MarketSessionQuotesTest is SessionTest {
    function _arrivesShort(address quote, uint256 received, uint256 expected)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(IDissipativeAMM.TransferShort.selector, quote, received, expected);
    }

    function _lend(Quote quote, uint256 amount) internal {
        quote.mint(address(amm), amount);
        quote.mint(who, amount);
        owner.approve(address(quote));
    }

    function test_Threat26_AFeeIsTheBorrowersToPay() public {
        FeeQuote quote = new FeeQuote();
        _lend(quote, 100 * USD);
        then(withdrawing(address(quote), 100 * USD));
        then(depositing(address(quote), 100 * USD));
        inSession(_arrivesShort(address(quote), 99 * USD, 100 * USD));
    }

    function test_Threat26_APaymentThatNeverArrivesPaysNothing() public {
        LyingQuote quote = new LyingQuote();
        _lend(quote, 100 * USD);
        then(withdrawing(address(quote), 100 * USD));
        then(depositing(address(quote), 100 * USD));
        inSession(_arrivesShort(address(quote), 0, 100 * USD));
    }

    function test_Threat26_AQuoteThatAnswersFalseIsNotLent() public {
        FalseQuote quote = new FalseQuote();
        _lend(quote, 100 * USD);
        then(withdrawing(address(quote), 100 * USD));
        inSession(abi.encodeWithSignature("TransferFailed()"));
    }

    /// @dev A credit in a token of one's own making is no credit in another: what is bought with it comes from its own pool.
    function test_Threat26_AWorthlessCreditBuysOnlyItsOwnPool() public {
        Quote mine = new Quote(6);
        mine.mint(alice, 1e6 * USD);
        mine.mint(who, 1e12 * USD);
        vm.prank(alice);
        mine.approve(address(amm), ALL);
        owner.approve(address(mine));
        PoolKey memory trap = keyOf(address(kwh), address(mine), FEE, 0);
        open(trap, 10 * KWH, 2 * USD);
        uint256 cash = usd.balanceOf(address(amm));
        uint256 pooled = reserves().energyShares;

        then(buying(trap, 1e6 * USD, who, INTERNAL));
        then(depositing(address(mine), 1e6 * USD));
        then(selling(key, ALL, who, INTERNAL));
        then(withdrawing(address(usd), ALL));
        inSession();
        assertEq(
            reserves().energyShares - pooled + amm.reservesOf(amm.idOf(trap)).energyShares,
            10 * KWH * WAD / kwh.index()
        );
        assertLt(cash - usd.balanceOf(address(amm)), 2 * USD, "ten kWh's worth, which were alice's to offer");
    }

    /// @dev The largest loan of a hostile quote moves no other delta.
    function test_Threat26_AHostileDebtIsItsOwn() public {
        Quote mine = new Quote(6);
        mine.mint(address(amm), 2 ** 255 - 1);
        owner.approve(address(mine));
        then(withdrawing(address(mine), 2 ** 255 - 1));
        askDelta(address(usd));
        askDelta(address(kwh));
        askDelta(address(mine));
        then(depositing(address(mine), 2 ** 255 - 1));
        inSession();
        assertEq(answer(1), 0);
        assertEq(answer(2), 0);
        assertEq(answer(3), -int256(2 ** 255 - 1));
    }
}
