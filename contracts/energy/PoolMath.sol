// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {DecayMath} from "./DecayMath.sol";
import {Energy, MICRO_PER_KWH, MICRO_PER_WH, Shares} from "./types/Amounts.sol";

/// @title Arithmetic of a storage pool
/// @notice Pure. Energy in µWh, registers in Wh, efficiencies and the pledge in WAD (1e18 = 1). Every rounding favours the pool:
/// what may be minted or released rounds down, what is owed or must be staked rounds up.
library PoolMath {
    uint256 private constant WAD = 1e18;

    /// @notice AC energy that green charge can deliver: ⌊wh · 1e6 · ηc·ηd⌋, µWh.
    function converted(uint64 wh, uint64 roundTrip) internal pure returns (Energy) {
        return Energy.wrap(uint256(wh) * MICRO_PER_WH * roundTrip / WAD);
    }

    /// @notice AC energy that a store can still deliver to the pool: ⌊θ · ηd · min(S, storage) · e^(−λ·age)⌋, µWh.
    /// @param stateOfCharge S of the leaf, Wh. @param storageWh Accredited storage, Wh: a state of charge above it is not believed.
    /// @param pledge θ. @param dischargeEfficiency ηd. @param rate λ per second. @param age Seconds since the leaf.
    function stock(
        uint64 stateOfCharge,
        uint32 storageWh,
        uint64 pledge,
        uint64 dischargeEfficiency,
        uint256 rate,
        uint256 age
    ) internal pure returns (Energy) {
        uint256 wh = FixedPointMathLib.min(stateOfCharge, storageWh);
        // θ, ηd and the index are at most 2^60, the energy at most 2^52: the product stays below 2^232, and floors once.
        uint256 product = wh * MICRO_PER_WH * pledge * dischargeEfficiency * DecayMath.indexAt(rate * age);
        return Energy.wrap(product / (WAD * WAD * WAD));
    }

    /// @notice What a deposit may mint: min(converted, stock − liability), zero when the stock is already owed, µWh.
    function mintable(Energy converted_, Energy stock_, Energy liability) internal pure returns (Energy) {
        uint256 room = FixedPointMathLib.zeroFloorSub(Energy.unwrap(stock_), Energy.unwrap(liability));
        return Energy.wrap(FixedPointMathLib.min(Energy.unwrap(converted_), room));
    }

    /// @notice Stake that a liability needs: ⌈liability · price · factor⌉, base units of the stake token.
    /// @param liability µWh, rounded up by the caller. @param price Base units per kWh. @param factor WAD.
    function stakeNeeded(Energy liability, uint128 price, uint64 factor) internal pure returns (uint256) {
        return FixedPointMathLib.fullMulDivUp(Energy.unwrap(liability) * price, factor, MICRO_PER_KWH * WAD);
    }

    /// @notice Discharge that has released nothing yet: (D − base) · 1e6 − released, µWh, zero at least. Requires D ≥ base.
    function unspentDischarge(uint64 discharge, uint64 base, uint256 released)
        internal
        pure
        returns (Energy)
    {
        uint256 discharged = uint256(discharge - base) * MICRO_PER_WH;
        return Energy.wrap(FixedPointMathLib.zeroFloorSub(discharged, released));
    }

    /// @notice The least D of which `released` can have been discharged: base + ⌈released / 1e6⌉, Wh. At most a D that a release has shown.
    function dischargeSpent(uint64 base, uint256 released) internal pure returns (uint64) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(base + FixedPointMathLib.divUp(released, MICRO_PER_WH));
    }

    /// @notice The discharge base after a deposit: the greater of `base` and D − ⌈(liability + released) / 1e6⌉, Wh, so that no more
    /// discharge stays unspent than what the site owed before the deposit. Discharge that was owed to nobody cannot later stand
    /// for energy that was charged after it.
    function dischargeBaseAfter(uint64 discharge, uint64 base, Energy liability, uint256 released)
        internal
        pure
        returns (uint64)
    {
        uint256 kept = FixedPointMathLib.divUp(Energy.unwrap(liability) + released, MICRO_PER_WH);
        uint256 lifted = FixedPointMathLib.zeroFloorSub(discharge, kept);
        // At most the discharge register itself.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(FixedPointMathLib.max(base, lifted));
    }

    /// @notice Shares of liability that a release takes off: min(⌊unspent / I⌋, Σ liability − Σ shares, liability).
    /// @dev The pool's headroom is taken in shares, where it is exact; energy would leave the last site a dust that no discharge could
    /// clear. With an index of zero nothing is worth anything and everything unspent covers it.
    function releasable(
        Energy unspent,
        Shares totalLiability,
        Shares totalShares,
        Shares liability,
        uint256 index
    ) internal pure returns (Shares) {
        uint256 free = Shares.unwrap(totalLiability - totalShares);
        uint256 most = FixedPointMathLib.min(free, Shares.unwrap(liability));
        if (index == 0) return Shares.wrap(most);
        return Shares.wrap(FixedPointMathLib.min(most, Shares.unwrap(DecayMath.toSharesDown(unspent, index))));
    }
}
