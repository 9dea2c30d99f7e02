// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {PriceStatus, SeriesId} from "../types/PriceSeries.sol";

/// @title Rounds that bonded reporters agree on
/// @notice What `IPriceIndex` and `IFixingFeed` have in common: a series' reporters stake bonds and report numbers, by commitment and reveal or by signature; a round's
/// numbers are the lower medians of at least three of them, final once the time to dispute them is over or the series' arbitrator has ruled. Anyone opens a
/// series; a consumer chooses one by its id, and with it the reporters, bonds and windows that it trusts. Nobody owns these contracts, and no token votes.
/// @dev A round is named by its number, a reporter by its place in the series' list. A fixing feed's values are reported as prices are. Bonds, fees and rewards are
/// in the series' bond token and what is owed is collected, so nobody who cannot be paid stops a round. A bond token that takes balances away by itself can leave
/// less than is owed.
interface IReportedRounds {
    /// @notice How far a round is. OPEN also before its window and when nobody fixed it in time.
    enum RoundStage {
        OPEN,
        FIXED,
        DISPUTED,
        RULED,
        VOID
    }

    /// @notice Why a bond was taken.
    enum BondFault {
        UNREVEALED,
        EQUIVOCATION,
        DEVIATION
    }

    /// @notice A reporter's bond. @param amount Base units. @param countsFrom Since when it counts, unix seconds; zero: it does not. @param heldUntil Before
    /// that a report may still cost it, unix seconds. @param leaving Whether its withdrawal is announced.
    struct ReporterBond {
        uint96 amount;
        uint40 countsFrom;
        uint40 heldUntil;
        bool leaving;
    }

    /// @notice A round. @param committed Reporters who committed, a bit each. @param reported Likewise whose reports count. @param fixedAt Unix seconds.
    /// @param disputedAt Likewise, zero if never. @param settled Whether its cover was released and its fees shared. @param disputeBond What the disputer
    /// staked, base units. @param disputer Who, zero if nobody. @param covered Notional that depends on it, base units. @param fees That cover paid, likewise.
    struct PriceRound {
        uint16 committed;
        uint16 reported;
        RoundStage stage;
        uint40 fixedAt;
        uint40 disputedAt;
        bool settled;
        uint96 disputeBond;
        address disputer;
        uint96 covered;
        uint96 fees;
    }

    /// @notice When what can be done in a round, unix seconds, each end exclusive. @param opens Commitments, or signed reports, from here. @param reveals
    /// Reveals from here; equal to `opens` where reports are signed. @param closes Reports until here, the fix from here. @param voidAt The fix until here.
    /// @param heldUntil Nothing in the round can cost a bond from here on.
    struct RoundWindows {
        uint256 opens;
        uint256 reveals;
        uint256 closes;
        uint256 voidAt;
        uint256 heldUntil;
    }

    /// @notice What a consumer covered of a round. @param notional Base units of the bond token. @param fee Paid, refunded if the round is void.
    struct RoundCover {
        uint96 notional;
        uint96 fee;
    }

    event BondDeposited(
        SeriesId indexed series, address indexed reporter, address indexed from, uint256 amount
    );
    event WithdrawalAnnounced(SeriesId indexed series, address indexed reporter, uint40 heldUntil);
    event BondWithdrawn(SeriesId indexed series, address indexed reporter, address to, uint256 amount);
    event BondSlashed(
        SeriesId indexed series,
        uint40 indexed round,
        address indexed reporter,
        BondFault fault,
        uint256 amount,
        address finder,
        uint256 reward
    );
    event PricesCommitted(
        SeriesId indexed series, uint40 indexed round, address indexed reporter, bytes32 commitment
    );
    event PricesReported(
        SeriesId indexed series, uint40 indexed round, address indexed reporter, int64[] prices
    );
    event RoundFixed(SeriesId indexed series, uint40 indexed round, uint256 reported, uint256[] words);
    event RoundVoided(SeriesId indexed series, uint40 indexed round);
    event RoundDisputed(
        SeriesId indexed series, uint40 indexed round, address indexed disputer, uint256 bond
    );
    event RoundUpheld(SeriesId indexed series, uint40 indexed round);
    event RoundRuled(SeriesId indexed series, uint40 indexed round, int64[] prices);
    event Collected(address indexed account, address indexed token, address to, uint256 amount);
    event Burned(address indexed token, uint256 amount);

    error SeriesFieldOutOfRange(bytes32 field, int256 given, int256 least, int256 most);
    error ReportersNotAscending(uint256 place, address previous, address next);
    error UnknownSeries(SeriesId series);
    error UnknownReporter(SeriesId series, uint256 index, uint256 reporters);
    error NotReporter(SeriesId series, address caller, address reporter);
    error NothingArrived(address token);
    error BondDoesNotCount(SeriesId series, address reporter, uint40 countsFrom, uint256 needed);
    error BondLeaving(SeriesId series, address reporter);
    error BondNotLeaving(SeriesId series, address reporter);
    error BondHeld(SeriesId series, address reporter, uint40 heldUntil, uint256 now_);
    error WrongSubmission(SeriesId series, bool committed);
    error OutsideWindow(SeriesId series, uint40 round, uint256 from, uint256 until, uint256 now_);
    error AlreadyCommitted(SeriesId series, uint40 round, address reporter);
    error NotCommitted(SeriesId series, uint40 round, address reporter);
    error WrongReveal(bytes32 given, bytes32 committed);
    /// @notice −2^63 cannot be stored: it stands for no price.
    error PriceOutOfRange(uint256 position, int64 price);
    error WrongPriceCount(uint256 given, uint256 expected);
    error AlreadyReported(SeriesId series, uint40 round, address reporter);
    error NotReported(SeriesId series, uint40 round, address reporter);
    error WrongSignature(SeriesId series, uint40 round, address reporter);
    error SameReport(SeriesId series, uint40 round, address reporter);
    error WrongRoundStage(SeriesId series, uint40 round, RoundStage stage);
    error NoDisputes(SeriesId series);
    error DisputeBondTooSmall(uint256 received, uint256 needed);
    error NotArbitrator(SeriesId series, address caller, address arbitrator);
    error RulingOverdue(SeriesId series, uint40 round, uint256 due);
    error RulingNotOverdue(SeriesId series, uint40 round, uint256 due);
    error NothingToCollect(address account, address token);

