// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title Volumes that are not simply what is produced (finance rules PPA-10 to PPA-12)
/// @notice Pure. Energy in Wh; prices base units a kWh, WAD; results are parts of a month's numerator (`Billing`), positive: the buyer owes. Divisions truncate toward zero.
library Volumes {
    uint256 private constant WHOLE = 10_000;

    /// @notice Periods within which volumes below and above a profile offset each other: one, a day's, or a month's.
    /// @param entitled Wh delivered. @param profiled Wh agreed. @param paid Σ Wh delivered · price. @param index Σ index. @param price Σ contract price.
    /// @param periods How many.
    struct Window {
        uint256 entitled;
        uint256 profiled;
        int256 paid;
        int256 index;
        int256 price;
        uint256 periods;
    }

    /// @notice What is below and above a profile. @param fixedPrice Of what is missing; the least int128: index − contract price, not below zero.
    /// @param excessShare Of the index, for what is above, basis points; zero: it stays with the seller.
    struct Deviations {
        int256 fixedPrice;
        uint256 excessShare;
    }

    /// @notice Adds a period to a window. @param payment Of a kWh delivered, with the negative-price rule. @param price The contract's.
    function add(
        Window memory window,
        uint256 entitled,
        uint256 profiled,
        int256 payment,
        int256 price,
        int256 index
    ) internal pure {
        window.entitled += entitled;
        window.profiled += profiled;
        // Energy is below 2^64.
        // forge-lint: disable-next-line(unsafe-typecast)
        window.paid += int256(entitled) * payment;
        window.index += index;
        window.price += price;
        ++window.periods;
    }

    /// @notice What a window is paid (PPA-11): what was delivered up to the profile, at the mean price of what was delivered; more at a share of the window's mean
    /// index; less what is missing, at the fixed price or at mean index − mean contract price where that is positive. Of one period it is
    /// min(entitled, profiled) · payment + excess · index · share − shortfall · max(0, index − price).
    /// @return numerator Of all three.
    /// @return shortfall max(0, profiled − entitled).
    /// @return excess max(0, entitled − profiled).
    function settle(Window memory w, Deviations memory terms)
        internal
        pure
        returns (int256 numerator, uint256 shortfall, uint256 excess)
    {
        numerator = w.paid;
        if (w.entitled > w.profiled) {
            excess = w.entitled - w.profiled;
            numerator = part(numerator, w.profiled, w.entitled);
            // Energy of a gap can be there before a period is.
            if (w.periods != 0) {
                numerator += part(w.index, excess * terms.excessShare, WHOLE * w.periods);
            }
        } else if (w.profiled > w.entitled) {
            shortfall = w.profiled - w.entitled;
            // Energy is below 2^64.
            if (terms.fixedPrice != type(int128).min) {
                // forge-lint: disable-next-line(unsafe-typecast)
                numerator -= int256(shortfall) * terms.fixedPrice;
            } else if (w.index > w.price) {
                numerator -= part(w.index - w.price, shortfall, w.periods);
            }
        }
    }

    /// @notice What one Wh more is worth in a period at the least, whatever else was delivered in it: within the profile its payment and the price of what is then not
    /// missing, above it the index's share. @param payment Of a kWh delivered. @param price The contract's.
    function least(int256 payment, int256 price, int256 index, Deviations memory terms)
        internal
        pure
        returns (int256)
    {
        int256 missing = terms.fixedPrice;
        if (missing == type(int128).min) missing = index > price ? index - price : int256(0);
        // A share is at most 10,000, an index below 2^183.
        // forge-lint: disable-next-line(unsafe-typecast)
        int256 above = index * int256(terms.excessShare) / int256(WHOLE);
        return FixedPointMathLib.min(above, payment + missing);
    }

    /// @notice value · above / below, truncated toward zero, whatever the product. Requires a result that fits.
    function part(int256 value, uint256 above, uint256 below) internal pure returns (int256) {
        uint256 size = FixedPointMathLib.fullMulDiv(FixedPointMathLib.abs(value), above, below);
        require(size < 1 << 255, PartOutOfRange(value, above, below));
        // forge-lint: disable-next-line(unsafe-typecast)
        return value < 0 ? -int256(size) : int256(size);
    }

    error PartOutOfRange(int256 value, uint256 above, uint256 below);

    /// @notice What differs from a nomination by more than its band (PPA-12): entitled − nominated, nearer to zero by ⌊nominated · tolerance⌋, Wh.
    /// @param tolerance Basis points.
    function imbalanceOf(uint256 entitled, uint256 nominated, uint256 tolerance)
        internal
        pure
        returns (int256)
    {
        uint256 band = nominated * tolerance / WHOLE;
        uint256 beyond = FixedPointMathLib.zeroFloorSub(FixedPointMathLib.dist(entitled, nominated), band);
        // Energies are below 2^64.
        // forge-lint: disable-next-line(unsafe-typecast)
        return entitled < nominated ? -int256(beyond) : int256(beyond);
    }

    /// @notice Consumption that production of the same period covers: Σ min(production, consumption), Wh (PPA-10).
    /// @param production Σ of all entitlements' energy in each period, with storage's whose charge is entitled. @param consumption Entitled, of as many periods.
    function matched(uint256[] memory production, uint256[] memory consumption)
        internal
        pure
        returns (uint256 wh)
    {
        for (uint256 k; k < consumption.length; ++k) {
            wh += FixedPointMathLib.min(production[k], consumption[k]);
        }
    }

    /// @notice Wh of a contract year's consumption that were guaranteed to be matched and were not: max(0, ⌊consumption · guaranteed⌋ − matched).
    /// @param guaranteed Basis points.
    function unmatched(uint256 consumption, uint256 wasMatched, uint256 guaranteed)
        internal
        pure
        returns (uint256)
    {
        return FixedPointMathLib.zeroFloorSub(consumption * guaranteed / WHOLE, wasMatched);
    }
}
