// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CollateralMath} from "../../../contracts/energy/CollateralMath.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {Test} from "forge-std/Test.sol";

/// @dev Each against the exact quotient, written as a product: ⌊x⌋·d ≤ n < (⌊x⌋ + 1)·d.
contract CollateralMathFuzzTest is Test {
    uint256 private constant WAD = 1e18;
    uint256 private constant KWH = 1e9;

    function isFloor(uint256 x, uint256 n, uint256 d) private pure {
        assertLe(x * d, n);
        assertGt((x + 1) * d, n);
    }

    function isCeil(uint256 x, uint256 n, uint256 d) private pure {
        assertGe(x * d, n);
        if (x != 0) assertLt((x - 1) * d, n);
    }

    function testFuzz_AuctionPriceIsTheLineRoundedDown(
        uint128 penalty,
        uint64 start,
        uint256 elapsed,
        uint32 duration
    ) public pure {
        penalty = uint128(bound(penalty, 0, 1e30));
        start = uint64(bound(start, 0, WAD));
        duration = uint32(bound(duration, 1, 365 days));
        elapsed = bound(elapsed, 0, duration);
        uint256 price = CollateralMath.auctionPrice(penalty, start, elapsed, duration);
        isFloor(
            price, uint256(penalty) * (uint256(start) * (duration - elapsed) + WAD * elapsed), WAD * duration
        );
    }

    function testFuzz_AuctionPriceRisesToThePenaltyAndStays(
        uint128 penalty,
        uint64 start,
        uint256 a,
        uint256 b,
        uint32 duration
    ) public pure {
        start = uint64(bound(start, 0, WAD));
        duration = uint32(bound(duration, 1, type(uint32).max));
        a = bound(a, 0, type(uint64).max);
        b = bound(b, a, type(uint64).max);
        uint256 early = CollateralMath.auctionPrice(penalty, start, a, duration);
        uint256 late = CollateralMath.auctionPrice(penalty, start, b, duration);
        assertLe(early, late);
        assertLe(late, penalty);
        if (a >= duration) assertEq(early, penalty);
    }

    function testFuzz_CostsAreRoundedAsNamed(uint256 energy, uint256 price) public pure {
        energy = bound(energy, 0, 2 ** 100);
        price = bound(price, 0, 2 ** 100);
        isFloor(CollateralMath.costDown(Energy.wrap(energy), price), energy * price, KWH);
        isCeil(CollateralMath.costUp(Energy.wrap(energy), price), energy * price, KWH);
    }

    function testFuzz_AffordableIsTheMostThatTheStakePays(uint256 stake, uint256 price) public pure {
        stake = bound(stake, 0, type(uint96).max);
        price = bound(price, 1, type(uint128).max);
        isFloor(Energy.unwrap(CollateralMath.affordable(stake, price)), stake * KWH, price);
    }

    /// @dev Whatever is bought of it never costs more than the stake.
    function testFuzz_AffordableSharesNeverCostMore(
        uint256 stake,
        uint256 price,
        uint256 index,
        uint256 shares
    ) public pure {
        stake = bound(stake, 0, type(uint96).max);
        price = bound(price, 1, type(uint128).max);
        index = bound(index, 1, WAD);
        uint256 most = Shares.unwrap(CollateralMath.affordableShares(stake, price, index));
        shares = bound(shares, 0, most);
        uint256 energy = shares * index / WAD;
        assertLe(CollateralMath.costDown(Energy.wrap(energy), price), stake);
    }

    function test_AffordableShares_OfNothingAreNone() public pure {
        assertEq(Shares.unwrap(CollateralMath.affordableShares(1e18, 1, 0)), 0);
    }

    /// @dev The stake that is left answers for the liability at the penalty price, if it did before.
    function testFuzz_RewardLeavesWhatAnswers(
        uint256 short,
        uint256 liability,
        uint256 index,
        uint128 price,
        uint64 part,
        uint256 stake
    ) public pure {
        short = bound(short, 0, 2 ** 80);
        liability = bound(liability, 0, 2 ** 80);
        index = bound(index, 0, WAD);
        price = uint128(bound(price, 1, 1e24));
        part = uint64(bound(part, 0, 0.1e18));
        stake = bound(stake, 0, type(uint96).max);
        uint256 earned =
            CollateralMath.reward(Shares.wrap(short), Shares.wrap(liability), index, price, part, stake);
        uint256 energy = (liability * index + WAD - 1) / WAD;
        uint256 answers = (energy * price + KWH - 1) / KWH;
        if (stake < answers) assertEq(earned, 0);
        else assertGe(stake - earned, answers);
        uint256 most = (short * index / WAD) * price / KWH * part / WAD;
        assertLe(earned, most);
        if (earned < most && stake >= answers) assertEq(stake - earned, answers);
    }

    function testFuzz_UncoveredIsWhatNothingPays(
        uint256 short,
        uint256 locked,
        uint256 kept,
        uint256 stake,
        uint256 price,
        uint256 index
    ) public pure {
        short = bound(short, 0, 2 ** 80);
        locked = bound(locked, 0, 2 ** 80);
        kept = bound(kept, 0, WAD);
        stake = bound(stake, 0, type(uint96).max);
        price = bound(price, 1, 1e24);
        index = bound(index, 1, WAD);
        uint256 left = Shares.unwrap(
            CollateralMath.uncovered(Shares.wrap(short), Shares.wrap(locked), kept, stake, price, index)
        );
        uint256 paid = locked * kept / WAD + (stake * KWH / price) * WAD / index;
        assertEq(left, paid < short ? short - paid : 0);
    }

    function test_Uncovered_OfNothingIsNothing() public pure {
        assertEq(Shares.unwrap(CollateralMath.uncovered(Shares.wrap(5), Shares.wrap(0), 0, 0, 1, 0)), 0);
    }

    /// @dev Losses of one day that pass one by one leave 95 % together.
    function testFuzz_ADaysLossesLeaveNinetyFivePercent(uint256 before, uint256[8] memory losses)
        public
        pure
    {
        before = bound(before, 1, WAD);
        uint256 kept = before;
        for (uint256 i; i < losses.length; ++i) {
            uint256 loss = bound(losses[i], 0, 0.06e18);
            if (CollateralMath.withinDay(kept, loss, before)) {
                // Rounded up: what is kept is no less than the loss says.
                kept = (kept * (WAD - loss) + WAD - 1) / WAD;
            }
        }
        assertGe(kept * 100, before * 95);
    }

    function test_WithinDay_AtTheLimit() public pure {
        assertTrue(CollateralMath.withinDay(WAD, 0.05e18, WAD));
        assertFalse(CollateralMath.withinDay(WAD, 0.05e18 + 1, WAD));
        assertFalse(CollateralMath.withinDay(0.96e18, 0.05e18, WAD));
    }

    function testFuzz_PpmIsRoundedUp(uint256 loss) public pure {
        loss = bound(loss, 0, WAD);
        isCeil(CollateralMath.inPpm(loss), loss, 1e12);
    }

    /// @dev Leaving and coming in take from nobody: a part is rounded down on its way out and up on its way in.
    function testFuzz_PartsOfAFund(uint256 fund, uint256 shares, uint256 claims) public pure {
        fund = bound(fund, 0, type(uint96).max);
        claims = bound(claims, 1, 2 ** 80);
        shares = bound(shares, 0, 2 ** 80);
        uint256 in_ = CollateralMath.partUp(fund, Shares.wrap(shares), Shares.wrap(claims));
        isCeil(in_, fund * shares, claims);
        uint256 out = CollateralMath.partDown(fund, Shares.wrap(shares), Shares.wrap(claims));
        if (shares >= claims) {
            assertEq(out, fund);
        } else {
            isFloor(out, fund * shares, claims);
            // What remains for the others is no less a share than before.
            assertGe((fund - out) * claims, fund * (claims - shares));
        }
        assertGe((fund + in_) * claims, fund * (claims + shares));
    }

    function test_Parts_WithoutClaims() public pure {
        assertEq(CollateralMath.partUp(7, Shares.wrap(5), Shares.wrap(0)), 0);
        assertEq(CollateralMath.partDown(7, Shares.wrap(5), Shares.wrap(0)), 7);
    }

    function testFuzz_LessStopsAtZero(uint256 a, uint256 b) public pure {
        uint256 c = Shares.unwrap(CollateralMath.less(Shares.wrap(a), Shares.wrap(b)));
        assertEq(c, a > b ? a - b : 0);
    }
}
