// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../contracts/oracle/interfaces/IMeterOracle.sol";
import {LeafProof, Reading} from "../../contracts/oracle/types/Measurement.sol";
import {packRegisters} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD, SiteId} from "../../contracts/oracle/types/Site.sol";
import {OracleScene} from "../fixtures/OracleScene.sol";

/// @dev Threat 33: freezing a losing contract by equivocating on purpose; a previous owner's key framing the buyer.
contract Threat33_EquivocationTest is OracleScene {
    function _equivocate(Home memory home, Reading memory first) internal {
        Reading memory second = readingOf(home, first.periodEnd, first.energy, packRegisters(9, 9, 9, 9));
        oracle.proveEquivocation(first, signReading(home, first), second, signReading(home, second));
    }

    function test_Threat33_FinalAndEarlierLeavesStayClaimable() public {
        Scene memory s = scene();
        warpToFinal(s.batch);
        LeafProof memory final_ = proof(s, 1);
        Reading memory old = s.readings[1];
        postNext(s, ENERGY + packRegisters(5, 0, 0, 0), FLOWS);
        LeafProof memory earlier = proof(s, 1);
        postNext(s, ENERGY + packRegisters(9, 0, 0, 0), FLOWS);
        LeafProof memory disputed = proof(s, 1);

        _equivocate(s.homes[1], s.readings[1]);
        oracle.requireFinalLeaf(final_);
        warpToFinal(s.batch);
        oracle.requireFinalLeaf(earlier);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.SiteInQuarantine.selector, s.homes[1].id, s.batch.periodEnd)
        );
        oracle.requireFinalLeaf(disputed);

        // A second one, about a period final long before: what was final then still counts.
        _equivocate(s.homes[1], old);
        assertEq(oracle.membershipOf(s.homes[1].id).disputedFrom, old.periodEnd);
        oracle.requireFinalLeaf(final_);
    }

    /// @dev The seller kept the old key. What it signs for after the sale is refused; what it signs for before the sale disputes
    /// the seller's own time only.
    function test_Threat33_PreviousOwnersKeyCannotHoldTheBuyersLeaves() public {
        Scene memory s = scene();
        SiteId site = s.homes[1].id;
        Reading memory old = s.readings[1];
        vm.startPrank(s.homes[1].owner.addr);
        registry.transferFrom(s.homes[1].owner.addr, address(this), SiteId.unwrap(site));
        vm.stopPrank();
        uint40 due = lastPeriod() + PERIOD;

        nextPeriod();
        Reading memory first = read(s.homes[1], ENERGY, FLOWS);
        Reading memory second = read(s.homes[1], ENERGY, packRegisters(9, 9, 9, 9));
        bytes memory a = signReading(s.homes[1], first);
        bytes memory b = signReading(s.homes[1], second);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.KeyRotationDue.selector, site, due));
        oracle.proveEquivocation(first, a, second, b);

        vm.prank(address(this));
        registry.transferFrom(address(this), s.homes[0].owner.addr, SiteId.unwrap(site));
        rotateHome(site, s.homes[0].owner, vm.createWallet("buyer's device"), lastPeriod());
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.EpochOutOfRange.selector, site, uint16(1), first.periodEnd)
        );
        oracle.proveEquivocation(first, a, second, b);

        _equivocate(s.homes[1], old);
        IMeterOracle.Membership memory m = oracle.membershipOf(site);
        assertEq(m.disputedFrom, old.periodEnd);
        assertEq(m.clearedFrom, due, "ends with the seller's key");
        postNext(s, ENERGY + packRegisters(5, 0, 0, 0), FLOWS);
        warpToFinal(s.batch);
        oracle.requireFinalLeaf(proof(s, 1));
    }

    function onERC721Received(address, address, uint256, bytes calldata) external pure returns (bytes4) {
        return this.onERC721Received.selector;
    }
}
