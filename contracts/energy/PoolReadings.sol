// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {LeafProof, Quality} from "../oracle/types/Measurement.sol";
import {SiteId} from "../oracle/types/Site.sol";
import {DecayMath} from "./DecayMath.sol";
import {PoolBooks} from "./PoolBooks.sol";
import {PoolMath} from "./PoolMath.sol";
import {IEnergyPool} from "./interfaces/IEnergyPool.sol";
import {Energy, Shares} from "./types/Amounts.sol";

/// @title What a pool learns from a final reading
/// @notice Discharge releases liability; the state of charge covers what is left, or does not. Nothing here is ever paused.
abstract contract PoolReadings is PoolBooks {
    using SafeCastLib for uint256;

    /// @dev `IEnergyPool`: see there.
    function release(LeafProof calldata proof) external returns (Energy released) {
        SiteId site = proof.leaf.site;
        Ledger storage ledger = _pledged(site);
        _requireFinal(ledger, site, proof);
        (uint256 store, uint256 kept_) = _frames();
        Shares shares;
        Energy unspent;
        (shares, released, unspent) = _releaseBy(ledger, site, proof, store, kept_);
        // Not a `require`, which would look the headroom up every time.
        if (Shares.unwrap(shares) == 0) {
            revert IEnergyPool.NothingToRelease(
                site, unspent, DecayMath.toEnergyDown(_headroom(kept_), store)
            );
        }
    }

    /// @dev `IEnergyPool`: see there.
    function settle(LeafProof calldata proof) external returns (IEnergyPool.Standing memory settled) {
        SiteId site = proof.leaf.site;
        Ledger storage ledger = _pledged(site);
        uint32 storageWh = _requireFinal(ledger, site, proof);
        uint40 readAt = proof.leaf.readAt;
        require(readAt >= ledger.depositedAt, IEnergyPool.LeafBeforeDeposit(site, readAt, ledger.depositedAt));
        // Nor does a leaf from before what has released since: its store has delivered that.
        uint64 spent = PoolMath.dischargeSpent(ledger.dischargeBase, ledger.released);
        uint64 discharge = proof.leaf.flows.lane(DISCHARGE);
        require(discharge >= spent, IEnergyPool.RegisterBackwards(site, discharge, spent));
        (uint256 store, uint256 kept_) = _frames();
        _releaseBy(ledger, site, proof, store, kept_);

        Shares covered;
        bool silent = proof.batch.periodEnd - readAt > MAX_SILENCE;
        if (!silent) {
            covered = _coveredBy(proof.leaf.flows.lane(STATE_OF_CHARGE), storageWh, readAt, store);
        }
        Shares liability = Shares.wrap(ledger.liability);
        Shares owed = liability;
        if (ledger.inDebt) owed = liability - _restore(ledger, site, liability, covered);
        settled.owed = owed;
        settled.covered = covered;
        settled.liability = liability;
        settled.locked = Shares.wrap(ledger.locked);
        settled.releasedShares = Shares.wrap(ledger.releasedShares);
        if (covered < owed) settled.stakeNeeded = _stakeNeeded(owed - covered, store);
    }

    /// @dev A measured leaf of an admitted set, and final. @return storageWh The site's accredited storage, Wh.
    function _requireFinal(Ledger storage ledger, SiteId site, LeafProof calldata proof)
        private
        view
        returns (uint32 storageWh)
    {
        _requireQuorum(ledger, proof);
        require(proof.leaf.quality == Quality.MEASURED, IEntitlements.NotMeasured(site, proof.leaf.readAt));
        return ORACLE.requireFinalStore(proof);
    }

    /// @dev Takes off the liability what the leaf's discharge covers, within the headroom. @return unspent Discharge that had released nothing.
    function _releaseBy(
        Ledger storage ledger,
        SiteId site,
        LeafProof calldata proof,
        uint256 store,
        uint256 kept_
    ) private returns (Shares shares, Energy released, Energy unspent) {
        uint64 discharge = proof.leaf.flows.lane(DISCHARGE);
        (uint64 base, uint256 spent) = (ledger.dischargeBase, ledger.released);
        require(discharge >= base, IEnergyPool.RegisterBackwards(site, discharge, base));
        unspent = PoolMath.unspentDischarge(discharge, base, spent);
        // Without discharge the headroom need not be looked up; with an index of zero none is needed.
        if (Energy.unwrap(unspent) == 0 && store != 0) return (shares, released, unspent);
        shares = PoolMath.releasable(unspent, _headroom(kept_), Shares.wrap(ledger.liability), store);
        if (Shares.unwrap(shares) == 0) return (shares, released, unspent);
        released = DecayMath.toEnergyUp(shares, store);
        ledger.released = (spent + Energy.unwrap(released)).toUint88();
        ledger.releasedShares = (ledger.releasedShares + Shares.unwrap(shares)).toUint96();
        _reduceLiability(ledger, shares);
        emit IEnergyPool.Released(site, released, shares, proof.leaf.readAt);
    }

    /// @dev A store that covers again what had been written off stands behind the tokens again. @return What is still written off.
    function _restore(Ledger storage ledger, SiteId site, Shares liability, Shares covered)
        private
        returns (Shares)
    {
        Shares before = Shares.wrap(ledger.writtenOff);
        Shares uncovered = covered < liability ? liability - covered : Shares.wrap(0);
        if (!(uncovered < before)) return before;
        _setWrittenOff(ledger, Shares.unwrap(uncovered));
        emit IEnergyPool.Restored(site, uncovered);
        return uncovered;
    }
}
