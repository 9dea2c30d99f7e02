// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {
    IOrderBook,
    Order,
    Side,
    SignedOrder,
    Solution
} from "../../contracts/market/interfaces/IOrderBook.sol";
import {BlockingQuote} from "../harness/BlockingQuote.sol";
import {BurningQuote, Quote} from "../harness/Quotes.sol";
import {SmartWallet} from "../harness/SmartWallet.sol";
import {OrdersTest} from "../market/OrdersTest.sol";

/// @notice A solver who chooses the set of orders; one order that would kill the batch.
contract Threat37_BatchAuctionsTest is OrdersTest {
    address internal mallory;
    address internal carol;

    function setUp() public override {
        super.setUp();
        mallory = maker("mallory");
        carol = maker("carol");
    }

    function by(address account, Order memory order) internal pure returns (Order memory) {
        order.maker = account;
        return order;
    }

    function quoteIs(Quote quote) internal {
        usd = quote;
        address[4] memory all = [seller, buyer, mallory, carol];
        for (uint256 i; i < 4; i++) {
            quote.mint(all[i], 1e6 * USD);
            vm.prank(all[i]);
            quote.approve(address(book), ALL);
        }
        quote.mint(address(this), USD);
        quote.approve(address(book), ALL);
    }

    /// @dev Two orders of 5 and 4 kWh on each side, all at one price.
    function _four(address badSeller, address badBuyer) internal returns (Solution memory) {
        return solutionOf(
            PRICE,
            two(by(seller, sellOrder(5 * KWH)), by(badSeller, sellOrder(4 * KWH))),
            two(by(buyer, buyOrder(5 * KWH)), by(badBuyer, buyOrder(4 * KWH)))
        );
    }

    function _nothingStays() internal view {
        assertEq(sharesOf(address(book)), 0);
        assertEq(usd.balanceOf(address(book)), 0);
    }

    function test_Threat37_ABlockedBuyerDropsOut() public {
        BlockingQuote quote = new BlockingQuote();
        quoteIs(quote);
        Solution memory solution = _four(carol, mallory);
        submitAndClose(solution);
        quote.block_(mallory);
        book.settle(solution);
        assertApproxEqAbs(usd.balanceOf(buyer), 1e6 * USD - 1_250_000, 1);
        assertApproxEqAbs(usd.balanceOf(seller), 1e6 * USD + 694_444, 1, "pro rata of what is left");
        assertApproxEqAbs(usd.balanceOf(carol), 1e6 * USD + 555_555, 1);
        assertEq(usd.balanceOf(mallory), 1e6 * USD);
        _nothingStays();
    }

    function test_Threat37_ASellerWithoutGoodsDropsOut() public {
        Solution memory solution = _four(mallory, carol);
        submitAndClose(solution);
        vm.prank(mallory);
        kwh.transfer(bob, ALL);
        book.settle(solution);
        assertApproxEqAbs(usd.balanceOf(seller), 1e6 * USD + 1_250_000, 1);
        assertEq(usd.balanceOf(mallory), 1e6 * USD);
        _nothingStays();
    }

    function test_Threat37_ACancelledOrderDropsOut() public {
        Solution memory solution = _four(mallory, carol);
        submitAndClose(solution);
        vm.prank(mallory);
        book.cancelBelow(type(uint64).max);
        book.settle(solution);
        assertApproxEqAbs(usd.balanceOf(seller), 1e6 * USD + 1_250_000, 1);
        assertEq(sharesOf(mallory), 1e6 * KWH);
    }

    /// @dev A contract that answers until the solution is chosen, then burns all gas: it is not asked again.
    function test_Threat37_ASignatureThatBurnsGasIsNotAskedTwice() public {
        SmartWallet wallet = new SmartWallet();
        fund(address(wallet));
        allow(address(wallet));
        Order memory bad = by(address(wallet), sellOrder(5 * KWH));
        wallet.approveHash(book.hashOf(bad), true);
        Order[] memory sells = two(by(seller, sellOrder(5 * KWH)), bad);
        keyOfAccount[address(wallet)] = 1;
        Solution memory solution = solutionOf(PRICE, sells, one(buyOrder(10 * KWH)));
        submitAndClose(solution);
        wallet.burn(true);
        book.settle(solution);
        assertApproxEqAbs(usd.balanceOf(seller), 1e6 * USD + 1_250_000, 1);
    }

    /// @dev Nor does one that burns all gas keep a solution from being offered: it is left out.
    function test_Threat37_ASignatureThatBurnsGasStopsNoSolution() public {
        // One burns, one signs, one says no.
        SmartWallet[3] memory wallets = [new SmartWallet(), new SmartWallet(), new SmartWallet()];
        Order[] memory sells = new Order[](4);
        for (uint256 i; i < 3; i++) {
            address wallet = address(wallets[i]);
            fund(wallet);
            allow(wallet);
            keyOfAccount[wallet] = 1;
            sells[i] = by(wallet, sellOrder(5 * KWH));
            wallets[i].approveHash(book.hashOf(sells[i]), i != 2);
        }
        wallets[0].burn(true);
        sells[3] = sellOrder(5 * KWH);
        Solution memory solution = solutionOf(PRICE, sells, one(buyOrder(20 * KWH)));
        assertEq(book.submit{gas: 1_000_000}(solution), 10 * KWH);
        // What a contract that does not answer signed is no part of the solution.
        wallets[0].burn(false);
        wait(BIDDING);
        vm.expectPartialRevert(IOrderBook.NotTheSolution.selector);
        book.settle(solution);
    }

    /// @dev An order that is not open costs whoever offers a solution no call: its maker may be a contract that burns what it is given.
    function test_Threat37_ACancelledOrderIsAskedForNoSignature() public {
        SmartWallet wallet = new SmartWallet();
        fund(address(wallet));
        allow(address(wallet));
        keyOfAccount[address(wallet)] = 1;
        (Order memory good, Order memory buy) = (by(seller, sellOrder(5 * KWH)), buyOrder(5 * KWH));
        Order[] memory sells = two(good, by(address(wallet), sellOrder(5 * KWH)));
        vm.prank(address(wallet));
        book.cancelBelow(type(uint64).max);
        wallet.burn(true);
        vm.expectCall(address(wallet), abi.encodeWithSelector(SmartWallet.isValidSignature.selector), 0);
        Solution memory admitted = solutionOf(PRICE, one(good), one(buy));
        submitAndClose(solutionOf(PRICE, sells, one(buy)));
        book.settle(admitted);
        assertApproxEqAbs(usd.balanceOf(seller), 1e6 * USD + 1_250_000, 1);
    }

    /// @dev All but two of 64 makers burn what they get to answer: that still fits in a transaction.
    function test_Threat37_AFullAuctionOfBurnersFitsInATransaction() public {
        Order[] memory sells = new Order[](63);
        for (uint256 i; i < 63; i++) {
            SmartWallet wallet = new SmartWallet();
            fund(address(wallet));
            allow(address(wallet));
            keyOfAccount[address(wallet)] = 1;
            sells[i] = by(address(wallet), sellOrder(5 * KWH));
            if (i < 62) wallet.burn(true);
            else wallet.approveHash(book.hashOf(sells[i]), true);
        }
        Solution memory solution = solutionOf(PRICE, sells, one(buyOrder(5 * KWH)));
        assertEq(book.submit{gas: 16_777_216}(solution), 5 * KWH);
    }

    function test_Threat37_AReceiverThatBurnsGasStopsNobody() public {
        BurningQuote quote = new BurningQuote();
        quoteIs(quote);
        Solution memory solution = _four(mallory, carol);
        submitAndClose(solution);
        quote.burnFor(mallory);
        book.settle{gas: 2_000_000}(solution);
        assertApproxEqAbs(usd.balanceOf(seller), 1e6 * USD + 1_250_000, 1);
        assertApproxEqAbs(book.claimOf(address(quote), mallory), 1e6, 1, "kept for it");
    }

    /// @dev Who settles may not choose whose payment fails by sending too little gas for it.
    function test_Threat37_LittleGasDropsNobody() public {
        Solution memory solution = _four(mallory, carol);
        submitAndClose(solution);
        uint256 snapshot = vm.snapshotState();
        bool tooLow;
        for (uint256 gas_ = 200_000; gas_ < 1_300_000; gas_ += 20_000) {
            try book.settle{gas: gas_}(solution) {
                assertApproxEqAbs(usd.balanceOf(seller), 1e6 * USD + 1_250_000, 1);
                assertApproxEqAbs(usd.balanceOf(mallory), 1e6 * USD + 1e6, 1);
                assertEq(book.claimOf(address(usd), mallory) + book.claimOf(address(usd), seller), 0);
                vm.revertToState(snapshot);
            } catch (bytes memory reason) {
                if (bytes4(reason) == IOrderBook.GasTooLow.selector) tooLow = true;
            }
        }
        assertTrue(tooLow);
    }

    /// @dev A false signature counts nothing, and does not settle later either, when nobody looks at signatures any more.
    function test_Threat37_AFalseSignatureHasNoPart() public {
        Solution memory solution = _four(carol, mallory);
        SignedOrder[] memory sells = solution.sells;
        uint256 false_ = sells[0].order.maker == seller ? 0 : 1;
        sells[false_].signature = abi.encodePacked(bytes32("r"), bytes32("s"), uint8(27));
        assertEq(book.submit(solution), 4 * KWH);
        wait(BIDDING);
        vm.expectPartialRevert(IOrderBook.NotTheSolution.selector);
        book.settle(solution);
        assertEq(sharesOf(seller), 1e6 * KWH);
    }

    /// @dev A balance beyond every product that is worked out of it.
    function test_Threat37_AnEndlessBalanceStopsNobody() public {
        usd.mint(mallory, 1 << 250);
        Solution memory solution = _four(carol, mallory);
        assertEq(book.submit(solution), 9 * KWH);
    }

    /// @dev What was chosen is a price too: the same orders at another, which nobody bid, do not settle.
    function test_Threat37_AnotherPriceWasNotChosen() public {
        Solution memory solution = solutionOf(PRICE, one(sellOrder(5 * KWH)), one(buyOrder(5 * KWH)));
        solution.buys[0].order.limitPrice = 2 * PRICE;
        solution.buys[0].signature = sign(solution.buys[0].order);
        submitAndClose(solution);
        solution.price = 2 * PRICE;
        vm.expectPartialRevert(IOrderBook.NotTheSolution.selector);
        book.settle(solution);
    }

    /// @dev Thirty orders on one balance are one balance's volume.
    function test_Threat37_OneBalanceCountsOnce() public {
        Order[] memory sells = new Order[](30);
        Order[] memory buys = new Order[](30);
        vm.prank(mallory);
        kwh.transferShares(bob, Shares.wrap(1e6 * KWH - 10 * KWH));
        vm.prank(mallory);
        usd.transfer(bob, 1e6 * USD - 2 * USD);
        for (uint256 i; i < 30; i++) {
            sells[i] = by(mallory, sellOrder(10 * KWH));
            buys[i] = by(carol, buyOrder(10 * KWH));
        }
        assertEq(book.submit(solutionOf(PRICE, sells, buys)), 10 * KWH);
        quoteIs(new Quote(6));
        for (uint256 i; i < 30; i++) {
            sells[i] = by(carol, sellOrder(10 * KWH));
            buys[i] = by(mallory, buyOrder(10 * KWH));
        }
        vm.prank(mallory);
        usd.transfer(bob, 1e6 * USD - 2 * USD);
        assertEq(book.submit(solutionOf(PRICE, sells, buys)), 8 * KWH, "2 units of the quote at 0.25");
    }

    /// @dev To sell or to buy, whichever comes first, is signed with one nonce: both on the two sides of one auction would be two fills of it.
    function test_Threat37_OneNonceIsFilledOnOneSideOnly() public {
        Order memory sale = by(mallory, sellOrder(5 * KWH));
        Order memory purchase = by(mallory, buyOrder(5 * KWH));
        purchase.nonce = sale.nonce;
        Order[] memory sells = two(sellOrder(10 * KWH), sale);
        Order[] memory buys = two(buyOrder(10 * KWH), purchase);
        assertEq(book.submit(solutionOf(PRICE, sells, buys)), 10 * KWH, "the sale keeps it");

        // A sale that cannot be filled uses no nonce.
        quoteIs(new Quote(6));
        sale = by(mallory, sellOrder(5 * KWH));
        sale.deadline = uint40(vm.getBlockTimestamp());
        purchase = by(mallory, buyOrder(5 * KWH));
        purchase.nonce = sale.nonce;
        wait(1);
        (sells, buys) = (two(sellOrder(15 * KWH), sale), two(buyOrder(10 * KWH), purchase));
        assertGt(book.submit(solutionOf(PRICE, sells, buys)), 14 * KWH, "the purchase has it");
    }

    /// @dev What one maker's orders use of its balance is not missing from the next one's.
    function test_Threat37_OneMakersOrdersTakeNothingOfAnothers() public {
        address[4] memory all = [seller, mallory, buyer, carol];
        for (uint256 i; i < 4; i++) {
            vm.startPrank(all[i]);
            kwh.transferShares(bob, Shares.wrap(1e6 * KWH - 5 * KWH));
            usd.transfer(bob, 1e6 * USD - 1_250_000);
            vm.stopPrank();
        }
        Order[] memory sells = two(sellOrder(5 * KWH), by(mallory, sellOrder(5 * KWH)));
        assertEq(
            book.submit(solutionOf(PRICE, sells, two(buyOrder(5 * KWH), by(carol, buyOrder(5 * KWH))))),
            10 * KWH
        );
    }

    /// @dev Each part of an allowance is rounded up as it is spent, and the last may find a µWh too little: it drops out.
    function test_Threat37_AnAllowanceThatRoundingUsesUpStopsNobody() public {
        wait(3 hours + 7);
        uint256 dropped;
        for (uint256 i; i < 8; i++) {
            Order[] memory sells = new Order[](3);
            (sells[0], sells[1]) = (by(mallory, sellOrder(2 * KWH + i)), by(mallory, sellOrder(4 * KWH)));
            sells[2] = by(seller, sellOrder(2 * KWH));
            vm.prank(mallory);
            kwh.approve(address(book), 5 * KWH + 3 * i);
            Solution memory solution = solutionOf(PRICE, sells, one(buyOrder(20 * KWH)));
            book.submit(solution);
            wait(BIDDING);
            book.settle(solution);
            if (book.openOf(sells[1]) == 4 * KWH) dropped++;
            _nothingStays();
            wait(900 - vm.getBlockTimestamp() % 900 + 1);
        }
        assertGt(dropped, 0);
    }

    /// @dev Volume lent for the count is found by counting again, and the honest solution gets its place.
    function test_Threat37_BorrowedVolumeLosesItsPlace() public {
        Solution memory honest = solutionOf(PRICE, one(sellOrder(100 * KWH)), one(buyOrder(100 * KWH)));
        Solution memory grabbed = solutionOf(
            PRICE, one(by(mallory, sellOrder(1_000 * KWH))), one(by(carol, buyOrder(1_000 * KWH)))
        );
        book.submit(honest);
        book.submit(grabbed);
        vm.prank(mallory);
        kwh.transferShares(bob, Shares.wrap(1e6 * KWH - KWH));
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.VolumeNotLarger.selector, 100 * KWH, 1_000 * KWH));
        book.submit(honest);
        bytes32 id = book.auctionIdOf(grabbed.sells[0].order, grabbed.period);
        uint40 closesAt = book.auctionOf(id).closesAt;
        wait(1);
        uint256 index = kwh.index();
        assertEq(book.reassess(grabbed), KWH * index / WAD);
        assertEq(book.auctionOf(id).closesAt, closesAt, "open bidding is not prolonged");
        book.submit(honest);
        wait(BIDDING);
        book.settle(honest);
        assertApproxEqAbs(usd.balanceOf(seller), 1e6 * USD + 25_000_000, 1);
    }

    /// @dev Volume taken away at the last moment does not settle as the rest of itself: bidding opens again.
    function test_Threat37_BorrowedVolumeDoesNotSettle() public {
        Solution memory grabbed = solutionOf(
            PRICE, one(by(mallory, sellOrder(1_000 * KWH))), one(by(carol, buyOrder(1_000 * KWH)))
        );
        submitAndClose(grabbed);
        vm.prank(mallory);
        kwh.transferShares(bob, Shares.wrap(1e6 * KWH - KWH));
        vm.expectPartialRevert(IOrderBook.SolutionShrunk.selector);
        book.settle(grabbed);
        book.reassess(grabbed);
        Solution memory honest = solutionOf(PRICE, one(sellOrder(100 * KWH)), one(buyOrder(100 * KWH)));
        honest.period = grabbed.period;
        book.submit(honest);
        wait(BIDDING);
        book.settle(honest);
    }

    /// @dev Nobody is filled past its limit, whatever price a solver names.
    function testFuzz_Threat37_ASolverIsBoundByEveryLimit(uint160 price, uint160 ask, uint160 bid) public {
        price = uint160(bound(price, 1, 1e6 * 1e18));
        (Order memory a, Order memory b) = (sellOrder(5 * KWH), buyOrder(5 * KWH));
        a.limitPrice = uint160(bound(ask, 1, 1e6 * 1e18));
        b.limitPrice = uint160(bound(bid, 1, 1e6 * 1e18));
        Solution memory solution = solutionOf(price, one(a), one(b));
        if (a.limitPrice > price || b.limitPrice < price) {
            vm.expectRevert(IOrderBook.NothingMatches.selector);
            book.submit(solution);
        } else {
            assertEq(book.submit(solution), 5 * KWH);
        }
    }
}
