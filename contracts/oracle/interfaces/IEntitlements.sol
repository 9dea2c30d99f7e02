// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {ClaimedSpan} from "../types/ClaimedSpan.sol";
import {LeafProof} from "../types/Measurement.sol";
import {Register, Registers} from "../types/Registers.sol";
import {SiteId} from "../types/Site.sol";
import {IEnvelopes} from "./IEnvelopes.sol";
import {IMeterOracle} from "./IMeterOracle.sol";

/// @title One Wh, one use
/// @notice A right to a share of one register of a site from a date to a date, held by a contract (or anyone), claimed from final
/// leaves. For every site and instant: share(G) + share(r) ≤ 100 % for r in K, E, U; share(M) ≤ 100 %; at most 16 live a register.
/// @dev A checkpoint answers for every date since the one before it: the first with period ≥ a date is where that date takes effect.
/// @dev A claim is worth ⌊(R(b) − R₀)·s⌋ − ⌊(R(a) − R₀)·s⌋ Wh: the same however often it is claimed, never above the register.
/// Changes take effect at the first checkpoint at or after their date; a site's checkpoints are appended in time order, so both
/// sides of a boundary read the same registers.
/// @dev What a claim can have grown by is bounded by `IEnvelopes`.
interface IEntitlements is IEnvelopes {
    /// @notice @param share Basis points. @param start Period end from which it counts. @param end Period end until which it counts; zero: open.
    /// @param opening R₀, the register at its start, Wh. @param pointer The register up to which it is claimed, Wh.
    /// @param pointerAt Period end of the pointer; zero until the first claim.
    struct Entitlement {
        SiteId site;
        Register register;
        address holder;
        uint16 share;
        uint40 start;
        uint40 end;
        uint64 opening;
        uint64 pointer;
        uint40 pointerAt;
    }

    event EntitlementGranted(
        uint256 indexed id,
        SiteId indexed site,
        address indexed holder,
        Register register,
        uint16 share,
        uint40 start,
        uint40 end
    );
    event EntitlementEnding(uint256 indexed id, uint40 end);
    event Checkpointed(SiteId indexed site, uint40 indexed periodEnd, Registers energy);
    event EntitlementClaimed(uint256 indexed id, SiteId indexed site, uint64 wh, uint40 from, uint40 to);

    error NotSiteOwner(SiteId site, address caller, address owner);
    error InvalidHolder(address holder);
    error NotHolder(uint256 id, address caller, address holder);
    error UnknownEntitlement(uint256 id);
    error ShareOutOfRange(uint16 share);
    error ShareExceeded(SiteId site, Register register, uint256 total);
    error TooManyEntitlements(SiteId site, Register register);
    error DateNotAligned(uint40 date);
    error DateInPast(uint40 date, uint256 now_);
    error EndBeforeStart(uint40 start, uint40 end);
    error EndNotEarlier(uint256 id, uint40 end, uint40 current);
    error NotCheckpointed(SiteId site, uint40 date);
    error CheckpointNotForward(SiteId site, uint40 readAt, uint40 last);
    error CheckpointTooEarly(SiteId site, uint40 readAt, uint256 allowedAt);
    error NothingToResolve(uint256 id, uint40 readAt);
    error WrongSite(SiteId given, SiteId expected);
    error NotMeasured(SiteId site, uint40 readAt);
    error NothingNew(uint256 id, uint40 readAt, uint40 pointerAt);
    error RegisterBackwards(SiteId site, uint64 given, uint64 pointer);
    error ClaimAboveCapacity(SiteId site, uint256 grown, uint256 limit);
    error PartitionBroken(Registers energy);

    /// @notice The site's owner grants a share of a register. @param start A period end not before now. @param end Later, or zero.
    function grant(SiteId site, Register register, address holder, uint16 share, uint40 start, uint40 end)
        external
        returns (uint256 id);
    /// @notice The holder agrees to end its entitlement at `end`, a period end not before now and before the present end.
    function endAt(uint256 id, uint40 end) external;
    /// @notice Appends a site's checkpoint from a final, measured leaf; it must settle the start or the end of entitlement `id`. At once
    /// when the leaf is read exactly there and passes over no other date of the site that waits; otherwise a day after the leaf's batch
    /// became final, so that nobody gains by skipping the exact one. Never below what a live entitlement has claimed. Anyone may call.
    function checkpoint(uint256 id, LeafProof calldata proof) external;
    /// @notice The holder claims up to a final, measured leaf. Opens the entitlement at its first claim. A leaf at or past the
    /// entitlement's end claims up to the end's checkpoint, which must exist.
    /// @return wh Energy of the claim, Wh. @return from Period end at which it begins. @return to Period end at which it ends.
    function claim(uint256 id, LeafProof calldata proof) external returns (uint64 wh, uint40 from, uint40 to);
    /// @notice Claims like `claim`, and tells the registers at both ends: with the leaf's day profile (`DayProfile.divide`) the holder, a contract that prices by
    /// the period, knows each period's energy exactly.
    function claimSpan(uint256 id, LeafProof calldata proof) external returns (ClaimedSpan memory);
    /// @notice An entitlement and how far it is claimed, Wh; reverts with UnknownEntitlement.
    function entitlementOf(uint256 id) external view returns (Entitlement memory);
    /// @notice The registers at which changes dated `date` take effect; reverts with NotCheckpointed.
    function resolve(SiteId site, uint40 date) external view returns (uint40 periodEnd, Registers energy);
    /// @notice Ids of a register whose end is open or has no checkpoint yet (as of the last grant), oldest first, at most 16.
    function liveOf(SiteId site, Register register) external view returns (uint256[] memory);
    /// @notice The oracle whose final leaves are claimed.
    function oracle() external view returns (IMeterOracle);
}
