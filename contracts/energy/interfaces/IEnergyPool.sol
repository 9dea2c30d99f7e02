// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {LeafProof} from "../../oracle/types/Measurement.sol";
import {SiteId, Zone} from "../../oracle/types/Site.sol";
import {Energy, Shares} from "../types/Amounts.sol";
import {IDissipativeERC20} from "./IDissipativeERC20.sol";

/// @notice What a pool is: fixed at its birth, its hash is its address.
/// @param zone Grid zone of its sites and of the consumption that retires it. @param technologies Mask: a site may have these only.
/// @param vintageStart First period end of its production vintage. @param vintageEnd Last one.
/// @param decayRate λ per second, WAD. @param maxDecayRate The most it may ever be.
/// @param roundTrip ηc·ηd, WAD: AC Wh out per AC Wh charged. @param dischargeEfficiency ηd, WAD: AC Wh out per Wh in store.
/// @param pledge θ, WAD: the part of a store that may be pledged. @param maxAge Seconds after its period end that a batch may be deposited.
/// @param cap Most live energy, µWh. @param stakeToken ERC-20 of stakes. @param penaltyPrice Its base units per kWh of liability.
/// @param stakeFactor WAD: stake ≥ liability × penalty price × factor; ≥ 1. @param guardian May pause deposits; nothing else.
/// @param accreditors Whose capacities count, ascending, at most 8. @param quorums Attester-set ids admitted (zero: direct
/// readings), ascending, at most 8.
struct Policy {
    Zone zone;
    uint16 technologies;
    uint40 vintageStart;
    uint40 vintageEnd;
    uint64 decayRate;
    uint64 maxDecayRate;
    uint64 roundTrip;
    uint64 dischargeEfficiency;
    uint64 pledge;
    uint32 maxAge;
    uint128 cap;
    address stakeToken;
    uint128 penaltyPrice;
    uint64 stakeFactor;
    address guardian;
    address[] accreditors;
    bytes32[] quorums;
}

/// @title A storage pool: warrants for deliverable kWh
/// @notice One token is 1 µWh, AC, deliverable from a battery that is pledged to this pool alone. Deposits mint it against green
/// charge of a final batch and put a liability on the site; retirement burns it against measured consumption; discharge releases liabilities.
/// @dev Invariants: supply ≤ Σ liability · minted ≤ θ·ηd·(state of charge) − liability at each deposit · Σ released ≤ discharged · stake ≥ liability × penalty.
/// Liabilities are in shares of the λ-only index (no haircut touches them). Withdrawals, burns, releases and retirement are never paused.
interface IEnergyPool is IDissipativeERC20 {
    /// @notice A site's account. @param liability In shares. @param stake Base units of the stake token.
    /// @param dischargeBase D from which discharge counts, Wh: at first D when it was pledged; a deposit lifts it so that discharge from
    /// before it, beyond what the site then owed, cannot deliver what it mints. @param released Energy released by discharge since, µWh.
    struct Account {
        Shares liability;
        uint256 stake;
        uint64 dischargeBase;
        uint256 released;
    }

    /// @param wh Green charge claimed, Wh. @param minted Energy minted, µWh. @param shares Likewise in shares.
    /// @param expired What the store's state of charge no longer held, µWh (after conversion).
    event Deposited(
        SiteId indexed site,
        address indexed owner,
        uint256 indexed entitlement,
        uint64 wh,
        Energy minted,
        Shares shares,
        Energy expired,
        uint40 from,
        uint40 to
    );
    event Released(SiteId indexed site, Energy energy, Shares shares, uint40 readAt);
    /// @notice Tokens burned by a site's side to reduce its liability (a buy-back).
    event BoughtBack(SiteId indexed site, address indexed account, Energy energy, Shares shares);
    event Retired(address indexed account, Energy energy, Shares shares, uint256 certificate);
    event Staked(SiteId indexed site, address indexed from, uint256 amount);
    event StakeWithdrawn(SiteId indexed site, address indexed to, uint256 amount);
    event SitePledged(SiteId indexed site);
    event SiteUnpledged(SiteId indexed site);
    event InflowsPaused(bool paused);

