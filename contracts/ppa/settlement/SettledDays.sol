// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BatchHash} from "../../oracle/BatchHash.sol";
import {DayProfile} from "../../oracle/DayProfile.sol";
import {EntitlementMath} from "../../oracle/EntitlementMath.sol";
import {ICorrectionRecords} from "../../oracle/interfaces/ICorrectionRecords.sol";
import {IEntitlements} from "../../oracle/interfaces/IEntitlements.sol";
import {ClaimedSpan} from "../../oracle/types/ClaimedSpan.sol";
import {Leaf, LeafProof, Quality} from "../../oracle/types/Measurement.sol";
import {Capacities, PERIOD} from "../../oracle/types/Site.sol";
import {IAgreementTypes} from "../interfaces/IAgreementTypes.sol";
import {IDeliveryTypes} from "../interfaces/IDeliveryTypes.sol";
import {Agreement, Plant} from "../types/Terms.sol";
import {DayPricing} from "./DayPricing.sol";
import {DateTimeLib} from "solady/utils/DateTimeLib.sol";

/// @title What a settled day was divided into
/// @notice Nothing is stored of a day that settles at once. What was claimed follows from what stands: the leaf of the day, the entitlement's opening, and the gaps that were
/// found, which stay.
/// @dev A day counts as settled only where the plant was claimed to the day's end in the day itself. Otherwise a claim of a later day may have swept it into a gap.
abstract contract SettledDays is IDeliveryTypes, DayPricing {
    ICorrectionRecords internal immutable CORRECTIONS;

    /// @dev A plant's day. @param span All of it as one claim, up to the entitlement's end. @param periods Of it. @param commitment Of the leaf's batch, @param index
    /// and its place there. @param applied Hash of the profile that counts, @param corrections and how
    /// many of the leaf's corrections do. @param watts That the register can run at.
    struct PlantDay {
        uint256 day;
        uint256 entitlement;
        ClaimedSpan span;
        uint256 periods;
        bytes32 commitment;
        uint32 index;
        bytes32 applied;
        uint32 corrections;
        uint32 watts;
    }

    constructor(ICorrectionRecords corrections_) {
        CORRECTIONS = corrections_;
    }

    /// @dev The leaf is final, of the agreed attesters and as the day's last, and the day's document lists the plant, whose claims reached the day's end.
    function _dayOfPlant(uint256 id, Agreement calldata agreement, SettledDay calldata settled)
        internal
        view
        returns (PlantDay memory p)
    {
        Leaf calldata leaf = settled.proof.leaf;
        (p.day, p.entitlement) = (uint256(leaf.readAt - 1) / 1 days, settled.entitlement);
        _requireOwn(id, p.entitlement);
        _requireDocumentOn(id, agreement, p.day);
        IEntitlements.Entitlement memory e = ENTITLEMENTS.entitlementOf(p.entitlement);
        require(leaf.site == e.site, IAgreementTypes.WrongSite(leaf.site, e.site));
        require(leaf.quality == Quality.MEASURED, IAgreementTypes.NotMeasured(e.site, leaf.readAt));
        _requireAttesters(agreement, settled.proof.batch.fleet);
        p.watts = _wattsOf(settled.proof, e, p.day);
        p.commitment = BatchHash.hash(settled.proof.batch);
        p.index = ORACLE.membershipOf(e.site).index;
        _spread(p, e, settled);
        _requireSettled(id, agreement, p, e);
        (p.applied, p.corrections) = _appliedOf(p, settled);
    }

    /// @dev What the register can run at, by the day's capacities or, where they changed since, the greater ones.
    function _wattsOf(LeafProof calldata proof, IEntitlements.Entitlement memory e, uint256 day)
        private
        view
        returns (uint32 watts)
    {
        (Capacities memory now_, Capacities memory before, uint40 since) = ORACLE.requireFinalLeaf(proof);
        watts = EntitlementMath.powerOf(now_, e.register);
        if (since <= day * 1 days) return watts;
        uint32 then = EntitlementMath.powerOf(before, e.register);
        if (then > watts) watts = then;
    }

    /// @dev The entitlement's part of the day, from midnight on, as one claim. One that begins within the day is no whole day of its own: another may have served before it.
    function _spread(PlantDay memory p, IEntitlements.Entitlement memory e, SettledDay calldata settled)
        private
        view
    {
        Leaf calldata leaf = settled.proof.leaf;
        ClaimedSpan memory span = p.span;
        (span.register, span.share, span.opening) = (e.register, e.share, e.opening);
        // Dates.
        // forge-lint: disable-next-line(unsafe-typecast)
        (span.from, span.to) = (uint40(p.day * 1 days), uint40((p.day + 1) * 1 days));
        (uint40 opened,) = ENTITLEMENTS.resolve(e.site, e.start);
        require(opened <= span.from, DayNotWhole(p.entitlement, p.day));
        if (e.end != 0 && e.end < span.to) {
            (uint40 closed,) = ENTITLEMENTS.resolve(e.site, e.end);
            if (closed < span.to) span.to = closed;
        }
        uint40 batch = settled.proof.batch.periodEnd;
        require(
            batch >= (p.day + 1) * 1 days && leaf.readAt >= span.to,
            NotTheDaysLeaf(batch, leaf.readAt, span.to)
        );
        p.periods = (span.to - span.from) / PERIOD;
        (uint256 grown, uint256 all) =
            DayProfile.grownIn(leaf.readAt, leaf.profile, settled.profile, e.register, p.periods);
        uint256 shown = EntitlementMath.registerOf(leaf.energy, e.register);
        require(all + e.opening <= shown, DayProfile.ProfileSumWrong(e.register, all + e.opening, shown));
        // At most a register, which was just held against the sum.
        // forge-lint: disable-next-line(unsafe-typecast)
        (span.pointer, span.upTo) = (uint64(shown - all), uint64(shown - all + grown));
    }

    /// @dev The plant was claimed to where its day ends.
    function _requireSettled(
        uint256 id,
        Agreement calldata agreement,
        PlantDay memory p,
        IEntitlements.Entitlement memory e
    ) private view {
        Plant[] calldata plants = agreement.terms.plants;
        uint256 i;
        while (i < plants.length && (plants[i].site != e.site || plants[i].register != e.register)) ++i;
        Day memory d = _days[id][p.day];
        (uint256 month, uint256 bit) = _monthOf(p.day);
        bool reached = e.pointerAt >= p.span.to && d.passed >> i & 1 == 0
            && (_months[id][month].settledDays & bit != 0 || d.delivered >> i & 1 != 0);
        require(reached, DayNotWhole(p.entitlement, p.day));
    }

    /// @dev What counts for the day is what was brought. @return applied Hash of the profile that does. @return count Of the corrections applied.
    function _appliedOf(PlantDay memory p, SettledDay calldata settled)
        private
        view
        returns (bytes32 applied, uint32 count)
    {
        bytes32 kept = _restated[p.entitlement][p.day];
        if (kept == 0 && settled.applied.length == 0) return (settled.proof.leaf.profile, 0);
        applied = keccak256(settled.applied);
        // The lower bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        count = uint32(uint256(kept));
        kept = bytes32(bytes20(kept));
        bytes32 given = _keyOf(p, applied);
        require(given == kept, NotWhatWasApplied(p.entitlement, p.day, given, kept));
    }

    /// @dev What `_restated` holds of a leaf and a profile, in its highest 160 bits.
    function _keyOf(PlantDay memory p, bytes32 profile) internal pure returns (bytes32) {
        return bytes32(bytes20(keccak256(abi.encode(p.commitment, p.index, profile))));
    }

    /// @dev The plant's day by a profile, from the registers that the leaf says it began with.
    function _divided(PlantDay memory p, uint40 readAt, bytes32 committed, bytes calldata profile)
        internal
        pure
        returns (DayProfile.ProfiledDay memory)
    {
        ClaimedSpan memory span = p.span;
        (uint256 grown, uint256 all) =
            DayProfile.grownIn(readAt, committed, profile, span.register, p.periods);
        // A register, and at most 96 differences below 2^32.
        // forge-lint: disable-next-line(unsafe-typecast)
        span.upTo = span.pointer + uint64(grown);
        return DayProfile.divideAs(readAt, committed, span.pointer + all, profile, span);
    }

    /// @dev By what counts for the day.
    function _dividedAsIs(PlantDay memory p, SettledDay calldata settled)
        internal
        pure
        returns (DayProfile.ProfiledDay memory)
    {
        bytes calldata profile = settled.applied.length == 0 ? settled.profile : settled.applied;
        return _divided(p, settled.proof.leaf.readAt, p.applied, profile);
    }

    /// @dev Ends of periods that were read after such that were not: there a gap may end.
    function _edgesOf(uint256 read) internal pure returns (uint256) {
        return read & ~(read << 1);
    }

    /// @dev @return month 12 · year + month − 1. @return bit Of the day in it.
    function _monthOf(uint256 day) internal pure returns (uint256 month, uint256 bit) {
        (uint256 year, uint256 number, uint256 date) = DateTimeLib.epochDayToDate(day);
        return (12 * year + number - 1, 1 << date - 1);
    }

    /// @dev When a day can no longer be restated, unix seconds.
    function _finalFrom(Agreement calldata agreement, uint256 day) internal pure returns (uint256) {
        (uint256 year, uint256 month,) = DateTimeLib.epochDayToDate(day);
        uint256 start = DateTimeLib.dateToEpochDay(year, month, 1) * 1 days;
        return DateTimeLib.addMonths(start, 1 + uint256(agreement.terms.settlement.trueUpMonths));
    }
}
