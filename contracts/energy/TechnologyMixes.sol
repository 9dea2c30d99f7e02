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

    /// @param latest Counts up to the latest period recorded; zero of what is not known as a pool. @param past Those of earlier ones, by
    /// period number. @param periods A bit for each of these. @param words A bit for each word of `periods` that has one.
    struct History {
        CountedMix latest;
        mapping(uint256 period => CountedMix) past;
        LibBitmap.Bitmap periods;
        LibBitmap.Bitmap words;
    }

    IEnergyPoolFactory private immutable FACTORY;

    mapping(address pool => History) private _histories;

    /// @param factory_ Whose pools count; it may be deployed later at that address.
    constructor(IEnergyPoolFactory factory_) {
        FACTORY = factory_;
    }

    /// @inheritdoc IRetirements
    function recordCharge(uint16 technologies, uint64 wh, uint40 until) external {
        CountedMix latest = _open(msg.sender);
        if (wh == 0 || latest.policyLane() != TechnologyMixLib.SEVERAL) return;
        History storage history = _histories[msg.sender];
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
        CountedMix latest = _histories[pool].latest;
        return _mixOf(pool, latest.isOpen() ? latest : _openingOf(pool), until);
    }

    /// @dev What is on record of a pool, which is asked for what it is only once: neither it nor its policy ever ends.
    function _open(address pool) internal returns (CountedMix latest) {
        latest = _histories[pool].latest;
        if (!latest.isOpen()) _histories[pool].latest = latest = _openingOf(pool);
    }

    /// @param latest What `_open` returned.
    function _mixOf(address pool, CountedMix latest, uint40 until)
        internal
        view
        returns (TechnologyMix memory)
    {
        uint256 only = latest.policyLane();
        if (only != TechnologyMixLib.SEVERAL) return TechnologyMixLib.whole(only);
        uint256 period = until / PERIOD;
        if (latest.periodOf() <= period) return latest.apportion();
        History storage history = _histories[pool];
        return history.past[_lastUpTo(history, period)].apportion();
    }

    function _openingOf(address pool) private view returns (CountedMix) {
        require(FACTORY.isPool(pool), NotPool(pool));
        return TechnologyMixLib.open(IEnergyPool(pool).technologies());
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
