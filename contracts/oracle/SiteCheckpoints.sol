// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Registers} from "./types/Registers.sol";

/// @title A site's registers at the dates where something changed
/// @notice Append-only, strictly forward in time: once a date has resolved it always resolves to the same registers.
library SiteCheckpoints {
    struct Checkpoint {
        uint40 period;
        Registers energy;
    }

    struct List {
        Checkpoint[] items;
    }

    function length(List storage self) internal view returns (uint256) {
        return self.items.length;
    }

    /// @notice Period end of the newest checkpoint, zero if there is none.
    function latestPeriod(List storage self) internal view returns (uint40) {
        uint256 count = self.items.length;
        return count == 0 ? 0 : self.items[count - 1].period;
    }

    /// @notice Registers of the newest checkpoint, zero if there is none.
    function latestEnergy(List storage self) internal view returns (Registers) {
        uint256 count = self.items.length;
        return count == 0 ? Registers.wrap(0) : self.items[count - 1].energy;
    }

    /// @dev The caller has held `period` against `latestPeriod`.
    function append(List storage self, uint40 period, Registers energy) internal {
        self.items.push(Checkpoint(period, energy));
    }

    /// @notice The first checkpoint with period ≥ `date`; the caller knows that there is one. Binary search.
    function firstAtOrAfter(List storage self, uint40 date) internal view returns (uint40, Registers) {
        uint256 low;
        uint256 high = self.items.length - 1;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (self.items[middle].period < date) low = middle + 1;
            else high = middle;
        }
        Checkpoint storage found = self.items[low];
        return (found.period, found.energy);
    }
}
