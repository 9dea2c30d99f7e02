// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {LeafProof, Quorum} from "../types/Measurement.sol";
import {Registers} from "../types/Registers.sol";
import {SiteId} from "../types/Site.sol";

/// @title What attesters say afterwards of a final leaf
/// @notice A final leaf is never restated, and no pointer moves. When a meter turns out to have been wrong, the fleet's attesters
/// record what the registers should have been; the site's later registers settle the energy, and contracts that pay by the
/// period can price the difference at the original one.
/// @dev EIP-712 domain ("Wattle CorrectionRecords", "1"). Records are kept as a hash chain a leaf; their content is in the events.
interface ICorrectionRecords {
    /// @notice A correction, as attesters sign it. @param commitment Struct hash of the batch. @param index The leaf's place.
    /// @param energy What G, K, E, M should have been, Wh. @param flows D, X, C, S likewise. @param profile What the leaf's `profile` should have
    /// been: hash of the day's differences. @param reason Hash of the document that says why. @param number How many corrections of this leaf there
    /// were before.
    struct Correction {
        bytes32 commitment;
        uint32 index;
        Registers energy;
        Registers flows;
        bytes32 profile;
        bytes32 reason;
        uint32 number;
    }

    /// @notice The leaf's corrections. @param count How many. @param head Zero, then head ← keccak256(head, struct hash of the correction). @param profile Of the last.
    struct CorrectionChain {
        uint32 count;
        bytes32 head;
        bytes32 profile;
    }

    event LeafCorrected(
        SiteId indexed site,
        bytes32 indexed commitment,
        uint32 indexed fleet,
        uint40 readAt,
        Correction correction,
        Registers energyBefore,
        Registers flowsBefore,
        bytes32 profileBefore
    );

    error WrongLeaf(uint32 given, uint32 expected);
    error NothingCorrected(bytes32 commitment, uint32 index);
    error CorrectionOutOfOrder(uint32 given, uint32 expected);

    /// @notice Records a correction of a final leaf. Anyone, with k signatures of the quorum that attests the fleet now; of a bonded
    /// set, of members whose bonds count. @param proof The leaf. @param signers As in `postBatch`.
    /// @param signatures Over the EIP-712 digest of the correction.
    function record(
        LeafProof calldata proof,
        Correction calldata correction,
        Quorum calldata quorum,
        uint256 signers,
        bytes[] calldata signatures
    ) external;

    /// @notice A leaf's corrections so far.
    /// @dev Whoever pays by the period: a day whose differences were wrong is corrected, and so is a later one whose readings made up for them; each by its
    /// own profile.
    function correctionsOf(bytes32 commitment, uint32 index) external view returns (CorrectionChain memory);
    /// @notice What attesters sign.
    function correctionDigest(Correction calldata correction) external view returns (bytes32);
}
