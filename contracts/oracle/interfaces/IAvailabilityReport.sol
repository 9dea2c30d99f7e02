// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {AvailabilityDay, AvailabilityProof} from "../types/Availability.sol";
import {Quorum} from "../types/Measurement.sol";
import {SiteId} from "../types/Site.sol";

/// @title What sites could have generated
/// @notice For each fleet and UTC day its attesters report, for each site and period, potential energy, unavailable power and the cause of curtailment: one root,
/// signed by the quorum that attests the fleet then, of a bonded set by members whose bonds count. It can be restated until it is final, as long as a
/// reading's batch takes. Until then anyone can challenge a site's part, which the set's arbitrator then rules on. What is not final is no report.
/// @dev EIP-712 domain ("Wattle AvailabilityReport", "1"). Potential energy is an estimate by a method: nothing is issued or claimed by it, and whoever pays for
/// it names the method. Stakes are in the set's asset; what is owed is collected.
interface IAvailabilityReport {
    /// @notice A posted report. @param commitment Its struct hash. @param postedAt Unix seconds. @param set Who attested it: the fleet's quorum id.
    struct ReportRecord {
        bytes32 commitment;
        bytes32 set;
        uint40 postedAt;
        uint32 revision;
        uint32 leafCount;
    }

    /// @notice A challenge of one site's part of a report. @param asset The set's. @param stake Base units of it. @param dueAt When the ruling is overdue, unix seconds.
    struct ReportChallenge {
        bytes32 commitment;
        uint32 fleet;
        uint32 day;
        uint32 index;
        uint40 dueAt;
        uint96 stake;
        address asset;
        address arbitrator;
        address challenger;
    }

    event AvailabilityPosted(
        uint32 indexed fleet,
        uint32 indexed day,
        bytes32 indexed commitment,
        uint32 revision,
        uint32 leafCount,
        bytes32 root,
        bytes32 dataHash,
        uint256 finalAt
    );
    event ReportChallenged(
        uint256 indexed id,
        bytes32 indexed commitment,
        uint32 index,
        address challenger,
        uint256 stake,
        bytes32 evidence
    );
    /// @notice A challenge is over. @param voided Whether the site's part is void. @param stakeTo Who has the stake. @param reason Of the ruling; zero without one.
    event ReportChallengeClosed(uint256 indexed id, bool voided, address stakeTo, bytes32 reason);
    event StakeCollected(address indexed account, address indexed asset, address to, uint256 amount);

    error DayNotOver(uint32 day, uint256 endsAt, uint256 now_);
    error ReportLeafCountOutOfRange(uint32 leafCount, uint32 siteCount);
    error ReportRevisionNotForward(uint32 revision, uint32 current);
    error ReportAlreadyFinal(uint32 fleet, uint32 day, uint256 finalAt);
    error UnknownReport(uint32 fleet, uint32 day, bytes32 given, bytes32 stored);
    error ReportNotFinal(uint32 fleet, uint32 day, uint256 finalAt, uint256 now_);
    error ReportHeld(bytes32 commitment, uint32 index);
    error ReportVoid(bytes32 commitment, uint32 index);
    error ReportPathLengthWrong(uint256 given, uint256 expected);
    error ReportPathInvalid(bytes32 computed, bytes32 root);
    error ReportLengthWrong(uint256 given, uint256 expected);
    error PeriodOutOfRange(uint256 period, uint256 periods);
    error ReportedBeforeEntry(uint256 period, uint256 entered);
    error PotentialAboveCapacity(uint256 period, uint256 wh, uint256 capacityW);
    error UnavailableAboveCapacity(uint256 period, uint256 watts, uint256 capacityW);
    error UnknownCause(uint256 period, uint256 curtailment);
    error NoReportArbitrator(bytes32 set);
    error ReportStakeTooSmall(uint256 received, uint256 needed);
    error UnknownReportChallenge(uint256 id);
    error NotReportArbitrator(uint256 id, address caller, address arbitrator);
    error ReportRulingOverdue(uint256 id, uint256 dueAt);
    error ReportRulingNotOverdue(uint256 id, uint256 dueAt);
    error ReportReplaced(uint256 id);
    error NoStakeToCollect(address account, address asset);

    /// @notice Posts a day's report, or a higher revision of one that is not final, for anyone who holds the signatures. Not before the day is over.
    /// @param quorum The fleet's quorum: of a bonded set the one in force. @param signers As in `IMeterOracle.postBatch`. @param signatures Over `reportDigest`.
    function post(
        AvailabilityDay calldata report,
        Quorum calldata quorum,
        uint256 signers,
        bytes[] calldata signatures
    ) external;

    /// @notice Challenges the part of the site at `index`, until the report is final. It counts for nothing until the arbitrator of the set has ruled.
    /// A set without an arbitrator, or a quorum without terms, has no challenges. @param amount Pulled from the caller; what arrives is its stake, at least `stakeOf`.
    /// @param evidence Hash of what it says.
    function challenge(uint32 fleet, uint32 day, uint32 index, uint256 amount, bytes32 evidence)
        external
        returns (uint256 id);
    /// @notice The arbitrator rules in time. Upheld: the part is void and the stake returns. Not: it stands, and the stake is the site's owner's, who had to wait.
    /// @param reason Hash of the ruling.
    function rule(uint256 id, bool upheld, bytes32 reason) external;
    /// @notice Ends a challenge that nobody ruled on in time (the part is void: nobody pays by what is in doubt), or of a report that a revision has replaced. The stake
    /// returns. Anyone may call.
    function lapse(uint256 id) external;
    /// @notice Pays the caller what it is owed of an asset. @return amount Base units.
    function collect(address asset, address to) external returns (uint256 amount);

    /// @notice Reverts unless the site's part of the report is final, stands, is the site's own place in the fleet that it is in, and is within its capacities
    /// period by period. What is in `proof.periods` can then be used (`AvailabilityMath`). @return method How potential energy was computed.
    /// @dev Warning: whether the method is the agreement's is for the caller to check.
    function available(AvailabilityProof calldata proof) external view returns (bytes32 method);

    /// @notice The report posted for a day, zeros if none: its newest revision.
    function reportOf(uint32 fleet, uint32 day) external view returns (ReportRecord memory);
    /// @notice When a report that is posted then is final: as a batch of readings. Unix seconds.
    function finalAt(uint40 postedAt) external view returns (uint256);
    /// @notice What a challenge of the fleet's reports stakes: what a leaf that nobody can show costs one of its attesters. Reverts with NoReportArbitrator.
    /// @return asset The set's.
    /// @return stake Base units.
    function stakeOf(uint32 fleet) external view returns (address asset, uint256 stake);
    /// @notice An open challenge; reverts with UnknownReportChallenge.
    function challengeOf(uint256 id) external view returns (ReportChallenge memory);
    /// @notice How a leaf stands. @param commitment Of the report.
    /// @return open Challenges not ruled on.
    /// @return voided Whether it is void.
    function leafOf(bytes32 commitment, uint32 index) external view returns (uint256 open, bool voided);
    /// @notice What an account can collect of an asset, base units.
    function creditOf(address account, address asset) external view returns (uint256);
    /// @notice What attesters sign.
    function reportDigest(AvailabilityDay calldata report) external view returns (bytes32);
}
