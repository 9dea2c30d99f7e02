// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRetirements} from "../../contracts/energy/interfaces/IRetirements.sol";
import {Energy} from "../../contracts/energy/types/Amounts.sol";
import {IEntitlements} from "../../contracts/oracle/interfaces/IEntitlements.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../contracts/oracle/types/Site.sol";
import {RetirementScene} from "../fixtures/RetirementScene.sol";

/// @notice Threat 1: the same consumption, or the same export, retired twice.
contract Threat01_RetiredTwiceTest is RetirementScene {
    function setUp() public override {
        super.setUp();
        grantExports();
    }

    function test_Threat01_TheSameConsumptionClaimedTwice() public {
        meter(CONSUMER, 0, 0, 0, 900);
        uint40 at = settle();
        LeafProof memory proof = proofAt(CONSUMER);
        claimConsumptionBy(proof);
        vm.prank(user);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.NothingNew.selector, consumption, at, at));
        retirements.claimConsumption(consumption, proof);
    }

    function test_Threat01_TheSameExportClaimedTwice() public {
        meter(SOLAR, 800, 0, 800, 0);
        uint40 at = settle();
        LeafProof memory proof = proofAt(SOLAR);
        claimExportBy(proof, user);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.NothingNew.selector, exports_, at, at));
        retirements.claimExport(exports_, proof, owner);
    }

    /// @dev A second entitlement to the same register, also at this contract, would be claimed beside the first.
    function test_Threat01_TheSameRegisterGrantedTwice() public {
        uint40 from = lastPeriod() + PERIOD;
        vm.prank(user);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEntitlements.ShareExceeded.selector, consumer.id, Register.CONSUMPTION, 10_001
            )
        );
        entitlements.grant(consumer.id, Register.CONSUMPTION, address(retirements), 1, from, 0);
    }

    function test_Threat01_AUsedExportServesNoOtherConsumption() public {
        (uint256 export_, uint256 credit) = claimPeriod(800, 900);
        retireExport(export_, credit, 800e6);
        expectRetireExport(
            export_, credit, 1, abi.encodeWithSelector(IRetirements.ExportExceeded.selector, export_, 0, 1)
        );
    }

    /// @dev The same kilowatt-hour of consumption covered by direct export, then by a pool's energy.
    function test_Threat01_ConsumptionServedByExportIsNotServedByAPool() public {
        (uint256 export_, uint256 credit) = claimPeriod(800, 800);
        retireExport(export_, credit, ALL);
        chargeAndDeposit(2000);
        vm.prank(owner);
        pool.transfer(user, 1000e6);
        vm.prank(user);
        vm.expectRevert(abi.encodeWithSelector(IRetirements.CreditExceeded.selector, credit, 0, 1));
        retirements.retire(address(pool), credit, Energy.wrap(1), user, "");
    }

    /// @dev And the other way round.
    function test_Threat01_ConsumptionServedByAPoolIsNotServedByExport() public {
        (uint256 export_, uint256 credit) = claimPeriod(800, 800);
        chargeAndDeposit(2000);
        vm.prank(owner);
        pool.transfer(user, 1000e6);
        vm.prank(user);
        retirements.retire(address(pool), credit, Energy.wrap(799e6), user, "");
        expectRetireExport(
            export_,
            credit,
            1e6 + 1,
            abi.encodeWithSelector(IRetirements.CreditExceeded.selector, credit, 1e6, 1e6 + 1)
        );
        retireExport(export_, credit, 1e6);
    }

    /// @dev Selling an export ends it for the seller.
    function test_Threat01_ASoldExportIsNotRetiredByTheSeller() public {
        (uint256 export_, uint256 credit) = claimPeriod(800, 900);
        vm.prank(user);
        retirements.transferExport(export_, owner);
        expectRetireExport(
            export_,
            credit,
            1,
            abi.encodeWithSelector(IRetirements.NotExportOwner.selector, export_, user, owner)
        );
    }
}
