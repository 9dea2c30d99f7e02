// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {SiteId} from "../../../contracts/oracle/types/Site.sol";
import {ITermsCheck} from "../../../contracts/ppa/interfaces/ITermsCheck.sol";
import {
    Agreement,
    Band,
    EscalationType,
    NegativeRule,
    Plant,
    PriceType,
    Reconciliation,
    SettlementType,
    TerminationType,
    Terms,
    VolumeType
} from "../../../contracts/ppa/types/Terms.sol";
import {AgreementFixture} from "../../fixtures/AgreementFixture.sol";

/// @notice Terms that contradict themselves are refused, naming the clause. A test is a group of clauses; a line is a rule, and after each the terms are sound again.
contract TermsCheckTest is AgreementFixture {
    int256 private constant MOST = int256(uint256(type(uint128).max));

    function _missing(Terms memory t, string memory clause) private {
        vm.expectRevert(abi.encodeWithSelector(ITermsCheck.ClauseMissing.selector, _name(clause)));
        ppa.checkTerms(t);
    }

    function _unused(Terms memory t, string memory clause, uint256 value) private {
        vm.expectRevert(abi.encodeWithSelector(ITermsCheck.ClauseWithoutUse.selector, _name(clause), value));
        ppa.checkTerms(t);
    }

    function _outside(Terms memory t, string memory clause, int256 value, int256 least, int256 most) private {
        vm.expectRevert(
            abi.encodeWithSelector(ITermsCheck.ClauseOutOfRange.selector, _name(clause), value, least, most)
        );
        ppa.checkTerms(t);
    }

    function _reversed(Terms memory t, string memory clause, int256 lower, int256 upper) private {
        vm.expectRevert(
            abi.encodeWithSelector(ITermsCheck.LowerAboveUpper.selector, _name(clause), lower, upper)
        );
        ppa.checkTerms(t);
    }

    function _early(Terms memory t, string memory clause, uint256 date, uint256 earliest) private {
        vm.expectRevert(
            abi.encodeWithSelector(ITermsCheck.DateTooEarly.selector, _name(clause), date, earliest)
        );
        ppa.checkTerms(t);
    }

    function _name(string memory clause) private pure returns (bytes32) {
        return bytes32(bytes(clause));
    }

    function _sound(Terms memory t) private view {
        ppa.checkTerms(t);
    }

    // ——— who ———

    function test_Parties() public {
        Terms memory t = agreement().terms;
        address of_ = t.parties.seller;
        t.parties.seller = address(0);
        _missing(t, "parties.seller");
        t.parties.seller = of_;
        of_ = t.parties.buyer;
        t.parties.buyer = address(0);
        _missing(t, "parties.buyer");
        t.parties.buyer = seller.addr;
        vm.expectRevert(abi.encodeWithSelector(ITermsCheck.SellerIsBuyer.selector, seller.addr));
        ppa.checkTerms(t);
        t.parties.buyer = of_;
        t.parties.accreditor = address(0);
        _missing(t, "parties.accreditor");
        t.parties.accreditor = accreditor.addr;
        _sound(t);
    }

    function test_Parties_ContractsHaveCode() public {
        Terms memory t = agreement().terms;
        t.parties.currency = makeAddr("nobody");
        vm.expectRevert(
            abi.encodeWithSelector(ITermsCheck.NoCode.selector, _name("parties.currency"), t.parties.currency)
        );
        ppa.checkTerms(t);
        t.parties.currency = address(currency);
        t.parties.arbitrator = makeAddr("nobody");
        vm.expectRevert(
            abi.encodeWithSelector(
                ITermsCheck.NoCode.selector, _name("parties.arbitrator"), t.parties.arbitrator
            )
        );
        ppa.checkTerms(t);
        t.parties.arbitrator = address(oracle);
        t.parties.arbitration = keccak256("court");
        _sound(t);
        t.parties.arbitrator = address(0);
        _unused(t, "parties.arbitration", uint256(keccak256("court")));
    }

    // ——— plants ———

    function _plants(Terms memory t, uint256 count) private pure {
        t.plants = new Plant[](count);
        for (uint256 i; i < count; ++i) {
            t.plants[i] = Plant(SiteId.wrap(uint64(i + 1)), Register.DIRECT_EXPORT, 4000);
        }
    }

    function test_Plants_AtLeastOneAtMost64() public {
        Terms memory t = agreement().terms;
        _plants(t, 0);
        _outside(t, "plants", 0, 1, 64);
        _plants(t, 65);
        _outside(t, "plants", 65, 1, 64);
        _plants(t, 64);
        _sound(t);
    }

    function test_Plants_AscendingAndOnce() public {
        Terms memory t = agreement().terms;
        _plants(t, 3);
        t.plants[1].site = SiteId.wrap(1);
        vm.expectRevert(abi.encodeWithSelector(ITermsCheck.PlantsOutOfOrder.selector, 1));
        ppa.checkTerms(t);
        t.plants[0].register = Register.GENERATION;
        _sound(t);
        t.plants[2].site = SiteId.wrap(1);
        vm.expectRevert(abi.encodeWithSelector(ITermsCheck.PlantsOutOfOrder.selector, 2));
        ppa.checkTerms(t);
        t.plants[0].site = SiteId.wrap(0);
        _missing(t, "plants.site");
    }

    function test_Plants_SharesUpToTheWhole() public {
        Terms memory t = agreement().terms;
        t.plants[0].share = 0;
        _outside(t, "plants.share", 0, 1, 10_000);
        t.plants[0].share = 10_001;
        _outside(t, "plants.share", 10_001, 1, 10_000);
        t.plants[0].share = 10_000;
        _sound(t);
    }

    function test_Plants_GenerationCountsAgainstItsParts() public {
        Terms memory t = agreement().terms;
        _plants(t, 3);
        t.plants[0].register = Register.GENERATION;
        t.plants[0].share = 6001;
        t.plants[1].site = SiteId.wrap(1);
        vm.expectRevert(
            abi.encodeWithSelector(
                ITermsCheck.SharesAboveWhole.selector, SiteId.wrap(1), Register.DIRECT_EXPORT, 10_001
            )
        );
        ppa.checkTerms(t);
        t.plants[0].share = 6000;
        _sound(t);
        // Another site's generation does not count.
        t.plants[2].share = 10_000;
        _sound(t);
    }

    function test_Plants_RegistersFitTheVolume() public {
        Terms memory t = agreement().terms;
        t.plants[0].register = Register.CONSUMPTION;
        vm.expectRevert(
            abi.encodeWithSelector(
                ITermsCheck.RegisterUnfit.selector, 0, Register.CONSUMPTION, VolumeType.AS_PRODUCED
            )
        );
        ppa.checkTerms(t);
        t.volume.kind = VolumeType.AS_CONSUMED;
        _sound(t);
        t.plants[0].register = Register.GENERATION;
        vm.expectRevert(
            abi.encodeWithSelector(
                ITermsCheck.RegisterUnfit.selector, 0, Register.GENERATION, VolumeType.AS_CONSUMED
            )
        );
        ppa.checkTerms(t);
    }

    function test_Plants_SelfUseHasNoPeriodsPrice() public {
        Terms memory t = agreement().terms;
        bytes memory error = abi.encodeWithSelector(
            ITermsCheck.RegisterUnfit.selector, 0, Register.SELF_USE, VolumeType.AS_PRODUCED
        );
        t.plants[0].register = Register.SELF_USE;
        vm.expectRevert(error);
        ppa.checkTerms(t);
        _fixed(t);
        (t.price.series, t.price.negative, t.price.run, t.price.hourly) = (0, NegativeRule.NONE, 0, false);
        t.settlement.fallbackDays = 0;
        _sound(t);
        t.plants[0].register = Register.GREEN_CHARGE;
        _sound(t);
        t.plants[0].register = Register.SELF_USE;
        t.bands = new Band[](1);
        t.bands[0] = Band(1, 1, 1);
        vm.expectRevert(error);
        ppa.checkTerms(t);
        t.bands = new Band[](0);
        t.volume.kind = VolumeType.BASELOAD;
        t.volume.perPeriod = 1;
        vm.expectRevert(
            abi.encodeWithSelector(
                ITermsCheck.RegisterUnfit.selector, 0, Register.SELF_USE, VolumeType.BASELOAD
            )
        );
        ppa.checkTerms(t);
    }

    function test_Plants_MatchingNeedsBothSides() public {
        Terms memory t = agreement().terms;
        _plants(t, 2);
        t.volume.kind = VolumeType.MATCHED;
        t.volume.matched = 8000;
        t.volume.unmatchedPrice = 1;
        _missing(t, "plants.register");
        t.plants[1].register = Register.CONSUMPTION;
        _sound(t);
        t.plants[0].register = Register.CONSUMPTION;
        _missing(t, "plants.register");
    }

    // ——— volume ———

    function test_Volume_AsProducedHasNoProfile() public {
        Terms memory t = agreement().terms;
        t.volume.perPeriod = 5;
        _unused(t, "volume.perPeriod", 5);
        t.volume.perPeriod = 0;
        t.volume.shape = bytes32(uint256(6));
        _unused(t, "volume.shape", 6);
        t.volume.shape = 0;
        t.volume.reconciliation = Reconciliation.DAY;
        _unused(t, "volume.reconciliation", 1);
        t.volume.reconciliation = Reconciliation.PERIOD;
        t.volume.shortfallPrice = -1;
        _unused(t, "volume.shortfallPrice", type(uint256).max);
        t.volume.shortfallPrice = 0;
        t.volume.excessShare = 7;
        _unused(t, "volume.excessShare", 7);
        t.volume.excessShare = 0;
        _sound(t);
    }

    function test_Volume_AsProducedIsNotNominatedNorMatched() public {
        Terms memory t = agreement().terms;
        t.volume.gateClosure = 3600;
        _unused(t, "volume.gateClosure", 3600);
        t.volume.gateClosure = 0;
        t.volume.bySeller = true;
        _unused(t, "volume.bySeller", 1);
        t.volume.bySeller = false;
        t.volume.imbalance = bytes32(uint256(8));
        _unused(t, "volume.imbalance", 8);
        t.volume.imbalance = 0;
        t.volume.imbalanceToBuyer = true;
        _unused(t, "volume.imbalanceToBuyer", 1);
        t.volume.imbalanceToBuyer = false;
        t.volume.tolerance = 9;
        _unused(t, "volume.tolerance", 9);
        t.volume.tolerance = 0;
        t.volume.matched = 10;
        _unused(t, "volume.matched", 10);
        t.volume.matched = 0;
        t.volume.unmatchedPrice = 11;
        _unused(t, "volume.unmatchedPrice", 11);
        t.volume.unmatchedPrice = 0;
        _sound(t);
    }

    function test_Volume_Profiles() public {
        Terms memory t = agreement().terms;
        t.volume.kind = VolumeType.BASELOAD;
        _missing(t, "volume.perPeriod");
        t.volume.perPeriod = 250;
        t.volume.shortfallPrice = -1;
        _outside(t, "volume.shortfallPrice", -1, 0, MOST);
        t.volume.shortfallPrice = type(int128).min;
        t.volume.excessShare = 10_001;
        _outside(t, "volume.excessShare", 10_001, 0, 10_000);
        t.volume.excessShare = 9000;
        _sound(t);
        t.volume.kind = VolumeType.SHAPED;
        _unused(t, "volume.perPeriod", 250);
        t.volume.perPeriod = 0;
        _missing(t, "volume.shape");
        t.volume.shape = keccak256("shape");
        _sound(t);
    }

    function test_Volume_Nominations() public {
        Terms memory t = agreement().terms;
        t.volume.kind = VolumeType.NOMINATED;
        _missing(t, "volume.shape");
        t.volume.shape = keccak256("default");
        _missing(t, "volume.imbalance");
        t.volume.imbalance = keccak256("imbalance");
        t.volume.tolerance = 10_001;
        _outside(t, "volume.tolerance", 10_001, 0, 10_000);
        t.volume.tolerance = 500;
        _sound(t);
    }

    function test_Volume_Matching() public {
        Terms memory t = agreement().terms;
        _plants(t, 2);
        t.plants[1].register = Register.CONSUMPTION;
        t.volume.kind = VolumeType.MATCHED;
        _outside(t, "volume.matched", 0, 1, 10_000);
        t.volume.matched = 10_001;
        _outside(t, "volume.matched", 10_001, 1, 10_000);
        t.volume.matched = 10_000;
        _outside(t, "volume.unmatchedPrice", 0, 1, MOST);
        t.volume.unmatchedPrice = -4;
        _outside(t, "volume.unmatchedPrice", -4, 1, MOST);
        t.volume.unmatchedPrice = 4;
        _sound(t);
    }

    function test_AnnualQuantities() public {
        Terms memory t = agreement().terms;
        t.volume.minimum = 0;
        _missing(t, "volume.minimum");
        t.performance.takeOrPay = false;
        t.performance.makeUpYears = 0;
        _missing(t, "volume.minimum");
        t.performance.deliverOrPay = 0;
        t.performance.yearlyCap = 0;
        t.performance.lifetimeCap = 0;
        _sound(t);
        t.volume.minimum = 10;
        _unused(t, "volume.minimum", 10);
        t.performance.deliverOrPay = -1;
        _outside(t, "performance.deliverOrPay", -1, 0, MOST);
        t.performance.deliverOrPay = 1;
        t.volume.maximum = 9;
        _reversed(t, "volume.minimum", 10, 9);
        t.volume.maximum = 0;
        _unused(t, "performance.excessPrice", 0.03e6 * 1e18);
        t.performance.excessPrice = 0;
        _sound(t);
    }

    function test_MakeUp() public {
        Terms memory t = agreement().terms;
        t.performance.takeOrPay = false;
        _unused(t, "performance.makeUpYears", 3);
        t.performance.makeUpYears = 0;
        t.performance.makeUpRefunded = true;
        _unused(t, "performance.makeUpRefunded", 1);
        t.performance.makeUpRefunded = false;
        _sound(t);
    }

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

    function _fixed(Terms memory t) private pure {
        t.price.kind = PriceType.FIXED;
        t.price.amount = 0.07e6 * 1e18;
        t.price.discount = 0;
        t.price.floor = 0;
        t.price.cap = 0;
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

    // ——— payment, performance, credit ———

    function test_Settlement() public {
        Terms memory t = agreement().terms;
        t.settlement.lateMargin = -1;
        _outside(t, "settlement.lateMargin", -1, 0, MOST);
        t.settlement.lateMargin = 0;
        t.settlement.closeDays = 4;
        _reversed(t, "settlement.fallbackDays", 5, 4);
        t.settlement.closeDays = 5;
        t.settlement.secondary = t.price.series;
        _unused(t, "settlement.secondary", uint256(t.price.series));
        t.settlement.secondary = keccak256("neighbouring zone");
        _sound(t);
        _fixed(t);
        t.price.negative = NegativeRule.NONE;
        t.price.run = 0;
        t.price.hourly = false;
        t.price.series = 0;
        _unused(t, "settlement.fallbackDays", 5);
        t.settlement.fallbackDays = 0;
        _unused(t, "settlement.secondary", uint256(keccak256("neighbouring zone")));
        t.settlement.secondary = 0;
        _sound(t);
    }

    function test_Performance_Availability() public {
        Terms memory t = agreement().terms;
        t.performance.availabilityPrice = 19;
        _unused(t, "performance.availabilityPrice", 19);
        t.performance.availability = 10_001;
        _outside(t, "performance.availability", 10_001, 0, 10_000);
        t.performance.availability = 9700;
        t.performance.availabilityPrice = 0;
        _outside(t, "performance.availabilityPrice", 0, 1, MOST);
        t.performance.availabilityPrice = 19;
        _missing(t, "performance.method");
        t.performance.method = keccak256("method");
        _sound(t);
        t.performance.deemedCauses = 16;
        _outside(t, "performance.deemedCauses", 16, 0, 15);
        t.performance.deemedCauses = 0;
        (t.performance.availability, t.performance.availabilityPrice) = (0, 0);
        _unused(t, "performance.method", uint256(keccak256("method")));
    }

    function test_Performance_CapsCapSomething() public {
        Terms memory t = agreement().terms;
        t.performance.yearlyCap = 200_000e6 + 1;
        _reversed(t, "performance.yearlyCap", 200_000e6 + 1, 200_000e6);
        t.performance.lifetimeCap = 0;
        _sound(t);
        t.performance.deliverOrPay = 0;
        _unused(t, "performance.yearlyCap", 200_000e6 + 1);
        t.performance.yearlyCap = 0;
        _sound(t);
        t.performance.lifetimeCap = 20;
        _unused(t, "performance.lifetimeCap", 20);
    }

    function test_Credit() public {
        Terms memory t = agreement().terms;
        t.credit.haircut = 10_000;
        _outside(t, "credit.haircut", 10_000, 0, 9999);
        t.credit.haircut = 9999;
        t.credit.discount = bytes32(uint256(21));
        _unused(t, "credit.discount", 21);
        t.credit.discount = 0;
        t.credit.months = 22;
        _unused(t, "credit.months", 22);
        t.credit.months = 0;
        _sound(t);
        t.credit.forward = keccak256("forward");
        _missing(t, "credit.months");
        t.credit.months = 12;
        t.credit.cureTime = 0;
        _missing(t, "credit.cureTime");
        t.credit.cureTime = 1;
        _sound(t);
        delete t.expectation.months;
        _missing(t, "expectation.months");
    }

    function test_Credit_NoneIsAllZeros() public {
        Terms memory t = agreement().terms;
        t.credit.ofBuyer = 0;
        t.credit.threshold = 23;
        _unused(t, "credit.threshold", 23);
        t.credit.threshold = 0;
        t.credit.haircut = 24;
        _unused(t, "credit.haircut", 24);
        t.credit.haircut = 0;
        _unused(t, "credit.minimumTransfer", 500e6);
        t.credit.minimumTransfer = 0;
        _unused(t, "credit.cureTime", 5 days);
        t.credit.cureTime = 0;
        _sound(t);
        t.credit.ofSeller = 1;
        t.credit.cureTime = 5 days;
        _sound(t);
    }

    // ——— operation and life ———

    function test_Operation_OfAPlantThatOperatesIsAllZeros() public {
        Terms memory t = agreement().terms;
        t.operation.longstop = 1;
        _unused(t, "operation.longstop", 1);
        t.operation.longstop = 0;
        t.operation.capacity = 2;
        _unused(t, "operation.capacity", 2);
        t.operation.capacity = 0;
        t.operation.least = 3;
        _unused(t, "operation.least", 3);
        t.operation.least = 0;
        t.operation.periods = 4;
        _unused(t, "operation.periods", 4);
        t.operation.periods = 0;
        t.operation.delayPrice = 5;
        _unused(t, "operation.delayPrice", 5);
        t.operation.delayPrice = 0;
        t.operation.delayCounts = true;
        _unused(t, "operation.delayCounts", 1);
        t.operation.delayCounts = false;
        t.operation.buyDown = 6;
        _unused(t, "operation.buyDown", 6);
    }

    function test_Operation_Dates() public {
        Terms memory t = planned().terms;
        _sound(t);
        uint40 target = t.operation.target;
        t.operation.longstop = target - 1;
        _early(t, "operation.longstop", target - 1, target);
        t.operation.longstop = target;
        _sound(t);
        uint40 end = t.life.end;
        t.operation.longstop = end;
        _early(t, "life.end", end, uint256(end) + 1);
    }

    function test_Operation_Capacity() public {
        Terms memory t = planned().terms;
        t.operation.capacity = 0;
        _outside(t, "operation.capacity", 0, 1, int256(uint256(type(uint64).max)));
        t.operation.capacity = 1;
        t.operation.least = 0;
        _outside(t, "operation.least", 0, 1, 10_000);
        t.operation.least = 10_001;
        _outside(t, "operation.least", 10_001, 1, 10_000);
        t.operation.least = 10_000;
        _sound(t);
    }

    function test_Operation_WhatIsOwedFitsItsWord() public {
        Terms memory t = planned().terms;
        uint128 most = type(uint128).max / 90;
        t.operation.delayPrice = most + 1;
        _outside(t, "operation.delayPrice", int256(uint256(most) + 1), 0, int256(uint256(most)));
        t.operation.delayPrice = most;
        _sound(t);
        most = type(uint128).max / 13;
        t.operation.buyDown = most + 1;
        _outside(t, "operation.buyDown", int256(uint256(most) + 1), 0, int256(uint256(most)));
        t.operation.buyDown = most;
        _sound(t);
    }

    function test_Operation_DelayCountsToACap() public {
        Terms memory t = planned().terms;
        t.operation.delayPrice = 0;
        _missing(t, "operation.delayPrice");
        t.operation.delayPrice = 1;
        t.performance.lifetimeCap = 0;
        _missing(t, "performance.lifetimeCap");
        t.operation.delayCounts = false;
        _sound(t);
    }

    function test_Life_Dates() public {
        Terms memory t = agreement().terms;
        uint40 start = t.life.start;
        t.life.start = 0;
        _missing(t, "life.start");
        t.life.start = start + 1;
        vm.expectRevert(
            abi.encodeWithSelector(ITermsCheck.ClauseNotAligned.selector, _name("life.start"), start + 1)
        );
        ppa.checkTerms(t);
        t.life.start = start;
        t.life.end = start + 901;
        vm.expectRevert(
            abi.encodeWithSelector(ITermsCheck.ClauseNotAligned.selector, _name("life.end"), start + 901)
        );
        ppa.checkTerms(t);
        t.life.end = start;
        _early(t, "life.end", start, uint256(start) + 1);
        t.life.end = start + 900;
        _sound(t);
    }

    function test_Life_ForceMajeureAndTermination() public {
        Terms memory t = agreement().terms;
        t.life.forceMajeure = 0;
        _unused(t, "life.extends", 1);
        t.life.extends = false;
        _sound(t);
        t.life.twoWay = true;
        _unused(t, "life.twoWay", 1);
        t.life.twoWay = false;
        t.life.firstYear = 0;
        _missing(t, "life.firstYear");
        t.life.termination = TerminationType.MARKET;
        _unused(t, "life.lastYear", 10_000e6);
        t.life.lastYear = 0;
        t.life.twoWay = true;
        _sound(t);
        delete t.expectation.months;
        _missing(t, "expectation.months");
        t.life.twoWay = false;
        t.life.termination = TerminationType.ACCRUED;
        _sound(t);
        t.life.firstYear = 25;
        _unused(t, "life.firstYear", 25);
        t.life.firstYear = 0;
        t.expectation.degradation = 10_001;
        _outside(t, "expectation.degradation", 10_001, 0, 10_000);
    }
}
