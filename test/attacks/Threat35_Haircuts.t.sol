// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../contracts/energy/interfaces/ICollateral.sol";
import {IEnergyPool} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {CollateralFixture} from "../fixtures/CollateralFixture.sol";

/// @dev Threat 35: a haircut that forgives whom it is due to; one false state of charge that destroys holders for good.
contract Threat35_HaircutsTest is CollateralFixture {
    function test_Threat35_AHaircutNeverForgivesTheDebtor() public {
        toCure();
        toAuction();
        (uint256 owed, uint256 short) = (liabilityOf(site), shortOf(site));
        toHaircut();
        assertEq(liabilityOf(site), owed);
        assertEq(Shares.unwrap(accountOf(site).writtenOff), short);
        // It deposits nothing, leaves nothing and takes no stake that the debt needs.
        meter(SOLAR, 100, 100, 0, 0);
        battery(SOLAR, 0, 100, 600);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.DebtOutstanding.selector, site, short));
        pool.deposit(charge, proof);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.LiabilityOutstanding.selector, site, owed));
        pool.unpledge(site);
        collateral.unbond(address(pool), site, ALL);
        vm.stopPrank();
        assertEq(bond(site).stake - bond(site).unbonding, pool.stakeNeededOf(site));
    }

    /// @dev One false reading, nothing else: it ends with the next true one, in whichever stage it is found.
    function test_Threat35_ANewerReadingEndsItInTheCureTime() public {
        chargeAndDeposit(2000);
        drain(SOLAR, 0);
        prove();
        drain(SOLAR, 3000);
        collateral.cure(address(pool), proofAt(SOLAR));
        assertEq(pool.kept(), WAD);
        assertEq(bond(site).stake, 100e6);
        assertGt(Shares.unwrap(accountOf(site).locked), 0);
    }

    function test_Threat35_ANewerReadingEndsItInTheAuction() public {
        chargeAndDeposit(2000);
        drain(SOLAR, 0);
        prove();
        toAuction();
        drain(SOLAR, 3000);
        collateral.cure(address(pool), proofAt(SOLAR));
        skip(6 hours);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.WrongStage.selector, site, ICollateral.Stage.NONE));
        haircut();
        assertEq(pool.kept(), WAD);
    }

    function test_Threat35_ANewerReadingEndsAHaircutThatWaits() public {
        chargeAndDeposit(2000);
        drain(SOLAR, 0);
        prove();
        toAuction();
        skip(6 hours);
        assertFalse(haircut());
        assertTrue(held());
        drain(SOLAR, 3000);
        collateral.cure(address(pool), proofAt(SOLAR));
        assertFalse(held());
        assertEq(pool.kept(), WAD);
        assertEq(pendingLoss(), 0);
    }

    /// @dev Nobody is dispossessed before the windows are over: not of locked shares, not of stake, not of tokens.
    function test_Threat35_NothingIsTakenBeforeTheWindowsAreOver() public {
        chargeAndDeposit(2000);
        drain(SOLAR, 0);
        prove();
        vm.expectPartialRevert(ICollateral.CureTimeLeft.selector);
        enforce();
        vm.expectRevert(abi.encodeWithSelector(ICollateral.WrongStage.selector, site, ICollateral.Stage.CURE));
        haircut();
        toAuction();
        vm.expectPartialRevert(ICollateral.AuctionRunning.selector);
        haircut();
        skip(6 hours);
        assertFalse(haircut());
        vm.expectPartialRevert(ICollateral.HaircutWaits.selector);
        haircut();
        assertEq(pool.kept(), WAD);
    }

    /// @dev A small true shortfall at the end of its auction, and then a false reading: that has windows of its own.
    function test_Threat35_AFalseReadingDoesNotRideOnATrueShortfall() public {
        chargeBoth(2000);
        drain(SOLAR, 1600);
        prove();
        toAuction();
        skip(3 hours);
        drain(SOLAR, 0);
        prove();
        skip(6 hours);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.WrongStage.selector, site, ICollateral.Stage.CURE));
        haircut();
        drain(SOLAR, 3000);
        collateral.cure(address(pool), proofAt(SOLAR));
        assertEq(pool.kept(), WAD);
    }

    /// @dev Above 5 % a day everything waits, also when it comes in pieces that are each below.
    function test_Threat35_TheDaysLimitCannotBeSplit() public {
        chargeBoth(2000);
        battery(OTHER, 0, 0, 1560);
        drain(SOLAR, 1560);
        prove();
        prove(OTHER);
        skip(1 days);
        enforce();
        collateral.enforce(address(pool), other.id);
        // Not over the end of a UTC day.
        vm.warp((vm.getBlockTimestamp() / 1 days + 2) * 1 days);
        assertTrue(haircut());
        uint256 kept = pool.kept();
        assertGt(kept, 0.95e18);
        assertFalse(collateral.haircut(address(pool), other.id));
        assertEq(pool.kept(), kept);
        assertTrue(held());
        // The next day's limit is the next day's.
        skip(1 days);
        assertTrue(collateral.haircut(address(pool), other.id));
        assertFalse(held());
    }

    /// @dev What was written off is not taken back by a reading from before it, to be proved and written off once more.
    function test_Threat35_AnOldReadingDoesNotTakeAWriteOffBack() public {
        chargeAndDeposit(2000);
        LeafProof memory full = proofAt(SOLAR);
        uint40 readAt = lastReadAt();
        drain(SOLAR, 500);
        LeafProof memory empty = proofAt(SOLAR);
        prove();
        toAuction();
        toHaircut();
        (uint256 kept, uint256 writtenOff) = (pool.kept(), Shares.unwrap(accountOf(site).writtenOff));
        uint40 since = uint40(vm.getBlockTimestamp());
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.LeafBeforeDeposit.selector, site, readAt, since));
        pool.settle(full);
        vm.expectPartialRevert(IEnergyPool.LeafBeforeDeposit.selector);
        collateral.proveShortfall(address(pool), empty);
        assertEq(Shares.unwrap(accountOf(site).writtenOff), writtenOff);
        assertEq(pool.kept(), kept);
    }

    /// @dev A reading that takes a write-off back, settled by a stranger before the cure time of another shortfall ends, adds nothing to that.
    function test_Threat35_TakingAWriteOffBackAddsNothingToAShortfall() public {
        toCure();
        toAuction();
        toHaircut();
        drain(SOLAR, 300);
        prove();
        uint256 short = shortOf(site);
        assertGt(short, 0);
        drain(SOLAR, 1200);
        pool.settle(proofAt(SOLAR));
        assertEq(shortOf(site), short);
    }
}
