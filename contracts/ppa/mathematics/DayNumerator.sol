// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {PriceDay, Tariff} from "../types/Tariff.sol";
import {NegativeRule, PriceType, SettlementType} from "../types/Terms.sol";
import {PriceBuildUp} from "./PriceBuildUp.sol";

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
    uint256 private constant LOWEST = 1 << 192 | 1 << 128 | 1 << 64 | 1;
    uint256 private constant LIMIT = 1 << 48;
    int256 private constant BIAS = 1 << 63;
    uint256 private constant ONE = 1e18;
    uint256 private constant WHOLE = PriceBuildUp.WHOLE;

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
        energy = energyOf(wh, which);
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

    /// @notice Σ Wh over the periods of a mask. All bits together are held to the limit, so each energy is.
    function energyOf(uint256[] memory wh, uint256 which) internal pure returns (uint256 energy) {
        uint256 all;
        uint256 at = _slotOf(wh, 0);
        unchecked {
            for (uint256 left = which; left != 0; left >>= PER_HOUR) {
                if (left & HOUR == HOUR) {
                    all |= _bits(at);
                    energy += _sum(at);
                } else {
                    for (uint256 k; k < PER_HOUR; ++k) {
                        if (left >> k & 1 == 0) continue;
                        uint256 own = _energyAt(at + k * SLOT);
                        all |= own;
                        energy += own;
                    }
                }
                at += SLOT * PER_HOUR;
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
        if (day.multipliers.length == 0) {
            int256 price = PriceBuildUp.contractPrice(0, ONE, day.tariff);
            if (floors && price < 0) return 0;
            // forge-lint: disable-next-line(unsafe-typecast)
            return int256(energyOf(wh, which)) * price;
        }
        unchecked {
            for (uint256 hour; which != 0; ++hour) {
                uint256 energy;
                uint256 bits = which & HOUR;
                uint256 at = _slotOf(wh, hour * PER_HOUR);
                if (bits == HOUR) (energy, bits) = (_sum(at), 0);
                for (; bits != 0; bits >>= 1) {
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

    /// @dev Σ Wh · (strike − index). Where every index counts as it is, an hour is its energy times the strike less the sum of its energies times their indices.
    function _struck(uint256[] memory wh, uint256 which, PriceDay memory day)
        private
        pure
        returns (int256 sum)
    {
        bool plain =
            day.tariff.negative != NegativeRule.FLOOR && day.tariff.settlement == SettlementType.TWO_WAY;
        bool flat = day.multipliers.length == 0;
        int256 strike = PriceBuildUp.contractPrice(0, ONE, day.tariff);
        unchecked {
            for (uint256 hour; which != 0; ++hour) {
                uint256 bits = which & HOUR;
                which >>= PER_HOUR;
                if (bits == 0) continue;
                if (!flat) strike = PriceBuildUp.contractPrice(0, day.multipliers[hour], day.tariff);
                if (plain) {
                    (int256 energy, int256 weighted) = _weighed(wh, hour * PER_HOUR, bits, day.words[hour]);
                    sum += energy * strike - weighted * day.unit;
                } else {
                    sum += _struckHour(wh, hour * PER_HOUR, bits, strike, day);
                }
            }
        }
    }

    /// @dev Σ Wh, and Σ Wh · index in units of the series, of the hour that begins with period k: below 2^50 and 2^113.
    function _weighed(uint256[] memory wh, uint256 k, uint256 bits, uint256 word)
        private
        pure
        returns (int256 energy, int256 weighted)
    {
        uint256 at = _slotOf(wh, k);
        uint256 all;
        uint256 lanes;
        unchecked {
            if (bits == HOUR && !_lacks(word)) {
                all = _sum(at);
                assembly ("memory-safe") {
                    lanes := mul(mload(at), and(word, 0xffffffffffffffff))
                    lanes := add(lanes, mul(mload(add(at, 32)), and(shr(64, word), 0xffffffffffffffff)))
                    lanes := add(lanes, mul(mload(add(at, 64)), and(shr(128, word), 0xffffffffffffffff)))
                    lanes := add(lanes, mul(mload(add(at, 96)), shr(192, word)))
                }
                bits = 0;
            }
            for (; bits != 0; bits >>= 1) {
                uint256 own = _energyAt(at) * (bits & 1);
                uint256 lane = word & LANE;
                if (lane == 0 && own != 0) revert PriceMissing(k);
                all += own;
                lanes += own * lane;
                word >>= LANE_BITS;
                at += SLOT;
                ++k;
            }
            // forge-lint: disable-next-line(unsafe-typecast)
            (energy, weighted) = (int256(all), int256(lanes) - int256(all) * BIAS);
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
        // An index less the discount is what the rest is counted from: lanes hold the index and 2^63.
        int256 base = BIAS * day.unit + day.tariff.discount;
        unchecked {
            for (uint256 hour; which != 0; ++hour) {
                uint256 bits = which & HOUR;
                which >>= PER_HOUR;
                if (bits != 0) sum += _indexedHour(wh, hour * PER_HOUR, bits, base, day);
            }
        }
    }

    function _indexedHour(uint256[] memory wh, uint256 k, uint256 bits, int256 base, PriceDay memory day)
        private
        pure
        returns (int256 sum)
    {
        Tariff memory t = day.tariff;
        uint256 word = day.words[k / PER_HOUR];
        uint256 multiplier = _multiplierOf(k / PER_HOUR, day);
        int256 unit = day.unit;
        uint256 at = _slotOf(wh, k);
        if (bits == HOUR && t.discountShare == 0 && !_lacks(word)) {
            return _indexedFull(at, word, base, multiplier, day);
        }
        unchecked {
            for (; bits != 0; bits >>= 1) {
                uint256 own = _energyAt(at) * (bits & 1);
                if (own != 0) {
                    uint256 lane = word & LANE;
                    require(lane != 0, PriceMissing(k));
                    // forge-lint: disable-next-line(unsafe-typecast)
                    sum += int256(own) * _indexedPrice(int256(lane) * unit - base, multiplier, t);
                }
                ++k;
                at += SLOT;
                word >>= LANE_BITS;
            }
        }
    }

    /// @dev Likewise, of four periods that all have prices, of which no share comes off. As `_indexedPrice`, without its branches.
    function _indexedFull(uint256 at, uint256 word, int256 base, uint256 multiplier, PriceDay memory day)
        private
        pure
        returns (int256 sum)
    {
        (int256 unit, int256 floor, int256 cap) = (day.unit, day.tariff.floor, day.tariff.cap);
        bool floors = day.tariff.negative == NegativeRule.FLOOR;
        assembly ("memory-safe") {
            for { let end := add(at, 128) } lt(at, end) { at := add(at, 32) } {
                let price := sub(mul(and(word, 0xffffffffffffffff), unit), base)
                price := xor(price, mul(xor(price, floor), slt(price, floor)))
                price := xor(price, mul(xor(price, cap), sgt(price, cap)))
                if iszero(eq(multiplier, 1000000000000000000)) {
                    price := sdiv(mul(price, multiplier), 1000000000000000000)
                }
                if floors { price := mul(price, sgt(price, 0)) }
                sum := add(sum, mul(mload(at), price))
                word := shr(64, word)
            }
        }
    }

    /// @dev `PriceBuildUp.indexPrice` of an index less its discount, times the multiplier, floored where the rule does.
    function _indexedPrice(int256 price, uint256 multiplier, Tariff memory t) private pure returns (int256) {
        unchecked {
            // A share is at most 10,000.
            // forge-lint: disable-next-line(unsafe-typecast)
            if (t.discountShare != 0 && price > 0) {
                price = price * int256(WHOLE - t.discountShare) / int256(WHOLE);
            }
            int256 limit = t.floor;
            if (price < limit) price = limit;
            limit = t.cap;
            if (price > limit) price = limit;
            if (multiplier != ONE) price = PriceBuildUp.scaled(price, multiplier);
            if (price < 0 && t.negative == NegativeRule.FLOOR) return 0;
        }
        return price;
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

    /// @dev Of four energies.
    function _sum(uint256 at) private pure returns (uint256 sum) {
        assembly ("memory-safe") {
            sum := add(add(mload(at), mload(add(at, 32))), add(mload(add(at, 64)), mload(add(at, 96))))
        }
    }

    /// @dev All bits of four energies.
    function _bits(uint256 at) private pure returns (uint256 bits) {
        assembly ("memory-safe") {
            bits := or(or(mload(at), mload(add(at, 32))), or(mload(add(at, 64)), mload(add(at, 96))))
        }
    }

    /// @dev Whether some lane of a word is zero: there the subtraction borrows, and nowhere below the first of them.
    function _lacks(uint256 word) private pure returns (bool) {
        unchecked {
            return (word - LOWEST) & ~word & LOWEST << 63 != 0;
        }
    }

    function _energyAt(uint256 at) private pure returns (uint256 own) {
        assembly ("memory-safe") {
            own := mload(at)
        }
    }
}
