// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AttesterFault} from "../../../contracts/oracle/types/Bonds.sol";
import {Batch, Leaf, Quorum} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers} from "../../../contracts/oracle/types/Registers.sol";
import {Attesting} from "./Attesting.sol";

/// @notice What everybody else does: challenge, prove what is false and what is not, copy each other's proofs, audit, collect.
contract AttesterHandler is Attesting {
    function demand(uint256 seed) external {
        if (posted.length == 0) return;
        uint256 which = _recent(seed);
        uint32 index = uint32(seed >> 8 & 1);
        vm.deal(WATCHER, 1 ether);
        vm.prank(WATCHER);
        try oracle.demand{value: MIN_BOND}(abi.decode(posted[which].batch, (Batch)), index) returns (
            uint256 id
        ) {
            open.push(Open(id, which, index));
        } catch {}
    }

    function voidLeaf(uint256 seed) external {
        if (open.length == 0) return;
        uint256 i = seed % open.length;
        Posted storage p = posted[open[i].posted];
        bool due = block.timestamp > oracle.challengeOf(open[i].id).answerBy;
        try oracle.voidLeaf(open[i].id) {
            if (!due) _fail("a leaf is void while it can be answered");
            if (p.set == honest) _fail("an honest leaf is void");
            uint256 taken = _charge(p, AttesterFault.UNSHOWN, p.signers);
            earned[WATCHER] += taken / 2;
            earned[NOBODY] += taken - taken / 2;
            _close(i);
        } catch {
            if (due) _fail("an unanswered challenge does not slash");
        }
    }

    /// @notice A false root, while it can be proved and after.
    function prove(uint256 seed) external {
        if (posted.length == 0) return;
        uint256 which = _recent(seed);
        // Mostly one that is false, and can still be proved to be.
        for (uint256 i; seed >> 200 & 3 != 0 && i < posted.length; ++i) {
            Posted storage known = posted[posted.length - 1 - i];
            if (known.lie == Lie.NONE || block.timestamp >= oracle.finalAt(known.at)) continue;
            which = posted.length - 1 - i;
            break;
        }
        Posted storage p = posted[which];
        if (p.lie == Lie.NONE) return;
        AttesterFault fault = p.lie == Lie.SUM ? AttesterFault.SUM : AttesterFault.LEAF;
        _proveAll(p, fault, p.signers, _callOf(p), seed >> 8);
    }

    /// @notice A second root, signed by k members of the quorum that signed the first.
    function proveTwin(uint256 seed) external {
        if (posted.length == 0) return;
        Posted storage p = posted[_recent(seed)];
        if (p.set != cheats) return;
        Quorum memory quorum = abi.decode(p.quorum, (Quorum));
        uint256 signers;
        for (uint256 i; i < quorum.threshold; ++i) {
            signers |= 1 << ((seed >> 16) + i) % quorum.members.length;
        }
        bytes memory call_ = _callOf(p, quorum, signers);
        _proveAll(p, AttesterFault.TWO_ROOTS, p.signers & signers, call_, seed >> 8);
    }

    /// @notice Proofs of what is not so, of the honest and of others.
    function slander(uint256 seed) external {
        if (posted.length == 0) return;
        Posted storage p = posted[_recent(seed)];
        if (p.lie == Lie.NONE) {
            _refused(_sumCall(p));
            _refused(_leafCall(p));
        }
        Quorum memory quorum = abi.decode(p.quorum, (Quorum));
        // Signed by the other set's people.
        Batch memory other = twin(abi.decode(p.batch, (Batch)));
        Quorum memory strangers = bonds.quorumOf(p.set == honest ? cheats : honest);
        uint256 all = (1 << strangers.threshold) - 1;
        bytes[] memory signatures = _signatures(strangers, other, all);
        Batch memory batch = abi.decode(p.batch, (Batch));
        _refused(abi.encodeCall(oracle.proveTwoRoots, (batch, other, strangers, all, signatures)));
        _refused(abi.encodeCall(oracle.proveTwoRoots, (batch, other, quorum, p.signers, signatures)));
        try bonds.failAudit(p.fleet, batch.periodEnd, 0) {
            _fail("a stranger fails an audit");
        } catch {}
        try bonds.slash(p.set, p.commitment, AttesterFault.SUM, 0, p.signers, address(this), 0) {
            _fail("a stranger slashes");
        } catch {}
    }

    function audit(uint256 seed) external {
        if (posted.length == 0 || seed >> 8 & 3 != 0) return;
        Posted storage p = posted[_recent(seed)];
        uint40 periodEnd = abi.decode(p.batch, (Batch)).periodEnd;
        if (p.set == honest || oracle.batchOf(p.fleet, periodEnd).commitment != p.commitment) return;
        bool due = block.timestamp < uint256(p.at) + UNBONDING;
        vm.prank(ARBITRATOR);
        try bonds.failAudit(p.fleet, periodEnd, keccak256("report")) {
            if (!due) _fail("an audit comes too late");
            earned[NOBODY] += _charge(p, AttesterFault.AUDIT, p.signers);
        } catch {
            if (due) _fail("an audit is refused");
        }
    }

    function take(uint256 seed) external {
        address[3] memory provers = [WATCHER, COPIER, people[3]];
        address prover = provers[seed % 3];
        vm.prank(prover);
        try bonds.collect(address(asset), address(this)) returns (uint256 amount) {
            collected += amount;
            earned[prover] -= amount;
        } catch {
            if (earned[prover] != 0) _fail("a reward is not paid");
        }
        try bonds.burn(address(asset)) returns (uint256 amount) {
            burned += amount;
            earned[NOBODY] -= amount;
        } catch {}
    }

    // ——— shared ———

    /// @dev By a watcher who may have committed, by a copier before it, by one of the members themselves; and once more.
    function _proveAll(
        Posted storage p,
        AttesterFault fault,
        uint256 signers,
        bytes memory call_,
        uint256 seed
    ) private {
        uint256 committed;
        address prover = seed & 3 == 0 ? people[3] : WATCHER;
        if (seed & 4 != 0) {
            bytes32 hash = bonds.proofHash(prover, call_);
            bonds.commitProof(hash);
            committed = bonds.committedAt(hash);
            _answerAll(true);
            if (seed & 8 != 0) skip(12);
        }
        if (seed & 16 != 0) _send(p, fault, signers, call_, COPIER, 0);
        _send(p, fault, signers, call_, prover, committed);
    }

    function _send(
        Posted storage p,
        AttesterFault fault,
        uint256 signers,
        bytes memory call_,
        address prover,
        uint256 committed
    ) private {
        if (committed == 0) committed = bonds.committedAt(bonds.proofHash(prover, call_));
        bool due = block.timestamp < oracle.finalAt(p.at);
        vm.prank(prover);
        (bool done,) = address(oracle).call(call_);
        if (done && !due) _fail("a final batch is proved false");
        if (!done && due) _fail("a fault cannot be proved");
        if (!done || signers == 0) return;
        _shareOut(p, prover, committed, _charge(p, fault, signers));
    }

    function _refused(bytes memory call_) private {
        (bool done,) = address(oracle).call(call_);
        if (done) _fail("what is true is proved false");
    }

    function _callOf(Posted storage p) private view returns (bytes memory) {
        return p.lie == Lie.SUM ? _sumCall(p) : _leafCall(p);
    }

    function _callOf(Posted storage p, Quorum memory quorum, uint256 signers)
        private
        view
        returns (bytes memory)
    {
        Batch memory batch = abi.decode(p.batch, (Batch));
        Batch memory other = twin(batch);
        bytes[] memory signatures = _signatures(quorum, other, signers);
        return abi.encodeCall(oracle.proveTwoRoots, (batch, other, quorum, signers, signatures));
    }

    function _sumCall(Posted storage p) private view returns (bytes memory) {
        Tree memory tree = _tree(abi.decode(p.leaves, (Leaf[])), p.lie);
        bytes32[4] memory children = [
            tree.hashes[0][0],
            bytes32(Registers.unwrap(tree.sums[0][0])),
            tree.hashes[0][1],
            bytes32(Registers.unwrap(tree.sums[0][1]))
        ];
        Batch memory batch = abi.decode(p.batch, (Batch));
        return abi.encodeCall(oracle.proveSumFault, (batch, 1, 0, children, batch.sums, new bytes32[](0)));
    }

    function _leafCall(Posted storage p) private view returns (bytes memory) {
        Leaf[] memory leaves = abi.decode(p.leaves, (Leaf[]));
        Tree memory tree = _tree(leaves, p.lie);
        Leaf memory leaf = _committed(leaves, 0, p.lie);
        Batch memory batch = abi.decode(p.batch, (Batch));
        bytes32[] memory path = new bytes32[](3);
        (path[0], path[1]) = (tree.hashes[0][1], bytes32(Registers.unwrap(tree.sums[0][1])));
        path[2] = bytes32(Registers.unwrap(batch.sums));
        return abi.encodeCall(oracle.proveLeafFault, (batch, 0, leaf, leaves[0].energy, path));
    }

    function _recent(uint256 seed) private view returns (uint256) {
        uint256 count = posted.length < 6 ? posted.length : 6;
        return posted.length - 1 - seed % count;
    }
}
