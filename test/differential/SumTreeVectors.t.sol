// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {Leaf, Quality} from "../../contracts/oracle/types/Measurement.sol";
import {Registers} from "../../contracts/oracle/types/Registers.sol";
import {SiteId} from "../../contracts/oracle/types/Site.sol";
import {SumTreeHarness} from "../harness/SumTreeHarness.sol";

/// @notice The trees of `sdk/vectors/sum-tree.json`, which the SDK's tests read too: leaf hashes, roots, sums and every path.
contract SumTreeVectorsTest is Test {
    SumTreeHarness private _harness = new SumTreeHarness();
    string private _json = vm.readFile("sdk/vectors/sum-tree.json");

    function _at(string memory list, uint256 index, string memory key) private pure returns (string memory) {
        return string.concat(".", list, "[", vm.toString(index), "].", key);
    }

    function _word(string memory path) private view returns (bytes32) {
        return vm.parseJsonBytes32(_json, path);
    }

    function _number(string memory path) private view returns (uint256) {
        return vm.parseJsonUint(_json, path);
    }

    function _leaf(uint256 i) private view returns (Leaf memory) {
        return Leaf({
            site: SiteId.wrap(uint64(_number(_at("leaves", i, "site")))),
            readAt: uint40(_number(_at("leaves", i, "readAt"))),
            revision: uint32(_number(_at("leaves", i, "revision"))),
            quality: Quality(_number(_at("leaves", i, "quality"))),
            energy: Registers.wrap(uint256(_word(_at("leaves", i, "energy")))),
            flows: Registers.wrap(uint256(_word(_at("leaves", i, "flows")))),
            reading: _word(_at("leaves", i, "reading")),
            profile: _word(_at("leaves", i, "profile"))
        });
    }

    function test_Vectors_LeafHashesAndSums() public view {
        for (uint256 i; i < 13; ++i) {
            Leaf memory leaf = _leaf(i);
            assertEq(_harness.leafHash(leaf), _word(_at("leaves", i, "hash")));
            Registers entry = Registers.wrap(uint256(_word(_at("leaves", i, "entry"))));
            assertEq(bytes32(Registers.unwrap(leaf.energy - entry)), _word(_at("leaves", i, "sum")));
        }
        assertFalse(vm.keyExistsJson(_json, ".leaves[13]"), "leaves that nothing compares");
    }

    function test_Vectors_EveryPathOfEveryTreeLeadsToItsRoot() public view {
        uint8[6] memory counts = [1, 2, 3, 5, 8, 13];
        for (uint256 t; t < counts.length; ++t) {
            assertEq(_number(_at("trees", t, "leafCount")), counts[t]);
            uint256 depth = _number(_at("trees", t, "depth"));
            assertEq(_harness.depthOf(counts[t]), depth);
            for (uint256 i; i < counts[t]; ++i) {
                _checkPath(t, i, depth);
            }
        }
        assertFalse(vm.keyExistsJson(_json, ".trees[6]"), "trees that nothing compares");
    }

    function _checkPath(uint256 tree, uint256 i, uint256 depth) private view {
        bytes32[] memory path =
            vm.parseJsonBytes32Array(_json, _at("trees", tree, string.concat("paths[", vm.toString(i), "]")));
        assertEq(path.length, 2 * depth);
        Registers sum = Registers.wrap(uint256(_word(_at("leaves", i, "sum"))));
        (bytes32 root, Registers sums) = _harness.verify(_word(_at("leaves", i, "hash")), sum, i, depth, path);
        assertEq(root, _word(_at("trees", tree, "root")));
        assertEq(bytes32(Registers.unwrap(sums)), _word(_at("trees", tree, "sums")));
    }
}
