// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PoolMath} from "../../../contracts/energy/PoolMath.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {Test} from "forge-std/Test.sol";

/// @notice The arithmetic between token shares and store shares: every rounding is the pool's, and there and back gains nothing.
contract PoolMathFramesFuzzTest is Test {
    uint256 private constant WAD = 1e18;
    uint256 private constant MOST = type(uint112).max;

    function wrap(uint256 amount) private pure returns (Shares) {
        return Shares.wrap(amount);
    }

    function raw(Shares shares) private pure returns (uint256) {
        return Shares.unwrap(shares);
    }

    /// @dev ⌈s·k⌉, exact.
    function testFuzz_ClaimOf_IsTheLeastThatIsEnough(uint256 shares, uint256 kept) public pure {
        (shares, kept) = (bound(shares, 0, MOST), bound(kept, 0, WAD));
        uint256 claim = raw(PoolMath.claimOf(wrap(shares), kept));
        assertGe(claim * WAD, shares * kept);
        if (claim != 0) assertLt((claim - 1) * WAD, shares * kept);
        assertLe(claim, shares);
        assertEq(raw(PoolMath.claimOf(wrap(shares), WAD)), shares);
        assertEq(raw(PoolMath.claimOf(wrap(shares), 0)), 0);
    }

    /// @dev What a liability pays for claims no more than it, alone and beside any others.
    function testFuzz_TokensFor_AreBackedByWhatPaidForThem(uint256 before, uint256 liability, uint256 kept)
        public
        pure
    {
        (before, liability) = (bound(before, 0, MOST), bound(liability, 0, MOST));
        kept = bound(kept, 1, WAD);
        uint256 shares = raw(PoolMath.tokensFor(wrap(liability), kept));
        uint256 claimed = raw(PoolMath.claimOf(wrap(before), kept));
        assertLe(raw(PoolMath.claimOf(wrap(before + shares), kept)), claimed + liability);
        assertGt((shares + 1) * kept, liability * WAD, "the most that it pays for");
    }

    /// @dev What a burn pays is never more than what it frees.
    function testFuzz_PaidBy_IsFreedByTheBurn(uint256 before, uint256 shares, uint256 kept, uint256 owed)
        public
        pure
    {
        before = bound(before, 0, MOST);
        (shares, kept) = (bound(shares, 0, before), bound(kept, 0, WAD));
        owed = bound(owed, 0, MOST);
        uint256 paid = raw(PoolMath.paidBy(wrap(shares), kept, wrap(owed)));
        uint256 freed =
            raw(PoolMath.claimOf(wrap(before), kept)) - raw(PoolMath.claimOf(wrap(before - shares), kept));
        assertLe(paid, freed);
        assertLe(paid, owed);
        if (paid < owed) assertGt((paid + 1) * WAD, shares * kept);
    }

    /// @dev ⌈q/k⌉ shares pay all of q, one fewer does not; there and back is never more.
    function testFuzz_TokensCovering_PayTheWhole(uint256 owed, uint256 kept) public pure {
        (owed, kept) = (bound(owed, 1, MOST), bound(kept, 1, WAD));
        uint256 shares = raw(PoolMath.tokensCovering(wrap(owed), kept));
        assertEq(raw(PoolMath.paidBy(wrap(shares), kept, wrap(owed))), owed);
        assertLt(raw(PoolMath.paidBy(wrap(shares - 1), kept, wrap(owed))), owed);
        assertGe(shares, raw(PoolMath.tokensFor(wrap(owed), kept)));
    }

    function testFuzz_KeptAfter_IsTheMostThatIsBacked(uint256 kept, uint256 backing, uint256 claims)
        public
        pure
    {
        kept = bound(kept, 0, WAD);
        (backing, claims) = (bound(backing, 0, MOST), bound(claims, 0, MOST));
        uint256 left = PoolMath.keptAfter(kept, wrap(backing), wrap(claims));
        assertLe(left, kept);
        if (claims == 0) {
            assertEq(left, kept, "nobody to lose anything");
            return;
        }
        if (left < kept) assertGt((left + 1) * claims, backing * WAD);
        assertTrue(left == kept || raw(PoolMath.claimOf(wrap(claims), left)) <= backing);
        if (backing >= claims) assertEq(left, kept);
    }

    /// @dev A part and what is beside it are the whole, and the tenth is at least a tenth.
    function testFuzz_Parts_SplitTheWhole(uint256 shares, uint256 fraction) public pure {
        (shares, fraction) = (bound(shares, 0, MOST), bound(fraction, 0, WAD));
        uint256 up = raw(PoolMath.partUp(wrap(shares), fraction));
        uint256 down = raw(PoolMath.partDown(wrap(shares), fraction));
        assertLe(up, shares);
        assertGe(up * WAD, shares * fraction);
        assertLe(down * WAD, shares * fraction);
        assertLe(up - down, 1);
        // What is not held back is the other part, rounded the other way.
        assertEq(shares - up, raw(PoolMath.partDown(wrap(shares), WAD - fraction)));
    }

    /// @dev Settled in any steps, what is early never falls short of its part, and ends at nothing with the last Wh.
    function testFuzz_EarlyLeft_InAnySteps(uint256 shares, uint64 wh, uint64[5] memory steps) public pure {
        (shares, wh) = (bound(shares, 0, MOST), uint64(bound(wh, 1, type(uint64).max)));
        (uint256 left, uint64 open) = (shares, wh);
        for (uint256 i; i < steps.length; ++i) {
            uint64 settled = uint64(i == 4 ? open : bound(steps[i], 0, open));
            if (open == 0) return;
            left = raw(PoolMath.earlyLeft(wrap(left), open, settled));
            open -= settled;
            assertGe(left * wh, shares * open);
            assertLe(left * wh, shares * open + (i + 1) * uint256(wh));
        }
        assertEq(left, 0);
    }

    /// @dev A release takes no more than is discharged, than nobody claims, than is owed.
    function testFuzz_Releasable_IsBoundedByAllThree(
        uint256 unspent,
        uint256 room,
        uint256 owed,
        uint256 index
    ) public pure {
        (unspent, room, owed) = (bound(unspent, 0, MOST), bound(room, 0, MOST), bound(owed, 0, MOST));
        index = bound(index, 0, WAD);
        uint256 shares = raw(PoolMath.releasable(Energy.wrap(unspent), wrap(room), wrap(owed), index));
        assertLe(shares, room);
        assertLe(shares, owed);
        // In energy, rounded up, it is still within the discharge.
        assertLe(shares * index, index == 0 ? 0 : unspent * WAD);
        if (shares < room && shares < owed) assertGt((shares + 1) * index, unspent * WAD);
    }

    /// @dev The meter's floor is the operator's: what a store may hold is more than any rounding took, and falls with time.
    function testFuzz_Held_NeverProvesWhatRoundingExplains(
        uint64 stateOfCharge,
        uint32 storageWh,
        uint64 efficiency,
        uint256 decayed
    ) public pure {
        efficiency = uint64(bound(efficiency, 1, WAD));
        decayed = bound(decayed, 0, 40e18);
        uint256 wh = stateOfCharge < storageWh ? stateOfCharge : storageWh;
        uint256 held = Energy.unwrap(PoolMath.held(stateOfCharge, storageWh, efficiency, decayed));
        uint256 stock =
            Energy.unwrap(PoolMath.stock(stateOfCharge, storageWh, uint64(WAD), efficiency, decayed));
        assertGe(held, stock);
        assertLe(held, (wh + 1) * 1e6);
        assertGe(held, Energy.unwrap(PoolMath.held(stateOfCharge, storageWh, efficiency, decayed + 1e15)));
        assertGt(held, 0, "rounded up");
    }
}
