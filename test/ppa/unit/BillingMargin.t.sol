// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {IAgreementCredit} from "../../../contracts/ppa/interfaces/IAgreementCredit.sol";
import {
    Agreement,
    Escalation,
    Performance,
    Price,
    TerminationType,
    Volume
} from "../../../contracts/ppa/types/Terms.sol";
import {RateFixture} from "../../fixtures/RateFixture.sol";

/// @notice Collateral and termination by a forward curve: 1,000 MWh a month at 60,000 base units a kWh; three months count, 100 are free, a tenth of what is posted does not count.
/// @dev By June's curve, August is at 50,000, September at 63,000, October at 65,000: the seller would lose 2,000 with the buyer.
contract BillingMarginTest is RateFixture {
    uint256 private constant ALL = type(uint256).max;
    SeriesId private _forward;

    function setUp() public override {
        super.setUp();
        _forward = openSeries("forward", 0, address(currency), tenors(1, 2, 3, 12));
        _sign(TerminationType.MARKET, false);
        fixMonth(_forward, JUNE_FIXING, curve(68_000, 50_000, 63_000, 81_000));
    }

    function _sign(TerminationType termination, bool twoWay) private {
        Agreement memory a = agreement();
        Volume memory volume;
        Price memory price;
        Escalation memory escalation;
        Performance memory performance;
        price.amount = 60_000e18;
        (a.terms.volume, a.terms.price, a.terms.escalation) = (volume, price, escalation);
        (a.terms.performance, a.terms.settlement.fallbackDays) = (performance, 0);
        (a.terms.credit.ofSeller, a.terms.credit.ofBuyer) = (700e6, 800e6);
        (a.terms.credit.threshold, a.terms.credit.haircut) = (100e6, 1000);
        (a.terms.credit.forward, a.terms.credit.months) = (SeriesId.unwrap(_forward), 3);
        a.terms.life.termination = termination;
        (a.terms.life.firstYear, a.terms.life.lastYear, a.terms.life.twoWay) = (0, 0, twoWay);
        // Up to the end of September 2027.
        a.terms.life.end = 1_822_348_800;
        a.terms.expectation.degradation = 0;
        for (uint256 i; i < 12; ++i) {
            a.terms.expectation.months[i] = 1e9;
        }
        keep(a);
        id = open(a);
    }

    function _call(address party) private returns (uint256) {
        return credit.callCollateral(id, document(), party);
    }

    function _callRefused(address party, bytes memory error) private {
        Agreement memory a = document();
        vm.expectRevert(error);
        credit.callCollateral(id, a, party);
    }

    function _exposure(address party) private view returns (uint256 exposure) {
        (, exposure) = credit.exposureOf(id, document(), party);
    }

    // ——— exposure and calls ———

    function test_Call_WhatTheTermsAskForUntilACurveIsFinal() public {
        (uint32 period, uint256 exposure) = credit.exposureOf(id, document(), buyer.addr);
        assertEq(period, 0);
        assertEq(exposure, 0, "it can still be disputed");
        assertEq(_call(buyer.addr), 800e6);
        assertEq(_call(seller.addr), 700e6);
    }

    function test_Call_WhatDefaultWouldCostLessWhatIsCovered() public {
        toFinal();
        (uint32 period, uint256 exposure) = credit.exposureOf(id, document(), buyer.addr);
        assertEq(period, JUNE_FIXING);
        assertEq(exposure, 2000e6);
        assertEq(_exposure(seller.addr), 0);
        postAs(buyer.addr, 500e6);
        assertEq(_call(buyer.addr), 2000e6 - 100e6 - 450e6);
        assertEq(credit.securityOf(id, buyer.addr).target, 500e6 + 1450e6);
        _callRefused(
            seller.addr,
            abi.encodeWithSelector(IAgreementCredit.NothingToCall.selector, id, seller.addr, 0, 0)
        );
    }

    function test_Call_OnceForEachCurve() public {
        toFinal();
        _call(buyer.addr);
        postAs(buyer.addr, 1900e6);
        settle(JULY, 5000e6);
        _callRefused(
            buyer.addr,
            abi.encodeWithSelector(IAgreementCredit.ValuedAlready.selector, id, buyer.addr, JUNE_FIXING)
        );
        fixMonth(_forward, JULY_FIXING, curve(60_000, 60_000, 60_000, 60_000));
        toFinal();
        assertEq(_call(buyer.addr), 5000e6 - 100e6 - 1710e6);
    }

    function test_Exposure_HasWhatIsUnpaidAndWhatIsNotBilled() public {
        toFinal();
        settle(JULY, 300e6);
        assertEq(_exposure(buyer.addr), 2300e6);
        close(JULY, 0);
        // August is no month to come any more: September, October, November.
        int256 ahead = 3000 + 5000 + 7000;
        assertEq(_exposure(buyer.addr), 0, "300 unpaid, and the seller would gain");
        assertEq(_exposure(seller.addr), uint256(ahead) * 1e6, "what the buyer owes is no part of it");
        settle(AUGUST, -400e6);
        assertEq(_exposure(seller.addr), uint256(ahead) * 1e6 + 400e6);
    }

    function test_Release_SoThatNoCallFollows() public {
        toFinal();
        postAs(buyer.addr, 3000e6);
        Agreement memory a = document();
        // 1,900 / 0.9, rounded up, stay.
        vm.prank(buyer.addr);
        assertEq(credit.releaseCollateral(id, a, ALL, buyer.addr), 3000e6 - 2_111_111_112);
        _callRefused(
            buyer.addr,
            abi.encodeWithSelector(
                IAgreementCredit.NothingToCall.selector, id, buyer.addr, 2_111_111_112, 2_111_111_112
            )
        );
        postAs(seller.addr, 700e6);
        vm.prank(seller.addr);
        assertEq(credit.releaseCollateral(id, a, ALL, seller.addr), 700e6, "nothing depends on the seller");
    }

    /// @dev No curve is final: what months have come to for the buyer holds nothing of the seller's.
    function test_Release_WhatTheOtherOwesHoldsNothing() public {
        postAs(seller.addr, 1000e6);
        postAs(buyer.addr, 1000e6);
        settle(JULY, 900e6);
        Agreement memory a = document();
        vm.prank(seller.addr);
        assertEq(credit.releaseCollateral(id, a, ALL, seller.addr), 300e6, "700 as agreed");
        vm.prank(buyer.addr);
        assertEq(credit.releaseCollateral(id, a, ALL, buyer.addr), 100e6, "900 are not billed");
    }

    /// @dev Whoever posts what nobody asked for is called for nothing, and has it back whole.
    function test_Release_OfNoPartyIsAll() public {
        toFinal();
        _callRefused(
            purchaser, abi.encodeWithSelector(IAgreementCredit.NothingToCall.selector, id, purchaser, 0, 0)
        );
        Agreement memory a = document();
        currency.mint(purchaser, 1000e6);
        vm.startPrank(purchaser);
        currency.approve(address(ppa), ALL);
        credit.postCollateral(id, a, purchaser, 1000e6);
        assertEq(credit.releaseCollateral(id, a, ALL, purchaser), 1000e6);
    }

    /// @dev What is to come begins with the agreed start, also where operation waits for the plant.
    function test_Exposure_BeforeOperationIsFromTheAgreedStart() public {
        Agreement memory a = document();
        a.terms.life.start = uint40(startOf(AUGUST + 1));
        a.nonce = 900;
        a.deadline = uint40(vm.getBlockTimestamp()) + 1 days;
        keep(a);
        id = open(a);
        uint256 active = id;
        a.terms.operation = planned().terms.operation;
        (a.terms.operation.delayPrice, a.terms.operation.delayCounts) = (0, false);
        a.nonce = 901;
        keep(a);
        id = open(a);
        assertEq(ppa.statusOf(id).operatesFrom, 0);
        toFinal();
        uint256 waiting = _exposure(buyer.addr) + _exposure(seller.addr);
        assertGt(waiting, 0);
        id = active;
        a.terms.operation = agreement().terms.operation;
        a.nonce = 900;
        keep(a);
        assertEq(_exposure(buyer.addr) + _exposure(seller.addr), waiting);
    }

    // ——— close-out at market ———

    /// @dev In July, by a call that is not met.
    function _default(address party) private {
        Agreement memory a = document();
        vm.warp(startOf(JULY) + 10 days);
        credit.callCollateral(id, a, party);
        vm.warp(vm.getBlockTimestamp() + 5 days + 1);
        vm.prank(party == buyer.addr ? seller.addr : buyer.addr);
        life.terminateForDefault(id, a);
    }

    /// @dev By July's curve: what is left of July and August at 66,000, all months up to September 2027 at 60,000 from October on, September at 50,000.
    function _closeOut() private returns (int256) {
        fixMonth(_forward, JULY_FIXING, curve(66_000, 50_000, 60_000, 60_000));
        toFinal();
        return credit.closeOut(id, document());
    }

    function _rest() private view returns (uint256 wh) {
        wh = 1e9 * (startOf(AUGUST) - ppa.endOf(id).at) / 31 days;
    }

    function test_CloseOut_TheSellersLossIsTheBuyers() public {
        // The seller loses where forwards are below the price: 10,000 less 6,000 and what is left of July.
        _default(buyer.addr);
        int256 value = int256(_rest()) * 6 + 6000e6 - 10_000e6;
        assertLt(value, 0);
        assertEq(_closeOut(), -value);
        assertEq(unpaid(buyer.addr, 0), uint256(-value));
    }

    function test_CloseOut_OneWayNobodyIsPaidForDefault() public {
        _default(seller.addr);
        assertEq(_closeOut(), 0);
        assertEq(owed(buyer.addr) + owed(seller.addr), 0);
        assertTrue(credit.standingOf(id).closedOut);
    }

    function test_CloseOut_TwoWayAGainIsOwedToo() public {
        vm.warp(START);
        _sign(TerminationType.MARKET, true);
        _default(seller.addr);
        int256 value = int256(_rest()) * 6 + 6000e6 - 10_000e6;
        assertEq(_closeOut(), -value, "the buyer owes it, who is not in default");
    }

    function test_CloseOut_RevertWhen_TheCurveIsNotDecided() public {
        _default(seller.addr);
        Agreement memory a = document();
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementCredit.CurveNotDecided.selector, id, _forward, JULY_FIXING)
        );
        credit.closeOut(id, a);
        // Nobody reports July: June's is carried, whenever it is asked for.
        vm.warp(startOf(AUGUST) + 300 days);
        assertLt(credit.closeOut(id, a), 0);
    }

    /// @dev A series that nobody has opened, or of another currency, holds no collateral for ever.
    function test_CloseOut_OfACurveThatCannotBe() public {
        SeriesId[2] memory series = [
            SeriesId.wrap(keccak256("unknown")),
            openSeries("of another", 0, address(feed), tenors(1, 2, 3, 12))
        ];
        for (uint256 i; i < 2; ++i) {
            vm.warp(START + 900);
            _forward = series[i];
            _sign(TerminationType.MARKET, false);
            _default(buyer.addr);
            Agreement memory a = document();
            vm.expectRevert(
                abi.encodeWithSelector(IAgreementCredit.CurveNotDecided.selector, id, _forward, 0)
            );
            credit.closeOut(id, a);
            vm.warp(ppa.endOf(id).at + 90 days);
            assertEq(credit.closeOut(id, a), 0);
        }
    }

    function test_CloseOut_WithoutACurveNothingAfterNinetyDays() public {
        vm.warp(START);
        _forward = openSeries("another", 0, address(currency), tenors(1, 2, 3, 12));
        _sign(TerminationType.MARKET, false);
        _default(buyer.addr);
        uint256 at = ppa.endOf(id).at;
        Agreement memory a = document();
        vm.warp(at + 90 days - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IAgreementCredit.CurveNotDecided.selector, id, _forward, JULY_FIXING)
        );
        credit.closeOut(id, a);
        vm.warp(at + 90 days);
        assertEq(credit.closeOut(id, a), 0);
        assertEq(owed(buyer.addr), 0);
    }
}
