// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../contracts/energy/interfaces/ICollateral.sol";
import {Policy} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {CollateralFixture} from "../fixtures/CollateralFixture.sol";
import {FalseQuote, FeeQuote, LyingQuote, Quote, SilentQuote} from "../harness/Quotes.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

/// @dev Threat 26: a stake in a token that lies would be a liability without a stake.
contract Threat26_StakeTokensTest is CollateralFixture {
    function openWith(address token) private {
        Policy memory p = defaultPolicy();
        p.stakeToken = token;
        pool = createPool(p);
    }

    function test_Threat26_AStakeThatNeverArrivedCountsNothing() public {
        LyingQuote lying = new LyingQuote();
        openWith(address(lying));
        lying.mint(address(this), 1000);
        collateral.stake(address(pool), site, 1000);
        assertEq(bond(site).stake, 0);
    }

    function test_Threat26_AStakeTokenThatSaysFalseIsRefused() public {
        FalseQuote refusing = new FalseQuote();
        openWith(address(refusing));
        refusing.mint(address(this), 1000);
        vm.expectRevert(SafeTransferLib.TransferFromFailed.selector);
        collateral.stake(address(pool), site, 1000);
    }

    function test_Threat26_AStakeTokenThatReturnsNothingWorks() public {
        SilentQuote silent = new SilentQuote();
        openWith(address(silent));
        silent.mint(address(this), 1000);
        collateral.stake(address(pool), site, 1000);
        assertEq(bond(site).stake, 1000);
        withdrawFree(solar);
        assertEq(silent.balanceOf(owner), 1000);
    }

    /// @dev Two pools of one token: what one site's stake lost on its way in is not made up from another's.
    function test_Threat26_AFeeOnTransferIsTheStakersOwnLoss() public {
        FeeQuote taxed = new FeeQuote();
        openWith(address(taxed));
        taxed.mint(address(this), 2000);
        taxed.approve(address(collateral), 2000);
        collateral.stake(address(pool), site, 1000);
        collateral.stake(address(pool), other.id, 1000);
        assertEq(bond(site).stake, 990);
        withdrawFree(solar);
        withdrawFree(other);
        assertEq(taxed.balanceOf(owner), 990);
        assertEq(taxed.balanceOf(other.owner.addr), 990);
    }

    /// @dev A pool of a token that moves nothing: what it says it holds is no claim on the stakes of another pool.
    function test_Threat26_ALyingTokenHarmsItsOwnPoolAlone() public {
        LyingQuote lying = new LyingQuote();
        openWith(address(lying));
        lying.mint(address(this), 100e6);
        collateral.stake(address(pool), site, 100e6);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.NothingUnbonding.selector, site));
        collateral.unbond(address(pool), site, ALL);
        assertEq(stakeToken.balanceOf(address(collateral)), 200e6);
    }

    /// @dev Base units are all that is counted, so decimals change nothing.
    function test_Threat26_StakesOfTwoAndOfTwentyFourDecimals() public {
        uint8[2] memory decimals = [2, 24];
        for (uint256 i; i < decimals.length; ++i) {
            Quote token = new Quote(decimals[i]);
            openWith(address(token));
            uint256 amount = 10 ** decimals[i];
            token.mint(address(this), amount);
            token.approve(address(collateral), amount);
            collateral.stake(address(pool), site, amount);
            assertEq(bond(site).stake, amount);
            withdrawFree(solar);
            assertEq(token.balanceOf(owner), amount);
        }
    }
}
