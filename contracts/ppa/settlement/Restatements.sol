// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DayProfile} from "../../oracle/DayProfile.sol";
import {EntitlementMath} from "../../oracle/EntitlementMath.sol";
import {ICorrectionRecords} from "../../oracle/interfaces/ICorrectionRecords.sol";
import {PERIOD} from "../../oracle/types/Site.sol";
import {IAgreementRestatements} from "../interfaces/IAgreementRestatements.sol";
import {IBillingTypes} from "../interfaces/IBillingTypes.sol";
import {Gaps} from "../mathematics/Gaps.sol";
import {Vectors} from "../mathematics/Vectors.sol";
import {Agreement, VolumeType} from "../types/Terms.sol";
import {DayRecords} from "./DayRecords.sol";
import {SettledDays} from "./SettledDays.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title Days that are priced again (finance rules PPA-4, PPA-9)
/// @notice A final leaf never changes and no pointer moves; attesters say afterwards what a day's differences should have been. The day is divided again from the registers that it
/// began with, and the month moves by what that changes: so a month restated in steps is worth what it is worth restated at once.
abstract contract Restatements is IAgreementRestatements, SettledDays, DayRecords {
    /// @dev A day as it was and as it is. @param before Periods with their own energy; @param own those that have it now. @param was What the day was worth, @param now_ and is.
    /// @param told Gaps that waited for a price and are told apart.
    struct Change {
        uint256[] whBefore;
        uint256[] wh;
        uint256 before;
        uint256 own;
        Sums was;
        Sums now_;
        uint256 told;
    }

    /// @inheritdoc IAgreementRestatements
    function restateDay(
        uint256 id,
        Agreement calldata agreement,
        SettledDay calldata settled,
        bytes calldata corrected
    ) external {
        VolumeType kind = agreement.terms.volume.kind;
        require(kind == VolumeType.AS_PRODUCED || kind == VolumeType.AS_CONSUMED, VolumeNotRestated(kind));
        PlantDay memory p = _dayOfPlant(id, agreement, settled);
        _requireOpen(id, agreement, p.day);
        ICorrectionRecords.CorrectionChain memory chain = CORRECTIONS.correctionsOf(p.commitment, p.index);
        require(chain.count > p.corrections, NotCorrected(p.entitlement, p.day, p.corrections));
        Change memory c = _changeOf(id, p, settled, chain.profile, corrected);
        _restated[p.entitlement][p.day] = _keyOf(p, chain.profile) | bytes32(uint256(chain.count));
        _price(id, agreement, p, chain, c);
        bool whole;
        for (; c.told != 0; --c.told) {
            whole = _closeOne(id, agreement, p.day);
        }
        _replaceIn(id, agreement, p.day, c.was, c.now_, whole);
    }

    // ——— what may be restated ———

    /// @dev In time, and nothing of the day waits in a vector that knows nothing of the correction.
    function _requireOpen(uint256 id, Agreement calldata agreement, uint256 day) private view {
        uint256 until = _finalFrom(agreement, day);
        (uint256 month,) = _monthOf(day);
        require(block.timestamp < until, IBillingTypes.TrueUpTooLate(id, month, until, block.timestamp));
        uint32 count = _days[id][day].parcels;
        for (uint32 i; i < count; ++i) {
            require(_parcels[id][day][i] == 0, ParcelWaits(id, day, i));
        }
    }

    // ——— as it was, as it is ———

    function _changeOf(
        uint256 id,
        PlantDay memory p,
        SettledDay calldata settled,
        bytes32 profile,
        bytes calldata corrected
    ) private returns (Change memory c) {
        DayProfile.ProfiledDay memory was = _dividedAsIs(p, settled);
        uint256 before = p.span.upTo;
        DayProfile.ProfiledDay memory is_ = _divided(p, settled.proof.leaf.readAt, profile, corrected);
        _requirePossible(p, before);
        require(
            is_.read & was.read == was.read, CorrectionUnreads(p.entitlement, p.day, was.read & ~is_.read)
        );
        (c.whBefore, c.wh, c.before, c.own) = (was.wh, is_.wh, was.read, is_.read);
        (uint256 gaps, uint256 lumped) = (0, 0);
        for (uint256 left = _edgesOf(was.read); left != 0; left &= left - 1) {
            (bool found, bool told) = _gapAt(id, p, c, FixedPointMathLib.log2(left & (~left + 1)));
            if (found) gaps |= left & (~left + 1);
            if (found && !told) lumped |= left & (~left + 1);
        }
        (c.before, c.own) = (c.before & ~gaps, c.own & ~lumped);
        // The day's first end is read from midnight, or nothing was delivered before it.
        for (uint256 left = _edgesOf(c.own | lumped) & c.own & ~uint256(1); left != 0; left &= left - 1) {
            uint256 k = FixedPointMathLib.log2(left & (~left + 1));
            require(c.wh[k] == c.whBefore[k], CorrectionLumps(p.entitlement, _endOf(p, k)));
        }
    }

    /// @dev Attesters speak of what was measured; what the plant cannot do was not.
    function _requirePossible(PlantDay memory p, uint256 upToBefore) private pure {
        uint256 grown = p.span.upTo - p.span.pointer;
        if (p.span.upTo <= upToBefore) return;
        uint256 limit = EntitlementMath.growthLimit(p.watts, p.span.to - p.span.from);
        require(grown <= limit, CorrectedAboveCapacity(p.entitlement, grown, limit));
    }

    /// @dev A gap that ended with period k: told apart, its periods are priced as others; else its energy is corrected at its own price.
    function _gapAt(uint256 id, PlantDay memory p, Change memory c, uint256 k)
        private
        returns (bool found, bool told)
    {
        uint40 to = _endOf(p, k);
        Gap memory gap = _gaps[p.entitlement][to];
        if (gap.wh == 0) return (false, false);
        uint256 which = Gaps.periodsOf(c.before, k, 0);
        uint256 read = c.own & which;
        told = read == which && c.whBefore[k] == gap.wh && gap.since >= p.span.from;
        if (!told) {
            require(gap.since >= p.span.from || read == 1 << k, GapAcrossDays(p.entitlement, gap.since, to));
            require(read == 1 << k, CorrectionLumps(p.entitlement, to));
        }
        // As a claim's.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint64 wh = told ? 0 : uint64(gap.wh + c.wh[k] - c.whBefore[k]);
        if (gap.from >= to) {
            if (gap.counts) {
                _count(c.was, gap.wh, gap.worst);
                _count(c.now_, wh, gap.worst);
            }
        } else if (wh == 0) {
            ++c.told;
        }
        if (wh != gap.wh) emit GapRestated(id, p.entitlement, to, gap.wh, wh);
        if (wh == 0) delete _gaps[p.entitlement][to];
        else _gaps[p.entitlement][to].wh = wh;
        c.whBefore[k] = 0;
        if (!told) c.wh[k] = 0;
        found = true;
    }

    function _count(Sums memory sums, uint64 wh, int256 price) private pure {
        sums.numerator += int256(uint256(wh)) * price;
        sums.wh += wh;
    }

    // ——— its worth ———

    function _price(
        uint256 id,
        Agreement calldata agreement,
        PlantDay memory p,
        ICorrectionRecords.CorrectionChain memory chain,
        Change memory c
    ) private {
        Restatement memory r;
        (r.vectorBefore, r.vector) = (Vectors.pack(c.whBefore), Vectors.pack(c.wh));
        _valued(id, agreement, p.day, r.vectorBefore, c.before, c.was);
        Masks memory masks = _valued(id, agreement, p.day, r.vector, c.own, c.now_);
        (r.commitment, r.index, r.count, r.profile) = (p.commitment, p.index, chain.count, chain.profile);
        // Masks of 96 periods.
        // forge-lint: disable-next-line(unsafe-typecast)
        (r.ownBefore, r.own) = (uint96(c.before), uint96(c.own));
        (r.before, r.sums) = (c.was, c.now_);
        emit DayRestated(id, p.day, p.entitlement, masks, r);
    }

    /// @dev Adds what a vector is worth, all of which has a price.
    function _valued(
        uint256 id,
        Agreement calldata agreement,
        uint256 day,
        bytes memory vector,
        uint256 own,
        Sums memory sums
    ) private view returns (Masks memory m) {
        Sums memory s;
        (m, s) = _value(id, agreement, day, vector, own);
        uint256 missing = m.unpriced | m.runs;
        require(missing == 0, DayNotPriced(id, day, missing));
        sums.numerator += s.numerator;
        (sums.wh, sums.excludedWh) = (sums.wh + s.wh, sums.excludedWh + s.excludedWh);
    }

    /// @dev When period k ends, unix seconds.
    function _endOf(PlantDay memory p, uint256 k) private pure returns (uint40) {
        // A date.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint40(p.day * 1 days + (k + 1) * PERIOD);
    }
}