    error NotSiteOperator(SiteId site, address caller, address owner);
    error WrongZone(SiteId site, Zone given, Zone expected);
    error TechnologyNotAdmitted(SiteId site, uint16 technologies, uint16 admitted);
    error AccreditorNotAdmitted(SiteId site, address accreditor);
    error QuorumNotAdmitted(bytes32 quorumId);
    /// @param at The period end at fault: the claim's first, or its last.
    error OutsideVintage(uint40 at, uint40 start, uint40 end);
    error BatchTooOld(uint40 readAt, uint256 now_, uint32 maxAge);
    error NotGreenCharge(uint256 entitlement);
    error CapReached(uint256 supply, uint128 cap);
    error StakeTooSmall(SiteId site, uint256 stake, uint256 needed);
    error NotPledged(SiteId site);
    error PledgedElsewhere(SiteId site, address pool);
    error LiabilityOutstanding(SiteId site, Shares liability);
    error NothingToRelease(SiteId site, Energy unspentDischarge, Energy headroom);
    error InflowsArePaused();
    error NotGuardian(address caller, address guardian);
    error NotRetirements(address caller);
    error InvalidPolicy(bytes32 field);
    error RegisterBackwards(SiteId site, uint64 given, uint64 base);
    error LeafBeforeUnpledge(SiteId site, uint40 readAt, uint40 unpledgedAt);

    /// @notice Deposits the green charge up to a final leaf not older than maxAge; mints to the site's owner. Caller: the owner or its ERC-721 operator.
    /// The leaf shows no less discharge than has released the site's liability, and is not from before its last pledge ended: a state of
    /// charge from before the battery delivered holds what is no longer there.
    /// @param entitlement The pool's K entitlement of the site.
    /// @return minted Energy minted, µWh: min(ηc·ηd·claim, θ·ηd·S·e^(−λ·age) − liability), rounded down.
    function deposit(uint256 entitlement, LeafProof calldata proof) external returns (Energy minted);
    /// @notice Reduces a site's liability by its unspent discharge, within Σ liability − supply (both in shares). Anyone may call.
    function release(LeafProof calldata proof) external returns (Energy released);
    /// @notice Burns the caller's tokens to reduce a site's liability by as many shares (`max`: as many as both allow). More than the
    /// liability burns the liability only: nobody can make the call fail by being first with a little.
    function buyBack(SiteId site, Shares shares) external returns (Energy burned);
    /// @notice Burns tokens for a retirement; only the Retirements contract, which has the holder's word for it.
    function burnForRetirement(address account, Energy energy, uint256 certificate)
        external
        returns (Shares shares);
    /// @notice Adds to a site's stake: what the pool received, whatever `amount` said. Anyone may.
    function stake(SiteId site, uint256 amount) external;
    /// @notice Withdraws what the site's liability leaves free (`max`: all of that); the site's owner only.
    function withdrawStake(SiteId site, uint256 amount, address to) external;
    /// @notice Ends the exclusive pledge of a site with no liability; the site's owner only. Ends nothing else.
    function unpledge(SiteId site) external;
    /// @notice Ends the pool's entitlement at a date, at the site owner's wish: no deposit after it.
    function endEntitlement(uint256 entitlement, uint40 end) external;
    /// @notice The guardian stops or resumes deposits.
    function pauseInflows(bool paused) external;

    /// @notice The policy as it was deployed; all of it, both lists included.
    function policy() external view returns (Policy memory);
    /// @notice A site's account: liability (shares), stake (base units), discharge base (Wh), released (µWh). Zeros for a site never pledged here.
    function accountOf(SiteId site) external view returns (Account memory);
    /// @notice A site's liability now, rounded up, µWh.
    function liabilityOf(SiteId site) external view returns (Energy);
    /// @notice Σ liability, shares.
    function totalLiability() external view returns (Shares);
    /// @notice Stake a liability needs, rounded up.
    function stakeNeeded(Shares liability) external view returns (uint256);
    /// @notice Whether the guardian has stopped deposits. Nothing else stops.
    function inflowsPaused() external view returns (bool);
    /// @notice Grid zone of the pool's sites, and of the consumption that retires its tokens.
    function zone() external view returns (Zone);
    /// @notice First period end of the production vintage, unix seconds.
    function vintageStart() external view returns (uint40);
    /// @notice Whether the policy admits an attester set, for deposits, releases and the consumption that retires alike.
    function admitsQuorum(bytes32 quorumId) external view returns (bool);
    /// @notice Whether the policy admits an accreditor, for the sites of deposits and of the consumption that retires alike.
    function admitsAccreditor(address accreditor) external view returns (bool);
}
