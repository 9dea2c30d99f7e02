// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Calendar, Fixing, FixingSeries} from "../types/Fixings.sol";
import {PriceStatus, SeriesId} from "../types/PriceSeries.sol";
import {IReportedRounds} from "./IReportedRounds.sol";

/// @title Values that contracts are fixed at
/// @notice Named series of consumer prices, rates, yields by maturity, forwards by delivery month, emission factors: a value for each reference period (a UTC day, month, quarter or year)
/// and tenor, reported and decided as prices are. The first final value of a period binds for ever; reporters may publish revisions of it, which are recorded and change nothing.
/// @dev EIP-712 domain ("Wattle FixingFeed", "1"). Rounds are numbered revision · 2^32 + period: revision 0's window opens `lead` after the period's end, later ones when a bonded reporter
/// opens them. A fixing has no cover (`PriceIndex` has): what depends on it is for its consumers to bound.
interface IFixingFeed is IReportedRounds {
    event FixingSeriesOpened(SeriesId indexed series, FixingSeries definition);
    event RevisionOpened(
        SeriesId indexed series, uint32 indexed period, uint8 revision, uint40 round, address reporter
    );

    error TenorsNotAscending(uint256 place, uint16 previous, uint16 next);
    error PointOutOfRange(SeriesId series, uint256 point, uint256 points);
    error FixingNotFinal(SeriesId series, uint32 period, PriceStatus status);
    error RevisionNotDue(SeriesId series, uint32 period, PriceStatus status);
    error NoRevisionsLeft(SeriesId series, uint32 period);

    /// @notice Opens a series; opening it again changes nothing. Reverts with SeriesFieldOutOfRange, ReportersNotAscending and TenorsNotAscending.
    function openSeries(FixingSeries calldata definition) external returns (SeriesId series);
    /// @notice A bonded reporter opens the next revision of a period, once the one before is final or void; its window opens now. The first that is final binds, so a period that nobody
    /// reported in time, or one from before the series, gets its value in this way. @return round Its round.
    function openRevision(SeriesId series, uint32 period, uint8 index) external returns (uint40 round);

    /// @notice The value that binds, as it stands: the first final one of the period; before, as its first report stands; NONE if that is void, also while a revision is under way. Once
    /// FINAL it never changes.
    /// @param point Place among the series' tenors, from 0.
    function fixing(SeriesId series, uint32 period, uint256 point) external view returns (Fixing memory);
    /// @notice As `fixing`; reverts with FixingNotFinal unless it is FINAL.
    function finalFixing(SeriesId series, uint32 period, uint256 point) external view returns (int64 value);
    /// @notice As `fixing`; where there is none, the last final value at most `most` periods earlier, CARRIED. A period whose first report is not decided yet is told instead,
    /// so that the value does not change with the hour at which it is asked for.
    /// @dev Warning: a missing period can still get its value by a revision. Who must not be restated keeps what it took; who trues up asks again.
    function latestFixing(SeriesId series, uint32 period, uint256 point, uint256 most)
        external
        view
        returns (Fixing memory);
    /// @notice A revision's own value, whatever binds.
    function revisionOf(SeriesId series, uint32 period, uint8 revision, uint256 point)
        external
        view
        returns (Fixing memory);
    /// @notice All values of what binds. @return head The first of them. @return tenors Months. @return values Of each tenor; empty where there is none.
    function curveOf(SeriesId series, uint32 period)
        external
        view
        returns (Fixing memory head, uint16[] memory tenors, int64[] memory values);

    /// @notice A series' definition. Reverts with UnknownSeries.
    function seriesOf(SeriesId series) external view returns (FixingSeries memory);
    /// @notice What a series' values are counted in. @return exponent A unit is 10^exponent. @return currency Of amounts; zero for other numbers. @return calendar Its reference periods.
    function unitOf(SeriesId series)
        external
        view
        returns (int8 exponent, address currency, Calendar calendar);
    /// @notice How many revisions of a period have been opened; each from 1 on has, or had, a round.
    function revisionsOf(SeriesId series, uint32 period) external view returns (uint8);
    /// @notice The reference period that a time is in. @param time Unix seconds.
    function periodAt(SeriesId series, uint40 time) external view returns (uint32 period);
    /// @notice When a reference period begins and ends, unix seconds.
    function boundsOf(SeriesId series, uint32 period) external view returns (uint40 start, uint40 end);
}
