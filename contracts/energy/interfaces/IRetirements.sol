// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {LeafProof} from "../../oracle/types/Measurement.sol";
import {SiteId, Zone} from "../../oracle/types/Site.sol";
import {Energy} from "../types/Amounts.sol";

/// @notice Technologies behind a pool's tokens, basis points of what deposits up to a time minted; they add up to 10,000, or all are zero while
/// nothing was. @param several Of sites with more than one generating technology, or with none on record.
struct TechnologyMix {
    uint16 pv;
    uint16 wind;
    uint16 hydro;
    uint16 biomass;
    uint16 several;
}

/// @title Retirement against measured consumption
/// @notice Holds the M entitlements of consuming sites and the E entitlements of exporting ones. Claimed consumption becomes credits, one a claimed
/// interval; retiring burns pool tokens against a credit of the same zone, not from before the pool's vintage, or holds a period's direct
/// export against the same period's consumption, without a pool. Each issues a certificate that nobody can transfer and anyone can verify.
/// @dev The same consumption cannot retire twice: an entitlement's pointer passes it once, a credit falls as it is used. Exports likewise.
interface IRetirements {
    /// @notice Unused consumption of an interval. @param remaining µWh. @param from Period end at which it begins. @param to At which it ends.
    /// @param quorum The attester set that vouched for it: only pools whose policy admits that set accept it.
    /// @param accreditor Whose import capacity bounded it when it was claimed: likewise.
    struct Credit {
        SiteId site;
        uint40 from;
        uint40 to;
        Energy remaining;
        bytes32 quorum;
        address accreditor;
    }

    /// @notice Unused direct export of an interval. @param owner Who may retire it. @param zone Where it was exported.
    struct Export {
        SiteId site;
        uint40 from;
        uint40 to;
        Energy remaining;
        address owner;
        bytes32 quorum;
        address accreditor;
        Zone zone;
    }

    /// @notice A certificate. Its hash is stored under its id; the parts are in the event.
    /// @param pool Where the energy came from; zero for direct export. @param credit The consumption, and @param export_ the direct export, zero for
    /// a pool: they never go away, and say which attesters and accreditors vouch. @param site The consuming site. @param source The exporting site;
    /// zero for a pool. @param mix Of the pool in the consumption's period: of what was deposited up to `to`; of the source for direct export.
    /// @dev Warning: a pool answers for attesters and accreditors by its policy; nobody does for direct export. Whoever takes such a certificate
    /// must know the attester set of its credit and the accreditors of both.
    struct Certificate {
        uint256 id;
        address pool;
        uint256 credit;
        uint256 export_;
        SiteId site;
        SiteId source;
        Zone zone;
        Energy energy;
        uint40 from;
        uint40 to;
        TechnologyMix mix;
        address account;
        address beneficiary;
        string reason;
    }

    event ConsumptionClaimed(
        SiteId indexed site,
        uint256 indexed entitlement,
        uint256 indexed credit,
        uint64 wh,
        uint40 from,
        uint40 to
    );
    event ExportClaimed(
        SiteId indexed site,
        uint256 indexed entitlement,
        uint256 indexed export_,
        address owner,
        uint64 wh,
        uint40 from,
        uint40 to
    );
    event ExportTransferred(uint256 indexed export_, address indexed from, address indexed to);
    /// @notice A part of an export became one of its own. @param energy µWh, which the first has less.
    event ExportSplit(uint256 indexed export_, uint256 indexed part, Energy energy);
    event ExportOperatorSet(address indexed owner, address indexed operator, bool approved);
    event CertificateIssued(
        uint256 indexed id, address indexed pool, address indexed beneficiary, Certificate certificate
    );

    error NotPool(address pool);
    error NotConsumption(uint256 entitlement);
    error NotDirectExport(uint256 entitlement);
    /// @notice Only the contract of power purchase agreements brings what they deliver.
    error NotAgreements(address caller, address agreements);
    error NotExportOwner(uint256 export_, address caller, address owner);
    error InvalidReceiver(address to);
    error ZoneMismatch(Zone source, Zone site);
    error IntervalsDiffer(uint40 exportFrom, uint40 exportTo, uint40 from, uint40 to);
    /// @notice Direct export is retired in its own settlement period.
    error NotOnePeriod(uint40 from, uint40 to);
    error QuorumMismatch(bytes32 exported, bytes32 consumed);
    error CreditExceeded(uint256 credit, Energy remaining, Energy needed);
    error ExportExceeded(uint256 export_, Energy remaining, Energy needed);
    error UnknownCredit(uint256 credit);
    error UnknownExport(uint256 export_);
    error ZeroEnergy();

