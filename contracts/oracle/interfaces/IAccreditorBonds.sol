// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {AccreditorTerms, AuditStage} from "../types/Audits.sol";
import {ISiteRegistry} from "./ISiteRegistry.sol";

/// @title Accreditors who answer for the capacities that they sign
/// @notice An accreditor bonds itself under terms that never change; the bond's id is keccak256(abi.encode(accreditor, terms)). For an
/// accreditation that the registry accepted, anybody asks for an audit within the terms' time, with a stake. Upheld: the bond is taken, half
/// of it for the claimant and the rest for nobody, and the stake returns. Refused: the stake is the accreditor's. Not ruled on in time:
/// the stake returns, and nobody is judged.
/// @dev No owner. Who relies on an accreditor names it and looks at its bond, as a pool names the accreditors that it admits. Payments are
/// credits that are collected, so no token and no receiver can hold up a ruling.
interface IAccreditorBonds {
    /// @notice A bond. @param accreditor Whose. @param amount What is in, base units. @param leavesAt When it can be withdrawn, unix seconds; zero
    /// while the accreditor stays. @param audits How many are open: none can be withdrawn before they are closed.
    struct AccreditorBond {
        address accreditor;
        uint96 amount;
        uint40 leavesAt;
        uint56 audits;
    }

    /// @notice An audit. @param bond Of which accreditor, under which terms. @param accreditation Digest of what it signed. @param evidence Hash of
    /// the claimant's case. @param claimant Who asked for it. @param stake What it staked, base units. @param dueAt When the time
    /// to rule ends, unix seconds.
    struct Audit {
        bytes32 bond;
        bytes32 accreditation;
        bytes32 evidence;
        address claimant;
        uint96 stake;
        uint40 dueAt;
        AuditStage stage;
    }

    event AccreditorBondOpened(bytes32 indexed bond, address indexed accreditor, AccreditorTerms terms);
    event AccreditorBonded(bytes32 indexed bond, address payer, uint256 amount);
    event AccreditorLeft(bytes32 indexed bond, uint40 leavesAt);
    event AccreditorWithdrew(bytes32 indexed bond, address to, uint256 amount);
    event AuditAsked(
        uint256 indexed id,
        bytes32 indexed bond,
        bytes32 indexed accreditation,
        bytes32 evidence,
        address claimant,
        uint256 stake
    );
    /// @notice @param taken The bond that it cost, base units. @param reward The part of it that is the claimant's.
    event AuditUpheld(uint256 indexed id, bytes32 report, uint256 taken, uint256 reward);
    event AuditRefused(uint256 indexed id, bytes32 report);
    event AuditLapsed(uint256 indexed id);
    event AuditCreditCollected(address indexed account, address indexed asset, address to, uint256 amount);
    event AuditCreditBurned(address indexed asset, uint256 amount);

    error AccreditorTermOutOfRange(bytes32 field, uint256 given, uint256 least, uint256 most);
    error OwnArbitrator(address accreditor);
    error UnknownAccreditorBond(bytes32 bond);
    error NotBondedAccreditor(bytes32 bond, address caller, address accreditor);
    error AccreditorIsLeaving(bytes32 bond, uint40 leavesAt);
    error AccreditorNotLeaving(bytes32 bond);
    error AccreditorBondHeld(bytes32 bond, uint256 until, uint256 audits);
    error NothingBonded(bytes32 bond);
    error AccreditedByAnother(bytes32 bond, address given, address accreditor);
    error NotAccredited(bytes32 accreditation);
    error AuditAskedTooLate(bytes32 accreditation, uint256 until, uint256 now_);
    error AuditStakeTooSmall(uint256 received, uint256 needed);
    error AuditNotOpen(uint256 id, AuditStage stage);
    error NotAuditArbitrator(bytes32 bond, address caller, address arbitrator);
    error AuditRulingOverdue(uint256 id, uint256 dueAt);
    error AuditRulingNotOverdue(uint256 id, uint256 dueAt);
    error NothingArrived(address token);
    error NothingToCollect(address account, address token);

    /// @notice Opens an accreditor's bond; again, it changes nothing. Anyone may: the accreditor consents by bonding.
    /// @dev Times are 1 day to 10 years (audits) and 1 day to 180 days (rulings); amounts are not zero; the arbitrator is somebody else.
    /// @return bond Its id.
    function openBond(address accreditor, AccreditorTerms calldata terms) external returns (bytes32 bond);
    /// @notice Adds to a bond from the caller's approval; what arrives counts, not what was sent. @return received What arrived, base units.
    function deposit(bytes32 bond, uint256 amount) external returns (uint256 received);
    /// @notice The accreditor leaves: what it signs from now on has no bond behind it, and its bond answers for what it signed before until
    /// `auditTime` from now. @return leavesAt Unix seconds.
    function leave(bytes32 bond) external returns (uint40 leavesAt);
    /// @notice The accreditor takes what is left once its time is over and no audit is open. It may bond again. @return amount Base units.
    function withdraw(bytes32 bond, address to) external returns (uint256 amount);

    /// @notice Asks for an audit of an accreditation that the registry accepted, at most `auditTime` after that. Several may be open of one
    /// accreditation, so that none stands in the way of another.
    /// @param evidence Hash of the claimant's case, which it publishes. @param amount What it stakes, base units; what arrives counts.
    /// @return id The audit's, from 1.
    function ask(
        bytes32 bond,
        ISiteRegistry.Accreditation calldata accreditation,
        bytes32 evidence,
        uint256 amount
    ) external returns (uint256 id);
    /// @notice The arbitrator rules, within `rulingTime`. Upheld: all of the bond is taken, half of it, rounded down, for the claimant.
    /// @param report Hash of the audit's report.
    function rule(uint256 id, bool upheld, bytes32 report) external;
    /// @notice Closes an audit that nobody ruled on in time: the stake returns. Anyone.
    function lapse(uint256 id) external;

    /// @notice Takes the caller's credits. @return amount Base units.
    function collect(address asset, address to) external returns (uint256 amount);
    /// @notice Sends what nobody shall have to 0x…dEaD. One that refuses that address keeps it here for ever. @return amount Base units.
    function burn(address asset) external returns (uint256 amount);

    /// @notice The id that a bond has.
    function bondIdOf(address accreditor, AccreditorTerms calldata terms) external pure returns (bytes32);
    /// @notice A bond's terms; reverts with UnknownAccreditorBond, as what follows.
    function termsOf(bytes32 bond) external view returns (AccreditorTerms memory);
    /// @notice Where a bond stands.
    function bondOf(bytes32 bond) external view returns (AccreditorBond memory);
    /// @notice Whether what the accreditor signs now has the whole bond behind it.
    function answersNow(bytes32 bond) external view returns (bool);
    /// @notice An audit; stage NONE when there is none.
    function auditOf(uint256 id) external view returns (Audit memory);
    /// @notice What an account can collect, base units.
    function creditOf(address account, address asset) external view returns (uint256);
    /// @notice Whose accreditations they are.
    function registry() external view returns (ISiteRegistry);
}
