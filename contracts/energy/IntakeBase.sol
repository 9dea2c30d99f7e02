// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {IMeterOracle} from "../oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../oracle/interfaces/ISiteRegistry.sol";
import {LeafProof, Quality} from "../oracle/types/Measurement.sol";
import {SiteId} from "../oracle/types/Site.sol";
import {IEnergyPoolFactory} from "./interfaces/IEnergyPoolFactory.sol";
import {IIntake} from "./interfaces/IIntake.sol";

/// @title What both ways into a pool rest on
abstract contract IntakeBase is IIntake {
    IEntitlements internal immutable ENTITLEMENTS;
    IMeterOracle internal immutable ORACLE;
    ISiteRegistry internal immutable REGISTRY;
    IEnergyPoolFactory internal immutable FACTORY;

    /// @param entitlements_ Where direct export is claimed. @param factory_ Whose pools are served; it may be deployed later at that address.
    constructor(IEntitlements entitlements_, IEnergyPoolFactory factory_) {
        ENTITLEMENTS = entitlements_;
        ORACLE = entitlements_.oracle();
        REGISTRY = ORACLE.registry();
        FACTORY = factory_;
    }

    /// @inheritdoc IIntake
    function factory() external view returns (IEnergyPoolFactory) {
        return FACTORY;
    }

    function _requirePool(address pool) internal view {
        require(FACTORY.isPool(pool), NotPool(pool));
    }

    /// @dev A measured leaf of this very site.
    function _requireMeasured(SiteId site, LeafProof calldata proof) internal pure {
        require(proof.leaf.site == site, IEntitlements.WrongSite(proof.leaf.site, site));
        require(proof.leaf.quality == Quality.MEASURED, NotMeasured(site, proof.leaf.readAt));
    }
}
