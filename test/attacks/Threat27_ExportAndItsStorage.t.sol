// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Energy} from "../../contracts/energy/types/Amounts.sol";
import {IEntitlements} from "../../contracts/oracle/interfaces/IEntitlements.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../contracts/oracle/types/Site.sol";
import {RetirementScene} from "../fixtures/RetirementScene.sol";

/// @notice Threat 27: the same generation as direct export and as what a battery stored.
contract Threat27_ExportAndItsStorageTest is RetirementScene {
    function setUp() public override {
        super.setUp();
        grantExports();
    }

    /// @dev 3,000 Wh generated: 2,000 stored, 800 exported at once. Then the store is discharged to the grid: X grows by 2,000, and
    /// that is no direct export.
    function test_Threat27_WhatABatteryStoredIsNotRetiredAsExport() public {
        meter(SOLAR, 3000, 2000, 800, 0);
        battery(SOLAR, 0, 2000, 3000);
        meters[SOLAR].x += 800;
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        uint256 direct = exportRemaining(claimExportBy(proof, user));
        uint256 stored = Energy.unwrap(deposit());
        assertEq(direct, 800e6);
        assertLe(direct + stored, 3000e6);

        battery(SOLAR, 2000, 0, 1000);
        meters[SOLAR].x += 2000;
        settle();
        assertEq(exportRemaining(claimExportBy(proofAt(SOLAR), user)), 0);
    }

    /// @dev Export that another battery may store, through the Intake, is entitled there and not here, or here and not there.
    function test_Threat27_ExportIsRetiredOrStoredThroughAnotherBattery() public {
        uint40 from = lastPeriod() + PERIOD;
        bytes memory exceeded = abi.encodeWithSelector(
            IEntitlements.ShareExceeded.selector, site, Register.DIRECT_EXPORT, 10_001
        );
        vm.startPrank(owner);
        vm.expectRevert(exceeded);
        entitlements.grant(site, Register.DIRECT_EXPORT, address(intake), 1, from, 0);
        retirements.endEntitlement(exports_, from);
        entitlements.grant(site, Register.DIRECT_EXPORT, address(intake), 10_000, from, 0);
        vm.expectRevert(exceeded);
        entitlements.grant(site, Register.DIRECT_EXPORT, address(retirements), 1, from, 0);
        vm.stopPrank();
    }

    /// @dev Nor can the generation that the export is a part of be entitled beside it.
    function test_Threat27_GenerationIsNotEntitledBesideItsExport() public {
        uint40 from = lastPeriod() + PERIOD;
        vm.prank(owner);
        vm.expectRevert(
            abi.encodeWithSelector(IEntitlements.ShareExceeded.selector, site, Register.GREEN_CHARGE, 10_001)
        );
        entitlements.grant(site, Register.GENERATION, owner, 1, from, 0);
    }
}
