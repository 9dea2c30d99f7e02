// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PERIOD} from "../../oracle/types/Site.sol";
import {AgreementBase} from "../AgreementBase.sol";
import {IAgreementTypes} from "../interfaces/IAgreementTypes.sol";
import {IDayPrices} from "../interfaces/IDayPrices.sol";
import {ISettlementTypes} from "../interfaces/ISettlementTypes.sol";
import {Agreement} from "../types/Terms.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title Which of a day's periods are an agreement's, and what they are paid
/// @dev A mask is of a day's periods.
abstract contract DayPricing is ISettlementTypes, AgreementBase {
    uint256 internal constant PERIODS = 96;

    IDayPrices internal immutable PRICES;

    /// @dev @param counting Periods of commercial operation that are not suspended. @param testing Before it, where test energy has a price. @param suspended
    /// Likewise of either.
    struct Spans {
        uint256 counting;
        uint256 testing;
        uint256 suspended;
    }

    constructor(IDayPrices prices_) {
        PRICES = prices_;
    }

    /// @dev The document that a day settles by: the last that counts from its beginning or before.
    function _requireDocumentOn(uint256 id, Agreement calldata agreement, uint256 day) internal view {
        _known(id);
        bytes32 inForce = _documentOn(id, day);
        bytes32 given = _digest(agreement);
        require(given == inForce, IAgreementTypes.NotInForce(id, given, inForce));
    }

    function _documentOn(uint256 id, uint256 day) internal view returns (bytes32) {
        IAgreementTypes.Amendment[] storage amendments = _amendments[id];
        uint256 count = amendments.length;
        while (count != 0 && amendments[count - 1].from > day * 1 days) --count;
        return count == 0 ? bytes32(id) : amendments[count - 1].digest;
    }

    /// @dev Prices what of a vector can be.
    function _value(uint256 id, Agreement calldata agreement, uint256 day, bytes memory vector, uint256 own)
        internal
        view
        returns (Masks memory m, Sums memory sums)
    {
        Spans memory spans = _spansOf(id, agreement, day * 1 days);
        (uint256 which, uint256 tests) = (own & spans.counting, own & spans.testing);
        m = _masksOf(spans, own);
        if (which | tests == 0) return (m, sums);
        IDayPrices.Settled memory s = PRICES.settle(_query(id, agreement, day), vector, which, tests);
        _sort(m, which, s);
        (sums.numerator, sums.wh, sums.excludedWh) = (s.numerator, s.wh, s.excludedWh);
    }

    /// @dev Of periods that have their own energy, those that are not priced by the agreement's price.
    function _masksOf(Spans memory spans, uint256 own) internal pure returns (Masks memory m) {
        // Masks of 96 periods.
        // forge-lint: disable-start(unsafe-typecast)
        m.tests = uint96(own & spans.testing);
        m.suspended = uint96(own & spans.suspended);
        m.outside = uint96(own & ~(spans.counting | spans.testing | spans.suspended));
        // forge-lint: disable-end(unsafe-typecast)
    }

    /// @dev And what became of the others.
    function _sort(Masks memory m, uint256 which, IDayPrices.Settled memory s) internal pure {
        // forge-lint: disable-start(unsafe-typecast)
        (m.excluded, m.unpriced, m.runs) = (uint96(s.excluded), uint96(s.missing), uint96(s.open));
        m.paid = uint96(which) & ~(m.excluded | m.unpriced | m.runs);
        // forge-lint: disable-end(unsafe-typecast)
    }

    /// @dev The worst payment of a gap's part in a day, and whether any of it is the agreement's.
    function _worst(uint256 id, Agreement calldata agreement, uint256 day, uint256 which, Gap memory gap)
        internal
        view
        returns (int256 price, uint256 missing)
    {
        Spans memory spans = _spansOf(id, agreement, day * 1 days);
        (uint256 counting, uint256 tests) = (which & spans.counting, which & spans.testing);
        if (counting | tests != 0) gap.counts = true;
        return PRICES.worst(
            _query(id, agreement, day), counting, tests, which ^ counting ^ tests, gap.worst, gap.sold
        );
    }

    function _query(uint256 id, Agreement calldata agreement, uint256 day)
        internal
        view
        returns (IDayPrices.Query memory q)
    {
        // A date.
        // forge-lint: disable-next-line(unsafe-typecast)
        q.start = uint40(day * 1 days);
        q.escalation = agreement.terms.escalation;
        q.anchor = q.escalation.fromSigning ? _statuses[id].signedAt : _statuses[id].operatesFrom;
        q.currency = agreement.terms.parties.currency;
        q.secondary = agreement.terms.settlement.secondary;
        q.fallbackDays = agreement.terms.settlement.fallbackDays;
        q.settlement = agreement.terms.settlement.kind;
        q.price = agreement.terms.price;
        q.bands = agreement.terms.bands;
    }

    // ——— whose period it is ———

    function _spansOf(uint256 id, Agreement calldata agreement, uint256 start)
        internal
        view
        returns (Spans memory p)
    {
        IAgreementTypes.Status memory status = _statuses[id];
        uint256 operates = status.operatesFrom;
        uint256 end = status.state < IAgreementTypes.State.TERMINATED ? _endDate(id, agreement) : _ends[id].at;
        if (operates == 0 || operates > end) operates = end;
        p.counting = _periods(start, operates, end);
        // What is measured before the signatures is not the agreement's.
        if (agreement.terms.price.testPrice != 0) {
            p.testing = _periods(start, status.signedAt, operates);
        }
        p.suspended = _suspendedOf(id, start) & (p.counting | p.testing);
        p.counting &= ~p.suspended;
        p.testing &= ~p.suspended;
    }

    function _suspendedOf(uint256 id, uint256 start) private view returns (uint256 mask) {
        IAgreementTypes.Suspension[] storage suspensions = _suspensions[id];
        for (uint256 i = suspensions.length; i != 0; --i) {
            IAgreementTypes.Suspension storage s = suspensions[i - 1];
            uint256 until = s.until == 0 ? type(uint256).max : s.until;
            if (until <= start) break;
            mask |= _periods(start, s.from, until);
        }
    }

    /// @dev Periods of a day that are wholly between two times.
    function _periods(uint256 start, uint256 from, uint256 until) internal pure returns (uint256) {
        uint256 first = from > start ? FixedPointMathLib.divUp(from - start, PERIOD) : 0;
        uint256 last = until > start ? (until - start) / PERIOD : 0;
        last = FixedPointMathLib.min(last, PERIODS);
        return first < last ? (1 << last) - (1 << first) : 0;
    }
}
