// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch, Leaf, Reading} from "../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../contracts/oracle/types/Registers.sol";
import {Test} from "forge-std/Test.sol";

import {OracleScene} from "../fixtures/OracleScene.sol";

/// @notice Posts, revises, challenges, answers, voids and waits; remembers what it posted and every open bond.
contract MeterOracleHandler is OracleScene {
    bytes private _crew;
    bytes private _homes;
    bytes[] private _batches;
    bytes[] private _leavesOf;
    bytes[] private _readingsOf;
    uint256[] private _open;
    mapping(uint256 challenge => uint256) private _batchOfChallenge;
    Registers private _energy = ENERGY;
    Registers private _flows = FLOWS;

    uint256 public bondsIn;
    uint256 public bondsOut;

    constructor() {
        setUp();
        Scene memory s = scene();
        _remember(s);
        _crew = abi.encode(s.crew);
        _homes = abi.encode(s.homes);
        vm.deal(address(this), 1000 ether);
    }

    function post(uint64 grown) external {
        nextPeriod();
        Scene memory s = _scene(_batches.length - 1);
        _energy = _energy + packRegisters(uint64(bound(grown, 0, 2000)), 0, 0, uint64(bound(grown, 0, 2000)));
        show(s, _energy, _flows);
        s.batch = batchOf(s.crew, lastPeriod(), s.leaves);
        s.batch.previous = batchHash(s.crew.last);
        postAs(s.crew, s.batch);
        _remember(s);
        _crew = abi.encode(s.crew);
    }

    function revise(uint256 dataHash) external {
        Scene memory s = _scene(_batches.length - 1);
        IMeterOracle.BatchRecord memory record = oracle.batchOf(s.batch.fleet, s.batch.periodEnd);
        if (record.previousPeriod == 0 || block.timestamp >= oracle.finalAt(record.postedAt)) return;
        Batch memory previous = abi.decode(_batches[_batches.length - 2], (Batch));
        if (batchHash(previous) != s.batch.previous) return;
        s.batch.revision += 1;
        s.batch.dataHash = bytes32(dataHash);
        (uint256 signers, bytes[] memory signatures) = attest(s.crew, s.batch, 2);
        oracle.postBatch(s.batch, previous, s.crew.quorum, signers, signatures);
        s.crew.last = s.batch;
        _batches[_batches.length - 1] = abi.encode(s.batch);
        _crew = abi.encode(s.crew);
    }

    function demand(uint256 index, uint256 extra) external {
        uint256 last = _batches.length - 1;
        Scene memory s = _scene(last);
        uint256 bond = MIN_BOND + bound(extra, 0, 1 ether);
        try oracle.demand{value: bond}(s.batch, uint32(index % 3)) returns (uint256 id) {
            bondsIn += bond;
            _open.push(id);
            _batchOfChallenge[id] = last;
        } catch {}
    }

    function answer(uint256 which) external {
        if (_open.length == 0) return;
        which %= _open.length;
        uint256 id = _open[which];
        IMeterOracle.Challenge memory c = oracle.challengeOf(id);
        Scene memory s = _scene(_batchOfChallenge[id]);
        // A challenge of a revision that was replaced since can only run out.
        if (batchHash(s.batch) != c.commitment || block.timestamp > c.answerBy) return;
        uint256 before = address(this).balance;
        answerLeaf(s, id, c.index);
        _close(which, before);
    }

    function voidLeaf(uint256 which) external {
        if (_open.length == 0) return;
        which %= _open.length;
        if (block.timestamp <= oracle.challengeOf(_open[which]).answerBy) return;
        uint256 before = address(this).balance;
        oracle.voidLeaf(_open[which]);
        _close(which, before);
    }

    function wait(uint256 time) external {
        skip(bound(time, 1, 2 hours));
    }

    function openBonds() external view returns (uint256 sum) {
        for (uint256 i; i < _open.length; ++i) {
            sum += oracle.challengeOf(_open[i]).bond;
        }
    }

    /// @notice Sums, over the leaves that can be claimed from the last batches, of registers less entries, and the roots' sums.
    function claimable() external view returns (uint256[] memory claimed, uint256[] memory sums) {
        uint256 count = _batches.length < 5 ? _batches.length : 5;
        (claimed, sums) = (new uint256[](4 * count), new uint256[](4 * count));
        for (uint256 k; k < count; ++k) {
            Scene memory s = _scene(_batches.length - 1 - k);
            for (uint256 i; i < 3; ++i) {
                (, Registers entry) = oracle.entryOf(s.crew.fleet, uint32(i));
                try oracle.requireFinalLeaf(proof(s, i)) {
                    for (uint256 l; l < 4; ++l) {
                        claimed[4 * k + l] += (s.leaves[i].energy - entry).lane(l);
                    }
                } catch {}
            }
            for (uint256 l; l < 4; ++l) {
                sums[4 * k + l] = s.batch.sums.lane(l);
            }
        }
    }

    function oracleBalance() external view returns (uint256) {
        return address(oracle).balance;
    }

    function _close(uint256 which, uint256 before) private {
        bondsOut += address(this).balance - before;
        _open[which] = _open[_open.length - 1];
        _open.pop();
    }

    function _remember(Scene memory s) private {
        _batches.push(abi.encode(s.batch));
        _leavesOf.push(abi.encode(s.leaves));
        _readingsOf.push(abi.encode(s.readings));
    }

    function _scene(uint256 i) private view returns (Scene memory s) {
        s.crew = abi.decode(_crew, (Crew));
        s.homes = abi.decode(_homes, (Home[]));
        s.batch = abi.decode(_batches[i], (Batch));
        s.leaves = abi.decode(_leavesOf[i], (Leaf[]));
        s.readings = abi.decode(_readingsOf[i], (Reading[]));
    }
}

contract MeterOracleInvariantTest is Test {
    MeterOracleHandler private _handler;

    function setUp() public {
        _handler = new MeterOracleHandler();
        bytes4[] memory selectors = new bytes4[](6);
        selectors[0] = MeterOracleHandler.post.selector;
        selectors[1] = MeterOracleHandler.revise.selector;
        selectors[2] = MeterOracleHandler.demand.selector;
        selectors[3] = MeterOracleHandler.answer.selector;
        selectors[4] = MeterOracleHandler.voidLeaf.selector;
        selectors[5] = MeterOracleHandler.wait.selector;
        targetContract(address(_handler));
        targetSelector(FuzzSelector(address(_handler), selectors));
    }

    /// forge-config: default.invariant.runs = 6
    /// forge-config: default.invariant.depth = 64
    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_BondsInEqualBondsOutAndOpen() public view {
        assertEq(_handler.bondsIn(), _handler.bondsOut() + _handler.openBonds());
        assertEq(_handler.oracleBalance(), _handler.openBonds());
    }

    /// forge-config: default.invariant.runs = 6
    /// forge-config: default.invariant.depth = 32
    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_ClaimableLeavesStayWithinTheRootSums() public view {
        (uint256[] memory claimed, uint256[] memory sums) = _handler.claimable();
        for (uint256 i; i < claimed.length; ++i) {
            assertLe(claimed[i], sums[i]);
        }
    }
}
