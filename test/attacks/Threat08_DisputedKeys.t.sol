// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../contracts/oracle/interfaces/IMeterOracle.sol";
import {LeafProof, Reading} from "../../contracts/oracle/types/Measurement.sol";
import {packRegisters} from "../../contracts/oracle/types/Registers.sol";
import {OracleScene} from "../fixtures/OracleScene.sol";
import {Vm} from "forge-std/Vm.sol";

/// @dev Threat 8: every proof of a site's leaf walks its disputed keys, and its owner can dispute a new one each period. Others'
/// claims of that site must not grow dear by it, nor the newest dispute be forgotten.
contract Threat08_DisputedKeysTest is OracleScene {
    uint256 private constant KEYS = 24;

    function test_Threat08_DisputedKeysStopAtSixteen() public {
        Scene memory s = scene();
        warpToFinal(s.batch);
        LeafProof memory final_ = proof(s, 1);
        uint256 before = slotsRead(final_);

        Home memory home = s.homes[1];
        for (uint16 epoch = 1; epoch <= KEYS; ++epoch) {
            nextPeriod();
            equivocate(home, epoch);
            Vm.Wallet memory device = vm.createWallet(string.concat("device ", vm.toString(epoch)));
            rotateHome(home.id, home.owner, device, lastPeriod());
            home.device = device;
        }
        // What others hold of it is still there, and costs sixteen slots more at most.
        assertEq(slotsRead(final_), before + 16);

        // The key in force lies as well: that counts, though sixteen others stand before it.
        nextPeriod();
        equivocate(home, uint16(KEYS + 1));
        show(s, ENERGY + packRegisters(5, 0, 0, 0), FLOWS);
        s.batch = post(s.crew, s.leaves);
        LeafProof memory disputed = proof(s, 1);
        uint40 from = oracle.membershipOf(home.id).disputedFrom;
        warpToFinal(s.batch);
        vm.expectRevert(abi.encodeWithSelector(IMeterOracle.SiteInQuarantine.selector, home.id, from));
        oracle.requireFinalLeaf(disputed);
    }

    function equivocate(Home memory home, uint16 epoch) private {
        Reading memory first = read(home, ENERGY, FLOWS);
        Reading memory second = read(home, ENERGY, packRegisters(9, 9, 9, 9));
        (first.epoch, second.epoch) = (epoch, epoch);
        bytes memory a = signReading(home, first);
        bytes memory b = signReading(home, second);
        oracle.proveEquivocation(first, a, second, b);
    }

    /// @dev Different slots of the oracle that proving a leaf reads.
    function slotsRead(LeafProof memory proof_) private returns (uint256 count) {
        vm.record();
        oracle.requireFinalLeaf(proof_);
        (bytes32[] memory reads,) = vm.accesses(address(oracle));
        for (uint256 i; i < reads.length; ++i) {
            bool again;
            for (uint256 j; j < i && !again; ++j) {
                again = reads[j] == reads[i];
            }
            if (!again) ++count;
        }
    }
}
