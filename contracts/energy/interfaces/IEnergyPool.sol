// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {LeafProof} from "../../oracle/types/Measurement.sol";
import {SiteId, Zone} from "../../oracle/types/Site.sol";
import {Energy, Shares} from "../types/Amounts.sol";
import {IDissipativeERC20} from "./IDissipativeERC20.sol";

/// @notice What a pool is: fixed at its birth, its hash is its address. Fractions are WAD (1e18 = 1), durations seconds.
/// @param zone Grid zone of its sites and of the consumption that retires it. @param technologies Mask: a site may have these only.
/// @param vintageStart First period end of its production vintage. @param vintageEnd Last one.
/// @param decayRate λ per second, at first. @param maxDecayRate The most it may ever be.
/// @param roundTrip ηc·ηd: AC Wh out per AC Wh charged. @param dischargeEfficiency ηd: AC Wh out per Wh in store.
/// @param pledge θ: the part of a store that may be pledged. @param maxAge How long after its period end a leaf may be deposited; longer
/// than the oracle's finality. @param maxSilence How long a carried reading counts as the state of charge; a site silent for longer counts as empty.
/// @param cap Most live energy, µWh. @param concentration The most of Σ liability that one operator's sites may carry.
/// @param concentrationFloor Σ liability up to which they may carry any part, µWh.
/// @param stakeToken ERC-20 of stakes. @param penaltyPrice Its base units per kWh of liability: what an auction pays at most.
/// @param stakeFactor Stake ≥ liability × penalty price × factor; ≥ 1. @param lockedShare The part of every deposit that stays locked; ≥ 0.1.
/// @param proofReward Part of the penalty price of a shortfall that whoever proved it earns out of the stake; ≤ 0.1.
/// @param auctionStart Part of the penalty price at which an auction begins. @param auctionTime From there to the whole of it.
/// @param cureTime From the proof of a shortfall until others cure it. @param haircutDelay The further window of a haircut above 5 % a day.
/// @param unbondingTime From asking for a stake to having it: at least finality and all the windows of a cure.
/// @param depositFee Part of what a deposit mints that goes to the fee's recipient; ≤ 0.02. @param feeRecipient Zero without a fee.
/// @param guardian May pause deposits; nothing else.
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
    uint32 maxSilence;
    uint128 cap;
    uint64 concentration;
    uint128 concentrationFloor;
    address stakeToken;
    uint128 penaltyPrice;
    uint64 stakeFactor;
    uint64 lockedShare;
    uint64 proofReward;
    uint64 auctionStart;
    uint32 auctionTime;
    uint32 cureTime;
    uint32 haircutDelay;
    uint32 unbondingTime;
    uint64 depositFee;
    address feeRecipient;
    address guardian;
    address[] accreditors;
    bytes32[] quorums;
}

/// @title A storage pool: warrants for deliverable kWh
/// @notice One token is 1 µWh, AC, deliverable from a battery that is pledged to this pool alone. Deposits mint it against green
/// charge and put a liability on the site; retirement burns it against measured consumption; discharge releases liabilities.
/// @dev Two frames. *Token shares*: tokens and locked shares; worth index = storeIndex × kept. *Store shares*: liabilities; worth storeIndex,
/// which haircuts do not touch, so a default never forgives the debtor. A claim of s token shares is one of ⌈s·kept⌉ store shares.
/// @dev Invariants: claims ≤ Σ liability − Σ written off, so supply ≤ Σ liability · liability ≤ θ·ηd·S at each deposit · Σ released ≤ discharged.
/// Stake, shortfalls and their cure are the Collateral contract's. Withdrawals, burns, releases and retirement are never paused.
interface IEnergyPool is IDissipativeERC20 {
    /// @notice A site's account. @param operator Its owner at the last deposit, whose concentration it counts in; zero where the policy limits
    /// none.
    /// @param liability Store shares. @param writtenOff Of that, what a haircut has taken off holders and the site still owes, store shares.
    /// @param locked Token shares of its deposits that are not minted yet. @param dischargeBase D from which discharge counts, Wh: at first D
    /// when it was pledged; a deposit lifts it so that discharge from before it, beyond what the site then owed, cannot deliver what it mints.
    /// @param released Energy released by discharge since, µWh. @param releasedShares Likewise
    /// in store shares, over all its pledges. @param depositedAt Period end of the newest reading it deposited, or when some of
    /// its liability was last written off: no reading from before says what its store holds.
    /// @param early Token shares minted before finality and not settled, locked ones included. @param earlyWh Green charge of deposits before finality
    /// that no final claim has covered, Wh, forfeited ones included: a claim that covers it issues nothing.
    /// @param earlyDue When the oldest of them must be settled, unix seconds; zero: none waits. A whole round at a time: what is deposited while one
    /// waits is due when the newest of it is, once the round is settled.
    struct Account {
        address operator;
        Shares liability;
        Shares writtenOff;
        Shares locked;
        uint64 dischargeBase;
        uint256 released;
        Shares releasedShares;
        uint40 depositedAt;
        Shares early;
        uint64 earlyWh;
        uint40 earlyDue;
    }

