// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixingMath} from "../../contracts/oracle/FixingMath.sol";
import {Fixings} from "../../contracts/oracle/Fixings.sol";
import {ReferencePeriods} from "../../contracts/oracle/ReferencePeriods.sol";
import {IFixingFeed} from "../../contracts/oracle/interfaces/IFixingFeed.sol";
import {Calendar, Fixing, FixingSource} from "../../contracts/oracle/types/Fixings.sol";
import {SeriesId} from "../../contracts/oracle/types/PriceSeries.sol";

/// @notice A consumer of fixings, and the arithmetic of dates and curves, for tests on both sides.
contract FixingHarness {
    function read(IFixingFeed feed, FixingSource calldata source, uint32 period, uint256 point)
        external
        view
        returns (Fixing memory)
    {
        return Fixings.read(feed, source, period, point);
    }

    function settled(IFixingFeed feed, FixingSource calldata source, uint32 period, uint256 point)
        external
        view
        returns (Fixing memory)
    {
        return Fixings.settled(feed, source, period, point);
    }

    function interpolated(IFixingFeed feed, SeriesId series, uint32 period, uint256 months)
        external
        view
        returns (int256)
    {
        return Fixings.interpolated(feed, series, period, months);
    }

    function requireAlike(IFixingFeed feed, FixingSource calldata source) external view {
        Fixings.requireAlike(feed, source);
    }

    function periodAt(Calendar calendar, uint256 time) external pure returns (uint256) {
        return ReferencePeriods.periodAt(calendar, time);
    }

    function startOf(Calendar calendar, uint256 period) external pure returns (uint256) {
        return ReferencePeriods.startOf(calendar, period);
    }

    function anniversary(uint256 from, uint256 count) external pure returns (uint256) {
        return FixingMath.anniversary(from, count);
    }

    function referenceMonth(uint256 time, uint256 lag) external pure returns (uint256) {
        return FixingMath.referenceMonth(time, lag);
    }

    function businessDaysBefore(uint256 day, uint256 n) external pure returns (uint256) {
        return FixingMath.businessDaysBefore(day, n);
    }

    function interpolate(uint16[] calldata tenors, int64[] calldata values, uint256 months)
        external
        pure
        returns (int256)
    {
        return FixingMath.interpolate(tenors, values, months);
    }

    function placeOf(uint16[] calldata tenors, uint256 months) external pure returns (uint256) {
        return FixingMath.placeOf(tenors, months);
    }

    /// @notice Many dates at once: the period of each calendar that each time is in, and its beginning.
    function periods(uint256[] calldata times)
        external
        pure
        returns (uint256[4][] memory indices, uint256[4][] memory starts)
    {
        (indices, starts) = (new uint256[4][](times.length), new uint256[4][](times.length));
        for (uint256 i; i < times.length; ++i) {
            for (uint256 c; c < 4; ++c) {
                indices[i][c] = ReferencePeriods.periodAt(Calendar(c), times[i]);
                starts[i][c] = ReferencePeriods.startOf(Calendar(c), indices[i][c]);
            }
        }
    }

    /// @notice Many days at once. @return fixings The n-th business day before each.
    function fixingDays(uint256[] calldata days_, uint256[] calldata n)
        external
        pure
        returns (uint256[] memory fixings)
    {
        fixings = new uint256[](days_.length);
        for (uint256 i; i < fixings.length; ++i) {
            fixings[i] = FixingMath.businessDaysBefore(days_[i], n[i]);
        }
    }

    /// @notice One curve at many maturities.
    function interpolateMany(uint16[] calldata tenors, int64[] calldata values, uint256[] calldata months)
        external
        pure
        returns (int256[] memory at)
    {
        at = new int256[](months.length);
        for (uint256 i; i < at.length; ++i) {
            at[i] = FixingMath.interpolate(tenors, values, months[i]);
        }
    }
}
