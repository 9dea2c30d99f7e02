// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {Policy} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {MarketLens} from "../../../contracts/lens/MarketLens.sol";
import {IMarketLens} from "../../../contracts/lens/interfaces/IMarketLens.sol";
import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey} from "../../../contracts/market/types/PoolKey.sol";
import {Quote} from "../../harness/Quotes.sol";
import {CompensationTest} from "../CompensationTest.sol";

contract DissipativeAMMCompensationTest is CompensationTest {
    // ——— what it does ———

    function test_ClaimCompensation_JoinsIdle() public {
        defaultPartly();
        toTheEnd();
        IDissipativeAMM.Reserves memory r = reserves();
        uint256 burned = r.energyShares - staying();
        (uint256 fund, uint256 held) = (fundOf(), stakeToken.balanceOf(address(amm)));
        uint256 due = fund * burned / supply();
        uint256 idle = amm.idleQuote(key);
        vm.expectEmit(address(amm));
        emit IDissipativeAMM.CompensationClaimed(id, burned, due, 0);
        assertEq(claim(), due);
        assertGt(due, 100_000, "a third of a unit a kWh, of more than one");

        IDissipativeAMM.Reserves memory q = reserves();
        assertEq(q.totalQuote, r.totalQuote + due);
        assertEq(amm.idleQuote(key), idle + due);
        assertEq(q.energyShares, r.energyShares - burned);
        assertEq(q.staticQuote, 1);
        assertEq(q.liquidity, r.liquidity);
        assertEq(q.lastTrade, r.lastTrade);
        assertEq(q.emaTick, r.emaTick);
        assertEq(sharesOf(address(amm)), q.energyShares);
        assertEq(stakeToken.balanceOf(address(amm)), held + due);
        assertEq(fundOf(), fund - due);
        assertEq(creditOf(address(amm)), 0);
    }

    /// @dev What stays is what the curve would ask one internal unit for: its price does not rise, and stays above half.
    function test_ClaimCompensation_KeepsThePrice() public {
        defaultPartly();
        toTheEnd();
        (uint256 spot, uint256 average) = (amm.spotPrice(key), amm.emaPrice(key));
        claim();
        assertLe(amm.spotPrice(key), spot);
        assertGt(amm.spotPrice(key), spot / 2);
        assertLe(amm.emaPrice(key), average + average / 1e4);
        skip(1 days);
        assertLe(amm.emaPrice(key), average + average / 1e4);
        assertGt(amm.emaPrice(key), average / 2);
    }

    /// @dev A total loss ends the vintage at once: nobody has to wait for decades.
    function test_ClaimCompensation_AfterATotalLoss() public {
        defaultWholly();
        uint256 fund = fundOf();
        uint256 due = fund * (reserves().energyShares - staying()) / supply();
        assertEq(claim(), due);
        // 1.5 of the 3.24 kWh that were minted stand in the pool.
        assertApproxEqRel(due, fund * 15 / 32, 0.02e18);
    }

    /// @dev Removal needs nothing that a claim changes; trade was over before it.
    function test_ClaimCompensation_LeavingGoesOnAndNothingElse() public {
        defaultPartly();
        toTheEnd();
        claim();
        uint256 t = vm.getBlockTimestamp();
        bytes memory ended = abi.encodeWithSelector(IDissipativeAMM.VintageHasEnded.selector, address(pool));
        vm.startPrank(bob);
        vm.expectRevert(ended);
        amm.sellShares(key, 1, 0, bob, EXTERNAL, t);
        vm.expectRevert(ended);
        amm.buyEnergy(key, 1e6, 0, bob, EXTERNAL, t);
        vm.expectRevert(ended);
        amm.buyExactShares(key, 1, ALL, bob, EXTERNAL, t);
        vm.expectRevert(ended);
        amm.addQuoteLiquidity(key, 1e6, 1e5, 0, bob, EXTERNAL, t);
        vm.expectRevert(ended);
        amm.recharge(key, ALL, 0, bob, EXTERNAL, t);
        vm.expectRevert(ended);
        amm.harvest(key);
        vm.expectRevert(ended);
        amm.collectProtocolFee(key);
        amm.checkpoint(key);
        vm.stopPrank();
        uint256 total = reserves().totalQuote;
        (, uint256 hers) = removeAll(alice);
        (, uint256 his) = removeAll(bob);
        assertApproxEqRel(hers, total * 2 / 3, 0.001e18);
        assertApproxEqRel(his, total / 3, 0.001e18);
        IDissipativeAMM.Reserves memory r = reserves();
        assertEq(r.liquidity, 1_000);
        assertGe(r.energyShares, 1);
        assertEq(r.staticQuote, 1);
    }

    /// @dev An ended vintage takes liquidity, also after a claim: it pays for the compensation that is in the pool.
    function test_ClaimCompensation_WhoAddsAfterwardsPaysForIt() public {
        defaultPartly();
        toTheEnd();
        claim();
        uint256 snapshot = vm.snapshotState();
        (, uint256 alone) = removeAll(alice);
        vm.revertToState(snapshot);
        uint256 had = stakeToken.balanceOf(bob);
        uint256 liquidity = lpOf(bob);
        add(bob, 3);
        assertGt(lpOf(bob), liquidity);
        assertLt(stakeToken.balanceOf(bob), had);
        (, uint256 beside) = removeAll(alice);
        assertApproxEqAbs(beside, alone, 1);
        uint256 added = lpOf(bob) - liquidity;
        vm.prank(bob);
        amm.removeLiquidity(key, added, 0, 0, bob, EXTERNAL, vm.getBlockTimestamp());
        assertLe(stakeToken.balanceOf(bob), had);
    }

    /// @dev Every view answers before and after, also when all but the burned liquidity has left.
    function test_ClaimCompensation_EveryViewAnswers() public {
        MarketLens lens = new MarketLens(amm);
        defaultPartly();
        toTheEnd();
        uint256 due = claim();
        IMarketLens.MarketSnapshot memory shown = lens.poolOf(key, new uint256[](1), alice);
        assertEq(shown.idleQuote, amm.idleQuote(key));
        assertEq(shown.activeQuote, 1, "rounded up");
        assertGt(shown.position.value, due * 6 / 10);
        assertEq(shown.position.energy, 0);
        removeAll(alice);
        removeAll(bob);
        shown = lens.poolOf(key, new uint256[](1), alice);
        assertEq(shown.position.value, 0);
        assertGe(amm.incomeOf(id).activation, 1 << 64);
    }

    function test_ClaimCompensation_ReturnsWhatItSays() public {
        defaultPartly();
        toTheEnd();
        uint256 before = reserves().totalQuote;
        assertEq(claim(), reserves().totalQuote - before);
    }

    /// @dev What others have inside is theirs: they withdraw it and surrender it themselves.
    function test_ClaimCompensation_LeavesInternalBalances() public {
        vm.prank(alice);
        amm.deposit(address(pool), 3e8, alice);
        defaultPartly();
        toTheEnd();
        uint256 part = fundOf() * 3e8 / supply();
        claim();
        assertEq(amm.balanceOf(alice, uint160(address(pool))), 3e8);
        assertEq(sharesOf(address(amm)), 3e8 + reserves().energyShares);
        address carol = makeAddr("carol");
        vm.prank(alice);
        amm.withdraw(address(pool), ALL, carol);
        assertApproxEqAbs(surrenderAll(carol), part, 1);
    }

    /// @dev Two pools of one token: each surrenders and gets its own, whichever comes first.
    function test_ClaimCompensation_OfTwoPoolsOfOneToken() public {
        use(1_000);
        open(alice, KWH / 4, 50 * unit());
        defaultPartly();
        toTheEnd();
        uint256 fund = fundOf();
        uint256 tokens = supply();
        uint256 second = reserves().energyShares;
        uint256 dueToSecond = fund * (second - staying()) / tokens;
        use(FEE);
        uint256 first = reserves().energyShares;
        uint256 dueToFirst = fund * (first - staying()) / tokens;
        uint256 firstQuote = reserves().totalQuote;
        assertApproxEqAbs(claim(), dueToFirst, 1);
        assertEq(reserves().totalQuote, firstQuote + dueToFirst);
        use(1_000);
        assertEq(reserves().energyShares, second);
        uint256 secondQuote = reserves().totalQuote;
        assertApproxEqAbs(claim(), dueToSecond, 1);
        assertApproxEqAbs(reserves().totalQuote, secondQuote + dueToSecond, 1);
        assertEq(creditOf(address(amm)), 0);
    }

    /// @dev What the market had been credited with in Collateral before is no pool's: it is collected, and a donation.
    function test_ClaimCompensation_CountsItsOwnAlone() public {
        vm.prank(alice);
        amm.deposit(address(pool), 3e8, alice);
        defaultPartly();
        toTheEnd();
        vm.prank(address(amm));
        pool.surrender(Shares.wrap(3e8));
        uint256 stray = creditOf(address(amm));
        assertGt(stray, 10_000);
        uint256 due = fundOf() * (reserves().energyShares - staying()) / supply();
        uint256 held = stakeToken.balanceOf(address(amm));
        uint256 before = reserves().totalQuote;
        assertEq(claim(), due);
        assertEq(reserves().totalQuote, before + due);
        assertEq(stakeToken.balanceOf(address(amm)), held + due + stray);
    }

    // ——— what it refuses ———

    function test_ClaimCompensation_RevertWhen_PoolIsUnknown() public {
        use(77);
        expectClaim(abi.encodeWithSelector(IDissipativeAMM.UnknownPool.selector, id));
    }

    function test_ClaimCompensation_RevertWhen_TheQuoteIsNotTheStakeToken() public {
        Quote usd = new Quote(6);
        usd.mint(alice, 1e12);
        vm.prank(alice);
        usd.approve(address(amm), ALL);
        key = PoolKey(key.energy, uint160(address(usd)) | (4 << 160));
        id = amm.idOf(key);
        open(alice, KWH / 4, 50_000);
        defaultPartly();
        toTheEnd();
        expectClaim(
            abi.encodeWithSelector(
                IDissipativeAMM.CompensationNotInQuote.selector,
                address(pool),
                address(stakeToken),
                address(usd)
            )
        );
        // Its providers have what it carries all the same.
        uint256 part = fundOf() * reserves().energyShares / supply();
        removeAll(alice);
        assertApproxEqRel(surrenderAll(alice), part + fundOf() * 2.5e8 / supply(), 0.01e18);
    }

    function test_ClaimCompensation_RevertWhen_TheVintageTrades() public {
        defaultPartly();
        uint256 index = pool.index();
        expectClaim(
            abi.encodeWithSelector(
                IDissipativeAMM.EnergyStillOfUse.selector,
                address(pool),
                index,
                reserves().energyShares * index / WAD
            )
        );
    }

    /// @dev So little is left of a small pool that it is no µWh; but it trades.
    function test_ClaimCompensation_RevertWhen_NoMicrowattHourTrades() public {
        use(1_000);
        open(alice, 3_000, 1_000);
        defaultPartly();
        while (pool.index() * reserves().energyShares >= WAD) skip(30 days);
        uint256 index = pool.index();
        assertFalse(pool.ended());
        expectClaim(
            abi.encodeWithSelector(
                IDissipativeAMM.EnergyStillOfUse.selector, address(pool), index, uint256(0)
            )
        );
    }

    /// @dev Ended, but a µWh is left: until the second in which it is none.
    function test_ClaimCompensation_RevertWhen_AMicrowattHourIsLeft() public {
        defaultPartly();
        uint256 xs = reserves().energyShares;
        (uint256 low, uint256 high) = (vm.getBlockTimestamp(), vm.getBlockTimestamp() + 70 * 365 days);
        while (high - low > 1) {
            uint256 middle = (low + high) / 2;
            vm.warp(middle);
            if (xs * pool.index() >= WAD) low = middle;
            else high = middle;
        }
        vm.warp(low);
        assertTrue(pool.ended());
        expectClaim(
            abi.encodeWithSelector(
                IDissipativeAMM.EnergyStillOfUse.selector, address(pool), pool.index(), uint256(1)
            )
        );
        vm.warp(high);
        assertGt(claim(), 0);
    }

    function test_ClaimCompensation_RevertWhen_NothingIsCarried() public {
        toTheEnd();
        uint256 burned = reserves().energyShares - staying();
        expectClaim(abi.encodeWithSelector(IDissipativeAMM.NoCompensation.selector, id, burned, uint256(0)));
        assertEq(sharesOf(address(amm)), reserves().energyShares);
    }

    function test_ClaimCompensation_RevertWhen_ClaimedAlready() public {
        defaultPartly();
        toTheEnd();
        claim();
        expectClaim(
            abi.encodeWithSelector(IDissipativeAMM.NoCompensation.selector, id, uint256(0), uint256(0))
        );
    }

    /// @dev Then providers leave, which makes room, or surrender themselves.
    function test_ClaimCompensation_RevertWhen_TheQuoteHasNoRoom() public {
        defaultPartly();
        toTheEnd();
        // 2^64 − 1 internal units, as if ages of trade had brought them.
        bytes32 slot = keccak256(abi.encode(PoolId.unwrap(id), uint256(1)));
        uint256 word = uint256(vm.load(address(amm), slot)) | (uint256(type(uint64).max) << 144);
        vm.store(address(amm), slot, bytes32(word));
        assertEq(reserves().totalQuote, type(uint64).max);
        stakeToken.mint(address(amm), type(uint64).max);
        expectClaim(abi.encodeWithSelector(IDissipativeAMM.ReserveOverflow.selector, id));
        uint256 part = lpOf(alice) / 10;
        vm.prank(alice);
        amm.removeLiquidity(key, part, 0, 0, alice, EXTERNAL, vm.getBlockTimestamp());
        assertGt(claim(), 0);
    }

    function test_ClaimCompensation_RevertWhen_TheIndexIsHalted() public {
        defaultPartly();
        toTheEnd();
        vm.mockCallRevert(address(pool), abi.encodeCall(IDissipativeERC20.shareTerms, ()), "halted");
        expectClaim("halted");
        removeAll(alice);
    }
}

