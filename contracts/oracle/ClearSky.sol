// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {LibBit} from "solady/utils/LibBit.sol";

import {Zone} from "./types/Site.sol";

/// @title How long the sun can have given full power
/// @notice Reads a `ClearSkyTable`: for each zone and quarter of an hour of the year the power that a photovoltaic plant can have at
/// most, in thirds of 1.1 of its rating. A sum over any interval takes two words, one at either end, because each knows what precedes it.
/// @dev Years begin on 1 March, so that a leap day is their last, in cycles of four. A row is 16 days and one word, from the highest bit:
/// what precedes it in its year (20 bits), its day (12), a year of 365 days (20), the last row's day (12), and the high and the low
/// bit of the thirds of 96 quarters (96 bits each, the first quarter lowest).
library ClearSky {
    /// @dev No table: a zone's number counts from one.
    uint8 internal constant NONE = 0;

    uint256 private constant WORD = 32;
    /// @dev A stop, the number of tables, the number of zones.
    uint256 private constant HEAD = 3;
    uint256 private constant TABLE = 23 * WORD;
    /// @dev A zone's name and its table's number.
    uint256 private constant ENTRY = 17;
    uint256 private constant ROW_DAYS = 16;
    uint256 private constant DAY = 86_400;
    uint256 private constant QUARTER = 900;
    uint256 private constant YEAR_DAYS = 365;
    uint256 private constant CYCLE_DAYS = 4 * YEAR_DAYS + 1;
    /// @dev Days from 1 March 1968, where a cycle begins, to 1 January 1970.
    uint256 private constant EPOCH = 671;
    /// @dev Seconds of a third of a quarter of an hour.
    uint256 private constant THIRD = 300;
    uint256 private constant PLANE = type(uint96).max;

    /// @notice The number of a zone's table, from one; NONE for a zone that has none.
    function tableOf(address tables, Zone zone) internal view returns (uint8) {
        uint256 head = _wordAt(tables, 0);
        // The second and the third byte.
        uint256 at = HEAD + TABLE * uint8(head >> 240);
        uint256 end = at + ENTRY * uint8(head >> 232);
        for (; at < end; at += ENTRY) {
            uint256 entry = _wordAt(tables, at);
            // forge-lint: disable-next-line(unsafe-typecast)
            if (bytes16(bytes32(entry)) == Zone.unwrap(zone)) return uint8(entry >> 120) + 1;
        }
        return NONE;
    }

    /// @notice Seconds of full power, 1.1 of its rating, that a plant can have had between two period ends.
    /// @param table From `tableOf`, not NONE. @param from Unix seconds, a multiple of 900. @param to Likewise, not before `from`.
    function fullPower(address tables, uint8 table, uint256 from, uint256 to)
        internal
        view
        returns (uint256)
    {
        uint256 first = HEAD + TABLE * (uint256(table) - 1);
        return THIRD * (_thirdsUntil(tables, first, to) - _thirdsUntil(tables, first, from));
    }

    /// @dev Since the beginning of the cycle in which 1970 was.
    function _thirdsUntil(address tables, uint256 first, uint256 time) private view returns (uint256) {
        uint256 day = time / DAY + EPOCH;
        uint256 cycle = day / CYCLE_DAYS;
        day %= CYCLE_DAYS;
        // The cycle's last day is the leap day: the fourth year's 366th.
        uint256 year = day == CYCLE_DAYS - 1 ? 3 : day / YEAR_DAYS;
        day -= YEAR_DAYS * year;
        uint256 word = _wordAt(tables, first + WORD * (day / ROW_DAYS));
        uint256 ofYear = word >> 204 & 0xfffff;
        uint256 ofDay = word >> 224 & 0xfff;
        uint256 sum = cycle * (4 * ofYear + (word >> 192 & 0xfff)) + year * ofYear + (word >> 236);
        uint256 past = (1 << (time % DAY / QUARTER)) - 1;
        return sum + day % ROW_DAYS * ofDay + 2 * LibBit.popCount(word >> 96 & PLANE & past)
            + LibBit.popCount(word & past);
    }

    /// @dev 32 bytes of the tables' code.
    function _wordAt(address tables, uint256 at) private view returns (uint256 word) {
        assembly ("memory-safe") {
            extcodecopy(tables, 0, at, 32)
            word := mload(0)
        }
    }
}
