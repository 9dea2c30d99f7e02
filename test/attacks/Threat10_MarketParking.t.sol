// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PoolKey} from "../../contracts/market/types/PoolKey.sol";
import {MarketTest} from "../market/MarketTest.sol";

/// @notice Demurrage parking: sell kWh, wait, buy back what would be left of them. The pool's providers carry the decay meanwhile. A fee class is
/// right when its fees and its carry take as much: no park shorter than τ + 2·fee/λ pays, however λ moves, and with τ of a half-life none
/// within one.
contract Threat10_MarketParkingTest is MarketTest {
    // ln 2 of it at 1 %/h: 248,332 s.
    uint256 internal constant HALF_LIFE = 248_332;

    function _open(PoolKey memory k) internal {
        use(k);
        open();
    }

    /// @dev Quote gained by parking so much for so long.
    function _parked(uint256 time, uint256 energy) internal returns (int256 gain) {
        uint256 snapshot = vm.snapshotState();
        uint256 cash = usd.balanceOf(bob);
        uint256 held = shares(bob);
        sell(bob, energy);
        wait(time);
        uint256 sold = held - shares(bob);
        vm.prank(bob);
        amm.buyExactShares(key, sold, ALL, bob, EXTERNAL, vm.getBlockTimestamp());
        gain = int256(usd.balanceOf(bob)) - int256(cash);
        vm.revertToState(snapshot);
    }

    /// @dev The class of fast thermal stores that nobody parks in: 3 % and a carry of up to 47 %, whose τ is the half-life. Selling such kWh to a
    /// pool that waits for a buyer costs half of them: that is what waiting costs.
    function test_Threat10_NoParkWithinAHalfLifePays() public {
        _open(carryKey(30_000, HALF_LIFE, 470_000));
        for (uint256 i = 1; i <= 16; i++) {
            assertLt(_parked(HALF_LIFE * i / 16, KWH), 0);
            assertLt(_parked(HALF_LIFE * i / 16, 1_000 * KWH), 0);
        }
        assertGt(_parked(HALF_LIFE * 5 / 4, KWH), 0, "the measure: beyond it parking pays");
    }

    /// @dev With a carry for six hours the same fee keeps parks of six hours and of the two fees' twelve out, no longer ones.
    function test_Threat10_CarryKeepsParksOfItsResidenceOut() public {
        _open(carryKey(30_000, 6 hours, 100_000));
        assertLt(_parked(6 hours, KWH), 0);
        assertLt(_parked(11 hours, KWH), 0);
        assertGt(_parked(14 hours, KWH), 0);
        // Without the carry eight hours are enough.
        _open(keyOf(address(kwh), address(usd), 30_000, 0));
        assertGt(_parked(8 hours, KWH), 0);
    }

    /// @dev λ may be raised while the kWh are parked; the carry was taken at the old one.
    function testFuzz_Threat10_ParksWithinTheirResidenceNeverPay(
        uint256 fee,
        uint256 residence,
        uint256 rate,
        uint256 part,
        uint256 energy
    ) public {
        rate = bound(rate, 1e9, 4e12);
        kwh.setDecayRate(rate);
        fee = bound(fee, 3_000, 50_000);
        residence = bound(residence, 60, 4e17 / rate);
        energy = bound(energy, KWH, 5_000 * KWH);
        _open(carryKey(fee, residence, 450_000));
        // e^(−λ·τ) ≥ 1 − λ·τ: the carry is at least what melts in τ.
        assertLe(_parked(bound(part, 1, residence), energy), 0);
    }
}
