// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ledgers} from "../billing/Ledgers.sol";
import {IAgreementCredit} from "../interfaces/IAgreementCredit.sol";
import {IAgreementValues} from "../interfaces/IAgreementValues.sol";
import {ISettlementTypes} from "../interfaces/ISettlementTypes.sol";
import {Arrears} from "../mathematics/Arrears.sol";
import {Billing} from "../mathematics/Billing.sol";
import {Margin} from "../mathematics/Margin.sol";
import {Agreement} from "../types/Terms.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title What a party's default would cost the other
abstract contract Exposures is IAgreementCredit, Ledgers {
    /// @dev Months back that can be open: a month closes at the latest 255 days after its end.
    uint256 private constant OPEN_MONTHS = 12;

    /// @inheritdoc IAgreementCredit
    IAgreementValues public immutable values;

    constructor(IAgreementValues values_) {
        values = values_;
    }

    /// @inheritdoc IAgreementCredit
    function exposureOf(uint256 id, Agreement calldata agreement, address party)
        external
        view
        returns (uint32 period, uint256 exposure)
    {
        _requireDocument(id, agreement);
        bool found;
        (found, period) = _valuation(agreement);
        if (found) exposure = _exposureOf(id, agreement, party, period);
    }

    /// @dev The forward curve that is final and latest, where the terms name a series.
    function _valuation(Agreement calldata agreement) internal view returns (bool, uint32) {
        bytes32 forward = agreement.terms.credit.forward;
        return forward == 0 ? (false, 0) : values.lastFinal(forward, block.timestamp);
    }

    /// @dev Unpaid, with interest; not billed, net; and the months to come, from the next one on.
    function _exposureOf(uint256 id, Agreement calldata agreement, address party, uint32 period)
        internal
        view
        returns (uint256)
    {
        uint256 month = _monthAt(block.timestamp) + 1;
        uint256 until = FixedPointMathLib.min(
            _monthStart(month + agreement.terms.credit.months), _endDate(id, agreement)
        );
        (int256 down, int256 up) = values.valueOf(_query(id, agreement, period, _monthStart(month), until));
        (int256 accrued,) = _unbilled(id);
        return party == agreement.terms.parties.seller
            ? Margin.exposureOf(_unpaid(id, party), -accrued, up)
            : Margin.exposureOf(_unpaid(id, party), accrued, -down);
    }

    /// @dev Of times in unix seconds.
    function _query(uint256 id, Agreement calldata agreement, uint32 period, uint256 from, uint256 until)
        internal
        view
        returns (IAgreementValues.Query memory q)
    {
        Status storage status = _statuses[id];
        uint40 operates = status.operatesFrom;
        if (operates == 0) operates = agreement.terms.life.start;
        q.period = period;
        // Unix seconds fit 40 bits for 34,000 years.
        // forge-lint: disable-next-line(unsafe-typecast)
        (q.from, q.until) = (uint40(FixedPointMathLib.max(from, operates)), uint40(until));
        q.escalation = agreement.terms.escalation;
        (q.anchor, q.delivery) = (q.escalation.fromSigning ? status.signedAt : operates, operates);
        q.currency = agreement.terms.parties.currency;
        (q.forward, q.discount) = (agreement.terms.credit.forward, agreement.terms.credit.discount);
        (q.settlement, q.price) = (agreement.terms.settlement.kind, agreement.terms.price);
        q.expectation = agreement.terms.expectation;
    }

    /// @dev Of all open invoices, due or not.
    function _unpaid(uint256 id, address party) internal view returns (uint256 unpaid) {
        Ledger storage ledger = _ledgers[id][party];
        uint256 count = ledger.invoices.length;
        for (uint256 i = ledger.first; i < count; ++i) {
            Arrears.Invoice memory a = _accrued(ledger.invoices[i]);
            unpaid += a.unpaid + Arrears.interestOf(a);
        }
    }

    /// @dev What months have come to and no invoice stands for. @return net Positive: the buyer's. @return ofSeller Where they are the seller's alone, not netted.
    function _unbilled(uint256 id) internal view returns (int256 net, uint256 ofSeller) {
        uint256 month = _monthAt(block.timestamp);
        for (uint256 i; i < OPEN_MONTHS; ++i) {
            ISettlementTypes.Month storage m = _months[id][month - i];
            int256 owed = Billing.trueUp(m.billed, m.numerator);
            net += owed;
            if (owed < 0) ofSeller += FixedPointMathLib.abs(owed);
        }
    }
}
