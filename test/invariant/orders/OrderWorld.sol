// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Exact, Order, Side} from "../../../contracts/market/interfaces/IOrderBook.sol";
import {ChangingQuote} from "../../harness/ChangingQuote.sol";
import {Quote} from "../../harness/Quotes.sol";
import {SmartWallet} from "../../harness/SmartWallet.sol";
import {OrdersTest} from "../../market/OrdersTest.sol";

/// @notice Makers, takers, two quotes of which one turns hostile, and what is remembered of them to hold the book to.
abstract contract OrderWorld is OrdersTest {
    /// @dev The limits that makers sign, base units a kWh, WAD: few, so that orders meet, and odd, so that they round.
    uint160 internal constant LOWEST = 240_001e18;
    uint160 internal constant STEP = 7_001e18;

    ChangingQuote internal evil;
    SmartWallet internal wallet;
    address[] internal makers;
    Order[] internal orders;
    /// @notice What must never happen, in words; empty if nothing of it did.
    string public broken;
    /// @notice How often each kind of thing happened.
    mapping(string what => uint256) public count;

    /// @dev By order hash: its place in `orders`, from one; what was filled, exact side's unit.
    mapping(bytes32 hash => uint256) internal placeOf;
    mapping(bytes32 hash => uint256) internal filled;
    mapping(address maker => mapping(uint64 nonce => bytes32)) internal filledOrder;
    mapping(address maker => mapping(uint64 nonce => bool)) internal cancelled;
    mapping(address maker => uint64) internal floorOf;
    uint256 public donatedShares;
    uint256 public donatedQuote;
    uint256 private _fee;
    uint256 private _announced;
    uint256 private _announcedAt;

    function setUp() public virtual override {
        super.setUp();
        // A fifth of a thousandth an hour, so that a run of weeks does not end the vintage.
        kwh.setDecayRate(RATE / 50);
        evil = new ChangingQuote();
        wallet = new SmartWallet();
        for (uint256 i; i < 4; i++) {
            makers.push(maker(string.concat("maker ", vm.toString(i))));
        }
        makers.push(address(wallet));
        // Not asked: the wallet answers for what it was told to sign.
        keyOfAccount[address(wallet)] = 1;
        fund(address(wallet));
        allow(address(wallet));
        address[] memory all = everybody();
        for (uint256 i; i < all.length; i++) {
            evil.mint(all[i], 1e6 * USD);
            vm.startPrank(all[i]);
            evil.approve(address(book), ALL);
            evil.approve(address(amm), ALL);
            vm.stopPrank();
        }
        open();
        open(keyOf(address(kwh), address(evil), FEE, 0), 10_000 * KWH, 2_500 * USD);
        vm.prank(controller);
        book.setFeeRecipient(treasury);
    }

    /// @dev Whoever can be owed something.
    function everybody() public view returns (address[] memory all) {
        all = new address[](makers.length + 4);
        for (uint256 i; i < makers.length; i++) {
            all[i] = makers[i];
        }
        (all[makers.length], all[makers.length + 1]) = (bob, alice);
        (all[makers.length + 2], all[makers.length + 3]) = (address(this), treasury);
    }

    function breaks(bool yes, string memory what) internal {
        if (yes) broken = what;
    }

    // ——— what makers and others do ———

    /// @notice Three new orders of any kind, sometimes for a nonce that is in use.
    function signOrders(uint256 seed, uint256 amount) public {
        for (uint256 i; i < 3; i++) {
            _signOrder(uint256(keccak256(abi.encode(seed, i))), amount / (i + 1));
        }
    }

    function _signOrder(uint256 seed, uint256 amount) private {
        Order memory order =
            orderOf(seed & 1 == 0 ? Side.SELL : Side.BUY, seed & 2 == 0 ? Exact.ENERGY : Exact.QUOTE, 0);
        order.maker = makers[(seed >> 8) % 5];
        order.amount =
            order.exact == Exact.ENERGY ? bound(amount, 1e6, 100 * KWH) : bound(amount, 1e3, 20 * USD);
        order.limitPrice = LOWEST + uint160((seed >> 16) % 4) * STEP;
        if ((seed >> 24) % 5 < 2) order.quote = address(evil);
        uint256 kind = (seed >> 32) % 16;
        if (kind == 0) order.minFill = order.amount;
        else if (kind == 1) order.minFill = order.amount / 3;
        else if (kind == 2) order.taker = bob;
        else if (kind == 3) order.taker = alice;
        else if (kind == 4) order.maxFee = 0;
        else if (kind == 5) order.validFrom += 2 hours;
        else if (kind == 6) order.deadline = order.validFrom + 2 hours;
        else if (kind < 9 && seed & 3 == 0) order.amount = ALL;
        if (kind == 7 && order.amount == ALL) order.minFill = ALL;
        if ((seed >> 40) % 8 == 0 && orders.length != 0) {
            Order memory old = orders[(seed >> 48) % orders.length];
            (order.maker, order.nonce) = (old.maker, old.nonce);
        }
        bytes32 hash = book.hashOf(order);
        if (placeOf[hash] != 0) return;
        orders.push(order);
        placeOf[hash] = orders.length;
        if (order.maker == address(wallet)) wallet.approveHash(hash, true);
    }

    function cancelOne(uint256 seed) external {
        Order memory order = pick(seed);
        vm.prank(order.maker);
        book.cancel(order.nonce >> 8, uint256(1) << (order.nonce & 255));
        cancelled[order.maker][order.nonce] = true;
    }

    function cancelAll(uint256 seed) external {
        Order memory order = pick(seed);
        if ((seed >> 32) % 16 != 0 || order.nonce <= floorOf[order.maker]) return;
        vm.prank(order.maker);
        book.cancelBelow(order.nonce);
        floorOf[order.maker] = order.nonce;
    }

    /// @notice The wallet takes back what it signed, signs it again, or stops answering.
    function changeMind(uint256 seed) external {
        wallet.burn(seed % 4 == 0);
        wallet.approveHash(book.hashOf(pick(seed >> 8)), (seed >> 4) % 2 == 0);
    }

    /// @notice Balances leave, all of them or a part.
    function moveAway(uint256 seed) external {
        (address from, uint256 part) = (makers[seed % 5], 1 + (seed >> 8) % 4);
        vm.startPrank(from);
        usd.transfer(bob, usd.balanceOf(from) / part);
        kwh.transfer(bob, kwh.balanceOf(from) / part);
        vm.stopPrank();
    }

    function lend(uint256 seed) external {
        address to = makers[seed % 5];
        vm.startPrank(bob);
        usd.transfer(to, usd.balanceOf(bob) / 4);
        kwh.transfer(to, kwh.balanceOf(bob) / 4);
        vm.stopPrank();
    }

    function allowLess(uint256 seed, uint256 amount) external {
        vm.startPrank(makers[seed % 5]);
        kwh.approve(address(book), (seed >> 8) % 2 == 0 ? ALL : bound(amount, 0, 100 * KWH));
        usd.approve(address(book), (seed >> 9) % 2 == 0 ? ALL : bound(amount, 0, 20 * USD));
        vm.stopPrank();
    }

    /// @notice The second quote changes how it behaves; while it calls back, it fills an order, settles or claims in the middle of a transfer.
    function turn(uint256 seed) external {
        address[] memory all = everybody();
        // Refusing one account is what makes claims.
        uint256 kind = (seed >> 8) % 11;
        ChangingQuote.Mood mood = kind < 7 ? ChangingQuote.Mood(kind) : ChangingQuote.Mood.REFUSES;
        (address whom, bytes memory call_) = (all[(seed >> 16) % all.length], bytes(""));
        if (mood == ChangingQuote.Mood.CALLS_BACK) {
            Order memory order = pick(seed >> 24);
            whom = address(book);
            call_ = (seed >> 32) % 2 == 0
                ? abi.encodeCall(book.fill, (order, sign(order), ALL, 0, anyPrice(order), bob))
                : abi.encodeCall(book.cancelBelow, (type(uint64).max));
        }
        // Everybody's payments, or only the book's.
        if (kind < 4) whom = (seed >> 40) % 2 == 0 ? address(0) : address(book);
        if (seed % 2 == 0) (mood, whom) = (ChangingQuote.Mood.HONEST, address(0));
        evil.turn(mood, whom, call_);
    }

    function donate(uint256 amount) external {
        amount = bound(amount, 1, USD);
        vm.startPrank(bob);
        if (usd.balanceOf(bob) >= amount) {
            usd.transfer(address(book), amount);
            donatedQuote += amount;
        }
        uint256 before = sharesOf(address(book));
        if (kwh.balanceOf(bob) >= amount) kwh.transfer(address(book), amount);
        donatedShares += sharesOf(address(book)) - before;
        vm.stopPrank();
    }

    function setBookFee(uint256 fee) external {
        watchFee();
        fee = bound(fee, 0, 12_000);
        vm.prank(controller);
        try book.setFee(fee) {
            (_announced, _announcedAt) = (fee, vm.getBlockTimestamp());
            breaks(fee > 10_000, "a fee above the cap");
        } catch {}
        watchFee();
    }

    /// @dev What rises was announced a week before.
    function watchFee() internal {
        (uint256 fee,) = book.feeTerms();
        bool known = fee == _announced && vm.getBlockTimestamp() >= _announcedAt + 7 days;
        breaks(fee > _fee && !known, "a fee raised without notice");
        _fee = fee;
    }

    function waitAWhile(uint256 seed, uint256 time) external {
        wait(seed % 16 == 0 ? bound(time, 1, 8 days) : bound(time, 1, 2 hours));
        watchFee();
    }

    /// @notice Whoever is owed something asks for it.
    function claimKept(uint256 seed) external {
        address[] memory all = everybody();
        Quote quote = (seed >> 8) % 3 == 0 ? usd : evil;
        // Somebody who is owed something, if there is anybody.
        uint256 at = seed % all.length;
        for (uint256 i; i < all.length && book.claimOf(address(quote), all[at]) == 0; i++) {
            at = (at + 1) % all.length;
        }
        (address who, uint256 kept) = (all[at], book.claimOf(address(quote), all[at]));
        uint256 had = quote.balanceOf(who);
        vm.prank(who);
        try book.claim{gas: 3_000_000}(address(quote), who) returns (uint256 amount) {
            breaks(amount != kept || book.claimOf(address(quote), who) != 0, "a claim paid wrongly");
            bool honest = quote == usd || evil.mood() == ChangingQuote.Mood.HONEST;
            breaks(honest && quote.balanceOf(who) - had != kept, "a claim not paid");
            count["claims"]++;
        } catch {}
    }

    // ——— what is known of an order ———

    function pick(uint256 seed) internal view returns (Order memory) {
        // The last are likelier to be open.
        uint256 recent = orders.length > 24 && (seed >> 200) % 4 != 0 ? 24 : orders.length;
        return orders[orders.length - 1 - seed % recent];
    }

    function answers(Order memory order, bytes32 hash) internal view returns (bool) {
        return order.maker != address(wallet) || (wallet.signs(hash) && !wallet.burns());
    }

    /// @dev Holds every fill of an order, whoever made it, to what its maker signed. @param traded Exact side's unit.
    function hold(Order memory order, bytes32 hash, uint256 traded) internal {
        uint256 now_ = vm.getBlockTimestamp();
        breaks(placeOf[hash] == 0, "filled what nobody signed");
        breaks(now_ < order.validFrom || now_ > order.deadline, "filled outside its window");
        breaks(
            cancelled[order.maker][order.nonce] || order.nonce < floorOf[order.maker],
            "a cancelled order filled"
        );
        bytes32 known = filledOrder[order.maker][order.nonce];
        breaks(known != 0 && known != hash, "two orders of one nonce");
        filledOrder[order.maker][order.nonce] = hash;
        filled[hash] += traded;
        breaks(filled[hash] > order.amount, "filled beyond its amount");
        (uint256 fee,) = book.feeTerms();
        breaks(fee > order.maxFee, "a fee above what was signed");
        breaks(evil.calledBack(), "called in the middle of a transfer");
    }

    function owedBy(address token) public view returns (uint256 sum) {
        address[] memory all = everybody();
        for (uint256 i; i < all.length; i++) {
            sum += book.claimOf(token, all[i]);
        }
    }
}
