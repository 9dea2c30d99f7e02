// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Leaf} from "../oracle/types/Measurement.sol";
import {AgreementBase} from "./AgreementBase.sol";
import {IAgreementTypes} from "./interfaces/IAgreementTypes.sol";
import {ISettlementTypes} from "./interfaces/ISettlementTypes.sol";
import {Agreement} from "./types/Terms.sol";

/// @title Which leaves count for an agreement
abstract contract DayLeaves is ISettlementTypes, AgreementBase {
    function _requireOwn(uint256 id, uint256 entitlement) internal view {
        uint256 serves = _serves[entitlement];
        require(serves == id, EntitlementOfAnother(entitlement, serves, id));
    }

    function _requireAttesters(Agreement calldata agreement, uint32 fleet) internal view {
        bytes32 by = ORACLE.fleetOf(fleet).quorumId;
        bytes32 agreed = agreement.terms.parties.attesters;
        require(by == agreed, IAgreementTypes.WrongAttesters(fleet, by, agreed));
    }

    /// @dev Of a leaf's reading, which is of the period before it.
    function _dayOf(Leaf calldata leaf) internal pure returns (uint256) {
        return (uint256(leaf.readAt) - 1) / 1 days;
    }
}
