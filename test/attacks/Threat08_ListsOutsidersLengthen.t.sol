// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEntitlements} from "../../contracts/oracle/interfaces/IEntitlements.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../fixtures/PoolFixture.sol";

/// @notice Threat 8: a list or a loop that an outsider can lengthen.
contract Threat08_ListsOutsidersLengthenTest is PoolFixture {
    address internal outsider = makeAddr("outsider");

    function test_Threat08_OnlyTheOwnerGrants() public {
        vm.prank(outsider);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.NotSiteOwner.selector, site, outsider, owner));
        entitlements.grant(site, Register.SELF_USE, outsider, 1, lastPeriod(), 0);
    }

    function test_Threat08_SixteenLiveARegister() public {
        uint40 start = lastPeriod() + PERIOD;
        for (uint256 i; i < 16; ++i) {
            grantAs(solar, Register.SELF_USE, outsider, 1, start, 0);
        }
        vm.prank(owner);
        vm.expectRevert(
            abi.encodeWithSelector(IEntitlements.TooManyEntitlements.selector, site, Register.SELF_USE)
        );
        entitlements.grant(site, Register.SELF_USE, outsider, 1, start, 0);
    }

    /// @dev Checkpoints are searched at a first claim: a leaf that settles no date cannot become one.
    function test_Threat08_CheckpointsOnlyWhereADateWaits() public {
        uint40 at = settle();
        vm.warp(vm.getBlockTimestamp() + 2 days);
        LeafProof memory proof = proofAt(SOLAR);
        vm.prank(outsider);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.NothingToResolve.selector, charge, at));
        entitlements.checkpoint(charge, proof);
    }

    /// @dev The dearest calls at the longest lists stay far below a block.
    function test_Threat08_TheLongestListsStayCheap() public {
        uint40 start = lastPeriod() + PERIOD;
        uint256 id;
        for (uint256 r; r < 5; ++r) {
            uint256 taken = entitlements.liveOf(consumer.id, Register(r)).length;
            if (taken != 0) {
                vm.prank(address(retirements));
                entitlements.endAt(consumption, start);
            }
            for (uint256 i = taken; i < 16; ++i) {
                id = grantAs(
                    consumer, Register(r), outsider, 1, start + uint40(i) * PERIOD, start + 40 * PERIOD
                );
            }
        }
        vm.warp(start + 20 * PERIOD);
        settle();
        vm.warp(vm.getBlockTimestamp() + 1 days);
        LeafProof memory proof = proofAt(CONSUMER);
        uint256 before = gasleft();
        entitlements.checkpoint(id, proof);
        assertLt(before - gasleft(), 1_000_000);
    }
}
