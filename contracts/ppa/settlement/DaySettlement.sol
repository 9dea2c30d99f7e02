// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementSettlement} from "../interfaces/IAgreementSettlement.sol";
import {IPendingSettlement} from "../interfaces/IPendingSettlement.sol";
import {Gaps} from "../mathematics/Gaps.sol";
import {Vectors} from "../mathematics/Vectors.sol";
import {Agreement, VolumeType} from "../types/Terms.sol";
import {DayClaims} from "./DayClaims.sol";
import {DayPricing} from "./DayPricing.sol";
import {DayRecords} from "./DayRecords.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title Days become parts of a month's numerator
/// @notice What is delivered as it is produced or consumed: each period's energy at its own price, whatever else the day has.
abstract contract DaySettlement is IAgreementSettlement, DayClaims, DayPricing, DayRecords {
    uint32 private constant NOTHING = type(uint32).max;
    /// @dev Days before a claim's own that can still matter: a month closes at the latest 255 days after its end.
    uint256 private constant MOST_PASSED = 286;

    /// @inheritdoc IAgreementSettlement
    function settleDay(uint256 id, Agreement calldata agreement, Delivery[] calldata deliveries)
        external
        returns (uint32 parcel)
    {
        require(!_isAgreed(agreement), VolumeNotSettled(agreement.terms.volume.kind));
        Claimed memory c = _claim(id, agreement, deliveries);
        _requireDocumentOn(id, agreement, c.day);
        bytes memory vector = Vectors.pack(c.wh);
        (Masks memory m, Sums memory sums) = _value(id, agreement, c.day, vector, c.own);
        parcel = _keep(id, agreement, c, uint96(m.unpriced | m.runs), vector, sums);
        emit DaySettled(id, c.day, parcel, m, sums, vector);
    }

    /// @inheritdoc IPendingSettlement
    function settlePending(
        uint256 id,
        Agreement calldata agreement,
        uint256 day,
        uint32 parcel,
        bytes calldata vector
    ) external {
        if (_isAgreed(agreement)) _leave();
        _requireDocumentOn(id, agreement, day);
        uint256 pending = _requireKept(id, day, parcel, vector);
        (Masks memory m, Sums memory sums) = _value(id, agreement, day, vector, pending);
        uint256 left = m.unpriced | m.runs;
        require(left != pending, NothingNewlyPriced(id, day, parcel));
        _parcels[id][day][parcel] = left == 0 ? bytes32(0) : _hashOf(vector) | bytes32(left);
        _addTo(id, agreement, day, sums, left == 0 && _closeOne(id, agreement, day));
        emit ParcelSettled(id, day, parcel, m, sums);
    }

    /// @inheritdoc IPendingSettlement
    function settleGap(uint256 id, Agreement calldata agreement, uint256 entitlement, uint40 to, uint256 most)
        external
        returns (bool done)
    {
        if (_isAgreed(agreement)) _leave();
        _requireOwn(id, entitlement);
        Gap memory gap = _gaps[entitlement][to];
        require(gap.wh != 0 && gap.from < to, NoGap(entitlement, to));
        require(block.timestamp >= Gaps.ripeAt(to), GapNotRipe(entitlement, to, Gaps.ripeAt(to)));
        uint256 last = (uint256(to) - 1) / 1 days;
        _requireDocumentOn(id, agreement, last);
        if (!gap.begun) {
            (gap.begun, gap.sold) = (true, agreement.terms.volume.kind != VolumeType.AS_CONSUMED);
            gap.worst = gap.sold ? type(int256).max : type(int256).min;
        }
        for (uint256 i; gap.from < to && (most == 0 || i < most); ++i) {
            uint256 day = gap.from / 1 days;
            uint256 which = _periods(day * 1 days, gap.from, to);
            uint256 missing;
            (gap.worst, missing) = _worst(id, agreement, day, which, gap);
            require(missing == 0, GapNotPriced(entitlement, day, missing));
            // A date.
            // forge-lint: disable-next-line(unsafe-typecast)
            gap.from = uint40((day + 1) * 1 days);
        }
        done = gap.from >= to;
        _gaps[entitlement][to] = gap;
        if (!done) return false;
        Sums memory sums;
        // Of which no period is the agreement's no energy is either.
        if (gap.counts) (sums.numerator, sums.wh) = (int256(uint256(gap.wh)) * gap.worst, gap.wh);
        _addTo(id, agreement, last, sums, _closeOne(id, agreement, last));
        emit GapSettled(id, entitlement, to, sums.wh, gap.worst, sums.numerator);
    }

    /// @inheritdoc IAgreementSettlement
    function monthOf(uint256 id, uint256 month) external view returns (Month memory) {
        return _months[id][month];
    }

    /// @inheritdoc IAgreementSettlement
    function dayOf(uint256 id, uint256 day) external view returns (Day memory) {
        return _days[id][day];
    }

    /// @inheritdoc IAgreementSettlement
    function parcelOf(uint256 id, uint256 day, uint32 parcel)
        external
        view
        returns (bytes20 vectorHash, uint96 pending)
    {
        bytes32 kept = _parcels[id][day][parcel];
        return (bytes20(kept), uint96(uint256(kept)));
    }

    /// @inheritdoc IAgreementSettlement
    function gapOf(uint256 entitlement, uint40 to) external view returns (Gap memory) {
        return _gaps[entitlement][to];
    }

    // ——— own ———

    /// @dev Ends the call with what the next piece of code makes of it.
    function _leave() internal virtual;

    /// @dev Writes down what waits, and adds the rest to the month.
    function _keep(
        uint256 id,
        Agreement calldata agreement,
        Claimed memory c,
        uint96 pending,
        bytes memory vector,
        Sums memory sums
    ) private returns (uint32 parcel) {
        Day memory d = _days[id][c.day];
        uint256 all = _allOf(agreement);
        bool asBefore = d.delivered == 0 && d.parcels == 0 && d.open == 0;
        parcel = NOTHING;
        d.delivered |= uint64(c.delivered);
        d.open += uint32(c.gaps);
        if (pending != 0) {
            parcel = d.parcels++;
            ++d.open;
            _parcels[id][c.day][parcel] = _hashOf(vector) | bytes32(uint256(pending));
        }
        bool whole = d.open == 0 && d.delivered == all;
        // What is settled at once needs no record of its own.
        if (!whole || !asBefore) _days[id][c.day] = d;
        _addTo(id, agreement, c.day, sums, whole);
    }

    /// @inheritdoc DayClaims
    /// @dev Their energy is in a gap, which is of the claim's day. Where they settle by another document its plants are others.
    function _pass(uint256 id, Agreement calldata agreement, uint256 first, uint256 day, uint256 plant)
        internal
        override
    {
        Sums memory nothing;
        bytes32 document = _documentOn(id, day);
        for (first = FixedPointMathLib.max(first + MOST_PASSED, day) - MOST_PASSED; first < day; ++first) {
            if (_documentOn(id, first) != document) continue;
            Day storage d = _days[id][first];
            // A plant's place is below 64.
            // forge-lint: disable-next-line(unsafe-typecast)
            uint64 bit = uint64(1 << plant);
            (d.delivered, d.passed) = (d.delivered | bit, d.passed | bit);
            _addTo(id, agreement, first, nothing, d.open == 0 && d.delivered == _allOf(agreement));
        }
    }
}
