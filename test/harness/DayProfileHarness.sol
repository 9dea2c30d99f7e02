// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DayProfile} from "../../contracts/oracle/DayProfile.sol";
import {ClaimedSpan} from "../../contracts/oracle/types/ClaimedSpan.sol";
import {Leaf} from "../../contracts/oracle/types/Measurement.sol";

/// @notice Day profiles, for tests on both sides.
contract DayProfileHarness {
    function startOf(uint40 periodEnd) external pure returns (uint40) {
        return DayProfile.startOf(periodEnd);
    }

    function divide(Leaf calldata leaf, bytes calldata profile, ClaimedSpan calldata claim)
        external
        pure
        returns (DayProfile.ProfiledDay memory)
    {
        return DayProfile.divide(leaf, profile, claim);
    }

    /// @notice What dividing a claim costs a contract that has everything at hand.
    function gasOfDividing(Leaf calldata leaf, bytes calldata profile, ClaimedSpan calldata claim)
        external
        view
        returns (uint256 used)
    {
        ClaimedSpan memory span = claim;
        used = gasleft();
        DayProfile.divide(leaf, profile, span);
        used -= gasleft();
    }
}
