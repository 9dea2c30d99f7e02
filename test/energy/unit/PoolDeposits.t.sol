// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "../../../contracts/energy/DecayMath.sol";
import {ICollateral} from "../../../contracts/energy/interfaces/ICollateral.sol";
import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {IEnergyPool, Policy} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {PERIOD, SiteId} from "../../../contracts/oracle/types/Site.sol";
import {PoolActions} from "../../fixtures/PoolActions.sol";

/// @notice What a deposit locks, pays and is refused for; deposits before finality; the concentration of operators.
contract PoolDepositsTest is PoolActions {
    address internal treasury = makeAddr("treasury");

    // ——— the locked part and the fee ———

    function test_Deposit_FeeIsAPartOfTheWholeOutOfWhatIsNotLocked() public {
        Policy memory p = defaultPolicy();
        (p.depositFee, p.feeRecipient) = (0.015e18, treasury);
        usePool(p);
        charged(2000);
        uint256 minted = raw(deposit());
        uint256 shares = liability();
        assertEq(held(treasury), shares * 15 / 1000);
        assertEq(held(owner), shares - ceilDiv(shares, 1, 10) - shares * 15 / 1000);
        assertEq(minted, shares * pool.index() / WAD, "the whole");
        assertEq(raw(pool.claims()), shares);
        checkBooks();
    }

    function test_Deposit_FeeIsNoMoreThanWhatIsNotLocked() public {
        Policy memory p = defaultPolicy();
        (p.depositFee, p.feeRecipient) = (0.02e18, treasury);
        p.lockedShare = 0.99e18;
        usePool(p);
        chargeAndDeposit(2000);
        uint256 free = liability() - locked();
        assertLt(free, liability() * 2 / 100);
        assertEq(held(treasury), free);
        assertEq(held(owner), 0);
        checkBooks();
    }

    /// @dev Locked up, fee down, the rest to the owner, and not a share more or less than the liability.
    /// forge-config: default.fuzz.runs = 64
    function testFuzz_Deposit_SplitsToTheLastShare(uint64 lockedShare, uint64 fee, uint64 wh) public {
        Policy memory p = defaultPolicy();
        p.lockedShare = uint64(bound(lockedShare, 0.1e18, WAD));
        p.depositFee = uint64(bound(fee, 1, 0.02e18));
        p.feeRecipient = treasury;
        usePool(p);
        charged(uint64(bound(wh, 1, 4000)));
        deposit();
        uint256 shares = liability();
        assertEq(locked(), ceilDiv(shares, p.lockedShare, WAD));
        uint256 free = shares - locked();
        uint256 part = shares * p.depositFee / WAD;
        assertEq(held(treasury), part < free ? part : free);
        assertEq(held(owner), free - held(treasury));
        checkBooks();
    }

    function test_Deposit_CapCountsWhatIsLocked() public {
        Policy memory p = defaultPolicy();
        p.cap = 850e6;
        usePool(p);
        charged(1000);
        uint256 shares = 900e6 * WAD / pool.index();
        uint256 live = shares * pool.index() / WAD;
        assertLt(live * 9 / 10, p.cap, "what would circulate is below it");
        expectDeposit(
            charge, SOLAR, abi.encodeWithSelector(IEnergyPool.CapReached.selector, live, uint128(850e6))
        );
    }

    function test_Deposit_UpToTheCap() public {
        Policy memory p = defaultPolicy();
        p.cap = 900e6;
        usePool(p);
        chargeAndDeposit(1000);
        assertLe(raw(pool.claims()) * pool.index() / WAD, p.cap);
    }

    // ——— concentration ———

    function concentrated(uint64 part, uint128 floor) internal returns (uint256 second) {
        Policy memory p = defaultPolicy();
        (p.concentration, p.concentrationFloor) = (part, floor);
        usePool(p);
        return openSecond();
    }

    function owedBy(address operator) internal view returns (uint256) {
        return raw(pool.owedBy(operator));
    }

    function test_Deposit_AnyConcentrationUpToTheFloor() public {
        concentrated(0.5e18, 900e6);
        chargeAndDeposit(1000);
        assertEq(owedBy(owner), liability());
        assertEq(pool.accountOf(site).operator, owner);
        charged(100);
        uint256 more = 90e6 * WAD / pool.storeIndex();
        uint256 total = liability() + more;
        assertGt(total * pool.storeIndex() / WAD, 900e6);
        expectDeposit(
            charge,
            SOLAR,
            abi.encodeWithSelector(IEnergyPool.ConcentrationReached.selector, owner, total, total / 2)
        );
    }

    function test_Deposit_ConcentrationOfSeveralOperators() public {
        uint256 second = concentrated(0.6e18, 0.5e9);
        address other = consumer.owner.addr;
        meter(CONSUMER, 900, 900, 0, 0);
        battery(CONSUMER, 0, 900, 1900);
        charged(1000);
        // Alone it is all of the pool, whoever comes first: 0.81 kWh is above the floor.
        uint256 alone = 810e6 * WAD / pool.storeIndex();
        expectDeposit(
            second,
            CONSUMER,
            abi.encodeWithSelector(IEnergyPool.ConcentrationReached.selector, other, alone, alone * 6 / 10)
        );
    }

    function test_Deposit_ConcentrationSharedWithinTheLimit() public {
        uint256 second = concentrated(0.6e18, 0.5e9);
        meter(SOLAR, 500, 500, 0, 0);
        battery(SOLAR, 0, 500, 1500);
        settle();
        deposit(); // 0.45 kWh, below the floor
        meter(CONSUMER, 600, 600, 0, 0);
        battery(CONSUMER, 0, 600, 1600);
        settle();
        deposit(second, CONSUMER); // 0.54 of 0.99 kWh
        (Shares total,,) = pool.totals();
        assertLe(owedBy(consumer.owner.addr) * 10, raw(total) * 6);
        assertEq(owedBy(owner) + owedBy(consumer.owner.addr), raw(total));
        checkBooks();
    }

    /// @dev What was owed in the former owner's name is the new one's from its first deposit on.
    function test_Deposit_AChangeOfOwnerMovesTheConcentration() public {
        concentrated(0.99e18, 1e12);
        chargeAndDeposit(1000);
        uint256 before = liability();
        charged(500);
        address buyer = makeAddr("buyer");
        vm.prank(owner);
        registry.transferFrom(owner, buyer, SiteId.unwrap(site));
        assertEq(owedBy(owner), before, "a sale alone moves nothing");
        deposit();
        assertEq(owedBy(owner), 0);
        assertEq(owedBy(buyer), liability());
        assertGt(liability(), before);
        assertEq(pool.accountOf(site).operator, buyer);
    }

    /// @dev Whatever reduces a liability reduces whose name it is in.
    function test_OwedBy_FallsWithTheLiability() public {
        concentrated(0.99e18, 1e12);
        chargeAndDeposit(1000);
        buyBackAs(owner, site, 100e6);
        assertEq(owedBy(owner), liability());
        vm.prank(address(collateral));
        pool.seizeLocked(site, Shares.wrap(7e6));
        assertEq(owedBy(owner), liability());
        vm.prank(owner);
        pool.surrender(Shares.wrap(200e6));
        battery(SOLAR, 100, 0, meters[SOLAR].s);
        settle();
        pool.release(proofAt(SOLAR));
        assertEq(owedBy(owner), liability());
        checkBooks();
    }

    // ——— before finality ———

    function test_DepositEarly_IsAnsweredForOnceMore() public {
        meter(SOLAR, 1000, 1000, 0, 0);
        battery(SOLAR, 0, 1000, 2000);
        publish();
        uint256 due = vm.getBlockTimestamp() + CHALLENGE_WINDOW + ANSWER_WINDOW + 1 days;
        LeafProof memory proof = proofAt(SOLAR);
        uint256 shares = 900e6 * WAD / pool.index();
        vm.expectEmit(address(pool));
        emit IEnergyPool.Deposited(
            site,
            owner,
            0,
            IEnergyPool.Receipt({
                wh: 1000,
                minted: Energy.wrap(shares * pool.index() / WAD),
                shares: Shares.wrap(shares),
                locked: Shares.wrap(ceilDiv(shares, 1, 10)),
                expired: Energy.wrap(900e6 - shares * pool.index() / WAD),
                from: opened,
                until: proof.leaf.readAt,
                early: true
            })
        );
        vm.prank(owner);
        intake.depositEarly(address(pool), charge, proof);
        IEnergyPool.Account memory account = pool.accountOf(site);
        assertEq(raw(account.early), shares);
        assertEq(account.earlyWh, 1000);
        assertEq(account.earlyDue, due);
        uint256 energy = ceilDiv(shares, pool.storeIndex(), WAD);
        assertEq(pool.stakeNeededOf(site), ceilDiv(energy, 750_000, 1e9) + ceilDiv(energy, 500_000, 1e9));
        assertEq(pool.stakeNeeded(account.liability), ceilDiv(energy, 750_000, 1e9));
    }

    function test_DepositEarly_RevertWhen_TheStakeAnswersForTheLiabilityOnly() public {
        vm.prank(owner);
        collateral.unbond(address(pool), site, ALL);
        stakeFor(site, 1_124_999); // 0.675 for the liability, 0.45 for what is not final
        meter(SOLAR, 1000, 1000, 0, 0);
        battery(SOLAR, 0, 1000, 2000);
        publish();
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectRevert(
            abi.encodeWithSelector(ICollateral.StakeTooSmall.selector, site, 1_124_999, 1_125_000)
        );
        intake.depositEarly(address(pool), charge, proof);
        stakeFor(site, 1);
        depositEarly();
    }

    /// @dev A final claim of 400 of 1,000 Wh settles two fifths, and issues nothing.
    function test_Deposit_SettlesEarlyProRata() public {
        meter(SOLAR, 400, 400, 0, 0);
        battery(SOLAR, 0, 400, 2000);
        settle();
        LeafProof memory first = proofAt(SOLAR);
        meter(SOLAR, 600, 600, 0, 0);
        battery(SOLAR, 0, 600, 2600);
        publish();
        depositEarly();
        IEnergyPool.Account memory account = pool.accountOf(site);
        (uint256 early, uint256 owed) = (raw(account.early), raw(account.liability));
        uint40 due = account.earlyDue;
        uint256 claims = raw(pool.claims());

        vm.prank(owner);
        vm.expectEmit(address(pool));
        emit IEnergyPool.EarlySettled(site, 400, 600);
        assertEq(raw(pool.deposit(charge, first)), 0);
        account = pool.accountOf(site);
        assertEq(raw(account.early), ceilDiv(early, 600, 1000));
        assertEq(account.earlyWh, 600);
        assertEq(account.earlyDue, due);
        assertEq(raw(account.liability), owed);

        warpToFinal(crew.last);
        LeafProof memory last = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectEmit(address(pool));
        emit IEnergyPool.EarlySettled(site, 600, 0);
        assertEq(raw(pool.deposit(charge, last)), 0);
        account = pool.accountOf(site);
        assertEq(raw(account.early) + account.earlyWh + account.earlyDue, 0);
        assertEq(raw(pool.claims()), claims);
        assertEq(pool.stakeNeededOf(site), pool.stakeNeeded(account.liability));
        checkBooks();
    }

    /// @dev What the final claim shows beyond what was early is issued.
    function test_Deposit_BeyondWhatWasEarlyIsNew() public {
        meter(SOLAR, 1000, 1000, 0, 0);
        battery(SOLAR, 0, 1000, 3000);
        publish();
        depositEarly();
        meter(SOLAR, 200, 200, 0, 0);
        battery(SOLAR, 0, 200, 3200);
        settle();
        uint256 minted = raw(deposit());
        assertGe(minted + 1, 180e6);
        assertLe(minted, 180e6);
        assertEq(pool.accountOf(site).earlyWh, 0);
        checkBooks();
    }

    /// @dev 300 Wh deposited early, and a later leaf with 100 Wh more and `s` Wh in store; both are final.
    function earlyThenMore(uint64 s) private returns (LeafProof memory settles, LeafProof memory more) {
        meter(SOLAR, 300, 300, 0, 0);
        battery(SOLAR, 0, 300, 2000);
        publish();
        depositEarly();
        settles = proofAt(SOLAR);
        meter(SOLAR, 100, 100, 0, 0);
        battery(SOLAR, 0, 100, s);
        settle();
        more = proofAt(SOLAR);
    }

    function onlySettles(LeafProof memory settles, LeafProof memory more, bytes memory error) private {
        vm.prank(owner);
        vm.expectRevert(error);
        pool.deposit(charge, more);
        (uint256 owed, uint256 claims) = (liability(), raw(pool.claims()));
        vm.prank(owner);
        vm.expectEmit(address(pool));
        emit IEnergyPool.EarlySettled(site, 300, 0);
        assertEq(raw(pool.deposit(charge, settles)), 0);
        assertEq(pool.accountOf(site).earlyWh, 0);
        assertEq(pool.accountOf(site).earlyDue, 0);
        assertEq(liability(), owed);
        assertEq(raw(pool.claims()), claims);
    }

    /// @dev Nobody's early deposit becomes a shortfall because the guardian, or somebody else's haircut, stops deposits.
    function test_Deposit_SettlesEarlyWhileDepositsAreStopped() public {
        (LeafProof memory settles, LeafProof memory more) = earlyThenMore(2100);
        uint256 snapshot = vm.snapshotState();
        vm.prank(guardian);
        pool.pauseInflows(true);
        onlySettles(settles, more, abi.encodeWithSelector(IEnergyPool.InflowsArePaused.selector));
        vm.revertToState(snapshot);
        vm.prank(address(collateral));
        pool.holdInflows(true);
        onlySettles(settles, more, abi.encodeWithSelector(IEnergyPool.InflowsArePaused.selector));
    }

    /// @dev Nor a larger one because of what the site owes already.
    function test_Deposit_SettlesEarlyOfADebtor() public {
        (LeafProof memory settles, LeafProof memory more) = earlyThenMore(100);
        uint256 snapshot = vm.snapshotState();
        collateral.proveShortfall(address(pool), more);
        onlySettles(settles, more, abi.encodeWithSelector(ICollateral.ShortfallOpen.selector, site));
        vm.revertToState(snapshot);
        writeOff(5e6);
        onlySettles(settles, more, abi.encodeWithSelector(IEnergyPool.DebtOutstanding.selector, site, 5e6));
    }

    /// @dev The first date stands until all is settled.
    function test_DepositEarly_TheFirstDueStands() public {
        meter(SOLAR, 100, 100, 0, 0);
        battery(SOLAR, 0, 100, 2000);
        publish();
        depositEarly();
        uint40 due = pool.accountOf(site).earlyDue;
        meter(SOLAR, 100, 100, 0, 0);
        battery(SOLAR, 0, 100, 2100);
        publish();
        depositEarly();
        assertEq(pool.accountOf(site).earlyWh, 200);
        assertEq(pool.accountOf(site).earlyDue, due);
    }

    function test_DepositEarly_RevertWhen_InflowsArePaused() public {
        meter(SOLAR, 100, 100, 0, 0);
        battery(SOLAR, 0, 100, 2000);
        publish();
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(guardian);
        pool.pauseInflows(true);
        vm.prank(owner);
        vm.expectRevert(IEnergyPool.InflowsArePaused.selector);
        intake.depositEarly(address(pool), charge, proof);
    }

    // ——— refused for what went before ———

    function test_Deposit_RevertWhen_SomethingIsWrittenOff() public {
        uint256 second = openSecond();
        depositBoth(second, 1000, 1000);
        writeOff(3e6);
        charged(500);
        expectDeposit(charge, SOLAR, abi.encodeWithSelector(IEnergyPool.DebtOutstanding.selector, site, 3e6));
        // It is nobody else's debt.
        meter(CONSUMER, 500, 500, 0, 0);
        battery(CONSUMER, 0, 500, 2500);
        charged(500);
        deposit(second, CONSUMER);
        checkBooks();
        // Paid back, it is the end of it.
        address other = consumer.owner.addr;
        uint256 all = held(other);
        vm.prank(other);
        pool.transferShares(owner, Shares.wrap(all));
        buyBackAs(owner, site, ceilDiv(liability() - 2e6, WAD, pool.kept()));
        assertLe(liability(), 2e6);
        assertGt(liability(), 0);
        assertEq(raw(pool.accountOf(site).writtenOff), liability(), "never more than is owed");
        checkBooks();
    }

    function test_Deposit_RevertWhen_AShortfallIsOpen() public {
        chargeAndDeposit(2000);
        battery(SOLAR, 2500, 0, 100);
        settle();
        collateral.proveShortfall(address(pool), proofAt(SOLAR));
        charged(500);
        expectDeposit(charge, SOLAR, abi.encodeWithSelector(ICollateral.ShortfallOpen.selector, site));
    }

    // ——— after a haircut ———

    /// @dev Both frames: the liability is in store shares, and the shares that it pays for are more of them.
    function test_Deposit_AfterAHaircutIsInBothFrames() public {
        uint256 second = openSecond();
        depositBoth(second, 1000, 2000);
        writeOff(liability());
        uint256 kept = pool.kept();
        assertLt(kept, WAD);
        uint256 claims = raw(pool.claims());
        uint256 before = raw(pool.accountOf(consumer.id).liability);
        meter(CONSUMER, 500, 500, 0, 0);
        battery(CONSUMER, 0, 500, 3500);
        settle();
        uint256 minted = raw(deposit(second, CONSUMER));
        uint256 owed = 450e6 * WAD / pool.storeIndex();
        uint256 shares = owed * WAD / kept;
        assertEq(raw(pool.accountOf(consumer.id).liability) - before, owed);
        assertEq(raw(pool.claims()) - claims, shares);
        assertGt(shares, owed);
        assertEq(minted, shares * pool.index() / WAD);
        assertLe(minted, 450e6);
        assertGe(minted + 2, 450e6, "a share is worth less, so there are more of them");
        checkBooks();
    }

    function test_Deposit_RevertWhen_HaircutsHaveEndedTheVintage() public {
        uint256 second = openSecond();
        depositBoth(second, 4000, 1);
        writeOff(liability());
        // A Wh of the other home still stands behind the tokens.
        assertGt(pool.index(), DecayMath.END_INDEX);
        uint256 rest = raw(pool.accountOf(consumer.id).liability);
        vm.prank(address(collateral));
        pool.writeOff(consumer.id, Shares.wrap(rest));
        assertEq(pool.kept(), 0);
        assertTrue(pool.ended());
        charged(500);
        expectDeposit(
            charge,
            SOLAR,
            abi.encodeWithSelector(IDissipativeERC20.VintageEnded.selector, 0, DecayMath.END_INDEX)
        );
    }

    // ——— what the policy admits ———

    function test_RequireAdmitted_RevertWhen_AgeOrVintage() public {
        uint40 at = charged(500);
        LeafProof memory proof = proofAt(SOLAR);
        pool.requireAdmitted(proof, START - PERIOD, at);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEnergyPool.OutsideVintage.selector, START - PERIOD, START, START + 365 days
            )
        );
        pool.requireAdmitted(proof, START - 2 * PERIOD, at);
        pool.requireAdmitted(proof, START, START + 365 days);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEnergyPool.OutsideVintage.selector, START + 365 days + PERIOD, START, START + 365 days
            )
        );
        pool.requireAdmitted(proof, START, START + 365 days + PERIOD);
        vm.warp(at + 6 hours + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IEnergyPool.BatchTooOld.selector, at, at + 6 hours + 1, 6 hours)
        );
        pool.requireAdmitted(proof, START, at);
    }
}
