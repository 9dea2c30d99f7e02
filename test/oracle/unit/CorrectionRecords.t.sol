// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CorrectionRecords} from "../../../contracts/oracle/CorrectionRecords.sol";
import {IAttesterBonds} from "../../../contracts/oracle/interfaces/IAttesterBonds.sol";
import {ICorrectionRecords} from "../../../contracts/oracle/interfaces/ICorrectionRecords.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {LeafProof, Quorum} from "../../../contracts/oracle/types/Measurement.sol";
import {packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {BondFixture} from "../../fixtures/BondFixture.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice What attesters say afterwards of a final leaf: recorded in order, signed by those who attest the fleet, moving nothing.
contract CorrectionRecordsTest is BondFixture {
    CorrectionRecords private _records;

    function setUp() public override {
        super.setUp();
        _records = new CorrectionRecords(oracle);
    }

    /// @dev Written out from the type string: the contract's reference.
    function _hash(ICorrectionRecords.Correction memory c) private pure returns (bytes32) {
        bytes32 typehash = keccak256(
            "Correction(bytes32 commitment,uint32 index,uint256 energy,uint256 flows,bytes32 profile,bytes32 reason,uint32 number)"
        );
        return keccak256(
            abi.encode(typehash, c.commitment, c.index, c.energy, c.flows, c.profile, c.reason, c.number)
        );
    }

    function _digest(ICorrectionRecords.Correction memory c) private view returns (bytes32) {
        return typedDigest(domainSeparator("Wattle CorrectionRecords", address(_records)), _hash(c));
    }

    /// @dev Home 1 of the scene generated 100 Wh less than its leaf says.
    function _correction(Scene memory s, uint32 number)
        private
        pure
        returns (ICorrectionRecords.Correction memory)
    {
        return ICorrectionRecords.Correction(
            batchHash(s.batch),
            1,
            ENERGY - packRegisters(100, 0, 0, 0),
            FLOWS,
            "profile",
            "meter report",
            number
        );
    }

    function _expect(
        Scene memory s,
        LeafProof memory leaf,
        ICorrectionRecords.Correction memory c,
        uint256 signers,
        bytes memory error
    ) private {
        bytes[] memory signatures = signAs(s.crew.attesters, _digest(c), signers);
        vm.expectRevert(error);
        _records.record(leaf, c, s.crew.quorum, signers, signatures);
    }

    function _record(Scene memory s, ICorrectionRecords.Correction memory c, uint256 signers) private {
        LeafProof memory leaf = proof(s, 1);
        _records.record(leaf, c, s.crew.quorum, signers, signAs(s.crew.attesters, _digest(c), signers));
    }

    function _final(Scene memory s) private returns (Scene memory) {
        warpToFinal(s.batch);
        return s;
    }

    function test_Record_AppendsAndSaysWhatWasAndWhatShouldHaveBeen() public {
        Scene memory s = _final(bondedScene());
        ICorrectionRecords.Correction memory c = _correction(s, 0);
        assertEq(_records.correctionDigest(c), _digest(c));
        vm.expectEmit(address(_records));
        emit ICorrectionRecords.LeafCorrected(
            s.homes[1].id,
            batchHash(s.batch),
            s.crew.fleet,
            s.batch.periodEnd,
            c,
            ENERGY,
            FLOWS,
            s.leaves[1].profile
        );
        _record(s, c, 3);
        bytes32 first = keccak256(abi.encode(bytes32(0), _hash(c)));
        assertEq(_records.correctionsOf(c.commitment, 1).head, first);
        c = _correction(s, 1);
        (c.reason, c.energy) = ("second report", ENERGY);
        _record(s, c, 6);
        ICorrectionRecords.CorrectionChain memory chain = _records.correctionsOf(c.commitment, 1);
        assertEq(chain.count, 2);
        assertEq(chain.profile, c.profile);
        assertEq(chain.head, keccak256(abi.encode(first, _hash(c))));
        oracle.requireFinalLeaf(proof(s, 1));
        assertEq(_records.correctionsOf(c.commitment, 0).count, 0);
    }

    function test_Record_OfAFleetWithoutBonds() public {
        Scene memory s = _final(scene());
        _record(s, _correction(s, 0), 5);
        assertEq(_records.correctionsOf(batchHash(s.batch), 1).count, 1);
    }

    function test_Record_RevertWhen_RepeatedOrOutOfOrder() public {
        Scene memory s = _final(bondedScene());
        LeafProof memory leaf = proof(s, 1);
        _record(s, _correction(s, 0), 3);
        _expect(
            s,
            leaf,
            _correction(s, 0),
            3,
            abi.encodeWithSelector(ICorrectionRecords.CorrectionOutOfOrder.selector, 0, 1)
        );
        _expect(
            s,
            leaf,
            _correction(s, 2),
            3,
            abi.encodeWithSelector(ICorrectionRecords.CorrectionOutOfOrder.selector, 2, 1)
        );
    }

    function test_Record_RevertWhen_TheLeafIsNotFinal() public {
        Scene memory s = bondedScene();
        LeafProof memory leaf = proof(s, 1);
        uint256 finalAt = oracle.finalAt(batchRecord(s.batch).postedAt);
        _expect(
            s,
            leaf,
            _correction(s, 0),
            3,
            abi.encodeWithSelector(
                IMeterOracle.BatchNotFinal.selector, s.crew.fleet, s.batch.periodEnd, finalAt, block.timestamp
            )
        );
    }

    function test_Record_RevertWhen_ItNamesAnotherLeafOrChangesNothing() public {
        Scene memory s = _final(bondedScene());
        LeafProof memory leaf = proof(s, 1);
        ICorrectionRecords.Correction memory c = _correction(s, 0);
        c.index = 2;
        _expect(s, leaf, c, 3, abi.encodeWithSelector(ICorrectionRecords.WrongLeaf.selector, 2, 1));
        c = _correction(s, 0);
        c.commitment = "another";
        _expect(
            s,
            leaf,
            c,
            3,
            abi.encodeWithSelector(
                IMeterOracle.UnknownBatch.selector,
                s.crew.fleet,
                s.batch.periodEnd,
                bytes32("another"),
                batchHash(s.batch)
            )
        );
        c = _correction(s, 0);
        (c.energy, c.profile) = (ENERGY, s.leaves[1].profile);
        _expect(
            s,
            leaf,
            c,
            3,
            abi.encodeWithSelector(ICorrectionRecords.NothingCorrected.selector, c.commitment, 1)
        );
    }

    /// @dev Nobody but the fleet's own attesters speaks for its leaves.
    function test_Record_RevertWhen_SignedByOthers() public {
        Scene memory s = _final(bondedScene());
        LeafProof memory leaf = proof(s, 1);
        ICorrectionRecords.Correction memory c = _correction(s, 0);
        bytes32 set = setOf(s.crew);
        bytes32 inForce = bonds.setOf(set).quorumId;
        _expect(s, leaf, c, 1, abi.encodeWithSelector(IMeterOracle.QuorumNotMet.selector, 1, 2));
        vm.prank(s.crew.quorum.members[0]);
        bonds.leave(set);
        _expect(s, leaf, c, 3, abi.encodeWithSelector(IAttesterBonds.SignersNotBonded.selector, set, 3, 6));
        Vm.Wallet[] memory strangers = attesterWallets("stranger", 3);
        Quorum memory quorum = quorumOf(2, strangers);
        (s.crew.attesters, s.crew.quorum) = (strangers, quorum);
        bytes32 given = keccak256(abi.encode(quorum.threshold, quorum.members));
        _expect(
            s,
            leaf,
            c,
            6,
            abi.encodeWithSelector(IMeterOracle.WrongQuorum.selector, s.crew.fleet, given, inForce)
        );
        Scene memory free = _final(scene2());
        given = keccak256(abi.encode(free.crew.quorum.threshold, free.crew.quorum.members));
        leaf = proof(free, 1);
        (free.crew.attesters, free.crew.quorum) = (strangers, quorum);
        _expect(
            free,
            leaf,
            _correction(free, 0),
            3,
            abi.encodeWithSelector(
                IMeterOracle.WrongQuorum.selector,
                free.crew.fleet,
                keccak256(abi.encode(quorum.threshold, quorum.members)),
                given
            )
        );
    }

    /// @dev A second scene beside the first, of other homes.
    function scene2() private returns (Scene memory s) {
        s.crew = openFleet(2, 3);
        s.homes = new Home[](2);
        (s.homes[0], s.homes[1]) = (joinNew(s.crew, "d"), joinNew(s.crew, "e"));
        nextPeriod();
        show(s, ENERGY, FLOWS);
        s.batch = post(s.crew, s.leaves);
    }
}
