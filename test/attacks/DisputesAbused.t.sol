// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IArbitrator} from "../../contracts/arbitration/interfaces/IArbitrator.sol";
import {IAgreementDisputes} from "../../contracts/ppa/interfaces/IAgreementDisputes.sol";
import {Agreement} from "../../contracts/ppa/types/Terms.sol";
import {DisputeFixture} from "../fixtures/DisputeFixture.sol";
import {HostileArbitrator} from "../harness/HostileArbitrator.sol";
import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";

/// @notice Disputes as a weapon: to gain time, to touch other people's money, or by an arbitrator that is hostile.
contract DisputesAbusedTest is DisputeFixture {
    HostileArbitrator private _hostile;

    function _withHostile() private {
        _hostile = new HostileArbitrator();
        Agreement memory a = agreement();
        a.terms.parties.arbitrator = address(_hostile);
        keep(a);
        id = open(a);
    }

    function _dispute(address debtor, uint256 index, uint256 amount) private {
        Agreement memory a = document();
        vm.prank(debtor);
        disputes.dispute(id, a, IAgreementDisputes.Case(index, amount, "", URI, ""));
    }

    /// @dev Its money is held and interest runs on as if it had not been disputed.
    function test_DisputesAbused_NobodyGainsTime() public {
        uint256 due = close(JULY, 360e6);
        payIn(buyer.addr, 360e6);
        uint256 disputeID = disputeAs(buyer.addr, 0, 360e6);
        vm.expectRevert();
        vm.prank(buyer.addr);
        billing.withdrawPrepaid(id, type(uint256).max, buyer.addr);
        vm.warp(due + 10 days);
        decide(disputeID, OWED);
        assertEq(interest(buyer.addr, 0), 1e6);
    }

    function test_DisputesAbused_AHostileArbitratorCannotReplaceADispute() public {
        _withHostile();
        close(JULY, 1000e6);
        payIn(buyer.addr, 1000e6);
        _dispute(buyer.addr, 0, 300e6);
        Agreement memory a = document();
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementDisputes.DisputeExists.selector, address(_hostile), 7)
        );
        vm.prank(buyer.addr);
        disputes.dispute(id, a, IAgreementDisputes.Case(0, 1, "", URI, ""));
        assertEq(disputes.disputeOf(_hostile, 7).amount, 300e6);
    }

    function test_DisputesAbused_NothingMovesWhileAnArbitratorIsCalled() public {
        _withHostile();
        vm.warp(close(JULY, 1000e6) - 1);
        payIn(buyer.addr, 1000e6);
        vm.warp(vm.getBlockTimestamp() + 1);
        _hostile.aim(address(ppa), abi.encodeCall(billing.discharge, (id, buyer.addr)));
        _dispute(buyer.addr, 0, 300e6);
        assertFalse(_hostile.succeeded());
        assertEq(bytes4(_hostile.answer()), ReentrancyGuardTransient.Reentrancy.selector);
    }

    /// @dev An arbitrator rules on disputes that were opened with it, and on nothing else.
    function test_DisputesAbused_AnArbitratorRulesOnItsOwnAlone() public {
        close(JULY, 1000e6);
        payIn(buyer.addr, 1000e6);
        uint256 disputeID = disputeAs(buyer.addr, 0, 1000e6);
        HostileArbitrator other = new HostileArbitrator();
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementDisputes.UnknownDispute.selector, address(other), disputeID)
        );
        vm.prank(address(other));
        disputes.rule(disputeID, NOT_OWED);
    }

    /// @dev Ruled on once: what was held goes one way, once.
    function test_DisputesAbused_ASecondRulingMovesNothing() public {
        _withHostile();
        uint256 due = close(JULY, 1000e6);
        payIn(buyer.addr, 1000e6);
        _dispute(buyer.addr, 0, 300e6);
        vm.warp(due);
        vm.startPrank(address(_hostile));
        disputes.rule(7, NOT_OWED);
        disputes.rule(7, OWED);
        disputes.rule(7, NOT_OWED);
        vm.stopPrank();
        assertEq(claimOf(seller.addr), 0);
        assertEq(billing.prepaidOf(id, buyer.addr), 1000e6);
        IArbitrator other = _hostile;
        assertFalse(disputes.disputeOf(other, 7).open);
    }
}
