// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {
    Batch,
    Leaf,
    LeafProof,
    Quality,
    Quorum,
    Reading
} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../../contracts/oracle/types/Site.sol";
import {OracleScene} from "../../fixtures/OracleScene.sol";

/// @notice Fleets of one site that posts its own readings.
contract MeterOracleDirectTest is OracleScene {
    struct Direct {
        Crew crew;
        Home home;
        Leaf[] leaves;
        Reading reading;
        Batch batch;
    }

    function _start() private returns (Direct memory d) {
        d.crew.fleet = oracle.createDirectFleet();
        d.home = createHome("direct");
        nextPeriod();
        joinAt(d.crew, d.home, ENERGY, FLOWS);
        _read(d, ENERGY);
    }

    /// @dev The next period's reading, leaf and batch.
    function _read(Direct memory d, Registers energy) private {
        nextPeriod();
        d.reading = read(d.home, energy, FLOWS);
        d.leaves = new Leaf[](1);
        d.leaves[0] = leafOf(d.reading);
        d.batch = batchOf(d.crew, lastPeriod(), d.leaves);
    }

    function _post(Direct memory d) private {
        oracle.postReading(d.batch, d.crew.last, d.leaves[0], d.reading, signReading(d.home, d.reading));
        d.crew.last = d.batch;
    }

    function _expect(Direct memory d, bytes memory error_) private {
        bytes memory signature = signReading(d.home, d.reading);
        vm.expectRevert(error_);
        oracle.postReading(d.batch, d.crew.last, d.leaves[0], d.reading, signature);
    }

    function test_PostReading_SeveralPeriodsToAClaimableLeaf() public {
        Direct memory d = _start();
        assertEq(oracle.fleetOf(d.crew.fleet).quorumId, bytes32(0));
        Registers energy = ENERGY;
        for (uint256 i; i < 4; ++i) {
            energy = energy + packRegisters(2000, 700, 500, 60);
            _read(d, energy);
            assertEq(Registers.unwrap(d.batch.sums), Registers.unwrap(energy - ENERGY), "since its entry");
            _post(d);
        }
        LeafProof memory p = proofOf(d.batch, d.leaves, 0);
        assertEq(p.path.length, 0);
        warpToFinal(d.batch);
        oracle.requireFinalLeaf(p);
        assertEq(oracle.fleetOf(d.crew.fleet).latestPeriod, d.batch.periodEnd);
        assertEq(oracle.batchOf(d.crew.fleet, d.batch.periodEnd).previousPeriod, d.batch.periodEnd - PERIOD);
    }

    function test_PostReading_RevertWhen_TheFleetHasAttesters() public {
        Direct memory d = _start();
        Crew memory attested = openFleet(1, 1);
        d.batch.fleet = attested.fleet;
        _expect(
            d,
            abi.encodeWithSelector(
                IMeterOracle.WrongQuorum.selector,
                attested.fleet,
                bytes32(0),
                keccak256(abi.encode(attested.quorum.threshold, attested.quorum.members))
            )
        );
        d.batch.fleet = 9;
        _expect(d, abi.encodeWithSelector(IMeterOracle.UnknownFleet.selector, uint32(9)));
    }

    /// @dev The set of nobody has an id of its own, so `postBatch` finds no way around the device.
    function test_PostBatch_RevertWhen_TheFleetIsDirect() public {
        Direct memory d = _start();
        Batch memory batch = d.batch;
        Quorum memory nobody = Quorum(0, new address[](0));
        vm.expectRevert(
            abi.encodeWithSelector(
                IMeterOracle.WrongQuorum.selector,
                d.crew.fleet,
                keccak256(abi.encode(nobody.threshold, nobody.members)),
                bytes32(0)
            )
        );
        oracle.postBatch(batch, batch, nobody, 0, new bytes[](0));
    }

    function test_PostReading_RevertWhen_TheDeviceDidNotSign() public {
        Direct memory d = _start();
        bytes memory signature = signWith(d.home.owner, oracleDigest(readingHash(d.reading)));
        vm.expectRevert(
            abi.encodeWithSelector(IMeterOracle.InvalidDeviceSignature.selector, d.home.id, uint16(1))
        );
        oracle.postReading(d.batch, d.batch, d.leaves[0], d.reading, signature);
    }

    function test_PostReading_RevertWhen_TheSiteIsNotTheFleets() public {
        Direct memory d = _start();
        Home memory other = createHome("other");
        _read(d, ENERGY);
        Home memory own = d.home;
        d.home = other;
        d.reading = read(other, ENERGY, FLOWS);
        d.leaves[0] = leafOf(d.reading);
        _expect(d, abi.encodeWithSelector(IMeterOracle.WrongSite.selector, other.id, own.id));
    }

    function test_PostReading_RevertWhen_TheLeafIsOfAnotherReading() public {
        Direct memory d = _start();
        bytes32 hash = readingHash(d.reading);
        d.leaves[0].reading = bytes32(uint256(1));
        _expect(d, abi.encodeWithSelector(IMeterOracle.WrongReading.selector, hash, bytes32(uint256(1))));
    }

    function test_PostReading_RevertWhen_TheLeafIsNotWhatTheReadingSays() public {
        Direct memory d = _start();
        bytes memory differs =
            abi.encodeWithSelector(IMeterOracle.ReadingDoesNotMatchLeaf.selector, d.home.id);
        Leaf memory honest = abi.decode(abi.encode(d.leaves[0]), (Leaf));
        d.leaves[0].energy = ENERGY + packRegisters(1, 0, 0, 0);
        _expect(d, differs);
        d.leaves[0] = abi.decode(abi.encode(honest), (Leaf));
        d.leaves[0].flows = FLOWS + packRegisters(0, 0, 0, 1);
        _expect(d, differs);
        d.leaves[0] = abi.decode(abi.encode(honest), (Leaf));
        d.leaves[0].revision = 1;
        _expect(d, differs);
        d.leaves[0] = abi.decode(abi.encode(honest), (Leaf));
        d.leaves[0].quality = Quality.ESTIMATED;
        _expect(d, differs);
        d.leaves[0] = abi.decode(abi.encode(honest), (Leaf));
        d.leaves[0].readAt -= PERIOD;
        _expect(d, differs);
        // A carried reading under a later period's header: a direct fleet shows every period that it posts.
        d.leaves[0] = honest;
        nextPeriod();
        d.batch.periodEnd = lastPeriod();
        _expect(d, differs);
    }

    function test_PostReading_RevertWhen_TheRootIsNotTheLeafs() public {
        Direct memory d = _start();
        bytes32 root = d.batch.root;
        d.batch.root = bytes32(uint256(1));
        _expect(d, abi.encodeWithSelector(IMeterOracle.InvalidProof.selector, root, d.batch.root));
        d.batch.root = root;
        d.batch.sums = packRegisters(1, 0, 0, 0);
        _expect(
            d,
            abi.encodeWithSelector(
                IMeterOracle.InvalidProof.selector, bytes32(0), bytes32(Registers.unwrap(d.batch.sums))
            )
        );
    }

    function test_PostReading_RevertWhen_GrownAboveCapacity() public {
        Direct memory d = _start();
        _post(d);
        uint64 limit = 10_000 * 11 / 40 + 1;
        _read(d, ENERGY + packRegisters(limit + 1, 0, 0, 0));
        _expect(
            d,
            abi.encodeWithSelector(
                IMeterOracle.GrowthAboveCapacity.selector, d.crew.fleet, 0, limit + 1, limit
            )
        );
    }

    function test_PostReading_RevertWhen_BeforeAKeyRotation() public {
        Direct memory d = _start();
        address owner = d.home.owner.addr;
        vm.prank(owner);
        registry.transferFrom(owner, address(0xb0b), uint256(1));
        uint40 due = lastPeriod() + PERIOD;
        _read(d, ENERGY);
        _expect(d, abi.encodeWithSelector(IMeterOracle.KeyRotationDue.selector, d.home.id, due));
    }
}
