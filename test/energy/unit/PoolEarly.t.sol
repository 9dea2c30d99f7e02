// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../../contracts/energy/interfaces/ICollateral.sol";
import {IEnergyPool} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {PERIOD} from "../../../contracts/oracle/types/Site.sol";
import {IntakeFixture} from "../../fixtures/IntakeFixture.sol";

/// @notice How a pool keeps what was deposited before finality: rounds of settlement, what is forfeited, and what stops none of it.
contract PoolEarlyTest is IntakeFixture {
    uint64 internal constant WH = 20;

    LeafProof internal waiting;

    function dueAt() private view returns (uint40) {
        return pool.accountOf(site).earlyDue;
    }

    function settleBy(LeafProof memory proof) private returns (Energy) {
        vm.prank(owner);
        return pool.deposit(charge, proof);
    }

    /// @dev An early deposit of a period, and in the next one its settlement beside another one: something is early at every moment of
    /// three days, which is three times what each of them may wait.
    function test_EarlyWithoutABreak_IsNeverLate() public {
        charged(WH);
        early();
        LeafProof memory last = proofAt(SOLAR);
        uint40 first = dueAt();
        uint256 ends = vm.getBlockTimestamp() + 3 days;
        while (vm.getBlockTimestamp() < ends) {
            charged(WH);
            early();
            warpToFinal(last.batch);
            settleBy(last);
            last = proofAt(SOLAR);
            assertEq(earlyWh(), WH, "one deposit always waits");
            assertGt(dueAt(), vm.getBlockTimestamp());
        }
        assertGt(dueAt(), first + 2 days);
        vm.expectRevert(
            abi.encodeWithSelector(ICollateral.EarlyNotDue.selector, site, dueAt(), vm.getBlockTimestamp())
        );
        collateral.proveUnsettled(address(pool), site);
    }

    /// @dev New deposits do not put off the ones that wait.
    function test_EarlyDue_IsNotPutOffByMore() public {
        charged(WH);
        early();
        uint40 due = dueAt();
        for (uint256 i; i < 3; ++i) {
            vm.warp(vm.getBlockTimestamp() + PERIOD);
            charged(WH);
            early();
            assertEq(dueAt(), due);
        }
        vm.warp(uint256(due) + 1);
        collateral.proveUnsettled(address(pool), site);
        assertEq(dueAt(), 0);
    }

    /// @dev Half of the first round is not the whole of it.
    function test_EarlyDue_StandsUntilItsRoundIsSettled() public {
        charged(WH);
        LeafProof memory half = proofAt(SOLAR);
        early();
        uint40 due = dueAt();
        charged(WH);
        early();
        assertEq(dueAt(), due);
        warpToFinal(half.batch);
        settleBy(half);
        assertGt(dueAt(), due, "the first round was the first deposit");
        assertEq(earlyWh(), WH);
    }

    /// @dev Charge whose shares were forfeited is the oldest: its final claim frees none of the shares that came after it.
    function test_ForfeitedCharge_IsSettledBeforeWhatCameAfter() public {
        charged(2 * WH);
        early();
        waiting = proofAt(SOLAR);
        vm.warp(uint256(dueAt()) + 1);
        collateral.proveUnsettled(address(pool), site);
        vm.prank(owner);
        pool.buyBack(site, Shares.wrap(ALL));
        vm.warp(vm.getBlockTimestamp() + 1 days);
        collateral.enforce(address(pool), site);

        publish();
        waiting = proofAt(SOLAR);
        charged(WH);
        early();
        Shares shares = pool.accountOf(site).early;
        assertGt(Shares.unwrap(shares), 0);
        assertEq(earlyWh(), 3 * WH);

        warpToFinal(waiting.batch);
        settleBy(waiting);
        assertEq(earlyWh(), WH);
        assertEq(Shares.unwrap(pool.accountOf(site).early), Shares.unwrap(shares), "none of them is settled");
        LeafProof memory newest = proofAt(SOLAR);
        warpToFinal(newest.batch);
        settleBy(newest);
        assertEq(earlyWh(), 0);
        assertEq(Shares.unwrap(pool.accountOf(site).early), 0);
    }

    function test_SettlingOnly_IssuesNothingAndIsNeverStopped() public {
        charged(WH);
        early();
        waiting = proofAt(SOLAR);
        warpToFinal(waiting.batch);
        vm.prank(guardian);
        pool.pauseInflows(true);
        Shares before_ = pool.claims();
        vm.expectEmit(address(pool));
        emit IEnergyPool.EarlySettled(site, WH, 0);
        assertEq(Energy.unwrap(settleBy(waiting)), 0);
        assertEq(Shares.unwrap(pool.claims()), Shares.unwrap(before_));
        assertEq(dueAt(), 0);
    }

    function test_SettlingMore_IsStoppedLikeADeposit() public {
        charged(WH);
        early();
        charged(WH);
        LeafProof memory more = proofAt(SOLAR);
        warpToFinal(more.batch);
        vm.prank(guardian);
        pool.pauseInflows(true);
        vm.prank(owner);
        vm.expectRevert(IEnergyPool.InflowsArePaused.selector);
        pool.deposit(charge, more);
    }
}
