// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId} from "../../contracts/market/types/PoolKey.sol";
import {MarketTest} from "../market/MarketTest.sol";

/// @notice Accrual that depends on how often it is called, indexes that break far out, and an index nobody should believe.
contract Threat11_MarketAccrualTest is MarketTest {
    function setUp() public override {
        super.setUp();
        open();
    }

    /// @dev Re-flooring reserves on every touch would cost a small pool a quarter of itself in a month. There is no accrual to call.
    function test_Threat11_AMonthOfTradesByTheMinuteCostsNoReserve() public {
        vm.startPrank(bob);
        for (uint256 i; i < 500; i++) {
            wait(1 minutes);
            amm.buyEnergy(key, USD / 100, 0, bob, EXTERNAL, vm.getBlockTimestamp());
            IDissipativeAMM.Reserves memory r = reserves();
            assertGe(r.energyShares * r.staticQuote, r.liquidity * r.liquidity);
        }
    }

    /// @dev A halted token stops trade at its price; leaving needs no price.
    function test_Threat11_HaltedIndexStopsTradeNotLeaving() public {
        haltIndex();
        vm.startPrank(alice);
        vm.expectRevert("halted");
        amm.sellEnergy(key, KWH, 0, alice, EXTERNAL, block.timestamp);
        vm.expectRevert("halted");
        amm.buyEnergy(key, USD, 0, alice, EXTERNAL, block.timestamp);
        // Adding and leaving need no price.
        amm.addLiquidity(key, KWH, USD, 0, alice, EXTERNAL, block.timestamp);
        _leaves();
    }

    function test_Threat11_AbsurdIndexStopsTradeNotLeaving() public {
        _refused(0, abi.encodeWithSelector(IDissipativeAMM.VintageHasEnded.selector, address(kwh)));
        _refused(1, abi.encodeWithSelector(IDissipativeAMM.VintageHasEnded.selector, address(kwh)));
        bytes4 unsound = IDissipativeAMM.UnsoundIndex.selector;
        _refused(WAD + 1, abi.encodeWithSelector(unsound, address(kwh), WAD + 1));
        _refused(ALL, abi.encodeWithSelector(unsound, address(kwh), ALL));
        _leaves();
    }

    /// @dev A pool with more idle quote than the curve could ever need covers an index above one; it is refused all the same.
    function test_Threat11_IndexAboveOneIsRefusedHoweverIdleThePool() public {
        wait(100 hours);
        sell(bob, 5_000 * KWH);
        IDissipativeAMM.Reserves memory r = reserves();
        assertGt(r.totalQuote, r.staticQuote + 1);
        bytes4 unsound = IDissipativeAMM.UnsoundIndex.selector;
        _refused(WAD + 1, abi.encodeWithSelector(unsound, address(kwh), WAD + 1));
    }

    /// @dev An index that rose: the curve would owe more quote than there is, and yt − out would pass zero.
    function test_Threat11_RisenIndexIsRefusedBeforeItUnderflows() public {
        wait(20 hours);
        // Opened at this index, the pool has no idle quote to hide a rise.
        key = keyOf(address(kwh), address(usd), 1, 0);
        id = amm.idOf(key);
        open(key, 10_000 * KWH, 2_000 * USD);
        uint256 risen = kwh.index() * 11 / 10;
        _refused(risen, abi.encodeWithSelector(IDissipativeAMM.UnsoundIndex.selector, address(kwh), risen));
        _leaves();
    }

    function _refused(uint256 index, bytes memory error_) internal {
        breakIndex(index);
        vm.startPrank(bob);
        uint256 t = vm.getBlockTimestamp();
        vm.expectRevert(error_);
        amm.sellEnergy(key, KWH, 0, bob, EXTERNAL, t);
        vm.expectRevert(error_);
        amm.sellEnergyForExact(key, USD, ALL, bob, EXTERNAL, t);
        vm.expectRevert(error_);
        amm.buyEnergy(key, USD, 0, bob, EXTERNAL, t);
        vm.expectRevert(error_);
        amm.buyExactEnergy(key, KWH, ALL, bob, EXTERNAL, t);
        vm.stopPrank();
    }

    function _leaves() internal {
        vm.startPrank(alice);
        uint256 mine = amm.balanceOf(alice, uint256(PoolId.unwrap(id)));
        (uint256 xs, uint256 quote) =
            amm.removeLiquidity(key, mine, 1, 1, alice, EXTERNAL, vm.getBlockTimestamp());
        assertGt(xs, 0);
        assertGt(quote, 1_999 * USD);
    }
}
