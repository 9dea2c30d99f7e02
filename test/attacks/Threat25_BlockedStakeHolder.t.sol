// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../contracts/energy/interfaces/ICollateral.sol";
import {Policy} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {Register} from "../../contracts/oracle/types/Registers.sol";
import {CollateralFixture} from "../fixtures/CollateralFixture.sol";
import {BlockingQuote} from "../harness/BlockingQuote.sol";

/// @dev Threat 25: whoever the stake token will not pay stops nobody else.
contract Threat25_BlockedStakeHolderTest is CollateralFixture {
    BlockingQuote private usd;

    function setUp() public override {
        super.setUp();
        usd = new BlockingQuote();
        Policy memory p = defaultPolicy();
        p.stakeToken = address(usd);
        vm.startPrank(owner);
        pool.endEntitlement(charge, lastPeriod() + 900);
        vm.stopPrank();
        pool = createPool(p);
        charge = grantAs(solar, Register.GREEN_CHARGE, address(pool), 10_000, lastPeriod() + 900, 0);
        usd.mint(address(this), 100e6);
        usd.approve(address(collateral), 100e6);
        collateral.stake(address(pool), site, 100e6);
        // The first deposit is of the second period: the entitlement begins at the end of this one.
        publish();
        warpToFinal(crew.last);
        entitlements.checkpoint(charge, proofAt(SOLAR));
    }

    function test_Threat25_ABlockedProverStopsNoCure() public {
        toCure();
        usd.block_(keeper);
        toAuction();
        uint256 reward = collateral.creditOf(keeper, address(usd));
        assertGt(reward, 0);
        // It is still its own: paid to an account that can be paid.
        vm.prank(keeper);
        collateral.collect(address(usd), stranger);
        assertEq(usd.balanceOf(stranger), reward);
    }

    function test_Threat25_ABlockedHolderStopsNoHaircutAndNoBurn() public {
        toCure();
        giveShares(stranger, Shares.wrap(500e6));
        usd.block_(stranger);
        toAuction();
        toHaircut();
        vm.prank(stranger);
        pool.surrender(Shares.wrap(ALL));
        vm.prank(owner);
        pool.surrender(Shares.wrap(ALL));
        uint256 credit = collateral.creditOf(owner, address(usd));
        assertGt(credit, 0);
        vm.prank(owner);
        collateral.collect(address(usd), owner);
        assertEq(usd.balanceOf(owner), credit);
        assertGt(collateral.creditOf(stranger, address(usd)), 0);
    }

    /// @dev A seller who cannot be paid fails alone; the next one sells.
    function test_Threat25_ABlockedSellerStopsNoAuction() public {
        toCure();
        giveShares(stranger, Shares.wrap(500e6));
        usd.block_(stranger);
        toAuction();
        vm.startPrank(stranger);
        vm.expectRevert();
        collateral.fill(address(pool), site, Shares.wrap(100e6), 0, stranger);
        vm.stopPrank();
        vm.prank(owner);
        collateral.fill(address(pool), site, Shares.wrap(100e6), 0, owner);
    }

    /// @dev A token that pays nobody any more: the cure goes on to its end without it.
    function test_Threat25_AHaltedTokenStopsNoHaircut() public {
        toCure();
        usd.block_(address(collateral));
        toAuction();
        toHaircut();
        assertEq(uint8(shortfall().stage), uint8(ICollateral.Stage.NONE));
        assertGt(collateral.compensationOf(address(pool)), 0);
    }
}
