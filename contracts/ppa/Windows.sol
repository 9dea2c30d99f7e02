// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DayPricing} from "./DayPricing.sol";
import {Volumes} from "./Volumes.sol";
import {IVolumeTypes} from "./interfaces/IVolumeTypes.sol";
import {Agreement, Reconciliation, SettlementType, VolumeType} from "./types/Terms.sol";
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
        Volumes.Deviations memory terms =
            Volumes.Deviations(agreement.terms.volume.shortfallPrice, agreement.terms.volume.excessShare);
        if (!keeps && agreement.terms.volume.reconciliation == Reconciliation.DAY) {
            (moved,,) = Volumes.settle(added, terms);
            return moved;
        }
        WindowSums storage kept = _windows[id][_documentOn(id, day)][_firstOf(agreement, day)];
        WindowSums memory w = kept;
        (int256 before,,) = Volumes.settle(_opened(w), terms);
        // A month's energy is below 2^64, as a register is.
        // forge-lint: disable-start(unsafe-typecast)
        w.entitled += uint64(added.entitled);
        w.profiled += uint64(added.profiled);
        w.periods += uint32(added.periods);
        // forge-lint: disable-end(unsafe-typecast)
        (w.paid, w.index, w.price) = (w.paid + added.paid, w.index + added.index, w.price + added.price);
        _windows[id][_documentOn(id, day)][_firstOf(agreement, day)] = w;
        (moved,,) = Volumes.settle(_opened(w), terms);
        return moved - before;
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

    function _opened(WindowSums memory w) private pure returns (Volumes.Window memory) {
        return Volumes.Window(w.entitled, w.profiled, w.paid, w.index, w.price, w.periods);
    }
}
