// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Registers, packRegisters} from "./types/Registers.sol";

/// @title The partition of generation
/// @notice K + E + U = G, one settlement period at a time, from the differences of that period's registers:
/// ΔK = min(ΔG, max(0, ΔC − ΔM)), ΔE = min(ΔG − ΔK, max(0, ΔX − ΔD)), ΔU the rest.
/// @dev `min` is not linear, so K and E are registers of their own. Conservative whatever the order inside the period: charge that
/// the import could have supplied is not green, and export that the battery could have supplied is not direct.
library Partition {
    /// @notice What K and E must have grown by.
    /// @param generated ΔG. @param imported ΔM. @param discharged ΔD. @param exported ΔX. @param charged ΔC; all Wh of one period.
    /// @return greenCharge ΔK, Wh. @return directExport ΔE, Wh.
    function split(uint64 generated, uint64 imported, uint64 discharged, uint64 exported, uint64 charged)
        internal
        pure
        returns (uint64 greenCharge, uint64 directExport)
    {
        unchecked {
            uint64 spare = charged > imported ? charged - imported : 0;
            greenCharge = spare < generated ? spare : generated;
            uint64 rest = generated - greenCharge;
            uint64 direct = exported > discharged ? exported - discharged : 0;
            directExport = direct < rest ? direct : rest;
        }
    }

    /// @notice The energy registers that must follow `energy` one period later.
    /// @param energy G, K, E, M at the period's start. @param energyAfter At its end. @param flows D, X, C, S at its start.
    /// @param flowsAfter At its end. Registers must not run backwards (S may).
    /// @return expected `energyAfter` with K and E as the rule gives them.
    function next(Registers energy, Registers energyAfter, Registers flows, Registers flowsAfter)
        internal
        pure
        returns (Registers expected)
    {
        Registers grown = energyAfter - energy;
        Registers moved = withoutState(flowsAfter) - withoutState(flows);
        (uint64 greenCharge, uint64 directExport) =
            split(grown.lane(0), grown.lane(3), moved.lane(0), moved.lane(1), moved.lane(2));
        expected = energy + packRegisters(grown.lane(0), greenCharge, directExport, grown.lane(3));
    }

    /// @notice Whether any register runs backwards from one reading to a later one (S is a state and may).
    function backwards(Registers energy, Registers energyAfter, Registers flows, Registers flowsAfter)
        internal
        pure
        returns (bool)
    {
        for (uint256 i; i < 4; ++i) {
            if (energyAfter.lane(i) < energy.lane(i)) return true;
            if (i != 3 && flowsAfter.lane(i) < flows.lane(i)) return true;
        }
        return false;
    }

    /// @notice D, X, C alone: the flows without the state of charge.
    function withoutState(Registers flows) internal pure returns (Registers) {
        return Registers.wrap(Registers.unwrap(flows) & ~uint256(type(uint64).max));
    }
}
