// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch, Leaf, LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {Capacities} from "../../../contracts/oracle/types/Site.sol";
import {OracleFixture} from "../../fixtures/OracleFixture.sol";

contract MeterOraclePostTest is OracleFixture {
    Home[3] internal homes;

    function _leaves(Registers energy) internal view returns (Leaf[] memory leaves) {
        leaves = new Leaf[](3);
        for (uint256 i; i < 3; ++i) {
            leaves[i] = leafOf(read(homes[i], energy, Registers.wrap(0)));
        }
    }

    function _start() internal returns (Crew memory crew) {
        crew = openFleet(2, 3);
        homes[0] = joinNew(crew, "a");
        homes[1] = joinNew(crew, "b");
        homes[2] = joinNew(crew, "c");
        nextPeriod();
    }

    function test_PostBatch_LeafIsFinalAfterBothWindows() public {
        Crew memory crew = _start();
        Leaf[] memory leaves = _leaves(packRegisters(500, 100, 50, 7));
        Batch memory batch = post(crew, leaves);
        LeafProof memory proof = proofOf(batch, leaves, 1);

        uint256 finalAt = uint256(lastPeriod()) + CHALLENGE_WINDOW + ANSWER_WINDOW;
        vm.warp(finalAt - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.BatchNotFinal.selector, crew.fleet, batch.periodEnd, finalAt, finalAt - 1
            )
        );
        oracle.requireFinalLeaf(proof);
        vm.warp(finalAt);
        (Capacities memory current,,) = oracle.requireFinalLeaf(proof);
        assertEq(current.generationW, 10_000);
    }
}
