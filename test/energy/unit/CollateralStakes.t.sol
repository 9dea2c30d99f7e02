// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../../contracts/energy/interfaces/ICollateral.sol";
import {Policy} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {SiteId} from "../../../contracts/oracle/types/Site.sol";
import {CollateralFixture} from "../../fixtures/CollateralFixture.sol";
import {ReenteringToken} from "../../harness/ReenteringToken.sol";
import {StakeToken} from "../../harness/StakeToken.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";

contract CollateralStakesTest is CollateralFixture {
    function openWith(address token) private {
        Policy memory p = defaultPolicy();
        p.stakeToken = token;
        pool = createPool(p);
    }

    // ——— stake ———

    function test_Stake_CreditsTheSite() public {
        stakeToken.mint(address(this), 5);
        stakeToken.approve(address(collateral), 5);
        vm.expectEmit(address(collateral));
        emit ICollateral.Staked(address(pool), consumer.id, address(this), 5);
        collateral.stake(address(pool), consumer.id, 5);
        assertEq(bond(consumer.id).stake, 5);
        assertEq(bond(site).stake, 100e6);
    }

    function test_Stake_OfOnePoolIsNotAnothers() public {
        Policy memory p = defaultPolicy();
        p.cap += 1;
        pool = createPool(p);
        assertEq(bond(site).stake, 0);
    }

    function test_Stake_RevertWhen_NotAPool() public {
        vm.expectRevert(abi.encodeWithSelector(ICollateral.NotPool.selector, stranger));
        collateral.stake(stranger, site, 5);
    }

    function test_Stake_RevertWhen_SiteIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.UnknownSite.selector, 99));
        collateral.stake(address(pool), SiteId.wrap(99), 5);
    }

    function test_Stake_FeeOnTransferCreditsWhatArrived() public {
        StakeToken taxed = new StakeToken(100);
        openWith(address(taxed));
        taxed.mint(address(this), 1000);
        taxed.approve(address(collateral), 1000);
        collateral.stake(address(pool), site, 1000);
        assertEq(bond(site).stake, 990);
        assertEq(taxed.balanceOf(address(collateral)), 990);
    }

    function test_Stake_DonationsCreditNobody() public {
        stakeToken.mint(address(collateral), 7e6);
        stakeFor(site, 1);
        assertEq(bond(site).stake, 100e6 + 1);
    }

    /// @dev A stake within a stake would be counted in both differences of the balance.
    function test_Stake_ReentryCannotCountTwice() public {
        ReenteringToken hostile = new ReenteringToken();
        openWith(address(hostile));
        hostile.mint(address(this), 1000);
        hostile.mint(address(hostile), 1000);
        hostile.approve(address(collateral), 1000);
        vm.prank(address(hostile));
        hostile.approve(address(collateral), 1000);
        hostile.arm(address(collateral), abi.encodeCall(ICollateral.stake, (address(pool), site, 1000)));
        collateral.stake(address(pool), site, 1000);
        assertFalse(hostile.succeeded());
        assertEq(bytes4(hostile.revertData()), ReentrancyGuardTransient.Reentrancy.selector);
        assertEq(bond(site).stake, 1000);
    }

    // ——— unbond, withdraw ———

    function test_Unbond_AllThatTheLiabilityLeavesFree() public {
        chargeAndDeposit(2000);
        uint256 needed = pool.stakeNeededOf(site);
        vm.expectEmit(address(collateral));
        emit ICollateral.Unbonding(
            address(pool), site, 100e6 - needed, uint40(vm.getBlockTimestamp() + 7 days)
        );
        vm.prank(owner);
        uint40 until = collateral.unbond(address(pool), site, ALL);
        ICollateral.Stake memory s = bond(site);
        assertEq(s.stake, 100e6);
        assertEq(s.unbonding, 100e6 - needed);
        assertEq(s.unbondedAt, until);
    }

    function test_Unbond_WhatWasOnItsWayWaitsAnew() public {
        vm.prank(owner);
        collateral.unbond(address(pool), site, 10);
        skip(7 days - 1);
        vm.prank(owner);
        uint40 until = collateral.unbond(address(pool), site, 1);
        assertEq(until, vm.getBlockTimestamp() + 7 days);
        assertEq(bond(site).unbonding, 11);
        assertEq(bond(site).unbondedAt, until);
    }

    function test_Unbond_RevertWhen_TheLiabilityNeedsIt() public {
        chargeAndDeposit(2000);
        uint256 needed = pool.stakeNeededOf(site);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.StakeTooSmall.selector, site, needed - 1, needed));
        vm.prank(owner);
        collateral.unbond(address(pool), site, 100e6 - needed + 1);
    }

    function test_Unbond_RevertWhen_MoreThanTheStake() public {
        vm.prank(owner);
        collateral.unbond(address(pool), site, 1);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.StakeTooSmall.selector, site, 0, 0));
        vm.prank(owner);
        collateral.unbond(address(pool), site, ALL - 1);
    }

    function test_Unbond_RevertWhen_NothingIsFree() public {
        vm.expectRevert(abi.encodeWithSelector(ICollateral.NothingUnbonding.selector, consumer.id));
        vm.prank(consumer.owner.addr);
        collateral.unbond(address(pool), consumer.id, ALL);
    }

    function test_Unbond_RevertWhen_NotTheOwner() public {
        vm.expectRevert(abi.encodeWithSelector(ICollateral.NotSiteOwner.selector, site, address(this), owner));
        collateral.unbond(address(pool), site, 1);
    }

    function test_Unbond_RevertWhen_NotAPool() public {
        vm.expectRevert(abi.encodeWithSelector(ICollateral.NotPool.selector, stranger));
        vm.prank(owner);
        collateral.unbond(stranger, site, 1);
    }

    function test_WithdrawStake_PaysWhatHasUnbonded() public {
        vm.prank(owner);
        collateral.unbond(address(pool), site, 40e6);
        skip(7 days);
        vm.expectEmit(address(collateral));
        emit ICollateral.StakeWithdrawn(address(pool), site, stranger, 40e6);
        vm.prank(owner);
        assertEq(collateral.withdrawStake(address(pool), site, stranger), 40e6);
        assertEq(stakeToken.balanceOf(stranger), 40e6);
        ICollateral.Stake memory s = bond(site);
        assertEq(s.stake, 60e6);
        assertEq(s.unbonding, 0);
    }

    function test_WithdrawStake_RevertWhen_StillUnbonding() public {
        vm.prank(owner);
        uint40 until = collateral.unbond(address(pool), site, 1);
        vm.warp(until - 1);
        vm.expectRevert(
            abi.encodeWithSelector(ICollateral.StillUnbonding.selector, site, until, uint256(until - 1))
        );
        vm.prank(owner);
        collateral.withdrawStake(address(pool), site, owner);
    }

    function test_WithdrawStake_RevertWhen_NothingUnbonds() public {
        vm.expectRevert(abi.encodeWithSelector(ICollateral.NothingUnbonding.selector, site));
        vm.prank(owner);
        collateral.withdrawStake(address(pool), site, owner);
    }

    function test_WithdrawStake_RevertWhen_NotTheOwner() public {
        vm.expectRevert(abi.encodeWithSelector(ICollateral.NotSiteOwner.selector, site, address(this), owner));
        collateral.withdrawStake(address(pool), site, owner);
    }

    /// @dev The stake that was to stay has been spent on holders; what was on its way out takes its place.
    function test_WithdrawStake_LeavesWhatTheDebtNeeds() public {
        toCure();
        vm.prank(owner);
        collateral.unbond(address(pool), site, ALL);
        uint256 unbonding = bond(site).unbonding;
        toAuction();
        toHaircut();
        skip(7 days);
        uint256 needed = pool.stakeNeededOf(site);
        uint256 held_ = bond(site).stake;
        assertLt(held_ - unbonding, needed);
        vm.prank(owner);
        assertEq(collateral.withdrawStake(address(pool), site, owner), held_ - needed);
        assertEq(bond(site).stake, needed);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.StakeTooSmall.selector, site, needed, needed));
        vm.prank(owner);
        collateral.withdrawStake(address(pool), site, owner);
    }

    function test_WithdrawStake_ReentryCannotTakeTwice() public {
        ReenteringToken hostile = new ReenteringToken();
        openWith(address(hostile));
        hostile.mint(address(this), 2000);
        hostile.approve(address(collateral), 2000);
        collateral.stake(address(pool), site, 1000);
        collateral.stake(address(pool), consumer.id, 1000);
        vm.prank(owner);
        registry.transferFrom(owner, address(hostile), SiteId.unwrap(site));
        vm.prank(address(hostile));
        collateral.unbond(address(pool), site, 1000);
        skip(7 days);
        hostile.arm(
            address(collateral),
            abi.encodeCall(ICollateral.withdrawStake, (address(pool), site, address(hostile)))
        );
        vm.prank(address(hostile));
        collateral.withdrawStake(address(pool), site, address(hostile));
        assertFalse(hostile.succeeded());
        assertEq(bytes4(hostile.revertData()), ReentrancyGuardTransient.Reentrancy.selector);
        assertEq(hostile.balanceOf(address(collateral)), 1000);
    }

    // ——— requireCovered ———

    function test_RequireCovered_CountsWhatIsNotUnbonding() public {
        vm.prank(owner);
        collateral.unbond(address(pool), site, 40e6);
        vm.startPrank(address(pool));
        collateral.requireCovered(site, 60e6, Shares.wrap(0), Shares.wrap(0));
        vm.expectRevert(abi.encodeWithSelector(ICollateral.StakeTooSmall.selector, site, 60e6, 60e6 + 1));
        collateral.requireCovered(site, 60e6 + 1, Shares.wrap(0), Shares.wrap(0));
    }

    function test_RequireCovered_RevertWhen_AShortfallIsOpen() public {
        toCure();
        vm.expectRevert(abi.encodeWithSelector(ICollateral.ShortfallOpen.selector, site));
        vm.prank(address(pool));
        collateral.requireCovered(site, 0, Shares.wrap(0), Shares.wrap(0));
    }

    /// @dev A stranger asks of files that are its own, and empty.
    function test_RequireCovered_StrangersHaveNothing() public {
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.StakeTooSmall.selector, site, 0, 1));
        collateral.requireCovered(site, 1, Shares.wrap(5), Shares.wrap(1));
    }
}
