// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IAvailabilityReport} from "../../oracle/interfaces/IAvailabilityReport.sol";
import {Agreement} from "../types/Terms.sol";
import {IAgreementTypes} from "./IAgreementTypes.sol";
import {ISettlementTypes} from "./ISettlementTypes.sol";
import {IYearTypes} from "./IYearTypes.sol";

/// @title Energy that could have been produced
/// @notice Anyone calls.
interface IAgreementAvailability is IAgreementTypes, ISettlementTypes, IYearTypes {
    /// @notice Counts a plant's availability on a day, and adds to the day's month what could have been produced and was kept from it by a cause that the terms pay for, at the price of its period (PPA-15). Once a
    /// plant and day. While a price is missing it is refused, and can be called later. What is deemed is paid, and is no energy. @param agreement In force on the day.
    /// @return numerator What it adds.
    function settleAvailability(uint256 id, Agreement calldata agreement, Outage calldata outage)
        external
        returns (int256 numerator);

    /// @notice Plants whose availability on a day is settled, a bit each.
    function reportedOf(uint256 id, uint256 day) external view returns (uint256);
    /// @notice Where availability is reported.
    function reports() external view returns (IAvailabilityReport);
}
