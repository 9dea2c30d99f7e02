// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Agreement} from "../types/Terms.sol";
import {IAgreementTypes} from "./IAgreementTypes.sol";
import {IBillingTypes} from "./IBillingTypes.sol";
import {ISettlementTypes} from "./ISettlementTypes.sol";
import {IYearTypes} from "./IYearTypes.sol";

/// @title What a contract year owes
/// @notice Anyone calls. Annual quantities, their damages and make-up energy are reckoned once a year, when its months are billed (PPA-13 to PPA-16).
interface IAgreementYears is IAgreementTypes, ISettlementTypes, IBillingTypes, IYearTypes {
    /// @notice Bills a contract year besides its months: take-or-pay, what is above the maximum, damages as far as their caps allow, make-up energy. In order, each once, when all its months are; where availability
    /// counts, `closeDays` after the year's end. @param agreement In force on the year's last day: its clauses count for all of the year.
    /// @return amount Base units; positive: the buyer owes it.
    function closeYear(uint256 id, Agreement calldata agreement, uint256 year)
        external
        returns (int256 amount);

    /// @notice Bills what has come to a closed year since, as an invoice of its own: the same reckoning, with what the other years have left of the caps. What was drawn from the make-up account stays. Until `trueUpMonths`
    /// after the year's end. Anyone may call. @return difference Base units; positive: the buyer owes it.
    function restateYear(uint256 id, Agreement calldata agreement, uint256 year)
        external
        returns (int256 difference);

    /// @notice A contract year's sums; zeros where the terms have no annual clause.
    function yearOf(uint256 id, uint256 year) external view returns (Year memory);
    /// @notice What a year was billed by; zeros until it is.
    function yearBillOf(uint256 id, uint256 year) external view returns (YearBill memory);
    /// @notice Years that are closed, their damages, and energy that was paid for and not taken.
    function accountOf(uint256 id) external view returns (Account memory);
}
