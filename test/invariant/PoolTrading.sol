// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../contracts/energy/interfaces/ICollateral.sol";
import {IEnergyPool} from "../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../contracts/energy/types/Amounts.sol";
import {IEntitlements} from "../../contracts/oracle/interfaces/IEntitlements.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD, SiteId} from "../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../fixtures/PoolFixture.sol";

/// @notice Days of a pool with two sites, both of whose owners would cheat: they deposit late or early, on batches that are voided later, empty
/// the stores that they owe from, change shares, release, buy back and take stakes out whenever it suits them. What the suite refuses is
/// counted, and changes nothing.
abstract contract PoolHandlerBase is PoolFixture {
    uint256 internal constant SITES = 2;
    uint256 internal constant WAD = 1e18;

    uint256[SITES] internal current;
    uint256[] internal everGranted;
    address internal keeper = makeAddr("keeper");

    uint256 public mintedShares;
    uint256 public burnedShares;
    /// @dev µWh, as the contracts said.
    uint256 public mintedEnergy;
    uint256 public retiredEnergy;
    uint256 public retiredShares;
    /// @dev Exact: shares × index, µWh × 1e18, interval by interval; of what burned, of what haircuts took.
    uint256 public dissipated;
    uint256 public burnedEnergy;
    uint256 public haircutEnergy;
    uint256 public events;
    uint256 public lastIndex;
    uint256 public lastStore;
    uint256 public lastKept;
    /// @dev Stake tokens that nobody staked, base units.
    uint256 public donated;
    /// @dev What was found broken on the way; empty while all is well.
    string public broken;
    mapping(bytes32 action => uint256) public done;
    mapping(bytes32 action => uint256) public refused;

    function setUp() public virtual override {
        super.setUp();
        stakeFor(consumer.id, 20e6);
        current[SOLAR] = charge;
        current[CONSUMER] =
            grantAs(consumer, Register.GREEN_CHARGE, address(pool), 10_000, lastPeriod() + PERIOD, 0);
        everGranted.push(current[CONSUMER]);
        settle();
        entitlements.checkpoint(current[CONSUMER], proofAt(CONSUMER));
        (lastIndex, lastStore, lastKept) = (pool.index(), pool.storeIndex(), pool.kept());
    }

    // ——— books ———

    /// @dev Dissipation since the last booking, of the shares that stood in it: no shares move between a step in time and its booking.
    function book() internal {
        uint256 store = pool.storeIndex();
        if (store > lastStore) fail_("the store's index rose");
        uint256 index = pool.index();
        if (index > lastIndex) fail_("the index rose");
        dissipated += claims() * (lastIndex - index);
        (lastIndex, lastStore) = (index, store);
    }

    function settleAndBook() internal {
        settle();
        book();
    }

    /// @dev Sends a call as somebody and counts what came of it; books what it moved.
    function send(bytes32 action, address from, address to, bytes memory data)
        internal
        returns (bool ok, bytes memory answer)
    {
        book();
        (uint256 before, uint256 keptBefore) = (claims(), pool.kept());
        vm.prank(from);
        (ok, answer) = to.call(data);
        if (!ok) {
            ++refused[action];
            return (ok, answer);
        }
        ++done[action];
        uint256 kept = pool.kept();
        if (kept > keptBefore) fail_("kept rose");
        if (kept != keptBefore) {
            if (action != "haircut") fail_("kept fell without a haircut");
            uint256 index = pool.index();
            haircutEnergy += before * (lastIndex - index);
            (lastIndex, lastKept) = (index, kept);
        }
        uint256 now_ = claims();
        if (now_ > before) mintedShares += now_ - before;
        if (now_ < before) {
            burnedShares += before - now_;
            burnedEnergy += (before - now_) * lastIndex;
        }
    }

    function fail_(string memory what) internal {
        broken = what;
    }

    function claims() internal view returns (uint256) {
        return Shares.unwrap(pool.claims());
    }

    // ——— what the invariants ask ———

    function siteAt(uint256 index) public view returns (SiteId id) {
        (id,) = oracle.entryOf(crew.fleet, uint32(index % SITES));
    }

    function accountAt(uint256 index) public view returns (IEnergyPool.Account memory) {
        return pool.accountOf(siteAt(index));
    }

    function bondAt(uint256 index) public view returns (ICollateral.Stake memory) {
        return collateral.stakeOf(address(pool), siteAt(index));
    }

    function caseAt(uint256 index) public view returns (ICollateral.Shortfall memory) {
        return collateral.shortfallOf(address(pool), siteAt(index));
    }

    function registersOf(uint256 index) external view returns (Meter memory) {
        return meters[index];
    }

    function creditAt(uint256 who) external view returns (uint256) {
        return collateral.creditOf(actor(who), address(stakeToken));
    }

    function cash() external view returns (uint256) {
        return stakeToken.balanceOf(address(collateral));
    }

    function actor(uint256 who) internal view returns (address) {
        who %= SITES + 1;
        return who == SITES ? keeper : ownerOf(siteAt(who));
    }

    /// @notice Σ ⌊(pointer − opening)·share⌋ over every entitlement that a site's charge ever had, Wh.
    function claimsOf(uint256 index) external view returns (uint256 total) {
        total = claimOf(index == SOLAR ? charge : 0);
        for (uint256 i; i < everGranted.length; ++i) {
            if (entitlements.entitlementOf(everGranted[i]).site == siteAt(index)) {
                total += claimOf(everGranted[i]);
            }
        }
    }

    function claimOf(uint256 id) private view returns (uint256) {
        if (id == 0) return 0;
        IEntitlements.Entitlement memory e = entitlements.entitlementOf(id);
        return uint256(e.pointer - e.opening) * e.share / 10_000;
    }

    function suite() external view returns (IEnergyPool, ICollateral) {
        return (pool, collateral);
    }
}

