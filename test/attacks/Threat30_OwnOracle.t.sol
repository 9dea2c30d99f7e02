// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPool} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../contracts/energy/types/Amounts.sol";
import {IMeterOracle} from "../../contracts/oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {Batch, Leaf, LeafProof, Quality, Reading} from "../../contracts/oracle/types/Measurement.sol";
import {Register, Registers, packRegisters} from "../../contracts/oracle/types/Registers.sol";
import {Capacities} from "../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../fixtures/PoolFixture.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Threat 30: choosing one's own oracle. Whoever is not in the policy mints nothing, releases nothing and retires nothing.
contract Threat30_OwnOracleTest is PoolFixture {
    Home internal liar;
    uint256 internal id;
    Leaf[] internal leaves;
    Batch internal batch;

    /// @dev A home whose fleet is its owner's, k = n = 1: the leaf it needs is final and perfectly proved.
    function ownFleet(Register register, address holder) internal returns (bytes32 quorum) {
        liar = createHome("liar");
        nextPeriod();
        Crew memory mine;
        mine.attesters = attesterWallets("mine", 1);
        mine.quorum = quorumOf(1, mine.attesters);
        mine.fleet = oracle.createFleet(mine.quorum);
        joinAt(mine, liar, Registers.wrap(0), Registers.wrap(0));
        id = grantAs(liar, register, holder, 10_000, lastPeriod(), 0);
        vm.warp(vm.getBlockTimestamp() + 1 hours);
        nextPeriod();
        leaves.push(leafWith(liar.id, Meter(5000, 5000, 0, 5000, 0, 0, 5000, 9000), Quality.MEASURED));
        batch = post(mine, leaves);
        warpToFinal(batch);
        quorum = keccak256(abi.encode(mine.quorum.threshold, mine.quorum.members));
    }

    function test_Threat30_OwnFleetAndQuorumDoNotMint() public {
        bytes32 quorum = ownFleet(Register.GREEN_CHARGE, address(pool));
        LeafProof memory proof = proofOf(batch, leaves, 0);
        oracle.requireFinalLeaf(proof);
        vm.prank(liar.owner.addr);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.QuorumNotAdmitted.selector, quorum));
        pool.deposit(id, proof);
    }

    function test_Threat30_OwnFleetAndQuorumDoNotRetire() public {
        chargeAndDeposit(2000);
        bytes32 quorum = ownFleet(Register.CONSUMPTION, address(retirements));
        LeafProof memory proof = proofOf(batch, leaves, 0);
        vm.prank(liar.owner.addr);
        uint256 credit = retirements.claimConsumption(id, proof);
        vm.prank(owner);
        pool.transferShares(liar.owner.addr, Shares.wrap(1000e6));
        vm.prank(liar.owner.addr);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.QuorumNotAdmitted.selector, quorum));
        retirements.retire(address(pool), credit, Energy.wrap(500e6), address(this), "");
    }

    /// @dev A pledged site that moves to its owner's fleet keeps its liability: discharge attested there releases nothing.
    function test_Threat30_OwnFleetAndQuorumDoNotRelease() public {
        chargeAndDeposit(2000);
        Crew memory mine;
        mine.attesters = attesterWallets("mine", 1);
        mine.quorum = quorumOf(1, mine.attesters);
        mine.fleet = oracle.createFleet(mine.quorum);
        oracle.move(joinOf(mine, solar), signJoin(solar, joinOf(mine, solar)), proofAt(SOLAR));
        nextPeriod();
        Meter memory at = meters[SOLAR];
        at.d += 1000;
        leaves.push(leafWith(site, at, Quality.MEASURED));
        batch = post(mine, leaves);
        warpToFinal(batch);
        LeafProof memory proof = proofOf(batch, leaves, 0);
        oracle.requireFinalLeaf(proof);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEnergyPool.QuorumNotAdmitted.selector,
                keccak256(abi.encode(mine.quorum.threshold, mine.quorum.members))
            )
        );
        pool.release(proof);
    }

    function test_Threat30_OwnAccreditorDoesNotMint() public {
        Vm.Wallet memory friend = vm.createWallet("friend");
        Capacities memory vast = Capacities(1e9, 1e9, 1e9, 1e9, 1e9);
        ISiteRegistry.Accreditation memory a = accreditationOf(site, vast);
        a.accreditor = friend.addr;
        bytes memory signature = signWith(friend, accreditationDigest(a));
        vm.prank(owner);
        registry.accredit(a, signature);
        meter(SOLAR, 1000, 1000, 0, 0);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.AccreditorNotAdmitted.selector, site, friend.addr));
        pool.deposit(charge, proof);
    }

    /// @dev A direct reading is final and the device's own word. It counts only where the policy lists quorum zero.
    function test_Threat30_DirectReadingsDoNotMint() public {
        liar = createHome("liar");
        nextPeriod();
        vm.prank(liar.owner.addr);
        Crew memory direct;
        direct.fleet = oracle.createDirectFleet();
        Reading memory opening = readingOf(liar, lastPeriod(), Registers.wrap(0), Registers.wrap(0));
        IMeterOracle.Join memory join_ = joinOf(direct, liar);
        bytes memory ownerWord = signJoin(liar, join_);
        bytes memory deviceWord = signReading(liar, opening);
        vm.prank(liar.owner.addr);
        oracle.join(join_, ownerWord, opening, deviceWord);
        id = grantAs(liar, Register.GREEN_CHARGE, address(pool), 10_000, lastPeriod(), 0);
        nextPeriod();
        Reading memory reading = read(liar, packRegisters(900, 900, 0, 0), packRegisters(0, 0, 900, 5000));
        leaves.push(leafOf(reading));
        Batch memory none;
        batch = batchOf(direct, lastPeriod(), leaves);
        oracle.postReading(batch, none, leaves[0], reading, signReading(liar, reading));
        warpToFinal(batch);
        LeafProof memory proof = proofOf(batch, leaves, 0);
        oracle.requireFinalLeaf(proof);
        vm.prank(liar.owner.addr);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.QuorumNotAdmitted.selector, bytes32(0)));
        pool.deposit(id, proof);
    }
}
