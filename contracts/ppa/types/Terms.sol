// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Register} from "../../oracle/types/Registers.sol";
import {SiteId} from "../../oracle/types/Site.sol";

// Amounts of money are base units of `Parties.currency`; prices are base units a kWh, WAD, signed; rates and yields a year, WAD, signed; shares basis
// points; energy Wh; time unix seconds, UTC. A series is a `SeriesId` of `PriceIndex` or of `FixingFeed`, zero: none. A limit that is not wanted
// is the least or the greatest number of its type. A clause that does not apply has all its fields zero: there is one way to say nothing, so one digest.

/// @notice What the volume is (finance rules PPA-10 to PPA-12). AS_PRODUCED: shares of what plants produce. AS_CONSUMED: shares of what the buyer's sites
/// import. BASELOAD: the same in each period. SHAPED: by a profile. NOMINATED: what is posted before each day. MATCHED: as produced, and
/// guaranteed to match the buyer's consumption hour by hour.
enum VolumeType {
    AS_PRODUCED,
    AS_CONSUMED,
    BASELOAD,
    SHAPED,
    NOMINATED,
    MATCHED
}

/// @notice PHYSICAL: the energy and its price. TWO_WAY: strike − index, either way. ONE_WAY: likewise where positive: the buyer never is paid.
enum SettlementType {
    PHYSICAL,
    TWO_WAY,
    ONE_WAY
}

/// @notice What the price is. FIXED: `amount`. INDEXED: the index less a discount, within floor and cap (PPA-7).
enum PriceType {
    FIXED,
    INDEXED
}

/// @notice How a fixed price, or the floor and cap of an indexed one, moves a contract year (PPA-8).
enum EscalationType {
    NONE,
    PERCENT,
    FIXING
}

/// @notice What a negative index does (PPA-2, PPA-3). FLOOR: it counts as zero. ANY: no payment where it is negative. WHOLE_RUN: none in a run of at least
/// n hours, from its first. FROM_NTH: none from a run's n-th hour on. CURTAIL: the plant may stand still, and what it could have produced is
/// paid for (PPA-15).
enum NegativeRule {
    NONE,
    FLOOR,
    ANY,
    WHOLE_RUN,
    FROM_NTH,
    CURTAIL
}

/// @notice Over how long volumes below and above a profile offset each other (PPA-11).
enum Reconciliation {
    PERIOD,
    DAY,
    MONTH
}

/// @notice What is owed when an agreement is terminated for default (PPA-18).
enum TerminationType {
    ACCRUED,
    SCHEDULE,
    MARKET
}

/// @notice Who. @param seller Owed by the buyer; holds the receivable first. @param buyer Offtaker. @param currency An ERC-20.
/// @param arbitrator ERC-792; zero: none, and nothing can be disputed. @param arbitration keccak256 of the arbitrator's extra data.
/// @param attesters Whose batches count: the id of a fleet's attester set; zero: the device's own signature. @param accreditor Whose
/// capacities count.
struct Parties {
    address seller;
    address buyer;
    address currency;
    address arbitrator;
    bytes32 arbitration;
    bytes32 attesters;
    address accreditor;
}

/// @notice A site of the agreement. @param share Of the register. Sites of the buyer's consumption have `Register.CONSUMPTION`.
struct Plant {
    SiteId site;
    Register register;
    uint16 share;
}

/// @notice How much. @param perPeriod BASELOAD: Wh a period. @param shape SHAPED: hash of the profile; NOMINATED: of the default one. @param reconciliation
/// Of a profile. @param shortfallPrice Price of what is missing; the least int128: index − contract price, not below zero. @param excessShare Of the
/// index, for what is above; zero: it stays with the seller. @param minimum Wh a contract year. @param maximum Likewise, zero: none. @param
/// gateClosure Seconds before a UTC day until which it is nominated. @param bySeller Who nominates. @param imbalance Series of the imbalance price.
/// @param imbalanceToBuyer Whose the imbalance is. @param tolerance Of a nomination, within which there is none. @param matched MATCHED: guaranteed
/// part of consumption. @param unmatchedPrice Price of what is missing of it.
struct Volume {
    VolumeType kind;
    uint64 perPeriod;
    bytes32 shape;
    Reconciliation reconciliation;
    int128 shortfallPrice;
    uint16 excessShare;
    uint64 minimum;
    uint64 maximum;
    uint32 gateClosure;
    bool bySeller;
    bytes32 imbalance;
    bool imbalanceToBuyer;
    uint16 tolerance;
    uint16 matched;
    int128 unmatchedPrice;
}

/// @notice For what. @param amount The fixed price, or the strike. @param series Of the index. @param discount Off the index. @param discountShare Likewise, of
/// a positive index. @param floor Least price; CFD: none. @param cap Greatest price. @param negative What a negative index does. @param run n.
/// @param hourly Whether a run counts hours, each the mean of its four periods, or single periods. @param testPrice Before commercial operation.
struct Price {
    PriceType kind;
    int128 amount;
    bytes32 series;
    int128 discount;
    uint16 discountShare;
    int128 floor;
    int128 cap;
    NegativeRule negative;
    uint8 run;
    bool hourly;
    int128 testPrice;
}

/// @notice How it moves. @param rate PERCENT: a year. @param series FIXING: of `FixingFeed`. @param lag Months by which the reference month is before the
/// anniversary's. @param floor Least change a year. @param cap Greatest. @param fromSigning Whether years count from signing, or from the start.
struct Escalation {
    EscalationType kind;
    int64 rate;
    bytes32 series;
    uint8 lag;
    int64 floor;
    int64 cap;
    bool fromSigning;
}

