// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {Exact, IOrderBook, Order, Side} from "../../../contracts/market/interfaces/IOrderBook.sol";
import {PoolKey} from "../../../contracts/market/types/PoolKey.sol";
import {Quote} from "../../harness/Quotes.sol";
import {OrderWorld} from "./OrderWorld.sol";

/// @notice Takers, honest and not: any order, any part of it, by anybody, against the market too, with false signatures and altered fields.
abstract contract OrderFiller is OrderWorld {
    uint256 internal constant PRICE_UNIT = 1e27;

    struct Before {
        uint256 quote;
        uint256 shares;
        uint256 left;
        bool answers;
    }

    function fillOrder(uint256 seed, uint256 amount) external {
        Order memory order = pick(seed);
        address taker = (seed >> 64) % 3 == 0 ? alice : bob;
        amount = (seed >> 66) % 3 == 0 ? ALL : bound(amount, 1, order.amount == ALL ? 50 * KWH : order.amount);
        bytes32 hash = book.hashOf(order);
        bytes memory signature = sign(order);
        Before memory was = _before(order, hash);
        vm.recordLogs();
        vm.prank(taker);
        try book.fill{gas: 4_000_000}(order, signature, amount, 0, anyPrice(order), taker) {
            count["fills"]++;
            breaks(order.taker != address(0) && order.taker != taker, "filled by another than its taker");
            _check(order, hash, was);
        } catch {}
    }

    function fillThroughMarket(uint256 seed, uint256 amount) external {
        Order memory order = pick(seed);
        amount = (seed >> 66) % 3 == 0 ? ALL : bound(amount, 1, order.amount == ALL ? 50 * KWH : order.amount);
        bytes32 hash = book.hashOf(order);
        bytes memory signature = sign(order);
        PoolKey memory k = keyOf(address(kwh), order.quote, FEE, 0);
        Before memory was = _before(order, hash);
        vm.recordLogs();
        vm.prank(bob);
        try book.fillThroughMarket{gas: 4_000_000}(order, signature, k, amount, 0) {
            count["fills through the market"]++;
            breaks(order.taker != address(0) && order.taker != bob, "filled by another than its taker");
            _check(order, hash, was);
        } catch {}
    }

    /// @notice Moves the pool, so that orders find prices on both sides of their limits.
    function trade(uint256 seed, uint256 amount) external {
        key = keyOf(address(kwh), (seed >> 8) % 3 == 0 ? address(evil) : address(usd), FEE, 0);
        vm.startPrank(bob);
        if (seed % 2 == 0) {
            try amm.sellEnergy(key, bound(amount, 1, 1_000 * KWH), 0, bob, EXTERNAL, block.timestamp) {}
                catch {}
        } else {
            try amm.buyEnergy(key, bound(amount, 1, 250 * USD), 0, bob, EXTERNAL, block.timestamp) {} catch {}
        }
        vm.stopPrank();
    }

    /// @notice What no maker signed, or another signed for it: never filled.
    function forge(uint256 seed, uint256 change) external {
        Order memory order = pick(seed);
        bytes memory signature = sign(order);
        uint256 kind = change % 8;
        if (kind == 0) {
            order.amount = order.amount == ALL ? KWH : order.amount + 1;
        } else if (kind == 1) {
            order.limitPrice = order.side == Side.SELL ? order.limitPrice / 2 : order.limitPrice * 2;
        } else if (kind == 2) {
            order.nonce += 1000;
        } else if (kind == 3) {
            order.deadline = type(uint40).max;
        } else if (kind == 4) {
            order.maker = makers[(change >> 8) % 5] == order.maker ? bob : makers[(change >> 8) % 5];
        } else if (kind == 5) {
            order.maxFee += 1;
        } else if (kind == 6) {
            (order.taker, order.minFill) = (order.taker == bob ? alice : bob, 0);
        } else {
            signature = _signedBy((change >> 8) % 4, order);
        }
        if (placeOf[book.hashOf(order)] != 0 && kind != 7) return;
        if (kind == 7 && order.maker == address(wallet)) return;
        vm.prank(order.taker == alice ? alice : bob);
        try book.fill{gas: 4_000_000}(order, signature, ALL, 0, anyPrice(order), bob) {
            broken = "filled what its maker did not sign";
        } catch {
            count["forgeries refused"]++;
        }
    }

    /// @dev The key of another maker.
    function _signedBy(uint256 who, Order memory order) private view returns (bytes memory) {
        address other = makers[who] == order.maker ? makers[(who + 1) % 4] : makers[who];
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOfAccount[other], book.hashOf(order));
        return abi.encodePacked(r, s, v);
    }

    // ——— private ———

    function _before(Order memory order, bytes32 hash) private view returns (Before memory) {
        return Before(
            Quote(order.quote).balanceOf(order.maker),
            sharesOf(order.maker),
            order.amount == ALL ? 0 : order.amount - filled[hash],
            answers(order, hash)
        );
    }

    /// @dev One fill by its maker's balances: SELL: quote ≥ shares · I · limit, BUY: quote ≤ shares · I · limit, exact.
    function _check(Order memory order, bytes32 hash, Before memory was) private {
        breaks(!was.answers, "filled what its maker no longer signs");
        bool sells = order.side == Side.SELL;
        uint256 quote = Quote(order.quote).balanceOf(order.maker);
        quote = sells ? quote - was.quote : was.quote - quote;
        uint256 shares = sharesOf(order.maker);
        shares = sells ? was.shares - shares : shares - was.shares;
        uint256 worth = shares * kwh.index();
        uint256 limit = worth * order.limitPrice;
        breaks(
            sells ? quote * PRICE_UNIT * WAD < limit : quote * PRICE_UNIT * WAD > limit,
            "a worse price than the limit"
        );
        (uint256 energy, uint256 told) = _told(hash);
        breaks(told != quote, "another amount of quote than was told");
        uint256 traded = order.exact == Exact.ENERGY ? energy : told;
        // A purchase of exact quote through the market may be told less than what counts, never more.
        breaks(traded < (order.minFill < was.left ? order.minFill : was.left), "less than its minimum");
        hold(order, hash, traded);
    }

    /// @dev The only event of a fill.
    function _told(bytes32 hash) private returns (uint256 energy, uint256 quote) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 found;
        for (uint256 i; i < logs.length; i++) {
            if (logs[i].emitter != address(book) || logs[i].topics[0] != IOrderBook.OrderFilled.selector) {
                continue;
            }
            breaks(logs[i].topics[1] != hash, "another order filled");
            (, energy, quote,) = abi.decode(logs[i].data, (address, uint256, uint256, uint256));
            found++;
        }
        breaks(found != 1, "not one fill");
    }
}
