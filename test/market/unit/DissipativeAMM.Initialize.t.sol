// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey} from "../../../contracts/market/types/PoolKey.sol";
import {DissipativeToken} from "../../harness/DissipativeToken.sol";
import {Quote} from "../../harness/Quotes.sol";
import {MarketTest} from "../MarketTest.sol";

contract DissipativeAMMInitializeTest is MarketTest {
    function test_Initialize() public {
        wait(3 hours);
        uint256 index = kwh.index();
        uint256 xs = 10_000 * KWH * WAD / index;
        uint256 ys = 2_000 * USD * WAD / index;
        vm.expectEmit();
        emit IDissipativeAMM.PoolInitialized(id, address(kwh), address(usd), key);
        vm.prank(alice);
        (PoolId got, uint256 liquidity) = amm.initialize(key, 10_000 * KWH, 2_000 * USD, bob, block.timestamp);

        assertEq(PoolId.unwrap(got), PoolId.unwrap(id));
        IDissipativeAMM.Reserves memory r = reserves();
        assertEq(r.energyShares, xs);
        assertEq(r.staticQuote, ys);
        assertEq(r.totalQuote, 2_000 * USD);
        assertLe(r.liquidity * r.liquidity, xs * ys);
        assertGt((r.liquidity + 1) * (r.liquidity + 1), xs * ys);
        assertEq(liquidity, r.liquidity - 1_000, "1,000 are nobody's");
        assertEq(amm.balanceOf(bob, uint256(PoolId.unwrap(id))), liquidity);
        assertEq(shares(address(amm)), xs);
        assertEq(usd.balanceOf(address(amm)), 2_000 * USD);
    }

    function test_Initialize_RevertWhen_PoolAlreadyExists() public {
        open();
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.PoolAlreadyExists.selector, id));
        amm.initialize(key, KWH, USD, alice, block.timestamp);
    }

    function test_Initialize_RevertWhen_TokenIsNotAnEnergyPool() public {
        address fake = address(new DissipativeToken(RATE, RATE));
        PoolKey memory bad = keyOf(fake, address(usd), FEE, 0);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.NotEnergyPool.selector, fake));
        amm.initialize(bad, KWH, USD, alice, block.timestamp);
    }

    function test_Initialize_RevertWhen_LiquidityTooSmall() public {
        // √(1,000 · 1,000) is 1,000: all of it would be burned.
        vm.prank(alice);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeAMM.LiquidityTooSmall.selector, uint256(1_000), uint256(1_001))
        );
        amm.initialize(key, 1_000, 1_000, alice, block.timestamp);
    }

    function test_Initialize_RevertWhen_ReservesOverflow() public {
        vm.startPrank(alice);
        bytes memory error_ = abi.encodeWithSelector(IDissipativeAMM.ReserveOverflow.selector, id);
        vm.expectRevert(error_);
        amm.initialize(key, ALL, 2_000 * USD, alice, block.timestamp);
        vm.expectRevert(error_);
        amm.initialize(key, KWH, ALL, alice, block.timestamp);
    }

    function _refuses(PoolKey memory bad) internal {
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.InvalidKey.selector, bad));
        amm.initialize(bad, 10_000 * KWH, 2_000 * USD, alice, block.timestamp);
    }

    function test_Initialize_RevertWhen_KeyIsInvalid() public {
        // Fee above half of the input.
        _refuses(keyOf(address(kwh), address(usd), 500_001, 0));
        // With its carry cap likewise.
        _refuses(carryKey(FEE, 1 days, 500_001 - FEE));
        // A residence without a cap and a cap without a residence: a fee that is never charged.
        _refuses(carryKey(FEE, 1, 0));
        _refuses(carryKey(FEE, 0, 1));
        // Bits without a meaning.
        _refuses(PoolKey(key.energy | (uint256(1) << 240), key.quote));
        _refuses(PoolKey(key.energy | (uint256(1) << 255), key.quote));
        _refuses(PoolKey(key.energy, key.quote | (uint256(1) << 176)));
        _refuses(PoolKey(key.energy, key.quote | (uint256(1) << 255)));
        // Another contraction.
        _refuses(PoolKey(key.energy, key.quote ^ (uint256(4) << 160)));
        _refuses(PoolKey(key.energy, key.quote ^ (uint256(6) << 160)));
        // A scale that is not the quote's.
        _refuses(keyOf(address(kwh), address(usd), FEE, 1));
        _refuses(keyOf(address(kwh), address(new Quote(18)), FEE, 0));
        _refuses(keyOf(address(kwh), address(new Quote(37)), FEE, 31));
        // A quote that is no contract, and one that melts.
        _refuses(keyOf(address(kwh), makeAddr("nothing"), FEE, 0));
        _refuses(keyOf(address(kwh), address(heat), FEE, 3));
    }

    /// @dev Ids of pools and of internal balances never meet. A key whose id is an address would take 2^96 tries, so its refusal has no test.
    function testFuzz_IdsOfPoolsLieAboveAddresses(PoolKey memory k) public view {
        assertEq(PoolId.unwrap(amm.idOf(k)), keccak256(abi.encode(k.energy, k.quote)));
        assertGt(uint256(PoolId.unwrap(amm.idOf(k))), type(uint160).max);
    }

    function test_Initialize_AcceptsTheLargestFeeAndScale() public {
        open(keyOf(address(kwh), address(usd), 500_000, 0), 10_000 * KWH, 2_000 * USD);
        Quote deep = new Quote(36);
        deep.mint(alice, 1e40);
        vm.prank(alice);
        deep.approve(address(amm), ALL);
        PoolKey memory k = keyOf(address(kwh), address(deep), FEE, 30);
        open(k, 10_000 * KWH, 1e40);
        assertEq(amm.reservesOf(amm.idOf(k)).totalQuote, 1e10);
        // 1e4 units of account for 1e4 kWh: one each, with 36 decimals.
        assertApproxEqRel(amm.spotPrice(k), 1e36 * WAD, 1e9);
    }
}
