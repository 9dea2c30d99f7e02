// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PriceMath} from "./PriceMath.sol";
import {PriceRounds} from "./PriceRounds.sol";
import {PriceSeriesLib} from "./PriceSeriesLib.sol";
import {ReferencePeriods} from "./ReferencePeriods.sol";
import {IFixingFeed} from "./interfaces/IFixingFeed.sol";
import {Calendar, Fixing, FixingSeries} from "./types/Fixings.sol";
import {PriceSeries, PriceStatus, SeriesId} from "./types/PriceSeries.sol";

/// @title Values that contracts are fixed at
/// @dev No owner, no upgrade. Bonds, reports, medians and disputes are the price index's own code (`PriceRounds` and what it stands on).
contract FixingFeed is IFixingFeed, PriceRounds {
    /// @dev Of a series, what prices have not.
    struct Shape {
        Calendar calendar;
        uint16[] tenors;
    }

    /// @dev Of a period: its last round, and the first that was final, counted from one; zero while none is known.
    struct Revisions {
        uint8 latest;
        uint8 binding;
    }

    int256 private constant MOST_LEAD = 400 days;
    int256 private constant MOST_TIME = 90 days;
    uint256 private constant REVISION_SHIFT = 32;

    mapping(SeriesId series => Shape) private _shapes;
    mapping(SeriesId series => mapping(uint256 period => Revisions)) private _revisions;
    mapping(SeriesId series => mapping(uint256 round => uint40)) private _openedAt;

    /// @inheritdoc IFixingFeed
    function openSeries(FixingSeries calldata definition) external returns (SeriesId series) {
        PriceSeries calldata reports = definition.reports;
        PriceSeriesLib.validate(reports, MOST_LEAD, MOST_TIME, 0);
        PriceSeriesLib.check("coverMultiple", int256(uint256(reports.coverMultiple)), 0, 0);
        bool alone = reports.fallbackId == SeriesId.wrap(0);
        PriceSeriesLib.check("fallbackId", alone ? int256(0) : int256(1), 0, 0);
        _requireTenors(definition.tenors, reports.periodsARound);
        series = SeriesId.wrap(keccak256(abi.encode(definition)));
        SeriesState storage state = _slot(series);
        if (state.definition.periodsARound != 0) return series;
        state.definition = reports;
        Shape storage shape = _shapes[series];
        (shape.calendar, shape.tenors) = (definition.calendar, definition.tenors);
        emit FixingSeriesOpened(series, definition);
    }

    /// @inheritdoc IFixingFeed
    function openRevision(SeriesId series, uint32 period, uint8 index) external returns (uint40 round) {
        SeriesState storage state = _state(series);
        address reporter = _requireReporter(series, state, index);
        Revisions storage revisions = _revisions[series][period];
        uint8 latest = revisions.latest;
        PriceStatus status = _statusOf(series, state, _roundOf(period, latest));
        require(
            status == PriceStatus.FINAL || status == PriceStatus.NONE, RevisionNotDue(series, period, status)
        );
        require(latest < type(uint8).max - 1, NoRevisionsLeft(series, period));
        if (status == PriceStatus.FINAL && revisions.binding == 0) revisions.binding = latest + 1;
        revisions.latest = latest + 1;
        round = _roundOf(period, latest + 1);
        _openedAt[series][round] = uint40(block.timestamp);
        _requireCounting(series, state, index, reporter, _windows(series, state.definition, round));
        emit RevisionOpened(series, period, latest + 1, round, reporter);
    }

    // ——— values ———

    /// @inheritdoc IFixingFeed
    function fixing(SeriesId series, uint32 period, uint256 point) public view returns (Fixing memory) {
        SeriesState storage state = _state(series);
        _requirePoint(series, state, point);
        return _bound(series, state, period, point);
    }

    /// @inheritdoc IFixingFeed
    function finalFixing(SeriesId series, uint32 period, uint256 point) external view returns (int64) {
        Fixing memory f = fixing(series, period, point);
        require(f.status == PriceStatus.FINAL, FixingNotFinal(series, period, f.status));
        return f.value;
    }

    /// @inheritdoc IFixingFeed
    function latestFixing(SeriesId series, uint32 period, uint256 point, uint256 most)
        external
        view
        returns (Fixing memory f)
    {
        f = fixing(series, period, point);
        for (uint32 at = period; f.status == PriceStatus.NONE && at != 0 && period - at < most;) {
            Fixing memory earlier = fixing(series, --at, point);
            if (earlier.status == PriceStatus.NONE) continue;
            if (earlier.status == PriceStatus.FINAL) earlier.status = PriceStatus.CARRIED;
            f = earlier;
        }
    }

    /// @inheritdoc IFixingFeed
    function revisionOf(SeriesId series, uint32 period, uint8 revision, uint256 point)
        external
        view
        returns (Fixing memory)
    {
        SeriesState storage state = _state(series);
        _requirePoint(series, state, point);
        return _fixing(series, state, period, revision, point);
    }

    /// @inheritdoc IFixingFeed
    function curveOf(SeriesId series, uint32 period)
        external
        view
        returns (Fixing memory head, uint16[] memory tenors, int64[] memory values)
    {
        SeriesState storage state = _state(series);
        head = _bound(series, state, period, 0);
        tenors = _shapes[series].tenors;
        if (!_hasValue(head.status)) return (head, tenors, values);
        values = new int64[](tenors.length);
        for (uint256 point; point < values.length; ++point) {
            values[point] = PriceMath.priceAt(state.rounds[_roundOf(period, head.revision)].words, point);
        }
    }

    // ——— views ———

    /// @inheritdoc IFixingFeed
    function seriesOf(SeriesId series) external view returns (FixingSeries memory) {
        Shape storage shape = _shapes[series];
        return FixingSeries(_state(series).definition, shape.calendar, shape.tenors);
    }

    /// @inheritdoc IFixingFeed
    function unitOf(SeriesId series)
        external
        view
        returns (int8 exponent, address currency, Calendar calendar)
    {
        PriceSeries storage s = _state(series).definition;
        return (s.exponent, s.currency, _shapes[series].calendar);
    }

    /// @inheritdoc IFixingFeed
    function revisionsOf(SeriesId series, uint32 period) external view returns (uint8) {
        return _revisions[series][period].latest;
    }

    /// @inheritdoc IFixingFeed
    function periodAt(SeriesId series, uint40 time) external view returns (uint32) {
        // A uint40 has fewer days.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint32(ReferencePeriods.periodAt(_calendarOf(series), time));
    }

    /// @inheritdoc IFixingFeed
    function boundsOf(SeriesId series, uint32 period) public view returns (uint40 start, uint40 end) {
        Calendar calendar = _calendarOf(series);
        // Only told; periods that can be reported are of this time.
        // forge-lint: disable-start(unsafe-typecast)
        start = uint40(ReferencePeriods.startOf(calendar, period));
        end = uint40(ReferencePeriods.startOf(calendar, uint256(period) + 1));
        // forge-lint: disable-end(unsafe-typecast)
    }

    // ——— own ———

    /// @dev What is before the first period that was reported in time is void: a revision can bring it.
    function _opensAt(SeriesId series, PriceSeries storage s, uint256 round)
        internal
        view
        override
        returns (uint256)
    {
        if (round >> REVISION_SHIFT == 0) {
            return _after(ReferencePeriods.startOf(_shapes[series].calendar, round + 1), s.lead);
        }
        uint256 openedAt = _openedAt[series][round];
        return openedAt == 0 ? type(uint64).max : openedAt;
    }

    function _roundOf(uint32 period, uint8 revision) private pure returns (uint40) {
        return uint40(revision) << 32 | period;
    }

    /// @dev The first report that is final; all before the latest are void while none is known. A revision that is not final is none yet: a reporter who opens one
    /// after another must not hold up who settles without it.
    function _bound(SeriesId series, SeriesState storage state, uint32 period, uint256 point)
        private
        view
        returns (Fixing memory f)
    {
        Revisions storage revisions = _revisions[series][period];
        uint8 binding = revisions.binding;
        f = _fixing(series, state, period, binding == 0 ? revisions.latest : binding - 1, point);
        if (f.revision != 0 && f.status != PriceStatus.FINAL) {
            (f.status, f.value, f.publishedAt) = (PriceStatus.NONE, 0, 0);
        }
    }

    function _fixing(SeriesId series, SeriesState storage state, uint32 period, uint8 revision, uint256 point)
        private
        view
        returns (Fixing memory f)
    {
        uint40 round = _roundOf(period, revision);
        (f.status, f.revision, f.period) = (_statusOf(series, state, round), revision, period);
        (f.start, f.end) = boundsOf(series, period);
        if (!_hasValue(f.status)) return f;
        f.publishedAt = state.rounds[round].info.fixedAt;
        f.value = PriceMath.priceAt(state.rounds[round].words, point);
    }

    function _hasValue(PriceStatus status) private pure returns (bool) {
        return status != PriceStatus.NONE && status != PriceStatus.OPEN;
    }

    function _calendarOf(SeriesId series) private view returns (Calendar) {
        _state(series);
        return _shapes[series].calendar;
    }

    function _requirePoint(SeriesId series, SeriesState storage state, uint256 point) private view {
        uint256 points = state.definition.periodsARound;
        require(point < points, PointOutOfRange(series, point, points));
    }

    function _requireTenors(uint16[] calldata tenors, uint8 points) private pure {
        // As many as fit into calldata.
        // forge-lint: disable-next-line(unsafe-typecast)
        PriceSeriesLib.check(
            "tenors", int256(tenors.length), int256(uint256(points)), int256(uint256(points))
        );
        for (uint256 i = 1; i < points; ++i) {
            require(tenors[i] > tenors[i - 1], TenorsNotAscending(i, tenors[i - 1], tenors[i]));
        }
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Wattle FixingFeed", "1");
    }
}
