// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {FixingMath} from "./FixingMath.sol";
import {IFixingFeed} from "./interfaces/IFixingFeed.sol";
import {Calendar, Fixing, FixingSource} from "./types/Fixings.sol";
import {PriceStatus, SeriesId} from "./types/PriceSeries.sol";

/// @title How consumers read fixings
/// @notice In order: the period's own final value, the fallback series' for the same period, the last final value before it. The status says which: FINAL, FALLBACK, CARRIED. While one that
/// would come first is not decided, its status is told, and there is nothing to settle at.
library Fixings {
    error FallbackUnlike(SeriesId series, SeriesId fallbackId);

    /// @notice The fixing of a period less the source's lag, whatever its status. @param point Place among the tenors, from 0.
    function read(IFixingFeed feed, FixingSource memory source, uint32 period, uint256 point)
        internal
        view
        returns (Fixing memory f)
    {
        require(source.lag <= period, FixingMath.LagTooLong(period, source.lag));
        period -= source.lag;
        f = feed.fixing(source.series, period, point);
        if (f.status != PriceStatus.NONE) return f;
        if (source.fallbackId != SeriesId.wrap(0)) {
            f = feed.fixing(source.fallbackId, period, point);
            if (f.status == PriceStatus.FINAL) f.status = PriceStatus.FALLBACK;
            if (f.status != PriceStatus.NONE) return f;
        }
        return feed.latestFixing(source.series, period, point, source.carry);
    }

    /// @notice As `read`; reverts with FixingNotFinal unless it is FINAL, FALLBACK or CARRIED.
    function settled(IFixingFeed feed, FixingSource memory source, uint32 period, uint256 point)
        internal
        view
        returns (Fixing memory f)
    {
        f = read(feed, source, period, point);
        require(f.status >= PriceStatus.FINAL, IFixingFeed.FixingNotFinal(source.series, f.period, f.status));
    }

    /// @notice A final curve's value at a maturity, units · 1e18 (`FixingMath.interpolate`); reverts with FixingNotFinal. @param months Maturity, WAD.
    function interpolated(IFixingFeed feed, SeriesId series, uint32 period, uint256 months)
        internal
        view
        returns (int256)
    {
        (Fixing memory head, uint16[] memory tenors, int64[] memory values) = feed.curveOf(series, period);
        require(head.status == PriceStatus.FINAL, IFixingFeed.FixingNotFinal(series, period, head.status));
        return FixingMath.interpolate(tenors, values, months);
    }

    /// @notice Reverts unless a source's fallback counts in the same unit, currency and calendar: to be asked when an agreement is made.
    function requireAlike(IFixingFeed feed, FixingSource memory source) internal view {
        (int8 exponent, address currency, Calendar calendar) = feed.unitOf(source.series);
        if (source.fallbackId == SeriesId.wrap(0)) return;
        (int8 otherExponent, address otherCurrency, Calendar otherCalendar) = feed.unitOf(source.fallbackId);
        require(
            exponent == otherExponent && currency == otherCurrency && calendar == otherCalendar,
            FallbackUnlike(source.series, source.fallbackId)
        );
    }
}
