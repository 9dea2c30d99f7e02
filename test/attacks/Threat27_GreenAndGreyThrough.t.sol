// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IIntake} from "../../contracts/energy/interfaces/IIntake.sol";
import {Energy} from "../../contracts/energy/types/Amounts.sol";
import {IntakeFixture} from "../fixtures/IntakeFixture.sol";

/// @notice Threat 27 at the Intake: one charge as a site's own green charge and as another's export.
contract Threat27GreenAndGreyThroughTest is IntakeFixture {
    /// @dev A battery that its own roof charged while the neighbour exported. The household imported as much for its load.
    function test_Threat27_GreenChargeStoresNobodysExport() public {
        agree(0);
        flow(800, 800, 800, 800);
        warpToFinal(crew.last);
        expectThrough(
            before,
            proofAt(SOLAR),
            0,
            abi.encodeWithSelector(IIntake.NothingCharged.selector, site, uint64(0), uint64(0))
        );
    }

    /// @dev 1,000 Wh of charge, 400 of them green: both ways in together issue what 1,000 Wh convert to.
    function test_Threat27_ACompletedChargeIsIssuedOnceInAll() public {
        agree(0);
        flow(800, 600, 1000, 400);
        warpToFinal(crew.last);
        uint256 minted = Energy.unwrap(through());
        assertApproxEqAbs(minted, 540e6, 1);
        assertEq(intake.chargedOf(site).used, 600);
        minted += Energy.unwrap(deposit());
        assertApproxEqAbs(minted, 900e6, 2);
        assertLe(minted, 900e6);
    }

    /// @dev A battery that discharges into its own charger stores nothing, whatever its registers add up to: nothing was imported.
    function test_Threat27_OwnDischargeStoresNobodysExport() public {
        agree(0);
        meters[SOLAR].d += 800;
        meters[SOLAR].s = 9000;
        flow(800, 0, 800, 0);
        warpToFinal(crew.last);
        expectThrough(
            before,
            proofAt(SOLAR),
            0,
            abi.encodeWithSelector(IIntake.NothingCharged.selector, site, uint64(0), uint64(0))
        );
    }
}
