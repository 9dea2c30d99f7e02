// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "../../../contracts/energy/DecayMath.sol";
import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {DissipativeToken} from "../../harness/DissipativeToken.sol";
import {Test} from "forge-std/Test.sol";

/// @notice What haircuts and known losses do to the token.
contract DissipativeHaircutTest is Test {
    uint256 internal constant RATE = 11_751237455;
    uint256 internal constant MAX_RATE = 1e13;
    uint256 internal constant ALL = type(uint256).max;
    uint256 internal constant START = 1_700_000_100;
    uint256 internal constant WAD = 1e18;

    DissipativeToken internal token;
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");

    function setUp() public {
        vm.warp(START);
        token = new DissipativeToken(RATE, MAX_RATE);
        token.mint(alice, Shares.wrap(1_000e9));
    }

    function test_CutTo_LowersTheIndexAndNotTheStores() public {
        assertEq(token.kept(), WAD);
        vm.warp(START + 10 days);
        uint256 store = token.storeIndex();
        assertEq(token.index(), store);
        vm.expectEmit(address(token));
        emit IDissipativeERC20.HaircutTaken(WAD, 0.9e18);
        token.cutTo(0.9e18);
        assertEq(token.kept(), 0.9e18);
        assertEq(token.storeIndex(), store);
        assertEq(token.index(), store * 9 / 10);
        (uint256 store_, uint256 kept_) = token.frames();
        assertEq(store_, store);
        assertEq(kept_, 0.9e18);
        vm.expectEmit(address(token));
        emit IDissipativeERC20.HaircutTaken(0.9e18, 0.45e18);
        token.cutTo(0.45e18);
        assertEq(token.index(), store * 45 / 100);
    }

    /// @dev ⌊e^(−Λ) · kept⌋: down, whatever the product leaves.
    function test_Index_RoundsTheProductDown() public {
        token.cutTo(333_333_333_333_333_333);
        assertEq(token.index(), 333_333_333_333_333_333);
        vm.warp(START + 1);
        uint256 store = token.storeIndex();
        assertGt(store * 333_333_333_333_333_333 % WAD, 0);
        assertEq(token.index(), store * 333_333_333_333_333_333 / WAD);
    }

    function test_CutTo_TakesFromEveryAmountButShares() public {
        token.cutTo(0.75e18);
        assertEq(token.balanceOf(alice), 750e9);
        assertEq(token.totalSupply(), 750e9);
        assertEq(Shares.unwrap(token.sharesOf(alice)), 1_000e9);
        assertEq(Energy.unwrap(token.sharesToEnergy(Shares.wrap(4))), 3);
        assertEq(Shares.unwrap(token.energyToShares(Energy.wrap(3))), 4);
        vm.prank(alice);
        token.transfer(bob, 3);
        assertEq(Shares.unwrap(token.sharesOf(bob)), 4);
    }

    /// @dev λ changes, haircuts and known losses share a word; none of them forgets another.
    function test_Kept_SurvivesAChangeOfRateAndALoss() public {
        token.cutTo(0.8e18);
        token.setPendingLoss(70_000);
        vm.warp(START + 3 days);
        token.setDecayRate(5 * RATE);
        assertEq(token.kept(), 0.8e18);
        (,, uint256 loss) = token.shareTerms();
        assertEq(loss, 70_000);
        token.cutTo(0.5e18);
        (,, loss) = token.shareTerms();
        assertEq(loss, 70_000);
        assertEq(token.decayRate(), 5 * RATE);
        assertEq(token.exponent(), RATE * 3 days);
        vm.warp(START + 4 days);
        assertEq(token.exponent(), RATE * 3 days + 5 * RATE * 1 days);
    }

    // ——— known losses ———

    function test_Valuation_IsIndexAndKnownLoss() public {
        vm.warp(START + 5 days);
        token.cutTo(0.9e18);
        vm.expectEmit(address(token));
        emit IDissipativeERC20.PendingLossChanged(123_456);
        token.setPendingLoss(123_456);
        (uint256 index,, uint256 loss) = token.shareTerms();
        assertEq(index, token.index());
        assertEq(loss, 123_456);
        assertEq(index, token.storeIndex() * 9 / 10, "a known loss is not yet a haircut");
    }

    function test_SetPendingLoss_IsAtMostAll() public {
        token.setPendingLoss(1e6 + 1);
        (,, uint256 loss) = token.shareTerms();
        assertEq(loss, 1e6);
        token.setPendingLoss(ALL);
        (,, loss) = token.shareTerms();
        assertEq(loss, 1e6);
        token.setPendingLoss(0);
        (,, loss) = token.shareTerms();
        assertEq(loss, 0);
    }

    function test_SetPendingLoss_SaysNothingWhenNothingChanges() public {
        token.setPendingLoss(5);
        vm.recordLogs();
        token.setPendingLoss(5);
        assertEq(vm.getRecordedLogs().length, 0);
    }

    // ——— the end of a vintage ———

    /// @dev Haircuts bring the end nearer, as time does.
    function test_Ended_ByAHaircut() public {
        token.cutTo(DecayMath.END_INDEX + 1);
        assertFalse(token.ended());
        token.mint(bob, Shares.wrap(1));
        token.cutTo(DecayMath.END_INDEX);
        assertTrue(token.ended());
        vm.expectRevert(
            abi.encodeWithSelector(
                IDissipativeERC20.VintageEnded.selector, DecayMath.END_INDEX, DecayMath.END_INDEX
            )
        );
        token.mint(bob, Shares.wrap(1));
    }

    function test_TotalLoss_NothingIsWorthAnythingAndEverythingMoves() public {
        token.cutTo(0);
        assertEq(token.index(), 0);
        assertEq(token.totalSupply(), 0);
        assertEq(token.balanceOf(alice), 0);
        assertGt(token.storeIndex(), 0);
        (uint256 index,, uint256 loss) = token.shareTerms();
        assertEq(index + loss, 0);
        assertTrue(token.ended());
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.VintageEnded.selector, 0, DecayMath.END_INDEX)
        );
        token.mint(bob, Shares.wrap(1));
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.VintageEnded.selector, 0, DecayMath.END_INDEX)
        );
        token.energyToShares(Energy.wrap(1));
        vm.startPrank(alice);
        token.transfer(bob, 0);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeERC20.InsufficientEnergy.selector, alice, 0, 1));
        token.transfer(bob, 1);
        token.transferShares(bob, Shares.wrap(400e9));
        token.transfer(bob, ALL);
        vm.stopPrank();
        assertEq(Energy.unwrap(token.burn(bob, Shares.wrap(ALL))), 0);
        assertEq(Shares.unwrap(token.totalShares()), 0);
    }

    // ——— Λ since a reading ———

    function test_AccruedSince_IsExactSinceTheLastChangeOfRate() public {
        vm.warp(START + 1000);
        (uint256 least, uint256 most) = token.accruedSince(uint40(START + 400));
        assertEq(least, 600 * RATE);
        assertEq(most, least);
    }

    /// @dev Before the last change the rate was anything up to the most: at least nothing accrued, at most that.
    function test_AccruedSince_IsARangeBeforeIt() public {
        vm.warp(START + 1000);
        token.setDecayRate(3 * RATE);
        vm.warp(START + 1500);
        (uint256 least, uint256 most) = token.accruedSince(uint40(START + 400));
        assertEq(least, 500 * 3 * RATE);
        assertEq(most, least + 600 * MAX_RATE);
        (least, most) = token.accruedSince(uint40(START + 1000));
        assertEq(least, 500 * 3 * RATE);
        assertEq(most, least);
    }

    /// @dev Whatever the rates were, what accrued is within the range.
    function testFuzz_AccruedSince_HoldsWhatAccrued(
        uint48[4] memory rates,
        uint32[5] memory waits,
        uint256 at
    ) public {
        uint256 time = START;
        uint256[6] memory marks;
        for (uint256 i; i < 4; ++i) {
            marks[i] = token.exponent();
            token.setDecayRate(bound(rates[i], 0, MAX_RATE));
            time += waits[i];
            vm.warp(time);
        }
        at = bound(at, 0, 3);
        uint256 seen = START;
        for (uint256 i; i < at; ++i) {
            seen += waits[i];
        }
        (uint256 least, uint256 most) = token.accruedSince(uint40(seen));
        uint256 accrued = token.exponent() - marks[at];
        assertLe(least, accrued);
        assertGe(most, accrued);
    }
}
