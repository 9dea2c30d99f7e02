// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPool, Policy} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../contracts/oracle/types/Registers.sol";
import {BATTERY, PERIOD, Zone} from "../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../fixtures/PoolFixture.sol";

/// @notice Threat 7: picking the good asset out of a mixed pool. A pool is never mixed, and its shares know no origin.
contract Threat07_CherryPickingTest is PoolFixture {
    function test_Threat07_SharesOfAllSitesAreOne() public {
        uint256 second =
            grantAs(consumer, Register.GREEN_CHARGE, address(pool), 10_000, opened + 9 * PERIOD, 0);
        assertEq(settle(), opened + 9 * PERIOD);
        entitlements.checkpoint(second, proofAt(CONSUMER));
        stakeFor(consumer.id, 10e6);
        meter(SOLAR, 1000, 1000, 0, 0);
        meter(CONSUMER, 1000, 1000, 0, 0);
        battery(SOLAR, 0, 1000, 3000);
        battery(CONSUMER, 0, 1000, 3000);
        settle();
        deposit();
        deposit(second, CONSUMER);
        // Same charge, same energy, same shares; and one site's shares redeem the other's liability.
        address other = consumer.owner.addr;
        assertEq(Shares.unwrap(pool.sharesOf(owner)), Shares.unwrap(pool.sharesOf(other)));
        uint256 owed = Shares.unwrap(pool.accountOf(site).liability);
        uint256 held = Shares.unwrap(pool.sharesOf(other));
        vm.prank(other);
        pool.buyBack(site, Shares.wrap(ALL));
        assertEq(Shares.unwrap(pool.accountOf(site).liability), owed - held);
    }

    function test_Threat07_ASiteOutsideThePolicyIsRefused() public {
        meter(SOLAR, 1000, 1000, 0, 0);
        settle();
        LeafProof memory proof = proofAt(SOLAR);
        Policy memory p = defaultPolicy();
        p.zone = Zone.wrap("10YDE-EON------1");
        IEnergyPool abroad = createPool(p);
        p = defaultPolicy();
        p.technologies = BATTERY;
        IEnergyPool batteriesOnly = createPool(p);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.WrongZone.selector, site, ZONE, abroad.zone()));
        abroad.deposit(charge, proof);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.TechnologyNotAdmitted.selector, site, 17, BATTERY));
        batteriesOnly.deposit(charge, proof);
    }
}
