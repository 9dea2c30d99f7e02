// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title Energy that was not read period by period (finance rule PPA-9)
/// @notice Pure, on the masks of `DayProfile.divide`: `read`, periods at whose end the register was measured; `own`, those measured at both ends. The first measured
/// end after some that were not carries the energy of all of them: it has no period's price. It waits for the meter's own record (a correction that restates it), and
/// after 30 days takes the price in the gap that is worst for the meter's owner (`DayNumerator.worst`, threat 36).
library Gaps {
    /// @notice How long a gap waits, seconds.
    uint256 internal constant PATIENCE = 30 days;

    /// @notice Periods that carry a gap's energy: the last of each gap. `DayProfile`'s energy there is all of it.
    function endsOf(uint256 read, uint256 own) internal pure returns (uint256) {
        return read & ~own;
    }

    /// @notice The gap that ends with period k: all periods after the last measured end before it, k included. One without such an end in the day goes back
    /// to the claim's beginning: to the days before too, where the claim begins there.
    /// @param first The first period of the day that is the claim's.
    function periodsOf(uint256 read, uint256 k, uint256 first) internal pure returns (uint256) {
        uint256 before = read & ((1 << k) - 1);
        uint256 begin = before == 0 ? first : FixedPointMathLib.log2(before) + 1;
        return (1 << k + 1) - (1 << begin);
    }

    /// @notice When a gap's energy is priced, unix seconds. @param periodEnd Of its last period.
    function ripeAt(uint256 periodEnd) internal pure returns (uint256) {
        return periodEnd + PATIENCE;
    }
}
