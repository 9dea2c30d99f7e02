// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRetirements} from "../../../contracts/energy/interfaces/IRetirements.sol";
import {Energy} from "../../../contracts/energy/types/Amounts.sol";
import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {PERIOD} from "../../../contracts/oracle/types/Site.sol";
import {RetirementScene} from "../../fixtures/RetirementScene.sol";

contract RetirementsExportTest is RetirementScene {
    function setUp() public override {
        super.setUp();
        grantExports();
    }

    // ——— claimExport ———

    function test_ClaimExport_OpensAnExport() public {
        uint40 from = crew.last.periodEnd;
        meter(SOLAR, 800, 0, 800, 0);
        uint40 to = settle();
        LeafProof memory proof = proofAt(SOLAR);
        vm.expectEmit(address(retirements));
        emit IRetirements.ExportClaimed(site, exports_, 1, user, 800, from, to);
        assertEq(claimExportBy(proof, user), 1);
        IRetirements.Export memory e = retirements.exportOf(1);
        assertTrue(e.site == site);
        assertEq(e.from, from);
        assertEq(e.to, to);
        assertEq(Energy.unwrap(e.remaining), 800e6);
        assertEq(e.owner, user);
        assertEq(e.quorum, quorumId());
        assertEq(e.accreditor, accreditor.addr);
    }

    function test_ClaimExport_ByAnOperatorOfTheSite() public {
        meter(SOLAR, 800, 0, 800, 0);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        registry.setApprovalForAll(user, true);
        vm.prank(user);
        retirements.claimExport(exports_, proof, user);
    }

    function test_ClaimExport_RevertWhen_NotSiteOperator() public {
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(user);
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.NotSiteOperator.selector, site, user, owner));
        retirements.claimExport(exports_, proof, user);
    }

    function test_ClaimExport_RevertWhen_NotDirectExport() public {
        LeafProof memory proof = proofAt(CONSUMER);
        vm.prank(user);
        vm.expectRevert(abi.encodeWithSelector(IRetirements.NotDirectExport.selector, consumption));
        retirements.claimExport(consumption, proof, user);
    }

    function test_ClaimConsumption_RevertWhen_ItIsExport() public {
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IRetirements.NotConsumption.selector, exports_));
        retirements.claimConsumption(exports_, proof);
    }

    function test_ClaimExport_RevertWhen_TheOwnerIsNobody() public {
        meter(SOLAR, 800, 0, 800, 0);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IRetirements.InvalidReceiver.selector, address(0)));
        retirements.claimExport(exports_, proof, address(0));
    }

    function test_EndEntitlement_OfExport() public {
        uint40 end = lastPeriod() + PERIOD;
        vm.prank(owner);
        retirements.endEntitlement(exports_, end);
        assertEq(entitlements.entitlementOf(exports_).end, end);
    }

    // ——— transferExport ———

    function test_TransferExport_GivesIt() public {
        (uint256 export_, uint256 credit) = claimPeriod(800, 900);
        vm.expectEmit(address(retirements));
        emit IRetirements.ExportTransferred(export_, user, owner);
        vm.prank(user);
        retirements.transferExport(export_, owner);
        assertEq(retirements.exportOf(export_).owner, owner);
        expectRetireExport(
            export_,
            credit,
            1,
            abi.encodeWithSelector(IRetirements.NotExportOwner.selector, export_, user, owner)
        );
    }

    function test_TransferExport_RevertWhen_NotOwner() public {
        (uint256 export_,) = claimPeriod(800, 900);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IRetirements.NotExportOwner.selector, export_, owner, user));
        retirements.transferExport(export_, owner);
    }

    function test_TransferExport_RevertWhen_ToNobody() public {
        (uint256 export_,) = claimPeriod(800, 900);
        vm.prank(user);
        vm.expectRevert(abi.encodeWithSelector(IRetirements.InvalidReceiver.selector, address(0)));
        retirements.transferExport(export_, address(0));
    }

    function test_ExportOf_RevertWhen_Unknown() public {
        bytes memory unknown = abi.encodeWithSelector(IRetirements.UnknownExport.selector, 9);
        vm.expectRevert(unknown);
        retirements.exportOf(9);
        vm.expectRevert(unknown);
        retirements.transferExport(9, user);
        (, uint256 credit) = claimPeriod(800, 900);
        expectRetireExport(9, credit, 1, unknown);
    }

    // ——— retireExport ———

    function test_RetireExport_UsesBothAndCertifies() public {
        (uint256 export_, uint256 credit) = claimPeriod(800, 900);
        IRetirements.Certificate memory expected = exportCertificate(1, export_, credit, 500e6);
        vm.expectEmit(address(retirements));
        emit IRetirements.CertificateIssued(1, address(0), BENEFICIARY, expected);
        assertEq(retireExport(export_, credit, 500e6), 1);
        assertEq(exportRemaining(export_), 300e6);
        assertEq(remainingOf(credit), 400e6);
        assertTrue(retirements.verify(expected));
        assertEq(expected.to - expected.from, PERIOD);
        assertTrue(expected.source == site && expected.site == consumer.id);
    }

    function test_RetireExport_AllIsTheLeastOfBoth() public {
        (uint256 export_, uint256 credit) = claimPeriod(800, 900);
        uint256 id = retireExport(export_, credit, ALL);
        assertTrue(retirements.verify(exportCertificate(id, export_, credit, 800e6)));
        assertEq(exportRemaining(export_), 0);
        assertEq(remainingOf(credit), 100e6);
        (export_, credit) = claimPeriod(800, 300);
        id = retireExport(export_, credit, ALL);
        assertTrue(retirements.verify(exportCertificate(id, export_, credit, 300e6)));
        assertEq(exportRemaining(export_), 500e6);
        assertEq(remainingOf(credit), 0);
    }

    function test_RetireExport_ByAnOperatorOfTheConsumer() public {
        (uint256 export_, uint256 credit) = claimPeriod(800, 900);
        vm.prank(user);
        retirements.transferExport(export_, owner);
        vm.prank(owner);
        vm.expectRevert(
            abi.encodeWithSelector(ISiteRegistry.NotSiteOperator.selector, consumer.id, owner, user)
        );
        retirements.retireExport(export_, credit, Energy.wrap(1), owner, "");
        vm.prank(user);
        registry.setApprovalForAll(owner, true);
        vm.prank(owner);
        retirements.retireExport(export_, credit, Energy.wrap(1), owner, "");
    }

    function test_RetireExport_RevertWhen_CreditIsUnknown() public {
        (uint256 export_,) = claimPeriod(800, 900);
        expectRetireExport(export_, 9, 1, abi.encodeWithSelector(IRetirements.UnknownCredit.selector, 9));
    }

    function test_RetireExport_RevertWhen_Zero() public {
        (uint256 export_, uint256 credit) = claimPeriod(800, 900);
        bytes memory zero = abi.encodeWithSelector(IRetirements.ZeroEnergy.selector);
        expectRetireExport(export_, credit, 0, zero);
        retireExport(export_, credit, ALL);
        expectRetireExport(export_, credit, ALL, zero);
    }

    function test_RetireExport_RevertWhen_ExportIsExceeded() public {
        (uint256 export_, uint256 credit) = claimPeriod(800, 900);
        expectRetireExport(
            export_,
            credit,
            800e6 + 1,
            abi.encodeWithSelector(IRetirements.ExportExceeded.selector, export_, 800e6, 800e6 + 1)
        );
    }

    function test_RetireExport_RevertWhen_CreditIsExceeded() public {
        (uint256 export_, uint256 credit) = claimPeriod(900, 800);
        expectRetireExport(
            export_,
            credit,
            800e6 + 1,
            abi.encodeWithSelector(IRetirements.CreditExceeded.selector, credit, 800e6, 800e6 + 1)
        );
    }

    /// @dev Export of two periods says nothing of which of them it flowed in, but does not hold up the next claim.
    function test_RetireExport_RevertWhen_NotOnePeriod() public {
        claimBoundary();
        uint40 from = crew.last.periodEnd;
        meter(SOLAR, 800, 0, 800, 0);
        meter(CONSUMER, 0, 0, 0, 900);
        publish();
        publish();
        (LeafProof memory e, LeafProof memory m) = (proofAt(SOLAR), proofAt(CONSUMER));
        warpToFinal(crew.last);
        (uint256 export_, uint256 credit) = (claimExportBy(e, user), claimConsumptionBy(m));
        expectRetireExport(
            export_,
            credit,
            1,
            abi.encodeWithSelector(IRetirements.NotOnePeriod.selector, from, from + 2 * PERIOD)
        );
        (export_, credit) = claimPeriod(800, 900);
        retireExport(export_, credit, ALL);
    }

    /// @dev A period's export and one credit serve, together with others, no more than was measured.
    function testFuzz_RetiredNeverExceedsTheClaims(
        uint64 exported,
        uint64 consumed,
        uint256[8] memory amounts
    ) public {
        exported = uint64(bound(exported, 1, 2200));
        consumed = uint64(bound(consumed, 1, 3300));
        (uint256 export_, uint256 credit) = claimPeriod(exported, consumed);
        uint256 most = uint256(exported < consumed ? exported : consumed) * 1e6;
        uint256 retired;
        for (uint256 i; i < amounts.length; ++i) {
            uint256 amount = amounts[i] = bound(amounts[i], 0, most / 3);
            vm.prank(user);
            (bool done,) = address(retirements)
                .call(
                    abi.encodeCall(
                        IRetirements.retireExport, (export_, credit, Energy.wrap(amount), BENEFICIARY, "")
                    )
                );
            assertEq(done, amount != 0 && retired + amount <= most);
            if (done) retired += amount;
        }
        assertLe(retired, most);
        assertEq(exportRemaining(export_), uint256(exported) * 1e6 - retired);
        assertEq(remainingOf(credit), uint256(consumed) * 1e6 - retired);
    }
}
