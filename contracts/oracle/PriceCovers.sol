// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {PriceRounds} from "./PriceRounds.sol";
import {ReceivedLib} from "./ReceivedLib.sol";
import {IPriceIndex} from "./interfaces/IPriceIndex.sol";
import {PriceStatus, SeriesId} from "./types/PriceSeries.sol";

/// @title What may depend on prices that are not final yet
/// @dev One bond stands behind every round that is open at once, so the limit is on all of them together. At least ⌈quorum / 2⌉ reporters must lie to
/// move a lower median of a quorum or more.
abstract contract PriceCovers is IPriceIndex, PriceRounds {
    using ReceivedLib for address;
    using SafeCastLib for uint256;

    uint256 private constant MILLION = 1e6;
    uint256 private constant MOST_ROUNDS = 96;
    /// @dev Seconds ahead: reserving is cheap, so nobody may reserve what others will need much later.
    uint256 private constant MOST_AHEAD = 8 days;

    /// @inheritdoc IPriceIndex
    function cover(SeriesId series, uint40 first, uint256 rounds, uint96 notional)
        external
        nonReentrant
        returns (uint256 fee)
    {
        SeriesState storage state = _state(series);
        require(notional != 0, NothingToCover());
        require(rounds != 0 && rounds <= MOST_ROUNDS, RoundsOutOfRange(rounds, MOST_ROUNDS));
        _requireAhead(series, state, first, rounds);
        (uint256 asked, uint256 left) = (notional * rounds, _left(state));
        require(asked <= left, CoverTooLarge(asked, left));
        uint256 each = FixedPointMathLib.fullMulDivUp(notional, state.definition.coverFee, MILLION);
        fee = each * rounds;
        if (fee != 0) {
            uint256 received = state.definition.bondToken.pull(fee);
            require(received >= fee, PaymentTooSmall(received, fee));
        }
        // Within the limit, which is far below 2^128.
        // forge-lint: disable-next-line(unsafe-typecast)
        state.reserved += uint128(asked);
        for (uint256 round = first; round < first + rounds; ++round) {
            _add(state.rounds[round], notional, each);
            // Not after `last`, whose window opens within MOST_AHEAD: below 2^40.
            // forge-lint: disable-next-line(unsafe-typecast)
            emit RoundCovered(series, uint40(round), msg.sender, notional, each);
        }
    }

    /// @inheritdoc IPriceIndex
    function settle(SeriesId series, uint40 round) external {
        SeriesState storage state = _state(series);
        PriceRound storage info = state.rounds[round].info;
        require(!info.settled, RoundAlreadySettled(series, round));
        PriceStatus status = _statusOf(series, state, round);
        bool final_ = status == PriceStatus.FINAL;
        require(final_ || status == PriceStatus.NONE, RoundNotDecided(series, round, status));
        info.settled = true;
        state.reserved -= info.covered;
        uint256 fees = final_ ? info.fees : 0;
        uint256 shares = final_ ? _share(state, info.reported, fees + state.pot) : 0;
        emit RoundSettled(series, round, fees, shares);
    }

    /// @inheritdoc IPriceIndex
    function refund(SeriesId series, uint40 round, address consumer) external returns (uint256 fee) {
        SeriesState storage state = _state(series);
        PriceStatus status = _statusOf(series, state, round);
        require(status == PriceStatus.NONE, RoundNotVoid(series, round, status));
        RoundCover storage c = state.rounds[round].covers[consumer];
        fee = c.fee;
        require(fee != 0, NothingToRefund(series, round, consumer));
        c.fee = 0;
        _credit(consumer, state.definition.bondToken, fee);
        emit CoverRefunded(series, round, consumer, fee);
    }

    /// @inheritdoc IPriceIndex
    function coverOf(SeriesId series, uint40 round, address consumer)
        external
        view
        returns (RoundCover memory)
    {
        return _state(series).rounds[round].covers[consumer];
    }

    /// @inheritdoc IPriceIndex
    function coverLeft(SeriesId series) external view returns (uint256) {
        return _left(_state(series));
    }

    /// @dev Before the first window opens: nobody covers what it knows already.
    function _requireAhead(SeriesId series, SeriesState storage state, uint40 first, uint256 rounds)
        private
        view
    {
        uint256 opens = _windows(series, state.definition, first).opens;
        require(block.timestamp < opens, OutsideWindow(series, first, 0, opens, block.timestamp));
        uint256 last = first + rounds - 1;
        opens = _windows(series, state.definition, last).opens;
        uint256 latest = block.timestamp + MOST_AHEAD;
        // Only told.
        // forge-lint: disable-next-line(unsafe-typecast)
        require(opens <= latest, CoverTooFarAhead(series, uint40(last), opens, latest));
    }

    function _add(RoundState storage r, uint256 notional, uint256 fee) private {
        r.info.covered = (r.info.covered + notional).toUint96();
        r.info.fees = (r.info.fees + fee).toUint96();
        RoundCover storage c = r.covers[msg.sender];
        (c.notional, c.fee) = ((c.notional + notional).toUint96(), (c.fee + fee).toUint96());
    }

    function _left(SeriesState storage state) private view returns (uint256) {
        uint256 deciding = (uint256(state.definition.quorum) + 1) / 2;
        uint256 limit = uint256(state.definition.bond) * deciding * state.definition.coverMultiple;
        return FixedPointMathLib.zeroFloorSub(limit, state.reserved);
    }
}
