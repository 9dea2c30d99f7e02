// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AvailabilityMath} from "../../contracts/oracle/AvailabilityMath.sol";
import {CapacityStretch} from "../../contracts/oracle/types/Site.sol";

/// @notice A day's availability, for tests on both sides.
contract AvailabilityHarness {
    function periodsOf(bytes calldata periods) external pure returns (AvailabilityMath.Period[] memory all) {
        all = new AvailabilityMath.Period[](AvailabilityMath.PERIODS);
        for (uint256 k; k < all.length; ++k) {
            all[k] = AvailabilityMath.periodAt(periods, k);
        }
    }

    function periodAt(bytes calldata periods, uint256 k)
        external
        pure
        returns (AvailabilityMath.Period memory)
    {
        return AvailabilityMath.periodAt(periods, k);
    }

    function deemed(bytes calldata periods, uint256 k, uint256 produced) external pure returns (uint256) {
        return AvailabilityMath.deemed(AvailabilityMath.periodAt(periods, k), produced);
    }

    function outage(bytes calldata periods, uint256 excused) external pure returns (uint256, uint256) {
        return AvailabilityMath.outage(periods, excused);
    }

    function leafHash(uint64 site, bytes32 method, bytes calldata periods) external pure returns (bytes32) {
        return AvailabilityMath.leafHash(site, method, periods);
    }

    function rootOf(bytes32 leaf, uint256 index, bytes32[] calldata path) external pure returns (bytes32) {
        return AvailabilityMath.rootOf(leaf, index, path);
    }

    function requireBounded(
        bytes calldata periods,
        uint256 start,
        uint256 entered,
        CapacityStretch[] calldata stretches
    ) external pure {
        AvailabilityMath.requireBounded(periods, start, entered, stretches);
    }
}
