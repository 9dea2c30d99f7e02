// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

import {Vm} from "forge-std/Vm.sol";

import {Exact, IOrderBook, Order, Side, Solution} from "../../../contracts/market/interfaces/IOrderBook.sol";
import {ChangingQuote} from "../../harness/ChangingQuote.sol";
import {OrderFiller} from "./OrderFiller.sol";

/// @notice Solvers and whoever settles: any set of orders, better and worse, lent volume, too early, twice, what was not chosen.
abstract contract OrderSolver is OrderFiller {
    /// @dev What was chosen of a quote's running auction, abi-encoded and without what was not admitted; empty if there is none.
    mapping(address quote => bytes) private _chosen;
    mapping(bytes32 id => bool) private _settled;
    /// @dev What an auction told of its fills.
    uint256 private _sold;
    uint256 private _bought;
    uint256 private _got;
    uint256 private _paid;
    uint256 private _fills;

    /// @notice One set of orders at each price that there is.
    function offer(uint256 seed, uint256 skip_) external {
        address quote = (seed >> 8) % 5 < 2 ? address(evil) : address(usd);
        for (uint256 i; i < 4; i++) {
            _offer(quote, LOWEST + uint160((seed + i) % 4) * STEP, skip_);
        }
    }

    function _offer(address quote, uint160 price, uint256 skip_) private {
        Solution memory solution = _gather(quote, price, skip_);
        if (solution.sells.length == 0 || solution.buys.length == 0) return;
        if (_chosen[quote].length != 0) solution.period = abi.decode(_chosen[quote], (Solution)).period;
        bytes32 id = book.auctionIdOf(solution.sells[0].order, solution.period);
        IOrderBook.Auction memory was = book.auctionOf(id);
        vm.recordLogs();
        try book.submit{gas: 16_000_000}(solution) returns (uint256 volume) {
            IOrderBook.Auction memory now_ = book.auctionOf(id);
            breaks(was.settled, "a solution after its settlement");
            breaks(volume <= was.volume || now_.volume != volume, "replaced by no larger volume");
            breaks(was.solution != 0 && now_.closesAt != was.closesAt, "bidding prolonged by a solution");
            breaks(was.solution != 0 && vm.getBlockTimestamp() >= was.closesAt, "a solution after bidding");
            _admit(solution, _admitted());
            _chosen[quote] = abi.encode(solution);
            count[was.solution == 0 ? "auctions" : "solutions replaced"]++;
        } catch (bytes memory reason) {
            // What a solver can get wrong, and nothing that an order does.
            bytes4 why = bytes4(reason);
            breaks(
                why != IOrderBook.NothingMatches.selector && why != IOrderBook.PriceDoesNotClear.selector
                    && why != IOrderBook.VolumeNotLarger.selector && why != IOrderBook.BiddingClosed.selector
                    && why != IOrderBook.WrongPeriod.selector,
                "an order stopped a solution"
            );
            // Whoever offers next opens another auction.
            if (_settled[id] || why == IOrderBook.WrongPeriod.selector) {
                delete _chosen[quote];
            }
        }
    }

    function reassess(uint256 seed) external {
        (Solution memory solution, bytes32 id, bool exists) = _running(seed);
        if (!exists) return;
        IOrderBook.Auction memory was = book.auctionOf(id);
        try book.reassess{gas: 16_000_000}(solution) returns (uint256 volume) {
            IOrderBook.Auction memory now_ = book.auctionOf(id);
            breaks(volume >= was.volume || now_.volume != volume, "reassessed to more");
            bool open = vm.getBlockTimestamp() < was.closesAt;
            breaks(open && now_.closesAt != was.closesAt, "bidding prolonged while open");
            breaks(!open && now_.closesAt != vm.getBlockTimestamp() + BIDDING, "bidding not opened again");
            count["reassessed"]++;
        } catch {}
    }

    function settle(uint256 seed) external {
        (Solution memory solution, bytes32 id, bool exists) = _running(seed);
        if (!exists) return;
        if ((seed >> 16) % 4 != 0) wait(BIDDING);
        if ((seed >> 18) % 4 == 0) _mustNotSettle(solution, seed >> 20);
        _settle(solution, id);
        if (_settled[id]) {
            try book.settle(solution) {
                broken = "settled twice";
            } catch {}
        }
    }

    // ——— private ———

    /// @dev Another price, another order, one order less, none of which was chosen.
    function _mustNotSettle(Solution memory solution, uint256 seed) private {
        Solution memory other = abi.decode(abi.encode(solution), (Solution));
        if (seed % 4 == 0) other.price += 1;
        else if (seed % 4 == 1) other.sells[(seed >> 8) % other.sells.length].order.limitPrice -= 1;
        else if (seed % 4 == 2) other.period += 900;
        else other.buys[(seed >> 8) % other.buys.length].order.nonce += 1 << 40;
        try book.settle(other) {
            broken = "settled what was not chosen";
        } catch {}
    }

    function _settle(Solution memory solution, bytes32 id) private {
        IOrderBook.Auction memory auction = book.auctionOf(id);
        address[] memory all = everybody();
        uint256[] memory owned = _owned(solution.buys[0].order.quote, all);
        uint256 total = _sharesOfAll(all);
        vm.recordLogs();
        try book.settle{gas: 16_000_000}(solution) returns (uint256 volume) {
            breaks(vm.getBlockTimestamp() < auction.closesAt, "settled while bidding was open");
            breaks(2 * volume < auction.volume && !_isEvil(solution), "settled less than half");
            breaks(_sharesOfAll(all) != total, "shares lost or made");
            _settled[id] = true;
            count["settlements"]++;
            _checkFills(solution);
            _checkOwned(solution, all, owned);
        } catch (bytes memory reason) {
            bytes4 why = bytes4(reason);
            breaks(
                why != IOrderBook.NothingMatches.selector && why != IOrderBook.SolutionShrunk.selector
                    && why != IOrderBook.BiddingOpen.selector && why != IOrderBook.RoundingUnpaid.selector
                    && why != IOrderBook.AlreadySettled.selector,
                "an order stopped a settlement"
            );
            if (why == IOrderBook.NothingMatches.selector) delete _chosen[solution.buys[0].order.quote];
        }
    }

    function _isEvil(Solution memory solution) private view returns (bool) {
        return solution.buys[0].order.quote == address(evil) && evil.mood() != ChangingQuote.Mood.HONEST;
    }

    /// @dev One price for all, to a base unit; nobody past its limit; what was sold was bought.
    function _checkFills(Solution memory solution) private {
        (uint256 fee,) = book.feeTerms();
        (_sold, _bought, _got, _paid, _fills) = (0, 0, 0, 0, 0);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        int256 kept;
        for (uint256 i; i < logs.length; i++) {
            if (logs[i].emitter != address(book)) continue;
            if (logs[i].topics[0] == IOrderBook.AuctionSettled.selector) {
                (,, kept) = abi.decode(logs[i].data, (uint256, uint256, int256));
            }
            if (logs[i].topics[0] != IOrderBook.OrderFilled.selector) continue;
            (, uint256 energy, uint256 quote,) =
                abi.decode(logs[i].data, (address, uint256, uint256, uint256));
            _checkFill(logs[i].topics[1], energy, quote, solution.price, fee);
        }
        breaks(FixedPointMathLib.dist(_sold, _bought) > _fills, "sold is not bought");
        breaks(int256(_paid) - int256(_got) != kept, "paid is not got and kept");
    }

    function _checkFill(bytes32 hash, uint256 energy, uint256 quote, uint256 price, uint256 fee) private {
        if (placeOf[hash] == 0) {
            broken = "filled what nobody signed";
            return;
        }
        Order memory order = orders[placeOf[hash] - 1];
        bool sells = order.side == Side.SELL;
        if (sells) price = price * (1e6 - fee) / 1e6;
        // Energy is told to a µWh, and rounded so that it counts against the order.
        uint256 value = quote * PRICE_UNIT;
        breaks(
            sells ? value < (energy - 1) * order.limitPrice : value > (energy + 1) * order.limitPrice,
            "a worse price than the limit"
        );
        breaks(
            FixedPointMathLib.dist(value, energy * price) > PRICE_UNIT + price,
            "another price than the auction's"
        );
        breaks(order.taker != address(0) || order.minFill != 0, "an order that is not for auctions");
        if (sells) (_sold, _got) = (_sold + energy, _got + quote);
        else (_bought, _paid) = (_bought + energy, _paid + quote);
        _fills++;
        hold(order, hash, order.exact == Exact.ENERGY ? energy : quote);
    }

    /// @dev What makers have of an honest quote, with what is kept for them, changed by what was told: payments lose and make nothing.
    function _checkOwned(Solution memory solution, address[] memory all, uint256[] memory owned) private {
        if (_isEvil(solution)) return;
        uint256[] memory now_ = _owned(solution.buys[0].order.quote, all);
        (uint256 before, uint256 after_) = (0, 0);
        for (uint256 i; i < all.length; i++) {
            (before, after_) = (before + owned[i], after_ + now_[i]);
        }
        breaks(before != after_, "quote lost or made");
    }

    function _owned(address quote, address[] memory all) private view returns (uint256[] memory owned) {
        owned = new uint256[](all.length);
        for (uint256 i; i < all.length; i++) {
            owned[i] = ChangingQuote(quote).balanceOf(all[i]) + book.claimOf(quote, all[i]);
        }
    }

    function _sharesOfAll(address[] memory all) private view returns (uint256 sum) {
        for (uint256 i; i < all.length; i++) {
            sum += sharesOf(all[i]);
        }
    }

    /// @dev The running auction of one of the quotes.
    function _running(uint256 seed) private view returns (Solution memory solution, bytes32 id, bool exists) {
        address quote = seed % 5 < 2 ? address(evil) : address(usd);
        if (_chosen[quote].length == 0) return (solution, 0, false);
        solution = abi.decode(_chosen[quote], (Solution));
        return (solution, book.auctionIdOf(solution.sells[0].order, solution.period), true);
    }

    /// @dev Orders of a quote, good and bad, one a nonce: what is wrong with one is the book's to find out.
    function _gather(address quote, uint160 price, uint256 skip_) private view returns (Solution memory) {
        uint256 most = orders.length > 40 ? 40 : orders.length;
        Order[] memory sells = new Order[](most);
        Order[] memory buys = new Order[](most);
        uint256[2] memory found;
        for (uint256 i; i < most; i++) {
            Order memory order = orders[orders.length - 1 - i];
            if (order.quote != quote || (skip_ >> i) & 3 == 0) continue;
            if (order.side == Side.SELL && _isNew(sells, found[0], order)) sells[found[0]++] = order;
            else if (order.side == Side.BUY && _isNew(buys, found[1], order)) buys[found[1]++] = order;
        }
        (uint256 a, uint256 b) = (found[0], found[1]);
        assembly ("memory-safe") {
            mstore(sells, a)
            mstore(buys, b)
        }
        return solutionOf(price, sells, buys);
    }

    function _isNew(Order[] memory known, uint256 length, Order memory order) private pure returns (bool) {
        for (uint256 i; i < length; i++) {
            if (known[i].maker == order.maker && known[i].nonce == order.nonce) return false;
        }
        return true;
    }

    /// @dev The bits of the only solution that was chosen.
    function _admitted() private returns (uint256 admitted) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; i++) {
            if (logs[i].topics[0] != IOrderBook.SolutionChosen.selector) continue;
            (, admitted,,,) = abi.decode(logs[i].data, (bytes32, uint256, uint256, uint256, uint256));
        }
    }

    /// @dev Leaves out of a solution what was not admitted.
    function _admit(Solution memory solution, uint256 admitted) private pure {
        uint256 sells = solution.sells.length;
        uint256[2] memory kept;
        for (uint256 i; i < sells; i++) {
            if ((admitted >> i) & 1 != 0) solution.sells[kept[0]++] = solution.sells[i];
        }
        for (uint256 i; i < solution.buys.length; i++) {
            if ((admitted >> (sells + i)) & 1 != 0) solution.buys[kept[1]++] = solution.buys[i];
        }
        (uint256 a, uint256 b) = (kept[0], kept[1]);
        (bytes32 s, bytes32 t) = (0, 0);
        assembly ("memory-safe") {
            s := mload(add(solution, 0x40))
            t := mload(add(solution, 0x60))
            mstore(s, a)
            mstore(t, b)
        }
    }
}