    /// @notice What the cure of a shortfall needs of the policy.
    struct Terms {
        address stakeToken;
        uint128 penaltyPrice;
        uint64 proofReward;
        uint64 auctionStart;
        uint32 auctionTime;
        uint32 cureTime;
        uint32 haircutDelay;
        uint32 unbondingTime;
        uint32 maxSilence;
    }

    /// @notice Energy that reaches a site's store by another way than a final leaf of its own generation (the Intake's).
    /// @param site The site that carries the liability. @param to Who gets the tokens. @param technologies Of where it was generated.
    /// @param wh Green charge, Wh. @param from Period end at which it begins. @param until At which it ends.
    /// @param due When a deposit before finality must be settled, unix seconds; zero: it is final.
    struct Intaken {
        SiteId site;
        address to;
        uint16 technologies;
        uint64 wh;
        uint40 from;
        uint40 until;
        uint40 due;
    }

    /// @notice What a deposit did. @param wh Green charge, Wh. @param minted Energy issued, µWh, locked part and fee included. @param shares
    /// Likewise, token shares. @param locked Of those, what stays locked. @param expired What the store's state of charge no longer held, µWh (after
    /// conversion). @param from Period end at which the charge begins. @param until At which it ends. @param early Whether the batch was not final.
    struct Receipt {
        uint64 wh;
        Energy minted;
        Shares shares;
        Shares locked;
        Energy expired;
        uint40 from;
        uint40 until;
        bool early;
    }

    /// @notice How a site stands by a reading, store shares but for `locked`. @param owed Liability less what is written off. @param covered What
    /// ηd·S covers, zero after maxSilence. @param liability The whole of it. @param locked As in its account, token shares.
    /// @param releasedShares As in its account. @param stakeNeeded Stake that what is not covered needs, rounded up, base units.
    struct Standing {
        Shares owed;
        Shares covered;
        Shares liability;
        Shares locked;
        Shares releasedShares;
        uint256 stakeNeeded;
    }

    /// @notice The consumption that a retirement is held against. @param quorum Who vouches for it. @param accreditor Whose import capacity bounded it.
    /// @param first Its first period end.
    struct Consumption {
        SiteId site;
        Zone zone;
        bytes32 quorum;
        address accreditor;
        uint40 first;
    }

    /// @param entitlement Zero through the Intake.
    event Deposited(SiteId indexed site, address indexed owner, uint256 indexed entitlement, Receipt receipt);
    /// @notice A final claim covers green charge that was deposited before finality. @param left What is not covered yet, Wh.
    event EarlySettled(SiteId indexed site, uint64 wh, uint64 left);
    /// @notice A deposit before finality was not settled in time: it is now a shortfall. @param shares Token shares.
    event EarlyForfeited(SiteId indexed site, uint64 wh, Shares shares);
    /// @param shares Store shares.
    event Released(SiteId indexed site, Energy energy, Shares shares, uint40 readAt);
    /// @notice Tokens burned to reduce a site's liability (a buy-back). @param shares Token shares. @param liability Store shares.
    event BoughtBack(
        SiteId indexed site, address indexed account, Energy energy, Shares shares, Shares liability
    );
    /// @notice Locked shares burned to reduce a site's liability. @param shares Token shares. @param liability Store shares.
    event LockedBurned(SiteId indexed site, Shares shares, Shares liability);
    /// @notice Locked shares that the liability no longer holds were minted to the site's owner.
    event Unlocked(SiteId indexed site, address indexed owner, Energy energy, Shares shares);
    event Retired(address indexed account, Energy energy, Shares shares, uint256 certificate);
    /// @notice Tokens given up for nothing but their part of the compensation.
    event Surrendered(address indexed account, Energy energy, Shares shares);
    /// @notice A haircut took a liability that nothing covers off the holders; the site still owes it. @param liability Store shares.
    /// @param energy What holders lost, µWh.
    event WrittenOff(SiteId indexed site, Shares liability, Energy energy);
    /// @notice A final reading covers again what had been written off. @param left What is still written off, store shares.
    event Restored(SiteId indexed site, Shares left);
    event SitePledged(SiteId indexed site);
    event SiteUnpledged(SiteId indexed site);
    /// @param held Whether a haircut that waits holds them. @param paused Whether the guardian does.
    event InflowsPaused(bool paused, bool held);

