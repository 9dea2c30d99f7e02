// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {DeviceSignature} from "../../contracts/oracle/DeviceSignature.sol";
import {MeterCourt} from "../../contracts/oracle/MeterCourt.sol";
import {MeterOracle} from "../../contracts/oracle/MeterOracle.sol";
import {IAttesterBonds} from "../../contracts/oracle/interfaces/IAttesterBonds.sol";
import {ISiteRegistry} from "../../contracts/oracle/interfaces/ISiteRegistry.sol";
import {Batch, Quality, Quorum, Reading} from "../../contracts/oracle/types/Measurement.sol";
import {Registers} from "../../contracts/oracle/types/Registers.sol";
import {DeviceKey, KeyKind, SiteId} from "../../contracts/oracle/types/Site.sol";

/// @notice The readings, signatures and batches of `sdk/vectors/readings.json`, which the SDK's tests read too.
contract ReadingVectorsTest is Test {
    string private _json = vm.readFile("sdk/vectors/readings.json");
    MeterOracle private _oracle;

    function setUp() public {
        vm.chainId(vm.parseJsonUint(_json, ".chainId"));
        MeterOracle built = new MeterOracle(
            new MeterCourt(ISiteRegistry(address(1)), IAttesterBonds(address(1)), 1 hours, 1 hours, 1)
        );
        // The vectors' digests are of this address: Solady's EIP712 computes its domain anew where it was not deployed.
        address at = vm.parseJsonAddress(_json, ".verifyingContract");
        vm.etch(at, address(built).code);
        _oracle = MeterOracle(at);
    }

    function _at(string memory list, uint256 index, string memory key) private pure returns (string memory) {
        return string.concat(".", list, "[", vm.toString(index), "].", key);
    }

    function _word(string memory path) private view returns (bytes32) {
        return vm.parseJsonBytes32(_json, path);
    }

    function _number(string memory path) private view returns (uint256) {
        return vm.parseJsonUint(_json, path);
    }

    function _digest(bytes32 structHash) private view returns (bytes32) {
        (, string memory name, string memory version, uint256 chainId, address at,,) = _oracle.eip712Domain();
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256(bytes(name)),
                keccak256(bytes(version)),
                chainId,
                at
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function _reading(uint256 i) private view returns (Reading memory) {
        return Reading({
            site: SiteId.wrap(uint64(_number(_at("readings", i, "site")))),
            periodEnd: uint40(_number(_at("readings", i, "periodEnd"))),
            revision: uint32(_number(_at("readings", i, "revision"))),
            epoch: uint16(_number(_at("readings", i, "epoch"))),
            quality: Quality(_number(_at("readings", i, "quality"))),
            energy: Registers.wrap(uint256(_word(_at("readings", i, "energy")))),
            flows: Registers.wrap(uint256(_word(_at("readings", i, "flows"))))
        });
    }

    function _batch(uint256 i) private view returns (Batch memory) {
        return Batch({
            fleet: uint32(_number(_at("batches", i, "fleet"))),
            periodEnd: uint40(_number(_at("batches", i, "periodEnd"))),
            revision: uint32(_number(_at("batches", i, "revision"))),
            leafCount: uint32(_number(_at("batches", i, "leafCount"))),
            root: _word(_at("batches", i, "root")),
            sums: Registers.wrap(uint256(_word(_at("batches", i, "sums")))),
            dataHash: _word(_at("batches", i, "dataHash")),
            previous: _word(_at("batches", i, "previous"))
        });
    }

    function test_Vectors_ReadingHashesAndSignatures() public view {
        uint256 i;
        DeviceKey memory secp256k1 = DeviceKey(
            KeyKind.SECP256K1,
            bytes32(uint256(uint160(vm.parseJsonAddress(_json, ".device.address")))),
            bytes32(0)
        );
        DeviceKey memory p256 = DeviceKey(KeyKind.P256, _word(".device.p256X"), _word(".device.p256Y"));
        for (; vm.keyExistsJson(_json, _at("readings", i, "site")); ++i) {
            bytes32 hash = _oracle.hashReading(_reading(i));
            assertEq(hash, _word(_at("readings", i, "structHash")));
            bytes32 digest = _digest(hash);
            assertEq(digest, _word(_at("readings", i, "digest")));
            bytes memory byEthereum = vm.parseJsonBytes(_json, _at("readings", i, "secp256k1Signature"));
            bytes memory byP256 = vm.parseJsonBytes(_json, _at("readings", i, "p256Signature"));
            assertTrue(this.isValid(secp256k1, digest, byEthereum));
            assertTrue(this.isValid(p256, digest, byP256));
            assertFalse(this.isValid(p256, hash, byP256));
        }
        assertEq(i, 4);
    }

    function test_Vectors_BatchHashesAndQuorumId() public {
        uint256 i;
        for (; vm.keyExistsJson(_json, _at("batches", i, "fleet")); ++i) {
            bytes32 hash = _oracle.hashBatch(_batch(i));
            assertEq(hash, _word(_at("batches", i, "structHash")));
            assertEq(_digest(hash), _word(_at("batches", i, "digest")));
        }
        assertEq(i, 6);
        uint8 threshold = uint8(_number(".quorum.threshold"));
        address[] memory members = vm.parseJsonAddressArray(_json, ".quorum.members");
        uint32 fleet = _oracle.createFleet(Quorum(threshold, members));
        assertEq(_oracle.fleetOf(fleet).quorumId, _word(".quorum.id"));
    }

    function isValid(DeviceKey calldata key, bytes32 digest, bytes calldata signature)
        external
        view
        returns (bool)
    {
        return DeviceSignature.isValid(key, digest, signature);
    }
}
