// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch, LeafProof, Quorum, Reading} from "../../contracts/oracle/types/Measurement.sol";
import {Registers} from "../../contracts/oracle/types/Registers.sol";
import {OracleScene} from "../fixtures/OracleScene.sol";

import {MeterOracle} from "../../contracts/oracle/MeterOracle.sol";
import {ISiteRegistry} from "../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {Vm} from "forge-std/Vm.sol";

/// @dev Threat 5: replayed signatures, and quorums that are met on paper only. Threat 30: choosing one's own oracle.
contract Threat05_SignaturesTest is OracleScene {
    function _next() private returns (Scene memory s, Batch memory batch) {
        s = scene();
        nextPeriod();
        batch = batchOf(s.crew, lastPeriod(), s.leaves);
    }

    function _expect(
        Scene memory s,
        Batch memory batch,
        uint256 signers,
        bytes[] memory signatures,
        bytes memory error_
    ) private {
        Batch memory previous = s.crew.last;
        vm.expectRevert(error_);
        oracle.postBatch(batch, previous, s.crew.quorum, signers, signatures);
    }

    function _notMember(Scene memory s, uint256 i) private pure returns (bytes memory) {
        return
            abi.encodeWithSelector(
                IMeterOracle.InvalidAttesterSignature.selector, i, s.crew.attesters[i].addr
            );
    }

    function test_Threat05_BatchOfAnotherChain() public {
        (Scene memory s, Batch memory batch) = _next();
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, batch, 2);
        vm.chainId(10);
        _expect(s, batch, signers, signatures, _notMember(s, 0));
    }

    function test_Threat05_BatchOfAnotherContract() public {
        (Scene memory s, Batch memory batch) = _next();
        MeterOracle real = oracle;
        oracle = newOracle(bonds);
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, batch, 2);
        oracle = real;
        _expect(s, batch, signers, signatures, _notMember(s, 0));
    }

    function test_Threat05_BatchOfAnotherPeriodOrRevision() public {
        (Scene memory s, Batch memory batch) = _next();
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, batch, 2);
        nextPeriod();
        batch.periodEnd = lastPeriod();
        _expect(s, batch, signers, signatures, _notMember(s, 0));
        batch.periodEnd -= 900;
        batch.revision = 1;
        _expect(s, batch, signers, signatures, _notMember(s, 0));
    }

    function test_Threat05_ReadingOfAnotherContract() public {
        Scene memory s = scene();
        uint256 id = demandLeaf(s, 1);
        MeterOracle real = oracle;
        LeafProof memory p = proof(s, 1);
        oracle = newOracle(bonds);
        bytes memory signature = signReading(s.homes[1], s.readings[1]);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.InvalidDeviceSignature.selector, s.homes[1].id, uint16(1))
        );
        real.answer(id, p, s.readings[1], signature);
    }

    /// @dev One attester's signature under two members' bits, under one bit twice, and beyond the members.
    function test_Threat05_SignerBitmapTricks() public {
        (Scene memory s, Batch memory batch) = _next();
        (, bytes[] memory signatures) = attest(s.crew, batch, 2);
        signatures[1] = signatures[0];
        _expect(s, batch, 3, signatures, _notMember(s, 1));
        _expect(s, batch, 1, signatures, abi.encodeWithSelector(IMeterOracle.SignersMismatch.selector, 1, 2));
        (, signatures) = attest(s.crew, batch, 2);
        _expect(s, batch, 7, signatures, abi.encodeWithSelector(IMeterOracle.SignersMismatch.selector, 7, 2));
        uint256 beyond = 3 | (1 << 200);
        _expect(
            s,
            batch,
            beyond,
            signatures,
            abi.encodeWithSelector(IMeterOracle.SignersMismatch.selector, beyond, 2)
        );
        (, signatures) = attest(s.crew, batch, 1);
        _expect(
            s, batch, 1, signatures, abi.encodeWithSelector(IMeterOracle.QuorumNotMet.selector, 1, uint8(2))
        );
    }

    function test_Threat05_QuorumMemberListedTwice() public {
        Vm.Wallet[] memory wallets = attesterWallets("attester", 2);
        Quorum memory quorum = quorumOf(2, wallets);
        quorum.members[1] = quorum.members[0];
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.InvalidQuorum.selector, uint8(2), 2));
        oracle.createFleet(quorum);
        // The zero address is what a failed recovery returns.
        quorum = quorumOf(1, wallets);
        quorum.members[0] = address(0);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.InvalidQuorum.selector, uint8(1), 2));
        oracle.createFleet(quorum);
        quorum = quorumOf(0, wallets);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.InvalidQuorum.selector, uint8(0), 2));
        oracle.createFleet(quorum);
        quorum = quorumOf(3, wallets);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.InvalidQuorum.selector, uint8(3), 2));
        oracle.createFleet(quorum);
    }

    function test_Threat30_OwnQuorumHasItsOwnId() public {
        (Scene memory s, Batch memory batch) = _next();
        Crew memory own = openFleet(1, 1);
        bytes32 ownId = keccak256(abi.encode(own.quorum.threshold, own.quorum.members));
        bytes32 id = keccak256(abi.encode(s.crew.quorum.threshold, s.crew.quorum.members));
        assertEq(oracle.fleetOf(own.fleet).quorumId, ownId);
        assertEq(oracle.fleetOf(s.crew.fleet).quorumId, id);
        (uint256 signers, bytes[] memory signatures) = attest(own, batch, 1);
        s.crew.quorum = own.quorum;
        _expect(
            s,
            batch,
            signers,
            signatures,
            abi.encodeWithSelector(IMeterOracle.WrongQuorum.selector, s.crew.fleet, ownId, id)
        );
    }

    function test_Threat30_SomebodyElsesSite() public {
        Scene memory s = scene();
        Crew memory thief = openFleet(1, 1);
        Home memory home = s.homes[1];
        IMeterOracle.Join memory join_ = joinOf(thief, home);
        Reading memory opening = read(home, ENERGY, FLOWS);
        bytes memory device = signReading(home, opening);
        bytes memory owner = signJoin(home, join_);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.SiteInFleet.selector, home.id, s.crew.fleet));
        oracle.join(join_, owner, opening, device);

        home = createHome("free");
        nextPeriod();
        join_ = joinOf(thief, home);
        opening = read(home, ENERGY, FLOWS);
        device = signReading(home, opening);
        owner = signJoin(s.homes[0], join_);
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.InvalidOwnerSignature.selector, home.owner.addr));
        oracle.join(join_, owner, opening, device);
    }

    function test_Threat30_DirectFleetTakesOneSite() public {
        Crew memory direct;
        direct.fleet = oracle.createDirectFleet();
        joinNew(direct, "one");
        Home memory two = createHome("two");
        nextPeriod();
        IMeterOracle.Join memory join_ = joinOf(direct, two);
        Reading memory opening = read(two, Registers.wrap(0), Registers.wrap(0));
        bytes memory device = signReading(two, opening);
        bytes memory owner = signJoin(two, join_);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.FleetFull.selector, direct.fleet));
        oracle.join(join_, owner, opening, device);
    }
}
