// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title What is owed for too little and too much energy in a contract year (finance rules PPA-13, PPA-14)
/// @notice Pure. Energy in Wh, below 2^64 a year.
library AnnualQuantities {
    /// @notice Energy that was paid for and not taken. @param year Contract year. @param wh Left to take. @param price Paid, base units a kWh, WAD.
    struct Vintage {
        uint256 year;
        uint256 wh;
        int256 price;
    }

    /// @notice A year's quantity for a shorter one: ⌊quantity · inForce / daysOfYear⌋. @param daysOfYear 365 or 366.
    function prorated(uint256 quantity, uint256 inForce, uint256 daysOfYear) internal pure returns (uint256) {
        return quantity * inForce / daysOfYear;
    }

    /// @notice A minimum less what the other side, force majeure or the grid is answerable for; not below zero.
    function reduced(uint256 minimum, uint256 excused) internal pure returns (uint256) {
        return FixedPointMathLib.zeroFloorSub(minimum, excused);
    }

    /// @notice A monthly instalment of a year's minimum: by days, and the year's instalments add up to it exactly. @param from Days of the year before the month.
    /// @param to Days with it.
    function instalment(uint256 minimum, uint256 from, uint256 to, uint256 daysOfYear)
        internal
        pure
        returns (uint256)
    {
        return prorated(minimum, to, daysOfYear) - prorated(minimum, from, daysOfYear);
    }

    /// @notice Wh that the buyer pays without taking: max(0, min(minimum, available) − taken). @param available Produced, or ready to be. @param taken At most that.
    function takeOrPay(uint256 minimum, uint256 available, uint256 taken) internal pure returns (uint256) {
        return FixedPointMathLib.zeroFloorSub(FixedPointMathLib.min(minimum, available), taken);
    }

    /// @notice Wh that the seller answers for: max(0, minimum − available − madeGood). With `takeOrPay` it is at most minimum − taken: no Wh bears both.
    /// @param madeGood Delivered above a minimum within the window, before damages were paid for it.
    function deliverOrPay(uint256 minimum, uint256 available, uint256 madeGood)
        internal
        pure
        returns (uint256)
    {
        return FixedPointMathLib.zeroFloorSub(minimum, available + madeGood);
    }

    /// @notice Wh above the maximum, at the excess price or the seller's. @param maximum Zero: none.
    function above(uint256 maximum, uint256 taken) internal pure returns (uint256) {
        return maximum == 0 ? 0 : FixedPointMathLib.zeroFloorSub(taken, maximum);
    }

    /// @notice Draws energy taken above the minimum from the make-up account, the oldest vintages first; those that have expired are passed over.
    /// @param account In ascending order of years; what is left is written into it. @param lifetime Years after its own in which a vintage is drawn.
    /// @return drawn Wh.
    /// @return paid Σ Wh · price paid: what a month's numerator is less for it, where only an escalation is still owed.
    function draw(Vintage[] memory account, uint256 wh, uint256 year, uint256 lifetime)
        internal
        pure
        returns (uint256 drawn, int256 paid)
    {
        for (uint256 i; i < account.length && drawn < wh; ++i) {
            Vintage memory vintage = account[i];
            if (vintage.year >= year || vintage.year + lifetime < year) continue;
            uint256 out = FixedPointMathLib.min(vintage.wh, wh - drawn);
            vintage.wh -= out;
            drawn += out;
            // Energy is below 2^64.
            // forge-lint: disable-next-line(unsafe-typecast)
            paid += int256(out) * vintage.price;
        }
    }

    /// @notice Takes what has expired out of the account. @param ended Whether the agreement has: then all of it.
    /// @return lost Wh.
    /// @return paid Σ Wh · price paid: what is refunded where the terms say so, else forfeited.
    function expire(Vintage[] memory account, uint256 year, uint256 lifetime, bool ended)
        internal
        pure
        returns (uint256 lost, int256 paid)
    {
        for (uint256 i; i < account.length; ++i) {
            Vintage memory vintage = account[i];
            if (!ended && vintage.year + lifetime >= year) continue;
            lost += vintage.wh;
            // Energy is below 2^64.
            // forge-lint: disable-next-line(unsafe-typecast)
            paid += int256(vintage.wh) * vintage.price;
            vintage.wh = 0;
        }
    }
}
