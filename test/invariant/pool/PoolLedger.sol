// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../../contracts/energy/interfaces/ICollateral.sol";
import {IEnergyPool} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {SiteId} from "../../../contracts/oracle/types/Site.sol";
import {PoolWorld} from "./PoolWorld.sol";

/// @notice The test's own books: what every call did, in figures that the contracts do not keep, and which calls there were.
/// @dev Every call of the suite goes through `attempt`. What it refuses may be refused by a named error only, never by an arithmetic panic.
abstract contract PoolLedger is PoolWorld {
    /// @dev Calls; `LIVE` … `LAST` without one of the suite count as done when the world moved.
    enum Kind {
        LIVE,
        WAIT,
        STEAL,
        LIE,
        SILENCE,
        REVISE,
        VOID,
        ROTATE,
        DEPOSIT,
        EARLY,
        THROUGH,
        EXPIRE,
        RETIRE,
        CLAIM,
        RELEASE,
        SETTLE,
        SELL,
        SHARE,
        CHECKPOINT,
        PROVE,
        UNSETTLED,
        CURE,
        CLOSE,
        ENFORCE,
        FILL,
        HAIRCUT,
        SHOW,
        DROP,
        REFRESH,
        COLLECT,
        STAKE,
        UNBOND,
        WITHDRAW,
        UNLOCK,
        BURN_LOCKED,
        BUY_BACK,
        SURRENDER,
        SELL_SITE,
        UNPLEDGE,
        PAUSE,
        DONATE,
        MARK,
        RECONCILE,
        LAST
    }

    /// @dev What stood before a call.
    struct Stand {
        uint256 index;
        uint256 store;
        uint256 kept;
        uint256 claims;
        uint256 carrying;
        uint256 locked;
        uint256 backing;
        uint256 fund;
        uint256[SITES] stakes;
        uint256[SITES] liabilities;
    }

    mapping(Kind => uint256) internal done;
    mapping(Kind => uint256) internal refused;
    /// @dev Stake that calls of a kind took, base units.
    mapping(Kind => uint256) internal spent;

    // µWh, each as the call that caused it says.
    uint256 internal issued;
    uint256 internal retired;
    uint256 internal bought;
    uint256 internal surrendered;
    uint256 internal lockedBurned;
    // µWh × 1e18: shares × what the index fell by.
    uint256 internal dissipated;
    uint256 internal cut;
    uint256 internal roundings;

    uint256[SITES] internal issuedGreen;
    uint256 internal issuedThrough;
    uint256[SITES] internal releasedEver;
    uint256 internal collected;
    uint256 internal donated;
    /// @dev What haircuts took off claims, and what was written off beyond the headroom, store shares.
    uint256 internal lostShares;
    uint256 internal uncoveredShares;
    uint256 internal haircuts;
    bool internal guardianPaused;

    uint256 internal lastIndex;
    uint256 internal lastKept;

    function setUp() public virtual override {
        super.setUp();
        (lastIndex, lastKept) = (pool.index(), pool.kept());
        for (uint256 i; i < SITES; ++i) {
            chargeGreen(i, 1500 + 500 * i);
        }
        settleAll();
        for (uint256 i; i < SITES; ++i) {
            issue(Kind.DEPOSIT, i, address(pool), abi.encodeCall(pool.deposit, (current[i], proofAt(i))));
        }
    }

    /// @dev Dissipation since the last booking, of the claims that stood in it: no share moves between a step in time and its booking.
    modifier acts() {
        bookTime();
        _;
        bookTime();
    }

    function bookTime() internal {
        uint256 index = pool.index();
        assertLe(index, lastIndex, "the index rose");
        assertEq(pool.kept(), lastKept, "kept moved by itself");
        dissipated += raw(pool.claims()) * (lastIndex - index);
        lastIndex = index;
    }

    /// @notice One call by `caller`; its effects go into the books.
    function attempt(Kind kind, address caller, address target, bytes memory data)
        internal
        returns (bool ok, bytes memory answer)
    {
        bookTime();
        Stand memory before = stand();
        vm.prank(caller);
        (ok, answer) = target.call(data);
        if (!ok) {
            ++refused[kind];
            assertGe(answer.length, 4, "refused without a reason");
            assertTrue(bytes4(answer) != bytes4(0x4e487b71), "refused by a panic");
            return (ok, answer);
        }
        ++done[kind];
        bookCall(kind, before);
    }

    function bookCall(Kind kind, Stand memory before) private {
        uint256 index = pool.index();
        lastKept = pool.kept();
        assertLe(lastKept, before.kept, "kept rose");
        assertLe(index, before.index, "the index rose in a call");
        if (lastKept != before.kept) {
            assertTrue(kind == Kind.HAIRCUT, "something other than a haircut cut");
            assertEq(raw(pool.claims()), before.claims, "a haircut moved claims");
            cut += before.claims * (before.index - index);
        } else {
            assertEq(index, before.index, "the index fell within a call");
        }
        lastIndex = index;
        uint256 fund = collateral.compensationOf(address(pool));
        assertGe(fund * before.carrying, before.fund * carrying(), "a share carries less compensation");
        for (uint256 i; i < SITES; ++i) {
            uint256 stake = collateral.stakeOf(address(pool), siteAt(i)).stake;
            if (stake < before.stakes[i]) spent[kind] += before.stakes[i] - stake;
            // By a reading alone, nothing but discharge takes off a liability.
            if (!reads(kind)) continue;
            uint256 left = raw(accountAt(i).liability);
            if (left < before.liabilities[i]) {
                releasedEver[i] += (before.liabilities[i] - left) * before.store / WAD;
            }
        }
    }

    function reads(Kind kind) private pure returns (bool) {
        return kind == Kind.RELEASE || kind == Kind.SETTLE || kind == Kind.PROVE || kind == Kind.CURE;
    }

    /// @dev Token shares that compensation goes with: locked ones until the vintage has ended, from when on they can never be tokens.
    function carrying() private view returns (uint256) {
        return raw(pool.ended() ? pool.totalShares() : pool.claims());
    }

    function stand() internal view returns (Stand memory s) {
        (s.index, s.store, s.kept) = (pool.index(), pool.storeIndex(), pool.kept());
        (Shares liability, Shares writtenOff, Shares locked) = pool.totals();
        s.fund = collateral.compensationOf(address(pool));
        (s.claims, s.locked, s.backing) = (raw(pool.claims()), raw(locked), raw(liability - writtenOff));
        s.carrying = carrying();
        for (uint256 i; i < SITES; ++i) {
            s.stakes[i] = collateral.stakeOf(address(pool), siteAt(i)).stake;
            s.liabilities[i] = raw(accountAt(i).liability);
        }
    }

    /// @notice A deposit on the newest leaf of the site that is to store it, by whichever way in, and what must hold when it has gone through.
    function issue(Kind kind, uint256 index, address target, bytes memory data) internal {
        Stand memory before = stand();
        (bool ok, bytes memory answer) =
            attempt(kind, ownerAt(kind == Kind.THROUGH ? EXPORTER : index), target, data);
        if (!ok) return;
        uint256 minted = abi.decode(answer, (uint256));
        issued += minted;
        ++roundings;
        if (kind == Kind.THROUGH) issuedThrough += minted;
        else issuedGreen[index] += minted;
        assertEq((raw(pool.claims()) - before.claims) * before.index / WAD, minted, "not what claims grew by");
        _checkIssue(index, minted);
    }

    /// @notice What lets a deposit through: deposits that go on, a key that counts, stake for what the site owes and 2 kWh more, not yet final.
    function prepare(uint256 index) internal {
        if (guardianPaused) _pause(false);
        rotateAt(index);
        bookTime();
        SiteId id = siteAt(index);
        ICollateral.Stake memory bond = collateral.stakeOf(address(pool), id);
        uint256 needed = pool.stakeNeededOf(id) + 100e6;
        // Every other owner believes that stake on its way still counts.
        if (needed % 2 == 0) needed += bond.unbonding;
        if (bond.stake < needed) stakeFor(id, needed - bond.stake);
    }

    function _pause(bool on) internal {
        (bool ok,) = attempt(Kind.PAUSE, guardian, address(pool), abi.encodeCall(pool.pauseInflows, (on)));
        if (ok) guardianPaused = on;
    }

    /// @dev A claim that only settles what was early issues nothing, and nothing stops it.
    function _checkIssue(uint256 index, uint256 minted) private view {
        if (minted == 0) return;
        SiteId id = siteAt(index);
        ICollateral.Stake memory bond = collateral.stakeOf(address(pool), id);
        assertGe(bond.stake - bond.unbonding, pool.stakeNeededOf(id), "a deposit left too small a stake");
        assertTrue(caseAt(index).stage == ICollateral.Stage.NONE, "a deposit of a site that is short");
        assertEq(raw(accountAt(index).writtenOff), 0, "a deposit of a site in debt");
        (bool paused, bool held_) = pool.inflowsPaused();
        assertFalse(paused || held_, "a deposit while deposits were held");
        uint64 wh = shown[index].flows.lane(3);
        assertLe(
            raw(pool.liabilityOf(id)), PLEDGED * (wh < STORE ? wh : STORE) + 1, "minted beyond the store"
        );
        (Shares total,,) = pool.totals();
        if (raw(total) * pool.storeIndex() / WAD <= 6e9) return;
        assertLe(raw(pool.owedBy(ownerAt(index))), raw(total) * 7 / 10, "an operator carries too much");
    }

    /// @dev Energy of shares that a call destroyed without saying so.
    function bookLocked(Stand memory before) internal {
        (,, Shares locked) = pool.totals();
        lockedBurned += (before.locked - raw(locked)) * before.index / WAD;
        ++roundings;
    }

    // ——— figures ———

    function raw(Shares shares) internal pure returns (uint256) {
        return Shares.unwrap(shares);
    }

    function raw(Energy energy) internal pure returns (uint256) {
        return Energy.unwrap(energy);
    }

    function accountAt(uint256 index) internal view returns (IEnergyPool.Account memory) {
        return pool.accountOf(siteAt(index));
    }

    function caseAt(uint256 index) internal view returns (ICollateral.Shortfall memory) {
        return collateral.shortfallOf(address(pool), siteAt(index));
    }

    function held(address account) internal view returns (uint256) {
        return raw(pool.sharesOf(account));
    }

    /// @notice Of the accounts, from a seed on, the first that has tokens; NOBODY if none has.
    function someHolder(uint256 seed) internal view returns (uint256) {
        for (uint256 i; i < 6; ++i) {
            uint256 at = (seed % 6 + i) % 6;
            if (held(accounts[at]) != 0) return at;
        }
        return NOBODY;
    }

    /// @notice Of the sites, from a seed on, the first whose shortfall is at a stage (NONE: at any other); NOBODY if none is.
    function someShort(uint256 seed, ICollateral.Stage stage) internal view returns (uint256) {
        for (uint256 i; i < SITES; ++i) {
            uint256 at = (seed % SITES + i) % SITES;
            ICollateral.Stage present = caseAt(at).stage;
            if (stage == ICollateral.Stage.NONE ? present != stage : present == stage) return at;
        }
        return NOBODY;
    }

    function ceilDiv(uint256 a, uint256 b) internal pure returns (uint256) {
        return a == 0 ? 0 : (a - 1) / b + 1;
    }

    function warpTo(uint256 time) internal {
        if (vm.getBlockTimestamp() < time) vm.warp(time);
    }
}
