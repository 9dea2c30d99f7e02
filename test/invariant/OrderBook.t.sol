// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OrderSolver} from "./orders/OrderSolver.sol";

/// @notice The book among people who cheat: forgers, takers that are not named, makers that cancel, sign twice, move their balances away or no longer answer
/// for their signature, solvers that borrow volume, settle what was not chosen or twice, and a quote that turns hostile.
/// forge-config: default.invariant.runs = 6
/// forge-config: default.invariant.depth = 100
/// forge-config: default.invariant.fail-on-revert = true
contract OrderBookInvariantTest is OrderSolver {
    function setUp() public override {
        super.setUp();
        for (uint256 i; i < 8; i++) {
            signOrders(uint256(keccak256(abi.encode(i))), 10 * KWH + i);
        }
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), _calls()));
    }

    function _calls() private pure returns (bytes4[] memory s) {
        s = new bytes4[](24);
        // Those twice that the rest is for.
        (s[0], s[1]) = (this.signOrders.selector, this.signOrders.selector);
        (s[2], s[3]) = (this.fillOrder.selector, this.fillOrder.selector);
        (s[4], s[5]) = (this.fillThroughMarket.selector, this.fillThroughMarket.selector);
        (s[6], s[7]) = (this.offer.selector, this.offer.selector);
        (s[8], s[9]) = (this.settle.selector, this.settle.selector);
        s[10] = this.reassess.selector;
        s[11] = this.forge.selector;
        s[12] = this.trade.selector;
        s[13] = this.cancelOne.selector;
        s[14] = this.cancelAll.selector;
        s[15] = this.changeMind.selector;
        s[16] = this.moveAway.selector;
        s[17] = this.lend.selector;
        s[18] = this.allowLess.selector;
        s[19] = this.turn.selector;
        s[20] = this.donate.selector;
        s[21] = this.setBookFee.selector;
        s[22] = this.waitAWhile.selector;
        s[23] = this.claimKept.selector;
    }

    function invariant_NothingThatMustNotHappenInTheBookDid() public view {
        assertEq(broken, "");
    }

    /// @dev After every call: what was given to it without asking, what it owes, and nothing else.
    function invariant_TheBookHoldsWhatItOwesAndNothingElse() public view {
        assertEq(usd.balanceOf(address(book)), owedBy(address(usd)) + donatedQuote);
        assertEq(sharesOf(address(book)), donatedShares);
        // A quote that said it had paid, and had not, left here what it did not move.
        assertGe(evil.balanceOf(address(book)), owedBy(address(evil)));
    }

    /// @dev The calls do what they are there for.
    function test_EverythingHappensToTheBook() public {
        bytes4[] memory calls = _calls();
        for (uint256 i; i < 1_500; i++) {
            uint256 seed = uint256(keccak256(abi.encode("book", i)));
            (bool ok, bytes memory reason) = address(this)
                .call(
                    abi.encodeWithSelector(
                        calls[seed % calls.length], seed >> 8, uint256(keccak256(abi.encode(seed)))
                    )
                );
            if (!ok) {
                assembly {
                    revert(add(reason, 0x20), mload(reason))
                }
            }
        }
        assertEq(broken, "");
        invariant_TheBookHoldsWhatItOwesAndNothingElse();
        assertGt(count["fills"], 20);
        assertGt(count["fills through the market"], 10);
        assertGt(count["forgeries refused"], 20);
        assertGt(count["auctions"], 10);
        assertGt(count["solutions replaced"], 2);
        assertGt(count["reassessed"], 1);
        assertGt(count["settlements"], 10);
        assertGt(count["claims"], 0);
    }
}
