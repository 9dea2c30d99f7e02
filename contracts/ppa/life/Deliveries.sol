// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEntitlements} from "../../oracle/interfaces/IEntitlements.sol";
import {Register} from "../../oracle/types/Registers.sol";
import {SiteId} from "../../oracle/types/Site.sol";
import {AgreementBase} from "../AgreementBase.sol";
import {IAgreementLife} from "../interfaces/IAgreementLife.sol";
import {Agreement, Plant} from "../types/Terms.sol";

/// @title The entitlements that agreements are delivered by
/// @notice Held by this contract, which alone can claim them, one agreement each. What outlives its agreement is ended, so that a site's owner is not bound by it.
abstract contract Deliveries is IAgreementLife, AgreementBase {
    /// @inheritdoc IAgreementLife
    function bind(uint256 id, Agreement calldata agreement, uint256 entitlement) external {
        _requireLive(id, agreement);
        uint256 other = _serves[entitlement];
        require(other == 0, EntitlementInUse(entitlement, other));
        IEntitlements.Entitlement memory e = ENTITLEMENTS.entitlementOf(entitlement);
        _requireOwners(agreement, e.site);
        uint40 end = _endDate(id, agreement);
        require(block.timestamp < end, EndHasPassed(end, block.timestamp));
        _requireFit(entitlement, id, e.holder == address(this), "holder");
        _requireFit(entitlement, id, _lists(agreement, e), "plant");
        _requireFit(
            entitlement, id, e.start <= agreement.terms.life.start || e.start <= block.timestamp, "start"
        );
        _requireFit(entitlement, id, e.start < end, "start");
        _requireFit(entitlement, id, e.end == 0 || e.end >= end, "end");

        bytes32 place = _placeOf(id, e.site, e.register);
        uint256 before = _entitlements[place];
        if (before != 0) {
            uint40 ends = ENTITLEMENTS.entitlementOf(before).end;
            require(ends != 0 && ends <= e.start, PlantIsServed(id, before));
        }
        (_entitlements[place], _serves[entitlement]) = (entitlement, id);
        emit EntitlementBound(id, entitlement, e.site, e.register);
        if (!agreement.terms.life.extends) _endAt(entitlement, e, end);
    }

    /// @inheritdoc IAgreementLife
    function release(uint256 id, Agreement calldata agreement, uint256 entitlement) external {
        State state = _requireDocument(id, agreement).state;
        uint256 serves = _serves[entitlement];
        require(serves == id, EntitlementInUse(entitlement, serves));
        IEntitlements.Entitlement memory e = ENTITLEMENTS.entitlementOf(entitlement);
        require(state >= State.TERMINATED || !_lists(agreement, e), PlantIsServed(id, entitlement));
        _endAt(entitlement, e, _periodEnd(block.timestamp));
    }

    /// @inheritdoc IAgreementLife
    function withdraw(uint256 entitlement) external {
        uint256 id = _serves[entitlement];
        require(id == 0, EntitlementInUse(entitlement, id));
        IEntitlements.Entitlement memory e = ENTITLEMENTS.entitlementOf(entitlement);
        address owner = REGISTRY.ownerOf(SiteId.unwrap(e.site));
        require(msg.sender == owner, NotSiteOwner(e.site, msg.sender, owner));
        _endAt(entitlement, e, _periodEnd(block.timestamp));
    }

    /// @dev Anybody can sign an agreement that lists anybody's plant. Whose energy it is has signed this one, or calls.
    function _requireOwners(Agreement calldata agreement, SiteId site) private view {
        address owner = REGISTRY.ownerOf(SiteId.unwrap(site));
        require(
            owner == msg.sender || owner == agreement.terms.parties.seller
                || owner == agreement.terms.parties.buyer,
            NotSiteOwner(site, msg.sender, owner)
        );
    }

    /// @dev Ends what serves an agreement that has ended.
    function _releaseAll(uint256 id, Agreement calldata agreement) internal {
        Plant[] calldata plants = agreement.terms.plants;
        uint40 at = _periodEnd(block.timestamp);
        for (uint256 i; i < plants.length; ++i) {
            uint256 entitlement = _entitlements[_placeOf(id, plants[i].site, plants[i].register)];
            if (entitlement != 0) _endAt(entitlement, ENTITLEMENTS.entitlementOf(entitlement), at);
        }
    }

    /// @dev At `at`, or when it begins if that is later; not if it ends before.
    function _endAt(uint256 entitlement, IEntitlements.Entitlement memory e, uint40 at) private {
        if (at < e.start) at = e.start;
        if (e.end != 0 && e.end <= at) return;
        ENTITLEMENTS.endAt(entitlement, at);
        emit EntitlementReleased(entitlement, at);
    }

    function _lists(Agreement calldata agreement, IEntitlements.Entitlement memory e)
        private
        pure
        returns (bool)
    {
        Plant[] calldata plants = agreement.terms.plants;
        for (uint256 i; i < plants.length; ++i) {
            if (plants[i].site == e.site && plants[i].register == e.register && plants[i].share == e.share) {
                return true;
            }
        }
        return false;
    }

    function _requireFit(uint256 entitlement, uint256 id, bool fits, bytes32 reason) private pure {
        require(fits, EntitlementUnfit(entitlement, id, reason));
    }
}
