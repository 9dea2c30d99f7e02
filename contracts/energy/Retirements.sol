// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SiteOwners} from "../oracle/SiteOwners.sol";
import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {ISiteRegistry} from "../oracle/interfaces/ISiteRegistry.sol";
import {PERIOD, SiteId} from "../oracle/types/Site.sol";
import {ConsumptionCredits} from "./ConsumptionCredits.sol";
import {DirectExports} from "./DirectExports.sol";
import {CountedMix} from "./TechnologyMixLib.sol";
import {TechnologyMixes} from "./TechnologyMixes.sol";
import {IEnergyPool} from "./interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "./interfaces/IEnergyPoolFactory.sol";
import {IRetirements} from "./interfaces/IRetirements.sol";
import {Energy} from "./types/Amounts.sol";

/// @title Retirement against measured consumption
/// @dev A pool decides which consumption retires its tokens; this contract, that consumption and export serve once.
contract Retirements is DirectExports, TechnologyMixes {
    using SiteOwners for ISiteRegistry;

    /// @param entitlements_ Whose M and E entitlements this contract holds. @param factory_ Whose pools' tokens retire here; it may be
    /// deployed later at that address; likewise @param agreements_ The contract of power purchase agreements, whose deliveries become exports.
    constructor(IEntitlements entitlements_, IEnergyPoolFactory factory_, address agreements_)
        ConsumptionCredits(entitlements_)
        DirectExports(agreements_)
        TechnologyMixes(factory_)
    {}

    /// @inheritdoc IRetirements
    function retire(address pool, uint256 credit, Energy energy, address beneficiary, string calldata reason)
        external
        returns (uint256 certificate)
    {
        CountedMix latest = _open(pool);
        Interval memory consumed = _credit(credit);
        REGISTRY.requireOperator(consumed.site);
        energy = _amount(
            energy,
            Energy.unwrap(energy) == type(uint256).max ? IEnergyPool(pool).balanceOf(msg.sender) : 0,
            consumed.remaining
        );
        _use(credit, consumed, energy);

        Origin memory origin = _origins[consumed.origin];
        certificate = _issue(
            Certificate({
                id: 0,
                pool: pool,
                credit: credit,
                export_: 0,
                site: consumed.site,
                source: SiteId.wrap(0),
                zone: origin.zone,
                energy: energy,
                from: consumed.from,
                to: consumed.to,
                mix: _mixOf(pool, latest, consumed.to),
                account: msg.sender,
                beneficiary: beneficiary,
                reason: reason
            })
        );
        IEnergyPool(pool)
            .burnForRetirement(
                msg.sender,
                energy,
                certificate,
                IEnergyPool.Consumption({
                site: consumed.site,
                zone: origin.zone,
                quorum: origin.quorum,
                accreditor: origin.accreditor,
                first: consumed.from + PERIOD
            })
            );
    }
}
