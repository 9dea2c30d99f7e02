// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {IMeterOracle} from "../oracle/interfaces/IMeterOracle.sol";
import {LeafProof, Quality} from "../oracle/types/Measurement.sol";
import {Capacities, SiteId} from "../oracle/types/Site.sol";
import {CollateralMath} from "./CollateralMath.sol";
import {PoolMath} from "./PoolMath.sol";
import {Stakes} from "./Stakes.sol";
import {ICollateral} from "./interfaces/ICollateral.sol";
import {IEnergyPool} from "./interfaces/IEnergyPool.sol";
import {Energy, Shares} from "./types/Amounts.sol";

/// @title Losses that are known before they are final
/// @notice From the first posted leaf on, whoever brings tokens into a market brings them at what they will be worth.
abstract contract Losses is Stakes {
    using SafeCastLib for uint256;

    /// @dev How long after finality a loss that was shown may still be proved, seconds.
    uint256 private constant TIME_TO_PROVE = 1 hours;
    /// @dev Lanes of a leaf's flows D, X, C, S.
    uint256 private constant DISCHARGE = 0;
    uint256 private constant STATE_OF_CHARGE = 3;

    /// @inheritdoc ICollateral
    function showLoss(address pool, LeafProof calldata proof)
        external
        nonReentrant
        returns (Shares uncovered)
    {
        _requirePool(pool);
        SiteId site = proof.leaf.site;
        (uint32 storageWh, uint256 finalAt) = _requirePosted(IEnergyPool(pool), proof);
        File storage file = _files[pool][site];
        uint40 readAt = proof.leaf.readAt;
        // What is proved is newer, or the same.
        require(readAt >= file.open.readAt, LeafNotNewer(site, readAt, file.open.readAt));
        IEnergyPool.Account memory account = IEnergyPool(pool).accountOf(site);
        Shares short = _shown(IEnergyPool(pool), account, proof, storageWh);
        uncovered = _uncovered(IEnergyPool(pool), file, short, account.locked);
        // What is not final may add to a loss and not take from it.
        Shares known = Shares.wrap(file.loss.uncovered);
        require(known < uncovered, LossNotGreater(site, uncovered, known));
        uint40 expiresAt = (finalAt + TIME_TO_PROVE).toUint40();
        _setLoss(pool, file, uncovered, expiresAt, readAt);
        emit LossShown(pool, site, uncovered, readAt, expiresAt);
    }

    /// @inheritdoc ICollateral
    function dropLoss(address pool, SiteId site) external nonReentrant {
        File storage file = _files[pool][site];
        uint40 expiresAt = file.loss.expiresAt;
        require(expiresAt != 0 && block.timestamp > expiresAt, LossStands(site, expiresAt));
        Shares left;
        if (file.open.stage != Stage.NONE) {
            IEnergyPool.Account memory account = IEnergyPool(pool).accountOf(site);
            Shares short = _shortOf(account, file.open);
            left = _uncovered(IEnergyPool(pool), file, short, account.locked);
        }
        _setLoss(pool, file, left, 0, 0);
        emit LossDropped(pool, site);
    }

    /// @inheritdoc ICollateral
    function refreshLoss(address pool) external nonReentrant {
        _requirePool(pool);
        _tell(pool, _books[pool]);
    }

    /// @dev A measured leaf of an admitted set that is posted, and not final: of a final one the shortfall can be proved.
    function _requirePosted(IEnergyPool pool, LeafProof calldata proof)
        private
        view
        returns (uint32 storageWh, uint256 finalAt)
    {
        (SiteId site, uint40 readAt) = (proof.leaf.site, proof.leaf.readAt);
        IMeterOracle oracle = _oracle();
        bytes32 quorumId = oracle.fleetOf(proof.batch.fleet).quorumId;
        require(pool.admitsQuorum(quorumId), IEnergyPool.QuorumNotAdmitted(quorumId));
        require(proof.leaf.quality == Quality.MEASURED, IEntitlements.NotMeasured(site, readAt));
        Capacities memory current;
        (current,,, finalAt) = oracle.requirePostedLeaf(proof);
        require(block.timestamp < finalAt, LeafIsFinal(site, readAt));
        storageWh = current.storageWh;
    }

    /// @dev What the leaf would show to be short if it were settled: see IEnergyPool.settle.
    function _shown(
        IEnergyPool pool,
        IEnergyPool.Account memory account,
        LeafProof calldata proof,
        uint32 storageWh
    ) private view returns (Shares) {
        (SiteId site, uint40 readAt) = (proof.leaf.site, proof.leaf.readAt);
        require(
            readAt >= account.depositedAt, IEnergyPool.LeafBeforeDeposit(site, readAt, account.depositedAt)
        );
        Shares covered;
        if (proof.batch.periodEnd - readAt <= pool.terms().maxSilence) {
            covered = pool.coveredBy(proof.leaf.flows.lane(STATE_OF_CHARGE), storageWh, readAt);
        }
        uint64 discharge = proof.leaf.flows.lane(DISCHARGE);
        uint64 spent = PoolMath.dischargeSpent(account.dischargeBase, account.released);
        require(discharge >= spent, IEnergyPool.RegisterBackwards(site, discharge, spent));
        Energy unspent = PoolMath.unspentDischarge(discharge, account.dischargeBase, account.released);
        Shares delivered = PoolMath.releasable(unspent, pool.headroom(), account.liability, pool.storeIndex());
        return CollateralMath.less(account.liability - delivered, account.writtenOff + covered);
    }
}
