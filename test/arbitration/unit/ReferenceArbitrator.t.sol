// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReferenceArbitrator} from "../../../contracts/arbitration/ReferenceArbitrator.sol";
import {IArbitrable} from "../../../contracts/arbitration/interfaces/IArbitrable.sol";
import {IArbitrator} from "../../../contracts/arbitration/interfaces/IArbitrator.sol";
import {IReferenceArbitrator} from "../../../contracts/arbitration/interfaces/IReferenceArbitrator.sol";
import {Test} from "forge-std/Test.sol";

/// @notice One account's arbitration, of disputes of this contract.
contract ReferenceArbitratorTest is Test, IArbitrable {
    uint256 private constant FEE = 1 ether;
    ReferenceArbitrator private _arbitrator;
    address private _owner = makeAddr("owner");
    uint256 private _ruled;
    uint256 private _ruling;

    function setUp() public {
        vm.warp(1_782_000_000);
        _arbitrator = new ReferenceArbitrator(_owner, _procedure(2));
    }

    function _procedure(uint8 mostAppeals) private pure returns (IReferenceArbitrator.Procedure memory) {
        return IReferenceArbitrator.Procedure(uint96(FEE), 30 days, 10 days, mostAppeals);
    }

    function rule(uint256 disputeID, uint256 ruling) external {
        require(msg.sender == address(_arbitrator));
        assertEq(uint8(_arbitrator.disputeStatus(disputeID)), uint8(IArbitrator.DisputeStatus.Solved));
        _ruled++;
        _ruling = ruling;
    }

    receive() external payable {}

    function _open() private returns (uint256) {
        return _arbitrator.createDispute{value: FEE}(2, "");
    }

    function _give(uint256 disputeID, uint256 ruling) private {
        vm.prank(_owner);
        _arbitrator.giveRuling(disputeID, ruling, keccak256("reasons"));
    }

    function _pass(uint256 time) private {
        vm.warp(vm.getBlockTimestamp() + time);
    }

    function _status(IArbitrator.DisputeStatus status) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IReferenceArbitrator.WrongStatus.selector, 0, status);
    }

    function test_Rule_ARulingThatNobodyAppealsIsExecuted() public {
        vm.expectEmit(address(_arbitrator));
        emit IArbitrator.DisputeCreation(0, this);
        uint256 disputeID = _open();
        assertEq(_arbitrator.arbitrationCost(""), FEE);
        (uint256 start, uint256 end) = _arbitrator.appealPeriod(disputeID);
        assertEq(start + end, 0);
        uint256 now_ = vm.getBlockTimestamp();
        vm.expectEmit(address(_arbitrator));
        emit IReferenceArbitrator.RulingGiven(disputeID, 2, keccak256("reasons"), now_ + 10 days);
        vm.expectEmit(address(_arbitrator));
        emit IArbitrator.AppealPossible(disputeID, this);
        _give(disputeID, 2);
        assertEq(_arbitrator.currentRuling(disputeID), 2);
        (start, end) = _arbitrator.appealPeriod(disputeID);
        assertEq(start, now_);
        assertEq(end, now_ + 10 days);
        vm.warp(now_ + 10 days - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IReferenceArbitrator.StillAppealable.selector, disputeID, now_ + 10 days)
        );
        _arbitrator.execute(disputeID);
        vm.warp(now_ + 10 days);
        vm.expectEmit(address(_arbitrator));
        emit IReferenceArbitrator.CaseSolved(disputeID, 2);
        _arbitrator.execute(disputeID);
        assertEq(_ruled, 1);
        assertEq(_ruling, 2);
        vm.expectRevert(_status(IArbitrator.DisputeStatus.Solved));
        _arbitrator.execute(disputeID);
        assertEq(_arbitrator.earned(), FEE);
    }

    function test_Appeal_CostsTwiceAsMuchEachTimeUntilThereAreNoMore() public {
        uint256 disputeID = _open();
        for (uint256 i = 1; i <= 2; ++i) {
            _give(disputeID, i % 2);
            assertEq(_arbitrator.appealCost(disputeID, ""), FEE << i);
            vm.expectRevert(
                abi.encodeWithSelector(IReferenceArbitrator.WrongFee.selector, (FEE << i) - 1, FEE << i)
            );
            _arbitrator.appeal{value: (FEE << i) - 1}(disputeID, "");
            vm.expectEmit(address(_arbitrator));
            emit IArbitrator.AppealDecision(disputeID, this);
            _arbitrator.appeal{value: FEE << i}(disputeID, "");
            assertEq(uint8(_arbitrator.disputeStatus(disputeID)), uint8(IArbitrator.DisputeStatus.Waiting));
        }
        _give(disputeID, 1);
        assertEq(_arbitrator.appealCost(disputeID, ""), type(uint256).max);
        (uint256 start, uint256 end) = _arbitrator.appealPeriod(disputeID);
        assertEq(start + end, 0);
        _arbitrator.execute(disputeID);
        assertEq(_ruling, 1);
        assertEq(_arbitrator.earned(), 7 * FEE);
    }

    function test_Appeal_RevertWhen_ItIsNotPossible() public {
        uint256 disputeID = _open();
        vm.expectRevert(_status(IArbitrator.DisputeStatus.Waiting));
        _arbitrator.appeal{value: 2 * FEE}(disputeID, "");
        _give(disputeID, 1);
        hoax(_owner);
        vm.expectRevert(
            abi.encodeWithSelector(IReferenceArbitrator.NotTheArbitrable.selector, disputeID, _owner)
        );
        _arbitrator.appeal{value: 2 * FEE}(disputeID, "");
        uint256 until = vm.getBlockTimestamp() + 10 days;
        vm.warp(until);
        vm.expectRevert(
            abi.encodeWithSelector(IReferenceArbitrator.AppealTimeOver.selector, disputeID, until)
        );
        _arbitrator.appeal{value: 2 * FEE}(disputeID, "");

        _arbitrator = new ReferenceArbitrator(_owner, _procedure(0));
        disputeID = _open();
        _give(disputeID, 1);
        vm.expectRevert(abi.encodeWithSelector(IReferenceArbitrator.NoMoreAppeals.selector, disputeID, 0));
        _arbitrator.appeal{value: 2 * FEE}(disputeID, "");
        _arbitrator.execute(disputeID);
    }

    function test_GiveRuling_RevertWhen_ItIsNotTheOwnersOrUnfit() public {
        uint256 disputeID = _open();
        vm.expectRevert(
            abi.encodeWithSelector(IReferenceArbitrator.NotTheOwner.selector, address(this), _owner)
        );
        _arbitrator.giveRuling(disputeID, 1, 0);
        vm.startPrank(_owner);
        vm.expectRevert(abi.encodeWithSelector(IReferenceArbitrator.UnknownChoice.selector, disputeID, 3, 2));
        _arbitrator.giveRuling(disputeID, 3, 0);
        vm.expectRevert(abi.encodeWithSelector(IReferenceArbitrator.UnknownCase.selector, 1));
        _arbitrator.giveRuling(1, 1, 0);
        _arbitrator.giveRuling(disputeID, 1, 0);
        vm.expectRevert(_status(IArbitrator.DisputeStatus.Appealable));
        _arbitrator.giveRuling(disputeID, 2, 0);
    }

    function test_Lapse_WhatIsNotRuledOnInTimeIsRefused() public {
        uint256 disputeID = _open();
        uint256 until = vm.getBlockTimestamp() + 30 days;
        vm.warp(until - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IReferenceArbitrator.CaseNotOverdue.selector, disputeID, until)
        );
        _arbitrator.lapse(disputeID);
        vm.warp(until);
        vm.prank(_owner);
        vm.expectRevert(abi.encodeWithSelector(IReferenceArbitrator.CaseOverdue.selector, disputeID, until));
        _arbitrator.giveRuling(disputeID, 1, 0);
        uint256 before = address(this).balance;
        vm.expectEmit(address(_arbitrator));
        emit IReferenceArbitrator.CaseLapsed(disputeID, address(this), FEE);
        _arbitrator.lapse(disputeID);
        assertEq(address(this).balance - before, FEE);
        assertEq(_ruled, 1);
        assertEq(_ruling, 0);
        assertEq(_arbitrator.earned(), 0);
    }

    function test_Lapse_AnAppealThatIsNotRuledOnLeavesNoRuling() public {
        uint256 disputeID = _open();
        _give(disputeID, 2);
        _arbitrator.appeal{value: 2 * FEE}(disputeID, "");
        _pass(30 days);
        _arbitrator.lapse(disputeID);
        assertEq(_ruling, 0);
        assertEq(address(_arbitrator).balance, 0);
    }

    function test_CreateDispute_RevertWhen_ItIsNotPaidOrHasNoChoices() public {
        vm.expectRevert(abi.encodeWithSelector(IReferenceArbitrator.WrongFee.selector, FEE - 1, FEE));
        _arbitrator.createDispute{value: FEE - 1}(2, "");
        vm.expectRevert(abi.encodeWithSelector(IReferenceArbitrator.WrongFee.selector, FEE + 1, FEE));
        _arbitrator.createDispute{value: FEE + 1}(2, "");
        vm.expectRevert(abi.encodeWithSelector(IReferenceArbitrator.NoChoices.selector, 0));
        _arbitrator.createDispute{value: FEE}(0, "");
    }

    function test_WithdrawFees_OnlyWhatIsEarned() public {
        uint256 first = _open();
        _open();
        _give(first, 1);
        vm.startPrank(_owner);
        vm.expectRevert(abi.encodeWithSelector(IReferenceArbitrator.NoFees.selector));
        _arbitrator.withdrawFees(_owner);
        vm.stopPrank();
        _pass(10 days);
        _arbitrator.execute(first);
        vm.expectRevert(
            abi.encodeWithSelector(IReferenceArbitrator.NotTheOwner.selector, address(this), _owner)
        );
        _arbitrator.withdrawFees(address(this));
        vm.expectEmit(address(_arbitrator));
        emit IReferenceArbitrator.FeesWithdrawn(_owner, FEE);
        vm.prank(_owner);
        assertEq(_arbitrator.withdrawFees(_owner), FEE);
        assertEq(_owner.balance, FEE);
        assertEq(address(_arbitrator).balance, FEE, "of the open case");
    }

    function test_Constructor_RevertWhen_ItsProcedureIsUnfit() public {
        IReferenceArbitrator.Procedure memory p = _procedure(17);
        vm.expectRevert(abi.encodeWithSelector(IReferenceArbitrator.ProcedureUnfit.selector, p));
        new ReferenceArbitrator(_owner, p);
        p = _procedure(16);
        vm.expectRevert(abi.encodeWithSelector(IReferenceArbitrator.ProcedureUnfit.selector, p));
        new ReferenceArbitrator(address(0), p);
        p.rulingTime = 0;
        vm.expectRevert(abi.encodeWithSelector(IReferenceArbitrator.ProcedureUnfit.selector, p));
        new ReferenceArbitrator(_owner, p);
    }

    function test_Views_OfNoCase() public {
        assertEq(address(_arbitrator.caseOf(0).arbitrable), address(0));
        bytes memory unknown = abi.encodeWithSelector(IReferenceArbitrator.UnknownCase.selector, 0);
        vm.expectRevert(unknown);
        _arbitrator.currentRuling(0);
        vm.expectRevert(unknown);
        _arbitrator.appealCost(0, "");
        assertEq(_arbitrator.procedure().rulingTime, 30 days);
        assertEq(_arbitrator.owner(), _owner);
    }
}
