// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Agreement} from "../types/Terms.sol";
import {IVolumeTypes} from "./IVolumeTypes.sol";

/// @title Days of volumes that are not simply what is produced
/// @notice By a profile, by nomination, and matched with consumption. A period's energy there is that of all plants, so a day is settled once, with all of them.
/// @dev A day's profile is packed as a vector: 96 periods, six bytes each, Wh, from 00:00 UTC. The vector that `DaySettled` tells is what was delivered
/// and then, but of baseload, what was agreed or consumed. Parcel 0 of a day waits for prices, parcel 1 for the end of its gaps' time.
interface IAgreementVolumes is IVolumeTypes {
    /// @notice Claims all plants' energy of a UTC day that is over and settles its periods against what was agreed; those without a final price wait.
    /// @param deliveries Of all plants, each read to the day's end or that of its entitlement. @param agreed The profile of `volume.shape`, or of the day's
    /// nomination; empty for baseload and for matched volumes.
    /// @return waiting Periods that wait, for a price or for what was not read.
    function settleAgreedDay(
        uint256 id,
        Agreement calldata agreement,
        uint256 day,
        Delivery[] calldata deliveries,
        bytes calldata agreed
    ) external returns (uint96 waiting);
}
