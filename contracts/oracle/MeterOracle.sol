// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Batches} from "./Batches.sol";
import {MeterBase} from "./MeterBase.sol";
import {MeterCourt} from "./MeterCourt.sol";
import {Readings} from "./Readings.sol";
import {SecondCode} from "../common/SecondCode.sol";
import {IAttesterBonds} from "./interfaces/IAttesterBonds.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {Batch, Leaf, LeafProof, Quorum, Reading} from "./types/Measurement.sol";
import {Registers} from "./types/Registers.sol";
import {SiteId} from "./types/Site.sol";

/// @title From device-signed readings to final leaves
/// @dev No owner, no upgrade. Each part stands on the one before: `MeterBase` (storage, signatures), `Leaves` (proofs), `Capacity`
/// (growth bound), `Fleets`, `Batches`. `Challenges`, `Faults` and `Openings` run from
/// `MeterCourt`'s code.
contract MeterOracle is Batches {
    address private immutable _court;

    /// @param registry_ Where sites are registered. @param bonds_ Where attester sets are bonded. @param challengeWindow Seconds after a post in which leaves can be challenged.
    /// @param answerWindow Seconds after a challenge in which it can be answered. @param minBond The least bond, wei.
    constructor(
        ISiteRegistry registry_,
        IAttesterBonds bonds_,
        uint40 challengeWindow,
        uint40 answerWindow,
        uint96 minBond
    ) MeterBase(registry_, bonds_, challengeWindow, answerWindow, minBond) {
        _court = address(new MeterCourt(registry_, bonds_, challengeWindow, answerWindow, minBond));
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
        SecondCode.run(_court);
    }
}
