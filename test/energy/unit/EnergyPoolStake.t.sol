// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPool, Policy} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {SiteId} from "../../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../../fixtures/PoolFixture.sol";
import {ReenteringToken} from "../../harness/ReenteringToken.sol";
import {StakeToken} from "../../harness/StakeToken.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";

contract EnergyPoolStakeTest is PoolFixture {
    function test_Stake_CreditsTheSite() public {
        stakeToken.mint(address(this), 5);
        stakeToken.approve(address(pool), 5);
        vm.expectEmit(address(pool));
        emit IEnergyPool.Staked(consumer.id, address(this), 5);
        pool.stake(consumer.id, 5);
        assertEq(pool.accountOf(consumer.id).stake, 5);
        assertEq(pool.accountOf(site).stake, 100e6);
    }

    function test_Stake_RevertWhen_SiteIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.UnknownSite.selector, 99));
        pool.stake(SiteId.wrap(99), 5);
    }

    function test_Stake_FeeOnTransferCreditsWhatArrived() public {
        StakeToken taxed = new StakeToken(100);
        Policy memory p = defaultPolicy();
        p.stakeToken = address(taxed);
        pool = createPool(p);
        taxed.mint(address(this), 1000);
        taxed.approve(address(pool), 1000);
        pool.stake(site, 1000);
        assertEq(pool.accountOf(site).stake, 990);
        assertEq(taxed.balanceOf(address(pool)), 990);
    }

    function test_Stake_DonationsCreditNobody() public {
        stakeToken.mint(address(pool), 7e6);
        stakeFor(site, 1);
        assertEq(pool.accountOf(site).stake, 100e6 + 1);
    }

    /// @dev A stake within a stake would be counted in both differences of the balance.
    function test_Stake_ReentryCannotCountTwice() public {
        ReenteringToken hostile = new ReenteringToken();
        Policy memory p = defaultPolicy();
        p.stakeToken = address(hostile);
        pool = createPool(p);
        hostile.mint(address(this), 1000);
        hostile.mint(address(hostile), 1000);
        hostile.approve(address(pool), 1000);
        vm.prank(address(hostile));
        hostile.approve(address(pool), 1000);
        hostile.arm(address(pool), abi.encodeCall(IEnergyPool.stake, (site, 1000)));
        pool.stake(site, 1000);
        assertFalse(hostile.succeeded());
        assertEq(bytes4(hostile.revertData()), ReentrancyGuardTransient.Reentrancy.selector);
        assertEq(pool.accountOf(site).stake, 1000);
    }

    function test_WithdrawStake_ReentryCannotTakeTwice() public {
        ReenteringToken hostile = new ReenteringToken();
        Policy memory p = defaultPolicy();
        p.stakeToken = address(hostile);
        pool = createPool(p);
        hostile.mint(address(this), 2000);
        hostile.approve(address(pool), 2000);
        pool.stake(site, 1000);
        pool.stake(consumer.id, 1000);
        vm.prank(owner);
        registry.transferFrom(owner, address(hostile), 1);
        hostile.arm(address(pool), abi.encodeCall(IEnergyPool.withdrawStake, (site, 1000, address(hostile))));
        vm.prank(address(hostile));
        pool.withdrawStake(site, 1000, address(hostile));
        assertFalse(hostile.succeeded());
        assertEq(hostile.balanceOf(address(pool)), 1000);
    }

    function test_WithdrawStake_LeavesWhatTheLiabilityNeeds() public {
        chargeAndDeposit(2000);
        uint256 needed = pool.stakeNeeded(pool.accountOf(site).liability);
        assertEq(needed, 1_350_000);
        expectTooSmall(100e6 - needed + 1, needed - 1, needed);
        expectTooSmall(100e6 + 1, 0, needed);
        address to = makeAddr("to");
        vm.prank(owner);
        vm.expectEmit(address(pool));
        emit IEnergyPool.StakeWithdrawn(site, to, 100e6 - needed);
        pool.withdrawStake(site, ALL, to);
        assertEq(stakeToken.balanceOf(to), 100e6 - needed);
        assertEq(pool.accountOf(site).stake, needed);
        vm.prank(owner);
        pool.withdrawStake(site, ALL, to);
        assertEq(pool.accountOf(site).stake, needed);
    }

    function expectTooSmall(uint256 amount, uint256 left, uint256 needed) private {
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.StakeTooSmall.selector, site, left, needed));
        pool.withdrawStake(site, amount, owner);
    }

    function test_WithdrawStake_RevertWhen_NotOwner() public {
        vm.prank(owner);
        registry.setApprovalForAll(address(this), true);
        vm.expectRevert(
            abi.encodeWithSelector(IEnergyPool.NotSiteOperator.selector, site, address(this), owner)
        );
        pool.withdrawStake(site, 1, address(this));
    }

    function test_StakeNeeded_RoundsUp() public view {
        assertEq(pool.stakeNeeded(Shares.wrap(0)), 0);
        assertEq(pool.stakeNeeded(Shares.wrap(1)), 1);
        uint256 energy = (uint256(1e9) * pool.index() + 1e18 - 1) / 1e18;
        assertEq(pool.stakeNeeded(Shares.wrap(1e9)), (energy * 750_000 + 1e9 - 1) / 1e9);
        assertEq(Energy.unwrap(pool.liabilityOf(site)), 0);
    }
}
