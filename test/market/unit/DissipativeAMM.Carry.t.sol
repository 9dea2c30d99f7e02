// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AMMMath} from "../../../contracts/market/AMMMath.sol";
import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolKey} from "../../../contracts/market/types/PoolKey.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice What kWh pay on their way in beside the fee: the carry, and what is known to be lost of them.
contract DissipativeAMMCarryTest is MarketTest {
    function test_Carry_IsRateTimesResidence() public pure {
        assertEq(AMMMath.carryFee(RATE, 1 hours, 500_000), 10_049, "an hour at 1 %, rounded up");
        assertEq(AMMMath.carryFee(RATE, 1 hours, 10_000), 10_000, "capped");
        assertEq(AMMMath.carryFee(1, 1, 500_000), 1);
        assertEq(AMMMath.carryFee(0, 1 hours, 500_000), 0);
        assertEq(AMMMath.carryFee(type(uint48).max, type(uint32).max, 500_000), 500_000);
    }

    function _sold(PoolKey memory k) internal returns (uint256 out) {
        use(k);
        open();
        return sell(bob, 100 * KWH);
    }

    function test_Carry_IsPaidByEveryWayIn() public {
        use(carryKey(FEE, 1 hours, 20_000));
        open();
        uint256 fee = FEE + 10_049;
        IDissipativeAMM.Reserves memory r = reserves();
        uint256 index = kwh.index();
        (, uint256 out) = AMMMath.sellExactIn(r.energyShares, r.staticQuote, KWH, fee, 0, index);
        uint256 snapshot = vm.snapshotState();
        assertEq(sell(bob, KWH), out);
        vm.revertToState(snapshot);
        vm.startPrank(bob);
        assertEq(amm.sellShares(key, KWH, out, bob, EXTERNAL, block.timestamp), out);
        vm.revertToState(snapshot);
        amm.deposit(address(kwh), KWH, bob);
        assertEq(
            amm.sellEnergy(key, KWH, 0, bob, IDissipativeAMM.Settlement.FROM_INTERNAL, block.timestamp), out
        );
        vm.revertToState(snapshot);
        (uint256 dxs,) = AMMMath.sellExactOut(r.energyShares, r.staticQuote, USD, fee, 0, index);
        assertEq(
            amm.sellEnergyForExact(key, USD, ALL, bob, EXTERNAL, block.timestamp),
            AMMMath.toEnergyUp(dxs, index)
        );
        vm.revertToState(snapshot);
        // The first leg of two hops, and of kWh added alone.
        vm.stopPrank();
        PoolKey memory into = keyOf(address(heat), address(usd), FEE, 0);
        open(into, 5_000 * KWH, 1_500 * USD);
        vm.startPrank(bob);
        uint256 before = reserves().totalQuote;
        amm.swapEnergy(key, into, KWH, 0, bob, EXTERNAL, block.timestamp);
        assertEq(before - reserves().totalQuote, out);
    }

    function test_Carry_NotByPurchases() public {
        use(carryKey(FEE, 1 hours, 20_000));
        open();
        uint256 snapshot = vm.snapshotState();
        uint256 bought = buy(bob, USD);
        vm.revertToState(snapshot);
        use(keyOf(address(kwh), address(usd), FEE, 0));
        open();
        assertEq(buy(bob, USD), bought);
    }

    /// @dev The rate is read when the kWh come in, and only its carry changes with it.
    function test_Carry_FollowsTheRate() public {
        uint256 snapshot = vm.snapshotState();
        kwh.setDecayRate(0);
        uint256 free = _sold(carryKey(FEE, 1 hours, 20_000));
        vm.revertToState(snapshot);
        uint256 one = _sold(carryKey(FEE, 1 hours, 20_000));
        vm.revertToState(snapshot);
        kwh.setDecayRate(10 * RATE);
        uint256 capped = _sold(carryKey(FEE, 1 hours, 20_000));
        assertApproxEqRel(one, free * (1e6 - FEE - 10_049) / (1e6 - FEE), 1e15);
        assertApproxEqRel(capped, free * (1e6 - FEE - 20_000) / (1e6 - FEE), 1e15);
    }

    function test_PendingLoss_CountsForLessAndJoinsWhole() public {
        open();
        IDissipativeAMM.Reserves memory r = reserves();
        kwh.setPendingLoss(200_000);
        (uint256 dys, uint256 out) =
            AMMMath.sellExactIn(r.energyShares, r.staticQuote, 100 * KWH, FEE, 200_000, kwh.index());
        assertEq(sell(bob, 100 * KWH), out);
        assertEq(reserves().energyShares, r.energyShares + 100 * KWH);
        assertEq(reserves().staticQuote, r.staticQuote - dys);
        assertApproxEqRel(out, 16 * USD, 0.02e18, "four fifths of 20");
    }

    function test_PendingLoss_ExactOutTakesTheLeastThatSuffices() public {
        open();
        kwh.setPendingLoss(200_000);
        uint256 snapshot = vm.snapshotState();
        vm.prank(bob);
        uint256 energy = amm.sellEnergyForExact(key, 16 * USD, ALL, bob, EXTERNAL, block.timestamp);
        vm.revertToState(snapshot);
        assertGe(sell(bob, energy), 16 * USD);
        vm.revertToState(snapshot);
        assertLt(sell(bob, energy - 1), 16 * USD);
    }

    function test_PendingLoss_RevertWhen_AllIsLost() public {
        open();
        kwh.setPendingLoss(1e6);
        vm.startPrank(bob);
        bytes memory lost = abi.encodeWithSelector(IDissipativeAMM.EnergyIsLost.selector, address(kwh));
        vm.expectRevert(lost);
        amm.sellEnergyForExact(key, USD, ALL, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(IDissipativeAMM.ZeroAmount.selector);
        amm.sellEnergy(key, 100 * KWH, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(IDissipativeAMM.ZeroAmount.selector);
        amm.sellShares(key, 100 * KWH, 0, bob, EXTERNAL, block.timestamp);
    }

    /// @dev What is added in the pool's proportions carries the same loss as what is there.
    function test_PendingLoss_DoesNotTouchBalancedLiquidity() public {
        open();
        uint256 snapshot = vm.snapshotState();
        vm.prank(bob);
        (uint256 liquidity,,) = amm.addLiquidity(key, KWH, ALL, 0, bob, EXTERNAL, block.timestamp);
        vm.revertToState(snapshot);
        kwh.setPendingLoss(200_000);
        vm.prank(bob);
        (uint256 same,,) = amm.addLiquidity(key, KWH, ALL, 0, bob, EXTERNAL, block.timestamp);
        assertEq(same, liquidity);
    }
}
