// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "../../../contracts/energy/DecayMath.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {DissipativeToken} from "../../harness/DissipativeToken.sol";
import {Test} from "forge-std/Test.sol";

/// @notice The index with haircuts: a product of two things that only fall.
contract DissipativeHaircutFuzzTest is Test {
    uint256 private constant START = 1_700_000_100;
    uint256 private constant MAX_RATE = 1e13;
    uint256 private constant WAD = 1e18;

    DissipativeToken private token;
    DissipativeToken private other;
    address private alice = makeAddr("alice");

    function setUp() public {
        vm.warp(START);
        token = new DissipativeToken(1e10, MAX_RATE);
        other = new DissipativeToken(1e10, MAX_RATE);
        token.mint(alice, Shares.wrap(1e12));
    }

    /// @dev Index = ⌊⌊e^(−Λ)⌋ · kept⌋ at every moment, and it never rises, whatever comes in which order.
    function testFuzz_Index_IsTheProductAndNeverRises(uint256[24] memory acts) public {
        uint256 last = token.index();
        uint256 kept = WAD;
        for (uint256 i; i < acts.length; ++i) {
            uint256 act = acts[i];
            uint256 what = act % 4;
            act /= 4;
            if (what == 0) {
                kept = bound(act, kept / 2, kept);
                token.cutTo(kept);
            } else if (what == 1) {
                token.setDecayRate(bound(act, 0, MAX_RATE));
            } else if (what == 2) {
                token.setPendingLoss(bound(act, 0, 2e6));
            } else {
                vm.warp(vm.getBlockTimestamp() + bound(act, 0, 3 days));
            }
            uint256 index = token.index();
            assertEq(token.kept(), kept);
            assertEq(index, DecayMath.indexAt(token.exponent()) * kept / WAD);
            assertLe(index, last);
            assertEq(token.totalSupply(), 1e12 * index / WAD);
            last = index;
        }
    }

    /// @dev When haircuts come and how often the exponent is accrued between them changes nothing but the last of them.
    function testFuzz_Index_DoesNotDependOnThePath(uint256[8] memory cuts, uint32[8] memory waits) public {
        uint256 kept = WAD;
        for (uint256 i; i < cuts.length; ++i) {
            vm.warp(vm.getBlockTimestamp() + waits[i] % 30 days);
            kept = bound(cuts[i], kept / 3, kept);
            token.cutTo(kept);
            token.setDecayRate(1e10);
        }
        other.cutTo(kept);
        assertEq(token.index(), other.index());
        assertEq(token.exponent(), other.exponent());
        assertEq(token.kept(), other.kept());
    }

    /// @dev The index falls to the unit: what rounding takes of a share is less than 1e-18 of it.
    function testFuzz_Index_RoundsDownByLessThanOne(uint256 kept, uint32 wait) public {
        kept = bound(kept, 0, WAD);
        vm.warp(START + wait);
        token.cutTo(kept);
        uint256 exact = token.storeIndex() * kept;
        assertLe(token.index() * WAD, exact);
        assertLt(exact - token.index() * WAD, WAD);
    }
}
