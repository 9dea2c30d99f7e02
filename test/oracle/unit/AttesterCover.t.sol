// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAttesterBonds} from "../../../contracts/oracle/interfaces/IAttesterBonds.sol";
import {Batch, Quorum} from "../../../contracts/oracle/types/Measurement.sol";
import {packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {BondFixture} from "../../fixtures/BondFixture.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice What a set's bonds cover: growth of G and M within the unbonding time.
contract AttesterCoverTest is BondFixture {
    uint256 private constant FIRST = 3 * (1000 + 50);
    uint256 private constant BUCKET = uint256(UNBONDING) / 2;

    function _expectFull(Scene memory s, Batch memory batch, uint256 wh, uint256 room) private {
        expectPostRevert(
            s.crew,
            batch,
            3,
            abi.encodeWithSelector(IAttesterBonds.CoverExceeded.selector, setOf(s.crew), wh, room)
        );
    }

    function test_Cover_CountsGenerationAndImport() public {
        Scene memory s = bondedScene();
        assertEq(drawnOf(s.crew), FIRST);
        nextPeriod();
        // K and E are parts of G, and flows issue nothing.
        show(s, ENERGY + packRegisters(100, 40, 30, 7), FLOWS + packRegisters(9, 9, 9, 9));
        s.batch = post(s.crew, s.leaves);
        assertEq(drawnOf(s.crew), FIRST + 3 * 107);
        (uint256 limit,) = bonds.coverOf(setOf(s.crew));
        assertEq(limit, 2 * uint256(COVER), "k bonds, not n");
    }

    function test_Cover_RevertWhen_GrowthIsAboveTheRoom() public {
        coverWh = 2000;
        Scene memory s = bondedScene();
        nextPeriod();
        _expectFull(s, grown(s, 851), 851, 850);
        postWith(s.crew, grown(s, 850), 3);
        nextPeriod();
        _expectFull(s, grown(s, 1), 1, 0);
        // A night without growth posts at a full cover too.
        postWith(s.crew, grown(s, 0), 3);
        assertEq(drawnOf(s.crew), 4000);
    }

    /// @dev At the end of the window the first draw still counts; it is forgotten when its bucket is the fourth.
    function test_Cover_FreesAfterTheUnbondingTime() public {
        coverWh = 2000;
        Scene memory s = bondedScene();
        uint256 at = block.timestamp;
        vm.warp(at + UNBONDING);
        assertEq(drawnOf(s.crew), FIRST);
        vm.warp((at / BUCKET + 3) * BUCKET - 1);
        assertEq(drawnOf(s.crew), FIRST);
        skip(1);
        assertEq(drawnOf(s.crew), 0);
        nextPeriod();
        postWith(s.crew, grown(s, 4000), 3);
        assertEq(drawnOf(s.crew), 4000);
    }

    function test_Revision_OfTheLatestDrawsInstead() public {
        coverWh = 2000;
        Scene memory s = bondedScene();
        nextPeriod();
        Batch memory before = s.crew.last;
        Batch memory batch = grown(s, 800);
        postWith(s.crew, batch, 3);
        s.crew.last = before;
        batch = grown(s, 850);
        batch.revision = 1;
        postWith(s.crew, batch, 5);
        assertEq(drawnOf(s.crew), 4000);
        s.crew.last = before;
        batch = grown(s, 3);
        batch.revision = 2;
        postWith(s.crew, batch, 6);
        assertEq(drawnOf(s.crew), FIRST + 3);
        assertEq(batchRecord(batch).signers, 6);
    }

    /// @dev Fewer signers answer for less: until the excess is forgotten, nothing that grows can be posted.
    function test_Rotate_ToFewerSignersLowersTheLimit() public {
        coverWh = 2000;
        Scene memory s = bondedScene();
        bytes32 set = setOf(s.crew);
        Vm.Wallet[] memory wallets = s.crew.attesters;
        Quorum memory next = quorumOf(1, wallets);
        propose(s.crew, next, 3);
        skip(UNBONDING);
        nextPeriod();
        postWith(s.crew, grown(s, 850), 3);
        bonds.rotate(set, next);
        s.crew.quorum = next;
        (uint256 limit, uint256 drawn) = bonds.coverOf(set);
        assertEq(limit, 2000);
        assertEq(drawn, 4000);
        nextPeriod();
        expectPostRevert(
            s.crew, grown(s, 1), 1, abi.encodeWithSelector(IAttesterBonds.CoverExceeded.selector, set, 1, 0)
        );
        postWith(s.crew, grown(s, 0), 1);
    }
}
