// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {NegativeRule, PriceType, SettlementType} from "./Terms.sol";

/// @notice The price clauses as they stand in one contract year, escalated. Prices are base units of the currency a kWh, WAD, signed.
/// @param amount The fixed price, or the strike. @param discount Off the index. @param discountShare Basis points off what is then positive.
/// @param floor Of an indexed price; the least int256: none. @param cap Likewise; the greatest: none.
struct Tariff {
    SettlementType settlement;
    PriceType kind;
    NegativeRule negative;
    uint16 discountShare;
    int256 amount;
    int256 discount;
    int256 floor;
    int256 cap;
}

/// @notice What one UTC day's periods are priced with.
/// @param words Prices as `PriceIndex` packs them, four quarter-hours a word, from 00:00; empty where nothing depends on an index.
/// @param unit WAD in one unit of the series: 10^(exponent + 18). @param excluded Bit k: period k is not paid for (`NegativeRuns`).
/// @param multipliers WAD, of each hour (`TimeOfUse`); empty: one.
struct PriceDay {
    uint256[] words;
    int256 unit;
    uint256 excluded;
    uint256[] multipliers;
    Tariff tariff;
}
