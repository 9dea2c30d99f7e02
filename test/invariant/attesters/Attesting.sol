// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAttesterBonds} from "../../../contracts/oracle/interfaces/IAttesterBonds.sol";
import {IMeterOracle} from "../../../contracts/oracle/interfaces/IMeterOracle.sol";
import {Batch, Leaf, LeafProof, Quorum, Reading} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers, packRegisters} from "../../../contracts/oracle/types/Registers.sol";
import {AttesterWorld} from "./AttesterWorld.sol";

/// @notice What members do: post, lie, revise, leave, come back, hand over. Honest ones answer every challenge before time passes.
abstract contract Attesting is AttesterWorld {
    function post(uint256 seed) external {
        _answerAll(true);
        uint40 periodEnd = nextPeriod();
        uint32 fleet = fleets[seed % fleets.length];
        uint64 generated = uint64(100 + (seed >> 8) % 2200);
        Registers energy = shown[fleet] + packRegisters(generated, 0, 0, uint64((seed >> 24) % 500));
        uint256 before = posted.length;
        _post(fleet, periodEnd, 0, _leavesOf(fleet, periodEnd, energy), seed >> 40);
        if (posted.length != before) shown[fleet] = energy;
    }

    /// @notice The fleet's latest batch again, with other lies or none.
    function revise(uint256 seed) external {
        uint32 fleet = fleets[seed % fleets.length];
        uint40 latest = oracle.fleetOf(fleet).latestPeriod;
        if (latest == 0) return;
        IMeterOracle.BatchRecord memory record = oracle.batchOf(fleet, latest);
        if (block.timestamp >= oracle.finalAt(record.postedAt)) return;
        for (uint256 i; i < posted.length; ++i) {
            if (posted[i].commitment != record.commitment) continue;
            _post(fleet, latest, record.revision + 1, abi.decode(posted[i].leaves, (Leaf[])), seed >> 40);
            return;
        }
    }

    function answer(uint256 seed) external {
        _answerAll(seed & 1 == 0);
    }

    function deposit(uint256 seed) external {
        (bytes32 set, address member) = setsOf(seed % people.length);
        _deposit(set, member, seed >> 8 & 1 == 0 ? BOND : PENALTY);
    }

    function leave(uint256 seed) external {
        if (seed >> 8 & 7 != 0) return;
        address member = _cheat(seed);
        vm.prank(member);
        try bonds.leave(cheats) returns (uint40 at) {
            leaves_[cheats][member] = at;
        } catch {}
    }

    /// @notice Whoever may. Everything that it signed is past challenge, answer, cure and audit by then.
    function withdraw(uint256 seed) external {
        address member = _cheat(seed);
        for (uint256 i; i < 5 && leaves_[cheats][member] == 0; ++i) {
            member = _cheat(seed + i);
        }
        uint256 at = leaves_[cheats][member];
        if (seed >> 8 & 1 == 0) _until(at);
        bool due = at != 0 && block.timestamp >= at;
        vm.prank(member);
        try bonds.withdraw(cheats, member) returns (uint256 amount) {
            if (!due) _fail("a bond is withdrawn before its time");
            uint256 signed = lastSigned[cheats][member];
            if (signed + CHALLENGE_WINDOW + ANSWER_WINDOW + SETTLE_TIME > block.timestamp) {
                _fail("a bond leaves before what it answers for is past proof");
            }
            if (amount != has[cheats][member]) _fail("another amount is withdrawn");
            paidOut += amount;
            if (amount != 0) ++withdrawn;
            (has[cheats][member], leaves_[cheats][member]) = (0, 0);
        } catch {
            if (due) _fail("a bond is held beyond its time");
        }
    }

    function proposeRotation(uint256 seed) external {
        Quorum memory next = Quorum(uint8(1 + seed % 3), new address[](3));
        uint256 out = (seed >> 8) % 10;
        uint256 seat;
        // Two of the five are left out.
        for (uint256 i; i < 5; ++i) {
            if (i == out % 5 || i == (out + 1 + out / 5) % 5) continue;
            next.members[seat++] = people[3 + i];
        }
        Quorum memory present = bonds.quorumOf(cheats);
        (uint256 signers, bool whole) = _signers(cheats, present, seed >> 16);
        uint256 deadline = vm.getBlockTimestamp() + 1 hours;
        bytes[] memory signatures =
            _signed(present, rotationOfSet(cheats, next, bonds.setOf(cheats).nonce, deadline), signers);
        try bonds.proposeRotation(cheats, present, next, deadline, signers, signatures) {
            if (!whole) _fail("members without bonds rotate their set");
            pending = abi.encode(next);
        } catch {
            if (whole) _fail("bonded members cannot propose");
        }
    }

    function rotate(uint256 seed) external {
        if (pending.length == 0) return;
        uint40 from = bonds.setOf(cheats).rotationFrom;
        if (seed & 3 == 0) _until(from);
        try bonds.rotate(cheats, abi.decode(pending, (Quorum))) {
            if (block.timestamp < from) _fail("a set rotates before its time");
            delete pending;
            ++rotated;
        } catch {}
    }

    function wait(uint256 time) external {
        _answerAll(true);
        skip(1 + time % (time >> 128 & 7 == 0 ? 3 days : 2 hours));
    }

    // ——— shared ———

    function _until(uint256 time) private {
        if (time <= block.timestamp) return;
        _answerAll(true);
        vm.warp(time);
    }

    /// @dev Mostly cheats pay in again what they lost, to go on.
    function _refill(Quorum memory quorum) private {
        for (uint256 i; i < quorum.members.length; ++i) {
            uint256 in_ = has[cheats][quorum.members[i]];
            if (in_ < BOND) _deposit(cheats, quorum.members[i], BOND - in_);
        }
    }

    function _cheat(uint256 seed) private view returns (address) {
        return people[3 + seed % 5];
    }

    function _leavesOf(uint32 fleet, uint40 periodEnd, Registers energy)
        private
        view
        returns (Leaf[] memory leaves)
    {
        Home[] memory homes = abi.decode(homesOf[fleet], (Home[]));
        leaves = new Leaf[](HOMES);
        for (uint256 i; i < HOMES; ++i) {
            leaves[i] = leafOf(readingOf(homes[i], periodEnd, energy, Registers.wrap(0)));
        }
    }

    /// @dev k of a quorum, from a seat on; those whose bonds count first. @return whole Whether all are.
    function _signers(bytes32 set, Quorum memory quorum, uint256 seed)
        private
        view
        returns (uint256 signers, bool whole)
    {
        uint256 n = quorum.members.length;
        uint256 left = quorum.threshold;
        whole = true;
        for (uint256 i; i < 2 * n && left != 0; ++i) {
            uint256 seat = (seed + i) % n;
            bool counts = _whole(set, quorum.members[seat]);
            if (signers >> seat & 1 != 0 || (i < n && !counts)) continue;
            signers |= 1 << seat;
            whole = whole && counts;
            --left;
        }
    }

    function _post(uint32 fleet, uint40 periodEnd, uint32 revision, Leaf[] memory leaves, uint256 seed)
        private
    {
        Posted memory p;
        p.fleet = fleet;
        p.set = oracle.fleetOf(fleet).quorumId;
        if (p.set == cheats) {
            p.lie = Lie(seed % 3);
            p.unshown = seed >> 8 & 1 == 0;
            if (p.unshown) leaves[1].reading = keccak256("of no device");
        }
        Batch memory batch = _batch(fleet, periodEnd, revision, leaves, p.lie);
        Batch memory previous;
        {
            uint40 before = revision == 0
                ? oracle.fleetOf(fleet).latestPeriod
                : oracle.batchOf(fleet, periodEnd).previousPeriod;
            if (before != 0) {
                batch.previous = oracle.batchOf(fleet, before).commitment;
                previous = abi.decode(batchBy[batch.previous], (Batch));
            }
        }
        (p.batch, p.leaves, p.commitment) = (abi.encode(batch), abi.encode(leaves), batchHash(batch));
        _submit(p, batch, previous, seed >> 16);
    }

    function _submit(Posted memory p, Batch memory batch, Batch memory previous, uint256 seed) private {
        Quorum memory quorum = bonds.quorumOf(p.set);
        bool whole;
        if (p.set == cheats && seed >> 8 & 3 != 0) _refill(quorum);
        (p.signers, whole) = _signers(p.set, quorum, seed);
        (p.at, p.quorum) = (uint40(block.timestamp), abi.encode(quorum));
        bytes[] memory signatures = _signatures(quorum, batch, p.signers);
        Registers grown = batch.sums - previous.sums;
        uint256 wh = uint256(grown.lane(0)) + grown.lane(3);
        bytes32 replaced = oracle.batchOf(p.fleet, batch.periodEnd).commitment;
        uint256 limit = uint256(quorum.threshold) * coverWh;
        try oracle.postBatch(batch, previous, quorum, p.signers, signatures) {
            if (!whole) _fail("a signature counts without its bond");
            _record(p, quorum, wh, replaced);
            if (wh != 0 && _drawn(p.set, UNBONDING) > limit) _fail("more is posted than bonds cover");
        } catch (bytes memory reason) {
            if (!whole) {
                ++bondsMissing;
                return;
            }
            ++coverReached;
            if (bytes4(reason) != IAttesterBonds.CoverExceeded.selector) _fail("a good post is refused");
            // Three buckets, of half the unbonding time each, are the most that may count.
            if (_drawn(p.set, 3 * ((UNBONDING + 1) / 2)) + wh <= limit) _fail("covered growth is refused");
        }
    }

    function _record(Posted memory p, Quorum memory quorum, uint256 wh, bytes32 replaced) private {
        Draw[] storage all = draws[p.set];
        if (replaced != 0) ++revised;
        // The latest batch's revision draws instead of it.
        for (uint256 i; i < all.length; ++i) {
            if (replaced != 0 && all[i].commitment == replaced) all[i].wh = 0;
        }
        all.push(Draw(p.at, wh, p.commitment));
        batchBy[p.commitment] = p.batch;
        posted.push(p);
        for (uint256 i; i < quorum.members.length; ++i) {
            if (p.signers >> i & 1 != 0) lastSigned[p.set][quorum.members[i]] = p.at;
        }
    }

    /// @dev Those of the honest set, whose answers are always there; or of both, where there is an answer.
    function _answerAll(bool honestOnly) internal {
        for (uint256 i; i < open.length;) {
            Posted storage p = posted[open[i].posted];
            uint32 index = open[i].index;
            bool late = block.timestamp > oracle.challengeOf(open[i].id).answerBy;
            bool lies = p.lie == Lie.SUM || (p.lie == Lie.LEAF && index == 0) || (p.unshown && index == 1);
            if ((honestOnly && p.set != honest) || lies || late) {
                ++i;
                continue;
            }
            Leaf[] memory leaves = abi.decode(p.leaves, (Leaf[]));
            Home memory home = abi.decode(homesOf[p.fleet], (Home[]))[index];
            Leaf memory leaf = leaves[index];
            Reading memory reading = readingOf(home, leaf.readAt, leaf.energy, leaf.flows);
            LeafProof memory proof =
                LeafProof(abi.decode(p.batch, (Batch)), leaf, pathOf(_tree(leaves, p.lie), index));
            oracle.answer(open[i].id, proof, reading, signReading(home, reading));
            _close(i);
        }
    }

    function _close(uint256 i) internal {
        open[i] = open[open.length - 1];
        open.pop();
    }
}
