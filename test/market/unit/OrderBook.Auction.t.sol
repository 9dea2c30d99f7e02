// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {
    Exact,
    IOrderBook,
    Order,
    Side,
    SignedOrder,
    Solution
} from "../../../contracts/market/interfaces/IOrderBook.sol";
import {OrdersTest} from "../OrdersTest.sol";

contract OrderBookAuctionTest is OrdersTest {
    address internal first;
    address internal second;

    function setUp() public override {
        super.setUp();
        first = maker("first");
        second = maker("second");
        wait(3 hours + 1);
    }

    function by(address account, Order memory order, uint160 price) internal pure returns (Order memory) {
        (order.maker, order.limitPrice) = (account, price);
        return order;
    }

    /// @dev 6 kWh wanted at 0.30; 4 kWh offered at 0.20 and 10 at 0.25, in two orders: the price is 0.25.
    function _book() internal returns (Solution memory) {
        Order[] memory sells = new Order[](3);
        sells[0] = by(first, sellOrder(4 * KWH), 200_000e18);
        sells[1] = by(second, sellOrder(6 * KWH), 250_000e18);
        sells[2] = by(seller, sellOrder(4 * KWH), 250_000e18);
        return solutionOf(250_000e18, sells, one(by(buyer, buyOrder(6 * KWH), 300_000e18)));
    }

    function idOf(Solution memory solution) internal view returns (bytes32) {
        return book.auctionIdOf(solution.sells[0].order, solution.period);
    }

    function test_Auction_OnePriceInsideWholeAtItProRata() public {
        Solution memory solution = _book();
        bytes32 id = idOf(solution);
        assertEq(id, keccak256(abi.encode(bytes32(uint256(uint160(address(kwh)))), usd, solution.period)));
        assertApproxEqAbs(book.submit(solution), 6 * KWH, 1);
        IOrderBook.Auction memory auction = book.auctionOf(id);
        assertApproxEqAbs(auction.volume, 6 * KWH, 1);
        assertEq(auction.closesAt, vm.getBlockTimestamp() + BIDDING);
        assertFalse(auction.settled);
        wait(BIDDING);

        uint256 had = kwh.balanceOf(buyer);
        book.settle(solution);
        assertApproxEqAbs(kwh.balanceOf(buyer) - had, 6 * KWH, 2);
        assertApproxEqAbs(1e6 * USD - usd.balanceOf(buyer), 1_500_000, 1, "everybody at 0.25");
        assertApproxEqAbs(usd.balanceOf(first) - 1e6 * USD, 1_000_000, 1, "inside: whole, and at the price");
        assertApproxEqAbs(
            usd.balanceOf(second) - 1e6 * USD, 300_000, 1, "at the price: 6 of 10 parts of 2 kWh"
        );
        assertApproxEqAbs(usd.balanceOf(seller) - 1e6 * USD, 200_000, 1);
        assertTrue(book.auctionOf(id).settled);
        assertEq(sharesOf(address(book)), 0, "nothing stays");
        assertEq(usd.balanceOf(address(book)), 0, "nothing stays");
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.AlreadySettled.selector, id));
        book.settle(solution);
    }

    function test_Auction_RecordsWhatWasFilled() public {
        Solution memory solution = _book();
        submitAndClose(solution);
        book.settle(solution);
        for (uint256 i; i < 3; i++) {
            Order memory order = solution.sells[i].order;
            if (order.maker == first) assertEq(book.openOf(order), 0);
            else assertApproxEqAbs(book.openOf(order), order.amount * 8 / 10, 2);
        }
        assertEq(book.openOf(solution.buys[0].order), 0);
    }

    function test_Auction_FeeBetweenBuyersAndSellers() public {
        setFee(10_000);
        Order memory ask = by(seller, sellOrder(10 * KWH), 247_500e18);
        Order memory bid = by(buyer, buyOrder(10 * KWH), 250_000e18);
        Solution memory solution = solutionOf(250_000e18, one(ask), one(bid));
        submitAndClose(solution);
        book.settle(solution);
        // The shares of 10 kWh are worth a little less than 10 kWh.
        assertEq(1e6 * USD - usd.balanceOf(buyer), 2_499_999);
        assertEq(usd.balanceOf(seller) - 1e6 * USD, 2_475_000, "at its limit, fee included");
        assertEq(usd.balanceOf(treasury), 24_999);
    }

    function test_Auction_ExactQuoteOnBothSides() public {
        Order memory ask = by(seller, orderOf(Side.SELL, Exact.QUOTE, 2 * USD), 200_000e18);
        Order memory bid = by(buyer, orderOf(Side.BUY, Exact.QUOTE, 5 * USD), 250_000e18);
        Solution memory solution = solutionOf(250_000e18, one(ask), one(bid));
        submitAndClose(solution);
        book.settle(solution);
        assertApproxEqAbs(usd.balanceOf(seller) - 1e6 * USD, 2 * USD, 1);
        assertEq(book.openOf(ask), 0, "done, to a fraction of a unit");
        assertApproxEqAbs(book.openOf(bid), 3 * USD, 1);
    }

    /// @dev Both sides at their limits, at amounts that no base unit divides: rounding is the caller's.
    function test_Auction_TheCallerPaysForRoundingWhereNobodyElseCan() public {
        Order memory ask = sellOrder(1_234_567_891);
        Order memory bid = buyOrder(1_234_567_891);
        (ask.limitPrice, bid.limitPrice) = (250_001e18, 250_001e18);
        Solution memory solution = solutionOf(250_001e18, one(ask), one(bid));
        submitAndClose(solution);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.RoundingUnpaid.selector, uint256(1)));
        vm.prank(makeAddr("somebody with nothing"));
        book.settle(solution);
        uint256 had = usd.balanceOf(bob);
        vm.prank(bob);
        book.settle(solution);
        assertEq(had - usd.balanceOf(bob), 1);
        assertEq(usd.balanceOf(seller) - 1e6 * USD, 1e6 * USD - usd.balanceOf(buyer) + 1);
    }

    /// @dev Three µWh cost less than a base unit: nobody is given them for nothing.
    function test_Auction_APartThatCostsNothingDropsOut() public {
        Order memory ask = by(seller, sellOrder(20 * KWH), 250_000e18);
        Order memory dust = by(first, buyOrder(3), 250_000e18);
        Solution memory solution =
            solutionOf(250_000e18, one(ask), two(by(buyer, buyOrder(10 * KWH), 250_000e18), dust));
        submitAndClose(solution);
        book.settle(solution);
        assertEq(sharesOf(first), 1e6 * KWH);
        assertEq(book.openOf(dust), 3);
        assertEq(sharesOf(address(book)), 0);
        assertEq(usd.balanceOf(address(book)), 0);
    }

    function test_Auction_LargerVolumeTakesThePlace() public {
        Solution memory large = _book();
        Order memory ask = by(first, sellOrder(4 * KWH), 200_000e18);
        Solution memory small =
            solutionOf(250_000e18, one(ask), one(by(buyer, buyOrder(6 * KWH), 250_000e18)));
        uint256 volume = book.submit(small);
        vm.expectEmit(true, true, false, false, address(book));
        emit IOrderBook.SolutionChosen(idOf(large), address(this), 0, 0, 0, 0, 0);
        uint256 better = book.submit(large);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.VolumeNotLarger.selector, volume, better));
        book.submit(small);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.VolumeNotLarger.selector, better, better));
        book.submit(large);
        wait(BIDDING);
        bytes32 chosen = book.auctionOf(idOf(large)).solution;
        vm.expectPartialRevert(IOrderBook.NotTheSolution.selector);
        book.settle(small);
        book.settle(large);
        assertEq(book.auctionOf(idOf(large)).solution, chosen);
    }

    function test_Auction_BiddingTime() public {
        assertEq(book.biddingTime(), BIDDING);
        Solution memory solution = _book();
        solution.period += 900;
        vm.expectRevert(
            abi.encodeWithSelector(IOrderBook.WrongPeriod.selector, solution.period, solution.period - 900)
        );
        book.submit(solution);
        solution.period -= 900;
        book.submit(solution);
        (bytes32 id, uint256 closesAt) = (idOf(solution), vm.getBlockTimestamp() + BIDDING);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.BiddingOpen.selector, id, closesAt));
        book.settle(solution);
        vm.warp(closesAt);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.BiddingClosed.selector, id, closesAt));
        book.submit(solution);
    }

    function test_Submit_RevertWhen_ThePriceDoesNotClear() public {
        Order memory ask = by(first, sellOrder(4 * KWH), 200_000e18);
        Order memory bid = by(buyer, buyOrder(6 * KWH), 300_000e18);
        Solution memory solution = solutionOf(250_000e18, one(ask), one(bid));
        uint256 index = kwh.index();
        vm.expectRevert(
            abi.encodeWithSelector(
                IOrderBook.PriceDoesNotClear.selector,
                Side.BUY,
                (6 * KWH * WAD + index - 1) / index,
                4 * KWH * WAD / index
            )
        );
        book.submit(solution);
        ask.amount = 8 * KWH;
        solution = solutionOf(250_000e18, one(ask), one(bid));
        vm.expectRevert(
            abi.encodeWithSelector(
                IOrderBook.PriceDoesNotClear.selector,
                Side.SELL,
                8 * KWH * WAD / index,
                (6 * KWH * WAD + index - 1) / index
            )
        );
        book.submit(solution);
    }

    function test_Submit_RevertWhen_TheListsAreNotInOrder() public {
        Solution memory solution = _book();
        (solution.sells[1], solution.sells[2]) = (solution.sells[2], solution.sells[1]);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.OrdersNotAscending.selector, Side.SELL, uint256(2)));
        book.submit(solution);
        // The same order twice.
        solution = _book();
        solution.sells[1] = solution.sells[0];
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.OrdersNotAscending.selector, Side.SELL, uint256(1)));
        book.submit(solution);
    }

    function test_Submit_RevertWhen_AnOrderIsOfSomethingElse() public {
        Solution memory solution = _book();
        solution.buys[0].order.side = Side.SELL;
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.WrongSide.selector, Side.BUY, uint256(0)));
        book.submit(solution);
        solution = _book();
        solution.buys[0].order.good = address(heat);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.OrderNotOfAuction.selector, Side.BUY, uint256(0)));
        book.submit(solution);
        solution = _book();
        solution.buys[0].order.quote = address(heat);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.OrderNotOfAuction.selector, Side.BUY, uint256(0)));
        book.submit(solution);
        solution = _book();
        solution.buys[0].order.limitPrice = 0;
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.InvalidOrder.selector, bytes32("limitPrice")));
        book.submit(solution);
    }

    function test_Submit_RevertWhen_TooMany() public {
        Solution memory solution = _book();
        SignedOrder memory filler = solution.buys[0];
        solution.buys = new SignedOrder[](62);
        for (uint256 i; i < 62; i++) {
            solution.buys[i] = filler;
        }
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.TooManyOrders.selector, uint256(65), uint256(64)));
        book.submit(solution);
    }

    function test_Submit_RevertWhen_NothingMatches() public {
        Solution memory solution = _book();
        solution.price = 0;
        vm.expectRevert(IOrderBook.ZeroAmount.selector);
        book.submit(solution);
        solution.price = 199_999e18;
        vm.expectRevert(IOrderBook.NothingMatches.selector);
        book.submit(solution);
        solution.buys = new SignedOrder[](0);
        vm.expectRevert(IOrderBook.NothingMatches.selector);
        book.submit(solution);
        solution = _book();
        solution.sells = new SignedOrder[](0);
        vm.expectRevert(IOrderBook.NothingMatches.selector);
        book.submit(solution);
    }

    /// @dev A kWh token would melt and be rounded to shares between its buyers and its sellers.
    function test_Submit_RevertWhen_TheQuoteIsAKWhToken() public {
        Order memory ask = sellOrder(KWH);
        Order memory bid = buyOrder(KWH);
        (ask.quote, bid.quote) = (address(heat), address(heat));
        Solution memory solution = solutionOf(PRICE, one(ask), one(bid));
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.QuoteMelts.selector, address(heat)));
        book.submit(solution);
    }

    /// @dev What cannot be filled is left out of the solution, and has no part in it when it could be later.
    function test_Submit_LeavesOutWhatCannotBeFilled() public {
        setFee(3_000);
        Order[] memory sells = new Order[](8);
        for (uint256 i; i < 8; i++) {
            sells[i] = by(seller, sellOrder(KWH), 200_000e18);
        }
        sells[0].taker = bob;
        sells[1].minFill = 1;
        sells[2].maxFee = 2_999;
        sells[3].limitPrice = 260_000e18;
        sells[4].deadline = uint40(vm.getBlockTimestamp() - 1);
        sells[5].validFrom = uint40(vm.getBlockTimestamp() + 1);
        vm.prank(seller);
        book.cancel(0, uint256(1) << sells[6].nonce);
        Solution memory solution =
            solutionOf(250_000e18, sells, one(by(buyer, buyOrder(9 * KWH), 250_000e18)));
        assertApproxEqAbs(book.submit(solution), KWH, 1);
        wait(BIDDING);
        vm.expectPartialRevert(IOrderBook.NotTheSolution.selector);
        book.settle(solution);
        solution = solutionOf(250_000e18, one(sells[7]), one(solution.buys[0].order));
        solution.period = currentPeriod();
        if (book.auctionOf(idOf(solution)).solution == 0) solution.period -= 900;
        book.settle(solution);
        assertEq(book.openOf(sells[7]), 0);
    }

    function test_Reassess() public {
        Solution memory solution = _book();
        uint256 volume = book.submit(solution);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.VolumeNotLarger.selector, volume, volume));
        book.reassess(solution);
        wait(BIDDING);
        vm.prank(first);
        kwh.approve(address(book), KWH);
        uint40 opensAgain = uint40(vm.getBlockTimestamp());
        vm.prank(second);
        kwh.approve(address(book), 0);
        vm.prank(seller);
        kwh.approve(address(book), 0);
        assertApproxEqAbs(book.reassess(solution), KWH, 1);
        IOrderBook.Auction memory auction = book.auctionOf(idOf(solution));
        assertApproxEqAbs(auction.volume, KWH, 1);
        assertEq(auction.closesAt, opensAgain + BIDDING, "bidding is open again");
    }

    function test_Settle_RevertWhen_MoreThanHalfIsGone() public {
        Solution memory solution = _book();
        uint256 volume = book.submit(solution);
        wait(BIDDING);
        uint256 index = kwh.index();
        uint256 left = 2 * KWH;
        vm.prank(buyer);
        usd.approve(address(book), 500_000);
        bytes32 id = idOf(solution);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOrderBook.SolutionShrunk.selector, id, volume, (left * WAD / index) * index / WAD
            )
        );
        book.settle(solution);
    }

    function test_Settle_CutsTheLongerSide() public {
        Solution memory solution = _book();
        submitAndClose(solution);
        // Of 6 kWh wanted 3.2 can still be paid: less than what is offered inside the price.
        vm.prank(buyer);
        usd.approve(address(book), 800_000);
        book.settle(solution);
        assertApproxEqAbs(usd.balanceOf(first) - 1e6 * USD, 800_000, 1);
        assertEq(usd.balanceOf(second), 1e6 * USD);
        assertEq(usd.balanceOf(seller), 1e6 * USD);
        assertEq(sharesOf(address(book)), 0);
        assertEq(usd.balanceOf(address(book)), 0);
    }

    function test_Auction_BuyersDoNotPayForAKnownLoss() public {
        kwh.setPendingLoss(200_000);
        Order memory bid = by(buyer, buyOrder(6 * KWH), 250_000e18);
        Order memory ask = by(first, sellOrder(4 * KWH), 200_000e18);
        Solution memory solution = solutionOf(200_001e18, one(ask), one(bid));
        vm.expectRevert(IOrderBook.NothingMatches.selector);
        book.submit(solution);
        solution = solutionOf(200_000e18, one(ask), one(bid));
        assertApproxEqAbs(book.submit(solution), 4 * KWH, 1);
    }

    function test_Auction_AskingForAZone() public {
        Solution memory solution = _book();
        solution.buys[0].order.zone = zoneOf("elsewhere");
        vm.mockCall(address(kwh), abi.encodeWithSignature("zone()"), abi.encode(bytes16("here")));
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.OrderNotOfAuction.selector, Side.BUY, uint256(0)));
        book.submit(solution);
        solution.buys[0].order.zone = zoneOf("here");
        solution.buys[0].signature = sign(solution.buys[0].order);
        book.submit(solution);
    }
}
