// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IFixingFeed} from "../../oracle/interfaces/IFixingFeed.sol";
import {IPriceIndex} from "../../oracle/interfaces/IPriceIndex.sol";
import {Volumes} from "../mathematics/Volumes.sol";
import {PriceDay} from "../types/Tariff.sol";
import {Band, Escalation, Price, SettlementType, Volume} from "../types/Terms.sol";
import {ISettlementTypes} from "./ISettlementTypes.sol";

/// @title What a day's periods are paid, as far as that is known
interface IDayPrices {
    /// @notice A day and the clauses that price it. @param start 00:00 UTC, unix seconds. @param anchor From which contract years count; of a price that does not
    /// move nothing depends on it. @param currency That the index has to count. @param secondary Series that stands for prices that are missing, zero: none. @param
    /// fallbackDays After which they are replaced (PPA-9).
    struct Query {
        uint40 start;
        uint40 anchor;
        address currency;
        bytes32 secondary;
        uint8 fallbackDays;
        SettlementType settlement;
        Price price;
        Escalation escalation;
        Band[] bands;
    }

    /// @notice Part of a month. @param numerator Not rounded. @param wh With what is excluded. @param excludedWh That alone. @param excluded Not paid, for a negative
    /// index. @param missing Of the periods asked for, those without a price. @param open Those that wait for a run's fate.
    struct Settled {
        int256 numerator;
        uint64 wh;
        uint64 excludedWh;
        uint256 excluded;
        uint256 missing;
        uint256 open;
    }

    error SeriesOfAnotherCurrency(bytes32 series, address given, address agreed);

    /// @notice What a vector is worth, as far as that is known. @param vector Packed (`Vectors`). @param which Its periods in operation. @param tests Those that
    /// are paid as test energy.
    function settle(Query calldata q, bytes calldata vector, uint256 which, uint256 tests)
        external
        view
        returns (Settled memory);
    /// @notice The price of a gap's energy so far (`DayNumerator.worst`). @param which The gap's periods in operation. @param tests Those before it. @param unpaid Those that are
    /// not paid for, whyever: they count as zero. @param soFar Of its days before. @param sells Whether the meter's owner is paid.
    /// @return price As far as it is known.
    /// @return missing Of its periods, those of which it is not.
    function worst(Query calldata q, uint256 which, uint256 tests, uint256 unpaid, int256 soFar, bool sells)
        external
        view
        returns (int256 price, uint256 missing);
    /// @notice What a day by a profile, by nomination or matched is worth, as far as that is known. @param v The clauses of its volume. @param vector What was delivered in 96
    /// periods, then what was agreed, or consumed; of baseload nothing more.
    /// @param which Its periods in operation. @param tests Those that are paid as test energy.
    /// @return s Without what a window of more than a period is worth.
    /// @return window What the day adds to that one.
    function settleAgreed(
        Query calldata q,
        Volume calldata v,
        bytes calldata vector,
        uint256 which,
        uint256 tests
    ) external view returns (Settled memory s, Volumes.Window memory window);
    /// @notice What a window of more than a period is worth (`Volumes.settle`).
    function reconciled(
        ISettlementTypes.WindowSums calldata window,
        int128 shortfallPrice,
        uint16 excessShare
    ) external pure returns (int256 numerator);
    /// @notice The price of a gap's energy so far that is in no period's profile (`DayVolumes.least`); never above zero where a day or a month is reconciled.
    /// @param which The gap's periods in operation. @param tests Those before it. @param unpaid Those that are not paid for, whyever: they count as zero. @param
    /// soFar Of its days before.
    /// @return price As far as it is known.
    /// @return missing Of its periods, those of which it is not.
    function leastAgreed(
        Query calldata q,
        Volume calldata v,
        uint256 which,
        uint256 tests,
        uint256 unpaid,
        int256 soFar
    ) external view returns (int256 price, uint256 missing);
    /// @notice What the day's periods are paid.
    /// @return day With the contract year's tariff, and what a negative index leaves unpaid.
    /// @return missing Bit k: period k has no price yet.
    /// @return open Bit k: whether period k is paid depends on prices that are missing.
    function priceDay(Query calldata q)
        external
        view
        returns (PriceDay memory day, uint256 missing, uint256 open);
    /// @notice Where indices come from.
    function index() external view returns (IPriceIndex);
    /// @notice Where escalation finds its fixings.
    function fixings() external view returns (IFixingFeed);
}
