// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SiteOwners} from "../oracle/SiteOwners.sol";
import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {ISiteRegistry} from "../oracle/interfaces/ISiteRegistry.sol";
import {LeafProof} from "../oracle/types/Measurement.sol";
import {Register} from "../oracle/types/Registers.sol";
import {PERIOD, SiteId} from "../oracle/types/Site.sol";
import {Certificates} from "./Certificates.sol";
import {ConsumptionCredits} from "./ConsumptionCredits.sol";
import {TechnologyMixLib} from "./TechnologyMixLib.sol";
import {IRetirements} from "./interfaces/IRetirements.sol";
import {Energy} from "./types/Amounts.sol";

/// @title Direct export, retired in its own period
/// @dev What flows cannot be kept: export serves the consumption of its own zone and settlement period, or none.
abstract contract DirectExports is ConsumptionCredits, Certificates {
    using SiteOwners for ISiteRegistry;

    /// @dev Two slots; retiring writes the first only. @param technologies Of the exporting site.
    struct ExportRecord {
        Interval interval;
        address owner;
        uint16 technologies;
    }

    /// @inheritdoc IRetirements
    address public immutable agreements;

    uint256 private _exportCount;
    mapping(uint256 export_ => ExportRecord) private _exports;
    /// @inheritdoc IRetirements
    mapping(address owner => mapping(address operator => bool)) public isExportOperator;

    /// @param agreements_ Whose deliveries become exports; it may be deployed later at that address.
    constructor(address agreements_) {
        agreements = agreements_;
    }

    /// @inheritdoc IRetirements
    function claimExport(uint256 entitlement, LeafProof calldata proof, address owner)
        external
        returns (uint256 export_)
    {
        IEntitlements.Entitlement memory right = ENTITLEMENTS.entitlementOf(entitlement);
        require(right.register == Register.DIRECT_EXPORT, NotDirectExport(entitlement));
        // A stranger could close an interval across two periods, in which nothing can be retired.
        REGISTRY.requireOperator(right.site);
        require(owner != address(0), InvalidReceiver(owner));
        (Interval memory interval, uint64 wh, uint16 technologies) = _claim(right.site, entitlement, proof);
        export_ = ++_exportCount;
        _exports[export_] = ExportRecord(interval, owner, technologies);
        emit ExportClaimed(right.site, entitlement, export_, owner, wh, interval.from, interval.to);
    }

    /// @inheritdoc IRetirements
    function takeExports(
        uint256 entitlement,
        uint32 fleet,
        address owner,
        uint40[] calldata from,
        uint64[] calldata wh
    ) external returns (uint256 first) {
        require(msg.sender == agreements, NotAgreements(msg.sender, agreements));
        SiteId site = ENTITLEMENTS.entitlementOf(entitlement).site;
        (Interval memory interval, uint16 technologies) = _at(site, fleet);
        first = _exportCount + 1;
        _exportCount += from.length;
        for (uint256 i; i < from.length; ++i) {
            (interval.from, interval.to) = (from[i], from[i] + PERIOD);
            interval.remaining = _energyOf(wh[i]);
            _exports[first + i] = ExportRecord(interval, owner, technologies);
            emit ExportClaimed(site, entitlement, first + i, owner, wh[i], interval.from, interval.to);
        }
    }

    /// @inheritdoc IRetirements
    function transferExport(uint256 export_, address to) external {
        _handOver(export_, _movable(export_), to);
    }

    /// @inheritdoc IRetirements
    function transferExportPart(uint256 export_, Energy energy, address to) external returns (uint256 part) {
        ExportRecord memory record = _movable(export_);
        require(Energy.unwrap(energy) != 0, ZeroEnergy());
        part = export_;
        if (energy < Energy.wrap(record.interval.remaining)) {
            part = ++_exportCount;
            _exports[export_].interval.remaining = _less(record.interval, energy);
            // forge-lint: disable-next-line(unsafe-typecast)
            record.interval.remaining = uint80(Energy.unwrap(energy)); // less than a u80
            _exports[part] = record;
            emit ExportSplit(export_, part, energy);
        } else {
            _requireLeft(export_, record.interval, energy);
        }
        _handOver(part, record, to);
    }

    /// @inheritdoc IRetirements
    function setExportOperator(address operator, bool approved) external {
        isExportOperator[msg.sender][operator] = approved;
        emit ExportOperatorSet(msg.sender, operator, approved);
    }

    /// @inheritdoc IRetirements
    function retireExport(
        uint256 export_,
        uint256 credit,
        Energy energy,
        address beneficiary,
        string calldata reason
    ) external returns (uint256 certificate) {
        ExportRecord memory record = _export(export_);
        _requireExportOwner(export_, record);
        Interval memory consumed = _credit(credit);
        REGISTRY.requireOperator(consumed.site);
        Origin memory origin = _requireSamePeriod(record.interval, consumed);

        energy = _amount(energy, record.interval.remaining, consumed.remaining);
        _useExport(export_, record.interval, energy);
        _use(credit, consumed, energy);
        certificate = _issue(
            Certificate({
                id: 0,
                pool: address(0),
                credit: credit,
                export_: export_,
                site: consumed.site,
                source: record.interval.site,
                zone: origin.zone,
                energy: energy,
                from: consumed.from,
                to: consumed.to,
                mix: TechnologyMixLib.whole(TechnologyMixLib.laneOf(record.technologies)),
                account: msg.sender,
                beneficiary: beneficiary,
                reason: reason
            })
        );
    }

    /// @inheritdoc IRetirements
    function exportOf(uint256 export_) external view returns (Export memory) {
        ExportRecord memory record = _export(export_);
        Origin memory origin = _origins[record.interval.origin];
        return Export({
            site: record.interval.site,
            from: record.interval.from,
            to: record.interval.to,
            remaining: Energy.wrap(record.interval.remaining),
            owner: record.owner,
            quorum: origin.quorum,
            accreditor: origin.accreditor,
            zone: origin.zone
        });
    }

    /// @dev One settlement period, one zone, one attester set. Returns where the energy was consumed.
    function _requireSamePeriod(Interval memory exported, Interval memory consumed)
        private
        view
        returns (Origin memory origin)
    {
        require(
            exported.from == consumed.from && exported.to == consumed.to,
            IntervalsDiffer(exported.from, exported.to, consumed.from, consumed.to)
        );
        require(consumed.to - consumed.from == PERIOD, NotOnePeriod(consumed.from, consumed.to));
        origin = _origins[consumed.origin];
        if (exported.origin == consumed.origin) return origin;
        Origin memory source = _origins[exported.origin];
        require(source.zone == origin.zone, ZoneMismatch(source.zone, origin.zone));
        require(source.quorum == origin.quorum, QuorumMismatch(source.quorum, origin.quorum));
    }

    function _useExport(uint256 export_, Interval memory interval, Energy energy) private {
        _requireLeft(export_, interval, energy);
        _exports[export_].interval.remaining = _less(interval, energy);
    }

    function _requireLeft(uint256 export_, Interval memory interval, Energy energy) private pure {
        Energy remaining = Energy.wrap(interval.remaining);
        require(!(remaining < energy), ExportExceeded(export_, remaining, energy));
    }

    /// @dev An export that the caller may transfer.
    function _movable(uint256 export_) private view returns (ExportRecord memory record) {
        record = _export(export_);
        if (!isExportOperator[record.owner][msg.sender]) _requireExportOwner(export_, record);
    }

    function _handOver(uint256 export_, ExportRecord memory record, address to) private {
        require(to != address(0), InvalidReceiver(to));
        _exports[export_].owner = to;
        emit ExportTransferred(export_, record.owner, to);
    }

    function _requireExportOwner(uint256 export_, ExportRecord memory record) private view {
        require(msg.sender == record.owner, NotExportOwner(export_, msg.sender, record.owner));
    }

    function _export(uint256 export_) private view returns (ExportRecord memory record) {
        record = _exports[export_];
        require(SiteId.unwrap(record.interval.site) != 0, UnknownExport(export_));
    }
}
