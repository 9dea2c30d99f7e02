// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title What ends an agreement before its time (finance rule PPA-18)
/// @notice Pure. Money in base units; what is owed rounds down.
library TerminationPayment {
    /// @notice The scheduled amount: from `first` at the start to `last` at the end, linear in time; before and after it stays.
    function scheduled(uint256 first, uint256 last, uint256 start, uint256 end, uint256 time)
        internal
        pure
        returns (uint256)
    {
        if (time <= start) return first;
        if (time >= end) return last;
        uint256 span = end - start;
        // first and last are uint128, times uint40.
        return (first * (end - time) + last * (time - start)) / span;
    }

    /// @notice What the party in default owes the other at market: its loss, and what is open between them. @param value Of the months to come to the party not in default,
    /// rounded down (`Margin`). @param unpaid Owed to it. @param interest Late, likewise. @param owed By it. @param twoWay Whether a gain is set against
    /// the rest, and may make the party in default the one that is owed.
    /// @return Negative: the party not in default owes it.
    function atMarket(int256 value, uint256 unpaid, uint256 interest, uint256 owed, bool twoWay)
        internal
        pure
        returns (int256)
    {
        int256 loss = twoWay ? value : FixedPointMathLib.max(value, int256(0));
        // Money is below 2^128.
        // forge-lint: disable-next-line(unsafe-typecast)
        return loss + int256(unpaid + interest) - int256(owed);
    }
}
