// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {LeafProof} from "../../oracle/types/Measurement.sol";
import {Register} from "../../oracle/types/Registers.sol";
import {VolumeType} from "../types/Terms.sol";
import {ISettlementTypes} from "./ISettlementTypes.sol";

/// @title What is known of settled days that are corrected or delivered, what happens to them, and why a call fails
/// @dev Days, masks and vectors as in `ISettlementTypes`.
interface IDeliveryTypes is ISettlementTypes {
    /// @notice A plant's settled day. @param proof Of a leaf as the day's last: its batch is from the day's end or later. @param profile The leaf's. @param applied
    /// That of the correction by which the day was last restated, empty: none was.
    struct SettledDay {
        uint256 entitlement;
        LeafProof proof;
        bytes profile;
        bytes applied;
    }

    /// @notice What a restatement moved. @param commitment Of the batch, @param index and the leaf's place in it: with @param count, how many there are, which correction. @param profile
    /// Hash of the one that counts now. @param ownBefore Periods of the day that had their own energy, @param own and those that have it now. @param before What the plant's
    /// part of the day, with gaps that are restated, added to the month, @param sums and what it adds now. @param vectorBefore Energy of the day's periods, @param vector and
    /// what it is now.
    struct Restatement {
        bytes32 commitment;
        uint32 index;
        uint32 count;
        bytes32 profile;
        uint96 ownBefore;
        uint96 own;
        Sums before;
        Sums sums;
        bytes vectorBefore;
        bytes vector;
    }

    /// @notice A settled day was priced again by a correction. @param masks What became of the periods that have their own energy now.
    event DayRestated(
        uint256 indexed id,
        uint256 indexed day,
        uint256 indexed entitlement,
        Masks masks,
        Restatement restatement
    );
    /// @notice A gap's energy was corrected. @param before Wh. @param wh Zero: its periods are told apart, or it has none.
    event GapRestated(uint256 indexed id, uint256 indexed entitlement, uint40 to, uint64 before, uint64 wh);
    /// @notice Energy of a day became export records, in the order of its periods. @param first The number of the first.
    event PeriodsDelivered(
        uint256 indexed id,
        uint256 indexed day,
        uint256 indexed entitlement,
        address owner,
        uint96 periods,
        uint256 first
    );

    error VolumeNotRestated(VolumeType kind);
    /// @notice The plant was not claimed from the day's beginning to its end, in the day itself.
    error DayNotWhole(uint256 entitlement, uint256 day);
    /// @notice Something of the day has no price yet, so it cannot be priced again.
    error ParcelWaits(uint256 id, uint256 day, uint32 parcel);
    error DayNotPriced(uint256 id, uint256 day, uint256 missing);
    error NotTheDaysLeaf(uint40 batch, uint40 readAt, uint40 needed);
    /// @notice Another leaf or profile counts for the day than the one that was brought.
    error NotWhatWasApplied(uint256 entitlement, uint256 day, bytes32 given, bytes32 kept);
    /// @notice The leaf has no more corrections than are applied.
    error NotCorrected(uint256 entitlement, uint256 day, uint32 applied);
    /// @notice Periods that were read would no longer be.
    error CorrectionUnreads(uint256 entitlement, uint256 day, uint256 periods);
    /// @notice The correction lumps energy together that has no gap's price, up to `to`.
    error CorrectionLumps(uint256 entitlement, uint40 to);
    /// @notice A gap from the day before is not told apart by a day's correction.
    error GapAcrossDays(uint256 entitlement, uint40 since, uint40 to);
    error CorrectedAboveCapacity(uint256 entitlement, uint256 grown, uint256 limit);

    error NotPhysical(uint256 id);
    error NotExported(uint256 entitlement, Register register);
    error NotReceiver(uint256 id, address caller, address receiver);
    error CorrectionWaits(bytes32 commitment, uint32 index, uint32 count);
    error PeriodsDeliveredAlready(uint256 entitlement, uint256 day, uint256 periods);
    /// @notice Periods without energy of their own, or that are not the agreement's.
    error PeriodsNotDeliverable(uint256 entitlement, uint256 day, uint256 periods);
}
