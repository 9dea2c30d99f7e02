// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {IAttesterBonds} from "./IAttesterBonds.sol";
import {ISiteRegistry} from "./ISiteRegistry.sol";

/// @notice What an oracle and its court have in common. @param registry Where sites are registered. @param bonds Where attester sets
/// are bonded. @param challengeWindow Seconds after a post in which leaves can be challenged.
/// @param answerWindow Seconds after a challenge in which it can be answered. @param minBond The least bond of a challenge, wei.
struct CourtTerms {
    ISiteRegistry registry;
    IAttesterBonds bonds;
    uint40 challengeWindow;
    uint40 answerWindow;
    uint96 minBond;
}

/// @title The code of an oracle's rarer calls
/// @notice Deployed before its oracle, which takes its terms from it, so that the two cannot differ.
/// @dev An oracle runs all of it on its own slots, and cannot tell what it does: who checks an oracle's code checks its court's too
/// (`IMeterOracle.court`).
interface IMeterCourt {
    /// @notice What it was deployed with.
    function terms() external view returns (CourtTerms memory);
}
