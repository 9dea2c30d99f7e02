// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {DecayMath} from "./DecayMath.sol";
import {Energy, MICRO_PER_KWH, Shares} from "./types/Amounts.sol";

/// @title Arithmetic of collateral
/// @notice Pure. Energy in µWh, prices in base units of the stake token per kWh, fractions and indices in WAD (1e18 = 1). What a stake pays
/// out rounds down and what stands behind holders rounds in their favour.
library CollateralMath {
    uint256 private constant WAD = 1e18;
    /// @dev WAD in a millionth.
    uint256 private constant WAD_PER_PPM = 1e12;
    /// @dev Of a share's worth at the begin of a UTC day, the part that haircuts may not go below without a further window, percent.
    uint256 private constant KEPT_A_DAY = 95;

    /// @notice max(0, a − b).
    function less(Shares a, Shares b) internal pure returns (Shares) {
        return Shares.wrap(FixedPointMathLib.zeroFloorSub(Shares.unwrap(a), Shares.unwrap(b)));
    }

    /// @notice What an auction pays: ⌊penalty · (start + (1 − start) · elapsed / duration)⌋, base units per kWh; the penalty from its end on.
    /// @param penalty Base units per kWh. @param start WAD, at most 1. @param elapsed Seconds. @param duration Seconds, not zero.
    function auctionPrice(uint128 penalty, uint64 start, uint256 elapsed, uint32 duration)
        internal
        pure
        returns (uint256)
    {
        elapsed = FixedPointMathLib.min(elapsed, duration);
        uint256 part = uint256(start) * duration + (WAD - start) * elapsed;
        return FixedPointMathLib.fullMulDiv(penalty, part, WAD * duration);
    }

    /// @notice What energy costs: ⌊energy · price⌋, base units.
    function costDown(Energy energy, uint256 price) internal pure returns (uint256) {
        return FixedPointMathLib.fullMulDiv(Energy.unwrap(energy), price, MICRO_PER_KWH);
    }

    /// @notice What energy costs: ⌈energy · price⌉, base units.
    function costUp(Energy energy, uint256 price) internal pure returns (uint256) {
        return FixedPointMathLib.fullMulDivUp(Energy.unwrap(energy), price, MICRO_PER_KWH);
    }

    /// @notice The most energy that a stake pays for: ⌊stake / price⌋, µWh. Without end at a price of zero.
    function affordable(uint256 stake, uint256 price) internal pure returns (Energy) {
        if (price == 0) return Energy.wrap(type(uint128).max);
        return Energy.wrap(stake * MICRO_PER_KWH / price);
    }

    /// @notice The most token shares that a stake pays for: ⌊⌊stake / price⌋ / index⌋. None when they are worth nothing.
    function affordableShares(uint256 stake, uint256 price, uint256 index) internal pure returns (Shares) {
        if (index == 0) return Shares.wrap(0);
        return DecayMath.toSharesDown(affordable(stake, price), index);
    }

    /// @notice What the proof of a shortfall earns: ⌊shortfall · reward · price⌋, as far as the stake has more than ⌈liability · price⌉.
    /// @dev What answers for the liability is not paid out: a site that proved its own shortfalls, one after the other, would
    /// have its stake back without the unbonding time, and holders nothing.
    /// @param shortfall Store shares before locked shares burned. @param liability Store shares after. @param part WAD, at most 0.1.
    function reward(
        Shares shortfall,
        Shares liability,
        uint256 storeIndex,
        uint128 price,
        uint64 part,
        uint256 stake
    ) internal pure returns (uint256) {
        uint256 earned = FixedPointMathLib.fullMulDiv(
            costDown(DecayMath.toEnergyDown(shortfall, storeIndex), price), part, WAD
        );
        uint256 answers = costUp(DecayMath.toEnergyUp(liability, storeIndex), price);
        return FixedPointMathLib.min(earned, FixedPointMathLib.zeroFloorSub(stake, answers));
    }

    /// @notice Store shares that neither locked shares nor the stake at the penalty price would cover:
    /// shortfall − ⌊locked · kept⌋ − ⌊⌊stake / price⌋ / storeIndex⌋, zero at least.
    function uncovered(
        Shares shortfall,
        Shares locked,
        uint256 kept,
        uint256 stake,
        uint256 price,
        uint256 storeIndex
    ) internal pure returns (Shares) {
        // Shares that are worth nothing are no loss.
        if (storeIndex == 0) return Shares.wrap(0);
        Shares burned = Shares.wrap(FixedPointMathLib.fullMulDiv(Shares.unwrap(locked), kept, WAD));
        return less(less(shortfall, burned), affordableShares(stake, price, storeIndex));
    }

    /// @notice Whether a loss leaves of every share at least 95 % of what it was at the begin of the UTC day.
    /// @param kept What haircuts have left so far, WAD. @param loss Of that, WAD. @param before What they had left when the day began.
    function withinDay(uint256 kept, uint256 loss, uint256 before) internal pure returns (bool) {
        return kept * (WAD - loss) * 100 >= before * KEPT_A_DAY * WAD;
    }

    /// @notice ⌈loss⌉, ppm. @param loss WAD.
    function inPpm(uint256 loss) internal pure returns (uint256) {
        return FixedPointMathLib.divUp(loss, WAD_PER_PPM);
    }

    /// @notice What `shares` of `claims` have of a fund: ⌊fund · shares / claims⌋, base units; the whole for more.
    function partDown(uint256 fund, Shares shares, Shares claims) internal pure returns (uint256) {
        if (!(shares < claims)) return fund;
        return FixedPointMathLib.fullMulDiv(fund, Shares.unwrap(shares), Shares.unwrap(claims));
    }

    /// @notice What `shares` beside `claims` have to add to a fund to carry as much: ⌈fund · shares / claims⌉, base units. Nothing when
    /// there are no claims whose fund it is.
    function partUp(uint256 fund, Shares shares, Shares claims) internal pure returns (uint256) {
        if (Shares.unwrap(claims) == 0) return 0;
        return FixedPointMathLib.fullMulDivUp(fund, Shares.unwrap(shares), Shares.unwrap(claims));
    }
}
