// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {LeafProof, Quality, Reading} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {Capacities, PERIOD, SiteId} from "../../../contracts/oracle/types/Site.sol";
import {OracleScene} from "../../fixtures/OracleScene.sol";

/// @notice Quarantine over several device epochs, and what ends one.
contract MeterOracleQuarantineTest is OracleScene {
    /// @dev Home 1's device of `epoch` signs two readings for `periodEnd`.
    function _equivocate(Scene memory s, uint16 epoch, uint40 periodEnd) private {
        Reading memory first = readingOf(s.homes[1], periodEnd, ENERGY, FLOWS);
        first.epoch = epoch;
        Reading memory second = readingOf(s.homes[1], periodEnd, ENERGY, packRegisters(9, 9, 9, 9));
        second.epoch = epoch;
        oracle.proveEquivocation(
            first, signReading(s.homes[1], first), second, signReading(s.homes[1], second)
        );
    }

    function _rotate(Scene memory s, string memory label) private {
        Vm.Wallet memory device = vm.createWallet(label);
        rotateHome(s.homes[1].id, s.homes[1].owner, device, lastPeriod());
        s.homes[1].device = device;
    }

    /// @dev The next period's leaf of home 1, its batch final.
    function _leaf(Scene memory s) private returns (LeafProof memory) {
        postNext(s, ENERGY, FLOWS);
        warpToFinal(s.batch);
        return proof(s, 1);
    }

    function _expectHeld(LeafProof memory p, uint40 from) private {
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.SiteInQuarantine.selector, p.leaf.site, from));
        oracle.requireFinalLeaf(p);
    }

    function _expectStands(SiteId site, uint40 from) private {
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.SiteInQuarantine.selector, site, from));
        oracle.liftQuarantine(site);
    }

    function test_LiftQuarantine_LoweredCapacitiesAreNoAccreditation() public {
        Scene memory s = scene();
        SiteId site = s.homes[1].id;
        uint40 disputed = s.batch.periodEnd;
        _equivocate(s, 1, disputed);
        skip(PERIOD);
        _rotate(s, "new device");
        Capacities memory less = homeCapacities();
        less.generationW -= 1;
        vm.prank(accreditor.addr);
        registry.lowerCapacities(site, less);
        _expectStands(site, disputed);
        accreditHome(s.homes[1], less);
        oracle.liftQuarantine(site);
        assertEq(registry.siteOf(site).accreditedAt, block.timestamp);
    }

    /// @dev In the second of the quarantine itself nobody can have inspected anything: strictly later.
    function test_LiftQuarantine_RevertWhen_AccreditedInTheSecondOfTheQuarantine() public {
        Scene memory s = scene();
        uint40 disputed = s.batch.periodEnd;
        nextPeriod();
        _equivocate(s, 1, disputed);
        accreditHome(s.homes[1], homeCapacities());
        _rotate(s, "new device");
        _expectStands(s.homes[1].id, disputed);
        skip(1);
        accreditHome(s.homes[1], homeCapacities());
        oracle.liftQuarantine(s.homes[1].id);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.SiteNotInQuarantine.selector, s.homes[1].id));
        oracle.liftQuarantine(s.homes[1].id);
    }

    function test_Quarantine_OfTwoEpochsEndsForBothOrNeither() public {
        Scene memory s = scene();
        SiteId site = s.homes[1].id;
        uint40 first = s.batch.periodEnd;
        _equivocate(s, 1, first);
        nextPeriod();
        _rotate(s, "second device");
        uint40 second = nextPeriod();
        _equivocate(s, 2, second);
        IMeterOracle.Membership memory m = oracle.membershipOf(site);
        assertEq(m.disputedFrom, first, "the first that stands");
        skip(1);
        accreditHome(s.homes[1], homeCapacities());
        // The first dispute's key is gone, but the second's is in force: nothing is lifted.
        _expectStands(site, second);
        assertEq(oracle.membershipOf(site).clearedFrom, 0);
        _rotate(s, "third device");
        oracle.liftQuarantine(site);
        uint40 clearedFrom = lastPeriod() + PERIOD;
        m = oracle.membershipOf(site);
        assertEq(m.disputedFrom, second, "the last that was cleared");
        assertEq(m.clearedFrom, clearedFrom);
        oracle.requireFinalLeaf(_leaf(s));
    }

    /// @dev A leaf between two disputes' clearings is held by the one that still stands, whichever was first.
    function test_Quarantine_EachEpochsDisputeHoldsItsOwnLeaves() public {
        Scene memory s = scene();
        uint40 first = s.batch.periodEnd;
        _equivocate(s, 1, first);
        skip(1);
        _rotate(s, "second device");
        accreditHome(s.homes[1], homeCapacities());
        oracle.liftQuarantine(s.homes[1].id);
        LeafProof memory good = _leaf(s);
        oracle.requireFinalLeaf(good);
        uint40 second = good.leaf.readAt + PERIOD;
        LeafProof memory bad = _leaf(s);
        // Final before the dispute: stays. Later ones do not.
        _equivocate(s, 2, second);
        oracle.requireFinalLeaf(bad);
        _expectHeld(_leaf(s), second);
        oracle.requireFinalLeaf(good);
    }

    /// @dev What was cleared stays cleared: the disputed key's further faults move the dispute's beginning back, nothing more.
    function test_Quarantine_AFurtherFaultOfTheSameKeyDoesNotRevive() public {
        Scene memory s = scene();
        uint40 earlier = s.batch.periodEnd;
        uint40 later = nextPeriod();
        _equivocate(s, 1, later);
        skip(1);
        _rotate(s, "second device");
        accreditHome(s.homes[1], homeCapacities());
        oracle.liftQuarantine(s.homes[1].id);
        uint40 clearedFrom = oracle.membershipOf(s.homes[1].id).clearedFrom;
        uint40 at = oracle.membershipOf(s.homes[1].id).quarantinedAt;
        LeafProof memory good = _leaf(s);
        Home memory now_ = s.homes[1];
        s.homes[1].device = vm.createWallet("b device");
        _equivocate(s, 1, later);
        assertEq(oracle.membershipOf(now_.id).disputedFrom, later);
        _equivocate(s, 1, earlier);
        IMeterOracle.Membership memory m = oracle.membershipOf(now_.id);
        assertEq(m.disputedFrom, earlier);
        assertEq(m.clearedFrom, clearedFrom);
        assertEq(m.quarantinedAt, at);
        oracle.requireFinalLeaf(good);
    }

    /// @dev Of a key that is replaced already: the dispute ends by itself where that key's time ended.
    function test_Quarantine_OfAnEndedEpochIsClearedAtItsEnd() public {
        Scene memory s = scene();
        Vm.Wallet memory old = s.homes[1].device;
        uint40 until = s.batch.periodEnd;
        _rotate(s, "second device");
        Vm.Wallet memory young = s.homes[1].device;
        s.homes[1].device = old;
        _equivocate(s, 1, until);
        IMeterOracle.Membership memory m = oracle.membershipOf(s.homes[1].id);
        assertEq(m.disputedFrom, until);
        assertEq(m.clearedFrom, until + PERIOD);
        s.homes[1].device = young;
        LeafProof memory held = proof(s, 1);
        LeafProof memory next = _leaf(s);
        oracle.requireFinalLeaf(next);
        _expectHeld(held, until);
    }

    /// @dev Leaves that break the rule under a key that was replaced since: the new key's leaves are not in doubt.
    function test_ProvePartitionFault_OfAnEndedEpochLeavesTheNewKeysLeaves() public {
        Scene memory s = scene();
        LeafProof memory earlier = proof(s, 1);
        postNext(s, ENERGY + packRegisters(100, 60, 0, 0), FLOWS + packRegisters(0, 0, 50, 0));
        LeafProof memory later = proof(s, 1);
        uint40 at = s.batch.periodEnd;
        _rotate(s, "second device");
        skip(CHALLENGE_WINDOW + 1);
        oracle.provePartitionFault(earlier, later);
        IMeterOracle.Membership memory m = oracle.membershipOf(s.homes[1].id);
        assertEq(m.disputedFrom, at);
        assertEq(m.clearedFrom, at + PERIOD);
        LeafProof memory next = _next(s);
        _expectHeld(later, at);
        oracle.requireFinalLeaf(next);
    }

    function _next(Scene memory s) private returns (LeafProof memory) {
        postNext(s, ENERGY + packRegisters(100, 60, 0, 0), FLOWS + packRegisters(0, 0, 50, 0));
        warpToFinal(s.batch);
        return proof(s, 1);
    }

    /// @dev Estimates, and leaves further apart than a period, break no rule that speaks of one measured period.
    function test_ProvePartitionFault_RevertWhen_NotOneMeasuredPeriod() public {
        Scene memory s = scene();
        LeafProof memory earlier = proof(s, 1);
        nextPeriod();
        show(s, ENERGY + packRegisters(100, 60, 0, 0), FLOWS + packRegisters(0, 0, 50, 0));
        s.leaves[1].quality = Quality.ESTIMATED;
        s.batch = post(s.crew, s.leaves);
        LeafProof memory estimated = proof(s, 1);
        postNext(s, ENERGY + packRegisters(100, 60, 0, 0), FLOWS + packRegisters(0, 0, 50, 0));
        LeafProof memory later = proof(s, 1);
        skip(CHALLENGE_WINDOW + 1);
        vm.expectRevert(IMeterOracle.NotAFault.selector);
        oracle.provePartitionFault(earlier, estimated);
        vm.expectRevert(IMeterOracle.NotAFault.selector);
        oracle.provePartitionFault(estimated, later);
        vm.expectRevert(IMeterOracle.NotAFault.selector);
        oracle.provePartitionFault(earlier, later);
    }

    /// @dev A register that runs backwards is a fault over any distance.
    function test_ProvePartitionFault_BackwardsOverAnyDistance() public {
        Scene memory s = scene();
        LeafProof memory earlier = proof(s, 1);
        nextPeriod();
        postNext(s, ENERGY, FLOWS);
        nextPeriod();
        show(s, ENERGY, FLOWS);
        s.leaves[1].flows = packRegisters(99, 300, 350, 2000);
        s.batch = post(s.crew, s.leaves);
        LeafProof memory later = proof(s, 1);
        skip(CHALLENGE_WINDOW + 1);
        oracle.provePartitionFault(earlier, later);
        assertEq(oracle.membershipOf(s.homes[1].id).disputedFrom, s.batch.periodEnd);
    }

    /// @dev Seventeen keys, each disputed: records stop at sixteen, so no claim's loop grows, and the last stands again.
    function test_Quarantine_SixteenDisputesAtMost() public {
        Scene memory s = scene();
        SiteId site = s.homes[1].id;
        for (uint16 epoch = 1; epoch <= 17; ++epoch) {
            if (epoch == 17) {
                skip(1);
                accreditHome(s.homes[1], homeCapacities());
                oracle.liftQuarantine(site);
                assertGt(oracle.membershipOf(site).clearedFrom, 0);
            }
            uint40 periodEnd = nextPeriod();
            _equivocate(s, epoch, periodEnd);
            if (epoch != 16) nextPeriod();
            _rotate(s, vm.toString(epoch));
        }
        IMeterOracle.Membership memory m = oracle.membershipOf(site);
        assertEq(m.clearedFrom, 0, "stands again");
        LeafProof memory p = _leaf(s);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.SiteInQuarantine.selector, site, m.disputedFrom));
        oracle.requireFinalLeaf(p);
    }
}
