// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {BATTERY, PERIOD, Zone} from "../oracle/types/Site.sol";
import {IEnergyPool, Policy} from "./interfaces/IEnergyPool.sol";

/// @title What a policy may say
library PolicyLib {
    uint256 private constant WAD = 1e18;
    uint256 private constant MAX_LISTED = 8;

    /// @notice The policy's hash, and its pool's CREATE2 salt: keccak256(abi.encode(policy)).
    function hash(Policy memory policy) internal pure returns (bytes32) {
        return keccak256(abi.encode(policy));
    }

    /// @notice Reverts with `InvalidPolicy(field)` on the first field, in the struct's order, that no pool can have.
    function validate(Policy memory policy) internal view {
        check(policy.zone != Zone.wrap(0), "zone");
        // Without a battery there is nothing that could deliver.
        check(policy.technologies & BATTERY != 0, "technologies");
        check(policy.vintageStart != 0 && policy.vintageStart % PERIOD == 0, "vintageStart");
        check(policy.vintageEnd >= policy.vintageStart && policy.vintageEnd % PERIOD == 0, "vintageEnd");
        check(policy.decayRate <= policy.maxDecayRate, "decayRate");
        check(policy.dischargeEfficiency != 0 && policy.dischargeEfficiency <= WAD, "dischargeEfficiency");
        // ηc·ηd ≤ ηd, since no charger returns more than it takes.
        check(policy.roundTrip != 0 && policy.roundTrip <= policy.dischargeEfficiency, "roundTrip");
        check(policy.pledge != 0 && policy.pledge <= WAD, "pledge");
        check(policy.maxAge != 0, "maxAge");
        check(policy.cap != 0, "cap");
        check(policy.stakeToken.code.length != 0, "stakeToken");
        check(policy.penaltyPrice != 0, "penaltyPrice");
        check(policy.stakeFactor >= WAD, "stakeFactor");
        checkAccreditors(policy.accreditors);
        checkQuorums(policy.quorums);
    }

    /// @dev Ascending, so that a set has one spelling and one pool. The zero address is nobody.
    function checkAccreditors(address[] memory accreditors) private pure {
        check(accreditors.length != 0 && accreditors.length <= MAX_LISTED, "accreditors");
        address previous;
        for (uint256 i; i < accreditors.length; ++i) {
            check(accreditors[i] > previous, "accreditors");
            previous = accreditors[i];
        }
    }

    /// @dev Ascending too; the zero quorum, direct readings, may stand first.
    function checkQuorums(bytes32[] memory quorums) private pure {
        check(quorums.length != 0 && quorums.length <= MAX_LISTED, "quorums");
        for (uint256 i = 1; i < quorums.length; ++i) {
            check(quorums[i] > quorums[i - 1], "quorums");
        }
    }

    function check(bool holds, bytes32 field) private pure {
        require(holds, IEnergyPool.InvalidPolicy(field));
    }
}
