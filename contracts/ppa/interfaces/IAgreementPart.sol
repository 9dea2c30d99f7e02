// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IEntitlements} from "../../oracle/interfaces/IEntitlements.sol";

/// @title A piece of code of `PowerAgreements`
interface IAgreementPart {
    /// @notice An account that is no such piece.
    error NotAPart(address given);

    /// @notice Where entitlements come from.
    function entitlements() external view returns (IEntitlements);
}
