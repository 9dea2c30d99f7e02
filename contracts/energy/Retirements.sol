// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {IMeterOracle} from "../oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../oracle/interfaces/ISiteRegistry.sol";
import {LeafProof} from "../oracle/types/Measurement.sol";
import {Register} from "../oracle/types/Registers.sol";
import {PERIOD, SiteId, Zone} from "../oracle/types/Site.sol";
import {IEnergyPool} from "./interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "./interfaces/IEnergyPoolFactory.sol";
import {IRetirements} from "./interfaces/IRetirements.sol";
import {Energy, MICRO_PER_WH} from "./types/Amounts.sol";

/// @title Retirement against measured consumption
contract Retirements is IRetirements {
    /// @dev Three slots; retiring writes the first only. @param remaining µWh: at most 2^64 Wh, below 2^84.
    struct Record {
        SiteId site;
        uint40 from;
        uint40 to;
        uint112 remaining;
        bytes32 quorum;
        address accreditor;
    }

    IEntitlements private immutable ENTITLEMENTS;
    IEnergyPoolFactory private immutable FACTORY;
    IMeterOracle private immutable ORACLE;
    ISiteRegistry private immutable REGISTRY;

    uint128 private _creditCount;
    uint128 private _certificateCount;
    mapping(uint256 credit => Record) private _credits;
    mapping(uint256 certificate => bytes32) private _certificates;

    /// @param entitlements_ Whose M entitlements this contract holds. @param factory_ Whose pools' tokens retire here; it may be deployed
    /// later at that address.
    constructor(IEntitlements entitlements_, IEnergyPoolFactory factory_) {
        ENTITLEMENTS = entitlements_;
        FACTORY = factory_;
        ORACLE = entitlements_.oracle();
        REGISTRY = ORACLE.registry();
    }

    /// @inheritdoc IRetirements
    function claimConsumption(uint256 entitlement, LeafProof calldata proof)
        external
        returns (uint256 credit)
    {
        IEntitlements.Entitlement memory right = ENTITLEMENTS.entitlementOf(entitlement);
        require(right.register == Register.CONSUMPTION, NotConsumption(entitlement));
        (uint64 wh, uint40 from, uint40 to) = ENTITLEMENTS.claim(entitlement, proof);
        credit = ++_creditCount;
        _credits[credit] = Record({
            site: right.site,
            from: from,
            to: to,
            // Below 2^84.
            // forge-lint: disable-next-line(unsafe-typecast)
            remaining: uint112(wh * MICRO_PER_WH),
            quorum: ORACLE.fleetOf(proof.batch.fleet).quorumId,
            accreditor: REGISTRY.siteOf(right.site).accreditor
        });
        emit ConsumptionClaimed(right.site, entitlement, credit, wh, from, to);
    }

    /// @inheritdoc IRetirements
    function retire(address pool, uint256 credit, Energy energy, address beneficiary, string calldata reason)
        external
        returns (uint256 certificate)
    {
        require(FACTORY.isPool(pool), NotPool(pool));
        Record memory record = _known(credit);
        _requireOperator(record.site);
        Zone zone = _requireMatch(IEnergyPool(pool), record);

        if (Energy.unwrap(energy) == type(uint256).max) {
            energy =
                Energy.wrap(FixedPointMathLib.min(IEnergyPool(pool).balanceOf(msg.sender), record.remaining));
        }
        require(Energy.unwrap(energy) != 0, ZeroEnergy());
        Energy remaining = Energy.wrap(record.remaining);
        require(!(remaining < energy), CreditExceeded(credit, remaining, energy));
        // What remains of a u112.
        // forge-lint: disable-next-line(unsafe-typecast)
        _credits[credit].remaining = uint112(Energy.unwrap(remaining - energy));

        certificate = ++_certificateCount;
        Certificate memory issued = Certificate({
            id: certificate,
            pool: pool,
            site: record.site,
            zone: zone,
            energy: energy,
            from: record.from,
            to: record.to,
            account: msg.sender,
            beneficiary: beneficiary,
            reason: reason
        });
        _certificates[certificate] = keccak256(abi.encode(issued));
        emit CertificateIssued(certificate, pool, beneficiary, issued);
        IEnergyPool(pool).burnForRetirement(msg.sender, energy, certificate);
    }

    /// @inheritdoc IRetirements
    function endEntitlement(uint256 entitlement, uint40 end) external {
        _requireOperator(ENTITLEMENTS.entitlementOf(entitlement).site);
        ENTITLEMENTS.endAt(entitlement, end);
    }

    /// @inheritdoc IRetirements
    function creditOf(uint256 credit) external view returns (Credit memory) {
        Record memory record = _known(credit);
        return Credit(
            record.site,
            record.from,
            record.to,
            Energy.wrap(record.remaining),
            record.quorum,
            record.accreditor
        );
    }

    /// @inheritdoc IRetirements
    function verify(Certificate calldata certificate) external view returns (bool) {
        return _certificates[certificate.id] == keccak256(abi.encode(certificate));
    }

    /// @dev Consumption of the pool's zone, vouched for by attesters and bounded by an accreditor that the pool admits, and not from
    /// before its production vintage.
    function _requireMatch(IEnergyPool pool, Record memory record) private view returns (Zone zone) {
        zone = pool.zone();
        Zone at = REGISTRY.siteOf(record.site).zone;
        require(zone == at, ZoneMismatch(zone, at));
        require(pool.admitsQuorum(record.quorum), QuorumNotAdmitted(record.quorum));
        require(
            pool.admitsAccreditor(record.accreditor), AccreditorNotAdmitted(record.site, record.accreditor)
        );
        uint40 vintageStart = pool.vintageStart();
        require(
            record.from + PERIOD >= vintageStart, ConsumptionBeforeVintage(record.from + PERIOD, vintageStart)
        );
    }

    function _requireOperator(SiteId site) private view {
        address owner = IERC721(address(REGISTRY)).ownerOf(SiteId.unwrap(site));
        require(
            msg.sender == owner || IERC721(address(REGISTRY)).isApprovedForAll(owner, msg.sender),
            NotSiteOperator(site, msg.sender, owner)
        );
    }

    function _known(uint256 credit) private view returns (Record memory record) {
        record = _credits[credit];
        require(SiteId.unwrap(record.site) != 0, UnknownCredit(credit));
    }
}
