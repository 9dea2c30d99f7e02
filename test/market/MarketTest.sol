// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {DissipativeAMM} from "../../contracts/market/DissipativeAMM.sol";
import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey} from "../../contracts/market/types/PoolKey.sol";
import {DissipativeToken} from "../harness/DissipativeToken.sol";
import {Listing} from "../harness/Listing.sol";
import {Quote} from "../harness/Quotes.sol";

/// @notice A market with two kWh tokens of 1 %/h and a quote of six decimals. Alice provides, bob trades.
abstract contract MarketTest is Test {
    uint256 internal constant WAD = 1e18;
    uint256 internal constant KWH = 1e9;
    uint256 internal constant USD = 1e6;
    uint256 internal constant ALL = type(uint256).max;
    // 1 % an hour, WAD per second.
    uint256 internal constant RATE = 2_791_205_000_000;
    uint256 internal constant FEE = 3_000;
    IDissipativeAMM.Settlement internal constant EXTERNAL = IDissipativeAMM.Settlement.EXTERNAL;

    Listing internal listing;
    DissipativeAMM internal amm;
    DissipativeToken internal kwh;
    DissipativeToken internal heat;
    Quote internal usd;
    PoolKey internal key;
    PoolId internal id;
    address internal feeController = makeAddr("feeController");

    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        listing = new Listing();
        kwh = new DissipativeToken(RATE, 1e14);
        heat = new DissipativeToken(RATE / 2, 1e14);
        listing.list(address(kwh));
        amm = new DissipativeAMM(listing.list(address(heat)), feeController);
        usd = new Quote(6);
        key = keyOf(address(kwh), address(usd), FEE, 0);
        id = amm.idOf(key);
        fund(alice);
        fund(bob);
    }

    function fund(address account) internal {
        kwh.mint(account, Shares.wrap(1e6 * KWH));
        heat.mint(account, Shares.wrap(1e6 * KWH));
        usd.mint(account, 1e6 * USD);
        vm.startPrank(account);
        kwh.approve(address(amm), ALL);
        heat.approve(address(amm), ALL);
        usd.approve(address(amm), ALL);
        vm.stopPrank();
    }

    function keyOf(address energy, address quote, uint256 fee, uint256 scale)
        internal
        pure
        returns (PoolKey memory)
    {
        return PoolKey(
            uint256(uint160(energy)) | (fee << 160), uint256(uint160(quote)) | (4 << 160) | (scale << 168)
        );
    }

    /// @dev Of six decimals, with a carry fee.
    function carryKey(uint256 fee, uint256 residence, uint256 cap) internal view returns (PoolKey memory k) {
        k = keyOf(address(kwh), address(usd), fee, 0);
        k.energy |= (residence << 184) | (cap << 216);
    }

    function use(PoolKey memory k) internal {
        key = k;
        id = amm.idOf(k);
    }

    function lpOf(address account) internal view returns (uint256) {
        return amm.balanceOf(account, uint256(PoolId.unwrap(id)));
    }

    /// @dev Opens the pool at 0.20 a kWh with 10,000 kWh.
    function open() internal returns (uint256 liquidity) {
        return open(key, 10_000 * KWH, 2_000 * USD);
    }

    function open(PoolKey memory k, uint256 energy, uint256 quote) internal returns (uint256 liquidity) {
        vm.prank(alice);
        (, liquidity) = amm.initialize(k, energy, quote, alice, block.timestamp);
    }

    function sell(address who, uint256 energy) internal returns (uint256) {
        vm.prank(who);
        return amm.sellEnergy(key, energy, 0, who, EXTERNAL, block.timestamp);
    }

    function buy(address who, uint256 quote) internal returns (uint256) {
        vm.prank(who);
        return amm.buyEnergy(key, quote, 0, who, EXTERNAL, block.timestamp);
    }

    /// @dev From now on the market gets no index of the kWh token.
    function haltIndex() internal {
        vm.mockCallRevert(address(kwh), abi.encodeCall(kwh.index, ()), "halted");
        vm.mockCallRevert(address(kwh), abi.encodeCall(kwh.shareTerms, ()), "halted");
        vm.mockCallRevert(address(kwh), abi.encodePacked(kwh.takeEnergyAtMost.selector), "halted");
    }

    /// @dev From now on the market gets this index of the kWh token, and a kWh in shares with it when it takes some.
    function breakIndex(uint256 index) internal {
        vm.mockCall(address(kwh), abi.encodeCall(kwh.index, ()), abi.encode(index));
        vm.mockCall(address(kwh), abi.encodeCall(kwh.shareTerms, ()), abi.encode(index, RATE, 0));
        vm.mockCall(
            address(kwh), abi.encodePacked(kwh.takeEnergyAtMost.selector), abi.encode(KWH, index, RATE, 0)
        );
    }

    function reserves() internal view returns (IDissipativeAMM.Reserves memory) {
        return amm.reservesOf(id);
    }

    function shares(address account) internal view returns (uint256) {
        return Shares.unwrap(kwh.sharesOf(account));
    }

    function internalOf(address account, address token) internal view returns (uint256) {
        return amm.balanceOf(account, uint160(token));
    }

    function wait(uint256 time) internal {
        vm.warp(vm.getBlockTimestamp() + time);
    }
}