/// @notice Time of use: the first band that has a period's hour and weekday multiplies its price. @param hoursOfDay Bit h: the hour from h:00 UTC. @param weekdays Bit d:
/// from Monday, 0. @param multiplier WAD.
struct Band {
    uint32 hoursOfDay;
    uint8 weekdays;
    uint64 multiplier;
}

/// @notice How it is paid. @param certificatesToSeller Whose the green attributes are. @param dueDays After a month's closing. @param graceDays After that.
/// @param lateMargin A year, over @param lateRate, a series of `FixingFeed`. @param fallbackDays After which a missing price is replaced (PPA-9).
/// @param secondary The series that replaces it first. @param closeDays After a month's end until it closes, whatever is missing.
/// @param trueUpMonths After a month's end until it can be restated. @param provisional Reserved, and false: whether estimated readings are invoiced until measured.
struct Settlement {
    SettlementType kind;
    bool certificatesToSeller;
    uint8 dueDays;
    uint8 graceDays;
    int64 lateMargin;
    bytes32 lateRate;
    uint8 fallbackDays;
    bytes32 secondary;
    uint8 closeDays;
    uint8 trueUpMonths;
    bool provisional;
}

/// @notice What happens when it is not as agreed (PPA-13 to PPA-16). @param takeOrPay Whether the buyer pays for the minimum. @param deliverOrPay Price of
/// what the seller misses of it. @param excessPrice Above the maximum; the least int128: it is released to the seller. @param availability
/// Guaranteed a year; @param availabilityPrice price of each Wh lost below it. @param yearlyCap Of what the seller pays for these, zero: none.
/// @param lifetimeCap Likewise. @param makeUpYears After which paid energy that was not taken is lost; zero: no make-up. @param makeUpRefunded Whether it is
/// refunded then. @param deemedCauses Bit c − 1: energy that `Curtailment` c kept from being produced is paid. @param method How potential is
/// measured: hash.
struct Performance {
    bool takeOrPay;
    int128 deliverOrPay;
    int128 excessPrice;
    uint16 availability;
    int128 availabilityPrice;
    uint128 yearlyCap;
    uint128 lifetimeCap;
    uint8 makeUpYears;
    bool makeUpRefunded;
    uint8 deemedCauses;
    bytes32 method;
}

/// @notice Collateral (PPA-17). @param ofSeller Base units at signing. @param ofBuyer Likewise. @param threshold Exposure without collateral. @param haircut Of
/// what is posted. @param minimumTransfer Least call. @param cureTime Seconds to meet one. @param forward Series of forwards in `FixingFeed`, zero:
/// collateral is a fixed amount. @param discount Series of the discount rate. @param months N, of exposure ahead.
struct Credit {
    uint128 ofSeller;
    uint128 ofBuyer;
    uint128 threshold;
    uint16 haircut;
    uint128 minimumTransfer;
    uint32 cureTime;
    bytes32 forward;
    bytes32 discount;
    uint8 months;
}

/// @notice Commercial operation (PPA-20). @param target The agreed date; zero: the plants operate at signing. @param longstop Until when, else either may
/// terminate. @param capacity Contracted W. @param least Part of it that must be accredited. @param periods Periods in which each plant must have produced.
/// @param delayPrice Base units a day from the target. @param delayCounts Whether that counts to the lifetime cap. @param buyDown Base units a kW missing.
struct Operation {
    uint40 target;
    uint40 longstop;
    uint64 capacity;
    uint16 least;
    uint16 periods;
    uint128 delayPrice;
    bool delayCounts;
    uint128 buyDown;
}

/// @notice How long, and how it ends early. @param start First period begins, or that of commercial operation if later. @param end Last period ends.
/// @param forceMajeure Seconds of suspension after which either may terminate. @param extends Whether suspension extends the end. @param termination
/// What is owed. @param firstYear SCHEDULE: at the beginning of the first contract year, base units. @param lastYear At the end of the last. @param twoWay
/// MARKET: whether also the party in default may be owed.
struct Life {
    uint40 start;
    uint40 end;
    uint32 forceMajeure;
    bool extends;
    TerminationType termination;
    uint128 firstYear;
    uint128 lastYear;
    bool twoWay;
}

/// @notice What is expected (P50): packed into margin, termination and capture rates. @param months Wh in each month of the first year, from January. @param degradation A part
/// of it a year, as shares are.
struct Expectation {
    uint64[12] months;
    uint16 degradation;
}

/// @notice Clauses that are prose alone. @param flags Which of the template's are in, a bit each. @param annex Hash of what the parties add in words; zero: nothing.
struct Clauses {
    uint32 flags;
    bytes32 annex;
}

/// @notice All that the chain executes of an agreement.
struct Terms {
    Parties parties;
    Plant[] plants;
    Volume volume;
    Price price;
    Escalation escalation;
    Band[] bands;
    Settlement settlement;
    Performance performance;
    Credit credit;
    Operation operation;
    Life life;
    Expectation expectation;
    Clauses clauses;
}

/// @notice The document that both parties sign. @param prose keccak256 of the rendered text's bytes. @param uri Of where it is kept. @param template Hash of the
/// template that renders it. @param previous Digest of the document that it amends, zero for the first. @param nonce Unused by either party before.
/// @param deadline Until when the signatures count.
struct Agreement {
    Terms terms;
    bytes32 prose;
    bytes32 uri;
    bytes32 template;
    bytes32 previous;
    uint256 nonce;
    uint40 deadline;
}
