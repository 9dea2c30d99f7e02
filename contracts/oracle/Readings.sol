// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";
import {Leaf, Reading} from "./types/Measurement.sol";
import {continueRegisters} from "./types/RegisterOffset.sol";
import {Registers} from "./types/Registers.sol";

/// @title Readings and the leaves made of them
library Readings {
    bytes32 internal constant TYPEHASH = keccak256(
        "Reading(uint64 site,uint40 periodEnd,uint32 revision,uint16 epoch,uint8 quality,uint256 energy,uint256 flows)"
    );

    /// @notice EIP-712 struct hash.
    function hash(Reading calldata reading) internal pure returns (bytes32) {
        return keccak256(abi.encode(TYPEHASH, reading));
    }

    /// @notice The site's G, K, E, M that a reading shows, Wh.
    function energyOf(Reading calldata reading, ISiteRegistry.Epoch memory epoch)
        internal
        pure
        returns (Registers)
    {
        return continueRegisters(reading.energy, epoch.energyOffset);
    }

    /// @notice The site's D, X, C, S that a reading shows, Wh. S is a state: its lane of an offset is zero.
    function flowsOf(Reading calldata reading, ISiteRegistry.Epoch memory epoch)
        internal
        pure
        returns (Registers)
    {
        return continueRegisters(reading.flows, epoch.flowsOffset);
    }

    /// @notice Whether a leaf shows exactly what a reading says.
    function shows(Leaf calldata leaf, Reading calldata reading, ISiteRegistry.Epoch memory epoch)
        internal
        pure
        returns (bool)
    {
        return leaf.site == reading.site && leaf.readAt == reading.periodEnd
            && leaf.revision == reading.revision && leaf.quality == reading.quality
            && leaf.energy == energyOf(reading, epoch) && leaf.flows == flowsOf(reading, epoch);
    }
}
