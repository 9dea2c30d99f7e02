// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CompensationTest} from "../CompensationTest.sol";

/// @notice Two pools of one token, providers in both, kWh inside and outside; the vintage ends, and everybody claims, leaves and surrenders in any order.
contract CompensationFuzzTest is CompensationTest {
    uint256 private constant SECOND = 1_000;

    function setUp() public override {
        super.setUp();
        use(SECOND);
        open(bob, KWH / 4, 90_000);
        vm.prank(alice);
        amm.deposit(address(pool), 1e8, alice);
        vm.prank(alice);
        amm.deposit(address(stakeToken), 12_345, alice);
    }

    /// @dev The fund and the pools' quote reach the holders, no order of steps pays anybody more than another beyond roundings, and the market
    /// holds what it counts throughout.
    function testFuzz_CompensationIsTheSameInAnyOrder(uint256 steps, uint256 traded, bool wholly) public {
        use(traded & 1 == 0 ? FEE : SECOND);
        vm.prank(bob);
        amm.buyEnergy(key, bound(traded >> 1, 100, 400_000), 0, bob, EXTERNAL, vm.getBlockTimestamp());
        if (wholly) defaultWholly();
        else defaultPartly();
        toTheEnd();
        uint256 snapshot = vm.snapshotState();
        _leaveAll();
        uint256[3] memory plain = _have();
        vm.revertToState(snapshot);
        for (uint256 i; i < 8; i++) {
            _step(steps >> (i * 8) & 0xff);
            _requireHeld();
        }
        _leaveAll();
        _requireHeld();
        uint256[3] memory had = _have();
        for (uint256 i; i < 3; i++) {
            // One unit each of the fund's, the claim's and the removal's floors, and the unit that a removal leaves, for each pool and removal; the burned
            // liquidity's part of them; and the shares that stay for the price.
            assertApproxEqAbs(had[i], plain[i], 200);
        }
    }

    function _step(uint256 x) private {
        use(x & 1 == 0 ? FEE : SECOND);
        address who = x & 2 == 0 ? alice : bob;
        if (x & 12 == 0) {
            try amm.claimCompensation(key) {} catch {}
        } else if (x & 12 == 4) {
            uint256 part = lpOf(who) * (x >> 4) / 16;
            if (part == 0) return;
            vm.prank(who);
            amm.removeLiquidity(key, part, 0, 0, who, EXTERNAL, vm.getBlockTimestamp());
        } else if (x & 12 == 8) {
            surrenderAll(who);
        } else if (x & 16 == 0) {
            skip(x << 20);
        } else {
            // An ended vintage takes liquidity; as much as it has kWh for, if any.
            uint256 shares = sharesOf(who) * (x >> 5) / 16;
            vm.prank(who);
            try amm.addLiquidity(key, shares, 50_000, 0, who, EXTERNAL, vm.getBlockTimestamp()) {} catch {}
        }
    }

    function _leaveAll() private {
        for (uint256 i; i < 2; i++) {
            use(i == 0 ? FEE : SECOND);
            if (lpOf(alice) != 0) removeAll(alice);
            if (lpOf(bob) != 0) removeAll(bob);
        }
        if (amm.balanceOf(alice, uint160(address(pool))) != 0) {
            vm.prank(alice);
            amm.withdraw(address(pool), ALL, alice);
        }
        surrenderAll(alice);
        surrenderAll(bob);
        surrenderAll(owner);
    }

    function _have() private view returns (uint256[3] memory have) {
        (have[0], have[1]) = (stakeToken.balanceOf(alice), stakeToken.balanceOf(bob));
        have[2] = stakeToken.balanceOf(owner);
    }

    /// @dev Exactly: everything that ever came in is a reserve, or somebody's inside.
    function _requireHeld() private {
        uint256 shares = amm.balanceOf(alice, uint160(address(pool)));
        uint256 quote = amm.balanceOf(alice, uint160(address(stakeToken)));
        for (uint256 i; i < 2; i++) {
            use(i == 0 ? FEE : SECOND);
            shares += reserves().energyShares;
            quote += reserves().totalQuote;
        }
        assertEq(sharesOf(address(amm)), shares, "kWh that nobody counts");
        assertEq(stakeToken.balanceOf(address(amm)), quote, "quote that nobody counts");
        assertEq(creditOf(address(amm)), 0, "credit that nobody collects");
    }
}
