// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Leaf} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {OracleFixture} from "../../fixtures/OracleFixture.sol";
import {SumTreeHarness} from "../../harness/SumTreeHarness.sol";

contract MeasurementFuzzTest is OracleFixture {
    SumTreeHarness private _harness = new SumTreeHarness();

    function _tree(uint256 seed, uint256 count) private pure returns (Tree memory tree, Registers total) {
        bytes32[] memory hashes = new bytes32[](count);
        Registers[] memory sums = new Registers[](count);
        for (uint256 i; i < count; ++i) {
            hashes[i] = keccak256(abi.encode(seed, i));
            uint256 r = uint256(hashes[i]);
            sums[i] = packRegisters(uint48(r), uint48(r >> 48), uint48(r >> 96), uint48(r >> 144));
            total = total + sums[i];
        }
        tree = treeOf(hashes, sums);
    }

    function testFuzz_EveryLeafLeadsToTheRootAndTheSumsAddUp(uint256 seed, uint256 count) public view {
        count = bound(count, 1, 40);
        (Tree memory tree, Registers total) = _tree(seed, count);
        uint256 depth = _harness.depthOf(count);
        assertEq(depth, tree.hashes.length - 1, "depth");
        assertEq(Registers.unwrap(tree.sums[depth][0]), Registers.unwrap(total), "sum of leaves");
        uint256 index = seed % count;
        (bytes32 root, Registers sums) =
            _harness.verify(tree.hashes[0][index], tree.sums[0][index], index, depth, pathOf(tree, index));
        assertEq(root, tree.hashes[depth][0]);
        assertEq(Registers.unwrap(sums), Registers.unwrap(total));
    }

    /// @dev Any bit of hash, sum or path flipped, or another index: another root, or a lane that overflows.
    function testFuzz_ATouchedProofLeadsElsewhere(uint256 seed, uint256 count, uint256 where, uint8 bit)
        public
        view
    {
        count = bound(count, 2, 40);
        (Tree memory tree,) = _tree(seed, count);
        uint256 depth = tree.hashes.length - 1;
        uint256 index = seed % count;
        bytes32[] memory path = pathOf(tree, index);
        (bytes32 hash, Registers sum) = (tree.hashes[0][index], tree.sums[0][index]);
        where = bound(where, 0, path.length + 2);
        if (where < path.length) path[where] ^= bytes32(1 << bit);
        else if (where == path.length) hash ^= bytes32(1 << bit);
        else if (where == path.length + 1) sum = Registers.wrap(Registers.unwrap(sum) ^ (1 << bit));
        else index ^= 1 << (bit % depth);
        try _harness.verify(hash, sum, index, depth, path) returns (bytes32 root, Registers) {
            assertNotEq(root, tree.hashes[depth][0]);
        } catch (bytes memory reason) {
            assertEq(bytes4(reason), bytes4(keccak256("RegisterOverflow(uint256,uint256)")));
        }
    }

    function testFuzz_LeafHashIsTheReference(uint64 g, uint40 at, uint32 revision, bytes32 profile)
        public
        view
    {
        Home memory home;
        Leaf memory leaf =
            leafOf(readingOf(home, at, packRegisters(g, g / 2, g / 3, 1), packRegisters(1, 2, 3, 4)));
        leaf.revision = revision;
        leaf.profile = profile;
        assertEq(_harness.leafHash(leaf), leafHash(leaf));
    }

    struct Flow {
        uint256 generated;
        uint256 imported;
        uint256 discharged;
        uint256 exported;
        uint256 charged;
        uint256 greenlyCharged;
        uint256 directlyExported;
    }

    /// @dev A period as a sequence of instants, each balancing generation + import + discharge = load + export + charge; no
    /// instant both imports and exports, or both charges and discharges. What import and discharge could not have supplied of an
    /// instant's charge and export came from generation; in whatever order the instants came, the rule stays below their sums.
    function testFuzz_PartitionNeverExceedsWhatGenerationSupplied(uint256 seed, uint256 steps) public view {
        steps = bound(steps, 1, 30);
        Flow memory f;
        for (uint256 i; i < steps; ++i) {
            uint256 r = uint256(keccak256(abi.encode(seed, i)));
            uint256 g = uint32(r) % 1000;
            uint256 m = r & (1 << 200) == 0 ? uint32(r >> 32) % 1000 : 0;
            uint256 d = r & (1 << 201) == 0 ? uint32(r >> 64) % 1000 : 0;
            uint256 c = d == 0 ? _part(r >> 96, g + m) : 0;
            uint256 x = m == 0 ? _part(r >> 128, g + d - c) : 0;
            f.generated += g;
            f.imported += m;
            f.discharged += d;
            f.charged += c;
            f.exported += x;
            f.greenlyCharged += c > m ? c - m : 0;
            f.directlyExported += x > d ? x - d : 0;
        }
        (uint64 k, uint64 e) = _harness.split(
            uint64(f.generated),
            uint64(f.imported),
            uint64(f.discharged),
            uint64(f.exported),
            uint64(f.charged)
        );
        assertLe(k, f.greenlyCharged, "green charge");
        assertLe(e, f.directlyExported, "direct export");
        assertLe(uint256(k) + e, f.generated, "K + E over G");
    }

    function _part(uint256 r, uint256 whole) private pure returns (uint256) {
        return whole == 0 ? 0 : uint32(r) % (whole + 1);
    }
}
