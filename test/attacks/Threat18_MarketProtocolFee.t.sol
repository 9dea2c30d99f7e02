// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DissipativeAMM} from "../../contracts/market/DissipativeAMM.sol";
import {ICappedFee} from "../../contracts/market/interfaces/ICappedFee.sol";
import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {Listing} from "../harness/Listing.sol";
import {MarketTest} from "../market/MarketTest.sol";

/// @notice Fees that can be raised without cap, without notice, or for what was earned before.
contract Threat18_MarketProtocolFeeTest is MarketTest {
    address internal treasury = makeAddr("treasury");

    function setUp() public override {
        super.setUp();
        open();
        vm.prank(feeController);
        amm.setFeeRecipient(treasury);
    }

    function _earn() internal {
        uint256 held = shares(bob);
        for (uint256 i; i < 10; i++) {
            buy(bob, 500 * USD);
            uint256 more = shares(bob) - held;
            vm.prank(bob);
            amm.sellShares(key, more, 0, bob, EXTERNAL, vm.getBlockTimestamp());
        }
    }

    function _setShare(uint256 share) internal {
        vm.prank(feeController);
        amm.setFee(share);
    }

    function test_Threat18_ShareIsCappedAtAFifth() public {
        vm.prank(feeController);
        vm.expectRevert(
            abi.encodeWithSelector(ICappedFee.FeeAboveCap.selector, uint256(200_001), uint256(200_000))
        );
        amm.setFee(200_001);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(ICappedFee.NotFeeController.selector, bob, feeController));
        amm.setFee(0);
    }

    /// @dev Announced, then a week; and then only for what is earned after somebody has collected at the old share.
    function test_Threat18_RaiseIsAnnouncedAndNeverReachesBack() public {
        _earn();
        _setShare(200_000);
        assertEq(amm.collectProtocolFee(key), 0);
        wait(7 days - 1);
        assertEq(amm.collectProtocolFee(key), 0);
        _earn();
        wait(1);
        assertEq(amm.collectProtocolFee(key), 0, "earned under the old share");
        assertEq(lpOf(treasury), 0);
        _earn();
        assertGt(amm.collectProtocolFee(key), 0, "earned under the new one");
    }

    function test_Threat18_LoweringHoldsForWhatWasEarnedToo() public {
        _setShare(200_000);
        wait(7 days);
        amm.collectProtocolFee(key);
        _earn();
        uint256 snapshot = vm.snapshotState();
        uint256 full = amm.collectProtocolFee(key);
        vm.revertToState(snapshot);
        _setShare(100_000);
        assertApproxEqRel(amm.collectProtocolFee(key), full / 2, 0.01e18);
        vm.revertToState(snapshot);
        _setShare(0);
        assertEq(amm.collectProtocolFee(key), 0);
    }

    /// @dev Liquidity that is minted to it after a harvest had no part in that harvest.
    function test_Threat18_ShareTakesNothingOfEarlierHarvests() public {
        _setShare(200_000);
        wait(7 days);
        amm.collectProtocolFee(key);
        _earn();
        uint256 harvested = amm.harvest(key);
        uint256 hers = amm.harvestOf(key, alice);
        assertGt(amm.collectProtocolFee(key), 0);
        assertEq(amm.harvestOf(key, treasury), 0);
        assertEq(amm.harvestOf(key, alice), hers);
        assertLe(hers, harvested);
    }

    /// @dev A market without a controller has no share, for ever.
    function test_Threat18_WithoutAControllerThereIsNoShare() public {
        Listing free = new Listing();
        amm = new DissipativeAMM(free.list(address(kwh)), address(0));
        fund(alice);
        fund(bob);
        open();
        vm.prank(address(0));
        vm.expectRevert(abi.encodeWithSelector(ICappedFee.NotFeeController.selector, address(0), address(0)));
        amm.setFee(1);
        _earn();
        assertEq(amm.collectProtocolFee(key), 0);
    }

    /// @dev What the protocol gets is worth its share of the fees, however much idle quote the pool has, and no provider pays more.
    function test_Threat18_ShareIsOfFeesAndOfNothingElse() public {
        _setShare(200_000);
        wait(7 days);
        // Four fifths of the quote are idle.
        assertGt(amm.idleQuote(key), 1_500 * USD);
        amm.collectProtocolFee(key);
        uint256 kept = amm.incomeOf(id).kept;
        _earn2();
        IDissipativeAMM.Reserves memory r = reserves();
        uint256 earned = amm.incomeOf(id).earned;
        uint256 active = r.staticQuote * kwh.index() / WAD;
        uint256 fees = 2 * active * (earned - kept) / earned;
        uint256 minted = amm.collectProtocolFee(key);
        assertEq(lpOf(treasury), minted);
        uint256 worth = minted * (active + r.totalQuote) / (r.liquidity + minted);
        assertApproxEqRel(worth, fees / 5, 0.001e18);
        assertLe(worth, fees / 5);
        // Nothing more until there are new fees.
        assertEq(amm.collectProtocolFee(key), 0);
    }

    function _earn2() internal {
        uint256 held = shares(bob);
        for (uint256 i; i < 10; i++) {
            buy(bob, 100 * USD);
            uint256 more = shares(bob) - held;
            vm.prank(bob);
            amm.sellShares(key, more, 0, bob, EXTERNAL, vm.getBlockTimestamp());
        }
    }

    /// @dev Waiting, haircuts, liquidity, harvests: no income of them.
    function test_Threat18_NothingButTradesCountsAsGrowth() public {
        _setShare(200_000);
        wait(7 days);
        amm.collectProtocolFee(key);
        vm.startPrank(bob);
        amm.addLiquidity(key, 100 * KWH, ALL, 1, bob, EXTERNAL, vm.getBlockTimestamp());
        wait(1 days);
        amm.harvest(key);
        kwh.cutTo(0.7e18);
        amm.harvest(key);
        amm.removeLiquidity(key, lpOf(bob), 0, 0, bob, EXTERNAL, vm.getBlockTimestamp());
        assertLe(amm.collectProtocolFee(key), 1e4, "a few units of rounding that stayed in the pool");
    }
}
