// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DayProfile} from "../../../contracts/oracle/DayProfile.sol";
import {ClaimedSpan} from "../../../contracts/oracle/types/ClaimedSpan.sol";
import {Leaf, Quality} from "../../../contracts/oracle/types/Measurement.sol";
import {Register, Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {PERIOD, SiteId} from "../../../contracts/oracle/types/Site.sol";
import {DayProfileHarness} from "../../harness/DayProfileHarness.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Random days with gaps, cut into claims at random.
contract DayProfileTest is Test {
    uint40 internal constant MIDNIGHT = 1_782_000_000; // 2026-06-21 00:00 UTC
    uint256 internal constant NONE = type(uint256).max;

    DayProfileHarness internal harness;

    function setUp() public {
        harness = new DayProfileHarness();
    }

    /// @dev Registers G, E, M at each period end of a day, `NONE` in G where it was not measured; index 0 is 00:00.
    struct Day {
        uint64[97] g;
        uint64[97] e;
        uint64[97] m;
        bool[97] read;
    }

    // ——————————————————————————————————————————————————————————————————————————————————— days

    function dayOf(uint256 seed, uint64 opening, uint256 gaps) internal pure returns (Day memory day) {
        (day.g[0], day.e[0], day.m[0]) = (opening, opening / 2, opening / 3);
        for (uint256 k = 1; k <= 96; ++k) {
            uint256 r = uint256(keccak256(abi.encode(seed, k)));
            day.read[k] = r % 100 >= gaps;
            uint64 grown = r >> 8 & 3 == 0 ? 0 : uint64((r >> 16) % 60_000);
            day.g[k] = day.g[k - 1] + grown;
            day.e[k] = day.e[k - 1] + grown / 2;
            day.m[k] = day.m[k - 1] + uint64((r >> 64) % 40_000);
        }
    }

    /// @dev Written out from the definition: 12 bytes a period, all ones where it was not measured.
    function profileOf(Day memory day, uint256 before, uint256 upTo)
        internal
        pure
        returns (bytes memory data)
    {
        uint256 last = before;
        for (uint256 k = 1; k <= upTo; ++k) {
            if (!day.read[k]) {
                data = bytes.concat(data, hex"ffffffffffffffffffffffff");
                continue;
            }
            data = bytes.concat(
                data,
                bytes4(uint32(day.g[k] - day.g[last])),
                bytes4(uint32(day.e[k] - day.e[last])),
                bytes4(uint32(day.m[k] - day.m[last]))
            );
            last = k;
        }
    }

    function leafOf(Day memory day, uint256 k, bytes memory profile)
        internal
        pure
        returns (Leaf memory leaf)
    {
        leaf.site = SiteId.wrap(7);
        leaf.readAt = endOf(k);
        leaf.quality = Quality.MEASURED;
        leaf.energy = packRegisters(day.g[k], 0, day.e[k], day.m[k]);
        leaf.profile = keccak256(profile);
    }

    function endOf(uint256 k) internal pure returns (uint40) {
        return MIDNIGHT + uint40(k) * PERIOD;
    }

    function registerOf(Day memory day, Register register, uint256 k) internal pure returns (uint64) {
        if (register == Register.GENERATION) return day.g[k];
        return register == Register.DIRECT_EXPORT ? day.e[k] : day.m[k];
    }

    function claimed(uint64 opening, uint64 from, uint64 to, uint16 share) internal pure returns (uint64) {
        return uint64(uint256(to - opening) * share / 10_000 - uint256(from - opening) * share / 10_000);
    }

    function spanOf(Day memory day, Register register, uint16 share, uint64 opening, uint256 a, uint256 b)
        internal
        pure
        returns (ClaimedSpan memory span)
    {
        (uint64 from, uint64 to) = (registerOf(day, register, a), registerOf(day, register, b));
        uint64 wh = claimed(opening, from, to, share);
        span = ClaimedSpan(register, share, wh, endOf(a), endOf(b), opening, from, to);
    }

    function pick(uint256 seed) internal pure returns (Register) {
        if (seed % 3 == 0) return Register.GENERATION;
        return seed % 3 == 1 ? Register.DIRECT_EXPORT : Register.CONSUMPTION;
    }

    // ———————————————————————————————————————————————————————————————————————————— properties

    /// @notice DAY-1: the periods add up to the claim, and each is what the registers at its own ends say.
    function testFuzz_Divide_AddsUpToTheClaim(
        uint256 seed,
        uint16 share,
        uint64 opening,
        uint256 gaps,
        uint256 upTo
    ) public view {
        share = uint16(bound(share, 1, 10_000));
        opening = uint64(bound(opening, 0, 1e15));
        Day memory day = dayOf(seed, opening + 12_345, bound(gaps, 0, 95));
        day.read[0] = true;
        upTo = bound(upTo, 1, 96);
        day.read[upTo] = true;
        bytes memory profile = profileOf(day, 0, upTo);
        Register register = pick(seed);
        if (register != Register.GENERATION) opening = opening / 4;
        ClaimedSpan memory span = spanOf(day, register, share, opening, 0, upTo);
        DayProfile.ProfiledDay memory d = harness.divide(leafOf(day, upTo, profile), profile, span);
        assertEq(d.start, MIDNIGHT);
        assertEq(d.wh.length, upTo);
        _compare(day, span, d, 0, upTo);
    }

    /// @notice DAY-2: cut in two at any measured end, each part with its own leaf, the periods are the same.
    function testFuzz_Divide_SameHoweverItIsCut(uint256 seed, uint16 share, uint256 gaps, uint256 cut)
        public
        view
    {
        share = uint16(bound(share, 1, 10_000));
        Day memory day = dayOf(seed, 1e9, bound(gaps, 0, 90));
        (day.read[0], day.read[96]) = (true, true);
        cut = bound(cut, 1, 95);
        day.read[cut] = true;
        Register register = pick(seed);
        uint64 opening = registerOf(day, register, 0) - uint64(seed % 10_000);
        DayProfile.ProfiledDay memory whole =
            _divide(day, spanOf(day, register, share, opening, 0, 96), profileOf(day, 0, 96));
        DayProfile.ProfiledDay memory head =
            _divide(day, spanOf(day, register, share, opening, 0, cut), profileOf(day, 0, cut));
        DayProfile.ProfiledDay memory tail =
            _divide(day, spanOf(day, register, share, opening, cut, 96), profileOf(day, 0, 96));
        for (uint256 k; k < 96; ++k) {
            assertEq(k < cut ? head.wh[k] : tail.wh[k], whole.wh[k]);
        }
        assertEq(head.read | tail.read, whole.read);
        assertEq(head.own | tail.own, whole.own);
        assertEq(head.read & tail.read, 0);
    }

    /// @notice DAY-3: a claim that began before the day, whose midnight was not measured, has all up to the first measured end in one gap.
    function testFuzz_Divide_FromBeforeTheDay(uint256 seed, uint16 share, uint256 gaps, uint64 earlier)
        public
        view
    {
        share = uint16(bound(share, 1, 10_000));
        earlier = uint64(bound(earlier, 0, 1e6));
        Day memory day = dayOf(seed, 1e9, bound(gaps, 0, 90));
        day.read[96] = true;
        bytes memory profile = profileOf(day, 0, 96);
        ClaimedSpan memory span = spanOf(day, Register.GENERATION, share, 1e9 - 2e6, 0, 96);
        (span.from, span.pointer) = (MIDNIGHT - 3 * PERIOD, span.pointer - earlier);
        span.wh = claimed(span.opening, span.pointer, span.upTo, share);
        DayProfile.ProfiledDay memory d = harness.divide(leafOf(day, 96, profile), profile, span);
        _compare(day, span, d, 0, 96);
    }

    /// @notice DAY-4: a claim that ends before its leaf, at its entitlement's end, has the periods up to there.
    function testFuzz_Divide_UpToAnEarlierEnd(uint256 seed, uint16 share, uint256 gaps, uint256 end)
        public
        view
    {
        share = uint16(bound(share, 1, 10_000));
        end = bound(end, 1, 95);
        Day memory day = dayOf(seed, 1e9, bound(gaps, 0, 90));
        (day.read[0], day.read[end], day.read[96]) = (true, true, true);
        bytes memory profile = profileOf(day, 0, 96);
        ClaimedSpan memory span = spanOf(day, Register.CONSUMPTION, share, 1e6, 0, end);
        DayProfile.ProfiledDay memory d = harness.divide(leafOf(day, 96, profile), profile, span);
        assertEq(d.wh.length, end);
        _compare(day, span, d, 0, end);
    }

    function _divide(Day memory day, ClaimedSpan memory span, bytes memory profile)
        private
        view
        returns (DayProfile.ProfiledDay memory)
    {
        return harness.divide(leafOf(day, profile.length / 12, profile), profile, span);
    }

    /// @dev Against the registers themselves.
    function _compare(
        Day memory day,
        ClaimedSpan memory span,
        DayProfile.ProfiledDay memory d,
        uint256 first,
        uint256 last
    ) private pure {
        uint256 sum;
        uint64 before = span.pointer;
        bool known = span.from == endOf(first);
        for (uint256 k = first + 1; k <= last; ++k) {
            assertEq(d.read >> (k - 1) & 1 != 0, day.read[k]);
            assertEq(d.own >> (k - 1) & 1 != 0, day.read[k] && known);
            known = day.read[k];
            sum += d.wh[k - 1];
            if (!known) {
                assertEq(d.wh[k - 1], 0);
                continue;
            }
            uint64 now_ = registerOf(day, span.register, k);
            assertEq(d.wh[k - 1], claimed(span.opening, before, now_, span.share));
            before = now_;
        }
        assertEq(sum, span.wh);
        assertEq(d.read >> last, 0);
    }

    // ———————————————————————————————————————————————————————————————————————————— refusals

    function _plain() private pure returns (Day memory day, bytes memory profile, ClaimedSpan memory span) {
        day = dayOf(1, 5000, 0);
        profile = profileOf(day, 0, 96);
        span = spanOf(day, Register.GENERATION, 10_000, 4000, 0, 96);
    }

    function test_Divide_RevertWhen_AnotherProfile() public {
        (Day memory day, bytes memory profile, ClaimedSpan memory span) = _plain();
        Leaf memory leaf = leafOf(day, 96, profile);
        profile[500] ^= 0x01;
        bytes memory error =
            abi.encodeWithSelector(DayProfile.ProfileHashWrong.selector, keccak256(profile), leaf.profile);
        vm.expectRevert(error);
        harness.divide(leaf, profile, span);
    }

    function test_Divide_RevertWhen_PeriodMissing() public {
        (Day memory day,, ClaimedSpan memory span) = _plain();
        bytes memory profile = profileOf(day, 0, 95);
        vm.expectRevert(
            abi.encodeWithSelector(DayProfile.ProfileLengthWrong.selector, 95 * 12, uint256(96 * 12))
        );
        harness.divide(leafOf(day, 96, profile), profile, span);
    }

    /// @dev A profile whose sums are not the register differences moves no energy into or out of a claim.
    function test_Divide_RevertWhen_PeriodsDoNotAddUp() public {
        (Day memory day,, ClaimedSpan memory span) = _plain();
        day.g[96] += 1;
        bytes memory profile = profileOf(day, 0, 96);
        day.g[96] -= 1;
        vm.expectRevert(
            abi.encodeWithSelector(
                DayProfile.ProfileSumWrong.selector,
                Register.GENERATION,
                uint256(day.g[96]) + 1,
                uint256(day.g[96])
            )
        );
        harness.divide(leafOf(day, 96, profile), profile, span);
    }

    /// @dev Of a claim that ends before the leaf too: what follows its end must lead to the leaf.
    function test_Divide_RevertWhen_WhatFollowsDoesNotAddUp() public {
        (Day memory day,, ClaimedSpan memory span) = _plain();
        span = spanOf(day, Register.GENERATION, 10_000, 4000, 0, 90);
        day.g[96] += 3;
        bytes memory profile = profileOf(day, 0, 96);
        day.g[96] -= 3;
        vm.expectRevert(
            abi.encodeWithSelector(
                DayProfile.ProfileSumWrong.selector,
                Register.GENERATION,
                uint256(day.g[96]) + 3,
                uint256(day.g[96])
            )
        );
        harness.divide(leafOf(day, 96, profile), profile, span);
    }

    /// @dev A claim from before the day: the day's periods cannot hold more than the whole claim.
    function test_Divide_RevertWhen_MoreThanSinceTheClaimBegan() public {
        (Day memory day, bytes memory profile, ClaimedSpan memory span) = _plain();
        span.from = MIDNIGHT - PERIOD;
        span.pointer += 1;
        uint256 all = uint256(day.g[96] - day.g[0]);
        vm.expectRevert(
            abi.encodeWithSelector(
                DayProfile.ProfileSumWrong.selector,
                Register.GENERATION,
                span.pointer + all,
                uint256(day.g[96])
            )
        );
        harness.divide(leafOf(day, 96, profile), profile, span);
    }

    function test_Divide_RevertWhen_ClaimEndsBeforeTheDay() public {
        (Day memory day, bytes memory profile, ClaimedSpan memory span) = _plain();
        (span.from, span.to) = (MIDNIGHT - PERIOD, MIDNIGHT);
        vm.expectRevert(abi.encodeWithSelector(DayProfile.ProfileOfAnotherDay.selector, MIDNIGHT, span.to));
        harness.divide(leafOf(day, 96, profile), profile, span);
    }

    function test_Divide_RevertWhen_ClaimEndsWhereNothingWasMeasured() public {
        (Day memory day,, ClaimedSpan memory span) = _plain();
        day.read[96] = false;
        day.g[96] = day.g[95];
        span.upTo = day.g[95];
        bytes memory profile = profileOf(day, 0, 96);
        vm.expectRevert(abi.encodeWithSelector(DayProfile.ProfileNotMeasured.selector, span.to));
        harness.divide(leafOf(day, 96, profile), profile, span);
    }

    function test_Divide_RevertWhen_RegisterNotProfiled() public {
        (Day memory day, bytes memory profile, ClaimedSpan memory span) = _plain();
        Register[2] memory others = [Register.GREEN_CHARGE, Register.SELF_USE];
        for (uint256 i; i < 2; ++i) {
            span.register = others[i];
            vm.expectRevert(abi.encodeWithSelector(DayProfile.RegisterNotProfiled.selector, others[i]));
            harness.divide(leafOf(day, 96, profile), profile, span);
        }
    }

    function test_StartOf_MidnightEndsTheDayBefore() public view {
        assertEq(harness.startOf(MIDNIGHT), MIDNIGHT - 1 days);
        assertEq(harness.startOf(MIDNIGHT + 1), MIDNIGHT);
        assertEq(harness.startOf(MIDNIGHT + 1 days), MIDNIGHT);
    }

    function test_Divide_GasOfADay() public {
        (Day memory day, bytes memory profile, ClaimedSpan memory span) = _plain();
        uint256 used = harness.gasOfDividing(leafOf(day, 96, profile), profile, span);
        emit log_named_uint("gas of a day", used);
        assertLt(used, 26_000);
    }
}
