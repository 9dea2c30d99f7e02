// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Energy, Shares} from "../../contracts/energy/types/Amounts.sol";
import {PoolFixture} from "../fixtures/PoolFixture.sol";

/// @notice Threat 9: donations that inflate a share price, rounding that favours the caller.
contract Threat09_PoolRoundingTest is PoolFixture {
    /// @dev A share's worth is the index, which no balance enters: neither energy nor money given away moves it.
    function test_Threat09_DonationsMoveNothing() public {
        chargeAndDeposit(1000);
        uint256 index = pool.index();
        uint256 balance = pool.balanceOf(owner);
        stakeToken.mint(address(pool), 1e12);
        stakeToken.mint(address(collateral), 1e12);
        vm.prank(owner);
        pool.transferShares(makeAddr("nobody"), Shares.wrap(1));
        assertEq(pool.index(), index);
        assertGe(pool.balanceOf(owner) + 2, balance);
        assertEq(collateral.stakeOf(address(pool), site).stake, 100e6);
        assertEq(collateral.compensationOf(address(pool)), 0);
    }

    /// @dev In many small steps a site never mints more than in one, and never frees itself of more than it burned or discharged.
    /// forge-config: default.fuzz.runs = 48
    function testFuzz_Threat09_SmallStepsNeverPay(uint64[8] memory steps, uint16 idle) public {
        uint256 charged;
        for (uint256 i; i < steps.length; ++i) {
            uint64 wh = uint64(bound(steps[i], 1, 700));
            charged += wh;
            vm.warp(vm.getBlockTimestamp() + idle);
            chargeAndDeposit(wh);
            assertLe(pool.totalSupply(), charged * 0.9e6);
            uint256 owed = Shares.unwrap(pool.accountOf(site).liability);
            assertEq(owed, Shares.unwrap(pool.claims()));
            vm.prank(owner);
            Energy burned = pool.buyBack(site, Shares.wrap(1));
            assertLe(Energy.unwrap(burned), 1);
            assertEq(Shares.unwrap(pool.accountOf(site).liability), owed - 1);
        }
    }
}
