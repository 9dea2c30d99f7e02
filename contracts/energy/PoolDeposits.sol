// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SiteOwners} from "../oracle/SiteOwners.sol";
import {ISiteRegistry} from "../oracle/interfaces/ISiteRegistry.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {LeafProof} from "../oracle/types/Measurement.sol";
import {Register} from "../oracle/types/Registers.sol";
import {PERIOD, SiteId, Zone} from "../oracle/types/Site.sol";
import {DecayMath} from "./DecayMath.sol";
import {PoolBooks} from "./PoolBooks.sol";
import {PoolMath} from "./PoolMath.sol";
import {TechnologyMixLib} from "./TechnologyMixLib.sol";
import {IDissipativeERC20} from "./interfaces/IDissipativeERC20.sol";
import {IEnergyPool} from "./interfaces/IEnergyPool.sol";
import {Energy, MICRO_PER_WH, Shares} from "./types/Amounts.sol";

/// @title Into a pool
/// @notice A deposit issues token shares and puts as much liability on the site that stores the energy; part of them stays locked.
abstract contract PoolDeposits is PoolBooks {
    using SafeCastLib for uint256;
    using SiteOwners for ISiteRegistry;

    /// @dev What a deposit issues. @param from Period end at which its charge begins. @param due Zero: final.
    struct Issue {
        SiteId site;
        address to;
        address operator;
        uint256 entitlement;
        uint16 technologies;
        uint64 wh;
        uint40 from;
        uint40 until;
        uint40 due;
    }

    /// @dev `IEnergyPool`: see there.
    function deposit(uint256 entitlement, LeafProof calldata proof) external returns (Energy minted) {
        IEntitlements.Entitlement memory right = ENTITLEMENTS.entitlementOf(entitlement);
        require(right.register == Register.GREEN_CHARGE, IEnergyPool.NotGreenCharge(entitlement));
        address owner = REGISTRY.requireOperator(right.site);
        uint16 found = _requireAdmitted(right.site, proof);
        _ledgers[right.site].fleet = proof.batch.fleet;

        (uint64 wh, uint40 from, uint40 to) = ENTITLEMENTS.claim(entitlement, proof);
        _requireVintage(from + PERIOD, to);
        uint64 fresh = _settleEarly(right.site, wh);
        // What is only settled issues nothing, and nothing that stops a deposit may stop it.
        if (fresh == 0 && wh != 0) return minted;
        _requireInflows();
        return _issue(Issue(right.site, owner, owner, entitlement, found, fresh, from, to, 0), proof);
    }

    /// @dev `IEnergyPool`: see there.
    function takeIn(IEnergyPool.Intaken calldata intaken, LeafProof calldata proof)
        external
        returns (Energy minted)
    {
        require(msg.sender == address(FACTORY.intake()), IEnergyPool.NotIntake(msg.sender));
        _requireInflows();
        return _issue(
            Issue(
                intaken.site,
                intaken.to,
                REGISTRY.ownerOfSite(intaken.site),
                0,
                intaken.technologies,
                intaken.wh,
                intaken.from,
                intaken.until,
                intaken.due
            ),
            proof
        );
    }

    /// @dev `IEnergyPool`: see there.
    function requireAdmitted(LeafProof calldata proof, uint40 from, uint40 until) external view {
        _requireAdmitted(proof.leaf.site, proof);
        _requireVintage(from + PERIOD, until);
    }

    /// @dev The guardian has not paused them, and no haircut waits.
    function _requireInflows() private view {
        require(!_totals.paused && !_totals.held, IEnergyPool.InflowsArePaused());
    }

    /// @dev Zone, technologies, accreditor and attester set: what the policy fixes, so that every share is worth the same.
    /// @return technologies The site's.
    function _requireAdmitted(SiteId site, LeafProof calldata proof)
        private
        view
        returns (uint16 technologies)
    {
        Zone at;
        address accreditor;
        (at, technologies, accreditor) = REGISTRY.admissionOf(site);
        require(at == ZONE, IEnergyPool.WrongZone(site, at, ZONE));
        require(
            technologies & ~TECHNOLOGIES == 0,
            IEnergyPool.TechnologyNotAdmitted(site, technologies, TECHNOLOGIES)
        );
        require(_admitsAccreditor[accreditor], IEnergyPool.AccreditorNotAdmitted(site, accreditor));
        _requireQuorum(_ledgers[site], proof);
        uint40 readAt = proof.leaf.readAt;
        require(
            block.timestamp <= uint256(readAt) + MAX_AGE,
            IEnergyPool.BatchTooOld(readAt, block.timestamp, MAX_AGE)
        );
    }

    /// @dev Every period of the claim belongs to the production vintage.
    function _requireVintage(uint40 first, uint40 last) private view {
        require(first >= VINTAGE_START, IEnergyPool.OutsideVintage(first, VINTAGE_START, VINTAGE_END));
        require(last <= VINTAGE_END, IEnergyPool.OutsideVintage(last, VINTAGE_START, VINTAGE_END));
    }

    /// @dev Counts what was minted, not what was claimed: charge that expires would else move the mix of everybody's tokens. A pool of one
    /// generating technology needs no record.
    function _recordCharge(uint16 technologies, Energy minted, uint40 until) private {
        if (TechnologyMixLib.laneOf(TECHNOLOGIES) != TechnologyMixLib.SEVERAL) return;
        // Of a u64 of Wh.
        // forge-lint: disable-next-line(unsafe-typecast)
        RETIREMENTS.recordCharge(technologies, uint64(Energy.unwrap(minted) / MICRO_PER_WH), until);
    }

    /// @dev A final claim first covers what was deposited before finality. @return What is new, Wh.
    function _settleEarly(SiteId site, uint64 wh) private returns (uint64) {
        Ledger storage ledger = _ledgers[site];
        if (!ledger.hasEarly) return wh;
        uint64 early = ledger.earlyWh;
        // forge-lint: disable-next-line(unsafe-typecast)
        uint64 settled = uint64(FixedPointMathLib.min(wh, early));
        if (settled == early) {
            (ledger.hasEarly, ledger.early, ledger.earlyWh, ledger.earlyDue) = (false, 0, 0, 0);
            (ledger.earlyMark, ledger.forfeitedWh) = (0, 0);
        } else {
            _settlePart(ledger, early, settled);
        }
        emit IEnergyPool.EarlySettled(site, settled, early - settled);
        return wh - settled;
    }

    /// @dev Forfeited charge is the oldest and stands for no shares. When what was due first is settled, the rest has the time of the
    /// newest: a site that goes on depositing early is late only if it stops settling.
    function _settlePart(Ledger storage ledger, uint64 early, uint64 settled) private {
        uint64 forfeited = ledger.forfeitedWh;
        if (settled > forfeited) {
            Shares left =
                PoolMath.earlyLeft(Shares.wrap(ledger.early), early - forfeited, settled - forfeited);
            // Not above what it was.
            // forge-lint: disable-next-line(unsafe-typecast)
            (ledger.early, ledger.forfeitedWh) = (uint128(Shares.unwrap(left)), 0);
        } else {
            ledger.forfeitedWh = forfeited - settled;
        }
        ledger.earlyWh = early - settled;
        uint64 mark = ledger.earlyMark;
        if (settled < mark) ledger.earlyMark = mark - settled;
        else if (mark != 0) (ledger.earlyMark, ledger.earlyDue) = (early - settled, ledger.earlyLastDue);
    }

    /// @dev Pledges the site, works out what its store can still deliver, and puts shares and liability on the books.
    function _issue(Issue memory issue, LeafProof calldata proof) private returns (Energy minted) {
        Ledger storage ledger = _ledgers[issue.site];
        (uint256 store, uint256 kept_) = _frames();
        uint256 index_ = kept_ == WAD ? store : store * kept_ / WAD;
        require(index_ > DecayMath.END_INDEX, IDissipativeERC20.VintageEnded(index_, DecayMath.END_INDEX));
        // Not a `require`, which would read the debt's slot every time.
        if (ledger.inDebt) {
            revert IEnergyPool.DebtOutstanding(issue.site, Shares.wrap(ledger.writtenOff));
        }
        Energy owed = DecayMath.toEnergyUp(Shares.wrap(ledger.liability), store);
        _updateDischarge(ledger, issue.site, owed, proof);

        Energy converted = PoolMath.converted(issue.wh, ROUND_TRIP);
        Shares liability =
            DecayMath.toSharesDown(PoolMath.mintable(converted, _stock(issue.site, proof), owed), store);
        Shares shares = kept_ == WAD ? liability : PoolMath.tokensFor(liability, kept_);
        Shares before = _claims();
        _addLiability(ledger, issue.operator, liability);
        _requireSpread(issue.operator, store);
        if (issue.due != 0) _addEarly(ledger, issue.wh, shares, issue.due);
        _requireCovered(ledger, issue.site, store, kept_, shares, before);

        return _enter(ledger, issue, shares, before, index_, converted);
    }

    /// @dev Locks a part of the shares and mints the rest.
    function _enter(
        Ledger storage ledger,
        Issue memory issue,
        Shares shares,
        Shares before,
        uint256 index_,
        Energy converted
    ) private returns (Energy minted) {
        Shares locked = PoolMath.partUp(shares, LOCKED_SHARE);
        ledger.locked = (ledger.locked + Shares.unwrap(locked)).toUint80();
        _totals.locked = (_totals.locked + Shares.unwrap(locked)).toUint112();
        _mintWithFee(issue.to, shares - locked, PoolMath.partDown(shares, DEPOSIT_FEE));
        Energy live = DecayMath.toEnergyDown(before + shares, index_);
        require(Energy.unwrap(live) <= CAP, IEnergyPool.CapReached(Energy.unwrap(live), CAP));

        minted = DecayMath.toEnergyDown(shares, index_);
        IEnergyPool.Receipt memory receipt = IEnergyPool.Receipt({
            wh: issue.wh,
            minted: minted,
            shares: shares,
            locked: locked,
            expired: converted - minted,
            from: issue.from,
            until: issue.until,
            early: issue.due != 0
        });
        emit IEnergyPool.Deposited(issue.site, issue.to, issue.entitlement, receipt);
        _recordCharge(issue.technologies, minted, issue.until);
    }

    /// @dev The fee is a part of the whole, out of what is not locked.
    function _mintWithFee(address to, Shares free, Shares fee) private {
        if (Shares.unwrap(fee) == 0) {
            _mintShares(to, free);
            return;
        }
        if (free < fee) fee = free;
        _mintShares(FEE_RECIPIENT, fee);
        _mintShares(to, free - fee);
    }

    /// @dev The stake answers for the whole liability, and no shortfall is open. Tokens that carry compensation are paid for.
    function _requireCovered(
        Ledger storage ledger,
        SiteId site,
        uint256 store,
        uint256 kept_,
        Shares shares,
        Shares before
    ) private {
        uint256 needed = _stakeNeeded(Shares.wrap(ledger.liability), store)
            + _earlyStake(ledger, store, kept_);
        COLLATERAL.requireCovered(site, needed, kept_ == WAD ? Shares.wrap(0) : shares, before);
    }

    function _addEarly(Ledger storage ledger, uint64 wh, Shares shares, uint40 due) private {
        ledger.early = (ledger.early + Shares.unwrap(shares)).toUint128();
        ledger.earlyWh += wh;
        ledger.earlyLastDue = due;
        if (ledger.earlyDue == 0) {
            (ledger.hasEarly, ledger.earlyDue, ledger.earlyMark) = (true, due, ledger.earlyWh);
        }
    }

    /// @dev AC energy that the leaf's store can still deliver to the pool, µWh.
    function _stock(SiteId site, LeafProof calldata proof) private view returns (Energy) {
        (uint32 storageWh,) = REGISTRY.storageOf(site);
        (, uint256 decayed) = _accruedSince(proof.leaf.readAt);
        return PoolMath.stock(
            proof.leaf.flows.lane(STATE_OF_CHARGE), storageWh, PLEDGE, DISCHARGE_EFFICIENCY, decayed
        );
    }

    /// @dev The first deposit pledges the site to this pool alone; from then on its discharge counts. Later ones drop discharge that
    /// was owed to nobody.
    function _updateDischarge(Ledger storage ledger, SiteId site, Energy owed, LeafProof calldata proof)
        private
    {
        uint64 discharge = proof.leaf.flows.lane(DISCHARGE);
        uint40 readAt = proof.leaf.readAt;
        if (!ledger.pledged) {
            (ledger.pledged, ledger.dischargeBase, ledger.depositedAt) = (true, discharge, readAt);
            emit IEnergyPool.SitePledged(site);
            uint40 unpledgedAt = FACTORY.pledge(site);
            require(readAt >= unpledgedAt, IEnergyPool.LeafBeforeUnpledge(site, readAt, unpledgedAt));
            return;
        }
        (uint64 base, uint256 released) = (ledger.dischargeBase, ledger.released);
        // A leaf with less discharge than has released was read before the battery delivered: it no longer holds that charge.
        uint64 spent = PoolMath.dischargeSpent(base, released);
        require(discharge >= spent, IEnergyPool.RegisterBackwards(site, discharge, spent));
        ledger.dischargeBase = PoolMath.dischargeBaseAfter(discharge, base, owed, released);
        if (readAt > ledger.depositedAt) ledger.depositedAt = readAt;
    }
}
