// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC721} from "solady/tokens/ERC721.sol";
import {Base64} from "solady/utils/Base64.sol";
import {EIP712} from "solady/utils/EIP712.sol";
import {LibString} from "solady/utils/LibString.sol";
import {SignatureCheckerLib} from "solady/utils/SignatureCheckerLib.sol";

import {DeviceSignature} from "./DeviceSignature.sol";
import {SiteHash} from "./SiteHash.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {CapacityWord, packCapacities} from "./types/CapacityWord.sol";
import {offsetRegisters} from "./types/RegisterOffset.sol";
import {Registers} from "./types/Registers.sol";
import {Capacities, CapacityStretch, DeviceKey, PERIOD, SiteId, Zone} from "./types/Site.sol";

/// @title Sites and what is known of them
/// @dev No owner, no upgrade: everything here is what a device, a site's owner or an accreditor signed.
contract SiteRegistry is ISiteRegistry, ERC721, EIP712 {
    using SiteHash for Enrolment;
    using SiteHash for Accreditation;
    using SiteHash for Rotation;

    /// @dev Proving a leaf reads the first two slots, once each: they hold what `boundsOf` returns and nothing wider.
    struct Record {
        CapacityWord current;
        uint40 since;
        uint40 rotationDue;
        uint16 epoch;
        CapacityWord before;
        uint96 nonce;
        Zone zone;
        uint16 technologies;
        uint40 commissioned;
        bytes32 location;
        address accreditor;
        uint40 accreditedAt;
        uint40 accreditorSince;
    }

    /// @dev Capacities that were in force from `since` until the next ones.
    struct Past {
        CapacityWord capacities;
        uint40 since;
    }

    /// @dev How many changes of capacities back a site's history is told.
    uint256 private constant MAX_STRETCHES = 32;

    uint64 private _siteCount;
    mapping(SiteId => Record) private _records;
    mapping(SiteId => Past[]) private _past;
    mapping(SiteId => mapping(uint256 epoch => Epoch)) private _epochs;
    mapping(bytes32 keyHash => SiteId) private _siteOfKey;
    mapping(address owner => uint256) private _enrolmentNonces;

    /// @inheritdoc ISiteRegistry
    function enrol(
        Enrolment calldata enrolment,
        bytes calldata deviceSignature,
        bytes calldata ownerSignature
    ) external returns (SiteId site) {
        _requireInTime(enrolment.deadline);
        uint256 nonce = _enrolmentNonces[enrolment.owner]++;
        require(enrolment.nonce == nonce, NonceUsed(enrolment.nonce, nonce));

        bytes32 digest = _hashTypedData(enrolment.hash());
        _requireOwnerSignature(enrolment.owner, digest, ownerSignature);
        _requireDeviceSignature(SiteId.wrap(0), enrolment.key, digest, deviceSignature);

        uint64 id = ++_siteCount;
        site = SiteId.wrap(id);
        Record storage record = _records[site];
        record.epoch = 1;
        record.zone = enrolment.zone;
        record.technologies = enrolment.technologies;
        record.commissioned = enrolment.commissioned;
        record.location = enrolment.location;
        _bindKey(site, enrolment.key, true);
        emit SiteEnrolled(
            site,
            enrolment.owner,
            enrolment.zone,
            enrolment.technologies,
            enrolment.commissioned,
            enrolment.location
        );
        Epoch memory first;
        first.key = enrolment.key;
        first.from = _lastPeriodEnd();
        _beginEpoch(site, 1, first);
        _mint(enrolment.owner, id);
    }

    /// @inheritdoc ISiteRegistry
    function accredit(Accreditation calldata accreditation, bytes calldata accreditorSignature) external {
        SiteId site = accreditation.site;
        Record storage record = _requireRecord(site);
        require(
            _isApprovedOrOwner(msg.sender, SiteId.unwrap(site)),
            NotSiteOwner(site, msg.sender, _ownerOf(SiteId.unwrap(site)))
        );
        _requireInTime(accreditation.deadline);
        _useNonce(record, accreditation.nonce);
        address accreditor = accreditation.accreditor;
        require(
            SignatureCheckerLib.isValidSignatureNowCalldata(
                accreditor, _hashTypedData(accreditation.hash()), accreditorSignature
            ),
            InvalidAccreditorSignature(accreditor)
        );
        CapacityWord before = record.current;
        _keepPast(site, record);
        if (record.accreditor != accreditor) {
            // What another accreditor let the site do is not this one's word: claims that reach back must not count by it.
            before = CapacityWord.wrap(0);
            (record.accreditor, record.accreditorSince) = (accreditor, uint40(block.timestamp));
        }
        record.accreditedAt = uint40(block.timestamp);
        _setCapacities(site, record, before, accreditor, accreditation.capacities);
    }

    /// @inheritdoc ISiteRegistry
    function lowerCapacities(SiteId site, Capacities calldata capacities) external {
        Record storage record = _requireRecord(site);
        address accreditor = record.accreditor;
        require(msg.sender == accreditor, NotAccreditor(site, msg.sender, accreditor));
        Capacities memory current = record.current.unpack();
        require(
            capacities.generationW <= current.generationW && capacities.storageW <= current.storageW
                && capacities.exportW <= current.exportW && capacities.importW <= current.importW
                && capacities.storageWh <= current.storageWh,
            CapacityRaised(site, current, capacities)
        );
        _keepPast(site, record);
        _setCapacities(site, record, record.current, accreditor, capacities);
    }

    /// @inheritdoc ISiteRegistry
    function rotate(Rotation calldata rotation, bytes calldata deviceSignature, bytes calldata ownerSignature)
        external
    {
        SiteId site = rotation.site;
        Record storage record = _requireRecord(site);
        _requireInTime(rotation.deadline);
        _useNonce(record, rotation.nonce);

        uint16 epoch = record.epoch;
        Epoch storage ending = _epochs[site][epoch];
        _requireEpochForward(site, epoch, rotation.from, ending.from);
        _requireRotationSignatures(rotation, deviceSignature, ownerSignature);

        uint40 due = record.rotationDue;
        _bindKey(site, rotation.key, due != 0);
        // A key under which the site changed hands ends at the transfer, however late the rotation comes.
        ending.until = due == 0 ? rotation.from : due - PERIOD;
        record.epoch = ++epoch;
        record.rotationDue = 0;
        Epoch memory begun;
        begun.key = rotation.key;
        begun.from = rotation.from;
        begun.energyOffset = offsetRegisters(rotation.closingEnergy, rotation.openingEnergy);
        begun.flowsOffset = _withoutState(offsetRegisters(rotation.closingFlows, rotation.openingFlows));
        _beginEpoch(site, epoch, begun);
    }

    /// @inheritdoc ISiteRegistry
    function isDeviceSignature(SiteId site, uint16 epoch, bytes32 digest, bytes calldata signature)
        external
        view
        returns (bool)
    {
        return DeviceSignature.isValid(_requireEpoch(site, epoch).key, digest, signature);
    }

    /// @inheritdoc ISiteRegistry
    function siteOf(SiteId site) external view returns (Site memory) {
        Record storage record = _requireRecord(site);
        return Site({
            zone: record.zone,
            technologies: record.technologies,
            commissioned: record.commissioned,
            epoch: record.epoch,
            rotationDue: record.rotationDue,
            location: record.location,
            accreditor: record.accreditor,
            accreditedAt: record.accreditedAt
        });
    }

    /// @inheritdoc ISiteRegistry
    function admissionOf(SiteId site)
        external
        view
        returns (Zone zone, uint16 technologies, address accreditor)
    {
        Record storage record = _requireRecord(site);
        return (record.zone, record.technologies, record.accreditor);
    }

    /// @inheritdoc ISiteRegistry
    function epochOf(SiteId site, uint16 epoch) external view returns (Epoch memory) {
        return _requireEpoch(site, epoch);
    }

    /// @inheritdoc ISiteRegistry
    function boundsOf(SiteId site)
        external
        view
        returns (Capacities memory current, Capacities memory before, uint40 since, uint40 rotationDue)
    {
        Record storage record = _requireRecord(site);
        (current, since, rotationDue) = (record.current.unpack(), record.since, record.rotationDue);
        before = record.before.unpack();
    }

    /// @inheritdoc ISiteRegistry
    function capacitiesSince(SiteId site, uint40 from)
        external
        view
        returns (CapacityStretch[] memory stretches)
    {
        Record storage record = _requireRecord(site);
        Past[] storage past = _past[site];
        uint256 length = past.length;
        uint256 count = 1;
        // As many as begin after `from`, and the one before them.
        uint40 begins = record.since;
        while (_countsFrom(begins) > from && count <= length && count < MAX_STRETCHES) {
            begins = past[length - count].since;
            ++count;
        }
        stretches = new CapacityStretch[](count);
        stretches[0] = CapacityStretch(_countsFrom(record.since), record.current.unpack());
        uint40 own = record.accreditorSince;
        Capacities memory most = stretches[0].capacities;
        for (uint256 i = 1; i < count; ++i) {
            Past storage was = past[length - i];
            Capacities memory capacities = was.capacities.unpack();
            // The word of another accreditor counts as far as the present one's first did.
            if (was.since < own) capacities = capacities.least(most);
            else most = capacities;
            stretches[i] = CapacityStretch(_countsFrom(was.since), capacities);
        }
        // Nobody spoke of the time before the first accreditation; it is not less than what stood there then.
        if (count > length) stretches[count - 1].from = 0;
    }

    /// @inheritdoc ISiteRegistry
    function storageOf(SiteId site) external view returns (uint32 storageWh, uint40 rotationDue) {
        Record storage record = _requireRecord(site);
        return (record.current.storageWh(), record.rotationDue);
    }

    /// @inheritdoc ISiteRegistry
    function enrolmentNonce(address owner) external view returns (uint256) {
        return _enrolmentNonces[owner];
    }

    /// @inheritdoc ISiteRegistry
    function siteNonce(SiteId site) external view returns (uint256) {
        return _requireRecord(site).nonce;
    }

    /// @inheritdoc ISiteRegistry
    function ownerOf(uint256 id) public view override(ERC721, ISiteRegistry) returns (address) {
        return super.ownerOf(id);
    }

    /// @notice "Wattle Sites".
    function name() public pure override returns (string memory) {
        return "Wattle Sites";
    }

    /// @notice "SITE".
    function symbol() public pure override returns (string memory) {
        return "SITE";
    }

    /// @notice The site's public properties as a JSON data URI (ERC-721 metadata); reverts with UnknownSite.
    function tokenURI(uint256 id) public view override returns (string memory) {
        Record storage record = _requireRecord(SiteId.wrap(id > type(uint64).max ? 0 : uint64(id)));
        // The zone is whatever the owner signed: escaped, it cannot add fields of its own.
        string memory zone =
            LibString.escapeJSON(LibString.fromSmallString(bytes32(Zone.unwrap(record.zone))), false);
        string memory json = string.concat(
            '{"name":"Site ',
            LibString.toString(id),
            '","description":"A metered energy site","attributes":[{"trait_type":"zone","value":"',
            zone,
            '"},{"trait_type":"technologies","value":',
            LibString.toString(record.technologies),
            '},{"trait_type":"commissioned","display_type":"date","value":',
            LibString.toString(record.commissioned),
            "}]}"
        );
        return string.concat("data:application/json;base64,", Base64.encode(bytes(json)));
    }

    /// @dev A site that changes hands needs a new device key: the old one may be known to the previous owner. Its last period end
    /// is the last one up to the transfer. A second transfer before the rotation does not postpone it.
    function _afterTokenTransfer(address from, address to, uint256 id) internal override {
        if (from == address(0) || from == to) return;
        SiteId site = SiteId.wrap(uint64(id));
        Record storage record = _records[site];
        if (record.rotationDue != 0) return;
        uint40 last = _lastPeriodEnd();
        record.rotationDue = last + PERIOD;
        // An epoch that was to end at the next period end was the previous owner's too.
        Epoch storage earlier = _epochs[site][record.epoch - 1];
        if (earlier.until > last) earlier.until = last;
        emit RotationDue(site, last + PERIOD);
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Wattle SiteRegistry", "1");
    }

    function _beginEpoch(SiteId site, uint16 epoch, Epoch memory begun) private {
        _epochs[site][epoch] = begun;
        emit DeviceEpochBegun(site, epoch, begun.key, begun.from, begun.energyOffset, begun.flowsOffset);
    }

    /// @dev One meter is one site's: a second site under the same key would count the same energy again.
    function _bindKey(SiteId site, DeviceKey calldata key, bool mustBeNew) private {
        bytes32 keyHash = keccak256(abi.encode(key));
        SiteId bound = _siteOfKey[keyHash];
        bool unused = SiteId.unwrap(bound) == 0;
        require(unused || (bound == site && !mustBeNew), DeviceKeyInUse(key, bound));
        if (unused) _siteOfKey[keyHash] = site;
    }

    function _setCapacities(
        SiteId site,
        Record storage record,
        CapacityWord before,
        address accreditor,
        Capacities calldata capacities
    ) private {
        record.before = before;
        record.current = packCapacities(capacities);
        record.since = uint40(block.timestamp);
        emit CapacitiesAccredited(site, accreditor, capacities);
    }

    /// @dev Those that a claim can reach back to: they were in force for a period at least.
    function _keepPast(SiteId site, Record storage record) private {
        uint40 since = record.since;
        if (since != 0 && _countsFrom(since) < _countsFrom(uint40(block.timestamp))) {
            _past[site].push(Past(record.current, since));
        }
    }

    function _useNonce(Record storage record, uint256 given) private {
        uint96 nonce = record.nonce++;
        require(given == nonce, NonceUsed(given, nonce));
    }

    function _requireRecord(SiteId site) private view returns (Record storage record) {
        record = _records[site];
        require(record.epoch != 0, UnknownSite(site));
    }

    function _requireEpoch(SiteId site, uint16 epoch) private view returns (Epoch storage) {
        uint16 latest = _requireRecord(site).epoch;
        require(epoch != 0 && epoch <= latest, UnknownEpoch(site, epoch));
        return _epochs[site][epoch];
    }

    function _requireInTime(uint256 deadline) private view {
        require(block.timestamp <= deadline, SignatureExpired(deadline, block.timestamp));
    }

    function _requireRotationSignatures(
        Rotation calldata rotation,
        bytes calldata deviceSignature,
        bytes calldata ownerSignature
    ) private view {
        bytes32 digest = _hashTypedData(rotation.hash());
        _requireOwnerSignature(_ownerOf(SiteId.unwrap(rotation.site)), digest, ownerSignature);
        _requireDeviceSignature(rotation.site, rotation.key, digest, deviceSignature);
    }

    function _requireOwnerSignature(address owner, bytes32 digest, bytes calldata signature) private view {
        require(
            SignatureCheckerLib.isValidSignatureNowCalldata(owner, digest, signature),
            InvalidOwnerSignature(owner)
        );
    }

    function _requireDeviceSignature(
        SiteId site,
        DeviceKey calldata key,
        bytes32 digest,
        bytes calldata signature
    ) private view {
        require(DeviceSignature.isValidKey(key), InvalidDeviceKey(key));
        require(DeviceSignature.isValid(key, digest, signature), InvalidDeviceSignature(site, key));
    }

    /// @dev Readings up to the last period end may be posted already: an epoch that began earlier would invalidate them, and
    /// with them frame the attesters who signed. The next period end is as far ahead as a closing reading can be known, and
    /// only one epoch may lie ahead, so that a transfer finds the one key that it has to end.
    function _requireEpochForward(SiteId site, uint16 epoch, uint40 from, uint40 previous) private view {
        uint40 last = _lastPeriodEnd();
        require(previous <= last, EpochNotBegun(site, epoch, previous));
        require(from % PERIOD == 0, PeriodNotAligned(from));
        require(from >= last, EpochNotForward(site, from, last));
        require(from <= last + PERIOD, EpochAhead(site, from, last + PERIOD));
    }

    /// @dev Capacities count from the next period end on, as in their fleet.
    function _countsFrom(uint40 since) private pure returns (uint40) {
        return (since + PERIOD - 1) / PERIOD * PERIOD;
    }

    /// @dev The latest multiple of a period up to now.
    function _lastPeriodEnd() private view returns (uint40) {
        return uint40(block.timestamp) / PERIOD * PERIOD;
    }

    function _withoutState(Registers flows) private pure returns (Registers) {
        return Registers.wrap(Registers.unwrap(flows) & ~uint256(type(uint64).max));
    }
}
