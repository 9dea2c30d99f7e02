// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {PriceDay} from "../types/Tariff.sol";
import {DayNumerator} from "./DayNumerator.sol";
import {PriceBuildUp} from "./PriceBuildUp.sol";
import {Volumes} from "./Volumes.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title A UTC day of an agreement whose volume is a profile or a nomination (finance rules PPA-11, PPA-12)
/// @notice Pure. `DayNumerator` pays for what is produced; this for what was agreed. Of periods out of a mask nothing is counted, neither agreed nor delivered.
/// @dev Energies are below 2^48, as `DayNumerator` holds them; sums are checked.
library DayVolumes {
    using Volumes for Volumes.Window;

    uint256 private constant PER_HOUR = 4;
    uint256 private constant ONE = 1e18;

    /// @notice Adds a day's periods to the window of a day or a month. @param wh Delivered in each period. @param profiled Agreed, of as many periods.
    function addTo(
        Volumes.Window memory window,
        uint256[] memory wh,
        uint256[] memory profiled,
        uint256 which,
        PriceDay memory day
    ) internal pure {
        for (uint256 k; k < wh.length; ++k) {
            if (which >> k & 1 != 0) _add(window, wh[k], profiled[k], k, day);
        }
    }

    /// @notice A day whose periods are reconciled one by one.
    /// @return numerator Part of the month's.
    /// @return shortfall Wh.
    /// @return excess Wh.
    function settle(
        uint256[] memory wh,
        uint256[] memory profiled,
        uint256 which,
        PriceDay memory day,
        Volumes.Deviations memory terms
    ) internal pure returns (int256 numerator, uint256 shortfall, uint256 excess) {
        Volumes.Window memory window;
        for (uint256 k; k < wh.length; ++k) {
            if (which >> k & 1 == 0) continue;
            (window.entitled, window.profiled, window.periods) = (0, 0, 0);
            (window.paid, window.index, window.price) = (0, 0, 0);
            _add(window, wh[k], profiled[k], k, day);
            (int256 part, uint256 missing, uint256 more) = window.settle(terms);
            numerator += part;
            shortfall += missing;
            excess += more;
        }
    }

    /// @notice A day by nomination. @param nominated Wh, of as many periods. @param imbalance The words and the unit of the imbalance series, of the same day.
    /// @param tolerance Basis points. @param toBuyer Whose the imbalance is.
    /// @return numerator Part of the month's.
    /// @return short Wh below the band.
    /// @return long Wh above it.
    function settleNominated(
        uint256[] memory wh,
        uint256[] memory nominated,
        uint256 which,
        PriceDay memory day,
        PriceDay memory imbalance,
        uint256 tolerance,
        bool toBuyer
    ) internal pure returns (int256 numerator, uint256 short, uint256 long) {
        (numerator,) = DayNumerator.numeratorOf(nominated, which, day);
        for (uint256 k; k < wh.length; ++k) {
            if (which >> k & 1 == 0) continue;
            int256 beyond = Volumes.imbalanceOf(wh[k], nominated[k], tolerance);
            // Energies are below 2^48.
            // forge-lint: disable-next-line(unsafe-typecast)
            if (beyond < 0) short += uint256(-beyond);
            // forge-lint: disable-next-line(unsafe-typecast)
            else long += uint256(beyond);
            if (!toBuyer && beyond != 0) numerator += beyond * DayNumerator.indexAt(k, imbalance);
        }
    }

    /// @notice The price of a gap's energy so far, where periods are reconciled one by one: none of it is in a period's profile, and in whichever period it flowed it is worth no
    /// less than what one Wh more is worth at the least (threat 36). @param which The day's part of the gap. @param soFar Of the gap's other days; the greatest
    /// int256: none.
    function least(uint256 which, int256 soFar, PriceDay memory day, Volumes.Deviations memory terms)
        internal
        pure
        returns (int256)
    {
        for (uint256 k; which >> k != 0; ++k) {
            if (which >> k & 1 == 0) continue;
            (int256 payment, int256 price, int256 index) = _pricesOf(k, day);
            soFar = FixedPointMathLib.min(soFar, Volumes.least(payment, price, index, terms));
        }
        return soFar;
    }

    /// @notice Likewise of a nomination: beyond its band a Wh is worth the imbalance price, within it nothing. @param imbalance The imbalance series' day.
    function leastNominated(uint256 which, int256 soFar, PriceDay memory imbalance, uint256 tolerance)
        internal
        pure
        returns (int256)
    {
        for (uint256 k; which >> k != 0; ++k) {
            if (which >> k & 1 == 0) continue;
            soFar = FixedPointMathLib.min(soFar, DayNumerator.indexAt(k, imbalance));
            if (tolerance != 0) soFar = FixedPointMathLib.min(soFar, 0);
        }
        return soFar;
    }

    function _add(Volumes.Window memory window, uint256 wh, uint256 profiled, uint256 k, PriceDay memory day)
        private
        pure
    {
        (int256 payment, int256 price, int256 index) = _pricesOf(k, day);
        window.add(wh, profiled, payment, price, index);
    }

    function _pricesOf(uint256 k, PriceDay memory day)
        private
        pure
        returns (int256 payment, int256 price, int256 index)
    {
        if (day.excluded >> k & 1 == 0) payment = DayNumerator.priceAt(k, day);
        index = DayNumerator.indexAt(k, day);
        uint256 multiplier = day.multipliers.length == 0 ? ONE : day.multipliers[k / PER_HOUR];
        price = PriceBuildUp.contractPrice(index, multiplier, day.tariff);
    }
}
