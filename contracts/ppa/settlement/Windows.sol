// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVolumeTypes} from "../interfaces/IVolumeTypes.sol";
import {Volumes} from "../mathematics/Volumes.sol";
import {Agreement, Reconciliation, SettlementType, VolumeType} from "../types/Terms.sol";
import {DayPricing} from "./DayPricing.sol";
import {DateTimeLib} from "solady/utils/DateTimeLib.sol";

/// @title Days and months over which a profile is reconciled (finance rule PPA-11)
abstract contract Windows is IVolumeTypes, DayPricing {
    /// @dev Adds to the day's window. @param keeps Whether more of a day's own window can come: one that is whole at once needs no record.
    /// @return moved What the window is worth now, less what it was worth.
    function _move(
        uint256 id,
        Agreement calldata agreement,
        uint256 day,
        Volumes.Window memory added,
        bool keeps
    ) internal returns (int256 moved) {
        if (!_hasWindow(agreement)) return 0;
        // A month's energy is below 2^64, as a register is.
        // forge-lint: disable-start(unsafe-typecast)
        WindowSums memory w = WindowSums(
            uint64(added.entitled),
            uint64(added.profiled),
            uint32(added.periods),
            added.paid,
            added.index,
            added.price
        );
        // forge-lint: disable-end(unsafe-typecast)
        if (!keeps && agreement.terms.volume.reconciliation == Reconciliation.DAY) {
            return _worthOf(agreement, w);
        }
        WindowSums storage kept = _windows[id][_documentOn(id, day)][_firstOf(agreement, day)];
        moved = -_worthOf(agreement, kept);
        (kept.entitled, kept.profiled, kept.periods) =
        (kept.entitled + w.entitled, kept.profiled + w.profiled, kept.periods + w.periods);
        (kept.paid, kept.index, kept.price) = (kept.paid + w.paid, kept.index + w.index, kept.price + w.price);
        return moved + _worthOf(agreement, kept);
    }

    /// @dev Whether all of a gap is in one window.
    function _isWithinWindow(uint256 id, Agreement calldata agreement, uint256 from, uint256 last)
        internal
        view
        returns (bool)
    {
        if (!_hasWindow(agreement)) return false;
        uint256 first = from / 1 days;
        return _firstOf(agreement, first) == _firstOf(agreement, last)
            && _documentOn(id, first) == _documentOn(id, last);
    }

    function _hasWindow(Agreement calldata agreement) private pure returns (bool) {
        VolumeType kind = agreement.terms.volume.kind;
        return (kind == VolumeType.BASELOAD || kind == VolumeType.SHAPED)
            && agreement.terms.settlement.kind == SettlementType.PHYSICAL
            && agreement.terms.volume.reconciliation != Reconciliation.PERIOD;
    }

    function _firstOf(Agreement calldata agreement, uint256 day) private pure returns (uint256) {
        if (agreement.terms.volume.reconciliation == Reconciliation.DAY) return day;
        (,, uint256 date) = DateTimeLib.epochDayToDate(day);
        return day + 1 - date;
    }

    function _worthOf(Agreement calldata agreement, WindowSums memory w) private view returns (int256) {
        return PRICES.reconciled(w, agreement.terms.volume.shortfallPrice, agreement.terms.volume.excessShare);
    }
}
