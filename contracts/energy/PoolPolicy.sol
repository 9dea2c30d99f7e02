// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Zone} from "../oracle/types/Site.sol";
import {DissipativeERC20} from "./DissipativeERC20.sol";
import {PolicyLib} from "./PolicyLib.sol";
import {IEnergyPool, Policy} from "./interfaces/IEnergyPool.sol";

/// @title A pool's policy
/// @dev Values are immutables: a deposit reads fifteen of them, and none costs a slot. The two sets are kept twice, to be asked and to be shown.
abstract contract PoolPolicy is IEnergyPool, DissipativeERC20 {
    Zone internal immutable ZONE;
    uint16 internal immutable TECHNOLOGIES;
    uint40 internal immutable VINTAGE_START;
    uint40 internal immutable VINTAGE_END;
    uint64 internal immutable DECAY_RATE;
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

    address[] private _accreditors;
    bytes32[] private _quorums;
    mapping(address => bool) private _admitsAccreditor;
    mapping(bytes32 => bool) private _admitsQuorum;

    /// @param policy_ What the pool is. @param finality From a batch's post to its finality, seconds.
    constructor(Policy memory policy_, uint256 finality)
        DissipativeERC20(policy_.decayRate, policy_.maxDecayRate)
    {
        PolicyLib.validate(policy_, finality);
        ZONE = policy_.zone;
        TECHNOLOGIES = policy_.technologies;
        VINTAGE_START = policy_.vintageStart;
        VINTAGE_END = policy_.vintageEnd;
        DECAY_RATE = policy_.decayRate;
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
        _accreditors = policy_.accreditors;
        _quorums = policy_.quorums;
        for (uint256 i; i < policy_.accreditors.length; ++i) {
            _admitsAccreditor[policy_.accreditors[i]] = true;
        }
        for (uint256 i; i < policy_.quorums.length; ++i) {
            _admitsQuorum[policy_.quorums[i]] = true;
        }
    }

    /// @inheritdoc IEnergyPool
    function policy() external view returns (Policy memory) {
        return Policy({
            zone: ZONE,
            technologies: TECHNOLOGIES,
            vintageStart: VINTAGE_START,
            vintageEnd: VINTAGE_END,
            decayRate: DECAY_RATE,
            // Given as a u64, kept by the token.
            // forge-lint: disable-next-line(unsafe-typecast)
            maxDecayRate: uint64(maxDecayRate),
            roundTrip: ROUND_TRIP,
            dischargeEfficiency: DISCHARGE_EFFICIENCY,
            pledge: PLEDGE,
            maxAge: MAX_AGE,
            maxSilence: MAX_SILENCE,
            cap: CAP,
            concentration: CONCENTRATION,
            concentrationFloor: CONCENTRATION_FLOOR,
            stakeToken: STAKE_TOKEN,
            penaltyPrice: PENALTY_PRICE,
            stakeFactor: STAKE_FACTOR,
            lockedShare: LOCKED_SHARE,
            proofReward: PROOF_REWARD,
            auctionStart: AUCTION_START,
            auctionTime: AUCTION_TIME,
            cureTime: CURE_TIME,
            haircutDelay: HAIRCUT_DELAY,
            unbondingTime: UNBONDING_TIME,
            depositFee: DEPOSIT_FEE,
            feeRecipient: FEE_RECIPIENT,
            guardian: GUARDIAN,
            accreditors: _accreditors,
            quorums: _quorums
        });
    }

    /// @inheritdoc IEnergyPool
    function terms() external view returns (Terms memory) {
        return Terms({
            stakeToken: STAKE_TOKEN,
            penaltyPrice: PENALTY_PRICE,
            proofReward: PROOF_REWARD,
            auctionStart: AUCTION_START,
            auctionTime: AUCTION_TIME,
            cureTime: CURE_TIME,
            haircutDelay: HAIRCUT_DELAY,
            unbondingTime: UNBONDING_TIME
        });
    }

    /// @inheritdoc IEnergyPool
    function technologies() external view returns (uint16) {
        return TECHNOLOGIES;
    }

    /// @inheritdoc IEnergyPool
    function zone() external view returns (Zone) {
        return ZONE;
    }

    /// @inheritdoc IEnergyPool
    function vintageStart() external view returns (uint40) {
        return VINTAGE_START;
    }

    /// @inheritdoc IEnergyPool
    function admitsQuorum(bytes32 quorumId) public view returns (bool) {
        return _admitsQuorum[quorumId];
    }

    /// @inheritdoc IEnergyPool
    function admitsAccreditor(address accreditor) public view returns (bool) {
        return _admitsAccreditor[accreditor];
    }

    /// @dev The name holds the zone, an immutable, which is not yet set when the base's constructor would read it for EIP-712.
    function _domainNameAndVersionMayChange() internal pure override returns (bool) {
        return true;
    }
}
