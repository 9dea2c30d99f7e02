// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {EntitlementMath} from "../oracle/EntitlementMath.sol";
import {Partition} from "../oracle/Partition.sol";
import {Leaf} from "../oracle/types/Measurement.sol";
import {Registers} from "../oracle/types/Registers.sol";
import {Capacities, PERIOD} from "../oracle/types/Site.sol";
import {Shares} from "./types/Amounts.sol";

/// @title Arithmetic of the other ways into a pool
/// @notice Pure. Registers in Wh, as they are; fractions in WAD.
library IntakeMath {
    uint256 private constant WAD = 1e18;

    /// @dev Lanes of a leaf's energy G, K, E, M and of its flows D, X, C, S.
    uint256 private constant GREEN = 1;
    uint256 private constant IMPORT = 3;
    uint256 private constant CHARGE = 2;

    /// @notice What a battery can have charged from the grid in one settlement period: min(ΔC − ΔK, ΔM, ⌊1.1 · P · 900 / 3600⌋ + 1), Wh, with
    /// P = min(storageW, importW).
    /// @dev ΔC − ΔK is the charge that its own generation has not been credited with; the partition rule makes it ΔM whenever own generation
    /// completes the charge, and less than ΔM when it does not. It is more than ΔM only where the battery charged from its own discharge,
    /// which no other site exported: hence the second bound. The third is the battery's rating, as for every register. A register that runs backwards
    /// reverts with RegisterUnderflow.
    /// @param before The battery's leaf at the period's begin. @param after_ At its end. @param capacities The site's.
    function fromGrid(Leaf memory before, Leaf memory after_, Capacities memory capacities)
        internal
        pure
        returns (uint64)
    {
        Registers grown = after_.energy - before.energy;
        Registers moved = Partition.withoutState(after_.flows) - Partition.withoutState(before.flows);
        uint256 stored = FixedPointMathLib.zeroFloorSub(moved.lane(CHARGE), grown.lane(GREEN));
        uint256 least = FixedPointMathLib.min(stored, grown.lane(IMPORT));
        uint256 watts = FixedPointMathLib.min(capacities.storageW, capacities.importW);
        // At most the least of two 64-bit registers; the power is one of two u32.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(FixedPointMathLib.min(least, EntitlementMath.growthLimit(uint32(watts), PERIOD)));
    }

    /// @notice ⌊shares · fee⌋. @param fee WAD, below 1e18.
    function feeOf(Shares shares, uint64 fee) internal pure returns (Shares) {
        return Shares.wrap(FixedPointMathLib.fullMulDiv(Shares.unwrap(shares), fee, WAD));
    }
}