/// @notice Charge in, tokens about, energy out.
abstract contract TradingHandler is PoolHandlerBase {
    /// @notice A period, and the hours to its finality. Charge, discharge and export as the seeds will, within what the meters could show.
    function live(uint256 index, uint16 g, uint16 k, uint16 d, uint16 m, uint16 s) external {
        index %= SITES;
        uint64 generated = uint64(bound(g, 0, 2000));
        uint64 stored = uint64(bound(k, 0, generated));
        meter(index, generated, stored, (generated - stored) / 2, uint64(bound(m, 0, 2000)));
        battery(index, uint64(bound(d, 0, 4000)), stored, uint64(bound(s, 0, 12_000)));
        settleAndBook();
    }

    function wait(uint256 seconds_) external {
        vm.warp(vm.getBlockTimestamp() + bound(seconds_, 1, 2 days));
        book();
    }

    /// @notice A home that charges, keeps it, and deposits: what a pool is for.
    function chargeAndDeposit(uint256 index, uint16 wh) external {
        index %= SITES;
        uint64 charged = uint64(bound(wh, 1, 2000));
        meter(index, charged, charged, 0, 0);
        uint64 s = meters[index].s + charged;
        battery(index, 0, charged, s > 10_000 ? 10_000 : s);
        settleAndBook();
        depositAt(index);
    }

    /// @param fresh Seven times in eight after a batch of its own: an old leaf is mostly refused.
    function depositCharge(uint256 index, uint8 fresh) external {
        if (fresh % 8 != 0) settleAndBook();
        depositAt(index % SITES);
    }

    function releaseSite(uint256 index, uint16 d) external {
        index %= SITES;
        // No more than is owed and nobody claims: else there is nothing to release.
        uint256 most = Shares.unwrap(accountAt(index).liability);
        uint256 room = Shares.unwrap(pool.headroom());
        if (room < most) most = room;
        if (most < 1e6) return;
        uint64 wh = uint64(bound(d, 1, most / 1e6 > 4000 ? 4000 : most / 1e6));
        Meter storage at = meters[index];
        battery(index, wh, 0, at.s > wh ? at.s - wh : 0);
        settleAndBook();
        send("release", keeper, address(pool), abi.encodeCall(pool.release, (proofAt(index))));
    }

    function buyBack(uint8 from, uint8 index, uint256 shares) external {
        address account = actor(from);
        uint256 held = Shares.unwrap(pool.sharesOf(account));
        if (held == 0) return;
        Shares amount = Shares.wrap(bound(shares, 1, held));
        send("buyBack", account, address(pool), abi.encodeCall(pool.buyBack, (siteAt(index), amount)));
    }

    function sell(uint256 from, uint256 to, uint256 shares) external {
        address seller = actor(from);
        Shares amount = Shares.wrap(bound(shares, 0, Shares.unwrap(pool.sharesOf(seller))));
        send("sell", seller, address(pool), abi.encodeCall(pool.transferShares, (actor(to), amount)));
    }

    function surrender(uint256 from, uint256 shares) external {
        address account = actor(from);
        Shares amount = Shares.wrap(bound(shares, 0, Shares.unwrap(pool.sharesOf(account)) / 4));
        send("surrender", account, address(pool), abi.encodeCall(pool.surrender, (amount)));
    }

    function retire(uint256 energy, uint16 m) external {
        address account = consumer.owner.addr;
        // Whoever holds most sells to the consumer first.
        uint256 best = Shares.unwrap(pool.sharesOf(owner));
        if (Shares.unwrap(pool.sharesOf(account)) < best) {
            send(
                "sell",
                owner,
                address(pool),
                abi.encodeCall(pool.transferShares, (account, Shares.wrap(best)))
            );
        }
        meter(CONSUMER, 0, 0, 0, uint64(bound(m, 1, 2000)));
        settleAndBook();
        uint256 credit = claimConsumption();
        uint256 most = Energy.unwrap(retirements.creditOf(credit).remaining);
        uint256 balance = pool.balanceOf(account);
        if (balance < most) most = balance;
        if (most != 0) retireFor(account, credit, bound(energy, 1, most));
    }

    function retireFor(address account, uint256 credit, uint256 energy) private {
        uint256 before = Shares.unwrap(pool.totalShares());
        bytes memory call =
            abi.encodeCall(retirements.retire, (address(pool), credit, Energy.wrap(energy), address(1), ""));
        (bool ok,) = send("retire", account, address(retirements), call);
        if (!ok) return;
        retiredEnergy += energy;
        retiredShares += before - Shares.unwrap(pool.totalShares());
        ++events;
    }

    /// @notice The site's charge goes on under another share: the old entitlement ends where the new one begins.
    /// @param exact Whether the leaf of the boundary exists and settles it; otherwise it takes `checkpoint`, a day later.
    function changeShare(uint256 index, uint16 share, bool exact) external {
        index %= SITES;
        uint40 at = lastPeriod() + PERIOD;
        uint256 old = current[index];
        (bool ok,) = send(
            "changeShare",
            ownerOf(siteAt(index)),
            address(pool),
            abi.encodeCall(pool.endEntitlement, (old, at))
        );
        if (!ok) return;
        Home memory home = index == SOLAR ? solar : consumer;
        current[index] =
            grantAs(home, Register.GREEN_CHARGE, address(pool), uint16(bound(share, 1, 10_000)), at, 0);
        everGranted.push(current[index]);
        if (!exact) return;
        settleAndBook();
        entitlements.checkpoint(current[index], proofAt(index));
    }

    function checkpoint(uint256 index) external {
        index %= SITES;
        vm.warp(vm.getBlockTimestamp() + 1 days);
        bytes memory call = abi.encodeCall(entitlements.checkpoint, (current[index], proofAt(index)));
        send("checkpoint", keeper, address(entitlements), call);
    }

    /// @dev Deposits the newest leaf's charge; whoever has too little at stake adds to it.
    function depositAt(uint256 index) internal {
        SiteId id = siteAt(index);
        LeafProof memory proof = proofAt(index);
        bytes memory call = abi.encodeCall(pool.deposit, (current[index], proof));
        (bool ok, bytes memory answer) = send("deposit", ownerOf(id), address(pool), call);
        if (!ok && bytes4(answer) == ICollateral.StakeTooSmall.selector) {
            stakeFor(id, 2e6);
            (ok, answer) = send("deposit", ownerOf(id), address(pool), call);
        }
        if (!ok) return;
        uint256 minted = abi.decode(answer, (uint256));
        mintedEnergy += minted;
        ++events;
        requireAnswered(index);
        uint64 s = proof.leaf.flows.lane(3);
        uint256 stock = 0.855e6 * uint256(s < 10_000 ? s : 10_000);
        if (minted != 0 && Energy.unwrap(pool.liabilityOf(id)) > stock) fail_("minted beyond the store");
    }

    /// @dev After a deposit the free stake answers for the liability and, once more, for what is not final.
    function requireAnswered(uint256 index) internal {
        ICollateral.Stake memory bond = bondAt(index);
        if (bond.stake - bond.unbonding < pool.stakeNeededOf(siteAt(index))) fail_("too small a stake");
    }
}
