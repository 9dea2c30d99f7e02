// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Registers} from "../types/Registers.sol";
import {Capacities, CapacityStretch, DeviceKey, SiteId, Zone} from "../types/Site.sol";

/// @title Sites and what is known of them
/// @notice One ERC-721 a site: technology, zone, commissioning date, hashed location, device key, accredited capacities.
/// @dev Signatures are EIP-712 under domain ("Wattle SiteRegistry", "1"); owners may be contracts (ERC-1271).
interface ISiteRegistry {
    /// @notice What device *and* owner sign to enrol a site.
    /// @param owner Who receives the site. @param key The device's key. @param technologies Mask of what is on the site.
    /// @param zone The grid zone. @param commissioned Unix seconds. @param location Salted hash of the location.
    /// @param nonce The owner's next enrolment nonce. @param deadline Unix seconds, the last at which it is accepted.
    struct Enrolment {
        address owner;
        DeviceKey key;
        uint16 technologies;
        Zone zone;
        uint40 commissioned;
        bytes32 location;
        uint256 nonce;
        uint256 deadline;
    }

    /// @notice What an accreditor signs of a site.
    struct Accreditation {
        SiteId site;
        Capacities capacities;
        address accreditor;
        uint256 nonce;
        uint256 deadline;
    }

    /// @notice What the new device and the site's owner sign to begin a device epoch (key rotation, meter exchange or rollover).
    /// @param from Last period end of the old epoch: the last one before now, or the next. Never earlier, so that a rotation
    /// cannot unsay a reading that attesters may already have posted.
    /// @param closingEnergy The site's registers G, K, E, M at `from`, continuous over all its meters, Wh.
    /// @param closingFlows D, X, C and S likewise (S, a state, has no offset and is ignored).
    /// @param openingEnergy What the meter of the new epoch shows at the same instant. @param openingFlows Likewise.
    /// The offset of the epoch is closing − opening, modulo 2^64 a lane. A mere key rotation keeps the offset: it passes the
    /// site's registers and the meter's own, which are equal words on a meter that was never exchanged.
    struct Rotation {
        SiteId site;
        DeviceKey key;
        uint40 from;
        Registers closingEnergy;
        Registers closingFlows;
        Registers openingEnergy;
        Registers openingFlows;
        uint256 nonce;
        uint256 deadline;
    }

    /// @notice A site's fixed properties and where it stands.
    /// @param epoch The device epoch in force, from 1. @param rotationDue Period end from which the epoch's key is no longer
    /// accepted, zero when it is (set by a transfer, cleared by a rotation). @param accreditedAt When the accreditor last signed its
    /// capacities, unix seconds, zero if never; lowering them is no accreditation.
    struct Site {
        Zone zone;
        uint16 technologies;
        uint40 commissioned;
        uint16 epoch;
        uint40 rotationDue;
        bytes32 location;
        address accreditor;
        uint40 accreditedAt;
    }

    /// @notice A device epoch: its key signs period ends with from < end ≤ until.
    /// @param from The period end after which the key signs. @param until The last period end it signs; zero while in force.
    /// @param energyOffset What is added to the meter's G, K, E, M (modulo 2^64 a lane) to get the site's. @param flowsOffset Likewise.
    struct Epoch {
        DeviceKey key;
        uint40 from;
        uint40 until;
        Registers energyOffset;
        Registers flowsOffset;
    }

    event SiteEnrolled(
        SiteId indexed site,
        address indexed owner,
        Zone indexed zone,
        uint16 technologies,
        uint40 commissioned,
        bytes32 location
    );
    event CapacitiesAccredited(SiteId indexed site, address indexed accreditor, Capacities capacities);
    event DeviceEpochBegun(
        SiteId indexed site,
        uint16 indexed epoch,
        DeviceKey key,
        uint40 from,
        Registers energyOffset,
        Registers flowsOffset
    );
    event RotationDue(SiteId indexed site, uint40 from);

