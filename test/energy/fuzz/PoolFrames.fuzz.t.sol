// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPool} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {SiteId} from "../../../contracts/oracle/types/Site.sol";
import {PoolActions} from "../../fixtures/PoolActions.sol";

/// @notice Two homes, and everything that a pool can do, in any order, through haircuts: after every step claims ≤ Σ liability − Σ written
/// off, and every total is the sum of its parts.
contract PoolFramesFuzzTest is PoolActions {
    uint256 internal second;
    address internal other;

    function setUp() public override {
        super.setUp();
        second = openSecond();
        other = consumer.owner.addr;
        depositBoth(second, 1500, 1500);
    }

    /// forge-config: default.fuzz.runs = 96
    function testFuzz_Pool_ClaimsAreAlwaysBacked(uint256[12] memory steps) public {
        (uint256 kept, uint256 exponent) = (pool.kept(), pool.exponent());
        for (uint256 i; i < steps.length; ++i) {
            step(steps[i]);
            checkBooks();
            assertLe(pool.kept(), kept, "a haircut is never taken back");
            assertGe(pool.exponent(), exponent);
            (kept, exponent) = (pool.kept(), pool.exponent());
        }
    }

    /// @dev Lowest bits: what, at which home; the rest: how much.
    function step(uint256 seed) private {
        uint256 what = seed % 10;
        bool mine = seed / 10 % 2 == 0;
        uint256 amount = seed >> 16;
        if (what == 0) charge_(mine, uint64(bound(amount, 1, 700)));
        else if (what == 1) discharge(mine, uint64(bound(amount, 0, 3000)));
        else if (what == 2) readAgain(mine, uint64(bound(amount, 0, 10_000)));
        else if (what == 3) buyBack(mine, amount);
        else if (what == 4) retire(mine, amount);
        else if (what == 5) loseAt(mine, amount);
        else if (what == 6) burnLockedAt(mine, amount);
        else if (what == 7) unlockAt(mine);
        else if (what == 8) surrenderAt(mine, amount);
        else pass(amount);
    }

    function homeOf(bool mine) private view returns (SiteId, address, uint256 index) {
        return mine ? (site, owner, SOLAR) : (consumer.id, other, CONSUMER);
    }

    function charge_(bool mine, uint64 wh) private {
        (SiteId at,, uint256 index) = homeOf(mine);
        if (pool.ended()) return;
        meter(index, wh, wh, 0, 0);
        uint64 s = meters[index].s + wh;
        battery(index, 0, wh, s < 10_000 ? s : 10_000);
        settle();
        if (raw(pool.accountOf(at).writtenOff) != 0) return;
        uint256 owed = raw(pool.accountOf(at).liability);
        (uint256 claims, uint256 kept) = (raw(pool.claims()), pool.kept());
        deposit(mine ? charge : second, index);
        uint256 shares = raw(pool.claims()) - claims;
        assertEq(shares, (raw(pool.accountOf(at).liability) - owed) * WAD / kept, "in both frames");
    }

    function discharge(bool mine, uint64 wh) private {
        (SiteId at,, uint256 index) = homeOf(mine);
        uint64 s = meters[index].s;
        battery(index, wh, 0, s > wh ? s - wh : 0);
        settle();
        (uint256 owed, uint256 room) = (raw(pool.accountOf(at).liability), raw(pool.headroom()));
        LeafProof memory proof = proofAt(index);
        try pool.release(proof) returns (Energy released) {
            uint256 shares = owed - raw(pool.accountOf(at).liability);
            assertLe(shares, room);
            assertEq(raw(released), ceilDiv(shares, pool.storeIndex(), WAD));
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), IEnergyPool.NothingToRelease.selector);
        }
        IEnergyPool.Account memory account = pool.accountOf(at);
        assertLe(account.released, uint256(meters[index].d - account.dischargeBase) * 1e6);
    }

    function readAgain(bool mine, uint64 s) private {
        (SiteId at,, uint256 index) = homeOf(mine);
        meters[index].s = s;
        settle();
        uint256 before = raw(pool.accountOf(at).writtenOff);
        Shares owed = pool.settle(proofAt(index)).owed;
        IEnergyPool.Account memory account = pool.accountOf(at);
        assertLe(raw(account.writtenOff), before, "a reading writes nothing off");
        assertEq(raw(owed), raw(account.liability) - raw(account.writtenOff));
    }

    function buyBack(bool mine, uint256 amount) private {
        (SiteId at, address holder,) = homeOf(amount % 2 == 0);
        (at,,) = homeOf(mine);
        buyBackAs(holder, at, bound(amount, 0, held(holder)));
    }

    function retire(bool mine, uint256 amount) private {
        (, address holder,) = homeOf(mine);
        amount = bound(amount, 0, pool.balanceOf(holder));
        vm.prank(address(retirements));
        pool.burnForRetirement(
            holder,
            Energy.wrap(amount),
            1,
            IEnergyPool.Consumption(consumer.id, ZONE, quorumId(), accreditor.addr, START)
        );
    }

    function loseAt(bool mine, uint256 amount) private {
        (SiteId at,,) = homeOf(mine);
        IEnergyPool.Account memory account = pool.accountOf(at);
        uint256 most = raw(account.liability) - raw(account.writtenOff);
        // Mostly a part: a total loss ends most of what could follow.
        amount = bound(amount, 0, amount % 8 == 0 ? most : most / 3);
        uint256 loss = pool.haircutFor(Shares.wrap(amount));
        uint256 kept = pool.kept();
        vm.prank(address(collateral));
        pool.writeOff(at, Shares.wrap(amount));
        assertEq(pool.kept() == kept, loss == 0);
    }

    function burnLockedAt(bool mine, uint256 amount) private {
        (SiteId at,,) = homeOf(mine);
        amount = bound(amount, 0, raw(pool.accountOf(at).locked));
        vm.prank(address(collateral));
        pool.seizeLocked(at, Shares.wrap(amount));
    }

    function unlockAt(bool mine) private {
        (SiteId at, address holder,) = homeOf(mine);
        if (pool.ended()) return;
        vm.prank(holder);
        try pool.unlock(at) {
            IEnergyPool.Account memory account = pool.accountOf(at);
            uint256 covering = ceilDiv(raw(account.liability), WAD, pool.kept());
            assertEq(raw(account.locked), ceilDiv(covering, 1, 10), "exactly a tenth stays");
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), IEnergyPool.NothingToUnlock.selector);
        }
    }

    function surrenderAt(bool mine, uint256 amount) private {
        (, address holder,) = homeOf(mine);
        amount = bound(amount, 0, held(holder) / 2);
        vm.prank(holder);
        pool.surrender(Shares.wrap(amount));
    }

    function pass(uint256 amount) private {
        vm.warp(vm.getBlockTimestamp() + bound(amount, 0, 20 days));
        vm.prank(address(reconciler));
        pool.setDecayRate(bound(amount >> 32, 0, 100_000_000_000));
    }
}
