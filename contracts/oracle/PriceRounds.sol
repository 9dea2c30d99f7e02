// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibBit} from "solady/utils/LibBit.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

import {PriceMath} from "./PriceMath.sol";
import {PriceReports} from "./PriceReports.sol";
import {ReceivedLib} from "./ReceivedLib.sol";
import {IReportedRounds} from "./interfaces/IReportedRounds.sol";
import {PriceStatus, SeriesId} from "./types/PriceSeries.sol";

/// @title From reports to final prices
/// @dev Every window has an end that nobody can move: a round is decided by its `heldUntil`, whoever does what or nothing.
abstract contract PriceRounds is PriceReports {
    using ReceivedLib for address;
    using SafeCastLib for uint256;

    /// @inheritdoc IReportedRounds
    function fix(SeriesId series, uint40 round) external {
        SeriesState storage state = _state(series);
        RoundState storage r = state.rounds[round];
        require(r.info.stage == RoundStage.OPEN, WrongRoundStage(series, round, r.info.stage));
        RoundWindows memory w = _windows(series, state.definition, round);
        _requireWithin(series, round, w.closes, w.voidAt);
        (uint256 reported, uint256 committed) = (r.info.reported, r.info.committed);
        if (LibBit.popCount(reported) < state.definition.quorum) {
            r.info.stage = RoundStage.VOID;
            emit RoundVoided(series, round);
        } else {
            (r.info.stage, r.info.fixedAt) = (RoundStage.FIXED, uint40(block.timestamp));
            emit RoundFixed(series, round, reported, _median(state, r, reported));
        }
        uint256 silent = committed & ~reported;
        for (uint256 i; silent >> i != 0; ++i) {
            if (silent >> i & 1 != 0) _slash(series, state, round, i, BondFault.UNREVEALED, msg.sender);
        }
    }

    /// @inheritdoc IReportedRounds
    function dispute(SeriesId series, uint40 round, uint256 amount) external nonReentrant {
        SeriesState storage state = _state(series);
        require(state.definition.arbitrator != address(0), NoDisputes(series));
        PriceRound storage info = state.rounds[round].info;
        require(info.stage == RoundStage.FIXED, WrongRoundStage(series, round, info.stage));
        uint256 fixedAt = info.fixedAt;
        _requireWithin(series, round, fixedAt, fixedAt + state.definition.disputeTime);
        uint256 received = state.definition.bondToken.pull(amount);
        uint256 needed = state.definition.disputeBond;
        require(received >= needed, DisputeBondTooSmall(received, needed));
        (info.stage, info.disputedAt) = (RoundStage.DISPUTED, uint40(block.timestamp));
        (info.disputer, info.disputeBond) = (msg.sender, received.toUint96());
        emit RoundDisputed(series, round, msg.sender, received);
    }

    /// @inheritdoc IReportedRounds
    function rule(SeriesId series, uint40 round, int64[] calldata prices) external {
        SeriesState storage state = _state(series);
        address arbitrator = state.definition.arbitrator;
        require(msg.sender == arbitrator, NotArbitrator(series, msg.sender, arbitrator));
        RoundState storage r = state.rounds[round];
        uint256 due = _requireDisputed(series, state, round, r.info);
        require(block.timestamp < due, RulingOverdue(series, round, due));
        r.info.stage = RoundStage.RULED;
        uint256 bond = r.info.disputeBond;
        if (prices.length == 0) {
            _share(state, r.info.reported, bond + state.pot);
            emit RoundUpheld(series, round);
        } else {
            _requireCount(state, prices);
            _credit(r.info.disputer, state.definition.bondToken, bond);
            _replace(series, state, round, r, PriceMath.pack(prices));
            emit RoundRuled(series, round, prices);
        }
    }

    /// @inheritdoc IReportedRounds
    function lapse(SeriesId series, uint40 round) external {
        SeriesState storage state = _state(series);
        PriceRound storage info = state.rounds[round].info;
        uint256 due = _requireDisputed(series, state, round, info);
        require(block.timestamp >= due, RulingNotOverdue(series, round, due));
        info.stage = RoundStage.VOID;
        _credit(info.disputer, state.definition.bondToken, info.disputeBond);
        emit RoundVoided(series, round);
    }

    function _requireDisputed(
        SeriesId series,
        SeriesState storage state,
        uint40 round,
        PriceRound storage info
    ) private view returns (uint256 due) {
        require(info.stage == RoundStage.DISPUTED, WrongRoundStage(series, round, info.stage));
        due = uint256(info.disputedAt) + state.definition.rulingTime;
    }

    /// @dev Stores and returns the lower median of each period.
    function _median(SeriesState storage state, RoundState storage r, uint256 reported)
        private
        returns (uint256[] memory words)
    {
        words = new uint256[](PriceMath.wordsOf(state.definition.periodsARound));
        uint256[] memory of_ = new uint256[](LibBit.popCount(reported));
        for (uint256 w; w < words.length; ++w) {
            uint256 m;
            for (uint256 i; reported >> i != 0; ++i) {
                if (reported >> i & 1 != 0) of_[m++] = r.reports[i][w];
            }
            r.words[w] = words[w] = PriceMath.medianWord(of_);
        }
    }

    /// @dev The ruling's prices stand, and who was further off than the tolerance loses its bond and its part of the fees.
    function _replace(
        SeriesId series,
        SeriesState storage state,
        uint40 round,
        RoundState storage r,
        uint256[] memory words
    ) private {
        (uint256 reported, uint256 tolerance) = (r.info.reported, state.definition.tolerance);
        uint256 wrong;
        for (uint256 w; w < words.length; ++w) {
            r.words[w] = words[w];
            for (uint256 i; reported >> i != 0; ++i) {
                // What was not reported is not read.
                if ((reported & ~wrong) >> i & 1 == 0) continue;
                if (PriceMath.differ(r.reports[i][w], words[w], tolerance)) wrong |= 1 << i;
            }
        }
        // Bits of reporters.
        // forge-lint: disable-next-line(unsafe-typecast)
        r.info.reported = uint16(reported & ~wrong);
        for (uint256 i; wrong >> i != 0; ++i) {
            if (wrong >> i & 1 != 0) _slash(series, state, round, i, BondFault.DEVIATION, r.info.disputer);
        }
    }

    /// @inheritdoc IReportedRounds
    function statusOf(SeriesId series, uint40 round) external view returns (PriceStatus) {
        return _statusOf(series, _state(series), round);
    }
}
