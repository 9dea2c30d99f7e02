// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SecondCode} from "../common/SecondCode.sol";
import {IRetirements} from "../energy/interfaces/IRetirements.sol";
import {ICorrectionRecords} from "../oracle/interfaces/ICorrectionRecords.sol";
import {AgreementBase} from "./AgreementBase.sol";
import {IDayPrices} from "./interfaces/IDayPrices.sol";
import {DayPricing} from "./settlement/DayPricing.sol";
import {PhysicalDeliveries} from "./settlement/PhysicalDeliveries.sol";
import {SettledDays} from "./settlement/SettledDays.sol";

/// @title A piece of code of `PowerAgreements`
/// @notice Energy of settled days that changes hands: it runs on the agreements' slots, and holds nothing itself.
contract AgreementDeliveries is PhysicalDeliveries {
    address private immutable NEXT;

    /// @param next The piece of code after this one, whose entitlements these are. @param prices_ What days are priced by. @param corrections_ Whose corrections are awaited. @param
    /// retirements_ Where delivered energy is kept; it takes it from the agreements' contract alone.
    constructor(address next, IDayPrices prices_, ICorrectionRecords corrections_, IRetirements retirements_)
        AgreementBase(_entitlementsOf(next))
        DayPricing(prices_)
        SettledDays(corrections_)
        PhysicalDeliveries(retirements_)
    {
        NEXT = next;
    }

    /// @dev Payable like all codes before it: what is not is refused where it is.
    fallback() external payable {
        SecondCode.run(NEXT);
    }
}
