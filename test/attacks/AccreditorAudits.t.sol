// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccreditorBonds} from "../../contracts/oracle/interfaces/IAccreditorBonds.sol";
import {ISiteRegistry} from "../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {AuditFixture} from "../fixtures/AuditFixture.sol";

/// @dev How an accreditor that signed a false capacity might keep its bond.
contract AccreditorAuditsAttack is AuditFixture {
    address private constant NOBODY = 0x000000000000000000000000000000000000dEaD;

    function _expectHeld(uint256 until, uint256 audits) private {
        vm.prank(accreditor.addr);
        vm.expectRevert(
            abi.encodeWithSelector(IAccreditorBonds.AccreditorBondHeld.selector, bond, until, audits)
        );
        bonds.withdraw(bond, accreditor.addr);
    }

    function test_Audit_TheBondCannotBeWithdrawnBeforeTheAudit() public {
        ISiteRegistry.Accreditation memory a = accreditFalsely();
        vm.prank(accreditor.addr);
        uint256 leavesAt = bonds.leave(bond);
        assertEq(leavesAt, vm.getBlockTimestamp() + AUDIT_TIME);
        assertFalse(bonds.answersNow(bond));
        // Until the last second in which an audit can be asked for, and that one included.
        vm.warp(leavesAt);
        _expectHeld(leavesAt, 0);
        uint256 id = ask(claimant, a);
        vm.warp(leavesAt + 1);
        _expectHeld(leavesAt, 1);
        rule(id, true);
        assertEq(creditOf(claimant), STAKE + BOND / 2);
        vm.prank(accreditor.addr);
        assertEq(bonds.withdraw(bond, accreditor.addr), 0);
    }

    /// @dev It asks for the audit of its own lie, without evidence, so that it is refused and stands.
    function test_Audit_ARefusedOneDoesNotSaveTheBond() public {
        ISiteRegistry.Accreditation memory a = accreditFalsely();
        address friend = makeAddr("friend");
        uint256 weak = ask(friend, a);
        rule(weak, false);
        uint256 strong = ask(claimant, a);
        rule(strong, true);
        assertEq(bonds.bondOf(bond).amount, 0);
        assertEq(creditOf(claimant), STAKE + BOND / 2);
    }

    /// @dev It keeps an audit of its own open, so that nobody else's can be.
    function test_Audit_AnOpenOneStandsInNobodysWay() public {
        ISiteRegistry.Accreditation memory a = accreditFalsely();
        ask(makeAddr("friend"), a);
        uint256 strong = ask(claimant, a);
        rule(strong, true);
        assertEq(bonds.bondOf(bond).amount, 0);
    }

    /// @dev It shows its own fault first, for the reward: at least half of the bond is nobody's.
    function test_Audit_ShowingTheOwnFaultCostsHalf() public {
        ISiteRegistry.Accreditation memory a = accreditFalsely();
        uint256 own = ask(accreditor.addr, a);
        uint256 other = ask(claimant, a);
        rule(own, true);
        rule(other, true);
        assertEq(creditOf(accreditor.addr), STAKE + BOND / 2);
        assertEq(creditOf(NOBODY), BOND - BOND / 2);
        // Who was right, and second, has its stake back.
        assertEq(creditOf(claimant), STAKE);
        assertEq(bonds.burn(address(token)), BOND - BOND / 2);
        assertEq(token.balanceOf(NOBODY), BOND - BOND / 2);
    }

    /// @dev Baseless audits one after another would hold an honest bond for ever, were they free or without an end.
    function test_Audit_BaselessOnesCostAndEnd() public {
        ISiteRegistry.Accreditation memory a = accreditFalsely();
        vm.prank(accreditor.addr);
        uint256 leavesAt = bonds.leave(bond);
        vm.warp(leavesAt);
        uint256 last = ask(claimant, a);
        vm.warp(leavesAt + 1);
        give(claimant, STAKE);
        vm.prank(claimant);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccreditorBonds.AuditAskedTooLate.selector,
                accreditationDigest(a),
                leavesAt,
                vm.getBlockTimestamp()
            )
        );
        bonds.ask(bond, a, EVIDENCE, STAKE);
        rule(last, false);
        assertEq(creditOf(accreditor.addr), STAKE);
        vm.prank(accreditor.addr);
        assertEq(bonds.withdraw(bond, accreditor.addr), BOND);
    }

    /// @dev Nobody rules: the claimant has its stake back, the accreditor its bond, and nobody is judged.
    function test_Audit_AnArbitratorWhoIsSilentTakesNothing() public {
        uint256 id = ask(claimant, accreditFalsely());
        vm.prank(accreditor.addr);
        uint256 leavesAt = bonds.leave(bond);
        vm.warp(vm.getBlockTimestamp() + RULING_TIME);
        vm.prank(arbitrator);
        vm.expectRevert(
            abi.encodeWithSelector(IAccreditorBonds.AuditRulingOverdue.selector, id, vm.getBlockTimestamp())
        );
        bonds.rule(id, true, REPORT);
        bonds.lapse(id);
        assertEq(creditOf(claimant), STAKE);
        vm.warp(leavesAt + 1);
        vm.prank(accreditor.addr);
        assertEq(bonds.withdraw(bond, accreditor.addr), BOND);
    }

    /// @dev An accreditation that nobody submitted harmed nobody, and one that its signer did not sign is not its own.
    function test_Audit_OnlyWhatTheRegistryAcceptedIsAudited() public {
        ISiteRegistry.Accreditation memory a = accreditationOf(home.id, homeCapacities());
        give(claimant, STAKE);
        vm.startPrank(claimant);
        vm.expectRevert(
            abi.encodeWithSelector(IAccreditorBonds.NotAccredited.selector, accreditationDigest(a))
        );
        bonds.ask(bond, a, EVIDENCE, STAKE);
        a.accreditor = claimant;
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccreditorBonds.AccreditedByAnother.selector, bond, claimant, accreditor.addr
            )
        );
        bonds.ask(bond, a, EVIDENCE, STAKE);
        vm.stopPrank();
    }
}
