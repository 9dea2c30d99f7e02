// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIntake} from "../../contracts/energy/interfaces/IIntake.sol";
import {Energy} from "../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../contracts/oracle/types/Measurement.sol";
import {PERIOD} from "../../contracts/oracle/types/Site.sol";
import {IntakeFixture} from "../fixtures/IntakeFixture.sol";

/// @notice Threat 28 before finality: energy that the battery has discharged by the time it is deposited.
contract Threat28EarlyDischargedTest is IntakeFixture {
    /// @dev 2,000 Wh charged and used the same day. Nothing is left that a warrant could be for.
    function test_Threat28_ChargeThatIsGoneIsNotDepositedEarly() public {
        charged(2000);
        battery(SOLAR, 3000, 0, 0);
        publish();
        LeafProof memory proof = proofAt(SOLAR);
        expectEarly(proof, abi.encodeWithSelector(IIntake.StoreIsOwed.selector, site, proof.leaf.readAt));
    }

    /// @dev A store that holds less than it charged backs no more than it holds.
    function test_Threat28_AnEarlyDepositIsHeldToTheStore() public {
        charged(2000);
        battery(SOLAR, 2500, 0, 500);
        publish();
        assertApproxEqAbs(Energy.unwrap(early()), 0.855e6 * 500, 1);
        assertEq(earlyWh(), 2000, "and the whole charge is spent");
    }

    /// @dev A site that is short deposits a Wh early every period: each leaf is newer than any that could be final. Were it taken, no
    /// shortfall could ever be proved.
    function test_Threat28_EarlyDepositsDoNotPutOffTheProofOfAShortfall() public {
        chargeAndDeposit(2000);
        skip(PERIOD);
        for (uint256 i; i < 3; ++i) {
            meter(SOLAR, 10, 10, 0, 0);
            battery(SOLAR, 0, 10, 100);
            publish();
            LeafProof memory proof = proofAt(SOLAR);
            expectEarly(proof, abi.encodeWithSelector(IIntake.StoreIsOwed.selector, site, proof.leaf.readAt));
        }
        warpToFinal(crew.last);
        collateral.proveShortfall(address(pool), proofAt(SOLAR));
    }
}
