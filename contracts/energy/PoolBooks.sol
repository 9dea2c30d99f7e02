// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {IMeterOracle} from "../oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../oracle/interfaces/ISiteRegistry.sol";
import {LeafProof} from "../oracle/types/Measurement.sol";
import {SiteId} from "../oracle/types/Site.sol";
import {DecayMath} from "./DecayMath.sol";
import {PoolMath} from "./PoolMath.sol";
import {PoolPolicy} from "./PoolPolicy.sol";
import {ICollateral} from "./interfaces/ICollateral.sol";
import {IEnergyPool, Policy} from "./interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "./interfaces/IEnergyPoolFactory.sol";
import {IRetirements} from "./interfaces/IRetirements.sol";
import {Energy, Shares} from "./types/Amounts.sol";

/// @title A pool's books: who owes what, and what nobody claims
/// @dev Liabilities are in store shares, claims in token shares: see IEnergyPool. Everything that changes either passes through here.
abstract contract PoolBooks is PoolPolicy {
    using SafeCastLib for uint256;

    /// @dev Five slots. A reading needs the first two; a deposit the third, too, where concentration is limited; the others only while
    /// `hasEarly`. Names as in `IEnergyPool.Account`. Storage is a u32 of Wh and no shares are issued at an index below e^(−13.8), so a store
    /// backs less than 2^72 shares; what is released is of a u64 of Wh, below 2^84 µWh.
    /// @param fleet Whose attester set the last deposit found admitted: neither a fleet's set nor the policy ever changes. @param inDebt Whether
    /// anything is written off. @param earlyMark Wh that must still be settled by `earlyDue`; then the rest is due by `earlyLastDue`, and
    /// so on. @param forfeitedWh Of `earlyWh`, what no early shares stand for any more.
    struct Ledger {
        uint80 liability;
        uint80 locked;
        uint96 releasedShares;
        uint64 dischargeBase;
        uint88 released;
        uint40 depositedAt;
        uint32 fleet;
        bool pledged;
        bool hasEarly;
        bool inDebt;
        address operator;
        uint96 writtenOff;
        uint128 early;
        uint64 earlyWh;
        uint40 earlyDue;
        uint64 earlyMark;
        uint40 earlyLastDue;
        uint64 forfeitedWh;
    }

    /// @dev Two slots; the second is read only while `impaired`. @param held Whether a haircut that waits holds deposits. @param impaired
    /// Whether anything is written off.
    struct Totals {
        uint112 liability;
        uint112 locked;
        bool paused;
        bool held;
        bool impaired;
        uint128 writtenOff;
    }

    /// @dev Lanes of a leaf's flows D, X, C, S.
    uint256 internal constant DISCHARGE = 0;
    uint256 internal constant STATE_OF_CHARGE = 3;

    IEnergyPoolFactory internal immutable FACTORY;
    IEntitlements internal immutable ENTITLEMENTS;
    IMeterOracle internal immutable ORACLE;
    ISiteRegistry internal immutable REGISTRY;
    IRetirements internal immutable RETIREMENTS;
    ICollateral internal immutable COLLATERAL;

    Totals internal _totals;
    mapping(SiteId => Ledger) internal _ledgers;
    /// @dev Store shares; kept only where the policy limits concentration.
    mapping(address operator => uint256) internal _owed;

    /// @dev The deployer is the factory, which knows the rest of the suite.
    constructor(Policy memory policy_) PoolPolicy(policy_) {
        FACTORY = IEnergyPoolFactory(msg.sender);
        ENTITLEMENTS = FACTORY.entitlements();
        RETIREMENTS = FACTORY.retirements();
        COLLATERAL = FACTORY.collateral();
        ORACLE = ENTITLEMENTS.oracle();
        REGISTRY = ORACLE.registry();
    }

    /// @dev Token shares, locked ones included.
    function _claims() internal view returns (Shares) {
        return _total() + Shares.wrap(_totals.locked);
    }

    function _kept() internal view returns (uint256) {
        return _decayState().keptOf();
    }

    /// @dev Store shares that no token share, locked or not, claims.
    function _headroom(uint256 kept_) internal view returns (Shares) {
        return _backing() - PoolMath.claimOf(_claims(), kept_);
    }

    /// @dev Store shares that stand behind the claims.
    function _backing() internal view returns (Shares) {
        uint256 backing = _totals.liability;
        return Shares.wrap(_totals.impaired ? backing - _totals.writtenOff : backing);
    }

    /// @dev What haircuts would leave of a share if `liability` were written off, at most all that stands behind the claims.
    function _keptWithout(Shares liability, uint256 kept_) internal view returns (uint256) {
        Shares backing = _backing();
        Shares left = liability < backing ? backing - liability : Shares.wrap(0);
        return PoolMath.keptAfter(kept_, left, _claims());
    }

    /// @dev Store shares that a reading covers.
    function _coveredBy(uint64 stateOfCharge, uint32 storageWh, uint40 readAt, uint256 store)
        internal
        view
        returns (Shares)
    {
        // Worth nothing, it is covered by anything.
        if (store == 0) return Shares.wrap(type(uint128).max);
        (uint256 decayed,) = _accruedSince(readAt);
        Energy held = PoolMath.held(stateOfCharge, storageWh, DISCHARGE_EFFICIENCY, decayed);
        return DecayMath.toSharesUp(held, store);
    }

    function _stakeNeeded(Shares liability, uint256 store) internal view returns (uint256) {
        return PoolMath.stakeNeeded(DecayMath.toEnergyUp(liability, store), PENALTY_PRICE, STAKE_FACTOR);
    }

    /// @dev What is not final yet is answered for once more, at the penalty price.
    function _earlyStake(Ledger storage ledger, uint256 store, uint256 kept_)
        internal
        view
        returns (uint256)
    {
        if (!ledger.hasEarly) return 0;
        Energy early = DecayMath.toEnergyUp(PoolMath.claimOf(Shares.wrap(ledger.early), kept_), store);
        // A factor of one.
        return PoolMath.stakeNeeded(early, PENALTY_PRICE, uint64(WAD));
    }

    /// @dev Adds to a site's liability, and to what its operator's sites carry.
    function _addLiability(Ledger storage ledger, address operator, Shares shares) internal {
        uint256 amount = Shares.unwrap(shares);
        uint256 before = ledger.liability;
        ledger.liability = (before + amount).toUint80();
        _totals.liability = (_totals.liability + amount).toUint112();
        if (CONCENTRATION == WAD) return;
        address former = ledger.operator;
        if (former == operator) {
            _owed[operator] += amount;
        } else {
            // The site has changed hands: its liability counts in the new owner's concentration from now on.
            if (before != 0) _owed[former] -= before;
            _owed[operator] += before + amount;
            ledger.operator = operator;
        }
    }

    /// @dev One operator's sites may not carry more than their part, once the pool is large enough for it to mean anything.
    function _requireSpread(address operator, uint256 store) internal view {
        if (CONCENTRATION == WAD) return;
        Shares total = Shares.wrap(_totals.liability);
        if (Energy.unwrap(DecayMath.toEnergyDown(total, store)) <= CONCENTRATION_FLOOR) return;
        Shares owed = Shares.wrap(_owed[operator]);
        Shares limit = PoolMath.partDown(total, CONCENTRATION);
        require(!(limit < owed), IEnergyPool.ConcentrationReached(operator, owed, limit));
    }

    /// @dev At most the liability. What is written off is never more than what is owed.
    function _reduceLiability(Ledger storage ledger, Shares shares) internal {
        uint256 amount = Shares.unwrap(shares);
        uint256 left = ledger.liability - amount;
        // Both below what they were.
        // forge-lint: disable-next-line(unsafe-typecast)
        (ledger.liability, _totals.liability) = (uint80(left), uint112(_totals.liability - amount));
        if (CONCENTRATION != WAD) _owed[ledger.operator] -= amount;
        if (ledger.inDebt && ledger.writtenOff > left) _setWrittenOff(ledger, left);
    }

    function _setWrittenOff(Ledger storage ledger, uint256 amount) internal {
        uint256 total = _totals.writtenOff + amount - ledger.writtenOff;
        (_totals.writtenOff, _totals.impaired) = (total.toUint128(), total != 0);
        (ledger.writtenOff, ledger.inDebt) = (amount.toUint96(), amount != 0);
    }

    /// @dev Takes locked shares out of the books: minted, burned or ended.
    function _reduceLocked(Ledger storage ledger, Shares shares) internal {
        uint256 amount = Shares.unwrap(shares);
        // Below what they were.
        // forge-lint: disable-next-line(unsafe-typecast)
        (ledger.locked, _totals.locked) = (uint80(ledger.locked - amount), uint112(_totals.locked - amount));
    }

    /// @dev Burns token shares of an account and as much of a site's liability as they pay.
    function _buyBack(address account, SiteId site, Shares shares) internal returns (Energy burned) {
        Ledger storage ledger = _pledged(site);
        uint256 kept_ = _kept();
        if (Shares.unwrap(shares) == ALL) shares = _holdings[account].shares;
        Shares owed = Shares.wrap(ledger.liability);
        shares = _leastCovering(shares, owed, kept_);
        Shares paid = PoolMath.paidBy(shares, kept_, owed);
        _reduceLiability(ledger, paid);
        burned = _burnCarrying(account, shares, _index());
        emit IEnergyPool.BoughtBack(site, account, burned, shares, paid);
    }

    /// @dev Token shares, no more than those that pay the whole of what is owed. Worth nothing, they pay nothing.
    function _leastCovering(Shares shares, Shares owed, uint256 kept_) internal pure returns (Shares) {
        if (kept_ == 0) return shares;
        Shares most = kept_ == WAD ? owed : PoolMath.tokensCovering(owed, kept_);
        return most < shares ? most : shares;
    }

    /// @dev Burns token shares of an account; what compensation they carry becomes its credit.
    function _burnCarrying(address account, Shares shares, uint256 index_) internal returns (Energy energy) {
        // No cash stands behind tokens that no haircut has touched.
        if (_kept() == WAD) return _burnShares(account, shares, index_);
        if (Shares.unwrap(shares) == ALL) shares = _holdings[account].shares;
        // Once the vintage has ended nothing locked can become a token, so the tokens carry all of it: whoever waits for what is locked to end
        // has no more of it than whoever does not.
        Shares before = index_ > DecayMath.END_INDEX ? _claims() : _total();
        energy = _burnShares(account, shares, index_);
        COLLATERAL.compensate(account, shares, before);
    }

    /// @dev The attester set that vouches for the leaf is one the policy admits: nobody brings an oracle of their own.
    function _requireQuorum(Ledger storage ledger, LeafProof calldata proof) internal view {
        uint32 fleet = proof.batch.fleet;
        if (fleet != 0 && fleet == ledger.fleet) return;
        bytes32 quorumId = ORACLE.fleetOf(fleet).quorumId;
        require(_admitsQuorum[quorumId], IEnergyPool.QuorumNotAdmitted(quorumId));
    }

    function _pledged(SiteId site) internal view returns (Ledger storage ledger) {
        ledger = _ledgers[site];
        require(ledger.pledged, IEnergyPool.NotPledged(site));
    }
}
