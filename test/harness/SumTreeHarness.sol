// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Partition} from "../../contracts/oracle/Partition.sol";
import {SumTree} from "../../contracts/oracle/SumTree.sol";
import {Leaf} from "../../contracts/oracle/types/Measurement.sol";
import {Registers} from "../../contracts/oracle/types/Registers.sol";

/// @notice Calls the pure parts of measurement from outside: for fuzz tests, and for vitest through eth_call.
contract SumTreeHarness {
    function leafHash(Leaf calldata leaf) external pure returns (bytes32) {
        return SumTree.leafHash(leaf);
    }

    function depthOf(uint256 leafCount) external pure returns (uint256) {
        return SumTree.depthOf(leafCount);
    }

    function verify(bytes32 hash, Registers sum, uint256 index, uint256 depth, bytes32[] calldata path)
        external
        pure
        returns (bytes32 root, Registers sums)
    {
        return SumTree.verify(hash, sum, index, depth, path);
    }

    function split(uint64 generated, uint64 imported, uint64 discharged, uint64 exported, uint64 charged)
        external
        pure
        returns (uint64 greenCharge, uint64 directExport)
    {
        return Partition.split(generated, imported, discharged, exported, charged);
    }
}
