// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDayPrices} from "../interfaces/IDayPrices.sol";
import {IVolumeTypes} from "../interfaces/IVolumeTypes.sol";
import {Volumes} from "../mathematics/Volumes.sol";
import {Agreement} from "../types/Terms.sol";
import {DayPricing} from "./DayPricing.sol";
import {DayRecords} from "./DayRecords.sol";
import {Windows} from "./Windows.sol";

/// @title What days by a profile, by nomination, and matched with consumption are worth
/// @notice What waits counts neither as agreed nor as delivered. What a day or a month reconciles moves the month's numerator by the difference of two windows, so that
/// neither order nor cut changes it.
abstract contract AgreedDays is IVolumeTypes, DayPricing, DayRecords, Windows {
    /// @dev What waits for prices, and what for the end of the day's gaps' time.
    uint32 internal constant PRICELESS = 0;
    uint32 internal constant UNREAD = 1;

    /// @dev @param m What became of periods. @param sums Without what the window moves. @param window What is added to it.
    struct Valued {
        Masks m;
        Sums sums;
        Volumes.Window window;
    }

    /// @dev Prices what of a day can be. @param own Periods that are settled now.
    function _valueOf(uint256 id, Agreement calldata agreement, uint256 day, bytes memory vector, uint256 own)
        internal
        view
        returns (Valued memory v)
    {
        Spans memory spans = _spansOf(id, agreement, day * 1 days);
        (uint256 which, uint256 tests) = (own & spans.counting, own & spans.testing);
        v.m = _masksOf(spans, own);
        if (which | tests == 0) return v;
        IDayPrices.Query memory q = _query(id, agreement, day);
        IDayPrices.Settled memory s;
        (s, v.window) = PRICES.settleAgreed(q, agreement.terms.volume, vector, which, tests);
        _sort(v.m, which, s);
        v.sums = Sums(s.numerator, s.wh, s.excludedWh);
    }

    /// @dev Joins the contract year, of which the guarantee is (PPA-10).
    function _tellMatched(uint256 id, uint256 day, uint256 consumed, uint256 matched) internal {
        (bool counts, uint256 number) = _yearOf(id, day);
        if (counts) {
            Year storage year = _years[id][number];
            // Of a day's claims, which are below 2^64.
            // forge-lint: disable-next-line(unsafe-typecast)
            (year.consumedWh, year.matchedWh) =
            (year.consumedWh + uint64(consumed), year.matchedWh + uint64(matched));
        }
        emit ConsumptionMatched(id, day, consumed, matched);
    }
}
