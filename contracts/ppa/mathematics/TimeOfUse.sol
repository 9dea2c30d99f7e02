// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Band} from "../types/Terms.sol";
import {DateTimeLib} from "solady/utils/DateTimeLib.sol";

/// @title Time-of-use bands
/// @notice The first band that has an hour and its weekday multiplies the price there (PPA-7); hours are UTC.
library TimeOfUse {
    uint256 internal constant HOURS = 24;
    uint256 private constant ONE = 1e18;

    /// @notice The multiplier of each hour of a day, WAD; one where no band is; empty where there are no bands. @param day 00:00 UTC, unix seconds.
    function multipliersOf(Band[] memory bands, uint256 day)
        internal
        pure
        returns (uint256[] memory multipliers)
    {
        if (bands.length == 0) return multipliers;
        multipliers = new uint256[](HOURS);
        uint256 weekday = 1 << DateTimeLib.weekday(day) - 1;
        uint256 left = (1 << HOURS) - 1;
        for (uint256 i; i < bands.length; ++i) {
            if (bands[i].weekdays & weekday != 0) {
                _fill(multipliers, bands[i].hoursOfDay & left, bands[i].multiplier);
                left &= ~uint256(bands[i].hoursOfDay);
            }
        }
        _fill(multipliers, left, ONE);
    }

    function _fill(uint256[] memory multipliers, uint256 hoursOfDay, uint256 multiplier) private pure {
        for (uint256 hour; hoursOfDay != 0; hoursOfDay >>= 1) {
            if (hoursOfDay & 1 != 0) multipliers[hour] = multiplier;
            ++hour;
        }
    }
}
