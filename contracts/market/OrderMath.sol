// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title Prices of energy
/// @notice Every formula of the order book with its rounding. Energy: µWh. Quote: base units. Price: base units per kWh, WAD; a kWh is 1e9 µWh. Units: what
/// moves of a good, token shares, each worth `index` / 1e18 µWh; direct export has index 1e18. Fees and losses: 1e-6.
/// @dev Bounds, which the callers keep: energy < 2^96, quote < 2^128, 0 < price < 2^160, 1e12 < index ≤ 1e18; so only products of units, index and price need
/// 512 bits, and what takes none of these is unchecked.
library OrderMath {
    using FixedPointMathLib for uint256;

    uint256 internal constant WAD = 1e18;
    uint256 internal constant MILLION = 1e6;
    /// @dev 1e9 µWh, WAD.
    uint256 internal constant KWH = 1e27;
    uint256 internal constant KWH_WAD = 1e45;

    /// @notice ⌊energy · price⌋.
    function quoteDown(uint256 energy, uint256 price) internal pure returns (uint256) {
        unchecked {
            return energy * price / KWH;
        }
    }

    /// @notice ⌈energy · price⌉.
    function quoteUp(uint256 energy, uint256 price) internal pure returns (uint256) {
        unchecked {
            uint256 product = energy * price;
            return product == 0 ? 0 : (product - 1) / KWH + 1;
        }
    }

    /// @notice ⌊quote / price⌋, µWh.
    function energyDown(uint256 quote, uint256 price) internal pure returns (uint256) {
        unchecked {
            return quote * KWH / price;
        }
    }

    /// @notice ⌈quote / price⌉, µWh.
    function energyUp(uint256 quote, uint256 price) internal pure returns (uint256) {
        unchecked {
            return (quote * KWH).divUp(price);
        }
    }

    /// @notice ⌊energy / index⌋.
    function unitsDown(uint256 energy, uint256 index) internal pure returns (uint256) {
        unchecked {
            return energy * WAD / index;
        }
    }

    /// @notice ⌈energy / index⌉.
    function unitsUp(uint256 energy, uint256 index) internal pure returns (uint256) {
        unchecked {
            return (energy * WAD).divUp(index);
        }
    }

    /// @notice ⌊units · index⌋, µWh.
    function worthDown(uint256 units, uint256 index) internal pure returns (uint256) {
        unchecked {
            return units * index / WAD;
        }
    }

    /// @notice ⌈units · index⌉, µWh.
    function worthUp(uint256 units, uint256 index) internal pure returns (uint256) {
        unchecked {
            return (units * index).divUp(WAD);
        }
    }

    /// @notice ⌊units · index · price⌋, base units.
    function costDown(uint256 units, uint256 index, uint256 price) internal pure returns (uint256) {
        return (units * index).fullMulDiv(price, KWH_WAD);
    }

    /// @notice ⌈units · index · price⌉, base units.
    function costUp(uint256 units, uint256 index, uint256 price) internal pure returns (uint256) {
        return (units * index).fullMulDivUp(price, KWH_WAD);
    }

    /// @notice ⌊quote / (index · price)⌋: the most units whose cost, rounded up, is no more than `quote`.
    function unitsFor(uint256 quote, uint256 index, uint256 price) internal pure returns (uint256) {
        return quote.fullMulDiv(KWH_WAD, index * price);
    }

    /// @notice ⌊amount · part⌋, part in 1e-6.
    function share(uint256 amount, uint256 part) internal pure returns (uint256) {
        unchecked {
            return amount * part / MILLION;
        }
    }

    /// @notice ⌊amount · (1 − part)⌋.
    function less(uint256 amount, uint256 part) internal pure returns (uint256) {
        unchecked {
            return amount * (MILLION - part) / MILLION;
        }
    }

    /// @notice ⌈amount / (1 − fee)⌉: the least that leaves `amount` after a fee rounded down.
    function gross(uint256 amount, uint256 fee) internal pure returns (uint256) {
        unchecked {
            return (amount * MILLION).divUp(MILLION - fee);
        }
    }

    /// @notice What a buyer pays in an auction: ⌈cost at the price⌉, but never past its limit.
    function buyerPays(uint256 units, uint256 index, uint256 price, uint256 limit)
        internal
        pure
        returns (uint256)
    {
        return costUp(units, index, price).min(costDown(units, index, limit));
    }

    /// @notice What a seller gets in an auction: ⌊cost at the price⌋, but never past its limit.
    function sellerGets(uint256 units, uint256 index, uint256 price, uint256 limit)
        internal
        pure
        returns (uint256)
    {
        return costDown(units, index, price).max(costUp(units, index, limit));
    }

    /// @notice The part of a pro-rata division that falls to one of many: of `target` in proportion to `size` of `total`, after those of size `before` have
    /// had theirs: ⌊target · (before + size) / total⌋ − ⌊target · before / total⌋.
    /// @dev The parts add up to `target` exactly, each is within one unit of its exact share, and none is above its size (target ≤ total).
    function proRata(uint256 target, uint256 before, uint256 size, uint256 total)
        internal
        pure
        returns (uint256)
    {
        return target.fullMulDiv(before + size, total) - target.fullMulDiv(before, total);
    }
}
