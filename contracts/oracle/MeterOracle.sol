// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SecondCode} from "../common/SecondCode.sol";
import {Batches} from "./Batches.sol";
import {MeterBase} from "./MeterBase.sol";
import {Readings} from "./Readings.sol";
import {IAttesterBonds} from "./interfaces/IAttesterBonds.sol";
import {CourtTerms, IMeterCourt} from "./interfaces/IMeterCourt.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {Batch, Leaf, LeafProof, Quorum, Reading} from "./types/Measurement.sol";
import {Registers} from "./types/Registers.sol";
import {SiteId} from "./types/Site.sol";

/// @title From device-signed readings to final leaves
/// @dev No owner, no upgrade. Each part stands on the one before: `MeterBase` (storage, signatures), `Leaves` (proofs), `Capacity`
/// (growth bound), `Fleets`, `Batches`. `Challenges`, `Faults` and `Openings` run from
/// the code of a `MeterCourt` that stands before it.
contract MeterOracle is Batches {
    uint256 private constant TERMS_LENGTH = 5 * 32;

    /// @inheritdoc IMeterOracle
    IMeterCourt public immutable court;

    /// @param court_ Whose code it runs, and whose terms are its own: one source, so that the two pieces cannot disagree.
    constructor(IMeterCourt court_) MeterBase(_termsOf(court_)) {
        court = court_;
    }

    /// @inheritdoc IMeterOracle
    function createFleet(Quorum calldata quorum) external returns (uint32) {
        (quorum);
        _hear();
    }

    /// @inheritdoc IMeterOracle
    function createBondedFleet(bytes32 set) external returns (uint32) {
        (set);
        _hear();
    }

    /// @inheritdoc IMeterOracle
    function createDirectFleet() external returns (uint32) {
        _hear();
    }

    /// @inheritdoc IMeterOracle
    function challenge(LeafProof calldata proof, Reading calldata reading, bytes calldata deviceSignature)
        external
        payable
        returns (uint256)
    {
        (proof, reading, deviceSignature);
        _hear();
    }

    /// @inheritdoc IMeterOracle
    function demand(Batch calldata batch, uint32 index) external payable returns (uint256) {
        (batch, index);
        _hear();
    }

    /// @inheritdoc IMeterOracle
    function answer(
        uint256 id,
        LeafProof calldata proof,
        Reading calldata reading,
        bytes calldata deviceSignature
    ) external {
        (id, proof, reading, deviceSignature);
        _hear();
    }

    /// @inheritdoc IMeterOracle
    function voidLeaf(uint256 id) external {
        (id);
        _hear();
    }

    /// @inheritdoc IMeterOracle
    function proveEquivocation(
        Reading calldata first,
        bytes calldata firstSignature,
        Reading calldata second,
        bytes calldata secondSignature
    ) external {
        (first, firstSignature, second, secondSignature);
        _hear();
    }

    /// @inheritdoc IMeterOracle
    function provePartitionFault(LeafProof calldata earlier, LeafProof calldata later) external {
        (earlier, later);
        _hear();
    }

    /// @inheritdoc IMeterOracle
    function proveTwoRoots(
        Batch calldata posted,
        Batch calldata other,
        Quorum calldata quorum,
        uint256 signers,
        bytes[] calldata signatures
    ) external {
        (posted, other, quorum, signers, signatures);
        _hear();
    }

    /// @inheritdoc IMeterOracle
    function proveSumFault(
        Batch calldata batch,
        uint256 level,
        uint32 index,
        bytes32[4] calldata children,
        Registers sum,
        bytes32[] calldata path
    ) external {
        (batch, level, index, children, sum, path);
        _hear();
    }

    /// @inheritdoc IMeterOracle
    function proveLeafFault(
        Batch calldata batch,
        uint32 index,
        Leaf calldata leaf,
        Registers sum,
        bytes32[] calldata path
    ) external {
        (batch, index, leaf, sum, path);
        _hear();
    }

    /// @inheritdoc IMeterOracle
    function liftQuarantine(SiteId site) external {
        (site);
        _hear();
    }

    /// @inheritdoc IMeterOracle
    function registry() external view returns (ISiteRegistry) {
        return _registry;
    }

    /// @inheritdoc IMeterOracle
    function bonds() external view returns (IAttesterBonds) {
        return _bonds;
    }

    /// @inheritdoc IMeterOracle
    function finalAt(uint40 postedAt) external view returns (uint256) {
        return _finalAt(postedAt);
    }

    /// @inheritdoc IMeterOracle
    function challengeOf(uint256 id) external view returns (Challenge memory) {
        return _challengeOf(id);
    }

    /// @inheritdoc IMeterOracle
    function bondNeeded() external view returns (uint256) {
        return _bondNeeded();
    }

    /// @inheritdoc IMeterOracle
    function hashReading(Reading calldata reading) external pure returns (bytes32) {
        return Readings.hash(reading);
    }

    /// @inheritdoc IMeterOracle
    function hashBatch(Batch calldata batch) external pure returns (bytes32) {
        return _hashBatch(batch);
    }

    /// @dev The court's.
    function _hear() private {
        SecondCode.run(address(court));
    }

    function _termsOf(IMeterCourt court_) private view returns (CourtTerms memory) {
        (bool answered, bytes memory terms) =
            address(court_).staticcall(abi.encodeCall(IMeterCourt.terms, ()));
        // An account without code answers too, with nothing.
        require(answered && terms.length == TERMS_LENGTH, NotACourt(address(court_)));
        return abi.decode(terms, (CourtTerms));
    }
}
