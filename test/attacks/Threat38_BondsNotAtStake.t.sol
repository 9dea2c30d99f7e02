// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAttesterBonds} from "../../contracts/oracle/interfaces/IAttesterBonds.sol";
import {IMeterOracle} from "../../contracts/oracle/interfaces/IMeterOracle.sol";
import {AttesterFault, BondTerms} from "../../contracts/oracle/types/Bonds.sol";
import {Batch, Quorum} from "../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../contracts/oracle/types/Registers.sol";
import {BondFixture} from "../fixtures/BondFixture.sol";
import {BlockingQuote} from "../harness/BlockingQuote.sol";
import {FalseQuote, LyingQuote, ReentrantQuote} from "../harness/Quotes.sol";
import {StakeToken} from "../harness/StakeToken.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

/// @notice Threat 38: attesters whose bonds are not there, or not reached, when a fault of theirs is proved.
contract Threat38BondsNotAtStakeTest is BondFixture {
    uint256 private constant PENALTY = uint256(BOND) * LEAF_PENALTY / 10_000;
    address private constant WATCHER = address(0x3A7C);

    /// @dev Whoever opens worthless terms for a quorum first has opened another set: no fleet and no pool means it.
    function test_Threat38_WorthlessTermsOpenedFirst() public {
        Quorum memory quorum = quorumOf(2, attesterWallets("attester", 3));
        bytes32 meant = bonds.setIdOf(quorum, terms());
        BondTerms memory worthless = terms();
        worthless.bond = 1;
        bytes32 theirs = bonds.openSet(quorum, worthless);
        assertNotEq(theirs, meant);
        assertEq(bonds.openSet(quorum, terms()), meant);
        assertEq(bonds.termsOf(meant).bond, BOND);
        bondAll(theirs, quorum);
        assertEq(bonds.setOf(meant).bonded, 0, "bonds in one set stand for no other");
        uint32 fleet = oracle.createBondedFleet(theirs);
        assertEq(oracle.fleetOf(fleet).quorumId, theirs);
    }

    /// @dev The same quorum without terms is another set too: a pool that admits the bonded one does not admit it.
    function test_Threat38_TheQuorumWithoutItsTerms() public {
        Quorum memory quorum = quorumOf(2, attesterWallets("attester", 3));
        bytes32 set = bonds.openSet(quorum, terms());
        uint32 fleet = oracle.createFleet(quorum);
        assertNotEq(oracle.fleetOf(fleet).quorumId, set);
    }

    function _prove(Batch memory batch, bytes32[4] memory children) private {
        vm.prank(WATCHER);
        oracle.proveSumFault(batch, 2, 0, children, batch.sums, new bytes32[](0));
    }

    /// @dev Signed, posted, and left in the same second. The latest proof of all still comes before the withdrawal.
    function test_Threat38_UnbondBeforeTheProof() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        address member = s.crew.quorum.members[0];
        vm.startPrank(member);
        uint40 leavesAt = bonds.leave(set);
        vm.stopPrank();
        skip(CHALLENGE_WINDOW);
        uint256 id = demandLeaf(s, 1);
        uint256 latest = uint256(oracle.challengeOf(id).answerBy) + 1;
        assertLt(latest + SETTLE_TIME - 1, leavesAt);
        vm.warp(latest);
        vm.prank(member);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAttesterBonds.BondStillHeld.selector, set, member, leavesAt, block.timestamp
            )
        );
        bonds.withdraw(set, member);
        oracle.voidLeaf(id);
        assertEq(amountOf(s.crew, 0), BOND - PENALTY);
        vm.warp(leavesAt);
        vm.prank(member);
        assertEq(bonds.withdraw(set, member), BOND - PENALTY);
    }

    /// @dev Who has asked to leave signs nothing more, or its windows would end after its bond is gone.
    function test_Threat38_SignAfterAskingToLeave() public {
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        nextPeriod();
        Batch memory batch = grown(s, 1);
        bytes[] memory signatures = attestAs(s.crew, batch, 3);
        vm.prank(s.crew.quorum.members[0]);
        bonds.leave(set);
        vm.expectRevert(abi.encodeWithSelector(IAttesterBonds.SignersNotBonded.selector, set, 3, 6));
        oracle.postBatch(batch, s.crew.last, s.crew.quorum, 3, signatures);
    }

    /// @dev The false batch is replaced before the proof arrives. Its signers are kept.
    function test_Threat38_ReviseBeforeTheProofOfAFalseRoot() public {
        Scene memory s = bondedScene();
        Batch memory before = s.crew.last;
        (Batch memory batch, bytes32[4] memory children) = postFalseSums(s, 3);
        Batch memory corrected = batchOf(s.crew, lastPeriod(), s.leaves);
        (corrected.revision, corrected.previous) = (1, batchHash(before));
        s.crew.last = before;
        postWith(s.crew, corrected, 6);
        expectSlash(s.crew, 0, batch, AttesterFault.SUM, BOND);
        _prove(batch, children);
        assertEq(amountOf(s.crew, 0) + amountOf(s.crew, 1), 0);
        assertEq(amountOf(s.crew, 2), BOND);
        assertFalse(batchRecord(corrected).voided, "the correction stands");
        assertEq(oracle.fleetOf(s.crew.fleet).latestPeriod, corrected.periodEnd);
    }

    /// @dev The same with two roots, whose other one was never posted.
    function test_Threat38_ReviseBeforeTheProofOfTwoRoots() public {
        Scene memory s = bondedScene();
        Batch memory posted = s.batch;
        Batch memory corrected = twin(posted);
        corrected.revision = 1;
        delete s.crew.last;
        postWith(s.crew, corrected, 6);
        Batch memory other = twin(posted);
        oracle.proveTwoRoots(posted, other, s.crew.quorum, 3, attestAs(s.crew, other, 3));
        assertEq(amountOf(s.crew, 0) + amountOf(s.crew, 1), 0);
        assertFalse(batchRecord(corrected).voided);
    }

    /// @dev And with a leaf that nobody can show: the challenge has kept who signed.
    function test_Threat38_ReviseUnderAChallenge() public {
        Scene memory s = bondedScene();
        uint256 id = demandLeaf(s, 1);
        Batch memory corrected = twin(s.batch);
        corrected.revision = 1;
        delete s.crew.last;
        postWith(s.crew, corrected, 6);
        vm.warp(oracle.challengeOf(id).answerBy + 1);
        oracle.voidLeaf(id);
        assertEq(amountOf(s.crew, 0), BOND - PENALTY);
        assertEq(amountOf(s.crew, 1), BOND - PENALTY);
        assertEq(amountOf(s.crew, 2), BOND, "signed the correction alone");
    }

    /// @dev Attesters who prove their own fault first keep half at most.
    function test_Threat38_SelfSlash() public {
        Scene memory s = bondedScene();
        (Batch memory batch, bytes32[4] memory children) = postFalseSums(s, 3);
        address member = s.crew.quorum.members[0];
        proveAs(member, callOf(batch, children));
        vm.prank(member);
        uint256 saved = bonds.collect(address(asset), member);
        uint256 lost = 2 * uint256(BOND);
        assertLe(saved, lost / 2);
        assertEq(bonds.creditOf(NOBODY, address(asset)), lost - saved);
    }

    /// @dev A cheap fault shown first, by the attesters themselves, does not stand for the dear one.
    function test_Threat38_ALesserFaultFirst() public {
        Scene memory s = bondedScene();
        (Batch memory batch, bytes32[4] memory children) = postFalseSums(s, 3);
        uint256 id = oracle.demand{value: MIN_BOND}(batch, 1);
        vm.warp(oracle.challengeOf(id).answerBy + 1);
        oracle.voidLeaf(id);
        _prove(batch, children);
        assertEq(amountOf(s.crew, 0) + amountOf(s.crew, 1), 0);
    }

    function _blocking() private returns (BlockingQuote blocking) {
        blocking = new BlockingQuote();
        blocking.mint(address(this), 100 * uint256(BOND));
        blocking.approve(address(bonds), type(uint256).max);
        asset = StakeToken(address(blocking));
    }

    /// @dev The asset blocks everyone: the proof goes through, and who is not blocked is paid.
    function test_Threat38_AnAssetThatBlocks() public {
        BlockingQuote blocking = _blocking();
        Scene memory s = bondedScene();
        (Batch memory batch, bytes32[4] memory children) = postFalseSums(s, 3);
        blocking.block_(address(bonds));
        blocking.block_(WATCHER);
        blocking.block_(NOBODY);
        proveAs(WATCHER, callOf(batch, children));
        assertTrue(batchRecord(batch).voided);
        assertEq(bonds.creditOf(WATCHER, address(asset)), BOND);
        vm.expectRevert(SafeTransferLib.TransferFailed.selector);
        bonds.burn(address(asset));
        assertEq(bonds.creditOf(NOBODY, address(asset)), BOND, "stays here, nobody's");
    }

    /// @dev With whatever gas: either the leaf is void and its signers have paid, or nothing has happened.
    function test_Threat38_AProofWithTooLittleGasForTheSlash() public {
        Scene memory s = bondedScene();
        uint256 id = demandLeaf(s, 1);
        vm.warp(oracle.challengeOf(id).answerBy + 1);
        bool done;
        for (uint256 gas_ = 30_000; !done; gas_ += 2000) {
            (done,) = address(oracle).call{gas: gas_}(abi.encodeCall(IMeterOracle.voidLeaf, (id)));
            assertEq(amountOf(s.crew, 0), done ? BOND - PENALTY : BOND);
        }
    }

    /// @dev No amount that an asset invents can overflow the books: it is refused where it is paid in.
    function test_Threat38_AnAssetWithoutMeasure() public {
        Quorum memory quorum = quorumOf(2, attesterWallets("attester", 3));
        bytes32 set = bonds.openSet(quorum, terms());
        asset.mint(address(this), 2 ** 96);
        vm.expectRevert(SafeCastLib.Overflow.selector);
        bonds.deposit(set, quorum.members[0], 2 ** 96);
        bonds.deposit(set, quorum.members[0], 2 ** 96 - 1);
        vm.expectRevert(SafeCastLib.Overflow.selector);
        bonds.deposit(set, quorum.members[0], 1);
    }

    function test_Threat38_AnAssetThatTakesAFee() public {
        asset = new StakeToken(100);
        asset.approve(address(bonds), type(uint256).max);
        Quorum memory quorum = quorumOf(2, attesterWallets("attester", 3));
        bytes32 set = bonds.openSet(quorum, terms());
        asset.mint(address(this), 2 * uint256(BOND));
        assertEq(bonds.deposit(set, quorum.members[0], BOND), uint256(BOND) * 99 / 100);
        assertEq(bonds.setOf(set).bonded, 0, "not whole");
        bonds.deposit(set, quorum.members[0], BOND / 50);
        assertEq(bonds.setOf(set).bonded, 1);
        assertEq(bonds.bondOf(set, quorum.members[0]).amount, asset.balanceOf(address(bonds)));
    }

    function test_Threat38_AnAssetThatMovesNothing() public {
        asset = StakeToken(address(new LyingQuote()));
        Quorum memory quorum = quorumOf(2, attesterWallets("attester", 3));
        bytes32 set = bonds.openSet(quorum, terms());
        vm.expectRevert(abi.encodeWithSelector(IAttesterBonds.NothingArrived.selector, address(asset)));
        bonds.deposit(set, quorum.members[0], BOND);
        asset = StakeToken(address(new FalseQuote()));
        set = bonds.openSet(quorum, terms());
        vm.expectRevert(SafeTransferLib.TransferFromFailed.selector);
        bonds.deposit(set, quorum.members[0], BOND);
    }

    /// @dev An asset whose balances shrink: the proof goes through; whoever withdraws last finds less.
    function test_Threat38_AnAssetThatShrinks() public {
        Scene memory s = bondedScene();
        (Batch memory batch, bytes32[4] memory children) = postFalseSums(s, 3);
        vm.prank(address(bonds));
        asset.transfer(address(1), 3 * uint256(BOND));
        _prove(batch, children);
        assertEq(amountOf(s.crew, 0), 0);
        assertTrue(batchRecord(batch).voided);
    }

    /// @dev A deposit inside a deposit would be counted in both.
    function test_Threat38_ADepositInsideADeposit() public {
        ReentrantQuote calling = new ReentrantQuote();
        asset = StakeToken(address(calling));
        Quorum memory quorum = quorumOf(2, attesterWallets("attester", 3));
        bytes32 set = bonds.openSet(quorum, terms());
        calling.mint(address(this), 3 * uint256(BOND));
        calling.approve(address(bonds), type(uint256).max);
        calling.mint(address(calling), BOND);
        vm.prank(address(calling));
        calling.approve(address(bonds), type(uint256).max);
        calling.aim(address(bonds), abi.encodeCall(IAttesterBonds.deposit, (set, quorum.members[1], BOND)));
        assertEq(bonds.deposit(set, quorum.members[0], BOND), BOND);
        assertFalse(calling.succeeded());
        assertEq(calling.answer(), abi.encodePacked(ReentrancyGuardTransient.Reentrancy.selector));
        assertEq(bonds.setOf(set).bonded, 1);
    }
}
