// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPool} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy} from "../../contracts/energy/types/Amounts.sol";
import {IEntitlements} from "../../contracts/oracle/interfaces/IEntitlements.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Capacities} from "../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../fixtures/PoolFixture.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice An owner who lets a crony accredit gigawatts, so that nothing bounds what a lying meter claims.
contract Threat30OwnAccreditorTest is PoolFixture {
    uint32 private constant HUGE = type(uint32).max;

    /// @dev The crony's word, counted in the fleet's bound too.
    function accreditHuge(Home memory home) internal {
        Vm.Wallet memory honest = accreditor;
        accreditor = vm.createWallet("crony");
        accreditHome(home, Capacities(HUGE, HUGE, HUGE, HUGE, HUGE));
        accreditor = honest;
        oracle.syncCapacity(home.id);
        nextPeriod();
    }

    function test_Threat30_ACronysCapacityDoesNotBoundWhatFollows() public {
        accreditHuge(solar);
        accreditHome(solar, homeCapacities());
        meter(SOLAR, 50_000, 50_000, 0, 0);
        battery(SOLAR, 0, 50_000, 10_000);
        uint40 readAt = settle();
        LeafProof memory proof = proofAt(SOLAR);
        uint256 limit = uint256(5000) * (readAt - opened) * 11 / 36_000 + 1;
        vm.prank(owner);
        vm.expectRevert(
            abi.encodeWithSelector(IEntitlements.ClaimAboveCapacity.selector, site, 50_000, limit)
        );
        pool.deposit(charge, proof);
    }

    function test_Threat30_ConsumptionUnderACronysCapacityRetiresNothing() public {
        accreditHuge(consumer);
        meter(CONSUMER, 0, 0, 0, 500_000);
        chargeAndDeposit(2000);
        uint256 credit = claimConsumption();
        // Neither at once nor when an admitted accreditor has taken over.
        accreditHome(consumer, homeCapacities());
        address crony = vm.createWallet("crony").addr;
        address user = consumer.owner.addr;
        vm.prank(owner);
        pool.transfer(user, 1000e6);
        vm.prank(user);
        vm.expectRevert(
            abi.encodeWithSelector(IEnergyPool.AccreditorNotAdmitted.selector, consumer.id, crony)
        );
        retirements.retire(address(pool), credit, Energy.wrap(1000e6), user, "");
    }
}
