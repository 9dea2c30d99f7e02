// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {PriceMath} from "../../oracle/PriceMath.sol";
import {NegativeRule} from "../types/Terms.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title Which periods a run of negative prices leaves unpaid (finance rule PPA-2)
/// @notice Pure, on masks: bit k is the UTC day's period k, from 0. A unit is an hour, negative when the mean of its four prices is, or a single period.
/// Zero is not negative. A run of n units: WHOLE_RUN leaves all of it unpaid, from the first; FROM_NTH from its n-th unit on; ANY is a run of one.
/// @dev What a day excludes depends on its own prices and on at most n − 1 units on either side. So days can be settled in any order, each with the
/// negative periods right before it and right after it; or one after another with a word of state (`push`). Both give the same.
library NegativeRuns {
    /// @dev The most units of a run, in periods: n ≤ 6 hours.
    uint256 internal constant LONGEST = 24;
    uint256 internal constant PERIODS = 96;
    uint256 internal constant DAY = (1 << PERIODS) - 1;
    uint256 private constant PER_HOUR = 4;
    uint256 private constant SIGN = 1 << 63;
    /// @dev Every other lane, with room for a sum.
    uint256 private constant PAIRS = uint256(type(uint64).max) << 128 | type(uint64).max;
    uint256 private constant LOWEST = 1 << 192 | 1 << 128 | 1 << 64 | 1;

    /// @notice What is around a day. @param before Negative periods right before it, as `signsOf` sees them. @param afterwards Likewise after it,
    /// as far as prices are known. @param ended Whether the one after those is known not to be negative, or to be past the agreement's last.
    struct Around {
        uint256 before;
        uint256 afterwards;
        bool ended;
    }

    /// @notice A run under way: length in units in the low 8 bits, saturating; above them the signed amounts of its units whose fate is open.
    type Run is int256;

    /// @notice Fate of the units that were open. OPEN: still not known. PAID: the run ended short. UNPAID: it is long enough.
    enum Fate {
        OPEN,
        PAID,
        UNPAID
    }

    error RunOutOfRange(uint256 run);
    error OpenAmountOutOfRange(int256 amount);

    /// @notice Periods whose unit has a negative price. @param words 24 words, four prices each. @param hourly Whether a unit is an hour: its
    /// mean is negative where the sum of the four is, exactly.
    /// @dev A lane is price + 2^63: negative below 2^63. Words without a price where none is: see `missing`.
    function signsOf(uint256[] memory words, bool hourly) internal pure returns (uint256 signs) {
        unchecked {
            for (uint256 i; i < words.length; ++i) {
                uint256 word = words[i];
                uint256 bits;
                if (hourly) {
                    uint256 pairs = (word & PAIRS) + (word >> 64 & PAIRS);
                    if ((pairs & type(uint128).max) + (pairs >> 128) < PER_HOUR * SIGN) bits = 15;
                } else {
                    // The lanes' highest bits, brought side by side.
                    bits = ~word >> 63 & LOWEST;
                    bits = (bits | bits >> 63 | bits >> 126 | bits >> 189) & 15;
                }
                signs |= bits << i * PER_HOUR;
            }
        }
    }

    /// @notice Periods that have no price yet.
    function missing(uint256[] memory words) internal pure returns (uint256 mask) {
        for (uint256 i; i < words.length; ++i) {
            for (uint256 place; place < PER_HOUR; ++place) {
                if (PriceMath.laneOf(words[i], place) == 0) mask |= 1 << i * PER_HOUR + place;
            }
        }
    }

    /// @notice Negative periods at a day's end, and at its beginning: what `Around` is made of for the day after and the day before.
    function atEnd(uint256 signs) internal pure returns (uint256) {
        uint256 others = ~signs & DAY;
        return others == 0 ? PERIODS : PERIODS - 1 - FixedPointMathLib.log2(others);
    }

    /// @notice See `atEnd`.
    function atStart(uint256 signs) internal pure returns (uint256) {
        uint256 others = ~signs & DAY;
        return others == 0 ? PERIODS : FixedPointMathLib.log2(others & (~others + 1));
    }

    /// @notice What a day leaves unpaid, and what is not known yet: the end of a run that may still become long enough.
    /// @param n Units. @param hourly As in `signsOf`.
    /// @return excluded Unpaid.
    /// @return open Not to be settled yet.
    function excludedOf(uint256 signs, NegativeRule rule, uint256 n, bool hourly, Around memory around)
        internal
        pure
        returns (uint256 excluded, uint256 open)
    {
        if (rule == NegativeRule.ANY) return (signs, 0);
        if (rule != NegativeRule.WHOLE_RUN && rule != NegativeRule.FROM_NTH) return (0, 0);
        require(n != 0 && n <= (hourly ? LONGEST / PER_HOUR : LONGEST), RunOutOfRange(n));
        uint256 extended = signs << LONGEST | _ones(around.before)
            << LONGEST - FixedPointMathLib.min(around.before, LONGEST);
        if (rule == NegativeRule.FROM_NTH) {
            // Hours are whole, so the first period of the n-th hour is (n − 1) hours and one period into the run.
            return (_ends(extended, hourly ? (n - 1) * PER_HOUR + 1 : n) >> LONGEST & DAY, 0);
        }
        if (hourly) n *= PER_HOUR;
        extended |= _ones(around.afterwards) << LONGEST + PERIODS;
        uint256 whole = _ends(extended, n);
        // Each end of n of a run stands for the n periods that end there.
        for (uint256 done = 1; done < n;) {
            uint256 step = FixedPointMathLib.min(done, n - done);
            whole |= whole >> step;
            done += step;
        }
        excluded = whole >> LONGEST & DAY;
        if (!around.ended) open = _tail(signs) & ~excluded;
    }

    /// @notice Adds a unit to a run of WHOLE_RUN. Any way of cutting a series of units into calls gives the same, since this is one unit.
    /// @param amount What the unit is paid, if it is. @param n Units.
    /// @return next Later.
    /// @return due Of this unit, and of open ones, if known now.
    /// @return fate Of the units that were open: what `closeMonth` has taken out shares it.
    function push(Run run, bool negative, int256 amount, uint256 n)
        internal
        pure
        returns (Run next, int256 due, Fate fate)
    {
        int256 open = Run.unwrap(run) >> 8;
        // The low 8 bits.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint256 length = uint256(Run.unwrap(run)) & 255;
        if (!negative) return (Run.wrap(0), open + amount, Fate.PAID);
        if (length < n) ++length;
        if (length == n) return (_run(n, 0), 0, Fate.UNPAID);
        return (_run(length, open + amount), 0, Fate.OPEN);
    }

    /// @notice At the end of a month, or of the agreement: the run goes on without the amounts that are open, which the month keeps until their fate is told.
    function closeMonth(Run run) internal pure returns (Run next, int256 open) {
        open = Run.unwrap(run) >> 8;
        // forge-lint: disable-next-line(unsafe-typecast)
        next = Run.wrap(int256(uint256(Run.unwrap(run)) & 255));
    }

    function _run(uint256 length, int256 open) private pure returns (Run) {
        int256 shifted = open << 8;
        require(shifted >> 8 == open, OpenAmountOutOfRange(open));
        // A length is below 256.
        // forge-lint: disable-next-line(unsafe-typecast)
        return Run.wrap(shifted | int256(length));
    }

    /// @dev Bits that end n in a row, by doubling: bit k of the result is set where bits k − n + 1 … k are.
    function _ends(uint256 bits, uint256 n) private pure returns (uint256) {
        for (uint256 done = 1; done < n;) {
            uint256 step = FixedPointMathLib.min(done, n - done);
            bits &= bits << step;
            done += step;
        }
        return bits;
    }

    /// @dev As many ones, at most LONGEST.
    function _ones(uint256 count) private pure returns (uint256) {
        return (1 << FixedPointMathLib.min(count, LONGEST)) - 1;
    }

    /// @dev The run at a day's end.
    function _tail(uint256 signs) private pure returns (uint256) {
        uint256 count = atEnd(signs);
        return DAY & ~(DAY >> count);
    }
}
