// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {LeafProof} from "../../oracle/types/Measurement.sol";
import {SiteId} from "../../oracle/types/Site.sol";
import {Energy, Shares} from "../types/Amounts.sol";
import {IEnergyPoolFactory} from "./IEnergyPoolFactory.sol";

/// @title What stands behind a site's liability, and what happens when its store does not
/// @notice Stakes of every pool's sites, in the pool's stake token, and the cure of shortfalls: proof → cure time → the operator's locked
/// shares burn → a Dutch auction spends its stake on pool shares and burns them → the rest is a haircut, with what cash is left behind the tokens.
/// @dev One contract for all pools; every amount is kept by pool and site, so a stake token that lies harms its own pools alone.
interface ICollateral {
    /// @notice Where a shortfall stands.
    enum Stage {
        NONE,
        CURE,
        AUCTION
    }

    /// @notice A site's collateral in a pool. @param stake Base units of the stake token. @param unbonding Of that, what is on its way out:
    /// it still answers for shortfalls and no longer for deposits. @param unbondedAt When it may leave, unix seconds.
    struct Stake {
        uint256 stake;
        uint256 unbonding;
        uint40 unbondedAt;
    }

    /// @notice A site's shortfall: liability less written off, beyond `covered`. @param covered Store shares that its last proof covered.
    /// @param provedAt When it was first proved, unix seconds. @param readAt Period end of the newest reading that proved it.
    /// @param auctionAt When its auction began. @param announcedAt When its haircut was announced; zero: not.
    /// @param prover Who earns the reward of the proof.
    struct Shortfall {
        Stage stage;
        Shares covered;
        uint40 provedAt;
        uint40 readAt;
        uint40 auctionAt;
        uint40 announcedAt;
        address prover;
    }

    event Staked(address indexed pool, SiteId indexed site, address indexed from, uint256 amount);
    event Unbonding(address indexed pool, SiteId indexed site, uint256 amount, uint40 unbondedAt);
    event StakeWithdrawn(address indexed pool, SiteId indexed site, address indexed to, uint256 amount);
    /// @param shortfall Store shares. @param covered Likewise.
    event ShortfallProved(
        address indexed pool,
        SiteId indexed site,
        address indexed prover,
        Shares shortfall,
        Shares covered,
        uint40 readAt
    );
    event ShortfallCured(address indexed pool, SiteId indexed site);
    /// @param left Shortfall that the locked shares did not cover, store shares. @param reward Earned by the prover, base units.
    event CureEnforced(address indexed pool, SiteId indexed site, Shares left, uint256 reward);
    /// @param shares Token shares bought and burned. @param paid Base units. @param left Shortfall that remains, store shares.
    event AuctionFilled(
        address indexed pool,
        SiteId indexed site,
        address indexed seller,
        Shares shares,
        uint256 paid,
        Shares left
    );
    /// @param loss Part of every token share, WAD. @param executableAt Unix seconds.
    event HaircutAnnounced(address indexed pool, SiteId indexed site, uint256 loss, uint40 executableAt);
    /// @param liability Store shares written off. @param energy What holders lost, µWh. @param compensation Cash that now stands behind
    /// the tokens, base units.
    event HaircutApplied(
        address indexed pool, SiteId indexed site, Shares liability, Energy energy, uint256 compensation
    );
    /// @notice A posted, not final leaf shows a loss. @param uncovered What neither locked shares nor stake would cover, store shares.
    event LossShown(
        address indexed pool, SiteId indexed site, Shares uncovered, uint40 readAt, uint40 expiresAt
    );
    event LossDropped(address indexed pool, SiteId indexed site);
    /// @notice Cash that was owed was credited. @param amount Base units of `token`.
    event Credited(address indexed account, address indexed token, uint256 amount);
    event Collected(address indexed account, address indexed token, address indexed to, uint256 amount);

    error NotPool(address pool);
    error NotSiteOwner(SiteId site, address caller, address owner);
    error StakeTooSmall(SiteId site, uint256 stake, uint256 needed);
    error NothingUnbonding(SiteId site);
    error StillUnbonding(SiteId site, uint40 unbondedAt, uint256 now_);
    error ShortfallOpen(SiteId site);
    error NoShortfall(SiteId site, Shares owed, Shares covered);
    /// @notice The reading is not newer than the one that proved the shortfall.
    error LeafNotNewer(SiteId site, uint40 readAt, uint40 known);
    error StillShort(SiteId site, Shares owed, Shares covered);
    error CureTimeLeft(SiteId site, uint40 until, uint256 now_);
    error WrongStage(SiteId site, Stage stage);
    error AuctionOver(SiteId site, uint40 endedAt);
    error AuctionRunning(SiteId site, uint40 until, uint256 now_);
    error PaymentBelowMinimum(uint256 payment, uint256 minimum);
    error NothingToFill(SiteId site, uint256 stake);
    error HaircutWaits(SiteId site, uint40 until, uint256 now_);
    /// @notice The batch is final: prove the shortfall instead.
    error LeafIsFinal(SiteId site, uint40 readAt);
    /// @notice A posted leaf may add to what is known of a loss only, store shares.
    error LossNotGreater(SiteId site, Shares uncovered, Shares known);
    /// @notice The loss may still be proved, or is (zero).
    error LossStands(SiteId site, uint40 expiresAt);
    error NotEarly(SiteId site);
    error EarlyNotDue(SiteId site, uint40 due, uint256 now_);
    error NothingToCollect(address account, address token);

    // ——— stakes ———

