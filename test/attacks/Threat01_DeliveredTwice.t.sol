// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRetirements} from "../../contracts/energy/interfaces/IRetirements.sol";
import {IEntitlements} from "../../contracts/oracle/interfaces/IEntitlements.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../contracts/oracle/types/Registers.sol";
import {IDeliveryTypes} from "../../contracts/ppa/interfaces/IDeliveryTypes.sol";
import {ISettlementTypes} from "../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {Agreement} from "../../contracts/ppa/types/Terms.sol";
import {CorrectionFixture} from "../fixtures/CorrectionFixture.sol";

/// @notice No Wh that an agreement delivers is in two records.
contract Threat01_DeliveredTwiceTest is CorrectionFixture {
    uint96 private constant NOON = 1 << 48;

    function _deliver(Agreement memory a, IDeliveryTypes.SettledDay memory s, uint96 periods) private {
        vm.prank(a.terms.parties.buyer);
        deliveries.deliver(id, a, s, periods);
    }

    function test_Threat01_APeriodIsDeliveredOnce() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        _deliver(a, s, NOON | 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDeliveryTypes.PeriodsDeliveredAlready.selector, entitlement, today - 1, uint256(NOON)
            )
        );
        _deliver(a, s, NOON | 2);
    }

    /// @dev Nor by the leaf of another batch that shows the same reading.
    function test_Threat01_APeriodIsDeliveredOnceByWhateverLeaf() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        _deliver(a, s, NOON);
        nextPeriod();
        s.proof = leafAs(s.proof.leaf);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDeliveryTypes.PeriodsDeliveredAlready.selector, entitlement, today - 1, uint256(NOON)
            )
        );
        _deliver(a, s, NOON);
    }

    /// @dev Of two final leaves whose profiles divide the day otherwise the better of each period could be picked.
    function test_Threat01_OneProfileADay() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        _deliver(a, s, NOON);
        nextPeriod();
        IDeliveryTypes.SettledDay memory other = s;
        other.profile = profileBy(with(with(evenly(1000), 48, 0), 49, 2000));
        bytes32 first = s.proof.leaf.profile;
        other.proof.leaf.profile = keccak256(other.profile);
        other.proof = leafAs(other.proof.leaf);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDeliveryTypes.NotWhatWasApplied.selector,
                entitlement,
                day,
                bytes32(bytes20(keccak256(other.profile))),
                bytes32(bytes20(first))
            )
        );
        _deliver(a, other, NOON << 1);
    }

    function test_Threat01_UnsettledEnergyIsNotDelivered() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        IDeliveryTypes.SettledDay memory s = asSettled(deliver(evenly(1000)));
        vm.expectRevert(abi.encodeWithSelector(IDeliveryTypes.DayNotWhole.selector, entitlement, today - 1));
        _deliver(a, s, NOON);
    }

    /// @dev A day that a later claim swept into its gap was never this one's.
    function test_Threat01_ADaySweptIntoAGapIsNotDelivered() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        IDeliveryTypes.SettledDay memory s = asSettled(deliver(evenly(1000)));
        settleKept(a, evenly(1000));
        vm.expectRevert(abi.encodeWithSelector(IDeliveryTypes.DayNotWhole.selector, entitlement, today - 2));
        _deliver(a, s, NOON);
    }

    /// @dev A stranger's own agreement on the same plant takes nothing of what serves another.
    function test_Threat01_AnotherAgreementsEntitlement() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        uint256 before = id;
        Agreement memory b = fixedPrice(1);
        id = open(b);
        vm.expectRevert(
            abi.encodeWithSelector(ISettlementTypes.EntitlementOfAnother.selector, entitlement, before, id)
        );
        _deliver(b, s, NOON);
    }

    /// @dev The seller has granted the share: neither it nor the retirements' own way claims it besides.
    function test_Threat01_TheSellerClaimsNothingOfItBesides() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        vm.prank(seller.addr);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEntitlements.ShareExceeded.selector, plant.id, Register.DIRECT_EXPORT, 10_001
            )
        );
        entitlements.grant(
            plant.id, Register.DIRECT_EXPORT, address(retirements), 6001, lastPeriod() + 900, 0
        );
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        LeafProof memory proof = s.proof;
        vm.prank(seller.addr);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEntitlements.NotHolder.selector, entitlement, address(retirements), address(ppa)
            )
        );
        retirements.claimExport(entitlement, proof, seller.addr);
    }

    function test_Threat01_OnlyTheAgreementsBringExports() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        (uint40[] memory from, uint64[] memory wh) = (new uint40[](1), new uint64[](1));
        (from[0], wh[0]) = (lastPeriod(), 1e9);
        vm.prank(seller.addr);
        vm.expectRevert(
            abi.encodeWithSelector(IRetirements.NotAgreements.selector, seller.addr, address(ppa))
        );
        retirements.takeExports(entitlement, crew.fleet, seller.addr, from, wh);
        vm.expectRevert(abi.encodeWithSelector(IRetirements.UnknownExport.selector, 1));
        retirements.exportOf(1);
    }
}
