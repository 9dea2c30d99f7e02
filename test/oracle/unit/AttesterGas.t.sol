// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch, Leaf} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers} from "../../../contracts/oracle/types/Registers.sol";
import {BondFixture} from "../../fixtures/BondFixture.sol";

/// @notice Whole-transaction gas of a bonded set's post and of the longest slash, printed with -vv.
contract AttesterGasTest is BondFixture {
    function _post(Crew memory crew) private returns (uint256 used) {
        Home memory home = joinNew(crew, "a");
        Leaf[] memory leaves = new Leaf[](1);
        for (uint256 round; round < 3; ++round) {
            nextPeriod();
            leaves[0] = leafOf(read(home, Registers.wrap((round * 700) << 192 | round * 900), FLOWS));
            Batch memory batch = batchOf(crew, lastPeriod(), leaves);
            (uint256 signers, bytes[] memory signatures) = attest(crew, batch, 5);
            used = _call(
                abi.encodeCall(IMeterOracle.postBatch, (batch, crew.last, crew.quorum, signers, signatures))
            );
            crew.last = batch;
        }
    }

    function _call(bytes memory data) private returns (uint256 used) {
        vm.cool(address(oracle));
        vm.cool(address(bonds));
        used = 21_000;
        for (uint256 i; i < data.length; ++i) {
            used += data[i] == 0 ? 4 : 16;
        }
        (bool ok,) = address(oracle).call(data);
        used += vm.lastCallGas().gasTotalUsed;
        assertTrue(ok);
    }

    /// @dev What a bonded set's post costs above one without bonds. The whole of it is in the bench.
    function test_PostBatch_OfABondedSet() public {
        uint256 bonded = _post(openBondedFleet(5, 7));
        setUp();
        uint256 without = _post(openFleet(5, 7));
        emit log_named_uint("bonded post, 5 of 7", bonded);
        emit log_named_uint("the same without bonds", without);
        assertLe(bonded, without + 12_500);
    }

    /// @dev 32 signers of the largest set: the longest loop of a slash.
    function test_Slash_OfThirtyTwoSigners() public {
        Crew memory crew = openBondedFleet(32, 32);
        Home memory home = joinNew(crew, "a");
        nextPeriod();
        Leaf[] memory leaves = new Leaf[](1);
        leaves[0] = leafOf(read(home, ENERGY, FLOWS));
        Batch memory batch = post(crew, leaves);
        uint256 id = oracle.demand{value: MIN_BOND}(batch, 0);
        vm.warp(oracle.challengeOf(id).answerBy + 1);
        uint256 used = _call(abi.encodeCall(IMeterOracle.voidLeaf, (id)));
        emit log_named_uint("voidLeaf, 32 signers", used);
        assertLe(used, 700_000);
        assertEq(bonds.setOf(setOf(crew)).bonded, 0);
    }
}
