// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {EfficientHashLib} from "solady/utils/EfficientHashLib.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {IAvailabilityReport} from "./interfaces/IAvailabilityReport.sol";
import {Curtailment} from "./types/Availability.sol";
import {CapacityStretch, PERIOD} from "./types/Site.sol";

/// @title A day's availability, period by period
/// @notice 9 bytes a period from 00:00 UTC on, 96 of them: potential energy (uint32 Wh), unavailable power (uint32 W), curtailment (uint8). All ones: nothing is
/// reported of the period, which is something else than a potential of zero.
library AvailabilityMath {
    /// @notice A period of a report. @param reported Whether there is one; the rest is zero if not. @param potential What the site could have generated, Wh.
    /// @param unavailable Power that was out of service, W. @param cause What held it back.
    struct Period {
        bool reported;
        uint32 potential;
        uint32 unavailable;
        Curtailment cause;
    }

    uint256 internal constant PERIODS = 96;
    uint256 private constant ENTRY = 9;
    uint256 private constant NONE = type(uint72).max;
    uint256 private constant LAST_CAUSE = uint256(type(Curtailment).max);

    /// @notice keccak256 of 96 bytes: site, method, hash of the periods. A node hashes 64.
    function leafHash(uint64 site, bytes32 method, bytes calldata periods) internal pure returns (bytes32) {
        return keccak256(abi.encode(site, method, keccak256(periods)));
    }

    /// @notice The root that a leaf at a place and its siblings, from the leaf upwards, lead to. A node is keccak256(left ‖ right).
    function rootOf(bytes32 node, uint256 index, bytes32[] calldata path) internal pure returns (bytes32) {
        for (uint256 level; level < path.length; ++level) {
            bytes32 other = path[level];
            node = (index >> level) & 1 == 0
                ? EfficientHashLib.hash(node, other)
                : EfficientHashLib.hash(other, node);
        }
        return node;
    }

    /// @notice Period k of 96, from 0.
    function periodAt(bytes calldata periods, uint256 k) internal pure returns (Period memory p) {
        require(k < PERIODS, IAvailabilityReport.PeriodOutOfRange(k, PERIODS));
        _requireDay(periods);
        uint256 entry = _entry(periods, k);
        if (entry == NONE) return p;
        // Lanes.
        // forge-lint: disable-next-line(unsafe-typecast)
        return Period(true, uint32(entry >> 40), uint32(entry >> 8), Curtailment(entry & 0xff));
    }

    /// @notice Deemed energy of a period: max(0, potential − produced), Wh. Of a period that is not reported there is none.
    /// @dev Paid only for causes that an agreement lists; never minted. `available` has bounded the potential by capacity · time.
    /// @param produced What the site generated in the period, Wh.
    function deemed(Period memory p, uint256 produced) internal pure returns (uint256) {
        return p.reported && p.potential > produced ? p.potential - produced : 0;
    }

    /// @notice What an availability guarantee sums: availability = 1 − Σ unavailable / Σ capacity over the periods that count.
    /// @param excused Bit c set: a period with cause c does not count.
    /// @return unavailable Σ over those that count, W · periods: 1/4 Wh each.
    /// @return counted How many count; what is not reported does not.
    function outage(bytes calldata periods, uint256 excused)
        internal
        pure
        returns (uint256 unavailable, uint256 counted)
    {
        _requireDay(periods);
        for (uint256 k; k < PERIODS; ++k) {
            uint256 entry = _entry(periods, k);
            if (entry == NONE || excused >> (entry & 0xff) & 1 != 0) continue;
            unavailable += entry >> 8 & type(uint32).max;
            ++counted;
        }
    }

    /// @notice Reverts unless every period's potential is at most capacity · 900 s, and what is unavailable at most the capacity. @param start 00:00 of the day, unix
    /// seconds. @param entered Period end from which the site is in the fleet: before it nothing can be reported.
    /// @param stretches The site's capacities from then on, newest first.
    function requireBounded(
        bytes calldata periods,
        uint256 start,
        uint256 entered,
        CapacityStretch[] memory stretches
    ) internal pure {
        _requireDay(periods);
        // Stretch by stretch, oldest first: within one the capacity is the same.
        uint256 k;
        for (uint256 left = stretches.length; left != 0; --left) {
            uint256 until = left == 1 ? PERIODS : _periodsUntil(start, stretches[left - 2].from);
            if (until <= k) continue;
            _requireStretch(periods, k, until, stretches[left - 1].capacities.generationW);
            k = until;
        }
        uint256 before = _periodsUntil(start, entered);
        for (k = 0; k < before; ++k) {
            require(_entry(periods, k) == NONE, IAvailabilityReport.ReportedBeforeEntry(k, entered));
        }
    }

    /// @dev How many of the day's periods begin before a period end.
    function _periodsUntil(uint256 start, uint256 time) private pure returns (uint256) {
        return FixedPointMathLib.min(PERIODS, FixedPointMathLib.zeroFloorSub(time, start) / PERIOD);
    }

    function _requireStretch(bytes calldata periods, uint256 k, uint256 until, uint256 watts) private pure {
        uint256 most = watts * PERIOD / 3600;
        unchecked {
            for (; k < until; ++k) {
                uint256 entry = _entry(periods, k);
                if (entry == NONE) continue;
                uint256 unavailable = entry >> 8 & type(uint32).max;
                if (entry >> 40 <= most && unavailable <= watts && entry & 0xff <= LAST_CAUSE) continue;
                require(
                    entry >> 40 <= most, IAvailabilityReport.PotentialAboveCapacity(k, entry >> 40, watts)
                );
                require(
                    unavailable <= watts, IAvailabilityReport.UnavailableAboveCapacity(k, unavailable, watts)
                );
                revert IAvailabilityReport.UnknownCause(k, entry & 0xff);
            }
        }
    }

    function _requireDay(bytes calldata periods) private pure {
        require(
            periods.length == PERIODS * ENTRY,
            IAvailabilityReport.ReportLengthWrong(periods.length, PERIODS * ENTRY)
        );
    }

    /// @dev Period k's 9 bytes, which are in the report.
    function _entry(bytes calldata periods, uint256 k) private pure returns (uint256 entry) {
        assembly ("memory-safe") {
            entry := shr(184, calldataload(add(periods.offset, mul(k, ENTRY))))
        }
    }
}
