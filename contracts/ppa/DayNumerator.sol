// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {PriceBuildUp} from "./PriceBuildUp.sol";
import {PriceDay, Tariff} from "./types/Tariff.sol";
import {NegativeRule, PriceType, SettlementType} from "./types/Terms.sol";

/// @title A UTC day's energy at its prices
/// @notice Pure. What `DayProfile` divides a claim into, times what `PriceBuildUp` makes of each period's index: a part of the billing month's numerator,
/// Wh · base units a kWh · WAD, not rounded (PPA-4).
/// @dev An energy is held below 2^48 and a price is below 2^188, so no sum over a day, nor over a year of them, reaches 2^255: the loops are unchecked. They go
/// by hours, in which the multiplier and so a strike stays the same; `priceAt`, period by period, is what tests hold them to.
library DayNumerator {
    uint256 private constant PER_HOUR = 4;
    uint256 private constant HOUR = 15;
    uint256 private constant LANE = type(uint64).max;
    uint256 private constant LANE_BITS = 64;
    uint256 private constant SLOT = 32;
    uint256 private constant LIMIT = 1 << 48;
    int256 private constant BIAS = 1 << 63;
    uint256 private constant ONE = 1e18;

    error PriceMissing(uint256 period);
    error EnergyOutOfRange(uint256 period, uint256 wh);

    /// @notice Σ Wh · price over the periods of a mask. An excluded period's energy counts, its payment is zero (PPA-3).
    /// @param wh Of each period, below 2^48: no profile's is above 2^32. @param which Bit k: period k is settled now; those of gaps (`worst`) and open runs are not.
    /// @return numerator Positive: the buyer owes.
    /// @return energy Σ Wh.
    function numeratorOf(uint256[] memory wh, uint256 which, PriceDay memory day)
        internal
        pure
        returns (int256 numerator, uint256 energy)
    {
        which &= (1 << wh.length) - 1;
        energy = _energyOf(wh, which);
        which &= ~day.excluded;
        if (day.tariff.settlement != SettlementType.PHYSICAL) return (_struck(wh, which, day), energy);
        if (day.tariff.kind == PriceType.INDEXED) return (_indexed(wh, which, day), energy);
        return (_fixed(wh, which, day), energy);
    }

    /// @notice The price of a gap's energy, when its time to be told apart is over: the one in the gap that is worst for the meter's owner (threat 36).
    /// @param which The day's part of the gap. @param soFar Of the gap's other days; the greatest int256, if the owner sells, or the least: none.
    /// @param sells Whether the meter's owner is paid for the energy: then the lowest price, else the highest. An excluded period's is zero.
    function worst(uint256 which, int256 soFar, bool sells, PriceDay memory day)
        internal
        pure
        returns (int256)
    {
        for (uint256 k; which >> k != 0; ++k) {
            if (which >> k & 1 == 0) continue;
            int256 price = day.excluded >> k & 1 != 0 ? int256(0) : priceAt(k, day);
            if (sells ? price < soFar : price > soFar) soFar = price;
        }
        return soFar;
    }

    /// @notice What a kWh of period k is paid, WAD; the period is not excluded.
    function priceAt(uint256 k, PriceDay memory day) internal pure returns (int256) {
        return PriceBuildUp.payment(indexAt(k, day), _multiplierOf(k / PER_HOUR, day), day.tariff);
    }

    /// @notice The index of period k, WAD; zero where nothing depends on one.
    function indexAt(uint256 k, PriceDay memory day) internal pure returns (int256) {
        if (day.words.length == 0) return 0;
        return _index(day.words[k / PER_HOUR] >> LANE_BITS * (k % PER_HOUR), k, day.unit);
    }

    /// @dev Σ Wh. All bits together are held to the limit, so each energy is.
    function _energyOf(uint256[] memory wh, uint256 which) private pure returns (uint256 energy) {
        uint256 all;
        uint256 at = _slotOf(wh, 0);
        unchecked {
            for (uint256 left = which; left != 0; left >>= 1) {
                uint256 own = _energyAt(at) * (left & 1);
                all |= own;
                energy += own;
                at += SLOT;
            }
        }
        if (all < LIMIT) return energy;
        for (uint256 k; k < wh.length; ++k) {
            require(which >> k & 1 == 0 || wh[k] < LIMIT, EnergyOutOfRange(k, wh[k]));
        }
    }

    /// @dev Σ Wh · fixed price: an hour's energy at a time.
    function _fixed(uint256[] memory wh, uint256 which, PriceDay memory day)
        private
        pure
        returns (int256 sum)
    {
        bool floors = day.tariff.negative == NegativeRule.FLOOR;
        unchecked {
            for (uint256 hour; which != 0; ++hour) {
                uint256 energy;
                uint256 at = _slotOf(wh, hour * PER_HOUR);
                for (uint256 bits = which & HOUR; bits != 0; bits >>= 1) {
                    energy += _energyAt(at) * (bits & 1);
                    at += SLOT;
                }
                which >>= PER_HOUR;
                if (energy == 0) continue;
                int256 price = PriceBuildUp.contractPrice(0, _multiplierOf(hour, day), day.tariff);
                // forge-lint: disable-next-line(unsafe-typecast)
                if (!floors || price > 0) sum += int256(energy) * price;
            }
        }
    }

    /// @dev Σ Wh · (strike − index).
    function _struck(uint256[] memory wh, uint256 which, PriceDay memory day)
        private
        pure
        returns (int256 sum)
    {
        unchecked {
            for (uint256 hour; which != 0; ++hour) {
                uint256 bits = which & HOUR;
                which >>= PER_HOUR;
                if (bits == 0) continue;
                int256 strike = PriceBuildUp.contractPrice(0, _multiplierOf(hour, day), day.tariff);
                sum += _struckHour(wh, hour * PER_HOUR, bits, strike, day);
            }
        }
    }

    function _struckHour(uint256[] memory wh, uint256 k, uint256 bits, int256 strike, PriceDay memory day)
        private
        pure
        returns (int256 sum)
    {
        uint256 word = day.words[k / PER_HOUR];
        int256 unit = day.unit;
        bool floors = day.tariff.negative == NegativeRule.FLOOR;
        bool oneWay = day.tariff.settlement == SettlementType.ONE_WAY;
        uint256 at = _slotOf(wh, k);
        unchecked {
            for (; bits != 0; bits >>= 1) {
                uint256 own = _energyAt(at) * (bits & 1);
                if (own != 0) {
                    int256 index = _index(word, k, unit);
                    int256 payment = floors && index < 0 ? strike : strike - index;
                    // forge-lint: disable-next-line(unsafe-typecast)
                    if (!oneWay || payment > 0) sum += int256(own) * payment;
                }
                ++k;
                at += SLOT;
                word >>= LANE_BITS;
            }
        }
    }

    /// @dev Σ Wh · indexed price.
    function _indexed(uint256[] memory wh, uint256 which, PriceDay memory day)
        private
        pure
        returns (int256 sum)
    {
        unchecked {
            for (uint256 hour; which != 0; ++hour) {
                uint256 bits = which & HOUR;
                which >>= PER_HOUR;
                if (bits != 0) sum += _indexedHour(wh, hour * PER_HOUR, bits, _multiplierOf(hour, day), day);
            }
        }
    }

    function _indexedHour(
        uint256[] memory wh,
        uint256 k,
        uint256 bits,
        uint256 multiplier,
        PriceDay memory day
    ) private pure returns (int256 sum) {
        Tariff memory t = day.tariff;
        uint256 word = day.words[k / PER_HOUR];
        int256 unit = day.unit;
        bool floors = t.negative == NegativeRule.FLOOR;
        uint256 at = _slotOf(wh, k);
        unchecked {
            for (; bits != 0; bits >>= 1) {
                uint256 own = _energyAt(at) * (bits & 1);
                if (own != 0) {
                    int256 price = PriceBuildUp.indexPrice(_index(word, k, unit), t);
                    if (multiplier != ONE) price = PriceBuildUp.scaled(price, multiplier);
                    // forge-lint: disable-next-line(unsafe-typecast)
                    if (!floors || price > 0) sum += int256(own) * price;
                }
                ++k;
                at += SLOT;
                word >>= LANE_BITS;
            }
        }
    }

    function _multiplierOf(uint256 hour, PriceDay memory day) private pure returns (uint256) {
        return day.multipliers.length == 0 ? ONE : day.multipliers[hour];
    }

    /// @dev Index of a word's lowest lane, WAD. @param k Period that it is of.
    function _index(uint256 word, uint256 k, int256 unit) private pure returns (int256) {
        word &= LANE;
        require(word != 0, PriceMissing(k));
        unchecked {
            // A lane has 64 bits.
            // forge-lint: disable-next-line(unsafe-typecast)
            return (int256(word) - BIAS) * unit;
        }
    }

    /// @dev Where an element is in memory. Loops read no further than the mask, which is held to the array's length.
    function _slotOf(uint256[] memory wh, uint256 k) private pure returns (uint256 at) {
        assembly ("memory-safe") {
            at := add(add(wh, 32), mul(k, 32))
        }
    }

    function _energyAt(uint256 at) private pure returns (uint256 own) {
        assembly ("memory-safe") {
            own := mload(at)
        }
    }
}
