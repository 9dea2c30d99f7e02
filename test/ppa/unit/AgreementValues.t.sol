// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IFixingFeed} from "../../../contracts/oracle/interfaces/IFixingFeed.sol";
import {PriceStatus, SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {IAgreementValues} from "../../../contracts/ppa/interfaces/IAgreementValues.sol";
import {
    EscalationType,
    NegativeRule,
    PriceType,
    SettlementType
} from "../../../contracts/ppa/types/Terms.sol";
import {RateFixture} from "../../fixtures/RateFixture.sol";

/// @notice What months to come are worth by the curve of June 2026: July at 68,000 base units a kWh, August 50,000, September 63,000, June 2027 81,000. 1,000 kWh a month.
contract AgreementValuesTest is RateFixture {
    uint40 private constant OCTOBER_START = 1_790_812_800;
    SeriesId private _forward;
    SeriesId private _yield;

    function setUp() public override {
        super.setUp();
        _forward = openSeries("forward", 0, address(currency), tenors(1, 2, 3, 12));
        _yield = openSeries("yield", -4, address(0), tenors(1, 12, 24, 36));
        fixMonth(_forward, JUNE_FIXING, curve(68_000, 50_000, 63_000, 81_000));
        toFinal();
    }

    /// @dev July to September, at a fixed price of 60,000.
    function _query() private view returns (IAgreementValues.Query memory q) {
        q.period = JUNE_FIXING;
        (q.from, q.until) = (uint40(startOf(JULY)), OCTOBER_START);
        (q.anchor, q.delivery) = (START, START);
        (q.currency, q.forward) = (address(currency), SeriesId.unwrap(_forward));
        q.price.amount = 60_000e18;
        for (uint256 i; i < 12; ++i) {
            q.expectation.months[i] = 1_000_000;
        }
    }

    function _value(IAgreementValues.Query memory q) private view returns (int256 down) {
        (down,) = values.valueOf(q);
    }

    function test_ValueOf_WhatTheForwardsAreAboveThePrice() public view {
        (int256 down, int256 up) = values.valueOf(_query());
        // 1,000 kWh · (8,000 − 10,000 + 3,000).
        assertEq(down, 1_000_000);
        assertEq(up, 1_000_000);
    }

    function test_ValueOf_RoundsBothWays() public view {
        IAgreementValues.Query memory q = _query();
        q.until = uint40(startOf(AUGUST));
        q.expectation.months[6] = 1;
        q.price.amount = 60_001e18;
        (int256 down, int256 up) = values.valueOf(q);
        assertEq(down, 7);
        assertEq(up, 8);
        q.price.amount = 76_001e18;
        (down, up) = values.valueOf(q);
        assertEq(down, -9);
        assertEq(up, -8);
    }

    function test_ValueOf_MonthsBetweenTenorsAreOnTheLine() public view {
        IAgreementValues.Query memory q = _query();
        // December: three of the nine months from September to June.
        (q.from, q.until) = (1_796_083_200, 1_798_761_600);
        assertEq(_value(q), 1000 * (69_000 - 60_000));
        // Beyond the last tenor it is flat: July 2028.
        (q.from, q.until) = (1_846_022_400, 1_848_700_800);
        assertEq(_value(q), 1000 * (81_000 - 60_000));
    }

    function test_ValueOf_PartsOfMonths() public view {
        IAgreementValues.Query memory q = _query();
        q.from = uint40(startOf(JULY) + 21 days);
        q.until = uint40(startOf(AUGUST) + 1 days);
        // Wh of ten and of one of 31 days, each rounded down: 322,580 and 32,258.
        assertEq(_value(q), (322_580 * 8000 - int256(32_258) * 10_000) / 1000);
        q.until = q.from;
        assertEq(_value(q), 0);
    }

    function test_ValueOf_EnergyDegradesWithItsYears() public view {
        IAgreementValues.Query memory q = _query();
        q.until = uint40(startOf(AUGUST));
        q.expectation.degradation = 50;
        assertEq(_value(q), 8_000_000, "the first year");
        q.delivery = 1_751_328_000; // 1 July 2025
        assertEq(_value(q), 7_960_000);
    }

    function test_ValueOf_ThePriceOfItsYear() public view {
        IAgreementValues.Query memory q = _query();
        (q.escalation.kind, q.escalation.rate) = (EscalationType.PERCENT, 0.1e18);
        q.anchor = uint40(startOf(AUGUST)) - 365 days;
        // 60,000 in July, 66,000 from August on.
        assertEq(_value(q), 1000 * (8000 - 16_000 - 3000));
    }

    function test_ValueOf_AnEscalationByFixingsGoesByThoseThatAreThere() public {
        SeriesId cpi = openSeries("CPI", -2, address(0), new uint16[](1));
        IAgreementValues.Query memory q = _query();
        q.until = uint40(startOf(AUGUST));
        q.escalation.kind = EscalationType.FIXING;
        (q.escalation.series, q.escalation.floor, q.escalation.cap) =
        (SeriesId.unwrap(cpi), type(int64).min, type(int64).max);
        q.anchor = uint40(startOf(JULY));
        assertEq(_value(q), 8_000_000, "without a base nothing moves");
        fixMonth(cpi, JULY_FIXING, single(100_00));
        toFinal();
        assertEq(_value(q), 8_000_000);
        fixMonth(cpi, JULY_FIXING + 12, single(110_00));
        toFinal();
        assertEq(_value(q), 2_000_000, "66,000");
    }

    /// @dev Neither what can still be disputed nor what is no index level.
    function test_ValueOf_AFixingThatIsNoneMovesNothing() public {
        SeriesId cpi = openSeries("CPI", -2, address(0), new uint16[](1));
        IAgreementValues.Query memory q = _query();
        q.until = uint40(startOf(AUGUST));
        q.escalation.kind = EscalationType.FIXING;
        (q.escalation.series, q.escalation.floor, q.escalation.cap) =
        (SeriesId.unwrap(cpi), type(int64).min, type(int64).max);
        q.anchor = uint40(startOf(JULY));
        fixMonth(cpi, JULY_FIXING, single(100_00));
        toFinal();
        fixMonth(cpi, JULY_FIXING + 12, single(110_00));
        assertEq(_value(q), 8_000_000, "it can still be disputed");
        toFinal();
        assertEq(_value(q), 2_000_000);
        fixMonth(cpi, JULY_FIXING + 24, single(-5));
        toFinal();
        assertEq(_value(q), 2_000_000, "below zero");
    }

    /// @dev An agreement that ends before the months that count.
    function test_ValueOf_NothingIsToCome() public view {
        IAgreementValues.Query memory q = _query();
        q.from = OCTOBER_START + 100 days;
        assertEq(_value(q), 0);
    }

    function test_ValueOf_ADifferenceIsWorthWhatItPays() public view {
        IAgreementValues.Query memory q = _query();
        q.settlement = SettlementType.TWO_WAY;
        assertEq(_value(q), 1_000_000);
        q.settlement = SettlementType.ONE_WAY;
        assertEq(_value(q), -10_000_000, "only where the strike is above");
        q.settlement = SettlementType.TWO_WAY;
        q.price.negative = NegativeRule.FLOOR;
        assertEq(_value(q), 1_000_000, "no forward is below zero");
    }

    function test_ValueOf_AnIndexedPriceFollowsTheForward() public view {
        IAgreementValues.Query memory q = _query();
        (q.price.kind, q.price.amount) = (PriceType.INDEXED, 0);
        (q.price.discount, q.price.floor, q.price.cap) = (4000e18, type(int128).min, 60_000e18);
        // July capped at 60,000, August at 46,000, September at 59,000.
        assertEq(_value(q), 1000 * (8000 + 4000 + 4000));
    }

    function test_ValueOf_IsDiscounted() public {
        fixMonth(_yield, JUNE_FIXING, curve(1200, 1200, 1200, -100));
        toFinal();
        IAgreementValues.Query memory q = _query();
        q.discount = SeriesId.unwrap(_yield);
        q.until = uint40(startOf(AUGUST));
        assertLt(_value(q), 8_000_000);
        // A month at 12 % a year: 1 / 1.01.
        assertEq(_value(q), int256(8_000_000) * 100 / 101);
        // July 2027: a year and a month.
        (q.from, q.until) = (1_814_400_000, 1_817_078_400);
        assertEq(_value(q), int256(21_000_000) * 1e4 / 11_312);
        // July 2029: the yield is below zero, the factor one.
        (q.from, q.until) = (1_877_558_400, 1_880_236_800);
        assertEq(_value(q), 21_000_000);
    }

    function test_ValueOf_WithoutAYieldNothingIsDiscounted() public view {
        IAgreementValues.Query memory q = _query();
        bytes32[2] memory series = [SeriesId.unwrap(_yield), keccak256("unknown")];
        for (uint256 i; i < 2; ++i) {
            q.discount = series[i];
            assertEq(_value(q), 1_000_000);
        }
    }

    function test_ValueOf_RevertWhen_ACurveIsMissing() public {
        IAgreementValues.Query memory q = _query();
        q.period = JULY_FIXING;
        vm.expectRevert(
            abi.encodeWithSelector(
                IFixingFeed.FixingNotFinal.selector, _forward, JULY_FIXING, PriceStatus.OPEN
            )
        );
        values.valueOf(q);
        q = _query();
        q.currency = address(this);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAgreementValues.CurveOfAnotherCurrency.selector, _forward, address(currency), address(this)
            )
        );
        values.valueOf(q);
    }

    /// @dev Within what a transaction may use, 2^24, however long an agreement lasts.
    function test_ValueOf_CountsThirtyYearsAtMost() public {
        IAgreementValues.Query memory q = _query();
        (q.escalation.kind, q.escalation.rate, q.expectation.degradation) =
        (EscalationType.PERCENT, 0.025e18, 50);
        // To the end of June 2056.
        q.until = 2_729_635_200;
        int256 value = _value(q);
        uint256 used = vm.lastCallGas().gasTotalUsed;
        emit log_named_uint("360 months", used);
        assertLt(used, 15_500_000);
        q.until += 3650 days;
        assertEq(_value(q), value);
    }

    function test_LastFinal_IsAtMostElevenPeriodsBack() public view {
        bytes32 series = SeriesId.unwrap(_forward);
        (bool found, uint32 period) = values.lastFinal(series, startOf(AUGUST));
        assertTrue(found);
        assertEq(period, JUNE_FIXING);
        (found, period) = values.lastFinal(series, 1_811_808_000 - 1);
        assertTrue(found, "May 2027");
        (found,) = values.lastFinal(series, 1_811_808_000);
        assertFalse(found, "June 2027");
    }
}
