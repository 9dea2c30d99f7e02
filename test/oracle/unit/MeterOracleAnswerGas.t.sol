// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {ISiteRegistry} from "../../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {Batch, LeafProof, Reading} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {DeviceKey, KeyKind} from "../../../contracts/oracle/types/Site.sol";
import {OracleFixture} from "../../fixtures/OracleFixture.sol";

/// @notice What a bond must pay for: a whole answer transaction in a fleet of 2^20 sites, its siblings' sums full, everything
/// cold, and the site quarantined on top. With each kind of device, and where the chain has no P-256 precompile.
contract MeterOracleAnswerGasTest is OracleFixture {
    uint256 private constant DEPTH = 20;
    uint256 private constant P256_KEY = 0xC9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721;
    address private constant PRECOMPILE = address(0x100);

    Home private _home;
    bytes private _crew;
    KeyKind private _kind;

    function _sign(bytes32 digest) private view returns (bytes memory) {
        return _kind == KeyKind.P256 ? signWithP256(P256_KEY, digest) : signWith(_home.device, digest);
    }

    function _enrol(KeyKind kind) private {
        _kind = kind;
        _home.owner = vm.createWallet("owner");
        _home.device = vm.createWallet("device");
        DeviceKey memory key = kind == KeyKind.P256 ? p256Key(P256_KEY) : secp256k1Key(_home.device);
        ISiteRegistry.Enrolment memory e = enrolmentOf(_home.owner.addr, key);
        bytes32 digest = enrolmentDigest(e);
        _home.id = registry.enrol(e, _sign(digest), signWith(_home.owner, digest));
        accreditHome(_home, homeCapacities());
        nextPeriod();
        Crew memory crew = openFleet(1, 1);
        IMeterOracle.Join memory join_ = joinOf(crew, _home);
        Reading memory opening = read(_home, Registers.wrap(0), Registers.wrap(0));
        oracle.join(join_, signJoin(_home, join_), opening, _sign(oracleDigest(readingHash(opening))));
        _crew = abi.encode(crew);
        // A million enrolments would take too long here: the fleet's count is written (bits 200 … 231, mapping at slot 1).
        bytes32 slot = keccak256(abi.encode(uint256(crew.fleet), uint256(1)));
        uint256 word = uint256(vm.load(address(oracle), slot)) & ~(uint256(type(uint32).max) << 200);
        vm.store(address(oracle), slot, bytes32(word | (1 << (200 + DEPTH))));
    }

    function _postDeep(Reading memory reading) private returns (LeafProof memory p) {
        Crew memory crew = abi.decode(_crew, (Crew));
        p.leaf = leafOf(reading);
        p.leaf.profile = keccak256("profile");
        p.path = new bytes32[](2 * DEPTH);
        bytes32 root = leafHash(p.leaf);
        Registers sums = p.leaf.energy;
        for (uint256 i; i < p.path.length; i += 2) {
            Registers sum = packRegisters(44_000, 43_000, 42_000, 41_000);
            (p.path[i], p.path[i + 1]) = (keccak256(abi.encode(i)), bytes32(Registers.unwrap(sum)));
            root = keccak256(abi.encode(root, sums, p.path[i], sum));
            sums = sums + sum;
        }
        p.batch =
            Batch(crew.fleet, lastPeriod(), 0, uint32(1 << DEPTH), root, sums, keccak256("data"), bytes32(0));
        (uint256 signers, bytes[] memory signatures) = attest(crew, p.batch, 1);
        oracle.postBatch(p.batch, p.batch, crew.quorum, signers, signatures);
    }

    function _answer(KeyKind kind, bool fallback_) private returns (uint256 used) {
        _enrol(kind);
        nextPeriod();
        Reading memory reading = read(_home, packRegisters(1000, 300, 200, 50), packRegisters(1, 2, 3, 4));
        Reading memory other = read(_home, packRegisters(1000, 300, 200, 51), packRegisters(1, 2, 3, 4));
        LeafProof memory p = _postDeep(reading);
        uint256 id = oracle.challenge{value: MIN_BOND}(p, other, _sign(oracleDigest(readingHash(other))));
        bytes memory data =
            abi.encodeCall(IMeterOracle.answer, (id, p, reading, _sign(oracleDigest(readingHash(reading)))));
        if (fallback_) vm.mockCall(PRECOMPILE, bytes(""), bytes(""));
        used = 21_000;
        for (uint256 i; i < data.length; ++i) {
            used += data[i] == 0 ? 4 : 16;
        }
        vm.cool(address(oracle));
        vm.cool(address(registry));
        vm.cool(vm.computeCreateAddress(address(oracle), 1));
        address answerer = makeAddr("answerer");
        vm.deal(answerer, 1 ether);
        vm.prank(answerer);
        (bool ok,) = address(oracle).call(data);
        used += vm.lastCallGas().gasTotalUsed;
        assertTrue(ok);
        vm.clearMockedCalls();
    }

    function _gasPaid() private returns (uint256 paid) {
        vm.fee(1000 gwei);
        paid = oracle.bondNeeded() * 4 / 5 / 1000 gwei;
        vm.fee(0);
    }

    function test_BondNeeded_PaysForTheDearestAnswer() public {
        uint256 secp256k1 = _answer(KeyKind.SECP256K1, false);
        setUp();
        uint256 precompiled = _answer(KeyKind.P256, false);
        setUp();
        uint256 computed = _answer(KeyKind.P256, true);
        emit log_named_uint("answer, secp256k1", secp256k1);
        emit log_named_uint("answer, P-256 by precompile", precompiled);
        emit log_named_uint("answer, P-256 computed", computed);
        uint256 paid = _gasPaid();
        emit log_named_uint("paid for", paid);
        assertLe(secp256k1, paid);
        assertLe(precompiled, paid);
        assertLe(computed, paid);
    }
}
