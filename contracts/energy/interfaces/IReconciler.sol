// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {LeafProof} from "../../oracle/types/Measurement.sol";
import {SiteId} from "../../oracle/types/Site.sol";
import {IEnergyPoolFactory} from "./IEnergyPoolFactory.sol";

/// @title λ from what stores really lose
/// @notice A site is *marked* by a final leaf, and *measured* by a later one: what went in less what came out less what is there is what the store
/// lost. Sites that carry at least half of the pool's liability, measured over a week at least, set its λ within [0, λ_max].
/// @dev leak = max(0, S₀ + ηc·ΔC − ΔD/ηd − S₁), exposure = (S₀ + S₁)/2 · Δt, λ = Σ leak / Σ exposure, each site's parts weighted by what it
/// owes over its mean store, so that a full battery with no liability says nothing. ηc = (ηc·ηd)/ηd.
interface IReconciler {
    /// @notice What a site's last mark says, Wh. @param stateOfCharge S. @param charge C. @param discharge D. @param readAt Unix seconds.
    struct Mark {
        uint64 stateOfCharge;
        uint64 charge;
        uint64 discharge;
        uint40 readAt;
    }

    event SiteMarked(
        address indexed pool,
        SiteId indexed site,
        uint64 stateOfCharge,
        uint64 charge,
        uint64 discharge,
        uint40 readAt
    );
    /// @param measured λ that the stores showed, WAD per second. @param rate λ that was set. @param liability Part of Σ liability measured, WAD.
    event Reconciled(address indexed pool, uint256 measured, uint256 rate, uint256 liability);

    error NotPool(address pool);
    error NotMarked(SiteId site);
    error SpanTooShort(SiteId site, uint40 from, uint40 to);
    error SitesNotAscending(SiteId site, SiteId previous);
    error TooLittleMeasured(uint256 liability, uint256 needed);
    error NotMeasured(SiteId site, uint40 readAt);
    error RegisterBackwards(SiteId site, uint64 given, uint64 marked);
    error QuorumNotAdmitted(bytes32 quorumId);
    error LeafTooOld(SiteId site, uint40 readAt, uint256 now_);
    error MarkStands(SiteId site, uint40 readAt);

    /// @notice Marks a site that carries a liability, by a final measured leaf. A mark stands until it is measured or four weeks old. Anyone may.
    function mark(address pool, LeafProof calldata proof) external;
    /// @notice Measures marked sites by final leaves in ascending order of their ids, sets the pool's λ and marks them anew. Anyone may.
    /// @return rate λ, WAD per second: a step of at most a quarter of λ_max towards what was measured.
    function reconcile(address pool, LeafProof[] calldata proofs) external returns (uint256 rate);
    /// @notice A site's mark in a pool.
    function markOf(address pool, SiteId site) external view returns (Mark memory);
    /// @notice Whose pools it serves.
    function factory() external view returns (IEnergyPoolFactory);
}
