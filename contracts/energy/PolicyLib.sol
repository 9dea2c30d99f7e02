// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {BATTERY, PERIOD, Zone} from "../oracle/types/Site.sol";
import {IEnergyPool, Policy} from "./interfaces/IEnergyPool.sol";
import {MAX_RATE} from "./types/DecayState.sol";

/// @title What a policy may say
library PolicyLib {
    uint256 private constant WAD = 1e18;
    uint256 private constant MAX_LISTED = 8;
    uint256 private constant MAX_FEE = 0.02e18;
    uint256 private constant MAX_REWARD = 0.1e18;
    uint256 private constant LEAST_LOCKED = 0.1e18;

    /// @notice The policy's hash, and its pool's CREATE2 salt: keccak256(abi.encode(policy)).
    function hash(Policy memory policy) internal pure returns (bytes32) {
        return keccak256(abi.encode(policy));
    }

    /// @notice Reverts with `InvalidPolicy(field)` on the first field that no pool can have.
    /// @param finality From a batch's post to its finality, seconds.
    function validate(Policy memory policy, uint256 finality) internal view {
        check(policy.zone != Zone.wrap(0), "zone");
        // Without a battery there is nothing that could deliver.
        check(policy.technologies & BATTERY != 0, "technologies");
        check(policy.vintageStart != 0 && policy.vintageStart % PERIOD == 0, "vintageStart");
        check(policy.vintageEnd >= policy.vintageStart && policy.vintageEnd % PERIOD == 0, "vintageEnd");
        check(policy.maxDecayRate <= MAX_RATE, "maxDecayRate");
        check(policy.decayRate <= policy.maxDecayRate, "decayRate");
        check(policy.dischargeEfficiency != 0 && policy.dischargeEfficiency <= WAD, "dischargeEfficiency");
        // ηc·ηd ≤ ηd, since no charger returns more than it takes.
        check(policy.roundTrip != 0 && policy.roundTrip <= policy.dischargeEfficiency, "roundTrip");
        check(policy.pledge != 0 && policy.pledge <= WAD, "pledge");
        // A leaf must be young enough when it is final.
        check(policy.maxAge > finality, "maxAge");
        check(policy.maxSilence != 0, "maxSilence");
        check(policy.cap != 0, "cap");
        check(policy.concentration != 0 && policy.concentration <= WAD, "concentration");
        checkCure(policy, finality);
        check(policy.depositFee <= MAX_FEE, "depositFee");
        check((policy.feeRecipient == address(0)) == (policy.depositFee == 0), "feeRecipient");
        checkAccreditors(policy.accreditors);
        checkQuorums(policy.quorums);
    }

    /// @dev What stands behind a liability, and the windows of its cure.
    function checkCure(Policy memory policy, uint256 finality) private view {
        check(policy.stakeToken.code.length != 0, "stakeToken");
        check(policy.penaltyPrice != 0, "penaltyPrice");
        check(policy.stakeFactor >= WAD, "stakeFactor");
        check(policy.lockedShare >= LEAST_LOCKED && policy.lockedShare <= WAD, "lockedShare");
        check(policy.proofReward <= MAX_REWARD, "proofReward");
        check(policy.auctionStart <= WAD, "auctionStart");
        check(policy.auctionTime != 0, "auctionTime");
        check(policy.cureTime != 0, "cureTime");
        check(policy.haircutDelay != 0, "haircutDelay");
        // A stake cannot be gone before what it answers for is known and cured.
        uint256 windows =
            finality + uint256(policy.cureTime) + policy.auctionTime + policy.haircutDelay + policy.maxAge;
        check(policy.unbondingTime >= windows, "unbondingTime");
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
