// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Agreement} from "../types/Terms.sol";
import {IDayPrices} from "./IDayPrices.sol";
import {IPendingSettlement} from "./IPendingSettlement.sol";

/// @title What agreements are worth, day by day
/// @notice Anyone settles. Whoever calls brings the document that was in force on the day. A period is priced once, whatever the order and the number of calls, and a
/// month's result does not depend on them.
interface IAgreementSettlement is IPendingSettlement {
    /// @notice Claims plants' energy of a UTC day, divides it among the day's periods and prices those that have a final price; the others wait. Of a volume
    /// as produced or as consumed; others are settled by `IAgreementVolumes.settleAgreedDay`. @param deliveries Of one day, in any parts.
    /// @return parcel Number of what waits; the greatest uint32: nothing.
    function settleDay(uint256 id, Agreement calldata agreement, Delivery[] calldata deliveries)
        external
        returns (uint32 parcel);

    /// @notice A billing month. @param month 12 · year + month − 1, UTC.
    function monthOf(uint256 id, uint256 month) external view returns (Month memory);
    /// @notice What is known of a day; zeros where it was settled at once, or has not begun: then the month tells.
    function dayOf(uint256 id, uint256 day) external view returns (Day memory);
    /// @notice What waits. @return vectorHash The first 20 bytes of its vector's hash. @return pending Mask; zero: nothing does.
    function parcelOf(uint256 id, uint256 day, uint32 parcel)
        external
        view
        returns (bytes20 vectorHash, uint96 pending);
    /// @notice A gap, also when it has its price; zeros where there is none. @param to Its end.
    function gapOf(uint256 entitlement, uint40 to) external view returns (Gap memory);
    /// @notice What days are priced by.
    function prices() external view returns (IDayPrices);
}
