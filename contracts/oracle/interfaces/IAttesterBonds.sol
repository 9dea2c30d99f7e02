// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {AttesterFault, BondTerms} from "../types/Bonds.sol";
import {Quorum} from "../types/Measurement.sol";

/// @title Attester sets whose members are bonded
/// @notice A *set* is a first quorum with its terms; its id is keccak256(abi.encode(quorum id, terms)) and stands where an
/// unbonded quorum's id stands: in a fleet's `quorumId` and in the sets that a pool admits. Who is in it may change, slowly; its
/// terms never. A batch of a bonded set counts only with signatures of members whose bonds are whole, and all its fleets
/// together may post no more growth within the unbonding time than k bonds cover.
/// @dev EIP-712 domain ("Wattle AttesterBonds", "1"). No owner. Payments are credits that are collected, so no token and no
/// receiver can hold up a proof.
interface IAttesterBonds {
    /// @notice A set. @param quorumId The id of the quorum in force. @param roster Which quorum of the set that is, from zero; at most 255.
    /// @param threshold Its k. @param bonded Bit i set: its member i has its bond in whole and is not leaving.
    /// @param pendingId The id of the quorum that a rotation brings, zero if none is proposed.
    /// @param rotationFrom From when it can come into force, unix seconds. @param nonce What the next rotation must carry.
    struct SetInfo {
        bytes32 quorumId;
        uint8 roster;
        uint8 threshold;
        uint32 bonded;
        bytes32 pendingId;
        uint40 rotationFrom;
        uint64 nonce;
    }

    /// @notice A member's bond. @param amount Base units of the asset. @param leavesAt When it can be withdrawn, unix seconds; zero
    /// while the member stays. @param seat Its place in the quorum in force, counted from one; zero: none.
    struct MemberBond {
        uint96 amount;
        uint40 leavesAt;
        uint8 seat;
    }

    event SetOpened(bytes32 indexed set, Quorum quorum, BondTerms terms);
    event AttesterBonded(bytes32 indexed set, address indexed member, address payer, uint256 amount);
    event AttesterLeaving(bytes32 indexed set, address indexed member, uint40 leavesAt);
    event AttesterWithdrew(bytes32 indexed set, address indexed member, address to, uint256 amount);
    event AttesterSlashed(
        bytes32 indexed set,
        address indexed member,
        bytes32 indexed commitment,
        AttesterFault fault,
        uint256 amount
    );
    event SlashShared(
        bytes32 indexed set,
        bytes32 indexed commitment,
        address indexed prover,
        uint256 reward,
        uint256 burned
    );
    event ProofCommitted(bytes32 indexed hash);
    event RewardHeld(bytes32 indexed set, bytes32 indexed commitment, uint256 amount);
    event AuditFailed(bytes32 indexed set, bytes32 indexed commitment, bytes32 report);
    event RotationProposed(bytes32 indexed set, Quorum quorum, uint40 from);
    event RotationDropped(bytes32 indexed set, bytes32 pendingId);
    event SetRotated(bytes32 indexed set, uint8 roster, Quorum quorum, uint256 bonded);
    event SlashCollected(address indexed account, address indexed asset, address to, uint256 amount);
    event SlashBurned(address indexed asset, uint256 amount);

    error NotOracle(address caller, address oracle);
    error UnknownSet(bytes32 set);
    error TermsOutOfRange(bytes32 field, uint256 given, uint256 least, uint256 most);
    error SignersNotBonded(bytes32 set, uint256 signers, uint256 bonded);
    error CoverExceeded(bytes32 set, uint256 grown, uint256 room);
    error NothingArrived(address token);
    error NothingToCollect(address account, address token);
    error NoBond(bytes32 set, address member);
    error MemberLeaving(bytes32 set, address member, uint40 leavesAt);
    error MemberNotLeaving(bytes32 set, address member);
    error BondStillHeld(bytes32 set, address member, uint40 leavesAt, uint256 now_);
    error WrongRoster(bytes32 set, bytes32 given, bytes32 expected);
    error NoRotation(bytes32 set);
    error RotationNotDue(bytes32 set, uint40 from, uint256 now_);
    error NoRotationsLeft(bytes32 set);
    error RosterNotBonded(bytes32 set, uint256 bonded, uint8 threshold);
    error NotSetArbitrator(bytes32 set, address caller, address arbitrator);
    error NoSigners(uint32 fleet, uint40 periodEnd);
    error AuditTooLate(bytes32 commitment, uint256 until, uint256 now_);

    /// @notice Opens a set; again, it changes nothing. Anyone may: the id is the content. Members consent by bonding.
    /// @return set Its id.
    function openSet(Quorum calldata quorum, BondTerms calldata terms) external returns (bytes32 set);

    /// @notice Adds to a member's bond from the caller's approval; what arrives counts, not what was sent. Once the bond is whole, a
    /// member of the quorum in force counts at posts. @param amount Base units. @return received What arrived, base units.
    function deposit(bytes32 set, address member, uint256 amount) external returns (uint256 received);
    /// @notice The caller leaves: from now on its signature counts no more, and its bond answers for what it signed until
    /// `unbonding` from now. @return leavesAt Unix seconds.
    function leave(bytes32 set) external returns (uint40 leavesAt);
    /// @notice The caller takes what is left of its bond once its time is over. It may bond again. @return amount Base units.
    function withdraw(bytes32 set, address to) external returns (uint256 amount);

