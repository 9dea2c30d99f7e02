// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMeterOracle} from "../../oracle/interfaces/IMeterOracle.sol";
import {Leaf, Quality} from "../../oracle/types/Measurement.sol";
import {Register} from "../../oracle/types/Registers.sol";
import {Capacities, PERIOD, SiteId} from "../../oracle/types/Site.sol";
import {AgreementBase} from "../AgreementBase.sol";
import {IAgreementLife} from "../interfaces/IAgreementLife.sol";
import {Agreement, Operation, Plant, VolumeType} from "../types/Terms.sol";

/// @title Commercial operation
/// @notice It begins when every plant has produced in enough periods of final batches and enough of the contracted capacity is accredited, by whoever
/// shows that (PPA-20).
/// @dev Periods are counted once each, by a bitmap a day: nobody can spoil a seller's evidence by showing a part of it first.
abstract contract Commissioning is IAgreementLife, AgreementBase {
    uint256 private constant WHOLE = 10_000;
    uint256 private constant ENTRY = 12;

    /// @inheritdoc IAgreementLife
    function prove(uint256 id, Agreement calldata agreement, Production[] calldata evidence) external {
        _requireWaiting(id, agreement);
        _count(id, agreement, evidence);
    }

    /// @inheritdoc IAgreementLife
    function activate(uint256 id, Agreement calldata agreement, Production[] calldata evidence) external {
        Status storage status = _requireWaiting(id, agreement);
        uint40 from = _beginning(agreement.terms.life.start);
        uint40 end = agreement.terms.life.end;
        require(from < end, EndHasPassed(end, block.timestamp));
        _requireSecured(id, agreement);
        _count(id, agreement, evidence);
        _requireProduced(id, agreement);
        uint256 accredited = _requireCapacity(agreement);

        (status.state, status.operatesFrom) = (State.ACTIVE, from);
        Damages memory damages = Damages(
            _delayDamages(agreement.terms.operation), _buyDown(agreement.terms.operation, accredited)
        );
        if (damages.delay != 0 || damages.buyDown != 0) _damages[id] = damages;
        emit OperationBegan(id, from, accredited, damages.delay, damages.buyDown);
    }

    /// @dev The seller's alone: a buyer who posts nothing is called, and cannot keep the seller from operation and let its damages run.
    function _requireSecured(uint256 id, Agreement calldata agreement) private view {
        address seller = agreement.terms.parties.seller;
        (uint256 posted, uint256 needed) = (_securities[id][seller].posted, agreement.terms.credit.ofSeller);
        require(posted >= needed, CollateralShort(id, seller, posted, needed));
    }

    /// @dev Days from the target to now or to the longstop, whole days × price. The terms were refused if that could overflow.
    function _delayDamages(Operation calldata terms) internal view returns (uint128) {
        (uint256 target, uint256 until) = (terms.target, terms.longstop);
        if (block.timestamp < until) until = block.timestamp;
        if (until <= target) return 0;
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint128((until - target) / 1 days * terms.delayPrice);
    }

    /// @dev Whole kW × price. As above.
    function _buyDown(Operation calldata terms, uint256 accredited) private pure returns (uint128) {
        if (accredited >= terms.capacity) return 0;
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint128((terms.capacity - accredited) / 1000 * terms.buyDown);
    }

    function _requireWaiting(uint256 id, Agreement calldata agreement)
        private
        view
        returns (Status storage status)
    {
        status = _requireDocument(id, agreement);
        require(status.state == State.SIGNED, WrongState(id, status.state));
    }

    function _requireProduced(uint256 id, Agreement calldata agreement) private view {
        uint256 needed = agreement.terms.operation.periods;
        Plant[] calldata plants = agreement.terms.plants;
        for (uint256 i; i < plants.length; ++i) {
            (SiteId site, Register register) = (plants[i].site, plants[i].register);
            uint256 periods = _produced[_placeOf(id, site, register)];
            require(periods >= needed, ProductionNotProved(site, register, periods, needed));
        }
    }

    /// @dev W of all sites, each once: what the agreed accreditor signed, and nobody else. Of an agreement on consumption the import's.
    function _requireCapacity(Agreement calldata agreement) private view returns (uint256 accredited) {
        address accreditor = agreement.terms.parties.accreditor;
        bool consumed = agreement.terms.volume.kind == VolumeType.AS_CONSUMED;
        Plant[] calldata plants = agreement.terms.plants;
        SiteId last;
        for (uint256 i; i < plants.length; ++i) {
            SiteId site = plants[i].site;
            if (site == last) continue;
            last = site;
            (,, address by) = REGISTRY.admissionOf(site);
            require(by == accreditor, WrongAccreditor(site, by, accreditor));
            // A site's plants are listed by register, consumption last: this one is only consumption's if all of the site's are.
            bool consumes = plants[i].register == Register.CONSUMPTION;
            if (consumes != consumed) continue;
            (Capacities memory capacities,,,) = REGISTRY.boundsOf(site);
            accredited += consumes ? capacities.importW : capacities.generationW;
        }
        uint256 needed = uint256(agreement.terms.operation.capacity) * agreement.terms.operation.least / WHOLE;
        require(accredited >= needed, CapacityShort(accredited, needed));
    }

    function _count(uint256 id, Agreement calldata agreement, Production[] calldata evidence) private {
        Plant[] calldata plants = agreement.terms.plants;
        for (uint256 i; i < evidence.length; ++i) {
            uint256 index = evidence[i].plant;
            require(index < plants.length, UnknownPlant(index, plants.length));
            _countDay(id, plants[index], agreement.terms.parties.attesters, evidence[i]);
        }
    }

    /// @dev One plant's day, as far as its leaf was read.
    function _countDay(uint256 id, Plant calldata plant, bytes32 attesters, Production calldata evidence)
        private
    {
        Leaf calldata leaf = evidence.proof.leaf;
        (SiteId site, Register register) = (plant.site, plant.register);
        require(leaf.site == site, WrongSite(leaf.site, site));
        require(leaf.quality == Quality.MEASURED, NotMeasured(site, leaf.readAt));
        ORACLE.requireFinalLeaf(evidence.proof);
        uint32 fleet = evidence.proof.batch.fleet;
        bytes32 by = ORACLE.fleetOf(fleet).quorumId;
        require(by == attesters, WrongAttesters(fleet, by, attesters));

        uint256 day = (leaf.readAt - 1) / 1 days;
        bytes32 place = _placeOf(id, site, register);
        uint256 known = _counted[place][day];
        uint256 all = known | _producing(evidence.profile, leaf, register);
        uint256 periods = _produced[place] + _ones(all) - _ones(known);
        (_counted[place][day], _produced[place]) = (all, periods);
        emit ProductionProved(id, site, register, uint40(day * 1 days), periods);
    }

    /// @dev Bit k: the plant's register moved in the day's period k. A period that was not read has all ones.
    function _producing(bytes calldata profile, Leaf calldata leaf, Register register)
        private
        pure
        returns (uint256 bits)
    {
        bytes32 given = keccak256(profile);
        require(given == leaf.profile, WrongProfile(given, leaf.profile));
        uint256 count = ((leaf.readAt - 1) % 1 days + 1) / PERIOD;
        require(profile.length == count * ENTRY, ProfileLength(profile.length, count * ENTRY));
        uint256 lane = register == Register.CONSUMPTION ? 8 : register == Register.DIRECT_EXPORT ? 4 : 0;
        for (uint256 k; k < count; ++k) {
            uint256 at = k * ENTRY + lane;
            uint32 wh = uint32(bytes4(profile[at:at + 4]));
            if (wh != 0 && wh != type(uint32).max) bits |= 1 << k;
        }
    }

    function _ones(uint256 bits) private pure returns (uint256 count) {
        for (; bits != 0; bits &= bits - 1) {
            ++count;
        }
    }
}
