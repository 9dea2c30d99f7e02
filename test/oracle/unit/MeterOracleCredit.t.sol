// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch, Leaf, LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../../contracts/oracle/types/Site.sol";
import {OracleScene} from "../../fixtures/OracleScene.sol";

/// @notice The join credit: what a site counted between its closing leaf elsewhere and the first period of its capacity here
/// passes the growth bound once.
contract MeterOracleCreditTest is OracleScene {
    /// @dev 1.1 × 10 kW × 900 s, Wh: a home's generation in one period.
    uint64 private constant QUARTER = 2750;

    struct Stage {
        Scene from;
        Crew to;
        Home[] homes;
        uint64[] generated;
        uint64 credit;
    }

    /// @dev Home a moves from a fleet of three into one where z is alone and no credit is left; `credit` is what a's move gives.
    function _moved() private returns (Stage memory m) {
        m.from = scene();
        LeafProof memory closing = proof(m.from, 0);
        uint40 readAt = m.from.batch.periodEnd;
        m.to = openFleet(1, 1);
        m.homes = new Home[](1);
        m.generated = new uint64[](1);
        m.homes[0] = joinNew(m.to, "z");
        warpToFinal(m.from.batch);
        _post(m);
        _enter(m, m.from.homes[0], closing);
        m.credit = _creditOf(readAt);
    }

    function _enter(Stage memory m, Home memory home, LeafProof memory closing) private {
        IMeterOracle.Join memory join_ = joinOf(m.to, home);
        oracle.move(join_, signJoin(home, join_), closing);
        Home[] memory homes = new Home[](m.homes.length + 1);
        uint64[] memory generated = new uint64[](homes.length);
        for (uint256 i; i < m.homes.length; ++i) {
            (homes[i], generated[i]) = (m.homes[i], m.generated[i]);
        }
        homes[m.homes.length] = home;
        generated[m.homes.length] = closing.leaf.energy.lane(0);
        (m.homes, m.generated) = (homes, generated);
    }

    /// @dev For the periods from `readAt` to the next period end.
    function _creditOf(uint40 readAt) private view returns (uint64) {
        return uint64((lastPeriod() + PERIOD - readAt) / PERIOD * 110_000 / 40);
    }

    function _leaves(Stage memory m) private view returns (Leaf[] memory leaves) {
        leaves = new Leaf[](m.homes.length);
        for (uint256 i; i < leaves.length; ++i) {
            (, Registers entry) = oracle.entryOf(m.to.fleet, uint32(i));
            Registers rest = Registers.wrap(Registers.unwrap(entry) & (type(uint256).max >> 64));
            leaves[i] = leafOf(read(m.homes[i], rest + packRegisters(m.generated[i], 0, 0, 0), FLOWS));
        }
    }

    function _post(Stage memory m) private {
        post(m.to, _leaves(m));
    }

    function _grow(Stage memory m, uint64 generated) private pure {
        m.generated[m.generated.length - 1] += generated;
    }

    /// @dev The fleet's batch may show `limit` more generation than the one before, and not a watt-hour above.
    function _postAtLimit(Stage memory m, uint64 limit) private {
        _grow(m, limit + 1);
        _expectAbove(m, batchOf(m.to, lastPeriod(), _leaves(m)), m.to.last, limit);
        m.generated[m.generated.length - 1] -= 1;
        _post(m);
    }

    function _expectAbove(Stage memory m, Batch memory batch, Batch memory previous, uint64 limit) private {
        (uint256 signers, bytes[] memory signatures) = attest(m.to, batch, 1);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.GrowthAboveCapacity.selector, m.to.fleet, 0, limit + 1, limit)
        );
        oracle.postBatch(batch, previous, m.to.quorum, signers, signatures);
    }

    function _void(Stage memory m, Batch memory batch) private {
        Batch memory other = abi.decode(abi.encode(batch), (Batch));
        other.dataHash = ~other.dataHash;
        (uint256 signers, bytes[] memory signatures) = attest(m.to, other, 1);
        oracle.proveTwoRoots(batch, other, m.to.quorum, signers, signatures);
    }

    function _revise(Stage memory m, Batch memory previous) private {
        Batch memory batch = batchOf(m.to, lastPeriod(), _leaves(m));
        batch.revision = 1;
        batch.previous = batchHash(previous);
        (uint256 signers, bytes[] memory signatures) = attest(m.to, batch, 1);
        oracle.postBatch(batch, previous, m.to.quorum, signers, signatures);
        m.to.last = batch;
    }

    function test_JoinCredit_PassesOnceAndNotTwice() public {
        Stage memory m = _moved();
        nextPeriod();
        _postAtLimit(m, QUARTER + 2 + m.credit);
        nextPeriod();
        _postAtLimit(m, 2 * QUARTER + 2);
    }

    function test_JoinCredit_LapsesWithTheFirstPostFromItsPeriodOn() public {
        Stage memory m = _moved();
        nextPeriod();
        _post(m);
        nextPeriod();
        _postAtLimit(m, 2 * QUARTER + 2);
    }

    /// @dev A late post of an earlier period is not the site's first: what it leaves of the credit, the next may use.
    function test_JoinCredit_WhatAnEarlierPeriodLeftIsForTheNext() public {
        Stage memory m = _moved();
        // A second home on the heels of the first: its period end is where the fleet's newest step is.
        nextPeriod();
        LeafProof memory closing = proof(m.from, 1);
        uint40 readAt = m.from.batch.periodEnd;
        _enter(m, m.from.homes[1], closing);
        uint64 all = m.credit + _creditOf(readAt);
        // a and z: one step of 10 kW is counted so far.
        _grow(m, QUARTER + 3 + 1000);
        _post(m);
        nextPeriod();
        _postAtLimit(m, 2 * QUARTER + 3 + all - 1000);
        nextPeriod();
        _postAtLimit(m, 3 * QUARTER + 3);
    }

    function test_JoinCredit_ARevisionMayDrawTheSameAgain() public {
        Stage memory m = _moved();
        Batch memory previous = m.to.last;
        nextPeriod();
        _grow(m, QUARTER + 2 + m.credit);
        _post(m);
        _revise(m, previous);
        _grow(m, 1);
        Batch memory batch = batchOf(m.to, lastPeriod(), _leaves(m));
        batch.revision = 2;
        batch.previous = batchHash(previous);
        _expectAbove(m, batch, previous, QUARTER + 2 + m.credit);
    }

    function test_JoinCredit_ReturnsWhenTheLatestBatchIsVoided() public {
        Stage memory m = _moved();
        Batch memory previous = m.to.last;
        uint64 before = m.generated[1];
        nextPeriod();
        _grow(m, QUARTER + 2 + m.credit);
        _post(m);
        _void(m, m.to.last);
        // The next period's batch takes its place: two periods' growth and the credit, once.
        m.to.last = previous;
        m.generated[1] = before;
        nextPeriod();
        _postAtLimit(m, 3 * QUARTER + 2 + m.credit);
        nextPeriod();
        _postAtLimit(m, 2 * QUARTER + 2);
    }

    /// @dev The growth that the credit let through is in the later batch's sums: it is spent, although its batch is void.
    function test_JoinCredit_StaysSpentWhenALaterBatchStandsOnIt() public {
        Stage memory m = _moved();
        nextPeriod();
        _grow(m, QUARTER + 2 + m.credit);
        _post(m);
        Batch memory drawn = m.to.last;
        nextPeriod();
        _post(m);
        _void(m, drawn);
        nextPeriod();
        _postAtLimit(m, 2 * QUARTER + 2);
    }

    /// @dev Out and in again: the second credit is for the time since the second closing leaf, nothing is left of the first.
    function test_JoinCredit_MovingBackAndForthAddsNothing() public {
        Stage memory m = _moved();
        nextPeriod();
        _post(m);
        Home memory home = m.homes[1];
        LeafProof memory closing = proofOf(m.to.last, _leaves(m), 1);
        warpToFinal(m.to.last);
        Crew memory elsewhere = openFleet(1, 1);
        IMeterOracle.Join memory join_ = joinOf(elsewhere, home);
        oracle.move(join_, signJoin(home, join_), closing);
        Leaf[] memory leaves = new Leaf[](1);
        leaves[0] = leafOf(read(home, closing.leaf.energy, FLOWS));
        Batch memory batch = post(elsewhere, leaves);
        // The move there credited the period that it began in.
        uint40 readAt = lastPeriod() + PERIOD;
        nextPeriod();
        // Its leaf of before stays in the tree as it was: another place is given to it when it returns.
        _carry(m, closing.leaf);
        warpToFinal(batch);
        _carry(m, closing.leaf);
        _enter(m, home, proofOf(batch, leaves, 0));
        nextPeriod();
        _grow(m, QUARTER + 3 + _creditOf(readAt) - QUARTER + 1);
        leaves = _leaves(m);
        leaves[1] = closing.leaf;
        _expectAbove(
            m, batchOf(m.to, lastPeriod(), leaves), m.to.last, QUARTER + 3 + _creditOf(readAt) - QUARTER
        );
    }

    /// @dev A site needs no leaf to leave with its entry, so not even a period passes between moves: four of them on one old
    /// reading, and the bound is what it was after the first.
    function test_JoinCredit_GoingToAndFroOnOneReadingAddsNothing() public {
        Stage memory m = _moved();
        Home memory home = m.homes[1];
        LeafProof memory none;
        Crew memory elsewhere = openFleet(1, 1);
        for (uint256 i; i < 4; ++i) {
            IMeterOracle.Join memory join_ = joinOf(i % 2 == 0 ? elsewhere : m.to, home);
            oracle.move(join_, signJoin(home, join_), none);
        }
        nextPeriod();
        Batch memory batch = m.to.last;
        batch = abi.decode(abi.encode(batch), (Batch));
        (batch.previous, batch.periodEnd) = (batchHash(m.to.last), lastPeriod());
        uint64 limit = QUARTER + 1 + m.credit;
        batch.sums = batch.sums + packRegisters(limit + 1, 0, 0, 0);
        _expectAbove(m, batch, m.to.last, limit);
    }

    function _carry(Stage memory m, Leaf memory left) private {
        Leaf[] memory leaves = _leaves(m);
        leaves[1] = left;
        post(m.to, leaves);
    }
}
