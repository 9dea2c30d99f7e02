// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRetirements} from "../../../contracts/energy/interfaces/IRetirements.sol";
import {Energy} from "../../../contracts/energy/types/Amounts.sol";
import {OrderBook} from "../../../contracts/market/OrderBook.sol";
import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {
    Exact,
    IOrderBook,
    Order,
    Side,
    SignedOrder,
    Solution
} from "../../../contracts/market/interfaces/IOrderBook.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {Zone} from "../../../contracts/oracle/types/Site.sol";
import {RetirementScene} from "../../fixtures/RetirementScene.sol";
import {Quote} from "../../harness/Quotes.sol";

/// @notice Direct export of a settlement period, 800 Wh of it, by order and by auction.
contract OrderBookExportTest is RetirementScene {
    uint256 private constant EVERYTHING = type(uint256).max;
    uint160 private constant LIMIT = 100_000e18;

    OrderBook private book;
    Quote private usd;
    address private holder;
    address private buyer;
    mapping(address => uint256) private secretOf;
    uint256 private export_;
    uint64 private nonce;

    function setUp() public override {
        super.setUp();
        usd = new Quote(6);
        book = new OrderBook(factory, IDissipativeAMM(address(0)), 5 minutes, address(0));
        (holder, buyer) = (_maker("export holder"), _maker("buyer"));
        usd.mint(address(this), 1e6);
        usd.approve(address(book), EVERYTHING);
        grantExports();
        (export_,) = claimPeriod(800, 900);
        vm.prank(user);
        retirements.transferExport(export_, holder);
    }

    function _maker(string memory name) private returns (address account) {
        uint256 secret;
        (account, secret) = makeAddrAndKey(name);
        secretOf[account] = secret;
        usd.mint(account, 1e12);
        vm.startPrank(account);
        usd.approve(address(book), EVERYTHING);
        retirements.setExportOperator(address(book), true);
        vm.stopPrank();
    }

    function _order(Side side, address maker, uint256 wh) private returns (Order memory order) {
        IRetirements.Export memory known = retirements.exportOf(export_);
        (order.maker, order.side, order.amount) = (maker, side, wh * 1e6);
        (order.good, order.quote, order.limitPrice) = (address(retirements), address(usd), LIMIT);
        (order.zone, order.period, order.quorum) = (known.zone, known.to, known.quorum);
        (order.accreditor, order.deadline, order.nonce) = (known.accreditor, type(uint40).max, ++nonce);
    }

    function _sign(Order memory order) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secretOf[order.maker], book.hashOf(order));
        return abi.encodePacked(r, s, v);
    }

    function _of(uint256 id) private view returns (address owner_, uint256 remaining) {
        IRetirements.Export memory known = retirements.exportOf(id);
        return (known.owner, Energy.unwrap(known.remaining));
    }

    function _expectOf(uint256 id, address owner_, uint256 remaining) private view {
        (address has, uint256 left) = _of(id);
        assertEq(has, owner_);
        assertEq(left, remaining);
    }

    function test_FillExport_ASellersPart() public {
        Order memory order = _order(Side.SELL, holder, 500);
        bytes memory signature = _sign(order);
        vm.prank(buyer);
        (uint256 energy, uint256 quote) =
            book.fillExport(order, signature, export_, EVERYTHING, 0, LIMIT, buyer);
        assertEq(energy, 500e6);
        assertEq(quote, 50_000);
        _expectOf(export_, holder, 300e6);
        _expectOf(export_ + 1, buyer, 500e6);
        assertEq(usd.balanceOf(holder), 1e12 + 50_000);
    }

    function test_FillExport_ABuyersWhole() public {
        Order memory order = _order(Side.BUY, buyer, 2_000);
        bytes memory signature = _sign(order);
        vm.prank(holder);
        (uint256 energy, uint256 quote) =
            book.fillExport(order, signature, export_, EVERYTHING, 0, LIMIT, holder);
        assertEq(energy, 800e6, "all that remains of the export");
        assertEq(quote, 80_000);
        _expectOf(export_, buyer, 800e6);
        assertEq(book.openOf(order), 1_200e6);
    }

    function test_FillExport_ExactQuote() public {
        Order memory order = _order(Side.SELL, holder, 0);
        (order.exact, order.amount, order.limitPrice) = (Exact.QUOTE, 1e6, 333_333.333e18);
        bytes memory signature = _sign(order);
        vm.prank(buyer);
        (uint256 energy, uint256 quote) =
            book.fillExport(order, signature, export_, EVERYTHING, 0, EVERYTHING, buyer);
        assertEq(energy, 799_998_000, "what the most whole base units pay for");
        assertEq(quote, 266_666);
    }

    function test_FillExport_BuyExactQuote() public {
        Order memory order = _order(Side.BUY, buyer, 0);
        (order.exact, order.amount, order.limitPrice) = (Exact.QUOTE, 1e6, 333_333.333e18);
        bytes memory signature = _sign(order);
        vm.prank(holder);
        (uint256 energy, uint256 quote) = book.fillExport(order, signature, export_, EVERYTHING, 0, 0, holder);
        assertEq(quote, 266_666, "what whole base units pay for, and no more than remains");
        assertEq(energy, 799_998_001);
    }

    function test_FillExport_RetiresWhatWasBought() public {
        Order memory order = _order(Side.SELL, holder, 500);
        bytes memory signature = _sign(order);
        vm.prank(user);
        vm.expectRevert();
        book.fillExport(order, signature, export_, EVERYTHING, 0, EVERYTHING, user);
        usd.mint(user, 1e6);
        vm.startPrank(user);
        usd.approve(address(book), EVERYTHING);
        book.fillExport(order, signature, export_, EVERYTHING, 0, EVERYTHING, user);
        vm.stopPrank();
        retireExport(export_ + 1, 2, 500e6);
    }

    function _expectSale(Order memory order, uint256 id, bytes memory error_) private {
        bytes memory signature = _sign(order);
        vm.prank(buyer);
        vm.expectRevert(error_);
        book.fillExport(order, signature, id, EVERYTHING, 0, EVERYTHING, buyer);
    }

    function test_FillExport_RevertWhen_TheExportIsAnother() public {
        bytes memory error_ = abi.encodeWithSelector(IOrderBook.ExportMismatch.selector, export_);
        Order memory order = _order(Side.SELL, holder, 500);
        order.period += 900;
        _expectSale(order, export_, error_);
        order = _order(Side.SELL, holder, 500);
        order.zone = Zone.wrap("elsewhere");
        _expectSale(order, export_, error_);
        order = _order(Side.SELL, holder, 500);
        order.quorum = "another";
        _expectSale(order, export_, error_);
        order = _order(Side.SELL, holder, 500);
        order.accreditor = buyer;
        _expectSale(order, export_, error_);
    }

    /// @dev What flowed in two periods is of neither: not of the one it ends with, nor of the one it began with.
    function test_FillExport_RevertWhen_TheExportIsOfALongerInterval() public {
        meter(SOLAR, 300, 0, 300, 0);
        publish();
        meter(CONSUMER, 0, 0, 0, 300);
        publish();
        LeafProof memory proof = proofAt(SOLAR);
        warpToFinal(crew.last);
        export_ = claimExportBy(proof, holder);
        IRetirements.Export memory known = retirements.exportOf(export_);
        assertGt(known.to - known.from, 900);
        bytes memory error_ = abi.encodeWithSelector(IOrderBook.ExportMismatch.selector, export_);
        _expectSale(_order(Side.SELL, holder, 100), export_, error_);
        Order memory order = _order(Side.SELL, holder, 100);
        order.period = known.from + 900;
        _expectSale(order, export_, error_);
    }

    function test_FillExport_RevertWhen_ItIsNotTheSellers() public {
        Order memory order = _order(Side.SELL, buyer, 500);
        bytes memory signature = _sign(order);
        vm.prank(holder);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.NotExportOwner.selector, export_, buyer, holder));
        book.fillExport(order, signature, export_, EVERYTHING, 0, EVERYTHING, holder);
    }

    function test_FillExport_RevertWhen_TheOrderIsOfATokenOrOfNone() public {
        Order memory order = _order(Side.SELL, holder, 500);
        order.good = address(usd);
        _expectSale(
            order, export_, abi.encodeWithSelector(IOrderBook.NotAnExportOrder.selector, address(usd))
        );
        order = _order(Side.SELL, holder, 500);
        (order.period, order.quorum, order.accreditor) = (0, 0, address(0));
        _expectSale(
            order, export_, abi.encodeWithSelector(IOrderBook.NotAnExportOrder.selector, address(retirements))
        );
    }

    function _signed(Order memory order, uint256 id) private view returns (SignedOrder[] memory list) {
        list = new SignedOrder[](1);
        list[0] = SignedOrder(order, _sign(order), id);
    }

    function test_Auction_OfExport() public {
        address other = _maker("other");
        Order memory a = _order(Side.BUY, buyer, 300);
        Order memory b = _order(Side.BUY, other, 300);
        a.limitPrice = b.limitPrice = 2 * LIMIT;
        Solution memory solution;
        solution.period = uint40((vm.getBlockTimestamp() + 899) / 900 * 900);
        solution.price = LIMIT;
        solution.sells = _signed(_order(Side.SELL, holder, 700), export_);
        solution.buys = new SignedOrder[](2);
        if (a.maker > b.maker) (a, b) = (b, a);
        (solution.buys[0], solution.buys[1]) = (SignedOrder(a, _sign(a), 0), SignedOrder(b, _sign(b), 0));
        assertEq(book.submit(solution), 600e6);
        skip(5 minutes);
        book.settle(solution);
        _expectOf(export_, holder, 200e6);
        // The book took 600 Wh of it and split them.
        _expectOf(export_ + 1, b.maker, 300e6);
        _expectOf(export_ + 2, a.maker, 300e6);
        assertEq(usd.balanceOf(holder), 1e12 + 60_000);
        assertEq(usd.balanceOf(address(book)), 0);
    }

    function test_Auction_AnExportThatIsGoneDropsOut() public {
        vm.prank(holder);
        uint256 part = retirements.transferExportPart(export_, Energy.wrap(400e6), holder);
        Order memory first = _order(Side.SELL, holder, 400);
        Order memory second = _order(Side.SELL, holder, 300);
        Solution memory solution;
        solution.period = uint40((vm.getBlockTimestamp() + 899) / 900 * 900);
        solution.price = LIMIT;
        solution.sells = new SignedOrder[](2);
        solution.sells[0] = SignedOrder(first, _sign(first), part);
        solution.sells[1] = SignedOrder(second, _sign(second), export_);
        solution.buys = _signed(_order(Side.BUY, buyer, 700), 0);
        assertEq(book.submit(solution), 700e6);
        skip(5 minutes);
        vm.prank(holder);
        retirements.transferExport(export_, user);
        assertEq(book.settle(solution), 400e6);
        _expectOf(part, buyer, 400e6);
    }

    function _solution(Order memory ask, uint256 id, Order memory bid)
        private
        view
        returns (Solution memory solution)
    {
        solution.period = uint40((vm.getBlockTimestamp() + 899) / 900 * 900);
        solution.price = LIMIT;
        (solution.sells, solution.buys) = (_signed(ask, id), _signed(bid, 0));
    }

    /// @dev Though its owner lets the book move it.
    function test_Threat37_AnothersExportHasNoPart() public {
        address thief = _maker("thief");
        Solution memory solution =
            _solution(_order(Side.SELL, thief, 500), export_, _order(Side.BUY, buyer, 500));
        vm.expectRevert(IOrderBook.NothingMatches.selector);
        book.submit(solution);
    }

    function test_Auction_RevertWhen_TheExportIsAnother() public {
        Order memory ask = _order(Side.SELL, holder, 500);
        Order memory bid = _order(Side.BUY, buyer, 500);
        (ask.period, bid.period) = (ask.period + 900, bid.period + 900);
        Solution memory solution = _solution(ask, export_, bid);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.ExportMismatch.selector, export_));
        book.submit(solution);
    }

    /// @dev Whoever settles may not deliver another of the seller's exports.
    function test_Threat37_AnotherExportWasNotChosen() public {
        vm.prank(holder);
        uint256 part = retirements.transferExportPart(export_, Energy.wrap(400e6), holder);
        Solution memory solution =
            _solution(_order(Side.SELL, holder, 300), export_, _order(Side.BUY, buyer, 300));
        book.submit(solution);
        skip(5 minutes);
        solution.sells[0].export_ = part;
        vm.expectPartialRevert(IOrderBook.NotTheSolution.selector);
        book.settle(solution);
    }

    /// @dev One export named by two orders is counted once; one that the book may not move, not at all.
    function test_Auction_OneExportCountsOnce() public {
        Order memory first = _order(Side.SELL, holder, 700);
        Order memory second = _order(Side.SELL, holder, 700);
        Solution memory solution;
        solution.period = uint40((vm.getBlockTimestamp() + 899) / 900 * 900);
        solution.price = LIMIT;
        solution.sells = new SignedOrder[](2);
        solution.sells[0] = SignedOrder(first, _sign(first), export_);
        solution.sells[1] = SignedOrder(second, _sign(second), export_);
        solution.buys = _signed(_order(Side.BUY, buyer, 2_000), 0);
        uint256 snapshot = vm.snapshotState();
        assertEq(book.submit(solution), 800e6);
        vm.revertToState(snapshot);
        vm.prank(holder);
        retirements.setExportOperator(address(book), false);
        vm.expectRevert(IOrderBook.NothingMatches.selector);
        book.submit(solution);
        solution.sells[0].order.good = address(usd);
        solution.sells[1].order.good = solution.buys[0].order.good = address(usd);
        vm.expectRevert(abi.encodeWithSelector(IOrderBook.NotAnExportOrder.selector, address(usd)));
        book.submit(solution);
    }

    // ——— the exports themselves ———

    function test_TransferExportPart() public {
        vm.expectEmit(address(retirements));
        emit IRetirements.ExportSplit(export_, export_ + 1, Energy.wrap(300e6));
        vm.expectEmit(address(retirements));
        emit IRetirements.ExportTransferred(export_ + 1, holder, buyer);
        vm.startPrank(holder);
        assertEq(retirements.transferExportPart(export_, Energy.wrap(300e6), buyer), export_ + 1);
        _expectOf(export_, holder, 500e6);
        _expectOf(export_ + 1, buyer, 300e6);
        assertEq(retirements.transferExportPart(export_, Energy.wrap(500e6), buyer), export_, "all as it is");
        _expectOf(export_, buyer, 500e6);
    }

    function test_TransferExportPart_RevertWhen_NothingTooMuchOrNotAllowed() public {
        vm.startPrank(holder);
        vm.expectRevert(IRetirements.ZeroEnergy.selector);
        retirements.transferExportPart(export_, Energy.wrap(0), buyer);
        vm.expectRevert(
            abi.encodeWithSelector(IRetirements.ExportExceeded.selector, export_, 800e6, 800e6 + 1)
        );
        retirements.transferExportPart(export_, Energy.wrap(800e6 + 1), buyer);
        vm.expectRevert(abi.encodeWithSelector(IRetirements.InvalidReceiver.selector, address(0)));
        retirements.transferExportPart(export_, Energy.wrap(1), address(0));
        vm.stopPrank();
        bytes memory error_ =
            abi.encodeWithSelector(IRetirements.NotExportOwner.selector, export_, buyer, holder);
        vm.startPrank(buyer);
        vm.expectRevert(error_);
        retirements.transferExportPart(export_, Energy.wrap(1), buyer);
        vm.expectRevert(error_);
        retirements.transferExport(export_, buyer);
    }

    function test_ExportOperator_TransfersButDoesNotRetire() public {
        vm.expectEmit(address(retirements));
        emit IRetirements.ExportOperatorSet(holder, user, true);
        vm.prank(holder);
        retirements.setExportOperator(user, true);
        assertTrue(retirements.isExportOperator(holder, user));
        expectRetireExport(
            export_,
            2,
            1e6,
            abi.encodeWithSelector(IRetirements.NotExportOwner.selector, export_, user, holder)
        );
        vm.prank(user);
        retirements.transferExport(export_, user);
        _expectOf(export_, user, 800e6);
        vm.prank(holder);
        retirements.setExportOperator(user, false);
        assertFalse(retirements.isExportOperator(holder, user));
    }
}
