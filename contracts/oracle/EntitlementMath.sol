// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IEntitlements} from "./interfaces/IEntitlements.sol";
import {Register, Registers} from "./types/Registers.sol";
import {Capacities} from "./types/Site.sol";

/// @title Arithmetic of entitlements
/// @notice Pure: what a claim is worth, which register it reads, and how fast that register can run.
library EntitlementMath {
    /// @dev A whole: 100 % in basis points.
    uint256 internal constant WHOLE = 10_000;

    /// @notice A register out of a word G, K, E, M, Wh; self-use is U = G − K − E.
    /// @dev Refuses K + E > G for each part, so that no part is ever claimed out of energy that was not generated.
    function registerOf(Registers energy, Register register) internal pure returns (uint64) {
        uint64 generation = energy.lane(0);
        if (register == Register.GENERATION) return generation;
        if (register == Register.CONSUMPTION) return energy.lane(3);
        uint256 stored = energy.lane(1);
        uint256 exported = energy.lane(2);
        require(stored + exported <= generation, IEntitlements.PartitionBroken(energy));
        if (register == Register.GREEN_CHARGE) return uint64(stored);
        if (register == Register.DIRECT_EXPORT) return uint64(exported);
        // The sum was just held against the generation.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(generation - stored - exported);
    }

    /// @notice A claim from register `from` to `to`: ⌊(to − opening)·s⌋ − ⌊(from − opening)·s⌋, Wh, s = share / 10,000.
    /// @dev Both floors count from the entitlement's own opening, so claims add up to ⌊(to − opening)·s⌋ however often they are made:
    /// at most one Wh is left behind over the whole life, and shares that sum to 100 % never yield more than the register.
    /// Requires opening ≤ from ≤ to.
    function claimed(uint64 opening, uint64 from, uint64 to, uint16 share) internal pure returns (uint64) {
        uint256 upTo = (uint256(to - opening) * share) / WHOLE;
        uint256 before = (uint256(from - opening) * share) / WHOLE;
        // At most to − opening, since a share is at most 10,000.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(upTo - before);
    }

    /// @notice The power that a register can run at, W: green charge is bounded by generators and battery, direct export by
    /// generators and the grid connection, self-use by the generators.
    function powerOf(Capacities memory capacities, Register register) internal pure returns (uint32) {
        if (register == Register.CONSUMPTION) return capacities.importW;
        uint32 generation = capacities.generationW;
        if (register == Register.GREEN_CHARGE) return least(generation, capacities.storageW);
        if (register == Register.DIRECT_EXPORT) return least(generation, capacities.exportW);
        return generation;
    }

    /// @notice The most a register can grow in a time: ⌊1.1 · power · seconds / 3600⌋ + 1 Wh. The tenth is for meter class and
    /// rated-power tolerance, the Wh for the flooring of registers.
    function growthLimit(uint32 watts, uint40 duration) internal pure returns (uint256) {
        return (uint256(watts) * duration * 11) / 36_000 + 1;
    }

    function least(uint32 a, uint32 b) private pure returns (uint32) {
        return a < b ? a : b;
    }
}
