// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Leaves} from "./Leaves.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {Registers, packRegisters} from "./types/Registers.sol";
import {Capacities, PERIOD, SiteId} from "./types/Site.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title How much a fleet's registers can grow
/// @notice Growth of a lane ≤ ⌊1.1 × ∫ Σ capacity dt⌋ + 1 Wh a leaf (registers are rounded down) + what is left of the join credit.
/// @dev Capacity is a step function of time, in steps of a period, kept as checkpoints with its running integral in quarter
/// watt-hours (W × 900 s): the integral between any two period ends is exact and costs two binary searches at most.
abstract contract Capacity is Leaves, IMeterOracle {
    uint256 private constant LANE_BITS = 54;
    uint256 private constant POWER = (1 << (4 * LANE_BITS)) - 1;

    /// @dev Counts a site's present capacities in its fleet from the next period end on, instead of what was counted before.
    function _countCapacity(uint32 fleet, SiteId site) internal returns (uint256 power, uint40 from) {
        (Capacities memory c,,,) = _boundsOf(site);
        uint256 green = FixedPointMathLib.min(c.generationW, c.storageW);
        uint256 direct = FixedPointMathLib.min(c.generationW, c.exportW);
        power = (uint256(c.generationW) << (3 * LANE_BITS)) | (green << (2 * LANE_BITS))
            | (direct << LANE_BITS) | c.importW;
        from = _shiftCapacity(fleet, _countedPower[site], power);
        _countedPower[site] = power;
        emit SiteCapacityCounted(site, fleet, c, from);
    }

    /// @dev Stops counting a site that leaves.
    function _uncountCapacity(uint32 fleet, SiteId site) internal {
        _shiftCapacity(fleet, _countedPower[site], 0);
        _countedPower[site] = 0;
    }

    /// @dev A site entered at registers read at `entered`: what it may have grown by since, until its capacity counts.
    function _creditJoin(uint32 fleet, uint256 power, uint40 entered, uint40 from) internal {
        uint256 quarters = (from - entered) / PERIOD;
        uint256[4] memory credit;
        _accumulate(credit, power, quarters);
        for (uint256 i; i < 4; ++i) {
            credit[i] = _bound(credit[i]);
        }
        _joinCredit[fleet] = _joinCredit[fleet] + _pack(credit);
    }

    /// @dev Reverts when a fleet's sums grew by more than its capacity allows over (start, end].
    /// @param checkpoints The fleet's checkpoint count. @param grown Sums less the previous batch's, Wh.
    function _boundGrowth(
        uint32 fleet,
        uint256 checkpoints,
        uint40 start,
        uint40 end,
        uint32 leafCount,
        Registers grown
    ) internal {
        uint256 newest = _checkpointAt(fleet, checkpoints - 1).power;
        uint256[4] memory quarterWh;
        if (newest >> (4 * LANE_BITS) <= start) {
            // The steady state. No credit can be left: a join's lapses at the first post from its checkpoint on.
            _accumulate(quarterWh, newest, (end - start) / PERIOD);
            _draw(fleet, quarterWh, leafCount, grown, Registers.wrap(0));
            return;
        }
        quarterWh = _integral(fleet, checkpoints, end);
        uint256[4] memory before = _integral(fleet, checkpoints, start);
        for (uint256 i; i < 4; ++i) {
            quarterWh[i] -= before[i];
        }
        Registers credit = _joinCredit[fleet] + _drawnCredit[fleet][end];
        Registers drawn = _draw(fleet, quarterWh, leafCount, grown, credit);
        // From the newest checkpoint on every site's capacity counts by itself: what the credit did not need lapses.
        if (end >= newest >> (4 * LANE_BITS)) drawn = credit;
        _drawnCredit[fleet][end] = drawn;
        _joinCredit[fleet] = credit - drawn;
    }

    /// @dev What growth beyond the bound takes of the credit, Wh a lane; reverts when that is not enough.
    function _draw(
        uint32 fleet,
        uint256[4] memory quarterWh,
        uint32 leafCount,
        Registers grown,
        Registers credit
    ) private pure returns (Registers) {
        unchecked {
            uint256 drawn;
            for (uint256 i; i < 4; ++i) {
                uint256 limit = _bound(quarterWh[i]) + leafCount;
                uint256 beyond = FixedPointMathLib.zeroFloorSub(grown.lane(i), limit);
                limit += credit.lane(i);
                require(grown.lane(i) <= limit, GrowthAboveCapacity(fleet, i, grown.lane(i), limit));
                drawn = (drawn << 64) | beyond;
            }
            return Registers.wrap(drawn);
        }
    }

    function _shiftCapacity(uint32 fleet, uint256 less, uint256 more) private returns (uint40 from) {
        uint256 now_ = block.timestamp;
        from = uint40(now_ - now_ % PERIOD + PERIOD);
        uint24 count = _fleets[fleet].checkpoints;
        if (count == 0) {
            _checkpointAt(fleet, 0).power = (uint256(from) << (4 * LANE_BITS)) | more;
            _fleets[fleet].checkpoints = 1;
            return from;
        }
        if (less == more) return from;
        unchecked {
            Checkpoint storage newest = _checkpointAt(fleet, count - 1);
            uint256 old = newest.power;
            // Lanes neither overflow (2^22 sites of less than 2^32 W each) nor borrow (`less` is part of the sum).
            uint256 power = (uint256(from) << (4 * LANE_BITS)) | ((old & POWER) + more - less);
            if (old >> (4 * LANE_BITS) == from) {
                newest.power = power;
            } else {
                Checkpoint storage begun = _checkpointAt(fleet, count);
                (begun.power, begun.integral) = (power, _pack(_upTo(newest, from)));
                _fleets[fleet].checkpoints = count + 1;
            }
        }
    }

    function _checkpointAt(uint32 fleet, uint256 index) private view returns (Checkpoint storage) {
        return _checkpoints[fleet][index];
    }

    /// @dev ∫ capacity dt from the fleet's beginning to `time`, quarter watt-hours a lane.
    function _integral(uint32 fleet, uint256 count, uint40 time)
        private
        view
        returns (uint256[4] memory sum)
    {
        unchecked {
            (uint256 low, uint256 high) = (0, count);
            while (low < high) {
                uint256 middle = (low + high) / 2;
                if (_checkpointAt(fleet, middle).power >> (4 * LANE_BITS) <= time) low = middle + 1;
                else high = middle;
            }
            if (low != 0) sum = _upTo(_checkpointAt(fleet, low - 1), time);
        }
    }

    function _upTo(Checkpoint storage checkpoint, uint256 time) private view returns (uint256[4] memory sum) {
        unchecked {
            uint256 power = checkpoint.power;
            Registers base = checkpoint.integral;
            for (uint256 i; i < 4; ++i) {
                sum[i] = base.lane(i);
            }
            _accumulate(sum, power, (time - (power >> (4 * LANE_BITS))) / PERIOD);
        }
    }

    function _accumulate(uint256[4] memory sum, uint256 power, uint256 quarters) private pure {
        unchecked {
            for (uint256 i; i < 4; ++i) {
                sum[i] += _laneOf(power, i) * quarters;
            }
        }
    }

    /// @dev ⌊1.1 × quarter watt-hours ÷ 4⌋, Wh: meters may be off and ratings are nominal, hence a tenth above.
    function _bound(uint256 quarterWh) private pure returns (uint256) {
        unchecked {
            return quarterWh * 11 / 40;
        }
    }

    function _laneOf(uint256 power, uint256 i) private pure returns (uint256) {
        unchecked {
            return (power >> ((3 - i) * LANE_BITS)) & ((1 << LANE_BITS) - 1);
        }
    }

    function _pack(uint256[4] memory sum) private pure returns (Registers) {
        require((sum[0] | sum[1] | sum[2] | sum[3]) >> 64 == 0, CapacityOverflow());
        return packRegisters(uint64(sum[0]), uint64(sum[1]), uint64(sum[2]), uint64(sum[3]));
    }
}
