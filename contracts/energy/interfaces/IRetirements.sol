// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {LeafProof} from "../../oracle/types/Measurement.sol";
import {SiteId, Zone} from "../../oracle/types/Site.sol";
import {Energy, Shares} from "../types/Amounts.sol";

/// @title Retirement against measured consumption
/// @notice Holds the M entitlements of consuming sites. Claimed consumption becomes credits, one a claimed interval; retiring burns pool
/// tokens against a credit of the same zone, not from before the pool's vintage, and issues a certificate that nobody can transfer and anyone can verify.
/// @dev The same consumption cannot retire twice: an entitlement's pointer passes it once, a credit falls as it is used.
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

    /// @notice A certificate. Its hash is stored under its id; the parts are in the event.
    struct Certificate {
        uint256 id;
        address pool;
        SiteId site;
        Zone zone;
        Energy energy;
        uint40 from;
        uint40 to;
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
    event CertificateIssued(
        uint256 indexed id, address indexed pool, address indexed beneficiary, Certificate certificate
    );

    error NotPool(address pool);
    error NotConsumption(uint256 entitlement);
    error NotSiteOperator(SiteId site, address caller, address owner);
    error ZoneMismatch(Zone pool, Zone site);
    error QuorumNotAdmitted(bytes32 quorumId);
    error AccreditorNotAdmitted(SiteId site, address accreditor);
    /// @notice Energy cannot have served consumption from before its vintage. @param at First period end of the consumption.
    error ConsumptionBeforeVintage(uint40 at, uint40 vintageStart);
    error CreditExceeded(uint256 credit, Energy remaining, Energy needed);
    error UnknownCredit(uint256 credit);
    error ZeroEnergy();

    /// @notice Claims a site's consumption up to a final leaf into a new credit. Anyone may call.
    function claimConsumption(uint256 entitlement, LeafProof calldata proof) external returns (uint256 credit);
    /// @notice Burns `energy` of the caller's pool tokens against a credit; the caller is the consuming site's owner or ERC-721 operator.
    /// @param energy µWh; `max`: the least of balance and credit.
    function retire(address pool, uint256 credit, Energy energy, address beneficiary, string calldata reason)
        external
        returns (uint256 certificate);
    /// @notice Ends an M entitlement held here at a date, at the site owner's wish: no consumption after it becomes a credit.
    function endEntitlement(uint256 entitlement, uint40 end) external;
    /// @notice A credit and what remains of it, µWh; reverts with UnknownCredit.
    function creditOf(uint256 credit) external view returns (Credit memory);
    /// @notice Whether a certificate was issued with just these contents.
    function verify(Certificate calldata certificate) external view returns (bool);
}
