// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EntitlementMath} from "./EntitlementMath.sol";
import {Envelopes} from "./Envelopes.sol";
import {SiteCheckpoints} from "./SiteCheckpoints.sol";
import {IEntitlements} from "./interfaces/IEntitlements.sol";
import {IMeterOracle} from "./interfaces/IMeterOracle.sol";
import {ClaimedSpan} from "./types/ClaimedSpan.sol";
import {LeafProof, Quality} from "./types/Measurement.sol";
import {Register, Registers} from "./types/Registers.sol";
import {Capacities, PERIOD, SiteId} from "./types/Site.sol";

/// @title One Wh, one use
/// @dev Dates are promises, registers are facts: shares are checked in dates, claims are made in registers, and a site's checkpoints
/// map one to the other, monotonically. Two entitlements whose dates do not overlap can therefore never meet in a register.
contract Entitlements is Envelopes {
    using EntitlementMath for Registers;
    using SiteCheckpoints for SiteCheckpoints.List;

    /// @dev Two slots: what never changes, and what a claim moves.
    struct Record {
        SiteId site;
        address holder;
        uint16 share;
        Register register;
        uint64 opening;
        uint64 pointer;
        uint40 pointerAt;
        uint40 start;
        uint40 end;
    }

    /// @dev A live entitlement as the share check needs it.
    struct Span {
        uint256 share;
        uint256 start;
        uint256 end;
    }

    uint256 private constant MAX_LIVE = 16;
    uint256 private constant REGISTERS = 5;
    /// @dev How long the exact leaf of a date has precedence over later ones, seconds after finality.
    uint256 private constant PRECEDENCE = 1 days;

    /// @inheritdoc IEntitlements
    IMeterOracle public immutable oracle;

    uint256 private _count;
    mapping(uint256 id => Record) private _records;
    mapping(SiteId => mapping(Register => uint64[])) private _live;
    mapping(SiteId => SiteCheckpoints.List) private _checkpoints;

    /// @param oracle_ Whose final leaves count, and whose registry's owners may grant.
    /// @param clearSky_ What the sun allows: a `ClearSkyTable`.
    constructor(IMeterOracle oracle_, address clearSky_) Envelopes(oracle_.registry(), clearSky_) {
        oracle = oracle_;
    }

    /// @inheritdoc IEntitlements
    function grant(SiteId site, Register register, address holder, uint16 share, uint40 start, uint40 end)
        external
        returns (uint256 id)
    {
        address owner = REGISTRY.ownerOf(SiteId.unwrap(site));
        require(msg.sender == owner, NotSiteOwner(site, msg.sender, owner));
        require(holder != address(0), InvalidHolder(holder));
        require(share != 0 && share <= EntitlementMath.WHOLE, ShareOutOfRange(share));
        _requireDate(start);
        if (end != 0) {
            _requireDate(end);
            require(end > start, EndBeforeStart(start, end));
        }
        _captureEntry(site);
        _requireShares(site, register, Span(share, start, _horizon(end)));

        uint64[] storage live = _live[site][register];
        require(live.length < MAX_LIVE, TooManyEntitlements(site, register));
        id = ++_count;
        // Ids are counted one by one.
        // forge-lint: disable-next-line(unsafe-typecast)
        live.push(uint64(id));
        Record storage record = _records[id];
        (record.site, record.holder, record.share, record.register) = (site, holder, share, register);
        (record.start, record.end) = (start, end);
        emit EntitlementGranted(id, site, holder, register, share, start, end);
    }

    /// @inheritdoc IEntitlements
    function endAt(uint256 id, uint40 end) external {
        Record storage record = _known(id);
        require(msg.sender == record.holder, NotHolder(id, msg.sender, record.holder));
        _requireDate(end);
        require(end >= record.start, EndBeforeStart(record.start, end));
        require(end < _horizon(record.end), EndNotEarlier(id, end, record.end));
        record.end = end;
        emit EntitlementEnding(id, end);
    }

    /// @inheritdoc IEntitlements
    function checkpoint(uint256 id, LeafProof calldata proof) external {
        Record storage record = _known(id);
        SiteId site = record.site;
        _requireMeasured(site, proof);
        oracle.requireFinalLeaf(proof);
        _captureEntry(site);

        uint40 readAt = proof.leaf.readAt;
        Registers energy = proof.leaf.energy;
        uint40 last = _checkpoints[site].latestPeriod();
        require(readAt > last, CheckpointNotForward(site, readAt, last));
        (uint40 start, uint40 end) = (record.start, record.end);
        require(_within(start, last, readAt) || _within(end, last, readAt), NothingToResolve(id, readAt));

        bool exact = readAt == start || readAt == end;
        if (!exact || _passesOver(site, last, readAt)) {
            uint256 allowedAt = oracle.finalAt(
                oracle.batchOf(proof.batch.fleet, proof.batch.periodEnd).postedAt
            ) + PRECEDENCE;
            require(block.timestamp >= allowedAt, CheckpointTooEarly(site, readAt, allowedAt));
        }
        _requireForward(site, energy);
        _append(site, readAt, energy);
    }

    /// @inheritdoc IEntitlements
    function claim(uint256 id, LeafProof calldata proof) public returns (uint64 wh, uint40 from, uint40 to) {
        Record storage record = _known(id);
        require(msg.sender == record.holder, NotHolder(id, msg.sender, record.holder));
        SiteId site = record.site;
        _requireMeasured(site, proof);

        uint64 pointer;
        (from, pointer) = _pointerOf(record);
        uint64 upTo;
        Registers energy;
        (to, upTo, energy) = _claimableTo(record, proof);
        require(to > from, NothingNew(id, proof.leaf.readAt, from));
        require(upTo >= pointer, RegisterBackwards(site, upTo, pointer));
        (Capacities memory current,, uint40 since) = oracle.requireFinalLeaf(proof);
        _requireWithinEnvelope(Reach(site, record.register, from, to, upTo - pointer, energy), current, since);

        wh = EntitlementMath.claimed(record.opening, pointer, upTo, record.share);
        (record.pointer, record.pointerAt) = (upTo, to);
        emit EntitlementClaimed(id, site, wh, from, to);
    }

    /// @inheritdoc IEntitlements
    function claimSpan(uint256 id, LeafProof calldata proof) external returns (ClaimedSpan memory span) {
        Record storage record = _known(id);
        bool opens = record.pointerAt == 0;
        span.pointer = record.pointer;
        (span.wh, span.from, span.to) = claim(id, proof);
        (span.register, span.share) = (record.register, record.share);
        (span.opening, span.upTo) = (record.opening, record.pointer);
        if (opens) span.pointer = span.opening;
    }

    /// @inheritdoc IEntitlements
    function entitlementOf(uint256 id) external view returns (Entitlement memory) {
        Record storage record = _known(id);
        return Entitlement({
            site: record.site,
            register: record.register,
            holder: record.holder,
            share: record.share,
            start: record.start,
            end: record.end,
            opening: record.opening,
            pointer: record.pointer,
            pointerAt: record.pointerAt
        });
    }

    /// @inheritdoc IEntitlements
    function resolve(SiteId site, uint40 date) external view returns (uint40 periodEnd, Registers energy) {
        return _resolve(site, date);
    }

    /// @inheritdoc IEntitlements
    function liveOf(SiteId site, Register register) external view returns (uint256[] memory ids) {
        uint64[] storage live = _live[site][register];
        ids = new uint256[](live.length);
        for (uint256 i; i < ids.length; ++i) {
            ids[i] = live[i];
        }
    }

    /// @dev Where an entitlement stands. Its first claim opens it at the checkpoint of its start.
    function _pointerOf(Record storage record) private returns (uint40 at, uint64 pointer) {
        at = record.pointerAt;
        if (at != 0) return (at, record.pointer);
        Registers energy;
        (at, energy) = _resolve(record.site, record.start);
        pointer = energy.registerOf(record.register);
        record.opening = pointer;
    }

    /// @dev How far a leaf lets an entitlement claim. Up to its end the leaf itself; from there on its end's checkpoint, the word that
    /// the next holder opens at. A leaf from before the end is held to that checkpoint too once it exists, because a reading may
    /// have been restated downwards in between.
    function _claimableTo(Record storage record, LeafProof calldata proof)
        private
        view
        returns (uint40 to, uint64 upTo, Registers energy)
    {
        (SiteId site, Register register, uint40 end) = (record.site, record.register, record.end);
        to = proof.leaf.readAt;
        energy = proof.leaf.energy;
        upTo = energy.registerOf(register);
        if (end == 0) return (to, upTo, energy);
        bool settled = _checkpoints[site].latestPeriod() >= end;
        require(settled || to < end, NotCheckpointed(site, end));
        if (settled) {
            (uint40 closingAt, Registers closing) = _resolve(site, end);
            uint64 closed = closing.registerOf(register);
            if (to >= closingAt) return (closingAt, closed, closing);
            if (upTo > closed) upTo = closed;
        }
    }

    /// @dev Whether a checkpoint at `readAt` would settle a date of the site other than its own period end.
    function _passesOver(SiteId site, uint40 last, uint40 readAt) private view returns (bool passes) {
        for (uint256 r; r < REGISTERS; ++r) {
            uint64[] storage live = _live[site][Register(r)];
            uint256 count = live.length;
            for (uint256 i; i < count && !passes; ++i) {
                Record storage record = _records[live[i]];
                (uint40 start, uint40 end) = (record.start, record.end);
                passes = (start != readAt && _within(start, last, readAt))
                    || (end != readAt && _within(end, last, readAt));
            }
        }
    }

    /// @dev A checkpoint is where the next holder opens: not below the last one, and not below any live pointer. A settled
    /// entitlement's pointer is at most its end's checkpoint, so it need not be read. At most 16 × 5 entitlements, all granted by
    /// the site's owners.
    function _requireForward(SiteId site, Registers energy) private view {
        for (uint256 r; r < REGISTERS; ++r) {
            Register register = Register(r);
            uint64 reached = energy.registerOf(register);
            uint64 highest = _checkpoints[site].latestEnergy().registerOf(register);
            uint64[] storage live = _live[site][register];
            uint256 count = live.length;
            for (uint256 i; i < count; ++i) {
                uint64 pointer = _records[live[i]].pointer;
                if (pointer > highest) highest = pointer;
            }
            require(reached >= highest, RegisterBackwards(site, reached, highest));
        }
    }

    /// @dev The shares of a register, and of what overlaps with it, at every instant of the new span. G counts against each of K, E
    /// and U, and each of these against G. Also drops settled entitlements from the live list of the new one's register.
    function _requireShares(SiteId site, Register register, Span memory span) private {
        _dropSettled(site, register);
        if (register == Register.CONSUMPTION) {
            _requireShare(site, register, _spans(site, register, register), span);
        } else if (register == Register.GENERATION) {
            for (uint256 r = uint256(Register.GREEN_CHARGE); r <= uint256(Register.SELF_USE); ++r) {
                _requireShare(site, Register(r), _spans(site, Register.GENERATION, Register(r)), span);
            }
        } else {
            _requireShare(site, register, _spans(site, Register.GENERATION, register), span);
        }
    }

    /// @dev A sum of steps is greatest where one of them rises: at the span's own start, or at the start of another within it.
    function _requireShare(SiteId site, Register register, Span[] memory others, Span memory span)
        private
        pure
    {
        uint256 most = _shareAt(others, span.start);
        for (uint256 i; i < others.length; ++i) {
            uint256 at = others[i].start;
            if (at <= span.start || at >= span.end) continue;
            uint256 total = _shareAt(others, at);
            if (total > most) most = total;
        }
        require(most + span.share <= EntitlementMath.WHOLE, ShareExceeded(site, register, most + span.share));
    }

    function _shareAt(Span[] memory spans, uint256 time) private pure returns (uint256 total) {
        for (uint256 i; i < spans.length; ++i) {
            if (spans[i].start <= time && time < spans[i].end) total += spans[i].share;
        }
    }

    /// @dev Live entitlements of one register, or of two.
    function _spans(SiteId site, Register a, Register b) private view returns (Span[] memory spans) {
        uint64[] storage first = _live[site][a];
        uint64[] storage second = _live[site][b];
        uint256 split = first.length;
        spans = new Span[](a == b ? split : split + second.length);
        for (uint256 i; i < spans.length; ++i) {
            Record storage record = _records[i < split ? first[i] : second[i - split]];
            spans[i] = Span(record.share, record.start, _horizon(record.end));
        }
    }

    /// @dev Keeps the order. An entitlement whose end has passed but has no checkpoint stays: its last claim is still open, and the
    /// checkpoint is held to its pointer.
    function _dropSettled(SiteId site, Register register) private {
        uint64[] storage live = _live[site][register];
        uint40 settled = _checkpoints[site].latestPeriod();
        uint256 length = live.length;
        uint256 kept;
        for (uint256 i; i < length; ++i) {
            uint64 id = live[i];
            uint40 end = _records[id].end;
            if (end != 0 && end <= settled) continue;
            if (kept != i) live[kept] = id;
            ++kept;
        }
        for (; length > kept; --length) {
            live.pop();
        }
    }

    /// @dev A site's first checkpoint is its entry into its fleet: the oldest register that the oracle vouches for.
    function _captureEntry(SiteId site) private {
        if (_checkpoints[site].length() != 0) return;
        IMeterOracle.Membership memory place = oracle.membershipOf(site);
        if (place.fleet == 0) return;
        (, Registers entry) = oracle.entryOf(place.fleet, place.index);
        _append(site, place.from, entry);
        _openGrowth(site, place.from, entry);
    }

    function _append(SiteId site, uint40 period, Registers energy) private {
        _checkpoints[site].append(period, energy);
        emit Checkpointed(site, period, energy);
    }

    function _resolve(SiteId site, uint40 date) private view returns (uint40 period, Registers energy) {
        SiteCheckpoints.List storage list = _checkpoints[site];
        require(list.latestPeriod() >= date && list.length() != 0, NotCheckpointed(site, date));
        return list.firstAtOrAfter(date);
    }

    function _known(uint256 id) private view returns (Record storage record) {
        record = _records[id];
        require(record.holder != address(0), UnknownEntitlement(id));
    }

    function _requireMeasured(SiteId site, LeafProof calldata proof) private pure {
        require(proof.leaf.site == site, WrongSite(proof.leaf.site, site));
        require(proof.leaf.quality == Quality.MEASURED, NotMeasured(site, proof.leaf.readAt));
    }

    function _requireDate(uint40 date) private view {
        require(date % PERIOD == 0, DateNotAligned(date));
        require(date >= block.timestamp, DateInPast(date, block.timestamp));
    }

    /// @dev An end of zero is open.
    function _horizon(uint40 end) private pure returns (uint40) {
        return end == 0 ? type(uint40).max : end;
    }

    function _within(uint40 date, uint40 after_, uint40 upTo) private pure returns (bool) {
        return date > after_ && date <= upTo;
    }
}
