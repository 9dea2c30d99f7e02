// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../contracts/oracle/interfaces/IMeterOracle.sol";
import {LeafProof, Reading} from "../../contracts/oracle/types/Measurement.sol";
import {OracleScene} from "../fixtures/OracleScene.sol";

/// @dev Threat 34: unbonded demands for leaves; a last-second challenge; voiding a million sites for one leaf; self-challenge.
contract Threat34_LeafChallengesTest is OracleScene {
    function test_Threat34_DemandWithoutABond() public {
        Scene memory s = scene();
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.BondTooSmall.selector, 0, uint256(MIN_BOND)));
        oracle.demand(s.batch, 0);
    }

    function test_Threat34_LastSecondChallengeStillLeavesAWholeAnswerWindow() public {
        Scene memory s = scene();
        uint256 closesAt = block.timestamp + CHALLENGE_WINDOW;
        vm.warp(closesAt);
        uint256 id = demandLeaf(s, 1);
        vm.warp(closesAt + ANSWER_WINDOW);
        // Final by the clock, but this leaf is held until its answer or its void.
        LeafProof memory p = proof(s, 1);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.LeafHeld.selector, batchHash(s.batch), uint32(1)));
        oracle.requireFinalLeaf(p);
        answerLeaf(s, id, 1);
        oracle.requireFinalLeaf(p);
    }

    function test_Threat34_ChallengeAfterTheWindow() public {
        Scene memory s = scene();
        uint256 closesAt = block.timestamp + CHALLENGE_WINDOW;
        vm.warp(closesAt + 1);
        bytes memory over = abi.encodeWithSelector(
            IMeterOracle.ChallengeWindowOver.selector, s.crew.fleet, s.batch.periodEnd, closesAt
        );
        vm.expectRevert(over);
        oracle.demand{value: MIN_BOND}(s.batch, 0);
        Reading memory other = contradiction(s, 0);
        bytes memory signature = signReading(s.homes[0], other);
        LeafProof memory p = proof(s, 0);
        vm.expectRevert(over);
        oracle.challenge{value: MIN_BOND}(p, other, signature);
    }

    function test_Threat34_UnansweredChallengeVoidsOneLeafOnly() public {
        Scene memory s = scene();
        uint256 id = demandLeaf(s, 1);
        skip(ANSWER_WINDOW + 1);
        oracle.voidLeaf(id);
        warpToFinal(s.batch);
        oracle.requireFinalLeaf(proof(s, 0));
        oracle.requireFinalLeaf(proof(s, 2));
    }

    /// @dev Demanding and answering one's own leaf shows the leaf and gains nothing; it cannot be done again to hold it.
    function test_Threat34_SelfChallengeCannotBeRepeated() public {
        Scene memory s = scene();
        uint256 before = address(this).balance;
        uint256 id = demandLeaf(s, 1);
        bytes memory repeated = abi.encodeWithSelector(
            IMeterOracle.AlreadyChallenged.selector,
            batchHash(s.batch),
            uint32(1),
            IMeterOracle.ChallengeKind.DEMAND
        );
        vm.expectRevert(repeated);
        oracle.demand{value: MIN_BOND}(s.batch, 1);
        answerLeaf(s, id, 1);
        vm.expectRevert(repeated);
        oracle.demand{value: MIN_BOND}(s.batch, 1);
        assertEq(address(this).balance, before);
    }

    /// @dev The answer to a contradiction shows the leaf; a demand for it after that would only hold it.
    function test_Threat34_DemandOfALeafAlreadyShown() public {
        Scene memory s = scene();
        answerLeaf(s, challengeLeaf(s, 1), 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.AlreadyChallenged.selector,
                batchHash(s.batch),
                uint32(1),
                IMeterOracle.ChallengeKind.DEMAND
            )
        );
        oracle.demand{value: MIN_BOND}(s.batch, 1);
    }

    /// @dev A demand must not use up the contradiction: else the attesters' friend demands first and shields a false leaf.
    function test_Threat34_OwnDemandDoesNotShieldFromAContradiction() public {
        Scene memory s = scene();
        answerLeaf(s, demandLeaf(s, 1), 1);
        uint256 id = challengeLeaf(s, 1);
        Reading memory third = contradiction(s, 1);
        third.revision = 0;
        bytes memory signature = signReading(s.homes[1], third);
        LeafProof memory p = proof(s, 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.AlreadyChallenged.selector,
                batchHash(s.batch),
                uint32(1),
                IMeterOracle.ChallengeKind.CONTRADICTION
            )
        );
        oracle.challenge{value: MIN_BOND}(p, third, signature);
        skip(ANSWER_WINDOW + 1);
        oracle.voidLeaf(id);
        warpToFinal(s.batch);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.LeafIsVoid.selector, batchHash(s.batch), uint32(1))
        );
        oracle.requireFinalLeaf(p);
    }
}
