// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MeterCourt} from "../../../contracts/oracle/MeterCourt.sol";
import {MeterOracle} from "../../../contracts/oracle/MeterOracle.sol";
import {CourtTerms, IMeterCourt} from "../../../contracts/oracle/interfaces/IMeterCourt.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch} from "../../../contracts/oracle/types/Measurement.sol";
import {OracleScene} from "../../fixtures/OracleScene.sol";

/// @notice An oracle and its court are two contracts that must be one.
contract MeterCourtTest is OracleScene {
    function test_Terms_AreTheOraclesOwn() public {
        MeterCourt court = new MeterCourt(registry, bonds, 3 hours, 4 hours, 5 ether);
        MeterOracle built = new MeterOracle(court);
        assertEq(address(built.court()), address(court));
        assertEq(address(built.registry()), address(registry));
        assertEq(address(built.bonds()), address(bonds));
        assertEq(built.finalAt(0), 7 hours);
        assertEq(built.bondNeeded(), 5 ether);
        CourtTerms memory terms = court.terms();
        assertEq(
            abi.encode(terms), abi.encode(registry, bonds, uint40(3 hours), uint40(4 hours), uint96(5 ether))
        );
    }

    function test_Constructor_RevertWhen_NotACourt() public {
        _refuses(address(0xbeef)); // nobody
        _refuses(address(registry)); // another contract
        _refuses(address(oracle)); // which would run itself for ever
    }

    function _refuses(address given) private {
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.NotACourt.selector, given));
        new MeterOracle(IMeterCourt(given));
    }

    /// @dev Its own slots are empty, and what it writes there is nothing to the oracle.
    function test_Court_AloneHasNothingToJudge() public {
        Batch memory batch = scene().batch;
        MeterCourt court = MeterCourt(address(oracle.court()));
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.UnknownBatch.selector, batch.fleet, batch.periodEnd, batchHash(batch), bytes32(0)
            )
        );
        court.demand{value: 1 ether}(batch, 0);
        assertEq(court.createDirectFleet(), 1);
        uint32 next = oracle.createDirectFleet();
        assertGt(next, 1);
        assertEq(oracle.fleetOf(next).operator, address(this));
    }
}
