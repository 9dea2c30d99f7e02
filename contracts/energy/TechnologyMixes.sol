// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibBit} from "solady/utils/LibBit.sol";
import {LibBitmap} from "solady/utils/LibBitmap.sol";

import {PERIOD} from "../oracle/types/Site.sol";
import {CountedMix, TechnologyMixLib} from "./TechnologyMixLib.sol";
import {IEnergyPool} from "./interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "./interfaces/IEnergyPoolFactory.sol";
import {IRetirements, TechnologyMix} from "./interfaces/IRetirements.sol";

/// @title What generated the green charge of pools
/// @dev A pool's counts are kept for each period end at which they changed. Two layers of bits say which those are, so that looking one up reads
/// three or four slots however long the pool lives; a binary search over a year of deposits would read fifteen, in every retirement.
abstract contract TechnologyMixes is IRetirements {
    using LibBitmap for LibBitmap.Bitmap;
    using TechnologyMixLib for CountedMix;

    /// @param latest Counts up to the latest period recorded. @param past Those of earlier ones, by period number. @param periods A bit for
    /// each of these. @param words A bit for each word of `periods` that has one.
    struct History {
        CountedMix latest;
        mapping(uint256 period => CountedMix) past;
        LibBitmap.Bitmap periods;
        LibBitmap.Bitmap words;
    }

    IEnergyPoolFactory internal immutable FACTORY;

    mapping(address pool => History) private _histories;

    /// @param factory_ Whose pools count; it may be deployed later at that address.
    constructor(IEnergyPoolFactory factory_) {
        FACTORY = factory_;
    }

    /// @inheritdoc IRetirements
    function recordCharge(uint16 technologies, uint64 wh, uint40 until) external {
        _requirePool(msg.sender);
        if (wh == 0) return;
        History storage history = _histories[msg.sender];
        CountedMix latest = history.latest;
        (uint256 last, uint256 period) = (latest.periodOf(), until / PERIOD);
        if (period > last) {
            if (last != 0) {
                history.past[last] = latest;
                if (history.periods.map[last >> 8] == 0) history.words.set(last >> 8);
                history.periods.set(last);
            }
            latest = latest.at(period);
        }
        history.latest = latest.add(TechnologyMixLib.laneOf(technologies), wh);
    }

    /// @inheritdoc IRetirements
    function mixOf(address pool, uint40 until) external view returns (TechnologyMix memory) {
        _requirePool(pool);
        return _mixOf(pool, until);
    }

    /// @dev The caller has made sure that it is a pool.
    function _mixOf(address pool, uint40 until) internal view returns (TechnologyMix memory) {
        uint256 only = TechnologyMixLib.laneOf(IEnergyPool(pool).technologies());
        if (only != TechnologyMixLib.SEVERAL) return TechnologyMixLib.whole(only);
        History storage history = _histories[pool];
        CountedMix counted = history.latest;
        uint256 period = until / PERIOD;
        if (counted.periodOf() > period) counted = history.past[_lastUpTo(history, period)];
        return counted.apportion();
    }

    function _requirePool(address pool) internal view {
        require(FACTORY.isPool(pool), NotPool(pool));
    }

    /// @dev The last period with counts at or before one; without any, period zero, which has none.
    function _lastUpTo(History storage history, uint256 period) private view returns (uint256) {
        uint256 word = period >> 8;
        uint256 later = 255 - (period & 255);
        uint256 bits = history.periods.map[word] << later;
        if (bits != 0) return (word << 8) + LibBit.fls(bits) - later;
        // A word of this layer is 683 days: 31 of them since 1970.
        word = word == 0 ? LibBitmap.NOT_FOUND : history.words.findLastSet(word - 1);
        return word == LibBitmap.NOT_FOUND ? 0 : (word << 8) + LibBit.fls(history.periods.map[word]);
    }
}
