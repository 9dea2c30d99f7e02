// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Calendar, Fixing} from "../../oracle/types/Fixings.sol";
import {PriceStatus, SeriesId} from "../../oracle/types/PriceSeries.sol";
import {IAgreementCredit} from "../interfaces/IAgreementCredit.sol";
import {Damages as DamagesLib} from "../mathematics/Damages.sol";
import {TerminationPayment} from "../mathematics/TerminationPayment.sol";
import {Agreement, Life, TerminationType} from "../types/Terms.sol";
import {Exposures} from "./Exposures.sol";

/// @title What is billed once
/// @notice Damages for a plant that came late or small, and what is owed for an agreement that ended by default.
abstract contract CloseOuts is Exposures {
    /// @dev After which an end without a curve is closed out by nothing.
    uint256 private constant CURVE_TIME = 90 days;

    /// @inheritdoc IAgreementCredit
    function billDamages(uint256 id, Agreement calldata agreement) external returns (uint256 amount) {
        _requireDocument(id, agreement);
        Standing storage standing = _standings[id];
        require(!standing.damages, DamagesBilled(id));
        Damages memory damages = _damages[id];
        amount = damages.delay;
        if (agreement.terms.operation.delayCounts) {
            (amount,) = DamagesLib.accrue(
                DamagesLib.Accrued(0, 0), amount, 0, agreement.terms.performance.lifetimeCap, false, true
            );
        }
        amount += damages.buyDown;
        require(amount != 0, NoDamages(id));
        standing.damages = true;
        // Two uint128 and no more.
        // forge-lint: disable-next-line(unsafe-typecast)
        _invoice(id, agreement, _monthAt(block.timestamp), InvoiceKind.DAMAGES, -int256(amount));
    }

    /// @inheritdoc IAgreementCredit
    function closeOut(uint256 id, Agreement calldata agreement) external returns (int256 amount) {
        _requireDocument(id, agreement);
        End memory end = _ends[id];
        require(end.why >= Ending.SELLER_DEFAULT, NotEndedByDefault(id, end.why));
        Standing storage standing = _standings[id];
        require(!standing.closedOut, AlreadyClosedOut(id));
        TerminationType termination = agreement.terms.life.termination;
        require(termination != TerminationType.ACCRUED, NoTerminationPayment(id));
        _note(id, agreement);
        bool sellers = end.why == Ending.SELLER_DEFAULT;
        amount = termination == TerminationType.SCHEDULE
            ? _scheduled(agreement.terms.life, end.at)
            : _atMarket(id, agreement, end.at, sellers);
        if (sellers) amount = -amount;
        standing.closedOut = true;
        _invoice(id, agreement, _monthAt(end.at - 1), InvoiceKind.TERMINATION, amount);
    }

    /// @dev What the party in default owes.
    function _scheduled(Life calldata life, uint256 at) private pure returns (int256) {
        // A uint128.
        // forge-lint: disable-next-line(unsafe-typecast)
        return int256(TerminationPayment.scheduled(life.firstYear, life.lastYear, life.start, life.end, at));
    }

    /// @dev Likewise: what the rest of the term was worth to the other. What is unpaid are invoices of their own.
    function _atMarket(uint256 id, Agreement calldata agreement, uint40 at, bool sellers)
        private
        view
        returns (int256)
    {
        bytes32 series = agreement.terms.credit.forward;
        (bool found, uint32 period) = series == 0 ? (false, 0) : _curveAt(id, series, at);
        if (!found) {
            require(block.timestamp >= at + CURVE_TIME, CurveNotDecided(id, series, period));
            return 0;
        }
        (int256 down, int256 up) = values.valueOf(_query(id, agreement, period, at, agreement.terms.life.end));
        return TerminationPayment.atMarket(sellers ? down : -up, 0, 0, 0, agreement.terms.life.twoWay);
    }

    /// @dev Of the period of the end, or the last before it that has one: the same whenever it is asked for. While one that comes first is not decided, nothing is.
    function _curveAt(uint256 id, bytes32 series, uint40 at) private view returns (bool, uint32) {
        SeriesId seriesId = SeriesId.wrap(series);
        // A series that nobody has opened, or that counts another currency, has no curve: collateral must not wait for it for ever.
        try fixings.unitOf(seriesId) returns (int8, address currency, Calendar) {
            if (currency != _currencies[id]) return (false, 0);
        } catch {
            return (false, 0);
        }
        Fixing memory f = fixings.latestFixing(seriesId, fixings.periodAt(seriesId, at), 0, LOOK_BACK);
        bool undecided = f.status > PriceStatus.NONE && f.status < PriceStatus.FINAL;
        require(!undecided, CurveNotDecided(id, series, f.period));
        return (f.status != PriceStatus.NONE, f.period);
    }

    /// @inheritdoc IAgreementCredit
    function standingOf(uint256 id) external view returns (Standing memory) {
        return _standings[id];
    }
}
