// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAttesterBonds} from "../../contracts/oracle/interfaces/IAttesterBonds.sol";
import {Batch} from "../../contracts/oracle/types/Measurement.sol";
import {BondFixture} from "../fixtures/BondFixture.sol";

/// @dev A watcher finds a false root. Its proof can be read before it is in a block, and sent by whoever pays more for the gas.
contract Threat41_CopiedProofs is BondFixture {
    address private constant WATCHER = address(0x3A7C);
    address private constant COPIER = address(0xC0B1);
    bytes32 private constant SALT = keccak256("salt");
    /// @dev Two signers' bonds: half to the prover.
    uint256 private constant REWARD = BOND;

    Batch private _batch;
    bytes private _call;

    function setUp() public override {
        super.setUp();
        Scene memory s = bondedScene();
        (Batch memory batch, bytes32[4] memory children) = postFalseSums(s, 3);
        _batch = batch;
        _call = bytes.concat(callOf(batch, children), SALT);
    }

    function _commit(address prover, bytes memory call_) private {
        bonds.commitProof(bonds.proofHash(prover, call_));
    }

    function _reward(address prover) private view returns (uint256) {
        return bonds.creditOf(prover, address(asset));
    }

    function _held() private view returns (uint256 amount) {
        (amount,) = bonds.heldOf(batchHash(_batch));
    }

    /// @dev Whoever proves it, the batch is void and its signers have lost everything, half of it for good.
    function _assertSlashed() private view {
        assertTrue(batchRecord(_batch).voided);
        bytes32 set = oracle.fleetOf(_batch.fleet).quorumId;
        assertEq(bonds.setOf(set).bonded, 4);
        assertEq(_reward(NOBODY), 2 * uint256(BOND) - REWARD);
    }

    function test_Threat41_ACopyTakesNoReward() public {
        _commit(WATCHER, _call);
        skip(12);
        sendProof(COPIER, _call);
        _assertSlashed();
        assertEq(_held(), REWARD);
        sendProof(WATCHER, _call);
        assertEq(_reward(COPIER), 0);
        assertEq(_reward(WATCHER), REWARD);
        assertEq(_held(), 0);
        _assertSlashed();
    }

    /// @dev The call differs, so its hash does; what waits is the batch's, not the call's.
    function test_Threat41_ACopyWithoutItsSaltTakesNoReward() public {
        _commit(WATCHER, _call);
        skip(12);
        bytes memory copy = _call;
        assembly ("memory-safe") {
            mstore(copy, sub(mload(copy), 32))
        }
        sendProof(COPIER, copy);
        sendProof(WATCHER, _call);
        assertEq(_reward(COPIER), 0);
        assertEq(_reward(WATCHER), REWARD);
    }

    function test_Threat41_ACopierWhoCommitsInTheProofsBlockComesTooLate() public {
        _commit(WATCHER, _call);
        skip(12);
        _commit(COPIER, _call);
        sendProof(COPIER, _call);
        sendProof(WATCHER, _call);
        assertEq(_reward(COPIER), 0);
        assertEq(_reward(WATCHER), REWARD);
    }

    /// @dev Having proved it, the copier commits and proves again.
    function test_Threat41_ACommitmentAfterTheProofEarnsNothing() public {
        sendProof(COPIER, _call);
        _commit(COPIER, _call);
        skip(12);
        sendProof(COPIER, _call);
        assertEq(_reward(COPIER), 0);
        assertEq(_held(), REWARD, "waits for ever");
    }

    function test_Threat41_ACopiedCommitmentIsItsFirstSenders() public {
        bytes32 hash = bonds.proofHash(WATCHER, _call);
        vm.prank(COPIER);
        bonds.commitProof(hash);
        uint40 at = bonds.committedAt(hash);
        skip(12);
        _commit(WATCHER, _call);
        assertEq(bonds.committedAt(hash), at, "again, it changes nothing");
        sendProof(COPIER, _call);
        sendProof(WATCHER, _call);
        assertEq(_reward(COPIER), 0);
        assertEq(_reward(WATCHER), REWARD);
    }

    function test_Threat41_ACommitmentToAnotherProofEarnsNothing() public {
        _commit(COPIER, bytes.concat(_call, SALT));
        skip(12);
        sendProof(COPIER, _call);
        assertEq(_reward(COPIER), 0);
        assertEq(_held(), REWARD);
    }

    /// @dev A commitment reserves nothing, so one that is never redeemed holds up nobody.
    function test_Threat41_ACommitmentHoldsBackNoSlash() public {
        _commit(COPIER, _call);
        skip(12);
        _commit(WATCHER, _call);
        skip(12);
        vm.expectEmit(address(bonds));
        emit IAttesterBonds.SlashShared(
            oracle.fleetOf(_batch.fleet).quorumId, batchHash(_batch), WATCHER, REWARD, REWARD
        );
        sendProof(WATCHER, _call);
        _assertSlashed();
        assertEq(_reward(WATCHER), REWARD);
        sendProof(COPIER, _call);
        assertEq(_reward(COPIER), 0, "the first proof by one who had committed");
    }

    /// @dev In the last block before the batch is final there is no time to commit.
    function test_Threat41_AProofWithoutACommitmentSlashesAllTheSame() public {
        vm.warp(oracle.finalAt(batchRecord(_batch).postedAt) - 1);
        bytes32 set = oracle.fleetOf(_batch.fleet).quorumId;
        vm.expectEmit(address(bonds));
        emit IAttesterBonds.RewardHeld(set, batchHash(_batch), REWARD);
        sendProof(WATCHER, _call);
        _assertSlashed();
        assertEq(_reward(WATCHER), 0);
        (uint128 amount, uint40 since) = bonds.heldOf(batchHash(_batch));
        assertEq(amount, REWARD);
        assertEq(since, vm.getBlockTimestamp());
    }

    /// @dev What was held is paid once.
    function test_Threat41_AHeldRewardIsTakenOnce() public {
        _commit(WATCHER, _call);
        _commit(ARBITRATOR, _call);
        skip(12);
        sendProof(COPIER, _call);
        sendProof(WATCHER, _call);
        sendProof(ARBITRATOR, _call);
        sendProof(WATCHER, _call);
        assertEq(_reward(WATCHER), REWARD);
        assertEq(_reward(ARBITRATOR), 0);
    }
}
