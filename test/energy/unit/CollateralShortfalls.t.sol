// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PoolMath} from "../../../contracts/energy/PoolMath.sol";
import {ICollateral} from "../../../contracts/energy/interfaces/ICollateral.sol";
import {IEnergyPool} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {LeafProof, Quality} from "../../../contracts/oracle/types/Measurement.sol";
import {CollateralFixture} from "../../fixtures/CollateralFixture.sol";

contract CollateralShortfallsTest is CollateralFixture {
    // ——— proof ———

    function test_ProveShortfall_OpensACureTime() public {
        chargeAndDeposit(2000);
        drain(SOLAR, 500);
        uint256 owed = liabilityOf(site);
        uint256 covered = Shares.unwrap(coveredBy(500));
        vm.expectEmit(address(collateral));
        emit ICollateral.ShortfallProved(
            address(pool), site, keeper, Shares.wrap(owed - covered), Shares.wrap(covered), lastReadAt()
        );
        assertEq(Shares.unwrap(prove()), owed - covered);
        ICollateral.Shortfall memory s = shortfall();
        assertEq(uint8(s.stage), uint8(ICollateral.Stage.CURE));
        assertEq(Shares.unwrap(s.covered), covered);
        assertEq(s.provedAt, vm.getBlockTimestamp());
        assertEq(s.readAt, lastReadAt());
        assertEq(s.auctionAt, 0);
        assertEq(s.announcedAt, 0);
        assertEq(s.prover, keeper);
        assertEq(shortOf(site), owed - covered);
        // 0.95 of 501 Wh is what may be there.
        assertApproxEqAbs(energyOf(covered), 475.95e6, 0.1e6);
    }

    function test_ProveShortfall_RevertWhen_NotAPool() public {
        chargeAndDeposit(2000);
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.NotPool.selector, stranger));
        collateral.proveShortfall(stranger, proof);
    }

    function test_ProveShortfall_RevertWhen_TheStoreCoversIt() public {
        chargeAndDeposit(2000);
        LeafProof memory proof = proofAt(SOLAR);
        (Shares owed, Shares covered) = (accountOf(site).liability, coveredBy(3000));
        vm.expectRevert(abi.encodeWithSelector(ICollateral.NoShortfall.selector, site, owed, covered));
        collateral.proveShortfall(address(pool), proof);
    }

    function test_ProveShortfall_RevertWhen_NotFinal() public {
        chargeAndDeposit(2000);
        battery(SOLAR, 0, 0, 500);
        uint40 periodEnd = publish();
        LeafProof memory proof = proofAt(SOLAR);
        uint256 finalAt = oracle.finalAt(uint40(vm.getBlockTimestamp()));
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.BatchNotFinal.selector, crew.fleet, periodEnd, finalAt, vm.getBlockTimestamp()
            )
        );
        collateral.proveShortfall(address(pool), proof);
    }

    /// @dev Discharge that the headroom takes is delivered, not missing.
    function test_ProveShortfall_CreditsWhatWasDischarged() public {
        chargeAndDeposit(2000);
        vm.prank(owner);
        pool.surrender(Shares.wrap(800e6));
        battery(SOLAR, 800, 0, 500);
        settle();
        uint256 before = liabilityOf(site);
        uint256 short = Shares.unwrap(prove());
        assertEq(liabilityOf(site), before - 800e6);
        assertEq(short, before - 800e6 - Shares.unwrap(coveredBy(500)));
    }

    function test_ProveShortfall_ANewerLeafTakesItsPlace() public {
        toCure();
        uint256 first = shortOf(site);
        uint40 provedAt = shortfall().provedAt;
        drain(SOLAR, 700);
        proveBy(stranger);
        assertLt(shortOf(site), first);
        drain(SOLAR, 400);
        proveBy(stranger);
        assertGt(shortOf(site), first);
        assertEq(shortOf(site), liabilityOf(site) - Shares.unwrap(coveredBy(400)));
        // It is the same shortfall: its time runs on, and who found it first is rewarded.
        assertEq(shortfall().provedAt, provedAt);
        assertEq(shortfall().prover, keeper);
        assertEq(shortfall().readAt, lastReadAt());
    }

    function test_ProveShortfall_RevertWhen_TheLeafIsNotNewer() public {
        toCure();
        LeafProof memory proof = proofAt(SOLAR);
        uint40 readAt = lastReadAt();
        vm.expectRevert(abi.encodeWithSelector(ICollateral.LeafNotNewer.selector, site, readAt, readAt));
        collateral.proveShortfall(address(pool), proof);
    }

    function test_ProveShortfall_RevertWhen_AnOlderLeafThanTheOneThatCured() public {
        toCure();
        LeafProof memory old = proofAt(SOLAR);
        uint40 readAt = lastReadAt();
        drain(SOLAR, 3000);
        collateral.cure(address(pool), proofAt(SOLAR));
        vm.expectRevert(abi.encodeWithSelector(ICollateral.LeafNotNewer.selector, site, readAt, lastReadAt()));
        collateral.proveShortfall(address(pool), old);
    }

    /// @dev A site that is silent for longer than the policy believes a carried reading holds nothing; its last reading is the same as before.
    function test_ProveShortfall_SilenceEmptiesTheStore() public {
        toCure();
        uint256 first = shortOf(site);
        skip(31 days);
        nextPeriod();
        show(CONSUMER, Quality.MEASURED);
        show(OTHER, Quality.MEASURED);
        postShown();
        warpToFinal(crew.last);
        prove();
        assertEq(shortOf(site), liabilityOf(site));
        assertGt(shortOf(site), first);
    }

    /// @dev More than double is another shortfall: who found it earns for it; in its cure time the time runs on.
    function test_ProveShortfall_MoreThanDoubleInTheCureTime() public {
        chargeAndDeposit(2000);
        drain(SOLAR, 1500);
        prove();
        uint40 provedAt = shortfall().provedAt;
        drain(SOLAR, 500);
        proveBy(stranger);
        assertEq(shortfall().prover, stranger);
        assertEq(shortfall().provedAt, provedAt);
    }

    function test_ProveShortfall_MoreThanDoubleInTheAuctionHasACureTimeOfItsOwn() public {
        chargeAndDeposit(2000);
        drain(SOLAR, 1500);
        prove();
        toAuction();
        uint256 left = shortOf(site);
        drain(SOLAR, 500);
        proveBy(stranger);
        assertGt(shortOf(site), 2 * left);
        ICollateral.Shortfall memory s = shortfall();
        assertEq(uint8(s.stage), uint8(ICollateral.Stage.CURE));
        assertEq(s.provedAt, vm.getBlockTimestamp());
        assertEq(s.auctionAt, 0);
        assertEq(s.prover, stranger);
    }

    function test_ProveShortfall_LessThanDoubleInTheAuctionGoesOn() public {
        toCure();
        toAuction();
        uint40 auctionAt = shortfall().auctionAt;
        drain(SOLAR, 300);
        prove();
        assertEq(uint8(shortfall().stage), uint8(ICollateral.Stage.AUCTION));
        assertEq(shortfall().auctionAt, auctionAt);
        assertEq(shortOf(site), liabilityOf(site) - Shares.unwrap(coveredBy(300)));
    }

    /// @dev What was brought to nothing and not closed is over: what is found then has a cure time of its own.
    function test_ProveShortfall_AfterBuyBacksBroughtTheLastToNothing() public {
        toCure();
        skip(1 days);
        vm.startPrank(owner);
        pool.buyBack(site, Shares.wrap(shortOf(site) + 1));
        vm.stopPrank();
        assertEq(shortOf(site), 0);
        drain(SOLAR, 100);
        prove();
        assertEq(shortfall().provedAt, vm.getBlockTimestamp());
    }

    /// @dev A release by discharge since takes from what the proof covered what it takes from the liability.
    function test_Release_DoesNotHideAShortfall() public {
        chargeAndDeposit(2000);
        vm.prank(owner);
        pool.surrender(Shares.wrap(300e6));
        drain(SOLAR, 500);
        prove();
        uint256 short = shortOf(site);
        battery(SOLAR, 300, 0, 190);
        settle();
        pool.release(proofAt(SOLAR));
        assertApproxEqAbs(shortOf(site), short, 1);
        assertGe(shortOf(site), short);
    }

    /// @dev A second shortfall of a site part of whose debt is written off; then it delivers more than its store covered.
    function test_Release_WhatIsWrittenOffIsNotShortAgain() public {
        chargeBoth(2000);
        drain(SOLAR, 1000);
        prove();
        toAuction();
        toHaircut();
        drain(SOLAR, 100);
        prove();
        vm.startPrank(other.owner.addr);
        pool.surrender(Shares.wrap(1000e6));
        vm.stopPrank();
        battery(SOLAR, 500, 0, 100);
        settle();
        pool.release(proofAt(SOLAR));
        IEnergyPool.Account memory account = accountOf(site);
        assertEq(shortOf(site), Shares.unwrap(account.liability - account.writtenOff));
        toAuction();
        toHaircut();
        account = accountOf(site);
        assertEq(Shares.unwrap(account.writtenOff), Shares.unwrap(account.liability));
    }

    // ——— deposits before finality ———

    function early(uint64 wh) private {
        meter(SOLAR, wh, wh, 0, 0);
        battery(SOLAR, 0, wh, meters[SOLAR].s + wh);
        publish();
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        intake.depositEarly(address(pool), charge, proof);
    }

    function test_ProveUnsettled_MakesItAShortfall() public {
        early(2000);
        uint256 owed = liabilityOf(site);
        uint256 shares = Shares.unwrap(accountOf(site).early);
        assertEq(shares, owed);
        uint40 readAt = lastReadAt();
        vm.warp(accountOf(site).earlyDue + 1);
        vm.expectEmit(address(collateral));
        emit ICollateral.ShortfallProved(
            address(pool), site, keeper, Shares.wrap(owed), Shares.wrap(0), readAt
        );
        vm.prank(keeper);
        assertEq(Shares.unwrap(collateral.proveUnsettled(address(pool), site)), owed);
        assertEq(shortOf(site), owed);
        assertEq(Shares.unwrap(accountOf(site).early), 0);
        assertEq(shortfall().readAt, readAt);
    }

    /// @dev A store that holds what is owed cures a deposit that was never settled.
    function test_ProveUnsettled_CuredByTheStore() public {
        early(2000);
        vm.warp(accountOf(site).earlyDue + 1);
        collateral.proveUnsettled(address(pool), site);
        settle();
        collateral.cure(address(pool), proofAt(SOLAR));
        assertEq(shortOf(site), 0);
    }

    function test_ProveUnsettled_AddsToAnOpenShortfallAtMost() public {
        chargeAndDeposit(1000);
        early(100);
        uint40 due = accountOf(site).earlyDue;
        drain(SOLAR, 100);
        prove();
        uint256 short = shortOf(site);
        vm.warp(due + 1);
        assertEq(Shares.unwrap(collateral.proveUnsettled(address(pool), site)), short);
        assertEq(shortOf(site), short);
    }

    function test_ProveUnsettled_NothingIsLeftToCure() public {
        early(2000);
        uint40 due = accountOf(site).earlyDue;
        vm.startPrank(owner);
        pool.buyBack(site, Shares.wrap(ALL));
        pool.burnLocked(site, Shares.wrap(ALL));
        vm.stopPrank();
        vm.warp(due + 1);
        assertEq(Shares.unwrap(collateral.proveUnsettled(address(pool), site)), 0);
        assertEq(uint8(shortfall().stage), uint8(ICollateral.Stage.NONE));
        assertEq(accountOf(site).earlyDue, 0);
    }

    function test_ProveUnsettled_RevertWhen_NotDue() public {
        early(2000);
        uint40 due = accountOf(site).earlyDue;
        vm.warp(due);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.EarlyNotDue.selector, site, due, uint256(due)));
        collateral.proveUnsettled(address(pool), site);
    }

    function test_ProveUnsettled_RevertWhen_NotEarly() public {
        vm.expectRevert(abi.encodeWithSelector(ICollateral.NotEarly.selector, site));
        collateral.proveUnsettled(address(pool), site);
    }

    function test_ProveUnsettled_RevertWhen_NotAPool() public {
        vm.expectRevert(abi.encodeWithSelector(ICollateral.NotPool.selector, stranger));
        collateral.proveUnsettled(stranger, site);
    }

    // ——— cure, close ———

    function test_Cure_ByANewerLeafThatCovers() public {
        toCure();
        drain(SOLAR, 2000);
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectEmit(address(collateral));
        emit ICollateral.ShortfallCured(address(pool), site);
        collateral.cure(address(pool), proof);
        assertEq(uint8(shortfall().stage), uint8(ICollateral.Stage.NONE));
        assertEq(shortOf(site), 0);
        meter(SOLAR, 100, 100, 0, 0);
        battery(SOLAR, 0, 100, 2100);
        settle();
        deposit();
    }

    function test_Cure_InTheAuction() public {
        toCure();
        toAuction();
        drain(SOLAR, 2000);
        collateral.cure(address(pool), proofAt(SOLAR));
        assertEq(uint8(shortfall().stage), uint8(ICollateral.Stage.NONE));
    }

    function test_Cure_RevertWhen_StillShort() public {
        toCure();
        drain(SOLAR, 1800);
        (Shares owed, Shares covered) = (accountOf(site).liability, coveredBy(1800));
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.StillShort.selector, site, owed, covered));
        collateral.cure(address(pool), proof);
    }

    function test_Cure_RevertWhen_NothingIsOpen() public {
        chargeAndDeposit(2000);
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.WrongStage.selector, site, ICollateral.Stage.NONE));
        collateral.cure(address(pool), proof);
    }

    function test_Cure_RevertWhen_TheLeafIsNotNewer() public {
        chargeAndDeposit(2000);
        LeafProof memory old = proofAt(SOLAR);
        uint40 readAt = lastReadAt();
        drain(SOLAR, 500);
        prove();
        vm.expectRevert(abi.encodeWithSelector(ICollateral.LeafNotNewer.selector, site, readAt, lastReadAt()));
        collateral.cure(address(pool), old);
    }

    function test_Close_AfterBuyBacks() public {
        toCure();
        uint256 short = shortOf(site);
        vm.startPrank(owner);
        pool.buyBack(site, Shares.wrap(short));
        vm.stopPrank();
        vm.expectEmit(address(collateral));
        emit ICollateral.ShortfallCured(address(pool), site);
        vm.prank(stranger);
        collateral.close(address(pool), site);
        assertEq(uint8(shortfall().stage), uint8(ICollateral.Stage.NONE));
    }

    function test_Close_RevertWhen_StillShort() public {
        toCure();
        vm.startPrank(owner);
        pool.buyBack(site, Shares.wrap(shortOf(site) - 1));
        vm.stopPrank();
        uint256 owed = liabilityOf(site);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.StillShort.selector, site, owed, owed - 1));
        collateral.close(address(pool), site);
    }

    function test_Close_RevertWhen_NothingIsOpen() public {
        vm.expectRevert(abi.encodeWithSelector(ICollateral.WrongStage.selector, site, ICollateral.Stage.NONE));
        collateral.close(address(pool), site);
    }

    // ——— enforcement ———

    function test_Enforce_BurnsLockedSharesAndRewards() public {
        toCure();
        uint256 short = shortOf(site);
        uint256 locked = Shares.unwrap(accountOf(site).locked);
        assertEq(locked, (liabilityOf(site) + 9) / 10);
        skip(1 days);
        // 5 % of 0.50 a kWh.
        uint256 reward = (energyOf(short) * 0.5e6 / 1e9) * 5 / 100;
        vm.expectEmit(address(collateral));
        emit ICollateral.CureEnforced(address(pool), site, Shares.wrap(short - locked), reward);
        assertEq(Shares.unwrap(enforce()), short - locked);
        assertEq(collateral.creditOf(keeper, address(stakeToken)), reward);
        assertEq(bond(site).stake, 100e6 - reward);
        assertEq(Shares.unwrap(accountOf(site).locked), 0);
        assertEq(shortOf(site), short - locked);
        assertEq(uint8(shortfall().stage), uint8(ICollateral.Stage.AUCTION));
        assertEq(shortfall().auctionAt, vm.getBlockTimestamp());
    }

    function test_Enforce_LockedSharesAreEnough() public {
        chargeAndDeposit(2000);
        drain(SOLAR, 1800);
        prove();
        uint256 short = shortOf(site);
        uint256 locked = Shares.unwrap(accountOf(site).locked);
        assertLt(short, locked);
        skip(1 days);
        vm.expectEmit(address(collateral));
        emit ICollateral.ShortfallCured(address(pool), site);
        assertEq(Shares.unwrap(enforce()), 0);
        assertEq(uint8(shortfall().stage), uint8(ICollateral.Stage.NONE));
        assertEq(Shares.unwrap(accountOf(site).locked), locked - short);
        assertGt(collateral.creditOf(keeper, address(stakeToken)), 0);
    }

    function test_Enforce_NothingIsShortAnyMore() public {
        toCure();
        vm.startPrank(owner);
        pool.buyBack(site, Shares.wrap(shortOf(site)));
        vm.stopPrank();
        skip(1 days);
        uint256 locked = Shares.unwrap(accountOf(site).locked);
        assertEq(Shares.unwrap(enforce()), 0);
        assertEq(collateral.creditOf(keeper, address(stakeToken)), 0);
        assertEq(Shares.unwrap(accountOf(site).locked), locked);
    }

    function test_WithdrawStake_RevertWhen_AShortfallIsOpen() public {
        toCure();
        vm.startPrank(owner);
        collateral.unbond(address(pool), site, ALL);
        skip(7 days);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.ShortfallOpen.selector, site));
        collateral.withdrawStake(address(pool), site, owner);
        vm.stopPrank();
    }

    function test_Enforce_RevertWhen_CureTimeIsLeft() public {
        toCure();
        uint40 until = uint40(vm.getBlockTimestamp() + 1 days);
        vm.warp(until - 1);
        vm.expectRevert(
            abi.encodeWithSelector(ICollateral.CureTimeLeft.selector, site, until, uint256(until - 1))
        );
        enforce();
    }

    function test_Enforce_RevertWhen_NotInItsCureTime() public {
        toCure();
        toAuction();
        vm.expectRevert(
            abi.encodeWithSelector(ICollateral.WrongStage.selector, site, ICollateral.Stage.AUCTION)
        );
        enforce();
    }

    // ——— the account's other ways ———

    /// @dev A deposit, and locked shares on their way out, wait for the end of a shortfall.
    function test_DepositsAndUnlocking_WaitForTheCure() public {
        toCure();
        meter(SOLAR, 100, 100, 0, 0);
        battery(SOLAR, 0, 100, 600);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.ShortfallOpen.selector, site));
        pool.deposit(charge, proof);
        pool.buyBack(site, Shares.wrap(1000e6));
        vm.expectRevert(abi.encodeWithSelector(ICollateral.ShortfallOpen.selector, site));
        pool.unlock(site);
        vm.stopPrank();
    }

    /// @dev A site that bought all of it back and left is not held by a shortfall that nobody closed.
    function test_Unpledge_InACureTime() public {
        toCure();
        vm.startPrank(owner);
        pool.burnLocked(site, Shares.wrap(0));
        pool.buyBack(site, Shares.wrap(ALL));
        uint256 left = liabilityOf(site);
        vm.stopPrank();
        assertEq(left, Shares.unwrap(accountOf(site).locked));
        vm.startPrank(owner);
        pool.burnLocked(site, Shares.wrap(ALL));
        pool.unpledge(site);
        vm.stopPrank();
        assertEq(shortOf(site), 0);
        collateral.close(address(pool), site);
        assertEq(uint8(shortfall().stage), uint8(ICollateral.Stage.NONE));
    }
}
