// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AMMMath} from "../../../contracts/market/AMMMath.sol";
import {IncomeMath} from "../../../contracts/market/IncomeMath.sol";
import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey} from "../../../contracts/market/types/PoolKey.sol";
import {Quote} from "../../harness/Quotes.sol";
import {MarketTest} from "../MarketTest.sol";

contract DissipativeAMMHarvestTest is MarketTest {
    IDissipativeAMM.Settlement internal constant TO = IDissipativeAMM.Settlement.TO_INTERNAL;

    function setUp() public override {
        super.setUp();
        open();
    }

    function _addFor(address who, uint256 energy) internal returns (uint256 liquidity) {
        vm.prank(who);
        (liquidity,,) = amm.addLiquidity(key, energy, ALL, 0, who, EXTERNAL, vm.getBlockTimestamp());
    }

    function _claim(address who) internal returns (uint256) {
        vm.prank(who);
        return amm.claimHarvest(key, who, EXTERNAL);
    }

    function test_Harvest_MovesIdleQuoteToItsProviders() public {
        _addFor(bob, 3_000 * KWH);
        wait(10 hours);
        IDissipativeAMM.Reserves memory r = reserves();
        uint256 idle = AMMMath.idle(r.staticQuote, r.totalQuote, kwh.index());
        (uint256 step, uint256 taken) = IncomeMath.harvestOf(idle, r.liquidity);
        vm.expectEmit();
        emit IDissipativeAMM.Harvested(id, taken);
        assertEq(amm.harvest(key), taken);
        assertApproxEqAbs(taken, idle, 1);
        IDissipativeAMM.Reserves memory q = reserves();
        assertEq(q.totalQuote, r.totalQuote - taken);
        assertEq(q.staticQuote, r.staticQuote);
        assertEq(q.energyShares, r.energyShares);
        assertEq(q.emaTick, r.emaTick);
        assertEq(q.lastTrade, r.lastTrade);
        assertEq(amm.incomeOf(id).accumulator, step);
        assertLe(amm.idleQuote(key), 1);

        uint256 hers = lpOf(alice) * step >> 64;
        uint256 his = lpOf(bob) * step >> 64;
        assertEq(amm.harvestOf(key, alice), hers);
        assertEq(amm.harvestOf(key, bob), his);
        uint256 cash = usd.balanceOf(alice);
        vm.expectEmit();
        emit IDissipativeAMM.HarvestClaimed(id, alice, hers);
        assertEq(_claim(alice), hers);
        assertEq(usd.balanceOf(alice) - cash, hers);
        assertEq(amm.harvestOf(key, alice), 0);
        vm.prank(bob);
        amm.claimHarvest(key, alice, TO);
        assertEq(internalOf(alice, address(usd)), his);
        assertLe(taken - hers - his, 3, "but for roundings and the burned shares'");
    }

    function test_Harvest_OfAQuoteOfManyDecimals() public {
        Quote wei_ = new Quote(18);
        wei_.mint(alice, 1e24);
        vm.prank(alice);
        wei_.approve(address(amm), ALL);
        use(keyOf(address(kwh), address(wei_), FEE, 12));
        open(key, 10_000 * KWH, 2_000e18);
        wait(10 hours);
        uint256 taken = amm.harvest(key);
        assertEq(taken % 1e12, 0);
        assertApproxEqRel(taken, 191e18, 0.01e18);
        assertLe(taken - amm.harvestOf(key, alice), 2e12);
        uint256 before = wei_.balanceOf(alice);
        assertEq(_claim(alice), wei_.balanceOf(alice) - before);
    }

    function test_Harvest_ComesToWhoeverHadTheLiquidity() public {
        _addFor(bob, 3_000 * KWH);
        wait(10 hours);
        uint256 first = amm.harvest(key);
        uint256 his = amm.harvestOf(key, bob);
        // Bob's liquidity changes hands: what was harvested before stays his, what comes later is the buyer's.
        address carol = makeAddr("carol");
        uint256 moved = lpOf(bob);
        vm.prank(bob);
        amm.transfer(carol, uint256(PoolId.unwrap(id)), moved);
        assertEq(amm.harvestOf(key, bob), his);
        assertEq(amm.harvestOf(key, carol), 0);
        wait(10 hours);
        uint256 second = amm.harvest(key);
        assertEq(amm.harvestOf(key, bob), his);
        assertApproxEqRel(amm.harvestOf(key, carol), his * second / first, 1e12);
        // He leaves: the harvests stay claimable.
        vm.prank(carol);
        amm.removeLiquidity(key, moved, 0, 0, carol, EXTERNAL, vm.getBlockTimestamp());
        assertApproxEqRel(amm.harvestOf(key, carol), his * second / first, 1e12);
        assertEq(_claim(bob), his);
        assertGt(_claim(carol), 0);
    }

    /// @dev A trade after a harvest is the trade that it would have been.
    function test_Harvest_ChangesNoTrade() public {
        wait(10 hours);
        uint256 snapshot = vm.snapshotState();
        uint256 sold = sell(bob, 100 * KWH);
        vm.revertToState(snapshot);
        uint256 bought = buy(bob, 100 * USD);
        vm.revertToState(snapshot);
        amm.harvest(key);
        uint256 harvested = vm.snapshotState();
        assertEq(sell(bob, 100 * KWH), sold);
        vm.revertToState(harvested);
        assertEq(buy(bob, 100 * USD), bought);
    }

    function test_Harvest_RevertWhen_IdleIsTwoPercentOrLess() public {
        wait(1 hours);
        IDissipativeAMM.Reserves memory r = reserves();
        uint256 idle = AMMMath.idle(r.staticQuote, r.totalQuote, kwh.index());
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeAMM.NothingToHarvest.selector, id, idle, r.totalQuote - idle)
        );
        amm.harvest(key);
        wait(1 hours);
        amm.harvest(key);
    }

    function test_Harvest_RevertWhen_TheIndexIsNotToBeBelieved() public {
        wait(10 hours);
        breakIndex(1);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.VintageHasEnded.selector, address(kwh)));
        amm.harvest(key);
        breakIndex(WAD + 1);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.UnsoundIndex.selector, address(kwh), WAD + 1));
        amm.harvest(key);
    }

    function test_ClaimHarvest_RevertWhen_ThereIsNothing() public {
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.NothingToClaim.selector, id, bob));
        amm.claimHarvest(key, bob, EXTERNAL);
        wait(10 hours);
        amm.harvest(key);
        _claim(alice);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.NothingToClaim.selector, id, alice));
        amm.claimHarvest(key, alice, EXTERNAL);
    }

    function test_Income_RevertWhen_PoolIsUnknown() public {
        PoolKey memory other = keyOf(address(kwh), address(usd), FEE + 1, 0);
        PoolId otherId = amm.idOf(other);
        bytes memory unknown = abi.encodeWithSelector(IDissipativeAMM.UnknownPool.selector, otherId);
        vm.expectRevert(unknown);
        amm.harvest(other);
        vm.expectRevert(unknown);
        amm.recharge(other, KWH, 0, bob, EXTERNAL, block.timestamp);
        vm.expectRevert(unknown);
        amm.collectProtocolFee(other);
        vm.expectRevert(unknown);
        amm.checkpoint(other);
        vm.expectRevert(unknown);
        amm.incomeOf(otherId);
        vm.expectRevert(unknown);
        amm.rechargeTerms(other);
        vm.expectRevert(unknown);
        amm.emaPrice(other);
    }

    /// @dev Harvests at any times, liquidity that comes, goes and changes hands: credits never exceed what was harvested.
    function testFuzz_CreditsNeverExceedHarvests(uint256 seed) public {
        uint256 harvested;
        uint256 claimed;
        address[3] memory who = [alice, bob, makeAddr("carol")];
        fund(who[2]);
        for (uint256 i; i < 24; i++) {
            uint256 x = uint256(keccak256(abi.encode(seed, i)));
            address a = who[(x >> 8) % 3];
            uint256 mine = lpOf(a);
            uint256 t = vm.getBlockTimestamp();
            x = x % 6;
            if (x == 0) wait(5 hours);
            if (x == 1) {
                try amm.harvest(key) returns (uint256 taken) {
                    harvested += taken;
                } catch {}
            }
            vm.startPrank(a);
            if (x == 2) amm.addLiquidity(key, 500 * KWH, ALL, 0, a, EXTERNAL, t);
            if (x == 3 && mine > 1) amm.removeLiquidity(key, mine / 2, 0, 0, a, EXTERNAL, t);
            if (x == 4) {
                amm.transfer(
                    who[uint256(keccak256(abi.encode(i, seed))) % 3], uint256(PoolId.unwrap(id)), mine / 3
                );
            }
            if (x == 5) {
                try amm.claimHarvest(key, a, EXTERNAL) returns (uint256 units) {
                    claimed += units;
                } catch {}
            }
            vm.stopPrank();
        }
        uint256 owed = amm.harvestOf(key, alice) + amm.harvestOf(key, bob) + amm.harvestOf(key, who[2]);
        assertLe(claimed + owed, harvested);
        assertEq(usd.balanceOf(address(amm)), reserves().totalQuote + harvested - claimed);
    }
}
