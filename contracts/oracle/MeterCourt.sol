// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Faults} from "./Faults.sol";
import {MeterBase} from "./MeterBase.sol";
import {Openings} from "./Openings.sol";
import {IAttesterBonds} from "./interfaces/IAttesterBonds.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";

/// @title The code of the oracle's rarer calls: challenges, faults, and opening fleets
/// @dev Made by `MeterOracle`'s constructor and run by it, on its storage, under its address: one contract in two pieces of code,
/// because one piece may not exceed 24,576 bytes (EIP-170). Nothing can replace it; alone, it has no batches to judge.
contract MeterCourt is Faults, Openings {
    /// @param registry Where sites are registered. @param bonds Where attester sets are bonded. @param challengeWindow As the
    /// oracle's. @param answerWindow Likewise. @param minBond Likewise.
    constructor(
        ISiteRegistry registry,
        IAttesterBonds bonds,
        uint40 challengeWindow,
        uint40 answerWindow,
        uint96 minBond
    ) MeterBase(registry, bonds, challengeWindow, answerWindow, minBond) {}
}
