// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ISealedBidSale} from "../../../contracts/bond/interfaces/ISealedBidSale.sol";
import {SealedBidFixture} from "../../fixtures/SealedBidFixture.sol";

/// @notice Beside the plainest clearing there is: unit by unit, to the best bid that wants another.
contract SealedBidSaleFuzz is SealedBidFixture {
    struct Bid {
        uint256 step;
        uint256 quantity;
        bool silent;
        uint256 deposit;
    }

    /// forge-config: default.fuzz.runs = 100
    function testFuzz_EveryBidGetsWhatThePlainRuleGives(uint256 seed) public {
        Bid[] memory bids = _draw(seed);
        for (uint256 i; i < bids.length; ++i) {
            _commit(_who(i), bids[i].step, bids[i].quantity, bids[i].deposit);
        }
        _toReveals();
        // In another order than they came.
        for (uint256 k = bids.length; k != 0; --k) {
            Bid memory b = bids[k - 1];
            if (b.silent) continue;
            money.mint(_who(k - 1), 1e15);
            _reveal(_who(k - 1), k, b.step, b.quantity, b.deposit);
        }
        _toEnd();
        sale.clear();
        while (sale.state() == ISealedBidSale.State.DEALING) sale.deal(1 + seed % 3);
        (uint256 price, uint256[] memory won) = _plain(bids);
        bool failed = sale.state() == ISealedBidSale.State.FAILED;
        uint256 sold = _sum(won);
        assertEq(failed, sold * price < sale.terms().minimumRaise || sold == 0);
        uint256 forfeited;
        for (uint256 i; i < bids.length; ++i) {
            Bid memory b = bids[i];
            uint256 had = money.balanceOf(_who(i));
            if (b.silent) {
                sale.takeUnrevealed(
                    i + 1, sale.commitmentOf(_who(i), _secret(b.step, b.quantity)), _who(i), b.deposit
                );
                uint256 lost = failed ? 0 : (b.deposit + 19) / 20;
                forfeited += lost;
                assertEq(money.balanceOf(_who(i)) - had, b.deposit - lost);
                continue;
            }
            sale.take(i + 1);
            assertEq(units.balanceOf(_who(i)), failed ? 0 : won[i]);
            uint256 paid = sale.priceAt(b.step) * b.quantity - (money.balanceOf(_who(i)) - had);
            if (failed) assertEq(paid, 0);
            else assertLe(paid, price * won[i]);
        }
        sale.settle();
        assertEq(money.balanceOf(seller), failed ? 0 : price * sold);
        // Of what was forfeited each winner's part was rounded down, and so was the sum.
        assertLe(money.balanceOf(address(sale)), bids.length + 1);
        assertEq(units.balanceOf(address(sale)), 0);
    }

    function _draw(uint256 seed) private pure returns (Bid[] memory bids) {
        bids = new Bid[](1 + seed % 25);
        for (uint256 i; i < bids.length; ++i) {
            uint256 word = uint256(keccak256(abi.encode(seed, i)));
            // Few prices, so that many bids are at the last one.
            bids[i] =
                Bid(100 + word % 4, 1 + (word >> 16) % 30, (word >> 32) % 8 == 0, 1 + (word >> 64) % 1e11);
        }
    }

    function _plain(Bid[] memory bids) private view returns (uint256 price, uint256[] memory won) {
        won = new uint256[](bids.length);
        uint256 left = 100;
        for (uint256 step = 400; step != 0 && left != 0;) {
            --step;
            uint256 demand;
            for (uint256 i; i < bids.length; ++i) {
                if (!bids[i].silent && bids[i].step == step) demand += bids[i].quantity;
            }
            if (demand == 0) continue;
            price = sale.priceAt(step);
            uint256 here = demand < left ? demand : left;
            uint256 given;
            for (uint256 i; i < bids.length; ++i) {
                if (bids[i].silent || bids[i].step != step) continue;
                won[i] = bids[i].quantity * here / demand;
                given += won[i];
            }
            for (uint256 i; given < here; ++i) {
                if (!bids[i].silent && bids[i].step == step) (won[i], given) = (won[i] + 1, given + 1);
            }
            left -= here;
        }
    }

    function _sum(uint256[] memory values) private pure returns (uint256 total) {
        for (uint256 i; i < values.length; ++i) {
            total += values[i];
        }
    }

    function _who(uint256 i) private pure returns (address) {
        return vm.addr(i + 1);
    }
}
