// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {IRetirements} from "../../contracts/energy/interfaces/IRetirements.sol";
import {Energy} from "../../contracts/energy/types/Amounts.sol";
import {OrderBook} from "../../contracts/market/OrderBook.sol";
import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {
    Exact,
    IOrderBook,
    Order,
    Side,
    SignedOrder,
    Solution
} from "../../contracts/market/interfaces/IOrderBook.sol";
import {RetirementScene} from "../fixtures/RetirementScene.sol";
import {Quote} from "../harness/Quotes.sol";

/// @notice Direct export by order and by auction among people who name others' exports, withdraw the book's right to move theirs, sell one export twice and
/// hand it on before it is delivered. Every export is a part of one; who had it and did not sell it still has it.
/// forge-config: default.invariant.runs = 4
/// forge-config: default.invariant.depth = 100
/// forge-config: default.invariant.fail-on-revert = true
contract OrderBookExportsInvariantTest is RetirementScene {
    uint256 private constant EVERYTHING = type(uint256).max;
    uint256 private constant WHOLE = 800e6;

    OrderBook private _book;
    Quote private _usd;
    address[] private _people;
    mapping(address => uint256) private _secretOf;
    uint256 private _first;
    IRetirements.Export private _kind;
    Order[] private _orders;
    Solution private _chosen;
    bool private _isChosen;
    mapping(bytes32 => uint256) private _filled;
    /// @dev µWh by account: what each should hold by its own transfers and by fills of its own orders.
    mapping(address => int256) private _due;
    string public broken;
    mapping(string => uint256) public count;

    function setUp() public override {
        super.setUp();
        _usd = new Quote(6);
        _book = new OrderBook(factory, IDissipativeAMM(address(0)), 5 minutes, address(0));
        for (uint256 i; i < 4; i++) {
            (address account, uint256 secret) = makeAddrAndKey(string.concat("trader ", vm.toString(i)));
            _people.push(account);
            _secretOf[account] = secret;
            _usd.mint(account, 1e12);
            vm.startPrank(account);
            _usd.approve(address(_book), EVERYTHING);
            retirements.setExportOperator(address(_book), true);
            vm.stopPrank();
        }
        _usd.mint(address(this), 1e9);
        _usd.approve(address(_book), EVERYTHING);
        grantExports();
        (_first,) = claimPeriod(800, 900);
        vm.prank(user);
        retirements.transferExport(_first, _people[0]);
        _kind = retirements.exportOf(_first);
        _due[_people[0]] = int256(WHOLE);
        for (uint256 i; i < 6; i++) {
            handOn(i, i);
            signOrder(uint256(keccak256(abi.encode(i))), i * 1e8);
        }
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), _calls()));
    }

    function _calls() private pure returns (bytes4[] memory s) {
        s = new bytes4[](8);
        s[0] = this.signOrder.selector;
        s[1] = this.fillOne.selector;
        s[2] = this.fillOne.selector;
        s[3] = this.offer.selector;
        s[4] = this.settle.selector;
        s[5] = this.handOn.selector;
        s[6] = this.allow.selector;
        s[7] = this.cancelOne.selector;
    }

    // ——— calls ———

    function signOrder(uint256 seed, uint256 amount) public {
        Order memory order;
        order.maker = _people[seed % 4];
        order.side = (seed >> 8) % 2 == 0 ? Side.SELL : Side.BUY;
        order.exact = (seed >> 9) % 4 == 0 ? Exact.QUOTE : Exact.ENERGY;
        order.amount = order.exact == Exact.QUOTE ? bound(amount, 1e3, 5e4) : bound(amount, 1e6, WHOLE);
        (order.good, order.quote) = (address(retirements), address(_usd));
        order.limitPrice = uint160(100_001e18 + ((seed >> 16) % 3) * 3_001e18);
        (order.zone, order.period, order.quorum) = (_kind.zone, _kind.to, _kind.quorum);
        (order.accreditor, order.deadline) = (_kind.accreditor, type(uint40).max);
        // One of the same kind in its place is another good.
        if ((seed >> 24) % 8 == 0) order.period += 900;
        order.nonce = uint64(_orders.length);
        _orders.push(order);
    }

    /// @notice Any order with any export, by anybody: its own or another's.
    function fillOne(uint256 seed, uint256 which) external {
        Order memory order = _orders[_orders.length - 1 - seed % (_orders.length > 12 ? 12 : _orders.length)];
        uint256 id = _first + which % 24;
        address taker = _people[(seed >> 32) % 4];
        address owner = _ownerOf(id);
        bytes memory signature = _sign(order);
        uint256 price = order.side == Side.SELL ? EVERYTHING : 0;
        uint256 had = _usd.balanceOf(order.maker);
        vm.prank(taker);
        try _book.fillExport(order, signature, id, EVERYTHING, 0, price, taker) returns (
            uint256 energy, uint256 quote
        ) {
            bool sells = order.side == Side.SELL;
            _breaks(owner != (sells ? order.maker : taker), "delivered another's export");
            uint256 now_ = _usd.balanceOf(order.maker);
            _breaks((sells ? now_ - had : had - now_) != quote, "another amount than was told");
            _move(sells ? order.maker : taker, sells ? taker : order.maker, energy);
            _hold(order, energy, quote);
            count["fills"]++;
        } catch {}
    }

    function offer(uint256 seed, uint256 skip_) external {
        for (uint256 i; i < 3; i++) {
            _offer(uint160(100_001e18 + ((seed % 3 + i) % 3) * 3_001e18), seed, skip_ | (skip_ >> 97));
        }
    }

    function _offer(uint160 price, uint256 seed, uint256 skip_) private {
        Solution memory solution = Solution(
            uint40((vm.getBlockTimestamp() + 899) / 900 * 900),
            price,
            _gather(Side.SELL, seed, skip_),
            _gather(Side.BUY, seed, skip_)
        );
        if (solution.sells.length == 0 || solution.buys.length == 0) return;
        if (_isChosen) solution.period = _chosen.period;
        vm.recordLogs();
        try _book.submit(solution) {
            _store(solution, _admitted());
            count["solutions"]++;
        } catch (bytes memory reason) {
            bytes4 why = bytes4(reason);
            // This period's auction is over: the next period's begins.
            if (why == IOrderBook.BiddingClosed.selector) skip(900);
            if (why == IOrderBook.WrongPeriod.selector || why == IOrderBook.BiddingClosed.selector) {
                _isChosen = false;
            }
        }
    }

    function settle(uint256 seed) external {
        if (!_isChosen) return;
        if (seed % 4 != 0) skip(5 minutes);
        Solution memory solution = _chosen;
        uint256[4] memory had = _holdings();
        uint256[] memory left = _open(solution);
        try _book.settle(solution) returns (uint256 volume) {
            _isChosen = false;
            count["settlements"]++;
            _checkSettled(solution, had, left, volume);
        } catch (bytes memory reason) {
            bytes4 why = bytes4(reason);
            // What was left out when it was submitted is no part of it.
            if (why == IOrderBook.NotTheSolution.selector || why == IOrderBook.NothingMatches.selector) {
                _isChosen = false;
            }
        }
    }

    /// @notice An owner gives a part to somebody else, also after it was offered.
    function handOn(uint256 seed, uint256 which) public {
        uint256 id = _first + which % 24;
        address owner = _ownerOf(id);
        if (owner == address(0) || owner == address(_book)) return;
        uint256 remaining = Energy.unwrap(retirements.exportOf(id).remaining);
        uint256 part = bound(seed >> 16, 1, remaining);
        address to = _people[seed % 4];
        vm.prank(owner);
        retirements.transferExportPart(id, Energy.wrap(part), to);
        _move(owner, to, part);
    }

    function allow(uint256 seed) external {
        vm.prank(_people[seed % 4]);
        retirements.setExportOperator(address(_book), (seed >> 8) % 3 != 0);
    }

    function cancelOne(uint256 seed) external {
        uint256 nonce = seed % _orders.length;
        if ((seed >> 64) % 4 != 0) return;
        vm.prank(_orders[nonce].maker);
        _book.cancel(nonce >> 8, uint256(1) << (nonce & 255));
    }

    // ——— properties ———

    function invariant_NothingThatMustNotHappenToExportsDid() public view {
        assertEq(broken, "");
    }

    /// @dev Nobody has more or less than it gave, took and signed away; nothing is left in the book; no µWh is lost or made.
    function invariant_EverybodyHasItsExports() public view {
        uint256[4] memory now_ = _holdings();
        uint256 sum;
        for (uint256 i; i < 4; i++) {
            assertEq(int256(now_[i]), _due[_people[i]]);
            sum += now_[i];
        }
        assertEq(sum, WHOLE);
        assertEq(_usd.balanceOf(address(_book)), 0);
    }

    function test_ExportsChangeHandsInEveryWay() public {
        bytes4[] memory calls = _calls();
        for (uint256 i; i < 800; i++) {
            uint256 seed = uint256(keccak256(abi.encode("exports", i)));
            (bool ok,) = address(this)
                .call(
                    abi.encodeWithSelector(calls[seed % 8], seed >> 8, uint256(keccak256(abi.encode(seed))))
                );
            assertTrue(ok);
        }
        assertEq(broken, "");
        invariant_EverybodyHasItsExports();
        assertGt(count["fills"], 10);
        assertGt(count["solutions"], 1);
        assertGt(count["settlements"], 0);
    }

    // ——— private ———

    function _breaks(bool yes, string memory what) private {
        if (yes) broken = what;
    }

    function _sign(Order memory order) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_secretOf[order.maker], _book.hashOf(order));
        return abi.encodePacked(r, s, v);
    }

    function _ownerOf(uint256 id) private view returns (address) {
        try retirements.exportOf(id) returns (IRetirements.Export memory known) {
            return known.owner;
        } catch {
            return address(0);
        }
    }

    function _move(address from, address to, uint256 energy) private {
        _due[from] -= int256(energy);
        _due[to] += int256(energy);
    }

    /// @dev µWh of each, over every export there is.
    function _holdings() private view returns (uint256[4] memory held) {
        for (uint256 id = _first;; id++) {
            address owner = _ownerOf(id);
            if (owner == address(0)) return held;
            for (uint256 i; i < 4; i++) {
                if (_people[i] == owner) held[i] += Energy.unwrap(retirements.exportOf(id).remaining);
            }
        }
    }

    function _hold(Order memory order, uint256 energy, uint256 quote) private {
        _breaks(order.period != _kind.to, "an export of another period");
        uint256 value = quote * 1e27;
        uint256 limit = energy * order.limitPrice;
        _breaks(order.side == Side.SELL ? value < limit : value > limit, "a worse price than the limit");
        bytes32 hash = _book.hashOf(order);
        _filled[hash] += order.exact == Exact.ENERGY ? energy : quote;
        _breaks(_filled[hash] > order.amount, "filled beyond its amount");
    }

    /// @dev One order a maker and side, each with an export that may be anybody's.
    function _gather(Side side, uint256 seed, uint256 skip_)
        private
        view
        returns (SignedOrder[] memory found)
    {
        found = new SignedOrder[](4);
        uint256 length;
        address[] memory sorted = _sorted();
        for (uint256 i; i < 4; i++) {
            for (uint256 j = _orders.length; j != 0; j--) {
                Order memory order = _orders[j - 1];
                if (order.maker != sorted[i] || order.side != side || order.period != _kind.to) continue;
                if ((skip_ >> j) & 1 == 0 || _book.openOf(order) == 0) continue;
                uint256 id = side == Side.SELL ? _exportFor(order.maker, seed >> (8 * i)) : 0;
                if (side == Side.SELL && id == 0) break;
                found[length++] = SignedOrder(order, _sign(order), id);
                break;
            }
        }
        assembly ("memory-safe") {
            mstore(found, length)
        }
    }

    /// @dev Mostly one of the maker's own, sometimes another's.
    function _exportFor(address maker, uint256 seed) private view returns (uint256) {
        for (uint256 i; i < 24; i++) {
            uint256 id = _first + (seed % 24 + i) % 24;
            address owner = _ownerOf(id);
            if (owner == maker || (owner != address(0) && seed % 5 == 0)) return id;
        }
        return 0;
    }

    function _sorted() private view returns (address[] memory sorted) {
        sorted = _people;
        for (uint256 i = 1; i < 4; i++) {
            for (uint256 j = i; j != 0 && sorted[j - 1] > sorted[j]; j--) {
                (sorted[j - 1], sorted[j]) = (sorted[j], sorted[j - 1]);
            }
        }
    }

    /// @dev The bits of the solution that was chosen.
    function _admitted() private returns (uint256 admitted) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; i++) {
            if (logs[i].topics[0] != IOrderBook.SolutionChosen.selector) continue;
            (, admitted,,,) = abi.decode(logs[i].data, (bytes32, uint256, uint256, uint256, uint256));
        }
    }

    function _store(Solution memory solution, uint256 admitted) private {
        delete _chosen;
        (_chosen.period, _chosen.price, _isChosen) = (solution.period, solution.price, true);
        for (uint256 i; i < solution.sells.length; i++) {
            if ((admitted >> i) & 1 != 0) _chosen.sells.push(solution.sells[i]);
        }
        for (uint256 i; i < solution.buys.length; i++) {
            if ((admitted >> (solution.sells.length + i)) & 1 != 0) _chosen.buys.push(solution.buys[i]);
        }
    }

    function _open(Solution memory solution) private view returns (uint256[] memory left) {
        uint256 sells = solution.sells.length;
        left = new uint256[](sells + solution.buys.length);
        for (uint256 i; i < left.length; i++) {
            left[i] = _book.openOf(i < sells ? solution.sells[i].order : solution.buys[i - sells].order);
        }
    }

    /// @dev Each maker has one order a side: what its holding changed by is what its orders traded.
    function _checkSettled(
        Solution memory solution,
        uint256[4] memory had,
        uint256[] memory left,
        uint256 volume
    ) private {
        uint256[4] memory now_ = _holdings();
        uint256 bought;
        for (uint256 i; i < 4; i++) {
            int256 change = int256(now_[i]) - int256(had[i]);
            _due[_people[i]] += change;
            bool sells = _in(solution.sells, _people[i]);
            bool buys = _in(solution.buys, _people[i]);
            _breaks(change < 0 && !sells, "sold what was not offered");
            _breaks(change > 0 && !buys, "bought what was not asked for");
            if (change > 0) bought += uint256(change);
        }
        _breaks(bought > volume, "more changed hands than was told");
        uint256[] memory after_ = _open(solution);
        for (uint256 i; i < left.length; i++) {
            _breaks(after_[i] > left[i], "more is open than before");
        }
    }

    function _in(SignedOrder[] memory list, address maker) private pure returns (bool) {
        for (uint256 i; i < list.length; i++) {
            if (list[i].order.maker == maker) return true;
        }
        return false;
    }
}
