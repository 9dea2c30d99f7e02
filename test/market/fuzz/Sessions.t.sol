// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId} from "../../../contracts/market/types/PoolKey.sol";
import {SessionTest} from "../SessionTest.sol";

/// @notice A session changes when things are paid, not what they cost.
contract SessionsFuzzTest is SessionTest {
    uint256 internal constant STORED = 2_000;

    struct Outcome {
        uint256[3] inside;
        uint256[3] outside;
        uint256[2] liquidity;
        IDissipativeAMM.Reserves pool;
        IDissipativeAMM.Reserves warmPool;
        uint256[3] market;
    }

    function setUp() public override {
        super.setUp();
        vm.startPrank(who);
        amm.deposit(address(usd), STORED * USD, who);
        amm.deposit(address(kwh), STORED * KWH, who);
        amm.deposit(address(heat), STORED * KWH, who);
        vm.stopPrank();
    }

    function _token(uint256 i) internal view returns (address) {
        return i == 0 ? address(usd) : i == 1 ? address(kwh) : address(heat);
    }

    function _add(uint256 kind, uint256 size) internal {
        uint256 energy = bound(size, 0, 200 * KWH);
        uint256 quote = bound(size, 0, 40 * USD);
        uint256 t = now_();
        address to = size % 5 == 0 ? bob : who;
        IDissipativeAMM.Settlement s = IDissipativeAMM.Settlement(size % 4);
        bytes memory data;
        if (kind == 0) data = abi.encodeCall(amm.sellEnergy, (key, energy, 0, to, s, t));
        if (kind == 1) data = abi.encodeCall(amm.buyEnergy, (key, quote, 0, to, s, t));
        if (kind == 2) data = abi.encodeCall(amm.sellEnergyForExact, (warm, quote, ALL, to, s, t));
        if (kind == 3) data = abi.encodeCall(amm.buyExactEnergy, (warm, energy / 4, ALL, to, s, t));
        if (kind == 4) data = abi.encodeCall(amm.swapEnergy, (key, warm, energy / 2, 0, to, s, t));
        if (kind == 5) data = abi.encodeCall(amm.addLiquidity, (key, energy, quote, 0, to, s, t));
        if (kind == 6) data = abi.encodeCall(amm.removeLiquidity, (key, size % 1e10, 0, 0, to, s, t));
        if (kind == 7) data = abi.encodeCall(amm.deposit, (_token(size % 3), quote, to));
        if (kind == 8) data = abi.encodeCall(amm.withdraw, (_token(size % 3), quote, to));
        perhaps(address(amm), data);
    }

    function _outcome() internal view returns (Outcome memory seen) {
        for (uint256 i; i < 3; i++) {
            seen.inside[i] = internalOf(who, _token(i)) + internalOf(bob, _token(i));
            seen.outside[i] = i == 0 ? usd.balanceOf(who) : i == 1 ? shares(who) : heat.balanceOf(who);
            seen.market[i] = i == 0
                ? usd.balanceOf(address(amm))
                : i == 1 ? shares(address(amm)) : heat.balanceOf(address(amm));
        }
        seen.liquidity[0] = amm.balanceOf(who, uint256(PoolId.unwrap(id)));
        seen.liquidity[1] = amm.balanceOf(bob, uint256(PoolId.unwrap(id)));
        seen.pool = reserves();
        seen.warmPool = amm.reservesOf(amm.idOf(warm));
    }

    /// @dev Any sequence of trades, additions, removals, deposits and withdrawals, once on stored balances and once in a session that takes
    /// them all in at its beginning and stores what is left: balances, reserves and answers are the same to the last unit.
    function testFuzz_ASessionCostsWhatTheSameCallsCostOutside(uint256[8] memory sizes, uint256 kinds)
        public
    {
        for (uint256 i; i < 8; i++) {
            _add((kinds >> (8 * i)) % 9, sizes[i]);
        }
        uint256 snapshot = vm.snapshotState();
        owner.outside(steps);
        Outcome memory plain = _outcome();
        bytes[] memory answers = new bytes[](8);
        for (uint256 i; i < 8; i++) {
            answers[i] = owner.answers(i);
        }
        vm.revertToState(snapshot);

        delete steps;
        for (uint256 i; i < 3; i++) {
            then(using_(_token(i), i == 0 ? STORED * USD : STORED * KWH));
        }
        for (uint256 i; i < 8; i++) {
            _add((kinds >> (8 * i)) % 9, sizes[i]);
        }
        for (uint256 i; i < 3; i++) {
            then(saving(_token(i), ALL));
        }
        inSession();
        Outcome memory batched = _outcome();
        assertEq(abi.encode(batched), abi.encode(plain));
        for (uint256 i; i < 8; i++) {
            assertEq(owner.answers(3 + i), answers[i]);
        }
    }

    /// @dev Whatever is lent, no other balance than the one that paid moves.
    function testFuzz_ALoanLeavesNothingBehind(uint256 amount, uint256 which) public {
        address token = _token(which % 3);
        uint256 most = which % 3 == 0
            ? usd.balanceOf(address(amm))
            : which % 3 == 1 ? shares(address(amm)) : 5_000 * KWH;
        amount = bound(amount, 1, most);
        Outcome memory before = _outcome();
        then(withdrawing(token, amount));
        then(depositing(token, amount));
        inSession();
        assertEq(abi.encode(_outcome()), abi.encode(before));
    }
}
