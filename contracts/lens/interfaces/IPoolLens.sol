// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {ICollateral} from "../../energy/interfaces/ICollateral.sol";
import {IEnergyPool, Policy} from "../../energy/interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "../../energy/interfaces/IEnergyPoolFactory.sol";
import {IReconciler} from "../../energy/interfaces/IReconciler.sol";
import {Energy, Shares} from "../../energy/types/Amounts.sol";
import {IMeterOracle} from "../../oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../../oracle/interfaces/ISiteRegistry.sol";
import {LeafProof} from "../../oracle/types/Measurement.sol";
import {Capacities, SiteId} from "../../oracle/types/Site.sol";

/// @title Everything about a pool at one block
/// @notice Views only. What a planner, a keeper or a report needs, in one call: parts read one by one may be of different blocks.
/// @dev Keeps nothing and can do nothing; nobody but readers depends on it.
interface IPoolLens {
    /// @notice A pool. @param time The block's, unix seconds. @param finality From a batch's post to its finality, seconds.
    /// @param exponent Λ, WAD. @param decayRate λ, WAD per second. @param decayRateSince When λ was last set, unix seconds.
    /// @param storeIndex e^(−Λ), WAD. @param kept What haircuts have left of every token share, WAD. @param index ⌊storeIndex · kept⌋, WAD.
    /// @param pendingLoss The loss that is known and not yet a haircut, ppm. @param liability Σ, store shares. @param writtenOff Σ, store shares.
    /// @param locked Σ, token shares. @param supply Tokens, token shares. @param claims supply + locked, token shares. @param headroom Store shares
    /// that nobody claims. @param paused Whether the guardian has stopped deposits. @param held Whether a haircut that waits holds them.
    /// @param compensation Cash behind the tokens, base units of the stake token. @param knownLoss Σ of the sites' known losses, store shares.
    /// @param reconciledAt When λ was last set by measurement, unix seconds; zero: never. @param sites As they were asked for.
    struct PoolSnapshot {
        address pool;
        uint40 time;
        uint40 finality;
        Policy policy;
        uint256 exponent;
        uint256 decayRate;
        uint40 decayRateSince;
        uint256 storeIndex;
        uint256 kept;
        uint256 index;
        uint256 pendingLoss;
        Shares liability;
        Shares writtenOff;
        Shares locked;
        Shares supply;
        Shares claims;
        Shares headroom;
        bool paused;
        bool held;
        uint256 compensation;
        Shares knownLoss;
        uint40 reconciledAt;
        SiteSnapshot[] sites;
    }

    /// @notice A site in a pool. @param pledgedTo The pool that it is pledged to, zero if none. @param liability Now, rounded up, µWh. @param owedByOwner What the owner's sites
    /// carry together, store shares (zero where the policy does not limit it). @param stakeNeeded As the site stands, base units. @param short What it is
    /// short of by its open case, store shares. @param auctionPrice Base units per kWh; zero when no auction runs. @param loss What is known of
    /// its loss, store shares. @param lossExpiresAt Until when that stands unproved, unix seconds; zero: proved, or none. @param registered In the registry.
    /// @param capacities In force. @param capacitiesBefore Those before their last change. @param capacitiesSince When that was. @param membership Its
    /// place in a fleet. @param fleetLatest Period end of that fleet's newest batch. @param mark The reconciler's.
    struct SiteSnapshot {
        SiteId site;
        address owner;
        address pledgedTo;
        IEnergyPool.Account account;
        Energy liability;
        Shares owedByOwner;
        ICollateral.Stake stake;
        uint256 stakeNeeded;
        ICollateral.Shortfall shortfall;
        Shares short;
        uint256 auctionPrice;
        Shares loss;
        uint40 lossExpiresAt;
        ISiteRegistry.Site registered;
        Capacities capacities;
        Capacities capacitiesBefore;
        uint40 capacitiesSince;
        IMeterOracle.Membership membership;
        uint40 fleetLatest;
        IReconciler.Mark mark;
    }

    /// @notice What a leaf is worth as evidence.
    enum LeafStatus {
        REFUSED,
        POSTED,
        FINAL
    }

    /// @notice What the oracle says of a leaf. @param finalAt When its batch is final, unix seconds; zero when refused. @param quorumId Who attests its
    /// fleet. @param reason Why it is not final, or refused: the oracle's revert data.
    struct Evidence {
        LeafStatus status;
        uint256 finalAt;
        bytes32 quorumId;
        bytes reason;
    }

    /// @notice A pool and sites of it; reverts with NotPool of the factory for anything else, and with UnknownSite of the registry.
    /// @param sites Any: those that SitePledged logs name, as a rule.
    function poolOf(address pool, SiteId[] calldata sites) external view returns (PoolSnapshot memory);
    /// @notice What the oracle says of each leaf, whatever pool it is for.
    function evidenceOf(LeafProof[] calldata proofs) external view returns (Evidence[] memory);
    /// @notice Whose pools it reads.
    function factory() external view returns (IEnergyPoolFactory);
}
