// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IDayPrices} from "../interfaces/IDayPrices.sol";
import {NegativeRule, PriceType, SettlementType} from "../types/Terms.sol";

/// @title What deemed energy is paid (finance rule PPA-15)
/// @notice Pure. What the period would have been paid, never below zero: energy that was not produced was not sold at a negative index either, so nobody owes for it and no contract for difference makes good
/// what it would have cost. A period that a negative index leaves unpaid stays unpaid.
library DeemedPrice {
    /// @notice Floors the price of a physical delivery, or the index and the difference of a contract for difference, at zero.
    function bound(IDayPrices.Query memory q) internal pure {
        NegativeRule rule = q.price.negative;
        if (rule == NegativeRule.NONE || rule == NegativeRule.CURTAIL) q.price.negative = NegativeRule.FLOOR;
        if (q.settlement != SettlementType.PHYSICAL) {
            q.settlement = SettlementType.ONE_WAY;
        } else if (q.price.kind == PriceType.INDEXED) {
            if (q.price.floor < 0) q.price.floor = 0;
            if (q.price.cap < 0) q.price.cap = 0;
        } else if (q.price.amount < 0) {
            q.price.amount = 0;
        }
    }
}
