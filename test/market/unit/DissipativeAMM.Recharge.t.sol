// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IncomeMath} from "../../../contracts/market/IncomeMath.sol";
import {PriceTick} from "../../../contracts/market/PriceTick.sol";
import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice A pool that earns more than it melts, whose idle quote buys kWh.
contract DissipativeAMMRechargeTest is MarketTest {
    function setUp() public override {
        super.setUp();
        // λ of 0.1 % a day: an eighth of what the trades below earn.
        kwh.setDecayRate(1.16e10);
        open();
        _earn();
        wait(2 days);
    }

    /// @dev 0.3 % of twenty times a tenth of the pool, and the price where it was.
    function _earn() internal {
        uint256 held = shares(bob);
        for (uint256 i; i < 20; i++) {
            buy(bob, 200 * USD);
            uint256 more = shares(bob) - held;
            vm.prank(bob);
            amm.sellShares(key, more, 0, bob, EXTERNAL, vm.getBlockTimestamp());
        }
    }

    function _recharge(uint256 maxShares) internal returns (uint256 xs, uint256 out) {
        vm.prank(bob);
        return amm.recharge(key, maxShares, 0, bob, EXTERNAL, vm.getBlockTimestamp());
    }

    function test_Recharge_BuysALotOrWhatIdlePaysFor() public {
        IDissipativeAMM.Reserves memory r = reserves();
        IDissipativeAMM.RechargeTerms memory terms = amm.rechargeTerms(key);
        assertTrue(terms.earns);
        assertEq(terms.opensAt, block.timestamp);
        uint256 idle = amm.idleQuote(key);
        uint256 price = amm.spotPrice(key);
        uint256 held = shares(bob);
        uint256 cash = usd.balanceOf(bob);
        vm.expectEmit();
        emit IDissipativeAMM.Recharged(id, terms.energyShares, terms.quote);
        (uint256 xs, uint256 out) = _recharge(ALL);
        assertEq(xs, terms.energyShares);
        assertEq(out, terms.quote);
        assertEq(held - shares(bob), xs);
        assertEq(usd.balanceOf(bob) - cash, out);
        // 0.2 % of the quote is idle, and a kWh takes its price twice: for the seller and for the curve.
        assertLt(xs, r.energyShares / 200);
        assertLe(amm.idleQuote(key), 6, "all idle quote was used");
        assertApproxEqRel(out, idle / 2, 0.002e18);
        assertApproxEqRel(amm.spotPrice(key), price, 1e10);
        uint256 paid = out * 1e27 / (xs * kwh.index() / WAD);
        assertLe(paid, price * 999 / 1_000, "0.1 % below spot");
        assertGt(paid, price * 9_985 / 10_000, "and the average a little below that");
        IDissipativeAMM.Reserves memory q = reserves();
        assertEq(q.energyShares, r.energyShares + xs);
        assertEq(q.totalQuote, r.totalQuote - out);
        assertEq(q.staticQuote, r.staticQuote + r.staticQuote * xs / r.energyShares);
        assertEq(q.emaTick, r.emaTick);
        assertEq(q.lastTrade, r.lastTrade);
        assertLe(q.staticQuote * kwh.index(), q.totalQuote * WAD);
    }

    /// @dev Half a per cent of xs in ten minutes, the discount from 2 % to 0.1 %.
    function test_Recharge_ALotAccruesAndItsDiscountFalls() public {
        // So much idle quote that lots bind.
        wait(30 days);
        _settleIncome();
        uint256 xs = reserves().energyShares;
        (uint256 first,) = _recharge(ALL);
        assertEq(first, xs / 200);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.NothingToRecharge.selector, id));
        _recharge(ALL);
        wait(300);
        xs = reserves().energyShares;
        uint256 price = amm.spotPrice(key);
        (uint256 half, uint256 out) = _recharge(ALL);
        assertEq(half, xs / 400);
        assertApproxEqRel(out * 1e27 / (half * kwh.index() / WAD), price * 98_950 / 100_000, 1e13, "1.05 %");
        assertEq(amm.incomeOf(id).rechargedAt, vm.getBlockTimestamp() * 256);
    }

    function _settleIncome() internal {
        kwh.setDecayRate(1e9);
        assertTrue(amm.rechargeTerms(key).earns);
    }

    function test_Recharge_CountsNeitherAsIncomeNorForTheProtocol() public {
        wait(30 days);
        _settleIncome();
        uint256 earned = amm.incomeOf(id).earned;
        _recharge(ALL);
        assertLe(amm.incomeOf(id).earned, earned);
        assertApproxEqRel(amm.incomeOf(id).earned, earned, 1e10);
        assertApproxEqRel(amm.incomeOf(id).activation, (uint256(1) << 64) * 1_005 / 1_000, 1e12);
    }

    /// @dev What is known to be lost of the kWh is not paid for, and an average below spot is what counts.
    function test_Recharge_PaysTheLowerPriceLessTheKnownLoss() public {
        wait(30 days);
        _settleIncome();
        uint256 snapshot = vm.snapshotState();
        (uint256 xs, uint256 fair) = _recharge(KWH);
        vm.revertToState(snapshot);
        kwh.setPendingLoss(100_000);
        (uint256 same, uint256 out) = _recharge(KWH);
        assertEq(xs, same);
        assertApproxEqRel(out, fair * 9 / 10, 1e13);
        kwh.setPendingLoss(0);
        vm.revertToState(snapshot);
        // Spot rises by 1 % and stands for the 1,000 s that it must: the average is a third of the way there.
        buy(bob, 10 * USD);
        IDissipativeAMM.Reserves memory r = reserves();
        int256 tick = PriceTick.tickOf(r.energyShares, r.staticQuote);
        uint256 quiet = uint256(tick - r.emaTick);
        assertGt(quiet, 900);
        wait(quiet);
        int256 ema = PriceTick.emaAfter(r.emaTick, tick, quiet);
        (xs, out) = _recharge(KWH);
        uint256 spot = amm.spotPrice(key);
        uint256 ratio = out * 1e27 / (KWH * kwh.index() / WAD) * WAD / (spot * 999 / 1_000);
        assertApproxEqRel(ratio, PriceTick.factorBelow(uint256(tick - ema)), 1e13);
        assertLt(ratio, 0.995e18);
    }

    function test_Recharge_RevertWhen_ThePriceMoved() public {
        wait(30 days);
        _settleIncome();
        sell(bob, 50 * KWH);
        IDissipativeAMM.Reserves memory r = reserves();
        uint256 quiet = uint256(r.emaTick - PriceTick.tickOf(r.energyShares, r.staticQuote));
        assertEq(amm.rechargeTerms(key).opensAt, vm.getBlockTimestamp() + quiet);
        wait(quiet - 1);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.PriceUnsettled.selector, id, quiet - 1, quiet));
        amm.recharge(key, KWH, 0, bob, EXTERNAL, vm.getBlockTimestamp());
        wait(1);
        _recharge(KWH);
    }

    function test_Recharge_RevertWhen_ThePoolDoesNotEarnHalfOfWhatItMelts() public {
        kwh.setDecayRate(RATE);
        wait(1 days);
        assertFalse(amm.rechargeTerms(key).earns);
        IDissipativeAMM.Income memory i = amm.incomeOf(id);
        vm.prank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeAMM.IncomeTooLow.selector, id, i.older, i.earned >> 16, 3 days)
        );
        amm.recharge(key, KWH, 0, bob, EXTERNAL, vm.getBlockTimestamp());
    }

    function test_Recharge_RevertWhen_ThePoolIsNotADayOld() public {
        use(keyOf(address(kwh), address(usd), 30_000, 0));
        open();
        _earn();
        // Idle quote without a wait: a haircut.
        kwh.cutTo(0.9e18);
        wait(1 days - 1);
        assertFalse(amm.rechargeTerms(key).earns);
        IDissipativeAMM.Income memory i = amm.incomeOf(id);
        vm.prank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDissipativeAMM.IncomeTooLow.selector, id, i.older, i.earned >> 16, 1 days - 1
            )
        );
        amm.recharge(key, KWH, 0, bob, EXTERNAL, vm.getBlockTimestamp());
        wait(1);
        assertTrue(amm.rechargeTerms(key).earns);
        _recharge(KWH);
    }

    function test_Recharge_RevertWhen_BoundsAreMissed() public {
        vm.startPrank(bob);
        uint256 t = vm.getBlockTimestamp();
        uint256 snapshot = vm.snapshotState();
        (, uint256 out) = amm.recharge(key, KWH, 0, bob, EXTERNAL, t);
        vm.revertToState(snapshot);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.OutputBelowMinimum.selector, out, out + 1));
        amm.recharge(key, KWH, out + 1, bob, EXTERNAL, t);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.DeadlinePassed.selector, t - 1, t));
        amm.recharge(key, KWH, 0, bob, EXTERNAL, t - 1);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeAMM.NothingToRecharge.selector, id));
        amm.recharge(key, 0, 0, bob, EXTERNAL, t);
    }

    function test_Checkpoint_IsADayAtLeast() public {
        IDissipativeAMM.Income memory i = amm.incomeOf(id);
        assertEq(i.newerAt, vm.getBlockTimestamp() - 2 days);
        amm.checkpoint(key);
        IDissipativeAMM.Income memory j = amm.incomeOf(id);
        assertEq(j.newerAt, vm.getBlockTimestamp());
        assertEq(j.newer, i.earned >> 16);
        assertEq(j.olderAt, i.newerAt);
        assertEq(j.older, i.newer);
        wait(1 days - 1);
        amm.checkpoint(key);
        assertEq(abi.encode(amm.incomeOf(id)), abi.encode(j), "not yet");
        wait(1);
        amm.checkpoint(key);
        assertEq(amm.incomeOf(id).olderAt, j.newerAt);
    }

    /// @dev Any part of any lot at any time leaves the curve covered, the price where it was, and no share poorer in both reserves.
    function testFuzz_RechargeLeavesTheCurveCovered(uint256 amount, uint32 time, uint256 loss) public {
        wait(time % 60 days);
        kwh.setDecayRate(1e9);
        kwh.setPendingLoss(loss & 1 == 0 ? 0 : bound(loss, 0, 999_999));
        IDissipativeAMM.Reserves memory r = reserves();
        amount = bound(amount, 1, r.energyShares / 100);
        vm.prank(bob);
        try amm.recharge(key, amount, 0, bob, EXTERNAL, vm.getBlockTimestamp()) {}
        catch {
            assertEq(abi.encode(r), abi.encode(reserves()));
            return;
        }
        IDissipativeAMM.Reserves memory q = reserves();
        assertLe(q.staticQuote * kwh.index(), q.totalQuote * WAD);
        assertGt(q.energyShares, r.energyShares);
        assertLe(q.energyShares - r.energyShares, r.energyShares / 200);
        // ys/xs: floored by less than a unit.
        assertLe(q.staticQuote * r.energyShares, r.staticQuote * q.energyShares);
        assertGt((q.staticQuote + 1) * r.energyShares, r.staticQuote * q.energyShares);
        assertGe(
            IncomeMath.rootOf(q.energyShares, q.staticQuote), IncomeMath.rootOf(r.energyShares, r.staticQuote)
        );
    }
}