    /// @notice Adds to a reporter's bond, for anyone. It counts for rounds whose windows open from when it reaches the series' bond. What is added while a
    /// withdrawal is announced leaves with it. @param amount Base units, pulled from the caller. @return received What arrived of it.
    function deposit(SeriesId series, uint8 index, uint256 amount) external returns (uint256 received);
    /// @notice The reporter announces that its bond leaves: it counts no more. Only withdrawing or losing it ends that.
    /// @return heldUntil From when it can be withdrawn, unix seconds.
    function announceWithdrawal(SeriesId series, uint8 index) external returns (uint40 heldUntil);
    /// @notice The reporter takes all of its bond, once no round that it reported in can cost it any more.
    function withdraw(SeriesId series, uint8 index, address to) external returns (uint256 amount);
    /// @notice Pays the caller what it is owed of a token. @return amount Base units.
    function collect(address token, address to) external returns (uint256 amount);
    /// @notice Sends what slashing took and nobody gets to 0x…dEaD; a token that refuses that address keeps it here for ever. @return amount Base units.
    function burn(address token) external returns (uint256 amount);
    /// @notice The reporter commits to its prices. @param commitment `commitmentOf` them, which names the reporter: a copy is worth nothing to another.
    function commit(SeriesId series, uint40 round, uint8 index, bytes32 commitment) external;
    /// @notice Reveals what a reporter committed to, for anyone who knows it. @param prices Of all periods of the round in order, units.
    function reveal(SeriesId series, uint40 round, uint8 index, int64[] calldata prices, bytes32 salt)
        external;
    /// @notice Submits what a reporter signed (EOA or ERC-1271), for anyone. The first valid report stands. @param prices As in `reveal`.
    function report(
        SeriesId series,
        uint40 round,
        uint8 index,
        int64[] calldata prices,
        bytes calldata signature
    ) external;
    /// @notice Takes the bond of a reporter who signed other prices than those that stand, half of it for the caller, until `RoundWindows.heldUntil`. Its report is
    /// dropped if the round is not fixed.
    function proveEquivocation(
        SeriesId series,
        uint40 round,
        uint8 index,
        int64[] calldata prices,
        bytes calldata signature
    ) external;
    /// @notice Fixes a round once its window is closed, for anyone: the lower median of each period, or void below the quorum. Who committed and did not
    /// reveal loses its bond, half of it to the caller.
    function fix(SeriesId series, uint40 round) external;
    /// @notice Disputes a fixed round, for anyone, once. @param amount Pulled from the caller; what arrives is its stake, at least the series' dispute bond.
    function dispute(SeriesId series, uint40 round, uint256 amount) external;
    /// @notice The arbitrator rules. @param prices Of all periods: they replace the medians; reporters further than the tolerance from one of them lose their
    /// bonds, half to the disputer, who gets its own back. None: the medians stand, and the disputer's bond goes to the reporters.
    function rule(SeriesId series, uint40 round, int64[] calldata prices) external;
    /// @notice Voids a disputed round that nobody ruled on in time, for anyone; the disputer gets its bond back.
    function lapse(SeriesId series, uint40 round) external;
    /// @notice A reporter's bond.
    function bondOf(SeriesId series, uint8 index) external view returns (ReporterBond memory);
    /// @notice A round as stored.
    function roundOf(SeriesId series, uint40 round) external view returns (PriceRound memory);
    /// @notice A round's windows.
    function windowsOf(SeriesId series, uint40 round) external view returns (RoundWindows memory);
    /// @notice How the round's own prices stand; NONE: it is void.
    function statusOf(SeriesId series, uint40 round) external view returns (PriceStatus);
    /// @notice What a reporter reported; empty if nothing.
    function reportOf(SeriesId series, uint40 round, uint8 index) external view returns (int64[] memory);
    /// @notice What an account can collect of a token, base units; of 0x…dEaD, what can be burned.
    function creditOf(address account, address token) external view returns (uint256);
    /// @notice What a reporter commits to: the EIP-712 digest of `Commitment`.
    function commitmentOf(
        SeriesId series,
        uint40 round,
        address reporter,
        int64[] calldata prices,
        bytes32 salt
    ) external view returns (bytes32);
    /// @notice What a reporter signs: the EIP-712 digest of `Report`.
    function reportDigest(SeriesId series, uint40 round, int64[] calldata prices)
        external
        view
        returns (bytes32);
}
