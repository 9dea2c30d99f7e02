// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRetirements} from "../../../contracts/energy/interfaces/IRetirements.sol";
import {Energy} from "../../../contracts/energy/types/Amounts.sol";
import {Batch, Leaf, LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {Register, Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {Zone} from "../../../contracts/oracle/types/Site.sol";
import {IDeliveryTypes} from "../../../contracts/ppa/interfaces/IDeliveryTypes.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {Agreement, NegativeRule, SettlementType} from "../../../contracts/ppa/types/Terms.sol";
import {CorrectionFixture} from "../../fixtures/CorrectionFixture.sol";

/// @notice Settled direct export becomes the buyer's export records, a period each.
contract DeliverDayTest is CorrectionFixture {
    uint96 private constant NOON = 1 << 48;

    LeafProof private _shown;

    function _settled(Agreement memory a) private returns (IDeliveryTypes.SettledDay memory) {
        begin(a);
        return settleKept(a, evenly(1001));
    }

    function _deliver(Agreement memory a, IDeliveryTypes.SettledDay memory s, uint96 periods)
        private
        returns (uint256)
    {
        vm.prank(a.terms.parties.buyer);
        return deliveries.deliver(id, a, s, periods);
    }

    function _refused(
        Agreement memory a,
        IDeliveryTypes.SettledDay memory s,
        uint96 periods,
        bytes memory error
    ) private {
        vm.expectRevert(error);
        _deliver(a, s, periods);
    }

    function test_Deliver_MakesAnExportOfEachPeriod() public {
        Agreement memory a = fixedPrice(68_000);
        IDeliveryTypes.SettledDay memory s = _settled(a);
        uint256 day = today - 1;
        uint256[] memory wh = sharesOf(0, evenly(1001));
        vm.expectEmit(address(retirements));
        emit IRetirements.ExportClaimed(
            plant.id,
            entitlement,
            1,
            buyer.addr,
            uint64(wh[3]),
            uint40(day * 1 days + 3 * 900),
            uint40(day * 1 days + 4 * 900)
        );
        vm.expectEmit(address(ppa));
        emit IDeliveryTypes.PeriodsDelivered(id, day, entitlement, buyer.addr, 1 << 3 | NOON | 1 << 95, 1);
        assertEq(_deliver(a, s, 1 << 3 | NOON | 1 << 95), 1);
        uint256[3] memory periods = [uint256(3), 48, 95];
        for (uint256 i; i < 3; ++i) {
            IRetirements.Export memory e = retirements.exportOf(i + 1);
            assertEq(e.from, day * 1 days + periods[i] * 900);
            assertEq(e.to, e.from + 900);
            assertEq(Energy.unwrap(e.remaining), wh[periods[i]] * 1e6);
            assertEq(e.owner, buyer.addr);
            assertEq(e.quorum, a.terms.parties.attesters);
            assertEq(e.accreditor, accreditor.addr);
            assertEq(Zone.unwrap(e.zone), Zone.unwrap(registry.siteOf(plant.id).zone));
            assertTrue(e.site == plant.id);
        }
        (bytes20 profile, uint96 done) = deliveries.deliveredOf(entitlement, day);
        assertEq(profile, bytes20(s.proof.leaf.profile));
        assertEq(done, 1 << 3 | NOON | 1 << 95);
    }

    /// @dev The green attribute that the seller keeps is the record.
    function test_Deliver_ToTheSellerWhoKeepsTheCertificates() public {
        Agreement memory a = fixedPrice(68_000);
        a.terms.settlement.certificatesToSeller = true;
        IDeliveryTypes.SettledDay memory s = _settled(a);
        _refused(
            a,
            s,
            NOON,
            abi.encodeWithSelector(IDeliveryTypes.NotReceiver.selector, id, buyer.addr, seller.addr)
        );
        vm.prank(seller.addr);
        assertEq(deliveries.deliver(id, a, s, NOON), 1);
        assertEq(retirements.exportOf(1).owner, seller.addr);
    }

    function test_Deliver_ByTheReceiversExportOperator() public {
        Agreement memory a = fixedPrice(68_000);
        IDeliveryTypes.SettledDay memory s = _settled(a);
        vm.expectRevert(
            abi.encodeWithSelector(IDeliveryTypes.NotReceiver.selector, id, seller.addr, buyer.addr)
        );
        vm.prank(seller.addr);
        deliveries.deliver(id, a, s, NOON);
        vm.prank(buyer.addr);
        retirements.setExportOperator(seller.addr, true);
        vm.prank(seller.addr);
        deliveries.deliver(id, a, s, NOON);
        assertEq(retirements.exportOf(1).owner, buyer.addr);
    }

    /// @dev Energy that a negative price leaves unpaid moves all the same (PPA-3).
    function test_Deliver_AnExcludedPeriod() public {
        Agreement memory a = withRuns(fixedPrice(68_000), NegativeRule.ANY, 0, false);
        begin(a);
        report(today, pricesWith(50_000, 48, 49, -1));
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        _deliver(a, s, NOON);
        assertEq(Energy.unwrap(retirements.exportOf(1).remaining), 400e6);
    }

    /// @dev However a day is delivered, its records hold what was settled.
    function testFuzz_Deliver_InPartsIsWhatWasSettled(uint256 seed, uint96 first) public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        uint32[] memory grown = evenly(0);
        for (uint256 k; k < 96; ++k) {
            grown[k] = 3 + uint32(uint256(keccak256(abi.encode(seed, k))) % 2000);
        }
        IDeliveryTypes.SettledDay memory s = settleKept(a, grown);
        if (first != 0) _deliver(a, s, first);
        if (first != ALL) _deliver(a, s, ~first);
        uint256 total;
        for (uint256 i = 1; i <= 96; ++i) {
            total += Energy.unwrap(retirements.exportOf(i).remaining);
        }
        assertEq(total, uint256(monthOf(day).wh) * 1e6);
    }

    // ——— what is not delivered ———

    function test_Deliver_RevertWhen_TheSettlementIsFinancial() public {
        Agreement memory a = difference(68_000);
        begin(a);
        report(today, flat(50_000));
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        assertEq(uint256(a.terms.settlement.kind), uint256(SettlementType.TWO_WAY));
        _refused(a, s, NOON, abi.encodeWithSelector(IDeliveryTypes.NotPhysical.selector, id));
    }

    function test_Deliver_RevertWhen_TheVolumeIsConsumption() public {
        Agreement memory a = asConsumed(fixedPrice(68_000));
        begin(a);
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        _refused(a, s, NOON, abi.encodeWithSelector(IDeliveryTypes.NotPhysical.selector, id));
    }

    /// @dev Generation may have been used by the plant itself, or stored.
    function test_Deliver_RevertWhen_ItIsNoExport() public {
        Agreement memory a = fixedPrice(68_000);
        a.terms.plants[0].register = Register.GENERATION;
        toNextDay(1 days - 900);
        today = vm.getBlockTimestamp() / 1 days + 1;
        (a.terms.life.start, a.terms.life.end) = (uint40(today * 1 days), uint40(today * 1 days) + YEARS);
        a.deadline = uint40(vm.getBlockTimestamp()) + 1 days;
        id = open(a);
        entitlement = grant(Register.GENERATION, SHARE, 0);
        life.bind(id, a, entitlement);
        nextPeriod();
        entitlements.checkpoint(entitlement, leafAt(bytes32(0)));
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        _refused(
            a,
            s,
            NOON,
            abi.encodeWithSelector(IDeliveryTypes.NotExported.selector, entitlement, Register.GENERATION)
        );
    }

    function test_Deliver_RevertWhen_NoPeriodOrNoEnergyOfItsOwn() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        uint32[] memory grown = evenly(1000);
        (grown[20], grown[21], grown[30]) = (UNREAD, 2000, 0);
        IDeliveryTypes.SettledDay memory s = settleKept(a, grown);
        bytes4 error = IDeliveryTypes.PeriodsNotDeliverable.selector;
        _refused(a, s, 0, abi.encodeWithSelector(error, entitlement, day, 0));
        uint256 none = uint256(1) << 20 | uint256(1) << 21 | uint256(1) << 30;
        _refused(a, s, ALL, abi.encodeWithSelector(error, entitlement, day, none));
        // Nor when the gap has its price.
        vm.warp(vm.getBlockTimestamp() + 31 days);
        settlement.settleGap(id, a, entitlement, uint40(day * 1 days + 22 * 900), 0);
        _refused(a, s, ALL, abi.encodeWithSelector(error, entitlement, day, none));
        _deliver(a, s, ALL & ~uint96(none));
    }

    function test_Deliver_RevertWhen_SuspendedOrOutside() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        vm.warp(day * 1 days + 10 * 900);
        vm.prank(seller.addr);
        life.suspend(id, a, 0);
        vm.warp(day * 1 days + 20 * 900);
        vm.prank(seller.addr);
        life.resume(id, a);
        vm.warp(day * 1 days + 90 * 900);
        uint256 none = (uint256(1) << 20) - (uint256(1) << 10);
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        _refused(
            a,
            s,
            ALL,
            abi.encodeWithSelector(IDeliveryTypes.PeriodsNotDeliverable.selector, entitlement, day, none)
        );
        _deliver(a, s, ALL & ~uint96(none));
    }

    // ——— corrected days ———

    function test_Deliver_RevertWhen_ACorrectionWaits() public {
        Agreement memory a = fixedPrice(68_000);
        IDeliveryTypes.SettledDay memory s = _settled(a);
        bytes memory profile = correct(s, with(evenly(1001), 48, 2001));
        _refused(
            a,
            s,
            NOON,
            abi.encodeWithSelector(IDeliveryTypes.CorrectionWaits.selector, batchHash(s.proof.batch), 0, 1)
        );
        restate(a, s, profile);
        s.applied = profile;
        _deliver(a, s, NOON);
        assertEq(
            Energy.unwrap(retirements.exportOf(1).remaining),
            sharesOf(0, with(evenly(1001), 48, 2001))[48] * 1e6
        );
    }

    /// @dev What was delivered stands; the rest of the day goes by what it should have been.
    function test_Deliver_TheRestOfARestatedDay() public {
        Agreement memory a = fixedPrice(68_000);
        IDeliveryTypes.SettledDay memory s = _settled(a);
        _deliver(a, s, NOON);
        uint32[] memory grown = with(with(evenly(1001), 48, 2001), 49, 501);
        bytes memory profile = correct(s, grown);
        restate(a, s, profile);
        s.applied = profile;
        _deliver(a, s, NOON << 1);
        assertEq(Energy.unwrap(retirements.exportOf(1).remaining), sharesOf(0, evenly(1001))[48] * 1e6);
        assertEq(Energy.unwrap(retirements.exportOf(2).remaining), sharesOf(0, grown)[49] * 1e6);
        _refused(
            a,
            s,
            NOON,
            abi.encodeWithSelector(
                IDeliveryTypes.PeriodsDeliveredAlready.selector, entitlement, today - 1, uint256(NOON)
            )
        );
    }

    /// @dev When it can no longer be restated, what was settled stands.
    function test_Deliver_AfterTheTimeForTrueUps() public {
        Agreement memory a = fixedPrice(68_000);
        a.terms.settlement.trueUpMonths = 1;
        IDeliveryTypes.SettledDay memory s = _settled(a);
        correct(s, with(evenly(1001), 48, 2001));
        vm.warp(vm.getBlockTimestamp() + 93 days);
        _deliver(a, s, NOON);
        assertEq(Energy.unwrap(retirements.exportOf(1).remaining), sharesOf(0, evenly(1001))[48] * 1e6);
    }

    // ——— retirement ———

    /// @dev A bakery consumes at noon what it bought of noon.
    function test_Deliver_TheBuyerRetiresItAgainstItsConsumption() public {
        Crew memory of_ = crew;
        Home memory bakery = joinNew(of_, "bakery");
        buyer = bakery.owner;
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        uint40 noon = uint40(day * 1 days + 48 * 900);
        vm.prank(buyer.addr);
        uint256 consumption =
            entitlements.grant(bakery.id, Register.CONSUMPTION, address(retirements), 10_000, noon, 0);
        vm.warp(noon);
        LeafProof memory from = _post(bakery, 48 * 1000, 300, 0);
        entitlements.checkpoint(consumption, from);
        vm.warp(noon + 900);
        LeafProof memory to = _post(bakery, 49 * 1000, 700, 0);
        vm.prank(buyer.addr);
        uint256 credit = retirements.claimConsumption(consumption, to);
        vm.warp((day + 1) * 1 days);
        bytes memory profile = profileBy(evenly(1000));
        _post(bakery, 96 * 1000, 700, keccak256(profile));
        ISettlementTypes.Delivery memory d = ISettlementTypes.Delivery(0, entitlement, _shown, profile);
        settlement.settleDay(id, a, one(d));
        IDeliveryTypes.SettledDay memory s = asSettled(d);
        uint256 export_ = _deliver(a, s, NOON);
        vm.prank(buyer.addr);
        retirements.retireExport(export_, credit, Energy.wrap(type(uint256).max), buyer.addr, "bread");
        assertEq(Energy.unwrap(retirements.exportOf(export_).remaining), 0);
        assertEq(Energy.unwrap(retirements.creditOf(credit).remaining), 0);
    }

    /// @dev The plant's and the bakery's leaves of now, final. @return The bakery's; the plant's is `_shown`.
    function _post(Home memory bakery, uint64 exported_, uint64 consumed, bytes32 profile)
        private
        returns (LeafProof memory)
    {
        Leaf[] memory leaves = new Leaf[](2);
        leaves[0] = leafOf(
            readingOf(plant, lastPeriod(), packRegisters(exported_, 0, exported_, 0), Registers.wrap(0))
        );
        leaves[0].profile = profile;
        leaves[1] =
            leafOf(readingOf(bakery, lastPeriod(), packRegisters(0, 0, 0, consumed), Registers.wrap(0)));
        Crew memory of_ = crew;
        Batch memory batch = post(of_, leaves);
        crew.last = of_.last;
        warpToFinal(batch);
        _shown = proofOf(batch, leaves, 0);
        return proofOf(batch, leaves, 1);
    }
}
