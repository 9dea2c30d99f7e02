// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IDissipativeAMM} from "../../market/interfaces/IDissipativeAMM.sol";
import {PoolKey} from "../../market/types/PoolKey.sol";
import {IPriceIndex} from "../../oracle/interfaces/IPriceIndex.sol";
import {IndexPrice, SeriesId} from "../../oracle/types/PriceSeries.sol";

/// @title The index's price and the market's, side by side
/// @notice Views only. The market's price is shown and never votes: the index does not know the market.
interface IPriceLens {
    /// @notice Two prices of a kWh. @param time The block's, unix seconds. @param index As the index tells it, in units of the series; zero where there is
    /// none. @param indexPrice The same in base units of the currency a kWh, WAD, exact. @param marketPrice The market's moving average now, likewise; zero
    /// when the curve has none.
    struct Comparison {
        uint40 time;
        IndexPrice index;
        int256 indexPrice;
        uint256 marketPrice;
    }

    /// @notice The two count different tokens. @param currency The series'. @param quote The pool's.
    error CurrencyDiffers(address currency, address quote);

    /// @notice A series' price of a period beside a pool's average. Reverts with CurrencyDiffers, with UnknownSeries and PeriodNotAligned of the index, and
    /// with UnknownPool of the market. @param periodEnd Unix seconds, a multiple of 900.
    function compare(SeriesId series, uint40 periodEnd, PoolKey calldata key)
        external
        view
        returns (Comparison memory);
    /// @notice Whose series it reads.
    function index() external view returns (IPriceIndex);
    /// @notice Whose pools it reads.
    function amm() external view returns (IDissipativeAMM);
}
