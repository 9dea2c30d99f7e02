// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeAMM} from "../market/interfaces/IDissipativeAMM.sol";
import {PoolKey, PoolKeyLib} from "../market/types/PoolKey.sol";
import {PriceMath} from "../oracle/PriceMath.sol";
import {IPriceIndex} from "../oracle/interfaces/IPriceIndex.sol";
import {PriceSeries, SeriesId} from "../oracle/types/PriceSeries.sol";
import {IPriceLens} from "./interfaces/IPriceLens.sol";

/// @title The index's price and the market's, side by side
contract PriceLens is IPriceLens {
    using PoolKeyLib for PoolKey;

    /// @inheritdoc IPriceLens
    IPriceIndex public immutable index;
    /// @inheritdoc IPriceLens
    IDissipativeAMM public immutable amm;

    /// @param index_ Whose series it reads. @param amm_ Whose pools it reads.
    constructor(IPriceIndex index_, IDissipativeAMM amm_) {
        (index, amm) = (index_, amm_);
    }

    /// @inheritdoc IPriceLens
    function compare(SeriesId series, uint40 periodEnd, PoolKey calldata key)
        external
        view
        returns (Comparison memory shown)
    {
        PriceSeries memory s = index.seriesOf(series);
        address quote = key.quoteToken();
        require(s.currency == quote, CurrencyDiffers(s.currency, quote));
        shown.time = uint40(block.timestamp);
        shown.index = index.priceAt(series, periodEnd);
        shown.indexPrice = PriceMath.toWad(shown.index.price, s.exponent);
        shown.marketPrice = amm.emaPrice(key);
    }
}
