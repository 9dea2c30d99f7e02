// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {Exact, IOrderBook, Order, Side, Solution} from "../../contracts/market/interfaces/IOrderBook.sol";
import {BlockingQuote} from "../harness/BlockingQuote.sol";
import {ChangingQuote} from "../harness/ChangingQuote.sol";
import {FalseQuote, FeeQuote, LyingQuote, Quote, SilentQuote, TakingQuote} from "../harness/Quotes.sol";
import {OrdersTest} from "../market/OrdersTest.sol";

/// @notice Keeps 1 % of what one account gets, and blocks others.
contract SkimmingQuote is BlockingQuote {
    address private _skimmed;

    function skim(address account) external {
        _skimmed = account;
    }

    function _afterTokenTransfer(address from, address to, uint256 amount) internal override {
        if (from != address(0) && to == _skimmed) _burn(to, amount / 100);
    }
}

/// @notice Refuses to move nothing.
contract SomethingQuote is Quote {
    error Nothing();

    constructor() Quote(6) {}

    function _beforeTokenTransfer(address, address, uint256 amount) internal pure override {
        require(amount != 0, Nothing());
    }
}

/// @notice Seven units more arrive than were sent.
contract GivingQuote is Quote {
    constructor() Quote(6) {}

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        _mint(to, 7);
        return super.transferFrom(from, to, amount);
    }
}

/// @notice Answers nothing to a transfer, and that everything is allowed.
contract OpenSilentQuote is SilentQuote {
    function allowance(address, address) external pure returns (uint256) {
        return type(uint256).max;
    }
}

