// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SiteOwners} from "../oracle/SiteOwners.sol";
import {ISiteRegistry} from "../oracle/interfaces/ISiteRegistry.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {LeafProof} from "../oracle/types/Measurement.sol";
import {Register} from "../oracle/types/Registers.sol";
import {Capacities, PERIOD, SiteId} from "../oracle/types/Site.sol";
import {IntakeBase} from "./IntakeBase.sol";
import {IntakeMath} from "./IntakeMath.sol";
import {IEnergyPool} from "./interfaces/IEnergyPool.sol";
import {IIntake} from "./interfaces/IIntake.sol";
import {Energy, Shares} from "./types/Amounts.sol";

/// @title Deposits through another site's battery
/// @dev One Wh of export is used once because its entitlement's pointer passes it; one Wh of charge is used once because what is used of
/// a battery's last period is kept, and periods only move forward; and no Wh of charge is both because ΔK is taken off first.
abstract contract ThroughDeposits is IntakeBase {
    using SiteOwners for ISiteRegistry;

    uint256 private constant WAD = 1e18;

    /// @dev A deposit as it is worked out. @param exporterOwner Who gets the shares. @param batteryOwner Who gets the fee.
    struct Through {
        address pool;
        SiteId battery;
        SiteId exporter;
        address exporterOwner;
        address batteryOwner;
        uint64 fee;
        uint40 from;
        uint40 to;
        uint64 exported;
        uint64 wh;
    }

    /// @dev By the owner who agreed: a battery's buyer is bound by nothing that its seller signed.
    mapping(address owner => mapping(SiteId battery => mapping(SiteId exporter => Agreement))) private
        _agreements;
    mapping(SiteId battery => Charged) private _charged;

    /// @inheritdoc IIntake
    function agree(SiteId battery, SiteId exporter, uint64 fee) external {
        REGISTRY.requireOwner(battery);
        require(battery != exporter, SameSite(battery));
        require(fee < WAD, FeeOutOfRange(fee));
        _agreements[msg.sender][battery][exporter] = Agreement(true, fee);
        emit ThroughAgreed(battery, exporter, fee);
    }

    /// @inheritdoc IIntake
    function endAgreement(SiteId battery, SiteId exporter) external {
        REGISTRY.requireOwner(battery);
        require(_agreements[msg.sender][battery][exporter].open, NoAgreement(battery, exporter));
        delete _agreements[msg.sender][battery][exporter];
        emit ThroughEnded(battery, exporter);
    }

    /// @inheritdoc IIntake
    function depositThrough(
        address pool,
        uint256 entitlement,
        LeafProof calldata exported,
        LeafProof calldata before,
        LeafProof calldata charged,
        uint64 maxFee
    ) external returns (Energy minted) {
        _requirePool(pool);
        Through memory t = _agreed(pool, entitlement, charged.leaf.site, maxFee);
        _claimInterval(t, entitlement, exported, before, charged);
        IEnergyPool(pool).requireAdmitted(exported, t.from, t.to);
        IEnergyPool(pool).requireAdmitted(charged, t.from, t.to);
        _useCharge(t, before, charged);
        return _deposit(t, charged);
    }

    /// @inheritdoc IIntake
    function letExpire(uint256 entitlement, LeafProof calldata proof) external returns (uint64 wh) {
        SiteId exporter = _exporterOf(entitlement);
        REGISTRY.requireOperator(exporter);
        uint40 from;
        uint40 to;
        (wh, from, to) = ENTITLEMENTS.claim(entitlement, proof);
        emit ExportExpired(exporter, entitlement, wh, from, to);
    }

    /// @inheritdoc IIntake
    function endEntitlement(uint256 entitlement, uint40 end) external {
        REGISTRY.requireOperator(ENTITLEMENTS.entitlementOf(entitlement).site);
        ENTITLEMENTS.endAt(entitlement, end);
    }

    /// @inheritdoc IIntake
    function agreementOf(SiteId battery, SiteId exporter) external view returns (Agreement memory) {
        return _agreements[REGISTRY.ownerOfSite(battery)][battery][exporter];
    }

    /// @inheritdoc IIntake
    function chargedOf(SiteId battery) external view returns (Charged memory) {
        return _charged[battery];
    }

    /// @dev Who deposits, through whom, and for what part.
    function _agreed(address pool, uint256 entitlement, SiteId battery, uint64 maxFee)
        private
        view
        returns (Through memory t)
    {
        (t.pool, t.battery, t.exporter) = (pool, battery, _exporterOf(entitlement));
        // A battery's own export is not its charge: that would be its generation once more, or its discharge.
        require(battery != t.exporter, SameSite(battery));
        t.exporterOwner = REGISTRY.requireOperator(t.exporter);
        t.batteryOwner = REGISTRY.ownerOfSite(battery);
        Agreement memory agreement = _agreements[t.batteryOwner][battery][t.exporter];
        require(agreement.open, NoAgreement(battery, t.exporter));
        require(agreement.fee <= maxFee, FeeAboveMaximum(agreement.fee, maxFee));
        t.fee = agreement.fee;
    }

    /// @dev One settlement period, the same of export and charge. Proves all three leaves.
    function _claimInterval(
        Through memory t,
        uint256 entitlement,
        LeafProof calldata exported,
        LeafProof calldata before,
        LeafProof calldata charged
    ) private {
        _requireMeasured(t.battery, before);
        _requireMeasured(t.battery, charged);
        (t.from, t.to) = (before.leaf.readAt, charged.leaf.readAt);
        require(t.from + PERIOD == t.to, NotOnePeriod(t.from, t.to));
        uint40 from;
        uint40 to;
        (t.exported, from, to) = ENTITLEMENTS.claim(entitlement, exported);
        require(from == t.from && to == t.to, IntervalsDiffer(from, to, t.from, t.to));
        require(t.exported != 0, NothingExported(t.exporter, from, to));
        ORACLE.requireFinalLeaf(before);
    }

    /// @dev Uses up charge of the battery's period that nobody has used yet.
    function _useCharge(Through memory t, LeafProof calldata before, LeafProof calldata charged) private {
        (Capacities memory capacities,,) = ORACLE.requireFinalLeaf(charged);
        uint64 nonGreen = IntakeMath.fromGrid(before.leaf, charged.leaf, capacities);
        Charged memory last = _charged[t.battery];
        require(t.to >= last.until, IntervalUsed(t.battery, t.from, last.until));
        uint64 used = t.to == last.until ? last.used : 0;
        require(nonGreen > used, NothingCharged(t.battery, nonGreen, used));
        // At most the export, a u64.
        // forge-lint: disable-next-line(unsafe-typecast)
        t.wh = uint64(FixedPointMathLib.min(t.exported, nonGreen - used));
        _charged[t.battery] = Charged(t.from, t.to, used + t.wh);
    }

    /// @dev The pool mints here, so that the fee is a part of the shares and not of a rounded energy.
    function _deposit(Through memory t, LeafProof calldata charged) private returns (Energy minted) {
        IEnergyPool pool = IEnergyPool(t.pool);
        Shares shares = pool.sharesOf(address(this));
        minted = pool.takeIn(
            IEnergyPool.Intaken({
                site: t.battery,
                to: address(this),
                technologies: REGISTRY.siteOf(t.exporter).technologies,
                wh: t.wh,
                from: t.from,
                until: t.to,
                due: 0
            }),
            charged
        );
        // What was minted, not what is held: somebody may have sent shares here.
        shares = pool.sharesOf(address(this)) - shares;
        Shares fee = IntakeMath.feeOf(shares, t.fee);
        shares = shares - fee;
        emit DepositedThrough(
            t.pool, t.battery, t.exporter, t.wh, t.exported - t.wh, shares, fee, t.from, t.to
        );
        pool.transferShares(t.exporterOwner, shares);
        if (Shares.unwrap(fee) != 0) pool.transferShares(t.batteryOwner, fee);
    }

    function _exporterOf(uint256 entitlement) private view returns (SiteId) {
        IEntitlements.Entitlement memory right = ENTITLEMENTS.entitlementOf(entitlement);
        require(
            right.register == Register.DIRECT_EXPORT,
            WrongRegister(entitlement, right.register, Register.DIRECT_EXPORT)
        );
        return right.site;
    }
}
