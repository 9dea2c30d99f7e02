// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Agreement} from "../types/Terms.sol";
import {ISettlementTypes} from "./ISettlementTypes.sol";

/// @title What a day left open
/// @notice Of every volume by the same names; each kind's rule is in the piece of code that settles its days.
interface IPendingSettlement is ISettlementTypes {
    /// @notice Prices what has waited for a price, or for the end of a run. @param parcel Its number. @param vector As `DaySettled` told it.
    function settlePending(
        uint256 id,
        Agreement calldata agreement,
        uint256 day,
        uint32 parcel,
        bytes calldata vector
    ) external;
    /// @notice Prices energy of a gap 30 days after its end, at the price in it that is worst for the owner of the meter (threat 36). @param agreement In force on the
    /// gap's last day. @param to The gap's end. @param most Days to go through at most; zero: all. @return done Whether that was enough.
    function settleGap(uint256 id, Agreement calldata agreement, uint256 entitlement, uint40 to, uint256 most)
        external
        returns (bool done);
}
