// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixingMath} from "../../../contracts/oracle/FixingMath.sol";
import {Fixings} from "../../../contracts/oracle/Fixings.sol";
import {IFixingFeed} from "../../../contracts/oracle/interfaces/IFixingFeed.sol";
import {Fixing, FixingSeries, FixingSource} from "../../../contracts/oracle/types/Fixings.sol";
import {PriceStatus, SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {FixingFixture} from "../../fixtures/FixingFixture.sol";

/// @notice Fixings as agreements read them: series, fallback, lag, and the last value carried.
contract FixingsTest is FixingFixture {
    SeriesId internal other;

    function setUp() public override {
        super.setUp();
        FixingSeries memory s = monthly();
        s.reports.name = "harmonised CPI";
        // Published later.
        s.reports.lead = 20 days;
        other = open(s);
    }

    function source(uint16 lag, uint16 carry) internal view returns (FixingSource memory) {
        return FixingSource(cpi, other, lag, carry);
    }

    function read(FixingSource memory s, uint32 period) internal view returns (Fixing memory) {
        return harness.read(feed, s, period, 0);
    }

    function assertStatus(Fixing memory f, PriceStatus expected) internal pure {
        assertEq(uint8(f.status), uint8(expected));
    }

    function test_Read_ItsOwnLessTheLag() public {
        fixAt(cpi, JANUARY, 12_800, 12_800, 12_800);
        toFinal(cpi);
        Fixing memory f = read(source(3, 0), JANUARY + 3);
        assertStatus(f, PriceStatus.FINAL);
        assertEq(f.value, 12_800);
        assertEq(f.period, JANUARY);
        vm.expectRevert(abi.encodeWithSelector(FixingMath.LagTooLong.selector, 2, 3));
        read(source(3, 0), 2);
    }

    function test_Read_TheFallbackWhereItsOwnIsVoid() public {
        assertStatus(read(source(0, 0), JANUARY), PriceStatus.OPEN);
        fixAt(other, JANUARY, 11_000, 11_000, 11_000);
        assertStatus(feed.fixing(cpi, JANUARY, 0), PriceStatus.NONE);
        assertStatus(read(source(0, 0), JANUARY), PriceStatus.PENDING);
        toFinal(other);
        Fixing memory f = read(source(0, 0), JANUARY);
        assertStatus(f, PriceStatus.FALLBACK);
        assertEq(f.value, 11_000);
    }

    function test_Read_TheLastOneCarried() public {
        fixAt(cpi, JANUARY, 12_800, 12_800, 12_800);
        toFinal(cpi);
        toVoid(other, JANUARY + 1);
        Fixing memory f = harness.settled(feed, source(0, 1), JANUARY + 1, 0);
        assertStatus(f, PriceStatus.CARRIED);
        assertEq(f.value, 12_800);
        assertEq(f.period, JANUARY);
        vm.expectRevert(
            abi.encodeWithSelector(IFixingFeed.FixingNotFinal.selector, cpi, JANUARY + 1, PriceStatus.NONE)
        );
        harness.settled(feed, source(0, 0), JANUARY + 1, 0);
    }

    /// @notice Attack: asking before the fallback is decided, to have the carried value.
    function test_Settled_RevertWhen_TheFallbackIsNotDecided() public {
        fixAt(cpi, JANUARY, 12_800, 12_800, 12_800);
        toFinal(cpi);
        toVoid(cpi, JANUARY + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IFixingFeed.FixingNotFinal.selector, cpi, JANUARY + 1, PriceStatus.OPEN)
        );
        harness.settled(feed, source(0, 1), JANUARY + 1, 0);
    }

    function test_Interpolated_OfAFinalCurve() public {
        uint32 day = 20_470;
        vm.expectRevert(
            abi.encodeWithSelector(IFixingFeed.FixingNotFinal.selector, yields, day, PriceStatus.OPEN)
        );
        harness.interpolated(feed, yields, day, 16e18);
        fixCurve(day, curve(2_000_000, 2_300_000, 2_500_000, 2_900_000));
        assertEq(harness.interpolated(feed, yields, day, 16e18), 2_100_000e18);
        assertEq(harness.interpolated(feed, yields, day, 6e18), 2_000_000e18);
    }

    function test_RequireAlike_RevertWhen_TheFallbackCountsOtherwise() public {
        harness.requireAlike(feed, source(0, 0));
        harness.requireAlike(feed, FixingSource(cpi, SeriesId.wrap(0), 0, 0));
        vm.expectRevert(abi.encodeWithSelector(Fixings.FallbackUnlike.selector, cpi, yields));
        harness.requireAlike(feed, FixingSource(cpi, yields, 0, 0));
    }
}
