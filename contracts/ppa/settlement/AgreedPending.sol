// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Register} from "../../oracle/types/Registers.sol";
import {IPendingSettlement} from "../interfaces/IPendingSettlement.sol";
import {Gaps} from "../mathematics/Gaps.sol";
import {Volumes} from "../mathematics/Volumes.sol";
import {Agreement, VolumeType} from "../types/Terms.sol";
import {AgreedDays} from "./AgreedDays.sol";

/// @title What such days left open
abstract contract AgreedPending is IPendingSettlement, AgreedDays {
    /// @inheritdoc IPendingSettlement
    function settlePending(
        uint256 id,
        Agreement calldata agreement,
        uint256 day,
        uint32 parcel,
        bytes calldata vector
    ) external {
        _requireDocumentOn(id, agreement, day);
        uint256 pending = _requireKept(id, day, parcel, vector);
        if (parcel == UNREAD) {
            uint256 ripeAt = Gaps.ripeAt((day + 1) * 1 days);
            require(block.timestamp >= ripeAt, PeriodsNotRipe(day, ripeAt));
        }
        Valued memory v = _valueOf(id, agreement, day, vector, pending);
        uint256 left = v.m.unpriced | v.m.runs;
        require(left != pending, NothingNewlyPriced(id, day, parcel));
        _parcels[id][day][parcel] = left == 0 ? bytes32(0) : _hashOf(vector) | bytes32(left);
        v.sums.numerator += _move(id, agreement, day, v.window, true);
        _addTo(id, agreement, day, v.sums, left == 0 && _closeOne(id, agreement, day));
        emit ParcelSettled(id, day, parcel, v.m, v.sums);
    }

    /// @inheritdoc IPendingSettlement
    function settleGap(uint256 id, Agreement calldata agreement, uint256 entitlement, uint40 to, uint256 most)
        external
        returns (bool done)
    {
        _requireOwn(id, entitlement);
        Gap memory gap = _gaps[entitlement][to];
        require(gap.wh != 0, NoGap(entitlement, to));
        require(block.timestamp >= Gaps.ripeAt(to), GapNotRipe(entitlement, to, Gaps.ripeAt(to)));
        uint256 last = (uint256(to) - 1) / 1 days;
        _requireDocumentOn(id, agreement, last);
        if (!gap.begun) {
            (gap.begun, gap.worst) = (true, type(int256).max);
            gap.sold = ENTITLEMENTS.entitlementOf(entitlement).register != Register.CONSUMPTION;
            gap.joined = _isWithinWindow(id, agreement, gap.from, last);
        }
        for (uint256 i; gap.from < to && (most == 0 || i < most); ++i) {
            uint256 day = gap.from / 1 days;
            uint256 missing;
            (gap.worst, missing) = _worstOf(id, agreement, day, _periods(day * 1 days, gap.from, to), gap);
            require(missing == 0, GapNotPriced(entitlement, day, missing));
            // A date.
            // forge-lint: disable-next-line(unsafe-typecast)
            gap.from = uint40((day + 1) * 1 days);
        }
        done = gap.from >= to;
        if (!done) {
            _gaps[entitlement][to] = gap;
            return false;
        }
        delete _gaps[entitlement][to];
        _settleGap(id, agreement, entitlement, to, gap);
    }

    function _settleGap(
        uint256 id,
        Agreement calldata agreement,
        uint256 entitlement,
        uint40 to,
        Gap memory gap
    ) private {
        uint256 last = (uint256(to) - 1) / 1 days;
        Sums memory sums;
        // Of which no period is the agreement's no energy is either.
        if (!gap.counts) gap.wh = 0;
        if (gap.sold) {
            sums.wh = gap.wh;
            sums.numerator = int256(uint256(gap.wh)) * gap.worst;
            if (gap.joined) {
                Volumes.Window memory window;
                (window.entitled, window.paid) = (gap.wh, sums.numerator);
                sums.numerator = _move(id, agreement, last, window, true);
            }
        } else {
            // What the buyer does not let be read is no reason for it to be paid.
            _tellMatched(id, last, gap.wh, gap.wh);
        }
        _addTo(id, agreement, last, sums, _closeOne(id, agreement, last));
        emit GapSettled(id, entitlement, to, sums.wh, gap.worst, sums.numerator);
    }

    // ——— own ———

    /// @dev Of a gap's part in a day.
    function _worstOf(uint256 id, Agreement calldata agreement, uint256 day, uint256 which, Gap memory gap)
        private
        view
        returns (int256 price, uint256 missing)
    {
        if (gap.sold && (gap.joined || agreement.terms.volume.kind == VolumeType.MATCHED)) {
            return _worst(id, agreement, day, which, gap);
        }
        Spans memory spans = _spansOf(id, agreement, day * 1 days);
        (uint256 counting, uint256 tests) = (which & spans.counting, which & spans.testing);
        if (counting | tests != 0) gap.counts = true;
        // What is consumed is matched, and not sold.
        if (!gap.sold) return (0, 0);
        return PRICES.leastAgreed(
            _query(id, agreement, day),
            agreement.terms.volume,
            counting,
            tests,
            which ^ counting ^ tests,
            gap.worst
        );
    }
}
