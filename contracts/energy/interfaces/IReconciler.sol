// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {LeafProof} from "../../oracle/types/Measurement.sol";
import {SiteId} from "../../oracle/types/Site.sol";
import {IEnergyPoolFactory} from "./IEnergyPoolFactory.sol";

/// @title λ from what stores really lose
/// @notice A site is *marked* by a final leaf, and *measured* by a later one, a week on at least: what went in less what came out less what is there
/// is what the store lost, and what the meters and the declared efficiencies leave open is an interval of λ. A pool's λ moves, within
/// [0, λ_max], to the nearest rate that sites with more than half of its liability do not contradict.
/// @dev λ · ∫S dt = S₀ + ηc·ΔC − ΔD/ηd − S₁: see ReconcilerMath for the interval. A half and more of *all* liability, not of what is shown: what is
/// not measured is no evidence against λ as it is, so nothing is gained by choosing sites. Each site has the weight of what it owes, whatever
/// the size of its store, and none pulls further than any other.
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
    /// @param least The least λ that more than half of the liability showed, WAD per second. @param most The most. @param rate λ that was set.
    /// @param liability Part of Σ liability measured, WAD.
    event Reconciled(address indexed pool, uint256 least, uint256 most, uint256 rate, uint256 liability);

    error NotPool(address pool);
    error NotMarked(SiteId site);
    error SpanTooShort(SiteId site, uint40 from, uint40 to);
    error SitesNotAscending(SiteId site, SiteId previous);
    /// @param liability Store shares that the sites given owe. @param needed More than half of all that is owed.
    error TooLittleMeasured(uint256 liability, uint256 needed);
    error NotMeasured(SiteId site, uint40 readAt);
    error RegisterBackwards(SiteId site, uint64 given, uint64 marked);
    error QuorumNotAdmitted(bytes32 quorumId);
    error LeafTooOld(SiteId site, uint40 readAt, uint256 now_);
    error MarkStands(SiteId site, uint40 readAt);
    error NothingOwed(SiteId site);
    error ReconciledLately(address pool, uint40 until);
    /// @notice The stores do not contradict λ as it is. Their marks stay: a longer span says more.
    error NothingToCorrect(uint256 rate, uint256 least, uint256 most);

    /// @notice Marks a site that carries a liability, by a final measured leaf. A mark stands until it is measured or four weeks old. Anyone may.
    function mark(address pool, LeafProof calldata proof) external;
    /// @notice Measures marked sites by final leaves in ascending order of their ids, sets the pool's λ and marks them anew, once a week at most.
    /// Reverts with NothingToCorrect when the stores agree with λ. Anyone may.
    /// @return rate λ, WAD per second: a step of at most a quarter of λ_max towards what was measured.
    function reconcile(address pool, LeafProof[] calldata proofs) external returns (uint256 rate);
    /// @notice A site's mark in a pool.
    function markOf(address pool, SiteId site) external view returns (Mark memory);
    /// @notice When a pool's λ was last set here, unix seconds; zero: never.
    function reconciledAt(address pool) external view returns (uint40);
    /// @notice Whose pools it serves.
    function factory() external view returns (IEnergyPoolFactory);
}
