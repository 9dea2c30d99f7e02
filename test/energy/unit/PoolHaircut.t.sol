// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {IEnergyPool} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {PoolActions} from "../../fixtures/PoolActions.sol";

/// @notice Write-offs, what they take from whom, and how everything leaves in two frames. The second home performs.
contract PoolHaircutTest is PoolActions {
    uint256 internal second;
    address internal other;

    function setUp() public override {
        super.setUp();
        second = openSecond();
        other = consumer.owner.addr;
        depositBoth(second, 2000, 1000);
    }

    function backing() internal view returns (uint256) {
        (Shares owed, Shares writtenOff,) = pool.totals();
        return raw(owed) - raw(writtenOff);
    }

    function claims() internal view returns (uint256) {
        return raw(pool.claims());
    }

    function owedByOther() internal view returns (uint256) {
        return raw(pool.accountOf(consumer.id).liability);
    }

    /// @dev All tokens in the hands of the second home's owner.
    function gather() internal {
        uint256 all = held(owner);
        vm.prank(owner);
        pool.transferShares(other, Shares.wrap(all));
    }

    /// @dev Burned for nothing: claims fall, liabilities do not.
    function surrender(uint256 shares) internal {
        vm.prank(owner);
        pool.surrender(Shares.wrap(shares));
    }

    // ——— write-offs ———

    function test_WriteOff_TheHeadroomBearsItFirst() public {
        surrender(500e6);
        uint256 room = raw(pool.headroom());
        assertEq(room, 500e6);
        assertEq(pool.haircutFor(Shares.wrap(room)), 0);
        assertGt(pool.haircutFor(Shares.wrap(room + 1)), 0);
        vm.expectEmit(address(pool));
        emit IEnergyPool.WrittenOff(site, Shares.wrap(room), Energy.wrap(0));
        assertEq(writeOff(room), 0);
        assertEq(pool.kept(), WAD);
        assertEq(raw(pool.headroom()), 0);
        assertEq(raw(pool.accountOf(site).writtenOff), room);
        checkBooks();
        assertGt(writeOff(1e6), 0, "the next is the holders'");
        assertLt(pool.kept(), WAD);
        checkBooks();
    }

    function test_WriteOff_BeyondItIsAHaircut() public {
        surrender(100e6);
        uint256 debt = 600e6;
        uint256 left = (backing() - debt) * WAD / claims();
        uint256 index = pool.index();
        uint256 store = pool.storeIndex();
        uint256 lost = ceilDiv(claims(), index, WAD) - ceilDiv(claims(), store * left / WAD, WAD);
        assertEq(pool.haircutFor(Shares.wrap(debt)), WAD - left);
        vm.expectEmit(address(pool));
        emit IDissipativeERC20.HaircutTaken(WAD, left);
        vm.expectEmit(address(pool));
        emit IEnergyPool.WrittenOff(site, Shares.wrap(debt), Energy.wrap(lost));
        assertEq(writeOff(debt), lost);
        assertEq(pool.kept(), left);
        assertEq(pool.storeIndex(), store, "liabilities keep their worth");
        assertEq(pool.accountOf(site).depositedAt, vm.getBlockTimestamp());
        assertApproxEqAbs(lost, 500e6 * store / WAD, 2, "what the headroom did not bear");
        checkBooks();
    }

    /// @dev kept is the most that the backing allows: claims·kept ≤ backing, and one more would be beyond it.
    /// forge-config: default.fuzz.runs = 128
    function testFuzz_WriteOff_KeepsTheMostThatIsBacked(uint256 free, uint256[3] memory debts) public {
        surrender(bound(free, 0, held(owner)));
        for (uint256 i; i < debts.length; ++i) {
            uint256 most = liability() - raw(pool.accountOf(site).writtenOff);
            uint256 debt = bound(debts[i], 0, most);
            (uint256 before, uint256 worth) = (pool.kept(), ceilDiv(claims(), pool.index(), WAD));
            uint256 loss = pool.haircutFor(Shares.wrap(debt));
            uint256 lost = writeOff(debt);
            uint256 kept = pool.kept();
            assertLe(kept, before);
            assertLe(claims() * kept, backing() * WAD);
            if (kept < before) assertGt(claims() * (kept + 1), backing() * WAD);
            // ⌈1 − kept′/kept⌉, and what holders have after it.
            assertEq(loss, kept == before ? 0 : WAD - kept * WAD / before);
            assertEq(lost, worth - ceilDiv(claims(), pool.index(), WAD));
            checkBooks();
        }
    }

    function test_WriteOff_WithoutClaimsTakesNothing() public {
        gather();
        vm.prank(other);
        pool.surrender(Shares.wrap(ALL));
        vm.startPrank(address(collateral));
        pool.seizeLocked(site, Shares.wrap(ALL));
        pool.seizeLocked(consumer.id, Shares.wrap(ALL));
        vm.stopPrank();
        assertEq(claims(), 0);
        assertEq(pool.haircutFor(Shares.wrap(liability())), 0);
        assertEq(writeOff(liability()), 0);
        assertEq(pool.kept(), WAD);
        checkBooks();
    }

    function test_WriteOff_RevertWhen_NotPledged() public {
        gather();
        buyBackAs(other, site, ALL);
        vm.prank(owner);
        pool.unpledge(site);
        vm.prank(address(collateral));
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.NotPledged.selector, site));
        pool.writeOff(site, Shares.wrap(1));
    }

    /// @dev Never more than the site owes, whatever it is called with: the books would not balance again.
    function test_WriteOff_NoMoreThanIsOwed() public {
        writeOff(200e6);
        uint256 left = liability() - 200e6;
        vm.prank(address(collateral));
        vm.expectEmit(true, false, false, false, address(pool));
        emit IEnergyPool.WrittenOff(site, Shares.wrap(left), Energy.wrap(0));
        pool.writeOff(site, Shares.wrap(left + 50e6));
        assertEq(raw(pool.accountOf(site).writtenOff), liability());
        checkBooks();
        settle();
        pool.settle(proofAt(SOLAR));
    }

    function test_HaircutFor_MoreThanEverythingIsEverything() public {
        assertEq(pool.haircutFor(Shares.wrap(backing())), WAD);
        assertEq(pool.haircutFor(Shares.wrap(backing() + 1)), WAD);
    }

    // ——— buying back ———

    /// @dev ⌊shares · kept⌋ store shares are paid, and the burn is in token shares.
    function test_BuyBack_InTwoFrames() public {
        writeOff(700e6);
        uint256 kept = pool.kept();
        uint256 owed = owedByOther();
        uint256 paid = 100e6 * kept / WAD;
        uint256 worth = 100e6 * pool.index() / WAD;
        vm.expectEmit(address(pool));
        emit IEnergyPool.BoughtBack(
            consumer.id, owner, Energy.wrap(worth), Shares.wrap(100e6), Shares.wrap(paid)
        );
        assertEq(buyBackAs(owner, consumer.id, 100e6), worth);
        assertEq(owedByOther(), owed - paid);
        checkBooks();
    }

    /// @dev The last share of a liability is paid by ⌈liability / kept⌉, not by more.
    function test_BuyBack_ToTheLastShare() public {
        writeOff(700e6);
        gather();
        uint256 needed = ceilDiv(owedByOther(), WAD, pool.kept());
        uint256 before = held(other);
        assertGt(before, needed);
        buyBackAs(other, consumer.id, needed - 1);
        assertLe(owedByOther(), 1);
        assertGt(owedByOther(), 0);
        buyBackAs(other, consumer.id, ALL);
        assertEq(owedByOther(), 0);
        assertLe(held(other), before - needed);
        assertGe(held(other) + 3, before - needed);
        checkBooks();
        vm.prank(other);
        pool.unpledge(consumer.id);
        checkBooks();
    }

    /// forge-config: default.fuzz.runs = 128
    function testFuzz_BuyBack_NeverPaysMoreThanItBurns(uint256 debt, uint256[4] memory steps) public {
        writeOff(bound(debt, 0, liability()));
        gather();
        for (uint256 i; i < steps.length; ++i) {
            (uint256 kept, uint256 owed, uint256 before) = (pool.kept(), owedByOther(), held(other));
            uint256 shares = bound(steps[i], 0, before);
            buyBackAs(other, consumer.id, shares);
            (uint256 burned, uint256 paid) = (before - held(other), owed - owedByOther());
            assertLe(burned, shares);
            assertLe(paid * WAD, burned * kept);
            assertLt(burned * kept, (paid + 1) * WAD + kept, "and less only by rounding");
            checkBooks();
        }
    }

    // ——— discharge ———

    /// @dev Released in store shares: the haircut took nothing off what the operator owes.
    function test_Release_AfterAHaircutIsInStoreShares() public {
        writeOff(700e6);
        // Its own tokens, burned for nothing, leave headroom.
        vm.prank(other);
        pool.surrender(Shares.wrap(ALL));
        uint256 room = raw(pool.headroom());
        battery(CONSUMER, 300, 0, 1700);
        settle();
        uint256 owed = owedByOther();
        uint256 shares = 300e6 * WAD / pool.storeIndex();
        assertLt(shares, room);
        assertEq(raw(pool.release(proofAt(CONSUMER))), ceilDiv(shares, pool.storeIndex(), WAD));
        assertEq(owedByOther(), owed - shares);
        checkBooks();
        battery(CONSUMER, 5000, 0, 0);
        settle();
        pool.release(proofAt(CONSUMER));
        assertEq(raw(pool.headroom()), 0, "to the last share");
        checkBooks();
    }

    // ——— surrender ———

    function test_Surrender_BurnsAndLeavesTheLiability() public {
        (uint256 owed, uint256 before) = (liability(), held(owner));
        uint256 worth = 10e6 * pool.index() / WAD;
        vm.expectEmit(address(pool));
        emit IEnergyPool.Surrendered(owner, Energy.wrap(worth), Shares.wrap(10e6));
        vm.prank(owner);
        assertEq(raw(pool.surrender(Shares.wrap(10e6))), worth);
        assertEq(held(owner), before - 10e6);
        assertEq(liability(), owed);
        assertEq(raw(pool.headroom()), 10e6);
        vm.prank(owner);
        pool.surrender(Shares.wrap(ALL));
        assertEq(held(owner), 0);
        checkBooks();
    }

    function test_Surrender_RevertWhen_SharesAreMissing() public {
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.InsufficientShares.selector, address(this), 0, 1)
        );
        pool.surrender(Shares.wrap(1));
    }

    // ——— total loss ———

    /// @dev Nothing is behind the tokens any more, and nothing divides by it: whoever wants to leave leaves.
    function loseEverything() internal {
        writeOff(liability());
        Shares rest = Shares.wrap(owedByOther());
        vm.prank(address(collateral));
        pool.writeOff(consumer.id, rest);
        assertEq(pool.kept(), 0);
        checkBooks();
    }

    function test_TotalLoss_EveryViewAnswers() public {
        loseEverything();
        assertEq(pool.index() + pool.totalSupply() + pool.balanceOf(owner), 0);
        assertEq(raw(pool.headroom()), 0);
        assertEq(pool.haircutFor(Shares.wrap(0)), 0);
        assertEq(raw(pool.liabilityOf(site)), ceilDiv(liability(), pool.storeIndex(), WAD));
        assertGt(pool.stakeNeededOf(site), 0, "it is still owed");
        (uint256 index,,) = pool.shareTerms();
        assertEq(index, 0);
        assertEq(collateral.compensationFor(address(pool), Shares.wrap(held(owner))), 0);
    }

    function test_TotalLoss_HoldersLeave() public {
        loseEverything();
        (uint256 mine, uint256 owed) = (held(owner), liability());
        vm.startPrank(owner);
        pool.transferShares(other, Shares.wrap(mine / 4));
        pool.transfer(other, 0);
        assertEq(raw(pool.surrender(Shares.wrap(mine / 4))), 0);
        // What is worth nothing pays nothing.
        assertEq(raw(pool.buyBack(site, Shares.wrap(ALL))), 0);
        assertEq(held(owner), 0);
        assertEq(liability(), owed);
        assertEq(raw(pool.burnLocked(site, Shares.wrap(5))), 0);
        bytes memory error =
            abi.encodeWithSelector(IEnergyPool.NothingToUnlock.selector, site, locked(), locked());
        vm.expectRevert(error);
        pool.unlock(site);
        vm.stopPrank();
        checkBooks();
    }

    /// @dev A store that holds it again, and delivers it, clears the operator; the tokens stay what they were: nothing.
    function test_TotalLoss_OperatorsClearTheirDebt() public {
        loseEverything();
        battery(SOLAR, 0, 4000, 8000);
        settle();
        IEnergyPool.Standing memory settled = pool.settle(proofAt(SOLAR));
        assertEq(raw(settled.owed), liability());
        assertGt(raw(settled.covered), raw(settled.owed));
        battery(SOLAR, 4000, 0, 4000);
        settle();
        pool.release(proofAt(SOLAR));
        assertEq(liability(), 0);
        assertEq(pool.kept(), 0);
        checkBooks();
        vm.prank(owner);
        pool.unpledge(site);
        checkBooks();
    }

    // ——— when energy has dissipated to nothing ———

    /// @dev Then it takes no discharge to cover everything.
    function test_Release_WhenTheStoreIndexIsZero() public {
        vm.prank(address(reconciler));
        pool.setDecayRate(100_000_000_000);
        vm.warp(vm.getBlockTimestamp() + 14 * 365 days);
        assertEq(pool.storeIndex(), 0);
        surrender(held(owner));
        battery(SOLAR, 0, 0, 0);
        settle();
        pool.release(proofAt(SOLAR));
        assertEq(raw(pool.headroom()), 0);
        assertEq(raw(pool.settle(proofAt(SOLAR)).covered), type(uint128).max);
        checkBooks();
        // And what is left is bought back by those who have tokens.
        buyBackAs(other, consumer.id, ALL);
        vm.prank(other);
        pool.burnLocked(consumer.id, Shares.wrap(ALL));
        checkBooks();
    }
}
