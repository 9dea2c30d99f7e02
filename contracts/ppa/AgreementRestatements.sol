// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SecondCode} from "../common/SecondCode.sol";
import {ICorrectionRecords} from "../oracle/interfaces/ICorrectionRecords.sol";
import {AgreementBase} from "./AgreementBase.sol";
import {IDayPrices} from "./interfaces/IDayPrices.sol";
import {DayPricing} from "./settlement/DayPricing.sol";
import {Restatements} from "./settlement/Restatements.sol";
import {SettledDays} from "./settlement/SettledDays.sol";

/// @title A piece of code of `PowerAgreements`
/// @notice Settled days that are priced again: it runs on the agreements' slots, and holds nothing itself.
contract AgreementRestatements is Restatements {
    address private immutable NEXT;

    /// @param next The piece of code after this one, whose entitlements these are. @param prices_ What days are priced by. @param corrections_ Whose corrections count.
    constructor(address next, IDayPrices prices_, ICorrectionRecords corrections_)
        AgreementBase(_entitlementsOf(next))
        DayPricing(prices_)
        SettledDays(corrections_)
    {
        NEXT = next;
    }

    /// @dev Payable like all codes before it: what is not is refused where it is.
    fallback() external payable {
        SecondCode.run(NEXT);
    }
}
