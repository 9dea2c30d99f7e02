// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAttesterBonds} from "../../../contracts/oracle/interfaces/IAttesterBonds.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {AttesterFault, BondTerms} from "../../../contracts/oracle/types/Bonds.sol";
import {Batch, Quorum} from "../../../contracts/oracle/types/Measurement.sol";
import {BondFixture} from "../../fixtures/BondFixture.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Sets, their terms, and bonds that come and go.
contract AttesterBondsTest is BondFixture {
    bytes32 private _set;
    Vm.Wallet[] private _wallets;

    function _open() private returns (Quorum memory quorum) {
        Vm.Wallet[] memory wallets = attesterWallets("attester", 3);
        quorum = quorumOf(2, wallets);
        _set = bonds.openSet(quorum, terms());
        for (uint256 i; i < 3; ++i) {
            _wallets.push(wallets[i]);
        }
    }

    function test_OpenSet_IsItsQuorumAndTerms() public {
        Quorum memory quorum = quorumOf(2, attesterWallets("attester", 3));
        bytes32 quorumId = keccak256(abi.encode(quorum.threshold, quorum.members));
        bytes32 expected =
            keccak256(abi.encode(quorumId, address(asset), BOND, COVER, UNBONDING, LEAF_PENALTY, ARBITRATOR));
        vm.expectEmit(address(bonds));
        emit IAttesterBonds.SetOpened(expected, quorum, terms());
        assertEq(bonds.openSet(quorum, terms()), expected);
        assertEq(bonds.setIdOf(quorum, terms()), expected);
        assertEq(abi.encode(bonds.termsOf(expected)), abi.encode(terms()));
        assertEq(abi.encode(bonds.quorumOf(expected)), abi.encode(quorum));
        IAttesterBonds.SetInfo memory info = bonds.setOf(expected);
        assertEq(info.quorumId, quorumId);
        assertEq(bonds.rosterIdOf(expected, 0), quorumId);
        assertEq(info.threshold, 2);
        assertEq(info.bonded, 0);
        for (uint256 i; i < 3; ++i) {
            assertEq(bonds.bondOf(expected, quorum.members[i]).seat, i + 1);
        }
    }

    function test_OpenSet_AgainChangesNothing() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        bytes memory before = abi.encode(bonds.setOf(set));
        uint256 drawn = drawnOf(s.crew);
        assertGt(drawn, 0);
        vm.recordLogs();
        assertEq(bonds.openSet(s.crew.quorum, terms()), set);
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(abi.encode(bonds.setOf(set)), before);
        assertEq(drawnOf(s.crew), drawn, "nor is its cover new");
    }

    function _expectTerms(BondTerms memory t, bytes32 field, uint256 given, uint256 least, uint256 most)
        private
    {
        Quorum memory quorum = quorumOf(2, attesterWallets("attester", 3));
        vm.expectRevert(
            abi.encodeWithSelector(IAttesterBonds.TermsOutOfRange.selector, field, given, least, most)
        );
        bonds.openSet(quorum, t);
    }

    function test_OpenSet_RevertWhen_ATermIsOutOfRange() public {
        BondTerms memory t = terms();
        t.bond = 0;
        _expectTerms(t, "bond", 0, 1, type(uint96).max);
        t = terms();
        t.coverWh = 0;
        _expectTerms(t, "coverWh", 0, 1, (2 ** 40 - 1) / uint256(2));
        t.coverWh = 2 ** 39;
        _expectTerms(t, "coverWh", 2 ** 39, 1, (2 ** 40 - 1) / uint256(2));
        t = terms();
        uint256 least = uint256(CHALLENGE_WINDOW) + ANSWER_WINDOW + SETTLE_TIME;
        assertEq(bonds.minUnbonding(), least);
        t.unbonding = uint32(least - 1);
        _expectTerms(t, "unbonding", least - 1, least, type(uint32).max);
        t = terms();
        t.leafPenalty = 0;
        _expectTerms(t, "leafPenalty", 0, 1, 10_000);
        t.leafPenalty = 10_001;
        _expectTerms(t, "leafPenalty", 10_001, 1, 10_000);
    }

    function test_OpenSet_RevertWhen_TheQuorumIsNone() public {
        Quorum memory quorum = quorumOf(4, attesterWallets("attester", 3));
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.InvalidQuorum.selector, 4, 3));
        bonds.openSet(quorum, terms());
        quorum = quorumOf(1, attesterWallets("attester", 33));
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.InvalidQuorum.selector, 1, 33));
        bonds.openSet(quorum, terms());
    }

    function test_Views_RevertWhen_TheSetIsUnknown() public {
        bytes memory unknown = abi.encodeWithSelector(IAttesterBonds.UnknownSet.selector, bytes32("none"));
        vm.expectRevert(unknown);
        bonds.termsOf("none");
        vm.expectRevert(unknown);
        bonds.coverOf("none");
        vm.expectRevert(unknown);
        bonds.bondOf("none", address(1));
        vm.expectRevert(unknown);
        bonds.deposit("none", address(1), 1);
        vm.expectRevert(unknown);
        oracle.createBondedFleet("none");
    }

    function test_CreateBondedFleet_SaysTheSetAndItsQuorum() public {
        Quorum memory quorum = _open();
        vm.expectEmit(address(oracle));
        emit IMeterOracle.FleetCreated(1, address(this), _set, quorum);
        uint32 fleet = oracle.createBondedFleet(_set);
        assertEq(oracle.fleetOf(fleet).quorumId, _set);
        assertEq(address(oracle.bonds()), address(bonds));
    }

    function test_Deposit_CountsOnceTheBondIsWhole() public {
        Quorum memory quorum = _open();
        bond(_set, quorum.members[1], BOND - 1);
        assertEq(bonds.setOf(_set).bonded, 0);
        asset.mint(address(this), 1);
        vm.expectEmit(address(bonds));
        emit IAttesterBonds.AttesterBonded(_set, quorum.members[1], address(this), 1);
        assertEq(bonds.deposit(_set, quorum.members[1], 1), 1);
        assertEq(bonds.setOf(_set).bonded, 2);
        assertEq(bonds.bondOf(_set, quorum.members[1]).amount, BOND);
        assertEq(asset.balanceOf(address(bonds)), BOND);
    }

    function test_Deposit_OfAStrangerCountsNowhere() public {
        _open();
        bond(_set, address(0xbeef), BOND);
        assertEq(bonds.setOf(_set).bonded, 0);
        assertEq(bonds.bondOf(_set, address(0xbeef)).seat, 0);
        vm.startPrank(address(0xbeef));
        bonds.leave(_set);
        skip(UNBONDING);
        assertEq(bonds.withdraw(_set, address(0xbeef)), BOND);
    }

    function test_Leave_CountsNoMoreAtOnceAndIsHeldThroughUnbonding() public {
        Quorum memory quorum = _open();
        address member = quorum.members[0];
        bondAll(_set, quorum);
        uint40 leavesAt = uint40(block.timestamp) + UNBONDING;
        vm.startPrank(member);
        vm.expectEmit(address(bonds));
        emit IAttesterBonds.AttesterLeaving(_set, member, leavesAt);
        assertEq(bonds.leave(_set), leavesAt);
        assertEq(bonds.setOf(_set).bonded, 6);
        vm.expectRevert(abi.encodeWithSelector(IAttesterBonds.MemberLeaving.selector, _set, member, leavesAt));
        bonds.leave(_set);
        vm.warp(leavesAt - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAttesterBonds.BondStillHeld.selector, _set, member, leavesAt, leavesAt - 1
            )
        );
        bonds.withdraw(_set, member);
        vm.warp(leavesAt);
        vm.expectEmit(address(bonds));
        emit IAttesterBonds.AttesterWithdrew(_set, member, address(7), BOND);
        assertEq(bonds.withdraw(_set, address(7)), BOND);
        assertEq(asset.balanceOf(address(7)), BOND);
        vm.expectRevert(abi.encodeWithSelector(IAttesterBonds.MemberNotLeaving.selector, _set, member));
        bonds.withdraw(_set, member);
        vm.expectRevert(abi.encodeWithSelector(IAttesterBonds.NoBond.selector, _set, member));
        bonds.leave(_set);
    }

    /// @dev Deposits by others neither keep a member nor make it count again; its own, after it has left, do.
    function test_Deposit_OfALeavingMember() public {
        Quorum memory quorum = _open();
        address member = quorum.members[0];
        bondAll(_set, quorum);
        vm.prank(member);
        uint40 leavesAt = bonds.leave(_set);
        bond(_set, member, BOND);
        assertEq(bonds.setOf(_set).bonded, 6);
        assertEq(bonds.bondOf(_set, member).leavesAt, leavesAt);
        vm.warp(leavesAt);
        vm.prank(member);
        assertEq(bonds.withdraw(_set, member), 2 * BOND);
        bond(_set, member, BOND);
        assertEq(bonds.setOf(_set).bonded, 7);
    }

    function test_Draw_RevertWhen_NotTheOracle() public {
        _open();
        bytes memory refused =
            abi.encodeWithSelector(IAttesterBonds.NotOracle.selector, address(this), address(oracle));
        vm.expectRevert(refused);
        bonds.draw(1, _set, 0, 0, 0, 0, 0);
        vm.expectRevert(refused);
        bonds.slash(_set, 0, AttesterFault.SUM, 0, 7, address(this), 0);
    }

    function test_Post_KeepsWhoAnswers() public {
        Scene memory s = bondedScene();
        assertEq(batchRecord(s.batch).signers, 3);
        nextPeriod();
        Batch memory batch = grown(s, 10);
        postWith(s.crew, batch, 6);
        assertEq(batchRecord(batch).signers, 6);
        assertEq(batchRecord(batch).roster, 0);
        warpToFinal(batch);
        oracle.requireFinalLeaf(proofOf(s.batch, s.leaves, 1));
    }

    function test_Post_RevertWhen_ASignersBondIsNotWhole() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        vm.prank(s.crew.quorum.members[1]);
        bonds.leave(set);
        nextPeriod();
        expectPostRevert(
            s.crew,
            grown(s, 10),
            3,
            abi.encodeWithSelector(IAttesterBonds.SignersNotBonded.selector, set, 3, 5)
        );
        postWith(s.crew, grown(s, 10), 5);
    }

    /// @dev A fleet whose quorum has no terms posts as before; nobody answers with a bond, and its id says so.
    function test_Post_OfAnUnbondedFleetIsUnchanged() public {
        Scene memory s = scene();
        assertEq(setOf(s.crew), keccak256(abi.encode(s.crew.quorum.threshold, s.crew.quorum.members)));
        assertEq(batchRecord(s.batch).signers, 0);
        uint256 id = demandLeaf(s, 1);
        vm.warp(oracle.challengeOf(id).answerBy + 1);
        vm.recordLogs();
        oracle.voidLeaf(id);
        assertEq(vm.getRecordedLogs().length, 1, "nothing of the bonds");
    }

    function test_Collect_RevertWhen_NothingIsThere() public {
        vm.expectRevert(
            abi.encodeWithSelector(IAttesterBonds.NothingToCollect.selector, address(this), address(asset))
        );
        bonds.collect(address(asset), address(this));
        vm.expectRevert(
            abi.encodeWithSelector(IAttesterBonds.NothingToCollect.selector, NOBODY, address(asset))
        );
        bonds.burn(address(asset));
    }
}
