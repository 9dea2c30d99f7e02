// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SumTree} from "../../../contracts/oracle/SumTree.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {Capacities, PERIOD, SiteId} from "../../../contracts/oracle/types/Site.sol";
import {OracleScene} from "../../fixtures/OracleScene.sol";

/// @notice Every reason for which `requireFinalLeaf` refuses a leaf, but quarantine (in MeterOracleQuarantine).
contract MeterOracleLeavesTest is OracleScene {
    function _expect(LeafProof memory p, bytes memory error_) private {
        vm.expectRevert(error_);
        oracle.requireFinalLeaf(p);
        vm.expectRevert(error_);
        oracle.requireFinalStore(p);
    }

    function test_RequireFinalStore_TellsTheAccreditedStorage() public {
        Scene memory s = scene();
        warpToFinal(s.batch);
        LeafProof memory p = proof(s, 1);
        (Capacities memory current,,) = oracle.requireFinalLeaf(p);
        assertNotEq(current.storageWh, current.importW);
        assertEq(oracle.requireFinalStore(p), current.storageWh);
    }

    /// @dev A batch with home 1's leaf as given, final.
    function _odd(uint40 readAt) private returns (Scene memory s) {
        s = scene();
        nextPeriod();
        show(s, ENERGY, FLOWS);
        s.readings[1].periodEnd = readAt == 0 ? lastPeriod() + PERIOD : readAt;
        s.leaves[1] = leafOf(s.readings[1]);
        s.batch = post(s.crew, s.leaves);
        warpToFinal(s.batch);
    }

    function test_RequireFinalLeaf_RevertWhen_ReadBeforeItsEntry() public {
        // Homes join at START + 1 … 3 periods; b's leaf is of the period end before it.
        Scene memory s = _odd(START + PERIOD);
        _expect(
            proof(s, 1),
            abi.encodeWithSelector(
                IMeterOracle.LeafBeforeEntry.selector, s.homes[1].id, START + PERIOD, START + 2 * PERIOD
            )
        );
        setUp();
        s = _odd(START + 2 * PERIOD);
        oracle.requireFinalLeaf(proof(s, 1));
    }

    function test_RequireFinalLeaf_RevertWhen_ReadAfterItsBatch() public {
        Scene memory s = _odd(0);
        _expect(
            proof(s, 1),
            abi.encodeWithSelector(
                IMeterOracle.LeafAfterBatch.selector, s.batch.periodEnd + PERIOD, s.batch.periodEnd
            )
        );
    }

    function test_RequireFinalLeaf_RevertWhen_ReadOffTheGrid() public {
        Scene memory s = _odd(START + 4 * PERIOD + 1);
        _expect(
            proof(s, 1),
            abi.encodeWithSelector(IMeterOracle.PeriodNotAligned.selector, START + 4 * PERIOD + 1)
        );
    }

    function test_RequireFinalLeaf_RevertWhen_AKeyRotationIsDue() public {
        Scene memory s = scene();
        LeafProof memory before = proof(s, 1);
        address owner = s.homes[1].owner.addr;
        vm.prank(owner);
        registry.transferFrom(owner, address(0xb0b), SiteId.unwrap(s.homes[1].id));
        uint40 due = lastPeriod() + PERIOD;
        postNext(s, ENERGY, FLOWS);
        warpToFinal(s.batch);
        _expect(proof(s, 1), abi.encodeWithSelector(IMeterOracle.KeyRotationDue.selector, s.homes[1].id, due));
        // What was read before the sale still counts, and so do the others.
        oracle.requireFinalLeaf(before);
        oracle.requireFinalLeaf(proof(s, 0));
    }

    function test_RequireFinalLeaf_RevertWhen_TheBatchIsNotTheStoredOne() public {
        Scene memory s = scene();
        warpToFinal(s.batch);
        LeafProof memory p = proof(s, 1);
        bytes32 stored = batchHash(s.batch);
        p.batch.dataHash = bytes32(uint256(1));
        _expect(
            p,
            abi.encodeWithSelector(
                IMeterOracle.UnknownBatch.selector,
                s.crew.fleet,
                s.batch.periodEnd,
                batchHash(p.batch),
                stored
            )
        );
    }

    function test_RequireFinalLeaf_RevertWhen_TheLeafOrItsPathIsFalse() public {
        Scene memory s = scene();
        warpToFinal(s.batch);
        LeafProof memory p = proof(s, 1);
        p.leaf.profile = bytes32(uint256(1));
        _expectRoot(s, p);
        p = proof(s, 1);
        p.path[0] = bytes32(uint256(1));
        _expectRoot(s, p);
        p = proof(s, 1);
        p.path = new bytes32[](2);
        _expect(p, abi.encodeWithSelector(SumTree.PathLength.selector, 2, 4));
        p = proof(s, 1);
        p.path[3] = bytes32(uint256(p.path[3]) + 1);
        _expectRoot(s, p);
    }

    /// @dev The root hash covers both children, not their sum: a batch that declares less than its tree holds proves no leaf.
    function test_RequireFinalLeaf_RevertWhen_TheSumsAreNotTheTrees() public {
        Scene memory s = scene();
        nextPeriod();
        show(s, ENERGY, FLOWS);
        s.batch = batchOf(s.crew, lastPeriod(), s.leaves);
        bytes32 computed = bytes32(Registers.unwrap(s.batch.sums));
        s.batch.sums = s.batch.sums + packRegisters(1, 0, 0, 0);
        postAs(s.crew, s.batch);
        warpToFinal(s.batch);
        _expect(
            proof(s, 1),
            abi.encodeWithSelector(
                IMeterOracle.InvalidProof.selector, computed, bytes32(Registers.unwrap(s.batch.sums))
            )
        );
    }

    /// @dev A home that joined after the leaves were counted has no leaf in the batch yet.
    function test_RequireFinalLeaf_RevertWhen_TheSitesIndexIsBeyondTheBatch() public {
        Scene memory s = scene();
        Home memory late = joinNew(s.crew, "late");
        LeafProof memory p = proof(s, 1);
        p.leaf = leafOf(readingOf(late, s.batch.periodEnd + PERIOD, ENERGY, FLOWS));
        warpToFinal(s.batch);
        _expect(p, abi.encodeWithSelector(IMeterOracle.LeafOutOfRange.selector, 3, 3));
    }

    function test_RequireFinalLeaf_RevertWhen_TheSiteIsInNoFleet() public {
        Scene memory s = scene();
        Home memory stranger = createHome("stranger");
        warpToFinal(s.batch);
        LeafProof memory p = proof(s, 1);
        p.leaf.site = stranger.id;
        _expect(p, abi.encodeWithSelector(IMeterOracle.SiteNotInFleet.selector, stranger.id, s.crew.fleet));
    }

    /// @dev Restates the path's root in the reference's words.
    function _expectRoot(Scene memory s, LeafProof memory p) private {
        bytes32 hash = keccak256(abi.encode(p.path[0], p.path[1], leafHash(p.leaf), p.leaf.energy));
        Registers sums = p.leaf.energy + Registers.wrap(uint256(p.path[1]));
        hash = keccak256(abi.encode(hash, sums, p.path[2], p.path[3]));
        _expect(p, abi.encodeWithSelector(IMeterOracle.InvalidProof.selector, hash, s.batch.root));
    }
}
