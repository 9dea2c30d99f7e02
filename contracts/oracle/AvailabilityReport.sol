// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "solady/utils/EIP712.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {AvailabilityMath} from "./AvailabilityMath.sol";
import {QuorumLib} from "./QuorumLib.sol";
import {ReceivedLib} from "./ReceivedLib.sol";
import {SumTree} from "./SumTree.sol";
import {IAttesterBonds} from "./interfaces/IAttesterBonds.sol";
import {IAvailabilityReport} from "./interfaces/IAvailabilityReport.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {AvailabilityDay, AvailabilityProof} from "./types/Availability.sol";
import {BondTerms} from "./types/Bonds.sol";
import {Quorum} from "./types/Measurement.sol";
import {Capacities, CapacityStretch, SiteId} from "./types/Site.sol";

/// @title What sites could have generated
/// @dev No owner, no upgrade. An arbitrator who finds that attesters lied takes their bonds by `IAttesterBonds.failAudit`, of a batch that they signed.
contract AvailabilityReport is IAvailabilityReport, EIP712, ReentrancyGuardTransient {
    using ReceivedLib for address;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    struct LeafState {
        uint248 open;
        bool voided;
    }

    bytes32 private constant REPORT = keccak256(
        "AvailabilityDay(uint32 fleet,uint32 day,uint32 revision,uint32 leafCount,bytes32 root,bytes32 dataHash)"
    );
    uint256 private constant BPS = 10_000;
    uint256 private constant DAY = 1 days;

    IMeterOracle private immutable _oracle;
    IAttesterBonds private immutable _bonds;
    ISiteRegistry private immutable _registry;
    uint40 private immutable _rulingTime;

    uint256 private _count;
    mapping(uint32 fleet => mapping(uint32 day => ReportRecord)) private _reports;
    mapping(bytes32 commitment => mapping(uint32 index => LeafState)) private _leaves;
    mapping(uint256 id => ReportChallenge) private _challenges;
    mapping(address account => mapping(address asset => uint256)) private _credits;

    /// @param oracle Whose fleets report. @param rulingTime Seconds that an arbitrator has to rule on a challenge.
    constructor(IMeterOracle oracle, uint40 rulingTime) {
        (_oracle, _bonds, _registry, _rulingTime) = (oracle, oracle.bonds(), oracle.registry(), rulingTime);
    }

    // ——— reports ———

    /// @inheritdoc IAvailabilityReport
    function post(
        AvailabilityDay calldata report,
        Quorum calldata quorum,
        uint256 signers,
        bytes[] calldata signatures
    ) external {
        uint256 endsAt = (uint256(report.day) + 1) * DAY;
        require(block.timestamp >= endsAt, DayNotOver(report.day, endsAt, block.timestamp));
        uint32 sites = _oracle.fleetOf(report.fleet).siteCount;
        require(
            report.leafCount != 0 && report.leafCount <= sites,
            ReportLeafCountOutOfRange(report.leafCount, sites)
        );
        ReportRecord storage record = _reports[report.fleet][report.day];
        if (record.postedAt != 0) _requireRevision(report, record);
        bytes32 set = QuorumLib.requireInForce(_oracle, _bonds, report.fleet, quorum, signers);
        bytes32 commitment = _hash(report);
        QuorumLib.requireSigned(_hashTypedData(commitment), quorum, signers, signatures);

        (record.commitment, record.set) = (commitment, set);
        (record.postedAt, record.revision, record.leafCount) =
        (uint40(block.timestamp), report.revision, report.leafCount);
        _announce(report, commitment);
    }

    /// @inheritdoc IAvailabilityReport
    function available(AvailabilityProof calldata proof) external view returns (bytes32 method) {
        AvailabilityDay calldata report = proof.report;
        bytes32 commitment = _requireFinal(report);
        IMeterOracle.Membership memory place = _oracle.membershipOf(proof.site);
        require(place.fleet == report.fleet, IMeterOracle.SiteNotInFleet(proof.site, report.fleet));
        LeafState storage leaf = _leaves[commitment][place.index];
        require(!leaf.voided, ReportVoid(commitment, place.index));
        require(leaf.open == 0, ReportHeld(commitment, place.index));
        _requirePath(proof, place.index);
        uint256 start = uint256(report.day) * DAY;
        AvailabilityMath.requireBounded(proof.periods, start, place.from, _capacities(proof.site, start));
        return proof.method;
    }

    // ——— challenges ———

    /// @inheritdoc IAvailabilityReport
    function challenge(uint32 fleet, uint32 day, uint32 index, uint256 amount, bytes32 evidence)
        external
        nonReentrant
        returns (uint256 id)
    {
        ReportRecord storage record = _reports[fleet][day];
        bytes32 commitment = record.commitment;
        require(commitment != 0, UnknownReport(fleet, day, bytes32(0), bytes32(0)));
        uint256 until = finalAt(record.postedAt);
        require(block.timestamp < until, ReportAlreadyFinal(fleet, day, until));
        require(index < record.leafCount, IMeterOracle.LeafOutOfRange(index, record.leafCount));
        (BondTerms memory terms, uint256 needed) = _termsOf(record.set);
        uint256 received = terms.asset.pull(amount);
        require(received >= needed, ReportStakeTooSmall(received, needed));

        ++_leaves[commitment][index].open;
        id = ++_count;
        _challenges[id] = ReportChallenge({
            commitment: commitment,
            fleet: fleet,
            day: day,
            index: index,
            dueAt: uint40(block.timestamp) + _rulingTime,
            stake: received.toUint96(),
            asset: terms.asset,
            arbitrator: terms.arbitrator,
            challenger: msg.sender
        });
        emit ReportChallenged(id, commitment, index, msg.sender, received, evidence);
    }

    /// @inheritdoc IAvailabilityReport
    function rule(uint256 id, bool upheld, bytes32 reason) external {
        ReportChallenge memory c = challengeOf(id);
        require(msg.sender == c.arbitrator, NotReportArbitrator(id, msg.sender, c.arbitrator));
        require(_stands(c), ReportReplaced(id));
        require(block.timestamp < c.dueAt, ReportRulingOverdue(id, c.dueAt));
        address stakeTo = c.challenger;
        if (!upheld) {
            (SiteId site,) = _oracle.entryOf(c.fleet, c.index);
            stakeTo = _registry.ownerOf(SiteId.unwrap(site));
        }
        _close(id, c, upheld, stakeTo, reason);
    }

    /// @inheritdoc IAvailabilityReport
    function lapse(uint256 id) external {
        ReportChallenge memory c = challengeOf(id);
        bool stands = _stands(c);
        require(!stands || block.timestamp >= c.dueAt, ReportRulingNotOverdue(id, c.dueAt));
        _close(id, c, stands, c.challenger, bytes32(0));
    }

    /// @inheritdoc IAvailabilityReport
    function collect(address asset, address to) external nonReentrant returns (uint256 amount) {
        amount = _credits[msg.sender][asset];
        require(amount != 0, NoStakeToCollect(msg.sender, asset));
        _credits[msg.sender][asset] = 0;
        emit StakeCollected(msg.sender, asset, to, amount);
        asset.safeTransfer(to, amount);
    }

    // ——— views ———

    /// @inheritdoc IAvailabilityReport
    function reportOf(uint32 fleet, uint32 day) external view returns (ReportRecord memory) {
        return _reports[fleet][day];
    }

    /// @inheritdoc IAvailabilityReport
    function finalAt(uint40 postedAt) public view returns (uint256) {
        return _oracle.finalAt(postedAt);
    }

    /// @inheritdoc IAvailabilityReport
    function stakeOf(uint32 fleet) external view returns (address asset, uint256 stake) {
        BondTerms memory terms;
        (terms, stake) = _termsOf(_oracle.fleetOf(fleet).quorumId);
        return (terms.asset, stake);
    }

    /// @inheritdoc IAvailabilityReport
    function challengeOf(uint256 id) public view returns (ReportChallenge memory c) {
        c = _challenges[id];
        require(c.challenger != address(0), UnknownReportChallenge(id));
    }

    /// @inheritdoc IAvailabilityReport
    function leafOf(bytes32 commitment, uint32 index) external view returns (uint256 open, bool voided) {
        LeafState storage leaf = _leaves[commitment][index];
        return (leaf.open, leaf.voided);
    }

    /// @inheritdoc IAvailabilityReport
    function creditOf(address account, address asset) external view returns (uint256) {
        return _credits[account][asset];
    }

    /// @inheritdoc IAvailabilityReport
    function reportDigest(AvailabilityDay calldata report) external view returns (bytes32) {
        return _hashTypedData(_hash(report));
    }

    // ——— own ———

    function _hash(AvailabilityDay calldata report) private pure returns (bytes32) {
        return keccak256(abi.encode(REPORT, report));
    }

    function _announce(AvailabilityDay calldata report, bytes32 commitment) private {
        emit AvailabilityPosted(
            report.fleet,
            report.day,
            commitment,
            report.revision,
            report.leafCount,
            report.root,
            report.dataHash,
            finalAt(uint40(block.timestamp))
        );
    }

    function _requireRevision(AvailabilityDay calldata report, ReportRecord storage record) private view {
        uint256 at = finalAt(record.postedAt);
        require(block.timestamp < at, ReportAlreadyFinal(report.fleet, report.day, at));
        require(report.revision > record.revision, ReportRevisionNotForward(report.revision, record.revision));
    }

    function _requireFinal(AvailabilityDay calldata report) private view returns (bytes32 commitment) {
        ReportRecord storage record = _reports[report.fleet][report.day];
        commitment = _hash(report);
        bytes32 stored = record.commitment;
        require(commitment == stored, UnknownReport(report.fleet, report.day, commitment, stored));
        uint256 at = finalAt(record.postedAt);
        require(block.timestamp >= at, ReportNotFinal(report.fleet, report.day, at, block.timestamp));
    }

    function _requirePath(AvailabilityProof calldata proof, uint32 index) private pure {
        AvailabilityDay calldata report = proof.report;
        require(index < report.leafCount, IMeterOracle.LeafOutOfRange(index, report.leafCount));
        bytes32 leaf = AvailabilityMath.leafHash(SiteId.unwrap(proof.site), proof.method, proof.periods);
        uint256 depth = SumTree.depthOf(report.leafCount);
        require(proof.path.length == depth, ReportPathLengthWrong(proof.path.length, depth));
        bytes32 root = AvailabilityMath.rootOf(leaf, index, proof.path);
        require(root == report.root, ReportPathInvalid(root, report.root));
    }

    /// @dev The capacities of a day. Mostly they have not changed since.
    function _capacities(SiteId site, uint256 start)
        private
        view
        returns (CapacityStretch[] memory stretches)
    {
        (Capacities memory current,, uint40 since,) = _registry.boundsOf(site);
        // The beginning of a day that a uint32 counts, and that is over.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (start < since) return _registry.capacitiesSince(site, uint40(start));
        stretches = new CapacityStretch[](1);
        stretches[0].capacities = current;
    }

    /// @dev Of a bonded set with an arbitrator. @return needed What a challenge stakes.
    function _termsOf(bytes32 set) private view returns (BondTerms memory terms, uint256 needed) {
        try _bonds.termsOf(set) returns (BondTerms memory found) {
            terms = found;
        } catch {}
        require(terms.arbitrator != address(0), NoReportArbitrator(set));
        needed = FixedPointMathLib.mulDivUp(terms.bond, terms.leafPenalty, BPS);
    }

    function _stands(ReportChallenge memory c) private view returns (bool) {
        return _reports[c.fleet][c.day].commitment == c.commitment;
    }

    function _close(uint256 id, ReportChallenge memory c, bool voided, address stakeTo, bytes32 reason)
        private
    {
        LeafState storage leaf = _leaves[c.commitment][c.index];
        --leaf.open;
        if (voided) leaf.voided = true;
        delete _challenges[id];
        _credits[stakeTo][c.asset] += c.stake;
        emit ReportChallengeClosed(id, voided, stakeTo, reason);
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Wattle AvailabilityReport", "1");
    }

    /// @dev Every chain that this is deployed on has transient storage.
    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }
}
