// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "../../../contracts/energy/DecayMath.sol";
import {ICollateral} from "../../../contracts/energy/interfaces/ICollateral.sol";
import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {IEnergyPool} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {PoolActions} from "../../fixtures/PoolActions.sol";

/// @notice The tenth of every deposit that stays: how it is freed, burned, seized and ended.
contract PoolLockedTest is PoolActions {
    /// @dev The owner has bought half of its liability back: half of what is locked is free.
    function setUp() public override {
        super.setUp();
        chargeAndDeposit(2000);
    }

    function buyHalfBack() internal {
        buyBackAs(owner, site, liability() / 2);
    }

    function heldLocked() internal view returns (uint256) {
        return ceilDiv(ceilDiv(liability(), WAD, pool.kept()), 1, 10);
    }

    // ——— unlock ———

    function test_Unlock_MintsWhatIsBeyondATenthToTheOwner() public {
        buyHalfBack();
        uint256 free = locked() - heldLocked();
        assertGt(free, 0);
        uint256 before = held(owner);
        uint256 claims = raw(pool.claims());
        uint256 worth = free * pool.index() / WAD;
        vm.expectEmit(address(pool));
        emit IEnergyPool.Unlocked(site, owner, Energy.wrap(worth), Shares.wrap(free));
        vm.prank(owner);
        assertEq(raw(pool.unlock(site)), worth);
        assertEq(held(owner), before + free);
        assertEq(locked(), heldLocked());
        assertEq(raw(pool.claims()), claims);
        checkBooks();
    }

    function test_Unlock_ByAnOperatorMintsToTheOwner() public {
        buyHalfBack();
        address operator = makeAddr("operator");
        vm.prank(owner);
        registry.setApprovalForAll(operator, true);
        uint256 before = held(owner);
        vm.prank(operator);
        pool.unlock(site);
        assertGt(held(owner), before);
        assertEq(held(operator), 0);
    }

    function test_Unlock_RevertWhen_NotOperator() public {
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.NotSiteOperator.selector, site, address(this), owner)
        );
        pool.unlock(site);
    }

    function test_Unlock_RevertWhen_NothingIsFree() public {
        bytes memory error =
            abi.encodeWithSelector(IEnergyPool.NothingToUnlock.selector, site, locked(), heldLocked());
        vm.prank(owner);
        vm.expectRevert(error);
        pool.unlock(site);
    }

    function test_Unlock_RevertWhen_NotPledged() public {
        vm.prank(consumer.owner.addr);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.NotPledged.selector, consumer.id));
        pool.unlock(consumer.id);
    }

    /// @dev It may yet have to cure what is open.
    function test_Unlock_RevertWhen_AShortfallIsOpen() public {
        buyHalfBack();
        battery(SOLAR, 2900, 0, 100);
        settle();
        collateral.proveShortfall(address(pool), proofAt(SOLAR));
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.ShortfallOpen.selector, site));
        pool.unlock(site);
    }

    /// @dev A haircut makes every share cover less, so more of them are held.
    function test_Unlock_AfterAHaircutHoldsATenthOfWhatWouldCover() public {
        uint256 second = openSecond();
        depositBoth(second, 100, 2000);
        address other = consumer.owner.addr;
        uint256 debt = raw(pool.accountOf(consumer.id).liability) / 2;
        vm.prank(address(collateral));
        pool.writeOff(consumer.id, Shares.wrap(debt));
        assertLt(pool.kept(), WAD);
        bytes memory error =
            abi.encodeWithSelector(IEnergyPool.NothingToUnlock.selector, site, locked(), heldLocked());
        vm.prank(owner);
        vm.expectRevert(error);
        pool.unlock(site);
        uint256 all = held(other);
        vm.prank(other);
        pool.transferShares(owner, Shares.wrap(all));
        buyBackAs(owner, site, ceilDiv(liability(), WAD, pool.kept()) / 2);
        uint256 free = locked() - heldLocked();
        uint256 before = held(owner);
        vm.prank(owner);
        pool.unlock(site);
        assertEq(held(owner) - before, free);
        checkBooks();
    }

    function test_Unlock_RevertWhen_TheVintageHasEnded() public {
        buyHalfBack();
        vm.prank(address(reconciler));
        pool.setDecayRate(100_000_000_000);
        vm.warp(vm.getBlockTimestamp() + 5 * 365 days);
        uint256 index = pool.index();
        vm.prank(owner);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.VintageEnded.selector, index, DecayMath.END_INDEX)
        );
        pool.unlock(site);
    }

    // ——— burn ———

    function test_BurnLocked_KeepsATenth() public {
        buyHalfBack();
        // locked − x ≥ (liability − x)/10
        uint256 most = (locked() * 10 - liability()) / 9;
        (uint256 before, uint256 owed) = (locked(), liability());
        vm.prank(owner);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEnergyPool.LockedTooSmall.selector, site, before - most - 1, ceilDiv(owed - most - 1, 1, 10)
            )
        );
        pool.burnLocked(site, Shares.wrap(most + 1));
        vm.expectEmit(address(pool));
        emit IEnergyPool.LockedBurned(site, Shares.wrap(most), Shares.wrap(most));
        assertEq(burnLockedAs(owner, most), most);
        assertEq(locked(), before - most);
        assertEq(liability(), owed - most);
        checkBooks();
    }

    function test_BurnLocked_RevertWhen_NothingIsFree() public {
        bytes memory error = abi.encodeWithSelector(
            IEnergyPool.LockedTooSmall.selector, site, locked() - 10, ceilDiv(liability() - 10, 1, 10)
        );
        vm.prank(owner);
        vm.expectRevert(error);
        pool.burnLocked(site, Shares.wrap(10));
    }

    function test_BurnLocked_ClearsTheLastLiability() public {
        buyBackAs(owner, site, ALL);
        assertEq(liability(), locked());
        uint256 all = locked();
        assertEq(burnLockedAs(owner, ALL), all);
        assertEq(liability() + locked(), 0);
    }

    function test_BurnLocked_IsTheOwnersOnly() public {
        vm.prank(owner);
        registry.setApprovalForAll(address(this), true);
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.NotSiteOperator.selector, site, address(this), owner)
        );
        pool.burnLocked(site, Shares.wrap(1));
    }

    function test_BurnLocked_RevertWhen_NotPledged() public {
        vm.prank(consumer.owner.addr);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.NotPledged.selector, consumer.id));
        pool.burnLocked(consumer.id, Shares.wrap(1));
    }

    // ——— seize ———

    /// @dev Collateral leaves nothing behind: the tenth is there to be burned.
    function test_SeizeLocked_TakesAllOfIt() public {
        (uint256 all, uint256 owed) = (locked(), liability());
        vm.prank(address(collateral));
        vm.expectEmit(address(pool));
        emit IEnergyPool.LockedBurned(site, Shares.wrap(all), Shares.wrap(all));
        assertEq(raw(pool.seizeLocked(site, Shares.wrap(ALL))), all);
        assertEq(locked(), 0);
        assertEq(liability(), owed - all);
        assertEq(raw(pool.headroom()), 0);
        checkBooks();
    }

    function test_SeizeLocked_RevertWhen_NotPledged() public {
        vm.prank(address(collateral));
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.NotPledged.selector, consumer.id));
        pool.seizeLocked(consumer.id, Shares.wrap(1));
    }

    /// @dev In both frames: what the shares pay rounds down, and never more burn than the liability takes.
    /// forge-config: default.fuzz.runs = 64
    function testFuzz_SeizeLocked_InBothFrames(uint256 debt, uint256 shares) public {
        uint256 second = openSecond();
        depositBoth(second, 100, 2000);
        debt = bound(debt, 1, raw(pool.accountOf(consumer.id).liability) - 1);
        vm.prank(address(collateral));
        pool.writeOff(consumer.id, Shares.wrap(debt));
        (uint256 kept, uint256 all, uint256 owed) = (pool.kept(), locked(), liability());
        shares = bound(shares, 0, 2 * all);
        uint256 burned = shares < all ? shares : all;
        vm.prank(address(collateral));
        assertEq(raw(pool.seizeLocked(site, Shares.wrap(shares))), burned * kept / WAD);
        assertEq(liability(), owed - burned * kept / WAD);
        assertEq(locked(), all - burned);
        checkBooks();
    }

    // ——— the end of a pledge ———

    /// @dev What is still locked ends with it: fewer claims, so others may be released.
    function test_Unpledge_EndsWhatIsLocked() public {
        clearWithOthersTokens();
        uint256 left = locked();
        assertGt(left, 0);
        (uint256 claims, uint256 headroom) = (raw(pool.claims()), raw(pool.headroom()));
        vm.prank(owner);
        pool.unpledge(site);
        assertEq(locked(), 0);
        assertEq(raw(pool.claims()), claims - left);
        assertEq(raw(pool.headroom()), headroom + left);
        checkBooks();
    }

    /// @dev The other home's tokens pay what is left of the liability.
    function clearWithOthersTokens() internal {
        uint256 second = openSecond();
        depositBoth(second, 100, 2000);
        address other = consumer.owner.addr;
        uint256 all = held(other);
        vm.prank(other);
        pool.transferShares(owner, Shares.wrap(all));
        buyBackAs(owner, site, ALL);
        assertEq(liability(), 0);
    }

    function test_Unpledge_RevertWhen_SomethingIsEarly() public {
        uint256 second = openSecond();
        depositBoth(second, 100, 2000);
        address other = consumer.owner.addr;
        uint256 all = held(other);
        vm.prank(other);
        pool.transferShares(owner, Shares.wrap(all));
        meter(SOLAR, 300, 300, 0, 0);
        battery(SOLAR, 0, 300, meters[SOLAR].s + 300);
        publish();
        depositEarly();
        buyBackAs(owner, site, ALL);
        assertEq(liability(), 0);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.EarlyOutstanding.selector, site, 300));
        pool.unpledge(site);
        // Forfeited, it is nothing that waits: there is no liability left that it could be a shortfall of.
        vm.warp(uint256(pool.accountOf(site).earlyDue) + 1);
        assertEq(raw(collateral.proveUnsettled(address(pool), site)), 0);
        vm.prank(owner);
        pool.unpledge(site);
        checkBooks();
    }
}
