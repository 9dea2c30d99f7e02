// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {LeafProof} from "../../oracle/types/Measurement.sol";
import {Register} from "../../oracle/types/Registers.sol";
import {SiteId} from "../../oracle/types/Site.sol";
import {Energy, Shares} from "../types/Amounts.sol";
import {IEnergyPoolFactory} from "./IEnergyPoolFactory.sol";

/// @title The other two ways into a pool
/// @notice *Before finality*: a site's green charge by a posted leaf, while its free stake answers for it at the penalty price. *Through another
/// battery*: one site's direct export, charged in the same period and zone into another site's battery, which then carries the liability.
/// @dev Holds the E entitlements of exporting sites. The same non-green charge of a battery stores one export: what is used of its last
/// interval is kept, and intervals only move forward.
interface IIntake {
    /// @notice How much of a battery's non-green charge in its last interval is used. @param from Period end at which the interval begins.
    /// @param until At which it ends. @param used Wh.
    struct Charged {
        uint40 from;
        uint40 until;
        uint64 used;
    }

    /// @notice What a battery's owner agreed with an exporting site. @param fee Part of the shares that stays with the battery's owner, WAD.
    struct Agreement {
        bool open;
        uint64 fee;
    }

    event ThroughAgreed(SiteId indexed battery, SiteId indexed exporter, uint64 fee);
    event ThroughEnded(SiteId indexed battery, SiteId indexed exporter);
    /// @param wh Direct export that was charged, Wh. @param expired Export that found no charge, Wh. @param shares Token shares to the
    /// exporter's owner. @param fee Token shares to the battery's owner.
    event DepositedThrough(
        address indexed pool,
        SiteId indexed battery,
        SiteId indexed exporter,
        uint64 wh,
        uint64 expired,
        Shares shares,
        Shares fee,
        uint40 from,
        uint40 to
    );
    /// @notice Direct export was claimed and used for nothing, so that the next claim begins where a battery's interval does.
    event ExportExpired(
        SiteId indexed exporter, uint256 indexed entitlement, uint64 wh, uint40 from, uint40 to
    );

    error NotPool(address pool);
    error WrongRegister(uint256 entitlement, Register given, Register expected);
    error NotPoolsEntitlement(uint256 entitlement, address holder, address pool);
    /// @notice The leaf shows no green charge beyond what is claimed and what is deposited early. @param readAt The leaf's. @param register K that
    /// it shows, Wh. @param pointer K that is claimed. @param early Wh deposited early and not settled.
    error NothingMore(uint256 entitlement, uint40 readAt, uint64 register, uint64 pointer, uint64 early);
    /// @notice The reading's store is owed already: what it holds must cover the site's liability before it can back more on a leaf that is not final.
    error StoreIsOwed(SiteId site, uint40 readAt);
    error LeafIsFinal(SiteId site, uint40 readAt);
    error EntitlementOver(uint256 entitlement, uint40 end);
    error ClaimAboveCapacity(SiteId site, uint256 grown, uint256 limit);
    error NoAgreement(SiteId battery, SiteId exporter);
    error FeeAboveMaximum(uint64 fee, uint64 maximum);
    error FeeOutOfRange(uint64 fee);
    /// @notice The export's interval is not the charge's.
    error IntervalsDiffer(uint40 exportFrom, uint40 exportTo, uint40 from, uint40 to);
    /// @notice The battery's two leaves are not one settlement period apart.
    error NotOnePeriod(uint40 from, uint40 to);
    error NothingExported(SiteId exporter, uint40 from, uint40 to);
    /// @notice The charge is of an interval that a later one has passed.
    error IntervalUsed(SiteId battery, uint40 from, uint40 usedTo);
    error NothingCharged(SiteId battery, uint64 nonGreen, uint64 used);
    error SameSite(SiteId site);
    error NotMeasured(SiteId site, uint40 readAt);

    /// @notice Deposits a site's green charge up to a posted, not yet final leaf. Caller: its owner or ERC-721 operator. Nothing is claimed: the
    /// pool's next deposit by a final leaf covers what was issued, and what it has not covered a cure time after finality is a shortfall. Not while
    /// the site is in quarantine, nor from a leaf whose store does not cover what the site owes.
    /// @param entitlement The pool's K entitlement of the site.
    function depositEarly(address pool, uint256 entitlement, LeafProof calldata proof)
        external
        returns (Energy minted);

    /// @notice The battery's owner lets an exporting site charge it, for a part of the shares. @param fee WAD, below 1e18. Its site carries the
    /// liability and keeps the locked part of what is minted. A sale of the battery ends the agreement.
    function agree(SiteId battery, SiteId exporter, uint64 fee) external;
    /// @notice The battery's owner ends that.
    function endAgreement(SiteId battery, SiteId exporter) external;
    /// @notice Deposits direct export through another site's battery. Caller: the exporter's owner or ERC-721 operator.
    /// @param entitlement This contract's E entitlement of the exporter. @param exported The exporter's final leaf at the interval's end.
    /// @param before The battery's final leaf at the interval's begin. @param charged Its final leaf at the interval's end. The interval is
    /// one settlement period. @param maxFee The most the agreement's fee may be, WAD.
    /// @return minted Energy issued, µWh, from min(claimed export, charge from the grid min(ΔC − ΔK, ΔM) not used yet). The fee is rounded down.
    function depositThrough(
        address pool,
        uint256 entitlement,
        LeafProof calldata exported,
        LeafProof calldata before,
        LeafProof calldata charged,
        uint64 maxFee
    ) external returns (Energy minted);
    /// @notice Claims direct export up to a final leaf and lets it expire. Caller: the exporter's owner or ERC-721 operator.
    function letExpire(uint256 entitlement, LeafProof calldata proof) external returns (uint64 wh);
    /// @notice Ends an E entitlement held here at a date, at the site owner's wish.
    function endEntitlement(uint256 entitlement, uint40 end) external;

    /// @notice What a battery's owner agreed with an exporter.
    function agreementOf(SiteId battery, SiteId exporter) external view returns (Agreement memory);
    /// @notice What is used of a battery's last interval.
    function chargedOf(SiteId battery) external view returns (Charged memory);
    /// @notice Whose pools it serves.
    function factory() external view returns (IEnergyPoolFactory);
}