    /// @notice Claims a site's consumption up to a final leaf into a new credit. The site's owner or its ERC-721 operator.
    function claimConsumption(uint256 entitlement, LeafProof calldata proof) external returns (uint256 credit);
    /// @notice Burns `energy` of the caller's pool tokens against a credit; the caller is the consuming site's owner or ERC-721 operator.
    /// @param energy µWh; `max`: the least of balance and credit.
    function retire(address pool, uint256 credit, Energy energy, address beneficiary, string calldata reason)
        external
        returns (uint256 certificate);
    /// @notice Claims a site's direct export up to a final leaf; it belongs to `owner`. The site's owner or its ERC-721 operator.
    /// @dev Claim at every period's leaf: what a longer interval holds can never be retired, but does not hold up later claims.
    function claimExport(uint256 entitlement, LeafProof calldata proof, address owner)
        external
        returns (uint256 export_);
    /// @notice Takes direct export that an agreement delivered: an export a settlement period. Only the agreements' contract, which holds the entitlement, has
    /// claimed the energy, and tells each period once. @param fleet Whose attesters vouch. @param from Where each period begins. @param wh Of each.
    /// @return first The first export's number; the others follow.
    function takeExports(
        uint256 entitlement,
        uint32 fleet,
        address owner,
        uint40[] calldata from,
        uint64[] calldata wh
    ) external returns (uint256 first);
    /// @notice Whose deliveries become exports: the contract of power purchase agreements.
    function agreements() external view returns (address);
    /// @notice Gives an unused export to another account. The caller is its owner or the owner's export operator.
    function transferExport(uint256 export_, address to) external;
    /// @notice Gives `energy` µWh of an export to another account: all that remains as it is, less as an export of its own. The caller is its owner or
    /// the owner's export operator. Reverts with ZeroEnergy or ExportExceeded.
    /// @return part What `to` owns now.
    function transferExportPart(uint256 export_, Energy energy, address to) external returns (uint256 part);
    /// @notice Lets an account transfer the caller's exports, not retire them; or no longer.
    function setExportOperator(address operator, bool approved) external;
    /// @notice Holds direct export against consumption of the same zone and settlement period, both vouched for by the same attester set. The
    /// caller owns the export, and the consuming site or is its ERC-721 operator. @param energy µWh; `max`: the least of both.
    function retireExport(
        uint256 export_,
        uint256 credit,
        Energy energy,
        address beneficiary,
        string calldata reason
    ) external returns (uint256 certificate);
    /// @notice Counts what a deposit minted in the technology mix of the calling pool; only pools. One that admits a single generating technology
    /// need not call. @param technologies Of where it was generated. @param wh Wh; charge that expired is no token's and does not count.
    /// @param until Period end of the charge. What is from before the latest on record counts from the latest on: a late deposit does not change
    /// the mix of a time that is past, nor fail.
    function recordCharge(uint16 technologies, uint64 wh, uint40 until) external;
    /// @notice Ends an M or E entitlement held here at a date, at the site owner's wish.
    function endEntitlement(uint256 entitlement, uint40 end) external;
    /// @notice A credit and what remains of it, µWh; reverts with UnknownCredit.
    function creditOf(uint256 credit) external view returns (Credit memory);
    /// @notice Whether an account may transfer an owner's exports.
    function isExportOperator(address owner, address operator) external view returns (bool);
    /// @notice An export and what remains of it, µWh; reverts with UnknownExport.
    function exportOf(uint256 export_) external view returns (Export memory);
    /// @notice The technologies of what was deposited into a pool up to a period end: by largest remainders, so each is within a basis point of
    /// the exact ratio. A pool that admits a single generating technology has that one, always.
    function mixOf(address pool, uint40 until) external view returns (TechnologyMix memory);
    /// @notice Whether a certificate was issued with just these contents.
    function verify(Certificate calldata certificate) external view returns (bool);
}
