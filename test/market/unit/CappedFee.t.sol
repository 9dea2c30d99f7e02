// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {CappedFee} from "../../../contracts/market/CappedFee.sol";
import {ICappedFee} from "../../../contracts/market/interfaces/ICappedFee.sol";

contract Charging is CappedFee {
    constructor(uint256 cap, address controller) CappedFee(cap, controller) {}
}

contract CappedFeeTest is Test {
    address private controller = makeAddr("controller");
    address private treasury = makeAddr("treasury");
    Charging private charging = new Charging(10_000, controller);

    function setUp() public {
        vm.warp(1_800_000_000);
        vm.prank(controller);
        charging.setFeeRecipient(treasury);
        vm.startPrank(controller);
    }

    function _fee() private view returns (uint256 fee) {
        (fee,) = charging.feeTerms();
    }

    function _announced(uint256 fee, uint256 at) private view {
        (uint256 next, uint256 effectiveAt) = charging.announcedFee();
        assertEq(next, fee);
        assertEq(effectiveAt, at);
    }

    function test_SetFee_ARaiseWaitsAWeek() public {
        uint256 at = vm.getBlockTimestamp() + 7 days;
        vm.expectEmit(address(charging));
        emit ICappedFee.FeeSet(3_000, at);
        charging.setFee(3_000);
        assertEq(charging.feeNotice(), 7 days);
        _announced(3_000, at);
        vm.warp(at - 1);
        assertEq(_fee(), 0);
        vm.warp(at);
        assertEq(_fee(), 3_000);
        _announced(3_000, 0);
        (, address recipient) = charging.feeTerms();
        assertEq(recipient, treasury);
    }

    function test_SetFee_LoweringIsAtOnceAndTakesARaiseBack() public {
        charging.setFee(3_000);
        vm.warp(vm.getBlockTimestamp() + 7 days);
        charging.setFee(5_000);
        uint256 now_ = vm.getBlockTimestamp();
        vm.expectEmit(address(charging));
        emit ICappedFee.FeeSet(1_000, now_);
        charging.setFee(1_000);
        assertEq(_fee(), 1_000);
        _announced(1_000, 0);
        vm.warp(now_ + 30 days);
        assertEq(_fee(), 1_000);
    }

    function test_SetFee_AnotherRaiseWaitsAnew() public {
        charging.setFee(1_000);
        vm.warp(vm.getBlockTimestamp() + 6 days);
        charging.setFee(2_000);
        vm.warp(vm.getBlockTimestamp() + 7 days - 1);
        assertEq(_fee(), 0);
        vm.warp(vm.getBlockTimestamp() + 1);
        assertEq(_fee(), 2_000);
    }

    function test_SetFee_RevertWhen_NotTheController() public {
        vm.stopPrank();
        bytes memory error_ =
            abi.encodeWithSelector(ICappedFee.NotFeeController.selector, address(this), controller);
        vm.expectRevert(error_);
        charging.setFee(0);
        vm.expectRevert(error_);
        charging.setFeeRecipient(address(this));
    }

    function test_SetFee_RevertWhen_ThereIsNoRecipient() public {
        Charging bare = new Charging(10_000, controller);
        vm.expectRevert(abi.encodeWithSelector(ICappedFee.InvalidFeeRecipient.selector, address(0)));
        bare.setFee(1);
        vm.expectRevert(abi.encodeWithSelector(ICappedFee.InvalidFeeRecipient.selector, address(0)));
        bare.setFeeRecipient(address(0));
    }

    function test_Constructor_RevertWhen_TheCapIsEverything() public {
        vm.expectRevert(
            abi.encodeWithSelector(ICappedFee.FeeAboveCap.selector, uint256(1e6), uint256(1e6 - 1))
        );
        new Charging(1e6, controller);
    }

    /// @dev Whatever is set when, the fee never rises in less than a week, and never above the cap.
    function testFuzz_NeverRisesInLessThanAWeek(uint256[8] memory fees, uint256[8] memory waits) public {
        uint256 announced;
        for (uint256 i; i < 8; i++) {
            uint256 before = _fee();
            uint256 fee = bound(fees[i], 0, 10_000);
            charging.setFee(fee);
            assertLe(_fee(), before, "at once only downwards");
            announced = vm.getBlockTimestamp();
            uint256 held = _fee();
            vm.warp(announced + bound(waits[i], 0, 10 days));
            if (vm.getBlockTimestamp() < announced + 7 days) assertEq(_fee(), held);
            else assertEq(_fee(), fee);
            assertLe(_fee(), charging.feeCap());
        }
    }
}
