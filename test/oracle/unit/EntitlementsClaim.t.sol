// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEntitlements} from "../../../contracts/oracle/interfaces/IEntitlements.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {ClaimedSpan} from "../../../contracts/oracle/types/ClaimedSpan.sol";
import {LeafProof, Quality} from "../../../contracts/oracle/types/Measurement.sol";
import {Register, Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {Capacities, PERIOD} from "../../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../../fixtures/PoolFixture.sol";

contract EntitlementsClaimTest is PoolFixture {
    address internal buyer = makeAddr("buyer");
    address internal second = makeAddr("second");

    /// @dev A date two periods ahead: the next batch ends before it, the one after it exactly there.
    function grantAhead(uint16 share, uint40 to) internal returns (uint256 id, uint40 from) {
        from = lastPeriod() + 2 * PERIOD;
        id = grantAs(consumer, Register.GENERATION, buyer, share, from, to);
    }

    function claimAs(address holder, uint256 id) internal returns (uint64 wh, uint40 from, uint40 to) {
        LeafProof memory proof = proofAt(CONSUMER);
        vm.prank(holder);
        return entitlements.claim(id, proof);
    }

    function expectClaim(uint256 id, bytes memory error) internal {
        LeafProof memory proof = proofAt(CONSUMER);
        vm.prank(entitlements.entitlementOf(id).holder);
        vm.expectRevert(error);
        entitlements.claim(id, proof);
    }

    function expectCheckpoint(uint256 id, bytes memory error) internal {
        LeafProof memory proof = proofAt(CONSUMER);
        vm.expectRevert(error);
        entitlements.checkpoint(id, proof);
    }

    function checkpoint(uint256 id) internal {
        entitlements.checkpoint(id, proofAt(CONSUMER));
    }

    // ———————————————————————————————————————————————————————————————————————————————— claims

    function test_Claim_FromTheEntry() public {
        uint256 id = consumption;
        // Granted at the period end of the entry itself: the captured entry is its start.
        meter(CONSUMER, 0, 0, 0, 5001);
        uint40 at = settle();
        LeafProof memory proof = proofAt(CONSUMER);
        vm.prank(address(retirements));
        vm.expectEmit(address(entitlements));
        emit IEntitlements.EntitlementClaimed(id, consumer.id, 5001, opened, at);
        (uint64 wh, uint40 from, uint40 to) = entitlements.claim(id, proof);
        assertEq(wh, 5001);
        assertEq(from, opened);
        assertEq(to, at);
        IEntitlements.Entitlement memory e = entitlements.entitlementOf(id);
        assertEq(e.opening, 0);
        assertEq(e.pointer, 5001);
        assertEq(e.pointerAt, at);
    }

    function test_Claim_FloorsFromItsOwnOpening() public {
        (uint256 id, uint40 start) = grantAhead(3333, 0);
        meter(CONSUMER, 7, 0, 0, 0);
        vm.warp(start - PERIOD);
        assertEq(publish(), start);
        warpToFinal(crew.last);
        checkpoint(id);
        uint64 sum;
        for (uint256 i; i < 5; ++i) {
            meter(CONSUMER, 2, 0, 0, 0);
            settle();
            (uint64 wh,,) = claimAs(buyer, id);
            sum += wh;
        }
        assertEq(sum, uint256(3)); // ⌊10 · 33.33 %⌋
        assertEq(entitlements.entitlementOf(id).opening, 7);
    }

    function test_ClaimSpan_TellsBothEnds() public {
        (uint256 id, uint40 start) = grantAhead(3333, 0);
        meter(CONSUMER, 7, 0, 0, 0);
        vm.warp(start - PERIOD);
        publish();
        warpToFinal(crew.last);
        checkpoint(id);
        meter(CONSUMER, 100, 0, 0, 0);
        uint40 first = settle();
        LeafProof memory proof = proofAt(CONSUMER);
        vm.prank(buyer);
        ClaimedSpan memory span = entitlements.claimSpan(id, proof);
        // ⌊100 · 33.33 %⌋ from its opening, which is not zero.
        assertEq(
            abi.encode(span), abi.encode(ClaimedSpan(Register.GENERATION, 3333, 33, start, first, 7, 7, 107))
        );
        meter(CONSUMER, 3, 0, 0, 0);
        uint40 second_ = settle();
        proof = proofAt(CONSUMER);
        vm.prank(buyer);
        span = entitlements.claimSpan(id, proof);
        // ⌊103 · 33.33 %⌋ − 33.
        assertEq(
            abi.encode(span),
            abi.encode(ClaimedSpan(Register.GENERATION, 3333, 1, first, second_, 7, 107, 110))
        );
        IEntitlements.Entitlement memory e = entitlements.entitlementOf(id);
        assertEq(e.pointer, 110);
        assertEq(e.pointerAt, second_);
    }

    function test_ClaimSpan_RevertWhen_NotHolder() public {
        meter(CONSUMER, 0, 0, 0, 500);
        settle();
        LeafProof memory proof = proofAt(CONSUMER);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEntitlements.NotHolder.selector, consumption, address(this), address(retirements)
            )
        );
        entitlements.claimSpan(consumption, proof);
    }

    function test_Claim_RevertWhen_NotHolder() public {
        settle();
        LeafProof memory proof = proofAt(CONSUMER);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEntitlements.NotHolder.selector, consumption, address(this), address(retirements)
            )
        );
        entitlements.claim(consumption, proof);
    }

    function test_Claim_RevertWhen_NotFinal() public {
        publish();
        IMeterOracle.BatchRecord memory record = oracle.batchOf(crew.fleet, crew.last.periodEnd);
        expectClaim(
            consumption,
            abi.encodeWithSelector(
                IMeterOracle.BatchNotFinal.selector,
                crew.fleet,
                crew.last.periodEnd,
                oracle.finalAt(record.postedAt),
                vm.getBlockTimestamp()
            )
        );
    }

    function test_Claim_RevertWhen_LeafOfAnotherSite() public {
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(address(retirements));
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.WrongSite.selector, site, consumer.id));
        entitlements.claim(consumption, proof);
    }

    function test_Claim_RevertWhen_Estimated() public {
        nextPeriod();
        show(SOLAR, Quality.MEASURED);
        show(CONSUMER, Quality.ESTIMATED);
        postShown();
        warpToFinal(crew.last);
        expectClaim(
            consumption,
            abi.encodeWithSelector(IEntitlements.NotMeasured.selector, consumer.id, crew.last.periodEnd)
        );
    }

    function test_Claim_RevertWhen_NothingNew() public {
        uint40 at = settle();
        claimAs(address(retirements), consumption);
        expectClaim(
            consumption, abi.encodeWithSelector(IEntitlements.NothingNew.selector, consumption, at, at)
        );
    }

    function test_Claim_RevertWhen_CarriedLeafShowsNothingNew() public {
        uint40 at = settle();
        claimAs(address(retirements), consumption);
        // The consumer's reading is missing: its last leaf is carried.
        nextPeriod();
        show(SOLAR, Quality.MEASURED);
        postShown();
        warpToFinal(crew.last);
        expectClaim(
            consumption, abi.encodeWithSelector(IEntitlements.NothingNew.selector, consumption, at, at)
        );
    }

    function test_Claim_RevertWhen_StartNotCheckpointed() public {
        (uint256 id, uint40 start) = grantAhead(10_000, 0);
        vm.warp(start);
        settle();
        expectClaim(id, abi.encodeWithSelector(IEntitlements.NotCheckpointed.selector, consumer.id, start));
    }

    function test_Claim_RevertWhen_RegisterBackwards() public {
        meter(SOLAR, 100, 0, 0, 0);
        meter(CONSUMER, 0, 0, 0, 100);
        settle();
        claimAs(address(retirements), consumption);
        // The fleet's sum still grows by the other site, as a careless operator might post it.
        meters[CONSUMER].m = 99;
        meter(SOLAR, 0, 0, 0, 1000);
        settle();
        expectClaim(
            consumption,
            abi.encodeWithSelector(IEntitlements.RegisterBackwards.selector, consumer.id, 99, 100)
        );
    }

    function test_Claim_RevertWhen_AboveCapacity() public {
        // Within the fleet's bound, beyond the site's own: 12 kW · 1.1 · 2.25 h + 1 Wh.
        meter(CONSUMER, 0, 0, 0, 29_702);
        settle();
        expectClaim(
            consumption,
            abi.encodeWithSelector(IEntitlements.ClaimAboveCapacity.selector, consumer.id, 29_702, 29_701)
        );
    }

    function test_Claim_AtCapacity() public {
        meter(CONSUMER, 0, 0, 0, 29_701);
        settle();
        (uint64 wh,,) = claimAs(address(retirements), consumption);
        assertEq(wh, 29_701);
    }

    function test_Claim_FormerCapacityCountsForWhatCameBefore() public {
        meter(CONSUMER, 0, 0, 0, 20_000);
        uint40 at = settle();
        Capacities memory lower = homeCapacities();
        lower.importW = 1000;
        accreditHome(consumer, lower);
        (uint64 wh,,) = claimAs(address(retirements), consumption);
        assertEq(wh, 20_000);
        // The pointer is older than the change once more, so the former capacity still counts.
        meter(CONSUMER, 0, 0, 0, 10_000);
        uint40 next = settle();
        assertGt(10_000, uint256(next - at) * 1100 / 3600 + 1);
        claimAs(address(retirements), consumption);
        // Now it is younger: the lower one alone.
        meter(CONSUMER, 0, 0, 0, 3577);
        uint256 limit = uint256(settle() - next) * 1100 / 3600 + 1;
        assertLt(limit, 3577);
        expectClaim(
            consumption,
            abi.encodeWithSelector(IEntitlements.ClaimAboveCapacity.selector, consumer.id, 3577, limit)
        );
    }

    function test_Claim_RevertWhen_PartitionBroken() public {
        meter(SOLAR, 100, 60, 41, 0);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(address(pool));
        vm.expectRevert(
            abi.encodeWithSelector(IEntitlements.PartitionBroken.selector, packRegisters(100, 60, 41, 0))
        );
        entitlements.claim(charge, proof);
    }

    // ——————————————————————————————————————————————————————————————————————————— checkpoints

    function test_Checkpoint_AtOnceWhenExact() public {
        (uint256 id, uint40 start) = grantAhead(10_000, 0);
        meter(CONSUMER, 50, 0, 0, 0);
        vm.warp(start - PERIOD);
        publish();
        warpToFinal(crew.last);
        vm.expectEmit(address(entitlements));
        emit IEntitlements.Checkpointed(consumer.id, start, packRegisters(50, 0, 0, 0));
        checkpoint(id);
        (uint40 at, Registers energy) = entitlements.resolve(consumer.id, start);
        assertEq(at, start);
        assertTrue(energy == packRegisters(50, 0, 0, 0));
    }

    function test_Checkpoint_LaterLeafAfterADay() public {
        (uint256 id, uint40 start) = grantAhead(10_000, 0);
        vm.warp(start);
        uint40 at = settle();
        uint256 allowedAt = vm.getBlockTimestamp() + 1 days;
        expectCheckpoint(
            id, abi.encodeWithSelector(IEntitlements.CheckpointTooEarly.selector, consumer.id, at, allowedAt)
        );
        vm.warp(allowedAt);
        checkpoint(id);
        (uint40 resolved,) = entitlements.resolve(consumer.id, start);
        assertEq(resolved, at);
    }

    function test_Checkpoint_RevertWhen_NotForward() public {
        uint40 at = lastPeriod() + PERIOD;
        uint256 id = grantAs(consumer, Register.GENERATION, buyer, 1, at, 0);
        settle();
        checkpoint(id);
        expectCheckpoint(
            id, abi.encodeWithSelector(IEntitlements.CheckpointNotForward.selector, consumer.id, at, at)
        );
    }

    function test_Checkpoint_RevertWhen_NothingToResolve() public {
        uint40 at = settle();
        expectCheckpoint(
            consumption, abi.encodeWithSelector(IEntitlements.NothingToResolve.selector, consumption, at)
        );
    }

    function test_Checkpoint_RevertWhen_Estimated() public {
        uint40 at = lastPeriod() + PERIOD;
        uint256 id = grantAs(consumer, Register.GENERATION, buyer, 1, at, 0);
        nextPeriod();
        show(SOLAR, Quality.MEASURED);
        show(CONSUMER, Quality.ESTIMATED);
        postShown();
        warpToFinal(crew.last);
        expectCheckpoint(id, abi.encodeWithSelector(IEntitlements.NotMeasured.selector, consumer.id, at));
    }

    function test_Checkpoint_RevertWhen_LeafOfAnotherSite() public {
        uint256 id = grantAs(consumer, Register.GENERATION, buyer, 1, lastPeriod() + PERIOD, 0);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.WrongSite.selector, site, consumer.id));
        entitlements.checkpoint(id, proof);
    }

    /// @dev A seller ends up with a date right after a buyer's start, and would settle that one first: the buyer would open late.
    function test_Checkpoint_RevertWhen_PassingOverAnotherDate() public {
        uint40 start = lastPeriod() + PERIOD;
        uint256 buyers = grantAs(consumer, Register.GENERATION, buyer, 5000, start, 0);
        uint256 sellers = grantAs(consumer, Register.DIRECT_EXPORT, second, 5000, start + PERIOD, 0);
        publish();
        LeafProof memory exact = proofAt(CONSUMER);
        meter(CONSUMER, 1000, 0, 0, 0);
        assertEq(settle(), start + PERIOD);
        expectCheckpoint(
            sellers,
            abi.encodeWithSelector(
                IEntitlements.CheckpointTooEarly.selector,
                consumer.id,
                start + PERIOD,
                vm.getBlockTimestamp() + 1 days
            )
        );
        entitlements.checkpoint(buyers, exact);
        checkpoint(sellers);
        (uint64 wh,,) = claimAs(buyer, buyers);
        assertEq(wh, 500);
    }

    function test_Checkpoint_RevertWhen_BelowALivePointer() public {
        meter(CONSUMER, 0, 0, 0, 100);
        settle();
        claimAs(address(retirements), consumption);
        uint40 end = lastPeriod() + PERIOD;
        vm.prank(address(retirements));
        entitlements.endAt(consumption, end);
        meters[CONSUMER].m = 90;
        meter(SOLAR, 0, 0, 0, 1000);
        settle();
        expectCheckpoint(
            consumption,
            abi.encodeWithSelector(IEntitlements.RegisterBackwards.selector, consumer.id, 90, 100)
        );
    }

    // ——————————————————————————————————————————————————————————————————————————————————— ends

    function test_Claim_LeafBeyondTheEndClaimsUpToIt() public {
        uint40 end = lastPeriod() + PERIOD;
        vm.prank(address(retirements));
        entitlements.endAt(consumption, end);
        meter(CONSUMER, 0, 0, 0, 100);
        settle();
        LeafProof memory closing = proofAt(CONSUMER);
        meter(CONSUMER, 0, 0, 0, 900);
        settle();
        expectClaim(
            consumption, abi.encodeWithSelector(IEntitlements.NotCheckpointed.selector, consumer.id, end)
        );
        entitlements.checkpoint(consumption, closing);
        (uint64 wh,, uint40 to) = claimAs(address(retirements), consumption);
        assertEq(wh, 100);
        assertEq(to, end);
        uint40 readAt = crew.last.periodEnd;
        expectClaim(
            consumption, abi.encodeWithSelector(IEntitlements.NothingNew.selector, consumption, readAt, end)
        );
    }

    function test_Claim_TheLeafOfTheEndNeedsItsCheckpointToo() public {
        uint40 end = lastPeriod() + PERIOD;
        vm.prank(address(retirements));
        entitlements.endAt(consumption, end);
        meter(CONSUMER, 0, 0, 0, 100);
        settle();
        expectClaim(
            consumption, abi.encodeWithSelector(IEntitlements.NotCheckpointed.selector, consumer.id, end)
        );
    }

    function test_Claim_SettledEntitlementsLeaveTheList() public {
        uint40 end = lastPeriod() + PERIOD;
        uint256 first = grantAs(consumer, Register.GENERATION, buyer, 10_000, end, end + PERIOD);
        settle();
        checkpoint(first);
        vm.warp(end + 4 * PERIOD);
        uint40 later = lastPeriod() + PERIOD;
        grantAs(consumer, Register.GENERATION, second, 10_000, later, 0);
        // Its end has passed but is not settled: it may still claim, so it stays.
        assertEq(entitlements.liveOf(consumer.id, Register.GENERATION).length, 2);
        settle();
        vm.warp(vm.getBlockTimestamp() + 1 days);
        checkpoint(first);
        vm.prank(second);
        entitlements.endAt(first + 1, lastPeriod() + PERIOD);
        grantAs(consumer, Register.GENERATION, second, 10_000, lastPeriod() + PERIOD, 0);
        uint256[] memory live = entitlements.liveOf(consumer.id, Register.GENERATION);
        assertEq(live.length, 2);
        assertEq(live[0], first + 1);
    }

    function test_Resolve_RevertWhen_NotCheckpointed() public {
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.NotCheckpointed.selector, site, opened + PERIOD));
        entitlements.resolve(site, opened + PERIOD);
    }
}
