// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Zone} from "../oracle/types/Site.sol";
import {DissipativeBase} from "./DissipativeBase.sol";
import {Policy} from "./interfaces/IEnergyPool.sol";

/// @title A pool's policy
/// @dev Values are immutables: a deposit reads fifteen of them, and none costs a slot. The factory keeps the whole of it, to be shown.
abstract contract PoolPolicy is DissipativeBase {
    Zone internal immutable ZONE;
    uint16 internal immutable TECHNOLOGIES;
    uint40 internal immutable VINTAGE_START;
    uint40 internal immutable VINTAGE_END;
    uint64 internal immutable ROUND_TRIP;
    uint64 internal immutable DISCHARGE_EFFICIENCY;
    uint64 internal immutable PLEDGE;
    uint32 internal immutable MAX_AGE;
    uint32 internal immutable MAX_SILENCE;
    uint128 internal immutable CAP;
    uint64 internal immutable CONCENTRATION;
    uint128 internal immutable CONCENTRATION_FLOOR;
    address internal immutable STAKE_TOKEN;
    uint128 internal immutable PENALTY_PRICE;
    uint64 internal immutable STAKE_FACTOR;
    uint64 internal immutable LOCKED_SHARE;
    uint64 internal immutable PROOF_REWARD;
    uint64 internal immutable AUCTION_START;
    uint32 internal immutable AUCTION_TIME;
    uint32 internal immutable CURE_TIME;
    uint32 internal immutable HAIRCUT_DELAY;
    uint32 internal immutable UNBONDING_TIME;
    uint64 internal immutable DEPOSIT_FEE;
    address internal immutable FEE_RECIPIENT;
    address internal immutable GUARDIAN;

    mapping(address => bool) internal _admitsAccreditor;
    mapping(bytes32 => bool) internal _admitsQuorum;

    constructor(Policy memory policy_) DissipativeBase(policy_.maxDecayRate) {
        ZONE = policy_.zone;
        TECHNOLOGIES = policy_.technologies;
        VINTAGE_START = policy_.vintageStart;
        VINTAGE_END = policy_.vintageEnd;
        ROUND_TRIP = policy_.roundTrip;
        DISCHARGE_EFFICIENCY = policy_.dischargeEfficiency;
        PLEDGE = policy_.pledge;
        MAX_AGE = policy_.maxAge;
        MAX_SILENCE = policy_.maxSilence;
        CAP = policy_.cap;
        CONCENTRATION = policy_.concentration;
        CONCENTRATION_FLOOR = policy_.concentrationFloor;
        STAKE_TOKEN = policy_.stakeToken;
        PENALTY_PRICE = policy_.penaltyPrice;
        STAKE_FACTOR = policy_.stakeFactor;
        LOCKED_SHARE = policy_.lockedShare;
        PROOF_REWARD = policy_.proofReward;
        AUCTION_START = policy_.auctionStart;
        AUCTION_TIME = policy_.auctionTime;
        CURE_TIME = policy_.cureTime;
        HAIRCUT_DELAY = policy_.haircutDelay;
        UNBONDING_TIME = policy_.unbondingTime;
        DEPOSIT_FEE = policy_.depositFee;
        FEE_RECIPIENT = policy_.feeRecipient;
        GUARDIAN = policy_.guardian;
    }

    /// @dev Keeps both sets, in the constructor of what holds the storage.
    function _admit(Policy memory policy_) internal {
        for (uint256 i; i < policy_.accreditors.length; ++i) {
            _admitsAccreditor[policy_.accreditors[i]] = true;
        }
        for (uint256 i; i < policy_.quorums.length; ++i) {
            _admitsQuorum[policy_.quorums[i]] = true;
        }
    }
}
