// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SumTree} from "../../../contracts/oracle/SumTree.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch, Leaf, LeafProof, Reading} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {Capacities, PERIOD, SiteId} from "../../../contracts/oracle/types/Site.sol";
import {OracleScene} from "../../fixtures/OracleScene.sol";

/// @notice What the court refuses to hear.
contract MeterOracleRefusalsTest is OracleScene {
    /// @dev Where the oracle keeps its checkpoints of capacity.
    uint256 private constant CHECKPOINTS = 11;

    function _void(Scene memory s) private {
        Batch memory other = abi.decode(abi.encode(s.batch), (Batch));
        other.dataHash = ~other.dataHash;
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, other, 2);
        oracle.proveTwoRoots(s.batch, other, s.crew.quorum, signers, signatures);
    }

    function test_Demand_RevertWhen_TheBatchIsVoid() public {
        Scene memory s = scene();
        _void(s);
        bytes memory void_ =
            abi.encodeWithSelector(IMeterOracle.BatchVoid.selector, s.crew.fleet, s.batch.periodEnd);
        vm.expectRevert(void_);
        oracle.demand{value: MIN_BOND}(s.batch, 1);
        Reading memory other = contradiction(s, 1);
        LeafProof memory p = proof(s, 1);
        bytes memory signature = signReading(s.homes[1], other);
        vm.expectRevert(void_);
        oracle.challenge{value: MIN_BOND}(p, other, signature);
        vm.expectRevert(void_);
        oracle.requireFinalLeaf(p);
    }

    function test_Demand_RevertWhen_TheBatchIsFinal() public {
        Scene memory s = scene();
        uint256 closedAt = block.timestamp + CHALLENGE_WINDOW;
        warpToFinal(s.batch);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.ChallengeWindowOver.selector, s.crew.fleet, s.batch.periodEnd, closedAt
            )
        );
        oracle.demand{value: MIN_BOND}(s.batch, 1);
    }

    /// @dev A site that moved away is not contradicted at the index that it has in its new fleet.
    function test_Challenge_RevertWhen_TheSiteIsInAnotherFleet() public {
        Scene memory s = scene();
        LeafProof memory closing = proof(s, 1);
        warpToFinal(s.batch);
        postNext(s, ENERGY, FLOWS);
        LeafProof memory p = proof(s, 1);
        Crew memory next = openFleet(1, 1);
        joinNew(next, "first there");
        IMeterOracle.Join memory join_ = joinOf(next, s.homes[1]);
        oracle.move(join_, signJoin(s.homes[1], join_), closing);
        Reading memory other = contradiction(s, 1);
        bytes memory signature = signReading(s.homes[1], other);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.SiteNotInFleet.selector, s.homes[1].id, s.crew.fleet)
        );
        oracle.challenge{value: MIN_BOND}(p, other, signature);
    }

    function test_Challenge_RevertWhen_TheReadingIsAnotherSitesOrPeriods() public {
        Scene memory s = scene();
        LeafProof memory p = proof(s, 1);
        Reading memory other = contradiction(s, 2);
        bytes memory signature = signReading(s.homes[2], other);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.ReadingDoesNotContradict.selector, s.homes[2].id, s.batch.periodEnd, uint32(0)
            )
        );
        oracle.challenge{value: MIN_BOND}(p, other, signature);
        other = contradiction(s, 1);
        other.periodEnd += PERIOD;
        signature = signReading(s.homes[1], other);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.ReadingDoesNotContradict.selector,
                s.homes[1].id,
                s.batch.periodEnd + PERIOD,
                uint32(0)
            )
        );
        oracle.challenge{value: MIN_BOND}(p, other, signature);
    }

    /// @dev The same leaf in a later batch, or in the revision: the demand was for this one.
    function test_Answer_RevertWhen_TheProofIsOfAnotherBatch() public {
        Scene memory s = scene();
        bytes32 demanded = batchHash(s.batch);
        uint256 id = demandLeaf(s, 1);
        Reading[] memory readings = s.readings;
        nextPeriod();
        s.batch = post(s.crew, s.leaves);
        LeafProof memory p = proof(s, 1);
        bytes memory signature = signReading(s.homes[1], readings[1]);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.UnknownBatch.selector,
                s.crew.fleet,
                s.batch.periodEnd,
                batchHash(s.batch),
                demanded
            )
        );
        oracle.answer(id, p, readings[1], signature);
    }

    function test_ProveEquivocation_RevertWhen_TheReadingsAreNotOfOneThing() public {
        Scene memory s = scene();
        Reading memory first = s.readings[1];
        _expectNoEquivocation(s.homes[1], first, s.homes[1], first);
        Reading memory second = contradiction(s, 1);
        second.revision = 1;
        _expectNoEquivocation(s.homes[1], first, s.homes[1], second);
        second = contradiction(s, 1);
        second.periodEnd -= PERIOD;
        _expectNoEquivocation(s.homes[1], first, s.homes[1], second);
        _expectNoEquivocation(s.homes[1], first, s.homes[2], contradiction(s, 2));
    }

    function _expectNoEquivocation(
        Home memory one,
        Reading memory first,
        Home memory other,
        Reading memory second
    ) private {
        bytes memory a = signReading(one, first);
        bytes memory b = signReading(other, second);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.ReadingDoesNotContradict.selector, second.site, second.periodEnd, second.revision
            )
        );
        oracle.proveEquivocation(first, a, second, b);
    }

    function test_ProveEquivocation_RevertWhen_OneIsNotTheDevices() public {
        Scene memory s = scene();
        Reading memory first = s.readings[1];
        Reading memory second = contradiction(s, 1);
        bytes memory own = signReading(s.homes[1], first);
        bytes memory forged = signReading(s.homes[2], second);
        bytes memory invalid =
            abi.encodeWithSelector(IMeterOracle.InvalidDeviceSignature.selector, s.homes[1].id, uint16(1));
        vm.expectRevert(invalid);
        oracle.proveEquivocation(first, own, second, forged);
        vm.expectRevert(invalid);
        oracle.proveEquivocation(second, forged, first, own);
    }

    /// @dev The same attesters serve two fleets, and every period: what they signed there is no second truth here.
    function test_ProveTwoRoots_RevertWhen_TheOtherIsOfAnotherFleetOrPeriod() public {
        Scene memory s = scene();
        Batch memory other = abi.decode(abi.encode(s.batch), (Batch));
        other.fleet = oracle.createFleet(s.crew.quorum);
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, other, 2);
        vm.expectRevert(IMeterOracle.NotAFault.selector);
        oracle.proveTwoRoots(s.batch, other, s.crew.quorum, signers, signatures);
        other.fleet = s.crew.fleet;
        other.periodEnd += PERIOD;
        (signers, signatures) = attest(s.crew, other, 2);
        vm.expectRevert(IMeterOracle.NotAFault.selector);
        oracle.proveTwoRoots(s.batch, other, s.crew.quorum, signers, signatures);
    }

    /// @dev Two sites' leaves side by side say nothing about either.
    function test_ProvePartitionFault_RevertWhen_TheLeavesAreOfTwoSites() public {
        Scene memory s = scene();
        LeafProof memory earlier = proof(s, 0);
        postNext(s, ENERGY + packRegisters(100, 60, 0, 0), FLOWS + packRegisters(0, 0, 50, 0));
        LeafProof memory later = proof(s, 1);
        skip(CHALLENGE_WINDOW + 1);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.WrongSite.selector, s.homes[0].id, s.homes[1].id));
        oracle.provePartitionFault(earlier, later);
    }

    function test_ProvePartitionFault_RevertWhen_TheSiteMovedAway() public {
        Scene memory s = scene();
        LeafProof memory earlier = proof(s, 1);
        postNext(s, ENERGY + packRegisters(100, 60, 0, 0), FLOWS + packRegisters(0, 0, 50, 0));
        LeafProof memory later = proof(s, 1);
        warpToFinal(s.batch);
        Crew memory next = openFleet(1, 1);
        joinNew(next, "first there");
        IMeterOracle.Join memory join_ = joinOf(next, s.homes[1]);
        oracle.move(join_, signJoin(s.homes[1], join_), later);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.SiteNotInFleet.selector, s.homes[1].id, s.crew.fleet)
        );
        oracle.provePartitionFault(earlier, later);
    }

    /// @dev A leaf that a challenge holds, or voided, is nobody's statement yet, or not any more.
    function test_ProvePartitionFault_RevertWhen_ALeafIsHeldOrVoid() public {
        Scene memory s = scene();
        LeafProof memory earlier = proof(s, 1);
        postNext(s, ENERGY + packRegisters(100, 60, 0, 0), FLOWS + packRegisters(0, 0, 50, 0));
        LeafProof memory later = proof(s, 1);
        skip(CHALLENGE_WINDOW);
        uint256 id = demandLeaf(s, 1);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.LeafHeld.selector, batchHash(s.batch), uint32(1)));
        oracle.provePartitionFault(earlier, later);
        skip(ANSWER_WINDOW);
        oracle.voidLeaf(id);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.LeafIsVoid.selector, batchHash(s.batch), uint32(1))
        );
        oracle.provePartitionFault(earlier, later);
    }

    /// @dev Level 0 is the leaves: a leaf's "children" would be two words of its own choice. Nor is there a level over the root.
    function test_ProveSumFault_RevertWhen_TheLevelIsNotInTheTree() public {
        Scene memory s = scene();
        bytes32[4] memory children;
        Registers wrong = packRegisters(1, 0, 0, 0);
        vm.expectRevert(IMeterOracle.NotAFault.selector);
        oracle.proveSumFault(s.batch, 0, 1, children, wrong, new bytes32[](6));
        vm.expectRevert(IMeterOracle.NotAFault.selector);
        oracle.proveSumFault(s.batch, 3, 0, children, wrong, new bytes32[](0));
    }

    function test_ProveSumFault_RevertWhen_TheIndexOrThePathIsNotOfItsLevel() public {
        Scene memory s = scene();
        bytes32[4] memory children;
        Registers wrong = packRegisters(1, 0, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.LeafOutOfRange.selector, 2, 2));
        oracle.proveSumFault(s.batch, 1, 2, children, wrong, new bytes32[](3));
        vm.expectRevert(abi.encodeWithSelector(SumTree.PathLength.selector, 2, 3));
        oracle.proveSumFault(s.batch, 1, 1, children, wrong, new bytes32[](2));
        vm.expectRevert(abi.encodeWithSelector(SumTree.PathLength.selector, 6, 3));
        oracle.proveSumFault(s.batch, 1, 1, children, wrong, new bytes32[](6));
    }

    /// @dev An index beyond the tree would name a leaf in it by another index, at which that leaf is a stranger.
    function test_ProveLeafFault_RevertWhen_TheIndexIsBeyondTheTree() public {
        Scene memory s = scene();
        Tree memory tree = treeOf(s.crew.fleet, s.leaves);
        bytes32[] memory path = new bytes32[](6);
        for (uint256 level; level < 2; ++level) {
            path[3 * level] = tree.hashes[level][(1 >> level) ^ 1];
            path[3 * level + 1] = bytes32(Registers.unwrap(tree.sums[level][(1 >> level) ^ 1]));
            path[3 * level + 2] = bytes32(Registers.unwrap(tree.sums[level + 1][0]));
        }
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.LeafOutOfRange.selector, 5, 4));
        oracle.proveLeafFault(s.batch, 5, s.leaves[1], ENERGY, path);
        vm.expectRevert(IMeterOracle.NotAFault.selector);
        oracle.proveLeafFault(s.batch, 1, s.leaves[1], ENERGY, path);
    }

    /// @dev A leaf behind the counted ones adds to the sums, yet nobody could demand it: even of a site that is in the fleet by now.
    function test_ProveLeafFault_OfALeafBeyondTheCount() public {
        Scene memory s = scene();
        Home memory fourth = joinNew(s.crew, "d");
        Leaf[] memory leaves = new Leaf[](4);
        for (uint256 i; i < 4; ++i) {
            leaves[i] = leafOf(read(i == 3 ? fourth : s.homes[i], ENERGY, FLOWS));
        }
        s.batch = batchOf(s.crew, lastPeriod(), leaves);
        s.batch.leafCount = 3;
        postAs(s.crew, s.batch);
        Tree memory tree = treeOf(s.crew.fleet, leaves);
        bytes32[] memory path = new bytes32[](6);
        (path[0], path[1]) = (tree.hashes[0][2], bytes32(Registers.unwrap(tree.sums[0][2])));
        path[2] = bytes32(Registers.unwrap(tree.sums[1][1]));
        (path[3], path[4]) = (tree.hashes[1][0], bytes32(Registers.unwrap(tree.sums[1][0])));
        path[5] = bytes32(Registers.unwrap(tree.sums[2][0]));
        oracle.proveLeafFault(s.batch, 3, leaves[3], ENERGY, path);
        assertTrue(oracle.batchOf(s.crew.fleet, s.batch.periodEnd).voided);
    }

    /// @dev While a rotation is due, the old key still speaks for the time before the sale.
    function test_Answer_WithAReadingOfBeforeTheSale() public {
        Scene memory s = scene();
        uint256 id = demandLeaf(s, 1);
        address owner = s.homes[1].owner.addr;
        vm.prank(owner);
        registry.transferFrom(owner, address(0xb0b), SiteId.unwrap(s.homes[1].id));
        nextPeriod();
        answerLeaf(s, id, 1);
    }

    /// @dev Attesters who count an index that no site has yet, or another site's leaf, void their batch.
    function test_ProveLeafFault_OfAStrangersLeaf() public {
        Scene memory s = scene();
        nextPeriod();
        show(s, ENERGY, FLOWS);
        (s.leaves[1], s.leaves[2]) = (s.leaves[2], s.leaves[1]);
        s.batch = post(s.crew, s.leaves);
        Tree memory tree = treeOf(s.crew.fleet, s.leaves);
        bytes32[] memory path = new bytes32[](6);
        for (uint256 level; level < 2; ++level) {
            path[3 * level] = tree.hashes[level][(1 >> level) ^ 1];
            path[3 * level + 1] = bytes32(Registers.unwrap(tree.sums[level][(1 >> level) ^ 1]));
            path[3 * level + 2] = bytes32(Registers.unwrap(tree.sums[level + 1][0]));
        }
        oracle.proveLeafFault(s.batch, 1, s.leaves[1], ENERGY, path);
        assertTrue(oracle.batchOf(s.crew.fleet, s.batch.periodEnd).voided);
    }

    /// @dev The integral of a fleet of the largest sites over the longest time: refused, not wrapped.
    function test_Join_RevertWhen_TheIntegralOfCapacityOverflows() public {
        Crew memory crew = openFleet(1, 1);
        Home memory home = joinNew(crew, "a");
        uint40 begun = lastPeriod() + PERIOD;
        // 2^54 − 1 W in the first lane, written into the fleet's first checkpoint (the mapping's slot: CHECKPOINTS).
        bytes32 slot =
            keccak256(abi.encode(uint256(0), keccak256(abi.encode(uint256(crew.fleet), CHECKPOINTS))));
        uint256 word = uint256(vm.load(address(oracle), slot));
        assertEq(word >> 216, begun, "not the checkpoint's slot");
        vm.store(address(oracle), slot, bytes32(word | (uint256((1 << 54) - 1) << 162)));
        vm.warp(begun + 1025 * uint256(PERIOD));
        vm.prank(accreditor.addr);
        registry.lowerCapacities(home.id, _half());
        vm.expectRevert(IMeterOracle.CapacityOverflow.selector);
        oracle.syncCapacity(home.id);
    }

    function _half() private pure returns (Capacities memory c) {
        c = homeCapacities();
        c.generationW /= 2;
    }
}