/// @notice A stake token and quote of eighteen decimals, of which 10^12 base units are an internal one.
contract DissipativeAMMCompensationOfManyDecimalsTest is CompensationTest {
    uint256 private constant INTERNAL = 1e12;

    function prepare() internal override {
        vm.etch(address(stakeToken), address(new Quote(18)).code);
        stakeFor(site, 100e18);
        stakeFor(other.id, 100e18);
    }

    function defaultPolicy() internal view override returns (Policy memory p) {
        p = super.defaultPolicy();
        p.penaltyPrice = 0.5e18 + 7;
    }

    function unit() internal pure override returns (uint256) {
        return 1e15;
    }

    function scaleOf() internal pure override returns (uint256) {
        return 12;
    }

    /// @dev Whole units join the pool; what is less than one stays in the contract, uncounted, and the log says how much it is.
    function test_ClaimCompensation_SaysWhereTheRestIs() public {
        defaultPartly();
        toTheEnd();
        uint256 burned = reserves().energyShares - staying();
        uint256 due = fundOf() * burned / supply();
        uint256 rest = due % INTERNAL;
        assertGt(rest, 0);
        (uint256 held, uint256 total) = (stakeToken.balanceOf(address(amm)), reserves().totalQuote);
        vm.expectEmit(address(amm));
        emit IDissipativeAMM.CompensationClaimed(id, burned, due - rest, rest);
        assertEq(claim(), due - rest);
        assertEq(reserves().totalQuote, total + due / INTERNAL);
        assertEq(stakeToken.balanceOf(address(amm)), held + due);
    }

    /// @dev Less than a unit would be lost to everybody: then the kWh stay what they are.
    function test_ClaimCompensation_RevertWhen_ItIsLessThanAUnit() public {
        use(1_000);
        open(alice, 2_000, 1e15);
        defaultPartly();
        toTheEnd();
        uint256 burned = reserves().energyShares - staying();
        uint256 due = fundOf() * burned / supply();
        assertGt(due, 0);
        assertLt(due, INTERNAL);
        expectClaim(abi.encodeWithSelector(IDissipativeAMM.NoCompensation.selector, id, burned, due));
        (uint256 shares,) = removeAll(alice);
        assertGt(shares, 0);
    }
}
