// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch, Leaf, LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers} from "../../../contracts/oracle/types/Registers.sol";
import {OracleFixture} from "../../fixtures/OracleFixture.sol";

/// @notice Whole-transaction gas of a post, printed with -vv. What it must stay below is a figure of the design.
contract MeterOracleGasTest is OracleFixture {
    function _post(uint256 attesters, uint256 homes) private returns (uint256 used) {
        Crew memory crew = openFleet(5, attesters);
        Leaf[] memory leaves = new Leaf[](homes);
        Home[] memory members = new Home[](homes);
        for (uint256 i; i < homes; ++i) {
            members[i] = joinNew(crew, vm.toString(i));
        }
        for (uint256 round; round < 2; ++round) {
            nextPeriod();
            for (uint256 i; i < homes; ++i) {
                leaves[i] = leafOf(read(members[i], Registers.wrap(round << 192), Registers.wrap(0)));
            }
            Batch memory batch = batchOf(crew, lastPeriod(), leaves);
            (uint256 signers, bytes[] memory signatures) = attest(crew, batch, 5);
            bytes memory data =
                abi.encodeCall(IMeterOracle.postBatch, (batch, crew.last, crew.quorum, signers, signatures));
            used = _call(data);
            crew.last = batch;
        }
    }

    function _call(bytes memory data) private returns (uint256 used) {
        vm.cool(address(oracle));
        used = 21_000;
        for (uint256 i; i < data.length; ++i) {
            used += data[i] == 0 ? 4 : 16;
        }
        (bool ok,) = address(oracle).call(data);
        // The call alone: its caller's memory is no part of a transaction.
        used += vm.lastCallGas().gasTotalUsed;
        assertTrue(ok);
    }

    function test_PostBatch_GasIsFlatInTheNumberOfSites() public {
        uint256 three = _post(5, 3);
        setUp();
        uint256 many = _post(5, 40);
        setUp();
        uint256 ofSeven = _post(7, 3);
        emit log_named_uint("post, 5 of 5, 3 sites", three);
        emit log_named_uint("post, 5 of 5, 40 sites", many);
        emit log_named_uint("post, 5 of 7, 3 sites", ofSeven);
        assertLe(ofSeven, 150_000);
        assertApproxEqAbs(three, many, 300);
    }

    function test_RequireFinalLeaf_Gas() public {
        Crew memory crew = openFleet(2, 3);
        Leaf[] memory leaves = new Leaf[](17);
        Home[] memory members = new Home[](17);
        for (uint256 i; i < 17; ++i) {
            members[i] = joinNew(crew, vm.toString(i));
        }
        nextPeriod();
        for (uint256 i; i < 17; ++i) {
            leaves[i] = leafOf(read(members[i], Registers.wrap(1 << 192), Registers.wrap(0)));
        }
        Batch memory batch = post(crew, leaves);
        LeafProof memory proof = proofOf(batch, leaves, 7);
        warpToFinal(batch);
        vm.cool(address(oracle));
        vm.cool(address(registry));
        oracle.requireFinalLeaf(proof);
        uint256 used = vm.lastCallGas().gasTotalUsed;
        emit log_named_uint("requireFinalLeaf, depth 5, cold", used);
        assertLe(used, 40_000);
    }
}
