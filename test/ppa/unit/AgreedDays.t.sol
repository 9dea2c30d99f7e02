// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {IVolumeTypes} from "../../../contracts/ppa/interfaces/IVolumeTypes.sol";
import {
    Agreement,
    NegativeRule,
    Plant,
    Reconciliation,
    SettlementType,
    VolumeType
} from "../../../contracts/ppa/types/Terms.sol";
import {VolumeFixture} from "../../fixtures/VolumeFixture.sol";

/// @notice Days against a profile (AgreedDays.tree).
contract AgreedDaysTest is VolumeFixture {
    /// @dev 400 Wh a period are agreed. In the morning 200 come, in the evening 600, at an index of 100,000.
    function _uneven() private pure returns (uint32[] memory grown) {
        grown = evenly(500);
        for (uint256 k = 48; k < 96; ++k) {
            grown[k] = 1500;
        }
    }

    function test_SettleAgreedDay_PeriodsDoNotOffset() public {
        Agreement memory a = baseload(400, Reconciliation.PERIOD);
        beginAll(a);
        uint256 day = today;
        report(day, flat(100_000));
        assertEq(settleAll(a, _uneven(), ""), 0);
        // Delivered up to the profile at 68,000; missing at 32,000; more at 90,000.
        assertEq(
            monthOf(day).numerator, 48 * (200 * 68_000 - 200 * 32_000 + 400 * 68_000 + 200 * 90_000) * WAD
        );
        assertEq(monthOf(day).wh, 96 * 400, "delivered energy counts, not what is agreed");
        assertEq(monthOf(day).settledDays, 1 << dateOf(day) - 1);
        assertEq(abi.encode(settlement.dayOf(id, day)), new bytes(128), "no record of its own");
    }

    function test_SettleAgreedDay_WithinADayTheyOffset() public {
        Agreement memory a = baseload(400, Reconciliation.DAY);
        beginAll(a);
        uint256 day = today;
        report(day, flat(100_000));
        settleAll(a, _uneven(), "");
        assertEq(monthOf(day).numerator, 96 * 400 * 68_000 * WAD);
        assertEq(nominations.windowOf(id, bytes32(id), day).periods, 0, "whole at once: no record");
    }

    /// @dev One day too little, the next too much: within a month they offset, and what the month is worth is of all its periods.
    function test_SettleAgreedDay_WithinAMonthDaysOffset() public {
        Agreement memory a = baseload(400, Reconciliation.MONTH);
        beginAll(a);
        uint256 day = today;
        if (!sameMonthAs(day)) return;
        report(day, flat(100_000));
        report(day + 1, flat(60_000));
        settleAll(a, evenly(500), "");
        assertEq(monthOf(day).numerator, 96 * (200 * 68_000 - 200 * 32_000) * WAD);
        settleAll(a, evenly(1500), "");
        assertEq(monthOf(day).numerator, 2 * 96 * 400 * 68_000 * WAD);
        ISettlementTypes.WindowSums memory w = nominations.windowOf(id, bytes32(id), day + 1 - dateOf(day));
        assertEq(w.periods, 192);
        assertEq(w.entitled, w.profiled);
    }

    /// @dev Else what a day adds would depend on whose rule prices the others'.
    function test_SettleAgreedDay_ADocumentReconcilesItsOwnDays() public {
        Agreement memory a = baseload(400, Reconciliation.MONTH);
        beginAll(a);
        uint256 day = today;
        report(day, flat(100_000));
        report(day + 1, flat(100_000));
        vm.warp(day * 1 days + 1 hours);
        Agreement memory next = following(id, a);
        next.terms.volume.excessShare = 5000;
        bytes32 digest = amend(id, a, next);
        ISettlementTypes.Delivery[] memory d = deliverAll(evenly(500), evenly(0));
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.NotInForce.selector, id, digest, bytes32(id)));
        volumes.settleAgreedDay(id, next, day, d, "");
        volumes.settleAgreedDay(id, a, day, d, "");
        settleAll(next, evenly(1500), "");
        int256 both = monthOf(day).numerator;
        if (!sameMonthAs(day)) both += monthOf(day + 1).numerator;
        assertEq(both, 96 * (200 * 68_000 - 200 * 32_000 + 400 * 68_000 + 200 * 50_000) * WAD);
        uint256 first = day + 2 - dateOf(day + 1);
        assertEq(nominations.windowOf(id, digest, first).periods, 96);
    }

    function sameMonthAs(uint256 day) private pure returns (bool) {
        return monthNumber(day) == monthNumber(day + 1);
    }

    function test_SettleAgreedDay_AFixedPriceOfWhatIsMissing() public {
        Agreement memory a = baseload(400, Reconciliation.PERIOD);
        (a.terms.volume.shortfallPrice, a.terms.volume.excessShare) = (5000 * 1e18, 0);
        (a.terms.price.series, a.terms.settlement.fallbackDays) = (0, 0);
        beginAll(a);
        uint256 day = today;
        settleAll(a, _uneven(), "");
        assertEq(monthOf(day).numerator, 48 * (200 * 68_000 - 200 * 5000 + 400 * 68_000) * WAD);
    }

    function test_SettleAgreedDay_AShape() public {
        Agreement memory a = baseload(0, Reconciliation.PERIOD);
        uint256[] memory shape = new uint256[](96);
        for (uint256 k; k < 96; ++k) {
            shape[k] = k < 48 ? 100 : 700;
        }
        (a.terms.volume.kind, a.terms.volume.shape) = (VolumeType.SHAPED, keccak256(packed(shape)));
        beginAll(a);
        uint256 day = today;
        report(day, flat(100_000));
        ISettlementTypes.Delivery[] memory d = deliverAll(_uneven(), evenly(0));
        vm.expectRevert(
            abi.encodeWithSelector(
                IVolumeTypes.OtherProfile.selector, keccak256(evenProfile(400)), a.terms.volume.shape
            )
        );
        volumes.settleAgreedDay(id, a, day, d, evenProfile(400));
        volumes.settleAgreedDay(id, a, day, d, packed(shape));
        assertEq(
            monthOf(day).numerator, 48 * (100 * 68_000 + 100 * 90_000 + 600 * 68_000 - 100 * 32_000) * WAD
        );
    }

    /// @dev Nothing is delivered between the two: the agreed energy is settled.
    function test_SettleAgreedDay_ADifferenceIsOnWhatIsAgreed() public {
        Agreement memory a = baseload(400, Reconciliation.PERIOD);
        a.terms.settlement.kind = SettlementType.TWO_WAY;
        beginAll(a);
        uint256 day = today;
        report(day, flat(100_000));
        settleAll(a, _uneven(), "");
        assertEq(monthOf(day).numerator, -96 * 400 * 32_000 * WAD);
        assertEq(monthOf(day).wh, 96 * 400);
    }

    /// @dev A period that a negative index leaves unpaid still owes its profile.
    function test_SettleAgreedDay_AnExcludedPeriod() public {
        Agreement memory a = baseload(400, Reconciliation.PERIOD);
        a.terms.price.negative = NegativeRule.ANY;
        beginAll(a);
        uint256 day = today;
        report(day, pricesWith(100_000, 0, 48, -1000));
        settleAll(a, _uneven(), "");
        assertEq(monthOf(day).numerator, 48 * (400 * 68_000 + 200 * 90_000) * WAD);
        assertEq(monthOf(day).excludedWh, 48 * 200);
    }

    // ——— what waits ———

    function test_SettleAgreedDay_WhatWaitsIsNeitherAgreedNorDelivered() public {
        Agreement memory a = baseload(400, Reconciliation.DAY);
        beginAll(a);
        uint256 day = today;
        ISettlementTypes.Delivery[] memory d = deliverAll(_uneven(), evenly(0));
        assertEq(volumes.settleAgreedDay(id, a, day, d, ""), ALL);
        assertEq(monthOf(day).numerator, 0);
        assertEq(monthOf(day).wh, 0);
        assertEq(monthOf(day).settledDays, 0);
        bytes memory vector = packed(sharesOf(0, _uneven()));
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.NothingNewlyPriced.selector, id, day, 0));
        settlement.settlePending(id, a, day, 0, vector);
        report(day, flat(100_000));
        vm.expectRevert(
            abi.encodeWithSelector(
                ISettlementTypes.WrongVector.selector,
                bytes32(bytes20(keccak256(evenProfile(1)))),
                bytes32(bytes20(keccak256(vector)))
            )
        );
        settlement.settlePending(id, a, day, 0, evenProfile(1));
        settlement.settlePending(id, a, day, 0, vector);
        assertEq(monthOf(day).numerator, 96 * 400 * 68_000 * WAD);
        assertEq(monthOf(day).settledDays, 1 << dateOf(day) - 1);
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.NoParcel.selector, id, day, 0));
        settlement.settlePending(id, a, day, 0, vector);
    }

    // ——— all plants, once ———

    function _twoPlants() private returns (Agreement memory a) {
        a = baseload(700, Reconciliation.PERIOD);
        a.terms.plants = new Plant[](2);
        a.terms.plants[0] = Plant(plant.id, Register.GENERATION, 3000);
        a.terms.plants[1] = Plant(plant.id, Register.DIRECT_EXPORT, SHARE);
    }

    function test_SettleAgreedDay_PlantsAddUp() public {
        Agreement memory a = _twoPlants();
        beginAll(a);
        uint256 day = today;
        report(day, flat(100_000));
        settleAll(a, evenly(1000), "");
        assertEq(monthOf(day).numerator, 96 * 700 * 68_000 * WAD);
    }

    /// @dev Whoever left one out would make a shortfall that there was not.
    function test_SettleAgreedDay_RevertWhen_APlantIsLeftOut() public {
        Agreement memory a = _twoPlants();
        beginAll(a);
        uint256 day = today;
        report(day, flat(100_000));
        ISettlementTypes.Delivery[] memory d = deliverAll(evenly(1000), evenly(0));
        uint256 allowedAt = (day + 31) * 1 days;
        vm.expectRevert(abi.encodeWithSelector(IVolumeTypes.DayNotRead.selector, 2, allowedAt));
        volumes.settleAgreedDay(id, a, day, one(d[0]), "");
        vm.warp(allowedAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IVolumeTypes.DayNotRead.selector, 2, allowedAt));
        volumes.settleAgreedDay(id, a, day, one(d[0]), "");
        vm.warp(allowedAt);
        volumes.settleAgreedDay(id, a, day, one(d[0]), "");
        assertEq(monthOf(day).numerator, 96 * (300 * 68_000 - 400 * 32_000) * WAD);
    }

    function test_SettleAgreedDay_ItsOwnerMaySettleWithoutAPlant() public {
        Agreement memory a = _twoPlants();
        beginAll(a);
        uint256 day = today;
        report(day, flat(100_000));
        ISettlementTypes.Delivery[] memory d = deliverAll(evenly(1000), evenly(0));
        vm.prank(seller.addr);
        volumes.settleAgreedDay(id, a, day, one(d[0]), "");
        assertEq(monthOf(day).numerator, 96 * (300 * 68_000 - 400 * 32_000) * WAD);
    }

    /// @dev What is agreed counts once: a second call would add another day's profile.
    function test_SettleAgreedDay_RevertWhen_TheDayHasBegun() public {
        Agreement memory a = _twoPlants();
        beginAll(a);
        uint256 day = today;
        report(day, flat(100_000));
        ISettlementTypes.Delivery[] memory d = deliverAll(evenly(1000), evenly(0));
        vm.startPrank(seller.addr);
        volumes.settleAgreedDay(id, a, day, one(d[0]), "");
        vm.expectRevert(abi.encodeWithSelector(IVolumeTypes.DayBegun.selector, id, day));
        volumes.settleAgreedDay(id, a, day, one(d[1]), "");
    }

    function test_SettleAgreedDay_RevertWhen_TheDayIsNotOver() public {
        Agreement memory a = baseload(400, Reconciliation.PERIOD);
        beginAll(a);
        vm.prank(seller.addr);
        vm.expectRevert(
            abi.encodeWithSelector(IVolumeTypes.DayNotEnded.selector, today, vm.getBlockTimestamp())
        );
        volumes.settleAgreedDay(id, a, today, new ISettlementTypes.Delivery[](0), "");
    }

    function test_SettleAgreedDay_RevertWhen_TwoDaysAtOnce() public {
        Agreement memory a = baseload(400, Reconciliation.PERIOD);
        beginAll(a);
        uint256 day = today;
        ISettlementTypes.Delivery[] memory d = deliverAll(evenly(1000), evenly(0));
        vm.warp((day + 2) * 1 days);
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.OtherDay.selector, 0, day, day + 1));
        volumes.settleAgreedDay(id, a, day + 1, d, "");
    }

    function test_SettleAgreedDay_RevertWhen_TheVolumeIsNotAgreed() public {
        Agreement memory a = fixedPrice(68_000);
        beginAll(a);
        uint256 day = today;
        ISettlementTypes.Delivery[] memory d = deliverAll(evenly(1000), evenly(0));
        vm.expectRevert(
            abi.encodeWithSelector(ISettlementTypes.VolumeNotSettled.selector, VolumeType.AS_PRODUCED)
        );
        volumes.settleAgreedDay(id, a, day, d, "");
    }

    function test_SettleDay_RevertWhen_TheVolumeIsAgreed() public {
        Agreement memory a = baseload(400, Reconciliation.PERIOD);
        beginAll(a);
        ISettlementTypes.Delivery[] memory d = deliverAll(evenly(1000), evenly(0));
        vm.expectRevert(
            abi.encodeWithSelector(ISettlementTypes.VolumeNotSettled.selector, VolumeType.BASELOAD)
        );
        settlement.settleDay(id, a, d);
    }

    function test_SettleAgreedDay_RevertWhen_ABaseloadHasAProfile() public {
        Agreement memory a = baseload(400, Reconciliation.PERIOD);
        beginAll(a);
        uint256 day = today;
        ISettlementTypes.Delivery[] memory d = deliverAll(evenly(1000), evenly(0));
        vm.expectRevert(abi.encodeWithSelector(IVolumeTypes.ProfileUnfit.selector, 576, 0));
        volumes.settleAgreedDay(id, a, day, d, evenProfile(1));
    }
}
