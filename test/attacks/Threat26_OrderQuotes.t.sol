// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IOrderBook, Order, Solution} from "../../contracts/market/interfaces/IOrderBook.sol";
import {FalseQuote, FeeQuote, LyingQuote, Quote, SilentQuote, TakingQuote} from "../harness/Quotes.sol";
import {OrdersTest} from "../market/OrdersTest.sol";

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
