// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixingMath} from "../../oracle/FixingMath.sol";
import {ReferencePeriods} from "../../oracle/ReferencePeriods.sol";
import {IFixingFeed} from "../../oracle/interfaces/IFixingFeed.sol";
import {Fixing} from "../../oracle/types/Fixings.sol";
import {PriceStatus, SeriesId} from "../../oracle/types/PriceSeries.sol";
import {IAgreementValues} from "../interfaces/IAgreementValues.sol";
import {Indexation} from "../mathematics/Indexation.sol";
import {Margin} from "../mathematics/Margin.sol";
import {PriceBuildUp} from "../mathematics/PriceBuildUp.sol";
import {Tariff} from "../types/Tariff.sol";
import {EscalationType, SettlementType} from "../types/Terms.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title What an agreement's months to come are worth
/// @dev See `IAgreementValues`. Apart from the agreements, whose code has no room for it.
contract AgreementValues is IAgreementValues {
    uint256 private constant LOOK_BACK = 12;
    uint256 private constant MONTHS = 12;
    uint256 private constant WAD = 1e18;
    /// @dev What a transaction's gas is enough for.
    uint256 private constant MOST_MONTHS = 360;

    /// @dev By maturity or delivery month. @param first The month that they are counted from, since January 1970. @param exponent Of a unit.
    struct Curve {
        uint256 first;
        int8 exponent;
        uint16[] tenors;
        int64[] values;
    }

    /// @dev What goes from month to month. @param year Of the tariff. @param values The escalation's fixings.
    struct Course {
        Curve forward;
        Curve discount;
        Tariff tariff;
        uint256 year;
        uint256[] values;
    }

    /// @inheritdoc IAgreementValues
    IFixingFeed public immutable fixings;

    /// @param fixings_ Where curves and rates come from.
    constructor(IFixingFeed fixings_) {
        fixings = fixings_;
    }

    /// @inheritdoc IAgreementValues
    function valueOf(Query calldata q) external view returns (int256 down, int256 up) {
        if (q.from >= q.until) return (0, 0);
        Course memory course;
        (course.forward, course.discount) = _curves(q);
        (course.year, course.values) = (type(uint256).max, _fixingsOf(q));
        uint256 first = ReferencePeriods.monthAt(q.from);
        uint256 count = ReferencePeriods.monthAt(q.until - 1) + 1 - first;
        Margin.Month[] memory months = new Margin.Month[](FixedPointMathLib.min(count, MOST_MONTHS));
        for (uint256 i; i < months.length; ++i) {
            _fill(months[i], q, course, first + i);
        }
        return (Margin.valueDown(months), Margin.valueUp(months));
    }

    function _fill(Margin.Month memory m, Query calldata q, Course memory course, uint256 month)
        private
        pure
    {
        uint256 time = FixedPointMathLib.max(ReferencePeriods.startOfMonth(month), q.from);
        uint256 year = _yearOf(q, time);
        if (year != course.year) {
            course.year = year;
            course.tariff = PriceBuildUp.tariffOf(q.price, q.settlement, q.escalation, year, course.values);
        }
        (m.wh, m.forward) = (_energy(q, month, time), _at(course.forward, month));
        m.price = _priceAt(m.forward, course.tariff);
        m.discount = _factor(course.discount, month);
    }

    /// @inheritdoc IAgreementValues
    function lastFinal(bytes32 series, uint256 time) public view returns (bool found, uint32 period) {
        SeriesId id = SeriesId.wrap(series);
        // Of a series that nobody has opened there is nothing; a caller who leaves too little gas to ask has none to go on with.
        // Unix seconds fit 40 bits for 34,000 years.
        // forge-lint: disable-next-line(unsafe-typecast)
        try fixings.periodAt(id, uint40(time)) returns (uint32 at) {
            period = at;
        } catch {
            return (false, 0);
        }
        for (uint256 i; i < LOOK_BACK; ++i) {
            if (fixings.fixing(id, period, 0).status == PriceStatus.FINAL) return (true, period);
            --period;
        }
        return (false, 0);
    }

    // ——— curves ———

    function _curves(Query calldata q) private view returns (Curve memory forward, Curve memory discount) {
        address currency;
        uint40 start;
        (forward, currency, start) = _curve(q.forward, q.period);
        require(currency == q.currency, CurveOfAnotherCurrency(q.forward, currency, q.currency));
        if (q.discount == 0) return (forward, discount);
        (bool found, uint32 period) = lastFinal(q.discount, start);
        if (!found) return (forward, discount);
        (discount,,) = _curve(q.discount, period);
        // Maturities count from the forward curve's month: both are of one valuation.
        discount.first = forward.first;
    }

    function _curve(bytes32 series, uint32 period)
        private
        view
        returns (Curve memory curve, address currency, uint40 start)
    {
        SeriesId id = SeriesId.wrap(series);
        Fixing memory head;
        (head, curve.tenors, curve.values) = fixings.curveOf(id, period);
        require(head.status == PriceStatus.FINAL, IFixingFeed.FixingNotFinal(id, period, head.status));
        (curve.exponent, currency,) = fixings.unitOf(id);
        start = head.start;
        curve.first = ReferencePeriods.monthAt(start);
    }

    /// @dev Of a month, in WAD of what the series counts, truncated toward zero.
    function _at(Curve memory curve, uint256 month) private pure returns (int256) {
        uint256 tenor = FixedPointMathLib.zeroFloorSub(month, curve.first);
        int256 value = FixingMath.interpolate(curve.tenors, curve.values, tenor * WAD);
        int256 exponent = curve.exponent;
        // An exponent is from −18 to 18.
        // forge-lint: disable-start(unsafe-typecast)
        return
            exponent < 0 ? value / int256(10 ** uint256(-exponent)) : value * int256(10 ** uint256(exponent));
        // forge-lint: disable-end(unsafe-typecast)
    }

    function _factor(Curve memory curve, uint256 month) private pure returns (uint256) {
        if (curve.tenors.length == 0) return WAD;
        int256 yield = _at(curve, month);
        if (yield <= 0) return WAD;
        // Not negative.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint256 rate = uint256(yield);
        uint256 ahead = FixedPointMathLib.zeroFloorSub(month, curve.first);
        uint256 whole = FixedPointMathLib.rpow(WAD + rate, ahead / MONTHS, WAD);
        return WAD * WAD * MONTHS * WAD / (whole * (MONTHS * WAD + rate * (ahead % MONTHS)));
    }

    // ——— energy and price ———

    /// @dev Of a month, or of as much of it as lies between the two times.
    function _energy(Query calldata q, uint256 month, uint256 time) private pure returns (uint256) {
        (uint256 start, uint256 end) =
            (ReferencePeriods.startOfMonth(month), ReferencePeriods.startOfMonth(month + 1));
        uint256 part = FixedPointMathLib.min(end, q.until) - time;
        uint256 year = time < q.delivery ? 0 : Indexation.yearAt(q.delivery, time);
        uint256 wh = Margin.expectedIn(q.expectation.months[month % MONTHS], q.expectation.degradation, year);
        return wh * part / (end - start);
    }

    /// @dev A price that the buyer gives up for the forward: what it pays for the energy, or the forward with what it pays on top.
    function _priceAt(int256 forward, Tariff memory tariff) private pure returns (int256) {
        int256 payment = PriceBuildUp.payment(forward, WAD, tariff);
        return tariff.settlement == SettlementType.PHYSICAL ? payment : forward + payment;
    }

    /// @dev By fixings the price is as the last that is there leaves it.
    function _yearOf(Query calldata q, uint256 time) private pure returns (uint256) {
        if (q.escalation.kind != EscalationType.PERCENT) return 0;
        return time < q.anchor ? 0 : Indexation.yearAt(q.anchor, time);
    }

    /// @dev Of each year up to now, zero where there is none; without the base nothing moves.
    function _fixingsOf(Query calldata q) private view returns (uint256[] memory values) {
        if (q.escalation.kind != EscalationType.FIXING) return values;
        SeriesId series = SeriesId.wrap(q.escalation.series);
        uint256 years_ = block.timestamp < q.anchor ? 0 : Indexation.yearAt(q.anchor, block.timestamp);
        values = new uint256[](years_ + 1);
        for (uint256 y; y <= years_; ++y) {
            // As the date that it is of.
            // forge-lint: disable-next-line(unsafe-typecast)
            uint32 period = fixings.periodAt(series, uint40(Indexation.anniversary(q.anchor, y)));
            Fixing memory f = fixings.fixing(series, period - q.escalation.lag, 0);
            // forge-lint: disable-next-line(unsafe-typecast)
            if (f.status == PriceStatus.FINAL && f.value > 0) values[y] = uint256(int256(f.value));
        }
        if (values[0] == 0) {
            values = new uint256[](1);
            values[0] = 1;
        }
    }
}
