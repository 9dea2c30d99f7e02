// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEntitlements} from "../oracle/interfaces/IEntitlements.sol";
import {EarlyDeposits} from "./EarlyDeposits.sol";
import {IntakeBase} from "./IntakeBase.sol";
import {ThroughDeposits} from "./ThroughDeposits.sol";
import {IEnergyPoolFactory} from "./interfaces/IEnergyPoolFactory.sol";

/// @title The other two ways into a pool
/// @dev No owner, no upgrade. It holds E entitlements, and tokens only within a call.
contract Intake is EarlyDeposits, ThroughDeposits {
    /// @param entitlements_ Where direct export is claimed. @param factory_ Whose pools are served; it may be deployed later at that address.
    constructor(IEntitlements entitlements_, IEnergyPoolFactory factory_)
        IntakeBase(entitlements_, factory_)
    {}
}
