// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Energy, Shares} from "../../contracts/energy/types/Amounts.sol";
import {IMeterOracle} from "../../contracts/oracle/interfaces/IMeterOracle.sol";
import {LeafProof, Reading} from "../../contracts/oracle/types/Measurement.sol";
import {Register, Registers} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../fixtures/PoolFixture.sol";

/// @notice Threat 33: freezing a losing contract by equivocating on purpose. A quarantine stops the owner's new leaves; it takes nothing
/// from others: entitlements stay claimable up to the last undisputed leaf, tokens move, retire and are bought back.
contract Threat33_QuarantineHoldersRightsTest is PoolFixture {
    address internal buyer = makeAddr("buyer");

    /// @dev The device signs two readings for one period.
    function equivocate() internal {
        Reading memory first = read(solar, Registers.wrap(1), Registers.wrap(0));
        Reading memory second = read(solar, Registers.wrap(2), Registers.wrap(0));
        oracle.proveEquivocation(first, signReading(solar, first), second, signReading(solar, second));
    }

    function test_Threat33_EntitlementsStayClaimableUpToTheLastUndisputedLeaf() public {
        uint40 start = lastPeriod() + PERIOD;
        uint256 id = grantAs(solar, Register.SELF_USE, buyer, 10_000, start, 0);
        settle();
        entitlements.checkpoint(id, proofAt(SOLAR));
        meter(SOLAR, 700, 0, 0, 0);
        uint40 at = settle();
        LeafProof memory undisputed = proofAt(SOLAR);
        nextPeriod();
        equivocate();
        vm.warp(vm.getBlockTimestamp() + 30 days);
        vm.prank(buyer);
        (uint64 wh,, uint40 to) = entitlements.claim(id, undisputed);
        assertEq(wh, 700);
        assertEq(to, at);
    }

    function test_Threat33_OwnerCannotDepositNewLeaves() public {
        chargeAndDeposit(1000);
        nextPeriod();
        uint40 disputed = lastPeriod();
        equivocate();
        meter(SOLAR, 500, 500, 0, 0);
        battery(SOLAR, 0, 500, 3000);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.SiteInQuarantine.selector, site, disputed));
        pool.deposit(charge, proof);
    }

    function test_Threat33_HoldersKeepEverything() public {
        chargeAndDeposit(1000);
        vm.prank(owner);
        pool.transferShares(buyer, Shares.wrap(600e6));
        nextPeriod();
        equivocate();
        uint256 live = pool.balanceOf(buyer);
        vm.prank(buyer);
        pool.transferShares(consumer.owner.addr, Shares.wrap(300e6));
        meter(CONSUMER, 0, 0, 0, 1000);
        settle();
        uint256 credit = claimConsumption();
        vm.prank(consumer.owner.addr);
        retirements.retire(address(pool), credit, Energy.wrap(ALL), buyer, "");
        vm.prank(buyer);
        pool.buyBack(site, Shares.wrap(ALL));
        assertEq(pool.balanceOf(buyer), 0);
        assertGt(live, 0);
    }
}
