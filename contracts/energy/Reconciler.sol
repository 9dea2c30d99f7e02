// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {IMeterOracle} from "../oracle/interfaces/IMeterOracle.sol";
import {LeafProof, Quality} from "../oracle/types/Measurement.sol";
import {Capacities, SiteId} from "../oracle/types/Site.sol";
import {ReconcilerMath} from "./ReconcilerMath.sol";
import {IEnergyPool, Policy} from "./interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "./interfaces/IEnergyPoolFactory.sol";
import {IReconciler} from "./interfaces/IReconciler.sol";
import {Shares} from "./types/Amounts.sol";

/// @title λ from what stores really lose
/// @dev No owner, no upgrade. Whoever calls chooses which sites to show and when, and may be one of their owners; so what is not shown counts for
/// λ as it is, marks are kept until λ moves, and λ moves once a span.
contract Reconciler is IReconciler {
    /// @dev One call's sums. @param total Σ liability that is not written off. @param measured Of that, what was shown.
    struct Sums {
        uint256 total;
        uint256 measured;
        uint64 roundTrip;
        uint64 dischargeEfficiency;
        uint256[] leasts;
        uint256[] mosts;
    }

    uint256 private constant WAD = 1e18;
    /// @dev The least time from a mark to its measurement, and between two changes of λ.
    uint40 private constant SPAN = 7 days;
    /// @dev How long a mark keeps others from marking anew.
    uint40 private constant STANDING = 28 days;
    /// @dev How long after it may have become final a leaf is evidence.
    uint256 private constant RECENT = 1 days;
    /// @dev Lanes of a leaf's flows D, X, C, S.
    uint256 private constant DISCHARGE = 0;
    uint256 private constant CHARGE = 2;
    uint256 private constant STATE_OF_CHARGE = 3;

    IMeterOracle private immutable ORACLE;
    /// @inheritdoc IReconciler
    IEnergyPoolFactory public immutable factory;
    /// @dev How long after its period end the youngest batch can be final, seconds.
    uint256 private immutable WINDOWS;

    mapping(address pool => mapping(SiteId => Mark)) private _marks;
    mapping(address pool => uint40) private _reconciledAt;

    /// @param entitlements_ Whose oracle's final leaves count. @param factory_ Whose pools are served; it may be deployed later at that address.
    constructor(IEntitlements entitlements_, IEnergyPoolFactory factory_) {
        ORACLE = entitlements_.oracle();
        factory = factory_;
        WINDOWS = ORACLE.finalAt(0);
    }

    /// @inheritdoc IReconciler
    function mark(address pool, LeafProof calldata proof) external {
        _requirePool(pool);
        _requireEvidence(IEnergyPool(pool), proof);
        SiteId site = proof.leaf.site;
        require(_owedBy(IEnergyPool(pool), site) != 0, NothingOwed(site));
        uint40 readAt = _marks[pool][site].readAt;
        require(block.timestamp >= uint256(readAt) + STANDING, MarkStands(site, readAt));
        _mark(pool, proof);
    }

    /// @inheritdoc IReconciler
    function reconcile(address pool_, LeafProof[] calldata proofs) external returns (uint256 rate) {
        _requirePool(pool_);
        uint40 until = _reconciledAt[pool_] + SPAN;
        require(_reconciledAt[pool_] == 0 || block.timestamp >= until, ReconciledLately(pool_, until));
        IEnergyPool pool = IEnergyPool(pool_);
        Sums memory sums = _measure(pool, proofs);
        require(2 * sums.measured > sums.total, TooLittleMeasured(sums.measured, sums.total / 2 + 1));
        (uint256 least, uint256 most) = ReconcilerMath.majority(sums.leasts, sums.mosts, sums.total);

        uint256 before = pool.decayRate();
        rate = ReconcilerMath.stepped(before, least, most, pool.maxDecayRate());
        require(rate != before, NothingToCorrect(before, least, most));
        _reconciledAt[pool_] = uint40(block.timestamp);
        for (uint256 i; i < proofs.length; ++i) {
            _mark(pool_, proofs[i]);
        }
        emit Reconciled(pool_, least, most, rate, sums.measured * WAD / sums.total);
        pool.setDecayRate(rate);
    }

    /// @inheritdoc IReconciler
    function markOf(address pool, SiteId site) external view returns (Mark memory) {
        return _marks[pool][site];
    }

    /// @inheritdoc IReconciler
    function reconciledAt(address pool) external view returns (uint40) {
        return _reconciledAt[pool];
    }

    /// @dev What each site shows, weighted by what it owes now.
    function _measure(IEnergyPool pool, LeafProof[] calldata proofs) private view returns (Sums memory sums) {
        (Shares liability, Shares writtenOff,) = pool.totals();
        sums.total = Shares.unwrap(liability - writtenOff);
        Policy memory policy = factory.policyOf(address(pool));
        (sums.roundTrip, sums.dischargeEfficiency) = (policy.roundTrip, policy.dischargeEfficiency);
        (sums.leasts, sums.mosts) = (new uint256[](proofs.length), new uint256[](proofs.length));
        SiteId last;
        for (uint256 i; i < proofs.length; ++i) {
            SiteId site = proofs[i].leaf.site;
            require(SiteId.unwrap(site) > SiteId.unwrap(last), SitesNotAscending(site, last));
            last = site;
            uint256 weight = _owedBy(pool, site);
            (uint256 least, uint256 most) = _bounds(pool, sums, proofs[i]);
            sums.measured += weight;
            sums.leasts[i] = ReconcilerMath.pack(least, weight);
            sums.mosts[i] = ReconcilerMath.pack(most, weight);
        }
    }

    function _bounds(IEnergyPool pool, Sums memory sums, LeafProof calldata proof)
        private
        view
        returns (uint256, uint256)
    {
        SiteId site = proof.leaf.site;
        Mark memory begin = _marks[address(pool)][site];
        require(begin.readAt != 0, NotMarked(site));
        uint40 readAt = proof.leaf.readAt;
        require(readAt >= begin.readAt + SPAN, SpanTooShort(site, begin.readAt, readAt));
        uint64 charge = _forward(site, proof.leaf.flows.lane(CHARGE), begin.charge);
        uint64 discharge = _forward(site, proof.leaf.flows.lane(DISCHARGE), begin.discharge);
        uint32 storageWh = _requireEvidence(pool, proof);
        return ReconcilerMath.bounds(
            ReconcilerMath.Span({
                begin: begin.stateOfCharge,
                end: proof.leaf.flows.lane(STATE_OF_CHARGE),
                charge: charge,
                discharge: discharge,
                storageWh: storageWh,
                duration: readAt - begin.readAt,
                roundTrip: sums.roundTrip,
                dischargeEfficiency: sums.dischargeEfficiency
            })
        );
    }

    /// @dev A register's growth since the mark.
    function _forward(SiteId site, uint64 given, uint64 marked) private pure returns (uint64) {
        require(given >= marked, RegisterBackwards(site, given, marked));
        return given - marked;
    }

    /// @dev A recent, final and measured leaf, vouched for by attesters whom the pool admits. @return storageWh The site's rated store, Wh.
    function _requireEvidence(IEnergyPool pool, LeafProof calldata proof)
        private
        view
        returns (uint32 storageWh)
    {
        (SiteId site, uint40 readAt) = (proof.leaf.site, proof.leaf.readAt);
        bytes32 quorumId = ORACLE.fleetOf(proof.batch.fleet).quorumId;
        require(pool.admitsQuorum(quorumId), QuorumNotAdmitted(quorumId));
        require(proof.leaf.quality == Quality.MEASURED, NotMeasured(site, readAt));
        require(block.timestamp <= readAt + WINDOWS + RECENT, LeafTooOld(site, readAt, block.timestamp));
        (Capacities memory current,,) = ORACLE.requireFinalLeaf(proof);
        return current.storageWh;
    }

    /// @dev Store shares that a site owes and that stand behind tokens.
    function _owedBy(IEnergyPool pool, SiteId site) private view returns (uint256) {
        IEnergyPool.Account memory account = pool.accountOf(site);
        return Shares.unwrap(account.liability - account.writtenOff);
    }

    function _mark(address pool, LeafProof calldata proof) private {
        (SiteId site, uint40 readAt) = (proof.leaf.site, proof.leaf.readAt);
        uint64 stateOfCharge = proof.leaf.flows.lane(STATE_OF_CHARGE);
        uint64 charge = proof.leaf.flows.lane(CHARGE);
        uint64 discharge = proof.leaf.flows.lane(DISCHARGE);
        _marks[pool][site] = Mark(stateOfCharge, charge, discharge, readAt);
        emit SiteMarked(pool, site, stateOfCharge, charge, discharge, readAt);
    }

    function _requirePool(address pool) private view {
        require(factory.isPool(pool), NotPool(pool));
    }
}
