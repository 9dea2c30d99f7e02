// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {SiteId} from "../../../contracts/oracle/types/Site.sol";
import {ITermsCheck} from "../../../contracts/ppa/interfaces/ITermsCheck.sol";
import {
    Band,
    NegativeRule,
    Plant,
    Reconciliation,
    Terms,
    VolumeType
} from "../../../contracts/ppa/types/Terms.sol";
import {TermsFixture} from "../../fixtures/TermsFixture.sol";

/// @notice Plants and quantities that contradict themselves are refused, naming the clause.
contract TermsCheckVolumeTest is TermsFixture {
    function _plants(Terms memory t, uint256 count) private pure {
        t.plants = new Plant[](count);
        for (uint256 i; i < count; ++i) {
            t.plants[i] = Plant(SiteId.wrap(uint64(i + 1)), Register.DIRECT_EXPORT, 4000);
        }
    }

    // ——— plants ———

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
        // Settlement counts a period's energy in six bytes.
        t.volume.perPeriod = 2 ** 48;
        _outside(t, "volume.perPeriod", 2 ** 48, 0, 2 ** 48 - 1);
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
}