    error SignatureExpired(uint256 deadline, uint256 now_);
    error InvalidDeviceSignature(SiteId site, DeviceKey key);
    error InvalidOwnerSignature(address owner);
    error InvalidAccreditorSignature(address accreditor);
    error NonceUsed(uint256 given, uint256 expected);
    error InvalidDeviceKey(DeviceKey key);
    error DeviceKeyInUse(DeviceKey key, SiteId site);
    error UnknownSite(SiteId site);
    error NotSiteOwner(SiteId site, address caller, address owner);
    /// @notice Neither the site's owner nor, where operators may, one of the owner's ERC-721 operators.
    error NotSiteOperator(SiteId site, address caller, address owner);
    error NotAccreditor(SiteId site, address caller, address accreditor);
    error CapacityRaised(SiteId site, Capacities current, Capacities proposed);
    error PeriodNotAligned(uint40 time);
    error EpochNotForward(SiteId site, uint40 from, uint40 earliest);
    error EpochAhead(SiteId site, uint40 from, uint40 latest);
    error EpochNotBegun(SiteId site, uint16 epoch, uint40 from);
    error UnknownEpoch(SiteId site, uint16 epoch);

    /// @notice Enrols a site; anyone may submit the two signatures. The epoch-1 key signs for period ends after now.
    /// @dev A device key serves one site for ever: DeviceKeyInUse. In InvalidDeviceSignature the site is zero: it has no id yet.
    function enrol(
        Enrolment calldata enrolment,
        bytes calldata deviceSignature,
        bytes calldata ownerSignature
    ) external returns (SiteId site);
    /// @notice Sets a site's capacities: the owner, or whom the owner approved (ERC-721), submits what an accreditor signed.
    function accredit(Accreditation calldata accreditation, bytes calldata accreditorSignature) external;
    /// @notice The site's own accreditor lowers its capacities alone (an audit that failed); no lane may rise.
    function lowerCapacities(SiteId site, Capacities calldata capacities) external;
    /// @notice Begins a device epoch; signed by the new device and the owner; anyone may submit, once the last one has begun.
    /// @dev The site's own earlier keys may sign again (a register that rolled over), but not when a transfer made the rotation
    /// due: a key that a previous owner held ends at the transfer, and the epoch's `until` says so.
    function rotate(Rotation calldata rotation, bytes calldata deviceSignature, bytes calldata ownerSignature)
        external;

    /// @notice The ERC-721 owner of a site; reverts when there is none.
    function ownerOf(uint256 id) external view returns (address);
    /// @notice Whether a device epoch's key signed `digest`. secp256k1: 64 or 65 bytes (EIP-2098 or r‖s‖v, low s); P-256: r‖s, low s.
    function isDeviceSignature(SiteId site, uint16 epoch, bytes32 digest, bytes calldata signature)
        external
        view
        returns (bool);
    /// @notice A site's record; reverts with UnknownSite.
    function siteOf(SiteId site) external view returns (Site memory);
    /// @notice Of `siteOf`, what a policy admits a site by; reverts with UnknownSite.
    function admissionOf(SiteId site)
        external
        view
        returns (Zone zone, uint16 technologies, address accreditor);
    /// @notice A device epoch; reverts with UnknownEpoch.
    function epochOf(SiteId site, uint16 epoch) external view returns (Epoch memory);
    /// @notice The capacities in force, those by the same accreditor before the last change (zero if there were none), when it was
    /// (unix seconds) and from which period end the
    /// device key is no longer accepted (zero: accepted). The one read that proving a leaf needs.
    function boundsOf(SiteId site)
        external
        view
        returns (Capacities memory current, Capacities memory before, uint40 since, uint40 rotationDue);
    /// @notice Of that, what a state of charge is read by: the accredited storage, Wh, and from which period end the device key is no longer
    /// accepted (zero: accepted).
    function storageOf(SiteId site) external view returns (uint32 storageWh, uint40 rotationDue);
    /// @notice The capacities that a claim from period end `from` on counts by, newest first; each counts from its own `from` until the
    /// one before it begins, always a period end: the first after it was signed. The last holds at `from` and before.
    /// @dev What another accreditor signed counts no further than the present one's first word. The first accreditation counts for the
    /// time before it too, as what stood there. At most 32 are told: with more changes since `from`, nothing counts before them.
    function capacitiesSince(SiteId site, uint40 from) external view returns (CapacityStretch[] memory);
    /// @notice Next nonce of an owner's enrolments.
    function enrolmentNonce(address owner) external view returns (uint256);
    /// @notice Next nonce of a site's accreditations and rotations (one sequence).
    function siteNonce(SiteId site) external view returns (uint256);
}
