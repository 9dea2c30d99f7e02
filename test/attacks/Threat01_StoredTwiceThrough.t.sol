// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIntake} from "../../contracts/energy/interfaces/IIntake.sol";
import {Energy} from "../../contracts/energy/types/Amounts.sol";
import {IEntitlements} from "../../contracts/oracle/interfaces/IEntitlements.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../contracts/oracle/types/Site.sol";
import {IntakeFixture} from "../fixtures/IntakeFixture.sol";

/// @notice Threat 1 at the Intake: the same export, the same charge or the same early Wh once more.
contract Threat01StoredTwiceThroughTest is IntakeFixture {
    /// @dev The consumer has a battery too, and charged as much in the same period.
    function test_Threat01_TheSameExportThroughAnotherBattery() public {
        LeafProof memory theirs = proofAt(CONSUMER);
        agree(0);
        vm.prank(consumer.owner.addr);
        intake.agree(consumer.id, exporter.id, 0);
        stakeFor(consumer.id, 100e6);
        meter(CONSUMER, 0, 0, 0, 800);
        battery(CONSUMER, 0, 800, 2000);
        flow(800, 800, 800, 0);
        warpToFinal(crew.last);
        through();
        uint40 to = begun + PERIOD;
        expectThrough(
            theirs,
            proofAt(CONSUMER),
            0,
            abi.encodeWithSelector(IEntitlements.NothingNew.selector, direct, to, to)
        );
    }

    function test_Threat01_TheSameChargeForAnotherExporter() public {
        Home memory other = createHome("other");
        begun = nextPeriod();
        joinFleet(other);
        uint256 id = grantAs(other, Register.DIRECT_EXPORT, address(intake), 10_000, begun, 0);
        publishHere();
        before = proofAt(SOLAR);
        LeafProof memory paused = proofAt(EXPORTER);
        agree(0);
        vm.prank(owner);
        intake.agree(site, other.id, 0);
        meter(3, 800, 0, 800, 0);
        flow(800, 800, 800, 0);
        warpToFinal(crew.last);
        vm.prank(exporter.owner.addr);
        intake.letExpire(direct, paused);
        through();
        (LeafProof memory exported, LeafProof memory begin, LeafProof memory end) =
            (proofAt(3), before, proofAt(SOLAR));
        vm.prank(other.owner.addr);
        vm.expectRevert(
            abi.encodeWithSelector(IIntake.NothingCharged.selector, site, uint64(800), uint64(800))
        );
        intake.depositThrough(address(pool), id, exported, begin, end, 0);
    }

    /// @dev By the same leaf, by its revision, by a later leaf, and after the final claim.
    function test_Threat01_TheSameWhEarlyTwice() public {
        LeafProof memory previous = proofAt(SOLAR);
        charged(1000);
        early();
        expectNothingMore(1000, 0, 1000);
        skip(600);
        revise(previous);
        expectNothingMore(1000, 0, 1000);
        charged(0);
        expectNothingMore(1000, 0, 1000);
        LeafProof memory claimed = proofAt(SOLAR);
        warpToFinal(crew.last);
        charged(0);
        expectNothingMore(1000, 0, 1000);
        vm.prank(owner);
        assertEq(Energy.unwrap(pool.deposit(charge, claimed)), 0);
        expectNothingMore(1000, 1000, 0);
    }

    function expectNothingMore(uint64 register, uint64 pointer, uint64 early_) internal {
        LeafProof memory proof = proofAt(SOLAR);
        expectEarly(
            proof,
            abi.encodeWithSelector(
                IIntake.NothingMore.selector, charge, proof.leaf.readAt, register, pointer, early_
            )
        );
    }
}
