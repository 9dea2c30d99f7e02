// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MarketLens} from "../../../contracts/lens/MarketLens.sol";
import {IMarketLens} from "../../../contracts/lens/interfaces/IMarketLens.sol";
import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {ISessions} from "../../../contracts/market/interfaces/ISessions.sol";
import {PoolId, PoolKey} from "../../../contracts/market/types/PoolKey.sol";
import {Quote} from "../../harness/Quotes.sol";
import {SessionTest} from "../../market/SessionTest.sol";

/// @notice Every word of a snapshot is what the market's own view says in the same block; depth is what the trade itself does, a position what
/// leaving pays.
contract MarketLensTest is SessionTest {
    MarketLens internal lens;
    PoolKey internal carrying;

    function setUp() public override {
        super.setUp();
        lens = new MarketLens(amm);
        // λ of 1 %/h and a quarter of an hour: 0.25 % on top of 0.3 %, and a quote of more decimals than are counted.
        Quote fine = new Quote(18);
        fine.mint(alice, 1e30);
        fine.mint(bob, 1e30);
        vm.prank(alice);
        fine.approve(address(amm), ALL);
        vm.prank(bob);
        fine.approve(address(amm), ALL);
        carrying = keyOf(address(kwh), address(fine), FEE, 12);
        carrying.energy |= (900 << 184) | (20_000 << 216);
        open(carrying, 10_000 * KWH, 2_000e18);
        wait(2 hours);
        vm.prank(bob);
        amm.buyEnergy(carrying, 30e18, 0, bob, EXTERNAL, now_());
        wait(20 minutes);
    }

    function moves() internal pure returns (uint256[] memory list) {
        list = new uint256[](5);
        (list[0], list[1], list[2], list[3], list[4]) = (100, 1_000, 10_000, 100_000, 900_000);
    }

    function shownOf(PoolKey memory k) internal view returns (IMarketLens.MarketSnapshot memory) {
        return lens.poolOf(k, moves(), alice);
    }

    function requireEqual(PoolKey memory k) internal view {
        IMarketLens.MarketSnapshot memory shown = shownOf(k);
        assertEq(PoolId.unwrap(shown.id), PoolId.unwrap(amm.idOf(k)));
        assertEq(abi.encode(shown.key), abi.encode(k));
        assertEq(shown.time, now_());
        (uint256 index, uint256 rate, uint256 loss) = kwh.shareTerms();
        assertEq(
            abi.encode(shown.index, shown.decayRate, shown.pendingLoss, shown.ended),
            abi.encode(index, rate, loss, kwh.ended())
        );
        assertEq(abi.encode(shown.reserves), abi.encode(amm.reservesOf(shown.id)));
        assertEq(abi.encode(shown.income), abi.encode(amm.incomeOf(shown.id)));
        assertEq(shown.spotPrice, amm.spotPrice(k));
        assertEq(shown.averagePrice, amm.emaPrice(k));
        assertEq(shown.idleQuote, amm.idleQuote(k));
        uint256 unit = 10 ** uint8(k.quote >> 168);
        assertEq(shown.activeQuote + shown.idleQuote, shown.reserves.totalQuote * unit);
        if (!shown.ended) assertEq(abi.encode(shown.recharge), abi.encode(amm.rechargeTerms(k)));
    }

    function test_PoolOf_SaysWhatTheMarketSays() public {
        requireEqual(key);
        requireEqual(carrying);
        kwh.setPendingLoss(50_000);
        requireEqual(carrying);
        wait(400 days);
        assertTrue(shownOf(carrying).ended);
        requireEqual(carrying);
    }

    function test_PoolOf_FeesIncludeTheCarry() public view {
        IMarketLens.MarketSnapshot memory shown = shownOf(carrying);
        assertEq(shown.buyFee, FEE);
        assertEq(shown.sellFee, FEE + (RATE * 900 + 1e12 - 1) / 1e12);
        assertEq(shownOf(key).sellFee, FEE);
    }

    function test_PoolOf_Harvestable() public {
        open(keyOf(address(heat), address(usd), FEE + 1, 0), 10 * KWH, 2 * USD);
        assertFalse(
            lens.poolOf(keyOf(address(heat), address(usd), FEE + 1, 0), new uint256[](0), alice).harvestable
        );
        assertTrue(shownOf(key).harvestable);
        amm.harvest(key);
        assertFalse(shownOf(key).harvestable);
    }

    /// @dev The trade that is said to move spot by so much does, one of a thousandth less does not, and it pays what it is said to pay.
    function requireDepth(PoolKey memory k) internal {
        IMarketLens.MarketSnapshot memory shown = shownOf(k);
        for (uint256 i; i < shown.depth.length; ++i) {
            IMarketLens.Depth memory d = shown.depth[i];
            assertEq(d.move, moves()[i]);
            uint256 up = shown.spotPrice * (1e6 + d.move) / 1e6;
            uint256 down = shown.spotPrice * (1e6 - d.move) / 1e6;
            uint256 snapshot = vm.snapshotState();
            vm.startPrank(bob);
            assertEq(amm.buyEnergy(k, d.quoteIn, 0, bob, EXTERNAL, now_()), d.energyOut);
            assertApproxEqRel(amm.spotPrice(k), up, 2e9);
            vm.revertToState(snapshot);
            vm.startPrank(bob);
            amm.buyEnergy(k, d.quoteIn * 999 / 1_000, 0, bob, EXTERNAL, now_());
            assertLt(amm.spotPrice(k), up);
            vm.revertToState(snapshot);
            vm.startPrank(bob);
            assertApproxEqAbs(
                amm.sellEnergy(k, d.energyIn, 0, bob, EXTERNAL, now_()),
                d.quoteOut,
                10 ** uint8(k.quote >> 168)
            );
            assertApproxEqRel(amm.spotPrice(k), down, 1e10);
            vm.revertToState(snapshot);
            vm.startPrank(bob);
            amm.sellEnergy(k, d.energyIn * 999 / 1_000, 0, bob, EXTERNAL, now_());
            assertGt(amm.spotPrice(k), down);
            vm.revertToState(snapshot);
            vm.stopPrank();
        }
    }

    function test_Depth_IsWhatTheTradeDoes() public {
        requireDepth(key);
        requireDepth(carrying);
        kwh.setPendingLoss(50_000);
        requireDepth(carrying);
    }

    function testFuzz_Depth_MovesSpotByThat(uint256 move, bool up, uint32 time) public {
        move = bound(move, 1, 800_000);
        wait(time % 20 days);
        uint256[] memory list = new uint256[](1);
        list[0] = move;
        IMarketLens.MarketSnapshot memory shown = lens.poolOf(key, list, address(0));
        usd.mint(bob, 1e15);
        // Three roundings of ys, one of them of what comes in: up to a unit of quote, which is 1/I of ys.
        uint256 few = shown.spotPrice / shown.reserves.staticQuote * (3 + WAD / shown.index) + 1;
        vm.startPrank(bob);
        if (up) {
            amm.buyEnergy(key, shown.depth[0].quoteIn, 0, bob, EXTERNAL, now_());
            // Spot goes with the square of ys: a unit more of it counts for √(1 + move) as much where spot has risen by that.
            few = few * (1e6 + move) / 1e6;
            assertApproxEqAbs(amm.spotPrice(key), shown.spotPrice * (1e6 + move) / 1e6, few * 2);
        } else {
            amm.sellEnergy(key, shown.depth[0].energyIn, 0, bob, EXTERNAL, now_());
            assertApproxEqAbs(amm.spotPrice(key), shown.spotPrice * (1e6 - move) / 1e6, few * 2);
        }
    }

    function test_Depth_NoneAfterTheVintageOrWithAllLost() public {
        kwh.setPendingLoss(1e6);
        IMarketLens.Depth memory d = shownOf(key).depth[2];
        assertGt(d.quoteIn, 0);
        assertGt(d.energyIn, 0, "worthless kWh move spot by being there");
        assertEq(d.quoteOut, 0);
        wait(400 days);
        d = shownOf(key).depth[2];
        assertEq(d.quoteIn + d.energyOut + d.energyIn + d.quoteOut, 0);
    }

    function test_Depth_RevertWhen_MoveIsAMillion() public {
        uint256[] memory list = new uint256[](1);
        list[0] = 1e6;
        vm.expectRevert(abi.encodeWithSelector(IMarketLens.MoveOutOfRange.selector, 1e6));
        lens.poolOf(key, list, address(0));
    }

    function test_Position_IsWhatLeavingPays() public {
        uint256 lp = uint256(PoolId.unwrap(amm.idOf(carrying)));
        uint256 liquidity = amm.balanceOf(alice, lp) / 3;
        vm.prank(alice);
        amm.transfer(bob, lp, liquidity);
        amm.harvest(carrying);
        wait(3 hours);
        kwh.setPendingLoss(100_000);
        PoolKey[] memory keys = new PoolKey[](2);
        (keys[0], keys[1]) = (carrying, key);
        IMarketLens.Position[] memory shown = lens.positionsOf(bob, keys);
        assertEq(abi.encode(shown[0]), abi.encode(lens.poolOf(carrying, new uint256[](0), bob).position));
        assertEq(shown[0].liquidity, liquidity);
        assertEq(shown[0].harvest, amm.harvestOf(carrying, bob));
        assertGt(shown[0].harvest, 0);
        assertEq(shown[0].energy, shown[0].energyShares * kwh.index() / WAD);
        assertApproxEqAbs(
            shown[0].idleQuote,
            amm.idleQuote(carrying) * liquidity / amm.reservesOf(amm.idOf(carrying)).liquidity,
            1e12
        );
        uint256 price = amm.emaPrice(carrying);
        assertEq(
            shown[0].value, shown[0].quote + shown[0].harvest + (shown[0].energy * 9 / 10) * price / 1e27
        );
        vm.startPrank(bob);
        (uint256 xs, uint256 quote) = amm.removeLiquidity(carrying, liquidity, 0, 0, bob, EXTERNAL, now_());
        assertEq(shown[0].energyShares, xs);
        assertEq(shown[0].quote, quote);
        assertEq(amm.claimHarvest(carrying, bob, EXTERNAL), shown[0].harvest);
        // Nothing in the other pool.
        assertEq(PoolId.unwrap(shown[1].id), PoolId.unwrap(id));
        assertEq(shown[1].liquidity + shown[1].energyShares + shown[1].quote + shown[1].value, 0);
    }

    function test_PoolOf_RevertWhen_UnknownPool() public {
        PoolKey memory none = keyOf(address(kwh), address(usd), 7, 0);
        bytes memory error_ = abi.encodeWithSelector(IDissipativeAMM.UnknownPool.selector, amm.idOf(none));
        vm.expectRevert(error_);
        lens.poolOf(none, new uint256[](0), alice);
        PoolKey[] memory keys = new PoolKey[](1);
        keys[0] = none;
        vm.expectRevert(error_);
        lens.positionsOf(alice, keys);
    }

    /// @dev A lens is no way round the lock: what the market does not show, it does not show.
    function test_Threat12_NothingIsShownInsideASession() public {
        bytes memory error_ = abi.encodeWithSelector(ISessions.SessionOpen.selector, who);
        PoolKey[] memory keys = new PoolKey[](1);
        keys[0] = key;
        perhaps(address(lens), abi.encodeCall(lens.poolOf, (key, new uint256[](0), alice)));
        perhaps(address(lens), abi.encodeCall(lens.positionsOf, (alice, keys)));
        inSession();
        for (uint256 i; i < 2; i++) {
            assertFalse(owner.done(i));
            assertEq(owner.answers(i), error_);
        }
    }
}
