// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PERIOD} from "../../oracle/types/Site.sol";
import {INominations} from "../interfaces/INominations.sol";
import {Vectors} from "../mathematics/Vectors.sol";
import {Agreement, VolumeType} from "../types/Terms.sol";
import {DayPricing} from "./DayPricing.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title What is agreed for a day (finance rules PPA-11, PPA-12)
abstract contract Nominations is INominations, DayPricing {
    /// @dev Six bytes a period.
    uint256 private constant PROFILE = 6 * PERIODS;

    /// @inheritdoc INominations
    function nominate(uint256 id, Agreement calldata agreement, uint256 day, bytes calldata profile)
        external
    {
        _requireDocumentOn(id, agreement, day);
        VolumeType kind = agreement.terms.volume.kind;
        require(kind == VolumeType.NOMINATED, VolumeNotSettled(kind));
        address by =
            agreement.terms.volume.bySeller ? agreement.terms.parties.seller : agreement.terms.parties.buyer;
        require(msg.sender == by, NotTheNominator(id, msg.sender, by));
        uint256 closedAt = FixedPointMathLib.zeroFloorSub(day * 1 days, agreement.terms.volume.gateClosure);
        require(block.timestamp <= closedAt, GateClosed(day, closedAt, block.timestamp));
        require(profile.length == PROFILE, ProfileUnfit(profile.length, PROFILE));
        _requirePossible(agreement.terms.operation.capacity, profile);
        _nominations[id][day] = keccak256(profile);
        emit Nominated(id, day, by, profile);
    }

    /// @inheritdoc INominations
    function nominationOf(uint256 id, uint256 day) external view returns (bytes32) {
        return _nominations[id][day];
    }

    /// @inheritdoc INominations
    function windowOf(uint256 id, bytes32 digest_, uint256 first) external view returns (WindowSums memory) {
        return _windows[id][digest_][first];
    }

    /// @dev Whoever nominates knows prices that the other cannot act on: without a limit one day could be of any size. Plants whose capacity is contracted give no more.
    function _requirePossible(uint256 capacity, bytes calldata profile) private pure {
        if (capacity == 0) return;
        uint256 most = capacity * PERIOD / 1 hours;
        uint256[] memory wh = Vectors.unpack(profile);
        for (uint256 k; k < PERIODS; ++k) {
            require(wh[k] <= most, NominationAboveCapacity(k, wh[k], most));
        }
    }
}
