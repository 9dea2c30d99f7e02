// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CollateralMath} from "../../contracts/energy/CollateralMath.sol";
import {ICollateral} from "../../contracts/energy/interfaces/ICollateral.sol";
import {Policy} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {CollateralFixture} from "../fixtures/CollateralFixture.sol";

/// @dev Threat 34, on the pool's side: an operator that plays the windows of its own shortfall to have its stake back.
contract Threat34_StakeOutTest is CollateralFixture {
    /// @dev What the liability that is not written off costs at the penalty price.
    function answers() private view returns (uint256) {
        Shares owed = accountOf(site).liability - accountOf(site).writtenOff;
        return CollateralMath.costUp(pool.sharesToEnergy(owed), 0.5e6);
    }

    /// @dev It proves its own shortfalls, one after the other, fills its store again before each auction ends, and earns the reward each time.
    function test_Threat34_SelfProofsCannotDrainTheStake() public {
        withdrawAllBut(0.95e6 * 3 / 2);
        chargeAndDeposit(2000);
        for (uint256 i; i < 24; ++i) {
            drain(SOLAR, 0);
            proveBy(owner);
            toAuction();
            drain(SOLAR, 3000);
            collateral.cure(address(pool), proofAt(SOLAR));
            assertGe(bond(site).stake, answers());
        }
        // It kept earning until the stake was down to what answers for its liability.
        assertLe(collateral.creditOf(owner, address(stakeToken)), 0.95e6 * 3 / 2 - answers());
    }

    /// @dev Asked for before the theft, taken after it: the unbonding time is longer than the way to the proof.
    function test_Threat34_UnbondingDoesNotOutrunAProof() public {
        chargeAndDeposit(2000);
        vm.prank(owner);
        collateral.unbond(address(pool), site, ALL);
        uint256 staked = bond(site).stake;
        drain(SOLAR, 0);
        prove();
        skip(7 days);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.ShortfallOpen.selector, site));
        collateral.withdrawStake(address(pool), site, owner);
        assertEq(bond(site).stake, staked);
    }

    /// @dev What is on its way out answers for no deposit, so what it answered for before is always still there.
    function test_Threat34_UnbondingStakeBacksNoDeposit() public {
        chargeAndDeposit(1000);
        vm.prank(owner);
        collateral.unbond(address(pool), site, ALL);
        meter(SOLAR, 500, 500, 0, 0);
        battery(SOLAR, 0, 500, 2500);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectPartialRevert(ICollateral.StakeTooSmall.selector);
        pool.deposit(charge, proof);
    }

    /// @dev What is on its way out still pays for a shortfall that is proved before it is gone.
    function test_Threat34_UnbondingStakeStillAnswers() public {
        chargeAndDeposit(2000);
        vm.prank(owner);
        collateral.unbond(address(pool), site, ALL);
        ICollateral.Stake memory before = bond(site);
        drain(SOLAR, 0);
        prove();
        toAuction();
        toHaircut();
        ICollateral.Stake memory after_ = bond(site);
        assertGt(collateral.compensationOf(address(pool)), before.stake - before.unbonding - 0.6e6);
        assertLe(after_.unbonding, after_.stake);
        // And what stays in the end is what the debt needs.
        skip(7 days);
        vm.prank(owner);
        collateral.withdrawStake(address(pool), site, owner);
        assertEq(bond(site).stake, pool.stakeNeededOf(site));
    }

    /// @dev Two defaults spend all of a stake, and what was on its way out with it.
    function test_Threat34_NothingIsOnItsWayOutOfAStakeThatIsSpent() public {
        unbonds = true;
        toRestoredDebt();
        assertGt(bond(site).unbonding, 0);
        drain(SOLAR, 0);
        prove();
        toAuction();
        toHaircut();
        assertEq(bond(site).stake, 0);
        assertEq(bond(site).unbonding, 0);
    }

    /// @dev A proof in the last second before a withdrawal: the operator has the whole cure time all the same.
    function test_Threat34_AProofAtTheLastSecondLeavesTheCureTime() public {
        chargeAndDeposit(2000);
        vm.prank(owner);
        uint40 until = collateral.unbond(address(pool), site, ALL);
        drain(SOLAR, 500);
        LeafProof memory proof = proofAt(SOLAR);
        vm.warp(until - 1);
        collateral.proveShortfall(address(pool), proof);
        vm.warp(until - 1 + 1 days - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                ICollateral.CureTimeLeft.selector, site, until - 1 + 1 days, uint256(until) - 2 + 1 days
            )
        );
        enforce();
        drain(SOLAR, 3000);
        collateral.cure(address(pool), proofAt(SOLAR));
        vm.prank(owner);
        collateral.withdrawStake(address(pool), site, owner);
    }

    /// @dev A discharge that is released while the shortfall stands lowers what is owed and what is there alike.
    function test_Threat34_ReleasingDoesNotHideAShortfall() public {
        chargeAndDeposit(2000);
        giveShares(stranger, Shares.wrap(1000e6));
        drain(SOLAR, 1000);
        prove();
        uint256 short = shortOf(site);
        vm.prank(stranger);
        pool.surrender(Shares.wrap(ALL));
        battery(SOLAR, 900, 0, 50);
        settle();
        pool.release(proofAt(SOLAR));
        assertGe(shortOf(site), short);
        skip(1 days);
        assertGt(Shares.unwrap(enforce()), 0);
    }

    /// @dev A store read before it delivered what has released since does not cure.
    function test_Threat34_AStoreFromBeforeItDeliveredDoesNotCure() public {
        chargeAndDeposit(2000);
        drain(SOLAR, 1000);
        prove();
        giveShares(stranger, Shares.wrap(1000e6));
        vm.prank(stranger);
        pool.surrender(Shares.wrap(ALL));
        drain(SOLAR, 1500);
        LeafProof memory full = proofAt(SOLAR);
        battery(SOLAR, 900, 0, 500);
        settle();
        pool.release(proofAt(SOLAR));
        vm.expectRevert();
        collateral.cure(address(pool), full);
    }
}
