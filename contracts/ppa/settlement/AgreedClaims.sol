// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DayProfile} from "../../oracle/DayProfile.sol";
import {Register} from "../../oracle/types/Registers.sol";
import {PERIOD} from "../../oracle/types/Site.sol";
import {IVolumeTypes} from "../interfaces/IVolumeTypes.sol";
import {Gaps} from "../mathematics/Gaps.sol";
import {Agreement, Plant, VolumeType} from "../types/Terms.sol";
import {DayClaims} from "./DayClaims.sol";
import {DayRecords} from "./DayRecords.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title The energy of all plants in a day
/// @notice What a period delivers is the sum over plants. One that was left out would be a shortfall that there was not, so a day takes all of them, each read to its
/// end; after 30 days, or sooner if it is the meters' owner whom that harms, what was not read counts as not delivered on that day.
abstract contract AgreedClaims is IVolumeTypes, DayClaims, DayRecords {
    uint256 private constant ALL = (1 << 96) - 1;

    /// @dev @param wh Of the day's periods, produced. @param used Consumed. @param own Periods in which some production has its own energy. @param known Those in which
    /// every plant's energy is known. @param gaps How many were found.
    struct DayEnergy {
        uint256[] wh;
        uint256[] used;
        uint256 own;
        uint256 known;
        uint256 gaps;
    }

    function _claimAll(uint256 id, Agreement calldata agreement, uint256 day, Delivery[] calldata deliveries)
        internal
        returns (DayEnergy memory all)
    {
        Claimed memory c;
        c.day = day;
        all.wh = new uint256[](96);
        bool matches = agreement.terms.volume.kind == VolumeType.MATCHED;
        if (matches) all.used = new uint256[](96);
        all.known = ALL;
        Plant[] calldata plants = agreement.terms.plants;
        for (uint256 i; i < deliveries.length; ++i) {
            uint256 given = _dayOf(deliveries[i].proof.leaf);
            require(given == day, OtherDay(i, given, day));
            uint256 gaps = c.gaps;
            DayProfile.ProfiledDay memory d = _claimOne(c, id, agreement, deliveries[i]);
            bool consumes = matches && plants[deliveries[i].plant].register == Register.CONSUMPTION;
            _sum(consumes ? all.used : all.wh, d.wh);
            if (!consumes) all.own |= d.own;
            // A register that stood still through a gap left nothing unknown.
            if (c.gaps != gaps) all.known &= d.own | _without(c, d);
        }
        all.gaps = c.gaps;
        _requireRead(agreement, day, _allOf(agreement) & ~c.delivered);
    }

    /// @inheritdoc DayClaims
    /// @dev Days before are settled for what was agreed, whether they were read or not.
    function _pass(uint256, Agreement calldata, uint256, uint256, uint256) internal pure override {}

    /// @dev The day's periods before a claim and after it, in which the entitlement delivers nothing.
    function _without(Claimed memory c, DayProfile.ProfiledDay memory d) private pure returns (uint256) {
        uint256 before = FixedPointMathLib.zeroFloorSub(c.from, d.start) / PERIOD;
        return (1 << before) - 1 | ALL >> d.wh.length << d.wh.length;
    }

    function _sum(uint256[] memory into, uint256[] memory wh) private pure {
        for (uint256 k; k < wh.length; ++k) {
            into[k] += wh[k];
        }
    }

    /// @param missing Plants that are not read to the day's end, a bit each.
    function _requireRead(Agreement calldata agreement, uint256 day, uint256 missing) private view {
        uint256 allowedAt = Gaps.ripeAt((day + 1) * 1 days);
        if (missing == 0 || block.timestamp >= allowedAt) return;
        Plant[] calldata plants = agreement.terms.plants;
        for (uint256 i; i < plants.length; ++i) {
            if (missing >> i & 1 == 0) continue;
            require(msg.sender == _meterOwner(agreement, plants[i].register), DayNotRead(missing, allowedAt));
        }
    }
}
