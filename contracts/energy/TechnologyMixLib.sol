// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {LibBit} from "solady/utils/LibBit.sol";

import {BIOMASS, HYDRO, PV, WIND} from "../oracle/types/Site.sol";
import {TechnologyMix} from "./interfaces/IRetirements.sol";

/// @notice Five cumulative counts, Wh, of 45 bits each, lane 0 (PV) lowest. Above them the number of the settlement period up to which they
/// count (period end / 900, 24 bits: until the year 2448), and above that one more than the lane of the pool's policy, zero of an unknown pool.
type CountedMix is uint256;

/// @title Green charge by technology
library TechnologyMixLib {
    /// @dev The lanes are PV, wind, hydro, biomass, in the order of their bits, and several.
    uint256 internal constant SEVERAL = 4;
    uint256 private constant LANES = 5;
    uint256 private constant WIDTH = 45;
    uint256 private constant PERIOD_AT = LANES * WIDTH;
    uint256 private constant POLICY_AT = PERIOD_AT + 24;
    /// @dev 35 TWh: more than the storage of a continent takes in a year. A lane stays there.
    uint256 private constant FULL = 2 ** WIDTH - 1;
    uint256 private constant WHOLE = 10_000;
    uint256 private constant GENERATING = PV | WIND | HYDRO | BIOMASS;

    /// @notice The lane of a technology mask: that of its one generating technology; `SEVERAL` if it has more, or none.
    function laneOf(uint256 technologies) internal pure returns (uint256) {
        uint256 generating = technologies & GENERATING;
        return LibBit.isPo2(generating) ? LibBit.ffs(generating) : SEVERAL;
    }

    /// @notice The mix of a single lane.
    function whole(uint256 lane) internal pure returns (TechnologyMix memory) {
        uint256[LANES] memory parts;
        parts[lane] = WHOLE;
        return _mix(parts);
    }

    /// @notice No counts yet, of a pool whose policy admits a mask of technologies.
    function open(uint256 technologies) internal pure returns (CountedMix) {
        return CountedMix.wrap((laneOf(technologies) + 1) << POLICY_AT);
    }

    /// @notice Whether it is a pool's.
    function isOpen(CountedMix counted) internal pure returns (bool) {
        return CountedMix.unwrap(counted) != 0;
    }

    /// @notice The lane of the pool's policy.
    function policyLane(CountedMix counted) internal pure returns (uint256) {
        return (CountedMix.unwrap(counted) >> POLICY_AT) - 1;
    }

    /// @notice The period number up to which it counts.
    function periodOf(CountedMix counted) internal pure returns (uint256) {
        return (CountedMix.unwrap(counted) >> PERIOD_AT) & type(uint24).max;
    }

    /// @notice The same counts up to another period.
    function at(CountedMix counted, uint256 period) internal pure returns (CountedMix) {
        uint256 word = CountedMix.unwrap(counted);
        return CountedMix.wrap(word ^ ((periodOf(counted) ^ period) << PERIOD_AT));
    }

    /// @notice Counts `wh` more in a lane, up to its limit.
    function add(CountedMix counted, uint256 lane, uint64 wh) internal pure returns (CountedMix) {
        uint256 room = FULL - _count(counted, lane);
        uint256 more = wh < room ? wh : room;
        return CountedMix.wrap(CountedMix.unwrap(counted) + (more << (lane * WIDTH)));
    }

    /// @notice The counts in basis points: 10,000 by largest remainders (Hamilton's method), the lower lane first where they are equal; all
    /// zero without any count.
    function apportion(CountedMix counted) internal pure returns (TechnologyMix memory) {
        uint256 total;
        for (uint256 i; i < LANES; ++i) {
            total += _count(counted, i);
        }
        uint256[LANES] memory parts;
        if (total == 0) return _mix(parts);

        uint256[LANES] memory remainders;
        uint256 left = WHOLE;
        for (uint256 i; i < LANES; ++i) {
            uint256 scaled = _count(counted, i) * WHOLE;
            (parts[i], remainders[i]) = (scaled / total, scaled % total);
            left -= parts[i];
        }
        // Fewer than there are remainders above zero: each is below one, and they add up to `left`.
        for (; left != 0; --left) {
            uint256 largest;
            for (uint256 i = 1; i < LANES; ++i) {
                if (remainders[i] > remainders[largest]) largest = i;
            }
            ++parts[largest];
            remainders[largest] = 0;
        }
        return _mix(parts);
    }

    function _count(CountedMix counted, uint256 lane) private pure returns (uint256) {
        return (CountedMix.unwrap(counted) >> (lane * WIDTH)) & FULL;
    }

    /// @dev Parts are at most 10,000.
    // forge-lint: disable-next-item(unsafe-typecast)
    function _mix(uint256[LANES] memory parts) private pure returns (TechnologyMix memory) {
        return TechnologyMix(
            uint16(parts[0]), uint16(parts[1]), uint16(parts[2]), uint16(parts[3]), uint16(parts[4])
        );
    }
}
