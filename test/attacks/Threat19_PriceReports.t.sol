// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PriceIndex} from "../../contracts/oracle/PriceIndex.sol";
import {IPriceIndex} from "../../contracts/oracle/interfaces/IPriceIndex.sol";
import {IReportedRounds} from "../../contracts/oracle/interfaces/IReportedRounds.sol";
import {PriceSeries, PriceStatus, SeriesId} from "../../contracts/oracle/types/PriceSeries.sol";
import {PriceFixture} from "../fixtures/PriceFixture.sol";

/// @notice Threat 19, for prices: late, repeated, reordered, replayed and copied reports, and reports that are withheld.
contract Threat19PriceReportsTest is PriceFixture {
    function test_Threat19_ALateReportChangesNothing() public {
        uint40 round = reported(three(10, 20, 30));
        IReportedRounds.RoundWindows memory w = index.windowsOf(spot, round);
        bytes memory late = sign(spot, round, 3, flat(1000));
        vm.expectRevert(outside(spot, round, w.opens, w.closes));
        index.report(spot, round, 3, flat(1000), late);
        index.fix(spot, round);
        vm.expectRevert(outside(spot, round, w.opens, w.closes));
        index.report(spot, round, 3, flat(1000), late);
        assertPrice(spot, endOf(round), 20, PriceStatus.PENDING, endOf(round), spot);
    }

    function test_Threat19_ARepeatedReportCountsOnce() public {
        uint40 round = nextRound(spot);
        toOpen(spot, round);
        send(spot, round, 0, flat(10));
        bytes memory again = sign(spot, round, 0, flat(10));
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.AlreadyReported.selector, spot, round, reporters[0])
        );
        index.report(spot, round, 0, flat(10), again);
        bytes memory other = sign(spot, round, 0, flat(11));
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.AlreadyReported.selector, spot, round, reporters[0])
        );
        index.report(spot, round, 0, flat(11), other);
        assertSame(index.reportOf(spot, round, 0), flat(10));
    }

    function test_Threat19_ARepeatedRevealCountsOnce() public {
        uint40 round = nextRound(sealed_);
        toOpen(sealed_, round);
        commit(sealed_, round, 0, flat(10));
        toReveals(sealed_, round);
        reveal(sealed_, round, 0, flat(10));
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.AlreadyReported.selector, sealed_, round, reporters[0])
        );
        reveal(sealed_, round, 0, flat(10));
    }

    function testFuzz_Threat19_TheOrderOfReportsDoesNotMatter(int64[5] memory values, uint256 seed) public {
        seed = bound(seed, 0, 1000);
        uint40 round = nextRound(spot);
        toOpen(spot, round);
        uint256 state = vm.snapshotState();
        int64[2] memory prices;
        for (uint256 k; k < 2; ++k) {
            for (uint256 i; i < 5; ++i) {
                // The second time in another order.
                uint256 who = k == 0 ? i : (i * (1 + seed % 4) + seed) % 5;
                int64 value = values[who] == type(int64).min ? int64(0) : values[who];
                send(spot, round, who, flat(value));
            }
            toClose(spot, round);
            index.fix(spot, round);
            prices[k] = index.priceAt(spot, endOf(round)).price;
            if (k == 0) vm.revertToState(state);
        }
        assertEq(prices[0], prices[1]);
    }

    function test_Threat19_AReportIsOfOneRoundSeriesAndContract() public {
        PriceSeries memory s = definition(false);
        s.name = "another";
        SeriesId other = open(s);
        PriceIndex elsewhere = new PriceIndex();
        elsewhere.openSeries(definition(false));
        token.mint(address(this), BOND);
        token.approve(address(elsewhere), BOND);
        elsewhere.deposit(spot, 0, BOND);
        uint40 round = nextRound(spot);
        toOpen(spot, round);
        bytes memory signature = sign(spot, round, 0, flat(5));
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.WrongSignature.selector, other, round, reporters[0])
        );
        index.report(other, round, 0, flat(5), signature);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.WrongSignature.selector, spot, round, reporters[0])
        );
        elsewhere.report(spot, round, 0, flat(5), signature);
        toOpen(spot, round + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.WrongSignature.selector, spot, round + 1, reporters[0])
        );
        index.report(spot, round + 1, 0, flat(5), signature);
        vm.chainId(2);
        toOpen(spot, round + 2);
        signature = sign(spot, round + 2, 0, flat(5));
        vm.chainId(1);
        vm.expectRevert(
            abi.encodeWithSelector(IReportedRounds.WrongSignature.selector, spot, round + 2, reporters[0])
        );
        index.report(spot, round + 2, 0, flat(5), signature);
    }

    function test_Threat19_ACopiedCommitmentRevealsNothing() public {
        uint40 round = nextRound(sealed_);
        toOpen(sealed_, round);
        commit(sealed_, round, 0, flat(10));
        // Reporter 1 does no work and commits to what 0 committed to; once 0 reveals, it knows prices and salt.
        bytes32 copied = index.commitmentOf(sealed_, round, reporters[0], flat(10), SALT);
        vm.prank(reporters[1]);
        index.commit(sealed_, round, 1, copied);
        toReveals(sealed_, round);
        reveal(sealed_, round, 0, flat(10));
        bytes32 own = index.commitmentOf(sealed_, round, reporters[1], flat(10), SALT);
        vm.expectRevert(abi.encodeWithSelector(IReportedRounds.WrongReveal.selector, own, copied));
        reveal(sealed_, round, 1, flat(10));
        toClose(sealed_, round);
        index.fix(sealed_, round);
        assertEq(bondLeft(sealed_, 1), 0, "the copy cost its bond");
    }

    function test_Threat19_WhoWithholdsItsRevealLosesItsBond() public {
        uint40 round = nextRound(sealed_);
        toOpen(sealed_, round);
        for (uint256 i; i < 5; ++i) {
            commit(sealed_, round, i, flat(int64(int256(10 * i))));
        }
        toReveals(sealed_, round);
        for (uint256 i; i < 4; ++i) {
            reveal(sealed_, round, i, flat(int64(int256(10 * i))));
        }
        // The last knows that without it the price is 10, not 20.
        toClose(sealed_, round);
        vm.expectEmit(address(index));
        emit IReportedRounds.BondSlashed(
            sealed_, round, reporters[4], IReportedRounds.BondFault.UNREVEALED, BOND, stranger, BOND / 2
        );
        vm.prank(stranger);
        index.fix(sealed_, round);
        assertPrice(sealed_, endOf(round), 10, PriceStatus.PENDING, endOf(round), sealed_);
        assertEq(bondLeft(sealed_, 4), 0);
        assertEq(creditOf(stranger), BOND / 2);
        assertEq(burnable(), BOND / 2);
        for (uint256 i; i < 4; ++i) {
            assertEq(bondLeft(sealed_, i), BOND);
        }
    }

    /// @dev Below the quorum nothing is fixed, but who made it so pays all the same.
    function test_Threat19_WithholdingToVoidARoundCostsTheBond() public {
        uint40 round = nextRound(sealed_);
        toOpen(sealed_, round);
        for (uint256 i; i < 3; ++i) {
            commit(sealed_, round, i, flat(10));
        }
        toReveals(sealed_, round);
        reveal(sealed_, round, 0, flat(10));
        reveal(sealed_, round, 1, flat(10));
        toClose(sealed_, round);
        index.fix(sealed_, round);
        assertStatus(sealed_, round, PriceStatus.NONE);
        assertEq(bondLeft(sealed_, 2), 0);
    }

    /// @dev Who withholds and fixes the round itself gets half of its own bond, never more.
    function test_Threat19_WhoWithholdsAndFixesLosesHalf() public {
        uint40 round = nextRound(sealed_);
        toOpen(sealed_, round);
        commit(sealed_, round, 0, flat(10));
        toClose(sealed_, round);
        vm.prank(reporters[0]);
        index.fix(sealed_, round);
        assertEq(creditOf(reporters[0]), BOND / 2);
        assertEq(burnable(), BOND / 2);
    }
}
