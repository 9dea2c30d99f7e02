// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "solady/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IPriceIndex} from "../../contracts/oracle/interfaces/IPriceIndex.sol";
import {IReportedRounds} from "../../contracts/oracle/interfaces/IReportedRounds.sol";
import {PriceSeries, PriceStatus, SeriesId} from "../../contracts/oracle/types/PriceSeries.sol";
import {PriceFixture} from "../fixtures/PriceFixture.sol";
import {BlockingQuote} from "../harness/BlockingQuote.sol";
import {FalseQuote, LyingQuote, Quote, ReentrantQuote} from "../harness/Quotes.sol";
import {StakeToken} from "../harness/StakeToken.sol";

/// @notice Threats 12, 18, 25 and 26, for prices: bond tokens that call back, keep a fee, lie or block somebody, and fees that could be raised.
contract Threat26PriceBondTokensTest is PriceFixture {
    address private constant NOBODY = 0x000000000000000000000000000000000000dEaD;

    function test_Threat26_ABondIsWhatArrived() public {
        StakeToken fee = new StakeToken(100);
        SeriesId id = _with(address(fee));
        fee.mint(address(this), 10 * uint256(BOND));
        fee.approve(address(index), ALL);
        assertEq(index.deposit(id, 0, BOND), uint256(BOND) * 99 / 100);
        assertEq(index.bondOf(id, 0).countsFrom, 0, "does not count yet");
        index.deposit(id, 0, BOND / 10);
        assertEq(index.bondOf(id, 0).amount, uint256(BOND) * 1089 / 1000);
        assertEq(fee.balanceOf(address(index)), uint256(BOND) * 1089 / 1000);
        assertEq(index.bondOf(id, 0).countsFrom, vm.getBlockTimestamp());
    }

    function test_Threat26_ADisputeStakesAndCoverPaysWhatArrived() public {
        StakeToken fee = new StakeToken(100);
        SeriesId id = _with(address(fee));
        fee.mint(address(this), 100 * uint256(BOND));
        fee.approve(address(index), ALL);
        for (uint256 i; i < 3; ++i) {
            index.deposit(id, uint8(i), 2 * BOND);
        }
        uint40 round = nextRound(id);
        vm.expectRevert(abi.encodeWithSelector(IPriceIndex.PaymentTooSmall.selector, 990_000, 1_000_000));
        index.cover(id, round, 1, 1000e6);
        toOpen(id, round);
        for (uint256 i; i < 3; ++i) {
            send(id, round, i, flat(1));
        }
        toClose(id, round);
        index.fix(id, round);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.DisputeBondTooSmall.selector, 99e6, uint256(DISPUTE_BOND))
        );
        index.dispute(id, round, DISPUTE_BOND);
        index.dispute(id, round, 110e6);
        assertEq(index.roundOf(id, round).disputeBond, 108.9e6);
        rule(id, round, flat(1));
        assertEq(index.creditOf(address(this), address(fee)), 108.9e6);
    }

    function test_Threat26_ATokenThatMovesNothingBondsNobody() public {
        address lying = address(new LyingQuote());
        SeriesId id = _with(lying);
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.NothingArrived.selector, lying));
        index.deposit(id, 0, BOND);
        id = _with(address(new FalseQuote()));
        vm.expectRevert(SafeTransferLib.TransferFromFailed.selector);
        index.deposit(id, 0, BOND);
    }

    /// @dev A deposit inside a deposit would be counted in both.
    function test_Threat12_ADepositInsideADepositIsRefused() public {
        ReentrantQuote calling = new ReentrantQuote();
        SeriesId id = _with(address(calling));
        calling.mint(address(this), 3 * uint256(BOND));
        calling.approve(address(index), ALL);
        calling.mint(address(calling), BOND);
        vm.prank(address(calling));
        calling.approve(address(index), ALL);
        calling.aim(address(index), abi.encodeCall(IReportedRounds.deposit, (id, 1, BOND)));
        assertEq(index.deposit(id, 0, BOND), BOND);
        assertFalse(calling.succeeded());
        assertEq(calling.answer(), abi.encodePacked(ReentrancyGuardTransient.Reentrancy.selector));
        assertEq(calling.balanceOf(address(index)), BOND);
        assertEq(index.bondOf(id, 1).amount, 0);
    }

    /// @dev What is paid out is off the books before it leaves.
    function test_Threat12_AWithdrawalInsideAWithdrawalPaysOnce() public {
        ReentrantQuote calling = new ReentrantQuote();
        PriceSeries memory s = definition(false);
        s.bondToken = address(calling);
        // The token is a reporter too, so that it may call.
        s.reporters = withReporter(address(calling));
        SeriesId id = index.openSeries(s);
        uint8 place;
        while (s.reporters[place] != address(calling)) ++place;
        calling.mint(address(this), 2 * uint256(BOND));
        calling.approve(address(index), ALL);
        index.deposit(id, place, BOND);
        index.deposit(id, place == 0 ? 1 : 0, BOND);
        vm.startPrank(address(calling));
        index.announceWithdrawal(id, place);
        calling.aim(address(index), abi.encodeCall(IReportedRounds.withdraw, (id, place, stranger)));
        index.withdraw(id, place, stranger);
        vm.stopPrank();
        assertEq(calling.balanceOf(stranger), BOND);
        assertEq(calling.balanceOf(address(index)), BOND, "the other's");
    }

    function test_Threat25_ABlockedReporterStopsNoRound() public {
        BlockingQuote blocking = new BlockingQuote();
        SeriesId id = _with(address(blocking));
        blocking.mint(address(this), 100 * uint256(BOND));
        blocking.approve(address(index), ALL);
        for (uint256 i; i < 4; ++i) {
            index.deposit(id, uint8(i), BOND);
        }
        uint40 round = nextRound(id);
        index.cover(id, round, 1, 2000e6);
        toOpen(id, round);
        for (uint256 i; i < 4; ++i) {
            send(id, round, i, flat(i == 3 ? int64(500) : int64(5)));
        }
        toClose(id, round);
        index.fix(id, round);
        blocking.mint(stranger, DISPUTE_BOND);
        vm.startPrank(stranger);
        blocking.approve(address(index), ALL);
        index.dispute(id, round, DISPUTE_BOND);
        vm.stopPrank();
        // An honest reporter, the disputer and the burn address are blocked, and everything goes on.
        blocking.block_(reporters[0]);
        blocking.block_(stranger);
        blocking.block_(NOBODY);
        rule(id, round, flat(5));
        index.settle(id, round);
        assertEq(index.finalPriceAt(id, endOf(round)), 5);
        vm.prank(reporters[1]);
        assertEq(index.collect(address(blocking), reporters[1]), uint256(2e6) / 3);
        // What nobody gets is kept, and what the blocked are owed can be sent elsewhere.
        vm.expectRevert(SafeTransferLib.TransferFailed.selector);
        index.burn(address(blocking));
        vm.prank(reporters[0]);
        assertEq(index.collect(address(blocking), consumer), uint256(2e6) / 3);
    }

    function test_Threat18_ASeriesFeeIsCappedAndNobodyCanRaiseIt() public {
        PriceSeries memory s = definition(false);
        s.coverFee = 100_001;
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportedRounds.SeriesFieldOutOfRange.selector,
                bytes32("coverFee"),
                int256(100_001),
                int256(0),
                int256(100_000)
            )
        );
        index.openSeries(s);
        // Another fee is another series: the one that consumers chose stays as it was.
        s.coverFee = 100_000;
        assertTrue(index.openSeries(s) != spot);
        assertEq(index.seriesOf(spot).coverFee, 1000);
    }

    /// @dev The fixture's signed series, with bonds in another token; nobody is bonded.
    function _with(address bondToken) private returns (SeriesId) {
        PriceSeries memory s = definition(false);
        s.bondToken = bondToken;
        return index.openSeries(s);
    }
}
