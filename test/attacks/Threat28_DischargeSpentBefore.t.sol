// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPool, Policy} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../fixtures/PoolFixture.sol";

/// @notice A deposit from a leaf that is older than the discharge which has already released a liability: its state of charge is what
/// the battery held before it delivered, and its D would let the same discharge release once more.
contract Threat28DischargeSpentBeforeTest is PoolFixture {
    LeafProof internal full;
    LeafProof internal drained;

    /// @dev 1.8 kWh sold and retired, 1 kWh more charged (`full`), then 2 kWh discharged (`drained`); both leaves are final.
    function setUp() public override {
        super.setUp();
        chargeAndDeposit(2000);
        vm.startPrank(owner);
        pool.transferShares(consumer.owner.addr, pool.sharesOf(owner));
        vm.stopPrank();
        meter(CONSUMER, 0, 0, 0, 5000);
        meter(SOLAR, 1000, 1000, 0, 0);
        battery(SOLAR, 0, 1000, 4000);
        publish();
        full = proofAt(SOLAR);
        battery(SOLAR, 2000, 0, 1900);
        settle();
        drained = proofAt(SOLAR);
        uint256 credit = claimConsumption();
        vm.prank(consumer.owner.addr);
        retirements.retire(address(pool), credit, Energy.wrap(ALL), consumer.owner.addr, "");
    }

    /// @dev The locked tenth pays what is left, and the site leaves.
    function leave() internal {
        vm.startPrank(owner);
        pool.burnLocked(site, Shares.wrap(ALL));
        pool.unpledge(site);
        vm.stopPrank();
    }

    function depositAs(IEnergyPool to, uint256 entitlement, LeafProof memory proof) internal {
        vm.prank(owner);
        to.deposit(entitlement, proof);
    }

    function test_Threat28_NoDepositFromBeforeTheDischargeThatReleased() public {
        uint256 released = Energy.unwrap(pool.release(drained));
        uint64 spent = uint64((released + 1e6 - 1) / 1e6);
        vm.expectRevert(abi.encodeWithSelector(IEnergyPool.RegisterBackwards.selector, site, 0, spent));
        depositAs(pool, charge, full);
        depositAs(pool, charge, drained);
    }

    function test_Threat28_UnpledgingDoesNotForgetSpentDischarge() public {
        pool.release(drained);
        leave();
        uint40 unpledgedAt = uint40(vm.getBlockTimestamp());
        vm.expectRevert(
            abi.encodeWithSelector(
                IEnergyPool.LeafBeforeUnpledge.selector, site, full.leaf.readAt, unpledgedAt
            )
        );
        depositAs(pool, charge, full);
        settle();
        deposit();
        assertEq(pool.accountOf(site).dischargeBase, 2000);
    }

    function test_Threat28_AnotherPoolDoesNotTakeItEither() public {
        Policy memory p = defaultPolicy();
        p.cap = 1e16;
        IEnergyPool other = createPool(p);
        uint40 from = lastPeriod() + PERIOD;
        vm.prank(owner);
        pool.endEntitlement(charge, from);
        uint256 second = grantAs(solar, Register.GREEN_CHARGE, address(other), 10_000, from, 0);
        settle();
        entitlements.checkpoint(second, proofAt(SOLAR));
        meter(SOLAR, 1000, 1000, 0, 0);
        battery(SOLAR, 0, 1000, 3900);
        publish();
        full = proofAt(SOLAR);
        settle();
        pool.release(drained);
        leave();
        uint40 unpledgedAt = uint40(vm.getBlockTimestamp());
        vm.expectRevert(
            abi.encodeWithSelector(
                IEnergyPool.LeafBeforeUnpledge.selector, site, full.leaf.readAt, unpledgedAt
            )
        );
        depositAs(other, second, full);
    }
}
