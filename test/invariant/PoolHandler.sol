// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../contracts/energy/interfaces/ICollateral.sol";
import {Energy, Shares} from "../../contracts/energy/types/Amounts.sol";
import {IEntitlements} from "../../contracts/oracle/interfaces/IEntitlements.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD, SiteId} from "../../contracts/oracle/types/Site.sol";
import {PoolFixture} from "../fixtures/PoolFixture.sol";

/// @notice Days of a pool with two sites, both of whose owners would cheat: they deposit late or early, discharge what they owe, change
/// shares, release and buy back whenever it suits them. Calls that the suite refuses revert whole and change nothing.
contract PoolHandler is PoolFixture {
    uint256 internal constant SITES = 2;

    uint256[SITES] internal current;
    uint256[] internal everGranted;

    uint256 public mintedShares;
    uint256 public retiredShares;
    uint256 public boughtShares;
    /// @dev µWh.
    uint256 public mintedEnergy;
    uint256 public retiredEnergy;
    uint256 public boughtEnergy;
    /// @dev Exact: shares × index, µWh × 1e18, interval by interval.
    uint256 public dissipated;
    uint256 public events;
    uint256 internal lastIndex;
    mapping(bytes32 action => uint256) public done;

    function setUp() public override {
        super.setUp();
        stakeFor(consumer.id, 100e6);
        current[SOLAR] = charge;
        current[CONSUMER] =
            grantAs(consumer, Register.GREEN_CHARGE, address(pool), 10_000, lastPeriod() + PERIOD, 0);
        everGranted.push(current[CONSUMER]);
        settle();
        entitlements.checkpoint(current[CONSUMER], proofAt(CONSUMER));
        lastIndex = pool.index();
    }

    /// @dev Books the dissipation up to now before the call, and counts the call.
    modifier booked(bytes32 action) {
        book();
        _;
        book();
        ++done[action];
    }

    /// @dev Dissipation since the last booking, of the claims that stood in it: no shares move between a step in time and its booking.
    function book() private {
        uint256 index = pool.index();
        dissipated += Shares.unwrap(pool.claims()) * (lastIndex - index);
        lastIndex = index;
    }

    function settleAndBook() private {
        settle();
        book();
    }

    /// @notice A period, and the hours to its finality. Charge, discharge and export as the seeds will, within what the meters could show.
    function live(uint256 index, uint16 g, uint16 k, uint16 d, uint16 m, uint16 s) external booked("live") {
        index = index % SITES;
        uint64 generated = uint64(bound(g, 0, 2000));
        uint64 stored = uint64(bound(k, 0, generated));
        meter(index, generated, stored, (generated - stored) / 2, uint64(bound(m, 0, 2000)));
        battery(index, uint64(bound(d, 0, 4000)), stored, uint64(bound(s, 0, 12_000)));
        settleAndBook();
    }

    function wait(uint256 seconds_) external booked("wait") {
        vm.warp(vm.getBlockTimestamp() + bound(seconds_, 1, 2 days));
    }

    /// @param fresh Seven times in eight after a batch of its own: an old leaf is mostly refused.
    function depositCharge(uint256 index, uint8 fresh) external booked("deposit") {
        index = index % SITES;
        if (fresh % 8 != 0) settleAndBook();
        SiteId id = siteAt(index);
        LeafProof memory proof = proofAt(index);
        uint256 before = Shares.unwrap(pool.claims());
        vm.prank(ownerOf(id));
        Energy minted = pool.deposit(current[index], proof);
        mintedShares += Shares.unwrap(pool.claims()) - before;
        mintedEnergy += Energy.unwrap(minted);
        ++events;
        ICollateral.Stake memory bond = collateral.stakeOf(address(pool), id);
        require(bond.stake - bond.unbonding >= pool.stakeNeededOf(id), "a deposit left too small a stake");
        uint256 stock =
            0.855e6 * uint256(proof.leaf.flows.lane(3) < 10_000 ? proof.leaf.flows.lane(3) : 10_000);
        require(
            Energy.unwrap(minted) == 0 || Energy.unwrap(pool.liabilityOf(id)) <= stock,
            "a deposit minted beyond the store"
        );
    }

    function releaseSite(uint256 index, uint16 d) external booked("release") {
        index = index % SITES;
        battery(index, uint64(bound(d, 0, 2000)), 0, meters[index].s);
        settleAndBook();
        pool.release(proofAt(index));
    }

    function buyBack(uint8 from, uint8 index, uint256 shares) external booked("buyBack") {
        address account = ownerOf(siteAt(from % SITES));
        shares = bound(shares, 1, 1e9);
        SiteId id = siteAt(index % SITES);
        uint256 held = Shares.unwrap(pool.sharesOf(account));
        if (shares > held) shares = held;
        uint256 before = Shares.unwrap(pool.totalShares());
        vm.prank(account);
        boughtEnergy += Energy.unwrap(pool.buyBack(id, Shares.wrap(shares)));
        boughtShares += before - Shares.unwrap(pool.totalShares());
        ++events;
    }

    function sell(uint256 from, uint256 shares) external booked("sell") {
        address seller = ownerOf(siteAt(from % SITES));
        address buyer = ownerOf(siteAt((from + 1) % SITES));
        shares = bound(shares, 0, Shares.unwrap(pool.sharesOf(seller)));
        vm.prank(seller);
        pool.transferShares(buyer, Shares.wrap(shares));
    }

    function retire(uint256 energy, uint16 m) external booked("retire") {
        meter(CONSUMER, 0, 0, 0, uint64(bound(m, 1, 2000)));
        settleAndBook();
        uint256 credit = claimConsumption();
        uint256 before = Shares.unwrap(pool.totalShares());
        uint256 remaining = Energy.unwrap(retirements.creditOf(credit).remaining);
        uint256 balance = pool.balanceOf(consumer.owner.addr);
        energy = bound(energy, 1, remaining < balance ? remaining : balance);
        vm.prank(consumer.owner.addr);
        retirements.retire(address(pool), credit, Energy.wrap(energy), address(1), "");
        retiredEnergy += energy;
        retiredShares += before - Shares.unwrap(pool.totalShares());
        ++events;
    }

    /// @notice The site's charge goes on under another share: the old entitlement ends where the new one begins.
    /// @param exact Whether the leaf of the boundary exists and settles it; otherwise it takes `checkpoint`, a day later.
    function changeShare(uint256 index, uint16 share, bool exact) external booked("changeShare") {
        index = index % SITES;
        uint40 at = lastPeriod() + PERIOD;
        vm.prank(ownerOf(siteAt(index)));
        pool.endEntitlement(current[index], at);
        Home memory home = index == SOLAR ? solar : consumer;
        current[index] =
            grantAs(home, Register.GREEN_CHARGE, address(pool), uint16(bound(share, 1, 10_000)), at, 0);
        everGranted.push(current[index]);
        if (!exact) return;
        settleAndBook();
        entitlements.checkpoint(current[index], proofAt(index));
    }

    function checkpoint(uint256 index) external booked("checkpoint") {
        index = index % SITES;
        vm.warp(vm.getBlockTimestamp() + 1 days);
        entitlements.checkpoint(current[index], proofAt(index));
    }

    function siteAt(uint256 index) public view returns (SiteId id) {
        (id,) = oracle.entryOf(crew.fleet, uint32(index));
    }

    function registersOf(uint256 index) external view returns (Meter memory) {
        return meters[index];
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

    function suite() external view returns (address, address, address) {
        return (address(pool), address(entitlements), address(retirements));
    }
}