    /// @notice Adds to a site's stake: what arrived, whatever `amount` said. Anyone may.
    function stake(address pool, SiteId site, uint256 amount) external;
    /// @notice The site's owner asks for stake that its liability leaves free (`max`: all of that). What was already on its way waits anew.
    function unbond(address pool, SiteId site, uint256 amount) external returns (uint40 unbondedAt);
    /// @notice Takes what has unbonded; the site's owner, while no shortfall is open.
    function withdrawStake(address pool, SiteId site, address to) external returns (uint256 amount);
    /// @notice Reverts with StakeTooSmall or ShortfallOpen unless a site's stake, less what is unbonding, answers for `needed`; only a pool, of
    /// its own sites. Takes from it what `shares` of `claims` owe to the compensation that the pool's tokens carry, so that a new token
    /// carries as much as an old one, rounded up.
    /// @param needed Base units. @param shares Token shares to be issued; zero while the pool carries no compensation. @param claims Token shares
    /// before them.
    function requireCovered(SiteId site, uint256 needed, Shares shares, Shares claims) external;

    // ——— the cure of a shortfall ———

    /// @notice Proves that a site owes more than its store holds, by a final measured leaf not older than its last deposit or proof.
    /// Anyone may; the first earns the reward if it comes to a cure by others. While a shortfall is open a newer leaf takes the place of the one
    /// that proved it, for better or worse, and the cure time runs on; but one that more than doubles what is short is another shortfall: its
    /// reward goes to the caller, and out of an auction, or an announced haircut, it goes back to a cure time of its own.
    function proveShortfall(address pool, LeafProof calldata proof) external returns (Shares shortfall);
    /// @notice Makes a deposit before finality that was not settled in time a shortfall. Anyone may; the first earns the reward. A final leaf
    /// newer than its deposit whose store covers what is owed cures it too.
    function proveUnsettled(address pool, SiteId site) external returns (Shares shortfall);
    /// @notice Ends a shortfall by a newer final leaf that covers what is owed. Anyone may.
    function cure(address pool, LeafProof calldata proof) external;
    /// @notice Ends a shortfall that buy-backs have brought to zero. Anyone may.
    function close(address pool, SiteId site) external;
    /// @notice After the cure time: the operator's locked shares burn, the prover is rewarded, and the auction of the stake begins. Anyone may.
    /// The reward is proofReward of the shortfall at the penalty price, as far as the stake has more than the liability that is left costs.
    function enforce(address pool, SiteId site) external returns (Shares left);
    /// @notice Sells token shares of the caller's to an auction (`max`: as many as it takes), which burns them. No allowance is needed.
    /// @param minPayment Base units of the stake token. @return paid What the caller got: ⌊energy × price⌋.
    function fill(address pool, SiteId site, Shares shares, uint256 minPayment, address to)
        external
        returns (Shares sold, uint256 paid);
    /// @notice After the auction, or when the stake is spent: what is left is written off, and what the pool's headroom does not bear of it is a
    /// haircut. Above 5 % in a UTC day the first call announces it and holds the pool's deposits, and a second one, haircutDelay later, applies
    /// it. What holders lose is paid for at the penalty price as far as stake is left. Anyone may. @return applied Whether it was applied.
    function haircut(address pool, SiteId site) external returns (bool applied);

    // ——— losses that are not final yet ———

    /// @notice Shows a loss by a posted leaf that is not final: the pool's pendingLoss rises at once. Anyone may.
    function showLoss(address pool, LeafProof calldata proof) external returns (Shares uncovered);
    /// @notice Drops a shown loss that was not proved an hour after its batch would have been final. Anyone may.
    function dropLoss(address pool, SiteId site) external;
    /// @notice Works the pool's pendingLoss out anew from what is known: claims and headroom move in between. Anyone may.
    function refreshLoss(address pool) external;

    // ——— compensation ———

    /// @notice A pool burned `shares` of an account, of `claims` token shares that carry the compensation: their part of it becomes the account's;
    /// only a pool.
    function compensate(address account, Shares shares, Shares claims) external;
    /// @notice Pays what an account has been credited in a token: compensation and rewards.
    function collect(address token, address to) external returns (uint256 amount);

    // ——— views ———

    /// @notice A site's stake in a pool.
    function stakeOf(address pool, SiteId site) external view returns (Stake memory);
    /// @notice A site's shortfall in a pool, zeros if none is open.
    function shortfallOf(address pool, SiteId site) external view returns (Shortfall memory);
    /// @notice Store shares that a site owes beyond what its proof covered, zero if no shortfall is open.
    function shortOf(address pool, SiteId site) external view returns (Shares);
    /// @notice What an auction pays now, base units per kWh, rounded down; zero when none runs.
    function auctionPrice(address pool, SiteId site) external view returns (uint256);
    /// @notice What is known of a site's loss, store shares that neither locked shares nor stake would cover (once a haircut is announced: all that
    /// is short), and until when it stands unproved (zero: proved).
    function lossOf(address pool, SiteId site) external view returns (Shares uncovered, uint40 expiresAt);
    /// @notice Cash behind the pool's tokens, base units of its stake token.
    function compensationOf(address pool) external view returns (uint256);
    /// @notice What `shares` of a pool's would be credited if they were burned now, base units.
    function compensationFor(address pool, Shares shares) external view returns (uint256);
    /// @notice What an account can collect.
    function creditOf(address account, address token) external view returns (uint256);
    /// @notice Whose pools it serves.
    function factory() external view returns (IEnergyPoolFactory);
}
