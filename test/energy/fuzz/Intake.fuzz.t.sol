// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IntakeMath} from "../../../contracts/energy/IntakeMath.sol";
import {Energy} from "../../../contracts/energy/types/Amounts.sol";
import {Leaf, LeafProof} from "../../../contracts/oracle/types/Measurement.sol";
import {packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {Capacities} from "../../../contracts/oracle/types/Site.sol";
import {IntakeFixture} from "../../fixtures/IntakeFixture.sol";

/// @notice Deposits before finality and by final leaves, revisions and time, in any order.
contract IntakeFuzzTest is IntakeFixture {
    LeafProof[] internal known;
    /// @dev The leaf of the batch before the newest.
    LeafProof internal last;
    uint256 internal minted;

    function setUp() public override {
        super.setUp();
        // Full for as long as the test runs: what the store could not hold would hide what is issued twice.
        meters[SOLAR].s = 10_000;
        last = proofAt(SOLAR);
    }

    function testFuzz_EarlyAndFinalTogetherIssueEachWhOnce(uint256 seed) public {
        for (uint256 i; i < 24; ++i) {
            uint256 word = uint256(keccak256(abi.encode(seed, i)));
            act(word % 6, word >> 8);
            uint256 counted = uint256(entitlements.entitlementOf(charge).pointer) + earlyWh();
            assertLe(minted, counted * 0.9e6, "issued more than is claimed and early");
        }
        // And all of it is issued in the end, but for what a revision took back: the roundings of each deposit are its own.
        charged(1);
        warpToFinal(crew.last);
        minted += Energy.unwrap(deposit());
        uint256 claimed = entitlements.entitlementOf(charge).pointer;
        assertLe(minted, (claimed + earlyWh()) * 0.9e6);
        if (earlyWh() == 0) assertGe(minted + 26, claimed * 0.9e6);
    }

    function act(uint256 kind, uint256 word) internal {
        if (kind < 2) {
            grow(uint64(word % 300));
        } else if (kind == 2) {
            tryEarly(proofAt(SOLAR));
        } else if (kind == 3 && known.length != 0) {
            tryDeposit(known[word % known.length]);
        } else if (kind == 4) {
            skip(word % 3 hours);
        } else if (kind == 5) {
            tryRevise(uint64(word % 200));
        }
    }

    function grow(uint64 wh) internal {
        last = proofAt(SOLAR);
        meter(SOLAR, wh, wh, 0, 0);
        battery(SOLAR, 0, wh, 10_000);
        publish();
        known.push(proofAt(SOLAR));
    }

    function tryEarly(LeafProof memory proof) internal {
        vm.prank(owner);
        try intake.depositEarly(address(pool), charge, proof) returns (Energy energy) {
            minted += Energy.unwrap(energy);
        } catch {}
    }

    function tryDeposit(LeafProof memory proof) internal {
        vm.prank(owner);
        try pool.deposit(charge, proof) returns (Energy energy) {
            minted += Energy.unwrap(energy);
        } catch {}
    }

    /// @dev Restates the newest leaf anywhere between the batch before it and a little above.
    function tryRevise(uint64 above) internal {
        uint256 finalAt = oracle.finalAt(oracle.batchOf(crew.fleet, crew.last.periodEnd).postedAt);
        if (known.length == 0 || block.timestamp >= finalAt) return;
        uint64 k = last.leaf.energy.lane(1) + above;
        Leaf storage leaf = shown[SOLAR];
        leaf.energy = packRegisters(k, k, 0, 0);
        leaf.flows = packRegisters(0, 0, k, 10_000);
        (meters[SOLAR].g, meters[SOLAR].k, meters[SOLAR].c) = (k, k, k);
        revise(last);
        known.push(proofAt(SOLAR));
    }

    /// @dev Charge from the grid is at most the charge beyond K, the import and the rating, and is one of them.
    function testFuzz_ChargeFromTheGridIsTheLeastOfThree(uint64[8] memory r, uint32 storage_, uint32 import_)
        public
        pure
    {
        for (uint256 i; i < 8; ++i) {
            r[i] = uint64(bound(r[i], 0, type(uint64).max / 2));
        }
        Leaf memory begin;
        Leaf memory end;
        begin.energy = packRegisters(r[0], r[1], 0, r[2]);
        begin.flows = packRegisters(0, 0, r[3], r[7]);
        end.energy = packRegisters(r[0], r[1] + r[4], 0, r[2] + r[5]);
        end.flows = packRegisters(0, 0, r[3] + r[6], 0);
        uint256 beyond = r[6] > r[4] ? r[6] - r[4] : 0;
        uint256 watts = storage_ < import_ ? storage_ : import_;
        uint256 rating = watts * 900 * 11 / 36_000 + 1;
        uint256 expected = beyond < r[5] ? beyond : r[5];
        if (rating < expected) expected = rating;
        assertEq(IntakeMath.fromGrid(begin, end, Capacities(0, storage_, 0, import_, 0)), expected);
    }
}
