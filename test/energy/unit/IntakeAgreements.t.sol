// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIntake} from "../../../contracts/energy/interfaces/IIntake.sol";
import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../../contracts/oracle/types/Site.sol";
import {IntakeFixture} from "../../fixtures/IntakeFixture.sol";

/// @notice What stands around a deposit through another battery: the agreement, and the ends of what is not stored.
contract IntakeAgreementsTest is IntakeFixture {
    address internal seller;

    function setUp() public override {
        super.setUp();
        seller = exporter.owner.addr;
    }

    function test_Agree_RecordsAndEnds() public {
        vm.expectEmit(address(intake));
        emit IIntake.ThroughAgreed(site, exporter.id, 0.2e18);
        agree(0.2e18);
        IIntake.Agreement memory known = intake.agreementOf(site, exporter.id);
        assertTrue(known.open);
        assertEq(known.fee, 0.2e18);
        vm.expectEmit(address(intake));
        emit IIntake.ThroughEnded(site, exporter.id);
        vm.prank(owner);
        intake.endAgreement(site, exporter.id);
        assertFalse(intake.agreementOf(site, exporter.id).open);
    }

    function test_Agree_RevertWhen_NotTheOwnerOrOutOfRange() public {
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.NotSiteOperator.selector, site, address(this), owner)
        );
        intake.agree(site, exporter.id, 0);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IIntake.SameSite.selector, site));
        intake.agree(site, site, 0);
        vm.expectRevert(abi.encodeWithSelector(IIntake.FeeOutOfRange.selector, uint64(1e18)));
        intake.agree(site, exporter.id, 1e18);
        intake.agree(site, exporter.id, 1e18 - 1);
    }

    function test_EndAgreement_RevertWhen_NotTheOwnerOrNone() public {
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.NotSiteOperator.selector, site, address(this), owner)
        );
        intake.endAgreement(site, exporter.id);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IIntake.NoAgreement.selector, site, exporter.id));
        intake.endAgreement(site, exporter.id);
    }

    function test_LetExpire_MovesThePointerForNothing() public {
        flow(800, 0, 0, 0);
        LeafProof memory proof = proofAt(EXPORTER);
        warpToFinal(crew.last);
        vm.expectEmit(address(intake));
        emit IIntake.ExportExpired(exporter.id, direct, 800, begun, begun + PERIOD);
        vm.prank(seller);
        assertEq(intake.letExpire(direct, proof), 800);
    }

    function test_LetExpire_RevertWhen_NotTheOperatorOrNotExport() public {
        flow(800, 0, 0, 0);
        LeafProof memory proof = proofAt(EXPORTER);
        warpToFinal(crew.last);
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.NotSiteOperator.selector, exporter.id, address(this), seller)
        );
        intake.letExpire(direct, proof);
        vm.expectRevert(
            abi.encodeWithSelector(
                IIntake.WrongRegister.selector, consumption, Register.CONSUMPTION, Register.DIRECT_EXPORT
            )
        );
        intake.letExpire(consumption, proof);
    }

    function test_EndEntitlement_ByTheExporter() public {
        uint40 end = lastPeriod() + PERIOD;
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.NotSiteOperator.selector, exporter.id, address(this), seller)
        );
        intake.endEntitlement(direct, end);
        vm.prank(seller);
        intake.endEntitlement(direct, end);
        assertEq(entitlements.entitlementOf(direct).end, end);
    }

    function test_Factory_IsWhosePoolsAreServed() public view {
        assertEq(address(intake.factory()), address(factory));
    }
}
