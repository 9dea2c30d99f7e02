// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Zone} from "./Site.sol";

/// @notice A series of prices: keccak256(abi.encode(series)) of its definition, so it never changes.
type SeriesId is bytes32;

using {seriesEquals as ==, seriesDiffers as !=} for SeriesId global;

function seriesEquals(SeriesId a, SeriesId b) pure returns (bool) {
    return SeriesId.unwrap(a) == SeriesId.unwrap(b);
}

function seriesDiffers(SeriesId a, SeriesId b) pure returns (bool) {
    return SeriesId.unwrap(a) != SeriesId.unwrap(b);
}

/// @notice What a series is. A price is a signed 64-bit number of units; a unit is 10^exponent base units of the currency a kWh. A round holds the
/// `periodsARound` settlement periods that begin in [round × periodsARound × 900 s, the next round's beginning); its window opens `lead` seconds after
/// that beginning.
/// @param name What the price is of, ASCII padded with zeros on the right. @param zone Where. @param bond What a reporter stakes, base units of `bondToken`.
/// @param currency The token that a price counts. @param disputeBond What a dispute stakes, base units of `bondToken`.
/// @param bondToken Of bonds, cover and its fees. @param exponent Of a unit, from −18 to 18. @param quorum The fewest reports a price is made of, from 3.
/// @param periodsARound From 1 to 96. @param coverMultiple Notional that may depend on prices not final yet, in bonds of the fewest reporters who could
/// decide one; zero: no cover. @param maxAge Seconds by which a carried price may be older than the period it stands for; zero: none is carried.
/// @param arbitrator Who rules on disputes; zero: there are none, and no cover. @param tolerance Units by which a report may differ from a ruling.
/// @param lead Seconds, negative where reports come before the periods. @param commitTime Seconds in which reporters commit; zero: reports are signed instead
/// and made in `revealTime`. @param revealTime Seconds in which commitments are revealed. @param disputeTime Seconds after the fix. @param rulingTime Seconds
/// after a dispute. @param coverFee Ppm of the notional, for the reporters. @param fallbackId The series whose final price stands for one of a void round;
/// zero: none. @param reporters Ascending, `quorum` to 16.
struct PriceSeries {
    bytes32 name;
    Zone zone;
    uint96 bond;
    address currency;
    uint96 disputeBond;
    address bondToken;
    int8 exponent;
    uint8 quorum;
    uint8 periodsARound;
    uint8 coverMultiple;
    uint32 maxAge;
    address arbitrator;
    uint64 tolerance;
    int32 lead;
    uint32 commitTime;
    uint32 revealTime;
    uint32 disputeTime;
    uint32 rulingTime;
    uint32 coverFee;
    SeriesId fallbackId;
    address[] reporters;
}

/// @notice How a price stands. NONE: there is none and never will be. OPEN: its round is not fixed yet. PENDING: fixed, can be disputed. DISPUTED: a ruling
/// is due. FINAL: of its own round, for ever. FALLBACK: the round is void; the other series' final price, for ever. CARRIED: likewise; the series' last
/// final price before it.
enum PriceStatus {
    NONE,
    OPEN,
    PENDING,
    DISPUTED,
    FINAL,
    FALLBACK,
    CARRIED
}

/// @notice A price and where it comes from. @param price Units of the series. @param sourcePeriod End of the period that it was made for, unix seconds; zero
/// for NONE: how stale it is. @param source The series that it is of.
struct IndexPrice {
    int64 price;
    PriceStatus status;
    uint40 sourcePeriod;
    SeriesId source;
}
