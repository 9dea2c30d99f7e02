// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEnergyPoolFactory} from "../../../contracts/energy/interfaces/IEnergyPoolFactory.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {PoolLens} from "../../../contracts/lens/PoolLens.sol";
import {IPoolLens} from "../../../contracts/lens/interfaces/IPoolLens.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {Capacities, SiteId} from "../../../contracts/oracle/types/Site.sol";
import {CollateralFixture} from "../../fixtures/CollateralFixture.sol";

/// @notice Every word of a snapshot is what its own view says in the same block, in each stage of a shortfall.
contract PoolLensTest is CollateralFixture {
    PoolLens internal lens;

    function setUp() public override {
        super.setUp();
        lens = new PoolLens(factory);
    }

    function bothSites() internal view returns (SiteId[] memory sites) {
        sites = new SiteId[](2);
        (sites[0], sites[1]) = (site, other.id);
    }

    function requireEqual() internal view {
        IPoolLens.PoolSnapshot memory shown = lens.poolOf(address(pool), bothSites());
        requirePool(shown);
        uint256 known;
        for (uint256 i; i < shown.sites.length; ++i) {
            requireSite(shown.sites[i], bothSites()[i]);
            known += Shares.unwrap(shown.sites[i].loss);
        }
        assertEq(Shares.unwrap(shown.knownLoss), known);
    }

    function requirePool(IPoolLens.PoolSnapshot memory shown) internal view {
        assertEq(shown.pool, address(pool));
        assertEq(shown.time, vm.getBlockTimestamp());
        assertEq(shown.finality, oracle.finalAt(0));
        assertEq(abi.encode(shown.policy), abi.encode(factory.policyOf(address(pool))));
        assertEq(shown.exponent, pool.exponent());
        assertEq(shown.decayRate, pool.decayRate());
        assertEq(shown.decayRateSince, pool.decayRateSince());
        assertEq(shown.storeIndex, pool.storeIndex());
        assertEq(shown.kept, pool.kept());
        assertEq(shown.index, pool.index());
        assertEq(shown.pendingLoss, pendingLoss());
        (Shares liability, Shares writtenOff, Shares locked) = pool.totals();
        assertEq(
            abi.encode(shown.liability, shown.writtenOff, shown.locked),
            abi.encode(liability, writtenOff, locked)
        );
        assertEq(
            abi.encode(shown.supply, shown.claims, shown.headroom),
            abi.encode(pool.totalShares(), pool.claims(), pool.headroom())
        );
        (bool paused, bool held_) = pool.inflowsPaused();
        assertEq(abi.encode(shown.paused, shown.held), abi.encode(paused, held_));
        assertEq(shown.compensation, collateral.compensationOf(address(pool)));
        assertEq(shown.reconciledAt, reconciler.reconciledAt(address(pool)));
    }

    function requireSite(IPoolLens.SiteSnapshot memory shown, SiteId id) internal view {
        assertEq(SiteId.unwrap(shown.site), SiteId.unwrap(id));
        assertEq(shown.owner, ownerOf(id));
        assertEq(shown.pledgedTo, factory.pledgedTo(id));
        assertEq(abi.encode(shown.account), abi.encode(pool.accountOf(id)));
        assertEq(
            abi.encode(shown.liability, shown.owedByOwner, shown.stakeNeeded),
            abi.encode(pool.liabilityOf(id), pool.owedBy(ownerOf(id)), pool.stakeNeededOf(id))
        );
        assertEq(abi.encode(shown.stake), abi.encode(collateral.stakeOf(address(pool), id)));
        assertEq(abi.encode(shown.shortfall), abi.encode(collateral.shortfallOf(address(pool), id)));
        assertEq(Shares.unwrap(shown.short), shortOf(id));
        assertEq(shown.auctionPrice, collateral.auctionPrice(address(pool), id));
        (Shares loss, uint40 expiresAt) = collateral.lossOf(address(pool), id);
        assertEq(abi.encode(shown.loss, shown.lossExpiresAt), abi.encode(loss, expiresAt));
        assertEq(abi.encode(shown.registered), abi.encode(registry.siteOf(id)));
        (Capacities memory current, Capacities memory before, uint40 since,) = registry.boundsOf(id);
        assertEq(
            abi.encode(shown.capacities, shown.capacitiesBefore, shown.capacitiesSince),
            abi.encode(current, before, since)
        );
        assertEq(abi.encode(shown.membership), abi.encode(oracle.membershipOf(id)));
        assertEq(shown.fleetLatest, oracle.fleetOf(shown.membership.fleet).latestPeriod);
        assertEq(abi.encode(shown.mark), abi.encode(reconciler.markOf(address(pool), id)));
    }

    function test_PoolOf_BeforeAnyDeposit() public view {
        requireEqual();
    }

    function test_PoolOf_ThroughAWholeDefault() public {
        withdrawAllBut(1.3501e6);
        chargeBoth(2000);
        requireEqual();
        reconciler.mark(address(pool), proofAt(SOLAR));
        drain(SOLAR, 0);
        prove();
        requireEqual();
        toAuction();
        skip(1 hours);
        assertGt(collateral.auctionPrice(address(pool), site), 0);
        requireEqual();
        skip(5 hours);
        assertFalse(haircut());
        assertTrue(held());
        requireEqual();
        skip(2 days);
        haircut();
        assertGt(collateral.compensationOf(address(pool)), 0);
        assertLt(pool.kept(), WAD);
        requireEqual();
    }

    function test_PoolOf_WithALossThatIsNotFinal() public {
        toRestoredDebt();
        battery(SOLAR, 0, 0, 0);
        publish();
        collateral.showLoss(address(pool), proofAt(SOLAR));
        assertGt(pendingLoss(), 0);
        assertGt(Shares.unwrap(lens.poolOf(address(pool), bothSites()).knownLoss), 0);
        requireEqual();
    }

    function test_PoolOf_TellsWhenTheRateWasSet() public {
        uint40 born = lens.poolOf(address(pool), new SiteId[](0)).decayRateSince;
        skip(3 hours);
        assertEq(lens.poolOf(address(pool), new SiteId[](0)).decayRateSince, born);
        vm.prank(address(reconciler));
        pool.setDecayRate(5_000_000_000);
        assertEq(lens.poolOf(address(pool), new SiteId[](0)).decayRateSince, vm.getBlockTimestamp());
        assertLt(born, vm.getBlockTimestamp());
    }

    function test_PoolOf_RevertWhen_NotPool() public {
        vm.expectRevert(abi.encodeWithSelector(IEnergyPoolFactory.NotPool.selector, address(this)));
        lens.poolOf(address(this), new SiteId[](0));
    }

    function test_PoolOf_RevertWhen_NoSuchSite() public {
        SiteId[] memory sites = new SiteId[](1);
        sites[0] = SiteId.wrap(99);
        vm.expectRevert(abi.encodeWithSelector(ISiteRegistry.UnknownSite.selector, sites[0]));
        lens.poolOf(address(pool), sites);
    }

    function test_EvidenceOf_SaysWhatTheOracleSays() public {
        settle();
        LeafProof[] memory proofs = new LeafProof[](4);
        proofs[0] = proofAt(SOLAR);
        publish();
        proofs[1] = proofAt(SOLAR);
        proofs[2] = proofAt(SOLAR);
        proofs[2].leaf.flows = proofs[2].leaf.flows + proofs[2].leaf.flows;
        proofs[3] = proofAt(SOLAR);
        proofs[3].batch.fleet = 9;
        IPoolLens.Evidence[] memory shown = lens.evidenceOf(proofs);

        assertEq(uint8(shown[0].status), uint8(IPoolLens.LeafStatus.FINAL));
        assertEq(shown[0].quorumId, quorumId());
        assertEq(shown[0].reason, "");
        assertLe(shown[0].finalAt, vm.getBlockTimestamp());

        uint256 finalAt = oracle.finalAt(uint40(vm.getBlockTimestamp()));
        assertEq(uint8(shown[1].status), uint8(IPoolLens.LeafStatus.POSTED));
        assertEq(shown[1].finalAt, finalAt);
        assertEq(
            shown[1].reason,
            abi.encodeWithSelector(
                IMeterOracle.BatchNotFinal.selector,
                crew.fleet,
                crew.last.periodEnd,
                finalAt,
                vm.getBlockTimestamp()
            )
        );

        assertEq(uint8(shown[2].status), uint8(IPoolLens.LeafStatus.REFUSED));
        assertEq(shown[2].finalAt, 0);
        assertEq(bytes4(shown[2].reason), IMeterOracle.InvalidProof.selector);
        assertEq(uint8(shown[3].status), uint8(IPoolLens.LeafStatus.REFUSED));
        assertEq(shown[3].quorumId, bytes32(0));
    }
}
