// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {CompensationTest} from "../CompensationTest.sol";

/// @notice From a default to the providers of a market pool: the same fund, whether the kWh carried it out of the pool or the market claimed it.
contract CompensationStoryTest is CompensationTest {
    /// @dev Units: one that a removal leaves behind, one by each floor, the claim's and the removal's, and what the shares that stay for the price carry.
    uint256 private constant ROUNDING = 4;

    /// @dev What a provider has in the end who removes, surrenders what kWh there are, and collects.
    function leave(address who) private returns (uint256 quote) {
        (, quote) = removeAll(who);
        quote += surrenderAll(who);
    }

    function toBeginning() private {
        // Only what the pool returns is looked at.
        address elsewhere = makeAddr("elsewhere");
        uint256 hers = sharesOf(alice);
        vm.prank(alice);
        pool.transferShares(elsewhere, Shares.wrap(uint128(hers)));
        uint256 his = sharesOf(bob);
        vm.prank(bob);
        pool.transferShares(elsewhere, Shares.wrap(uint128(his)));
    }

    /// @dev A store is found empty; decades later nobody has touched the pool. Anybody claims, and removal alone pays each provider its part of the fund, as
    /// if it had removed and surrendered itself: no more, and less by no more than roundings.
    function test_Compensation_ReachesEachProviderByRemovalAlone() public {
        toBeginning();
        defaultPartly();
        toTheEnd();
        uint256[2] memory parts = [partOf(alice), partOf(bob)];
        uint256 snapshot = vm.snapshotState();
        (uint256 hers, uint256 his) = (leave(alice), leave(bob));
        vm.revertToState(snapshot);
        claim();
        (uint256 ownHers, uint256 herQuote) = removeAll(alice);
        (uint256 ownHis, uint256 hisQuote) = removeAll(bob);
        // Never more than the part, and less by no more than roundings.
        assertLe(herQuote, parts[0]);
        assertLe(hisQuote, parts[1]);
        assertApproxEqAbs(herQuote, parts[0], ROUNDING);
        assertApproxEqAbs(hisQuote, parts[1], ROUNDING);
        // Which is what it would have had alone.
        assertApproxEqAbs(herQuote, hers, ROUNDING);
        assertApproxEqAbs(hisQuote, his, ROUNDING);
        // kWh that stay for the price go with removal, too.
        assertLe(ownHers + ownHis, KWH / 1e5);
        assertGt(parts[0], uint256(230_000));
    }

    /// @dev Of the pool's quote, and of the fund that its kWh carry, ⌊⌋ of the sum: (yt + fund · xs / T) · ℓ / L.
    function partOf(address who) private view returns (uint256) {
        IDissipativeAMM.Reserves memory r = reserves();
        uint256 all = r.totalQuote * supply() + fundOf() * r.energyShares;
        return all * lpOf(who) / (supply() * r.liquidity);
    }

    /// @dev Who removes before the end has the same, from his own shares.
    function test_Compensation_IsTheSameForWhoLeftBefore() public {
        toBeginning();
        defaultPartly();
        uint256 snapshot = vm.snapshotState();
        toTheEnd();
        claim();
        (, uint256 stayed) = removeAll(bob);
        vm.revertToState(snapshot);
        (uint256 shares, uint256 quote) = removeAll(bob);
        assertGt(shares, 0);
        toTheEnd();
        claim();
        uint256 left = quote + surrenderAll(bob);
        assertApproxEqAbs(stayed, left, ROUNDING);
        // In any order.
        vm.revertToState(snapshot);
        (, quote) = removeAll(bob);
        toTheEnd();
        left = quote + surrenderAll(bob);
        assertApproxEqAbs(stayed, left, ROUNDING);
    }

    /// @dev All is lost at once: a vintage of a month, and the market is the only holder that nobody speaks for.
    function test_Compensation_AfterATotalLoss() public {
        toBeginning();
        defaultWholly();
        uint256 snapshot = vm.snapshotState();
        (uint256 hers, uint256 his) = (leave(alice), leave(bob));
        vm.revertToState(snapshot);
        uint256 fund = fundOf();
        uint256 claimed = claim();
        (, uint256 herQuote) = removeAll(alice);
        (, uint256 hisQuote) = removeAll(bob);
        assertApproxEqAbs(herQuote, hers, ROUNDING);
        assertApproxEqAbs(hisQuote, his, ROUNDING);
        assertApproxEqRel(claimed, fund * 15 / 32, 0.02e18);
    }

    /// @dev In the end the fund is empty: all of it went to who held tokens, though a tenth of the claims was locked when the vintage ended.
    function test_Compensation_LeavesNothingInTheFund() public {
        defaultPartly();
        toTheEnd();
        (,, Shares locked) = pool.totals();
        assertGt(Shares.unwrap(locked), 0);
        claim();
        leave(alice);
        leave(bob);
        surrenderAll(owner);
        surrenderAll(other.owner.addr);
        assertEq(supply(), sharesOf(address(amm)));
        // What carries it still are the shares that stay in the market's curve.
        assertLe(fundOf(), 1e4);
    }
}
