// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {EntitlementMath} from "./EntitlementMath.sol";
import {ClaimedSpan} from "./types/ClaimedSpan.sol";
import {Leaf} from "./types/Measurement.sol";
import {Register} from "./types/Registers.sol";
import {PERIOD} from "./types/Site.sol";

/// @title A UTC day's energy, period by period
/// @notice A leaf's `profile` is the hash of 12 bytes a period from 00:00 UTC up to the leaf's reading: ΔG, ΔE, ΔM, big-endian uint32 Wh. A period whose end
/// was not measured has all ones there, and the next measured one carries all since the last. So a day settles with one leaf's proof.
/// @dev Whoever uses it has proved the leaf: a claim does. Attesters sign the profile with the leaf, so it is as true as they are; what it cannot do is
/// change a claim's energy, because it is held to the registers at both ends of the claim.
library DayProfile {
    /// @notice A claim, period by period. Period k, from 0, ends (k + 1) · 900 s after the start.
    /// @param start 00:00 UTC, unix seconds. @param read Bit k: the register was measured at the end of period k.
    /// @param own Bit k: and at its beginning too, so its energy is its own. The energy of a measured end without this bit is that of a gap, which begins at the
    /// last measured end before it, or at the claim's own beginning, and has no period price.
    /// @param wh The entitlement's energy up to each measured end since the one before, Wh; zero at ends that were not measured. Adds up to the claim.
    struct ProfiledDay {
        uint40 start;
        uint256 read;
        uint256 own;
        uint256[] wh;
    }

    /// @dev Where a claim and a profile meet, in periods of the day. `known`: the register was measured where the claim begins in this day.
    struct Walk {
        uint256 first;
        uint256 last;
        uint256 shift;
        bool known;
    }

    /// @dev What the loop over a day's periods works with. `at`, `end`: in calldata.
    struct Loop {
        uint256 at;
        uint256 end;
        uint256 shift;
        uint256 share;
        uint256 bit;
    }

    uint256 private constant ENTRY = 12;
    uint256 private constant DAY = 1 days;
    uint256 private constant LANE = type(uint32).max;

    error RegisterNotProfiled(Register register);
    error ProfileLengthWrong(uint256 given, uint256 expected);
    error ProfileHashWrong(bytes32 given, bytes32 expected);
    error ProfileOfAnotherDay(uint40 start, uint40 to);
    error ProfileNotMeasured(uint40 to);
    /// @notice The periods do not lead from one end of the claim to the other.
    error ProfileSumWrong(Register register, uint256 given, uint256 expected);

    /// @notice When the UTC day of a period begins, unix seconds. The period that ends at 00:00 is the last of the day before.
    function startOf(uint40 periodEnd) internal pure returns (uint40) {
        // A day's beginning is before its periods' ends.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint40((periodEnd - 1) / DAY * DAY);
    }

    /// @notice Divides a claim among the periods of its leaf's day. The k-th period's energy is ⌊(R(k) − R₀)·s⌋ − ⌊(R(k−1) − R₀)·s⌋ on the registers R that the
    /// profile rebuilds, so the periods add up to the claim exactly, however the day is cut into claims.
    /// @param leaf The leaf that was claimed up to. @param profile What its `profile` is the hash of.
    /// @param claim What `IEntitlements.claimSpan` returned for it. Of G, E or M: the profile does not tell how generation was used.
    function divide(Leaf calldata leaf, bytes calldata profile, ClaimedSpan memory claim)
        internal
        pure
        returns (ProfiledDay memory day)
    {
        return divideAs(leaf.readAt, leaf.profile, _shown(leaf, claim.register), profile, claim);
    }

    /// @notice Likewise, by what a leaf should have been. @param readAt The leaf's. @param committed Hash of the profile. @param shown The register at `readAt`, Wh.
    function divideAs(
        uint40 readAt,
        bytes32 committed,
        uint256 shown,
        bytes calldata profile,
        ClaimedSpan memory claim
    ) internal pure returns (ProfiledDay memory day) {
        day.start = startOf(readAt);
        Walk memory walk = _open(readAt, committed, profile, claim, day.start);
        uint256 register = claim.pointer;
        if (!walk.known) register = _before(profile, walk, claim, shown);
        _walk(profile, walk, claim, register - claim.opening, day);
        uint256 tail = _sum(profile, walk.last, profile.length / ENTRY, walk.shift);
        require(shown == claim.upTo + tail, ProfileSumWrong(claim.register, claim.upTo + tail, shown));
    }

    /// @notice What a register moved by up to the end of a period, and in all of a profile, Wh. @param periods From the day's beginning, no more than the profile has.
    function grownIn(
        uint40 readAt,
        bytes32 committed,
        bytes calldata profile,
        Register register,
        uint256 periods
    ) internal pure returns (uint256 upTo, uint256 all) {
        _requireProfile(readAt, committed, profile, startOf(readAt));
        uint256 shift = _shiftOf(register);
        upTo = _sum(profile, 0, periods, shift);
        all = upTo + _sum(profile, periods, profile.length / ENTRY, shift);
    }

    function _requireProfile(uint40 readAt, bytes32 committed, bytes calldata profile, uint40 start)
        private
        pure
    {
        uint256 expected = uint256(readAt - start) / PERIOD * ENTRY;
        require(profile.length == expected, ProfileLengthWrong(profile.length, expected));
        bytes32 hash = keccak256(profile);
        require(hash == committed, ProfileHashWrong(hash, committed));
    }

    function _open(
        uint40 readAt,
        bytes32 committed,
        bytes calldata profile,
        ClaimedSpan memory claim,
        uint40 start
    ) private pure returns (Walk memory walk) {
        _requireProfile(readAt, committed, profile, start);
        require(claim.to > start && claim.to <= readAt, ProfileOfAnotherDay(start, claim.to));
        walk.known = claim.from >= start;
        if (walk.known) walk.first = uint256(claim.from - start) / PERIOD;
        walk.last = uint256(claim.to - start) / PERIOD;
        walk.shift = _shiftOf(claim.register);
    }

    /// @dev The register before the day's first measured end, of a claim that begins before the day. What the claim has up to there is part of the gap that
    /// ends at that one.
    function _before(bytes calldata profile, Walk memory walk, ClaimedSpan memory claim, uint256 shown)
        private
        pure
        returns (uint256)
    {
        uint256 all = _sum(profile, 0, profile.length / ENTRY, walk.shift);
        require(claim.pointer + all <= shown, ProfileSumWrong(claim.register, claim.pointer + all, shown));
        return shown - all;
    }

    /// @dev Registers are counted from R₀.
    function _walk(
        bytes calldata profile,
        Walk memory walk,
        ClaimedSpan memory claim,
        uint256 grown,
        ProfiledDay memory day
    ) private pure {
        uint256[] memory wh = day.wh = new uint256[](walk.last);
        Loop memory loop =
            Loop(_at(profile, walk.first), _at(profile, walk.last), walk.shift, claim.share, 1 << walk.first);
        uint256 before = uint256(claim.pointer - claim.opening) * claim.share / EntitlementMath.WHOLE;
        (grown, day.read) = _fill(loop, _slotOf(wh, walk.first), grown, before);
        day.own = day.read & (day.read << 1 | (walk.known ? loop.bit : 0));
        require(walk.first < walk.last && day.read >> walk.last - 1 != 0, ProfileNotMeasured(claim.to));
        grown += claim.opening;
        require(grown == claim.upTo, ProfileSumWrong(claim.register, grown, claim.upTo));
    }

    /// @dev 96 times, so the two accesses whose bounds are known are assembled: each entry is read from within the profile, and each energy written to its
    /// place in an array of as many. Registers are below 2^64, at most 96 differences below 2^32 are added, and a share is at most 10,000.
    function _fill(Loop memory loop, uint256 slot, uint256 grown, uint256 before)
        private
        pure
        returns (uint256, uint256 read)
    {
        (uint256 at, uint256 end, uint256 shift, uint256 share, uint256 bit) =
            (loop.at, loop.end, loop.shift, loop.share, loop.bit);
        unchecked {
            for (; at < end; at += ENTRY) {
                uint256 entry;
                assembly ("memory-safe") {
                    entry := calldataload(at)
                }
                if (entry >> 224 != LANE) {
                    grown += entry >> shift & LANE;
                    entry = grown * share / EntitlementMath.WHOLE;
                    assembly ("memory-safe") {
                        mstore(slot, sub(entry, before))
                    }
                    before = entry;
                    read |= bit;
                }
                slot += 32;
                bit <<= 1;
            }
        }
        return (grown, read);
    }

    /// @dev What moved between the ends of two periods, of which the second is not after the profile's.
    function _sum(bytes calldata profile, uint256 from, uint256 to, uint256 shift)
        private
        pure
        returns (uint256 sum)
    {
        uint256 end = _at(profile, to);
        // At most 96 differences below 2^32.
        unchecked {
            for (uint256 at = _at(profile, from); at < end; at += ENTRY) {
                uint256 entry;
                assembly ("memory-safe") {
                    entry := calldataload(at)
                }
                if (entry >> 224 != LANE) sum += entry >> shift & LANE;
            }
        }
    }

    /// @dev Where period k's 12 bytes are in calldata; the word there begins with them.
    function _at(bytes calldata profile, uint256 k) private pure returns (uint256 at) {
        assembly ("memory-safe") {
            at := add(profile.offset, mul(k, ENTRY))
        }
    }

    /// @dev Where an array's element is in memory.
    function _slotOf(uint256[] memory wh, uint256 k) private pure returns (uint256 slot) {
        assembly ("memory-safe") {
            slot := add(add(wh, 32), mul(k, 32))
        }
    }

    function _shiftOf(Register register) private pure returns (uint256) {
        if (register == Register.GENERATION) return 224;
        if (register == Register.DIRECT_EXPORT) return 192;
        require(register == Register.CONSUMPTION, RegisterNotProfiled(register));
        return 160;
    }

    function _shown(Leaf calldata leaf, Register register) private pure returns (uint256) {
        return EntitlementMath.registerOf(leaf.energy, register);
    }
}
