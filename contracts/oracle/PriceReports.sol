// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "solady/utils/EIP712.sol";
import {SignatureCheckerLib} from "solady/utils/SignatureCheckerLib.sol";

import {PriceBonds} from "./PriceBonds.sol";
import {PriceMath} from "./PriceMath.sol";
import {IReportedRounds} from "./interfaces/IReportedRounds.sol";
import {SeriesId} from "./types/PriceSeries.sol";

/// @title What reporters submit
/// @dev A series has one of two ways: commit and reveal, where nobody can copy and nobody knows before it is bound, or signed reports, where others can
/// submit and a second signature costs the bond.
abstract contract PriceReports is PriceBonds, EIP712 {
    bytes32 private constant REPORT = keccak256("Report(bytes32 series,uint40 round,int64[] prices)");
    bytes32 private constant COMMITMENT =
        keccak256("Commitment(bytes32 series,uint40 round,address reporter,int64[] prices,bytes32 salt)");

    /// @inheritdoc IReportedRounds
    function commit(SeriesId series, uint40 round, uint8 index, bytes32 commitment) external {
        SeriesState storage state = _state(series);
        require(state.definition.commitTime != 0, WrongSubmission(series, false));
        RoundWindows memory w = _windows(series, state.definition, round);
        _requireWithin(series, round, w.opens, w.reveals);
        address reporter = _requireReporter(series, state, index);
        _requireCounting(series, state, index, reporter, w);
        RoundState storage r = state.rounds[round];
        uint16 bit = _bit(index);
        // What is committed cannot be taken back: the last to commit would choose among what it has seen.
        require(r.info.committed & bit == 0, AlreadyCommitted(series, round, reporter));
        r.info.committed |= bit;
        r.commitments[index] = commitment;
        emit PricesCommitted(series, round, reporter, commitment);
    }

    /// @inheritdoc IReportedRounds
    function reveal(SeriesId series, uint40 round, uint8 index, int64[] calldata prices, bytes32 salt)
        external
    {
        SeriesState storage state = _state(series);
        address reporter = _reporter(series, state, index);
        RoundState storage r = state.rounds[round];
        require(r.info.committed & _bit(index) != 0, NotCommitted(series, round, reporter));
        RoundWindows memory w = _windows(series, state.definition, round);
        _requireWithin(series, round, w.reveals, w.closes);
        bytes32 given = commitmentOf(series, round, reporter, prices, salt);
        require(given == r.commitments[index], WrongReveal(given, r.commitments[index]));
        _store(series, state, round, index, reporter, prices);
    }

    /// @inheritdoc IReportedRounds
    function report(
        SeriesId series,
        uint40 round,
        uint8 index,
        int64[] calldata prices,
        bytes calldata signature
    ) external {
        SeriesState storage state = _state(series);
        require(state.definition.commitTime == 0, WrongSubmission(series, true));
        RoundWindows memory w = _windows(series, state.definition, round);
        _requireWithin(series, round, w.opens, w.closes);
        address reporter = _reporter(series, state, index);
        _requireCounting(series, state, index, reporter, w);
        _requireSigned(series, round, reporter, prices, signature);
        _store(series, state, round, index, reporter, prices);
    }

    /// @inheritdoc IReportedRounds
    function proveEquivocation(
        SeriesId series,
        uint40 round,
        uint8 index,
        int64[] calldata prices,
        bytes calldata signature
    ) external {
        SeriesState storage state = _state(series);
        require(state.definition.commitTime == 0, WrongSubmission(series, true));
        address reporter = _reporter(series, state, index);
        RoundWindows memory w = _windows(series, state.definition, round);
        _requireWithin(series, round, w.opens, w.heldUntil);
        RoundState storage r = state.rounds[round];
        require(r.info.reported & _bit(index) != 0, NotReported(series, round, reporter));
        require(_differs(state, r, index, prices), SameReport(series, round, reporter));
        _requireSigned(series, round, reporter, prices, signature);
        // Dropped from a round that is not fixed, and never slashed twice for it.
        r.info.reported &= ~_bit(index);
        _slash(series, state, round, index, BondFault.EQUIVOCATION, msg.sender);
    }

    /// @inheritdoc IReportedRounds
    function reportOf(SeriesId series, uint40 round, uint8 index)
        external
        view
        returns (int64[] memory prices)
    {
        SeriesState storage state = _state(series);
        RoundState storage r = state.rounds[round];
        if (r.reports[index][0] == 0) return prices;
        prices = new int64[](state.definition.periodsARound);
        for (uint256 i; i < prices.length; ++i) {
            prices[i] = PriceMath.priceAt(r.reports[index], i);
        }
    }

    /// @inheritdoc IReportedRounds
    function commitmentOf(
        SeriesId series,
        uint40 round,
        address reporter,
        int64[] calldata prices,
        bytes32 salt
    ) public view returns (bytes32) {
        bytes32 hash = keccak256(abi.encodePacked(prices));
        return _hashTypedData(keccak256(abi.encode(COMMITMENT, series, round, reporter, hash, salt)));
    }

    /// @inheritdoc IReportedRounds
    function reportDigest(SeriesId series, uint40 round, int64[] calldata prices)
        public
        view
        returns (bytes32)
    {
        return
            _hashTypedData(keccak256(abi.encode(REPORT, series, round, keccak256(abi.encodePacked(prices)))));
    }

    /// @dev A price for each of the round's periods.
    function _requireCount(SeriesState storage state, int64[] calldata prices) internal view {
        uint256 expected = state.definition.periodsARound;
        require(prices.length == expected, WrongPriceCount(prices.length, expected));
    }

    /// @dev A reporter's bit in a round's masks.
    function _bit(uint256 index) internal pure returns (uint16) {
        // There are at most sixteen.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint16(1 << index);
    }

    function _store(
        SeriesId series,
        SeriesState storage state,
        uint40 round,
        uint8 index,
        address reporter,
        int64[] calldata prices
    ) private {
        _requireCount(state, prices);
        RoundState storage r = state.rounds[round];
        // Words stay when a report is dropped: a reporter has one report a round, whatever becomes of it.
        require(r.reports[index][0] == 0, AlreadyReported(series, round, reporter));
        uint256[] memory words = PriceMath.pack(prices);
        for (uint256 i; i < words.length; ++i) {
            r.reports[index][i] = words[i];
        }
        r.info.reported |= _bit(index);
        emit PricesReported(series, round, reporter, prices);
    }

    function _differs(SeriesState storage state, RoundState storage r, uint256 index, int64[] calldata prices)
        private
        view
        returns (bool)
    {
        _requireCount(state, prices);
        uint256[] memory words = PriceMath.pack(prices);
        for (uint256 i; i < words.length; ++i) {
            if (r.reports[index][i] != words[i]) return true;
        }
        return false;
    }

    function _requireSigned(
        SeriesId series,
        uint40 round,
        address reporter,
        int64[] calldata prices,
        bytes calldata signature
    ) private view {
        require(
            SignatureCheckerLib.isValidSignatureNowCalldata(
                reporter, reportDigest(series, round, prices), signature
            ),
            WrongSignature(series, round, reporter)
        );
    }
}
