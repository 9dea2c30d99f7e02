// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Tariff} from "./types/Tariff.sol";
import {NegativeRule, Price, PriceType, SettlementType} from "./types/Terms.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title What a kWh of one period is paid (finance rules PPA-3, PPA-7)
/// @notice Pure. Prices are base units a kWh, WAD, signed; what is positive the buyer pays. Order: index, discount, floor and cap, multiplier, negative rule.
/// The two divisions (by 10,000 and by 1e18) truncate toward zero: less than 1e-18 of a base unit a kWh, for the payer.
/// @dev An index is below 2^183 (an int64 · 10^36), terms' prices are int128 and a multiplier is a uint64: no intermediate reaches 2^249, and nothing is checked.
library PriceBuildUp {
    uint256 internal constant WHOLE = 10_000;
    int256 internal constant WAD = 1e18;

    /// @notice The terms' price clauses in one contract year. @param amount Of the year, as `floor` and `cap` (`Indexation`), which
    /// count only where the terms want them.
    function tariffOf(Price memory price, SettlementType settlement, int256 amount, int256 floor, int256 cap)
        internal
        pure
        returns (Tariff memory)
    {
        return Tariff({
            settlement: settlement,
            kind: price.kind,
            negative: price.negative,
            discountShare: price.discountShare,
            amount: amount,
            discount: price.discount,
            floor: price.floor == type(int128).min ? type(int256).min : floor,
            cap: price.cap == type(int128).max ? type(int256).max : cap
        });
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
}
