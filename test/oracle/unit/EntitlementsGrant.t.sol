// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEntitlements} from "../../../contracts/oracle/interfaces/IEntitlements.sol";
import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../../fixtures/PoolFixture.sol";

contract EntitlementsGrantTest is PoolFixture {
    address internal buyer = makeAddr("buyer");
    uint40 internal start;

    function setUp() public override {
        super.setUp();
        start = lastPeriod() + PERIOD;
    }

    function grant(Register register, uint16 share, uint40 from, uint40 to) internal returns (uint256) {
        vm.prank(consumer.owner.addr);
        return entitlements.grant(consumer.id, register, buyer, share, from, to);
    }

    function test_Grant_RecordsAndLists() public {
        vm.expectEmit(address(entitlements));
        emit IEntitlements.EntitlementGranted(
            consumption + 1, consumer.id, buyer, Register.DIRECT_EXPORT, 2500, start, start + 9000
        );
        uint256 id = grant(Register.DIRECT_EXPORT, 2500, start, start + 9000);
        IEntitlements.Entitlement memory e = entitlements.entitlementOf(id);
        assertTrue(e.site == consumer.id);
        assertEq(uint8(e.register), uint8(Register.DIRECT_EXPORT));
        assertEq(e.holder, buyer);
        assertEq(e.share, 2500);
        assertEq(e.start, start);
        assertEq(e.end, start + 9000);
        assertEq(e.pointerAt, 0);
        uint256[] memory live = entitlements.liveOf(consumer.id, Register.DIRECT_EXPORT);
        assertEq(live.length, 1);
        assertEq(live[0], id);
    }

    function test_Grant_CapturesTheEntryAsCheckpoint() public view {
        (uint40 at,) = entitlements.resolve(site, opened);
        assertEq(at, opened);
    }

    function test_Grant_RevertWhen_NotOwner() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                IEntitlements.NotSiteOwner.selector, consumer.id, address(this), consumer.owner.addr
            )
        );
        entitlements.grant(consumer.id, Register.GENERATION, buyer, 1, start, 0);
    }

    function test_Grant_RevertWhen_HolderIsNobody() public {
        vm.prank(consumer.owner.addr);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.InvalidHolder.selector, address(0)));
        entitlements.grant(consumer.id, Register.GENERATION, address(0), 1, start, 0);
    }

    function test_Grant_RevertWhen_ShareOutOfRange() public {
        vm.startPrank(consumer.owner.addr);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.ShareOutOfRange.selector, 0));
        entitlements.grant(consumer.id, Register.GENERATION, buyer, 0, start, 0);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.ShareOutOfRange.selector, 10_001));
        entitlements.grant(consumer.id, Register.GENERATION, buyer, 10_001, start, 0);
    }

    function test_Grant_RevertWhen_DatesAreBad() public {
        vm.startPrank(consumer.owner.addr);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.DateNotAligned.selector, start + 1));
        entitlements.grant(consumer.id, Register.GENERATION, buyer, 1, start + 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.DateNotAligned.selector, start + 901));
        entitlements.grant(consumer.id, Register.GENERATION, buyer, 1, start, start + 901);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.EndBeforeStart.selector, start, start));
        entitlements.grant(consumer.id, Register.GENERATION, buyer, 1, start, start);
        vm.warp(start + 1);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.DateInPast.selector, start, start + 1));
        entitlements.grant(consumer.id, Register.GENERATION, buyer, 1, start, 0);
    }

    function test_Grant_GenerationCountsAgainstEachPart() public {
        grant(Register.GREEN_CHARGE, 4000, start, 0);
        grant(Register.DIRECT_EXPORT, 7000, start, 0);
        // K 40 % leaves G 60 %, E 70 % leaves 30 %: the least decides.
        expectShareExceeded(Register.DIRECT_EXPORT, 10_001);
        grant(Register.GENERATION, 3001, start, 0);
        grant(Register.GENERATION, 3000, start, 0);
        expectShareExceeded(Register.SELF_USE, 10_001);
        grant(Register.SELF_USE, 7001, start, 0);
        grant(Register.SELF_USE, 7000, start, 0);
        expectShareExceeded(Register.GREEN_CHARGE, 10_001);
        grant(Register.GREEN_CHARGE, 3001, start, 0);
        grant(Register.GREEN_CHARGE, 3000, start, 0);
    }

    function test_Grant_ConsumptionCountsAlone() public {
        expectShareExceeded(Register.CONSUMPTION, 10_001);
        grant(Register.CONSUMPTION, 1, start, 0);
        grant(Register.GENERATION, 10_000, start, 0);
    }

    function test_Grant_SharesAreCheckedOverTime() public {
        grant(Register.GENERATION, 6000, start, start + 10 * PERIOD);
        grant(Register.GENERATION, 6000, start + 10 * PERIOD, start + 20 * PERIOD);
        // 40 % is free throughout, 41 % nowhere, 100 % after both.
        expectShareExceeded(Register.GREEN_CHARGE, 10_001);
        grant(Register.GENERATION, 4001, start + 9 * PERIOD, start + 11 * PERIOD);
        grant(Register.GENERATION, 4000, start, 0);
        expectShareExceeded(Register.GREEN_CHARGE, 14_000);
        grant(Register.GENERATION, 10_000, start + 20 * PERIOD, 0);
        grant(Register.GENERATION, 6000, start + 20 * PERIOD, 0);
    }

    function test_Grant_ALaterPeakInsideTheSpanCounts() public {
        grant(Register.GREEN_CHARGE, 3000, start + 5 * PERIOD, start + 9 * PERIOD);
        grant(Register.GREEN_CHARGE, 3000, start + 7 * PERIOD, start + 8 * PERIOD);
        expectShareExceeded(Register.GREEN_CHARGE, 10_001);
        grant(Register.GENERATION, 4001, start, start + 20 * PERIOD);
    }

    function test_EndAt_Shortens() public {
        uint256 id = grant(Register.GENERATION, 10_000, start, 0);
        vm.prank(buyer);
        vm.expectEmit(address(entitlements));
        emit IEntitlements.EntitlementEnding(id, start + PERIOD);
        entitlements.endAt(id, start + PERIOD);
        assertEq(entitlements.entitlementOf(id).end, start + PERIOD);
        grant(Register.GENERATION, 10_000, start + PERIOD, 0);
    }

    function test_EndAt_RevertWhen_NotHolder() public {
        uint256 id = grant(Register.GENERATION, 10_000, start, 0);
        vm.prank(consumer.owner.addr);
        vm.expectRevert(
            abi.encodeWithSelector(IEntitlements.NotHolder.selector, id, consumer.owner.addr, buyer)
        );
        entitlements.endAt(id, start + PERIOD);
    }

    function test_EndAt_RevertWhen_DatesAreBad() public {
        uint256 id = grant(Register.GENERATION, 10_000, start + PERIOD, start + 2 * PERIOD);
        vm.startPrank(buyer);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEntitlements.EndNotEarlier.selector, id, start + 2 * PERIOD, start + 2 * PERIOD
            )
        );
        entitlements.endAt(id, start + 2 * PERIOD);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.EndBeforeStart.selector, start + PERIOD, start));
        entitlements.endAt(id, start);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.DateNotAligned.selector, start + 1));
        entitlements.endAt(id, start + 1);
        vm.warp(start + PERIOD + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IEntitlements.DateInPast.selector, start + PERIOD, start + PERIOD + 1)
        );
        entitlements.endAt(id, start + PERIOD);
    }

    function test_EntitlementOf_RevertWhen_Unknown() public {
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.UnknownEntitlement.selector, 77));
        entitlements.entitlementOf(77);
        vm.expectRevert(abi.encodeWithSelector(IEntitlements.UnknownEntitlement.selector, 77));
        entitlements.endAt(77, start);
    }

    function test_Grant_SurvivesTheSalesOfTheSite() public {
        uint256 id = grant(Register.GENERATION, 10_000, start, 0);
        address heir = makeAddr("heir");
        vm.prank(consumer.owner.addr);
        registry.transferFrom(consumer.owner.addr, heir, 2);
        assertEq(entitlements.entitlementOf(id).holder, buyer);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEntitlements.ShareExceeded.selector, consumer.id, Register.GREEN_CHARGE, 10_001
            )
        );
        vm.prank(heir);
        entitlements.grant(consumer.id, Register.GREEN_CHARGE, heir, 1, start, 0);
        vm.prank(consumer.owner.addr);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEntitlements.NotSiteOwner.selector, consumer.id, consumer.owner.addr, heir
            )
        );
        entitlements.grant(consumer.id, Register.GREEN_CHARGE, heir, 1, start, 0);
    }

    function expectShareExceeded(Register register, uint256 total) internal {
        vm.expectRevert(
            abi.encodeWithSelector(IEntitlements.ShareExceeded.selector, consumer.id, register, total)
        );
    }
}
