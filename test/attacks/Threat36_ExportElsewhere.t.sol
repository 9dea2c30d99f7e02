// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRetirements} from "../../contracts/energy/interfaces/IRetirements.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {BATTERY, PERIOD, PV, Zone} from "../../contracts/oracle/types/Site.sol";
import {RetirementScene} from "../fixtures/RetirementScene.sol";

/// @notice Threat 36: export that flowed in another period, somewhere in a longer one, or in another zone, held against consumption.
contract Threat36_ExportElsewhereTest is RetirementScene {
    function test_Threat36_ExportOfAnotherPeriod() public {
        grantExports();
        (uint256 noon,) = claimPeriod(800, 900);
        (uint256 from, uint256 to) = (retirements.exportOf(noon).from, retirements.exportOf(noon).to);
        (uint256 evening, uint256 credit) = claimPeriod(100, 900);
        (uint256 other, uint256 otherTo) =
            (retirements.creditOf(credit).from, retirements.creditOf(credit).to);
        expectRetireExport(
            noon,
            credit,
            1,
            abi.encodeWithSelector(IRetirements.IntervalsDiffer.selector, from, to, other, otherTo)
        );
        retireExport(evening, credit, 100e6);
    }

    /// @dev The evening's consumption in a credit that also covers noon: nobody knows how much of it was at noon.
    function test_Threat36_ConsumptionOfALongerInterval() public {
        grantExports();
        claimBoundary();
        uint40 from = crew.last.periodEnd;
        meter(SOLAR, 800, 0, 800, 0);
        publish();
        LeafProof memory noon = proofAt(SOLAR);
        meter(CONSUMER, 0, 0, 0, 900);
        publish();
        LeafProof memory evening = proofAt(CONSUMER);
        warpToFinal(crew.last);
        (uint256 export_, uint256 credit) = (claimExportBy(noon, user), claimConsumptionBy(evening));
        expectRetireExport(
            export_,
            credit,
            1,
            abi.encodeWithSelector(
                IRetirements.IntervalsDiffer.selector, from, from + PERIOD, from, from + 2 * PERIOD
            )
        );
    }

    /// @dev Two equal intervals of more than a period: the export may have flowed in one, the consumption in the other.
    function test_Threat36_BothOfALongerInterval() public {
        grantExports();
        claimBoundary();
        uint40 from = crew.last.periodEnd;
        meter(SOLAR, 800, 0, 800, 0);
        publish();
        meter(CONSUMER, 0, 0, 0, 900);
        publish();
        (LeafProof memory e, LeafProof memory m) = (proofAt(SOLAR), proofAt(CONSUMER));
        warpToFinal(crew.last);
        (uint256 export_, uint256 credit) = (claimExportBy(e, user), claimConsumptionBy(m));
        expectRetireExport(
            export_,
            credit,
            1,
            abi.encodeWithSelector(IRetirements.NotOnePeriod.selector, from, from + 2 * PERIOD)
        );
    }

    function test_Threat36_ExportOfAnotherZone() public {
        Zone abroad = Zone.wrap("10YDE-EON------1");
        (Home memory home, uint256 index) = joinSite("abroad", PV | BATTERY, abroad);
        (exporter, exporterAt) = (home, index);
        grantExports();
        (uint256 export_, uint256 credit) = claimPeriod(800, 900);
        expectRetireExport(
            export_, credit, 1, abi.encodeWithSelector(IRetirements.ZoneMismatch.selector, abroad, ZONE)
        );
    }
}
