// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PoolActions} from "../fixtures/PoolActions.sol";

/// @notice Threat 1: the same charge twice. It is deposited before finality and left unsettled until the deposit is forfeited; a full
/// battery cures the shortfall; and then the charge, final long since, is claimed as if it were new.
contract Threat01_ForfeitedChargeTest is PoolActions {
    function forfeitAndCure() internal {
        vm.warp(uint256(pool.accountOf(site).earlyDue) + 1);
        collateral.proveUnsettled(address(pool), site);
        settle();
        collateral.cure(address(pool), proofAt(SOLAR));
    }

    function test_Threat01_ForfeitedChargeMintsNothingMore() public {
        meter(SOLAR, 1000, 1000, 0, 0);
        battery(SOLAR, 0, 1000, 4000);
        publish();
        assertGt(depositEarly(), 0);
        uint256 owed = liability();
        forfeitAndCure();
        assertEq(liability(), owed, "cured by what is in store, nothing burned");

        assertEq(raw(deposit()), 0);
        assertEq(liability(), owed);
        // Only what comes after it is new.
        meter(SOLAR, 500, 500, 0, 0);
        battery(SOLAR, 0, 500, 4500);
        settle();
        uint256 minted = raw(deposit());
        assertGt(minted, 449e6);
        assertLe(minted, 450e6);
    }

    /// @dev Nor when it is shown early a second time, alone or with what came after it.
    function test_Threat01_ForfeitedChargeIsNotEarlyAgain() public {
        meter(SOLAR, 1000, 1000, 0, 0);
        battery(SOLAR, 0, 1000, 4000);
        publish();
        depositEarly();
        forfeitAndCure();
        meter(SOLAR, 500, 500, 0, 0);
        battery(SOLAR, 0, 500, 4500);
        publish();
        uint256 minted = depositEarly();
        assertGt(minted, 449e6);
        assertLe(minted, 450e6);
        warpToFinal(crew.last);
        assertEq(raw(deposit()), 0);
        assertEq(pool.accountOf(site).earlyWh, 0);
        assertEq(pool.accountOf(site).earlyDue, 0);
        checkBooks();
    }
}
