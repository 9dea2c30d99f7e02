// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PriceCovers} from "./PriceCovers.sol";
import {PriceMath} from "./PriceMath.sol";
import {PriceSeriesLib} from "./PriceSeriesLib.sol";
import {IPriceIndex} from "./interfaces/IPriceIndex.sol";
import {IndexPrice, PriceSeries, PriceStatus, SeriesId} from "./types/PriceSeries.sol";
import {PERIOD} from "./types/Site.sol";

/// @title Prices that bonded reporters agree on
/// @dev No owner, no upgrade. Each part stands on the one before: `PriceBase` (storage, windows), `PriceBonds`, `PriceReports`, `PriceRounds`, `PriceCovers`.
contract PriceIndex is PriceCovers {
    int256 private constant WEEK = 7 days;
    /// @dev A carried price is looked for that many rounds back at most, so that no reader can be made to search further.
    int256 private constant MOST_CARRIED = 96;
    uint256 private constant HOUR = 1 hours;

    /// @inheritdoc IPriceIndex
    function openSeries(PriceSeries calldata definition) external returns (SeriesId series) {
        PriceSeriesLib.validate(definition, WEEK, WEEK, MOST_CARRIED);
        series = SeriesId.wrap(keccak256(abi.encode(definition)));
        SeriesState storage state = _slot(series);
        if (state.definition.periodsARound != 0) return series;
        // One that exists has a definition that cannot name this one: fallbacks make no circle.
        SeriesId fallbackId = definition.fallbackId;
        if (fallbackId != SeriesId.wrap(0)) {
            PriceSeries storage other = _state(fallbackId).definition;
            require(
                other.currency == definition.currency && other.exponent == definition.exponent,
                FallbackDiffers(fallbackId, other.currency, other.exponent)
            );
        }
        state.definition = definition;
        emit SeriesOpened(series, definition);
    }

    /// @inheritdoc IPriceIndex
    function priceAt(SeriesId series, uint40 periodEnd) public view returns (IndexPrice memory p) {
        SeriesState storage state = _at(series, periodEnd);
        p = _ownAt(series, state, periodEnd);
        if (p.status != PriceStatus.NONE) return p;
        SeriesId fallbackId = state.definition.fallbackId;
        if (fallbackId != SeriesId.wrap(0)) {
            p = _ownAt(fallbackId, _slot(fallbackId), periodEnd);
            if (p.status == PriceStatus.FINAL) p.status = PriceStatus.FALLBACK;
            if (p.status != PriceStatus.NONE) return p;
        }
        return _carriedAt(series, state, periodEnd);
    }

    /// @inheritdoc IPriceIndex
    function finalPriceAt(SeriesId series, uint40 periodEnd) external view returns (int64) {
        IndexPrice memory p = _ownAt(series, _at(series, periodEnd), periodEnd);
        require(p.status == PriceStatus.FINAL, PriceNotFinal(series, periodEnd, p.status));
        return p.price;
    }

    /// @inheritdoc IPriceIndex
    function settledPriceAt(SeriesId series, uint40 periodEnd) external view returns (IndexPrice memory p) {
        p = priceAt(series, periodEnd);
        require(p.status >= PriceStatus.FINAL, PriceNotFinal(series, periodEnd, p.status));
    }

    /// @inheritdoc IPriceIndex
    function settledWords(SeriesId series, uint40 from, uint256 count)
        external
        view
        returns (uint256[] memory words, int8 exponent, address currency)
    {
        require(from % HOUR == 0, PeriodNotAligned(from));
        SeriesState storage state = _state(series);
        (exponent, currency) = (state.definition.exponent, state.definition.currency);
        uint256 periodsARound = state.definition.periodsARound;
        words = new uint256[](count);
        for (uint256 i; i < count;) {
            uint256 end = from + i * HOUR + PERIOD;
            uint256 round = PriceMath.roundAt(end, periodsARound);
            uint256 place = PriceMath.placeAt(end, periodsARound);
            if (place % PriceMath.LANES == 0 && _statusOf(series, state, round) == PriceStatus.FINAL) {
                // Whole words of the round, as they are.
                uint256 last = periodsARound / PriceMath.LANES;
                mapping(uint256 word => uint256) storage stored = state.rounds[round].words;
                for (uint256 w = place / PriceMath.LANES; w < last && i < count;) {
                    // In bounds, and counted far below 2^256.
                    unchecked {
                        uint256 word = stored[w++];
                        ++i;
                        assembly ("memory-safe") {
                            mstore(add(words, shl(5, i)), word)
                        }
                    }
                }
                if (place / PriceMath.LANES < last) continue;
            }
            words[i++] = _wordAt(series, end);
        }
    }

    /// @inheritdoc IPriceIndex
    function seriesOf(SeriesId series) external view returns (PriceSeries memory) {
        return _state(series).definition;
    }

    /// @inheritdoc IPriceIndex
    function roundAt(SeriesId series, uint40 periodEnd) external view returns (uint40) {
        // Not above the period's end.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint40(PriceMath.roundAt(periodEnd, _at(series, periodEnd).definition.periodsARound));
    }

    /// @dev Four periods' settled prices, one by one. @param end Of the first.
    function _wordAt(SeriesId series, uint256 end) private view returns (uint256 word) {
        for (uint256 place; place < PriceMath.LANES; ++place) {
            // As the hour that it is in.
            // forge-lint: disable-next-line(unsafe-typecast)
            IndexPrice memory p = priceAt(series, uint40(end + place * PERIOD));
            if (p.status >= PriceStatus.FINAL) word |= PriceMath.toLane(p.price) << 64 * place;
        }
    }

    /// @dev The series, at the end of a period.
    function _at(SeriesId series, uint40 periodEnd) private view returns (SeriesState storage) {
        require(periodEnd != 0 && periodEnd % PERIOD == 0, PeriodNotAligned(periodEnd));
        return _state(series);
    }

    /// @dev Of the period's own round.
    function _ownAt(SeriesId series, SeriesState storage state, uint256 periodEnd)
        private
        view
        returns (IndexPrice memory p)
    {
        uint256 round = PriceMath.roundAt(periodEnd, state.definition.periodsARound);
        p.source = series;
        p.status = _statusOf(series, state, round);
        if (p.status == PriceStatus.NONE) return p;
        // A uint40 from the start.
        // forge-lint: disable-next-line(unsafe-typecast)
        p.sourcePeriod = uint40(periodEnd);
        if (p.status == PriceStatus.OPEN) return p;
        uint256 place = PriceMath.placeAt(periodEnd, state.definition.periodsARound);
        p.price = PriceMath.priceAt(state.rounds[round].words, place);
    }

    /// @dev The last price of the latest earlier round that is not void, within the age. One that is not decided yet may still be void: what is carried
    /// waits for it, so that it never changes.
    function _carriedAt(SeriesId series, SeriesState storage state, uint256 periodEnd)
        private
        view
        returns (IndexPrice memory p)
    {
        uint256 periodsARound = state.definition.periodsARound;
        uint256 round = PriceMath.roundAt(periodEnd, periodsARound);
        for (; round != 0; --round) {
            uint256 end = PriceMath.startOf(round, periodsARound);
            if (periodEnd - end > state.definition.maxAge) break;
            p = _ownAt(series, state, end);
            if (p.status == PriceStatus.FINAL) p.status = PriceStatus.CARRIED;
            if (p.status != PriceStatus.NONE) return p;
        }
        return IndexPrice(0, PriceStatus.NONE, 0, series);
    }

    /// @dev Counted from the beginning of the round's first period.
    function _opensAt(SeriesId, PriceSeries storage s, uint256 round)
        internal
        view
        override
        returns (uint256)
    {
        return _after(PriceMath.startOf(round, s.periodsARound), s.lead);
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("Wattle PriceIndex", "1");
    }
}
