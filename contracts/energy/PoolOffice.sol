// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SiteOwners} from "../oracle/SiteOwners.sol";
import {ISiteRegistry} from "../oracle/interfaces/ISiteRegistry.sol";
import {SiteId, Zone} from "../oracle/types/Site.sol";
import {DecayMath} from "./DecayMath.sol";
import {PoolBooks} from "./PoolBooks.sol";
import {PoolMath} from "./PoolMath.sol";
import {IEnergyPool, Policy} from "./interfaces/IEnergyPool.sol";
import {Energy, Shares} from "./types/Amounts.sol";

/// @title The pool's books, kept apart from its token
/// @notice What sites, their owners and the suite do with a pool beside deposits and readings: locked shares, write-offs, views. Holders need none of it.
/// @dev A pool's second piece of code: it runs by delegatecall on the pool's slots. Called by itself it is a pool that no factory knows.
contract PoolOffice is PoolBooks {
    using SiteOwners for ISiteRegistry;

    /// @param policy_ The pool's, whose immutables it shares. The deployer is the factory.
    constructor(Policy memory policy_) PoolBooks(policy_) {}

    modifier onlyCollateral() {
        require(msg.sender == address(COLLATERAL), IEnergyPool.NotCollateral(msg.sender));
        _;
    }

    // ——— out: nothing here is ever paused ———

    /// @dev `IEnergyPool`: see there.
    function burnLocked(SiteId site, Shares shares) external returns (Shares liability) {
        REGISTRY.requireOwner(site);
        Ledger storage ledger = _pledged(site);
        liability = _burnLocked(ledger, site, shares);
        (Shares locked, Shares held) = (Shares.wrap(ledger.locked), _lockedFor(ledger, _kept()));
        require(!(locked < held), IEnergyPool.LockedTooSmall(site, locked, held));
    }

    /// @dev `IEnergyPool`: see there.
    function unlock(SiteId site) external returns (Energy unlocked) {
        address owner = REGISTRY.requireOperator(site);
        Ledger storage ledger = _pledged(site);
        (Shares locked, Shares held) = (Shares.wrap(ledger.locked), _lockedFor(ledger, _kept()));
        require(held < locked, IEnergyPool.NothingToUnlock(site, locked, held));
        // What may yet have to cure a shortfall stays.
        COLLATERAL.requireCovered(site, 0, Shares.wrap(0), Shares.wrap(0));
        Shares free = locked - held;
        _reduceLocked(ledger, free);
        unlocked = _mintShares(owner, free);
        emit IEnergyPool.Unlocked(site, owner, unlocked, free);
    }

    /// @dev `IEnergyPool`: see there.
    function unpledge(SiteId site) external {
        REGISTRY.requireOwner(site);
        Ledger storage ledger = _pledged(site);
        require(ledger.liability == 0, IEnergyPool.LiabilityOutstanding(site, Shares.wrap(ledger.liability)));
        require(ledger.earlyDue == 0, IEnergyPool.EarlyOutstanding(site, ledger.earlyWh));
        _reduceLocked(ledger, Shares.wrap(ledger.locked));
        (ledger.pledged, ledger.dischargeBase, ledger.released, ledger.depositedAt) = (false, 0, 0, 0);
        emit IEnergyPool.SiteUnpledged(site);
        FACTORY.unpledge(site);
    }

    /// @dev `IEnergyPool`: see there.
    function endEntitlement(uint256 entitlement, uint40 end) external {
        REGISTRY.requireOperator(ENTITLEMENTS.entitlementOf(entitlement).site);
        ENTITLEMENTS.endAt(entitlement, end);
    }

    /// @dev `IEnergyPool`: see there.
    function pauseInflows(bool paused) external {
        require(msg.sender == GUARDIAN, IEnergyPool.NotGuardian(msg.sender, GUARDIAN));
        _totals.paused = paused;
        emit IEnergyPool.InflowsPaused(paused, _totals.held);
    }

    // ——— for the rest of the suite ———

    /// @dev `IEnergyPool`: see there.
    function buyBackFor(address account, SiteId site, Shares shares)
        external
        onlyCollateral
        returns (Energy burned)
    {
        return _buyBack(account, site, shares);
    }

    /// @dev `IEnergyPool`: see there.
    function seizeLocked(SiteId site, Shares shares) external onlyCollateral returns (Shares liability) {
        return _burnLocked(_pledged(site), site, shares);
    }

    /// @dev `IEnergyPool`: see there.
    function writeOff(SiteId site, Shares liability) external onlyCollateral returns (Energy energy) {
        Ledger storage ledger = _pledged(site);
        (uint256 before, uint256 index_) = (_kept(), _index());
        // A shortfall may be more than is still owed: what was released since has paid a part of what was written off before.
        Shares owed = Shares.wrap(ledger.liability - ledger.writtenOff);
        if (owed < liability) liability = owed;
        uint256 left = _keptWithout(liability, before);
        // A reading from before cannot take it back: what it showed in store has been found missing.
        ledger.depositedAt = uint40(block.timestamp);
        _setWrittenOff(ledger, ledger.writtenOff + Shares.unwrap(liability));
        Shares claimed = _claims();
        if (left != before) _cutTo(left);
        energy = DecayMath.toEnergyUp(claimed, index_) - DecayMath.toEnergyUp(claimed, _index());
        emit IEnergyPool.WrittenOff(site, liability, energy);
    }

    /// @dev `IEnergyPool`: see there.
    function forfeitEarly(SiteId site) external onlyCollateral returns (Shares shares) {
        Ledger storage ledger = _pledged(site);
        shares = Shares.wrap(ledger.early);
        emit IEnergyPool.EarlyForfeited(site, ledger.earlyWh, shares);
        // The charge is still not claimed: it stays counted, or its final claim would issue it once more.
        (ledger.early, ledger.earlyDue, ledger.earlyMark) = (0, 0, 0);
        ledger.forfeitedWh = ledger.earlyWh;
    }

    /// @dev `IEnergyPool`: see there.
    function setPendingLoss(uint256 loss) external onlyCollateral {
        _setPendingLoss(loss);
    }

    /// @dev `IEnergyPool`: see there.
    function holdInflows(bool held) external onlyCollateral {
        _totals.held = held;
        emit IEnergyPool.InflowsPaused(_totals.paused, held);
    }

    /// @dev `IEnergyPool`: see there.
    function setDecayRate(uint256 rate) external {
        require(msg.sender == address(FACTORY.reconciler()), IEnergyPool.NotReconciler(msg.sender));
        _setDecayRate(rate);
    }

    // ——— views ———

    /// @dev `IEnergyPool`: see there.
    function accountOf(SiteId site) external view returns (IEnergyPool.Account memory) {
        Ledger storage ledger = _ledgers[site];
        return IEnergyPool.Account({
            operator: ledger.operator,
            liability: Shares.wrap(ledger.liability),
            writtenOff: Shares.wrap(ledger.writtenOff),
            locked: Shares.wrap(ledger.locked),
            dischargeBase: ledger.dischargeBase,
            released: ledger.released,
            releasedShares: Shares.wrap(ledger.releasedShares),
            depositedAt: ledger.depositedAt,
            early: Shares.wrap(ledger.early),
            earlyWh: ledger.earlyWh,
            earlyDue: ledger.earlyDue
        });
    }

    /// @dev `IEnergyPool`: see there.
    function liabilityOf(SiteId site) external view returns (Energy) {
        return DecayMath.toEnergyUp(Shares.wrap(_ledgers[site].liability), _storeIndex());
    }

    /// @dev `IEnergyPool`: see there.
    function totals() external view returns (Shares liability, Shares writtenOff, Shares locked) {
        return (Shares.wrap(_totals.liability), Shares.wrap(_totals.writtenOff), Shares.wrap(_totals.locked));
    }

    /// @dev `IEnergyPool`: see there.
    function claims() external view returns (Shares) {
        return _claims();
    }

    /// @dev `IEnergyPool`: see there.
    function headroom() external view returns (Shares) {
        return _headroom(_kept());
    }

    /// @dev `IEnergyPool`: see there.
    function haircutFor(Shares liability) external view returns (uint256 loss) {
        uint256 before = _kept();
        uint256 left = _keptWithout(liability, before);
        return left == before ? 0 : WAD - left * WAD / before;
    }

    /// @dev `IEnergyPool`: see there.
    function stakeNeeded(Shares liability) external view returns (uint256) {
        return _stakeNeeded(liability, _storeIndex());
    }

    /// @dev `IEnergyPool`: see there.
    function stakeNeededOf(SiteId site) external view returns (uint256) {
        Ledger storage ledger = _ledgers[site];
        (uint256 store, uint256 kept_) = _frames();
        return _stakeNeeded(Shares.wrap(ledger.liability), store) + _earlyStake(ledger, store, kept_);
    }

    /// @dev `IEnergyPool`: see there.
    function owedBy(address operator) external view returns (Shares) {
        return Shares.wrap(_owed[operator]);
    }

    /// @dev `IEnergyPool`: see there.
    function coveredBy(uint64 stateOfCharge, uint32 storageWh, uint40 readAt) external view returns (Shares) {
        return _coveredBy(stateOfCharge, storageWh, readAt, _storeIndex());
    }

    /// @dev `IEnergyPool`: see there.
    function inflowsPaused() external view returns (bool paused, bool held) {
        return (_totals.paused, _totals.held);
    }

    /// @dev `IEnergyPool`: see there.
    function terms() external view returns (IEnergyPool.Terms memory) {
        return IEnergyPool.Terms({
            stakeToken: STAKE_TOKEN,
            penaltyPrice: PENALTY_PRICE,
            proofReward: PROOF_REWARD,
            auctionStart: AUCTION_START,
            auctionTime: AUCTION_TIME,
            cureTime: CURE_TIME,
            haircutDelay: HAIRCUT_DELAY,
            unbondingTime: UNBONDING_TIME,
            maxSilence: MAX_SILENCE
        });
    }

    /// @dev `IEnergyPool`: see there.
    function zone() external view returns (Zone) {
        return ZONE;
    }

    /// @dev `IEnergyPool`: see there.
    function vintageStart() external view returns (uint40) {
        return VINTAGE_START;
    }

    /// @dev `IEnergyPool`: see there.
    function admitsQuorum(bytes32 quorumId) external view returns (bool) {
        return _admitsQuorum[quorumId];
    }

    /// @dev `IEnergyPool`: see there.
    function admitsAccreditor(address accreditor) external view returns (bool) {
        return _admitsAccreditor[accreditor];
    }

    // ——— step by step ———

    /// @dev Locked shares and the liability that they were issued against go together; what compensation they carry stays with the others.
    function _burnLocked(Ledger storage ledger, SiteId site, Shares shares) private returns (Shares paid) {
        uint256 kept_ = _kept();
        Shares locked = Shares.wrap(ledger.locked);
        if (locked < shares) shares = locked;
        Shares owed = Shares.wrap(ledger.liability);
        shares = _leastCovering(shares, owed, kept_);
        paid = PoolMath.paidBy(shares, kept_, owed);
        _reduceLocked(ledger, shares);
        _reduceLiability(ledger, paid);
        emit IEnergyPool.LockedBurned(site, shares, paid);
    }

    /// @dev Token shares that a liability holds locked: ⌈lockedShare · ⌈liability / kept⌉⌉.
    function _lockedFor(Ledger storage ledger, uint256 kept_) private view returns (Shares) {
        Shares owed = Shares.wrap(ledger.liability);
        if (Shares.unwrap(owed) == 0) return owed;
        // Nothing is worth anything, and nothing leaves.
        if (kept_ == 0) return Shares.wrap(ledger.locked);
        return PoolMath.partUp(PoolMath.tokensCovering(owed, kept_), LOCKED_SHARE);
    }

    function _storeIndex() private view returns (uint256 store) {
        (store,) = _frames();
    }
}
