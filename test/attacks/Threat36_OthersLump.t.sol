// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISettlementTypes} from "../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {Agreement} from "../../contracts/ppa/types/Terms.sol";
import {SettlementFixture} from "../fixtures/SettlementFixture.sol";

/// @notice Anyone settles a day. Who settles past one, or from an early leaf, would make gaps of periods that were read one by one, and a gap takes its worst price.
contract Threat36_OthersLumpTest is SettlementFixture {
    function _refused(Agreement memory a, ISettlementTypes.Delivery memory d, uint40 from) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                ISettlementTypes.NotYetTheDaysLast.selector,
                entitlement,
                from,
                d.proof.batch.periodEnd,
                uint256(d.proof.leaf.readAt) + 30 days
            )
        );
        settlement.settleDay(id, a, one(d));
    }

    function test_Threat36_NobodyElseSettlesPastADay() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        ISettlementTypes.Delivery memory first = deliver(evenly(1000));
        ISettlementTypes.Delivery memory second = deliver(evenly(1000));
        vm.startPrank(buyer.addr);
        _refused(a, second, uint40(day * 1 days));
        settlement.settleDay(id, a, one(first));
        settlement.settleDay(id, a, one(second));
        assertEq(settlement.gapOf(entitlement, uint40((day + 1) * 1 days + 900)).wh, 0);
    }

    function test_Threat36_NobodyElseSettlesFromAnEarlyLeaf() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        uint32[] memory grown = new uint32[](20);
        // Readings that were late for this batch, and will be in the day's profile.
        for (uint256 k; k < 19; ++k) {
            grown[k] = UNREAD;
        }
        grown[19] = 20_000;
        ISettlementTypes.Delivery memory early = deliver(grown);
        vm.prank(buyer.addr);
        _refused(a, early, uint40(day * 1 days));
        vm.prank(seller.addr);
        settlement.settleDay(id, a, one(early));
        assertEq(settlement.gapOf(entitlement, uint40(day * 1 days + 20 * 900)).wh, 8000);
    }

    /// @dev When nothing better came in a gap's time, nobody needs the owner.
    function test_Threat36_AfterAGapsTimeAnybodyMay() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        deliver(evenly(1000));
        ISettlementTypes.Delivery memory second = deliver(evenly(1000));
        vm.warp(uint256(second.proof.leaf.readAt) + 30 days - 1);
        _refused(a, second, uint40((today - 2) * 1 days));
        vm.warp(uint256(second.proof.leaf.readAt) + 30 days);
        settlement.settleDay(id, a, one(second));
    }
}
