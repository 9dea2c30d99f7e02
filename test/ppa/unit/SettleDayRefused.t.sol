// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DayProfile} from "../../../contracts/oracle/DayProfile.sol";
import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {SiteId} from "../../../contracts/oracle/types/Site.sol";
import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {IDayPrices} from "../../../contracts/ppa/interfaces/IDayPrices.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {Agreement, Plant, VolumeType} from "../../../contracts/ppa/types/Terms.sol";
import {SettlementFixture} from "../../fixtures/SettlementFixture.sol";

/// @notice Days that do not settle (SettleDay.tree).
contract SettleDayRefusedTest is SettlementFixture {
    function test_SettleDay_RevertWhen_NothingDelivered() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        vm.expectRevert(ISettlementTypes.NothingDelivered.selector);
        settlement.settleDay(id, a, new ISettlementTypes.Delivery[](0));
    }

    function test_SettleDay_RevertWhen_TwoDaysAtOnce() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        ISettlementTypes.Delivery[] memory both = new ISettlementTypes.Delivery[](2);
        both[0] = deliver(evenly(1000));
        both[1] = deliver(evenly(1000));
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.OtherDay.selector, 1, today - 1, today - 2));
        settlement.settleDay(id, a, both);
    }

    function test_SettleDay_RevertWhen_TheEntitlementServesAnother() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        d.entitlement = 77;
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.EntitlementOfAnother.selector, 77, 0, id));
        settlement.settleDay(id, a, one(d));
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.EntitlementOfAnother.selector, 77, 0, id));
        settlement.settleGap(id, a, 77, 900, 0);
    }

    function test_SettleDay_RevertWhen_UnknownPlant() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        d.plant = 1;
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.UnknownPlant.selector, 1, 1));
        settlement.settleDay(id, a, one(d));
    }

    /// @dev The document in force lists another share than the entitlement that is still bound.
    function test_SettleDay_RevertWhen_OtherPlant() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        Agreement memory next = following(id, a);
        next.terms.plants[0].share = SHARE + 1;
        amend(id, a, next);
        settle(a, evenly(1000));
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        vm.expectRevert(
            abi.encodeWithSelector(
                ISettlementTypes.OtherPlant.selector, entitlement, plant.id, Register.DIRECT_EXPORT, SHARE
            )
        );
        settlement.settleDay(id, next, one(d));
    }

    /// @dev Plants that differ from the entitlement's in one thing alone.
    function test_SettleDay_RevertWhen_OfAnotherSiteOrRegister() public {
        Agreement memory a = fixedPrice(68_000);
        Plant[] memory plants = new Plant[](3);
        plants[0] = Plant(plant.id, Register.GENERATION, SHARE);
        plants[1] = a.terms.plants[0];
        plants[2] = Plant(SiteId.wrap(type(uint64).max), Register.DIRECT_EXPORT, SHARE);
        a.terms.plants = plants;
        begin(a);
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        for (uint256 i; i < 3; i += 2) {
            d.plant = i;
            vm.expectRevert(
                abi.encodeWithSelector(
                    ISettlementTypes.OtherPlant.selector, entitlement, plant.id, Register.DIRECT_EXPORT, SHARE
                )
            );
            settlement.settleDay(id, a, one(d));
        }
        d.plant = 1;
        settlement.settleDay(id, a, one(d));
    }

    function test_SettleDay_RevertWhen_TheVolumeIsAgreed() public {
        Agreement memory a = fixedPrice(68_000);
        (a.terms.volume.kind, a.terms.volume.perPeriod) = (VolumeType.BASELOAD, 100);
        begin(a);
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        vm.expectRevert(
            abi.encodeWithSelector(ISettlementTypes.VolumeNotSettled.selector, VolumeType.BASELOAD)
        );
        settlement.settleDay(id, a, one(d));
    }

    function test_SettleDay_RevertWhen_AttestedByOthers() public {
        Agreement memory a = fixedPrice(68_000);
        bytes32 agreed = keccak256("others");
        bytes32 by = a.terms.parties.attesters;
        a.terms.parties.attesters = agreed;
        begin(a);
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementTypes.WrongAttesters.selector, crew.fleet, by, agreed)
        );
        settlement.settleDay(id, a, one(d));
    }

    function test_SettleDay_RevertWhen_TheIndexCountsAnotherCurrency() public {
        Agreement memory a = atIndex(0);
        a.terms.parties.currency = address(registry);
        begin(a);
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        vm.expectRevert(
            abi.encodeWithSelector(
                IDayPrices.SeriesOfAnotherCurrency.selector, series, address(currency), address(registry)
            )
        );
        settlement.settleDay(id, a, one(d));
    }

    function test_SettleDay_RevertWhen_TheProfileIsNotTheLeafs() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        bytes32 expected = keccak256(d.profile);
        d.profile[3] = 0x01;
        vm.expectRevert(
            abi.encodeWithSelector(DayProfile.ProfileHashWrong.selector, keccak256(d.profile), expected)
        );
        settlement.settleDay(id, a, one(d));
    }

    function test_SettleDay_RevertWhen_UnknownAgreement() public {
        Agreement memory a = fixedPrice(68_000);
        vm.expectRevert(abi.encodeWithSelector(IAgreementTypes.UnknownAgreement.selector, 5));
        settlement.settlePending(5, a, 20_000, 0, "");
    }
}
