// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ITermsCheck} from "../../../contracts/ppa/interfaces/ITermsCheck.sol";
import {
    Band,
    EscalationType,
    NegativeRule,
    SettlementType,
    Terms,
    VolumeType
} from "../../../contracts/ppa/types/Terms.sol";
import {TermsFixture} from "../../fixtures/TermsFixture.sol";

/// @notice Prices, escalations and bands that contradict themselves are refused, naming the clause.
contract TermsCheckPriceTest is TermsFixture {
    // ——— price ———

    function test_Price_Indexed() public {
        Terms memory t = agreement().terms;
        t.price.amount = 12;
        _unused(t, "price.amount", 12);
        t.price.amount = 0;
        t.price.series = 0;
        _missing(t, "price.series");
        t.price.series = keccak256("day-ahead");
        t.price.discountShare = 10_001;
        _outside(t, "price.discountShare", 10_001, 0, 10_000);
        t.price.discountShare = 10_000;
        t.price.cap = 0;
        _outside(t, "price.cap", 0, 1, MOST);
        t.price.cap = 5;
        t.price.floor = 6;
        _reversed(t, "price.floor", 6, 5);
        t.price.floor = 5;
        _sound(t);
        t.price.floor = type(int128).min;
        t.price.cap = type(int128).max;
        _sound(t);
    }

    function test_Price_FixedHasNoIndexTerms() public {
        Terms memory t = agreement().terms;
        _fixed(t);
        t.price.discount = 13;
        _unused(t, "price.discount", 13);
        t.price.discount = 0;
        t.price.discountShare = 14;
        _unused(t, "price.discountShare", 14);
        t.price.discountShare = 0;
        t.price.floor = -1;
        _unused(t, "price.floor", type(uint256).max);
        t.price.floor = 0;
        t.price.cap = 15;
        _unused(t, "price.cap", 15);
        t.price.cap = 0;
        _sound(t);
    }

    function test_Price_SeriesWhereItIsUsedAndNowhereElse() public {
        Terms memory t = agreement().terms;
        _fixed(t);
        bytes32 series = t.price.series;
        t.price.series = 0;
        _missing(t, "price.series");
        t.price.negative = NegativeRule.NONE;
        t.price.run = 0;
        t.price.hourly = false;
        t.settlement.fallbackDays = 0;
        _sound(t);
        t.volume.kind = VolumeType.BASELOAD;
        t.volume.perPeriod = 250;
        _sound(t);
        t.volume.shortfallPrice = type(int128).min;
        _missing(t, "price.series");
        t.volume.shortfallPrice = 0;
        t.volume.excessShare = 1;
        _missing(t, "price.series");
        t.volume.excessShare = 0;
        t.settlement.kind = SettlementType.ONE_WAY;
        _missing(t, "price.series");
        t.settlement.kind = SettlementType.PHYSICAL;
        t.price.series = series;
        _unused(t, "price.series", uint256(series));
    }

    function test_Price_DifferenceIsAgainstAStrike() public {
        Terms memory t = agreement().terms;
        t.settlement.kind = SettlementType.TWO_WAY;
        _unused(t, "price.kind", 1);
        _fixed(t);
        _sound(t);
    }

    function test_Price_Runs() public {
        Terms memory t = agreement().terms;
        uint8[5] memory known = [1, 2, 3, 4, 6];
        for (uint256 i; i < 5; ++i) {
            t.price.run = known[i];
            _sound(t);
        }
        uint8[6] memory unknown = [0, 5, 7, 8, 24, 255];
        for (uint256 i; i < 6; ++i) {
            t.price.run = unknown[i];
            vm.expectRevert(abi.encodeWithSelector(ITermsCheck.RunUnknown.selector, unknown[i]));
            ppa.checkTerms(t);
        }
        t.price.negative = NegativeRule.ANY;
        t.price.run = 6;
        _unused(t, "price.run", 6);
        t.price.run = 0;
        _unused(t, "price.hourly", 1);
        t.price.hourly = false;
        _sound(t);
    }

    function test_Price_CurtailedEnergyIsDeemedForACause() public {
        Terms memory t = agreement().terms;
        t.price.negative = NegativeRule.CURTAIL;
        t.price.run = 0;
        t.price.hourly = false;
        _missing(t, "performance.deemedCauses");
        t.performance.deemedCauses = 2;
        _missing(t, "performance.method");
        t.performance.method = keccak256("method");
        _sound(t);
    }

    function test_Price_TestEnergyOnlyBeforeOperation() public {
        Terms memory t = agreement().terms;
        t.price.testPrice = 16;
        _unused(t, "price.testPrice", 16);
    }

    // ——— how it moves ———

    function test_Escalation_Fixing() public {
        Terms memory t = agreement().terms;
        t.escalation.series = 0;
        _missing(t, "escalation.series");
        t.escalation.series = keccak256("HICP");
        t.escalation.cap = 0;
        _missing(t, "escalation.cap");
        t.escalation.cap = 1;
        t.escalation.floor = 2;
        _reversed(t, "escalation.floor", 2, 1);
        t.escalation.floor = -1e18;
        _outside(t, "escalation.floor", -1e18, 1 - 1e18, type(int64).max);
        t.escalation.floor = 1 - 1e18;
        _sound(t);
        t.escalation.floor = type(int64).min;
        _sound(t);
        t.escalation.cap = -1e18;
        _outside(t, "escalation.cap", -1e18, 1 - 1e18, type(int64).max);
        t.escalation.cap = type(int64).max;
        t.escalation.rate = 17;
        _unused(t, "escalation.rate", 17);
    }

    function test_Escalation_Percent() public {
        Terms memory t = agreement().terms;
        t.escalation.kind = EscalationType.PERCENT;
        _missing(t, "escalation.rate");
        t.escalation.rate = -1e18;
        _outside(t, "escalation.rate", -1e18, 1 - 1e18, type(int64).max);
        t.escalation.rate = 0.02e18;
        _unused(t, "escalation.series", uint256(keccak256("HICP")));
        t.escalation.series = 0;
        _unused(t, "escalation.lag", 3);
        t.escalation.lag = 0;
        t.escalation.floor = 18;
        _unused(t, "escalation.floor", 18);
        t.escalation.floor = 0;
        _unused(t, "escalation.cap", 0.035e18);
        t.escalation.cap = 0;
        t.escalation.fromSigning = true;
        _sound(t);
        t.escalation.kind = EscalationType.NONE;
        t.escalation.rate = 0;
        _unused(t, "escalation.fromSigning", 1);
        t.escalation.fromSigning = false;
        _sound(t);
    }

    function test_Bands() public {
        Terms memory t = agreement().terms;
        t.bands = new Band[](1);
        t.bands[0] = Band(0, 31, 1.2e18);
        _outside(t, "bands.hoursOfDay", 0, 1, 0xffffff);
        t.bands[0].hoursOfDay = 1 << 24;
        _outside(t, "bands.hoursOfDay", 1 << 24, 1, 0xffffff);
        t.bands[0].hoursOfDay = 0xffffff;
        t.bands[0].weekdays = 0;
        _outside(t, "bands.weekdays", 0, 1, 127);
        t.bands[0].weekdays = 128;
        _outside(t, "bands.weekdays", 128, 1, 127);
        t.bands[0].weekdays = 127;
        t.bands[0].multiplier = 0;
        _missing(t, "bands.multiplier");
        t.bands[0].multiplier = 1;
        _sound(t);
        Band memory band = t.bands[0];
        t.bands = new Band[](16);
        for (uint256 i; i < 16; ++i) {
            t.bands[i] = band;
        }
        _sound(t);
        t.bands = new Band[](17);
        _outside(t, "bands", 17, 0, 16);
    }
}
