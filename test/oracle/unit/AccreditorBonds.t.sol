// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccreditorBonds} from "../../../contracts/oracle/interfaces/IAccreditorBonds.sol";
import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {AccreditorTerms, AuditStage} from "../../../contracts/oracle/types/Audits.sol";
import {AuditFixture} from "../../fixtures/AuditFixture.sol";
import {StakeToken} from "../../harness/StakeToken.sol";

contract AccreditorBondsTest is AuditFixture {
    address private constant NOBODY = 0x000000000000000000000000000000000000dEaD;

    function _expectRange(AccreditorTerms memory t, bytes32 field, uint256 given, uint256 least, uint256 most)
        private
    {
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccreditorBonds.AccreditorTermOutOfRange.selector, field, given, least, most
            )
        );
        bonds.openBond(accreditor.addr, t);
    }

    // ——————————————————————————————————————————————————————————————————————————————— bonds

    function test_OpenBond_IsItsContentAndChangesNothingAgain() public {
        assertEq(bond, keccak256(abi.encode(accreditor.addr, terms())));
        assertEq(bonds.openBond(accreditor.addr, terms()), bond);
        assertEq(bonds.bondOf(bond).amount, BOND);
        assertEq(abi.encode(bonds.termsOf(bond)), abi.encode(terms()));
        assertEq(address(bonds.registry()), address(registry));
    }

    function test_OpenBond_RevertWhen_ATermIsOutOfRange() public {
        uint256 any = type(uint160).max;
        AccreditorTerms memory t = terms();
        t.asset = address(0);
        _expectRange(t, "asset", 0, 1, any);
        t = terms();
        t.amount = 0;
        _expectRange(t, "amount", 0, 1, type(uint96).max);
        t = terms();
        t.stake = 0;
        _expectRange(t, "stake", 0, 1, type(uint96).max);
        t = terms();
        t.auditTime = 1 days - 1;
        _expectRange(t, "auditTime", 1 days - 1, 1 days, 3650 days);
        t.auditTime = 3650 days + 1;
        _expectRange(t, "auditTime", 3650 days + 1, 1 days, 3650 days);
        t = terms();
        t.rulingTime = 1 days - 1;
        _expectRange(t, "rulingTime", 1 days - 1, 1 days, 180 days);
        t.rulingTime = 180 days + 1;
        _expectRange(t, "rulingTime", 180 days + 1, 1 days, 180 days);
        t = terms();
        t.arbitrator = address(0);
        _expectRange(t, "arbitrator", 0, 1, any);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccreditorBonds.AccreditorTermOutOfRange.selector, bytes32("accreditor"), 0, 1, any
            )
        );
        bonds.openBond(address(0), terms());
    }

    function test_OpenBond_RevertWhen_TheAccreditorRulesOnItself() public {
        vm.expectRevert(abi.encodeWithSelector(IAccreditorBonds.OwnArbitrator.selector, arbitrator));
        bonds.openBond(arbitrator, terms());
    }

    function test_AnyCall_RevertWhen_TheBondIsUnknown() public {
        bytes memory unknown =
            abi.encodeWithSelector(IAccreditorBonds.UnknownAccreditorBond.selector, bytes32(uint256(1)));
        ISiteRegistry.Accreditation memory a = accreditationOf(home.id, homeCapacities());
        vm.expectRevert(unknown);
        bonds.deposit(bytes32(uint256(1)), 1);
        vm.expectRevert(unknown);
        bonds.leave(bytes32(uint256(1)));
        vm.expectRevert(unknown);
        bonds.withdraw(bytes32(uint256(1)), address(this));
        vm.expectRevert(unknown);
        bonds.ask(bytes32(uint256(1)), a, EVIDENCE, STAKE);
        vm.expectRevert(unknown);
        bonds.termsOf(bytes32(uint256(1)));
        vm.expectRevert(unknown);
        bonds.bondOf(bytes32(uint256(1)));
        vm.expectRevert(unknown);
        bonds.answersNow(bytes32(uint256(1)));
    }

    function test_Deposit_CountsOnceItIsWhole() public {
        AccreditorTerms memory t = terms();
        t.auditTime = 60 days;
        bond = bonds.openBond(accreditor.addr, t);
        bondWith(BOND - 1);
        assertFalse(bonds.answersNow(bond));
        // Others may add to it.
        give(claimant, 1);
        vm.prank(claimant);
        assertEq(bonds.deposit(bond, 1), 1);
        assertTrue(bonds.answersNow(bond));
    }

    function test_Deposit_CountsWhatArrives() public {
        token = new StakeToken(100);
        bond = bonds.openBond(accreditor.addr, terms());
        bondWith(1000);
        assertEq(bonds.bondOf(bond).amount, 990);
    }

    function test_Deposit_RevertWhen_NothingArrives() public {
        token = new StakeToken(10_000);
        bond = bonds.openBond(accreditor.addr, terms());
        give(claimant, 1000);
        vm.prank(claimant);
        vm.expectRevert(abi.encodeWithSelector(IAccreditorBonds.NothingArrived.selector, address(token)));
        bonds.deposit(bond, 1000);
    }

    function test_Leave_RevertWhen_NotTheAccreditorOrAgain() public {
        bytes memory stranger = abi.encodeWithSelector(
            IAccreditorBonds.NotBondedAccreditor.selector, bond, claimant, accreditor.addr
        );
        vm.startPrank(claimant);
        vm.expectRevert(stranger);
        bonds.leave(bond);
        vm.expectRevert(stranger);
        bonds.withdraw(bond, claimant);
        vm.stopPrank();

        vm.startPrank(accreditor.addr);
        vm.expectRevert(abi.encodeWithSelector(IAccreditorBonds.AccreditorNotLeaving.selector, bond));
        bonds.withdraw(bond, accreditor.addr);
        uint40 leavesAt = bonds.leave(bond);
        vm.expectRevert(abi.encodeWithSelector(IAccreditorBonds.AccreditorIsLeaving.selector, bond, leavesAt));
        bonds.leave(bond);
        vm.stopPrank();
    }

    function test_Withdraw_AndBondAgain() public {
        vm.startPrank(accreditor.addr);
        uint40 leavesAt = bonds.leave(bond);
        vm.warp(leavesAt + 1);
        assertEq(bonds.withdraw(bond, claimant), BOND);
        vm.stopPrank();
        assertEq(token.balanceOf(claimant), BOND);
        assertEq(bonds.bondOf(bond).leavesAt, 0);
        bondWith(BOND);
        assertTrue(bonds.answersNow(bond));
    }

    // ——————————————————————————————————————————————————————————————————————————————— audits

    function test_Ask_KeepsWhatIsAsked() public {
        ISiteRegistry.Accreditation memory a = accreditFalsely();
        bytes32 digest = accreditationDigest(a);
        assertEq(registry.accreditationDigest(a), digest);
        assertEq(registry.accreditationAt(digest), vm.getBlockTimestamp());
        uint256 id = ask(claimant, a);
        IAccreditorBonds.Audit memory audit = bonds.auditOf(id);
        assertEq(
            abi.encode(audit),
            abi.encode(
                bond, digest, EVIDENCE, claimant, STAKE, vm.getBlockTimestamp() + RULING_TIME, AuditStage.OPEN
            )
        );
        assertEq(bonds.bondOf(bond).audits, 1);
    }

    function test_Ask_RevertWhen_TheStakeIsTooSmall() public {
        ISiteRegistry.Accreditation memory a = accreditFalsely();
        give(claimant, STAKE);
        vm.prank(claimant);
        vm.expectRevert(
            abi.encodeWithSelector(IAccreditorBonds.AuditStakeTooSmall.selector, STAKE - 1, STAKE)
        );
        bonds.ask(bond, a, EVIDENCE, STAKE - 1);
    }

    function test_Ask_RevertWhen_NothingIsBonded() public {
        ISiteRegistry.Accreditation memory a = accreditFalsely();
        rule(ask(claimant, a), true);
        give(claimant, STAKE);
        vm.prank(claimant);
        vm.expectRevert(abi.encodeWithSelector(IAccreditorBonds.NothingBonded.selector, bond));
        bonds.ask(bond, a, EVIDENCE, STAKE);
    }

    function test_Rule_RevertWhen_NotTheArbitratorOrNotOpen() public {
        vm.prank(arbitrator);
        vm.expectRevert(abi.encodeWithSelector(IAccreditorBonds.AuditNotOpen.selector, 1, AuditStage.NONE));
        bonds.rule(1, true, REPORT);
        uint256 id = ask(claimant, accreditFalsely());
        vm.expectRevert(
            abi.encodeWithSelector(
                IAccreditorBonds.NotAuditArbitrator.selector, bond, address(this), arbitrator
            )
        );
        bonds.rule(id, true, REPORT);
        rule(id, false);
        bytes memory closed =
            abi.encodeWithSelector(IAccreditorBonds.AuditNotOpen.selector, id, AuditStage.REFUSED);
        vm.prank(arbitrator);
        vm.expectRevert(closed);
        bonds.rule(id, true, REPORT);
        vm.expectRevert(closed);
        bonds.lapse(id);
    }

    function test_Lapse_RevertWhen_ThereIsStillTime() public {
        uint256 id = ask(claimant, accreditFalsely());
        uint256 dueAt = vm.getBlockTimestamp() + RULING_TIME;
        vm.warp(dueAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IAccreditorBonds.AuditRulingNotOverdue.selector, id, dueAt));
        bonds.lapse(id);
        // And until then a ruling counts.
        rule(id, true);
        assertEq(uint8(bonds.auditOf(id).stage), uint8(AuditStage.UPHELD));
    }

    function test_Collect_PaysWhatIsOwedOnce() public {
        rule(ask(claimant, accreditFalsely()), true);
        vm.startPrank(claimant);
        assertEq(bonds.collect(address(token), claimant), STAKE + BOND / 2);
        assertEq(token.balanceOf(claimant), STAKE + BOND / 2);
        vm.expectRevert(
            abi.encodeWithSelector(IAccreditorBonds.NothingToCollect.selector, claimant, address(token))
        );
        bonds.collect(address(token), claimant);
        vm.stopPrank();
        bonds.burn(address(token));
        vm.expectRevert(
            abi.encodeWithSelector(IAccreditorBonds.NothingToCollect.selector, NOBODY, address(token))
        );
        bonds.burn(address(token));
        assertEq(token.balanceOf(address(bonds)), 0);
    }

    /// @dev Whatever is staked, bonded and ruled, what is in is what is owed.
    function testFuzz_WhatIsInIsWhatIsOwed(uint96 extra, uint8 rulings, bool leaves) public {
        bondWith(bound(extra, 1, 1e24));
        ISiteRegistry.Accreditation memory a = accreditFalsely();
        uint256[] memory ids = new uint256[](4);
        for (uint256 i; i < 4; ++i) {
            ids[i] = ask(makeAddr(vm.toString(i)), a);
        }
        if (leaves) {
            vm.prank(accreditor.addr);
            bonds.leave(bond);
        }
        for (uint256 i; i < 4; ++i) {
            uint256 kind = rulings >> 2 * i & 3;
            if (kind == 3) continue;
            if (kind == 2) {
                vm.warp(vm.getBlockTimestamp() + RULING_TIME);
                bonds.lapse(ids[i]);
                break;
            }
            rule(ids[i], kind == 1);
        }
        uint256 owed = bonds.bondOf(bond).amount + creditOf(accreditor.addr) + creditOf(NOBODY);
        uint256 staked;
        for (uint256 i; i < 4; ++i) {
            owed += creditOf(makeAddr(vm.toString(i)));
            if (bonds.auditOf(ids[i]).stage == AuditStage.OPEN) staked += STAKE;
        }
        assertEq(token.balanceOf(address(bonds)), owed + staked);
        if (leaves && bonds.bondOf(bond).audits != 0) {
            vm.warp(vm.getBlockTimestamp() + AUDIT_TIME + 1);
            vm.prank(accreditor.addr);
            vm.expectPartialRevert(IAccreditorBonds.AccreditorBondHeld.selector);
            bonds.withdraw(bond, accreditor.addr);
        }
    }
}
