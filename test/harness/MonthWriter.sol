// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SecondCode} from "../../contracts/common/SecondCode.sol";
import {AgreementBase} from "../../contracts/ppa/AgreementBase.sol";

/// @notice A piece of code before the others, by which tests write what settlement would: billing then runs as it is.
contract MonthWriter is AgreementBase {
    address private immutable NEXT;

    constructor(address next) AgreementBase(_entitlementsOf(next)) {
        NEXT = next;
    }

    fallback() external payable {
        SecondCode.run(NEXT);
    }

    /// @notice Adds to a month's numerator, and marks days as settled.
    function settle(uint256 id, uint256 month, int256 numerator, uint32 days_) external {
        _months[id][month].numerator += numerator;
        _months[id][month].settledDays |= days_;
    }
}
