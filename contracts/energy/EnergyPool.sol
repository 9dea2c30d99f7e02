// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibString} from "solady/utils/LibString.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {LeafProof, Quality} from "../oracle/types/Measurement.sol";
import {Capacities, SiteId, Zone} from "../oracle/types/Site.sol";
import {DecayMath} from "./DecayMath.sol";
import {DissipativeERC20} from "./DissipativeERC20.sol";
import {PoolBooks} from "./PoolBooks.sol";
import {PoolDeposits} from "./PoolDeposits.sol";
import {PoolMath} from "./PoolMath.sol";
import {IDissipativeERC20} from "./interfaces/IDissipativeERC20.sol";
import {IEnergyPool, Policy} from "./interfaces/IEnergyPool.sol";
import {Energy, Shares} from "./types/Amounts.sol";

/// @title A storage pool: warrants for deliverable kWh
/// @dev Deployed by its factory, which knows the rest of the suite. Nobody can change its policy or take what it holds. `PoolPolicy` is what
/// it is, `PoolBooks` who owes what, `PoolDeposits` the way in; here are the ways out, and what the suite's other contracts may do.
contract EnergyPool is PoolDeposits {
    using SafeCastLib for uint256;

    /// @param policy_ What the pool is; the deployer is the factory. InvalidPolicy names a field that no pool can have.
    constructor(Policy memory policy_) PoolBooks(policy_) {}

    modifier onlyCollateral() {
        require(msg.sender == address(COLLATERAL), NotCollateral(msg.sender));
        _;
    }

    // ——— out: nothing here is ever paused ———

    /// @inheritdoc IEnergyPool
    function release(LeafProof calldata proof) external returns (Energy released) {
        SiteId site = proof.leaf.site;
        Ledger storage ledger = _pledged(site);
        _requireFinal(site, proof);
        Energy unspent;
        (released, unspent) = _releaseBy(ledger, site, proof);
        if (Energy.unwrap(released) == 0) {
            (uint256 store, uint256 kept_) = _frames();
            revert NothingToRelease(site, unspent, DecayMath.toEnergyDown(_headroom(kept_), store));
        }
    }

    /// @inheritdoc IEnergyPool
    function settle(LeafProof calldata proof) external returns (Shares owed, Shares covered) {
        SiteId site = proof.leaf.site;
        Ledger storage ledger = _pledged(site);
        uint32 storageWh = _requireFinal(site, proof);
        uint40 readAt = proof.leaf.readAt;
        require(readAt >= ledger.depositedAt, LeafBeforeDeposit(site, readAt, ledger.depositedAt));
        _releaseBy(ledger, site, proof);

        bool silent = proof.batch.periodEnd - readAt > MAX_SILENCE;
        if (!silent) covered = coveredBy(proof.leaf.flows.lane(STATE_OF_CHARGE), storageWh, readAt);
        owed = Shares.wrap(ledger.liability);
        if (kept() != WAD) owed = owed - _restore(ledger, site, owed, covered);
    }

    /// @inheritdoc IEnergyPool
    function buyBack(SiteId site, Shares shares) external returns (Energy burned) {
        return _buyBack(msg.sender, site, shares);
    }

    /// @inheritdoc IEnergyPool
    function surrender(Shares shares) external returns (Energy burned) {
        if (Shares.unwrap(shares) == ALL) shares = sharesOf(msg.sender);
        burned = _burnCarrying(msg.sender, shares);
        emit Surrendered(msg.sender, burned, shares);
    }

    /// @inheritdoc IEnergyPool
    function burnLocked(SiteId site, Shares shares) external returns (Shares liability) {
        _requireOwner(site);
        Ledger storage ledger = _pledged(site);
        liability = _burnLocked(ledger, site, shares);
        (Shares locked, Shares held) = (Shares.wrap(ledger.locked), _lockedFor(ledger, kept()));
        require(!(locked < held), LockedTooSmall(site, locked, held));
    }

    /// @inheritdoc IEnergyPool
    function unlock(SiteId site) external returns (Energy unlocked) {
        address owner = _requireOperator(site);
        Ledger storage ledger = _pledged(site);
        (Shares locked, Shares held) = (Shares.wrap(ledger.locked), _lockedFor(ledger, kept()));
        require(held < locked, NothingToUnlock(site, locked, held));
        // What may yet have to cure a shortfall stays.
        COLLATERAL.requireCovered(site, 0, Shares.wrap(0), Shares.wrap(0));
        Shares free = locked - held;
        _reduceLocked(ledger, free);
        unlocked = _mintShares(owner, free);
        emit Unlocked(site, owner, unlocked, free);
    }

    /// @inheritdoc IEnergyPool
    function burnForRetirement(
        address account,
        Energy energy,
        uint256 certificate,
        Consumption calldata consumption
    ) external returns (Shares shares) {
        require(msg.sender == address(RETIREMENTS), NotRetirements(msg.sender));
        require(consumption.zone == ZONE, ZoneMismatch(ZONE, consumption.zone));
        require(admitsQuorum(consumption.quorum), QuorumNotAdmitted(consumption.quorum));
        require(
            admitsAccreditor(consumption.accreditor),
            AccreditorNotAdmitted(consumption.site, consumption.accreditor)
        );
        require(
            consumption.first >= VINTAGE_START, ConsumptionBeforeVintage(consumption.first, VINTAGE_START)
        );
        shares = _sharesFor(account, energy);
        _burnCarrying(account, shares);
        emit Retired(account, energy, shares, certificate);
    }

    /// @inheritdoc IEnergyPool
    function unpledge(SiteId site) external {
        _requireOwner(site);
        Ledger storage ledger = _pledged(site);
        require(ledger.liability == 0, LiabilityOutstanding(site, Shares.wrap(ledger.liability)));
        require(!ledger.hasEarly, EarlyOutstanding(site, ledger.earlyWh));
        _reduceLocked(ledger, Shares.wrap(ledger.locked));
        (ledger.pledged, ledger.dischargeBase, ledger.released, ledger.depositedAt) = (false, 0, 0, 0);
        emit SiteUnpledged(site);
        FACTORY.unpledge(site);
    }

    /// @inheritdoc IEnergyPool
    function endEntitlement(uint256 entitlement, uint40 end) external {
        _requireOperator(ENTITLEMENTS.entitlementOf(entitlement).site);
        ENTITLEMENTS.endAt(entitlement, end);
    }

    /// @inheritdoc IEnergyPool
    function pauseInflows(bool paused) external {
        require(msg.sender == GUARDIAN, NotGuardian(msg.sender, GUARDIAN));
        _totals.paused = paused;
        emit InflowsPaused(paused, _totals.held);
    }

    // ——— for the rest of the suite ———

    /// @inheritdoc IEnergyPool
    function buyBackFor(address account, SiteId site, Shares shares)
        external
        onlyCollateral
        returns (Energy burned)
    {
        return _buyBack(account, site, shares);
    }

    /// @inheritdoc IEnergyPool
    function seizeLocked(SiteId site, Shares shares) external onlyCollateral returns (Shares liability) {
        return _burnLocked(_pledged(site), site, shares);
    }

    /// @inheritdoc IEnergyPool
    function writeOff(SiteId site, Shares liability, bool compensated)
        external
        onlyCollateral
        returns (Energy energy)
    {
        Ledger storage ledger = _pledged(site);
        (uint256 before, uint256 index_) = (kept(), index());
        uint256 left = _keptWithout(liability, before);
        // A debt that the headroom bears costs nobody anything, and is noted all the same: some kept must be below one for that.
        if (left == WAD) left = WAD - 1;
        _setWrittenOff(ledger, ledger.writtenOff + Shares.unwrap(liability));
        if (compensated) _totals.compensated = true;
        Shares claimed = claims();
        if (left != before) _cutTo(left);
        energy = DecayMath.toEnergyUp(claimed, index_) - DecayMath.toEnergyUp(claimed, index());
        emit WrittenOff(site, liability, energy);
    }

    /// @inheritdoc IEnergyPool
    function forfeitEarly(SiteId site) external onlyCollateral returns (Shares shares) {
        Ledger storage ledger = _pledged(site);
        shares = Shares.wrap(ledger.early);
        emit EarlyForfeited(site, ledger.earlyWh, shares);
        (ledger.hasEarly, ledger.early, ledger.earlyWh, ledger.earlyDue) = (false, 0, 0, 0);
    }

    /// @inheritdoc IEnergyPool
    function setPendingLoss(uint256 loss) external onlyCollateral {
        _setPendingLoss(loss);
    }

    /// @inheritdoc IEnergyPool
    function holdInflows(bool held) external onlyCollateral {
        _totals.held = held;
        emit InflowsPaused(_totals.paused, held);
    }

    /// @inheritdoc IEnergyPool
    function setDecayRate(uint256 rate) external {
        require(msg.sender == address(FACTORY.reconciler()), NotReconciler(msg.sender));
        _setDecayRate(rate);
    }

    // ——— views ———

    /// @inheritdoc IEnergyPool
    function inflowsPaused() external view returns (bool paused, bool held) {
        return (_totals.paused, _totals.held);
    }

    /// @notice "Wattle kWh" and the zone's EIC code.
    function name() public view override(DissipativeERC20, IDissipativeERC20) returns (string memory) {
        return string.concat("Wattle kWh ", LibString.fromSmallString(bytes32(Zone.unwrap(ZONE))));
    }

    /// @notice "kWh".
    function symbol() public pure override(DissipativeERC20, IDissipativeERC20) returns (string memory) {
        return "kWh";
    }

    // ——— step by step ———

    /// @dev A measured leaf of an admitted set, and final. @return storageWh The site's accredited storage, Wh.
    function _requireFinal(SiteId site, LeafProof calldata proof) private view returns (uint32 storageWh) {
        _requireQuorum(proof);
        require(proof.leaf.quality == Quality.MEASURED, IEntitlements.NotMeasured(site, proof.leaf.readAt));
        (Capacities memory current,,) = ORACLE.requireFinalLeaf(proof);
        return current.storageWh;
    }

    /// @dev Takes off the liability what the leaf's discharge covers, within the headroom. @return unspent Discharge that had released nothing.
    function _releaseBy(Ledger storage ledger, SiteId site, LeafProof calldata proof)
        private
        returns (Energy released, Energy unspent)
    {
        uint64 discharge = proof.leaf.flows.lane(DISCHARGE);
        (uint64 base, uint256 spent) = (ledger.dischargeBase, ledger.released);
        require(discharge >= base, RegisterBackwards(site, discharge, base));
        unspent = PoolMath.unspentDischarge(discharge, base, spent);
        (uint256 store, uint256 kept_) = _frames();
        Shares shares = PoolMath.releasable(unspent, _headroom(kept_), Shares.wrap(ledger.liability), store);
        if (Shares.unwrap(shares) == 0) return (released, unspent);
        released = DecayMath.toEnergyUp(shares, store);
        ledger.released = (spent + Energy.unwrap(released)).toUint112();
        _reduceLiability(ledger, shares);
        emit Released(site, released, shares, proof.leaf.readAt);
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
        emit Restored(site, uncovered);
        return uncovered;
    }

    function _buyBack(address account, SiteId site, Shares shares) private returns (Energy burned) {
        Ledger storage ledger = _pledged(site);
        uint256 kept_ = kept();
        if (Shares.unwrap(shares) == ALL) shares = sharesOf(account);
        Shares owed = Shares.wrap(ledger.liability);
        shares = _leastCovering(shares, owed, kept_);
        Shares paid = PoolMath.paidBy(shares, kept_, owed);
        _reduceLiability(ledger, paid);
        burned = _burnCarrying(account, shares);
        emit BoughtBack(site, account, burned, shares, paid);
    }

    /// @dev Locked shares and the liability that they were issued against go together; what compensation they carry stays with the others.
    function _burnLocked(Ledger storage ledger, SiteId site, Shares shares) private returns (Shares paid) {
        uint256 kept_ = kept();
        Shares locked = Shares.wrap(ledger.locked);
        if (locked < shares) shares = locked;
        Shares owed = Shares.wrap(ledger.liability);
        shares = _leastCovering(shares, owed, kept_);
        paid = PoolMath.paidBy(shares, kept_, owed);
        _reduceLocked(ledger, shares);
        _reduceLiability(ledger, paid);
        emit LockedBurned(site, shares, paid);
    }

    /// @dev Token shares, no more than those that pay the whole of what is owed. Worth nothing, they pay nothing.
    function _leastCovering(Shares shares, Shares owed, uint256 kept_) private pure returns (Shares) {
        if (kept_ == 0) return shares;
        Shares most = kept_ == WAD ? owed : PoolMath.tokensCovering(owed, kept_);
        return most < shares ? most : shares;
    }

    /// @dev Token shares that a liability holds locked: ⌈lockedShare · ⌈liability / kept⌉⌉.
    function _lockedFor(Ledger storage ledger, uint256 kept_) private view returns (Shares) {
        Shares owed = Shares.wrap(ledger.liability);
        if (Shares.unwrap(owed) == 0) return owed;
        // Nothing is worth anything, and nothing leaves.
        if (kept_ == 0) return Shares.wrap(ledger.locked);
        return PoolMath.partUp(PoolMath.tokensCovering(owed, kept_), LOCKED_SHARE);
    }

    /// @dev ⌈energy / I⌉, which the account must have.
    function _sharesFor(address account, Energy energy) private view returns (Shares shares) {
        uint256 index_ = index();
        Shares held = sharesOf(account);
        Energy balance = DecayMath.toEnergyDown(held, index_);
        require(
            !(balance < energy), InsufficientEnergy(account, Energy.unwrap(balance), Energy.unwrap(energy))
        );
        if (index_ != 0) shares = DecayMath.toSharesUp(energy, index_);
    }
}
