// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibBit} from "solady/utils/LibBit.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";

import {IReportedRounds} from "./interfaces/IReportedRounds.sol";
import {PriceSeries, PriceStatus, SeriesId} from "./types/PriceSeries.sol";

/// @title What every part of the price index, and of the fixing feed, stands on
/// @dev Storage, windows, statuses and what is owed. When a round opens is for the contract to say (`_opensAt`).
abstract contract PriceBase is IReportedRounds, ReentrancyGuardTransient {
    /// @dev Half of what slashing takes goes there, through `burn`.
    address internal constant NOBODY = 0x000000000000000000000000000000000000dEaD;
    /// @dev Seconds in which a closed round can be fixed. Without an end, a report that nobody fixed could wait until its bond is gone.
    uint256 internal constant FIX_TIME = 1 days;

    /// @dev A round's own. `words`: the prices. `commitments`, `reports`: by reporter. `covers`: by consumer.
    struct RoundState {
        PriceRound info;
        mapping(uint256 word => uint256) words;
        mapping(uint256 index => bytes32) commitments;
        mapping(uint256 index => mapping(uint256 word => uint256)) reports;
        mapping(address consumer => RoundCover) covers;
    }

    /// @dev A series' own. `reserved`: notional of rounds not settled. `pot`: fees that wait for the next reporters.
    struct SeriesState {
        PriceSeries definition;
        uint128 reserved;
        uint128 pot;
        mapping(uint256 index => ReporterBond) bonds;
        mapping(uint256 round => RoundState) rounds;
    }

    mapping(SeriesId series => SeriesState) private _series;
    mapping(address account => mapping(address token => uint256)) internal _credits;

    // ——— series and reporters ———

    function _state(SeriesId series) internal view returns (SeriesState storage state) {
        state = _series[series];
        require(state.definition.periodsARound != 0, UnknownSeries(series));
    }

    /// @dev Also of a series that is not open.
    function _slot(SeriesId series) internal view returns (SeriesState storage) {
        return _series[series];
    }

    function _reporter(SeriesId series, SeriesState storage state, uint8 index)
        internal
        view
        returns (address)
    {
        uint256 count = state.definition.reporters.length;
        require(index < count, UnknownReporter(series, index, count));
        return state.definition.reporters[index];
    }

    /// @dev The reporter, who must be the caller.
    function _requireReporter(SeriesId series, SeriesState storage state, uint8 index)
        internal
        view
        returns (address reporter)
    {
        reporter = _reporter(series, state, index);
        require(msg.sender == reporter, NotReporter(series, msg.sender, reporter));
    }

    // ——— time ———

    /// @dev When a round's window opens, unix seconds.
    function _opensAt(SeriesId series, PriceSeries storage s, uint256 round)
        internal
        view
        virtual
        returns (uint256);

    function _windows(SeriesId series, PriceSeries storage s, uint256 round)
        internal
        view
        returns (RoundWindows memory w)
    {
        w.opens = _opensAt(series, s, round);
        w.reveals = w.opens + s.commitTime;
        w.closes = w.reveals + s.revealTime;
        w.voidAt = w.closes + FIX_TIME;
        w.heldUntil = w.voidAt + s.disputeTime + s.rulingTime;
    }

    function _requireWithin(SeriesId series, uint40 round, uint256 from, uint256 until) internal view {
        require(
            block.timestamp >= from && block.timestamp < until,
            OutsideWindow(series, round, from, until, block.timestamp)
        );
    }

    /// @dev A time and a lead; windows before 1970 are as good as at its start.
    function _after(uint256 time, int256 lead) internal pure returns (uint256) {
        // Times are far below 2^255.
        // forge-lint: disable-next-line(unsafe-typecast)
        int256 opens = int256(time) + lead;
        // Not negative.
        // forge-lint: disable-next-line(unsafe-typecast)
        return opens < 0 ? 0 : uint256(opens);
    }

    /// @dev What has no time left to be decided is void, whether or not anybody said so.
    function _statusOf(SeriesId series, SeriesState storage state, uint256 round)
        internal
        view
        returns (PriceStatus)
    {
        PriceRound storage info = state.rounds[round].info;
        RoundStage stage = info.stage;
        if (stage == RoundStage.RULED) return PriceStatus.FINAL;
        if (stage == RoundStage.VOID) return PriceStatus.NONE;
        if (stage == RoundStage.OPEN) {
            return block.timestamp < _windows(series, state.definition, round).voidAt
                ? PriceStatus.OPEN
                : PriceStatus.NONE;
        }
        if (stage == RoundStage.FIXED) {
            return block.timestamp < uint256(info.fixedAt) + state.definition.disputeTime
                ? PriceStatus.PENDING
                : PriceStatus.FINAL;
        }
        return block.timestamp < uint256(info.disputedAt) + state.definition.rulingTime
            ? PriceStatus.DISPUTED
            : PriceStatus.NONE;
    }

    /// @inheritdoc IReportedRounds
    function bondOf(SeriesId series, uint8 index) external view returns (ReporterBond memory) {
        return _state(series).bonds[index];
    }

    /// @inheritdoc IReportedRounds
    function roundOf(SeriesId series, uint40 round) external view returns (PriceRound memory) {
        return _state(series).rounds[round].info;
    }

    /// @inheritdoc IReportedRounds
    function windowsOf(SeriesId series, uint40 round) external view returns (RoundWindows memory) {
        return _windows(series, _state(series).definition, round);
    }

    // ——— what is owed ———

    /// @inheritdoc IReportedRounds
    function creditOf(address account, address token) external view returns (uint256) {
        return _credits[account][token];
    }

    function _credit(address account, address token, uint256 amount) internal {
        if (amount != 0) _credits[account][token] += amount;
    }

    /// @dev The reporters of a mask share in equal parts; what does not divide waits in the pot.
    function _share(SeriesState storage state, uint256 mask, uint256 amount)
        internal
        returns (uint256 shares)
    {
        shares = LibBit.popCount(mask);
        uint256 each = shares == 0 ? 0 : amount / shares;
        // Below an amount that was paid in.
        // forge-lint: disable-next-line(unsafe-typecast)
        state.pot = uint128(amount - each * shares);
        address token = state.definition.bondToken;
        for (uint256 i; mask >> i != 0; ++i) {
            if (mask >> i & 1 != 0) _credit(state.definition.reporters[i], token, each);
        }
    }

    /// @dev Every chain that this is deployed on has transient storage.
    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }
}
