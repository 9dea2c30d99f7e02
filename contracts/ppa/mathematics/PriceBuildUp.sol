// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Tariff} from "../types/Tariff.sol";
import {Escalation, EscalationType, NegativeRule, Price, PriceType, SettlementType} from "../types/Terms.sol";
import {Indexation} from "./Indexation.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title What a kWh of one period is paid (finance rules PPA-3, PPA-7)
/// @notice Pure. Prices are base units a kWh, WAD, signed; what is positive the buyer pays. Order: index, discount, floor and cap, multiplier, negative rule.
/// The two divisions (by 10,000 and by 1e18) truncate toward zero: less than 1e-18 of a base unit a kWh, for the payer.
/// @dev An index is below 2^183 (an int64 · 10^36), terms' prices are int128 and a multiplier is a uint64: no intermediate reaches 2^249, and nothing is checked.
library PriceBuildUp {
    uint256 internal constant WHOLE = 10_000;
    int256 internal constant WAD = 1e18;

    /// @notice The terms' price clauses in one contract year: the fixed price or strike, or the floor and cap that are wanted, escalated (PPA-8).
    /// @param yearsPast Anniversaries of the date that years count from. @param fixings As `Indexation.chained` takes them; for a percentage none.
    function tariffOf(
        Price memory price,
        SettlementType settlement,
        Escalation memory escalation,
        uint256 yearsPast,
        uint256[] memory fixings
    ) internal pure returns (Tariff memory t) {
        (t.settlement, t.kind, t.negative) = (settlement, price.kind, price.negative);
        (t.discount, t.discountShare) = (price.discount, price.discountShare);
        (t.floor, t.cap) = (type(int256).min, type(int256).max);
        if (price.kind == PriceType.FIXED) {
            t.amount = _escalated(price.amount, escalation, yearsPast, fixings);
            return t;
        }
        if (price.floor != type(int128).min) {
            t.floor = _escalated(price.floor, escalation, yearsPast, fixings);
        }
        if (price.cap != type(int128).max) t.cap = _escalated(price.cap, escalation, yearsPast, fixings);
    }

    /// @notice clamp(p, floor, cap) with p = index − discount, less `discountShare` of it where that is positive (PPA-7).
    function indexPrice(int256 index, Tariff memory t) internal pure returns (int256 price) {
        price = index - t.discount;
        // A share is at most 10,000.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (price > 0 && t.discountShare != 0) {
            price = price * int256(WHOLE - t.discountShare) / int256(WHOLE);
        }
        return FixedPointMathLib.clamp(price, t.floor, t.cap);
    }

    /// @notice price · multiplier. @param multiplier WAD, below 2^64.
    function scaled(int256 price, uint256 multiplier) internal pure returns (int256) {
        unchecked {
            // forge-lint: disable-next-line(unsafe-typecast)
            return price * int256(multiplier) / WAD;
        }
    }

    /// @notice The contract's price in a period: fixed or indexed, or a CfD's strike, times the multiplier; before any negative rule.
    function contractPrice(int256 index, uint256 multiplier, Tariff memory t)
        internal
        pure
        returns (int256 price)
    {
        bool follows = t.settlement == SettlementType.PHYSICAL && t.kind == PriceType.INDEXED;
        price = follows ? indexPrice(index, t) : t.amount;
        if (multiplier != uint256(WAD)) price = scaled(price, multiplier);
    }

    /// @notice What the buyer pays the seller a kWh in a period that is not excluded: the contract's price, or strike − index. `FLOOR` floors a
    /// physical price, and a CfD's index (PPA-3). One way: never below zero.
    /// @param index Of the period; anything where the tariff does not depend on it.
    function payment(int256 index, uint256 multiplier, Tariff memory t) internal pure returns (int256 price) {
        price = contractPrice(index, multiplier, t);
        bool floors = t.negative == NegativeRule.FLOOR;
        if (t.settlement == SettlementType.PHYSICAL) return floors && price < 0 ? int256(0) : price;
        unchecked {
            if (!floors || index > 0) price -= index;
        }
        if (t.settlement == SettlementType.ONE_WAY && price < 0) return 0;
    }

    function _escalated(int256 base, Escalation memory e, uint256 yearsPast, uint256[] memory fixings)
        private
        pure
        returns (int256)
    {
        if (e.kind == EscalationType.PERCENT) return Indexation.percent(base, e.rate, yearsPast);
        if (e.kind == EscalationType.FIXING) return Indexation.chained(base, fixings, e.floor, e.cap);
        return base;
    }
}
