// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Faults} from "./Faults.sol";
import {MeterBase} from "./MeterBase.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";

/// @title From device-signed readings to final leaves
/// @dev No owner, no upgrade. Parts, each on the one before: `MeterBase` (storage, signatures), `Capacity` (growth bound), `Leaves`
/// (proofs, finality, quarantine), `Fleets`, `Batches`, `Challenges`, `Faults`.
contract MeterOracle is Faults {
    /// @param registry_ Where sites are registered. @param challengeWindow Seconds after a post in which leaves can be challenged.
    /// @param answerWindow Seconds after a challenge in which it can be answered. @param minBond The least bond, wei.
    constructor(ISiteRegistry registry_, uint40 challengeWindow, uint40 answerWindow, uint96 minBond)
        MeterBase(registry_, challengeWindow, answerWindow, minBond)
    {}
}
