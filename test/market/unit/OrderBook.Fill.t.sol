// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Exact, IOrderBook, Order, Side} from "../../../contracts/market/interfaces/IOrderBook.sol";
import {Zone} from "../../../contracts/oracle/types/Site.sol";
import {DissipativeToken} from "../../harness/DissipativeToken.sol";
import {OrdersTest} from "../OrdersTest.sol";

/// @notice A kWh token that knows its zone, as a pool's does.
contract ZonedToken is DissipativeToken {
    Zone public immutable zone;

    constructor(Zone zone_) DissipativeToken(1e12, 1e14) {
        zone = zone_;
    }
}

contract OrderBookFillTest is OrdersTest {
    Zone private constant DE = Zone.wrap("10YDE-1001A1001");
    Zone private constant FR = Zone.wrap("10YFR-RTE------C");

    function test_Fill_SellExactEnergy() public {
        wait(3 hours);
        Order memory order = sellOrder(10 * KWH);
        bytes32 hash = book.hashOf(order);
        uint256 moved = 4 * KWH * WAD / kwh.index();
        (uint256 hadShares, uint256 had) = (sharesOf(bob), usd.balanceOf(seller));
        vm.expectEmit(address(book));
        emit IOrderBook.OrderFilled(hash, seller, bob, 4 * KWH, USD, 0);
        (uint256 energy, uint256 quote) = fill(order, 4 * KWH);
        assertEq(energy, 4 * KWH);
        assertEq(quote, USD);
        assertEq(usd.balanceOf(seller) - had, USD);
        assertEq(sharesOf(bob) - hadShares, moved);
        assertEq(book.openOf(order), 6 * KWH);
        (uint128 filled, bytes16 bound) = book.filledOf(seller, order.nonce);
        assertEq(filled, 4 * KWH);
        assertEq(bound, bytes16(hash));

        fill(order);
        assertEq(book.openOf(order), 0);
        expectFill(order, abi.encodeWithSelector(IOrderBook.AlreadyFilled.selector, hash, 10 * KWH));
    }

    function test_Fill_BuyExactEnergy() public {
        wait(3 hours);
        Order memory order = buyOrder(10 * KWH);
        uint256 moved = (10 * KWH * WAD + kwh.index() - 1) / kwh.index();
        (uint256 hadShares, uint256 had) = (sharesOf(buyer), usd.balanceOf(bob));
        (uint256 energy, uint256 quote) = fill(order);
        assertEq(energy, 10 * KWH);
        assertEq(quote, 2_500_000);
        assertEq(usd.balanceOf(bob) - had, quote);
        assertEq(sharesOf(buyer) - hadShares, moved);
        assertGe(moved * kwh.index() / WAD, 10 * KWH, "at least what was bought");
        // Filled whole at once: the bit is spent, no slot is written.
        (uint128 filled,) = book.filledOf(buyer, order.nonce);
        assertEq(filled, 0);
        assertEq(book.nonceWord(buyer, 0), 1 << order.nonce);
        expectFill(order, abi.encodeWithSelector(IOrderBook.NonceInvalid.selector, buyer, order.nonce));
    }

    function test_Fill_SellExactQuote() public {
        wait(3 hours);
        Order memory order = orderOf(Side.SELL, Exact.QUOTE, USD);
        order.limitPrice = 300_007e18;
        uint256 had = usd.balanceOf(seller);
        (uint256 energy, uint256 quote) = fill(order, 100_001);
        assertEq(quote, 100_001);
        assertEq(usd.balanceOf(seller) - had, 100_001);
        assertEq(energy, uint256(100_001) * 1e9 / 300_007, "rounded down: the maker's");
        assertEq(book.openOf(order), USD - 100_001);
    }

    function test_Fill_BuyExactQuote() public {
        wait(3 hours);
        Order memory order = orderOf(Side.BUY, Exact.QUOTE, USD);
        order.limitPrice = 300_007e18;
        (uint256 energy, uint256 quote) = fill(order, 100_001);
        assertEq(quote, 100_001);
        assertEq(energy, uint256(100_001) * 1e9 / 300_007 + 1, "rounded up: the maker's");
        assertEq(book.openOf(order), USD - 100_001);
    }

    function test_Fill_FeeIsTheTakersOfASale() public {
        setFee(3_000);
        Order memory order = sellOrder(10 * KWH);
        uint256 had = usd.balanceOf(seller);
        (, uint256 quote) = fill(order);
        assertEq(usd.balanceOf(seller) - had, 2_500_000, "all-in: the maker's price is the maker's");
        assertEq(quote, 2_507_523, "2,500,000 / 0.997, rounded up");
        assertEq(usd.balanceOf(treasury), 7_523);
    }

    function test_Fill_FeeIsTakenFromWhatABuyerPays() public {
        setFee(3_000);
        Order memory order = buyOrder(10 * KWH);
        uint256 had = usd.balanceOf(buyer);
        (, uint256 quote) = fill(order);
        assertEq(had - usd.balanceOf(buyer), 2_500_000);
        assertEq(quote, 2_492_500);
        assertEq(usd.balanceOf(treasury), 7_500);
    }

    // ——— all ———

    function test_Fill_AllOnceMovesEveryShare() public {
        wait(5 hours + 7);
        Order memory order = sellOrder(ALL);
        order.minFill = ALL;
        uint256 held = sharesOf(seller);
        uint256 balance = kwh.balanceOf(seller);
        (uint256 energy, uint256 quote) = fill(order);
        assertEq(energy, balance);
        assertEq(sharesOf(seller), 0);
        uint256 worth = held * kwh.index();
        // quote · 1e45 ≥ shares · index · price, and not by a unit.
        assertGe(quote * 1e27, worth * PRICE / WAD);
        assertLe((quote - 1) * 1e27, worth * PRICE / WAD);
        fundAgain(seller);
        expectFill(order, abi.encodeWithSelector(IOrderBook.NonceInvalid.selector, seller, order.nonce));
    }

    function test_Fill_AllOnce_RevertWhen_NotAllIsTaken() public {
        Order memory order = sellOrder(ALL);
        order.minFill = ALL;
        bytes memory signature = sign(order);
        uint256 balance = kwh.balanceOf(seller);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.FillTooSmall.selector, balance - 1, balance));
        book.fill(order, signature, balance - 1, 0, ALL, bob);
    }

    function test_Fill_AllStandsForWhatComesLater() public {
        Order memory order = sellOrder(ALL);
        (uint256 first,) = fill(order);
        assertEq(first, 1e6 * KWH);
        assertEq(book.openOf(order), ALL);
        fundAgain(seller);
        (uint256 second,) = fill(order, 7 * KWH);
        assertEq(second, 7 * KWH);
        (uint128 filled,) = book.filledOf(seller, order.nonce);
        assertEq(filled, 1e6 * KWH + 7 * KWH);
    }

    function fundAgain(address account) internal {
        fund(account);
        allow(account);
    }

    // ——— what the order says ———

    function _refuses(Order memory order, bytes32 field) internal {
        expectFill(order, abi.encodeWithSelector(IOrderBook.InvalidOrder.selector, field));
    }

    function test_Fill_RevertWhen_OrderIsInvalid() public {
        _refuses(sellOrder(0), "amount");
        _refuses(sellOrder(uint256(1) << 96), "amount");
        _refuses(orderOf(Side.BUY, Exact.QUOTE, uint256(1) << 128), "amount");
        _refuses(buyOrder(ALL), "amount");
        _refuses(orderOf(Side.SELL, Exact.QUOTE, ALL), "amount");
        Order memory order = sellOrder(KWH);
        order.minFill = KWH + 1;
        _refuses(order, "minFill");
        order = sellOrder(KWH);
        order.limitPrice = 0;
        _refuses(order, "limitPrice");
        order = sellOrder(KWH);
        order.quorum = "q";
        _refuses(order, "quorum");
        order = sellOrder(KWH);
        order.accreditor = bob;
        _refuses(order, "accreditor");
        order = sellOrder(KWH);
        order.period = 900;
        _refuses(order, "quorum");
        order.quorum = "q";
        _refuses(order, "zone");
        order.zone = DE;
        order.amount = order.minFill = ALL;
        _refuses(order, "minFill");
    }

    function test_Fill_RevertWhen_NotTheTaker() public {
        Order memory order = sellOrder(KWH);
        order.taker = alice;
        expectFill(order, abi.encodeWithSelector(IOrderBook.NotTaker.selector, bob, alice));
        bytes memory signature = sign(order);
        vm.prank(alice);
        book.fill(order, signature, ALL, 0, ALL, alice);
    }

    function test_Fill_RevertWhen_OwnOrder() public {
        Order memory order = sellOrder(KWH);
        bytes memory signature = sign(order);
        vm.prank(seller);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.OwnOrder.selector, seller));
        book.fill(order, signature, ALL, 0, ALL, seller);
    }

    function test_Fill_OnlyInItsTime() public {
        uint256 now_ = vm.getBlockTimestamp();
        Order memory order = sellOrder(10 * KWH);
        (order.validFrom, order.deadline) = (uint40(now_ + 10), uint40(now_ + 20));
        expectFill(order, abi.encodeWithSelector(IOrderBook.OrderNotYetValid.selector, order.validFrom, now_));
        assertEq(book.openOf(order), 0);
        vm.warp(now_ + 10);
        fill(order, KWH);
        vm.warp(now_ + 20);
        fill(order, KWH);
        vm.warp(now_ + 21);
        expectFill(order, abi.encodeWithSelector(IOrderBook.OrderExpired.selector, order.deadline, now_ + 21));
    }

    function test_Fill_RevertWhen_BelowTheMakersMinimum() public {
        Order memory order = sellOrder(10 * KWH);
        order.minFill = 4 * KWH;
        bytes memory signature = sign(order);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.FillTooSmall.selector, 4 * KWH - 1, 4 * KWH));
        book.fill(order, signature, 4 * KWH - 1, 0, ALL, bob);
        fill(order, 7 * KWH);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.FillTooSmall.selector, 3 * KWH - 1, 3 * KWH));
        book.fill(order, signature, 3 * KWH - 1, 0, ALL, bob);
        fill(order, 3 * KWH);
    }

    function test_Fill_WholeOrNotAtAll() public {
        Order memory order = buyOrder(10 * KWH);
        order.minFill = 10 * KWH;
        bytes memory signature = sign(order);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.FillTooSmall.selector, 10 * KWH - 1, 10 * KWH));
        book.fill(order, signature, 10 * KWH - 1, 0, 0, bob);
        fill(order);
    }

    function test_Fill_RevertWhen_BelowTheTakersMinimum() public {
        Order memory order = sellOrder(10 * KWH);
        fill(order, 8 * KWH);
        bytes memory signature = sign(order);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.FillTooSmall.selector, 2 * KWH, 2 * KWH + 1));
        book.fill(order, signature, 10 * KWH, 2 * KWH + 1, ALL, bob);
    }

    function test_Fill_RevertWhen_PastTheTakersPrice() public {
        setFee(3_000);
        Order memory order = sellOrder(10 * KWH);
        bytes memory signature = sign(order);
        vm.startPrank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOrderBook.QuoteAboveMaximum.selector, uint256(2_507_523), uint256(2_507_522)
            )
        );
        book.fill(order, signature, ALL, 0, 250_752.29e18, bob);
        book.fill(order, signature, ALL, 0, 250_752.3e18, bob);
        vm.stopPrank();

        order = buyOrder(10 * KWH);
        signature = sign(order);
        vm.startPrank(bob);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOrderBook.QuoteBelowMinimum.selector, uint256(2_492_500), uint256(2_492_501)
            )
        );
        book.fill(order, signature, ALL, 0, 249_250.01e18, bob);
        book.fill(order, signature, ALL, 0, 249_250e18, bob);
    }

    function test_Fill_RevertWhen_FeeAboveTheOrders() public {
        setFee(3_001);
        Order memory order = sellOrder(KWH);
        order.maxFee = 3_000;
        expectFill(
            order,
            abi.encodeWithSelector(IOrderBook.OrderFeeExceeded.selector, uint256(3_001), uint256(3_000))
        );
    }

    function test_Fill_RevertWhen_NothingMoves() public {
        // A µWh is worth less than a unit: a buyer's payment rounds down to nothing.
        Order memory order = buyOrder(KWH);
        bytes memory signature = sign(order);
        vm.prank(bob);
        vm.expectRevert(IOrderBook.ZeroAmount.selector);
        book.fill(order, signature, 1, 0, 0, bob);
        vm.prank(bob);
        vm.expectRevert(IOrderBook.ZeroAmount.selector);
        book.fill(order, signature, 0, 0, 0, bob);
        // A unit buys less than a µWh: the taker would pay for nothing.
        order = orderOf(Side.SELL, Exact.QUOTE, USD);
        order.limitPrice = 2e27;
        signature = sign(order);
        vm.prank(bob);
        vm.expectRevert(IOrderBook.ZeroAmount.selector);
        book.fill(order, signature, 1, 0, ALL, bob);
    }

    function test_Fill_RevertWhen_ReceiverIsZero() public {
        Order memory order = buyOrder(KWH);
        bytes memory signature = sign(order);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.InvalidReceiver.selector, address(0)));
        book.fill(order, signature, ALL, 0, 0, address(0));
    }

    function test_Fill_RevertWhen_TooLarge() public {
        Order memory order = orderOf(Side.BUY, Exact.QUOTE, 1e12 * USD);
        order.limitPrice = 1;
        expectFill(
            order,
            abi.encodeWithSelector(
                IOrderBook.FillTooLarge.selector, 1e12 * USD * 1e27, uint256(type(uint96).max)
            )
        );
    }

    // ——— the good ———

    function test_Fill_RevertWhen_NotAToken_OfTheFactory() public {
        Order memory order = sellOrder(KWH);
        order.good = address(new DissipativeToken(RATE, RATE));
        expectFill(order, abi.encodeWithSelector(IOrderBook.NotEnergyPool.selector, order.good));
        order.good = address(usd);
        expectFill(order, abi.encodeWithSelector(IOrderBook.NotEnergyPool.selector, order.good));
        // Direct export is filled elsewhere.
        order = sellOrder(KWH);
        (order.period, order.quorum, order.zone) = (900, "q", DE);
        expectFill(order, abi.encodeWithSelector(IOrderBook.NotEnergyPool.selector, order.good));
    }

    function test_Fill_AsksForTheZone() public {
        ZonedToken zoned = new ZonedToken(DE);
        listing.list(address(zoned));
        kwh = zoned;
        fundAgain(seller);
        Order memory order = sellOrder(KWH);
        order.zone = FR;
        expectFill(order, abi.encodeWithSelector(IOrderBook.ZoneMismatch.selector, DE, FR));
        order.zone = DE;
        fill(order);
    }

    function test_Fill_RevertWhen_VintageHasEnded() public {
        Order memory order = sellOrder(KWH);
        order.deadline = type(uint40).max;
        // 13.8 / 2.79e-6 seconds: 57 days.
        wait(58 days);
        expectFill(order, abi.encodeWithSelector(IOrderBook.VintageHasEnded.selector, address(kwh)));
    }

    function test_Fill_BuyersDoNotPayForAKnownLoss() public {
        kwh.setPendingLoss(200_000);
        (uint256 energy, uint256 quote) = fill(buyOrder(10 * KWH));
        assertEq(energy, 10 * KWH);
        assertEq(quote, 2_000_000, "a fifth less");
        (, quote) = fill(sellOrder(10 * KWH));
        assertEq(quote, 2_500_000, "a seller asks what it asks");
        kwh.setPendingLoss(1_000_000);
        expectFill(buyOrder(KWH), abi.encodeWithSelector(IOrderBook.ZeroAmount.selector));
        expectFill(
            orderOf(Side.BUY, Exact.QUOTE, USD), abi.encodeWithSelector(IOrderBook.ZeroAmount.selector)
        );
    }

    // ——— nonces ———

    function test_Cancel() public {
        Order memory order = sellOrder(KWH);
        order.nonce = 3 * 256 + 7;
        vm.expectEmit(address(book));
        emit IOrderBook.NoncesCancelled(seller, 3, 1 << 7);
        vm.prank(seller);
        book.cancel(3, 1 << 7);
        expectFill(order, abi.encodeWithSelector(IOrderBook.NonceInvalid.selector, seller, order.nonce));
        order.nonce += 1;
        fill(order);
        assertEq(book.nonceWord(seller, 3), 3 << 7);
    }

    function test_CancelBelow() public {
        Order memory order = sellOrder(KWH);
        order.nonce = 99;
        vm.expectEmit(address(book));
        emit IOrderBook.NonceFloorRaised(seller, 100);
        vm.startPrank(seller);
        book.cancelBelow(100);
        assertEq(book.nonceFloor(seller), 100);
        vm.expectRevert(
            abi.encodeWithSelector(IOrderBook.NonceFloorNotRaised.selector, uint64(100), uint64(100))
        );
        book.cancelBelow(100);
        vm.stopPrank();
        expectFill(
            order,
            abi.encodeWithSelector(IOrderBook.NonceBelowFloor.selector, seller, uint64(99), uint64(100))
        );
        order.nonce = 100;
        fill(order);
    }

    function test_Claim_RevertWhen_ThereIsNone() public {
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.NothingToClaim.selector, usd, bob));
        vm.prank(bob);
        book.claim(address(usd), bob);
    }

    function test_HashOf_IsEIP712() public {
        Order memory order = sellOrder(KWH);
        order.zone = DE;
        bytes32 typehash = keccak256(
            "Order(address maker,address taker,uint8 side,uint8 exact,address good,address quote,uint256 amount,uint256 minFill,uint160 limitPrice,uint24 maxFee,bytes16 zone,uint40 period,bytes32 quorum,address accreditor,uint40 validFrom,uint40 deadline,uint64 nonce)"
        );
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Wattle OrderBook"),
                keccak256("1"),
                block.chainid,
                address(book)
            )
        );
        bytes32 expected =
            keccak256(abi.encodePacked("\x19\x01", domain, keccak256(abi.encode(typehash, order))));
        assertEq(book.hashOf(order), expected);
    }
}
