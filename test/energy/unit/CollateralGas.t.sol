// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {CollateralFixture} from "../../fixtures/CollateralFixture.sol";

/// @notice The words that collateral costs: each is 2,100 gas to read and 2,900 more to write over, and a new one 22,100. What a transaction
/// costs is the bench's to say.
contract CollateralGasTest is CollateralFixture {
    /// @dev Words of a contract that were read or written since `vm.record()`.
    function wordsOf(address target) private returns (uint256 count) {
        // What is written is read, too.
        (bytes32[] memory reads,) = vm.accesses(target);
        for (uint256 i; i < reads.length; ++i) {
            bool new_ = true;
            for (uint256 j; j < i && new_; ++j) {
                new_ = reads[i] != reads[j];
            }
            if (new_) ++count;
        }
    }

    /// @dev Of a site that the pool and the oracle know, with a stake that suffices and no discharge that has not released yet.
    function test_Gas_AProofReadsTenWords() public {
        chargeAndDeposit(2000);
        drain(SOLAR, 500);
        LeafProof memory proof = proofAt(SOLAR);
        vm.record();
        collateral.proveShortfall(address(pool), proof);
        assertEq(wordsOf(address(collateral)), 2, "stake and case");
        assertEq(wordsOf(address(pool)), 3, "decay, what is owed, what was read");
        assertEq(wordsOf(address(oracle)), 4, "batch, commitment, place, entry");
        assertEq(wordsOf(address(registry)), 1, "storage and key");
        assertEq(wordsOf(address(factory)), 0, "whoever has a file is a pool");
    }

    /// @dev The stake paid for them: whoever finds a shortfall does not pay for opening the file.
    function test_Gas_AFirstProofOpensNoWord() public {
        chargeAndDeposit(2000);
        drain(SOLAR, 500);
        uint256 snapshot = vm.snapshotState();
        vm.record();
        prove();
        (, bytes32[] memory writes) = vm.accesses(address(collateral));
        assertGt(writes.length, 1);
        vm.revertToState(snapshot);
        for (uint256 i; i < writes.length; ++i) {
            assertNotEq(vm.load(address(collateral), writes[i]), bytes32(0));
        }
    }

    function test_Gas_AFillReadsTwoWords() public {
        toCure();
        toAuction();
        skip(1 hours);
        vm.record();
        vm.prank(owner);
        collateral.fill(address(pool), site, Shares.wrap(100e6), 0, owner);
        assertEq(wordsOf(address(collateral)), 2);
    }

    function test_Gas_ADepositAsksForOneWord() public {
        chargeAndDeposit(2000);
        vm.record();
        vm.prank(address(pool));
        collateral.requireCovered(site, 1, Shares.wrap(0), Shares.wrap(0));
        assertEq(wordsOf(address(collateral)), 1);
    }
}
