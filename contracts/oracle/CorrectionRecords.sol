// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "solady/utils/EIP712.sol";

import {QuorumLib} from "./QuorumLib.sol";
import {IAttesterBonds} from "./interfaces/IAttesterBonds.sol";
import {ICorrectionRecords} from "./interfaces/ICorrectionRecords.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {Leaf, LeafProof, Quorum} from "./types/Measurement.sol";

/// @title What attesters say afterwards of a final leaf
/// @dev Append-only; holds and moves nothing.
contract CorrectionRecords is ICorrectionRecords, EIP712 {
    bytes32 private constant CORRECTION = keccak256(
        "Correction(bytes32 commitment,uint32 index,uint256 energy,uint256 flows,bytes32 profile,bytes32 reason,uint32 number)"
    );

    IMeterOracle private immutable _oracle;
    IAttesterBonds private immutable _bonds;

    mapping(bytes32 commitment => mapping(uint32 index => CorrectionChain)) private _chains;

    /// @param oracle Whose leaves are corrected.
    constructor(IMeterOracle oracle) {
        (_oracle, _bonds) = (oracle, oracle.bonds());
    }

    /// @inheritdoc ICorrectionRecords
    function record(
        LeafProof calldata proof,
        Correction calldata correction,
        Quorum calldata quorum,
        uint256 signers,
        bytes[] calldata signatures
    ) external {
        _requireLeaf(proof, correction);
        QuorumLib.requireInForce(_oracle, _bonds, proof.batch.fleet, quorum, signers);
        bytes32 hash = keccak256(abi.encode(CORRECTION, correction));
        QuorumLib.requireSigned(_hashTypedData(hash), quorum, signers, signatures);
        CorrectionChain storage chain = _chains[correction.commitment][correction.index];
        // So that one is not recorded twice.
        require(correction.number == chain.count, CorrectionOutOfOrder(correction.number, chain.count));
        (chain.count, chain.head) = (chain.count + 1, keccak256(abi.encode(chain.head, hash)));
        chain.profile = correction.profile;
        Leaf calldata leaf = proof.leaf;
        emit LeafCorrected(
            leaf.site,
            correction.commitment,
            proof.batch.fleet,
            leaf.readAt,
            correction,
            leaf.energy,
            leaf.flows,
            leaf.profile
        );
    }

    /// @inheritdoc ICorrectionRecords
    function correctionsOf(bytes32 commitment, uint32 index) external view returns (CorrectionChain memory) {
        return _chains[commitment][index];
    }

    /// @inheritdoc ICorrectionRecords
    function correctionDigest(Correction calldata correction) external view returns (bytes32) {
        return _hashTypedData(keccak256(abi.encode(CORRECTION, correction)));
    }

    /// @dev The leaf is final, the one that is named, and said to have been different.
    function _requireLeaf(LeafProof calldata proof, Correction calldata correction) private view {
        _oracle.requireFinalLeaf(proof);
        bytes32 commitment = _oracle.hashBatch(proof.batch);
        uint32 index = _oracle.membershipOf(proof.leaf.site).index;
        require(
            correction.commitment == commitment,
            IMeterOracle.UnknownBatch(
                proof.batch.fleet, proof.batch.periodEnd, correction.commitment, commitment
            )
        );
        require(correction.index == index, WrongLeaf(correction.index, index));
        require(
            correction.energy != proof.leaf.energy || correction.flows != proof.leaf.flows
                || correction.profile != proof.leaf.profile,
            NothingCorrected(commitment, index)
        );
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Wattle CorrectionRecords", "1");
    }
}
