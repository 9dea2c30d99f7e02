// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch, Reading} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers} from "../../../contracts/oracle/types/Registers.sol";
import {Capacities, PERIOD} from "../../../contracts/oracle/types/Site.sol";
import {OracleScene} from "../../fixtures/OracleScene.sol";

contract MeterOracleGrowthTest is OracleScene {
    function _expectGrowth(Scene memory s, uint256 lane, uint256 grown, uint256 limit, uint256 wait) private {
        for (uint256 i; i < wait; ++i) {
            nextPeriod();
        }
        show(s, ENERGY, FLOWS);
        Batch memory batch = batchOf(s.crew, lastPeriod(), s.leaves);
        uint256 shift = 192 - 64 * lane;
        batch.sums = batch.sums + Registers.wrap(grown << shift);
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, batch, 2);
        Batch memory previous = s.crew.last;
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.GrowthAboveCapacity.selector, s.crew.fleet, lane, grown, limit
            )
        );
        oracle.postBatch(batch, previous, s.crew.quorum, signers, signatures);
        batch.sums = batch.sums - Registers.wrap(1 << shift);
        postAs(s.crew, batch);
    }

    /// @dev Three homes of 10 kW PV, 5 kW battery, 8 kW export, 12 kW import: 1.1 × W × 900 s / 3600, plus 1 Wh a leaf.
    function test_PostBatch_GrowthIsExactAtTheLimit() public {
        uint256[4] memory watts = [uint256(30_000), 15_000, 24_000, 36_000];
        for (uint256 lane; lane < 4; ++lane) {
            Scene memory s = scene();
            nextPeriod();
            postAs(s.crew, batchOf(s.crew, lastPeriod(), s.leaves));
            uint256 limit = watts[lane] * 11 / 40 + 3;
            _expectGrowth(s, lane, limit + 1, limit, 1);
            setUp();
        }
    }

    /// @dev A gap of seven periods allows seven periods' growth.
    function test_PostBatch_GrowthOverAGap() public {
        Scene memory s = scene();
        nextPeriod();
        postAs(s.crew, batchOf(s.crew, lastPeriod(), s.leaves));
        uint256 limit = 7 * 30_000 * uint256(11) / 40 + 3;
        _expectGrowth(s, 0, limit + 1, limit, 7);
    }

    function test_SyncCapacity_CountsFromTheNextPeriod() public {
        Scene memory s = scene();
        nextPeriod();
        postAs(s.crew, batchOf(s.crew, lastPeriod(), s.leaves));
        vm.prank(accreditor.addr);
        registry.lowerCapacities(s.homes[0].id, _none());
        oracle.syncCapacity(s.homes[0].id);
        // (last, next] still at 30 kW, (next, after] at 20 kW.
        uint256 limit = uint256(50_000) * 11 / 40 + 3;
        _expectGrowth(s, 0, limit + 1, limit, 2);
    }

    function _none() private pure returns (Capacities memory c) {}

    function test_Join_RevertWhen_OpeningOutOfDateOrAhead() public {
        Crew memory crew = openFleet(1, 1);
        Home memory home = createHome("late");
        uint40 first = nextPeriod();
        Reading memory opening = readingOf(home, first, ENERGY, FLOWS);
        bytes memory device = signReading(home, opening);
        vm.warp(first + 1 days + 1);
        IMeterOracle.Join memory join_ = joinOf(crew, home);
        bytes memory owner = signJoin(home, join_);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.OpeningOutOfDate.selector, first, block.timestamp)
        );
        oracle.join(join_, owner, opening, device);

        opening.periodEnd = lastPeriod() + PERIOD;
        device = signReading(home, opening);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.PeriodNotOver.selector, opening.periodEnd, block.timestamp)
        );
        oracle.join(join_, owner, opening, device);

        opening.periodEnd = lastPeriod();
        device = signReading(home, opening);
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.NotFleetOperator.selector, crew.fleet, address(1), address(this)
            )
        );
        vm.prank(address(1));
        oracle.join(join_, owner, opening, device);
    }
}
