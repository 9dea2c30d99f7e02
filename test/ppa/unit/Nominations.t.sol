// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {PERIOD} from "../../../contracts/oracle/types/Site.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {IVolumeTypes} from "../../../contracts/ppa/interfaces/IVolumeTypes.sol";
import {Agreement, VolumeType} from "../../../contracts/ppa/types/Terms.sol";
import {VolumeFixture} from "../../fixtures/VolumeFixture.sol";

/// @notice What is nominated before a day, and its imbalance (PPA-12).
contract NominationsTest is VolumeFixture {
    SeriesId private _imbalance;

    function setUp() public override {
        super.setUp();
        _imbalance = openSeries("imbalance", 0);
    }

    function _begin(uint16 tolerance) private returns (Agreement memory a) {
        a = nominated(evenProfile(300), _imbalance, tolerance);
        beginAll(a);
    }

    function _nominate(Agreement memory a, uint256 day, uint256 wh) private {
        vm.prank(seller.addr);
        nominations.nominate(id, a, day, evenProfile(wh));
    }

    function test_Nominate_TheLastInTimeBinds() public {
        Agreement memory a = _begin(0);
        uint256 day = today;
        vm.warp(day * 1 days - 2 hours);
        _nominate(a, day, 500);
        vm.expectEmit(address(ppa));
        emit IVolumeTypes.Nominated(id, day, seller.addr, evenProfile(350));
        vm.warp(day * 1 days - 1 hours);
        _nominate(a, day, 350);
        assertEq(nominations.nominationOf(id, day), keccak256(evenProfile(350)));
        report(_imbalance, day, flat(90_000));
        ISettlementTypes.Delivery[] memory d = deliverAll(evenly(1000), evenly(0));
        bytes32 agreed = keccak256(evenProfile(350));
        vm.expectRevert(
            abi.encodeWithSelector(IVolumeTypes.OtherProfile.selector, keccak256(evenProfile(500)), agreed)
        );
        volumes.settleAgreedDay(id, a, day, d, evenProfile(500));
        volumes.settleAgreedDay(id, a, day, d, evenProfile(350));
        assertEq(monthOf(day).numerator, 96 * (350 * 68_000 + 50 * 90_000) * WAD);
        assertEq(monthOf(day).wh, 96 * 400);
    }

    function test_SettleAgreedDay_WithoutANominationTheDefaultBinds() public {
        Agreement memory a = _begin(0);
        uint256 day = today;
        report(_imbalance, day, flat(-10_000));
        settleAll(a, evenly(1000), evenProfile(300));
        assertEq(monthOf(day).numerator, 96 * (300 * 68_000 - 100 * 10_000) * WAD);
    }

    function test_SettleAgreedDay_WithinTheBandThereIsNoImbalance() public {
        Agreement memory a = _begin(2000);
        uint256 day = today;
        report(_imbalance, day, flat(90_000));
        settleAll(a, evenly(1000), evenProfile(300));
        assertEq(monthOf(day).numerator, 96 * (300 * 68_000 + 40 * 90_000) * WAD);
    }

    /// @dev What the grid charges is not made up: without its price a period waits, however long.
    function test_SettleAgreedDay_TheImbalancePriceIsWaitedFor() public {
        Agreement memory a = _begin(0);
        uint256 day = today;
        ISettlementTypes.Delivery[] memory d = deliverAll(evenly(1000), evenly(0));
        vm.warp((day + 60) * 1 days);
        assertEq(volumes.settleAgreedDay(id, a, day, d, evenProfile(300)), ALL);
        bytes memory vector = bytes.concat(packed(sharesOf(0, evenly(1000))), evenProfile(300));
        report(_imbalance, day, flat(90_000));
        settlement.settlePending(id, a, day, 0, vector);
        assertEq(monthOf(day).numerator, 96 * (300 * 68_000 + 100 * 90_000) * WAD);
    }

    function test_SettleAgreedDay_TheBuyersImbalanceNeedsNoPrice() public {
        Agreement memory a = nominated(evenProfile(300), _imbalance, 0);
        a.terms.volume.imbalanceToBuyer = true;
        beginAll(a);
        uint256 day = today;
        settleAll(a, evenly(1000), evenProfile(300));
        assertEq(monthOf(day).numerator, 96 * 300 * 68_000 * WAD);
    }

    /// @dev In whichever period it flowed: at its own imbalance price, or within the band at none.
    function test_SettleGap_OfANominationIsWorthTheLeastImbalancePrice() public {
        Agreement memory a = _begin(0);
        uint256 day = today;
        report(_imbalance, day, pricesWith(90_000, 44, 48, 20_000));
        uint32[] memory grown = evenly(1000);
        for (uint256 k = 40; k < 47; ++k) {
            grown[k] = UNREAD;
        }
        grown[47] = 8000;
        settleAll(a, grown, evenProfile(300));
        vm.warp((day + 31) * 1 days);
        int256 before = monthOf(day).numerator;
        settlement.settleGap(id, a, entitled[0], uint40(day * 1 days + 48 * PERIOD), 0);
        assertEq(monthOf(day).numerator - before, 3200 * 20_000 * WAD);
    }

    // ——— what is refused ———

    function test_Nominate_RevertWhen_TheGateIsClosed() public {
        Agreement memory a = _begin(0);
        uint256 day = today + 1;
        uint256 closedAt = day * 1 days - 1 hours;
        vm.warp(closedAt + 1);
        vm.prank(seller.addr);
        vm.expectRevert(abi.encodeWithSelector(IVolumeTypes.GateClosed.selector, day, closedAt, closedAt + 1));
        nominations.nominate(id, a, day, evenProfile(1));
    }

    function test_Nominate_RevertWhen_ByAnother() public {
        Agreement memory a = _begin(0);
        vm.prank(buyer.addr);
        vm.expectRevert(
            abi.encodeWithSelector(IVolumeTypes.NotTheNominator.selector, id, buyer.addr, seller.addr)
        );
        nominations.nominate(id, a, today + 1, evenProfile(1));
    }

    function test_Nominate_RevertWhen_TheVolumeIsNotNominated() public {
        Agreement memory a = fixedPrice(68_000);
        beginAll(a);
        vm.expectRevert(
            abi.encodeWithSelector(ISettlementTypes.VolumeNotSettled.selector, VolumeType.AS_PRODUCED)
        );
        nominations.nominate(id, a, today + 1, evenProfile(1));
    }

    function test_Nominate_RevertWhen_ItIsNoDay() public {
        Agreement memory a = _begin(0);
        vm.prank(seller.addr);
        vm.expectRevert(abi.encodeWithSelector(IVolumeTypes.ProfileUnfit.selector, 6, 576));
        nominations.nominate(id, a, today + 1, new bytes(6));
    }

    /// @dev Who knows the price before the gate closes would nominate any energy at it.
    function test_Nominate_RevertWhen_ThePlantsCannotGiveIt() public {
        Agreement memory a = nominated(evenProfile(300), _imbalance, 0);
        uint40 now_ = uint40(vm.getBlockTimestamp());
        a.terms.operation.target = now_ + 90 days;
        a.terms.operation.longstop = now_ + LONGSTOP;
        (a.terms.operation.capacity, a.terms.operation.least, a.terms.operation.periods) = (12_000, 8000, 4);
        beginAll(a);
        _nominate(a, today + 1, 3000);
        vm.prank(seller.addr);
        vm.expectRevert(abi.encodeWithSelector(IVolumeTypes.NominationAboveCapacity.selector, 0, 3001, 3000));
        nominations.nominate(id, a, today + 1, evenProfile(3001));
    }
}
