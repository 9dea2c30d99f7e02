// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SiteOwners} from "../oracle/SiteOwners.sol";
import {ISiteRegistry} from "../oracle/interfaces/ISiteRegistry.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {EntitlementMath} from "../oracle/EntitlementMath.sol";
import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {IMeterOracle} from "../oracle/interfaces/IMeterOracle.sol";
import {LeafProof} from "../oracle/types/Measurement.sol";
import {Register, Registers} from "../oracle/types/Registers.sol";
import {SiteId} from "../oracle/types/Site.sol";
import {IntakeBase} from "./IntakeBase.sol";
import {IEnergyPool} from "./interfaces/IEnergyPool.sol";
import {IIntake} from "./interfaces/IIntake.sol";
import {Energy} from "./types/Amounts.sol";

/// @title Deposits before finality
/// @dev No Wh is counted twice, by one identity: what a claim up to a leaf would give, less what the pool already counts as early, is what is
/// new. A final claim of w lowers both by min(w, early) as long as anything is early, whichever leaf, revision, batch or fleet showed it, because
/// both count one cumulative register from one pointer.
abstract contract EarlyDeposits is IntakeBase {
    using SiteOwners for ISiteRegistry;

    using EntitlementMath for Registers;
    using SafeCastLib for uint256;

    /// @inheritdoc IIntake
    function depositEarly(address pool, uint256 entitlement, LeafProof calldata proof)
        external
        returns (Energy minted)
    {
        _requirePool(pool);
        IEntitlements.Entitlement memory right = ENTITLEMENTS.entitlementOf(entitlement);
        require(
            right.register == Register.GREEN_CHARGE,
            WrongRegister(entitlement, right.register, Register.GREEN_CHARGE)
        );
        require(right.holder == pool, NotPoolsEntitlement(entitlement, right.holder, pool));
        address owner = REGISTRY.requireOperator(right.site);
        _requireMeasured(right.site, proof);
        uint40 readAt = proof.leaf.readAt;
        // A claim past the end is worth what its checkpoint says, which nobody knows yet.
        require(right.end == 0 || readAt <= right.end, EntitlementOver(entitlement, right.end));
        _requireUndisputed(right.site);

        (uint64 wh, uint40 from, uint256 finalAt) = _newCharge(pool, entitlement, right, proof);
        IEnergyPool(pool).requireAdmitted(proof, from, readAt);
        uint256 due = finalAt + IEnergyPool(pool).terms().cureTime;
        minted = IEnergyPool(pool)
            .takeIn(
                IEnergyPool.Intaken({
                site: right.site,
                to: owner,
                technologies: REGISTRY.siteOf(right.site).technologies,
                wh: wh,
                from: from,
                until: readAt,
                due: due.toUint40()
            }),
                proof
            );
        // The leaf must itself show that the store covers all that is owed: a deposit moves the reading from which a shortfall can be proved, and
        // nobody may put that off with deposits that mint nothing.
        require(Energy.unwrap(minted) != 0, StoreIsOwed(right.site, readAt));
    }

    /// @dev The oracle holds back leaves from a dispute on. A device that has signed two truths is not believed on its word for anything that
    /// is not final.
    function _requireUndisputed(SiteId site) private view {
        IMeterOracle.Membership memory place = ORACLE.membershipOf(site);
        require(
            place.disputedFrom == 0 || place.clearedFrom != 0,
            IMeterOracle.SiteInQuarantine(site, place.disputedFrom)
        );
    }

    /// @dev What a claim up to the leaf would give beyond what is early already.
    function _newCharge(
        address pool,
        uint256 entitlement,
        IEntitlements.Entitlement memory right,
        LeafProof calldata proof
    ) private view returns (uint64 wh, uint40 from, uint256 finalAt) {
        _open(right);
        from = right.pointerAt;
        (uint40 readAt, uint64 pointer) = (proof.leaf.readAt, right.pointer);
        uint64 upTo = proof.leaf.energy.registerOf(Register.GREEN_CHARGE);
        uint64 early = IEnergyPool(pool).accountOf(right.site).earlyWh;
        if (readAt > from && upTo > pointer) {
            wh = EntitlementMath.claimed(right.opening, pointer, upTo, right.share);
        }
        // A reading not later than the pointer will never be claimed, whatever it shows.
        require(wh > early, NothingMore(entitlement, readAt, upTo, pointer, early));
        wh -= early;
        finalAt = _requirePosted(right.site, from, upTo - pointer, proof);
    }

    /// @dev Where an entitlement that was never claimed will open.
    function _open(IEntitlements.Entitlement memory right) private view {
        if (right.pointerAt != 0) return;
        Registers energy;
        (right.pointerAt, energy) = ENTITLEMENTS.resolve(right.site, right.start);
        right.opening = energy.registerOf(Register.GREEN_CHARGE);
        right.pointer = right.opening;
    }

    /// @dev The leaf counts, is not final, and shows no more than the site's plant can do: what a claim will be held to.
    function _requirePosted(SiteId site, uint40 from, uint64 grown, LeafProof calldata proof)
        private
        view
        returns (uint256 finalAt)
    {
        (,,, finalAt) = ORACLE.requirePostedLeaf(proof);
        uint40 readAt = proof.leaf.readAt;
        require(block.timestamp < finalAt, LeafIsFinal(site, readAt));
        uint256 limit = ENTITLEMENTS.limitOf(site, Register.GREEN_CHARGE, from, readAt);
        require(grown <= limit, ClaimAboveCapacity(site, grown, limit));
    }
}
