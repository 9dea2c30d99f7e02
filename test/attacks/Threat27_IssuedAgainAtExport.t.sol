// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPool} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy} from "../../contracts/energy/types/Amounts.sol";
import {IEntitlements} from "../../contracts/oracle/interfaces/IEntitlements.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Register, packRegisters} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../fixtures/PoolFixture.sol";

/// @notice Threats 1 and 27: generation is issued once, at G, whatever it does afterwards.
contract Threat27_IssuedAgainAtExportTest is PoolFixture {
    address internal exporter = makeAddr("exporter");
    uint40 internal start;

    function claimAs(address holder, uint256 id) internal returns (uint64 wh) {
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(holder);
        (wh,,) = entitlements.claim(id, proof);
    }

    /// @dev 3,000 Wh generated: 2,000 stored, 800 exported at once, 200 used. Then the store is discharged to the grid: X shows
    /// 2,800 Wh, D 2,000. Issuing at export would give 5,000 Wh of 3,000.
    function test_Threat27_StoredGenerationIsNotIssuedAgainAtExport() public {
        start = lastPeriod() + PERIOD;
        uint256 direct = grantAs(solar, Register.DIRECT_EXPORT, exporter, 10_000, start, 0);
        uint256 self = grantAs(solar, Register.SELF_USE, exporter, 10_000, start, 0);
        settle();
        entitlements.checkpoint(direct, proofAt(SOLAR));
        meter(SOLAR, 3000, 2000, 800, 0);
        battery(SOLAR, 0, 2000, 3000);
        meters[SOLAR].x += 800;
        settle();
        deposit();
        uint256 issued = claimAs(exporter, direct) + claimAs(exporter, self) + 2000;
        assertEq(issued, 3000);
        assertEq(entitlements.entitlementOf(charge).pointer, 2000);

        battery(SOLAR, 2000, 0, 1000);
        meters[SOLAR].x += 2000;
        settle();
        uint256 supply = pool.totalSupply();
        assertEq(Energy.unwrap(deposit()), 0, "discharge issues nothing");
        assertLe(pool.totalSupply(), supply);
        assertEq(claimAs(exporter, direct) + claimAs(exporter, self), 0);
    }

    function test_Threat01_TheSameLeafTwice() public {
        meter(SOLAR, 1000, 1000, 0, 0);
        battery(SOLAR, 0, 1000, 2000);
        uint40 at = settle();
        deposit();
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.NothingNew.selector, charge, at, at));
        pool.deposit(charge, proof);
    }

    function test_Threat01_AnOlderLeafAfterALaterOne() public {
        meter(SOLAR, 500, 500, 0, 0);
        uint40 first = settle();
        LeafProof memory old = proofAt(SOLAR);
        meter(SOLAR, 500, 500, 0, 0);
        uint40 later = settle();
        deposit();
        vm.prank(address(pool));
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.NothingNew.selector, charge, first, later));
        entitlements.claim(charge, old);
    }

    /// @dev A second entitlement to the same charge, or to the generation that it is part of, cannot be granted.
    function test_Threat01_OverlappingEntitlementsAreRefused() public {
        start = lastPeriod() + PERIOD;
        vm.startPrank(owner);
        for (uint256 r; r < 2; ++r) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    IEntitlements.ShareExceeded.selector, site, Register.GREEN_CHARGE, 10_001
                )
            );
            entitlements.grant(site, Register(r), exporter, 1, start, 0);
        }
    }

    /// @dev Attesters who let K + E exceed G would issue more than was generated: no part can then be claimed at all.
    function test_Threat27_PartsBeyondTheGenerationAreRefused() public {
        meter(SOLAR, 1000, 600, 401, 0);
        battery(SOLAR, 0, 600, 1600);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectRevert(
            abi.encodeWithSelector(IEntitlements.PartitionBroken.selector, packRegisters(1000, 600, 401, 0))
        );
        pool.deposit(charge, proof);
    }

    function test_Threat27_OnlyGreenChargeDeposits() public {
        for (uint256 r; r < 5; ++r) {
            if (r == uint256(Register.GREEN_CHARGE) || r == uint256(Register.GENERATION)) continue;
            start = lastPeriod() + PERIOD;
            uint256 id = grantAs(solar, Register(r), address(pool), 10_000, start, 0);
            settle();
            LeafProof memory proof = proofAt(SOLAR);
            vm.prank(owner);
            vm.expectRevert(abi.encodeWithSelector(IEnergyPool.NotGreenCharge.selector, id));
            pool.deposit(id, proof);
        }
    }
}
