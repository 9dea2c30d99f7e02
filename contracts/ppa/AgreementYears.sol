// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SecondCode} from "../common/SecondCode.sol";
import {AgreementBase} from "./AgreementBase.sol";
import {Ledgers} from "./billing/Ledgers.sol";
import {IDayPrices} from "./interfaces/IDayPrices.sol";
import {DayPricing} from "./settlement/DayPricing.sol";
import {YearEnds} from "./years/YearEnds.sol";

/// @title A piece of code of `PowerAgreements`
/// @notice What contract years owe: it runs on the agreements' slots, and holds nothing itself.
contract AgreementYears is YearEnds {
    address private immutable NEXT;

    /// @param prices_ What years are priced by, and where reference rates come from. @param next The piece of code after this one, whose entitlements these are.
    constructor(IDayPrices prices_, address next)
        AgreementBase(_entitlementsOf(next))
        DayPricing(prices_)
        Ledgers(prices_.fixings())
    {
        NEXT = next;
    }

    /// @dev Payable like all codes before it: what is not is refused where it is.
    fallback() external payable {
        SecondCode.run(NEXT);
    }
}
