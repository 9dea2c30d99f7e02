// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Quality} from "../../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {SiteId} from "../../../contracts/oracle/types/Site.sol";
import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {Agreement, Plant, VolumeType} from "../../../contracts/ppa/types/Terms.sol";
import {AgreementFixture} from "../../fixtures/AgreementFixture.sol";

/// @notice When commercial operation begins, and what a late or small plant owes.
contract AgreementsOperationTest is AgreementFixture {
    /// @dev Eight periods at noon; four are needed.
    uint256 private constant NOON = 0xff << 48;
    uint256 private constant AFTERNOON = 18 hours;

    function _none() private pure returns (IAgreementTypes.Production[] memory) {
        return new IAgreementTypes.Production[](0);
    }

    function _refused(
        uint256 id,
        Agreement memory a,
        IAgreementTypes.Production[] memory evidence,
        bytes memory error
    ) private {
        vm.expectRevert(error);
        life.activate(id, a, evidence);
    }

    function _produced(uint256 id) private view returns (uint256) {
        return ppa.producedOf(id, plant.id, Register.DIRECT_EXPORT);
    }

    function test_Activate_BeginsOperation() public {
        Agreement memory a = planned();
        uint256 id = open(a);
        toNextDay(AFTERNOON);
        IAgreementTypes.Production memory evidence = evidenceOf(NOON);
        uint40 from = uint40((vm.getBlockTimestamp() + 899) / 900 * 900);
        // 2 of 12 kW are missing.
        vm.expectEmit(address(ppa));
        emit IAgreementTypes.OperationBegan(id, from, 10_000, 0, 2 * 800e6);
        life.activate(id, a, one(evidence));
        IAgreementTypes.Status memory status = ppa.statusOf(id);
        assertEq(uint8(status.state), uint8(IAgreementTypes.State.ACTIVE));
        assertEq(status.operatesFrom, from);
        assertEq(status.buyer, buyer.addr);
        assertEq(ppa.damagesOf(id).buyDown, 1600e6);
        assertEq(_produced(id), 8);
    }

    function test_Activate_NotBeforeTheAgreedStart() public {
        Agreement memory a = planned();
        a.terms.life.start += 60 days;
        uint256 id = open(a);
        toNextDay(AFTERNOON);
        life.activate(id, a, one(evidenceOf(NOON)));
        assertEq(ppa.statusOf(id).operatesFrom, a.terms.life.start);
    }

    function test_Activate_DelayIsWholeDaysAfterTheTarget() public {
        Agreement memory a = planned();
        a.terms.operation.target = uint40(vm.getBlockTimestamp()) + 5 days;
        uint256 id = open(a);
        toNextDay(AFTERNOON);
        life.prove(id, a, one(evidenceOf(NOON)));
        vm.warp(a.terms.operation.target + 4 days - 1);
        life.activate(id, a, _none());
        assertEq(ppa.damagesOf(id).delay, 3 * 25e6);
    }

    function test_Activate_DelayEndsAtTheLongstop() public {
        Agreement memory a = planned();
        uint256 id = open(a);
        toNextDay(AFTERNOON);
        life.prove(id, a, one(evidenceOf(NOON)));
        vm.warp(a.terms.operation.longstop + 30 days);
        life.activate(id, a, _none());
        assertEq(ppa.damagesOf(id).delay, 90 * 25e6);
    }

    /// @dev It came in time: however it ends later, no delay is owed.
    function test_Activate_WhatOperatedInTimeOwesNoDelayAtItsEnd() public {
        Agreement memory a = planned();
        uint256 id = open(a);
        toNextDay(AFTERNOON);
        life.activate(id, a, one(evidenceOf(NOON)));
        vm.warp(a.terms.life.end);
        life.expire(id, a);
        assertEq(ppa.damagesOf(id).delay, 0);
        assertEq(ppa.damagesOf(id).buyDown, 1600e6);
    }

    /// @dev All of the capacity is there, so there is nothing to buy down; the days are owed.
    function test_Activate_DelayOfAWholePlant() public {
        Agreement memory a = planned();
        a.terms.operation.target = uint40(vm.getBlockTimestamp()) + 5 days;
        a.terms.operation.capacity = 10_000;
        a.terms.operation.periods = 0;
        uint256 id = open(a);
        vm.warp(a.terms.operation.target + 4 days - 1);
        life.activate(id, a, _none());
        assertEq(ppa.damagesOf(id).delay, 3 * 25e6);
        assertEq(ppa.damagesOf(id).buyDown, 0);
    }

    function test_Activate_MoreThanTheCapacityIsNoHarm() public {
        Agreement memory a = planned();
        a.terms.operation.capacity = 9000;
        a.terms.operation.periods = 0;
        uint256 id = open(a);
        life.activate(id, a, _none());
        assertEq(ppa.damagesOf(id).buyDown, 0);
    }

    /// @dev A site that is listed for two of its registers has one generator.
    function test_Activate_RevertWhen_ASiteWouldCountTwice() public {
        Agreement memory a = planned();
        Plant[] memory plants = new Plant[](2);
        plants[0] = Plant(plant.id, Register.GENERATION, 4000);
        plants[1] = a.terms.plants[0];
        a.terms.plants = plants;
        (a.terms.operation.capacity, a.terms.operation.periods) = (15_000, 0);
        uint256 id = open(a);
        _refused(
            id, a, _none(), abi.encodeWithSelector(IAgreementTypes.CapacityShort.selector, 10_000, 12_000)
        );
    }

    /// @dev What the buyer's site can import generates nothing.
    function test_Activate_RevertWhen_OnlyImportsMakeUpTheCapacity() public {
        Crew memory of_ = crew;
        Home memory office = joinNew(of_, "office");
        Agreement memory a = planned();
        Plant[] memory plants = new Plant[](2);
        plants[0] = a.terms.plants[0];
        plants[1] = Plant(office.id, Register.CONSUMPTION, 10_000);
        a.terms.plants = plants;
        (a.terms.volume.kind, a.terms.volume.matched, a.terms.volume.unmatchedPrice) =
        (VolumeType.MATCHED, 8000, 1);
        (a.terms.operation.capacity, a.terms.operation.periods) = (15_000, 0);
        uint256 id = open(a);
        _refused(
            id, a, _none(), abi.encodeWithSelector(IAgreementTypes.CapacityShort.selector, 10_000, 12_000)
        );
    }

    function test_Prove_CountsEachPeriodOnceInAnyOrder() public {
        Agreement memory a = planned();
        a.terms.operation.periods = 12;
        uint256 id = open(a);
        toNextDay(AFTERNOON);
        IAgreementTypes.Production memory first = evidenceOf(NOON);
        toNextDay(12 hours + 900);
        IAgreementTypes.Production memory part = evidenceOf(1 << 48);
        vm.warp(vm.getBlockTimestamp() / 1 days * 1 days + AFTERNOON);
        IAgreementTypes.Production memory whole = evidenceOf(0xf << 48);
        // The buyer shows a part of the later day first: nothing is lost by it.
        vm.startPrank(buyer.addr);
        life.prove(id, a, one(part));
        assertEq(_produced(id), 1);
        life.prove(id, a, one(whole));
        life.prove(id, a, one(whole));
        life.prove(id, a, one(part));
        assertEq(_produced(id), 4);
        _refusedForProduction(id, a, 4);
        vm.expectEmit(address(ppa));
        emit IAgreementTypes.ProductionProved(
            id, plant.id, Register.DIRECT_EXPORT, uint40(first.proof.leaf.readAt / 1 days * 1 days), 12
        );
        life.activate(id, a, one(first));
    }

    function _refusedForProduction(uint256 id, Agreement memory a, uint256 periods) private {
        _refused(
            id,
            a,
            _none(),
            abi.encodeWithSelector(
                IAgreementTypes.ProductionNotProved.selector, plant.id, Register.DIRECT_EXPORT, periods, 12
            )
        );
    }

    function test_Prove_PeriodsNotReadOrWithoutOutputDoNotCount() public {
        Agreement memory a = planned();
        uint256 id = open(a);
        toNextDay(2700);
        bytes memory profile = abi.encodePacked(
            uint32(5),
            uint32(0),
            uint32(0),
            type(uint32).max,
            type(uint64).max,
            uint32(0),
            uint32(7),
            uint32(0)
        );
        life.prove(id, a, one(evidenceOf(profile, Quality.MEASURED)));
        assertEq(_produced(id), 1, "the third exported");
    }

    function test_Prove_TheLastPeriodOfADayIsThatDays() public {
        Agreement memory a = planned();
        uint256 id = open(a);
        toNextDay(0);
        IAgreementTypes.Production memory evidence = evidenceOf(uint256(0x0f) << 92);
        assertEq(evidence.profile.length, 96 * 12);
        life.activate(id, a, one(evidence));
    }

    function test_Activate_RevertWhen_CapacityIsShort() public {
        Agreement memory a = planned();
        a.terms.operation.capacity = 12_501;
        uint256 id = open(a);
        toNextDay(AFTERNOON);
        IAgreementTypes.Production[] memory evidence = one(evidenceOf(NOON));
        // 80 % of 12,501 W, rounded down, is just there.
        life.activate(id, a, evidence);
        a = planned();
        a.terms.operation.capacity = 12_502;
        id = open(a);
        _refused(
            id, a, evidence, abi.encodeWithSelector(IAgreementTypes.CapacityShort.selector, 10_000, 10_001)
        );
    }

    function test_Activate_RevertWhen_TimeIsOver() public {
        Agreement memory a = planned();
        uint256 id = open(a);
        toNextDay(AFTERNOON);
        IAgreementTypes.Production[] memory evidence = one(evidenceOf(NOON));
        vm.warp(a.terms.life.end);
        _refused(
            id,
            a,
            evidence,
            abi.encodeWithSelector(IAgreementTypes.EndHasPassed.selector, a.terms.life.end, a.terms.life.end)
        );
    }

    function test_Prove_RevertWhen_ThePlantIsNotListed() public {
        Agreement memory a = planned();
        uint256 id = open(a);
        toNextDay(AFTERNOON);
        IAgreementTypes.Production memory evidence = evidenceOf(NOON);
        evidence.plant = 1;
        _refused(id, a, one(evidence), abi.encodeWithSelector(IAgreementTypes.UnknownPlant.selector, 1, 1));
        evidence.plant = 0;
        a = planned();
        a.terms.plants[0].site = SiteId.wrap(99);
        id = open(a);
        _refused(
            id,
            a,
            one(evidence),
            abi.encodeWithSelector(IAgreementTypes.WrongSite.selector, plant.id, SiteId.wrap(99))
        );
    }

    function test_Prove_RevertWhen_TheBatchIsNotFinal() public {
        Agreement memory a = planned();
        uint256 id = open(a);
        toNextDay(AFTERNOON);
        IAgreementTypes.Production memory evidence = evidenceOf(NOON);
        uint256 finalAt = vm.getBlockTimestamp();
        vm.warp(finalAt - 1);
        _refused(
            id,
            a,
            one(evidence),
            abi.encodeWithSelector(
                IMeterOracle.BatchNotFinal.selector,
                crew.fleet,
                evidence.proof.batch.periodEnd,
                finalAt,
                finalAt - 1
            )
        );
    }

    function test_Prove_RevertWhen_TheReadingIsAnEstimate() public {
        Agreement memory a = planned();
        uint256 id = open(a);
        toNextDay(AFTERNOON);
        IAgreementTypes.Production memory evidence = evidenceOf(profileOf(NOON), Quality.ESTIMATED);
        _refused(
            id,
            a,
            one(evidence),
            abi.encodeWithSelector(IAgreementTypes.NotMeasured.selector, plant.id, evidence.proof.leaf.readAt)
        );
    }

    function test_Prove_RevertWhen_TheProfileIsNotTheLeafs() public {
        Agreement memory a = planned();
        uint256 id = open(a);
        toNextDay(AFTERNOON);
        IAgreementTypes.Production memory evidence = evidenceOf(NOON);
        bytes memory profile = evidence.profile;
        evidence.profile = profileOf(NOON << 1);
        _refused(
            id,
            a,
            one(evidence),
            abi.encodeWithSelector(
                IAgreementTypes.WrongProfile.selector, keccak256(evidence.profile), keccak256(profile)
            )
        );
    }

    function test_Prove_RevertWhen_TheProfileIsNotOfTheDaySoFar() public {
        Agreement memory a = planned();
        uint256 id = open(a);
        toNextDay(AFTERNOON);
        IAgreementTypes.Production memory evidence = evidenceOf(new bytes(12), Quality.MEASURED);
        _refused(
            id, a, one(evidence), abi.encodeWithSelector(IAgreementTypes.ProfileLength.selector, 12, 72 * 12)
        );
    }

    function test_Activate_RevertWhen_NotWaiting() public {
        Agreement memory a = agreement();
        uint256 id = open(a);
        _refused(
            id,
            a,
            _none(),
            abi.encodeWithSelector(IAgreementTypes.WrongState.selector, id, IAgreementTypes.State.ACTIVE)
        );
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementTypes.WrongState.selector, id, IAgreementTypes.State.ACTIVE)
        );
        life.prove(id, a, _none());
    }
}
