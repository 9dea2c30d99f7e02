// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../contracts/energy/interfaces/ICollateral.sol";
import {IEnergyPool} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../contracts/energy/types/Amounts.sol";
import {PoolFixture} from "../fixtures/PoolFixture.sol";
import {PoolHandler} from "./PoolHandler.sol";
import {TradingHandler} from "./PoolTrading.sol";
import {Test} from "forge-std/Test.sol";

/// forge-config: default.invariant.runs = 8
/// forge-config: default.invariant.depth = 80
contract EnergyPoolInvariants is Test {
    uint256 internal constant WAD = 1e18;

    PoolHandler internal handler;
    IEnergyPool internal pool;
    ICollateral internal collateral;

    string[] internal NAMES = [
        "deposit",
        "depositEarly",
        "release",
        "buyBack",
        "sell",
        "surrender",
        "retire",
        "changeShare",
        "checkpoint",
        "unbond",
        "withdrawStake",
        "burnLocked",
        "unlock",
        "settle",
        "prove",
        "proveUnsettled",
        "cure",
        "enforce",
        "fill",
        "haircut",
        "applied",
        "lost",
        "close",
        "showLoss",
        "collect"
    ];

    function setUp() public {
        handler = new PoolHandler();
        handler.setUp();
        (pool, collateral) = handler.suite();
        bytes4[] memory selectors = new bytes4[](32);
        // What a pool is for, often enough that there is something to cheat with.
        for (uint256 i; i < 5; ++i) {
            selectors[i] = TradingHandler.chargeAndDeposit.selector;
            selectors[i + 5] = PoolHandler.goOn.selector;
        }
        selectors[10] = TradingHandler.live.selector;
        selectors[11] = TradingHandler.wait.selector;
        selectors[12] = TradingHandler.depositCharge.selector;
        selectors[13] = TradingHandler.releaseSite.selector;
        selectors[14] = TradingHandler.buyBack.selector;
        selectors[15] = TradingHandler.sell.selector;
        selectors[16] = TradingHandler.retire.selector;
        selectors[17] = TradingHandler.changeShare.selector;
        selectors[18] = TradingHandler.checkpoint.selector;
        selectors[19] = TradingHandler.surrender.selector;
        selectors[20] = PoolHandler.steal.selector;
        selectors[21] = PoolHandler.depositEarly.selector;
        selectors[22] = PoolHandler.unbond.selector;
        selectors[23] = PoolHandler.withdrawStake.selector;
        selectors[24] = PoolHandler.donate.selector;
        selectors[25] = PoolHandler.burnLocked.selector;
        selectors[26] = PoolHandler.settleSite.selector;
        selectors[27] = PoolHandler.proveUnsettled.selector;
        selectors[28] = PoolHandler.cure.selector;
        selectors[29] = PoolHandler.showLoss.selector;
        selectors[30] = PoolHandler.dropLoss.selector;
        selectors[31] = PoolHandler.collect.selector;
        targetContract(address(handler));
        targetSelector(FuzzSelector(address(handler), selectors));
        bytes4[] memory more = new bytes4[](6);
        more[0] = PoolHandler.steal.selector;
        more[1] = PoolHandler.prove.selector;
        more[2] = PoolHandler.unlock.selector;
        more[3] = PoolHandler.setDecayRate.selector;
        more[4] = PoolHandler.close.selector;
        more[5] = PoolHandler.stake.selector;
        targetSelector(FuzzSelector(address(handler), more));
    }

    /// @notice Nothing that the handler looks at on its way was found broken: kept falls in haircuts only, by what nothing covered, to the unit; the
    /// index never rises; a deposit leaves stake and store enough; an auction pays the penalty price at most; what is short can be proved.
    function invariant_NothingBrokeOnTheWay() public view {
        assertEq(handler.broken(), "");
    }

    /// @notice Claims ≤ Σ liability − Σ written off; supply ≤ Σ liability; the totals are the sums of the sites'.
    function invariant_LiabilitiesCoverTheSupply() public view {
        uint256 sum;
        uint256 sumWrittenOff;
        uint256 sumLocked;
        for (uint256 i; i < 2; ++i) {
            IEnergyPool.Account memory account = handler.accountAt(i);
            sum += Shares.unwrap(account.liability);
            sumWrittenOff += Shares.unwrap(account.writtenOff);
            sumLocked += Shares.unwrap(account.locked);
            assertLe(Shares.unwrap(account.writtenOff), Shares.unwrap(account.liability));
        }
        (Shares liability, Shares writtenOff, Shares locked) = pool.totals();
        assertEq(sum, Shares.unwrap(liability));
        assertEq(sumWrittenOff, Shares.unwrap(writtenOff));
        assertEq(sumLocked, Shares.unwrap(locked));
        uint256 claims = Shares.unwrap(pool.totalShares()) + sumLocked;
        assertEq(claims, Shares.unwrap(pool.claims()));
        assertLe(claims * pool.kept(), (sum - sumWrittenOff) * WAD);
        assertLe(pool.totalSupply(), sum * pool.storeIndex() / WAD);
    }

    /// @notice Supply ≤ Σ θ·ηd·storage: two batteries of 10 kWh.
    function invariant_StocksBoundTheSupply() public view {
        assertLe(pool.totalSupply(), 2 * 8550e6);
    }

    /// @notice Claims ≤ K ≤ G, released ≤ D, retired ≤ M, for every site.
    function invariant_NothingExceedsItsRegister() public view {
        for (uint256 i; i < 2; ++i) {
            PoolFixture.Meter memory at = handler.registersOf(i);
            assertLe(handler.claimsOf(i), at.k);
            assertLe(at.k + at.e, at.g);
            assertLe(handler.accountAt(i).released, uint256(at.d) * 1e6);
        }
        assertLe(handler.retiredEnergy(), uint256(handler.registersOf(1).m) * 1e6);
    }

    /// @notice Minted = live and locked + burned in shares exactly; with what dissipated and what haircuts took, in energy within a µWh a deposit.
    function invariant_TheBooksBalance() public view {
        uint256 live = Shares.unwrap(pool.claims());
        assertEq(handler.mintedShares(), live + handler.burnedShares());
        uint256 out = live * handler.lastIndex() + handler.dissipated() + handler.burnedEnergy();
        out += handler.haircutEnergy();
        assertApproxEqAbs(out, handler.mintedEnergy() * WAD, (handler.events() + 1) * WAD);
    }

    /// @notice Collateral has just the stakes, the cash behind the tokens, the credits, and what somebody gave away.
    function invariant_CollateralHoldsWhatItOwes() public view {
        uint256 owed = collateral.compensationOf(address(pool)) + handler.donated();
        for (uint256 i; i < 3; ++i) {
            owed += handler.creditAt(i);
            if (i < 2) owed += handler.bondAt(i).stake;
        }
        assertEq(handler.cash(), owed);
    }

    /// @notice Compensation is there only after a haircut, and what all tokens would be credited is no more than it.
    function invariant_CompensationIsTheTokens() public view {
        uint256 fund = collateral.compensationOf(address(pool));
        if (pool.kept() == WAD) assertEq(fund, 0);
        assertLe(collateral.compensationFor(address(pool), pool.totalShares()), fund);
    }

    /// @notice Deposits are held while, and only while, a haircut waits; what is on its way out is stake.
    function invariant_DepositsAreHeldWhileAHaircutWaits() public view {
        bool waiting;
        for (uint256 i; i < 2; ++i) {
            waiting = waiting || handler.caseAt(i).announcedAt != 0;
            ICollateral.Stake memory bond = handler.bondAt(i);
            assertLe(bond.unbonding, bond.stake);
        }
        (, bool held) = pool.inflowsPaused();
        assertEq(held, waiting);
    }

    /// @dev A run that did nothing shows. WATTLE_CALLS=true forge test -vv says what was done, and what the suite refused.
    function afterInvariant() public {
        assertGt(handler.done("deposit") + handler.done("depositEarly"), 0);
        if (!vm.envOr("WATTLE_CALLS", false)) return;
        for (uint256 i; i < NAMES.length; ++i) {
            bytes32 name = bytes32(bytes(NAMES[i]));
            emit log_named_uint(string.concat(NAMES[i], ", done"), handler.done(name));
            emit log_named_uint(string.concat(NAMES[i], ", refused"), handler.refused(name));
        }
    }
}
