// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPool} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy} from "../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {PERIOD} from "../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../fixtures/PoolFixture.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @notice Threat 28: a late claim that mints energy undecayed, or energy that the battery has long since discharged.
contract Threat28_LateClaimsTest is PoolFixture {
    function test_Threat28_DischargedChargeMintsNothing() public {
        // Days of cycles, claimed at once: 60 kWh charged, 59 of them discharged again.
        for (uint256 cycle; cycle < 12; ++cycle) {
            skip(4 hours);
            meter(SOLAR, 5000, 5000, 0, 0);
            battery(SOLAR, 5000, 5000, 1000);
            settle();
        }
        uint256 minted = Energy.unwrap(deposit());
        assertLe(minted, 855e6);
        assertGt(minted, 854e6);
    }

    function test_Threat28_AnOldLeafMintsNothing() public {
        meter(SOLAR, 1000, 1000, 0, 0);
        battery(SOLAR, 0, 1000, 3000);
        uint40 at = settle();
        vm.warp(at + 6 hours + PERIOD);
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEnergyPool.BatchTooOld.selector, at, vm.getBlockTimestamp(), uint32(6 hours)
            )
        );
        pool.deposit(charge, proof);
    }

    /// @dev A carried leaf does not grow younger by the batch that carries it.
    function test_Threat28_ACarriedLeafKeepsItsAge() public {
        meter(SOLAR, 1000, 1000, 0, 0);
        battery(SOLAR, 0, 1000, 3000);
        uint40 at = settle();
        vm.warp(at + 5 hours);
        nextPeriod();
        postShown();
        warpToFinal(crew.last);
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(owner);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEnergyPool.BatchTooOld.selector, at, vm.getBlockTimestamp(), uint32(6 hours)
            )
        );
        pool.deposit(charge, proof);
    }

    /// @dev What the store held at the leaf has decayed by the time of the deposit.
    function testFuzz_Threat28_TheStoreDecaysFromItsReading(uint256 age) public {
        age = bound(age, 3 hours, 6 hours);
        meter(SOLAR, 5000, 5000, 0, 0);
        battery(SOLAR, 0, 5000, 1000);
        uint40 at = settle();
        vm.warp(at + age);
        uint256 minted = Energy.unwrap(deposit());
        uint256 left = 855e6 * uint256(FixedPointMathLib.expWad(-int256(11.75e9 * age))) / 1e18;
        assertLe(minted, left);
        assertGe(minted + 2, left);
    }

    /// @dev A second claim against the same stock finds it owed.
    function test_Threat28_TheSameStockIsOwedOnce() public {
        meter(SOLAR, 1000, 1000, 0, 0);
        battery(SOLAR, 0, 1000, 1000);
        settle();
        uint256 first = Energy.unwrap(deposit());
        // Discharge and charge again within the period: the stock is the same.
        meter(SOLAR, 1000, 1000, 0, 0);
        battery(SOLAR, 1000, 1000, 1000);
        settle();
        uint256 second = Energy.unwrap(deposit());
        assertGt(first, 850e6);
        assertLt(second, 1e6);
    }
}
