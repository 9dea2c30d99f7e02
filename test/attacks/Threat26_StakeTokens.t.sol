// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Policy} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {PoolFixture} from "../fixtures/PoolFixture.sol";
import {FalseQuote, LyingQuote, Quote, SilentQuote} from "../harness/Quotes.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

/// @dev Threat 26: a stake in a token that lies would be a liability without a stake.
contract Threat26_StakeTokensTest is PoolFixture {
    function openWith(address token) private {
        Policy memory p = defaultPolicy();
        p.stakeToken = token;
        pool = createPool(p);
    }

    function test_Threat26_AStakeThatNeverArrivedCountsNothing() public {
        LyingQuote lying = new LyingQuote();
        openWith(address(lying));
        lying.mint(address(this), 1000);
        pool.stake(site, 1000);
        assertEq(pool.accountOf(site).stake, 0);
    }

    function test_Threat26_AStakeTokenThatSaysFalseIsRefused() public {
        FalseQuote refusing = new FalseQuote();
        openWith(address(refusing));
        refusing.mint(address(this), 1000);
        vm.expectRevert(SafeTransferLib.TransferFromFailed.selector);
        pool.stake(site, 1000);
    }

    function test_Threat26_AStakeTokenThatReturnsNothingWorks() public {
        SilentQuote silent = new SilentQuote();
        openWith(address(silent));
        silent.mint(address(this), 1000);
        pool.stake(site, 1000);
        assertEq(pool.accountOf(site).stake, 1000);
        vm.prank(owner);
        pool.withdrawStake(site, 1000, owner);
        assertEq(silent.balanceOf(owner), 1000);
    }

    /// @dev Base units are all that is counted, so decimals change nothing.
    function test_Threat26_StakesOfTwoAndOfTwentyFourDecimals() public {
        uint8[2] memory decimals = [2, 24];
        for (uint256 i; i < decimals.length; ++i) {
            Quote token = new Quote(decimals[i]);
            openWith(address(token));
            uint256 amount = 10 ** decimals[i];
            token.mint(address(this), amount);
            token.approve(address(pool), amount);
            pool.stake(site, amount);
            assertEq(pool.accountOf(site).stake, amount);
            vm.prank(owner);
            pool.withdrawStake(site, ALL, owner);
            assertEq(token.balanceOf(owner), amount);
        }
    }
}
