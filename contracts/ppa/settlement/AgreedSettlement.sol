// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAgreementVolumes} from "../interfaces/IAgreementVolumes.sol";
import {Vectors} from "../mathematics/Vectors.sol";
import {Volumes} from "../mathematics/Volumes.sol";
import {Agreement, VolumeType} from "../types/Terms.sol";
import {AgreedClaims} from "./AgreedClaims.sol";
import {AgreedDays} from "./AgreedDays.sol";
import {DateTimeLib} from "solady/utils/DateTimeLib.sol";

/// @title Days by a profile, by nomination, and matched with consumption
abstract contract AgreedSettlement is IAgreementVolumes, AgreedClaims, AgreedDays {
    uint32 private constant NOTHING = type(uint32).max;
    uint256 private constant ALL = (1 << PERIODS) - 1;
    /// @dev Six bytes a period.
    uint256 private constant PROFILE = 6 * PERIODS;

    /// @inheritdoc IAgreementVolumes
    function settleAgreedDay(
        uint256 id,
        Agreement calldata agreement,
        uint256 day,
        Delivery[] calldata deliveries,
        bytes calldata agreed
    ) external returns (uint96 waiting) {
        require(_isAgreed(agreement), VolumeNotSettled(agreement.terms.volume.kind));
        require(block.timestamp >= (day + 1) * 1 days, DayNotEnded(day, block.timestamp));
        _requireDocumentOn(id, agreement, day);
        _requireNew(id, day);
        DayEnergy memory all = _claimAll(id, agreement, day, deliveries);
        bool matches = agreement.terms.volume.kind == VolumeType.MATCHED;
        bytes memory vector = bytes.concat(
            Vectors.pack(all.wh), matches ? Vectors.pack(all.used) : _agreedOn(id, agreement, day, agreed)
        );
        Valued memory v = _valueOf(id, agreement, day, vector, matches ? all.own : all.known);
        // A mask of 96 periods.
        // forge-lint: disable-next-line(unsafe-typecast)
        waiting = _keepDay(id, agreement, day, v, vector, matches ? 0 : uint96(ALL & ~all.known), all.gaps);
        if (matches) _match(id, agreement, day, all);
    }

    /// @dev Writes down what waits, and adds the rest to the month. @param unread Periods that wait for the end of the day's gaps' time. @param open Gaps.
    function _keepDay(
        uint256 id,
        Agreement calldata agreement,
        uint256 day,
        Valued memory v,
        bytes memory vector,
        uint96 unread,
        uint256 open
    ) private returns (uint96 waiting) {
        waiting = v.m.unpriced | v.m.runs;
        uint32 parcel = NOTHING;
        if (waiting != 0) {
            parcel = PRICELESS;
            _parcels[id][day][PRICELESS] = _hashOf(vector) | bytes32(uint256(waiting));
            ++open;
        }
        if (unread != 0) {
            _parcels[id][day][UNREAD] = _hashOf(vector) | bytes32(uint256(unread));
            emit PeriodsUnread(id, day, unread);
            ++open;
            waiting |= unread;
        }
        // As many as there are plants, and two.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (open != 0) _days[id][day] = Day(uint64(_allOf(agreement)), uint32(open), 2, 0);
        v.sums.numerator += _move(id, agreement, day, v.window, open != 0);
        _addTo(id, agreement, day, v.sums, open == 0);
        emit DaySettled(id, day, parcel, v.m, v.sums, vector);
    }

    /// @dev What production of the same periods covers of the day's consumption: in operation, whatever the price.
    function _match(uint256 id, Agreement calldata agreement, uint256 day, DayEnergy memory all) private {
        uint256 counting = _spansOf(id, agreement, day * 1 days).counting;
        uint256 consumed;
        for (uint256 k; k < PERIODS; ++k) {
            if (counting >> k & 1 == 0) all.used[k] = 0;
            consumed += all.used[k];
        }
        _tellMatched(id, day, consumed, Volumes.matched(all.wh, all.used));
    }

    /// @dev What was agreed for a day counts once.
    function _requireNew(uint256 id, uint256 day) private view {
        (uint256 year, uint256 month, uint256 date) = DateTimeLib.epochDayToDate(day);
        uint256 begun = _months[id][12 * year + month - 1].begunDays;
        require(begun >> date - 1 & 1 == 0, DayBegun(id, day));
    }

    /// @dev The day's profile, packed; of baseload, which is the same in each period, none.
    function _agreedOn(uint256 id, Agreement calldata agreement, uint256 day, bytes calldata given)
        private
        view
        returns (bytes memory)
    {
        VolumeType kind = agreement.terms.volume.kind;
        if (kind == VolumeType.BASELOAD) {
            require(given.length == 0, ProfileUnfit(given.length, 0));
            return given;
        }
        bytes32 agreed = kind == VolumeType.NOMINATED ? _nominations[id][day] : bytes32(0);
        if (agreed == 0) agreed = agreement.terms.volume.shape;
        bytes32 hash = keccak256(given);
        require(hash == agreed, OtherProfile(hash, agreed));
        require(given.length == PROFILE, ProfileUnfit(given.length, PROFILE));
        return given;
    }
}
