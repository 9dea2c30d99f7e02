// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../contracts/energy/interfaces/ICollateral.sol";
import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {CollateralFixture} from "../fixtures/CollateralFixture.sol";

/// @dev Threat 8, for time: what an outsider can lengthen. No list of Collateral's is walked; its windows must not be moved either.
contract Threat08_ShortfallsProlongedTest is CollateralFixture {
    /// @dev A newer leaf every hour that shows a little more: the cure time ends when it ended.
    function test_Threat08_NewerLeavesDoNotMoveTheCureTime() public {
        chargeAndDeposit(2000);
        drain(SOLAR, 1000);
        prove();
        uint40 until = shortfall().provedAt + 1 days;
        uint64 s = 1000;
        while (vm.getBlockTimestamp() + 4 hours < until) {
            s -= 100;
            drain(SOLAR, s);
            proveBy(stranger);
        }
        vm.warp(until);
        enforce();
        assertEq(shortfall().prover, keeper);
    }

    /// @dev In an auction only a shortfall of more than double has a cure time of its own: no creeping leaf moves the end.
    function test_Threat08_CreepingLeavesDoNotMoveTheAuction() public {
        toCure();
        toAuction();
        uint40 auctionAt = shortfall().auctionAt;
        drain(SOLAR, 450);
        prove();
        drain(SOLAR, 400);
        prove();
        assertEq(shortfall().auctionAt, auctionAt);
        vm.warp(auctionAt + 6 hours);
        haircut();
        uint40 announcedAt = shortfall().announcedAt;
        drain(SOLAR, 350);
        prove();
        assertEq(shortfall().announcedAt, announcedAt);
        vm.warp(announcedAt + 2 days);
        assertTrue(haircut());
    }

    /// @dev Dust bought, staked or given never keeps an auction from its end, and nobody can make a fill fail by being first.
    function test_Threat08_DustStopsNoAuction() public {
        toCure();
        toAuction();
        giveShares(stranger, Shares.wrap(10));
        uint256 short = shortOf(site);
        vm.prank(stranger);
        collateral.fill(address(pool), site, Shares.wrap(1), 0, stranger);
        stakeFor(site, 1);
        vm.prank(owner);
        (Shares sold,) = collateral.fill(address(pool), site, Shares.wrap(short), 0, owner);
        assertEq(Shares.unwrap(sold), short - 1);
        assertEq(uint8(shortfall().stage), uint8(ICollateral.Stage.NONE));
    }

    /// @dev A shown loss ends an hour after its batch's finality, however often it is shown again.
    function test_Threat08_AShownLossIsNotProlonged() public {
        toRestoredDebt();
        battery(SOLAR, 0, 0, 0);
        publish();
        LeafProof memory proof = proofAt(SOLAR);
        collateral.showLoss(address(pool), proof);
        (, uint40 expiresAt) = collateral.lossOf(address(pool), site);
        skip(2 hours);
        publish();
        LeafProof memory again = proofAt(SOLAR);
        vm.expectPartialRevert(ICollateral.LossNotGreater.selector);
        collateral.showLoss(address(pool), again);
        vm.warp(expiresAt + 1);
        collateral.dropLoss(address(pool), site);
        assertEq(pendingLoss(), 0);
    }

    /// @dev A stranger's shortfall in a pool of its own, a stranger's stake: nothing of them is asked for by anybody else's.
    function test_Threat08_FilesAreTheirOwn() public {
        toCure();
        assertEq(uint8(collateral.shortfallOf(address(pool), other.id).stage), 0);
        meter(OTHER, 200, 200, 0, 0);
        battery(OTHER, 0, 200, 1200);
        settle();
        deposit(otherCharge, OTHER);
    }
}
