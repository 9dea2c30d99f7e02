// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {ISettlementTypes} from "../interfaces/ISettlementTypes.sol";
import {IYearTypes} from "../interfaces/IYearTypes.sol";
import {Performance, PriceType, SettlementType, Terms, VolumeType} from "../types/Terms.sol";
import {AnnualQuantities} from "./AnnualQuantities.sol";
import {Billing} from "./Billing.sol";
import {Damages} from "./Damages.sol";
import {Volumes} from "./Volumes.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

/// @title What a contract year owes besides its months (finance rules PPA-10, PPA-13, PPA-14, PPA-16)
/// @notice Pure. Energy in Wh, prices base units a kWh, WAD; numerators as a month's, positive: the buyer owes. Amounts of damages are whole base units, rounded down, and all of it is divided once (PPA-4).
library YearReckoning {
    using SafeCastLib for uint256;

    /// @notice The year's calendar. @param inForce Days that are the agreement's and not suspended. @param daysOfYear 365 or 366.
    struct Span {
        uint256 inForce;
        uint256 daysOfYear;
    }

    /// @notice Quantities: what was taken, what is missing, and on whose side. @param y The year's sums.
    /// @dev What the buyer kept from being produced was available; so no Wh bears both take- and deliver-or-pay. Of consumption that is delivered as it comes, everything is.
    function quantities(Terms calldata t, ISettlementTypes.Year memory y, Span memory s)
        internal
        pure
        returns (IYearTypes.Reckoning memory r)
    {
        r.inForce = s.inForce.toUint32();
        r.minimum = AnnualQuantities.reduced(
                AnnualQuantities.prorated(t.volume.minimum, s.inForce, s.daysOfYear), y.excusedWh
            ).toUint64();
        uint256 available =
            t.volume.kind == VolumeType.AS_CONSUMED ? type(uint64).max : uint256(y.wh) + y.refusedWh;
        if (t.performance.takeOrPay) {
            r.takeWh = AnnualQuantities.takeOrPay(r.minimum, available, y.wh).toUint64();
        }
        if (t.performance.deliverOrPay != 0) {
            r.shortWh = AnnualQuantities.deliverOrPay(r.minimum, available, 0).toUint64();
        }
        if (t.volume.maximum != 0) {
            r.maximum = AnnualQuantities.prorated(t.volume.maximum, s.inForce, s.daysOfYear).toUint64();
            // A maximum of no days is none that `above` would know.
            r.aboveWh = (r.maximum == 0 ? y.wh : AnnualQuantities.above(r.maximum, y.wh)).toUint64();
        }
        if (t.performance.availability != 0) {
            r.lostWh = Damages.lost(y.unavailableWh, y.possibleWh, t.performance.availability).toUint64();
        }
        if (t.volume.kind == VolumeType.MATCHED) {
            r.unmatchedWh = Volumes.unmatched(y.consumedWh, y.matchedWh, t.volume.matched).toUint64();
        }
    }

    /// @notice Whether take-or-pay is at the year's fixed price; else it is at the mean of what was paid.
    function isFixed(Terms calldata t) internal pure returns (bool) {
        return t.settlement.kind == SettlementType.PHYSICAL && t.price.kind == PriceType.FIXED;
    }

    /// @notice The mean price of what was paid for, truncated, not below zero; where nothing was, the floor of an index, if it is above zero.
    function meanPrice(Terms calldata t, ISettlementTypes.Year memory y)
        internal
        pure
        returns (int256 price)
    {
        uint256 paid = y.wh - y.excludedWh;
        if (paid != 0) return FixedPointMathLib.max(Volumes.part(y.numerator, 1, paid), int256(0));
        return t.price.kind == PriceType.INDEXED ? FixedPointMathLib.max(t.price.floor, int256(0)) : int256(0);
    }

    /// @notice What the energy above the maximum costs less what was paid for it, at the mean of the year: the excess price, or nothing where it is the seller's.
    function excess(Terms calldata t, ISettlementTypes.Year memory y, uint256 aboveWh)
        internal
        pure
        returns (int256 numerator)
    {
        if (aboveWh == 0) return 0;
        int256 price = t.performance.excessPrice;
        if (price != type(int128).min) numerator = Billing.numeratorOf(aboveWh, price);
        return numerator - Volumes.part(y.numerator, aboveWh, y.wh);
    }

    /// @notice The three damages, in this order, as far as the caps allow. @param lifetime What counts to the lifetime cap so far. @return owed Their sum.
    function damages(Terms calldata t, IYearTypes.Reckoning memory r, uint256 lifetime)
        internal
        pure
        returns (uint256 owed)
    {
        Damages.Accrued memory soFar = Damages.Accrued(0, lifetime);
        r.shortDamages = _capped(t.performance, r.shortWh, t.performance.deliverOrPay, soFar);
        r.availabilityDamages = _capped(t.performance, r.lostWh, t.performance.availabilityPrice, soFar);
        r.matchingDamages = _capped(t.performance, r.unmatchedWh, t.volume.unmatchedPrice, soFar);
        return uint256(r.shortDamages) + r.availabilityDamages + r.matchingDamages;
    }

    /// @notice All of it. @param owed Σ damages.
    function numeratorOf(IYearTypes.Reckoning memory r, uint256 owed) internal pure returns (int256) {
        // Damages are below 2^128.
        // forge-lint: disable-next-line(unsafe-typecast)
        return Billing.numeratorOf(r.takeWh, r.takePrice) + r.excess - r.returned
            - Billing.numeratorOfAmount(int256(owed));
    }

    function _capped(Performance calldata p, uint256 wh, int256 price, Damages.Accrued memory soFar)
        private
        pure
        returns (uint128 owed)
    {
        // Prices of damages are not below zero.
        // forge-lint: disable-next-line(unsafe-typecast)
        uint256 amount = uint256(Billing.amountOf(Billing.numeratorOf(wh, price)));
        Damages.Accrued memory sum;
        (amount, sum) = Damages.accrue(soFar, amount, p.yearlyCap, p.lifetimeCap, true, true);
        (soFar.yearly, soFar.lifetime) = (sum.yearly, sum.lifetime);
        owed = amount.toUint128();
    }
}
