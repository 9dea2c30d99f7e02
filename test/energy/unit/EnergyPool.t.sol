// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "../../../contracts/energy/DecayMath.sol";
import {ICollateral} from "../../../contracts/energy/interfaces/ICollateral.sol";
import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {IEnergyPool, Policy} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "../../../contracts/energy/interfaces/IEnergyPoolFactory.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {IEntitlements} from "../../../contracts/oracle/interfaces/IEntitlements.sol";
import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {LeafProof, Quality} from "../../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {PERIOD, PV, SiteId, Zone} from "../../../contracts/oracle/types/Site.sol";
import {PoolActions} from "../../fixtures/PoolActions.sol";

contract EnergyPoolTest is PoolActions {
    // ———————————————————————————————————————————————————————————————————————————————— deposit

    function test_Deposit_MintsConvertedCharge() public {
        uint40 at = charged(2000);
        uint256 index = pool.index();
        uint256 shares = 1800e6 * 1e18 / index;
        uint256 expected = shares * index / 1e18;
        uint256 tenth = ceilDiv(shares, 1, 10);
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectEmit(address(pool));
        emit IEnergyPool.Deposited(
            site,
            owner,
            charge,
            IEnergyPool.Receipt({
                wh: 2000,
                minted: Energy.wrap(expected),
                shares: Shares.wrap(shares),
                locked: Shares.wrap(tenth),
                expired: Energy.wrap(1800e6 - expected),
                from: opened,
                until: at,
                early: false
            })
        );
        assertEq(raw(pool.deposit(charge, proof)), expected);
        assertEq(held(owner), shares - tenth);
        assertEq(locked(), tenth);
        assertEq(liability(), shares);
        assertEq(raw(pool.liabilityOf(site)), expected + 1);
        assertEq(factory.pledgedTo(site), address(pool));
        assertEq(pool.accountOf(site).depositedAt, at);
        (Shares total,, Shares lockedTotal) = pool.totals();
        assertEq(raw(total), shares);
        assertEq(raw(lockedTotal), tenth);
        checkBooks();
    }

    function test_Deposit_IsBoundedByTheStore() public {
        // 2,000 Wh charged but 1,000 Wh left in store: θ·ηd·S = 855 Wh, less what it lost since.
        meter(SOLAR, 2000, 2000, 0, 0);
        battery(SOLAR, 900, 2000, 1000);
        settle();
        uint256 minted = Energy.unwrap(deposit());
        uint256 age = vm.getBlockTimestamp() - crew.last.periodEnd;
        assertApproxEqAbs(minted, 855e6 - 855e6 * 11.75e9 * age / 1e18, 20);
        assertLt(minted, 855e6);
    }

    function test_Deposit_ChargeThatTheStoreNoLongerHoldsExpires() public {
        meter(SOLAR, 2000, 2000, 0, 0);
        battery(SOLAR, 1900, 2000, 0);
        settle();
        assertEq(Energy.unwrap(deposit()), 0);
        assertEq(entitlements.entitlementOf(charge).pointer, 2000);
        assertEq(pool.totalSupply(), 0);
    }

    function test_Deposit_ByAnOperatorMintsToTheOwner() public {
        charged(1000);
        address operator = makeAddr("operator");
        vm.prank(owner);
        registry.setApprovalForAll(operator, true);
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(operator);
        pool.deposit(charge, proof);
        assertGt(pool.balanceOf(owner), 0);
        assertEq(pool.balanceOf(operator), 0);
    }

    function test_Deposit_RevertWhen_NotOperator() public {
        charged(1000);
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.NotSiteOperator.selector, site, address(this), owner)
        );
        pool.deposit(charge, proof);
    }

    function test_Deposit_RevertWhen_NotGreenCharge() public {
        uint256 id = grantAs(solar, Register.DIRECT_EXPORT, address(pool), 10_000, lastPeriod() + PERIOD, 0);
        charged(1000);
        expectDeposit(id, SOLAR, abi.encodeWithSelector(IEnergyPool.NotGreenCharge.selector, id));
    }

    function test_Deposit_RevertWhen_TooOld() public {
        uint40 at = charged(1000);
        vm.warp(at + 6 hours);
        uint256 snapshot = vm.snapshotState();
        deposit();
        vm.revertToState(snapshot);
        vm.warp(at + 6 hours + 1);
        expectDeposit(
            charge,
            SOLAR,
            abi.encodeWithSelector(IEnergyPool.BatchTooOld.selector, at, at + 6 hours + 1, 6 hours)
        );
    }

    function test_Deposit_RevertWhen_PausedAndOnlyThen() public {
        charged(1000);
        vm.prank(guardian);
        vm.expectEmit(address(pool));
        emit IEnergyPool.InflowsPaused(true, false);
        pool.pauseInflows(true);
        assertPaused(true, false);
        expectDeposit(charge, SOLAR, abi.encodeWithSelector(IEnergyPool.InflowsArePaused.selector));
        vm.prank(guardian);
        pool.pauseInflows(false);
        deposit();
    }

    function assertPaused(bool expected, bool expectedHeld) internal view {
        (bool paused, bool held_) = pool.inflowsPaused();
        assertEq(paused, expected);
        assertEq(held_, expectedHeld);
    }

    /// @dev A haircut that waits holds deposits like the guardian does, and neither ends what the other began.
    function test_Deposit_RevertWhen_HeldForAHaircut() public {
        charged(1000);
        vm.prank(address(collateral));
        vm.expectEmit(address(pool));
        emit IEnergyPool.InflowsPaused(false, true);
        pool.holdInflows(true);
        assertPaused(false, true);
        expectDeposit(charge, SOLAR, abi.encodeWithSelector(IEnergyPool.InflowsArePaused.selector));
        vm.prank(guardian);
        pool.pauseInflows(false);
        expectDeposit(charge, SOLAR, abi.encodeWithSelector(IEnergyPool.InflowsArePaused.selector));
        vm.prank(guardian);
        pool.pauseInflows(true);
        vm.prank(address(collateral));
        pool.holdInflows(false);
        assertPaused(true, false);
        expectDeposit(charge, SOLAR, abi.encodeWithSelector(IEnergyPool.InflowsArePaused.selector));
        vm.prank(guardian);
        pool.pauseInflows(false);
        deposit();
    }

    function test_PauseInflows_RevertWhen_NotGuardian() public {
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.NotGuardian.selector, address(this), guardian));
        pool.pauseInflows(true);
    }

    function test_Deposit_RevertWhen_CapReached() public {
        Policy memory p = defaultPolicy();
        p.cap = 500e6;
        usePool(p);
        charged(1000);
        uint256 shares = 900e6 * 1e18 / pool.index();
        expectDeposit(
            charge,
            SOLAR,
            abi.encodeWithSelector(IEnergyPool.CapReached.selector, shares * pool.index() / 1e18, 500e6)
        );
        assertEq(entitlements.entitlementOf(charge).pointerAt, 0, "the charge is not lost");
    }

    /// @dev 0.9 kWh · 0.50 · 1.5, of a stake that is not on its way out.
    function test_Deposit_RevertWhen_StakeTooSmall() public {
        vm.prank(owner);
        collateral.unbond(address(pool), site, ALL);
        charged(1000);
        expectDeposit(
            charge, SOLAR, abi.encodeWithSelector(ICollateral.StakeTooSmall.selector, site, 0, 675_000)
        );
        stakeFor(site, 674_999);
        expectDeposit(
            charge, SOLAR, abi.encodeWithSelector(ICollateral.StakeTooSmall.selector, site, 674_999, 675_000)
        );
        stakeFor(site, 1);
        deposit();
    }

    function test_Deposit_RevertWhen_ClaimBeginsBeforeTheVintage() public {
        Policy memory p = defaultPolicy();
        p.vintageStart = lastPeriod() + 3 * PERIOD;
        uint40 from = usePool(p);
        charged(1000);
        expectDeposit(
            charge,
            SOLAR,
            abi.encodeWithSelector(
                IEnergyPool.OutsideVintage.selector, from + PERIOD, p.vintageStart, p.vintageEnd
            )
        );
    }

    function test_Deposit_RevertWhen_ClaimEndsAfterTheVintage() public {
        Policy memory p = defaultPolicy();
        p.vintageEnd = lastPeriod() + 2 * PERIOD;
        p.vintageStart = p.vintageEnd;
        uint40 from = usePool(p);
        assertEq(from + PERIOD, p.vintageStart);
        uint40 at = charged(1000);
        expectDeposit(
            charge,
            SOLAR,
            abi.encodeWithSelector(IEnergyPool.OutsideVintage.selector, at, p.vintageStart, p.vintageEnd)
        );
    }

    function test_Deposit_RevertWhen_SiteIsNotAdmitted() public {
        charged(1000);
        Policy memory p = defaultPolicy();
        p.zone = Zone.wrap("10YDE-EON------1");
        IEnergyPool elsewhere = createPool(p);
        refuse(elsewhere, abi.encodeWithSelector(IEnergyPool.WrongZone.selector, site, ZONE, p.zone));
        p = defaultPolicy();
        p.technologies = 16;
        refuse(
            createPool(p),
            abi.encodeWithSelector(IEnergyPool.TechnologyNotAdmitted.selector, site, 17, p.technologies)
        );
        p = defaultPolicy();
        p.accreditors[0] = address(0xacc);
        refuse(
            createPool(p),
            abi.encodeWithSelector(IEnergyPool.AccreditorNotAdmitted.selector, site, accreditor.addr)
        );
        p = defaultPolicy();
        p.quorums[0] = keccak256("others");
        refuse(createPool(p), abi.encodeWithSelector(IEnergyPool.QuorumNotAdmitted.selector, quorumId()));
    }

    function refuse(IEnergyPool other, bytes memory error) private {
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectRevert(error);
        other.deposit(charge, proof);
    }

    function test_Deposit_RevertWhen_PledgedElsewhere() public {
        address first = address(pool);
        chargeAndDeposit(100);
        Policy memory p = defaultPolicy();
        p.cap = 2e15;
        usePool(p);
        charged(100);
        expectDeposit(
            charge, SOLAR, abi.encodeWithSelector(IEnergyPoolFactory.PledgedElsewhere.selector, site, first)
        );
    }

    // ———————————————————————————————————————————————————————————————————————————————— release

    function test_Release_ByDischargeWithinTheHeadroom() public {
        chargeAndDeposit(2000);
        // Half of what circulates is retired: headroom without a smaller liability.
        retireAll(held(owner) / 2);
        battery(SOLAR, 5000, 0, 0);
        settle();
        uint256 before = liability();
        uint256 headroom = before - raw(pool.claims());
        assertEq(raw(pool.headroom()), headroom);
        uint256 expected = ceilDiv(headroom, pool.storeIndex(), WAD);
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(makeAddr("anyone"));
        vm.expectEmit(address(pool));
        emit IEnergyPool.Released(site, Energy.wrap(expected), Shares.wrap(headroom), proof.leaf.readAt);
        assertEq(raw(pool.release(proof)), expected);
        assertEq(liability(), before - headroom);
        assertEq(liability(), raw(pool.claims()));
        assertEq(pool.accountOf(site).released, expected);
        assertEq(raw(pool.headroom()), 0);
        checkBooks();
    }

    function test_Release_NoMoreThanWasDischarged() public {
        chargeAndDeposit(2000);
        retireAll(held(owner));
        battery(SOLAR, 300, 0, 1700);
        settle();
        Energy released = pool.release(proofAt(SOLAR));
        assertEq(raw(released), 300e6);
        LeafProof memory proof = proofAt(SOLAR);
        bytes memory error = abi.encodeWithSelector(
            IEnergyPool.NothingToRelease.selector, site, 0, raw(pool.headroom()) * pool.storeIndex() / WAD
        );
        vm.expectRevert(error);
        pool.release(proof);
    }

    function test_Release_RevertWhen_NoHeadroom() public {
        chargeAndDeposit(2000);
        battery(SOLAR, 1000, 0, 1000);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.NothingToRelease.selector, site, 1000e6, 0));
        pool.release(proof);
    }

    function test_Release_RevertWhen_NotPledged() public {
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.NotPledged.selector, site));
        pool.release(proof);
    }

    function test_Release_RevertWhen_Estimated() public {
        chargeAndDeposit(1000);
        nextPeriod();
        show(SOLAR, Quality.ESTIMATED);
        show(CONSUMER, Quality.MEASURED);
        postShown();
        warpToFinal(crew.last);
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.NotMeasured.selector, site, crew.last.periodEnd));
        pool.release(proof);
    }

    function test_Release_RevertWhen_LeafIsOlderThanThePledge() public {
        battery(SOLAR, 400, 0, 0);
        settle();
        LeafProof memory early = proofAt(SOLAR);
        battery(SOLAR, 100, 0, 0);
        chargeAndDeposit(1000);
        assertEq(pool.accountOf(site).dischargeBase, 500);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.RegisterBackwards.selector, site, 400, 500));
        pool.release(early);
    }

    function test_Deposit_DischargeOwedToNobodyCannotReleaseLater() public {
        chargeAndDeposit(1000);
        // The battery cycles 3,000 Wh that the pool never saw.
        battery(SOLAR, 3000, 3000, 1000);
        chargeAndDeposit(500);
        IEnergyPool.Account memory account = pool.accountOf(site);
        assertLe(uint256(3000 - account.dischargeBase) * 1e6, 900e6 + 1e6);
        assertGe(uint256(3000 - account.dischargeBase) * 1e6, 899e6);
        retireAll(held(owner));
        Energy released = pool.release(proofAt(SOLAR));
        assertLe(Energy.unwrap(released), 901e6);
        assertGt(liability(), 0);
    }

    // —————————————————————————————————————————————————————————————————————————————— buy back

    function test_BuyBack_BurnsBoth() public {
        chargeAndDeposit(2000);
        (uint256 before, uint256 circulating) = (liability(), raw(pool.totalShares()));
        uint256 worth = 100e6 * pool.index() / 1e18;
        vm.expectEmit(address(pool));
        emit IEnergyPool.BoughtBack(site, owner, Energy.wrap(worth), Shares.wrap(100e6), Shares.wrap(100e6));
        assertEq(buyBackAs(owner, site, 100e6), worth);
        assertEq(liability(), before - 100e6);
        assertEq(raw(pool.totalShares()), circulating - 100e6);
        checkBooks();
    }

    /// @dev What circulates buys back nine tenths; the locked tenth pays the rest.
    function test_BuyBack_AllClearsTheLiability() public {
        chargeAndDeposit(2000);
        buyBackAs(owner, site, ALL);
        assertEq(liability(), locked());
        burnLockedAs(owner, ALL);
        assertEq(liability(), 0);
        (Shares total,, Shares lockedTotal) = pool.totals();
        assertEq(raw(total) + raw(lockedTotal), 0);
        assertEq(pool.totalSupply(), 0);
    }

    function test_BuyBack_NeverBurnsMoreThanTheLiability() public {
        uint256 second = openSecond();
        depositBoth(second, 500, 2000);
        // With the other home's tokens it holds more than its own site owes.
        address other = consumer.owner.addr;
        vm.startPrank(other);
        pool.transferShares(owner, pool.sharesOf(other));
        vm.stopPrank();
        vm.prank(owner);
        pool.transferShares(address(this), Shares.wrap(1));
        pool.buyBack(site, Shares.wrap(1)); // somebody is first with a little
        (uint256 held_, uint256 owed) = (held(owner), liability());
        assertGt(held_, owed);
        buyBackAs(owner, site, held_);
        assertEq(liability(), 0);
        assertEq(held(owner), held_ - owed);
        checkBooks();
    }

    function test_BuyBack_RevertWhen_SharesAreMissing() public {
        chargeAndDeposit(2000);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.InsufficientShares.selector, address(this), 0, 5)
        );
        pool.buyBack(site, Shares.wrap(5));
    }

    function test_BuyBack_RevertWhen_NotPledged() public {
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.NotPledged.selector, site));
        pool.buyBack(site, Shares.wrap(5));
    }

    // ———————————————————————————————————————————————————————————————————————————————— pledge

    function test_Unpledge_WhenNothingIsOwed() public {
        chargeAndDeposit(1000);
        expectOutstanding();
        buyBackAs(owner, site, ALL);
        burnLockedAs(owner, ALL);
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.NotSiteOperator.selector, site, address(this), owner)
        );
        pool.unpledge(site);
        vm.prank(owner);
        vm.expectEmit(address(pool));
        emit IEnergyPool.SiteUnpledged(site);
        pool.unpledge(site);
        assertEq(factory.pledgedTo(site), address(0));
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.NotPledged.selector, site));
        pool.unpledge(site);
        chargeAndDeposit(500);
        assertEq(factory.pledgedTo(site), address(pool));
    }

    function expectOutstanding() private {
        bytes memory error =
            abi.encodeWithSelector(IEnergyPool.LiabilityOutstanding.selector, site, liability());
        vm.prank(owner);
        vm.expectRevert(error);
        pool.unpledge(site);
    }

    function test_EndEntitlement_ByTheOwner() public {
        uint40 end = lastPeriod() + PERIOD;
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.NotSiteOperator.selector, site, address(this), owner)
        );
        pool.endEntitlement(charge, end);
        vm.prank(owner);
        pool.endEntitlement(charge, end);
        assertEq(entitlements.entitlementOf(charge).end, end);
    }

    // ————————————————————————————————————————————————————————————————————————— after the end

    function test_Outflows_WorkPausedAndAfterTheEndOfTheVintage() public {
        Policy memory p = defaultPolicy();
        p.decayRate = p.maxDecayRate = 100_000_000_000_000; // 30 % an hour
        usePool(p);
        chargeAndDeposit(1000);
        vm.warp(vm.getBlockTimestamp() + 40 hours);
        assertTrue(pool.ended());
        vm.prank(guardian);
        pool.pauseInflows(true);

        retireAll(held(owner) / 2);
        battery(SOLAR, 800, 0, 0);
        settle();
        pool.release(proofAt(SOLAR));
        expectDeposit(charge, SOLAR, abi.encodeWithSelector(IEnergyPool.InflowsArePaused.selector));
        vm.prank(guardian);
        pool.pauseInflows(false);
        expectDeposit(
            charge,
            SOLAR,
            abi.encodeWithSelector(IDissipativeERC20.VintageEnded.selector, pool.index(), DecayMath.END_INDEX)
        );
        // Less than a µWh a holder cannot retire, but it can be bought back.
        buyBackAs(consumer.owner.addr, site, ALL);
        buyBackAs(owner, site, ALL);
        burnLockedAs(owner, ALL);
        vm.startPrank(owner);
        pool.unpledge(site);
        collateral.unbond(address(pool), site, ALL);
        vm.warp(vm.getBlockTimestamp() + p.unbondingTime);
        assertEq(collateral.withdrawStake(address(pool), site, owner), 100e6);
        assertEq(stakeToken.balanceOf(owner), 100e6);
    }
}