    /// @notice k present members, all bonded, propose another quorum; it can come into force `unbonding` from now. A later proposal
    /// takes the place of an earlier one, and one of the present quorum drops it.
    /// @param present The quorum in force. @param deadline Until when the signatures count, unix seconds.
    /// @param signers As in `postBatch`. @param signatures Over `rotationDigest`.
    function proposeRotation(
        bytes32 set,
        Quorum calldata present,
        Quorum calldata next,
        uint256 deadline,
        uint256 signers,
        bytes[] calldata signatures
    ) external;
    /// @notice Brings a proposed quorum into force once its time has come and k of its members have their bonds in. Anyone.
    function rotate(bytes32 set, Quorum calldata next) external;

    /// @notice Counts a batch at its post. The oracle's.
    /// @param fleet For errors alone. @param quorum Id of the quorum that signed. @param signers Who.
    /// @param grown Growth of G and M since the previous batch, Wh.
    /// @param replaced What the batch that it takes the place of drew, Wh. @param replacedAt When, unix seconds.
    /// @return roster Which quorum of the set signed.
    function draw(
        uint32 fleet,
        bytes32 set,
        bytes32 quorum,
        uint256 signers,
        uint256 grown,
        uint256 replaced,
        uint40 replacedAt
    ) external returns (uint8 roster);
    /// @notice Slashes the signers of a batch for a fault; each once for each kind of fault. Half of it, rounded down, is the prover's,
    /// the rest nobody's. The oracle's. @param roster Which quorum of the set signed.
    /// @param proof Hash of the call that proved it, to which the prover must have committed before; zero: of none, because its
    /// challenge stood before it.
    function slash(
        bytes32 set,
        bytes32 commitment,
        AttesterFault fault,
        uint8 roster,
        uint256 signers,
        address prover,
        bytes32 proof
    ) external;
    /// @notice Commits to a proof, so that nobody who copies it from the mempool has its reward: once the block is over, send the call.
    /// Again, it changes nothing. Nothing is reserved: anybody may prove the same meanwhile, and who committed before has the reward.
    /// @param hash From `proofHash`.
    function commitProof(bytes32 hash) external;
    /// @notice The set's arbitrator finds that the batch stood for by its signers failed an audit, at most `unbonding` after it was
    /// posted. All of it goes to nobody: nobody gains by a ruling. @param report Hash of the audit's report.
    function failAudit(uint32 fleet, uint40 periodEnd, bytes32 report) external;

    /// @notice Takes the caller's rewards. @return amount Base units of the asset.
    function collect(address asset, address to) external returns (uint256 amount);
    /// @notice Sends what nobody shall have to 0x…dEaD. One that refuses that address keeps it here for ever. @return amount Base units.
    function burn(address asset) external returns (uint256 amount);

    /// @notice The id that a quorum and terms have.
    function setIdOf(Quorum calldata quorum, BondTerms calldata terms) external pure returns (bytes32);
    /// @notice A set's terms; reverts with UnknownSet, as all that follow.
    function termsOf(bytes32 set) external view returns (BondTerms memory);
    /// @notice Who is in force, who is bonded, what is proposed.
    function setOf(bytes32 set) external view returns (SetInfo memory);
    /// @notice The quorum in force.
    function quorumOf(bytes32 set) external view returns (Quorum memory);
    /// @notice The id of the set's quorum number `roster`, zero if there was none.
    function rosterIdOf(bytes32 set, uint8 roster) external view returns (bytes32);
    /// @notice A member's bond and seat; zeros for strangers.
    function bondOf(bytes32 set, address member) external view returns (MemberBond memory);
    /// @notice What all of the set's fleets may post within the unbonding time, and what counts against it now. Wh of G + M.
    /// @return limit threshold × coverWh. @return drawn Never too little (`CoverTally`).
    function coverOf(bytes32 set) external view returns (uint256 limit, uint256 drawn);
    /// @notice What an account can collect, base units of the asset.
    function creditOf(address account, address asset) external view returns (uint256);
    /// @notice What is committed to before a proof. @param prover Who will send it. @param call Its whole data, to the oracle; end it
    /// with 32 random bytes, which the oracle does not read, or whoever knows the fault can tell that its proof is coming.
    function proofHash(address prover, bytes calldata call) external pure returns (bytes32);
    /// @notice When a hash was committed to, unix seconds, zero if never.
    function committedAt(bytes32 hash) external view returns (uint40);
    /// @notice The reward of a batch's faults that waits for a prover who had committed before. It stays in the contract for ever if
    /// there is none. @return amount Base units of the asset. @return since When the first fault was proved without a commitment, unix seconds.
    function heldOf(bytes32 commitment) external view returns (uint128 amount, uint40 since);
    /// @notice What members of the present quorum sign for a rotation.
    function rotationDigest(bytes32 set, Quorum calldata next, uint256 nonce, uint256 deadline)
        external
        view
        returns (bytes32);
    /// @notice The least unbonding time of a set: the oracle's windows, and the time for cures and audits. Seconds.
    function minUnbonding() external view returns (uint256);
}