    error WrongZone(SiteId site, Zone given, Zone expected);
    error TechnologyNotAdmitted(SiteId site, uint16 technologies, uint16 admitted);
    error AccreditorNotAdmitted(SiteId site, address accreditor);
    error QuorumNotAdmitted(bytes32 quorumId);
    /// @param at The period end at fault: the claim's first, or its last.
    error OutsideVintage(uint40 at, uint40 start, uint40 end);
    error BatchTooOld(uint40 readAt, uint256 now_, uint32 maxAge);
    error NotGreenCharge(uint256 entitlement);
    error CapReached(uint256 supply, uint128 cap);
    /// @param owed What the operator's sites would carry, store shares. @param limit What they may.
    error ConcentrationReached(address operator, Shares owed, Shares limit);
    error NotPledged(SiteId site);
    error PledgedElsewhere(SiteId site, address pool);
    error LiabilityOutstanding(SiteId site, Shares liability);
    error DebtOutstanding(SiteId site, Shares writtenOff);
    error EarlyOutstanding(SiteId site, uint64 earlyWh);
    error NothingToRelease(SiteId site, Energy unspentDischarge, Energy headroom);
    error NothingToUnlock(SiteId site, Shares locked, Shares held);
    error LockedTooSmall(SiteId site, Shares locked, Shares needed);
    /// @notice The reading is from before a deposit that it cannot know of.
    error LeafBeforeDeposit(SiteId site, uint40 readAt, uint40 depositedAt);
    error InflowsArePaused();
    error NotGuardian(address caller, address guardian);
    error NotRetirements(address caller);
    error NotCollateral(address caller);
    error NotIntake(address caller);
    error NotReconciler(address caller);
    error InvalidPolicy(bytes32 field);
    error RegisterBackwards(SiteId site, uint64 given, uint64 base);
    error LeafBeforeUnpledge(SiteId site, uint40 readAt, uint40 unpledgedAt);
    error ZoneMismatch(Zone source, Zone site);
    /// @notice Energy cannot have served consumption from before its vintage. @param at First period end of the consumption.
    error ConsumptionBeforeVintage(uint40 at, uint40 vintageStart);

    // ——— in ———

    /// @notice Deposits the green charge up to a final leaf not older than maxAge; mints to the site's owner. Caller: the owner or its ERC-721 operator.
    /// The leaf shows no less discharge than has released the site's liability, and is not from before its last pledge ended: a state of
    /// charge from before the battery delivered holds what is no longer there. Charge that was deposited before finality is settled first; a claim that
    /// only settles is refused by no pause, no open shortfall and no debt.
    /// @param entitlement The pool's K entitlement of the site.
    /// @return minted Energy issued, µWh: min(ηc·ηd·claim, θ·ηd·S·e^(−λ·age) − liability), rounded down; of it lockedShare, rounded up, stays
    /// locked and depositFee, rounded down, goes to the fee's recipient.
    function deposit(uint256 entitlement, LeafProof calldata proof) external returns (Energy minted);
    /// @notice Issues energy that the Intake has proved, against a posted leaf of the site that stores it; only the Intake.
    function takeIn(Intaken calldata intaken, LeafProof calldata proof) external returns (Energy minted);
    /// @notice Mints to the site's owner the locked shares beyond lockedShare × liability. Caller: the owner or its ERC-721 operator.
    function unlock(SiteId site) external returns (Energy unlocked);

    // ——— out ———

    /// @notice Reduces a site's liability by its unspent discharge, within Σ liability − written off − claims. Anyone may call.
    function release(LeafProof calldata proof) external returns (Energy released);
    /// @notice What a final, measured leaf says of a site: releases what its discharge covers (nothing, if nothing), takes back what was
    /// written off as far as its store covers it again, and compares. Anyone may call.
    function settle(LeafProof calldata proof) external returns (Standing memory);
    /// @notice Burns the caller's token shares to reduce a site's liability (`max`: as many as both allow). More than the
    /// liability burns the liability only: nobody can make the call fail by being first with a little.
    function buyBack(SiteId site, Shares shares) external returns (Energy burned);
    /// @notice Burns locked token shares to reduce the site's liability (`max`: as many as both allow). The site's owner only.
    function burnLocked(SiteId site, Shares shares) external returns (Shares liability);
    /// @notice Burns the caller's token shares (`max`: all) for their part of the compensation alone.
    function surrender(Shares shares) external returns (Energy burned);
    /// @notice Burns tokens for a retirement; only the Retirements contract, which has the holder's word for it. Checks that zone, attester set,
    /// accreditor and vintage of the consumption are the policy's.
    function burnForRetirement(
        address account,
        Energy energy,
        uint256 certificate,
        Consumption calldata consumption
    ) external returns (Shares shares);
    /// @notice Ends the exclusive pledge of a site with no liability; the site's owner only. What is still locked ends with it.
    function unpledge(SiteId site) external;
    /// @notice Ends the pool's entitlement at a date, at the site owner's wish: no deposit after it.
    function endEntitlement(uint256 entitlement, uint40 end) external;
    /// @notice The guardian stops or resumes deposits.
    function pauseInflows(bool paused) external;