/// @notice The zoo of quotes, in orders.
contract Threat26_OrderQuotesTest is OrdersTest {
    function _ready(address quote) internal {
        usd = Quote(quote);
        address[3] memory all = [seller, buyer, bob];
        for (uint256 i; i < 3; i++) {
            usd.mint(all[i], 1e6 * USD);
            if (Quote(quote).totalSupply() == 0) continue;
            vm.prank(all[i]);
            usd.approve(address(book), ALL);
        }
    }

    function _short(address quote, uint256 received, uint256 expected) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IOrderBook.TransferShort.selector, quote, received, expected);
    }

    function test_Threat26_FeeOnTransferFillsNothing() public {
        FeeQuote quote = new FeeQuote();
        _ready(address(quote));
        expectFill(sellOrder(10 * KWH), _short(address(quote), 2_475_000, 2_500_000));
        expectFill(buyOrder(10 * KWH), _short(address(quote), 2_475_000, 2_500_000));
    }

    function test_Threat26_LyingTransferFillsNothing() public {
        LyingQuote quote = new LyingQuote();
        _ready(address(quote));
        expectFill(sellOrder(10 * KWH), _short(address(quote), 0, 2_500_000));
        expectFill(buyOrder(10 * KWH), _short(address(quote), 0, 2_500_000));
    }

    function test_Threat26_TransferThatTakesFillsNothing() public {
        TakingQuote quote = new TakingQuote();
        _ready(address(quote));
        expectFill(sellOrder(10 * KWH), _short(address(quote), 0, 2_500_000));
    }

    function test_Threat26_FalseFillsNothing() public {
        FalseQuote quote = new FalseQuote();
        _ready(address(quote));
        expectFill(sellOrder(10 * KWH), abi.encodeWithSelector(SafeTransferLib.TransferFromFailed.selector));
    }

    function test_Threat26_NoReturnFills() public {
        SilentQuote quote = new SilentQuote();
        _ready(address(quote));
        fill(sellOrder(10 * KWH));
        assertEq(quote.balanceOf(seller), 1e6 * USD + 2_500_000);
        fill(buyOrder(10 * KWH));
        assertEq(quote.balanceOf(buyer), 1e6 * USD - 2_500_000);
    }

    /// @dev In an auction what a hostile quote did not bring counts for nothing, and no kWh leave their sellers for it.
    function test_Threat26_HostileQuotesSettleNoAuction() public {
        address[3] memory zoo =
            [address(new FeeQuote()), address(new LyingQuote()), address(new FalseQuote())];
        for (uint256 i; i < 3; i++) {
            _ready(zoo[i]);
            Solution memory solution = solutionOf(PRICE, one(sellOrder(10 * KWH)), one(buyOrder(10 * KWH)));
            submitAndClose(solution);
            vm.expectRevert(IOrderBook.NothingMatches.selector);
            book.settle(solution);
            assertEq(sharesOf(seller), 1e6 * KWH);
        }
    }

    /// @dev What the pool paid must reach the maker whole.
    function test_Threat26_AFeeOnTheWayFromTheMarketFillsNothing() public {
        ChangingQuote quote = new ChangingQuote();
        _ready(address(quote));
        _openPool();
        quote.turn(ChangingQuote.Mood.KEEPS_A_PART, address(book), "");
        Order memory order = sellOrder(10 * KWH);
        order.limitPrice = 150_000e18;
        bytes memory signature = sign(order);
        vm.expectPartialRevert(IOrderBook.TransferShort.selector);
        book.fillThroughMarket(order, signature, key, ALL, 0);
    }

    function _openPool() private {
        fund(alice);
        key = keyOf(address(kwh), address(usd), FEE, 0);
        open(key, 10_000 * KWH, 2_000 * USD);
    }

    /// @dev A purchase that takes all its quote has nothing to give back, and sends nothing.
    function test_Threat26_AQuoteThatMovesNoZeroFillsThroughTheMarket() public {
        _ready(address(new SomethingQuote()));
        _openPool();
        Order memory order = orderOf(Side.BUY, Exact.QUOTE, 2 * USD);
        bytes memory signature = sign(order);
        (, uint256 quote) = book.fillThroughMarket(order, signature, key, ALL, 0);
        assertEq(quote, 2 * USD);
    }

    /// @dev What is kept for a fee's recipient is what arrived here, not what was sent.
    function test_Threat26_AKeptFeeIsWhatArrived() public {
        SkimmingQuote quote = new SkimmingQuote();
        _ready(address(quote));
        setFee(10_000);
        quote.block_(treasury);
        quote.skim(address(book));
        fill(sellOrder(10 * KWH));
        assertEq(book.claimOf(address(quote), treasury), 25_253 - 252);
        assertEq(quote.balanceOf(address(book)), 25_253 - 252);
    }

    /// @dev A payment that was answered false is owed.
    function test_Threat26_FalsePaysNoSeller() public {
        ChangingQuote quote = new ChangingQuote();
        _ready(address(quote));
        quote.mint(address(this), 1);
        quote.approve(address(book), 1);
        Solution memory solution = solutionOf(PRICE, one(sellOrder(10 * KWH)), one(buyOrder(10 * KWH)));
        submitAndClose(solution);
        quote.turn(ChangingQuote.Mood.SAYS_FALSE, address(book), "");
        book.settle(solution);
        assertApproxEqAbs(book.claimOf(address(quote), seller), 2_500_000, 1);
        assertEq(quote.balanceOf(address(book)), book.claimOf(address(quote), seller));
    }

    function _twoBuyers(address second) private returns (Solution memory) {
        Order memory other = buyOrder(4 * KWH);
        other.maker = second;
        usd.mint(second, 1e6 * USD);
        vm.prank(second);
        usd.approve(address(book), ALL);
        usd.mint(address(this), 2);
        usd.approve(address(book), ALL);
        return solutionOf(PRICE, one(sellOrder(9 * KWH)), two(buyOrder(5 * KWH), other));
    }

    /// @dev A payment that arrives short buys nothing, and is kept for who made it.
    function test_Threat26_WhatArrivedShortInAnAuctionIsItsPayers() public {
        ChangingQuote quote = new ChangingQuote();
        _ready(address(quote));
        address mallory = maker("mallory");
        Solution memory solution = _twoBuyers(mallory);
        submitAndClose(solution);
        quote.turn(ChangingQuote.Mood.KEEPS_A_PART, mallory, "");
        uint256 had = sharesOf(mallory);
        book.settle(solution);
        assertEq(sharesOf(mallory), had);
        assertApproxEqAbs(book.claimOf(address(quote), mallory), 990_000, 1);
        assertEq(quote.balanceOf(address(book)), book.claimOf(address(quote), mallory));
        assertApproxEqAbs(quote.balanceOf(seller), 1e6 * USD + 1_250_000, 1);
    }

    /// @dev So is what arrives beyond it.
    function test_Threat26_WhatArrivedBeyondInAnAuctionIsItsPayers() public {
        GivingQuote quote = new GivingQuote();
        _ready(address(quote));
        address mallory = maker("mallory");
        Solution memory solution = _twoBuyers(mallory);
        submitAndClose(solution);
        book.settle(solution);
        assertEq(book.claimOf(address(quote), mallory), 7);
        assertEq(book.claimOf(address(quote), buyer), 7);
        assertEq(book.claimOf(address(quote), address(this)), 7, "who settled added a unit for rounding");
        assertEq(quote.balanceOf(address(book)), 21);
    }

    function test_Threat26_NoReturnSettlesAnAuction() public {
        OpenSilentQuote quote = new OpenSilentQuote();
        _ready(address(quote));
        quote.mint(address(this), 1);
        Solution memory solution = solutionOf(PRICE, one(sellOrder(10 * KWH)), one(buyOrder(10 * KWH)));
        submitAndClose(solution);
        book.settle(solution);
        assertApproxEqAbs(quote.balanceOf(seller), 1e6 * USD + 2_500_000, 1);
        assertEq(book.claimOf(address(quote), seller), 0);
    }

    /// @dev What a quote does not say is allowed is not.
    function test_Threat26_AQuoteWithoutAllowancesMatchesNothing() public {
        _ready(address(new SilentQuote()));
        Solution memory solution = solutionOf(PRICE, one(sellOrder(10 * KWH)), one(buyOrder(10 * KWH)));
        vm.expectRevert(IOrderBook.NothingMatches.selector);
        book.submit(solution);
    }

    function test_Threat26_EveryScale() public {
        uint8[5] memory decimals = [0, 2, 6, 18, 24];
        for (uint256 i; i < 5; i++) {
            _ready(address(new Quote(decimals[i])));
            uint256 whole = 10 ** decimals[i];
            usd.mint(bob, 1e40);
            usd.mint(buyer, 1e40);
            Order memory order = sellOrder(10 * KWH);
            order.limitPrice = uint160(whole * WAD / 4);
            (, uint256 quote) = fill(order);
            assertEq(quote, (whole * 10 + 3) / 4);
            order = buyOrder(10 * KWH);
            order.limitPrice = uint160(whole * WAD / 4);
            (, quote) = fill(order);
            assertEq(quote, whole * 10 / 4);
        }
    }
}
