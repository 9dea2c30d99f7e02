// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {IMeterOracle} from "../../contracts/oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {Batch, Leaf, LeafProof, Reading} from "../../contracts/oracle/types/Measurement.sol";
import {continueRegisters} from "../../contracts/oracle/types/RegisterOffset.sol";
import {Registers, packRegisters} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD, SiteId} from "../../contracts/oracle/types/Site.sol";
import {OracleScene} from "../fixtures/OracleScene.sol";

/// @dev Threat 21, the oracle's part: meter exchange and rollover seen through a challenge, the end of an old meter's key, and
/// clock changes. Restated values, periods off the grid: Threat01_SameInterval.
contract Threat21_ClockTest is OracleScene {
    Registers private constant OPENING = Registers.wrap((12 << 192) | (3 << 64) | 700_000);
    Registers private constant OPENING_FLOWS = Registers.wrap((5 << 128) | (1 << 64));

    /// @dev Home 1 gets another meter (or the same one, rolled over) at the last period end.
    function _exchange(Scene memory s, Vm.Wallet memory device)
        private
        returns (Registers energy, Registers flows)
    {
        ISiteRegistry.Rotation memory r = rotationOf(s.homes[1].id, secp256k1Key(device), lastPeriod());
        (r.closingEnergy, r.closingFlows) = (ENERGY, FLOWS);
        (r.openingEnergy, r.openingFlows) = (OPENING, OPENING_FLOWS);
        bytes32 digest = rotationDigest(r);
        registry.rotate(r, signWith(device, digest), signWith(s.homes[1].owner, digest));
        ISiteRegistry.Epoch memory epoch = registry.epochOf(s.homes[1].id, 2);
        return (epoch.energyOffset, epoch.flowsOffset);
    }

    /// @dev The next period, in which the new meter counted 250 Wh of generation and 7 Wh of import, and its leaf.
    function _newMeter(Scene memory s, Vm.Wallet memory device) private {
        (Registers energyOffset, Registers flowsOffset) = _exchange(s, device);
        s.homes[1].device = device;
        nextPeriod();
        show(s, ENERGY, FLOWS);
        Reading memory r = s.readings[1];
        (r.epoch, r.energy, r.flows) = (2, OPENING + packRegisters(250, 0, 0, 7), OPENING_FLOWS);
        Leaf memory leaf = leafOf(r);
        leaf.energy = continueRegisters(r.energy, energyOffset);
        leaf.flows = continueRegisters(r.flows, flowsOffset);
        s.leaves[1] = leaf;
        assertEq(Registers.unwrap(leaf.energy), Registers.unwrap(ENERGY + packRegisters(250, 0, 0, 7)));
    }

    function test_Threat21_ANewMetersReadingAnswersForTheContinuedRegisters() public {
        Scene memory s = scene();
        _newMeter(s, vm.createWallet("new meter"));
        s.batch = post(s.crew, s.leaves);
        answerLeaf(s, demandLeaf(s, 1), 1);
        warpToFinal(s.batch);
        oracle.requireFinalLeaf(proof(s, 1));
    }

    /// @dev The same device goes on, its counters begin again: the offset carries the site's registers over the end.
    function test_Threat21_ARolledOverMeterAnswersForTheContinuedRegisters() public {
        Scene memory s = scene();
        _newMeter(s, s.homes[1].device);
        s.batch = post(s.crew, s.leaves);
        answerLeaf(s, demandLeaf(s, 1), 1);
        warpToFinal(s.batch);
        oracle.requireFinalLeaf(proof(s, 1));
    }

    /// @dev Attesters that copy the new meter's own figures (700 kWh of import that the site never had) find no answer.
    function test_Threat21_TheNewMetersOwnFiguresAreNotTheSites() public {
        Scene memory s = scene();
        _newMeter(s, vm.createWallet("new meter"));
        s.leaves[1].flows = OPENING_FLOWS;
        s.batch = post(s.crew, s.leaves);
        uint256 id = demandLeaf(s, 1);
        LeafProof memory p = proof(s, 1);
        bytes memory signature = signReading(s.homes[1], s.readings[1]);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.ReadingDoesNotMatchLeaf.selector, s.homes[1].id));
        oracle.answer(id, p, s.readings[1], signature);
    }

    /// @dev A continued reading that says something else contradicts the leaf, whatever the meter's own figures.
    function test_Threat21_ANewMetersOtherReadingContradictsTheLeaf() public {
        Scene memory s = scene();
        _newMeter(s, vm.createWallet("new meter"));
        s.batch = post(s.crew, s.leaves);
        Reading memory other = contradiction(s, 1);
        other.epoch = 2;
        uint256 id = oracle.challenge{value: MIN_BOND}(proof(s, 1), other, signReading(s.homes[1], other));
        answerLeaf(s, id, 1);
        assertEq(oracle.membershipOf(s.homes[1].id).disputedFrom, s.batch.periodEnd);
    }

    function test_Threat21_TheOldMetersKeyCannotSignAfterItsEnd() public {
        Scene memory s = scene();
        SiteId site = s.homes[1].id;
        Vm.Wallet memory old = s.homes[1].device;
        uint40 exchanged = lastPeriod();
        _newMeter(s, vm.createWallet("new meter"));
        // The attesters took the dismounted meter's reading.
        Reading memory r = readingOf(s.homes[1], lastPeriod(), ENERGY, FLOWS);
        s.leaves[1] = leafOf(r);
        s.batch = post(s.crew, s.leaves);
        LeafProof memory p = proof(s, 1);
        uint256 id = demandLeaf(s, 1);
        bytes memory signature = signWith(old, oracleDigest(readingHash(r)));
        bytes memory outOfRange =
            abi.encodeWithSelector(IMeterOracle.EpochOutOfRange.selector, site, uint16(1), lastPeriod());
        vm.expectRevert(outOfRange);
        oracle.answer(id, p, r, signature);

        // Nor can it contradict what the new one says.
        r.energy = ENERGY + packRegisters(1, 0, 0, 0);
        signature = signWith(old, oracleDigest(readingHash(r)));
        vm.expectRevert(outOfRange);
        oracle.challenge{value: MIN_BOND}(p, r, signature);
        r.epoch = 2;
        signature = signWith(old, oracleDigest(readingHash(r)));
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.InvalidDeviceSignature.selector, site, uint16(2)));
        oracle.challenge{value: MIN_BOND}(p, r, signature);

        // And the new one has no say in the old one's time, its last period included.
        r.periodEnd = exchanged;
        signature = signReading(s.homes[1], r);
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.EpochOutOfRange.selector, site, uint16(2), exchanged)
        );
        oracle.challenge{value: MIN_BOND}(p, r, signature);
    }

    /// @dev The last period of the old key is its own, to the very end.
    function test_Threat21_TheOldMetersLastPeriodIsItsOwn() public {
        Scene memory s = scene();
        Home memory old = s.homes[1];
        _exchange(s, vm.createWallet("new meter"));
        uint256 id = demandLeaf(s, 1);
        oracle.answer(id, proof(s, 1), s.readings[1], signReading(old, s.readings[1]));
        warpToFinal(s.batch);
        oracle.requireFinalLeaf(proof(s, 1));
    }

    /// @dev 2026-10-25, when clocks in Vienna show 02:00 to 03:00 twice: eight quarter hours of UTC, each once, each bounded by
    /// 900 s of capacity. Neither the repeated hour nor the one missing in March exists here.
    function test_Threat21_TheHourThatClocksShowTwiceIsEightPeriods() public {
        vm.warp(1_792_886_400 - 4 * PERIOD); // 2026-10-24 23:00 UTC
        Crew memory crew = openFleet(1, 1);
        Home memory home = joinNew(crew, "vienna");
        nextPeriod();
        Leaf[] memory leaves = new Leaf[](1);
        leaves[0] = leafOf(read(home, Registers.wrap(0), Registers.wrap(0)));
        post(crew, leaves);
        vm.warp(1_792_886_400);
        leaves[0] = leafOf(read(home, Registers.wrap(0), Registers.wrap(0)));
        post(crew, leaves);
        uint64 limit = 10_000 * 11 / 40 + 1;
        for (uint64 i = 1; i <= 8; ++i) {
            nextPeriod();
            leaves[0] = leafOf(read(home, packRegisters(i * limit, 0, 0, 0), Registers.wrap(0)));
            Batch memory batch = post(crew, leaves);
            assertEq(batch.periodEnd, 1_792_886_400 + uint256(i) * PERIOD);
        }
        leaves[0].energy = packRegisters(9 * limit, 0, 0, 0);
        Batch memory again = batchOf(crew, lastPeriod(), leaves);
        Batch memory previous = crew.last;
        (uint256 signers, bytes[] memory signatures) = attest(crew, again, 1);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.RevisionNotForward.selector, 0, 0));
        oracle.postBatch(again, previous, crew.quorum, signers, signatures);
    }
}
