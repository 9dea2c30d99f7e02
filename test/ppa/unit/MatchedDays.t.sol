// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PERIOD} from "../../../contracts/oracle/types/Site.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {IVolumeTypes} from "../../../contracts/ppa/interfaces/IVolumeTypes.sol";
import {Agreement} from "../../../contracts/ppa/types/Terms.sol";
import {VolumeFixture} from "../../fixtures/VolumeFixture.sol";

/// @notice Production paid as it is produced, and held to consumption period by period (PPA-10).
contract MatchedDaysTest is VolumeFixture {
    function _used() private pure returns (uint32[] memory used) {
        used = evenly(100);
        for (uint256 k = 48; k < 96; ++k) {
            used[k] = 900;
        }
    }

    function test_SettleAgreedDay_MatchesPeriodByPeriod() public {
        Agreement memory a = matched();
        beginAll(a);
        uint256 day = today;
        ISettlementTypes.Delivery[] memory d = deliverAll(evenly(1000), _used());
        vm.expectEmit(address(ppa));
        emit IVolumeTypes.ConsumptionMatched(id, day, 48 * 1000, 48 * (100 + 400));
        volumes.settleAgreedDay(id, a, day, d, "");
        assertEq(monthOf(day).numerator, 96 * 400 * 68_000 * WAD, "paid as produced");
        assertEq(monthOf(day).wh, 96 * 400);
        assertEq(monthOf(day).settledDays, 1 << dateOf(day) - 1);
    }

    /// @dev A gap of the meter: production in it is paid at its worst, and covers nothing; consumption in it, which the buyer did not let be read, counts as covered.
    function test_SettleGap_CountsAgainstTheMetersOwner() public {
        Agreement memory a = matched();
        beginAll(a);
        uint256 day = today;
        uint32[] memory grown = evenly(1000);
        for (uint256 k = 40; k < 47; ++k) {
            grown[k] = UNREAD;
        }
        grown[47] = 8000;
        uint32[] memory used = _used();
        used[47] = 800;
        ISettlementTypes.Delivery[] memory d = deliverAll(grown, used);
        vm.expectEmit(address(ppa));
        emit IVolumeTypes.ConsumptionMatched(id, day, 40 * 100 + 48 * 900, 40 * 100 + 48 * 400);
        assertEq(volumes.settleAgreedDay(id, a, day, d, ""), 0, "no period waits for another's reading");
        uint40 to = uint40(day * 1 days + 48 * PERIOD);
        vm.warp(to + 30 days);
        settlement.settleGap(id, a, entitled[0], to, 0);
        assertEq(monthOf(day).numerator, 96 * 400 * 68_000 * WAD);
        vm.expectEmit(address(ppa));
        emit IVolumeTypes.ConsumptionMatched(id, day, 800, 800);
        settlement.settleGap(id, a, entitled[1], to, 0);
        assertEq(monthOf(day).numerator, 96 * 400 * 68_000 * WAD);
        assertEq(monthOf(day).wh, 96 * 400);
        assertEq(monthOf(day).settledDays, 1 << dateOf(day) - 1);
    }

    /// @dev The buyer's meter left out would leave nothing to match; the seller's would leave all of it unmatched.
    function test_SettleAgreedDay_RevertWhen_AMeterIsLeftOut() public {
        Agreement memory a = matched();
        beginAll(a);
        uint256 day = today;
        ISettlementTypes.Delivery[] memory d = deliverAll(evenly(1000), _used());
        vm.prank(buyer.addr);
        vm.expectRevert(abi.encodeWithSelector(IVolumeTypes.DayNotRead.selector, 1, (day + 31) * 1 days));
        volumes.settleAgreedDay(id, a, day, one(d[1]), "");
        vm.prank(seller.addr);
        vm.expectRevert(abi.encodeWithSelector(IVolumeTypes.DayNotRead.selector, 2, (day + 31) * 1 days));
        volumes.settleAgreedDay(id, a, day, one(d[0]), "");
    }
}
