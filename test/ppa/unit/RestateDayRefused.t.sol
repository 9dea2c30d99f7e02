// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DayProfile} from "../../../contracts/oracle/DayProfile.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Quality} from "../../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {SiteId} from "../../../contracts/oracle/types/Site.sol";
import {IAgreementTypes} from "../../../contracts/ppa/interfaces/IAgreementTypes.sol";
import {IBillingTypes} from "../../../contracts/ppa/interfaces/IBillingTypes.sol";
import {IDeliveryTypes} from "../../../contracts/ppa/interfaces/IDeliveryTypes.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {Agreement, Plant, VolumeType} from "../../../contracts/ppa/types/Terms.sol";
import {CorrectionFixture} from "../../fixtures/CorrectionFixture.sol";

/// @notice Days that are not priced again.
contract RestateDayRefusedTest is CorrectionFixture {
    function _refused(
        Agreement memory a,
        IDeliveryTypes.SettledDay memory s,
        bytes memory profile,
        bytes memory error
    ) private {
        vm.expectRevert(error);
        restatements.restateDay(id, a, s, profile);
    }

    /// @dev A settled day at a fixed price and its correction, of more in period 40.
    function _settled()
        private
        returns (Agreement memory a, IDeliveryTypes.SettledDay memory s, bytes memory profile)
    {
        a = fixedPrice(68_000);
        begin(a);
        s = settleKept(a, evenly(1000));
        profile = correct(s, with(evenly(1000), 40, 1500));
    }

    function test_RestateDay_RevertWhen_TheVolumeIsByAProfile() public {
        (Agreement memory a, IDeliveryTypes.SettledDay memory s, bytes memory profile) = _settled();
        a.terms.volume.kind = VolumeType.SHAPED;
        _refused(
            a,
            s,
            profile,
            abi.encodeWithSelector(IDeliveryTypes.VolumeNotRestated.selector, VolumeType.SHAPED)
        );
    }

    function test_RestateDay_RevertWhen_NotTheDaysDocument() public {
        (Agreement memory a, IDeliveryTypes.SettledDay memory s, bytes memory profile) = _settled();
        Agreement memory next = following(id, a);
        next.terms.price.amount = 1e18;
        amend(id, a, next);
        _refused(
            next,
            s,
            profile,
            abi.encodeWithSelector(IAgreementTypes.NotInForce.selector, id, digestOf(next), bytes32(id))
        );
    }

    function test_RestateDay_RevertWhen_TheEntitlementServesAnother() public {
        (Agreement memory a, IDeliveryTypes.SettledDay memory s, bytes memory profile) = _settled();
        s.entitlement = 77;
        _refused(
            a, s, profile, abi.encodeWithSelector(ISettlementTypes.EntitlementOfAnother.selector, 77, 0, id)
        );
    }

    function test_RestateDay_RevertWhen_TheLeafIsAnothers() public {
        (Agreement memory a, IDeliveryTypes.SettledDay memory s, bytes memory profile) = _settled();
        SiteId site = s.proof.leaf.site;
        s.proof.leaf.site = SiteId.wrap(999);
        _refused(
            a, s, profile, abi.encodeWithSelector(IAgreementTypes.WrongSite.selector, s.proof.leaf.site, site)
        );
        s.proof.leaf.site = site;
        s.proof.leaf.quality = Quality.ESTIMATED;
        _refused(
            a,
            s,
            profile,
            abi.encodeWithSelector(IAgreementTypes.NotMeasured.selector, site, s.proof.leaf.readAt)
        );
        s.proof.leaf.quality = Quality.MEASURED;
        s.proof.leaf.profile = keccak256(profile);
        s.profile = profile;
        vm.expectPartialRevert(IMeterOracle.InvalidProof.selector);
        restatements.restateDay(id, a, s, profile);
    }

    function test_RestateDay_RevertWhen_AttestedByOthers() public {
        (Agreement memory a, IDeliveryTypes.SettledDay memory s, bytes memory profile) = _settled();
        Crew memory others = openFleet(1, 2);
        s.proof.batch.fleet = others.fleet;
        bytes32 by = keccak256(abi.encode(others.quorum.threshold, others.quorum.members));
        _refused(
            a,
            s,
            profile,
            abi.encodeWithSelector(
                IAgreementTypes.WrongAttesters.selector, others.fleet, by, a.terms.parties.attesters
            )
        );
    }

    /// @dev One from within the day tells less of it than the day's last.
    function test_RestateDay_RevertWhen_NotTheDaysLeaf() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        uint32[] memory morning = new uint32[](48);
        for (uint256 k; k < 48; ++k) {
            morning[k] = 1000;
        }
        IDeliveryTypes.SettledDay memory early = settleKept(a, morning);
        (generated, exported) = (0, 0);
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        bytes memory profile = correct(early, morning2());
        _refused(
            a,
            early,
            profile,
            abi.encodeWithSelector(
                IDeliveryTypes.NotTheDaysLeaf.selector,
                day * 1 days + 12 hours,
                day * 1 days + 12 hours,
                (day + 1) * 1 days
            )
        );
        restate(a, s, correct(s, with(evenly(1000), 3, 1500)));
        assertEq(monthOf(day).wh, 96 * 400 + 200, "of two claims");
    }

    function morning2() private pure returns (uint32[] memory grown) {
        grown = new uint32[](48);
    }

    function test_RestateDay_RevertWhen_NotSettled() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        IDeliveryTypes.SettledDay memory s = asSettled(deliver(evenly(1000)));
        bytes memory profile = correct(s, with(evenly(1000), 40, 1500));
        bytes memory error = abi.encodeWithSelector(IDeliveryTypes.DayNotWhole.selector, entitlement, day);
        _refused(a, s, profile, error);
        // Nor when a later claim swept it into a gap.
        settleKept(a, evenly(1000));
        _refused(a, s, profile, error);
    }

    /// @dev What served the plant before it may have been claimed to its end that day.
    function test_RestateDay_RevertWhen_TheEntitlementBeginsWithinTheDay() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint32[] memory grown = new uint32[](20);
        settleKept(a, grown);
        uint256 day = today;
        // The document lists another share of the plant, which another entitlement delivers.
        vm.warp(lastPeriod() + 900);
        Agreement memory next = following(id, a);
        next.terms.plants[0].share = SHARE - 1;
        amend(id, a, next);
        vm.prank(seller.addr);
        life.release(id, next, entitlement);
        entitlements.checkpoint(entitlement, leafAt(bytes32(0)));
        entitlement = grant(SHARE - 1, 0);
        nextPeriod();
        life.bind(id, next, entitlement);
        entitlements.checkpoint(entitlement, leafAt(bytes32(0)));
        IDeliveryTypes.SettledDay memory s = asSettled(deliver(evenly(0)));
        s.entitlement = entitlement;
        bytes memory profile = correct(s, with(evenly(0), 70, 1500));
        _refused(a, s, profile, abi.encodeWithSelector(IDeliveryTypes.DayNotWhole.selector, entitlement, day));
    }

    function test_RestateDay_RevertWhen_AnotherProfileCounts() public {
        (Agreement memory a, IDeliveryTypes.SettledDay memory s, bytes memory profile) = _settled();
        s.applied = s.profile;
        bytes32 commitment = batchHash(s.proof.batch);
        bytes32 given = bytes32(bytes20(keccak256(abi.encode(commitment, uint32(0), keccak256(s.profile)))));
        bytes memory error = abi.encodeWithSelector(
            IDeliveryTypes.NotWhatWasApplied.selector, entitlement, today - 1, given, bytes32(0)
        );
        _refused(a, s, profile, error);
        s.applied = "";
        restate(a, s, profile);
        bytes memory next = correct(s, with(evenly(1000), 41, 1500));
        bytes32 kept = bytes32(bytes20(keccak256(abi.encode(commitment, uint32(0), keccak256(profile)))));
        s.applied = s.profile;
        error = abi.encodeWithSelector(
            IDeliveryTypes.NotWhatWasApplied.selector, entitlement, today - 1, given, kept
        );
        _refused(a, s, next, error);
    }

    function test_RestateDay_RevertWhen_TheTimeForTrueUpsIsOver() public {
        (Agreement memory a, IDeliveryTypes.SettledDay memory s, bytes memory profile) = _settled();
        uint256 month = monthNumber(today - 1);
        uint256 until = today;
        while (monthNumber(until) < month + 25) ++until;
        until *= 1 days;
        vm.warp(until - 1);
        uint256 snapshot = vm.snapshotState();
        restate(a, s, profile);
        vm.revertToState(snapshot);
        vm.warp(until);
        _refused(
            a,
            s,
            profile,
            abi.encodeWithSelector(IBillingTypes.TrueUpTooLate.selector, id, month, until, until)
        );
    }

    /// @dev What waits is priced from its vector, which knows nothing of the correction.
    function test_RestateDay_RevertWhen_AParcelWaits() public {
        Agreement memory a = atIndex(0);
        begin(a);
        uint256 day = today;
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        bytes memory profile = correct(s, with(evenly(1000), 40, 1500));
        _refused(a, s, profile, abi.encodeWithSelector(IDeliveryTypes.ParcelWaits.selector, id, day, 0));
        report(day, flat(50_000));
        settlement.settlePending(id, a, day, 0, packed(sharesOf(0, evenly(1000))));
        restate(a, s, profile);
        assertEq(monthOf(day).wh, 96 * 400 + 200);
    }

    /// @dev The gap alone was settled, so nothing waits; its periods have no price.
    function test_RestateDay_RevertWhen_APeriodHasNoPrice() public {
        Agreement memory a = atIndex(0);
        begin(a);
        uint256 day = today;
        uint32[] memory grown = new uint32[](96);
        for (uint256 k; k < 95; ++k) {
            grown[k] = UNREAD;
        }
        grown[95] = 96_000;
        IDeliveryTypes.SettledDay memory s = settleKept(a, grown);
        bytes memory profile = correct(s, evenly(1000));
        _refused(
            a, s, profile, abi.encodeWithSelector(IDeliveryTypes.DayNotPriced.selector, id, day, uint256(ALL))
        );
    }

    function test_RestateDay_RevertWhen_NotCorrected() public {
        (Agreement memory a, IDeliveryTypes.SettledDay memory s, bytes memory profile) = _settled();
        restate(a, s, profile);
        s.applied = profile;
        _refused(
            a,
            s,
            profile,
            abi.encodeWithSelector(IDeliveryTypes.NotCorrected.selector, entitlement, today - 1, 1)
        );
        s = settleKept(a, evenly(1000));
        _refused(
            a,
            s,
            profile,
            abi.encodeWithSelector(IDeliveryTypes.NotCorrected.selector, entitlement, today - 1, 0)
        );
    }

    function test_RestateDay_RevertWhen_TheProfileIsNotTheCorrections() public {
        (Agreement memory a, IDeliveryTypes.SettledDay memory s, bytes memory profile) = _settled();
        bytes memory other = profileBy(with(evenly(1000), 40, 1600));
        _refused(
            a,
            s,
            other,
            abi.encodeWithSelector(DayProfile.ProfileHashWrong.selector, keccak256(other), keccak256(profile))
        );
        s.profile = profile;
        _refused(
            a,
            s,
            profile,
            abi.encodeWithSelector(
                DayProfile.ProfileHashWrong.selector, keccak256(profile), s.proof.leaf.profile
            )
        );
    }

    function test_RestateDay_RevertWhen_PeriodsWouldBeUnread() public {
        (Agreement memory a, IDeliveryTypes.SettledDay memory s,) = _settled();
        bytes memory profile = correct(s, with(with(evenly(1000), 40, UNREAD), 41, 2000));
        _refused(
            a,
            s,
            profile,
            abi.encodeWithSelector(
                IDeliveryTypes.CorrectionUnreads.selector, entitlement, today - 1, uint256(1) << 40
            )
        );
    }

    /// @dev A gap is told apart, or it is not.
    function test_RestateDay_RevertWhen_AGapIsToldInPart() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        uint32[] memory grown = evenly(1000);
        (grown[20], grown[21], grown[22]) = (UNREAD, UNREAD, 3000);
        IDeliveryTypes.SettledDay memory s = settleKept(a, grown);
        bytes memory profile = correct(s, with(with(grown, 21, 2000), 22, 1000));
        bytes memory error = abi.encodeWithSelector(
            IDeliveryTypes.CorrectionLumps.selector, entitlement, day * 1 days + 23 * 900
        );
        _refused(a, s, profile, error);
    }

    /// @dev Nothing flowed in periods that were not read, so no gap was found that has a price.
    function test_RestateDay_RevertWhen_EnergyIsLumpedWhereNoneWas() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        uint32[] memory grown = evenly(1000);
        (grown[20], grown[21], grown[22]) = (UNREAD, UNREAD, 0);
        IDeliveryTypes.SettledDay memory s = settleKept(a, grown);
        bytes memory profile = correct(s, with(grown, 22, 900));
        _refused(
            a,
            s,
            profile,
            abi.encodeWithSelector(
                IDeliveryTypes.CorrectionLumps.selector, entitlement, day * 1 days + 23 * 900
            )
        );
        restate(a, s, correct(s, with(with(with(grown, 20, 300), 21, 300), 22, 300)));
        assertEq(monthOf(day).wh, 93 * 400 + 3 * 120);
    }

    /// @dev Of a gap over midnight the day's leaf knows the later part alone.
    function test_RestateDay_RevertWhen_AGapFromTheDayBeforeIsToldApart() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint32[] memory evening = new uint32[](90);
        for (uint256 k; k < 90; ++k) {
            evening[k] = 1000;
        }
        settleKept(a, evening);
        ++today;
        uint256 day = today;
        uint32[] memory grown = evenly(1000);
        (grown[0], grown[1]) = (UNREAD, 8000);
        IDeliveryTypes.SettledDay memory s = settleKept(a, grown);
        uint40 to = uint40(day * 1 days + 2 * 900);
        assertEq(settlement.gapOf(entitlement, to).wh, 3200);
        bytes memory profile = correct(s, with(with(grown, 0, 4000), 1, 4000));
        _refused(
            a,
            s,
            profile,
            abi.encodeWithSelector(
                IDeliveryTypes.GapAcrossDays.selector, entitlement, (day - 1) * 1 days + 90 * 900, to
            )
        );
        restate(a, s, correct(s, with(with(grown, 1, 7000), 50, 1500)));
        assertEq(settlement.gapOf(entitlement, to).wh, 2800);
    }

    /// @dev Two plants: one is settled, and restated before the other is.
    function test_RestateDay_OfAPlantWhoseDayIsNotTheWholeDay() public {
        Agreement memory a = fixedPrice(68_000);
        Plant memory exports = a.terms.plants[0];
        a.terms.plants = new Plant[](2);
        a.terms.plants[0] = Plant(exports.site, Register.GENERATION, 1000);
        a.terms.plants[1] = exports;
        begin(a);
        uint256 day = today;
        ISettlementTypes.Delivery memory d = deliver(evenly(1000));
        d.plant = 1;
        settlement.settleDay(id, a, one(d));
        assertEq(monthOf(day).settledDays & uint32(1 << dateOf(day) - 1), 0);
        IDeliveryTypes.SettledDay memory s = asSettled(d);
        restate(a, s, correct(s, with(evenly(1000), 40, 1500)));
        assertEq(monthOf(day).wh, 96 * 400 + 200);
    }
}
