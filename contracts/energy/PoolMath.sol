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

    /// @notice AC energy that a store can still deliver to the pool: ⌊θ · ηd · min(S, storage) · e^(−Λ)⌋, µWh.
    /// @param stateOfCharge S of the leaf, Wh. @param storageWh Accredited storage, Wh: a state of charge above it is not believed.
    /// @param pledge θ. @param dischargeEfficiency ηd. @param decayed Λ since the leaf was read, WAD.
    function stock(
        uint64 stateOfCharge,
        uint32 storageWh,
        uint64 pledge,
        uint64 dischargeEfficiency,
        uint256 decayed
    ) internal pure returns (Energy) {
        uint256 wh = FixedPointMathLib.min(stateOfCharge, storageWh);
        // θ, ηd and the index are at most 2^60, the energy at most 2^52: the product stays below 2^232, and floors once.
        uint256 product = wh * MICRO_PER_WH * pledge * dischargeEfficiency * DecayMath.indexAt(decayed);
        return Energy.wrap(product / (WAD * WAD * WAD));
    }

    /// @notice What a store may hold for its liability at most: ⌈ηd · (min(S, storage) + 1 Wh) · e^(−Λ)⌉, µWh. The meter shows whole Wh, rounded
    /// down, so up to one more may be there: a shortfall is only what no rounding explains.
    /// @param decayed Λ since the leaf was read, WAD.
    function held(uint64 stateOfCharge, uint32 storageWh, uint64 dischargeEfficiency, uint256 decayed)
        internal
        pure
        returns (Energy)
    {
        uint256 wh = FixedPointMathLib.min(stateOfCharge, storageWh) + 1;
        uint256 product = wh * MICRO_PER_WH * dischargeEfficiency * DecayMath.indexAt(decayed);
        return Energy.wrap(FixedPointMathLib.divUp(product, WAD * WAD));
    }

    /// @notice Store shares that token shares claim: ⌈shares · kept⌉.
    function claimOf(Shares shares, uint256 kept) internal pure returns (Shares) {
        return Shares.wrap(FixedPointMathLib.fullMulDivUp(Shares.unwrap(shares), kept, WAD));
    }

    /// @notice Token shares that store shares pay for: ⌊shares / kept⌋. Requires kept > 0.
    function tokensFor(Shares shares, uint256 kept) internal pure returns (Shares) {
        return Shares.wrap(FixedPointMathLib.fullMulDiv(Shares.unwrap(shares), WAD, kept));
    }

    /// @notice The least token shares whose claim is as much as store shares: ⌈shares / kept⌉. Requires kept > 0.
    function tokensCovering(Shares shares, uint256 kept) internal pure returns (Shares) {
        return Shares.wrap(FixedPointMathLib.fullMulDivUp(Shares.unwrap(shares), WAD, kept));
    }

    /// @notice Liability that burning token shares pays: min(⌊shares · kept⌋, liability), store shares.
    function paidBy(Shares shares, uint256 kept, Shares liability) internal pure returns (Shares) {
        uint256 paid = FixedPointMathLib.fullMulDiv(Shares.unwrap(shares), kept, WAD);
        return Shares.wrap(FixedPointMathLib.min(paid, Shares.unwrap(liability)));
    }

    /// @notice What haircuts leave of a share when only `backing` store shares stand behind `claims` token shares: min(kept, ⌊backing / claims⌋), WAD.
    /// With no claims there is nobody to lose anything.
    function keptAfter(uint256 kept, Shares backing, Shares claims) internal pure returns (uint256) {
        if (Shares.unwrap(claims) == 0) return kept;
        return FixedPointMathLib.min(
            kept, FixedPointMathLib.fullMulDiv(Shares.unwrap(backing), WAD, Shares.unwrap(claims))
        );
    }

    /// @notice The part ⌈amount · fraction⌉ of shares. @param fraction WAD, at most 1.
    function partUp(Shares shares, uint256 fraction) internal pure returns (Shares) {
        return Shares.wrap(FixedPointMathLib.fullMulDivUp(Shares.unwrap(shares), fraction, WAD));
    }

    /// @notice The part ⌊amount · fraction⌋ of shares. @param fraction WAD, at most 1.
    function partDown(Shares shares, uint256 fraction) internal pure returns (Shares) {
        return Shares.wrap(FixedPointMathLib.fullMulDiv(Shares.unwrap(shares), fraction, WAD));
    }

    /// @notice What stays early of token shares when `settled` of `wh` is covered by a final claim: ⌈shares · (wh − settled) / wh⌉.
    function earlyLeft(Shares shares, uint64 wh, uint64 settled) internal pure returns (Shares) {
        return Shares.wrap(FixedPointMathLib.fullMulDivUp(Shares.unwrap(shares), wh - settled, wh));
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

    /// @notice Store shares of liability that a release takes off: min(⌊unspent / storeIndex⌋, headroom, liability).
    /// @dev The pool's headroom is taken in shares, where it is exact; energy would leave the last site a dust that no discharge could
    /// clear. With an index of zero nothing is worth anything and everything unspent covers it.
    function releasable(Energy unspent, Shares headroom, Shares liability, uint256 storeIndex)
        internal
        pure
        returns (Shares)
    {
        uint256 most = FixedPointMathLib.min(Shares.unwrap(headroom), Shares.unwrap(liability));
        if (storeIndex == 0) return Shares.wrap(most);
        return
            Shares.wrap(
                FixedPointMathLib.min(most, Shares.unwrap(DecayMath.toSharesDown(unspent, storeIndex)))
            );
    }
}
