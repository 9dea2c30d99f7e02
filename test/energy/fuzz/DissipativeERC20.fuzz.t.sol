// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "../../../contracts/energy/DecayMath.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {DissipativeToken} from "../../harness/DissipativeToken.sol";
import {Test} from "forge-std/Test.sol";

contract DissipativeERC20FuzzTest is Test {
    uint256 internal constant MAX_RATE = 1e13;
    uint256 internal constant ALL = type(uint256).max;

    DissipativeToken internal token;
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");
    address internal carol = makeAddr("carol");

    function setUp() public {
        vm.warp(1_700_000_100);
    }

    /// @dev A token of any rate and age within its vintage, alice and carol holding some.
    function deployed(uint256 rate, uint256 age, uint256 aliceShares, uint256 carolShares) internal {
        rate = bound(rate, 0, MAX_RATE);
        token = new DissipativeToken(rate, MAX_RATE);
        token.mint(alice, Shares.wrap(bound(aliceShares, 0, 1e30)));
        token.mint(carol, Shares.wrap(bound(carolShares, 0, 1e30)));
        // At most a century: the clock has 40 bits.
        uint256 life = rate == 0 ? 36_525 days : DecayMath.END_EXPONENT / rate;
        if (life > 36_525 days) life = 36_525 days;
        vm.warp(1_700_000_100 + bound(age, 0, life));
    }

    function shares(address account) internal view returns (uint256) {
        return Shares.unwrap(token.sharesOf(account));
    }

    function testFuzz_SumOfBalancesIsAtMostTheSupply(
        uint256 rate,
        uint256 age,
        uint256[4] memory holdings,
        uint256 energy
    ) public {
        deployed(rate, age, holdings[0], holdings[1]);
        token.mint(bob, Shares.wrap(bound(holdings[2], 0, 1e30)));
        vm.startPrank(alice);
        token.transfer(bob, bound(energy, 0, token.balanceOf(alice)));
        uint256 sum = token.balanceOf(alice) + token.balanceOf(bob) + token.balanceOf(carol);
        assertLe(sum, token.totalSupply());
        assertLt(token.totalSupply() - sum, 3);
        assertEq(shares(alice) + shares(bob) + shares(carol), Shares.unwrap(token.totalShares()));
    }

    function testFuzz_TransferGivesAtLeastTheAmount(
        uint256 rate,
        uint256 age,
        uint256 held,
        uint256 others,
        uint256 energy
    ) public {
        deployed(rate, age, held, others);
        uint256 before = token.balanceOf(alice);
        uint256 carols = token.balanceOf(carol);
        energy = bound(energy, 0, before);
        vm.prank(alice);
        token.transfer(bob, energy);
        assertGe(token.balanceOf(bob), energy);
        assertLe(token.balanceOf(bob), energy + 1);
        assertLe(token.balanceOf(alice), before - energy);
        assertEq(token.balanceOf(carol), carols);
    }

    function testFuzz_AllLeavesZeroShares(uint256 rate, uint256 age, uint256 held, uint256 way) public {
        deployed(rate, age, held, 1e9);
        uint256 whole = shares(alice);
        vm.prank(alice);
        token.approve(carol, ALL);
        vm.prank(alice);
        token.approve(bob, ALL);
        way = way % 5;
        vm.prank(way < 2 ? alice : way < 4 ? carol : bob);
        if (way == 0) token.transfer(bob, ALL);
        if (way == 1) token.transferShares(bob, Shares.wrap(ALL));
        if (way == 2) token.transferFrom(alice, bob, ALL);
        if (way == 3) token.transferSharesFrom(alice, bob, Shares.wrap(ALL));
        if (way == 4) token.takeEnergyAtMost(alice, ALL);
        assertEq(shares(alice), 0);
        assertEq(shares(bob), whole);
    }

    /// @dev To and fro by amounts of energy: who keeps doing it never ends with more than the start, and holders who stay lose nothing.
    function testFuzz_RoundTripsFavourThoseWhoStay(
        uint256 rate,
        uint256 age,
        uint256 held,
        uint256[6] memory amounts
    ) public {
        deployed(rate, age, held, 5e9);
        uint256 together = token.balanceOf(alice);
        uint256 carols = token.balanceOf(carol);
        for (uint256 i; i < amounts.length; i++) {
            (address from, address to) = i % 2 == 0 ? (alice, bob) : (bob, alice);
            uint256 energy = bound(amounts[i], 0, token.balanceOf(from));
            vm.prank(from);
            token.transfer(to, energy);
        }
        assertLe(token.balanceOf(alice) + token.balanceOf(bob), together);
        assertEq(token.balanceOf(carol), carols);
    }

    /// @dev What is taken is worth no more than the energy, and a share more would be.
    function testFuzz_TakenIsTheMostThatTheEnergyPaysFor(
        uint256 rate,
        uint256 age,
        uint256 held,
        uint256 energy
    ) public {
        deployed(rate, age, held, 0);
        energy = bound(energy, 0, token.balanceOf(alice));
        vm.prank(alice);
        token.approve(bob, energy);
        vm.prank(bob);
        (Shares taken, uint256 index,,) = token.takeEnergyAtMost(alice, energy);
        uint256 moved = Shares.unwrap(taken);
        assertEq(shares(bob), moved);
        assertLe(moved * index, energy * 1e18);
        assertGt((moved + 1) * index, energy * 1e18);
    }

    function testFuzz_AllowanceFallsByTheEnergy(
        uint256 rate,
        uint256 age,
        uint256 held,
        uint256 allowed,
        uint256 energy
    ) public {
        deployed(rate, age, held, 0);
        energy = bound(energy, 0, token.balanceOf(alice));
        allowed = bound(allowed, energy, ALL - 1);
        vm.prank(alice);
        token.approve(bob, allowed);
        vm.prank(bob);
        token.transferFrom(alice, carol, energy);
        assertEq(token.allowance(alice, bob), allowed - energy);
    }

    /// @dev However an allowance is spent, in energy or in shares, in one piece or many, no more energy than it leaves the owner
    /// (each movement of energy takes at most one unit more than stated: its shares are rounded up).
    function testFuzz_AllowanceBoundsWhatLeaves(
        uint256 rate,
        uint256 age,
        uint256 held,
        uint256 allowed,
        uint256[5] memory parts
    ) public {
        deployed(rate, age, held, 0);
        uint256 before = token.balanceOf(alice);
        allowed = bound(allowed, 0, before);
        vm.prank(alice);
        token.approve(bob, allowed);
        vm.startPrank(bob);
        for (uint256 i; i < parts.length; i++) {
            uint256 left = token.allowance(alice, bob);
            if (i == 4) {
                uint256 balance = token.balanceOf(alice);
                token.takeEnergyAtMost(alice, bound(parts[i], 0, left < balance ? left : balance));
            } else if (i % 2 == 0) {
                uint256 most = Shares.unwrap(DecayMath.toSharesDown(Energy.wrap(left), token.index()));
                uint256 part = bound(parts[i], 0, most < shares(alice) ? most : shares(alice));
                token.transferSharesFrom(alice, carol, Shares.wrap(part));
            } else {
                uint256 balance = token.balanceOf(alice);
                token.transferFrom(alice, carol, bound(parts[i], 0, left < balance ? left : balance));
            }
        }
        assertLe(token.balanceOf(carol) + token.balanceOf(bob), allowed + 2);
        assertLe(before - token.balanceOf(alice), allowed + 3);
    }

    function testFuzz_IndexNeverRises(uint256[6] memory waits, uint256[6] memory rates) public {
        deployed(0, 0, 1e12, 0);
        uint256 last = token.index();
        for (uint256 i; i < waits.length; i++) {
            vm.warp(vm.getBlockTimestamp() + bound(waits[i], 0, 30 days));
            assertLe(token.index(), last);
            last = token.index();
            token.setDecayRate(bound(rates[i], 0, MAX_RATE));
            assertEq(token.index(), last);
        }
    }

    function testFuzz_MintedNeverShowsMoreThanSharesAreWorth(uint256 rate, uint256 age, uint256 minted)
        public
    {
        deployed(rate, age, 1e12, 1e12);
        if (token.ended()) return;
        uint256 supply = token.totalSupply();
        minted = bound(minted, 0, 1e30);
        uint256 energy = Energy.unwrap(token.mint(bob, Shares.wrap(minted)));
        assertEq(energy, token.balanceOf(bob));
        assertLe(supply + energy, token.totalSupply());
        assertEq(Energy.unwrap(token.burn(bob, Shares.wrap(minted))), energy);
        assertEq(token.totalSupply(), supply);
    }
}
