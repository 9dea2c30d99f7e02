// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPool} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {IReconciler} from "../../contracts/energy/interfaces/IReconciler.sol";
import {Batch, Leaf, LeafProof, Quality, Reading} from "../../contracts/oracle/types/Measurement.sol";
import {Register, Registers, packRegisters} from "../../contracts/oracle/types/Registers.sol";
import {IntakeFixture} from "../fixtures/IntakeFixture.sol";

/// @notice Threat 30 at the Intake and the Reconciler: attesters of one's own, or none.
contract Threat30OwnOracleIntakeTest is IntakeFixture {
    Home internal liar;

    /// @dev A fleet whose only attester is its operator's.
    function ownFleet() internal returns (Crew memory mine) {
        mine.attesters = attesterWallets("mine", 1);
        mine.quorum = quorumOf(1, mine.attesters);
        mine.fleet = oracle.createFleet(mine.quorum);
    }

    function refused(Crew memory mine) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(
            IEnergyPool.QuorumNotAdmitted.selector,
            keccak256(abi.encode(mine.quorum.threshold, mine.quorum.members))
        );
    }

    function leafAt(Home memory home, Meter memory at) internal view returns (Leaf[] memory leaves) {
        leaves = new Leaf[](1);
        leaves[0] = leafWith(home.id, at, Quality.MEASURED);
    }

    function test_Threat30_OwnAttestersDoNotDepositEarly() public {
        Crew memory mine = ownFleet();
        liar = createHome("liar");
        nextPeriod();
        joinAt(mine, liar, Registers.wrap(0), Registers.wrap(0));
        uint256 id = grantAs(liar, Register.GREEN_CHARGE, address(pool), 10_000, lastPeriod(), 0);
        stakeFor(liar.id, 100e6);
        nextPeriod();
        Leaf[] memory leaves = leafAt(liar, Meter(900, 900, 0, 0, 0, 0, 900, 9000));
        post(mine, leaves);
        LeafProof memory proof = proofOf(mine.last, leaves, 0);
        vm.prank(liar.owner.addr);
        vm.expectRevert(refused(mine));
        intake.depositEarly(address(pool), id, proof);
    }

    /// @dev Posted by the device's own word: it counts where the policy lists quorum zero.
    function test_Threat30_DirectReadingsDoNotDepositEarly() public {
        liar = createHome("liar");
        nextPeriod();
        Crew memory direct_;
        direct_.fleet = oracle.createDirectFleet();
        joinAt(direct_, liar, Registers.wrap(0), Registers.wrap(0));
        uint256 id = grantAs(liar, Register.GREEN_CHARGE, address(pool), 10_000, lastPeriod(), 0);
        stakeFor(liar.id, 100e6);
        nextPeriod();
        Reading memory reading = read(liar, packRegisters(900, 900, 0, 0), packRegisters(0, 0, 900, 5000));
        Leaf[] memory leaves = new Leaf[](1);
        leaves[0] = leafOf(reading);
        Batch memory none;
        Batch memory batch = batchOf(direct_, lastPeriod(), leaves);
        oracle.postReading(batch, none, leaves[0], reading, signReading(liar, reading));
        LeafProof memory proof = proofOf(batch, leaves, 0);
        vm.prank(liar.owner.addr);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.QuorumNotAdmitted.selector, bytes32(0)));
        intake.depositEarly(address(pool), id, proof);
    }

    /// @dev An honest battery, and export that only its owner's friend has seen.
    function test_Threat30_OwnAttestersDoNotExport() public {
        Crew memory mine = ownFleet();
        liar = createHome("liar");
        begun = nextPeriod();
        joinAt(mine, liar, Registers.wrap(0), Registers.wrap(0));
        uint256 id = grantAs(liar, Register.DIRECT_EXPORT, address(intake), 10_000, begun, 0);
        vm.prank(owner);
        intake.agree(site, liar.id, 0);
        publishHere();
        before = proofAt(SOLAR);
        flow(0, 800, 800, 0);
        Leaf[] memory leaves = leafAt(liar, Meter(800, 0, 800, 0, 0, 800, 0, 0));
        post(mine, leaves);
        warpToFinal(mine.last);
        LeafProof memory exported = proofOf(mine.last, leaves, 0);
        (LeafProof memory begin, LeafProof memory end) = (before, proofAt(SOLAR));
        vm.prank(liar.owner.addr);
        vm.expectRevert(refused(mine));
        intake.depositThrough(address(pool), id, exported, begin, end, 0);
    }

    /// @dev Honest export into a battery whose owner attests its charge.
    function test_Threat30_OwnAttestersDoNotCharge() public {
        Crew memory mine = ownFleet();
        liar = createHome("liar");
        begun = nextPeriod();
        joinAt(mine, liar, Registers.wrap(0), Registers.wrap(0));
        vm.prank(liar.owner.addr);
        intake.agree(liar.id, exporter.id, 0);
        stakeFor(liar.id, 100e6);
        publishHere();
        LeafProof memory paused = proofAt(EXPORTER);
        Leaf[] memory leaves = leafAt(liar, Meter(0, 0, 0, 0, 0, 0, 0, 5000));
        post(mine, leaves);
        LeafProof memory begin = proofOf(mine.last, leaves, 0);
        flow(800, 0, 0, 0);
        leaves = leafAt(liar, Meter(0, 0, 0, 800, 0, 0, 800, 5800));
        post(mine, leaves);
        LeafProof memory end = proofOf(mine.last, leaves, 0);
        warpToFinal(mine.last);
        vm.prank(exporter.owner.addr);
        intake.letExpire(direct, paused);
        expectThrough(begin, end, 0, refused(mine));
    }

    /// @dev A pledged site that moves to its owner's fleet keeps its liability; what is attested there says nothing of λ.
    function test_Threat30_OwnAttestersDoNotMeasure() public {
        chargeAndDeposit(2000);
        LeafProof memory proof = proofAt(SOLAR);
        reconciler.mark(address(pool), proof);
        Crew memory mine = ownFleet();
        oracle.move(joinOf(mine, solar), signJoin(solar, joinOf(mine, solar)), proof);
        skip(7 days);
        nextPeriod();
        Meter memory at = meters[SOLAR];
        at.s /= 2;
        Leaf[] memory leaves = leafAt(solar, at);
        post(mine, leaves);
        warpToFinal(mine.last);
        LeafProof[] memory list = new LeafProof[](1);
        list[0] = proofOf(mine.last, leaves, 0);
        bytes32 quorum = keccak256(abi.encode(mine.quorum.threshold, mine.quorum.members));
        bytes memory error_ = abi.encodeWithSelector(IReconciler.QuorumNotAdmitted.selector, quorum);
        vm.expectRevert(error_);
        reconciler.reconcile(address(pool), list);
        vm.expectRevert(error_);
        reconciler.mark(address(pool), list[0]);
    }
}
