// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDeliveryTypes} from "../../../contracts/ppa/interfaces/IDeliveryTypes.sol";
import {ISettlementTypes} from "../../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {Agreement, NegativeRule} from "../../../contracts/ppa/types/Terms.sol";
import {CorrectionFixture} from "../../fixtures/CorrectionFixture.sol";

/// @notice A settled day is priced again as its leaf's last correction says it was (PPA-4).
contract RestateDayTest is CorrectionFixture {
    function _assertWorth(uint256 day, uint32[] memory grown, int256 price) private view {
        ISettlementTypes.Month memory m = monthOf(day);
        uint256 wh = sum(sharesOf(0, grown));
        assertEq(m.wh, wh);
        assertEq(m.numerator, int256(wh) * price * WAD);
    }

    function test_RestateDay_MovesTheMonthByTheDifference() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        uint32[] memory grown = with(evenly(1000), 40, 1503);
        restate(a, s, correct(s, grown));
        _assertWorth(day, grown, 68_000);
        assertEq(monthOf(day).settledDays, 1 << dateOf(day) - 1);
        (bytes20 key, uint32 count) = deliveries.restatedBy(entitlement, day);
        assertEq(count, 1);
        bytes32 profile = keccak256(profileBy(grown));
        assertEq(key, bytes20(keccak256(abi.encode(batchHash(s.proof.batch), uint32(0), profile))));
    }

    /// @dev Downwards, and of what the buyer imports.
    function test_RestateDay_OfConsumption() public {
        Agreement memory a = asConsumed(fixedPrice(68_000));
        begin(a);
        uint256 day = today;
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        uint32[] memory grown = with(evenly(1000), 95, 10);
        restate(a, s, correct(s, grown));
        _assertWorth(day, grown, 68_000);
    }

    function test_RestateDay_EachPeriodAtItsOwnPrice() public {
        Agreement memory a = atIndex(0);
        begin(a);
        uint256 day = today;
        report(day, pricesWith(50_000, 40, 41, 90_000));
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        int256 before = monthOf(day).numerator;
        // The same energy, half an hour later.
        uint32[] memory grown = with(with(evenly(1000), 40, 500), 42, 1500);
        restate(a, s, correct(s, grown));
        assertEq(monthOf(day).numerator, before - 200 * (90_000 - 50_000) * WAD);
        assertEq(monthOf(day).wh, 96 * 400);
    }

    function test_RestateDay_AnExcludedPeriodStaysExcluded() public {
        Agreement memory a = withRuns(fixedPrice(68_000), NegativeRule.ANY, 0, false);
        begin(a);
        uint256 day = today;
        report(day, pricesWith(50_000, 40, 42, -1));
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        restate(a, s, correct(s, with(evenly(1000), 40, 1500)));
        ISettlementTypes.Month memory m = monthOf(day);
        assertEq(m.numerator, 94 * 400 * 68_000 * WAD, "nothing is paid for it");
        assertEq(m.wh, 96 * 400 + 200, "its energy counts");
        assertEq(m.excludedWh, 2 * 400 + 200);
    }

    /// @dev All that an invoice needs of it is in its event.
    function test_RestateDay_TellsBothDays() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        uint32[] memory was = evenly(1001);
        uint32[] memory grown = with(was, 3, 7);
        IDeliveryTypes.SettledDay memory s = settleKept(a, was);
        bytes memory profile = correct(s, grown);
        IDeliveryTypes.Restatement memory r;
        (r.commitment, r.count, r.profile) = (batchHash(s.proof.batch), 1, keccak256(profile));
        (r.ownBefore, r.own) = (ALL, ALL);
        (r.vectorBefore, r.vector) = (packed(sharesOf(0, was)), packed(sharesOf(0, grown)));
        (uint256 before, uint256 wh) = (sum(sharesOf(0, was)), sum(sharesOf(0, grown)));
        r.before = ISettlementTypes.Sums(int256(before) * 68_000 * WAD, uint64(before), 0);
        r.sums = ISettlementTypes.Sums(int256(wh) * 68_000 * WAD, uint64(wh), 0);
        ISettlementTypes.Masks memory masks;
        masks.paid = ALL;
        vm.expectEmit(address(ppa));
        emit IDeliveryTypes.DayRestated(id, day, entitlement, masks, r);
        restate(a, s, profile);
    }

    /// @dev A later correction is of what the one before left.
    function testFuzz_RestateDay_InStepsAsAtOnce(uint256 seed, uint8 steps) public {
        Agreement memory a = atIndex(0);
        begin(a);
        uint256 day = today;
        int64[] memory prices = flat(50_000);
        for (uint256 k; k < 96; ++k) {
            prices[k] = int64(int256(uint256(keccak256(abi.encode(seed, "price", k))) % 200_001)) - 60_000;
        }
        report(day, prices);
        IDeliveryTypes.SettledDay memory s = settleKept(a, _random(seed, 0));
        uint32[] memory grown;
        for (uint256 i = 1; i <= 1 + uint256(steps) % 3; ++i) {
            grown = _random(seed, i);
            bytes memory profile = correct(s, grown);
            restate(a, s, profile);
            s.applied = profile;
        }
        uint256[] memory wh = sharesOf(0, grown);
        int256 numerator;
        for (uint256 k; k < 96; ++k) {
            numerator += int256(wh[k]) * prices[k] * WAD;
        }
        assertEq(monthOf(day).numerator, numerator);
        assertEq(monthOf(day).wh, sum(wh));
    }

    function _random(uint256 seed, uint256 step) private pure returns (uint32[] memory grown) {
        grown = evenly(0);
        for (uint256 k; k < 96; ++k) {
            grown[k] = uint32(uint256(keccak256(abi.encode(seed, step, k))) % 2000);
        }
    }

    /// @dev Two corrections at once: the last one counts.
    function test_RestateDay_OnlyTheLastCorrectionCounts() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        correct(s, with(evenly(1000), 3, 1500));
        uint32[] memory last = with(evenly(1000), 4, 1500);
        restate(a, s, correct(s, last));
        _assertWorth(day, last, 68_000);
        (, uint32 count) = deliveries.restatedBy(entitlement, day);
        assertEq(count, 2);
    }

    /// @dev Its registers were wrong, its day was not: nothing moves, and nothing waits.
    function test_RestateDay_ByTheSameProfile() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        bytes memory other = correct(s, with(evenly(1000), 3, 1500));
        restate(a, s, other);
        s.applied = other;
        restate(a, s, correct(s, with(evenly(1000), 3, 1500)));
        _assertWorth(day, with(evenly(1000), 3, 1500), 68_000);
    }

    function test_RestateDay_AClosedMonthOwesTheDifferenceOfRoundedResults() public {
        Agreement memory a = fixedPrice(68_001);
        begin(a);
        uint256 day = today;
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1001));
        vm.warp(vm.getBlockTimestamp() + 60 days);
        int256 closed = billing.closeMonth(id, a, monthNumber(day));
        uint32[] memory grown = with(evenly(1001), 11, 1399);
        restate(a, s, correct(s, grown));
        int256 worth = int256(sum(sharesOf(0, grown))) * 68_001 / 1000;
        assertEq(billing.restate(id, a, monthNumber(day)), worth - closed);
    }

    /// @dev The day's document counts, whatever came after it.
    function test_RestateDay_UnderTheDaysDocument() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1000));
        Agreement memory next = following(id, a);
        next.terms.price.amount = 1e18;
        amend(id, a, next);
        uint32[] memory grown = with(evenly(1000), 0, 1200);
        restate(a, s, correct(s, grown));
        _assertWorth(day, grown, 68_000);
    }

    /// @dev A plant's second day: shares are floored from the opening on, whatever the day before.
    function test_RestateDay_LaterDaysAreFlooredFromTheOpening() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        settleKept(a, evenly(1001));
        uint256 day = today;
        uint256 worth = uint256(monthOf(day - 1).numerator);
        IDeliveryTypes.SettledDay memory s = settleKept(a, evenly(1003));
        uint32[] memory grown = with(evenly(1003), 50, 999);
        restate(a, s, correct(s, grown));
        uint256 wh = sum(sharesOf(96 * 1001, grown));
        uint256 before = monthNumber(day - 1) == monthNumber(day) ? worth : 0;
        assertEq(uint256(monthOf(day).numerator), before + wh * 68_000 * uint256(WAD));
    }

    // ——— gaps ———

    function _withGap() private pure returns (uint32[] memory grown) {
        grown = evenly(1000);
        (grown[20], grown[21], grown[22], grown[23]) = (UNREAD, UNREAD, UNREAD, 4000);
    }

    /// @dev The meter's own record came: the gap's periods are as others.
    function test_RestateDay_TellsAGapApart() public {
        Agreement memory a = atIndex(0);
        begin(a);
        uint256 day = today;
        report(day, pricesWith(50_000, 21, 22, 90_000));
        IDeliveryTypes.SettledDay memory s = settleKept(a, _withGap());
        assertEq(monthOf(day).settledDays & uint32(1 << dateOf(day) - 1), 0, "the gap waits");
        uint40 to = uint40(day * 1 days + 24 * 900);
        bytes memory told = correct(s, evenly(1000));
        vm.expectEmit(address(ppa));
        emit IDeliveryTypes.GapRestated(id, entitlement, to, 1600, 0);
        restate(a, s, told);
        assertEq(monthOf(day).numerator, (95 * 50_000 + 90_000) * 400 * WAD);
        assertEq(monthOf(day).wh, 96 * 400);
        assertEq(monthOf(day).settledDays & uint32(1 << dateOf(day) - 1), 1 << dateOf(day) - 1);
        assertEq(settlement.gapOf(entitlement, to).wh, 0);
        vm.warp(to + 31 days);
        vm.expectRevert(abi.encodeWithSelector(ISettlementTypes.NoGap.selector, entitlement, to));
        settlement.settleGap(id, a, entitlement, to, 0);
    }

    /// @dev It had its worst price by then, which is taken back.
    function test_RestateDay_TellsAPricedGapApart() public {
        Agreement memory a = atIndex(0);
        begin(a);
        uint256 day = today;
        report(day, pricesWith(50_000, 21, 22, 90_000));
        IDeliveryTypes.SettledDay memory s = settleKept(a, _withGap());
        uint40 to = uint40(day * 1 days + 24 * 900);
        vm.warp(to + 31 days);
        settlement.settleGap(id, a, entitlement, to, 0);
        assertEq(monthOf(day).numerator, 96 * 400 * 50_000 * WAD, "worst for the seller");
        assertGe(settlement.gapOf(entitlement, to).from, to, "all of it is priced");
        bytes memory told = correct(s, evenly(1000));
        restate(a, s, told);
        assertEq(monthOf(day).numerator, (95 * 50_000 + 90_000) * 400 * WAD);
        assertEq(monthOf(day).wh, 96 * 400);
        s.applied = told;
        restate(a, s, correct(s, with(evenly(1000), 21, 2000)));
        assertEq(monthOf(day).numerator, (95 * 50_000 + 2 * 90_000) * 400 * WAD);
    }

    /// @dev What is not told apart keeps its price.
    function test_RestateDay_AGapsEnergyAtItsOwnPrice() public {
        Agreement memory a = atIndex(0);
        begin(a);
        uint256 day = today;
        report(day, pricesWith(50_000, 21, 22, 40_000));
        IDeliveryTypes.SettledDay memory s = settleKept(a, _withGap());
        bytes memory more = correct(s, with(_withGap(), 23, 5000));
        restate(a, s, more);
        s.applied = more;
        uint40 to = uint40(day * 1 days + 24 * 900);
        assertEq(settlement.gapOf(entitlement, to).wh, 2000);
        assertEq(monthOf(day).wh, 92 * 400);
        vm.warp(to + 31 days);
        settlement.settleGap(id, a, entitlement, to, 0);
        restate(a, s, correct(s, with(_withGap(), 23, 2500)));
        assertEq(settlement.gapOf(entitlement, to).wh, 1000);
        assertEq(monthOf(day).numerator, (92 * 400 * 50_000 + 1000 * 40_000) * WAD);
        assertEq(monthOf(day).wh, 92 * 400 + 1000);
    }

    /// @dev There was nothing in it after all.
    function test_RestateDay_AGapWithoutEnergyIsNone() public {
        Agreement memory a = fixedPrice(68_000);
        begin(a);
        uint256 day = today;
        IDeliveryTypes.SettledDay memory s = settleKept(a, _withGap());
        restate(a, s, correct(s, with(_withGap(), 23, 0)));
        assertEq(monthOf(day).wh, 92 * 400);
        assertEq(monthOf(day).settledDays & uint32(1 << dateOf(day) - 1), 1 << dateOf(day) - 1);
    }
}
