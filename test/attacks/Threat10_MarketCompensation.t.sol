// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeERC20} from "../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolKey} from "../../contracts/market/types/PoolKey.sol";
import {ChangingQuote} from "../harness/ChangingQuote.sol";
import {ReentrantQuote} from "../harness/Quotes.sol";
import {CompensationTest} from "../market/CompensationTest.sol";

/// @notice Whoever may burn a pool's kWh may choose when: while they are worth something, before what is locked ends, when the quote pays nothing.
contract Threat10_MarketCompensationTest is CompensationTest {
    // Reentrancy().
    bytes4 private constant LOCKED = 0xab143c06;

    function _refused() private {
        uint256 index = pool.index();
        uint256 energy = reserves().energyShares * index / WAD;
        assertGt(energy, 0);
        expectClaim(
            abi.encodeWithSelector(IDissipativeAMM.EnergyStillOfUse.selector, address(pool), index, energy)
        );
    }

    /// @dev From the haircut to the end of the vintage: providers would lose what the kWh fetch.
    function test_Threat10_NobodyBurnsKWhThatTrade() public {
        defaultPartly();
        _refused();
        while (!pool.ended()) {
            skip(365 days);
            if (!pool.ended()) _refused();
        }
    }

    /// @dev After it, a µWh can still be retired against consumption and delivered by a battery: what trades no more is not yet worth nothing.
    function test_Threat10_NobodyBurnsKWhThatRetire() public {
        defaultPartly();
        while (!pool.ended()) skip(30 days);
        _refused();
        removeAll(alice);
        uint256 energy = pool.balanceOf(alice);
        assertGt(energy, 0);
        // Its use, in the same second: it pays a debtor's liability.
        uint256 shares = sharesOf(alice);
        uint256 owed = liabilityOf(other.id);
        vm.prank(alice);
        pool.buyBack(other.id, Shares.wrap(uint128(shares)));
        assertLt(liabilityOf(other.id), owed);
    }

    /// @dev The vintage of the policy ends decades before the index does: its kWh go on trading, and are not claimed for.
    function test_Threat10_NobodyBurnsKWhOfAnOldVintage() public {
        defaultPartly();
        skip(3 * 365 days);
        assertGt(vm.getBlockTimestamp(), factory.policyOf(address(pool)).vintageEnd);
        vm.prank(bob);
        assertGt(amm.buyEnergy(key, 1_000, 0, bob, EXTERNAL, vm.getBlockTimestamp()), 0);
        _refused();
    }

    /// @dev Who adds liquidity just before a claim brings as much compensation in kWh as he takes out in quote.
    function test_Threat10_AddingBeforeAClaimGainsNothing() public {
        address carol = makeAddr("carol");
        giveShares(carol, Shares.wrap(3e7));
        fund(carol, 0);
        defaultPartly();
        toTheEnd();
        uint256 snapshot = vm.snapshotState();
        surrenderAll(carol);
        uint256 plain = stakeToken.balanceOf(carol);
        vm.revertToState(snapshot);
        (, uint256 hers) = _aliceAfterClaim();
        vm.revertToState(snapshot);
        add(carol, 2e7);
        assertGt(lpOf(carol), 0);
        claim();
        removeAll(carol);
        surrenderAll(carol);
        assertLe(stakeToken.balanceOf(carol), plain);
        (, uint256 beside) = removeAll(alice);
        assertGe(beside + 1, hers);
    }

    function _aliceAfterClaim() private returns (uint256 shares, uint256 quote) {
        claim();
        return removeAll(alice);
    }

    /// @dev Who holds µWh can put them into the pool after the end, so that nobody can claim for it. Nobody has to wait for him: leaving and surrendering
    /// pay the same.
    function test_Threat10_PostponingAClaimTakesNothing() public {
        giveShares(bob, Shares.wrap(1e7));
        defaultPartly();
        while (reserves().energyShares * pool.index() >= WAD) skip(1 days);
        assertTrue(pool.ended());
        uint256 snapshot = vm.snapshotState();
        claim();
        (, uint256 hers) = removeAll(alice);
        vm.revertToState(snapshot);
        uint256 had = sharesOf(alice);
        add(bob, 1e7);
        _refused();
        (, uint256 quote) = removeAll(alice);
        address apart = makeAddr("apart");
        uint256 gained = sharesOf(alice) - had;
        vm.prank(alice);
        pool.transferShares(apart, Shares.wrap(uint128(gained)));
        assertApproxEqAbs(quote + surrenderAll(apart), hers, 4);
    }

    /// @dev What is locked when a vintage has ended never becomes a token. Were it to carry its part until its operator ends it, a holder could have
    /// the market claim first and take what that leaves behind.
    function test_Threat10_ClaimingForTheMarketFirstLeavesNobodyMore() public {
        defaultPartly();
        toTheEnd();
        uint256 snapshot = vm.snapshotState();
        uint256 first = claim();
        _endLocked();
        uint256 restAfter = fundOf() * 1e18 / supply();
        vm.revertToState(snapshot);
        uint256 before = fundOf() * 1e18 / supply();
        _endLocked();
        uint256 later = claim();
        assertApproxEqAbs(first, later, 1);
        assertApproxEqRel(restAfter, before, 1e13);
    }

    /// @dev Collateral burns what an operator has locked, whoever waits for it.
    function _endLocked() private {
        (,, Shares locked) = pool.totals();
        vm.prank(address(collateral));
        pool.seizeLocked(other.id, locked);
        (,, Shares left) = pool.totals();
        assertEq(Shares.unwrap(left), 0);
    }

    /// @dev A pool of the same token that cannot be claimed for, and everybody's kWh inside, stay as they are.
    function test_Threat10_NobodyTouchesAnothersShares() public {
        use(1_000);
        open(alice, KWH / 4, 50_000);
        vm.prank(alice);
        amm.deposit(address(pool), 1e8, alice);
        defaultPartly();
        toTheEnd();
        uint256 apart = reserves().energyShares + 1e8;
        use(FEE);
        claim();
        expectClaim(
            abi.encodeWithSelector(IDissipativeAMM.NoCompensation.selector, id, uint256(0), uint256(0))
        );
        assertEq(sharesOf(address(amm)), apart + reserves().energyShares);
    }

    /// @dev kWh out on loan in a session are not surrendered in the place of others'.
    function test_Threat10_NoClaimOnBorrowedShares() public {
        defaultPartly();
        toTheEnd();
        uint256 before = sharesOf(address(amm));
        Borrower borrower = new Borrower(amm);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDissipativeERC20.InsufficientShares.selector, address(amm), 0, before - staying()
            )
        );
        borrower.run(address(pool), before, key);
        assertEq(sharesOf(address(amm)), before);
    }

    // ——— hostile quotes ———

    /// @dev A quote that keeps a part is refused, and the kWh are not burned: they carry what they did for who surrenders them later.
    function test_Threat26_AQuoteThatPaysShortBurnsNothing() public {
        defaultPartly();
        toTheEnd();
        uint256 due = fundOf() * (reserves().energyShares - staying()) / supply();
        (uint256 held, uint256 total) = (sharesOf(address(amm)), reserves().totalQuote);
        vm.etch(address(stakeToken), address(new ChangingQuote()).code);
        ChangingQuote evil = ChangingQuote(address(stakeToken));
        evil.turn(ChangingQuote.Mood.KEEPS_A_PART, address(collateral), "");
        expectClaim(
            abi.encodeWithSelector(
                IDissipativeAMM.TransferShort.selector, address(stakeToken), due - due / 100, due
            )
        );
        assertEq(sharesOf(address(amm)), held);
        assertEq(reserves().totalQuote, total);
        evil.turn(ChangingQuote.Mood.HONEST, address(0), "");
        assertEq(claim(), due);
    }

    /// @dev A quote that calls back while it pays finds every door locked, the pool's books shown to nobody.
    function test_Threat12_NothingIsDoneWhileTheQuotePays() public {
        defaultPartly();
        toTheEnd();
        vm.etch(address(stakeToken), address(new ReentrantQuote()).code);
        uint256 snapshot = vm.snapshotState();
        uint256 due = fundOf() * (reserves().energyShares - staying()) / supply();
        bytes[5] memory calls = [
            abi.encodeCall(amm.claimCompensation, (key)),
            abi.encodeCall(amm.removeLiquidity, (key, 1, 0, 0, stranger, EXTERNAL, ALL)),
            abi.encodeCall(amm.checkpoint, (key)),
            abi.encodeCall(amm.reservesOf, (id)),
            abi.encodeCall(amm.idleQuote, (key))
        ];
        for (uint256 i; i < calls.length; i++) {
            ReentrantQuote(address(stakeToken)).aim(address(amm), calls[i]);
            assertEq(claim(), due);
            assertFalse(ReentrantQuote(address(stakeToken)).succeeded());
            assertEq(bytes4(ReentrantQuote(address(stakeToken)).answer()), LOCKED);
            vm.revertToState(snapshot);
        }
    }
}

/// @notice Takes kWh on loan and has a claim made meanwhile.
contract Borrower {
    IDissipativeAMM private immutable AMM;
    address private _token;
    uint256 private _shares;
    PoolKey private _key;

    constructor(IDissipativeAMM amm) {
        AMM = amm;
    }

    function run(address token, uint256 shares, PoolKey calldata key) external {
        (_token, _shares, _key) = (token, shares, key);
        AMM.unlock("");
    }

    function unlockCallback(bytes calldata) external {
        AMM.withdraw(_token, _shares, address(this));
        AMM.claimCompensation(_key);
    }
}
