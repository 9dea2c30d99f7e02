// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReconcilerMath} from "../../../contracts/energy/ReconcilerMath.sol";
import {IReconciler} from "../../../contracts/energy/interfaces/IReconciler.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {LeafProof, Quality} from "../../../contracts/oracle/types/Measurement.sol";
import {ReconcilerFixture} from "../../fixtures/ReconcilerFixture.sol";

contract ReconcilerTest is ReconcilerFixture {
    uint256 internal constant RATE = 11_750_000_000;
    uint256 internal constant STEP = 25_000_000_000;

    /// @dev What a week's rest of a store says, by the formula.
    function boundsOf(uint64 begin, uint64 end, uint40 duration) internal pure returns (uint256, uint256) {
        return ReconcilerMath.bounds(ReconcilerMath.Span(begin, end, 0, 0, 10_000, duration, 0.9e18, 0.95e18));
    }

    function spanFrom(uint40 marked) internal view returns (uint40) {
        return crew.last.periodEnd - marked;
    }

    // ——— marks ———

    function test_Mark_KeepsWhatALeafShows() public {
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectEmit(address(reconciler));
        emit IReconciler.SiteMarked(address(pool), site, 5000, 3000, 0, proof.leaf.readAt);
        reconciler.mark(address(pool), proof);
        IReconciler.Mark memory m = reconciler.markOf(address(pool), site);
        assertEq(m.stateOfCharge, 5000);
        assertEq(m.charge, 3000);
        assertEq(m.discharge, 0);
        assertEq(m.readAt, proof.leaf.readAt);
    }

    function test_Mark_RevertWhen_NotPool() public {
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(abi.encodeWithSelector(IReconciler.NotPool.selector, address(this)));
        reconciler.mark(address(this), proof);
    }

    function test_Mark_RevertWhen_NotMeasured() public {
        uint40 at = nextPeriod();
        show(SOLAR, Quality.ESTIMATED);
        postShown();
        warpToFinal(crew.last);
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(abi.encodeWithSelector(IReconciler.NotMeasured.selector, site, at));
        reconciler.mark(address(pool), proof);
    }

    function test_Mark_RevertWhen_NotFinal() public {
        publish();
        LeafProof memory proof = proofAt(SOLAR);
        uint256 finalAt = oracle.finalAt(uint40(vm.getBlockTimestamp()));
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.BatchNotFinal.selector,
                crew.fleet,
                crew.last.periodEnd,
                finalAt,
                vm.getBlockTimestamp()
            )
        );
        reconciler.mark(address(pool), proof);
    }

    /// @dev A day after it could first have been final.
    function test_Mark_RevertWhen_TheLeafIsOld() public {
        LeafProof memory proof = proofAt(SOLAR);
        uint40 readAt = proof.leaf.readAt;
        uint256 last = uint256(readAt) + CHALLENGE_WINDOW + ANSWER_WINDOW + 1 days;
        vm.warp(last + 1);
        vm.expectRevert(abi.encodeWithSelector(IReconciler.LeafTooOld.selector, site, readAt, last + 1));
        reconciler.mark(address(pool), proof);
        vm.warp(last);
        reconciler.mark(address(pool), proof);
    }

    function test_Mark_RevertWhen_TheSiteOwesNothing() public {
        Home memory idle = createHome("idle");
        nextPeriod();
        joinFleet(idle);
        settle();
        LeafProof memory proof = proofAt(2);
        vm.expectRevert(abi.encodeWithSelector(IReconciler.NothingOwed.selector, idle.id));
        reconciler.mark(address(pool), proof);
    }

    /// @dev Nobody begins a span anew under the feet of whoever measures it.
    function test_Mark_RevertWhen_OneStands() public {
        uint40 marked = mark(SOLAR);
        vm.warp(marked + 28 days - 6 hours);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        vm.warp(marked + 28 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IReconciler.MarkStands.selector, site, marked));
        reconciler.mark(address(pool), proof);
        vm.warp(marked + 28 days);
        reconciler.mark(address(pool), proof);
        assertEq(reconciler.markOf(address(pool), site).readAt, proof.leaf.readAt);
    }

    // ——— reconciling ———

    /// @dev The stores lost nothing: λ falls to the most that their meters leave open.
    function test_Reconcile_LowersTheRateToWhatTheStoresShow() public {
        uint40 marked = markBoth();
        rest(0, 0);
        (uint256 least, uint256 most) = boundsOf(5000, 5000, spanFrom(marked));
        assertLt(most, RATE / 10);
        LeafProof[] memory list = proofsOfBoth();
        vm.expectEmit(address(reconciler));
        emit IReconciler.Reconciled(address(pool), least, most, most, 1e18);
        assertEq(reconcile(list), most);
        assertEq(pool.decayRate(), most);
        assertEq(reconciler.reconciledAt(address(pool)), block.timestamp);
        for (uint256 i; i < 2; ++i) {
            assertEq(
                reconciler.markOf(address(pool), list[i].leaf.site).readAt, crew.last.periodEnd, "marked anew"
            );
        }
    }

    /// @dev Both lost a tenth in a week, twice λ_max: a quarter of λ_max a time, until it is reached.
    function test_Reconcile_RaisesTheRateByAStepAtATime() public {
        markBoth();
        uint256 expected = RATE;
        for (uint256 i; i < 5; ++i) {
            if (expected == 100e9) break;
            rest(uint64(meters[SOLAR].s / 10), uint64(meters[CONSUMER].s / 10));
            expected = expected + STEP > 100e9 ? 100e9 : expected + STEP;
            assertEq(reconcile(proofsOfBoth()), expected);
        }
        assertEq(pool.decayRate(), pool.maxDecayRate());
        uint40 marked = reconciler.markOf(address(pool), site).readAt;
        uint64 store = meters[SOLAR].s;
        rest(store / 10, store / 10);
        (uint256 least, uint256 most) = boundsOf(store, store - store / 10, spanFrom(marked));
        expectReconcile(
            proofsOfBoth(), abi.encodeWithSelector(IReconciler.NothingToCorrect.selector, 100e9, least, most)
        );
    }

    /// @dev 36 Wh of 5,000 in a week is λ as it is, within what meters resolve: nothing moves, and the marks stay for a longer span.
    function test_Reconcile_RevertWhen_TheStoresAgree() public {
        uint40 marked = markBoth();
        rest(36, 36);
        (uint256 least, uint256 most) = boundsOf(5000, 4964, spanFrom(marked));
        expectReconcile(
            proofsOfBoth(), abi.encodeWithSelector(IReconciler.NothingToCorrect.selector, RATE, least, most)
        );
        assertEq(reconciler.markOf(address(pool), site).readAt, marked);
    }

    /// @dev A battery that cycles moves so much that 1 % of it is more than it can have leaked: it contradicts nothing.
    function test_Reconcile_RevertWhen_ThroughputExplainsTheLoss() public {
        markBoth();
        // 70 kWh in and 60 out: ηc·70 − 60/ηd is 3,157 Wh, and the store has gained 2,800.
        battery(SOLAR, 60_000, 70_000, 7800);
        battery(CONSUMER, 60_000, 70_000, 7800);
        rest(0, 0);
        expectReconcile(
            proofsOfBoth(),
            abi.encodeWithSelector(
                IReconciler.NothingToCorrect.selector, RATE, uint256(0), ReconcilerMath.UNBOUNDED
            )
        );
    }

    /// @dev One tells of a leak, the other of none: three fifths of the liability decide.
    function test_Reconcile_TheGreaterLiabilityDecides() public {
        uint40 marked = markBoth();
        rest(0, 1000);
        (, uint256 most) = boundsOf(5000, 5000, spanFrom(marked));
        assertEq(reconcile(proofsOfBoth()), most);
    }

    function test_Reconcile_RevertWhen_NotPool() public {
        LeafProof[] memory list = proofsOfBoth();
        vm.expectRevert(abi.encodeWithSelector(IReconciler.NotPool.selector, address(this)));
        reconciler.reconcile(address(this), list);
    }

    function test_Reconcile_RevertWhen_NotMarked() public {
        mark(SOLAR);
        rest(0, 0);
        expectReconcile(proofsOfBoth(), abi.encodeWithSelector(IReconciler.NotMarked.selector, consumer.id));
    }

    function test_Reconcile_RevertWhen_TheSpanIsShort() public {
        uint40 marked = markBoth();
        vm.warp(marked + 7 days - 1800);
        settle();
        expectReconcile(
            proofsOfBoth(),
            abi.encodeWithSelector(IReconciler.SpanTooShort.selector, site, marked, marked + 7 days - 900)
        );
        settle();
        reconcile(proofsOfBoth());
    }

    function test_Reconcile_RevertWhen_TheSitesDoNotAscend() public {
        markBoth();
        rest(0, 0);
        LeafProof[] memory list = proofsOfBoth();
        list[1] = list[0];
        expectReconcile(list, abi.encodeWithSelector(IReconciler.SitesNotAscending.selector, site, site));
        list[0] = proofAt(CONSUMER);
        expectReconcile(
            list, abi.encodeWithSelector(IReconciler.SitesNotAscending.selector, site, consumer.id)
        );
    }

    /// @dev Two fifths are not a half; and exactly what is missing is said.
    function test_Reconcile_RevertWhen_TooLittleIsMeasured() public {
        markBoth();
        rest(0, 0);
        uint256 measured = Shares.unwrap(pool.accountOf(consumer.id).liability);
        (Shares total,,) = pool.totals();
        expectReconcile(
            proofs(CONSUMER),
            abi.encodeWithSelector(
                IReconciler.TooLittleMeasured.selector, measured, Shares.unwrap(total) / 2 + 1
            )
        );
        reconcile(proofs(SOLAR));
    }

    function test_Reconcile_RevertWhen_ARegisterRunsBackwards() public {
        battery(SOLAR, 100, 0, 5000);
        settle();
        markBoth();
        meters[SOLAR].d = 99;
        rest(0, 0);
        expectReconcile(
            proofs(SOLAR),
            abi.encodeWithSelector(IReconciler.RegisterBackwards.selector, site, uint64(99), uint64(100))
        );
        meters[SOLAR].d = 100;
        meters[SOLAR].c = 2999;
        settle();
        expectReconcile(
            proofs(SOLAR),
            abi.encodeWithSelector(IReconciler.RegisterBackwards.selector, site, uint64(2999), uint64(3000))
        );
    }

    function test_Reconcile_RevertWhen_TheEvidenceIsAnEstimateOrOldOrNotFinal() public {
        mark(SOLAR);
        skip(7 days);
        uint40 at = nextPeriod();
        show(SOLAR, Quality.ESTIMATED);
        postShown();
        warpToFinal(crew.last);
        expectReconcile(proofs(SOLAR), abi.encodeWithSelector(IReconciler.NotMeasured.selector, site, at));
        publish();
        at = crew.last.periodEnd;
        uint256 finalAt = oracle.finalAt(at);
        expectReconcile(
            proofs(SOLAR),
            abi.encodeWithSelector(IMeterOracle.BatchNotFinal.selector, crew.fleet, at, finalAt, at)
        );
        vm.warp(finalAt + 1 days + 1);
        expectReconcile(
            proofs(SOLAR),
            abi.encodeWithSelector(IReconciler.LeafTooOld.selector, site, at, finalAt + 1 days + 1)
        );
    }

    /// @dev Another set of sites may carry the half by then: λ still moves once a week.
    function test_Reconcile_RevertWhen_ItWasLately() public {
        markBoth();
        rest(0, 0);
        reconcile(proofs(SOLAR));
        uint40 until = uint40(block.timestamp) + 7 days;
        meter(CONSUMER, 2000, 2000, 0, 0);
        battery(CONSUMER, 0, 2000, 7000);
        settle();
        deposit(second, CONSUMER);
        assertGt(
            Shares.unwrap(pool.accountOf(consumer.id).liability),
            Shares.unwrap(pool.accountOf(site).liability)
        );
        bytes memory error_ =
            abi.encodeWithSelector(IReconciler.ReconciledLately.selector, address(pool), until);
        expectReconcile(proofs(CONSUMER), error_);
        vm.warp(until - 1);
        expectReconcile(proofs(CONSUMER), error_);
    }

    function test_Factory_IsWhosePoolsAreServed() public view {
        assertEq(address(reconciler.factory()), address(factory));
    }
}