    // ——— for the rest of the suite ———

    /// @notice Burns an account's token shares to reduce a site's liability, at most all of it; only Collateral, whose caller the account is.
    function buyBackFor(address account, SiteId site, Shares shares) external returns (Energy burned);
    /// @notice As `burnLocked`, without the owner; only Collateral.
    function seizeLocked(SiteId site, Shares shares) external returns (Shares liability);
    /// @notice Takes what a site's stake could not buy off the holders, as far as the headroom does not bear it; the site still owes it. Only
    /// Collateral. From the first haircut on, the pool tells Collateral of every burn and every deposit, for the compensation.
    /// @param liability Store shares. @return energy What holders lost, µWh, locked shares included.
    function writeOff(SiteId site, Shares liability) external returns (Energy energy);
    /// @notice Ends a deposit before finality that was not settled in time; only Collateral. Its charge stays counted in `earlyWh`, so that it is
    /// not issued again. @return shares Token shares that nothing backs.
    function forfeitEarly(SiteId site) external returns (Shares shares);
    /// @notice Sets the loss that is known and not yet a haircut, ppm; only Collateral.
    function setPendingLoss(uint256 loss) external;
    /// @notice Holds deposits while a haircut above the day's limit waits; only Collateral.
    function holdInflows(bool held) external;
    /// @notice Sets λ within [0, λ_max]; only the Reconciler.
    function setDecayRate(uint256 rate) external;

    // ——— views ———

    /// @notice What the cure of a shortfall needs of the policy.
    function terms() external view returns (Terms memory);
    /// @notice A site's account. Zeros for a site never pledged here.
    function accountOf(SiteId site) external view returns (Account memory);
    /// @notice What writing off a liability (store shares) would take off every token share: 1 − kept′/kept, WAD, rounded up, where kept′ is the most
    /// that leaves claims ≤ Σ liability − Σ written off. Zero while the headroom bears it.
    function haircutFor(Shares liability) external view returns (uint256 loss);
    /// @notice Token shares, locked ones included: what a haircut falls on, and what carries the compensation until the vintage has ended. Then
    /// nothing locked can become a token any more, and the tokens carry all of it.
    function claims() external view returns (Shares);
    /// @notice A site's liability now, rounded up, µWh.
    function liabilityOf(SiteId site) external view returns (Energy);
    /// @notice Σ liability and Σ written off, store shares; Σ locked, token shares.
    function totals() external view returns (Shares liability, Shares writtenOff, Shares locked);
    /// @notice Store shares that nobody claims: Σ liability − Σ written off − ⌈(supply + locked) × kept⌉.
    function headroom() external view returns (Shares);
    /// @notice Stake that a liability (store shares) needs, rounded up, base units.
    function stakeNeeded(Shares liability) external view returns (uint256);
    /// @notice Stake that a site needs as it stands: for its liability, and once more at the penalty price for what is not final yet.
    function stakeNeededOf(SiteId site) external view returns (uint256);
    /// @notice Store shares that a reading covers: ⌈ηd · (min(S, storage) + 1 Wh) · e^(−λ·age) / storeIndex⌉. A meter shows whole Wh, so up to
    /// one more may be there; of an age before λ last changed none counts.
    function coveredBy(uint64 stateOfCharge, uint32 storageWh, uint40 readAt) external view returns (Shares);
    /// @notice What an operator's sites carry together, store shares.
    function owedBy(address operator) external view returns (Shares);
    /// @notice Whether the guardian has stopped deposits, and whether a haircut that waits holds them.
    function inflowsPaused() external view returns (bool paused, bool held);
    /// @notice Reverts unless the site's zone, technologies and accreditor, the leaf's attester set and age, and the span are the policy's.
    /// @param from Period end at which the energy begins, a period before its first. @param until At which it ends.
    function requireAdmitted(LeafProof calldata proof, uint40 from, uint40 until) external view;
    /// @notice Grid zone of the pool's sites, and of the consumption that retires its tokens.
    function zone() external view returns (Zone);
    /// @notice Mask of what the pool's sites may have.
    function technologies() external view returns (uint16);
    /// @notice First period end of the production vintage, unix seconds.
    function vintageStart() external view returns (uint40);
    /// @notice Whether the policy admits an attester set, for deposits, releases and the consumption that retires alike.
    function admitsQuorum(bytes32 quorumId) external view returns (bool);
    /// @notice Whether the policy admits an accreditor, for the sites of deposits and of the consumption that retires alike.
    function admitsAccreditor(address accreditor) external view returns (bool);
}
