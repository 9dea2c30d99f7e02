// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAttesterBonds} from "../../../contracts/oracle/interfaces/IAttesterBonds.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {BondTerms} from "../../../contracts/oracle/types/Bonds.sol";
import {Batch, Quorum} from "../../../contracts/oracle/types/Measurement.sol";
import {BondFixture} from "../../fixtures/BondFixture.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice A set keeps its id, its terms and its fleets while its members change.
contract AttesterRotationTest is BondFixture {
    function _next(uint8 k, uint256 n) private returns (Quorum memory quorum, Vm.Wallet[] memory wallets) {
        wallets = attesterWallets("second", n);
        quorum = quorumOf(k, wallets);
    }

    function test_Rotate_BringsTheNextQuorumAfterTheUnbondingTime() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        (Quorum memory next, Vm.Wallet[] memory wallets) = _next(3, 5);
        bytes32 nextId = keccak256(abi.encode(next.threshold, next.members));
        uint40 from = uint40(block.timestamp) + UNBONDING;
        vm.expectEmit(address(bonds));
        emit IAttesterBonds.RotationProposed(set, next, from);
        propose(s.crew, next, 3);
        assertEq(bonds.setOf(set).pendingId, nextId);
        assertEq(bonds.setOf(set).rotationFrom, from);
        for (uint256 i; i < 4; ++i) {
            bond(set, next.members[i], BOND);
        }
        assertEq(bonds.setOf(set).bonded, 7, "the present members are still they");

        vm.warp(from - 1);
        vm.expectRevert(abi.encodeWithSelector(IAttesterBonds.RotationNotDue.selector, set, from, from - 1));
        bonds.rotate(set, next);
        vm.warp(from);
        nextPeriod();
        Batch memory last = grown(s, 5);
        postWith(s.crew, last, 3);

        vm.expectEmit(address(bonds));
        emit IAttesterBonds.SetRotated(set, 1, next, 15);
        bonds.rotate(set, next);
        assertEq(setOf(s.crew), set, "the set's id stays");
        assertEq(abi.encode(bonds.quorumOf(set)), abi.encode(next));
        assertEq(bonds.rosterIdOf(set, 1), nextId);
        assertEq(bonds.bondOf(set, next.members[4]).seat, 5);
        assertEq(bonds.bondOf(set, s.crew.quorum.members[0]).seat, 0);
        (uint256 limit,) = bonds.coverOf(set);
        assertEq(limit, 3 * uint256(COVER));

        nextPeriod();
        Batch memory batch = grown(s, 5);
        expectPostRevert(
            s.crew,
            batch,
            3,
            abi.encodeWithSelector(
                IMeterOracle.WrongQuorum.selector, s.crew.fleet, bonds.rosterIdOf(set, 0), nextId
            )
        );
        (s.crew.quorum, s.crew.attesters) = (next, wallets);
        postWith(s.crew, batch, 7);
        assertEq(batchRecord(batch).roster, 1);
        assertEq(batchRecord(last).roster, 0);
    }

    /// @dev Members of before answer for what they signed, members of now do not.
    function test_Rotate_FaultsStayWithTheMembersWhoSigned() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        (Quorum memory next,) = _next(2, 3);
        bondAll(set, next);
        propose(s.crew, next, 3);
        skip(UNBONDING);
        nextPeriod();
        Batch memory last = grown(s, 5);
        postWith(s.crew, last, 3);
        uint256 id = oracle.demand{value: MIN_BOND}(last, 0);
        bonds.rotate(set, next);
        Batch memory other = twin(last);
        oracle.proveTwoRoots(last, other, s.crew.quorum, 3, attestAs(s.crew, other, 3));
        assertEq(amountOf(s.crew, 0) + amountOf(s.crew, 1), 0);
        vm.warp(oracle.challengeOf(id).answerBy + 1);
        oracle.voidLeaf(id);
        assertEq(bonds.setOf(set).bonded, 7, "the new members are whole");
        assertEq(bonds.bondOf(set, next.members[0]).amount, BOND);

        vm.startPrank(s.crew.quorum.members[2]);
        bonds.leave(set);
        skip(UNBONDING);
        assertEq(bonds.withdraw(set, address(this)), BOND, "who left the set leaves with its bond");
    }

    function test_ProposeRotation_AgainReplacesAndTheSameDrops() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        (Quorum memory next,) = _next(2, 3);
        bondAll(set, next);
        propose(s.crew, next, 3);
        skip(UNBONDING);
        (Quorum memory third,) = _next(1, 2);
        propose(s.crew, third, 5);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAttesterBonds.RotationNotDue.selector,
                set,
                uint40(block.timestamp) + UNBONDING,
                block.timestamp
            )
        );
        bonds.rotate(set, next);
        skip(UNBONDING);
        bytes32 nextId = keccak256(abi.encode(next.threshold, next.members));
        bytes32 thirdId = keccak256(abi.encode(third.threshold, third.members));
        vm.expectRevert(abi.encodeWithSelector(IAttesterBonds.WrongRoster.selector, set, nextId, thirdId));
        bonds.rotate(set, next);
        Quorum memory present = s.crew.quorum;
        bytes[] memory none;
        vm.expectRevert(
            abi.encodeWithSelector(IAttesterBonds.WrongRoster.selector, set, nextId, bonds.rosterIdOf(set, 0))
        );
        bonds.proposeRotation(set, next, third, block.timestamp, 0, none);
        vm.expectEmit(address(bonds));
        emit IAttesterBonds.RotationDropped(set, thirdId);
        propose(s.crew, present, 3);
        vm.expectRevert(abi.encodeWithSelector(IAttesterBonds.NoRotation.selector, set));
        bonds.rotate(set, third);
        assertEq(bonds.setOf(set).nonce, 3);
    }

    function test_ProposeRotation_RevertWhen_ItIsNotSignedByTheQuorum() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        (Quorum memory next, Vm.Wallet[] memory strangers) = _next(2, 3);
        uint256 deadline = block.timestamp + 1;
        bytes32 digest = rotationOfSet(set, next, 0, deadline);
        assertEq(bonds.rotationDigest(set, next, 0, deadline), digest);
        bytes[] memory one = signAs(s.crew.attesters, digest, 1);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.QuorumNotMet.selector, 1, 2));
        bonds.proposeRotation(set, s.crew.quorum, next, deadline, 1, one);
        bytes[] memory foreign = signAs(strangers, digest, 3);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.InvalidAttesterSignature.selector, 0, s.crew.quorum.members[0]
            )
        );
        bonds.proposeRotation(set, s.crew.quorum, next, deadline, 3, foreign);
        bytes[] memory both = signAs(s.crew.attesters, digest, 3);
        vm.warp(deadline + 1);
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.SignatureExpired.selector, deadline, deadline + 1)
        );
        bonds.proposeRotation(set, s.crew.quorum, next, deadline, 3, both);
        vm.warp(deadline);
        bonds.proposeRotation(set, s.crew.quorum, next, deadline, 3, both);
        // Its nonce is used up: the digest of the same words is another now.
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.InvalidAttesterSignature.selector, 0, s.crew.quorum.members[0]
            )
        );
        bonds.proposeRotation(set, s.crew.quorum, next, deadline, 3, both);
    }

    function test_ProposeRotation_RevertWhen_TheNextIsNoQuorumOrTooLargeForTheCover() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        (Quorum memory next,) = _next(4, 3);
        bytes[] memory none;
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.InvalidQuorum.selector, 4, 3));
        bonds.proposeRotation(set, s.crew.quorum, next, block.timestamp, 0, none);

        Quorum memory two = quorumOf(2, s.crew.attesters);
        uint40 most = uint40((2 ** 40 - 1) / uint256(2));
        BondTerms memory t = terms();
        t.coverWh = most;
        bytes32 wide = bonds.openSet(two, t);
        (next,) = _next(3, 3);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAttesterBonds.TermsOutOfRange.selector,
                bytes32("coverWh"),
                most,
                1,
                (2 ** 40 - 1) / uint256(3)
            )
        );
        bonds.proposeRotation(wide, two, next, block.timestamp, 0, none);
    }

    function test_Rotate_RevertWhen_FewerThanItsThresholdAreBonded() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        (Quorum memory next,) = _next(2, 3);
        propose(s.crew, next, 3);
        skip(UNBONDING);
        bond(set, next.members[2], BOND);
        vm.expectRevert(abi.encodeWithSelector(IAttesterBonds.RosterNotBonded.selector, set, 4, 2));
        bonds.rotate(set, next);
        assertEq(bonds.setOf(set).roster, 0);
        bond(set, next.members[0], BOND);
        bonds.rotate(set, next);
        assertEq(bonds.setOf(set).bonded, 5);
    }

    /// @dev Who stays in keeps its bond and takes its new seat.
    function test_Rotate_AMemberOfBothIsSeatedAnew() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        Vm.Wallet[] memory two = new Vm.Wallet[](2);
        (two[0], two[1]) = (s.crew.attesters[1], s.crew.attesters[2]);
        Quorum memory next = quorumOf(1, two);
        propose(s.crew, next, 6);
        skip(UNBONDING);
        bonds.rotate(set, next);
        assertEq(bonds.setOf(set).bonded, 3);
        assertEq(bonds.bondOf(set, two[0].addr).seat, 1);
        vm.prank(two[1].addr);
        bonds.leave(set);
        assertEq(bonds.setOf(set).bonded, 1);
    }

    function test_Rotate_RevertWhen_TwoHundredAndFiftySixTimes() public {
        Vm.Wallet[] memory wallets = attesterWallets("attester", 2);
        Vm.Wallet[] memory one = new Vm.Wallet[](1);
        Crew memory crew;
        crew.attesters = one;
        one[0] = wallets[0];
        bytes32 set = bonds.openSet(quorumOf(1, one), terms());
        crew.fleet = oracle.createBondedFleet(set);
        bond(set, wallets[0].addr, BOND);
        bond(set, wallets[1].addr, BOND);
        for (uint256 i = 1; i <= 256; ++i) {
            one[0] = wallets[(i - 1) % 2];
            crew.quorum = quorumOf(1, one);
            Vm.Wallet[] memory other = new Vm.Wallet[](1);
            other[0] = wallets[i % 2];
            Quorum memory next = quorumOf(1, other);
            propose(crew, next, 1);
            vm.warp(bonds.setOf(set).rotationFrom);
            if (i == 256) {
                vm.expectRevert(abi.encodeWithSelector(IAttesterBonds.NoRotationsLeft.selector, set));
            }
            bonds.rotate(set, next);
        }
        assertEq(bonds.setOf(set).roster, 255);
    }
}
