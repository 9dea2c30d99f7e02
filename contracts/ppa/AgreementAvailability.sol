// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SecondCode} from "../common/SecondCode.sol";
import {IAvailabilityReport} from "../oracle/interfaces/IAvailabilityReport.sol";
import {AgreementBase} from "./AgreementBase.sol";
import {IDayPrices} from "./interfaces/IDayPrices.sol";
import {DayPricing} from "./settlement/DayPricing.sol";
import {Availabilities} from "./years/Availabilities.sol";

/// @title A piece of code of `PowerAgreements`
/// @notice Availability and deemed energy: it runs on the agreements' slots, and holds nothing itself.
contract AgreementAvailability is Availabilities {
    address private immutable NEXT;

    /// @param prices_ What deemed energy is priced by. @param reports_ Where availability is reported. @param next The piece of code after this one, whose entitlements these are.
    constructor(IDayPrices prices_, IAvailabilityReport reports_, address next)
        AgreementBase(_entitlementsOf(next))
        DayPricing(prices_)
        Availabilities(reports_)
    {
        NEXT = next;
    }

    /// @dev Payable like all codes before it: what is not is refused where it is.
    fallback() external payable {
        SecondCode.run(NEXT);
    }
}
