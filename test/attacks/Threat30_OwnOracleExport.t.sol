// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRetirements} from "../../contracts/energy/interfaces/IRetirements.sol";
import {Batch, Leaf, LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Register, Registers, packRegisters} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../contracts/oracle/types/Site.sol";
import {RetirementScene} from "../fixtures/RetirementScene.sol";

/// @notice Threat 30: export that one's own attesters made up, held against somebody's measured consumption.
contract Threat30_OwnOracleExportTest is RetirementScene {
    Crew internal own;
    Home internal forger;
    uint256 internal forged;

    /// @dev The forger's fleet of one attester, its site in it, and its export granted from a settled date on.
    function setUp() public override {
        super.setUp();
        Crew memory crew_ = openFleet(1, 1);
        forger = joinNew(crew_, "forger");
        own.fleet = crew_.fleet;
        own.quorum = crew_.quorum;
        own.attesters.push(crew_.attesters[0]);
        forged =
            grantAs(forger, Register.DIRECT_EXPORT, address(retirements), 10_000, lastPeriod() + PERIOD, 0);
        publish();
        (Batch memory batch, LeafProof memory proof) = invent(0);
        warpToFinal(batch);
        entitlements.checkpoint(forged, proof);
    }

    /// @dev The forger's batch for the period that just ended.
    function invent(uint64 exported) internal returns (Batch memory batch, LeafProof memory proof) {
        Crew memory crew_ = own;
        Leaf[] memory leaves = new Leaf[](1);
        leaves[0] = leafOf(read(forger, packRegisters(exported, 0, exported, 0), Registers.wrap(0)));
        batch = post(crew_, leaves);
        own.last = batch;
        proof = proofOf(batch, leaves, 0);
    }

    function claimForged(LeafProof memory proof) internal returns (uint256) {
        vm.prank(forger.owner.addr);
        return retirements.claimExport(forged, proof, user);
    }

    function test_Threat30_OwnAttestersExportServesNoOthersConsumption() public {
        publish();
        (, LeafProof memory e0) = invent(0);
        LeafProof memory c0 = proofAt(CONSUMER);
        meter(CONSUMER, 0, 0, 0, 900);
        publish();
        (Batch memory batch, LeafProof memory e1) = invent(800);
        LeafProof memory c1 = proofAt(CONSUMER);
        warpToFinal(batch);
        claimForged(e0);
        claimConsumptionBy(c0);
        (uint256 export_, uint256 credit) = (claimForged(e1), claimConsumptionBy(c1));
        bytes32 ownQuorum = keccak256(abi.encode(own.quorum.threshold, own.quorum.members));
        assertEq(retirements.exportOf(export_).quorum, ownQuorum);
        expectRetireExport(
            export_,
            credit,
            1,
            abi.encodeWithSelector(IRetirements.QuorumMismatch.selector, ownQuorum, quorumId())
        );
    }

    /// @dev Where the attesters are the forger's on both sides, nobody is stopped, and the certificate leads to who they are.
    function test_Threat30_ACertificateLeadsToItsAttesters() public {
        grantExports();
        (uint256 export_, uint256 credit) = claimPeriod(800, 900);
        uint256 id = retireExport(export_, credit, 1);
        IRetirements.Certificate memory c = exportCertificate(id, export_, credit, 1);
        assertTrue(retirements.verify(c));
        assertEq(retirements.creditOf(c.credit).quorum, quorumId());
        assertEq(retirements.exportOf(c.export_).quorum, quorumId());
        assertEq(retirements.exportOf(c.export_).accreditor, accreditor.addr);
        c.credit = 1;
        assertFalse(retirements.verify(c));
    }
}
