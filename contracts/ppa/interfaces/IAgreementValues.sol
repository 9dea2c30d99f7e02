// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IFixingFeed} from "../../oracle/interfaces/IFixingFeed.sol";
import {Escalation, Expectation, Price, SettlementType} from "../types/Terms.sol";

/// @title What an agreement's months to come are worth
/// @notice Holds nothing. Prices are base units of the currency a kWh, WAD; money base units.
interface IAgreementValues {
    /// @notice What is valued. @param period Reference period of the forward curve. @param from Beginning of the energy that counts, unix seconds. @param until Its end. @param anchor
    /// From which the price's contract years count. @param delivery From which degradation's years count. @param currency That the curve has to count. @param forward
    /// Series of forwards by delivery month. @param discount Series of yields by maturity; zero, or without a final value: nothing is discounted.
    struct Query {
        uint32 period;
        uint40 from;
        uint40 until;
        uint40 anchor;
        uint40 delivery;
        address currency;
        bytes32 forward;
        bytes32 discount;
        SettlementType settlement;
        Price price;
        Escalation escalation;
        Expectation expectation;
    }

    error CurveOfAnotherCurrency(bytes32 series, address given, address agreed);

    /// @notice Σ DF · Wh · (forward − price) to the buyer, over the months or their parts between two times: energy as expected of the month and its year, forwards by delivery month (those between
    /// tenors on the line between them), the price as it stands in its contract year, of an index as if that were the forward. An escalation by fixings goes by those that are final.
    /// A factor is 1 / (1 + r)^years, within a year 1 / (1 + r · months / 12), at most one. At most thirty years of months count. Bands and rules for negative prices but a floor are left out: a month's forward knows no hours.
    /// @return down Rounded down. @return up Rounded up.
    function valueOf(Query calldata q) external view returns (int256 down, int256 up);
    /// @notice The last reference period of a series that is final, at most twelve before the one that a time is in. @return found Whether there is one.
    function lastFinal(bytes32 series, uint256 time) external view returns (bool found, uint32 period);
    /// @notice Where curves and rates come from.
    function fixings() external view returns (IFixingFeed);
}
