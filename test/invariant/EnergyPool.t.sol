// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPool} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../contracts/energy/types/Amounts.sol";
import {PoolFixture} from "../fixtures/PoolFixture.sol";
import {PoolHandler} from "./PoolHandler.sol";
import {Test} from "forge-std/Test.sol";

/// forge-config: default.invariant.runs = 12
/// forge-config: default.invariant.depth = 60
contract EnergyPoolInvariants is Test {
    PoolHandler internal handler;
    IEnergyPool internal pool;

    function setUp() public {
        handler = new PoolHandler();
        handler.setUp();
        (address pool_,,) = handler.suite();
        pool = IEnergyPool(pool_);
        bytes4[] memory selectors = new bytes4[](9);
        selectors[0] = PoolHandler.live.selector;
        selectors[1] = PoolHandler.wait.selector;
        selectors[2] = PoolHandler.depositCharge.selector;
        selectors[3] = PoolHandler.releaseSite.selector;
        selectors[4] = PoolHandler.buyBack.selector;
        selectors[5] = PoolHandler.sell.selector;
        selectors[6] = PoolHandler.retire.selector;
        selectors[7] = PoolHandler.changeShare.selector;
        selectors[8] = PoolHandler.checkpoint.selector;
        targetContract(address(handler));
        targetSelector(FuzzSelector(address(handler), selectors));
    }

    /// @notice Supply ≤ Σ liability, in shares and exactly; the total is the sum of the sites'.
    function invariant_LiabilitiesCoverTheSupply() public view {
        uint256 sum;
        for (uint256 i; i < 2; ++i) {
            sum += Shares.unwrap(pool.accountOf(handler.siteAt(i)).liability);
        }
        (Shares liability,,) = pool.totals();
        assertEq(sum, Shares.unwrap(liability));
        assertLe(Shares.unwrap(pool.claims()), sum);
    }

    /// @notice Supply ≤ Σ θ·ηd·storage: two batteries of 10 kWh.
    function invariant_StocksBoundTheSupply() public view {
        assertLe(pool.totalSupply(), 2 * 8550e6);
    }

    /// @notice Claims ≤ K ≤ G, minted ≤ ηc·ηd·claims, released ≤ D, retired ≤ M, for every site.
    function invariant_NothingExceedsItsRegister() public view {
        uint256 claims;
        for (uint256 i; i < 2; ++i) {
            PoolFixture.Meter memory at = handler.registersOf(i);
            uint256 claimed = handler.claimsOf(i);
            claims += claimed;
            assertLe(claimed, at.k);
            assertLe(at.k + at.e, at.g);
            IEnergyPool.Account memory account = pool.accountOf(handler.siteAt(i));
            assertLe(account.released, uint256(at.d) * 1e6);
        }
        assertLe(handler.mintedEnergy(), claims * 0.9e6);
        assertLe(handler.retiredEnergy(), uint256(handler.registersOf(1).m) * 1e6);
    }

    /// @notice Minted = live + dissipated + retired + bought back: shares exactly, energy within a µWh an event.
    function invariant_TheBooksBalance() public view {
        uint256 live = Shares.unwrap(pool.claims());
        assertEq(handler.mintedShares(), live + handler.retiredShares() + handler.boughtShares());
        uint256 liveEnergy = live * pool.index();
        uint256 out =
            (handler.retiredEnergy() + handler.boughtEnergy()) * 1e18 + handler.dissipated() + liveEnergy;
        assertApproxEqAbs(out, handler.mintedEnergy() * 1e18, (handler.events() + 1) * 1e18);
    }

    /// @dev What the handler did, so that a run that did nothing shows.
    function afterInvariant() public view {
        assertGt(handler.done("live") + handler.done("wait") + handler.done("deposit"), 0);
    }

    /// @notice The handler's actions do happen: one of each, in order.
    function test_TheHandlerActs() public {
        handler.live(0, 2000, 1500, 0, 0, 3000);
        handler.depositCharge(0, 0);
        handler.sell(0, 500e6);
        handler.live(1, 0, 0, 0, 2000, 0);
        handler.retire(300e6, 1);
        handler.releaseSite(0, 1000);
        handler.buyBack(0, 0, 100e6);
        handler.changeShare(0, 5000, false);
        handler.live(0, 1000, 1000, 0, 0, 3000);
        handler.checkpoint(0);
        handler.live(0, 1000, 1000, 0, 0, 3000);
        handler.depositCharge(0, 0);
        // 1,500 at 100 %; the second deposit was of the first half-share's 1,000 after the boundary.
        assertEq(handler.claimsOf(0), 1500 + 500);
        assertGt(Energy.unwrap(pool.liabilityOf(handler.siteAt(0))), 0);
        invariant_LiabilitiesCoverTheSupply();
        invariant_NothingExceedsItsRegister();
        invariant_TheBooksBalance();
        // Every claim but those above was refused: the same charge again pays nothing.
        vm.expectRevert();
        handler.depositCharge(0, 0);
    }
}
