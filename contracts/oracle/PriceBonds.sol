// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {PriceBase} from "./PriceBase.sol";
import {ReceivedLib} from "./ReceivedLib.sol";
import {IReportedRounds} from "./interfaces/IReportedRounds.sol";
import {SeriesId} from "./types/PriceSeries.sol";

/// @title The bonds of reporters, and payments
/// @dev A fault takes all of a bond: half, rounded down, for whoever showed it, the rest for nobody. A reporter who shows its own fault still loses half.
abstract contract PriceBonds is PriceBase {
    using ReceivedLib for address;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    /// @inheritdoc IReportedRounds
    function deposit(SeriesId series, uint8 index, uint256 amount)
        external
        nonReentrant
        returns (uint256 received)
    {
        SeriesState storage state = _state(series);
        address reporter = _reporter(series, state, index);
        received = state.definition.bondToken.pull(amount);
        require(received != 0, NothingArrived(state.definition.bondToken));
        ReporterBond storage bond = state.bonds[index];
        uint96 held = (bond.amount + received).toUint96();
        bond.amount = held;
        if (bond.countsFrom == 0 && !bond.leaving && held >= state.definition.bond) {
            bond.countsFrom = uint40(block.timestamp);
        }
        emit BondDeposited(series, reporter, msg.sender, received);
    }

    /// @inheritdoc IReportedRounds
    function announceWithdrawal(SeriesId series, uint8 index) external returns (uint40 heldUntil) {
        SeriesState storage state = _state(series);
        address reporter = _requireReporter(series, state, index);
        ReporterBond storage bond = state.bonds[index];
        require(!bond.leaving, BondLeaving(series, reporter));
        (bond.leaving, bond.countsFrom) = (true, 0);
        heldUntil = bond.heldUntil;
        emit WithdrawalAnnounced(series, reporter, heldUntil);
    }

    /// @inheritdoc IReportedRounds
    function withdraw(SeriesId series, uint8 index, address to)
        external
        nonReentrant
        returns (uint256 amount)
    {
        SeriesState storage state = _state(series);
        address reporter = _requireReporter(series, state, index);
        ReporterBond storage bond = state.bonds[index];
        require(bond.leaving, BondNotLeaving(series, reporter));
        uint40 heldUntil = bond.heldUntil;
        require(block.timestamp >= heldUntil, BondHeld(series, reporter, heldUntil, block.timestamp));
        amount = bond.amount;
        (bond.amount, bond.leaving) = (0, false);
        emit BondWithdrawn(series, reporter, to, amount);
        state.definition.bondToken.safeTransfer(to, amount);
    }

    /// @inheritdoc IReportedRounds
    function collect(address token, address to) external nonReentrant returns (uint256 amount) {
        amount = _take(msg.sender, token);
        emit Collected(msg.sender, token, to, amount);
        token.safeTransfer(to, amount);
    }

    /// @inheritdoc IReportedRounds
    function burn(address token) external nonReentrant returns (uint256 amount) {
        amount = _take(NOBODY, token);
        emit Burned(token, amount);
        token.safeTransfer(NOBODY, amount);
    }

    /// @dev The reporter's bond must count for the round; from now on the round holds it.
    function _requireCounting(
        SeriesId series,
        SeriesState storage state,
        uint8 index,
        address reporter,
        RoundWindows memory w
    ) internal {
        ReporterBond storage bond = state.bonds[index];
        uint40 countsFrom = bond.countsFrom;
        // In place when the window opens: nobody bonds because of what it sees in it.
        require(
            countsFrom != 0 && countsFrom <= w.opens,
            BondDoesNotCount(series, reporter, countsFrom, state.definition.bond)
        );
        // A window that is open ends within months.
        // forge-lint: disable-next-line(unsafe-typecast)
        if (bond.heldUntil < w.heldUntil) bond.heldUntil = uint40(w.heldUntil);
    }

    /// @dev Takes all of a reporter's bond, also one that leaves.
    function _slash(
        SeriesId series,
        SeriesState storage state,
        uint40 round,
        uint256 index,
        BondFault fault,
        address finder
    ) internal {
        ReporterBond storage bond = state.bonds[index];
        uint256 amount = bond.amount;
        (bond.amount, bond.countsFrom, bond.leaving) = (0, 0, false);
        address token = state.definition.bondToken;
        uint256 reward = amount / 2;
        _credit(finder, token, reward);
        _credit(NOBODY, token, amount - reward);
        emit BondSlashed(series, round, state.definition.reporters[index], fault, amount, finder, reward);
    }

    function _take(address account, address token) private returns (uint256 amount) {
        amount = _credits[account][token];
        require(amount != 0, NothingToCollect(account, token));
        _credits[account][token] = 0;
    }
}
