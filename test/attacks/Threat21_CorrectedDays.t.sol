// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {IDeliveryTypes} from "../../contracts/ppa/interfaces/IDeliveryTypes.sol";
import {ISettlementTypes} from "../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {Agreement} from "../../contracts/ppa/types/Terms.sol";
import {CorrectionFixture} from "../fixtures/CorrectionFixture.sol";

/// @notice A reading restated after settlement moves money once, and only what was settled.
contract Threat21_CorrectedDaysTest is CorrectionFixture {
    /// @dev The same correction again, from what was settled and from what it left.
    function test_Threat21_ACorrectionCountsOnce() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        bytes memory profile = correct(s, with(evenly(1000), 40, 1500));
        restate(a, s, profile);
        int256 worth = monthOf(day).numerator;
        bytes32 commitment = batchHash(s.proof.batch);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDeliveryTypes.NotWhatWasApplied.selector,
                entitlement,
                day,
                bytes32(bytes20(keccak256(abi.encode(commitment, uint32(0), keccak256(""))))),
                bytes32(bytes20(keccak256(abi.encode(commitment, uint32(0), keccak256(profile)))))
            )
        );
        restate(a, s, profile);
        s.applied = profile;
        vm.expectRevert(abi.encodeWithSelector(IDeliveryTypes.NotCorrected.selector, entitlement, day, 1));
        restate(a, s, profile);
        assertEq(monthOf(day).numerator, worth);
    }

    /// @dev The same reading stands in two batches, and both are corrected: the first leaf that a day was restated by is the day's.
    function test_Threat21_OneDayByTwoLeaves() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        LeafProof memory later = _carried(s.proof);
        bytes memory profile = correct(s, with(evenly(1000), 40, 1500));
        restate(a, s, profile);
        IDeliveryTypes.SettledDay memory carried =
            IDeliveryTypes.SettledDay(s.entitlement, later, s.profile, profile);
        bytes memory again = correct(carried, with(evenly(1000), 40, 2500));
        bytes32 hash = keccak256(profile);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDeliveryTypes.NotWhatWasApplied.selector,
                entitlement,
                day,
                bytes32(bytes20(keccak256(abi.encode(batchHash(later.batch), uint32(0), hash)))),
                bytes32(bytes20(keccak256(abi.encode(batchHash(s.proof.batch), uint32(0), hash))))
            )
        );
        restate(a, carried, again);
    }

    /// @dev The next batch has no new reading of the plant and shows its last.
    function _carried(LeafProof memory proof) private returns (LeafProof memory later) {
        nextPeriod();
        later = leafAs(proof.leaf);
    }

    /// @dev A day that nobody settled, and that the meter's owner swept into the next day's gap, would count twice.
    function test_Threat21_ADaySweptIntoAGapIsNotRestated() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        IDeliveryTypes.SettledDay memory s = asSettled(deliver(evenly(1000)));
        settleKept(a, evenly(1000));
        assertEq(settlement.gapOf(entitlement, uint40((day + 1) * 1 days + 900)).wh, 97 * 400);
        bytes memory profile = correct(s, with(evenly(1000), 40, 1500));
        vm.expectRevert(abi.encodeWithSelector(IDeliveryTypes.DayNotWhole.selector, entitlement, day));
        restate(a, s, profile);
    }

    /// @dev Attesters who collude with the seller cannot restate a plant beyond what it can export: 8 kW, a tenth more, all day.
    function test_Threat21_RestatedAboveCapacity() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        uint256 limit = uint256(8000) * 24 * 11 / 10 + 1;
        bytes memory profile = correct(s, with(evenly(0), 40, uint32(limit + 1)));
        vm.expectRevert(
            abi.encodeWithSelector(
                IDeliveryTypes.CorrectedAboveCapacity.selector, entitlement, limit + 1, limit
            )
        );
        restate(a, s, profile);
        restate(a, s, correct(s, with(evenly(0), 40, uint32(limit))));
        assertEq(monthOf(today - 1).wh, limit * SHARE / 10_000);
    }

    /// @dev What waits for its price is not in the month, and is priced later from its own vector.
    function test_Threat21_WhatWaitsIsNotRestatedBeside() public {
        Agreement memory a = atIndex(0);
        begin(a);
        uint256 day = today;
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        report(day, flat(50_000));
        bytes memory profile = correct(s, with(evenly(1000), 40, 1500));
        vm.expectRevert(abi.encodeWithSelector(IDeliveryTypes.ParcelWaits.selector, id, day, 0));
        restate(a, s, profile);
    }

    /// @dev A gap that was told apart does not take its worst price besides.
    function test_Threat21_AGapToldApartHasNoPriceOfItsOwn() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        uint32[] memory grown = evenly(1000);
        (grown[20], grown[21]) = (UNREAD, 2000);
        IDeliveryTypes.SettledDay memory s = settleKept(a, grown);
        restate(a, s, correct(s, evenly(1000)));
        uint40 to = uint40(day * 1 days + 22 * 900);
        vm.warp(to + 30 days);
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.NoGap.selector, entitlement, to));
        settlement.settleGap(id, a, entitlement, to, 0);
        assertEq(monthOf(day).wh, 96 * 400);
    }
}
