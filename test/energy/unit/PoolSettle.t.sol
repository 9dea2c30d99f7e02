// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPool, Policy} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {IEntitlements} from "../../../contracts/oracle/interfaces/IEntitlements.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {LeafProof, Quality} from "../../../contracts/oracle/types/Measurement.sol";
import {PERIOD} from "../../../contracts/oracle/types/Site.sol";
import {PoolActions} from "../../fixtures/PoolActions.sol";

/// @notice What a final leaf says of a site: released, taken back, compared.
contract PoolSettleTest is PoolActions {
    uint256 internal constant RATE = 11_750_000_000;

    function ask(LeafProof memory proof) internal returns (uint256 owed, uint256 covered) {
        IEnergyPool.Standing memory settled = pool.settle(proof);
        IEnergyPool.Account memory account = pool.accountOf(proof.leaf.site);
        assertEq(raw(settled.liability), raw(account.liability));
        assertEq(raw(settled.owed), raw(account.liability) - raw(account.writtenOff));
        assertEq(raw(settled.locked), raw(account.locked));
        assertEq(raw(settled.releasedShares), raw(account.releasedShares));
        (owed, covered) = (raw(settled.owed), raw(settled.covered));
        Shares short = Shares.wrap(covered < owed ? owed - covered : 0);
        assertEq(settled.stakeNeeded, pool.stakeNeeded(short));
    }

    function age(LeafProof memory proof) internal view returns (uint256) {
        return vm.getBlockTimestamp() - proof.leaf.readAt;
    }

    function test_Settle_ComparesWhatIsOwedWithWhatTheStoreCovers() public {
        chargeAndDeposit(2000);
        battery(SOLAR, 1500, 0, 1500);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        uint256 before = liability();
        vm.prank(makeAddr("anyone"));
        vm.recordLogs();
        (uint256 owed, uint256 covered) = ask(proof);
        assertEq(vm.getRecordedLogs().length, 0, "nothing to release, nothing to restore");
        assertEq(owed, before);
        assertEq(covered, coveredBy(1500, RATE * age(proof)));
        assertLt(covered, owed);
        assertEq(raw(pool.coveredBy(1500, 10_000, proof.leaf.readAt)), covered);
        // A store keeps what its shares keep: a minute later the same reading covers the same, to the unit that ⌈⌉ adds.
        vm.warp(vm.getBlockTimestamp() + 5 days);
        (, uint256 later) = ask(proof);
        assertApproxEqAbs(later, covered, 2);
    }

    function test_Settle_BelievesNoMoreThanTheAccreditedStorage() public {
        chargeAndDeposit(2000);
        battery(SOLAR, 0, 0, 50_000);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        (, uint256 covered) = ask(proof);
        assertEq(covered, coveredBy(10_000, RATE * age(proof)));
    }

    /// @dev The meter shows whole Wh, rounded down: one more may be there.
    function test_Settle_AnEmptyStoreMayHoldAWh() public {
        chargeAndDeposit(2000);
        battery(SOLAR, 3000, 0, 0);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        (, uint256 covered) = ask(proof);
        assertEq(covered, coveredBy(0, RATE * age(proof)));
        assertGt(covered, 0.94e6);
        assertLt(covered, 0.96e6);
    }

    /// @dev Discharge that the headroom bears is released before anything is compared.
    function test_Settle_ReleasesFirst() public {
        chargeAndDeposit(2000);
        retireAll(held(owner) / 2);
        battery(SOLAR, 500, 0, 2500);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        uint256 before = liability();
        uint256 shares = 500e6 * WAD / pool.storeIndex();
        vm.expectEmit(address(pool));
        emit IEnergyPool.Released(
            site, Energy.wrap(ceilDiv(shares, pool.storeIndex(), WAD)), Shares.wrap(shares), proof.leaf.readAt
        );
        (uint256 owed,) = ask(proof);
        assertEq(owed, before - shares);
        assertEq(liability(), owed);
        checkBooks();
        // The same leaf once more releases nothing more.
        (owed,) = ask(proof);
        assertEq(owed, before - shares);
    }

    function test_Settle_RevertWhen_TheLeafIsFromBeforeTheDeposit() public {
        chargeAndDeposit(500);
        uint40 early = charged(500);
        LeafProof memory old = proofAt(SOLAR);
        uint40 at = charged(500);
        deposit();
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.LeafBeforeDeposit.selector, site, early, at));
        pool.settle(old);
        pool.settle(proofAt(SOLAR));
    }

    /// @dev A deposit before finality counts as one: the reading that made it is the oldest that counts.
    function test_Settle_RevertWhen_TheLeafIsFromBeforeAnEarlyDeposit() public {
        chargeAndDeposit(500);
        uint40 early = charged(500);
        LeafProof memory old = proofAt(SOLAR);
        meter(SOLAR, 100, 100, 0, 0);
        battery(SOLAR, 0, 100, meters[SOLAR].s + 100);
        uint40 at = publish();
        depositEarly();
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.LeafBeforeDeposit.selector, site, early, at));
        pool.settle(old);
    }

    /// @dev Its store has delivered that since.
    function test_Settle_RevertWhen_TheLeafIsFromBeforeWhatReleased() public {
        chargeAndDeposit(2000);
        settle();
        LeafProof memory full = proofAt(SOLAR);
        retireAll(held(owner));
        battery(SOLAR, 1000, 0, 2000);
        settle();
        uint256 released = raw(pool.release(proofAt(SOLAR)));
        vm.expectRevert(
            abi.encodeWithSelector(IEnergyPool.RegisterBackwards.selector, site, 0, ceilDiv(released, 1, 1e6))
        );
        pool.settle(full);
    }

    function test_Settle_RevertWhen_NotPledged() public {
        charged(100);
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.NotPledged.selector, site));
        pool.settle(proof);
    }

    function test_Settle_RevertWhen_Estimated() public {
        chargeAndDeposit(1000);
        nextPeriod();
        show(SOLAR, Quality.ESTIMATED);
        show(CONSUMER, Quality.MEASURED);
        postShown();
        warpToFinal(crew.last);
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.NotMeasured.selector, site, crew.last.periodEnd));
        pool.settle(proof);
    }

    function test_Settle_RevertWhen_NotFinal() public {
        chargeAndDeposit(1000);
        publish();
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectPartialRevert(IMeterOracle.BatchNotFinal.selector);
        pool.settle(proof);
        warpToFinal(crew.last);
        pool.settle(proof);
    }

    function test_Settle_RevertWhen_TheQuorumIsNotAdmitted() public {
        chargeAndDeposit(1000);
        Crew memory own;
        own.attesters = attesterWallets("own", 1);
        own.quorum = quorumOf(1, own.attesters);
        LeafProof memory proof = proofAt(SOLAR);
        proof.batch.fleet = oracle.createFleet(own.quorum);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEnergyPool.QuorumNotAdmitted.selector, keccak256(abi.encode(1, own.quorum.members))
            )
        );
        pool.settle(proof);
    }

    // ——— silence ———

    /// @dev The batch after a deposit carries the site's last reading: it is finality and a period old.
    function carried(uint32 maxSilence) internal returns (uint256 owed, uint256 covered) {
        Policy memory p = defaultPolicy();
        p.maxSilence = maxSilence;
        usePool(p);
        uint40 readAt = charged(2000);
        deposit();
        nextPeriod();
        postShown();
        assertEq(crew.last.periodEnd - readAt, 3 hours + PERIOD);
        warpToFinal(crew.last);
        return ask(proofAt(SOLAR));
    }

    function test_Settle_SilenceAloneIsNoShortfall() public {
        (uint256 owed, uint256 covered) = carried(uint32(3 hours + PERIOD));
        assertGt(covered, owed);
    }

    function test_Settle_ASiteSilentForLongerCountsAsEmpty() public {
        (uint256 owed, uint256 covered) = carried(uint32(3 hours + PERIOD - 1));
        assertEq(covered, 0);
        assertEq(owed, liability());
    }

    // ——— what was written off comes back ———

    /// @dev The site has lost two thirds of it; holders too.
    function defaulted() internal returns (uint256 debt) {
        chargeAndDeposit(2000);
        debt = liability() * 2 / 3;
        writeOff(debt);
        meters[SOLAR].s = 0;
    }

    function test_Settle_RevertWhen_TheLeafIsFromBeforeTheWriteOff() public {
        chargeAndDeposit(2000);
        settle();
        LeafProof memory full = proofAt(SOLAR);
        vm.warp(vm.getBlockTimestamp() + 1);
        writeOff(1e9);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEnergyPool.LeafBeforeDeposit.selector, site, full.leaf.readAt, uint40(vm.getBlockTimestamp())
            )
        );
        pool.settle(full);
    }

    function test_Settle_RestoresWhatTheStoreCoversAgain() public {
        uint256 debt = defaulted();
        uint256 kept = pool.kept();
        // Two thirds of ηd·S cover the last third and some of the debt.
        battery(SOLAR, 0, 1200, 1200);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        uint256 left = liability() - coveredBy(1200, RATE * age(proof));
        assertLt(left, debt);
        vm.expectEmit(address(pool));
        emit IEnergyPool.Restored(site, Shares.wrap(left));
        (uint256 owed, uint256 covered) = ask(proof);
        assertEq(owed, covered);
        assertEq(raw(pool.accountOf(site).writtenOff), left);
        assertEq(raw(pool.headroom()), debt - left + backingDust(), "it stands behind the tokens again");
        assertEq(pool.kept(), kept, "and never makes them worth more");
        checkBooks();

        // The whole of it, and the site may deposit again.
        battery(SOLAR, 0, 2800, 4000);
        meter(SOLAR, 100, 100, 0, 0);
        settle();
        (owed, covered) = ask(proofAt(SOLAR));
        assertEq(owed, liability());
        assertGt(covered, owed);
        (, Shares writtenOff,) = pool.totals();
        assertEq(raw(writtenOff), 0);
        deposit();
        checkBooks();
    }

    /// @dev kept rounds down, so a little stays unclaimed.
    function backingDust() internal view returns (uint256) {
        (Shares total,,) = pool.totals();
        uint256 third = raw(total) - raw(total) * 2 / 3;
        return third - ceilDiv(raw(pool.claims()), pool.kept(), WAD);
    }

    function test_Settle_WritesNothingMoreOff() public {
        uint256 debt = defaulted();
        battery(SOLAR, 0, 10, 10);
        settle();
        (uint256 owed, uint256 covered) = ask(proofAt(SOLAR));
        assertEq(raw(pool.accountOf(site).writtenOff), debt, "only Collateral does");
        assertEq(owed, liability() - debt);
        assertLt(covered, owed);
        checkBooks();
    }

    /// @dev What a silent site had is not believed.
    function test_Settle_SilenceRestoresNothing() public {
        Policy memory p = defaultPolicy();
        p.maxSilence = 3 hours;
        usePool(p);
        uint256 debt = defaulted();
        battery(SOLAR, 0, 4000, 4000);
        settle();
        nextPeriod();
        postShown();
        warpToFinal(crew.last);
        (, uint256 covered) = ask(proofAt(SOLAR));
        assertEq(covered, 0);
        assertEq(raw(pool.accountOf(site).writtenOff), debt);
    }

    // ——— λ changed since the reading ———

    /// @dev For a shortfall the operator has the benefit: none of what accrued before the change counts.
    function test_CoveredBy_AReadingFromBeforeAChangeOfRateHasTheBenefit() public {
        uint40 at = charged(2000);
        deposit();
        vm.prank(address(reconciler));
        pool.setDecayRate(90_000_000_000);
        uint256 changed = vm.getBlockTimestamp();
        vm.warp(changed + 2 days);
        uint256 covered = raw(pool.coveredBy(1500, 10_000, at));
        assertEq(covered, coveredBy(1500, 90_000_000_000 * 2 days));
        assertGt(covered, coveredBy(1500, 90_000_000_000 * 2 days + RATE * (changed - at)));
        // From the change on it is exact.
        assertEq(raw(pool.coveredBy(1500, 10_000, uint40(changed))), covered);
        assertEq(
            raw(pool.coveredBy(1500, 10_000, uint40(changed + 1 days))),
            coveredBy(1500, 90_000_000_000 * 1 days)
        );
    }

    /// @dev For what may be minted the pool has it: all of it at the highest rate that there is.
    function test_Deposit_AReadingFromBeforeAChangeOfRateIsHeldToTheHighest() public {
        meter(SOLAR, 4000, 4000, 0, 0);
        battery(SOLAR, 3000, 4000, 1000);
        uint40 at = settle();
        vm.prank(address(reconciler));
        pool.setDecayRate(0);
        uint256 before = vm.getBlockTimestamp() - at;
        vm.warp(vm.getBlockTimestamp() + 1 hours);
        uint256 decayed = 100_000_000_000 * before;
        uint256 stock = 855e6 * (WAD - decayed + decayed * decayed / (2 * WAD)) / WAD;
        assertApproxEqAbs(raw(deposit()), stock, 2);
    }
}
