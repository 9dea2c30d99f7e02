// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {Register} from "../../../contracts/oracle/types/Registers.sol";
import {BATTERY, PV} from "../../../contracts/oracle/types/Site.sol";
import {EnvelopeFixture} from "../../fixtures/EnvelopeFixture.sol";

/// @notice Gas of a claim's call, everything cold, printed with -vv: what the envelopes add to one of a register that has none.
contract EnvelopesGasTest is EnvelopeFixture {
    function _claim(uint256 id, LeafProof memory proof) private returns (uint256) {
        vm.cool(address(entitlements));
        vm.cool(address(oracle));
        vm.cool(address(registry));
        vm.cool(entitlements.clearSky());
        vm.prank(holder);
        entitlements.claim(id, proof);
        return vm.lastCallGas().gasTotalUsed;
    }

    function test_Claim_GasOfItsEnvelope() public {
        Plant memory plant = openPlant("home", AUSTRIA, PV | BATTERY, hour(11));
        uint40 from = lastPeriod();
        uint256 consumption = grant(plant, Register.CONSUMPTION);
        uint256 used = grant(plant, Register.SELF_USE);
        uint256 charge = grant(plant, Register.GREEN_CHARGE);
        LeafProof memory opening = show(plant, from + 1 hours, 3000, 1000, 0);
        LeafProof memory proof = show(plant, from + 100 hours, 9000, 3000, 0);
        finish();
        _claim(consumption, opening);
        _claim(used, opening);
        _claim(charge, opening);
        uint256 without = _claim(consumption, proof);
        uint256 snapshot = vm.snapshotState();
        uint256 ofGeneration = _claim(used, proof) - without;
        vm.revertToState(snapshot);
        uint256 ofCharge = _claim(charge, proof) - without;
        emit log_named_uint("claim without an envelope", without);
        emit log_named_uint("more for generation", ofGeneration);
        emit log_named_uint("more for green charge", ofCharge);
        assertLe(ofGeneration, 16_000);
        assertLe(ofCharge, 18_500);
    }
}
