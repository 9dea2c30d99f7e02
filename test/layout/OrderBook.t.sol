// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOrderBook, Order, Solution} from "../../contracts/market/interfaces/IOrderBook.sol";
import {OrdersTest} from "../market/OrdersTest.sol";

/// @notice The book is two pieces of code on the same slots, and its words stay where they are: read by hand.
contract OrderBookLayoutTest is OrdersTest {
    string[7] private _golden = [
        "_feeTerms in slot 0 at byte 0, bytes 32",
        "_fills in slot 1 at byte 0, bytes 32",
        "_nonces in slot 2 at byte 0, bytes 32",
        "_floors in slot 3 at byte 0, bytes 32",
        "_claims in slot 4 at byte 0, bytes 32",
        "_auctions in slot 5 at byte 0, bytes 32",
        "_listed in slot 6 at byte 0, bytes 32"
    ];

    function test_Layout_BothPiecesFindEveryWordInTheSamePlace() public view {
        string[2] memory names = ["OrderBook", "BatchAuctions"];
        for (uint256 n; n < 2; n++) {
            string memory artifact = vm.readFile(string.concat("out/", names[n], ".sol/", names[n], ".json"));
            for (uint256 i; i < 7; i++) {
                assertEq(_word(artifact, i), _golden[i], names[n]);
            }
            assertFalse(vm.keyExistsJson(artifact, ".storageLayout.storage[7]"), "no word more");
        }
    }

    /// @dev Name, slot, offset and size. A type's own name carries a number of the compiler's run.
    function _word(string memory artifact, uint256 i) private pure returns (string memory) {
        string memory at = string.concat(".storageLayout.storage[", vm.toString(i), "]");
        string memory type_ = vm.parseJsonString(artifact, string.concat(at, ".type"));
        string memory size = string.concat(".storageLayout.types['", type_, "'].numberOfBytes");
        return string.concat(
            vm.parseJsonString(artifact, string.concat(at, ".label")),
            " in slot ",
            vm.parseJsonString(artifact, string.concat(at, ".slot")),
            " at byte ",
            vm.toString(vm.parseJsonUint(artifact, string.concat(at, ".offset"))),
            ", bytes ",
            vm.parseJsonString(artifact, size)
        );
    }

    function _load(bytes32 slot) private view returns (uint256) {
        return uint256(vm.load(address(book), slot));
    }

    function _in(uint256 mapping_, address account) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(account, mapping_)));
    }

    function _slot(uint256 mapping_, address account, uint256 key_) private pure returns (bytes32) {
        return keccak256(abi.encode(key_, _in(mapping_, account)));
    }

    function test_Layout_FeeTerms() public {
        vm.startPrank(controller);
        book.setFeeRecipient(treasury);
        book.setFee(3_000);
        vm.warp(vm.getBlockTimestamp() + 7 days);
        book.setFee(5_000);
        uint256 word = _load(0);
        assertEq(address(uint160(word)), treasury, "bits 0-159 recipient");
        assertEq((word >> 160) & type(uint24).max, 3_000, "bits 160-183 fee");
        assertEq((word >> 184) & type(uint24).max, 5_000, "bits 184-207 next");
        assertEq(word >> 208, vm.getBlockTimestamp() + 7 days, "bits 208-247 effectiveAt");
    }

    function test_Layout_FillsNoncesAndFloors() public {
        Order memory order = sellOrder(10 * KWH);
        fill(order, 4 * KWH);
        uint256 word = _load(_slot(1, seller, order.nonce));
        assertEq(word & type(uint128).max, 4 * KWH, "bits 0-127 filled");
        assertEq(word >> 128, uint256(book.hashOf(order)) >> 128, "bits 128-255 the order");
        Order memory whole = sellOrder(KWH);
        whole.nonce = 3 * 256 + 7;
        fill(whole);
        assertEq(_load(_slot(2, seller, 3)), 1 << 7, "a bit a nonce");
        vm.prank(seller);
        book.cancelBelow(99);
        assertEq(_load(bytes32(_in(3, seller))), 99);
        assertEq(_load(bytes32(_in(6, address(kwh)))), 1, "listed");
    }

    function test_Layout_AuctionsAndClaims() public {
        Solution memory solution = solutionOf(PRICE, one(sellOrder(10 * KWH)), one(buyOrder(10 * KWH)));
        book.submit(solution);
        bytes32 id = book.auctionIdOf(solution.sells[0].order, solution.period);
        IOrderBook.Auction memory auction = book.auctionOf(id);
        uint256 at = uint256(keccak256(abi.encode(id, 5)));
        assertEq(bytes32(_load(bytes32(at))), auction.solution);
        assertTrue(auction.solution != 0);
        uint256 word = _load(bytes32(at + 1));
        assertEq(word & type(uint128).max, 10 * KWH, "bits 0-127 volume");
        assertEq((word >> 128) & type(uint40).max, vm.getBlockTimestamp() + BIDDING, "bits 128-167 closesAt");
        assertEq(word >> 168, 0);
        wait(BIDDING);
        // Its receiver cannot be paid: from here on the quote refuses.
        vm.mockCallRevert(address(usd), abi.encodeWithSignature("transfer(address,uint256)"), "refused");
        book.settle(solution);
        assertEq(_load(bytes32(at + 1)) >> 168, 1, "bits 168-175 settled");
        uint256 kept = book.claimOf(address(usd), seller);
        assertGt(kept, 0);
        assertEq(_load(keccak256(abi.encode(seller, _in(4, address(usd))))), kept);
    }
}
