// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Faults} from "./Faults.sol";
import {MeterBase} from "./MeterBase.sol";
import {Openings} from "./Openings.sol";
import {IAttesterBonds} from "./interfaces/IAttesterBonds.sol";
import {CourtTerms, IMeterCourt} from "./interfaces/IMeterCourt.sol";
import {ISiteRegistry} from "./interfaces/ISiteRegistry.sol";

/// @title The code of the oracle's rarer calls: challenges, faults, and opening fleets
/// @dev Deployed before the `MeterOracle` that runs it, on the oracle's storage, under the oracle's address: one contract in two pieces
/// of code, because one piece may not exceed 24,576 bytes (EIP-170). Nothing can replace it. Called by itself it is another oracle's
/// court: it has no batches to judge, and the bonds do not know it.
contract MeterCourt is IMeterCourt, Faults, Openings {
    /// @param registry Where sites are registered. @param bonds Where attester sets are bonded. @param challengeWindow Seconds after a
    /// post in which leaves can be challenged. @param answerWindow Seconds after a challenge in which it can be answered.
    /// @param minBond The least bond, wei.
    constructor(
        ISiteRegistry registry,
        IAttesterBonds bonds,
        uint40 challengeWindow,
        uint40 answerWindow,
        uint96 minBond
    ) MeterBase(CourtTerms(registry, bonds, challengeWindow, answerWindow, minBond)) {}

    /// @inheritdoc IMeterCourt
    function terms() external view returns (CourtTerms memory) {
        return CourtTerms(_registry, _bonds, _challengeWindow, _answerWindow, _minBond);
    }
}
