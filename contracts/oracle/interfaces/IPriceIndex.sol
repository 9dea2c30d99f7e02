// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IndexPrice, PriceSeries, PriceStatus, SeriesId} from "../types/PriceSeries.sol";
import {IReportedRounds} from "./IReportedRounds.sol";

/// @title Prices that bonded reporters agree on
/// @notice A signed price for every zone and settlement period: the lower median of at least three bonded reporters, by commitment and reveal or by
/// signature, final once the time to dispute it is over or the series' arbitrator has ruled. Anyone opens a series; a consumer chooses one by its id, and
/// with it the reporters, bonds and windows that it trusts. Nobody owns this contract; no token votes, and no market's price is read.
/// @dev EIP-712 domain ("Wattle PriceIndex", "1"). A round holds the `periodsARound` settlement periods of its number (see `PriceSeries`). Cover and its fees are in the
/// series' bond token.
interface IPriceIndex is IReportedRounds {
    event SeriesOpened(SeriesId indexed series, PriceSeries definition);
    event RoundCovered(
        SeriesId indexed series, uint40 indexed round, address indexed consumer, uint256 notional, uint256 fee
    );
    event RoundSettled(SeriesId indexed series, uint40 indexed round, uint256 fees, uint256 shares);
    event CoverRefunded(SeriesId indexed series, uint40 indexed round, address indexed consumer, uint256 fee);

    error FallbackDiffers(SeriesId fallbackId, address currency, int8 exponent);
    error PeriodNotAligned(uint40 time);
    error RoundsOutOfRange(uint256 rounds, uint256 most);
    error CoverTooFarAhead(SeriesId series, uint40 round, uint256 opens, uint256 latest);
    error CoverTooLarge(uint256 asked, uint256 left);
    error NothingToCover();
    error PaymentTooSmall(uint256 received, uint256 needed);
    error RoundNotDecided(SeriesId series, uint40 round, PriceStatus status);
    error RoundAlreadySettled(SeriesId series, uint40 round);
    error RoundNotVoid(SeriesId series, uint40 round, PriceStatus status);
    error NothingToRefund(SeriesId series, uint40 round, address consumer);
    error PriceNotFinal(SeriesId series, uint40 periodEnd, PriceStatus status);

    /// @notice Opens a series; opening it again changes nothing. Reverts with SeriesFieldOutOfRange, ReportersNotAscending, UnknownSeries and FallbackDiffers.
    function openSeries(PriceSeries calldata definition) external returns (SeriesId series);
    /// @notice Reserves, before their windows open, notional that the caller will settle on each of these rounds, and pays for it.
    /// @param first The first round. @param rounds How many. @param notional Of each, base units of the bond token. @return fee Paid in all, ⌈⌉ a round.
    function cover(SeriesId series, uint40 first, uint256 rounds, uint96 notional)
        external
        returns (uint256 fee);
    /// @notice Ends a decided round's cover, for anyone: its notional is free again. Of a final one the fees go to the reporters in it in equal parts; what
    /// does not divide waits for the series' next.
    function settle(SeriesId series, uint40 round) external;
    /// @notice Credits a consumer the fee that it paid for a round that is void.
    function refund(SeriesId series, uint40 round, address consumer) external returns (uint256 fee);
    /// @notice The price of a period as it stands, whatever its status; zero where there is none. @param periodEnd Unix seconds, a multiple of 900.
    function priceAt(SeriesId series, uint40 periodEnd) external view returns (IndexPrice memory);
    /// @notice The price of the period's own round; reverts with PriceNotFinal unless it is FINAL. Never changes.
    function finalPriceAt(SeriesId series, uint40 periodEnd) external view returns (int64 price);
    /// @notice What a contract settles at: FINAL, or of a void round FALLBACK or CARRIED; reverts with PriceNotFinal otherwise. Never changes.
    /// @dev Warning: a price that is carried may be as old as the series' `maxAge`; `sourcePeriod` tells.
    function settledPriceAt(SeriesId series, uint40 periodEnd) external view returns (IndexPrice memory);
    /// @notice Prices that a contract settles at (`settledPriceAt`), four quarter-hours a word (`PriceMath`), from a full hour on; a lane is zero where there is none yet.
    /// @param from Unix seconds, a multiple of 3600. @param count Words. @return words As packed. @return exponent Of a unit. @return currency Of a unit.
    function settledWords(SeriesId series, uint40 from, uint256 count)
        external
        view
        returns (uint256[] memory words, int8 exponent, address currency);
    /// @notice A series' definition. Reverts with UnknownSeries.
    function seriesOf(SeriesId series) external view returns (PriceSeries memory);
    /// @notice The round of a period.
    function roundAt(SeriesId series, uint40 periodEnd) external view returns (uint40 round);
    /// @notice What a consumer covered of a round.
    function coverOf(SeriesId series, uint40 round, address consumer)
        external
        view
        returns (RoundCover memory);
    /// @notice Notional that can be covered now, base units of the bond token: coverMultiple × bond × ⌈quorum / 2⌉, less that of rounds not settled yet.
    function coverLeft(SeriesId series) external view returns (uint256);
}
