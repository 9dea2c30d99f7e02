// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SealedBidSale} from "../../../contracts/bond/SealedBidSale.sol";
import {ISealedBidSale as I} from "../../../contracts/bond/interfaces/ISealedBidSale.sol";
import {SealedBidFixture} from "../../fixtures/SealedBidFixture.sol";
import {FeeQuote, Quote} from "../../harness/Quotes.sol";

contract SealedBidSaleTest is SealedBidFixture {
    address private _ann = makeAddr("ann");
    address private _bob = makeAddr("bob");
    address private _cat = makeAddr("cat");

    // ——— terms ———

    function test_Constructor_RevertWhen_TermsAreUnfit() public {
        for (uint256 i; i < 12; ++i) {
            I.Sale memory t = _terms();
            if (i == 0) t.supply = 0;
            if (i == 1) t.reserve = 0;
            if (i == 2) t.steps = 0;
            if (i == 3) t.steps = 513;
            if (i == 4) t.step = 0;
            if (i == 5) t.closes = t.opens;
            if (i == 6) t.reveals = t.closes;
            if (i == 7) (t.opens, t.closes) = (0, uint40(block.timestamp));
            if (i == 8) t.seller = address(0);
            if (i == 9) t.reserve = type(uint128).max;
            if (i == 10) t.step = type(uint128).max / 399;
            if (i == 11) (t.supply, t.reserve) = (type(uint32).max, type(uint128).max / type(uint32).max);
            vm.expectRevert(abi.encodeWithSelector(I.TermsUnfit.selector, t));
            new SealedBidSale(t);
        }
    }

    function test_Commit_RevertWhen_UnitsAreNotThere() public {
        sale = new SealedBidSale(_terms());
        units.mint(address(sale), 99);
        bytes32 commitment = sale.commitmentOf(_ann, _secret(0, 1));
        money.mint(_ann, 1);
        vm.startPrank(_ann);
        money.approve(address(sale), 1);
        vm.expectRevert(abi.encodeWithSelector(I.NotStocked.selector, 99, 100));
        sale.commit(commitment, 1);
    }

    // ——— bids ———

    function test_Commit_RevertWhen_NotOpenOrEmpty() public {
        I.Sale memory t = _terms();
        t.opens = uint40(block.timestamp + 1);
        sale = _open(t);
        vm.expectRevert(abi.encodeWithSelector(I.NotOpen.selector, block.timestamp, t.opens, t.closes));
        sale.commit(0, 0);
        vm.warp(t.opens);
        vm.expectRevert(abi.encodeWithSelector(I.DepositMissing.selector, 0));
        sale.commit(0, 0);
        vm.warp(t.closes);
        vm.expectRevert(abi.encodeWithSelector(I.NotOpen.selector, t.closes, t.opens, t.closes));
        sale.commit(0, 0);
    }

    function test_Reveal_ReturnsWhatIsTooMuchAndTakesWhatIsMissing() public {
        uint256 much = _commit(_ann, 10, 10, 10_000e6);
        uint256 little = _commit(_bob, 10, 10, 1);
        _toReveals();
        money.mint(_bob, 9_050e6 - 1);
        _reveal(_ann, much, 10, 10, 10_000e6);
        _reveal(_bob, little, 10, 10, 1);
        assertEq(money.balanceOf(_ann), 950e6);
        assertEq(money.balanceOf(_bob), 0);
        assertEq(money.balanceOf(address(sale)), 2 * 9_050e6);
        assertEq(sale.demandAt(10), 20);
    }

    function test_Reveal_RevertWhen_NotItsTime() public {
        uint256 bid = _commit(_ann, 0, 1);
        I.Sale memory t = sale.terms();
        vm.expectRevert(abi.encodeWithSelector(I.NotRevealing.selector, block.timestamp, t.closes, t.reveals));
        _reveal(_ann, bid, 0, 1);
        _toEnd();
        vm.expectRevert(abi.encodeWithSelector(I.NotRevealing.selector, t.reveals, t.closes, t.reveals));
        _reveal(_ann, bid, 0, 1);
    }

    function test_Reveal_RevertWhen_ItIsNotTheBid() public {
        uint256 bid = _commit(_ann, 3, 2);
        _toReveals();
        bytes memory wrong = abi.encodeWithSelector(I.NotTheBidder.selector, bid);
        vm.expectRevert(wrong);
        _reveal(_bob, bid, 3, 2);
        vm.expectRevert(wrong);
        _reveal(_ann, bid, 4, 2);
        vm.expectRevert(wrong);
        _reveal(_ann, bid, 3, 2, 1);
        _reveal(_ann, bid, 3, 2);
        vm.expectRevert(wrong);
        _reveal(_ann, bid, 3, 2);
    }

    function test_Reveal_RevertWhen_StepOrQuantityIsOutOfRange() public {
        uint256 high = _commit(_ann, 400, 1, 1);
        uint256 none = _commit(_ann, 0, 0, 1);
        uint256 more = _commit(_ann, 0, 101, 1);
        _toReveals();
        vm.expectRevert(abi.encodeWithSelector(I.StepOutOfRange.selector, 400, 400));
        _reveal(_ann, high, 400, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(I.QuantityOutOfRange.selector, 0, 100));
        _reveal(_ann, none, 0, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(I.QuantityOutOfRange.selector, 101, 100));
        _reveal(_ann, more, 0, 101, 1);
    }

    /// @dev Another sale's commitment, or another bidder's, is none here.
    function test_CommitmentOf_NamesChainSaleAndBidder() public {
        bytes32 here = sale.commitmentOf(_ann, _secret(1, 1));
        assertTrue(here != sale.commitmentOf(_bob, _secret(1, 1)));
        assertTrue(here != _open(_terms()).commitmentOf(_ann, _secret(1, 1)));
        assertEq(here, keccak256(abi.encode(block.chainid, address(sale), _ann, _secret(1, 1))));
    }

    function test_Reveal_RevertWhen_ATokensFeeLeavesTheTopUpShort() public {
        money = new FeeQuote();
        sale = _open(_terms());
        uint256 bid = _commit(_ann, 0, 1, 100);
        _toReveals();
        money.mint(_ann, 900e6);
        // 99 arrived of the deposit, and of what is missing 99 in a hundred.
        uint256 missing = RESERVE - 99;
        vm.expectRevert(abi.encodeWithSelector(I.StillShort.selector, 99 + missing - missing / 100, RESERVE));
        _reveal(_ann, bid, 0, 1, 99);
    }

    // ——— clearing ———

    function test_Clear_AllPayThePriceAtWhichDemandIsTheSupply() public {
        uint256 a = _commit(_ann, 20, 60);
        uint256 b = _commit(_bob, 10, 40);
        uint256 c = _commit(_cat, 5, 50);
        _toReveals();
        _reveal(_ann, a, 20, 60);
        _reveal(_bob, b, 10, 40);
        _reveal(_cat, c, 5, 50);
        _toEnd();
        vm.expectEmit();
        emit I.Cleared(I.Clearing(10, 905e6, 100, 40, 40, 0), 90_500e6);
        sale.clear();
        assertEq(uint8(sale.state()), uint8(I.State.SOLD));
        sale.take(a);
        sale.take(b);
        sale.take(c);
        sale.settle();
        assertEq(units.balanceOf(_ann), 60);
        assertEq(units.balanceOf(_bob), 40);
        assertEq(units.balanceOf(_cat), 0);
        assertEq(money.balanceOf(_ann), 60 * 5e6);
        assertEq(money.balanceOf(_bob), 0);
        assertEq(money.balanceOf(_cat), 50 * 902.5e6);
        assertEq(money.balanceOf(seller), 90_500e6);
        assertEq(money.balanceOf(address(sale)), 0);
    }

    function test_Clear_BelowTheSupplyTheLowestBidIsThePrice() public {
        uint256 a = _commit(_ann, 20, 50);
        uint256 b = _commit(_bob, 4, 10);
        _toReveals();
        _reveal(_ann, a, 20, 50);
        _reveal(_bob, b, 4, 10);
        _toEnd();
        sale.clear();
        assertEq(sale.clearing().price, 902e6);
        assertEq(sale.clearing().sold, 60);
        sale.settle();
        assertEq(units.balanceOf(seller), 40);
        assertEq(money.balanceOf(seller), 60 * 902e6);
    }

    function test_Clear_BelowTheMinimumEverythingGoesBack() public {
        uint256 a = _commit(_ann, 20, 50);
        uint256 b = _commit(_bob, 4, 10, 77);
        _toReveals();
        _reveal(_ann, a, 20, 50);
        _toEnd();
        vm.expectEmit();
        emit I.SaleFailed(45_500e6, 50_000e6);
        sale.clear();
        sale.take(a);
        sale.takeUnrevealed(b, sale.commitmentOf(_bob, _secret(4, 10)), _bob, 77);
        sale.settle();
        assertEq(money.balanceOf(_ann), 45_500e6);
        assertEq(money.balanceOf(_bob), 77);
        assertEq(units.balanceOf(seller), 100);
        assertEq(money.balanceOf(seller), 0);
    }

    function test_Clear_WithoutAnyBid() public {
        _toEnd();
        sale.clear();
        assertEq(uint8(sale.state()), uint8(I.State.FAILED));
        sale.settle();
        assertEq(units.balanceOf(seller), 100);
    }

    function test_Clear_RevertWhen_NotOverOrAgain() public {
        uint256 reveals = sale.terms().reveals;
        vm.warp(reveals - 1);
        vm.expectRevert(abi.encodeWithSelector(I.NotOver.selector, reveals - 1, reveals));
        sale.clear();
        _toEnd();
        sale.clear();
        vm.expectRevert(abi.encodeWithSelector(I.WrongState.selector, I.State.FAILED));
        sale.clear();
    }

    /// @dev 100 units for three bids of 40 at one price: 33 each, and one more for the first; dealt out one bid a call.
    function test_Deal_WhatRoundingLeavesGoesByNumber() public {
        address[3] memory who = [_ann, _bob, _cat];
        uint256[3] memory bids;
        for (uint256 i; i < 3; ++i) {
            bids[i] = _commit(who[i], 7, 40);
        }
        _toReveals();
        for (uint256 i = 3; i != 0; --i) {
            _reveal(who[i - 1], bids[i - 1], 7, 40);
        }
        _toEnd();
        sale.clear();
        assertEq(uint8(sale.state()), uint8(I.State.DEALING));
        vm.expectRevert(abi.encodeWithSelector(I.WrongState.selector, I.State.DEALING));
        sale.take(bids[0]);
        vm.expectRevert(abi.encodeWithSelector(I.WrongState.selector, I.State.DEALING));
        sale.settle();
        uint256 calls;
        while (!sale.deal(1)) ++calls;
        assertEq(calls, 4);
        vm.expectRevert(abi.encodeWithSelector(I.WrongState.selector, I.State.SOLD));
        sale.deal(1);
        for (uint256 i; i < 3; ++i) {
            sale.take(bids[i]);
        }
        assertEq(units.balanceOf(_ann), 34);
        assertEq(units.balanceOf(_bob), 33);
        assertEq(units.balanceOf(_cat), 33);
    }

    // ——— what is not revealed ———

    function test_Unrevealed_LosesATwentiethToTheWinners() public {
        uint256 a = _commit(_ann, 20, 60);
        uint256 b = _commit(_bob, 20, 20);
        uint256 silent = _commit(_cat, 399, 100, 1_000e6 + 1);
        _toReveals();
        _reveal(_ann, a, 20, 60);
        _reveal(_bob, b, 20, 20);
        _toEnd();
        sale.clear();
        assertEq(sale.clearing().forfeited, 50e6);
        sale.take(a);
        sale.take(b);
        bytes32 commitment = sale.commitmentOf(_cat, _secret(399, 100));
        sale.takeUnrevealed(silent, commitment, _cat, 1_000e6 + 1);
        sale.settle();
        assertEq(money.balanceOf(_ann), 37.5e6);
        assertEq(money.balanceOf(_bob), 12.5e6);
        assertEq(money.balanceOf(_cat), 950e6);
        assertEq(money.balanceOf(seller), 80 * 910e6);
        assertEq(money.balanceOf(address(sale)), 1);
    }

    function test_Take_RevertWhen_OpenTakenOrUnknown() public {
        uint256 a = _commit(_ann, 20, 60);
        uint256 silent = _commit(_cat, 1, 1, 5);
        bytes32 commitment = sale.commitmentOf(_cat, _secret(1, 1));
        _toReveals();
        _reveal(_ann, a, 20, 60);
        bytes memory open = abi.encodeWithSelector(I.WrongState.selector, I.State.OPEN);
        vm.expectRevert(open);
        sale.take(a);
        vm.expectRevert(open);
        sale.takeUnrevealed(silent, commitment, _cat, 5);
        vm.expectRevert(open);
        sale.settle();
        _toEnd();
        sale.clear();
        sale.take(a);
        vm.expectRevert(abi.encodeWithSelector(I.NothingToTake.selector, a));
        sale.take(a);
        vm.expectRevert(abi.encodeWithSelector(I.NothingToTake.selector, silent));
        sale.take(silent);
        vm.expectRevert(abi.encodeWithSelector(I.NotTheBidder.selector, silent));
        sale.takeUnrevealed(silent, commitment, _cat, 6);
        vm.expectRevert(abi.encodeWithSelector(I.NothingToTake.selector, a));
        sale.takeUnrevealed(a, commitment, _cat, 5);
        sale.takeUnrevealed(silent, commitment, _cat, 5);
        vm.expectRevert(abi.encodeWithSelector(I.NothingToTake.selector, silent));
        sale.takeUnrevealed(silent, commitment, _cat, 5);
        sale.settle();
        vm.expectRevert(abi.encodeWithSelector(I.WrongState.selector, I.State.SOLD));
        sale.settle();
    }

    // ——— a thousand bids ———

    function test_AThousandBids_AreClearedInBoundedCalls() public {
        for (uint256 i; i < 1_000; ++i) {
            _commit(vm.addr(i + 1), i < 100 ? 100 + i : 50, 3);
        }
        _toReveals();
        for (uint256 i; i < 1_000; ++i) {
            _reveal(vm.addr(i + 1), i + 1, i < 100 ? 100 + i : 50, 3);
        }
        _toEnd();
        uint256 before = gasleft();
        sale.clear();
        assertLt(before - gasleft(), 1_000_000);
        while (!sale.deal(100)) {}
        uint256 sold;
        for (uint256 i = 1; i <= 1_000; ++i) {
            sale.take(i);
            sold += units.balanceOf(vm.addr(i));
        }
        assertEq(sold, 100);
    }
}
