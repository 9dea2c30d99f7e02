// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../../contracts/energy/interfaces/ICollateral.sol";
import {IEnergyPool} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {IEntitlements} from "../../../contracts/oracle/interfaces/IEntitlements.sol";
import {Crises} from "./Crises.sol";

/// @notice What holds at any time, whoever did what before.
abstract contract PoolChecks is Crises {
    /// @dev ⌈claims · kept⌉ ≤ Σ liability − Σ written off; every total is the sum of its sites or accounts.
    function checkBacking() internal view {
        (Shares liability, Shares writtenOff, Shares locked) = pool.totals();
        uint256[3] memory sums;
        for (uint256 i; i < SITES; ++i) {
            IEnergyPool.Account memory account = accountAt(i);
            sums[0] += raw(account.liability);
            sums[1] += raw(account.writtenOff);
            sums[2] += raw(account.locked);
            assertLe(raw(account.writtenOff), raw(account.liability), "more written off than owed");
        }
        assertEq(sums[0], raw(liability), "liabilities do not add up");
        assertEq(sums[1], raw(writtenOff), "what is written off does not add up");
        assertEq(sums[2], raw(locked), "locked shares do not add up");
        uint256 supply;
        for (uint256 i; i < accounts.length; ++i) {
            supply += held(accounts[i]);
        }
        assertEq(supply, raw(pool.totalShares()), "shares do not add up");
        uint256 claims = supply + sums[2];
        assertEq(claims, raw(pool.claims()), "claims are not tokens and locked shares");
        assertLe(
            ceilDiv(claims * pool.kept(), WAD), sums[0] - sums[1], "claims beyond what stands behind them"
        );
        assertLe(
            claims * pool.index() / WAD, sums[0] * pool.storeIndex() / WAD, "supply beyond the liability"
        );
        assertLe(pool.totalSupply(), SITES * (PLEDGED * STORE + 1), "supply beyond the stores");
    }

    /// @dev What an operator is held to is what its sites owe, as of their last deposits.
    function checkOperators() internal view {
        for (uint256 o; o < owners.length; ++o) {
            uint256 owed;
            for (uint256 i; i < SITES; ++i) {
                IEnergyPool.Account memory account = accountAt(i);
                if (account.operator == owners[o].addr) owed += raw(account.liability);
            }
            assertEq(raw(pool.owedBy(owners[o].addr)), owed, "an operator's sites do not add up");
        }
    }

    /// @dev Claimed ≤ K ≤ G, released ≤ D, retired ≤ M; green issued ≤ ηc·ηd · (claimed + early), so no Wh twice; export likewise.
    function checkRegisters() internal view {
        for (uint256 i; i < SITES; ++i) {
            Meter memory at = meters[i];
            // A false leaf that has become final counts as it is.
            if (liar == i) (at.g, at.k, at.d) = (lied.g, lied.k, lied.d);
            uint256 claimed;
            for (uint256 e; e < everGranted.length; ++e) {
                IEntitlements.Entitlement memory right = entitlements.entitlementOf(everGranted[e]);
                if (right.site == siteAt(i)) {
                    claimed += uint256(right.pointer - right.opening) * right.share / 10_000;
                }
            }
            assertLe(claimed, at.k, "claimed beyond the charge");
            assertLe(at.k + at.e, at.g, "the world is not one");
            uint256 early = accountAt(i).earlyWh;
            assertLe(issuedGreen[i], (claimed + early) * 0.9e6, "green charge issued twice");
            assertLe(releasedEver[i], uint256(at.d) * 1e6, "released beyond the discharge");
        }
        IEntitlements.Entitlement memory exported = entitlements.entitlementOf(direct);
        assertLe(issuedThrough, uint256(exported.pointer - exported.opening) * 0.9e6, "export issued twice");
        assertLe(retired, uint256(meters[CONSUMER].m) * 1e6, "retired beyond the consumption");
    }

    /// @dev Collateral has what it owes, to the unit; what it credited for haircuts was put in for them.
    function checkMoney() internal view {
        uint256 stakes;
        for (uint256 i; i < SITES; ++i) {
            ICollateral.Stake memory bond = collateral.stakeOf(address(pool), siteAt(i));
            assertLe(bond.unbonding, bond.stake, "more on its way than there is");
            stakes += bond.stake;
        }
        uint256 fund = collateral.compensationOf(address(pool));
        uint256 credits;
        for (uint256 i; i < accounts.length; ++i) {
            credits += collateral.creditOf(accounts[i], address(stakeToken));
        }
        assertEq(
            stakeToken.balanceOf(address(collateral)),
            stakes + fund + credits + donated,
            "money does not add up"
        );
        uint256 put = spent[Kind.HAIRCUT] + spent[Kind.DEPOSIT] + spent[Kind.EARLY] + spent[Kind.THROUGH];
        uint256 rewards = spent[Kind.ENFORCE];
        assertLe(credits + collected, put + rewards, "credited more than was put in");
        assertEq(credits + collected + fund, put + rewards, "compensation does not add up");
        uint256 paid = put + rewards + spent[Kind.FILL] + spent[Kind.WITHDRAW];
        uint256 all;
        for (uint256 k; k < uint256(Kind.LAST); ++k) {
            all += spent[Kind(k)];
        }
        assertEq(all, paid, "a stake paid for something else");
    }

    /// @dev Deposits are held while a haircut waits, and only then; no loss pends that nobody knows of; a shortfall is of what is owed.
    function checkShortfalls() internal view {
        bool waits;
        uint256 known;
        for (uint256 i; i < SITES; ++i) {
            ICollateral.Shortfall memory open = caseAt(i);
            if (open.announcedAt != 0) waits = true;
            (Shares uncovered, uint40 expiresAt) = collateral.lossOf(address(pool), siteAt(i));
            known += raw(uncovered);
            if (open.stage == ICollateral.Stage.NONE && expiresAt == 0) {
                assertEq(raw(uncovered), 0, "a loss of nothing");
            }
            IEnergyPool.Account memory account = accountAt(i);
            uint256 short = raw(collateral.shortOf(address(pool), siteAt(i)));
            assertLe(short, raw(account.liability - account.writtenOff), "short of more than is owed");
        }
        (bool paused, bool held_) = pool.inflowsPaused();
        assertEq(held_, waits, "deposits are held and no haircut waits, or the reverse");
        assertEq(paused, guardianPaused, "paused by somebody else");
        (,, uint256 pending) = pool.shareTerms();
        if (known == 0) assertEq(pending, 0, "a loss pends that nobody knows of");
    }

    /// @dev Issued = live + dissipated + retired + bought back + locked burned + surrendered + haircut, each computed on its own; a µWh a rounding.
    /// What holders lost is what was written off beyond the headroom: a store share a haircut.
    function checkIdentity() internal view {
        uint256 live = raw(pool.claims()) * pool.index();
        uint256 gone = (retired + bought + lockedBurned + surrendered) * WAD + dissipated + cut;
        assertApproxEqAbs(live + gone, issued * WAD, (roundings + 1) * WAD, "the identity does not hold");
        assertGe(lostShares, uncoveredShares, "more was written off than holders lost");
        assertLe(lostShares, uncoveredShares + haircuts, "holders lost more than was written off");
    }
}
