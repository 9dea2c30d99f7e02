// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../energy/interfaces/ICollateral.sol";
import {IEnergyPool} from "../energy/interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "../energy/interfaces/IEnergyPoolFactory.sol";
import {Shares} from "../energy/types/Amounts.sol";
import {IMeterOracle} from "../oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../oracle/interfaces/ISiteRegistry.sol";
import {LeafProof} from "../oracle/types/Measurement.sol";
import {Capacities, SiteId} from "../oracle/types/Site.sol";
import {IPoolLens} from "./interfaces/IPoolLens.sol";

/// @title Everything about a pool at one block
contract PoolLens is IPoolLens {
    /// @inheritdoc IPoolLens
    IEnergyPoolFactory public immutable factory;

    /// @param factory_ Whose pools it reads; it may be deployed later at that address.
    constructor(IEnergyPoolFactory factory_) {
        factory = factory_;
    }

    /// @inheritdoc IPoolLens
    function poolOf(address pool, SiteId[] calldata sites) external view returns (PoolSnapshot memory shown) {
        shown.pool = pool;
        shown.policy = factory.policyOf(pool);
        ICollateral collateral = factory.collateral();
        _readDecay(IEnergyPool(pool), shown);
        _readBooks(IEnergyPool(pool), shown);
        shown.compensation = collateral.compensationOf(pool);
        shown.reconciledAt = factory.reconciler().reconciledAt(pool);
        // The windows are the oracle's: finalAt(0) is their sum.
        // forge-lint: disable-next-line(unsafe-typecast)
        shown.finality = uint40(_oracle().finalAt(0));
        shown.sites = new SiteSnapshot[](sites.length);
        for (uint256 i; i < sites.length; ++i) {
            SiteSnapshot memory each = _siteOf(IEnergyPool(pool), collateral, sites[i]);
            shown.sites[i] = each;
            shown.knownLoss = shown.knownLoss + each.loss;
        }
    }

    /// @inheritdoc IPoolLens
    function evidenceOf(LeafProof[] calldata proofs) external view returns (Evidence[] memory shown) {
        IMeterOracle oracle = _oracle();
        shown = new Evidence[](proofs.length);
        for (uint256 i; i < proofs.length; ++i) {
            shown[i] = _evidenceOf(oracle, proofs[i]);
        }
    }

    function _readDecay(IEnergyPool pool, PoolSnapshot memory shown) private view {
        shown.time = uint40(block.timestamp);
        shown.exponent = pool.exponent();
        shown.decayRate = pool.decayRate();
        shown.decayRateSince = pool.decayRateSince();
        shown.storeIndex = pool.storeIndex();
        shown.kept = pool.kept();
        (shown.index,, shown.pendingLoss) = pool.shareTerms();
    }

    function _readBooks(IEnergyPool pool, PoolSnapshot memory shown) private view {
        (shown.liability, shown.writtenOff, shown.locked) = pool.totals();
        shown.supply = pool.totalShares();
        shown.claims = pool.claims();
        shown.headroom = pool.headroom();
        (shown.paused, shown.held) = pool.inflowsPaused();
    }

    function _siteOf(IEnergyPool pool, ICollateral collateral, SiteId site)
        private
        view
        returns (SiteSnapshot memory shown)
    {
        shown.site = site;
        _readRegistered(site, shown);
        _readLiability(pool, site, shown);
        _readCollateral(address(pool), collateral, site, shown);
        shown.mark = factory.reconciler().markOf(address(pool), site);
    }

    function _readRegistered(SiteId site, SiteSnapshot memory shown) private view {
        IMeterOracle oracle = _oracle();
        ISiteRegistry registry = oracle.registry();
        shown.registered = registry.siteOf(site);
        shown.owner = registry.ownerOf(SiteId.unwrap(site));
        (shown.capacities, shown.capacitiesBefore, shown.capacitiesSince,) = registry.boundsOf(site);
        shown.membership = oracle.membershipOf(site);
        uint32 fleet = shown.membership.fleet;
        if (fleet != 0) shown.fleetLatest = oracle.fleetOf(fleet).latestPeriod;
    }

    function _readLiability(IEnergyPool pool, SiteId site, SiteSnapshot memory shown) private view {
        shown.pledgedTo = factory.pledgedTo(site);
        shown.account = pool.accountOf(site);
        shown.liability = pool.liabilityOf(site);
        shown.owedByOwner = pool.owedBy(shown.owner);
        shown.stakeNeeded = pool.stakeNeededOf(site);
    }

    function _readCollateral(address pool, ICollateral collateral, SiteId site, SiteSnapshot memory shown)
        private
        view
    {
        shown.stake = collateral.stakeOf(pool, site);
        shown.shortfall = collateral.shortfallOf(pool, site);
        shown.short = collateral.shortOf(pool, site);
        shown.auctionPrice = collateral.auctionPrice(pool, site);
        (shown.loss, shown.lossExpiresAt) = collateral.lossOf(pool, site);
    }

    /// @dev A leaf that is refused refuses no other.
    function _evidenceOf(IMeterOracle oracle, LeafProof calldata proof)
        private
        view
        returns (Evidence memory shown)
    {
        try oracle.requireFinalLeaf(proof) {
            shown.status = LeafStatus.FINAL;
        } catch (bytes memory reason) {
            shown.reason = reason;
        }
        try oracle.requirePostedLeaf(proof) returns (
            Capacities memory, Capacities memory, uint40, uint256 finalAt
        ) {
            shown.finalAt = finalAt;
            if (shown.status == LeafStatus.REFUSED) shown.status = LeafStatus.POSTED;
        } catch (bytes memory reason) {
            shown.reason = reason;
        }
        try oracle.fleetOf(proof.batch.fleet) returns (IMeterOracle.Fleet memory fleet) {
            shown.quorumId = fleet.quorumId;
        } catch {}
    }

    function _oracle() private view returns (IMeterOracle) {
        return factory.entitlements().oracle();
    }
}
