// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAttesterBonds} from "../../contracts/oracle/interfaces/IAttesterBonds.sol";
import {IMeterOracle} from "../../contracts/oracle/interfaces/IMeterOracle.sol";
import {BondTerms} from "../../contracts/oracle/types/Bonds.sol";
import {Batch, Quorum} from "../../contracts/oracle/types/Measurement.sol";
import {SiteId} from "../../contracts/oracle/types/Site.sol";
import {BondFixture} from "../fixtures/BondFixture.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Threat 40: strangers who speak for a bonded set, and honest attesters who are made to pay.
contract Threat40SetTakenOverTest is BondFixture {
    function _sybils() private returns (Quorum memory quorum, Vm.Wallet[] memory wallets) {
        wallets = attesterWallets("sybil", 3);
        quorum = quorumOf(2, wallets);
    }

    function test_Threat40_SignersFromOutsideTheSet() public {
        Scene memory s = bondedScene();
        bytes32 inForce = bonds.setOf(setOf(s.crew)).quorumId;
        (Quorum memory quorum, Vm.Wallet[] memory wallets) = _sybils();
        bondAll(setOf(s.crew), quorum);
        nextPeriod();
        Batch memory batch = grown(s, 1);
        (s.crew.quorum, s.crew.attesters) = (quorum, wallets);
        bytes32 given = keccak256(abi.encode(quorum.threshold, quorum.members));
        expectPostRevert(
            s.crew,
            batch,
            3,
            abi.encodeWithSelector(IMeterOracle.WrongQuorum.selector, s.crew.fleet, given, inForce)
        );
    }

    /// @dev Nor does the set's own first quorum, with a lower threshold.
    function test_Threat40_TheSameMembersWithALowerThreshold() public {
        Scene memory s = bondedScene();
        bytes32 inForce = bonds.setOf(setOf(s.crew)).quorumId;
        nextPeriod();
        Batch memory batch = grown(s, 1);
        s.crew.quorum.threshold = 1;
        bytes32 given = keccak256(abi.encode(s.crew.quorum.threshold, s.crew.quorum.members));
        expectPostRevert(
            s.crew,
            batch,
            1,
            abi.encodeWithSelector(IMeterOracle.WrongQuorum.selector, s.crew.fleet, given, inForce)
        );
    }

    /// @dev k stolen keys hand the set to strangers: everyone sees it for the whole unbonding time, and the bonds stay in for it.
    function test_Threat40_RotationToSybilsWithoutDelay() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        (Quorum memory quorum,) = _sybils();
        bondAll(set, quorum);
        propose(s.crew, quorum, 3);
        uint40 from = uint40(block.timestamp) + UNBONDING;
        vm.expectRevert(
            abi.encodeWithSelector(IAttesterBonds.RotationNotDue.selector, set, from, block.timestamp)
        );
        bonds.rotate(set, quorum);
        nextPeriod();
        postWith(s.crew, grown(s, 1), 6);
    }

    /// @dev And the present members can still take it back.
    function test_Threat40_ARotationIsDroppedByThePresentMembers() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        (Quorum memory quorum,) = _sybils();
        bondAll(set, quorum);
        propose(s.crew, quorum, 3);
        skip(UNBONDING);
        propose(s.crew, s.crew.quorum, 6);
        vm.expectRevert(abi.encodeWithSelector(IAttesterBonds.NoRotation.selector, set));
        bonds.rotate(set, quorum);
    }

    /// @dev Members who have nothing at stake any more sell their seats.
    function test_Threat40_MembersWhoLeftRotateTheSet() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        (Quorum memory quorum,) = _sybils();
        for (uint256 i; i < 2; ++i) {
            vm.prank(s.crew.quorum.members[i]);
            bonds.leave(set);
        }
        uint256 deadline = block.timestamp;
        bytes[] memory signatures = signAs(s.crew.attesters, rotationOfSet(set, quorum, 0, deadline), 3);
        vm.expectRevert(abi.encodeWithSelector(IAttesterBonds.SignersNotBonded.selector, set, 3, 4));
        bonds.proposeRotation(set, s.crew.quorum, quorum, deadline, 3, signatures);
    }

    function test_Threat40_SybilsWithoutBonds() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        (Quorum memory quorum,) = _sybils();
        propose(s.crew, quorum, 3);
        skip(UNBONDING);
        vm.expectRevert(abi.encodeWithSelector(IAttesterBonds.RosterNotBonded.selector, set, 0, 2));
        bonds.rotate(set, quorum);
    }

    /// @dev Two sets of the same members: a rotation signed for one moves no other.
    function test_Threat40_ARotationReplayedInAnotherSet() public {
        Scene memory s = bondedScene();
        BondTerms memory dearer = terms();
        dearer.bond = 2 * BOND;
        bytes32 other = bonds.openSet(s.crew.quorum, dearer);
        asset.mint(address(this), 6 * uint256(BOND));
        for (uint256 i; i < 3; ++i) {
            bonds.deposit(other, s.crew.quorum.members[i], 2 * BOND);
        }
        (Quorum memory quorum,) = _sybils();
        bytes[] memory signatures =
            signAs(s.crew.attesters, rotationOfSet(setOf(s.crew), quorum, 0, block.timestamp), 3);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.InvalidAttesterSignature.selector, 0, s.crew.quorum.members[0]
            )
        );
        bonds.proposeRotation(other, s.crew.quorum, quorum, block.timestamp, 3, signatures);
    }

    /// @dev A device contradicts itself to have its attesters slashed: they show what it signed, and lose nothing.
    function test_Threat40_AnEquivocatingDeviceFramesNobody() public {
        Scene memory s = bondedScene();
        uint256 id = challengeLeaf(s, 1);
        answerLeaf(s, id, 1);
        for (uint256 i; i < 3; ++i) {
            assertEq(amountOf(s.crew, i), BOND);
        }
        assertEq(bonds.setOf(setOf(s.crew)).bonded, 7);
        assertGt(oracle.membershipOf(s.homes[1].id).quarantinedAt, 0);
    }

    /// @dev An owner rotates the key and sells the site under a demand: the reading of before is still an answer.
    function test_Threat40_AnOwnerMakesAnHonestLeafUnanswerable() public {
        Scene memory s = bondedScene();
        uint256 id = demandLeaf(s, 1);
        Vm.Wallet memory device = vm.createWallet("another device");
        rotateHome(s.homes[1].id, s.homes[1].owner, device, lastPeriod());
        vm.prank(s.homes[1].owner.addr);
        registry.transferFrom(s.homes[1].owner.addr, address(0xb), SiteId.unwrap(s.homes[1].id));
        answerLeaf(s, id, 1);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.UnknownChallenge.selector, id));
        oracle.voidLeaf(id);
        assertEq(amountOf(s.crew, 0), BOND);
    }

    /// @dev Strangers sign a second root to void an honest batch.
    function test_Threat40_ASecondRootOfStrangers() public {
        Scene memory s = bondedScene();
        bytes32 inForce = bonds.setOf(setOf(s.crew)).quorumId;
        (Quorum memory quorum, Vm.Wallet[] memory wallets) = _sybils();
        Batch memory other = twin(s.batch);
        bytes[] memory signatures = signAs(wallets, oracleDigest(batchHash(other)), 3);
        bytes32 given = keccak256(abi.encode(quorum.threshold, quorum.members));
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.WrongQuorum.selector, s.crew.fleet, given, inForce)
        );
        oracle.proveTwoRoots(s.batch, other, quorum, 3, signatures);
    }

    /// @dev One member's second signature voids the batch with the help of others, and costs nobody who signed once.
    function test_Threat40_WhoSignedOneRootDoesNotPayForTwo() public {
        Crew memory crew = openBondedFleet(1, 2);
        Home memory home = joinNew(crew, "a");
        nextPeriod();
        Scene memory s;
        (s.crew, s.homes) = (crew, new Home[](1));
        s.homes[0] = home;
        show(s, ENERGY, FLOWS);
        Batch memory batch = batchOf(s.crew, lastPeriod(), s.leaves);
        postWith(s.crew, batch, 1);
        Batch memory other = twin(batch);
        oracle.proveTwoRoots(batch, other, crew.quorum, 2, attestAs(s.crew, other, 2));
        assertTrue(batchRecord(batch).voided, "k of n signed both roots");
        assertEq(amountOf(crew, 0) + amountOf(crew, 1), 2 * uint256(BOND));
    }
}
