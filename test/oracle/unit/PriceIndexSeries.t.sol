// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPriceIndex} from "../../../contracts/oracle/interfaces/IPriceIndex.sol";
import {IReportedRounds} from "../../../contracts/oracle/interfaces/IReportedRounds.sol";
import {PriceSeries, SeriesId} from "../../../contracts/oracle/types/PriceSeries.sol";
import {PriceFixture} from "../../fixtures/PriceFixture.sol";

contract PriceIndexSeriesTest is PriceFixture {
    function test_OpenSeries_IsItsDefinition() public {
        PriceSeries memory s = definition(false);
        s.name = "intraday";
        SeriesId id = SeriesId.wrap(keccak256(abi.encode(s)));
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.UnknownSeries.selector, id));
        index.seriesOf(id);
        vm.expectEmit(address(index));
        emit IPriceIndex.SeriesOpened(id, s);
        vm.prank(stranger);
        assertTrue(index.openSeries(s) == id);
        assertEq(abi.encode(index.seriesOf(id)), abi.encode(s));
    }

    function test_OpenSeries_AgainChangesNothing() public {
        uint256 bond = bondLeft(spot, 0);
        vm.recordLogs();
        vm.prank(stranger);
        assertTrue(index.openSeries(definition(false)) == spot);
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(bondLeft(spot, 0), bond);
    }

    function test_OpenSeries_RevertWhen_AFieldIsOutOfRange() public {
        PriceSeries memory s = definition(false);
        s.exponent = -19;
        _refuse(s, "exponent", -19, -18, 18);
        s.exponent = 19;
        _refuse(s, "exponent", 19, -18, 18);
        s = definition(false);
        s.bond = 0;
        _refuse(s, "bond", 0, 1, type(int256).max);
        s = definition(false);
        s.bondToken = stranger;
        _refuse(s, "bondToken", 0, 1, type(int256).max);
        s = definition(false);
        s.quorum = 2;
        _refuse(s, "quorum", 2, 3, 16);
        s.quorum = 255;
        _refuse(s, "quorum", 255, 3, 16);
        s = definition(false);
        s.periodsARound = 0;
        _refuse(s, "periodsARound", 0, 1, 96);
        s.periodsARound = 97;
        _refuse(s, "periodsARound", 97, 1, 96);
        s = definition(false);
        s.lead = 7 days + 1;
        _refuse(s, "lead", 7 days + 1, -7 days, 7 days);
        s.lead = -7 days - 1;
        _refuse(s, "lead", -7 days - 1, -7 days, 7 days);
        s = definition(true);
        s.commitTime = 59;
        _refuse(s, "commitTime", 59, 60, 7 days);
        s = definition(false);
        s.revealTime = 59;
        _refuse(s, "revealTime", 59, 60, 7 days);
        s.revealTime = 7 days + 1;
        _refuse(s, "revealTime", 7 days + 1, 60, 7 days);
        s = definition(false);
        s.maxAge = 96 hours + 1;
        _refuse(s, "maxAge", 96 hours + 1, 0, 96 hours);
    }

    function test_OpenSeries_RevertWhen_TheCourtIsHalfThere() public {
        PriceSeries memory s = definition(false);
        s.disputeTime = 59;
        _refuse(s, "disputeTime", 59, 60, 30 days);
        s = definition(false);
        s.rulingTime = 30 days + 1;
        _refuse(s, "rulingTime", 30 days + 1, 60, 30 days);
        s = definition(false);
        s.disputeBond = 0;
        _refuse(s, "disputeBond", 0, 1, type(int256).max);
        s = definition(false);
        s.coverMultiple = 101;
        _refuse(s, "coverMultiple", 101, 0, 100);
        s = definition(false);
        s.coverFee = 100_001;
        _refuse(s, "coverFee", 100_001, 0, 100_000);
        s.coverMultiple = 0;
        s.coverFee = 1;
        _refuse(s, "coverFee", 1, 0, 0);
        // Without an arbitrator: no windows, and nothing to cover.
        s = definition(false);
        s.arbitrator = address(0);
        _refuse(s, "disputeTime", 1 hours, 0, 0);
        s.disputeTime = 0;
        _refuse(s, "rulingTime", 1 days, 0, 0);
        s.rulingTime = 0;
        _refuse(s, "disputeBond", int256(uint256(DISPUTE_BOND)), 0, 0);
        s.disputeBond = 0;
        _refuse(s, "coverMultiple", 3, 0, 0);
        s.coverMultiple = 0;
        s.coverFee = 0;
        index.openSeries(s);
    }

    function test_OpenSeries_RevertWhen_ReportersAreTooFewTooManyOrTwice() public {
        PriceSeries memory s = definition(false);
        s.quorum = 6;
        _refuse(s, "reporters", 5, 6, 16);
        s = definition(false);
        s.reporters = new address[](17);
        _refuse(s, "reporters", 17, 3, 16);
        s = definition(false);
        s.reporters[2] = s.reporters[1];
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportedRounds.ReportersNotAscending.selector, 2, s.reporters[1], s.reporters[1]
            )
        );
        index.openSeries(s);
        s = definition(false);
        s.reporters[0] = address(0);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.ReportersNotAscending.selector, 0, address(0), address(0))
        );
        index.openSeries(s);
    }

    function test_OpenSeries_RevertWhen_TheFallbackCountsOtherwise() public {
        PriceSeries memory s = definition(false);
        s.fallbackId = SeriesId.wrap(keccak256("none"));
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.UnknownSeries.selector, s.fallbackId));
        index.openSeries(s);
        s.fallbackId = spot;
        s.exponent = 0;
        vm.expectRevert(
            abi.encodeWithSelector(IPriceIndex.FallbackDiffers.selector, spot, address(token), int8(-3))
        );
        index.openSeries(s);
        s.exponent = -3;
        s.currency = stranger;
        vm.expectRevert(
            abi.encodeWithSelector(IPriceIndex.FallbackDiffers.selector, spot, address(token), int8(-3))
        );
        index.openSeries(s);
    }

    function _refuse(PriceSeries memory s, bytes32 field, int256 given, int256 least, int256 most) private {
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.SeriesFieldOutOfRange.selector, field, given, least, most)
        );
        index.openSeries(s);
    }
}
