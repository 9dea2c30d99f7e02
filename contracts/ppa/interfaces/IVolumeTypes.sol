// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {ISettlementTypes} from "./ISettlementTypes.sol";

/// @title What happens to volumes that are not simply what is produced, and why a call fails
interface IVolumeTypes is ISettlementTypes {
    /// @notice Who nominates fixed the energy of a day's periods; the last in time binds.
    event Nominated(uint256 indexed id, uint256 indexed day, address indexed by, bytes profile);
    /// @notice Periods of a day in which some plant was not read one by one wait for 30 days.
    event PeriodsUnread(uint256 indexed id, uint256 indexed day, uint96 periods);
    /// @notice Consumption of a day, and what of it production of the same periods covers, Wh (PPA-10).
    event ConsumptionMatched(uint256 indexed id, uint256 indexed day, uint256 consumed, uint256 matched);

    error NotTheNominator(uint256 id, address given, address agreed);
    error GateClosed(uint256 day, uint256 closedAt, uint256 now_);
    error ProfileUnfit(uint256 length, uint256 expected);
    error OtherProfile(bytes32 given, bytes32 agreed);
    error NominationAboveCapacity(uint256 period, uint256 wh, uint256 most);
    error DayNotEnded(uint256 day, uint256 now_);
    error DayBegun(uint256 id, uint256 day);
    /// @notice Plants, a bit each, are not read to the day's end: until then only the owner of their meters may settle without.
    error DayNotRead(uint256 plants, uint256 allowedAt);
    error PeriodsNotRipe(uint256 day, uint256 ripeAt);
}
