// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {PriceSeries, PriceStatus, SeriesId} from "./PriceSeries.sol";

/// @notice How long a series' reference periods are, UTC.
enum Calendar {
    DAY,
    MONTH,
    QUARTER,
    YEAR
}

/// @notice What a series of fixings is; its id is keccak256(abi.encode(series)). A value is a signed 64-bit number of units; a unit is 10^`reports.exponent` of what `name` says:
/// of one (a rate of 3 % is 0.03), of a point, of gCO2e a kWh, or of base units of `reports.currency` a kWh.
/// @param reports As of prices, with one value for each of `periodsARound` tenors and `lead` counted from the *end* of the reference period; without fallback, carrying and cover, which
/// consumers choose for themselves.
/// @param calendar What its reference periods are. Period 0 is the one that begins 1970-01-01.
/// @param tenors Months, ascending: of a yield its maturity, of a forward the delivery month counted from the reference period's; of a single number 0.
struct FixingSeries {
    PriceSeries reports;
    Calendar calendar;
    uint16[] tenors;
}

/// @notice A value and where it comes from. @param value Units of the series; zero where there is none. @param status As of a price; CARRIED: of an earlier period.
/// @param revision Which report of the period it is: 0 the first, unless that was void. @param period The reference period that it was reported for.
/// @param start When that begins, unix seconds. @param end When it ends. @param publishedAt When the feed fixed the value, unix seconds.
struct Fixing {
    int64 value;
    PriceStatus status;
    uint8 revision;
    uint32 period;
    uint40 start;
    uint40 end;
    uint40 publishedAt;
}

/// @notice Which fixing an agreement goes by. @param series The series. @param fallbackId Another series, of the same unit and calendar, whose final value stands for one that is missing; zero: none.
/// @param lag Reference periods before the one in question. @param carry Reference periods back that the last final value is looked for when there is none; zero: none is carried.
struct FixingSource {
    SeriesId series;
    SeriesId fallbackId;
    uint16 lag;
    uint16 carry;
}
